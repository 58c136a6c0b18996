package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Ways in which the bytes of a document can be spoilt without knowing what they mean. */
enum Mutation {
  TRUNCATE {
    @Override
    byte[] of(byte[] document, int from, int to, SplittableRandom random) {
      return Arrays.copyOf(document, from);
    }
  },
  DELETE {
    @Override
    byte[] of(byte[] document, int from, int to, SplittableRandom random) {
      return joined(head(document, from), tail(document, to));
    }
  },
  DUPLICATE {
    @Override
    byte[] of(byte[] document, int from, int to, SplittableRandom random) {
      return joined(head(document, to), tail(document, from));
    }
  },
  SWAP {
    @Override
    byte[] of(byte[] document, int from, int to, SplittableRandom random) {
      int between = from + random.nextInt(to - from + 1);
      return joined(
          head(document, from),
          Arrays.copyOfRange(document, between, to),
          Arrays.copyOfRange(document, from, between),
          tail(document, to));
    }
  },
  FLIP {
    @Override
    byte[] of(byte[] document, int from, int to, SplittableRandom random) {
      byte[] flipped = document.clone();
      if (from < flipped.length) {
        flipped[from] ^= (byte) (1 << random.nextInt(8));
      }
      return flipped;
    }
  },
  NOISE {
    @Override
    byte[] of(byte[] document, int from, int to, SplittableRandom random) {
      byte[] noise = new byte[random.nextInt(LONGEST_NOISE)];
      random.nextBytes(noise);
      return joined(head(document, from), noise, tail(document, from));
    }
  },
  INSERT {
    @Override
    byte[] of(byte[] document, int from, int to, SplittableRandom random) {
      return joined(head(document, from), HostileWords.bytes(random), tail(document, from));
    }
  },
  LINE_ENDS {
    @Override
    byte[] of(byte[] document, int from, int to, SplittableRandom random) {
      String[] ends = {"\r\n", "\r", "\n", "\n\r", "\u2028", "\t"};
      String end = ends[random.nextInt(ends.length)];
      String text = new String(document, UTF_8);
      return text.replace("\n", end).replace(",\"", "," + end + "\"").getBytes(UTF_8);
    }
  };

  private static final int LONGEST_NOISE = 16;
  private static final int LONGEST_RANGE = 200;

  /** Spoils a document somewhere. */
  byte[] somewhere(byte[] document, SplittableRandom random) {
    int from = random.nextInt(document.length + 1);
    int to = from + random.nextInt(Math.min(LONGEST_RANGE, document.length - from) + 1);
    return of(document, from, to, random);
  }

  /** Spoils a document from an index on, and before another where two are needed. */
  abstract byte[] of(byte[] document, int from, int to, SplittableRandom random);

  private static byte[] head(byte[] document, int to) {
    return Arrays.copyOf(document, to);
  }

  private static byte[] tail(byte[] document, int from) {
    return Arrays.copyOfRange(document, from, document.length);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
