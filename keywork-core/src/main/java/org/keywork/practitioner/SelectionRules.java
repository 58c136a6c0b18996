package org.keywork.practitioner;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PACK;

import java.util.List;
import java.util.Optional;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.source.Citation;

/**
 * Whoever becomes a key worker is chosen for skills and personal qualities, and parents help to choose.
 *
 * <p>What a selection shows of skills and training needs can still be looked at later. How people were
 * chosen cannot be made good, so it is asked only while the selection is recent.
 *
 * @since 0.1
 */
public final class SelectionRules {

  private static final Citation PROCESS = PACK.at("ch.1 / Support for the key worker");
  private static final Citation QUALITIES = GUIDE.at("2 / Emotional support");
  private static final String SELECTED = "key workers who went through a selection";
  private static final String LATELY = "key workers who went through a selection lately";

  /** Nobody is a key worker by chance. */
  public static final Rule<KeyWorker> GONE_THROUGH = rule("selection.gone-through")
      .from(PROCESS, restating(122))
      .says(MUST, "Every key worker has gone through a selection.")
      .appliesTo(KeyWorker.class, "key workers")
      .isMetWhen(SelectionRules::goneThrough)
      .otherwise("The key worker {keyWorker} has not gone through a selection.")
      .remedy("Hold one before the next family comes: look at skills and qualities, and agree what"
          + " training is needed.");

  /** A selection is about the person, too. */
  public static final Rule<Selection> PERSONAL_QUALITIES = rule("selection.personal-qualities")
      .from(PROCESS, restating(122))
      .says(MUST, "A selection of a key worker looks at personal qualities.")
      .reading(LookBack.LENGTH)
      .appliesTo(Selection.class, LATELY, Selection::goneThrough)
      .isMetWhen(SelectionRules::personalQualities)
      .otherwise("The selection did not look at personal qualities.")
      .remedy("Talk with the key worker about how they are with families, and look at it in the"
          + " next selection from the start.");

  /** What somebody cannot do yet they can learn. */
  public static final Rule<Selection> TRAINING_NEEDS = rule("selection.training-needs")
      .from(PROCESS, restating(122))
      .says(MUST, "A selection of a key worker shows what training they need.")
      .appliesTo(Selection.class, SELECTED, Selection::goneThrough)
      .isMetWhen(SelectionRules::trainingNeeds)
      .otherwise("The selection left open what training the key worker needs.")
      .remedy("Settle it with the key worker, skill by skill.");

  /** The eleven skills that parents named are looked at one by one. */
  public static final Rule<Selection> BASIC_PROFILE = rule("selection.basic-profile")
      .from(PACK.at("ch.1 / Who should be a key worker?"), restating(123))
      .says(SHOULD, "A selection of a key worker looks at each of the eleven basic skills.")
      .appliesTo(Selection.class, SELECTED, Selection::goneThrough)
      .isMetWhen(SelectionRules::basicProfile)
      .otherwise("The selection looked at some basic skills, but not at {missing}.")
      .remedy("Look at them with the key worker, and note which need training.");

  /** What families value is among the criteria. */
  public static final Rule<Selection> INTERPERSONAL_CRITERION =
      rule("selection.interpersonal-criterion")
          .from(QUALITIES, restating(124))
          .says(MUST, "Interpersonal qualities are among the criteria for appointing a key worker.")
          .reading(LookBack.LENGTH)
          .appliesTo(Selection.class, LATELY, Selection::goneThrough)
          .isMetWhen(SelectionRules::interpersonalCriterion)
          .otherwise(
              "None of the {criteria} {criteria?criterion is|criteria is} about interpersonal"
                  + " qualities.")
          .remedy(
              "Put the qualities that families value among the criteria of the next selection.");

  /** Who is good with people does not lose to who has the better title. */
  public static final Rule<Selection> INTERPERSONAL_WEIGHT = rule("selection.interpersonal-weight")
      .from(QUALITIES, restating(124))
      .says(
          MUST,
          "Interpersonal qualities weigh at least as much as professional background in appointing"
              + " a key worker.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          Selection.class,
          "key workers who were selected lately by interpersonal qualities and professional"
              + " background",
          SelectionRules::isByBoth)
      .isMetWhen(SelectionRules::interpersonalWeight)
      .otherwise("Interpersonal qualities weighed {interpersonal}, and professional background"
          + " weighed {background}.")
      .remedy("Give interpersonal qualities at least the same weight in the next selection.");

  /** Those who will live with the choice have a part in it. */
  public static final Rule<Selection> PARENTS_ON_THE_PANEL = rule("selection.parents-take-part")
      .from(QUALITIES, restating(125))
      .says(SHOULD, "Where key workers are recruited, parents take part in choosing them.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          Selection.class,
          "key workers who were recruited lately",
          selection -> selection.goneThrough() && selection.recruitment().orElse(true))
      .isMetWhen(SelectionRules::parentsOnThePanel)
      .otherwise("The key worker was recruited without a parent among those who decided.")
      .remedy("Ask parents to join the panel next time, and to say what matters to them.");

