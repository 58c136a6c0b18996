package org.keywork.caseload;

import static org.keywork.rule.Facts.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.assignment.Allocation;
import org.keywork.assignment.ChoiceOfKeyWorker;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.practitioner.PractitionerId;
import org.keywork.team.FamilyAndTeam;
import org.keywork.team.TeamAroundTheChild;
import org.keywork.team.TeamMember;

/**
 * Whom a family wants, knows and relies upon.
 *
 * @param around the family and the people around it
 * @param asOf the day
 */
record TrustGrounds(FamilyAndTeam around, LocalDate asOf) {

  /** What the family itself says; where it has said nothing, whom it relies upon is its choice. */
  Ground choice(PractitionerId candidate) {
    Allocation allocation = around.allocation();
    Optional<ChoiceOfKeyWorker> choice = allocation.choiceOn(asOf);
    if (choice.filter(said -> said.notInTheLead().contains(candidate)).isPresent()) {
      return Ground.of(
          MatchReason.NOT_WANTED_IN_THE_LEAD, fact("statedOn", choice.get().statedOn()));
    }
    if (choice.filter(said -> !said.wants().isEmpty()).isPresent()) {
      return stated(choice.get(), candidate);
    }
    return allocation.ownOn(asOf).filter(candidate::equals).isPresent()
        ? Ground.of(MatchReason.DEFINED_BY_THE_FAMILY)
        : Ground.of(MatchReason.CHOICE_NOT_RECORDED);
  }

  private static Ground stated(ChoiceOfKeyWorker choice, PractitionerId candidate) {
    return Ground.of(reason(choice, candidate), fact("statedOn", choice.statedOn()));
  }

  private static MatchReason reason(ChoiceOfKeyWorker choice, PractitionerId candidate) {
    if (choice.wants().contains(candidate)) {
      return choice.isExclusive() ? MatchReason.THE_ONLY_ONE_ACCEPTED : MatchReason.WANTED;
    }
    return choice.isExclusive()
        ? MatchReason.ANOTHER_IS_THE_ONLY_ONE
        : MatchReason.ANOTHER_IS_WANTED;
  }

  /** Whether the family knows somebody, and since when as far as the record tells. */
  Ground relationship(PractitionerId candidate) {
    Optional<PractitionerId> own = around.allocation().ownOn(asOf);
    Optional<LocalDate> since = knownSince(candidate);
    if (own.filter(candidate::equals).isPresent()) {
      LocalDate named = around.allocation().own().orElseThrow().namedOn();
      return Ground.of(
          MatchReason.RELIED_UPON, fact("since", since.filter(named::isAfter).orElse(named)));
    }
    if (since.isPresent()) {
      return Ground.of(MatchReason.KNOWN, fact("since", since.get()));
    }
    return Ground.of(own.isPresent() ? MatchReason.ANOTHER_IS_RELIED_UPON : MatchReason.NOT_KNOWN);
  }

  private Optional<LocalDate> knownSince(PractitionerId candidate) {
    return Stream.concat(
            around.history().assignments().stream()
                .filter(each -> each.practitioner().equals(candidate))
                .flatMap(each -> workedFrom(each).stream()),
            around.team().stream()
                .map(TeamAroundTheChild::members)
                .flatMap(members -> members.stream())
                .filter(each -> each.practitioner().equals(candidate))
                .map(TrustGrounds::metOn)
                .filter(asOf::isAfter))
        .min(Comparator.naturalOrder());
  }

  /** From the first day at the latest; who begins only on the day asked about is not known by that. */
  private Optional<LocalDate> workedFrom(KeyWorkerAssignment each) {
    LocalDate firstDay = each.during().firstDay();
    boolean knewBefore = each.knewFamilyBefore().orElse(false) && !firstDay.isAfter(asOf);
    return Optional.of(firstDay).filter(day -> knewBefore || day.isBefore(asOf));
  }

  private static LocalDate metOn(TeamMember member) {
    return member.metFamilyOn().orElse(member.during().firstDay());
  }
}
