package org.keywork.benchmarks;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;
import org.keywork.family.Child;
import org.keywork.family.Consent;
import org.keywork.family.Disclosure;
import org.keywork.family.Family;
import org.keywork.family.FamilyMember;
import org.keywork.family.MemberId;

/** The rules about consent as somebody writes them who has no rule book. */
final class ConsentByHand {

  private ConsentByHand() {}

  static void check(Look look) {
    beforeKeyWorking(look);
    sharingWithin(look);
    informedBefore(look);
  }

  static void beforeKeyWorking(Look look) {
    int first = firstAssignment(look);
    if (first < 0 || look.file.consents().isEmpty()) {
      return;
    }
    LocalDate start = look.file.assignments().get(first).during().firstDay();
    if (start.isAfter(look.asOf)) {
      return;
    }
    for (Child child : look.file.family().children()) {
      if (!child.hasDiedBy(start) && !parentConsents(look, child, start, consent -> true)) {
        look.miss(
            "family.consent-before-key-working",
            "/assignments/" + first,
            "Key working began on " + start + ", and no consent of a parent of "
                + child.id().value() + " was in force.");
      }
    }
  }

  private static int firstAssignment(Look look) {
    var assignments = look.file.assignments();
    int first = assignments.isEmpty() ? -1 : 0;
    for (int i = 1; i < assignments.size(); i++) {
      LocalDate day = assignments.get(i).during().firstDay();
      if (day.isBefore(assignments.get(first).during().firstDay())) {
        first = i;
      }
    }
    return first;
  }

  private static boolean parentConsents(
      Look look, Child child, LocalDate day, Predicate<Consent> reachesFar) {
    for (Consent consent : look.file.consents()) {
      if (consent.holdsOn(day)
          && consent.isAbout(child.id())
          && maySpeakFor(child, consent.giver(), look.file.family())
          && reachesFar.test(consent)) {
        return true;
      }
    }
    return false;
  }

  private static boolean maySpeakFor(Child child, MemberId giver, Family family) {
    for (FamilyMember member : family.members()) {
      if (member.id().equals(giver)) {
        return member.isParentOf(child.id()).orElse(true);
      }
    }
    return giver.equals(child.id());
  }

  static void sharingWithin(Look look) {
    for (int i = 0; i < look.file.disclosures().size(); i++) {
      Disclosure shared = look.file.disclosures().get(i);
      if (!shared.on().isAfter(look.asOf) && goesBeyondConsent(shared, look)) {
        String purpose = shared.purpose().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        look.miss(
            "family.sharing-within-consent",
            "/disclosures/" + i,
            "What was shared with " + shared.to().value() + " on " + shared.on() + " for " + purpose
                + " goes beyond the consent.");
      }
    }
  }

  private static boolean goesBeyondConsent(Disclosure shared, Look look) {
    boolean beyond = false;
    for (Child child : look.file.family().children()) {
      if (shared.isAbout(child.id())) {
        if (!parentConsents(look, child, shared.on(), consent -> true)) {
          return false;
        }
        beyond |= !parentConsents(
            look,
            child,
            shared.on(),
            consent -> consent.names(shared.to(), shared.purpose()).orElse(true));
      }
    }
    return beyond;
  }

  static void informedBefore(Look look) {
    for (int i = 0; look.active && i < look.file.consents().size(); i++) {
      Consent consent = look.file.consents().get(i);
      if (consent.holdsOn(look.asOf)
          && !consent.isInformed().orElse(true)
          && !isMadeGood(consent, look)) {
        look.miss(
            "family.informed-before-consent",
            "/consents/" + i + "/informedOn",
            "Consent was given on " + consent.givenOn() + ", but the material that explains it only"
                + " on " + consent.informedOn().orElseThrow() + ".");
      }
    }
  }

  private static boolean isMadeGood(Consent consent, Look look) {
    for (Consent other : look.file.consents()) {
      if (other.holdsOn(look.asOf)
          && other.isInformed().orElse(false)
          && other.giver().equals(consent.giver())
          && !other.givenOn().isBefore(consent.givenOn())
          && other.recipients().containsAll(consent.recipients())
          && other.purposes().containsAll(consent.purposes())) {
        return true;
      }
    }
    return false;
  }
}
