package org.keywork.casefile;

import static java.util.stream.Collectors.toSet;
import static org.keywork.rule.Consistency.requireDistinct;
import static org.keywork.rule.Consistency.requireKnown;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
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
import org.keywork.rule.Identifier;
import org.keywork.rule.Location;

/**
 * Whoever and whatever is listed in a case file, so that other parts of it can name them by id. Each of
 * the checks refuses an id that is not listed.
 */
record Listed(
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
        requireDistinct("agencies", file.agencies(), Agency::id, "agencies"),
        requireDistinct("practitioners", file.practitioners(), Practitioner::id, "practitioners"),
        Set.copyOf(file.family().memberIds()),
        file.family().children().stream().map(Child::id).collect(toSet()),
        file.family().needs().stream().map(Need::id).collect(toSet()),
        requireDistinct("assessments", file.assessments(), Assessment::id, "assessments"),
        requireDistinct("plans", file.plans(), SupportPlan::id, "plans"));
  }

  void agency(Location at, AgencyId id) {
    requireKnown(at, id, agencies, "agency");
  }

  void practitioner(Location at, PractitionerId id) {
    requireKnown(at, id, practitioners, "practitioner");
  }

  void child(Location at, MemberId id) {
    requireKnown(at, id, children, "child");
  }

  static <T> void each(String property, List<T> items, BiConsumer<Location, T> look) {
    for (int i = 0; i < items.size(); i++) {
      look.accept(Location.at(property, i), items.get(i));
    }
  }

  static <I extends Identifier> void all(
      Location at, Collection<I> ids, Set<I> known, String what) {
    ids.forEach(id -> requireKnown(at, id, known, what));
  }

  static <I extends Identifier> void optional(
      Location at, Optional<I> reference, Set<I> known, String what) {
    reference.ifPresent(id -> requireKnown(at, id, known, what));
  }
}
