package org.keywork.casefile;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
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
   * shows is no miss: what is not recorded there may have happened all the same. After the end it is asked
   * for a while, and not where no child lives.
   */
  public static final Rule<FamilysPathway> PROGRESS_TRACEABLE = rule("casefile.progress-traceable")
      .from(PACK.at("ch.2 / Monitoring and review"), restating(84))
      .says(
          MUST,
          "A family's way can be followed through stages, each with its day, from referral to final"
              + " review.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          FamilysPathway.class,
          "families that the service has taken on, for a while after they have left, too")
      .isMetWhen(PathwayRules::progressTraceable)
      .otherwise("The last stage on record is '{stage}', since {since}, while the rest of the file"
          + " shows the stage '{shown}'.")
      .remedy("Record the stages that the family has reached since, each with its day.");

  /**
   * At the end somebody looks back. A family with an open door is reviewed when it leaves, so that it may
   * still return; one of whom no child lives is not asked to look back. Whether the stages are on record
   * is asked by {@link #PROGRESS_TRACEABLE}.
   */
  public static final Rule<FamilysPathway> FINALLY_REVIEWED = rule("casefile.finally-reviewed")
      .from(PACK.at("ch.2 / Monitoring and review"), restating(328))
      .says(SHOULD, "A final review, or a review on leaving, closes a family's way.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          FamilysPathway.class,
          "families with a key worker at some time that have left, by the stages on record, and have"
              + " a child who lives",
          subject -> !subject.history().assignments().isEmpty())
      .isMetWhen(PathwayRules::finallyReviewed)
      .otherwise("The family was closed on {closedOn}, and the last stage on record is '{stage}',"
          + " with no review on leaving.")
      .remedy("Look back with the family on what was reached, or record when that was done.");

  private PathwayRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(PROGRESS_TRACEABLE, FINALLY_REVIEWED);
  }

  private static Verdict progressTraceable(FamilysPathway subject, Basis basis) {
    LocalDate asOf = basis.asOf();
    if (!subject.active().hasBegunBy(asOf) || subject.isLeftInPeace(basis)) {
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

  private static Verdict finallyReviewed(FamilysPathway subject, Basis basis) {
    LocalDate asOf = basis.asOf();
    if (subject.stagesBy(asOf).isEmpty()
        || !subject.isPastExit(asOf)
        || subject.isLeftInPeace(basis)) {
      return Verdict.notApplicable();
    }
    return subject.isFinallyReviewed(asOf) ? Verdict.met() : unreviewed(subject, asOf);
  }

  private static Verdict unreviewed(FamilysPathway subject, LocalDate asOf) {
    LocalDate closedOn = subject.active().closedOn().orElseThrow();
    List<StageReached> reached = subject.stagesBy(asOf);
    int last = reached.size() - 1;
    return Verdict.notMet(
        Location.at("pathway").then("stages", last),
        fact("closedOn", closedOn).and("stage", reached.get(last).stage()));
  }
}
