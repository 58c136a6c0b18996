package org.keywork.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.assignment.ComplexityOfSupport.COMPLEX;
import static org.keywork.assignment.ComplexityOfSupport.MODERATE;
import static org.keywork.assignment.ComplexityOfSupport.ONE_TASK;
import static org.keywork.assignment.Intensity.LONG_TERM_INTENSIVE;
import static org.keywork.assignment.Intensity.LOW_LEVEL_SHORT_TERM;
import static org.keywork.assignment.Intensity.SHORT_TERM;
import static org.keywork.assignment.Intensity.TALK_AND_LISTEN;
import static org.keywork.fixtures.CaseFiles.CHILD;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.Leavers.having;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.keywork.assignment.Intensity;
import org.keywork.assignment.IntensityOfSupport;
import org.keywork.casefile.CaseFile;
import org.keywork.eligibility.PriorityWindow;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Unknown;
import org.keywork.source.Publications;

class IntensityFitTest {

  private static final LocalPolicy SIX_WEEKS = LocalPolicy.named("local")
      .with(PriorityWindow.AFTER_DIAGNOSIS.length(), Period.ofWeeks(6))
      .with(PriorityWindow.AROUND_TRANSITION.length(), Period.ofWeeks(6));
  private static final LocalDate MADE = LocalDate.of(2026, 10, 1);

  private static IntensityOfSupport now(Intensity intensity) {
    return having(intensity, "2026-03-02/..");
  }

  private static IntensityFit fit(LocalDate asOf, CaseFile file) {
    return file.intensityFit(new Basis(asOf, SIX_WEEKS));
  }

  private static IntensityFit fit(IntensityOfSupport... intensities) {
    return fit(TODAY, aCaseFile().withIntensities(intensities));
  }

  private static CaseFile moved(TransitionKind kind) {
    return aCaseFile()
        .withTransitions(Transition.builder().child(CHILD).kind(kind).on(MADE).build());
  }

  @Test
  void the_level_follows_what_the_family_feels_and_how_complex_the_support_is() {
    IntensityFit fit =
        fit(now(SHORT_TERM).withComplexity(COMPLEX).withFamilyFeelsItNeeds(SHORT_TERM));

    assertThat(fit.fitting())
        .containsExactly(
            new FittingIntensity(SHORT_TERM, FitReason.FAMILY_FEELS_SO),
            new FittingIntensity(LONG_TERM_INTENSIVE, FitReason.COMPLEX_SUPPORT));
    assertThat(fit.fitsNow()).isEqualTo(Answer.YES);
    assertThat(fit.isOpen()).isTrue();
    assertThat(fit.missing()).isEmpty();
  }

  @Test
  void where_both_speak_for_something_else_it_does_not_fit() {
    IntensityOfSupport talk =
        now(TALK_AND_LISTEN).withComplexity(COMPLEX).withFamilyFeelsItNeeds(LONG_TERM_INTENSIVE);

    assertThat(fit(talk).fitsNow()).isEqualTo(Answer.NO);
    assertThat(fit(talk).isOpen()).isFalse();
    assertThat(fit(now(TALK_AND_LISTEN).withComplexity(COMPLEX)).fitsNow())
        .isEqualTo(Answer.CANNOT_TELL);
  }

  @Test
  void of_what_is_not_recorded_it_says_so_and_where() {
    assertThat(fit().missing())
        .extracting(Unknown::what)
        .containsExactly(
            "how complex the support is that the family needs",
            "how much key working the family feels it needs");
    assertThat(fit(having(SHORT_TERM, "2026-03-02/2026-03-31"), now(SHORT_TERM)).missing())
        .extracting(each -> each.at().pointer())
        .containsOnly("/intensities/1");
    assertThat(fit().missing())
        .extracting(each -> each.at().pointer())
        .containsOnly("/intensities");
    assertThat(fit().fitsNow()).isEqualTo(Answer.CANNOT_TELL);
    assertThat(fit(now(SHORT_TERM)).fitsNow()).isEqualTo(Answer.CANNOT_TELL);
  }

  @Test
  void a_single_task_fits_a_little_for_a_short_time() {
    assertThat(fit(now(LOW_LEVEL_SHORT_TERM).withComplexity(ONE_TASK)).fitting())
        .containsExactly(new FittingIntensity(LOW_LEVEL_SHORT_TERM, FitReason.ONE_TASK));
    assertThat(fit(now(LOW_LEVEL_SHORT_TERM).withComplexity(MODERATE)).fitting())
        .isEmpty();
  }

  @Test
  void a_new_diagnosis_fits_a_short_time_until_its_window_is_over() {
    CaseFile file = moved(TransitionKind.DIAGNOSIS);
    LocalDate lastDay = LocalDate.of(2026, 11, 12);

    assertThat(fit(lastDay, file).fitting())
        .containsExactly(new FittingIntensity(SHORT_TERM, FitReason.NEW_DIAGNOSIS));
    assertThat(fit(lastDay.plusDays(1), file).fitting()).isEmpty();
  }

  @Test
  void a_transition_fits_a_short_time_before_and_after_it() {
    CaseFile file = moved(TransitionKind.NEW_SCHOOL);

    assertThat(fit(MADE.minusWeeks(6), file).fitting())
        .containsExactly(new FittingIntensity(SHORT_TERM, FitReason.TRANSITION));
    assertThat(fit(MADE.minusWeeks(6).minusDays(1), file).fitting()).isEmpty();
  }

  @Test
  void of_two_amounts_on_one_day_the_greater_counts() {
    assertThat(
            fit(now(TALK_AND_LISTEN), now(SHORT_TERM), having(LONG_TERM_INTENSIVE, "2027-01-01/.."))
                .now())
        .hasValue(SHORT_TERM);
  }

  @Test
  void it_may_change_from_one_day_to_the_next() {
    CaseFile file = aCaseFile()
        .withIntensities(
            having(LONG_TERM_INTENSIVE, "2026-03-02/2026-08-31").withComplexity(COMPLEX),
            having(LONG_TERM_INTENSIVE, "2026-09-01/..")
                .withComplexity(ONE_TASK)
                .withFamilyFeelsItNeeds(LOW_LEVEL_SHORT_TERM));

    assertThat(fit(LocalDate.of(2026, 8, 31), file).fitsNow()).isEqualTo(Answer.YES);
    assertThat(fit(LocalDate.of(2026, 9, 1), file).fitsNow()).isEqualTo(Answer.NO);
  }

  @Test
  void a_reason_tells_where_it_is_written_and_keeps_to_itself() {
    assertThat(FitReason.NEW_DIAGNOSIS.citation())
        .isEqualTo(Publications.GUIDE.at("2 / Continuum of provision"));
    assertThat(new FittingIntensity(SHORT_TERM, FitReason.NEW_DIAGNOSIS).toString())
        .doesNotContain("DIAGNOSIS");
  }
}
