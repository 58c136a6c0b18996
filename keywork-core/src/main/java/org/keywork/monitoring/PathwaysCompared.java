package org.keywork.monitoring;

import static org.keywork.source.Publications.GUIDE;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.keywork.plan.MeetingsSaved;
import org.keywork.rule.Location;
import org.keywork.rule.Unknown;
import org.keywork.source.Citation;

/**
 * What key working costs and saves for a family of a case study beside another way that things can go
 * (GUIDE 4 / Cost-savings; EVALUATION Discussion). A model, and no account of what happened.
 *
 * <p>Six meetings at 12,000 pence otherwise, and four and key working for 30,000 pence with it: two
 * meetings are spared, and key working is dearer by 6,000 pence. One tribunal spared may turn that
 * round, if anybody knows what it costs.
 *
 * @param study the case study
 * @param keyWorking how things go with key working
 * @param otherwise how they go without it
 * @param money what is saved in money, with the benefits that have no price; empty as long as either is
 *     not known
 * @param missing what has to be known before money can be told
 * @since 0.1
 */
public record PathwaysCompared(
    CaseStudyId study,
    CostedPathway keyWorking,
    CostedPathway otherwise,
    Optional<MoneyBesideBenefits> money,
    List<Unknown> missing) {

  /** Refuses a missing part. */
  public PathwaysCompared {
    Objects.requireNonNull(study, "study");
    Objects.requireNonNull(keyWorking, "keyWorking");
    Objects.requireNonNull(otherwise, "otherwise");
    Objects.requireNonNull(money, "money");
    missing = List.copyOf(missing);
  }

  static PathwaysCompared of(CaseStudy study) {
    List<Unknown> missing = missing(study);
    return new PathwaysCompared(
        study.id(),
        study.keyWorking(),
        study.otherwise(),
        missing.isEmpty() ? Optional.of(money(study)) : Optional.empty(),
        missing);
  }

  private static MoneyBesideBenefits money(CaseStudy study) {
    long otherwise = study.otherwise().pence().orElseThrow();
    return new MoneyBesideBenefits(
        Math.subtractExact(otherwise, study.keyWorking().pence().orElseThrow()), study.benefits());
  }

  private static List<Unknown> missing(CaseStudy study) {
    List<Unknown> missing = new ArrayList<>();
    missing.addAll(missing(study.keyWorking(), Location.at("keyWorking")));
    missing.addAll(missing(study.otherwise(), Location.at("otherwise")));
    if (!OutcomeKind.areMoreThanMoney(study.benefits())) {
      missing.add(
          new Unknown(Location.at("benefits"), "which benefits the family has that have no price"));
    }
    return missing;
  }

  private static List<Unknown> missing(CostedPathway pathway, Location at) {
    List<PathwayStep> steps = pathway.steps();
    return steps.isEmpty()
        ? List.of(new Unknown(at.then("steps"), "which steps the pathway has"))
        : IntStream.range(0, steps.size())
            .filter(i -> steps.get(i).pence().isEmpty())
            .mapToObj(i -> new Unknown(
                at.then("steps", i).then("unitCost"), "which unit cost the step has, and by whom"))
            .toList();
  }

  /** How many times less something happens with key working; below zero where it happens more. */
  public int spared(PathwayStepKind kind) {
    return Math.subtractExact(otherwise.times(kind), keyWorking.times(kind));
  }

  /**
   * The meetings that were held instead of those that it would have taken; empty where key working
   * takes more of them. What was counted in case files adds up with it.
   */
  public Optional<MeetingsSaved> meetings() {
    int held = keyWorking.times(PathwayStepKind.MEETING);
    int needed = otherwise.times(PathwayStepKind.MEETING);
    return needed < held ? Optional.empty() : Optional.of(new MeetingsSaved(held, needed));
  }

  /** Where it is written that costs may be modelled in this way. */
  public static Citation citation() {
    return GUIDE.at("4 / Cost-savings");
  }
}
