package org.keywork.json;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.TextTree;
import java.util.List;
import java.util.stream.Collectors;

/** Javadoc as one sentence without its tags. */
final class PlainWords {

  private PlainWords() {}

  /** The first sentence, with a capital and a full stop. */
  static String sentence(List<? extends DocTree> trees) {
    String words = of(trees).replaceAll("\\s+", " ").strip();
    String first = words.replaceFirst("(?s)\\. [A-Z].*", "");
    return Character.toUpperCase(first.charAt(0))
        + first.substring(1)
        + (first.endsWith(".") ? "" : ".");
  }

  private static String of(List<? extends DocTree> trees) {
    return trees.stream().map(PlainWords::of).collect(Collectors.joining());
  }

  private static String of(DocTree tree) {
    if (tree instanceof TextTree text) {
      return text.getBody();
    }
    if (tree instanceof LiteralTree literal) {
      return literal.getBody().getBody();
    }
    if (tree instanceof LinkTree link) {
      return link.getLabel().isEmpty()
          ? name(link.getReference().getSignature())
          : of(link.getLabel());
    }
    if (tree instanceof EntityTree entity && entity.getName().contentEquals("amp")) {
      return "&";
    }
    throw new AssertionError("There are no plain words yet for " + tree);
  }

  /** A member by its own name, a type in words. */
  private static String name(String signature) {
    String last = signature.replaceAll("\\(.*", "").replaceAll(".*[#.]", "");
    return Idiom.words(last);
  }
}
