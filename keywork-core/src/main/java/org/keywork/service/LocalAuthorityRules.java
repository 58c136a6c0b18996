package org.keywork.service;

import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;

import java.util.List;
import java.util.Optional;
import org.keywork.agency.Arrangement;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * What the local authority of the area makes of key working.
 *
 * @since 0.1
 */
public final class LocalAuthorityRules {

  private static final Location AUTHORITY = Location.at("authority");
  private static final Location CONSIDERED = AUTHORITY.then("considered");

  /** An authority that has some of the functions carried out has considered it. */
  public static final Rule<AreaServed> KEY_WORKING_CONSIDERED =
      rule("service.key-working-considered-by-authority")
          .from(GUIDE.at("4 / SEND reforms"), restating(278))
          .says(
              SHOULD,
              "The local authority of the area has considered a key working approach with some or all"
                  + " of the functions, provided by statutory services or by others.")
          .appliesTo(AreaServed.class, "areas of key worker services")
          .isMetWhen(LocalAuthorityRules::considered)
          .otherwise("The local authority of the area has not considered a key working approach.")
          .remedy(
              "Show the authority which of the functions the service carries out already, and what"
                  + " they do for families.");

  private LocalAuthorityRules() {}

  /** The rule, as a list. */
  public static List<Rule<?>> all() {
    return List.of(KEY_WORKING_CONSIDERED);
  }

  private static Verdict considered(AreaServed area, Basis basis) {
    Optional<AuthoritysApproach> approach = area.authority();
    if (approach.isPresent() && approach.get().isTaken()) {
      return Verdict.met();
    }
    Optional<Arrangement> considered = approach.flatMap(AuthoritysApproach::considered);
    if (considered.isEmpty()) {
      return Verdict.cannotTell(
          approach.isPresent() ? CONSIDERED : AUTHORITY,
          "whether the local authority has considered a key working approach");
    }
    return Verdict.metIf(considered.get().isInPlaceOn(basis.asOf()), CONSIDERED);
  }
}
