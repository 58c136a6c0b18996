package org.keywork.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.KeyWorkers.DESIGNATED;
import static org.keywork.fixtures.SupervisedCaseloadRuleExamples.aFamily;
import static org.keywork.fixtures.Supervisions.aSession;
import static org.keywork.fixtures.Supervisions.supervised;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.family.FamilyId;
import org.keywork.fixtures.Assignments;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.KeyWorkers;
import org.keywork.fixtures.Supervisions;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.OftenerReason;
import org.keywork.practitioner.PractitionerId;
import org.keywork.practitioner.SupervisionSchedule;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.time.DateSpan;

/** The supervision that a service has before it. */
class SupervisionRotaTest {

  private static final LocalDate START = LocalDate.of(2026, 10, 1);

  private static SupervisionRota rota(KeyWorker... keyWorkers) {
    return new SupervisionRota(new Caseloads(List.of(keyWorkers), List.of()), BASIS);
  }

  private static List<String> due(SupervisionRota rota, String span) {
    return rota.due(DateSpan.parse(span)).stream()
        .map(each -> each.keyWorker().value())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-02/2026-10-28, false",
    "2026-10-02/2026-10-29, true",
    "2026-11-12/2026-11-12, true",
    "2026-11-13/2026-11-30, true",
    "2026-11-13/.., true"
  })
  void a_session_of_the_first_of_october_is_followed_from_the_29th_on(String span, boolean due) {
    SupervisionRota rota = rota(supervised(Supervisions.of(aSession(START))));
    assertThat(due(rota, span)).hasSize(due ? 1 : 0);
  }

  @Test
  void the_most_pressing_comes_first_and_who_has_no_record_not_at_all() {
    KeyWorker teacher = KeyWorkers.aNonDesignatedOne()
        .withSupervision(Supervisions.of(aSession(START.minusDays(1))));
    SupervisionRota rota = new SupervisionRota(
        new Caseloads(List.of(supervised(Supervisions.of(aSession(START))), teacher), List.of()),
        BASIS);
    assertThat(due(rota, "2026-10-01/..")).containsExactly("kw-2", "kw-1");
    assertThat(due(rota(KeyWorkers.anUnknownOne()), "2026-10-01/..")).isEmpty();
  }

  @Test
  void the_families_of_the_day_make_a_caseload_large() {
    Basis basis = new Basis(
        CaseFiles.TODAY, LocalPolicy.named("ours").with(SupervisionSchedule.LARGE_CASELOAD, 1));
    KeyWorker keyWorker = supervised(Supervisions.of(aSession(START)));
    AllocatedFamily family = aFamily(
        new FamilyId("family-1"), Assignments.keyWorker(DESIGNATED, "2026-01-01/2026-11-22"));
    Caseload caseload = new Caseload(keyWorker, List.of(family));
    assertThat(caseload.nextSupervision(basis).orElseThrow().oftener())
        .containsExactly(OftenerReason.LARGE_CASELOAD);
    assertThat(new Caseload(keyWorker, List.of())
            .nextSupervision(basis)
            .orElseThrow()
            .oftener())
        .isEmpty();
    assertThat(new Caseload(keyWorker, List.of(family))
            .nextSupervision(new Basis(CaseFiles.TODAY.plusDays(1), basis.policy()))
            .orElseThrow()
            .oftener())
        .isEmpty();
  }

  @Test
  void the_load_of_a_service_is_that_of_all_its_key_workers() {
    SupervisionRota rota = rota(KeyWorkers.aDesignatedOne(), KeyWorkers.aNonDesignatedOne());
    assertThat(rota.load(DateSpan.parse("2026-11-02/2027-01-24")))
        .hasToString("SupervisionLoad[keyWorkers=2, fewest=4, most=6]");
  }

  @Property
  void the_order_of_key_workers_does_not_matter(
      @ForAll @Size(max = 6) List<@IntRange(max = 50) Integer> lastDays, @ForAll Random random) {
    List<KeyWorker> keyWorkers = IntStream.range(0, lastDays.size())
        .mapToObj(i -> aKeyWorker("kw-" + i, START.plusDays(lastDays.get(i))))
        .toList();
    List<KeyWorker> shuffled = new ArrayList<>(keyWorkers);
    Collections.shuffle(shuffled, random);
    DateSpan november = DateSpan.parse("2026-11-01/2026-11-30");
    assertThat(rota(shuffled.toArray(KeyWorker[]::new)).due(november))
        .isEqualTo(rota(keyWorkers.toArray(KeyWorker[]::new)).due(november));
  }

  @Property
  void a_longer_look_ahead_never_loses_anybody(
      @ForAll @IntRange(max = 90) int days, @ForAll @IntRange(max = 90) int more) {
    SupervisionRota rota = rota(KeyWorkers.aDesignatedOne(), KeyWorkers.aNonDesignatedOne());
    assertThat(rota.due(DateSpan.of(START, START.plusDays(days + more))))
        .containsAll(rota.due(DateSpan.of(START, START.plusDays(days))));
  }

  private static KeyWorker aKeyWorker(String id, LocalDate last) {
    KeyWorker keyWorker = supervised(Supervisions.of(aSession(last)));
    return keyWorker.withPractitioner(keyWorker.practitioner().withId(new PractitionerId(id)));
  }
}
