package org.keywork.governance;

import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.CCNUK;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.keywork.agency.AgencyKind;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * A service has formal links to agencies that take no part in it, and keeps them up. An agency that does
 * take part needs no link beside.
 *
 * @since 0.1
 */
public final class AgencyLinkRules {

  private static final String RECORDED = "services whose links to further agencies are on record";
  private static final Set<AgencyKind> AT_LEAST =
      EnumSet.of(AgencyKind.HOUSING, AgencyKind.LEISURE, AgencyKind.BENEFITS);
  private static final Location AT = Location.at("agencyLinks");
  private static final Location LINKS = AT.then("links");
  private static final AgencyLinks UNKNOWN = AgencyLinks.builder().build();

  /** Families need more than health, education and social care. */
  public static final Rule<GovernedService> FORMAL = rule("agency-links.formal")
      .from(CCNUK.at("O2, O11"), restating(374, 404, 413))
      .says(
          MUST,
          "The service has formal links to further agencies, at least to housing, leisure and"
              + " benefits.")
      .appliesTo(GovernedService.class, "key worker services")
      .isMetWhen(AgencyLinkRules::formal)
      .otherwise("The service has no formal links to {missing}.")
      .remedy(
          "Agree with them whom key workers turn to, and how families come to what they offer.");

  /** Voluntary organisations are known even where none of them takes part. */
  public static final Rule<GovernedService> VOLUNTARY_SECTOR =
      rule("agency-links.with-voluntary-sector")
          .from(CCNUK.at("O11"), restating(413))
          .says(MUST, "The service has links to the voluntary sector.")
          .appliesTo(GovernedService.class, RECORDED, AgencyLinkRules::areOnRecord)
          .isMetWhen(AgencyLinkRules::voluntarySector)
          .otherwise("The service has no links to the voluntary sector.")
          .remedy("Ask the voluntary organisations of the area what they offer to families.");

  /** A link that nobody looks after is soon none. */
  public static final Rule<GovernedService> KEPT_UP = rule("agency-links.kept-up")
      .from(CCNUK.at("O11"), restating(413))
      .says(MUST, "The links to further agencies are kept up.")
      .appliesTo(GovernedService.class, RECORDED, AgencyLinkRules::areOnRecord)
      .isMetWhen(AgencyLinkRules::keptUp)
      .otherwise("A link to another agency is not kept up: {kind}.")
      .remedy("Settle who stays in touch with them, and how often.");

  private AgencyLinkRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(FORMAL, VOLUNTARY_SECTOR, KEPT_UP);
  }

  private static boolean areOnRecord(GovernedService service) {
    return service.governance().agencyLinks().isPresent();
  }

  private static AgencyLinks of(GovernedService service) {
    return service.governance().agencyLinks().orElse(UNKNOWN);
  }

  private static Verdict formal(GovernedService service, Basis basis) {
    return WhatLacks.of(AT_LEAST, kind -> isFormallyLinked(service, kind, basis))
        .verdict(
            AT,
            () -> service.placeOf("agencyLinks"),
            "which links to housing, leisure and benefits are formal");
  }

  private static Answer isFormallyLinked(GovernedService service, AgencyKind kind, Basis basis) {
    if (service.involves(kind)) {
      return Answer.YES;
    }
    AgencyLinks links = of(service);
    return links.to(kind).stream()
        .map(each -> Answer.of(each.formal().map(formal -> formal.isInPlaceOn(basis.asOf()))))
        .reduce(Answer::or)
        .orElse(links.isAskedBy(basis.asOf()) ? Answer.NO : Answer.CANNOT_TELL);
  }

  /** A link need not be formal here; the standards ask that of others. */
  private static Verdict voluntarySector(GovernedService service, Basis basis) {
    AgencyLinks links = of(service);
    if (!links.to(AgencyKind.VOLUNTARY).isEmpty()) {
      return Verdict.met();
    }
    if (service.involves(AgencyKind.VOLUNTARY)
        || Answer.of(service.group().voluntarySectorHasStake()) == Answer.NO) {
      return Verdict.notApplicable();
    }
    return links.isAskedBy(basis.asOf())
        ? Verdict.notMet(AT)
        : Verdict.cannotTell(AT, "whether there are links to the voluntary sector");
  }

  private static Verdict keptUp(GovernedService service, Basis basis) {
    List<AgencyLink> links = of(service).links();
    return IntStream.range(0, links.size())
        .mapToObj(i -> isKeptUp(links.get(i), basis, LINKS.then(i).then("keptUp")))
        .reduce(Verdict.notApplicable(), Verdict::and);
  }

  private static Verdict isKeptUp(AgencyLink link, Basis basis, Location at) {
    if (link.keptUp().isEmpty()) {
      return Verdict.cannotTell(at, "whether the link is kept up");
    }
    return link.keptUp().get().isInPlaceOn(basis.asOf())
        ? Verdict.met()
        : Verdict.notMet(at, Facts.fact("kind", link.to()));
  }
}
