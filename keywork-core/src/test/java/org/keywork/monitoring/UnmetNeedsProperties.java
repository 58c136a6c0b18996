package org.keywork.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.keywork.agency.AgencyId;
import org.keywork.casefile.CaseFile;
import org.keywork.family.NeedDomain;
import org.keywork.family.NeedId;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.UnmetNeedCases;
import org.keywork.plan.UnmetNeed;
import org.keywork.plan.UnmetNeedReason;

/** What families lack is the sum of what each lacks, however it is added up. */
class UnmetNeedsProperties {

  /** One thing that a family lacks. */
  private record Lack(NeedDomain domain, UnmetNeed entry) {}

  @Provide
  Arbitrary<List<CaseFile>> families() {
    return family().list().ofMaxSize(6);
  }

  private static Arbitrary<CaseFile> family() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 99),
            Arbitraries.of(UnmetNeedCases.COAST, UnmetNeedCases.HILLS).optional(),
            lack().list().ofMaxSize(4),
            Arbitraries.of(true, false))
        .as((number, where, lacks, hasKeyWorker) -> {
          CaseFile file = UnmetNeedCases.aFamily(number, UnmetNeedCases.COAST);
          file = file.withFamily(file.family().withLocality(where))
              .withAssignments(hasKeyWorker ? file.assignments() : List.of());
          for (int i = 0; i < lacks.size(); i++) {
            String need = "lack-" + i;
            file = UnmetNeedCases.lacking(
                file, need, lacks.get(i).domain(), lacks.get(i).entry().withNeed(new NeedId(need)));
          }
          return file;
        });
  }

  private static Arbitrary<Lack> lack() {
    Arbitrary<AgencyId> agencies =
        Arbitraries.of(CaseFiles.TRUST, CaseFiles.SCHOOL, CaseFiles.CENTRE);
    return Combinators.combine(
            Arbitraries.of(NeedDomain.class),
            Arbitraries.of(UnmetNeedReason.class).optional(),
            agencies.optional(),
            Arbitraries.integers().between(-40, 1))
        .as((domain, reason, agency, days) -> new Lack(
            domain,
            UnmetNeed.builder()
                .need(new NeedId("lack"))
                .recordedOn(TODAY.plusDays(days))
                .reason(reason)
                .agency(agency)
                .build()));
  }

  private static UnmetNeeds together(List<CaseFile> families) {
    return UnmetNeedsTest.of(families);
  }

  private static Stream<Breakdown<?>> breakdowns(UnmetNeeds unmet) {
    return Stream.of(
        unmet.byDomain(), unmet.byAgency(), unmet.byAgencyKind(), unmet.byReason(), unmet.byArea());
  }

  @Property(tries = 200)
  void neither_the_order_nor_the_batches_matter(
      @ForAll("families") List<CaseFile> families,
      @ForAll @IntRange(max = 6) int cut,
      @ForAll Random random) {
    List<CaseFile> shuffled = new ArrayList<>(families);
    Collections.shuffle(shuffled, random);
    int at = Math.min(cut, shuffled.size());

    assertThat(
            together(shuffled.subList(0, at)).and(together(shuffled.subList(at, shuffled.size()))))
        .isEqualTo(together(families));
  }

  @Property(tries = 100)
  void nothing_added_changes_nothing(@ForAll("families") List<CaseFile> families) {
    UnmetNeeds unmet = together(families);

    assertThat(unmet.and(UnmetNeeds.none())).isEqualTo(unmet);
    assertThat(UnmetNeeds.none().and(unmet)).isEqualTo(unmet);
  }

  @Property(tries = 200)
  void each_unmet_need_is_counted_once_in_each_breakdown(
      @ForAll("families") List<CaseFile> families) {
    UnmetNeeds unmet = together(families);
    int each = families.stream()
        .mapToInt(file -> FamilysUnmetNeeds.of(file, TODAY).needs().size())
        .sum();

    assertThat(unmet.together().unmet().needs()).isEqualTo(each);
    assertThat(breakdowns(unmet)).extracting(Breakdown::needs).containsOnly(each);
    assertThat(unmet.together().families()).isEqualTo(families.size());
  }

  @Property(tries = 200)
  void what_is_held_back_is_still_in_the_sum_and_nothing_small_is_shown(
      @ForAll("families") List<CaseFile> families, @ForAll @IntRange(min = 1, max = 4) int fewest) {
    assertThat(breakdowns(together(families))).allSatisfy(each -> {
      ToldBreakdown<?> told = each.toldFrom(fewest);
      assertThat(told.needs()).isEqualTo(each.needs());
      assertThat(told.rows()).allMatch(row -> row.count().families() >= fewest);
      assertThat(told.rows().size() + told.rowsHeldBack()).isEqualTo(each.rows().size());
    });
  }

  /** Nobody works out a row, and what is held back together is of enough families, or it is everything. */
  @Property(tries = 200)
  void what_is_held_back_is_of_two_rows_and_enough_families_or_everything(
      @ForAll("families") List<CaseFile> families, @ForAll @IntRange(min = 1, max = 4) int fewest) {
    ToldBreakdown<NeedDomain> told = together(families).byDomain().toldFrom(fewest);
    Set<NeedDomain> shown =
        told.rows().stream().map(ToldBreakdown.Row::of).collect(Collectors.toSet());
    long behind = families.stream()
        .filter(file -> FamilysUnmetNeeds.of(file, TODAY).needs().stream()
            .anyMatch(need -> !shown.contains(need.domain())))
        .count();

    assertThat(told.rowsHeldBack() == 0
            || shown.isEmpty()
            || (told.rowsHeldBack() > 1 && behind >= fewest))
        .isTrue();
  }

  /** A kind less those of its agencies that are shown is what is held back. */
  @Property(tries = 200)
  void no_kind_is_shown_where_it_would_tell_of_an_agency(
      @ForAll("families") List<CaseFile> families, @ForAll @IntRange(min = 1, max = 4) int fewest) {
    UnmetNeedsTold told = UnmetNeedsTold.of(together(families), fewest);
    boolean someAgencies = !told.byAgency().rows().isEmpty() && told.byAgency().rowsHeldBack() > 0;

    assertThat(told.byAgencyKind().rows().isEmpty() || !someAgencies).isTrue();
    assertThat(told.byAgencyKind().needs()).isEqualTo(told.together().unmet().needs());
  }

  /** A stricter service tells no row that a more open one holds back. */
  @Property(tries = 100)
  void holding_back_more_never_shows_more(
      @ForAll("families") List<CaseFile> families, @ForAll @IntRange(min = 1, max = 4) int fewest) {
    assertThat(breakdowns(together(families)))
        .allSatisfy(each -> assertThat(each.toldFrom(fewest).rows().size())
            .isGreaterThanOrEqualTo(each.toldFrom(fewest + 1).rows().size()));
  }

  @Property(tries = 100)
  void nobody_is_named(@ForAll("families") List<CaseFile> families) {
    String told = together(families) + together(families).toldUnder(BASIS).toString();

    assertThat(families).allSatisfy(file -> {
      assertThat(told).doesNotContain(file.family().id().value(), file.id().value());
      assertThat(file.family().memberIds())
          .noneMatch(who -> told.matches("(?s).*\\b" + who + "\\b.*"));
      assertThat(file.practitioners())
          .noneMatch(who -> told.matches("(?s).*\\b" + who.id() + "\\b.*"));
      assertThat(file.family().needs())
          .noneMatch(need -> told.contains(need.id().value()));
    });
  }
}
