package org.keywork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.CHILD;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CaseFiles.aView;
import static org.keywork.fixtures.PlanningCases.SECOND_CHILD;
import static org.keywork.fixtures.PlanningCases.aSecondChild;
import static org.keywork.fixtures.PlanningCases.withMeeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.family.Child;
import org.keywork.family.Communication;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.Held;
import org.keywork.fixtures.PlanningCases;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Unknown;
import org.keywork.rule.Verdict;

class ChildsViewRulesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 8);
  private static final Child SIGNING = Families.aChild().withCommunication(Communication.SIGN);
  private static final Child UNKNOWN = Families.aChild().withCommunication(Optional.empty());

  private static Occasion occasion(LocalDate day, List<Child> children, ChildsView... views) {
    return new Occasion(CaseFiles.aCaseFile().activeTime(), day, children, true, List.of(views));
  }

  private static Verdict heardBefore(List<Child> children, ChildsView... views) {
    return ChildsViewRules.HEARD_BEFORE.verdictOn(occasion(DAY, children, views), CaseFiles.BASIS);
  }

  private static Verdict withoutSpeech(List<Child> children, ChildsView... views) {
    return ChildsViewRules.HEARD_WITHOUT_SPEECH.verdictOn(
        occasion(DAY, children, views), CaseFiles.BASIS);
  }

  private static ChildsView ofTheSecond(LocalDate day) {
    return aView(day).withChild(SECOND_CHILD);
  }

  private static ChildsView helped(ParticipationSupport... support) {
    return aView(DAY).withSupport(support);
  }

  @Test
  void the_day_itself_is_in_time_and_the_next_is_late() {
    assertThat(heardBefore(List.of(Families.aChild()), aView(DAY)).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(heardBefore(List.of(Families.aChild()), aView(DAY.plusDays(1))).misses())
        .singleElement()
        .satisfies(miss -> {
          assertThat(miss.at()).isEqualTo(Location.parse("/views/0/gatheredOn"));
          assertThat(miss.facts()).hasToString("{child=child, day=2026-06-08}");
        });
  }

  @Test
  void a_second_talk_afterwards_does_no_harm() {
    assertThat(
            heardBefore(List.of(Families.aChild()), aView(DAY.plusDays(1)), aView(DAY.minusDays(3)))
                .kind())
        .isEqualTo(Verdict.Kind.MET);
  }

  @Test
  void each_of_two_disabled_children_counts_for_itself() {
    List<Child> both = List.of(Families.aChild(), aSecondChild());

    assertThat(heardBefore(both, aView(DAY), ofTheSecond(DAY)).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(heardBefore(both, aView(DAY)).misses()).hasSize(1);
    Verdict one = heardBefore(both, ofTheSecond(DAY.plusDays(2)));
    assertThat(one.misses()).hasSize(1);
    assertThat(one.unknowns())
        .containsExactly(new Unknown(Location.at("views"), "the child's own view"));
    assertThat(heardBefore(both, aView(DAY.plusDays(1)), ofTheSecond(DAY.plusDays(2)))
            .misses())
        .hasSize(2);
  }

  @Test
  void after_a_death_nobody_is_told_to_ask_the_child() {
    Child died = SIGNING.withDiedOn(CaseFiles.TODAY);
    Child dies = SIGNING.withDiedOn(CaseFiles.TODAY.plusDays(1));
    ChildsView late = helped(ParticipationSupport.PREPARATION).withGatheredOn(DAY.plusDays(1));

    assertThat(heardBefore(List.of(died), late)).isEqualTo(Verdict.notApplicable());
    assertThat(heardBefore(List.of(dies), late).misses()).hasSize(1);
    assertThat(withoutSpeech(List.of(died), late)).isEqualTo(Verdict.notApplicable());
    assertThat(withoutSpeech(List.of(dies), late).misses()).hasSize(1);
    assertThat(heardBefore(List.of(died, aSecondChild()), late).unknowns()).hasSize(1);
  }

  /** PEMBROKESHIRE Advocacy and mediation: the boy whose father and teachers had fallen out. */
  @Test
  void a_boy_is_heard_before_the_first_review_of_his_statement() {
    CaseFile unheard = withMeeting(meeting ->
        meeting.withKinds(MeetingKind.STATEMENT_REVIEW).withViews(aView(DAY.plusDays(1))));
    CaseFile heard = withMeeting(
        meeting -> meeting.withKinds(MeetingKind.STATEMENT_REVIEW).withViews(aView(DAY)));

    assertThat(Held.against(unheard, ChildsViewRules.HEARD_BEFORE).missedAt())
        .containsExactly("/meetings/0/views/0/gatheredOn");
    assertThat(Held.against(heard, ChildsViewRules.HEARD_BEFORE).missedAt()).isEmpty();
  }

  @Test
  void meetings_and_reviews_count_like_assessments() {
    CaseFile late = withMeeting(meeting -> meeting.withViews(aView(DAY.plusDays(1))))
        .withReviews(PlanningCases.aReview(DAY)
            .withHeldOn(DAY.plusMonths(2))
            .withViews(aView(DAY.plusMonths(3))));

    assertThat(Held.against(late, ChildsViewRules.HEARD_BEFORE).missedAt())
        .containsExactly("/meetings/0/views/0/gatheredOn", "/reviews/0/views/0/gatheredOn");
  }

  @Test
  void what_has_not_come_yet_is_left_alone() {
    CaseFile ahead = withMeeting(
            meeting -> meeting.withHeldOn(TODAY.plusDays(1)).withViews())
        .withPlans()
        .withAssessments()
        .withReviews();

    assertThat(Held.against(ahead, ChildsViewRules.HEARD_BEFORE).count(Verdict.Kind.NOT_APPLICABLE))
        .isEqualTo(1);
    Occasion tomorrow = occasion(TODAY.plusDays(1), List.of(SIGNING));
    assertThat(ChildsViewRules.HEARD_WITHOUT_SPEECH
            .verdictOn(tomorrow, CaseFiles.BASIS)
            .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    Occasion today = occasion(TODAY, List.of(SIGNING));
    assertThat(ChildsViewRules.HEARD_WITHOUT_SPEECH
            .verdictOn(today, CaseFiles.BASIS)
            .kind())
        .isEqualTo(Verdict.Kind.CANNOT_TELL);
    assertThat(ChildsViewRules.HEARD_BEFORE.verdictOn(today, CaseFiles.BASIS).kind())
        .isEqualTo(Verdict.Kind.CANNOT_TELL);
  }

  @Test
  void an_occasion_is_looked_at_for_a_year() {
    Occasion occasion =
        occasion(DAY, List.of(SIGNING, aSecondChild()), ofTheSecond(DAY.plusDays(1)));
    Basis aYearOn = new Basis(DAY.plusYears(1), CaseFiles.BASIS.policy());
    Basis aDayLater = new Basis(DAY.plusYears(1).plusDays(1), CaseFiles.BASIS.policy());

    assertThat(ChildsViewRules.HEARD_BEFORE.verdictOn(occasion, aYearOn).kind())
        .isEqualTo(Verdict.Kind.NOT_MET);
    assertThat(ChildsViewRules.HEARD_WITHOUT_SPEECH.verdictOn(occasion, aYearOn).kind())
        .isEqualTo(Verdict.Kind.CANNOT_TELL);
    for (Rule<Occasion> rule :
        List.of(ChildsViewRules.HEARD_BEFORE, ChildsViewRules.HEARD_WITHOUT_SPEECH)) {
      assertThat(rule.verdictOn(occasion, aDayLater)).isEqualTo(Verdict.notApplicable());
    }
  }

  @Test
  void one_supported_talk_is_enough() {
    assertThat(withoutSpeech(
                List.of(SIGNING),
                helped(ParticipationSupport.PREPARATION),
                helped(
                    ParticipationSupport.PREPARATION, ParticipationSupport.COMMUNICATION_SUPPORT))
            .kind())
        .isEqualTo(Verdict.Kind.MET);
  }

  @Test
  void support_that_is_recorded_and_is_not_for_communication_is_not_enough() {
    assertThat(withoutSpeech(List.of(SIGNING), helped(ParticipationSupport.PREPARATION))
            .misses())
        .extracting(miss -> miss.at().pointer())
        .containsExactly("/views/0/support");
    assertThat(withoutSpeech(List.of(SIGNING), helped()).unknowns())
        .extracting(unknown -> unknown.at().pointer())
        .containsExactly("/views/0/support");
  }

  @Test
  void where_nobody_knows_how_the_child_communicates_the_question_is_that() {
    assertThat(withoutSpeech(List.of(UNKNOWN), helped(ParticipationSupport.PREPARATION))
            .unknowns())
        .containsExactly(
            new Unknown(Location.parse("/views/0/child"), "how the child mainly communicates"));
    assertThat(withoutSpeech(List.of(UNKNOWN)).unknowns())
        .containsExactly(new Unknown(Location.at("views"), "how the child mainly communicates"));
    assertThat(withoutSpeech(List.of(UNKNOWN), helped(ParticipationSupport.COMMUNICATION_SUPPORT))
            .kind())
        .isEqualTo(Verdict.Kind.MET);
  }

  @Test
  void a_child_without_speech_is_not_left_out_where_the_other_was_heard() {
    List<Child> both = List.of(SIGNING, aSecondChild());

    assertThat(withoutSpeech(both, ofTheSecond(DAY)).misses())
        .singleElement()
        .satisfies(miss -> assertThat(miss.facts().value("child")).isEqualTo(CHILD.value()));
    assertThat(withoutSpeech(both, ofTheSecond(DAY.plusDays(1))).kind())
        .isEqualTo(Verdict.Kind.CANNOT_TELL);
    assertThat(withoutSpeech(both).kind()).isEqualTo(Verdict.Kind.CANNOT_TELL);
  }

  @Test
  void the_invented_family_hears_its_child() {
    assertThat(Held.against(aCaseFile(), ChildsViewRules.HEARD_BEFORE).count(Verdict.Kind.MET))
        .isEqualTo(1);
  }

  @Test
  void each_review_is_pointed_at() {
    CaseFile two = aCaseFile()
        .withReviews(
            PlanningCases.aReview(DAY)
                .withHeldOn(DAY.plusDays(5))
                .withViews(aView(DAY.plusDays(6))),
            PlanningCases.aReview(DAY.plusDays(1))
                .withHeldOn(DAY.plusDays(7))
                .withViews(aView(DAY.plusDays(8))));

    assertThat(Held.against(two, ChildsViewRules.HEARD_BEFORE).missedAt())
        .containsExactly("/reviews/0/views/0/gatheredOn", "/reviews/1/views/0/gatheredOn");
  }

  @Test
  void where_nobody_says_which_child_it_is_about_leaving_one_out_is_a_question() {
    CaseFile two = PlanningCases.withAssessment(each -> each)
        .withFamily(Families.aFamily()
            .withChildren(Families.aChild(), aSecondChild().withCommunication(Communication.SIGN)));
    Rule<?>[] rules = {ChildsViewRules.HEARD_BEFORE, ChildsViewRules.HEARD_WITHOUT_SPEECH};

    Held untold = Held.against(two, rules);
    assertThat(untold.missedAt()).isEmpty();
    assertThat(untold.askedAt()).containsOnly("/assessments/0/about").hasSize(2);

    Held ofTheFirst =
        Held.against(two.withAssessments(CaseFiles.anAssessment().withAbout(CHILD)), rules);
    assertThat(ofTheFirst.missedAt()).isEmpty();
    assertThat(ofTheFirst.askedAt()).isEmpty();

    Held ofBoth = Held.against(
        two.withAssessments(CaseFiles.anAssessment().withAbout(CHILD, SECOND_CHILD)), rules);
    assertThat(ofBoth.missedAt()).containsExactly("/assessments/0/views", "/assessments/0/views");
  }

  @Test
  void a_view_that_is_still_to_be_gathered_is_not_there() {
    CaseFile late = PlanningCases.withAssessment(
        each -> each.withViews(aView(each.writtenOn().plusDays(9))));
    LocalDate gathered = CaseFiles.anAssessment().writtenOn().plusDays(9);

    assertThat(Held.against(late, gathered.minusDays(1), ChildsViewRules.HEARD_BEFORE)
            .missedAt())
        .isEmpty();
    assertThat(Held.against(late, gathered, ChildsViewRules.HEARD_BEFORE).messages())
        .containsExactly("The view of child was not gathered by 2026-04-20, the day on which it was"
            + " to be heard.");
  }
}
