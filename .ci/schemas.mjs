// Holds the published schemas against documents with the reader's verdict, by a validator that is not
// Java. The tests of keywork-json write the documents; ajv is installed beside them.
import { createRequire } from 'node:module';
import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { join, resolve } from 'node:path';

const beside = resolve('keywork-json/target/schema-agreement');
const schemas = resolve('keywork-json/src/main/resources/META-INF/keywork/schema');
const Ajv = createRequire(join(beside, 'package.json'))('ajv/dist/2020').default;

// Formats are annotations in 2020-12; the patterns say what is a date.
const ajv = new Ajv({ strict: true, validateFormats: false });
for (const file of readdirSync(schemas)) {
  ajv.addSchema(JSON.parse(readFileSync(join(schemas, file), 'utf8')));
}

const counts = new Map();
let disagreements = 0;
for await (const line of createInterface({ input: createReadStream(join(beside, 'corpus.ndjson')) })) {
  const { schema, valid, document } = JSON.parse(line);
  const count = counts.get(schema) ?? { accepted: 0, refused: 0 };
  counts.set(schema, count);
  const validate = ajv.getSchema(schema);
  if (validate(document) === valid) {
    count[valid ? 'accepted' : 'refused']++;
  } else if (++disagreements <= 10) {
    console.error(`${schema} ${valid ? 'refuses' : 'accepts'} what the reader does not:`);
    console.error(`  ${JSON.stringify(validate.errors ?? document).slice(0, 500)}`);
  }
}

let agreed = 0;
for (const [schema, { accepted, refused }] of [...counts].sort()) {
  console.log(`${schema}: ${accepted} documents accepted and ${refused} refused by both`);
  agreed += accepted + refused;
}
console.log(`Schema and reader agree on ${agreed} documents, and disagree on ${disagreements}.`);
const missed = readdirSync(schemas).length - counts.size;
if (missed > 0) {
  console.error(`For ${missed} of the schemas there was no document.`);
}
process.exit(agreed > 0 && disagreements === 0 && missed === 0 ? 0 : 1);
