package org.keywork.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.keywork.family.Child;
import org.keywork.family.Family;
import org.keywork.rule.Location;
import org.keywork.rule.Unknown;
import org.keywork.team.TeamAroundTheChild;

/** One group of the minimum data, asked for thing by thing. */
final class GroupLookedThrough {

  private final MinimumDataGroup group;
  private final FamilysRecords records;
  private final LocalDate asOf;
  private final List<Unknown> missing = new ArrayList<>();
  private int asked;

  GroupLookedThrough(MinimumDataGroup group, FamilysRecords records, LocalDate asOf) {
    this.group = group;
    this.records = records;
    this.asOf = asOf;
  }

  GroupHeld held() {
    switch (group) {
      case CHILD_AND_FAMILY -> childAndFamily(records.family());
      case CONTACTS -> contacts();
      case OTHER_REVIEWS -> otherReviews();
      case FURTHER_INFORMATION -> furtherInformation();
      case SUPERVISION_AND_FILE_REVIEW ->
        ask(records.holdsAFileReview(), records.at("reviewedOn"), "when the file is reviewed");
    }
    return new GroupHeld(group, asked, missing);
  }

  /** Of a child who has died nobody asks any more. */
  private void childAndFamily(Family family) {
    for (int i = 0; i < family.children().size(); i++) {
      if (!family.children().get(i).hasDiedBy(asOf)) {
        child(family, family.children().get(i), Location.at("family").then("children", i));
      }
    }
  }

  private void child(Family family, Child child, Location at) {
    ask(
        child.disability().isPresent(),
        at.then("disability"),
        "what the disability of the child " + child.id() + " is");
    ask(
        child.dateOfBirth().isPresent(),
        at.then("dateOfBirth"),
        "the day of birth of the child " + child.id());
    ask(
        !family.parentsOf(child.id()).isEmpty(),
        Location.at("family").then("members"),
        "who has parental responsibility for the child " + child.id());
  }

  private void contacts() {
    ask(
        records
            .team()
            .flatMap(TeamAroundTheChild::contactsListedOn)
            .filter(listed -> !listed.isAfter(asOf))
            .isPresent(),
        placeOfContacts(),
        "who is around the child, and how to reach them");
    ask(
        says(RecordKeeping::voluntaryOrganisationsListed).orElse(false),
        records.at("voluntaryOrganisationsListed"),
        "how to reach the voluntary organisations that are involved");
  }

  private Location placeOfContacts() {
    Location team = Location.at("team");
    return records.team().isPresent() ? team.then("contactsListedOn") : team;
  }

  private void otherReviews() {
    if (!records.isForALivingChildOn(asOf)) {
      return;
    }
    Set<OtherReviewKind> notHeld = records.reviewsNotHeld();
    for (OtherReviewKind kind : OtherReviewKind.NAMED) {
      ask(!notHeld.contains(kind), records.at("otherReviews"), whenReviewed(kind));
    }
  }

  private static String whenReviewed(OtherReviewKind kind) {
    return switch (kind) {
      case MEDICAL -> "when the next medical review is, or that there is none";
      case SCHOOL -> "when the next review at school is, or that there is none";
      case SHORT_BREAKS -> "when short breaks are reviewed next, or that there are none";
      case OTHER -> "when the other services review what they do";
    };
  }

  /** Whoever is the first key worker, too, tells who was there before: nobody. */
  private void furtherInformation() {
    ask(
        says(RecordKeeping::assessmentsKeptAt).isPresent(),
        records.at("assessmentsKeptAt"),
        "where the documents of the assessments can be found");
    ask(
        records.history().hadKeyWorkerBy(asOf),
        Location.at("assignments"),
        "who the key worker is, and who was before");
  }

  private <T> Optional<T> says(Function<RecordKeeping, Optional<T>> matter) {
    return records.keeping().flatMap(matter);
  }

  private void ask(boolean held, Location at, String what) {
    asked++;
    if (!held) {
      missing.add(new Unknown(at, what));
    }
  }
}
