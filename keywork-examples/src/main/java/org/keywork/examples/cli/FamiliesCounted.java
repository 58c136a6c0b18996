package org.keywork.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keywork.family.FamilyId;
import org.keywork.source.Force;

/**
 * How many families there are, each counted once however many documents it has, by its strongest
 * finding.
 *
 * <p>Of each family no more is kept than its finding and its id, byte behind byte: some twenty-five bytes,
 * so that a million of them leave the documents what they need even of a small heap.
 */
final class FamiliesCounted {

  private static final List<Force> STRONGEST_FIRST = List.of(Force.values());
  private static final byte NOTHING_FOUND = (byte) STRONGEST_FIRST.size();
  private static final int AT_FIRST = 1 << 10;

  /** The ids, and where each of them begins; where the last ends, the next will. */
  private byte[] ids = new byte[AT_FIRST];

  private int[] begins = new int[AT_FIRST];
  private byte[] strongest = new byte[AT_FIRST];

  /** Each family by its number, counted from 1, at the first free place from that of its hash on. */
  private int[] places = new int[2 * AT_FIRST];

  private final int[] numbers = new int[NOTHING_FOUND + 1];
  private int count;

  /**
   * Counts a family, or finds that it has been counted.
   *
   * @param found the strongest finding; null if there is none
   */
  void add(FamilyId family, @Nullable Force found) {
    byte[] id = family.value().getBytes(StandardCharsets.UTF_8);
    byte code = codeOf(found);
    int place = placeOf(id, 0, id.length);
    if (places[place] == 0) {
      append(id, code);
      places[place] = count;
      makeRoom();
    } else {
      strengthen(places[place] - 1, code);
    }
  }

  private void strengthen(int family, byte code) {
    if (code < strongest[family]) {
      numbers[strongest[family]]--;
      numbers[code]++;
      strongest[family] = code;
    }
  }

  private void append(byte[] id, byte code) {
    int end = Math.addExact(begins[count], id.length);
    ids = end > ids.length ? Arrays.copyOf(ids, twice(end)) : ids;
    System.arraycopy(id, 0, ids, begins[count], id.length);
    strongest[count] = code;
    numbers[code]++;
    count++;
    begins[count] = end;
  }

  /** Room for one more, and so many free places that the way to one is short. */
  private void makeRoom() {
    if (count + 1 < begins.length) {
      return;
    }
    begins = Arrays.copyOf(begins, twice(begins.length));
    strongest = Arrays.copyOf(strongest, begins.length);
    places = new int[twice(begins.length)];
    for (int family = 0; family < count; family++) {
      places[placeOf(ids, begins[family], begins[family + 1])] = family + 1;
    }
  }

  private static int twice(int length) {
    return Math.multiplyExact(2, length);
  }

  /** Where a family with this id is, or would be. */
  private int placeOf(byte[] bytes, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    int place = Math.floorMod(hash * 0x9E3779B9, places.length);
    while (places[place] != 0 && !isAt(places[place] - 1, bytes, from, to)) {
      place = (place + 1) % places.length;
    }
    return place;
  }

  private boolean isAt(int family, byte[] bytes, int from, int to) {
    return Arrays.equals(ids, begins[family], begins[family + 1], bytes, from, to);
  }

  /** How many there are. */
  int all() {
    return count;
  }

  /** How many have this as their strongest finding; given null, how many have none. */
  int with(@Nullable Force found) {
    return numbers[codeOf(found)];
  }

  private static byte codeOf(@Nullable Force found) {
    return found == null ? NOTHING_FOUND : (byte) STRONGEST_FIRST.indexOf(found);
  }
}
