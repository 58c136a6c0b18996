package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.SplittableRandom;

/** A document that was spoilt a few times. The same seed always gives the same. */
final class FuzzedDocument {

  private static final int MOST_SLIPS = 4;
  private static final int LONGEST_NOISE = 300;
  private static final int ONE_OF_NOISE = 20;

  private FuzzedDocument() {}

  /** A document made of one of those that are sound. */
  static byte[] of(List<String> sound, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    if (random.nextInt(ONE_OF_NOISE) == 0) {
      byte[] noise = new byte[random.nextInt(LONGEST_NOISE)];
      random.nextBytes(noise);
      return noise;
    }
    byte[] document = sound.get(random.nextInt(sound.size())).getBytes(UTF_8);
    for (int slips = 1 + random.nextInt(MOST_SLIPS); slips > 0; slips--) {
      document = spoilt(document, random);
    }
    return document;
  }

  private static byte[] spoilt(byte[] document, SplittableRandom random) {
    String text = new String(document, UTF_8);
    return switch (random.nextInt(5)) {
      case 0 -> any(Mutation.values(), random).somewhere(document, random);
      case 1, 2 -> any(TokenMutation.values(), random).somewhere(text, random).getBytes(UTF_8);
      default -> any(TreeMutation.values(), random).somewhere(text, random).getBytes(UTF_8);
    };
  }

  private static <E> E any(E[] all, SplittableRandom random) {
    return all[random.nextInt(all.length)];
  }
}
