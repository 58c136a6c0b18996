package org.keywork.family;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.keywork.agency.AgencyId;
import org.keywork.fixtures.CaseFiles;

/** Records by chance some of what was not recorded, and changes nothing that was. */
record MoreFacts(Random random) {

  InformationSharing addedTo(InformationSharing sharing) {
    return new InformationSharing(
        sharing.active(),
        addedTo(sharing.family()),
        sharing.consents().stream().map(this::addedTo).toList(),
        sharing.disclosures(),
        sharing.assignments());
  }

  private Family addedTo(Family family) {
    return family
        .withChildren(family.children().stream()
            .map(child -> child.withOwnConsentAppropriate(added(child.ownConsentAppropriate())))
            .toList())
        .withMembers(family.members().stream()
            .map(member -> member.withRelations(
                member.relations().stream().map(this::addedTo).toList()))
            .toList());
  }

  private Relation addedTo(Relation relation) {
    return relation.withParentalResponsibility(added(relation.parentalResponsibility()));
  }

  private Consent addedTo(Consent consent) {
    Set<AgencyId> recipients = consent.recipients().isEmpty() && random.nextBoolean()
        ? Set.of(random.nextBoolean() ? CaseFiles.SCHOOL : CaseFiles.TRUST)
        : consent.recipients();
    Set<SharingPurpose> purposes = consent.purposes().isEmpty() && random.nextBoolean()
        ? Set.of(random.nextBoolean() ? SharingPurpose.PLANNING : SharingPurpose.REVIEW)
        : consent.purposes();
    return consent
        .withRecipients(recipients)
        .withPurposes(purposes)
        .withInformedOn(consent
            .informedOn()
            .or(() -> random.nextBoolean()
                ? Optional.of(consent.givenOn().plusDays(random.nextInt(3) - 1))
                : Optional.empty()));
  }

  private Optional<Boolean> added(Optional<Boolean> recorded) {
    List<Optional<Boolean>> choices =
        List.of(Optional.empty(), Optional.of(true), Optional.of(false));
    return recorded.isPresent() ? recorded : choices.get(random.nextInt(choices.size()));
  }
}
