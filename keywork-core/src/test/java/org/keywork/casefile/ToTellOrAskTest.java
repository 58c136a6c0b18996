package org.keywork.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.PLAN;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.PathwayRuleExamples.upToThePlan;
import static org.keywork.fixtures.Proposals.ENDS;
import static org.keywork.fixtures.Proposals.aHandover;
import static org.keywork.fixtures.Proposals.aStepDown;
import static org.keywork.fixtures.Proposals.anExit;
import static org.keywork.rule.Answer.CANNOT_TELL;
import static org.keywork.rule.Answer.NO;
import static org.keywork.rule.Answer.YES;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.keywork.agency.Arrangement;
import org.keywork.assignment.EndOfAssignment;
import org.keywork.assignment.Intensity;
import org.keywork.assignment.WhoChooses;
import org.keywork.family.IndependenceReading;
import org.keywork.fixtures.Signs;
import org.keywork.review.Review;
import org.keywork.review.ReviewId;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.transition.OpenDoor;
import org.keywork.transition.StepDown;
import org.keywork.transition.StepDownRules;
import org.keywork.transition.ViewOfStepDown;
import org.keywork.transition.Withdrawal;

/** Whether those who are to be told of a change and asked were told and asked. */
class ToTellOrAskTest {

  private static final Basis BASIS = new Basis(TODAY, LocalPolicy.named("guidance"));

  private static Answer done(TellOrAsk what, Proposal proposal, CaseFile file) {
    return done(what, proposal, file, BASIS);
  }

  private static Answer done(TellOrAsk what, Proposal proposal, CaseFile file, Basis basis) {
    return proposal.toTellOrAsk(file, basis).stream()
        .filter(each -> each.what() == what)
        .map(ToTellOrAsk::done)
        .findFirst()
        .orElseThrow();
  }

  private static ProposedStepDown seen(ViewOfStepDown view) {
    return aStepDown().withStep(aStepDown().step().withFamilysView(view));
  }

  private static ViewOfStepDown view(LocalDate day) {
    return ViewOfStepDown.builder().recordedOn(day).build();
  }

  private static Arrangement inPlace(boolean there) {
    return Arrangement.builder().inPlace(there).build();
  }

  private static CaseFile withDoor(OpenDoor door) {
    return aCaseFile().withOpenDoor(door);
  }

  @Test
  void everything_is_cited() {
    assertThat(Arrays.stream(TellOrAsk.values()).map(TellOrAsk::citation)).doesNotContainNull();
    assertThat(TellOrAsk.ASK_FAMILYS_VIEW.citation())
        .isEqualTo(StepDownRules.FAMILYS_VIEW.citation());
  }

  @Test
  void a_view_recorded_by_the_day_is_known_and_one_to_come_is_not() {
    TellOrAsk asked = TellOrAsk.ASK_FAMILYS_VIEW;

    assertThat(done(asked, aStepDown(), aCaseFile())).isEqualTo(CANNOT_TELL);
    assertThat(done(asked, seen(view(TODAY)), aCaseFile())).isEqualTo(YES);
    assertThat(done(asked, seen(view(TODAY.plusDays(1))), aCaseFile())).isEqualTo(NO);
    assertThat(done(asked, seen(ViewOfStepDown.builder().build()), aCaseFile())).isEqualTo(YES);
  }

  @Test
  void a_family_with_a_life_limited_child_is_asked_whether_it_wants_the_step() {
    CaseFile file = Signs.lifeLimited(aCaseFile());
    ProposedStepDown answered = seen(view(TODAY).withWanted(false));

    assertThat(done(TellOrAsk.ASK_WHETHER_WANTED, aStepDown(), file)).isEqualTo(CANNOT_TELL);
    assertThat(done(TellOrAsk.ASK_WHETHER_WANTED, seen(view(TODAY)), file)).isEqualTo(CANNOT_TELL);
    assertThat(done(TellOrAsk.ASK_WHETHER_WANTED, answered, file)).isEqualTo(YES);
    Basis other = new Basis(
        TODAY,
        LocalPolicy.named("all alike")
            .with(IndependenceReading.READING, IndependenceReading.GOAL_WHERE_FEASIBLE));
    assertThat(done(TellOrAsk.ASK_FAMILYS_VIEW, answered, file, other)).isEqualTo(YES);
  }

