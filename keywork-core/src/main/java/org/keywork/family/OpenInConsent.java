package org.keywork.family;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.keywork.rule.Answer;
import org.keywork.rule.Location;
import org.keywork.rule.Unknown;

/** What a consent leaves open for one child, and where in the case file that would stand. */
record OpenInConsent(InformationSharing sharing, Child child, Reach reach) {

  /** What keeps it from being a parent's consent that reaches so far. */
  Stream<Unknown> asAParents(Consent consent) {
    return Stream.concat(responsibility(consent).stream(), asTheirOwn(consent));
  }

  /** What keeps it from reaching so far, whoever gave it. */
  Stream<Unknown> asTheirOwn(Consent consent) {
    if (reach.of(consent) != Answer.CANNOT_TELL) {
      return Stream.of();
    }
    Stream<Unknown> recipients = consent.recipients().isEmpty()
        ? Stream.of(
            new Unknown(at(consent).then("recipients"), "the agencies that may get to know"))
        : Stream.of();
    Stream<Unknown> purposes = consent.purposes().isEmpty()
        ? Stream.of(
            new Unknown(at(consent).then("purposes"), "what the agencies may get to know it for"))
        : Stream.of();
    return Stream.concat(recipients, purposes);
  }

  /** What keeps its giver from having known what to. */
  Stream<Unknown> informing(Consent consent) {
    return consent.isInformed().isPresent()
        ? Stream.of()
        : Stream.of(
            new Unknown(at(consent).then("informedOn"), "the day on which the material was given"));
  }

  /** Whether the young person's own consent is called for. */
  Unknown judgement(String what) {
    return new Unknown(
        Location.at("family")
            .then("children", sharing.family().children().indexOf(child))
            .then("ownConsentAppropriate"),
        what);
  }

  private Optional<Unknown> responsibility(Consent consent) {
    if (consent.giver().equals(child.id())) {
      return Optional.of(new Unknown(
          at(consent), "whether the young person's own consent is enough without a parent's"));
    }
    List<FamilyMember> members = sharing.family().members();
    return IntStream.range(0, members.size())
        .filter(i -> members.get(i).id().equals(consent.giver()))
        .filter(i -> members.get(i).isParentOf(child.id()).isEmpty())
        .mapToObj(i -> new Unknown(
            responsibility(Location.at("family").then("members", i), members.get(i)),
            "whether whoever consents has parental responsibility"))
        .findFirst();
  }

  private Location responsibility(Location at, FamilyMember member) {
    Optional<Relation> relation = member.relationTo(child.id());
    return relation
        .map(known ->
            at.then("relations", member.relations().indexOf(known)).then("parentalResponsibility"))
        .orElse(at.then("relations"));
  }

  private Location at(Consent consent) {
    return Location.at("consents", sharing.consents().indexOf(consent));
  }
}
