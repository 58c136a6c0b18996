package org.keywork.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.agency.Agency;

/**
 * A service as far as its steering is concerned: what the rules on governance look at.
 *
 * @param agencies the agencies that take part
 * @param governance how it is steered; one of which nothing is set where the record has none
 * @since 0.1
 */
public record GovernedService(List<Agency> agencies, Governance governance) {

  /** Refuses a missing part. */
  public GovernedService {
    agencies = List.copyOf(agencies);
    Objects.requireNonNull(governance, "governance");
  }

  /** Who funds it on a day; empty where nothing is recorded of its funding. */
  public Optional<Funders> fundersOn(LocalDate day) {
    return governance.funding().map(funding -> Funders.on(day, funding, agencies));
  }
}