  @Test
  void who_is_still_there_is_told_by_the_withdrawal() {
    Withdrawal told = Withdrawal.builder().informalContact(true).build();
    ProposedStepDown step =
        aStepDown().withStep(aStepDown().step().withWithdrawal(told.withInformalContact(false)));
    ProposedExit exit = anExit().withPlan(anExit().plan().withWithdrawal(told));

    assertThat(done(TellOrAsk.TELL_WHO_IS_STILL_THERE, step, aCaseFile())).isEqualTo(NO);
    assertThat(done(TellOrAsk.TELL_WHO_IS_STILL_THERE, exit, aCaseFile())).isEqualTo(YES);
    assertThat(done(TellOrAsk.TELL_WHO_IS_STILL_THERE, anExit(), aCaseFile()))
        .isEqualTo(CANNOT_TELL);
  }

  @Test
  void the_view_of_the_end_is_that_of_the_step_to_an_open_door() {
    StepDown step = StepDown.builder()
        .to(Intensity.DOOR_OPEN)
        .on(ENDS.plusDays(1))
        .familysView(view(TODAY))
        .build();

    assertThat(done(TellOrAsk.ASK_FAMILYS_VIEW, anExit(), aCaseFile().withStepDowns(step)))
        .isEqualTo(YES);
    assertThat(done(
            TellOrAsk.ASK_FAMILYS_VIEW, anExit(), aCaseFile().withStepDowns(step.withOn(ENDS))))
        .isEqualTo(CANNOT_TELL);
  }

  @Test
  void contact_details_and_the_way_back_belong_together() {
    OpenDoor half = OpenDoor.builder().contactDetails(inPlace(true)).build();
    TellOrAsk given = TellOrAsk.GIVE_CONTACT_DETAILS;

    assertThat(done(given, anExit(), aCaseFile())).isEqualTo(CANNOT_TELL);
    assertThat(done(given, anExit(), withDoor(half))).isEqualTo(CANNOT_TELL);
    assertThat(done(given, anExit(), withDoor(half.withWayBack(inPlace(false)))))
        .isEqualTo(NO);
    assertThat(done(given, anExit(), withDoor(half.withWayBack(inPlace(true))))).isEqualTo(YES);
    assertThat(done(TellOrAsk.TELL_OF_GROUPS, anExit(), withDoor(half.withGroups(inPlace(false)))))
        .isEqualTo(NO);
  }

  @Test
  void a_review_on_leaving_is_the_final_one() {
    CaseFile file = aCaseFile().withPathway(upToThePlan());
    Review review =
        Review.builder().id(new ReviewId("review-1")).plan(PLAN).heldOn(TODAY).build();

    assertThat(done(TellOrAsk.HOLD_FINAL_REVIEW, anExit(), file)).isEqualTo(CANNOT_TELL);
    assertThat(done(TellOrAsk.HOLD_FINAL_REVIEW, anExit(), file.withReviews(review)))
        .isEqualTo(YES);
    assertThat(done(TellOrAsk.HOLD_FINAL_REVIEW, anExit(), aCaseFile().withReviews(review)))
        .isEqualTo(CANNOT_TELL);
  }

  @Test
  void what_is_on_record_of_the_end_counts_beside_what_is_proposed() {
    CaseFile file = aCaseFile()
        .withAssignments(aCaseFile()
            .assignments()
            .get(0)
            .withEnding(EndOfAssignment.builder()
                .familyToldOn(TODAY)
                .familyAskedOn(TODAY)
                .build()));
    ProposedHandover decided = aHandover().withChosenBy(WhoChooses.SERVICE);

    assertThat(done(TellOrAsk.TELL_FAMILY, aHandover(), file)).isEqualTo(YES);
    assertThat(done(TellOrAsk.TELL_FAMILY, aHandover(), aCaseFile())).isEqualTo(CANNOT_TELL);
    assertThat(done(TellOrAsk.TELL_FAMILY, aHandover().withFamilyToldOn(ENDS), file))
        .isEqualTo(NO);
    assertThat(done(TellOrAsk.ASK_FAMILY_WHO_FOLLOWS, decided, file)).isEqualTo(YES);
    assertThat(done(TellOrAsk.ASK_FAMILY_WHO_FOLLOWS, decided, aCaseFile())).isEqualTo(NO);
  }
}
