package org.keywork.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keywork.agency.Arrangement;
import org.keywork.family.Family;
import org.keywork.family.IndependenceReading;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.transition.ExitPlan;
import org.keywork.transition.OpenDoor;
import org.keywork.transition.StepDown;
import org.keywork.transition.ViewOfStepDown;
import org.keywork.transition.Withdrawal;

/**
 * What a family is told and asked when it is to have less key working or none, and whether that was done.
 *
 * @param by the last day on which it has more
 * @param basis the day as of which it is told what was done, and the policy
 */
record LessTold(LocalDate by, Basis basis) {

  /** Of a family with a life-limited child it is asked first whether it wants the step at all. */
  List<ToTellOrAsk> ofStep(StepDown step, Family family) {
    ToTellOrAsk asked = isToWantIt(family)
        ? by(TellOrAsk.ASK_WHETHER_WANTED, isAskedWhetherWanted(step))
        : by(TellOrAsk.ASK_FAMILYS_VIEW, isViewKnown(step.familysView()));
    return List.of(asked, stillThere(step.withdrawal()));
  }

  /** The view of the end is that of the step to an open door on the same day, where there is one. */
  List<ToTellOrAsk> ofExit(ExitPlan plan, CaseFile file) {
    Optional<ViewOfStepDown> view = file.stepDowns().stream()
        .filter(step -> step.on().equals(by.plusDays(1)))
        .flatMap(step -> step.familysView().stream())
        .findFirst();
    Optional<OpenDoor> door = file.openDoor();
    return List.of(
        by(TellOrAsk.ASK_FAMILYS_VIEW, isViewKnown(view)),
        stillThere(plan.withdrawal()),
        by(
            TellOrAsk.GIVE_CONTACT_DETAILS,
            isThere(door.flatMap(OpenDoor::contactDetails))
                .and(isThere(door.flatMap(OpenDoor::wayBack)))),
        by(TellOrAsk.TELL_OF_GROUPS, isThere(door.flatMap(OpenDoor::groups))),
        by(TellOrAsk.HOLD_FINAL_REVIEW, isFinallyReviewed(file)));
  }

  private ToTellOrAsk by(TellOrAsk what, Answer done) {
    return ToTellOrAsk.family(what, by, done);
  }

  private ToTellOrAsk stillThere(Optional<Withdrawal> withdrawal) {
    return by(
        TellOrAsk.TELL_WHO_IS_STILL_THERE,
        Answer.of(withdrawal.flatMap(Withdrawal::informalContact)));
  }

  private boolean isToWantIt(Family family) {
    return family.hasLifeLimitedChild(basis.asOf())
        && basis.value(IndependenceReading.READING).orElseThrow()
            == IndependenceReading.NOT_FOR_LIFE_LIMITED_CHILDREN;
  }

  /** What it answered is for the rules; that it has not made up its mind leaves the question open. */
  private static Answer isAskedWhetherWanted(StepDown step) {
    return step.familysView().flatMap(ViewOfStepDown::wanted).isPresent()
        ? Answer.YES
        : Answer.CANNOT_TELL;
  }

  /** A day to come is one on which it is still to be asked. */
  private Answer isViewKnown(Optional<ViewOfStepDown> view) {
    return Answer.of(
        view.map(each -> each.recordedOn().filter(basis.asOf()::isBefore).isEmpty()));
  }

  private Answer isThere(Optional<Arrangement> told) {
    return Answer.of(told.map(each -> each.isInPlaceOn(basis.asOf())));
  }

  /** That no review is on record does not say that there was none. */
  private Answer isFinallyReviewed(CaseFile file) {
    FamilysPathway pathway = ReferralWalk.pathway(file);
    return !pathway.stagesBy(basis.asOf()).isEmpty() && pathway.isFinallyReviewed(basis.asOf())
        ? Answer.YES
        : Answer.CANNOT_TELL;
  }
}
