package org.keywork.service;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.keywork.agency.Agency;
import org.keywork.agency.AgencyId;
import org.keywork.agency.AgencyKind;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.source.Citation;
import org.keywork.time.Deadline;

/**
 * Families and practitioners can know of key working.
 *
 * @since 0.1
 */
public final class PublicInformationRules {

  private static final Citation AWARENESS = GUIDE.at("5a / Awareness raising");
  private static final Set<AgencyKind> TOLD =
      EnumSet.of(AgencyKind.HEALTH, AgencyKind.EDUCATION, AgencyKind.SOCIAL_CARE);

  private static final Part<PublicInformation> INFORMATION =
      new Part<>(Location.at("information"), KeyWorkerService::information);

  /** How long information stays up to date. */
  public static final Parameter<Period> LONGEST_UNCHANGED = Parameter.period(
          "service.information-longest-unchanged",
          "the longest time for which public information goes without being brought up to date")
      .open("GUIDE 5a wants information up to date and gives no interval.")
      .between(Period.ofDays(1), Period.ofYears(5))
      .strictestWhenSmall();

  /** Anybody can look it up. */
  public static final Rule<KeyWorkerService> ONLINE = rule("service.information-online")
      .from(AWARENESS, restating(81))
      .says(MUST, "Information on key working is online for anybody to read.")
      .appliesTo(KeyWorkerService.class, "key worker services")
      .isMetWhen((service, basis) -> isFound(service, place -> place == InformationPlace.ONLINE))
      .otherwise("Information on key working is given out, but not online.")
      .remedy("Put it on the pages of the service or of the local offer.");

  /** Those who do not look it up come across it. */
  public static final Rule<KeyWorkerService> WHERE_FAMILIES_GO =
      rule("service.information-where-families-go")
          .from(AWARENESS, restating(81))
          .says(
              MUST,
              "Information on key working lies where families go, such as GP surgeries and"
                  + " Children's Centres.")
          .appliesTo(KeyWorkerService.class, "key worker services")
          .isMetWhen((service, basis) -> isFound(service, InformationPlace::isSite))
          .otherwise("Information on key working is given out, but at no place to which families"
              + " come.")
          .remedy("Ask GP surgeries, Children's Centres and the like to put it out.");

  /** It can be understood. */
  public static final Rule<KeyWorkerService> CLEAR = rule("service.information-clear")
      .from(AWARENESS, restating(81))
      .says(MUST, "Public information on key working is clear.")
      .appliesTo(KeyWorkerService.class, "key worker services")
      .isMetWhen((service, basis) -> INFORMATION.isSo(
          service, "clear", PublicInformation::clear, "whether the public information is clear"))
      .otherwise("The public information on key working is not clear to those who read it.")
      .remedy("Ask some families to go through it with you, and write it anew.");

  /** It still holds. */
  public static final Rule<KeyWorkerService> UP_TO_DATE = rule("service.information-up-to-date")
      .from(AWARENESS, restating(81))
      .says(
          MUST,
          "Public information is brought up to date within"
              + " {service.information-longest-unchanged} of the last time.")
      .reading(LONGEST_UNCHANGED)
      .appliesTo(KeyWorkerService.class, "key worker services")
      .isMetWhen(PublicInformationRules::upToDate)
      .otherwise("The public information on key working was last brought up to date on {updated},"
          + " and was due again by {due}.")
      .remedy("Go through it, correct what has changed, and note the day.");

  /** Those who meet families can tell them. */
  public static final Rule<KeyWorkerService> PRACTITIONERS_TOLD =
      rule("service.practitioners-informed")
          .from(AWARENESS, restating(82))
          .says(
              SHOULD,
              "The practitioners of every education, health and social care agency get concise"
                  + " information on key working.")
          .appliesTo(
              KeyWorkerService.class,
              "services with agencies of education, health or social care",
              service -> service.agencies().stream().anyMatch(PublicInformationRules::isTold))
          .isMetWhen(PublicInformationRules::practitionersTold)
          .otherwise("The practitioners of {agencies} were given no concise information on key"
              + " working.")
          .remedy(
              "Send them a page that says what key working is, whom it is for and whom to ask.");

  private PublicInformationRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(ONLINE, WHERE_FAMILIES_GO, CLEAR, UP_TO_DATE, PRACTITIONERS_TOLD);
  }

  private static Verdict isFound(KeyWorkerService service, Predicate<InformationPlace> wanted) {
    Set<InformationPlace> places =
        service.information().map(PublicInformation::places).orElse(Set.of());
    if (places.isEmpty()) {
      return Verdict.cannotTell(
          INFORMATION.at(service, "places"), "where the public finds information");
    }
    return places.stream().anyMatch(wanted)
        ? Verdict.met()
        : Verdict.notMet(INFORMATION.at(service, "places"));
  }

  /** On the last day of the interval the information is up to date, on the next it is not. */
  private static Verdict upToDate(KeyWorkerService service, Basis basis) {
    Location at = INFORMATION.at(service, "lastUpdatedOn");
    Optional<LocalDate> updated =
        INFORMATION.says(service, information -> information.lastUpdateBy(basis.asOf()));
    if (updated.isEmpty()) {
      return Verdict.cannotTell(at, "when the public information was last brought up to date");
    }
    Optional<LocalDate> due = INFORMATION
        .says(service, information -> information.nextUpdate(basis))
        .map(Deadline::lastDay);
    if (due.isEmpty()) {
      return Verdict.cannotTell(
          at, "for how long information counts as up to date, which the service sets");
    }
    return basis.asOf().isAfter(due.get())
        ? Verdict.notMet(at, fact("updated", updated.get()).and("due", due.get()))
        : Verdict.met();
  }

  private static boolean isTold(Agency agency) {
    return TOLD.contains(agency.kind());
  }

  private static Verdict practitionersTold(KeyWorkerService service, Basis basis) {
    Location at = INFORMATION.at(service, "practitionersToldIn");
    Set<AgencyId> told =
        service.information().map(PublicInformation::practitionersToldIn).orElse(Set.of());
    if (told.isEmpty()) {
      return Verdict.cannotTell(at, "whose practitioners were given information on key working");
    }
    List<AgencyId> others = service.agencies().stream()
        .filter(PublicInformationRules::isTold)
        .map(Agency::id)
        .filter(agency -> !told.contains(agency))
        .toList();
    return others.isEmpty()
        ? Verdict.met()
        : Verdict.notMet(at, Facts.none().andIds("agencies", others));
  }
}
