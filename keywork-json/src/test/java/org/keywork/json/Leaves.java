package org.keywork.json;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of values that have no parts. */
final class Leaves {

  static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final String YEAR = "[0-9]{4}";
  private static final String DAY_OF_ANY_YEAR = "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
      + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])";
  private static final String LEAP_YEAR =
      "[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00";

  private static final String DAY =
      "(?:" + YEAR + "-(?:" + DAY_OF_ANY_YEAR + ")|(?:" + LEAP_YEAR + ")-02-29)";
  private static final String TIME =
      "T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:[.][0-9]{1,9})?)?";
  private static final String NUMBER = "-?[0-9]{1,8}";
  private static final String WHITE_SPACE = "\\u0009-\\u000D\\u001C-\\u0020\\u1680\\u2000-\\u2006"
      + "\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000";

  private Leaves() {}

  /** A day of the calendar. */
  static ObjectNode day() {
    return pattern("Day", "A day of the calendar, such as 2026-09-01.", DAY).put("format", "date");
  }

  /** A day and the time of day. No format is named: those that there are want an offset. */
  static ObjectNode moment() {
    return pattern("Moment", "A day and the time of day, such as 2026-09-01T14:30.", DAY + TIME);
  }

  /** Years, months, weeks and days. */
  static ObjectNode length() {
    return pattern(
        "Length of time",
        "Years, months, weeks and days in ISO 8601, such as P6M or P21D.",
        "P(?=.)(?:#Y)?(?:#M)?(?:#W)?(?:#D)?".replace("#", NUMBER));
  }

  /** Hours, minutes and seconds. */
  static ObjectNode hours() {
    return pattern(
        "Hours and minutes",
        "Hours, minutes and seconds in ISO 8601, such as PT7H30M.",
        "PT(?=.)(?:#H)?(?:#M)?(?:#(?:[.][0-9]{1,9})?S)?".replace("#", NUMBER));
  }

  /** A whole number of 32 bits. */
  static ObjectNode count() {
    return titled("Whole number", "A whole number, written without a fraction.")
        .put("type", "integer")
        .put("minimum", Integer.MIN_VALUE)
        .put("maximum", Integer.MAX_VALUE);
  }

  /** A number of up to two decimals; validators that count in binary would refuse 0.29 as a multiple. */
  static ObjectNode amount() {
    return titled("Weight", "A number of up to two decimals, such as 0.25.")
        .put(
            "$comment",
            "The number of decimals is left to the reader: 0.29 is no exact multiple"
                + " of 0.01 where numbers are binary.")
        .put("type", "number")
        .put("minimum", 0)
        .put("maximum", 9999.99);
  }

  /** A text that may say anything. */
  static ObjectNode text() {
    return JSON.objectNode().put("type", "string");
  }

  /** A text that says something: what Java calls white space is no word. */
  static ObjectNode words() {
    return JSON.objectNode().put("type", "string").put("pattern", "[^" + WHITE_SPACE + "]");
  }

  /** The id of a rule. */
  static ObjectNode ruleId(String description) {
    return pattern("Rule id", description, "[a-z]+(?:-[a-z]+)*[.][a-z0-9]+(?:-[a-z0-9]+)*");
  }

  /** A place in a document. */
  static ObjectNode pointer() {
    return pattern(
            "Location", "A place in a document, as a JSON Pointer.", "(?:/(?:[^~/]|~[01])*)*")
        .put("format", "json-pointer");
  }

  /** An id. */
  static ObjectNode id(String title, String description) {
    return pattern(title, description, "[A-Za-z0-9._/:-]{1,64}");
  }

  /** A text of one form. */
  static ObjectNode pattern(String title, String description, String pattern) {
    return titled(title, description).put("type", "string").put("pattern", "^" + pattern + "$");
  }

  /** Something with its name and what is said of it. */
  static ObjectNode titled(String title, String description) {
    return JSON.objectNode().put("title", title).put("description", description);
  }
}
