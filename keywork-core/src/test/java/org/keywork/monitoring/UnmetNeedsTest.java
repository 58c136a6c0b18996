package org.keywork.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Monitorings.aMonitoring;
import static org.keywork.fixtures.UnmetNeedCases.COAST;
import static org.keywork.fixtures.UnmetNeedCases.HILLS;
import static org.keywork.fixtures.UnmetNeedCases.aFamily;
import static org.keywork.fixtures.UnmetNeedCases.aRecommendation;
import static org.keywork.fixtures.UnmetNeedCases.entry;
import static org.keywork.fixtures.UnmetNeedCases.lacking;
import static org.keywork.fixtures.UnmetNeedCases.waitingForShortBreaks;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.keywork.agency.AgencyId;
import org.keywork.agency.AgencyKind;
import org.keywork.casefile.CaseFile;
import org.keywork.eligibility.Circumstances;
import org.keywork.family.NeedDomain;
import org.keywork.fixtures.CaseFiles;
import org.keywork.plan.UnmetNeedReason;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Weight;

/** What the families of a service lack, added up. */
class UnmetNeedsTest {

  /** Two needs of the hills, of which one is for something that does not exist. */
  private static final CaseFile OF_THE_HILLS = lacking(
      lacking(aFamily(9, HILLS), "bus", NeedDomain.TRANSPORT, UnmetNeedReason.NO_SUCH_SERVICE),
      "club",
      NeedDomain.LEISURE,
      UnmetNeedReason.REFUSED);

  static UnmetNeeds of(List<CaseFile> families) {
    return families.stream()
        .map(file -> UnmetNeeds.of(file, BASIS))
        .reduce(UnmetNeeds.none(), UnmetNeeds::and);
  }

  private static UnmetNeeds all() {
    return of(waitingForShortBreaks(5)).and(UnmetNeeds.of(OF_THE_HILLS, BASIS));
  }

  private static Basis showing(int fewest) {
    return new Basis(TODAY, LocalPolicy.named("ours").with(UnmetNeeds.FEWEST_FAMILIES, fewest));
  }

  private static CaseFile withoutKeyWorker(CaseFile file) {
    return file.withAssignments();
  }

  private static CaseFile withMostProblems(CaseFile file, boolean most) {
    return file.withCircumstances(Circumstances.builder()
        .recordedOn(TODAY)
        .manyProblems(most)
        .fewResources(most)
        .build());
  }

  @Test
  void each_need_stands_in_one_row_of_every_breakdown() {
    UnmetNeeds all = all();

    assertThat(all.together()).isEqualTo(new UnmetAmong(6, new UnmetCount(7, 6)));
    assertThat(all.byDomain().of(NeedDomain.SHORT_BREAKS)).isEqualTo(new UnmetCount(5, 5));
    assertThat(all.byDomain().of(NeedDomain.TRANSPORT)).isEqualTo(new UnmetCount(1, 1));
    assertThat(all.byAgency().of(CaseFiles.TRUST)).isEqualTo(new UnmetCount(5, 5));
    assertThat(all.byAgency().notRecorded()).isEqualTo(new UnmetCount(2, 1));
    assertThat(all.byAgencyKind().of(AgencyKind.HEALTH)).isEqualTo(new UnmetCount(5, 5));
    assertThat(all.byReason().of(UnmetNeedReason.NO_SUCH_SERVICE)).isEqualTo(new UnmetCount(1, 1));
    assertThat(all.byArea().of(HILLS)).isEqualTo(new UnmetCount(2, 1));
    assertThat(all.byArea().of(COAST)).isEqualTo(new UnmetCount(5, 5));
  }

  @Test
  void a_family_that_is_not_on_the_active_list_is_not_among_them() {
    assertThat(UnmetNeeds.of(OF_THE_HILLS.withClosedOn(TODAY), BASIS)).isEqualTo(UnmetNeeds.none());
  }

  @Test
  void what_few_families_lack_is_held_back_and_stays_in_the_sum() {
    UnmetNeedsTold told = all().toldUnder(BASIS);

    assertThat(told.fewest()).isEqualTo(5);
    assertThat(told.together()).isEqualTo(all().together());
    assertThat(told.byArea().rows()).isEmpty();
    assertThat(told.byArea().rowsHeldBack()).isEqualTo(2);
    assertThat(told.byArea().needsHeldBack()).isEqualTo(7);
    assertThat(told.byAgency().rows()).extracting(ToldBreakdown.Row::name).containsExactly("trust");
    assertThat(told.byAgency().needs()).isEqualTo(7);
  }

  /** So many families, each of which waits for something from an agency of its file. */
  private static UnmetNeeds waitingFor(AgencyId agency, int families) {
    return of(IntStream.range(0, families)
        .mapToObj(i -> lacking(
            aFamily(i, COAST),
            "lack",
            NeedDomain.TRANSPORT,
            entry("lack", UnmetNeedReason.WAITING).withAgency(agency)))
        .toList());
  }

