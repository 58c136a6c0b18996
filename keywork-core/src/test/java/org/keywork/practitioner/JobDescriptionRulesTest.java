package org.keywork.practitioner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.KeyWorkers.aJobDescription;
import static org.keywork.fixtures.KeyWorkers.aNonDesignatedOne;
import static org.keywork.fixtures.KeyWorkers.anAccountability;
import static org.keywork.fixtures.Services.inPlaceFrom;
import static org.keywork.fixtures.Services.notInPlace;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keywork.agency.Arrangement;
import org.keywork.fixtures.KeyWorkers;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;
import org.keywork.rule.Miss;
import org.keywork.rule.Rule;
import org.keywork.rule.Unknown;
import org.keywork.rule.Verdict;
import org.keywork.rule.Verdict.Kind;

/** From which day a job description holds, and where what is amiss with it is told. */
class JobDescriptionRulesTest {

  private static Verdict verdict(Rule<KeyWorker> rule, KeyWorker keyWorker) {
    return rule.verdictOn(keyWorker, BASIS);
  }

  private static KeyWorker with(JobDescription description) {
    return aNonDesignatedOne().withJobDescription(description);
  }

  private static JobDescription since(Arrangement arrangement) {
    return JobDescription.builder().written(arrangement).amended(arrangement).build();
  }

  static Stream<Rule<KeyWorker>> rulesAboutTheText() {
    return Stream.of(JobDescriptionRules.WRITTEN, JobDescriptionRules.AMENDED);
  }

  @ParameterizedTest
  @MethodSource("rulesAboutTheText")
  void a_text_holds_from_its_first_day(Rule<KeyWorker> rule) {
    assertThat(verdict(rule, with(since(inPlaceFrom(TODAY)))).kind()).isEqualTo(Kind.MET);
    assertThat(verdict(rule, with(since(inPlaceFrom(TODAY.plusDays(1))))).kind())
        .isEqualTo(Kind.NOT_MET);
  }

  @Test
  void what_is_amiss_is_told_at_its_place_with_the_key_worker() {
    Miss written =
        verdict(JobDescriptionRules.WRITTEN, with(since(notInPlace()))).misses().get(0);
    Miss amended =
        verdict(JobDescriptionRules.AMENDED, with(since(notInPlace()))).misses().get(0);
    assertThat(written.at().pointer()).isEqualTo("/jobDescription/written");
    assertThat(amended.at().pointer()).isEqualTo("/jobDescription/amended");
    assertThat(amended.facts().value("keyWorker")).isEqualTo("kw-2");
  }

  @Test
  void what_is_not_recorded_is_asked_at_its_place_or_at_the_part_that_is_missing() {
    KeyWorker bare = with(JobDescription.builder().build());
    assertThat(verdict(JobDescriptionRules.WRITTEN, bare).unknowns())
        .extracting(unknown -> unknown.at().pointer())
        .containsExactly("/jobDescription/written");
    assertThat(verdict(JobDescriptionRules.AMENDED, bare).unknowns())
        .extracting(unknown -> unknown.at().pointer())
        .containsExactly("/jobDescription/amended");
    assertThat(verdict(JobDescriptionRules.WRITTEN, KeyWorkers.anUnknownOne()).unknowns())
        .extracting(Unknown::at)
        .containsExactly(Location.at("jobDescription"));
  }

  @Test
  void what_the_text_leaves_open_is_named() {
    Miss miss = JobDescriptionRules.COMPLETE
        .verdictOn(
            aJobDescription()
                .withAnswers(JobDescriptionItem.PURPOSE, JobDescriptionItem.ESSENTIAL_ACTIVITIES),
            BASIS)
        .misses()
        .get(0);
    assertThat(miss.facts().inWords("missing"))
        .isEqualTo("expected outcomes, tasks excluded, contact frequency, contact forms and hours");
  }

  @Test
  void who_has_authority_is_stated_from_a_day_on() {
    Accountability today = anAccountability().withStated(inPlaceFrom(TODAY));
    KeyWorker teacher = aNonDesignatedOne();
    assertThat(verdict(JobDescriptionRules.AUTHORITY_STATED, teacher.withAccountability(today))
            .kind())
        .isEqualTo(Kind.MET);
    assertThat(verdict(
                JobDescriptionRules.AUTHORITY_STATED,
                teacher.withAccountability(today.withStated(inPlaceFrom(TODAY.plusDays(1)))))
            .misses())
        .extracting(Miss::at)
        .containsExactly(Location.at("accountability"));
  }

  @Test
  void what_contradicts_itself_is_refused() {
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> aJobDescription().withWritten(notInPlace()))
        .satisfies(refused -> assertThat(refused.at()).isEqualTo(Location.at("given")));
    assertThat(
            aJobDescription().withGiven(notInPlace()).withWritten(notInPlace()).given())
        .isPresent();
    assertThat(aJobDescription().withWritten(Optional.empty()).given()).isPresent();
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> anAccountability().withStated(notInPlace()))
        .satisfies(refused -> assertThat(refused.at()).isEqualTo(Location.at("authority")));
  }
}
