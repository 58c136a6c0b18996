package org.keywork.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.keywork.assignment.OtherKeyWorkingRules.OTHER_KEY_WORKING_COORDINATED;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.FunctionRuleExamples.besides;
import static org.keywork.fixtures.FunctionRuleExamples.inPlace;
import static org.keywork.fixtures.FunctionRuleExamples.otherKeyWorking;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;
import static org.keywork.rule.Verdict.Kind.NOT_MET;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.keywork.agency.AgencyId;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.Held;
import org.keywork.rule.InvalidRecordException;
import org.keywork.time.DateSpan;

class OtherKeyWorkingRulesTest {

  private static Held coordinated(CaseFile file, LocalDate asOf) {
    return Held.against(file, asOf, OTHER_KEY_WORKING_COORDINATED);
  }

  @Test
  void two_programmes_coordinate_from_the_day_of_their_arrangement() {
    CaseFile file = besides(inPlace(true).withSince(TODAY));
    assertThat(coordinated(file, TODAY).verdict()).isEqualTo(MET);
    assertThat(coordinated(file, TODAY.minusDays(1)).verdict()).isEqualTo(NOT_MET);
  }

  @Test
  void another_programme_counts_on_its_first_and_on_its_last_day() {
    CaseFile file = aCaseFile()
        .withOtherKeyWorking(otherKeyWorking()
            .withDuring(DateSpan.of(OPENED.plusDays(1), TODAY))
            .withCoordination(inPlace(false)));
    assertThat(coordinated(file, OPENED).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(coordinated(file, OPENED.plusDays(1)).verdict()).isEqualTo(NOT_MET);
    assertThat(coordinated(file, TODAY).verdict()).isEqualTo(NOT_MET);
    assertThat(coordinated(file, TODAY.plusDays(1)).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void each_programme_is_asked_about_where_it_stands() {
    CaseFile file = aCaseFile()
        .withOtherKeyWorking(
            otherKeyWorking(),
            otherKeyWorking()
                .withProgramme(KeyWorkingProgramme.MENTAL_HEALTH)
                .withCoordination(inPlace(false)));
    assertThat(coordinated(file, TODAY).askedAt())
        .containsExactly("/otherKeyWorking/0/coordination");
    assertThat(coordinated(file, TODAY).missedAt())
        .containsExactly("/otherKeyWorking/1/coordination");
    assertThat(coordinated(file, TODAY).messages())
        .containsExactly("The family also has key working from another programme (mental health),"
            + " and the two do not coordinate what they do.");
  }

  @Test
  void the_agency_of_another_programme_is_listed() {
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> aCaseFile()
            .withOtherKeyWorking(otherKeyWorking().withAgency(new AgencyId("elsewhere"))))
        .satisfies(
            refused -> assertThat(refused.at().pointer()).isEqualTo("/otherKeyWorking/0/agency"));
  }
}
