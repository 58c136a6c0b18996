package org.keywork.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A few names or codes, found by the bytes with which they are written. */
final class KnownNames {

  private static final byte[] NONE = {};

  private final byte[][] names;
  private final int[] indices;

  KnownNames(List<String> known) {
    int size = Integer.highestOneBit(Math.max(1, known.size())) * 4;
    this.names = new byte[size][];
    this.indices = new int[size];
    Arrays.fill(names, NONE);
    for (int i = 0; i < known.size(); i++) {
      add(known.get(i).getBytes(StandardCharsets.UTF_8), i);
    }
  }

  private void add(byte[] name, int index) {
    int hash = 0;
    for (byte each : name) {
      hash = mixed(hash, each);
    }
    int slot = hash & (names.length - 1);
    while (names[slot] != NONE) {
      slot = (slot + 1) & (names.length - 1);
    }
    names[slot] = name;
    indices[slot] = index;
  }

  /** The hash of one byte more. */
  static int mixed(int hash, byte next) {
    return 31 * hash + next;
  }

  /**
   * The index of the name that stands between two places.
   *
   * @param hash the hash of all its bytes
   * @throws Otherwise if it is not known
   */
  int find(byte[] bytes, int from, int to, int hash) {
    int slot = hash & (names.length - 1);
    while (names[slot] != NONE) {
      byte[] name = names[slot];
      if (name.length == to - from && stands(name, bytes, from)) {
        return indices[slot];
      }
      slot = (slot + 1) & (names.length - 1);
    }
    throw new Otherwise();
  }

  /** Names are short, so that a plain look at each of their bytes takes the least. */
  private static boolean stands(byte[] name, byte[] bytes, int from) {
    for (int i = 0; i < name.length; i++) {
      if (name[i] != bytes[from + i]) {
        return false;
      }
    }
    return true;
  }
}
