package org.keywork.examples.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.keywork.Policies;
import org.keywork.family.MemberId;
import org.keywork.plan.ChairRules;
import org.keywork.plan.Meeting;
import org.keywork.plan.MeetingChair;
import org.keywork.plan.MeetingRules;
import org.keywork.plan.MeetingsSaved;
import org.keywork.rule.RuleVerdict;
import org.keywork.rule.Verdict;
import org.keywork.time.DateSpan;

/** What the documented meetings are documented to show. */
class DocumentedMeetingsTest {

  private static final String TODAY = "2026-11-22";

  @Test
  void w11_nearly_all_come_together_and_the_mother_can_ask_anything() {
    Looked looked = Looked.at("w11-victorias-planning-meeting", TODAY)
        .meets(220, 221, 224, 225, 227)
        .missesNothingBut();
    Meeting meeting = looked.file().meetings().get(0);

    assertThat(meeting.familyAttended()).containsExactly(new MemberId("mother"));
    assertThat(meeting.attended()).hasSizeGreaterThan(meeting.invited().size() - 2);
  }

  /** R230: in Pembrokeshire the service co-ordinator chairs whenever possible. */
  @Test
  void w11_the_service_co_ordinator_chairs() {
    Looked looked = Looked.at("w11-victorias-planning-meeting", TODAY);

    looked
        .under(Policies.guidance().with(ChairRules.CHAIR, MeetingChair.SERVICE_CO_ORDINATOR))
        .meets(230);
    looked
        .under(Policies.guidance().with(ChairRules.CHAIR, MeetingChair.KEY_WORKER))
        .misses(230);
  }

  @Test
  void w24_two_meetings_were_needed_one_was_held_and_one_is_saved() {
    MeetingsSaved saved = saved("2026-09-21");

    assertThat(saved).isEqualTo(new MeetingsSaved(1, 2));
    assertThat(saved.saved()).isEqualTo(1);
    assertThat(saved("2026-09-20")).isEqualTo(MeetingsSaved.NONE);
  }

  /** The review of a Statement alone asks the school, so nobody is asked here. */
  @Test
  void w24_a_child_in_need_meeting_needs_no_agreement_of_the_school() {
    Looked looked = Looked.at("w24-two-meetings-in-one", TODAY).missesNothingBut();

    assertThat(looked.file().meetings().get(0).isCombined()).isTrue();
    assertThat(looked.report().verdicts())
        .filteredOn(verdict -> verdict.rule().equals(MeetingRules.SCHOOL_AGREED.id()))
        .extracting(RuleVerdict::kind)
        .containsOnly(Verdict.Kind.NOT_APPLICABLE);
  }

  private static MeetingsSaved saved(String asOf) {
    return Looked.at("w24-two-meetings-in-one", asOf)
        .file()
        .meetingsSaved(DateSpan.parse("2026-01-01/2026-12-31"), LocalDate.parse(asOf));
  }
}
