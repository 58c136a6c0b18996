package org.keywork.practitioner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.TODAY;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.keywork.agency.Arrangement;
import org.keywork.fixtures.KeyWorkers;
import org.keywork.rule.Answer;

/** What holds of the readiness of anybody on any day. */
class ReadinessProperties {

  @Property
  void the_list_of_what_is_missing_is_empty_exactly_when_the_answer_is_yes(
      @ForAll("keyWorkers") KeyWorker keyWorker, @ForAll @IntRange(min = -5, max = 5) int days) {
    ReadinessForFirstFamily readiness = keyWorker.readinessForFirstFamilyOn(TODAY.plusDays(days));
    assertThat(readiness.missing().isEmpty()).isEqualTo(readiness.answer() == Answer.YES);
  }

  @Property
  void by_the_same_record_nobody_becomes_unready_later(
      @ForAll("keyWorkers") KeyWorker keyWorker,
      @ForAll @IntRange(min = -5, max = 5) int days,
      @ForAll @IntRange(max = 5) int daysLater) {
    LocalDate day = TODAY.plusDays(days);
    Answer then = keyWorker.readinessForFirstFamilyOn(day).answer();
    Answer later = keyWorker.readinessForFirstFamilyOn(day.plusDays(daysLater)).answer();
    assertThat(then.or(later)).isEqualTo(later);
  }

  @Property
  void doing_a_step_never_makes_anybody_less_ready(
      @ForAll("keyWorkers") KeyWorker keyWorker, @ForAll ReadinessStep step) {
    ReadinessForFirstFamily before = keyWorker.readinessForFirstFamilyOn(TODAY);
    ReadinessForFirstFamily after = doing(step, keyWorker).readinessForFirstFamilyOn(TODAY);
    assertThat(after.missing()).extracting(StepAnswer::step).doesNotContain(step);
    assertThat(before.missing()).containsAll(after.missing());
    assertThat(before.answer().or(after.answer())).isEqualTo(after.answer());
  }

  @Property
  void whoever_does_every_step_is_ready(@ForAll("keyWorkers") KeyWorker keyWorker) {
    KeyWorker done = keyWorker;
    for (ReadinessStep step : ReadinessStep.values()) {
      done = doing(step, done);
    }
    assertThat(done.readinessForFirstFamilyOn(TODAY).missing()).isEmpty();
  }

  private static KeyWorker doing(ReadinessStep step, KeyWorker keyWorker) {
    JobDescription text =
        keyWorker.jobDescription().orElse(JobDescription.builder().build());
    Arrangement today = Arrangement.builder().inPlace(true).since(TODAY).build();
    return switch (step) {
      case SELECTION -> keyWorker.withSelection(KeyWorkers.aSelection().withOn(TODAY));
      case INDUCTION -> keyWorker.withInductionOn(TODAY);
      case CLARITY_ABOUT_ROLE ->
        keyWorker.withRoleClarifications(KeyWorkers.clarified(TODAY, RolePoint.values()));
      case JOB_DESCRIPTION_WRITTEN -> keyWorker.withJobDescription(text.withWritten(today));
      case JOB_DESCRIPTION_GIVEN ->
        keyWorker.withJobDescription(text.withWritten(written(text, today)).withGiven(today));
      case JOB_DESCRIPTION_AMENDED -> keyWorker.withJobDescription(text.withAmended(today));
      case PROTECTED_TIME -> withTime(keyWorker);
      case AUTHORITY_STATED ->
        keyWorker.withAccountability(KeyWorkers.anAccountability().withStated(today));
    };
  }

  private static Optional<Arrangement> written(JobDescription text, Arrangement today) {
    return text.written().map(each -> each.inPlace() ? each : today);
  }

  private static KeyWorker withTime(KeyWorker keyWorker) {
    NonDesignated role = keyWorker.nonDesignatedRole().orElse(KeyWorkers.aNonDesignatedRole());
    return keyWorker.isDesignated()
        ? keyWorker
        : keyWorker.withPractitioner(
            keyWorker.practitioner().withRole(role.withProtectedTime(KeyWorkers.protectedTime())));
  }

  @Provide
  Arbitrary<KeyWorker> keyWorkers() {
    return Combinators.combine(
            roles().optional(),
            selections().optional(),
            jobDescriptions().optional(),
            clarifications().list().ofMaxSize(3),
            accountabilities().optional(),
            days().optional())
        .as((role, selection, description, clarifications, accountability, inducted) ->
            KeyWorker.builder()
                .practitioner(KeyWorkers.anUnknownOne().practitioner().withRole(role))
                .selection(selection)
                .jobDescription(description)
                .roleClarifications(clarifications)
                .accountability(accountability)
                .inductionOn(inducted)
                .build());
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(-4, 4).map(TODAY::plusDays);
  }

  private static Arbitrary<KeyWorkingRole> roles() {
    Arbitrary<Optional<Duration>> hours =
        Arbitraries.of(0, 4).map(Duration::ofHours).optional();
    return Arbitraries.oneOf(
        Arbitraries.just(KeyWorkers.aDesignatedRole()),
        Arbitraries.just(
            KeyWorkers.aNonDesignatedRole().withProtectedTime(Optional.<ProtectedTime>empty())),
        hours.map(each -> KeyWorkers.aNonDesignatedRole()
            .withProtectedTime(KeyWorkers.protectedTime().withHoursAWeek(each))));
  }

  private static Arbitrary<Selection> selections() {
    return Arbitraries.oneOf(
        Arbitraries.just(Selection.builder().goneThrough(false).build()),
        days().optional().map(day -> KeyWorkers.aSelection().withOn(day)));
  }

  private static Arbitrary<Arrangement> arrangements() {
    return Arbitraries.oneOf(
        Arbitraries.just(Arrangement.builder().inPlace(false).build()),
        days()
            .optional()
            .map(day -> Arrangement.builder().inPlace(true).since(day).build()));
  }

  private static Arbitrary<JobDescription> jobDescriptions() {
    return Combinators.combine(
            arrangements().optional(), arrangements().optional(), arrangements().optional())
        .filter((written, given, amended) -> written.map(Arrangement::inPlace).orElse(true)
            || given.filter(Arrangement::inPlace).isEmpty())
        .as((written, given, amended) -> JobDescription.builder()
            .written(written)
            .given(given)
            .amended(amended)
            .build());
  }

  private static Arbitrary<RoleClarification> clarifications() {
    return Combinators.combine(days(), Arbitraries.of(RolePoint.class).set())
        .as((on, points) ->
            RoleClarification.builder().on(on).clearAbout(points).build());
  }

  private static Arbitrary<Accountability> accountabilities() {
    return Combinators.combine(
            arrangements().optional(), Arbitraries.of(AuthorityHolder.class).optional())
        .filter((stated, who) -> stated.map(Arrangement::inPlace).orElse(true) || who.isEmpty())
        .as((stated, who) ->
            Accountability.builder().stated(stated).authority(who).build());
  }
}
