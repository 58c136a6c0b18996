package org.keywork.json;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keywork.json.Problem.Code;
import org.keywork.json.Written.Member;
import org.keywork.rule.Location;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * A second look at a document, after something was wrong at the first: every value with its place,
 * and whatever keeps the text from being one JSON document.
 */
final class Scan {

  /**
   * How many names, values and brackets a document may hold: twice as many as a record as long as
   * {@link Limits#STANDARD} allows, and few enough to be kept, each with its place.
   */
  static final int MOST_PARTS = 1_000_000;

  /** It remembers no names, for those of a document that is refused may be anything. */
  private static final JsonFactory FACTORY = JsonFactory.builder()
      .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxTokenCount(MOST_PARTS)
          .maxNestingDepth(Limits.DEEPEST_OF_ALL + 1)
          .maxStringLength(Integer.MAX_VALUE)
          .maxNumberLength(Integer.MAX_VALUE)
          .maxNameLength(Integer.MAX_VALUE)
          .build())
      .build();

  private final Limits limits;
  private final JsonParser parser;
  private final ProblemList problems = new ProblemList();
  private @Nullable Written root;
  private boolean broken;

  private Scan(Limits limits, JsonParser parser) {
    this.limits = limits;
    this.parser = parser;
  }

  /** Looks at a text. */
  static Scan of(String text, Limits limits) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      Scan scan = new Scan(limits, parser);
      scan.run(text);
      return scan;
    }
  }

  /** The document, as far as it goes; null if there is nothing in it. */
  @Nullable
  Written root() {
    return root;
  }

  /** Whether the document could not be followed to its end. */
  boolean isBroken() {
    return broken;
  }

  /** What is wrong with it as JSON. */
  List<Problem> problems() {
    return problems.all();
  }

  private void run(String text) {
    try {
      if (parser.nextToken() == null) {
        broken = true;
        problems.add(Problem.of(Code.EMPTY, Position.START, Location.here(), Wording.EMPTY));
        return;
      }
      value(1, written -> root = written);
      if (!broken) {
        requireTheEnd();
      }
    } catch (JacksonException e) {
      refuse(e, text);
    }
  }

  private void requireTheEnd() {
    JsonToken more;
    Position position;
    try {
      more = parser.nextToken();
      position = position(parser.currentTokenLocation());
    } catch (JacksonException e) {
      more = JsonToken.NOT_AVAILABLE;
      position = position(e.getLocation());
    }
    if (more != null) {
      problems.add(Problem.of(Code.TRAILING_TEXT, position, Location.here(), Wording.TRAILING));
    }
  }

  private void refuse(JacksonException e, String text) {
    broken = true;
    if (e instanceof UnexpectedEndOfInputException) {
      Position end = Position.in(text, text.length());
      problems.add(Problem.of(Code.BROKEN_OFF, end, Location.here(), Wording.BROKEN_OFF));
    } else if (parser.currentTokenCount() > MOST_PARTS) {
      Position position = position(parser.currentTokenLocation());
      String sentence = Wording.tooManyParts(MOST_PARTS);
      problems.add(Problem.of(Code.TOO_MANY_PARTS, position, Location.here(), sentence));
    } else {
      Position position = position(e.getLocation());
      problems.add(Problem.of(Code.NOT_JSON, position, Location.here(), Wording.NOT_JSON));
    }
  }

  private void limited(Code code, Position position, String sentence) {
    problems.add(Problem.of(code, position, Location.here(), sentence));
  }

  private static Position position(@Nullable TokenStreamLocation location) {
    return location == null
        ? Position.START
        : new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  /** Takes a value as soon as it begins, so that it is known even if the document breaks off. */
  private interface Taker {
    void take(Written written);
  }

  private void value(int depth, Taker taker) {
    JsonToken token = parser.currentToken();
    Written written = new Written(
        kind(token),
        position(parser.currentTokenLocation()),
        (int) parser.currentTokenLocation().getCharOffset(),
        token.isScalarValue() ? parser.getString() : "");
    taker.take(written);
    if (written.kind() == Written.Kind.NUMBER
        && written.scalar().length() > limits.longestNumber()) {
      String sentence = Wording.numberTooLong(limits.longestNumber());
      limited(Code.NUMBER_TOO_LONG, written.position(), sentence);
    }
    if (token.isStructStart() && depth > limits.deepest()) {
      broken = true;
      limited(Code.TOO_DEEP, written.position(), Wording.tooDeep(limits.deepest()));
      return;
    }
    if (token == JsonToken.START_OBJECT) {
      members(written, depth);
    } else if (token == JsonToken.START_ARRAY) {
      items(written, depth);
    }
    written.endsBefore((int) parser.currentLocation().getCharOffset());
  }

  private void members(Written object, int depth) {
    Set<String> names = new HashSet<>();
    while (!broken && parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      Position position = position(parser.currentTokenLocation());
      boolean again = !names.add(name);
      if (name.length() > limits.longestName()) {
        limited(Code.NAME_TOO_LONG, position, Wording.nameTooLong(limits.longestName()));
      }
      parser.nextToken();
      value(depth + 1, written -> object.members().add(new Member(name, position, again, written)));
    }
  }

  private void items(Written list, int depth) {
    while (!broken && parser.nextToken() != JsonToken.END_ARRAY) {
      value(depth + 1, list.items()::add);
    }
  }

  private static Written.Kind kind(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> Written.Kind.OBJECT;
      case START_ARRAY -> Written.Kind.LIST;
      case VALUE_STRING -> Written.Kind.TEXT;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Written.Kind.NUMBER;
      case VALUE_TRUE, VALUE_FALSE -> Written.Kind.TRUE_OR_FALSE;
      default -> Written.Kind.NULL;
    };
  }
}
