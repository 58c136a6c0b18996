package org.keywork.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter.Indenter;

/**
 * Leaves each object in a list on a line of its own, so that two versions of a document differ by lines.
 *
 * @param indenter begins the lines of the document itself
 */
record OneItemALine(DefaultIndenter indenter) implements Indenter {

  @Override
  public void writeIndentation(JsonGenerator out, int level) {
    if (level <= 1) {
      indenter.writeIndentation(out, level);
    } else {
      out.writeRaw(' ');
    }
  }

  @Override
  public boolean isInline() {
    return false;
  }
}
