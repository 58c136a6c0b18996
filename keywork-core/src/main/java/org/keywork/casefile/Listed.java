package org.keywork.casefile;

import static org.keywork.rule.Consistency.requireDistinct;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.keywork.agency.Agency;
import org.keywork.agency.AgencyId;
import org.keywork.family.Child;
import org.keywork.family.MemberId;
import org.keywork.family.Need;
import org.keywork.family.NeedId;
import org.keywork.plan.Assessment;
import org.keywork.plan.AssessmentId;
import org.keywork.plan.PlanId;
import org.keywork.plan.SupportPlan;
import org.keywork.practitioner.Practitioner;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Consistency;
import org.keywork.rule.Identifier;

/**
 * Whoever and whatever is listed in a case file, so that other parts of it can name them by id. Each of
 * the checks refuses an id that is not listed.
 *
 * @param start where the checks begin
 */
record Listed(
    Place start,
    Set<AgencyId> agencies,
    Set<PractitionerId> practitioners,
    Set<MemberId> members,
    Set<MemberId> children,
    Set<NeedId> needs,
    Set<AssessmentId> assessments,
    Set<PlanId> plans) {

  /** What a case file lists; refuses two things of one kind with one id. */
  static Listed in(CaseFile file) {
    return new Listed(
        Place.UNTOLD,
        requireDistinct("agencies", file.agencies(), Agency::id, "agencies"),
        requireDistinct("practitioners", file.practitioners(), Practitioner::id, "practitioners"),
        new HashSet<>(file.family().memberIds()),
        ids(file.family().children(), Child::id),
        ids(file.family().needs(), Need::id),
        requireDistinct("assessments", file.assessments(), Assessment::id, "assessments"),
        requireDistinct("plans", file.plans(), SupportPlan::id, "plans"));
  }

  private static <T, I> Set<I> ids(List<T> items, Function<T, I> id) {
    Set<I> ids = new HashSet<>();
    for (T item : items) {
      ids.add(id.apply(item));
    }
    return ids;
  }

  /** The same, for checks that tell where something is wrong. */
  Listed telling() {
    return new Listed(
        Place.START, agencies, practitioners, members, children, needs, assessments, plans);
  }

  void agency(Place at, AgencyId id) {
    requireKnown(at, id, agencies, "agency");
  }

  void practitioner(Place at, PractitionerId id) {
    requireKnown(at, id, practitioners, "practitioner");
  }

  void child(Place at, MemberId id) {
    requireKnown(at, id, children, "child");
  }

  <T> void each(String property, List<T> items, BiConsumer<Place, T> look) {
    for (int i = 0; i < items.size(); i++) {
      look.accept(start.then(property, i), items.get(i));
    }
  }

  static <I extends Identifier> void all(Place at, Collection<I> ids, Set<I> known, String what) {
    for (I id : ids) {
      requireKnown(at, id, known, what);
    }
  }

  static <I extends Identifier> void optional(
      Place at, Optional<I> reference, Set<I> known, String what) {
    if (reference.isPresent()) {
      requireKnown(at, reference.get(), known, what);
    }
  }

  static <I extends Identifier> void requireKnown(Place at, I id, Set<I> known, String what) {
    if (!known.contains(id)) {
      Consistency.requireKnown(at.location(), id, known, what);
    }
  }
}
