package org.keywork.plan;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.CCNUK;
import static org.keywork.source.Publications.EVALUATION;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keywork.family.Child;
import org.keywork.family.FamilyMember;
import org.keywork.family.MemberId;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.style.Among;

/**
 * The account of needs: made together, resting on what is known already, and there before the plan.
 *
 * <p>An account that is still to be written, or that was written before the look-back, is left alone,
 * unless an open plan rests on it.
 *
 * @since 0.1
 */
public final class AssessmentRules {

  private static final int SEVERAL = 2;
  private static final Location CONTRIBUTORS = Location.at("familyContributors");
  private static final String STARTED = "startedFromNeeds";

  /** Several agencies and the family assess together. */
  public static final Rule<FamilysAssessment> MADE_JOINTLY = rule("assessment.made-jointly")
      .from(GUIDE.at("2 / Planning and assessment"), restating(237, 431))
      .says(MUST, "Several agencies assess together, and jointly with the family.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          FamilysAssessment.class,
          "assessments of families with at least two agencies around them",
          subject -> subject.agencies().size() >= SEVERAL)
      .isMetWhen(Happening.recent(AssessmentRules::madeJointly))
      .otherwise("Only one agency, {agency}, contributed to the assessment written on {written}.")
      .remedy("Ask the other agencies around the family for what they know of its needs.");

  /** What has been found out once is not asked again. */
  public static final Rule<FamilysAssessment> LINKED_WITH_OTHERS =
      rule("assessment.linked-with-others")
          .from(CCNUK.at("P16"), restating(238, 431))
          .says(MUST, "An assessment builds on the others there are and does not repeat them.")
          .reading(LookBack.LENGTH)
          .appliesTo(FamilysAssessment.class, "assessments")
          .isMetWhen(Happening.recent(AssessmentRules::linkedWithOthers))
          .otherwise("The assessment written on {written} does not build on what there was already:"
              + " {existing}.")
          .remedy("Ask the family for leave to use what was found before, and work from that.");

  /** First what is needed, then what is done. */
  public static final Rule<FamilysPlan> PRECEDES_THE_PLAN = rule("assessment.precedes-the-plan")
      .from(PEMBROKESHIRE.at("Emotional support"), restating(239))
      .says(
          SHOULD,
          "A written account of what child and family need is there, and shared with the"
              + " family, by the day of the plan.")
      .appliesTo(FamilysPlan.class, "plans in the making and plans in force")
      .isMetWhen(AssessmentRules::precedesThePlan)
      .otherwise(
          "The account of needs, written on {written}, was not written and with the family by"
              + " {planned}, the day of the plan.")
      .remedy(
          "Go through the account of needs with the family, and then through the plan" + " again.");

  /** Parents and child know themselves best. What a child was who has died is not asked any more. */
  public static final Rule<FamilysAssessment> FAMILYS_KNOWLEDGE_USED =
      rule("assessment.familys-knowledge-used")
          .from(GUIDE.at("2 / Planning and assessment"), restating(250, 421))
          .says(MUST, "What parents and child know of themselves goes into the assessment.")
          .reading(LookBack.LENGTH)
          .appliesTo(FamilysAssessment.class, "assessments")
          .isMetWhen(Happening.recent(AssessmentRules::familysKnowledgeUsed))
          .otherwise("No parent of {child} contributed to the assessment written on {written}.")
          .remedy("Ask the parents how they see their child and themselves, and add it.");

  /** What is needed comes before what there is. */
  public static final Rule<FamilysAssessment> STARTS_FROM_NEEDS =
      rule("assessment.starts-from-needs")
          .from(EVALUATION.at("Key working and the evidence base"), restating(253))
          .says(
              SHOULD,
              "An assessment starts from what child and family need, not from the services there"
                  + " are.")
          .reading(LookBack.LENGTH)
          .appliesTo(FamilysAssessment.class, "assessments")
          .isMetWhen(Happening.recent(AssessmentRules::startsFromNeeds))
          .otherwise("The assessment written on {written} started from the services there are.")
          .remedy("Ask the family what it needs, whoever may or may not provide it, and list as"
              + " unmet what no service meets.");

