package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.Error;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.keywork.Policies;
import org.keywork.RuleBooks;
import org.keywork.rule.Location;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The two that say whether a document is one of its kind. */
final class SchemaAndReader {

  private static final JsonMapper PLAIN = new JsonMapper();
  private static final BigDecimal LARGEST_WEIGHT = new BigDecimal("9999.99");

  private final Validator schema;
  private final Function<byte[], Read<?>> reader;

  private SchemaAndReader(DocumentKind kind, Function<byte[], Read<?>> reader) {
    this.schema = Validator.of(kind);
    this.reader = reader;
  }

  /** The two for a kind that is read. */
  static SchemaAndReader of(DocumentKind kind) {
    return new SchemaAndReader(
        kind,
        switch (kind) {
          case CASE_FILE -> new CaseFileReader()::read;
          case SERVICE -> new ServiceReader()::read;
          case PROPOSAL -> new ProposalReader()::read;
          case POLICY -> new PolicyReader(RuleBooks.latest(), Policies::named)::read;
          case WAIVERS -> new WaiversReader(RuleBooks.latest())::read;
          case BASELINE -> new BaselineReader()::read;
          default -> throw new AssertionError(kind + " is not read here yet.");
        });
  }

  /** What the schema has against a document. */
  List<Error> errors(String document) {
    return schema.errors(document);
  }

  /** What the reader has against it, but for what a schema cannot see. */
  List<Problem> problems(String document) {
    JsonNode root = PLAIN.readTree(document);
    return reader.apply(document.getBytes(UTF_8)).problems().stream()
        .filter(problem -> canBeSeen(problem, root))
        .toList();
  }

  private static boolean canBeSeen(Problem problem, JsonNode root) {
    JsonNode value = root.at(problem.at().pointer());
    return switch (problem.code()) {
      case CONTRADICTION -> problem.sentence().matches("(The id of|A rule id) .*");
      case WRONG_DOCUMENT -> !problem.sentence().startsWith("A document says first");
      case WRONG_TYPE ->
        !value.isNumber()
            || !isMisspelt(problem, value.decimalValue())
            || isOutOfBounds(problem.at(), value.decimalValue());
      case UNKNOWN_CODE -> !problem.at().equals(Location.at("basedOn"));
      case OUT_OF_BOUNDS -> value.isNumber();
      case DUPLICATE_PROPERTY, NOT_TO_BE_SWITCHED_OFF -> false;
      default -> true;
    };
  }

  /** Whether it is the right number in other letters: a whole one with a fraction of nothing. */
  private static boolean isMisspelt(Problem problem, BigDecimal number) {
    if (problem.sentence().equals(Wording.noWholeNumber())) {
      BigDecimal whole = number.stripTrailingZeros();
      return whole.scale() <= 0
          && whole.precision() - whole.scale() <= 10
          && whole.longValueExact() == whole.intValue();
    }
    return problem.sentence().equals(Wording.expected(new Shape.Amount().expected()))
        && number.signum() >= 0
        && number.compareTo(LARGEST_WEIGHT) <= 0;
  }

  private static boolean isOutOfBounds(Location at, BigDecimal number) {
    String name = at.steps().get(at.steps().size() - 1);
    return RuleBooks.latest().parameters().stream()
        .filter(parameter -> parameter.id().equals(name))
        .anyMatch(parameter -> parameter
                .lowest()
                .map(Object::toString)
                .map(BigDecimal::new)
                .filter(lowest -> number.compareTo(lowest) < 0)
                .isPresent()
            || parameter
                .highest()
                .map(Object::toString)
                .map(BigDecimal::new)
                .filter(highest -> number.compareTo(highest) > 0)
                .isPresent());
  }
}
