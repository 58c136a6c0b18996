package org.keywork.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.keywork.casefile.CaseFile;
import org.keywork.casefile.CaseFileId;
import org.keywork.family.FamilyId;
import org.keywork.json.DocumentWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder of case files of which something is asked.
 *
 * @param path the folder
 */
record CaseFolder(Path path) {

  /** Adds the case file of a family of its own, named after its letter. */
  String family(String letter, CaseFile file) throws IOException {
    return caseFile(
        letter,
        file.withId(new CaseFileId("F-" + letter))
            .withFamily(file.family().withId(new FamilyId("family-" + letter))));
  }

  /** Adds a case file as it is. */
  String caseFile(String name, CaseFile file) throws IOException {
    return text(name + ".json", DocumentWriter.pretty().write(file));
  }

  String text(String name, String text) throws IOException {
    return Files.writeString(path.resolve(name), text).toString();
  }

  /** What the command prints of the folder, which it calls DIR. */
  String told(String words) {
    return decide(words).out().replace(path.toString(), "DIR");
  }

  /** What programs are told of the folder. */
  JsonNode json(String words) {
    return JsonMapper.shared().readTree(decide(words + " --format json").out());
  }

  Run decide(String words) {
    return Run.ofMain(("decide " + words + " " + path).split(" "));
  }
}
