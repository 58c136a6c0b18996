package org.keywork.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.UnmetNeedCases.COAST;
import static org.keywork.fixtures.UnmetNeedCases.aFamily;
import static org.keywork.fixtures.UnmetNeedCases.entry;
import static org.keywork.fixtures.UnmetNeedCases.lacking;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.agency.AgencyKind;
import org.keywork.casefile.CaseFile;
import org.keywork.family.FamilyId;
import org.keywork.family.NeedDomain;
import org.keywork.family.NeedId;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Families;
import org.keywork.plan.UnmetNeed;
import org.keywork.plan.UnmetNeedReason;

/** What one family lacks on a day. */
class FamilysUnmetNeedsTest {

  private static final UnmetNeed LISTED =
      entry("breaks", UnmetNeedReason.WAITING).withAgency(CaseFiles.TRUST).withRecordedOn(TODAY);

  private static CaseFile with(UnmetNeed... listed) {
    return lacking(aFamily(1, COAST), "breaks", NeedDomain.SHORT_BREAKS, listed);
  }

  private static List<StillUnmet> needs(CaseFile file) {
    return FamilysUnmetNeeds.of(file, TODAY).needs();
  }

  @Test
  void a_need_is_told_with_why_it_is_unmet_and_who_would_have_to_meet_it() {
    FamilysUnmetNeeds family = FamilysUnmetNeeds.of(with(LISTED), TODAY);

    assertThat(family.family()).isEqualTo(new FamilyId("family-1"));
    assertThat(family.locality()).contains(COAST);
    assertThat(family.needs())
        .containsExactly(new StillUnmet(
            new NeedId("breaks"),
            NeedDomain.SHORT_BREAKS,
            TODAY,
            Optional.of(UnmetNeedReason.WAITING),
            Optional.of(CaseFiles.TRUST),
            Optional.of(AgencyKind.HEALTH)));
  }

  @Test
  void a_need_listed_twice_counts_once_as_it_was_listed_last() {
    UnmetNeed earlier = LISTED.withRecordedOn(TODAY.minusDays(1)).withAgency(CaseFiles.SCHOOL);

    assertThat(needs(with(earlier, LISTED))).isEqualTo(needs(with(LISTED)));
    assertThat(needs(with(LISTED, earlier))).isEqualTo(needs(with(LISTED)));
  }

  @Test
  void a_need_counts_from_the_day_it_is_listed_until_the_day_before_it_is_met() {
    assertThat(needs(with(LISTED))).hasSize(1);
    assertThat(needs(with(LISTED.withRecordedOn(TODAY.plusDays(1))))).isEmpty();
    UnmetNeed old = LISTED.withRecordedOn(TODAY.minusMonths(1));
    assertThat(needs(with(old.withMetOn(TODAY.plusDays(1))))).hasSize(1);
    assertThat(needs(with(old.withMetOn(TODAY)))).isEmpty();
  }

  @Test
  void a_need_that_an_action_is_to_answer_is_unmet_as_long_as_it_is_listed() {
    UnmetNeed served = LISTED.withNeed(Families.NEED_OF_THE_CHILD);

    assertThat(needs(CaseFiles.aCaseFile().withUnmetNeeds(served)))
        .extracting(StillUnmet::need)
        .containsExactly(Families.NEED_OF_THE_CHILD);
  }

  @Test
  void nobody_lacks_what_nobody_listed_or_feels_or_who_is_not_on_the_active_list() {
    assertThat(needs(with())).isEmpty();
    CaseFile listed = with(LISTED);
    assertThat(needs(listed.withClosedOn(TODAY))).isEmpty();
    assertThat(needs(listed.withFamily(listed
            .family()
            .withNeeds(listed.family().needs().stream()
                .map(need -> need.withEndedOn(TODAY))
                .toList()))))
        .isEmpty();
  }
}
