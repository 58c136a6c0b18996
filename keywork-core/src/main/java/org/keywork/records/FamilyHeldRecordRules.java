package org.keywork.records;

import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.CCNUK;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.util.List;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * A family can keep a record of its own, as it likes it.
 *
 * @since 0.1
 */
public final class FamilyHeldRecordRules {

  private static final String HELD = "heldByFamily";

  /**
   * There is one for each family; whether it takes it is up to the family. The sources differ on how much
   * that is asked for: {@link HeldRecordReading}. Where nobody recorded how the records of a family are
   * kept, this asks for all of it.
   */
  public static final Rule<FamilysRecords> AVAILABLE = rule("records.family-held-record-available")
      .from(CCNUK.at("P23"), restating(357, 438))
      .says(MUST, "Parents or the young person have a record of their own, or were offered one.")
      .reading(HeldRecordReading.READING)
      .appliesTo(FamilysRecords.class, "families on the active list with a child who lives")
      .isMetWhen(FamilyHeldRecordRules::available)
      .otherwise("The family keeps no record of its own and was not offered one.")
      .remedy("Show parents and the young person what such a record can be, and offer them one.");

  /** Whoever keeps it says what it is for. */
  public static final Rule<FamilysRecords> TAILORED = rule("records.family-held-record-tailored")
      .from(PACK.at("ch.2 / Family held records"), restating(358))
      .says(
          SHOULD,
          "The record that a family keeps is made for this family: personal to the child, or just to"
              + " keep letters, minutes and dates.")
      .appliesTo(FamilysRecords.class, "families on the active list that keep a record")
      .isMetWhen(FamilyHeldRecordRules::tailored)
      .otherwise("The record that the family keeps does not suit the family.")
      .remedy(
          "Ask the family what it would like to keep and in which form, and change it with them.");

  private FamilyHeldRecordRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(AVAILABLE, TAILORED);
  }

  private static Verdict available(FamilysRecords records, Basis basis) {
    LocalDate asOf = basis.asOf();
    if (!records.active().includes(asOf)) {
      return Verdict.notApplicable();
    }
    if (isAvailable(records, asOf)) {
      return Verdict.met();
    }
    if (!records.isForALivingChildOn(asOf) || isUpToTheService(basis)) {
      return Verdict.notApplicable();
    }
    return records.isAskedBy(asOf)
        ? Verdict.notMet(FamilysRecords.RECORDS)
        : Verdict.cannotTell(records.at(HELD), whatIsAsked(records));
  }

  private static boolean isAvailable(FamilysRecords records, LocalDate asOf) {
    if (records.keeping().isPresent()) {
      for (int i = 0; i < records.keeping().get().heldByFamily().size(); i++) {
        FamilyHeldRecord each = records.keeping().get().heldByFamily().get(i);
        if (each.isAvailableBy(asOf)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isUpToTheService(Basis basis) {
    return basis.value(HeldRecordReading.READING).orElseThrow()
        == HeldRecordReading.GOOD_PRACTICE_TO_CONSIDER;
  }

  private static String whatIsAsked(FamilysRecords records) {
    return records.keeping().isPresent()
        ? "which record the family keeps itself, or was offered"
        : "how the records about the family are kept, and which it keeps itself";
  }

  private static Verdict tailored(FamilysRecords records, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    if (records.keeping().isPresent() && records.active().includes(basis.asOf())) {
      List<FamilyHeldRecord> held = records.keeping().get().heldByFamily();
      for (int i = 0; i < held.size(); i++) {
        if (held.get(i).isHeldOn(basis.asOf())) {
          verdict = verdict.and(tailored(held.get(i), i));
        }
      }
    }
    return verdict;
  }

  private static Verdict tailored(FamilyHeldRecord held, int index) {
    if (held.suitsFamily().isPresent() && !held.suitsFamily().get()) {
      return Verdict.notMet(placeOf(index).then("suitsFamily"));
    }
    return held.suitsFamily().isPresent() || !held.kinds().isEmpty()
        ? Verdict.met()
        : Verdict.cannotTell(
            placeOf(index).then("kinds"), "what the record that the family keeps is for");
  }

  private static Location placeOf(int index) {
    return FamilysRecords.RECORDS.then(HELD, index);
  }
}
