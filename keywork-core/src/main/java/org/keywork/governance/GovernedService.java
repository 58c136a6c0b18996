package org.keywork.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.keywork.agency.Agency;
import org.keywork.agency.AgencyKind;
import org.keywork.agency.Arrangement;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Verdict;

/**
 * A service as far as its steering is concerned: what the rules on governance look at.
 *
 * @param agencies the agencies that take part
 * @param governance how it is steered; one of which nothing is set where the record has none
 * @since 0.1
 */
public record GovernedService(List<Agency> agencies, Governance governance) {

  private static final Governance NOTHING = Governance.builder().build();
  private static final ManagementGroup UNKNOWN = ManagementGroup.builder().build();

  /** Refuses a missing part. */
  public GovernedService {
    agencies = List.copyOf(agencies);
    Objects.requireNonNull(governance, "governance");
  }

  /** Who funds it on a day; empty where nothing is recorded of its funding. */
  public Optional<Funders> fundersOn(LocalDate day) {
    return governance.funding().map(funding -> Funders.on(day, funding, agencies));
  }

  /** Where a part of its governance stands; where nothing of that is recorded, the place of it all. */
  Location placeOf(String part) {
    return governance.equals(NOTHING) ? Location.here() : Location.at(part);
  }

  /**
   * Met where something that governance says in one word is in place on the day of the basis. Where it
   * stands is looked up only where something has to be said about it.
   *
   * @param property its name
   * @param matter the arrangement
   * @param missing what is missing where nothing is recorded of it
   */
  Verdict isArranged(
      Basis basis,
      String property,
      Function<Governance, Optional<Arrangement>> matter,
      String missing) {
    Optional<Arrangement> arranged = matter.apply(governance);
    if (arranged.isEmpty()) {
      return Verdict.cannotTell(placeOf(property), missing);
    }
    return arranged.get().isInPlaceOn(basis.asOf())
        ? Verdict.met()
        : Verdict.notMet(Location.at(property));
  }

  /** Whether an agency of a kind takes part. */
  boolean involves(AgencyKind kind) {
    return agencies.stream().anyMatch(each -> each.kind() == kind);
  }

  /** Whether somebody is recorded as a member of the management group, now or before. */
  boolean hasGroupMembers() {
    return !group().members().isEmpty();
  }

  /** The management group; one of which nothing is known where the record has none. */
  ManagementGroup group() {
    return governance.managementGroup().orElse(UNKNOWN);
  }

  /** Whether it is recorded that there is no management group on a day. */
  boolean knowsOfNoGroup(LocalDate day) {
    return group().isThereOn(day) == Answer.NO;
  }

  /** Whether somebody sits in the management group for a side on a day. */
  Answer hasInGroup(GroupSide side, LocalDate day) {
    return group().membership().has(each -> side.isOf(each, agencies), day);
  }
}
