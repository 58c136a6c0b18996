package org.keywork.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Finds its way in the text of a document without the help of what is tested. */
final class JsonText {

  private JsonText() {}

  /** Where each value of a compact text begins and ends, the first property of the root left out. */
  static List<int[]> valuesIn(String text) {
    List<int[]> spans = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      parser.nextToken();
      parser.nextToken();
      while (parser.nextToken() != null) {
        add(parser, spans);
      }
    }
    return spans;
  }

  /** The text with another value in place of one of its own. */
  static String withValue(String text, int which, String value) {
    List<int[]> values = valuesIn(text);
    int[] span = values.get(Math.floorMod(which, values.size()));
    return text.substring(0, span[0]) + value + text.substring(span[1]);
  }

  private static void add(JsonParser parser, List<int[]> spans) {
    JsonToken token = parser.currentToken();
    int start = (int) parser.currentTokenLocation().getCharOffset();
    if (token.isScalarValue()) {
      spans.add(new int[] {start, start + written(parser)});
    } else if (token.isStructStart() && Math.floorMod(start, 3) == 0) {
      parser.skipChildren();
      spans.add(new int[] {start, (int) parser.currentLocation().getCharOffset()});
    }
  }

  /** The fixtures escape nothing. */
  private static int written(JsonParser parser) {
    return parser.getString().length() + (parser.hasToken(JsonToken.VALUE_STRING) ? 2 : 0);
  }
}
