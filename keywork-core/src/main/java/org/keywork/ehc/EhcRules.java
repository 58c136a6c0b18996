package org.keywork.ehc;

import static org.keywork.ehc.ViewInAssessment.THE_CONCERNS_OF_THE_PARENTS;
import static org.keywork.ehc.ViewInAssessment.VIEWS_FROM_EDUCATION;
import static org.keywork.ehc.ViewInAssessment.VIEWS_FROM_SOCIAL_CARE;
import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MAY;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.EVALUATION;
import static org.keywork.source.Publications.GUIDE;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.keywork.agency.AgencyKind;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.rule.WireName;

/**
 * How a plan for education, health and care is made, and what it says.
 *
 * <p>By when a local authority has to do what is told by {@link EhcTimetable}.
 *
 * @since 0.1
 */
public final class EhcRules {

  /** In a duty by law it is clear who answers for what. */
  public static final Rule<EhcProcess> ACCOUNTABILITY_CLEAR = rule("ehc.accountability-clear")
      .from(GUIDE.at("5a / Accountability"), restating(273))
      .says(MUST, "While a plan is made, it is stated who answers for what.")
      .appliesTo(
          EhcProcess.class, "plans in preparation in England", EhcProcess::isUnderTheLawOfEngland)
      .isMetWhen(EhcRules::accountabilityClear)
      .otherwise("It is not stated who answers for what while the plan {process} is made.")
      .remedy("Write down who answers for each step, and tell the family and the team.");

  /**
   * What the parents worry about counts, and so does what each of the three sees in its work with the
   * child. Looked at once the draft has come or the family was told that there will be no plan; until
   * then it can still be added.
   */
  public static final Rule<EhcAssessment> EVERY_VIEW_INCLUDED =
      rule("ehc.assessment-includes-every-view")
          .from(EVALUATION.at("The importance of key working for schools"), restating(252))
          .says(
              SHOULD,
              "An assessment of special educational needs takes in the concerns of the parents,"
                  + " and the views of those from education, health and social care who work with the"
                  + " child.")
          .reading(LookBack.LENGTH)
          .appliesTo(
              EhcAssessment.class,
              "assessments in England that came to their end of late",
              each -> each.process().isUnderTheLawOfEngland())
          .isMetWhen(EhcRules::everyViewIncluded)
          .otherwise("The assessment that ended on {endedOn} is without {missing}.")
          .remedy("Bring it in with the family's comments on the draft, or at the next review.");

  /** Each of the three says what it does. */
  public static final Rule<EhcProcess> EACH_HELPS = rule("ehc.each-agency-helps")
      .from(EVALUATION.at("The importance of key working for schools"), restating(276))
      .says(
          MUST, "The plan says how education, health and social care each help towards its goals.")
      .appliesTo(EhcProcess.class, "plans in force in England", EhcProcess::isUnderTheLawOfEngland)
      .isMetWhen(EhcRules::eachHelps)
      .otherwise("The plan {process} does not say how {missing} help towards its goals.")
      .remedy("Ask the local authority to have it written into the plan at the next review.");

  /** The family knows what is coming. */
  public static final Rule<EhcProcess> EXPLAINED = rule("ehc.process-explained")
      .from(EVALUATION.at("Introduction"), restating(279))
      .says(MAY, "The process is explained to the family before the draft of the plan comes.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          EhcProcess.class,
          "plans in England of which a draft came of late",
          EhcProcess::isUnderTheLawOfEngland)
      .isMetWhen(EhcRules::explained)
      .otherwise("The process was explained to the family only on {explainedOn}, and the draft came"
          + " on {draftServedOn}.")
      .remedy("Go through what is still to come with the family, and what it can ask for.");

  private static final Set<AgencyKind> THREE =
      EnumSet.of(AgencyKind.EDUCATION, AgencyKind.HEALTH, AgencyKind.SOCIAL_CARE);

  private static final Set<ViewInAssessment> OF_PROFESSIONALS =
      EnumSet.range(VIEWS_FROM_EDUCATION, VIEWS_FROM_SOCIAL_CARE);

