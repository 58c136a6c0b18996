package org.keywork.monitoring;

import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.agency.Arrangement;
import org.keywork.rule.Basis;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * A service changes because it has gone and found out what asks for change.
 *
 * @since 0.1
 */
public final class LookingForChangeRules {

  private static final String PROPERTY = "changeLookedFor";

  /** To be able to change is not enough. Somebody who lately did look needs no arrangement to show. */
  public static final Rule<Monitoring> LOOKED_FOR = rule("monitoring.change-looked-for")
      .from(PACK.at("ch.2 / Monitoring and review"), restating(471))
      .says(
          MUST,
          "The service does not wait to be told, but goes and looks for information that asks for"
              + " change, such as what families say.")
      .reading(LookBack.LENGTH)
      .appliesTo(Monitoring.class, "key worker services")
      .isMetWhen(LookingForChangeRules::lookedFor)
      .otherwise("Nothing in the service goes and looks for information that asks for change.")
      .remedy("Ask families, look through audits and needs that nobody meets, and settle who turns"
          + " what is found into changes.");

  private LookingForChangeRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(LOOKED_FOR);
  }

  private static Verdict lookedFor(Monitoring monitoring, Basis basis) {
    if (looks(monitoring).anyMatch(day -> LookBack.reaches(day, basis))) {
      return Verdict.met();
    }
    Optional<Arrangement> looking = monitoring.changeLookedFor();
    return looking.isEmpty()
        ? Verdict.cannotTell(
            monitoring.placeOf(PROPERTY),
            "whether the service goes and looks for information that asks for change")
        : Verdict.metIf(looking.get().isInPlaceOn(basis.asOf()), monitoring.placeOf(PROPERTY));
  }

  private static Stream<LocalDate> looks(Monitoring monitoring) {
    return Stream.concat(
        monitoring.feedback().stream()
            .flatMap(feedback -> feedback.rounds().stream())
            .map(FeedbackRound::on),
        monitoring.provision().stream()
            .flatMap(provision -> provision.checks().stream())
            .map(ProvisionCheck::on));
  }
}
