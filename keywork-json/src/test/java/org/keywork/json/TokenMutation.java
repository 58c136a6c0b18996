package org.keywork.json;

import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Ways in which a document can be spoilt word by word, so that most of it is still JSON. */
enum TokenMutation {
  REPLACE {
    @Override
    String of(String document, MatchResult one, MatchResult other, SplittableRandom random) {
      return with(document, one, HostileWords.value(random));
    }
  },
  BORROW {
    @Override
    String of(String document, MatchResult one, MatchResult other, SplittableRandom random) {
      return with(document, one, other.group());
    }
  },
  REMOVE {
    @Override
    String of(String document, MatchResult one, MatchResult other, SplittableRandom random) {
      return with(document, one, "");
    }
  },
  NAME {
    @Override
    String of(String document, MatchResult one, MatchResult other, SplittableRandom random) {
      String name = HostileWords.value(random);
      return with(document, one, (name.startsWith("\"") ? name : "\"@type\"") + ":" + one.group());
    }
  },
  SLIP {
    @Override
    String of(String document, MatchResult one, MatchResult other, SplittableRandom random) {
      int at = one.start() + random.nextInt(one.group().length());
      char typed = (char) (' ' + random.nextInt('~' - ' ' + 1));
      return document.substring(0, at) + typed + document.substring(at + 1);
    }
  };

  private static final Pattern TOKEN =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|[-+.\\w]++|[\\[\\]{}:,]");

  /** Spoils a document somewhere; one in which there is nothing stays as it is. */
  String somewhere(String document, SplittableRandom random) {
    List<MatchResult> tokens = TOKEN.matcher(document).results().toList();
    return tokens.isEmpty()
        ? document
        : of(document, any(tokens, random), any(tokens, random), random);
  }

  private static MatchResult any(List<MatchResult> tokens, SplittableRandom random) {
    return tokens.get(random.nextInt(tokens.size()));
  }

  /** Spoils one word of a document, perhaps by another. */
  abstract String of(String document, MatchResult one, MatchResult other, SplittableRandom random);

  private static String with(String document, MatchResult replaced, String word) {
    return document.substring(0, replaced.start()) + word + document.substring(replaced.end());
  }
}
