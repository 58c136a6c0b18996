package org.keywork.json;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.keywork.json.Shape.Part;
import org.keywork.rule.Nearest;
import org.keywork.rule.RuleId;
import org.keywork.rule.WireName;

/**
 * The sentences in which problems are told.
 *
 * <p>They quote nothing that a document says but what is known without it: a property or a code that
 * nobody knows may be a name, in small letters or close to a word of the library, too.
 */
final class Wording {

  static final String EMPTY = "There is no document here; write one, or leave this file out.";
  static final String EMPTY_LIST = "This list holds no document; write one, or leave the list out.";
  static final String NO_COMMA = "A comma is missing before this document of the list; add it.";
  static final String COMMA_TOO_MANY =
      "A comma stands here in the list with no document beside it; take it away.";
  static final String LIST_BREAKS_OFF =
      "The list of documents breaks off here; if nothing is missing, close it with \"]\".";
  static final String DAMAGED =
      "From here on what was compressed is damaged or missing; compress and copy it again.";
  static final String PACKED =
      "This is compressed with gzip, which only streams of case files may be; unpack it first.";
  static final String WIDE = "This is UTF-16 or UTF-32; save the document as UTF-8.";
  static final String BROKEN_OFF =
      "The document breaks off here; some object, list or text is not closed; complete it.";
  static final String NOT_JSON =
      "From here on this is not JSON; look for a missing comma, quote or bracket.";

  static final String TRAILING = "The document is complete before this; take away what follows it.";
  static final String NOT_UTF_8 = "From here on this is not UTF-8; save the document as UTF-8.";
  static final String NULL =
      "Nothing is written as null; leave out what there is nothing to say about.";
  static final String NO_DAY = "The calendar has no such day; check the month and the day.";
  static final String NO_MOMENT =
      "There is no such day or no such time; check the month, the day, the hour and the minute.";
  static final String HALF_A_CHARACTER =
      "This text holds half of a character; write the character whole.";
  static final String ENDS_TOO_EARLY =
      "The last day is before the first; give the first day or a later one.";
  static final String UNKNOWN_PRESET =
      "There is no policy of this name to build on; name another or leave it out.";
  static final String BLANK = "This text is blank; say something, but name nobody.";
  static final String WAIVED_TWICE =
      "The same waiver stands in this list before; leave out one of the two.";
  static final String CONTRADICTION =
      "The parts of this value cannot stand together; compare them and correct one.";

  private static final int FEW = 8;
  private static final Pattern DOCUMENT_KIND = Pattern.compile(Arrays.stream(DocumentKind.values())
      .map(WireName::of)
      .collect(Collectors.joining("|", "(", ")/[0-9]{1,3}")));

  private Wording() {}

  static String tooDeep(int deepest) {
    return "Here objects and lists are nested more than " + deepest
        + " deep, which no document of Keywork needs; leave out what is deeper.";
  }

  static String nameTooLong(int longest) {
    return "This name is longer than " + longest
        + " characters, as that of no property is; leave the property out.";
  }

  static String numberTooLong(int longest) {
    return "This number is longer than " + longest + " characters; write a shorter one.";
  }

  static String endless(long patience) {
    return "From here on " + patience + " bytes go by without any document ending, and the rest was"
        + " not read; see whether this is the right file.";
  }

  static String tooLong(int longest) {
    return "The document is longer than " + longest
        + " bytes; write each record as a document of its own.";
  }

  static String tooManyParts(int most) {
    return "From here on the document holds more than " + most
        + " names, values and brackets; write each record as a document of its own.";
  }

  static String tooManyProblems(int most) {
    return "More than " + most
        + " things are wrong with this document; correct those that are told and read it again.";
  }

  static String notFirst(DocumentKind kind) {
    return "A document says first what it is; move \"keywork\": \"" + kind.header()
        + "\" to the top.";
  }

  static String noKind(DocumentKind kind) {
    return "The document does not say what it is; begin it with \"keywork\": \"" + kind.header()
        + "\".";
  }

  static String otherKind(DocumentKind kind, String found) {
    String expected = "Expected a document that begins with \"keywork\": \"" + kind.header() + "\"";
    return DOCUMENT_KIND.matcher(found).matches()
        ? expected + ", found \"" + found + "\"."
        : expected + ", found another.";
  }

  static String wrongType(String expected, Written found) {
    return "Expected " + expected + ", found " + found.kind().words() + ".";
  }

  static String expected(String expected) {
    return "Expected " + expected + ", found something else.";
  }

  static String noWholeNumber() {
    return "Expected a whole number, found one too large or with a fraction.";
  }

  static String duplicate(String name) {
    return "The property \"" + name + "\" stands in this object twice; keep one of the two.";
  }

  static String unknownPart(String name, Shape.Value shape) {
    return new Noun(shape.noun()).hasNo()
        + shape.partNoun()
        + " of this name"
        + didYouMean(name, shape.parts().keySet()).orElse("; leave it out.");
  }

  static String missing(Part part, String owner) {
    return new Noun(owner).thisHasNo() + "\"" + part.name() + "\", which must be there; add "
        + part.shape().expected() + ".";
  }

  static String unknownCode(String found, Shape.Code known) {
    List<String> codes = known.codes();
    return "There is no such " + known.vocabulary()
        + didYouMean(found, codes)
            .orElse(
                codes.size() <= FEW
                    ? (codes.size() == 1 ? "; there is only " : "; there are ") + anyOf(codes) + "."
                    : "; there are " + codes.size() + ", such as \"" + codes.get(0) + "\".");
  }

  static String retired(Optional<RuleId> replacement) {
    return "This rule is no longer in use; "
        + replacement.map(id -> "\"" + id + "\" stands in its place.").orElse("leave it out.");
  }

  private static Optional<String> didYouMean(String found, Collection<String> known) {
    return Nearest.to(found, known).map(near -> "; did you mean \"" + near + "\"?");
  }

  private static String anyOf(List<String> codes) {
    String all = "\"" + String.join("\", \"", codes) + "\"";
    int last = all.lastIndexOf(", ");
    return last < 0 ? all : all.substring(0, last) + " and " + all.substring(last + 2);
  }
}