  private AssessmentRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(
        MADE_JOINTLY,
        LINKED_WITH_OTHERS,
        PRECEDES_THE_PLAN,
        FAMILYS_KNOWLEDGE_USED,
        STARTS_FROM_NEEDS);
  }

  private static Verdict madeJointly(FamilysAssessment subject, Basis basis) {
    Assessment assessment = subject.assessment();
    Verdict family = assessment.familyContributors().isEmpty()
        ? Verdict.cannotTell(CONTRIBUTORS, "who of the family contributed")
        : Verdict.met();
    return byAgencies(assessment).and(family);
  }

  private static Verdict byAgencies(Assessment assessment) {
    if (assessment.agencies().isEmpty()) {
      return Verdict.cannotTell(Location.at("agencies"), "the agencies that contributed");
    }
    return assessment.agencies().size() < SEVERAL
        ? Verdict.notMet(
            Location.at("agencies"),
            fact("agency", assessment.agencies().iterator().next())
                .and("written", assessment.writtenOn()))
        : Verdict.met();
  }

  private static Verdict linkedWithOthers(FamilysAssessment subject, Basis basis) {
    Assessment assessment = subject.assessment();
    if (assessment.linkedWith().containsAll(assessment.existing())) {
      return assessment.linkedWith().isEmpty()
          ? Verdict.cannotTell(Location.at("existing"), "the other assessments there are")
          : Verdict.met();
    }
    Set<OtherAssessment> left = EnumSet.copyOf(assessment.existing());
    left.removeAll(assessment.linkedWith());
    return Verdict.notMet(
        Location.at("existing"),
        fact("written", assessment.writtenOn()).andCodes("existing", left));
  }

  private static Verdict precedesThePlan(FamilysPlan subject, Basis basis) {
    if (!subject.isOpenOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    SupportPlan plan = subject.plan();
    Optional<LocalDate> planned = plan.draftedOn().isPresent() ? plan.draftedOn() : plan.agreedOn();
    if (planned.isEmpty() || planned.get().isAfter(basis.asOf())) {
      return Verdict.cannotTell(Location.at("draftedOn"), "the day on which the draft was ready");
    }
    Optional<Assessment> account = subject.accountBy(basis.asOf());
    return account.isPresent()
        ? precedes(account.get(), planned.get(), basis.asOf())
        : Verdict.cannotTell(Location.at("assessment"), "the account of needs that it rests on");
  }

  private static Verdict precedes(Assessment account, LocalDate planned, LocalDate asOf) {
    Optional<LocalDate> shared = account.sharedWithFamilyOn();
    boolean isShared = shared.isPresent() && !shared.get().isAfter(asOf);
    if (account.writtenOn().isAfter(planned) || (isShared && shared.get().isAfter(planned))) {
      return Verdict.notMet(
          Location.at("assessment"), fact("planned", planned).and("written", account.writtenOn()));
    }
    return isShared
        ? Verdict.met()
        : Verdict.cannotTell(
            Location.at("assessment"), "the day on which the family got the account of needs");
  }

  private static Verdict familysKnowledgeUsed(FamilysAssessment subject, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    List<Child> children = subject.children();
    if (subject.assessment().familyContributors().isEmpty()) {
      return Among.all(children, basis.asOf(), Child::hasDiedBy)
          ? verdict
          : Verdict.cannotTell(CONTRIBUTORS, "who of the family contributed");
    }
    for (int i = 0; i < children.size(); i++) {
      Child child = children.get(i);
      if (!child.hasDiedBy(basis.asOf())) {
        verdict = verdict.and(parentsOf(child, subject)).and(asked(child, subject, basis));
      }
    }
    return verdict;
  }

  private static Verdict parentsOf(Child child, FamilysAssessment subject) {
    Set<MemberId> contributors = subject.assessment().familyContributors();
    if (hasParentAmong(contributors, child, subject)) {
      return Verdict.met();
    }
    if (subject.family().parentsOf(child.id()).isEmpty()
        || mayHaveParentAmong(contributors, child, subject)) {
      return Verdict.cannotTell(CONTRIBUTORS, "who has parental responsibility for the child");
    }
    return subject.saysWhom()
        ? Verdict.notMet(CONTRIBUTORS, fact("child", child.id()).and("written", subject.day()))
        : Verdict.cannotTell(Location.at("about"), "which of the children it is about");
  }

  private static boolean hasParentAmong(
      Set<MemberId> contributors, Child child, FamilysAssessment subject) {
    List<FamilyMember> members = subject.family().members();
    for (int i = 0; i < members.size(); i++) {
      if (contributors.contains(members.get(i).id())
          && members.get(i).isParentOf(child.id()).orElse(false)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayHaveParentAmong(
      Set<MemberId> contributors, Child child, FamilysAssessment subject) {
    return subject.family().members().stream()
        .filter(member -> contributors.contains(member.id()))
        .anyMatch(member -> member.isParentOf(child.id()).isEmpty());
  }

  private static Verdict asked(Child child, FamilysAssessment subject, Basis basis) {
    Assessment assessment = subject.assessment();
    return assessment.familyContributors().contains(child.id())
            || hasViewOf(child, assessment, basis.asOf())
        ? Verdict.met()
        : Verdict.cannotTell(Location.at("views"), "what the child knows of himself or herself");
  }

  private static boolean hasViewOf(Child child, Assessment assessment, LocalDate asOf) {
    for (int i = 0; i < assessment.views().size(); i++) {
      if (assessment.views().get(i).isOf(child.id(), asOf)) {
        return true;
      }
    }
    return false;
  }

  private static Verdict startsFromNeeds(FamilysAssessment subject, Basis basis) {
    return switch (Answer.of(subject.assessment().startedFromNeeds())) {
      case YES -> Verdict.met();
      case NO -> Verdict.notMet(Location.at(STARTED), fact("written", subject.day()));
      case CANNOT_TELL ->
        Verdict.cannotTell(
            Location.at(STARTED), "whether it started from needs or from the services there are");
    };
  }
}