  private EhcRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(ACCOUNTABILITY_CLEAR, EVERY_VIEW_INCLUDED, EACH_HELPS, EXPLAINED);
  }

  private static Verdict accountabilityClear(EhcProcess process, Basis basis) {
    if (!process.isMadeOn(basis.asOf()) || process.isEndedBy(basis.asOf())) {
      return Verdict.notApplicable();
    }
    if (process.accountability().isEmpty()) {
      return Verdict.cannotTell(
          Location.at("accountability"), "whether it is stated who answers for what");
    }
    return process.accountability().get().isInPlaceOn(basis.asOf())
        ? Verdict.met()
        : Verdict.notMet(Location.at("accountability"), fact("process", process.id()));
  }

  private static Verdict everyViewIncluded(EhcAssessment assessment, Basis basis) {
    EhcProcess process = assessment.process();
    if (assessment.endedOn().isEmpty()
        || !LookBack.reaches(assessment.endedOn().get(), basis)
        || process.isEndedBy(basis.asOf())) {
      return Verdict.notApplicable();
    }
    if (process.parentsConcernsIncluded().isEmpty() && process.advice().isEmpty()) {
      return Verdict.cannotTell(Location.here(), "whose views went into the assessment");
    }
    LocalDate endedOn = assessment.endedOn().get();
    return parentsConcerns(process, endedOn).and(views(assessment, endedOn));
  }

  private static Verdict parentsConcerns(EhcProcess process, LocalDate endedOn) {
    if (process.parentsConcernsIncluded().isEmpty()) {
      return Verdict.cannotTell(
          Location.at("parentsConcernsIncluded"),
          "whether what concerns the parents went into the assessment");
    }
    return process.parentsConcernsIncluded().get()
        ? Verdict.met()
        : without(THE_CONCERNS_OF_THE_PARENTS, endedOn, Location.at("parentsConcernsIncluded"));
  }

  private static Verdict without(ViewInAssessment missing, LocalDate endedOn, Location at) {
    return Verdict.notMet(at, fact("endedOn", endedOn).and("missing", missing));
  }

  private static Verdict views(EhcAssessment assessment, LocalDate endedOn) {
    boolean isEachAsked = true;
    Verdict verdict = Verdict.met();
    for (ViewInAssessment view : OF_PROFESSIONALS) {
      verdict = verdict.and(heard(assessment, view, endedOn));
      isEachAsked &= assessment.isAsked(view);
    }
    return isEachAsked ? verdict : verdict.and(notKnown(assessment));
  }

  /** What was asked for came by the end, came only after it, or came on a day that nobody recorded. */
  private static Verdict heard(EhcAssessment assessment, ViewInAssessment view, LocalDate endedOn) {
    int late = assessment.onlyAfter(endedOn, view);
    if (late >= 0) {
      return without(view, endedOn, Location.at("advice", late).then("givenOn"));
    }
    int undated = assessment.withoutDay(endedOn, view);
    return undated >= 0
        ? Verdict.cannotTell(
            Location.at("advice", undated).then("givenOn"),
            "when the advice that was asked for came")
        : Verdict.met();
  }

  /** It may be that nobody of an agency works with the child. */
  private static Verdict notKnown(EhcAssessment assessment) {
    List<String> missing = OF_PROFESSIONALS.stream()
        .filter(view -> !assessment.isAsked(view))
        .map(WireName::inWords)
        .toList();
    return Verdict.cannotTell(
        Location.at("advice"),
        "whether " + String.join(", ", missing) + " were asked for, and whether anybody from there"
            + " works with the child");
  }

  private static Verdict eachHelps(EhcProcess process, Basis basis) {
    if (!process.isInForceOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    if (process.helping().containsAll(THREE)) {
      return Verdict.met();
    }
    if (process.helping().isEmpty()) {
      return Verdict.cannotTell(
          Location.at("helping"),
          "of which agencies the plan says how they help towards its goals");
    }
    Set<AgencyKind> missing = EnumSet.copyOf(THREE);
    missing.removeAll(process.helping());
    return Verdict.notMet(
        Location.at("helping"),
        Facts.none().and("process", process.id()).andCodes("missing", missing));
  }

  private static Verdict explained(EhcProcess process, Basis basis) {
    if (process.draftServedOn().isEmpty()
        || !LookBack.reaches(process.draftServedOn().get(), basis)
        || process.isEndedBy(basis.asOf())) {
      return Verdict.notApplicable();
    }
    if (process.explainedOn().isEmpty()) {
      return Verdict.cannotTell(
          Location.at("explainedOn"), "when the process was explained to the family");
    }
    return process.explainedOn().get().isAfter(process.draftServedOn().get())
        ? Verdict.notMet(
            Location.at("explainedOn"),
            fact("explainedOn", process.explainedOn().get())
                .and("draftServedOn", process.draftServedOn().get()))
        : Verdict.met();
  }
}
