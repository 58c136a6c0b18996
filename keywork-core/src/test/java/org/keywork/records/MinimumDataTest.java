package org.keywork.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CaseFiles.aTeam;
import static org.keywork.fixtures.Records.aWholeFile;
import static org.keywork.fixtures.Records.keeping;
import static org.keywork.fixtures.Records.unrecorded;
import static org.keywork.records.Completeness.COMPLETE;
import static org.keywork.records.Completeness.MISSING;
import static org.keywork.records.Completeness.PARTLY;
import static org.keywork.records.MinimumDataGroup.CHILD_AND_FAMILY;
import static org.keywork.records.MinimumDataGroup.CONTACTS;
import static org.keywork.records.MinimumDataGroup.FURTHER_INFORMATION;
import static org.keywork.records.MinimumDataGroup.OTHER_REVIEWS;
import static org.keywork.records.MinimumDataGroup.SUPERVISION_AND_FILE_REVIEW;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.family.Child;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.PlanningCases;
import org.keywork.rule.Location;
import org.keywork.rule.Unknown;
import org.keywork.team.TeamAroundTheChild;

class MinimumDataTest {

  private static GroupHeld group(CaseFile file, MinimumDataGroup group) {
    return file.minimumData(TODAY).group(group);
  }

  private static List<String> missingAt(CaseFile file, MinimumDataGroup group) {
    return group(file, group).missing().stream()
        .map(each -> each.at().pointer())
        .toList();
  }

  @Test
  void of_a_family_of_whom_all_is_recorded_nothing_is_missing() {
    MinimumData data = aWholeFile().minimumData(TODAY);

    assertThat(data.active()).isTrue();
    assertThat(data.groups())
        .extracting(GroupHeld::group)
        .containsExactly(MinimumDataGroup.values());
    assertThat(data.groups(COMPLETE)).hasSize(5);
    assertThat(data.groups(PARTLY)).isEmpty();
    assertThat(data.missing()).isEmpty();
  }

  @Test
  void where_nobody_recorded_how_records_are_kept_the_rest_of_the_file_still_tells_something() {
    MinimumData data = unrecorded().minimumData(TODAY);

    assertThat(data.groups(COMPLETE))
        .extracting(GroupHeld::group)
        .containsExactly(CHILD_AND_FAMILY);
    assertThat(data.groups(PARTLY))
        .extracting(GroupHeld::group)
        .containsExactly(CONTACTS, FURTHER_INFORMATION);
    assertThat(data.groups(MISSING))
        .extracting(GroupHeld::group)
        .containsExactly(OTHER_REVIEWS, SUPERVISION_AND_FILE_REVIEW);
    assertThat(data.missing())
        .hasSize(6)
        .extracting(Unknown::at)
        .containsOnly(Location.at("records"));
  }

  @Test
  void each_disabled_child_of_a_family_is_asked_about() {
    CaseFile file = PlanningCases.withFamily(family -> family.withChildren(
        Families.aChild().withDisability(Optional.empty()), PlanningCases.aSecondChild()));

    assertThat(group(file, CHILD_AND_FAMILY).completeness()).isEqualTo(PARTLY);
    assertThat(group(file, CHILD_AND_FAMILY).asked()).isEqualTo(6);
    assertThat(missingAt(file, CHILD_AND_FAMILY))
        .contains("/family/children/0/disability", "/family/children/1/disability")
        .doesNotContain("/family/children/0/dateOfBirth");
  }

  @Test
  void of_a_child_of_whom_nothing_is_known_all_is_missing() {
    CaseFile file = aCaseFile();
    CaseFile bare = file.withFamily(file.family()
        .withChildren(
            Families.aChild().withDisability(Optional.empty()).withDateOfBirth(Optional.empty()))
        .withMembers(file.family().members().stream()
            .map(member -> member.withRelations())
            .toList()));

    assertThat(group(bare, CHILD_AND_FAMILY).completeness()).isEqualTo(MISSING);
    assertThat(missingAt(bare, CHILD_AND_FAMILY))
        .containsExactly(
            "/family/children/0/disability", "/family/children/0/dateOfBirth", "/family/members");
  }

