package org.keywork.records;

import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.keywork.rule.Unknown;
import org.keywork.source.Citation;

/**
 * Which of the minimum data about a family is held on a day, and which is missing.
 *
 * <p>That something is missing is no finding: the source says only what a database will probably hold,
 * and nothing is collected that does not serve the family. Names and addresses are not asked for, since
 * systems may keep them apart. Of a child who has died nothing is asked any more. Nothing is told of a
 * family that is not on the active list on that day.
 *
 * <p>For example, of a family whose file tells no more than the day of birth of its child, the group
 * {@link MinimumDataGroup#CHILD_AND_FAMILY} is held partly, and the others are missing.
 *
 * @param asOf the day
 * @param active whether the family is on the active list
 * @param groups the groups, in the order of the source
 * @since 0.1
 */
public record MinimumData(LocalDate asOf, boolean active, List<GroupHeld> groups) {

  /** Refuses a missing part. */
  public MinimumData {
    Objects.requireNonNull(asOf, "asOf");
    groups = List.copyOf(groups);
  }

  static MinimumData of(FamilysRecords records, LocalDate asOf) {
    if (!records.active().includes(asOf)) {
      return new MinimumData(asOf, false, List.of());
    }
    List<GroupHeld> groups = Arrays.stream(MinimumDataGroup.values())
        .map(group -> new GroupLookedThrough(group, records, asOf).held())
        .toList();
    return new MinimumData(asOf, true, groups);
  }

  /** How much of one group is held; of a family on the active list only. */
  public GroupHeld group(MinimumDataGroup group) {
    return groups.stream()
        .filter(each -> each.group() == group)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(
            "Of a family that is not on the active list no data are told."));
  }

  /** The groups of which so much is held, in the order of the source. */
  public List<GroupHeld> groups(Completeness completeness) {
    return groups.stream().filter(each -> each.completeness() == completeness).toList();
  }

  /** All that is not recorded, in the order of the groups. */
  public List<Unknown> missing() {
    return groups.stream().flatMap(each -> each.missing().stream()).toList();
  }

  /** Where it is written what belongs to the minimum. */
  public static Citation citation() {
    return PACK.at("ch.2 / The database");
  }
}
