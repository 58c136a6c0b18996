package org.keywork.practitioner;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keywork.agency.Profession;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Volunteers, relatives, friends, parents and people of the family's faith can be key workers, if
 * what a service does for its staff is done for them, too.
 *
 * @since 0.1
 */
public final class SpecialArrangementRules {

  /** What a key worker who is no professional lacks, somebody arranges. */
  public static final Rule<Practitioner> SPECIAL_ARRANGEMENTS =
      rule("practitioner.special-arrangements")
          .from(PACK.at("ch.2 / Management"), restating(58))
          .says(
              SHOULD,
              "For a key worker who is no professional it is specially arranged how confidentiality,"
                  + " supervision, background checks and administration are provided for.")
          .appliesTo(
              Practitioner.class,
              "key workers who are no professionals",
              SpecialArrangementRules::mayBeNoProfessional)
          .isMetWhen(SpecialArrangementRules::arranged)
          .otherwise("Nothing is arranged for the key worker {keyWorker} as to {missing}.")
          .remedy(
              "Settle with the key worker, and with the agency behind them, how this is provided.");

  private static final int NUMBER = SpecialArrangement.values().length;

  private SpecialArrangementRules() {}

  /** The rules about special arrangements, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(SPECIAL_ARRANGEMENTS);
  }

  private static boolean mayBeNoProfessional(Practitioner practitioner) {
    return practitioner.role().isPresent()
        && practitioner.background().map(Profession::isNoProfessional).orElse(true);
  }

  private static Verdict arranged(Practitioner keyWorker, Basis basis) {
    if (keyWorker.specialArrangements().size() == NUMBER) {
      return Verdict.met();
    }
    if (keyWorker.background().isEmpty()) {
      return Verdict.cannotTell(Location.at("profession"), "what the key worker is by background");
    }
    return isAsked(keyWorker.specialArrangementsAskedOn(), basis.asOf())
        ? Verdict.notMet(
            Location.here(),
            fact("keyWorker", keyWorker.id()).andCodes("missing", missing(keyWorker)))
        : Verdict.cannotTell(
            Location.at("specialArrangements"),
            "what is specially arranged for a key worker who is no professional");
  }

  private static Set<SpecialArrangement> missing(Practitioner keyWorker) {
    Set<SpecialArrangement> missing = EnumSet.allOf(SpecialArrangement.class);
    missing.removeAll(keyWorker.specialArrangements());
    return missing;
  }

  private static boolean isAsked(Optional<LocalDate> askedOn, LocalDate asOf) {
    return askedOn.filter(asked -> !asked.isAfter(asOf)).isPresent();
  }
}