  private SelectionRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(
        GONE_THROUGH,
        PERSONAL_QUALITIES,
        TRAINING_NEEDS,
        BASIC_PROFILE,
        INTERPERSONAL_CRITERION,
        INTERPERSONAL_WEIGHT,
        PARENTS_ON_THE_PANEL);
  }

  private static Verdict goneThrough(KeyWorker keyWorker, Basis basis) {
    Optional<Selection> selection = keyWorker.selection();
    if (selection.isEmpty()) {
      return Verdict.cannotTell(
          Location.at("selection"), "whether the key worker went through a selection");
    }
    return selection.get().isGoneThroughBy(basis.asOf())
        ? Verdict.met()
        : Verdict.notMet(Location.at("selection"), fact("keyWorker", keyWorker.id()));
  }

  private static Verdict personalQualities(Selection selection, Basis basis) {
    if (!isRecent(selection, basis)) {
      return Verdict.notApplicable();
    }
    if (!selection.qualities().isEmpty()) {
      return Verdict.met();
    }
    return isSo(
        selection.lookedAtQualities(),
        "lookedAtQualities",
        "whether the selection looked at personal qualities");
  }

  private static Verdict trainingNeeds(Selection selection, Basis basis) {
    if (!selection.isGoneThroughBy(basis.asOf())) {
      return Verdict.notApplicable();
    }
    if (!selection.skillsToTrain().isEmpty()) {
      return Verdict.met();
    }
    return isSo(
        selection.trainingNeedsIdentified(),
        "trainingNeedsIdentified",
        "whether it was settled what training the key worker needs");
  }

  private static Verdict isSo(Optional<Boolean> answer, String property, String missing) {
    if (answer.isEmpty()) {
      return Verdict.cannotTell(Location.at(property), missing);
    }
    return answer.get() ? Verdict.met() : Verdict.notMet(Location.at(property));
  }

  private static Verdict basicProfile(Selection selection, Basis basis) {
    if (!selection.isGoneThroughBy(basis.asOf())) {
      return Verdict.notApplicable();
    }
    if (selection.skills().isEmpty()) {
      return Verdict.cannotTell(
          Location.at("skills"), "how far the key worker has each of the basic skills");
    }
    return selection.isFullProfile()
        ? Verdict.met()
        : Verdict.notMet(
            Location.at("skills"), Facts.none().andCodes("missing", selection.skillsNotRated()));
  }

  private static Verdict interpersonalCriterion(Selection selection, Basis basis) {
    if (!isRecent(selection, basis)) {
      return Verdict.notApplicable();
    }
    if (selection.criteria().isEmpty()) {
      return Verdict.cannotTell(
          Location.at("criteria"), "by what criteria the key worker was appointed");
    }
    return selection.isBy(AppointmentMatter.INTERPERSONAL_QUALITIES)
        ? Verdict.met()
        : Verdict.notMet(
            Location.at("criteria"), fact("criteria", selection.criteria().size()));
  }

  private static boolean isByBoth(Selection selection) {
    return selection.goneThrough()
        && selection.isBy(AppointmentMatter.INTERPERSONAL_QUALITIES)
        && selection.isBy(AppointmentMatter.PROFESSIONAL_BACKGROUND);
  }

  private static Verdict interpersonalWeight(Selection selection, Basis basis) {
    if (!isRecent(selection, basis)) {
      return Verdict.notApplicable();
    }
    Optional<Integer> interpersonal = selection.weightOf(AppointmentMatter.INTERPERSONAL_QUALITIES);
    Optional<Integer> background = selection.weightOf(AppointmentMatter.PROFESSIONAL_BACKGROUND);
    if (interpersonal.isEmpty() || background.isEmpty()) {
      return Verdict.cannotTell(Location.at("criteria"), "how much each criterion weighed");
    }
    return interpersonal.get() >= background.get()
        ? Verdict.met()
        : Verdict.notMet(
            Location.at("criteria"),
            fact("interpersonal", interpersonal.get()).and("background", background.get()));
  }

  private static Verdict parentsOnThePanel(Selection selection, Basis basis) {
    if (!isRecent(selection, basis)) {
      return Verdict.notApplicable();
    }
    if (selection.panel().contains(PanelMember.PARENT)) {
      return Verdict.met();
    }
    if (selection.recruitment().isEmpty()) {
      return Verdict.cannotTell(
          Location.at("recruitment"), "whether the key worker was recruited or took on the role");
    }
    return selection.panel().isEmpty()
        ? Verdict.cannotTell(Location.at("panel"), "who took part in choosing the key worker")
        : Verdict.notMet(Location.at("panel"));
  }

  private static boolean isRecent(Selection selection, Basis basis) {
    return selection.isGoneThroughBy(basis.asOf())
        && (selection.on().isEmpty() || !LookBack.isPast(selection.on().get(), basis));
  }
}
