package org.keywork.governance;

import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.CCNUK;
import static org.keywork.source.Publications.PACK;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.keywork.agency.Agency;
import org.keywork.agency.Arrangement;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Every agency stands by key working, from those who plan to those who work with families, and so does
 * every department.
 *
 * @since 0.1
 */
public final class CommitmentRules {

  private static final String COMMITMENTS = "commitments";

  /** Those who plan, and decide about money, want it. */
  public static final Rule<GovernedService> STRATEGIC = rule("commitment.of-agencies-strategic")
      .from(CCNUK.at("O1"), restating(382, 403))
      .says(MUST, "Every agency that takes part stands by key working at strategic level.")
      .appliesTo(GovernedService.class, "key worker services")
      .isMetWhen((service, basis) -> ofAgencies(CommitmentLevel.STRATEGIC, service, basis))
      .otherwise("The agency {agency} does not stand by key working at strategic level.")
      .remedy("Win over those who plan, and decide about money, in the agency.");

  /** Those who work with families do it. */
  public static final Rule<GovernedService> PRACTICE = rule("commitment.of-agencies-in-practice")
      .from(CCNUK.at("O1"), restating(382, 403))
      .says(MUST, "Every agency that takes part stands by key working at practice level.")
      .appliesTo(GovernedService.class, "key worker services")
      .isMetWhen((service, basis) -> ofAgencies(CommitmentLevel.PRACTICE, service, basis))
      .otherwise("The agency {agency} does not stand by key working at practice level.")
      .remedy("Win over the practitioners of the agency and those who manage them.");

  /** An agency that agrees has departments that may not. */
  public static final Rule<GovernedService> DEPARTMENTS = rule("commitment.of-departments")
      .from(PACK.at("ch.1 / Promote the service"), restating(382))
      .says(
          MUST,
          "Every department concerned stands by key working at strategic and at practice level.")
      .appliesTo(
          GovernedService.class,
          "services that recorded how departments of their agencies stand by key working",
          service -> commitments(service).stream().anyMatch(Commitment::isOfDepartment))
      .isMetWhen(CommitmentRules::ofDepartments)
      .otherwise("The department {department} of the agency {agency} does not stand by key"
          + " working at {level} level.")
      .remedy("Show the department what key working is for, with families who have a key worker.");

  private CommitmentRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(STRATEGIC, PRACTICE, DEPARTMENTS);
  }

  private static List<Commitment> commitments(GovernedService service) {
    return service.governance().commitments();
  }

  private static Verdict ofAgencies(CommitmentLevel level, GovernedService service, Basis basis) {
    Verdict known = onRecord(service, basis, level, false);
    return isTold(level, service)
        ? known
        : known.and(Verdict.cannotTell(
            service.placeOf(COMMITMENTS),
            "which agencies stand by key working at " + level.property() + " level"));
  }

  /** Whether it is known of every agency how it stands. */
  private static boolean isTold(CommitmentLevel level, GovernedService service) {
    List<Agency> agencies = service.agencies();
    return !agencies.isEmpty()
        && agencies.stream()
            .allMatch(agency -> commitments(service).stream()
                .filter(each -> !each.isOfDepartment() && each.agency().equals(agency.id()))
                .anyMatch(each -> level.in(each).isPresent()));
  }

  private static Verdict ofDepartments(GovernedService service, Basis basis) {
    Verdict known = Arrays.stream(CommitmentLevel.values())
        .map(level -> onRecord(service, basis, level, true))
        .reduce(Verdict.notApplicable(), Verdict::and);
    boolean isTold = commitments(service).stream()
        .filter(Commitment::isOfDepartment)
        .allMatch(each -> each.strategic().isPresent() && each.practice().isPresent());
    return isTold
        ? known
        : known.and(Verdict.cannotTell(
            Location.at(COMMITMENTS),
            "whether each department stands by key working at strategic and at practice level"));
  }

  private static Verdict onRecord(
      GovernedService service, Basis basis, CommitmentLevel level, boolean departments) {
    List<Commitment> all = commitments(service);
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).isOfDepartment() == departments)
        .mapToObj(i -> onRecord(all.get(i), level, basis, Location.at(COMMITMENTS, i)))
        .reduce(Verdict.notApplicable(), Verdict::and);
  }

  private static Verdict onRecord(
      Commitment commitment, CommitmentLevel level, Basis basis, Location at) {
    Optional<Arrangement> stands = level.in(commitment);
    if (stands.isEmpty()) {
      return Verdict.notApplicable();
    }
    return stands.get().isInPlaceOn(basis.asOf())
        ? Verdict.met()
        : Verdict.notMet(at.then(level.property()), facts(commitment, level));
  }

  private static Facts facts(Commitment commitment, CommitmentLevel level) {
    Facts facts = Facts.fact("agency", commitment.agency());
    return commitment
        .department()
        .map(id -> facts.and("department", id).and("level", level))
        .orElse(facts);
  }
}
