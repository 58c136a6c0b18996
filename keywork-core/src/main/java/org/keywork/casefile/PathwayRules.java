package org.keywork.casefile;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * It can be seen where a family is, and how it got there.
 *
 * @since 0.1
 */
public final class PathwayRules {

  /**
   * The stages on record keep up with the rest of the file. That they are further on than the file
   * shows is no miss: what is not recorded there may have happened all the same.
   */
  public static final Rule<FamilysPathway> PROGRESS_TRACEABLE = rule("casefile.progress-traceable")
      .from(PACK.at("ch.2 / Monitoring and review"), restating(84))
      .says(
          MUST,
          "A family's way can be followed through stages, each with its day, from referral to final"
              + " review.")
      .appliesTo(FamilysPathway.class, "families that the service has taken on")
      .isMetWhen(PathwayRules::progressTraceable)
      .otherwise("The last stage on record is '{stage}', since {since}, while the rest of the file"
          + " shows the stage '{shown}'.")
      .remedy("Record the stages that the family has reached since, each with its day.");

  private PathwayRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(PROGRESS_TRACEABLE);
  }

  private static Verdict progressTraceable(FamilysPathway subject, Basis basis) {
    LocalDate asOf = basis.asOf();
    if (!subject.active().hasBegunBy(asOf)) {
      return Verdict.notApplicable();
    }
    List<StageReached> reached = subject.stagesBy(asOf);
    if (reached.isEmpty()) {
      return Verdict.cannotTell(
          Location.at("pathway"), "the stages that the family has reached, each with its day");
    }
    Optional<PathwayStage> shown = subject.shownButLacking(asOf);
    return shown.isEmpty() ? Verdict.met() : behind(reached, shown.get());
  }

  private static Verdict behind(List<StageReached> reached, PathwayStage shown) {
    int last = reached.size() - 1;
    return Verdict.notMet(
        Location.at("pathway").then("stages", last),
        fact("stage", reached.get(last).stage())
            .and("since", reached.get(last).on())
            .and("shown", shown));
  }
}
