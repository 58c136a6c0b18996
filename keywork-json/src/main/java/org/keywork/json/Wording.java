package org.keywork.json;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.keywork.json.Shape.Part;
import org.keywork.rule.Location;

/** The sentences in which problems are told. They quote nothing that may be about a person. */
final class Wording {

  static final String EMPTY = "The document is empty.";
  static final String BROKEN_OFF =
      "The document breaks off here; some object, list or text is not closed.";
  static final String NOT_JSON =
      "From here on this is not JSON; look for a missing comma, quote or bracket.";

  static final String TRAILING =
      "The document is complete before this; one document stands alone in its file.";
  static final String NOT_UTF_8 = "From here on this is not UTF-8; save the document as UTF-8.";
  static final String NULL =
      "Nothing is written as null; leave out what there is nothing to say about.";
  static final String NO_DAY = "The calendar has no such day; check the month and the day.";
  static final String HALF_A_CHARACTER =
      "This text holds half of a character; write the character whole.";
  static final String CONTRADICTION = "The parts of this value cannot stand together.";

  private static final int LONGEST_NAME = 40;
  private static final int FEW = 8;
  /** What looks like a code, and not like a date written in place of one. */
  private static final Pattern CODE = Pattern.compile("(?!.*[0-9]{4})[a-z][a-z0-9-]{0,39}");

  private static final Pattern DOCUMENT_KIND = Pattern.compile("[a-z-]{1,30}/[0-9]{1,4}");

  private Wording() {}

  static String tooDeep(int deepest) {
    return "Here objects and lists are nested more than " + deepest + " deep.";
  }

  static String tooLong(int longest) {
    return "The document is longer than " + longest + " bytes.";
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
    return "Expected " + expected + ", found another text.";
  }

  static String noWholeNumber() {
    return "Expected a whole number, found one too large or with a fraction.";
  }

  static String duplicate(String name) {
    return "The property " + quoted(name) + " stands in this object twice; keep one of the two.";
  }

  static String unknownPart(String name, Shape.Value shape) {
    String sentence =
        withArticle(shape.noun()) + " has no " + shape.partNoun() + " " + quoted(name);
    return capital(sentence)
        + Nearest.to(name, shape.parts().keySet())
            .map(near -> "; did you mean \"" + near + "\"?")
            .orElse("; leave it out.");
  }

  static String missing(Part part, String owner) {
    String inWords = Idiom.words(part.name());
    return "This " + owner + " has no \"" + part.name() + "\""
        + (inWords.equals(part.name()) ? "" : " (" + inWords + ")")
        + "; add " + part.shape().expected() + ".";
  }

  static String unknownCode(String found, String vocabulary, List<String> known) {
    boolean quotable = CODE.matcher(found).matches();
    Optional<String> near = quotable ? Nearest.to(found, known) : Optional.empty();
    String sentence =
        quotable ? "There is no " + vocabulary + " \"" + found + "\"" : "This is no " + vocabulary;
    if (known.size() <= FEW) {
      return sentence
          + near.map(each -> ", perhaps \"" + each + "\"").orElse("")
          + "; there are " + String.join(", ", known) + ".";
    }
    return near.map(each -> sentence + "; did you mean \"" + each + "\"?")
        .orElse(sentence + "; there are " + known.size() + ", such as " + known.get(0) + ".");
  }

  static String unknownPreset(String found) {
    return CODE.matcher(found).matches()
        ? "There is no policy \"" + found + "\" to be based on."
        : "There is no such policy to be based on.";
  }

  /** The place of a property; where its name cannot be repeated, that of its object. */
  static Location location(Location object, String name) {
    return isQuotable(name) ? object.then(name) : object;
  }

  private static boolean isQuotable(String name) {
    return name.length() <= LONGEST_NAME && isPrintable(name);
  }

  private static boolean isPrintable(String name) {
    return name.codePoints().allMatch(c -> c >= ' ' && c < 127);
  }

  private static String quoted(String name) {
    if (!isPrintable(name)) {
      return "of this name";
    }
    return name.length() <= LONGEST_NAME
        ? "\"" + name + "\""
        : "\"" + name.substring(0, LONGEST_NAME) + "...\"";
  }

  static String withArticle(String noun) {
    return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
  }

  private static String capital(String sentence) {
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }
}
