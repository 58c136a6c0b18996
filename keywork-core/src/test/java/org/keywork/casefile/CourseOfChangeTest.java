package org.keywork.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.Proposals.BEGINS;
import static org.keywork.fixtures.Proposals.ENDS;
import static org.keywork.fixtures.Proposals.LEADS;
import static org.keywork.fixtures.Proposals.aHandover;
import static org.keywork.fixtures.Proposals.aStepDown;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywork.Keywork;
import org.keywork.assignment.ChangeRules;
import org.keywork.assignment.ContactPersonRules;
import org.keywork.rule.Finding;

class CourseOfChangeTest {

  private static final Keywork KEYWORK = Keywork.guidance();
  private static final LocalDate LATE = ENDS.plusDays(18);

  private static ProposedHandover withAGap() {
    return ProposedHandover.builder()
        .from(aHandover())
        .incomingBeginsOn(LATE)
        .incomingLeadsOn(LATE)
        .build();
  }

  @Test
  void days_between_two_key_workers_are_seen_though_they_are_over_in_the_end() {
    CourseOfChange brings = KEYWORK.consequences(aCaseFile(), withAGap());

    assertThat(brings.last().newFindings())
        .extracting(Finding::rule)
        .doesNotContain(ChangeRules.REPLACEMENT_PROVIDED.id());
    assertThat(brings.newFindings())
        .extracting(Finding::rule)
        .contains(ChangeRules.REPLACEMENT_PROVIDED.id(), ContactPersonRules.ALWAYS_A_CONTACT.id());
  }

  @Test
  void it_is_looked_at_on_each_day_on_which_something_is_different() {
    assertThat(aHandover().daysToLookAt()).containsExactly(BEGINS, LEADS, ENDS.plusDays(1));
    assertThat(withAGap().daysToLookAt()).containsExactly(ENDS.plusDays(1), LATE);
    assertThat(withAGap().settledOn()).isEqualTo(LATE);
    assertThat(aStepDown().daysToLookAt()).containsExactly(BEGINS);
  }

  @Test
  void what_is_found_on_several_days_is_told_once() {
    CourseOfChange brings = KEYWORK.consequences(aCaseFile(), withAGap());

    assertThat(brings.newFindings())
        .extracting(each -> each.rule() + " " + each.at())
        .doesNotHaveDuplicates();
    assertThat(brings.newFindings()).containsAll(brings.days().get(0).newFindings());
    assertThat(brings.newQuestions())
        .extracting(each -> each.rule() + " " + each.at())
        .doesNotHaveDuplicates();
  }

  @Test
  void the_family_is_told_before_the_one_goes_and_not_only_before_the_other_comes() {
    assertThat(KEYWORK.consequences(aCaseFile(), withAGap()).toTellOrAsk())
        .filteredOn(each -> each.what() == TellOrAsk.TELL_FAMILY)
        .extracting(ToTellOrAsk::by)
        .containsExactly(ENDS);
    assertThat(KEYWORK.consequences(aCaseFile(), aHandover()).toTellOrAsk())
        .filteredOn(each -> each.what() == TellOrAsk.TELL_FAMILY)
        .extracting(ToTellOrAsk::by)
        .containsExactly(BEGINS.minusDays(1));
  }

  @Test
  void a_course_has_a_day() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new CourseOfChange(List.of()));
  }
}
