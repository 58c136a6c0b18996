package org.keywork.casefile;

import static org.keywork.casefile.Listed.all;
import static org.keywork.casefile.Listed.optional;
import static org.keywork.casefile.Listed.requireKnown;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.keywork.family.MemberId;
import org.keywork.palliative.BereavementSupport;
import org.keywork.palliative.LifeLimitingCare;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/** Whoever is named in the care around a child, or in a bereavement, is listed in the case file. */
record PalliativeReferences(CaseFile file, Listed listed) {

  void requireSound() {
    requireOneForEachChild();
    listed.each("lifeLimitingCare", file.lifeLimitingCare(), this::requireCare);
    listed.each("bereavementSupport", file.bereavementSupport(), this::requireSupport);
  }

  private void requireOneForEachChild() {
    Set<MemberId> children = new HashSet<>();
    for (int i = 0; i < file.lifeLimitingCare().size(); i++) {
      if (!children.add(file.lifeLimitingCare().get(i).child())) {
        throw new InvalidRecordException(
            Location.at("lifeLimitingCare", i).then("child"),
            "The care around a child has one entry; put into it what stands in this one.");
      }
    }
  }

  private void requireCare(Place at, LifeLimitingCare care) {
    listed.child(at.then("child"), care.child());
    all(at.then("othersAffected"), care.othersAffected(), listed.members(), "member");
    for (int i = 0; i < care.familyTimes().size(); i++) {
      Place whose = at.then("familyTimes", i).then("whose");
      all(whose, care.familyTimes().get(i).whose(), listed.members(), "member");
    }
    requirePractitioners(at, care);
  }

  private void requirePractitioners(Place at, LifeLimitingCare care) {
    for (int i = 0; i < care.talks().size(); i++) {
      practitioner(at.then("talks", i).then("by"), care.talks().get(i).by());
    }
    for (int i = 0; i < care.relays().size(); i++) {
      practitioner(at.then("relays", i).then("to"), care.relays().get(i).to());
    }
    for (int i = 0; i < care.places().size(); i++) {
      practitioner(at.then("places", i).then("preparedBy"), care.places().get(i).preparedBy());
    }
  }

  private void practitioner(Place at, Optional<PractitionerId> id) {
    optional(at, id, listed.practitioners(), "practitioner");
  }

  private void requireSupport(Place at, BereavementSupport support) {
    requireKnown(at.then("afterDeathOf"), support.afterDeathOf(), listed.members(), "member");
    all(at.then("to"), support.to(), listed.members(), "member");
  }
}