  @Test
  void a_kind_of_agency_does_not_tell_what_is_held_back_of_an_agency() {
    UnmetNeeds some = waitingFor(CaseFiles.TRUST, 1)
        .and(waitingFor(CaseFiles.SCHOOL, 2))
        .and(waitingFor(CaseFiles.CENTRE, 3));

    assertThat(some.toldUnder(showing(2)).byAgency().rows()).hasSize(1);
    assertThat(some.toldUnder(showing(2)).byAgencyKind())
        .isEqualTo(new ToldBreakdown<AgencyKind>(List.of(), 0, 3, 6));
    assertThat(some.toldUnder(showing(1)).byAgencyKind().rows()).hasSize(3);
    assertThat(
            waitingFor(CaseFiles.TRUST, 2).toldUnder(showing(2)).byAgencyKind().rows())
        .hasSize(1);
  }

  @Test
  void a_service_that_tells_everything_is_told_everything() {
    assertThat(all().toldUnder(showing(1)).byDomain().rows())
        .extracting(row -> row.name() + " " + row.count().needs())
        .containsExactly("short-breaks 5", "leisure 1", "transport 1");
  }

  @Test
  void what_families_lack_with_and_without_a_key_worker_is_told_side_by_side() {
    CaseFile lacking = waitingForShortBreaks(1).get(0);
    UnmetByKeyWorker compared = of(List.of(
            withMostProblems(lacking, true),
            withMostProblems(aFamily(2, COAST), false),
            aFamily(3, COAST),
            withMostProblems(withoutKeyWorker(OF_THE_HILLS), true)))
        .byKeyWorker();

    assertThat(compared.withKeyWorker())
        .isEqualTo(new ComparedFamilies(
            new UnmetAmong(3, new UnmetCount(1, 1)), new UnmetAmong(1, new UnmetCount(1, 1)), 1));
    UnmetAmong two = new UnmetAmong(1, new UnmetCount(2, 1));
    assertThat(compared.withoutKeyWorker()).isEqualTo(new ComparedFamilies(two, two, 0));
    assertThat(compared.withKeyWorker().all().meanNeeds()).contains(Weight.parse("0.33"));
    assertThat(UnmetAmong.NONE.meanNeeds()).isEmpty();
  }

  /** So many families that lack nothing, without a key worker or with one. */
  private static UnmetNeeds families(boolean keyWorker, int mostProblems, int others) {
    return of(IntStream.range(0, mostProblems + others)
        .mapToObj(i -> withMostProblems(aFamily(i, COAST), i < mostProblems))
        .map(file -> keyWorker ? file : withoutKeyWorker(file))
        .toList());
  }

  private static Optional<UnmetByKeyWorker> told(UnmetNeeds with, UnmetNeeds without) {
    return with.and(without).toldUnder(showing(2)).byKeyWorker();
  }

  @Test
  void the_comparison_is_held_back_where_one_side_is_small() {
    assertThat(told(families(true, 0, 2), families(false, 0, 1))).isEmpty();
    assertThat(told(families(true, 0, 1), families(false, 0, 2))).isEmpty();
    assertThat(told(families(true, 0, 2), families(false, 0, 2))).isPresent();
    assertThat(told(families(true, 0, 2), UnmetNeeds.none())).isPresent();
  }

  @Test
  void problems_are_held_back_where_they_would_part_a_small_group_from_the_others() {
    UnmetNeeds large = families(true, 2, 2);

    assertThat(told(large, families(false, 2, 2)))
        .contains(large.and(families(false, 2, 2)).byKeyWorker());
    assertThat(List.of(families(false, 1, 3), families(false, 3, 1))).allSatisfy(few -> {
      ComparedFamilies told = told(large, few).orElseThrow().withKeyWorker();
      assertThat(told.mostProblems()).isEqualTo(UnmetAmong.NONE);
      assertThat(told.all().families()).isEqualTo(4);
      assertThat(told.problemsNotKnown()).isEqualTo(4);
    });
  }

  @Test
  void a_part_of_life_of_which_no_recommendation_speaks_is_told_once_for_all_families() {
    UnmetNeeds all = all();

    assertThat(all.withoutRecommendation(aMonitoring(), BASIS))
        .containsExactly(NeedDomain.TRANSPORT, NeedDomain.LEISURE);
    Monitoring none = aMonitoring().withRecommendations();
    assertThat(all.withoutRecommendation(none, BASIS)).contains(NeedDomain.SHORT_BREAKS);
    assertThat(all.toldUnder(showing(5)).withoutRecommendation(aMonitoring(), BASIS))
        .isEmpty();
    assertThat(all.toldUnder(showing(1)).withoutRecommendation(aMonitoring(), BASIS))
        .containsExactly(NeedDomain.TRANSPORT, NeedDomain.LEISURE);
  }

  @Test
  void a_recommendation_speaks_from_the_day_it_is_made() {
    Recommendation open = aRecommendation().withAnsweredOn(Optional.empty());
    Monitoring today = aMonitoring().withRecommendations(open.withMadeOn(TODAY));
    Monitoring tomorrow = aMonitoring().withRecommendations(open.withMadeOn(TODAY.plusDays(1)));

    assertThat(today.domainsRecommendedBy(TODAY)).containsExactly(NeedDomain.SHORT_BREAKS);
    assertThat(tomorrow.domainsRecommendedBy(TODAY)).isEmpty();
  }
}
