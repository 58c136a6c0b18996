package org.keywork.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.Records;

/** What holds for whatever was recorded of a family. */
class MinimumDataProperties {

  /** Something that somebody may record. */
  private enum Recorded {
    MEDICAL,
    SCHOOL,
    NO_SCHOOL,
    SHORT_BREAKS,
    NO_SHORT_BREAKS,
    FILE_REVIEW,
    NEXT_FILE_REVIEW,
    ASSESSMENTS,
    VOLUNTARY,
    CONTACTS,
    KEY_WORKER,
    DISABILITY,
    BIRTH
  }

  @Provide
  Arbitrary<Set<Recorded>> recorded() {
    return Arbitraries.of(Recorded.class).set();
  }

  @Property
  void to_record_more_never_makes_a_group_less_complete(
      @ForAll("recorded") Set<Recorded> recorded, @ForAll Recorded more) {
    Set<Recorded> all = EnumSet.copyOf(recorded.isEmpty() ? Set.of(more) : recorded);
    all.add(more);
    MinimumData before = file(recorded).minimumData(TODAY);
    MinimumData after = file(all).minimumData(TODAY);

    for (MinimumDataGroup group : MinimumDataGroup.values()) {
      assertThat(after.group(group).completeness())
          .isLessThanOrEqualTo(before.group(group).completeness());
      assertThat(before.group(group).missing()).containsAll(after.group(group).missing());
    }
  }

  @Property
  void the_order_of_the_record_does_not_matter(@ForAll("recorded") Set<Recorded> recorded) {
    CaseFile file = file(recorded);
    RecordKeeping keeping = file.records().orElseThrow();
    CaseFile reversed = file.withRecords(keeping
        .withOtherReviews(reversed(keeping.otherReviews()))
        .withReviewedOn(reversed(keeping.reviewedOn())));

    assertThat(reversed.minimumData(TODAY)).isEqualTo(file.minimumData(TODAY));
  }

  private static <T> List<T> reversed(List<T> items) {
    List<T> reversed = new ArrayList<>(items);
    Collections.reverse(reversed);
    return reversed;
  }

  private static CaseFile file(Set<Recorded> recorded) {
    CaseFile whole = aCaseFile();
    return whole
        .withFamily(whole
            .family()
            .withChildren(Families.aChild()
                .withDisability(
                    Optional.of("Rare.").filter(each -> recorded.contains(Recorded.DISABILITY)))
                .withDateOfBirth(Families.aChild()
                    .dateOfBirth()
                    .filter(each -> recorded.contains(Recorded.BIRTH)))))
        .withTeam(whole.team().filter(each -> recorded.contains(Recorded.CONTACTS)))
        .withAssignments(recorded.contains(Recorded.KEY_WORKER) ? whole.assignments() : List.of())
        .withRecords(keeping(recorded));
  }

  private static RecordKeeping keeping(Set<Recorded> recorded) {
    RecordKeeping.Builder keeping = RecordKeeping.builder();
    for (Recorded each : recorded) {
      record(each, keeping);
    }
    return keeping.build();
  }

  private static void record(Recorded what, RecordKeeping.Builder keeping) {
    LocalDate day = TODAY.minusMonths(1);
    switch (what) {
      case MEDICAL -> keeping.addOtherReviews(Records.aReview(OtherReviewKind.MEDICAL));
      case SCHOOL -> keeping.addOtherReviews(Records.aReview(OtherReviewKind.SCHOOL));
      case NO_SCHOOL -> keeping.addNoReviewOf(OtherReviewKind.SCHOOL);
      case SHORT_BREAKS -> keeping.addOtherReviews(Records.aReview(OtherReviewKind.SHORT_BREAKS));
      case NO_SHORT_BREAKS -> keeping.addNoReviewOf(OtherReviewKind.SHORT_BREAKS);
      case FILE_REVIEW -> keeping.addReviewedOn(day);
      case NEXT_FILE_REVIEW -> keeping.addReviewedOn(TODAY.plusMonths(5));
      case ASSESSMENTS -> keeping.assessmentsKeptAt("There.");
      case VOLUNTARY -> keeping.voluntaryOrganisationsListed(true);
      default -> {
        // It stands elsewhere in the case file.
      }
    }
  }
}