  @Test
  void contacts_that_are_to_be_listed_are_not_held_yet() {
    TeamAroundTheChild listed = aTeam().withContactsListedOn(TODAY);

    assertThat(missingAt(aCaseFile().withTeam(listed), CONTACTS)).isEmpty();
    assertThat(missingAt(
            aCaseFile().withTeam(listed.withContactsListedOn(TODAY.plusDays(1))), CONTACTS))
        .containsExactly("/team/contactsListedOn");
    assertThat(missingAt(aCaseFile().withTeam(Optional.empty()), CONTACTS))
        .containsExactly("/team");
    assertThat(missingAt(
            keeping(records -> records.withVoluntaryOrganisationsListed(false)), CONTACTS))
        .containsExactly("/records/voluntaryOrganisationsListed");
  }

  @Test
  void reviews_are_asked_for_kind_by_kind() {
    CaseFile file = keeping(records -> records.withNoReviewOf().withOtherReviews());

    assertThat(group(file, OTHER_REVIEWS).missing())
        .extracting(Unknown::what)
        .containsExactly(
            "when the next medical review is, or that there is none",
            "when the next review at school is, or that there is none",
            "when short breaks are reviewed next, or that there are none");
    assertThat(group(file, OTHER_REVIEWS).completeness()).isEqualTo(MISSING);
  }

  @Test
  void a_key_worker_tells_that_there_was_none_before() {
    CaseFile without = aCaseFile().withAssignments();

    assertThat(missingAt(without, FURTHER_INFORMATION)).containsExactly("/assignments");
    assertThat(aCaseFile().minimumData(OPENED).group(FURTHER_INFORMATION).missing())
        .isEmpty();
    assertThat(aCaseFile()
            .withOpenedOn(OPENED.minusDays(1))
            .minimumData(OPENED.minusDays(1))
            .group(FURTHER_INFORMATION)
            .missing())
        .extracting(each -> each.at().pointer())
        .containsExactly("/assignments");
  }

  @Test
  void the_days_of_supervision_are_told_by_the_service() {
    assertThat(SUPERVISION_AND_FILE_REVIEW.toldElsewhere()).isPresent();
    assertThat(CONTACTS.toldElsewhere()).isEmpty();
    assertThat(missingAt(keeping(records -> records.withReviewedOn()), SUPERVISION_AND_FILE_REVIEW))
        .containsExactly("/records/reviewedOn");
  }

  @Test
  void of_a_family_off_the_list_nothing_is_told() {
    MinimumData data = aCaseFile().withClosedOn(TODAY).minimumData(TODAY);

    assertThat(data.active()).isFalse();
    assertThat(data.groups()).isEmpty();
    assertThatIllegalStateException().isThrownBy(() -> data.group(CONTACTS));
  }

  @Test
  void no_more_is_missing_than_was_asked() {
    Unknown unknown = new Unknown(Location.here(), "something");

    assertThat(new GroupHeld(CONTACTS, 1, List.of(unknown)).completeness()).isEqualTo(MISSING);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new GroupHeld(CONTACTS, 0, List.of(unknown)));
  }

  @Test
  void of_a_child_who_has_died_nothing_is_asked_any_more() {
    CaseFile file = unrecorded();
    Child child = file.family().children().get(0).withDisability(Optional.empty());
    CaseFile bereaved = file.withFamily(file.family().withChildren(child.withDiedOn(TODAY)));

    assertThat(bereaved.minimumData(TODAY.minusDays(1)).group(CHILD_AND_FAMILY).missing())
        .hasSize(1);
    assertThat(bereaved.minimumData(TODAY.minusDays(1)).group(OTHER_REVIEWS).missing())
        .hasSize(3);
    assertThat(group(bereaved, CHILD_AND_FAMILY).asked()).isZero();
    assertThat(group(bereaved, OTHER_REVIEWS).asked()).isZero();
    assertThat(group(bereaved, OTHER_REVIEWS).completeness()).isEqualTo(COMPLETE);
  }
}
