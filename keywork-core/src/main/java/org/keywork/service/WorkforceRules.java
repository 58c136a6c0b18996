package org.keywork.service;

import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.CCNUK;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PACK;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.keywork.agency.Agency;
import org.keywork.agency.AgencyId;
import org.keywork.agency.AgencyKind;
import org.keywork.practitioner.PersonSpecification;
import org.keywork.practitioner.PersonSpecificationItem;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * The jobs around key working are described, and everybody around knows of them.
 *
 * @since 0.1
 */
public final class WorkforceRules {

  private static final Part<Workforce> WORKFORCE =
      new Part<>(Location.at("workforce"), KeyWorkerService::workforce);
  private static final Part<PublicInformation> INFORMATION =
      new Part<>(Location.at("information"), KeyWorkerService::information);
  private static final Set<AgencyKind> EVERY_PRACTITIONER =
      EnumSet.of(AgencyKind.HEALTH, AgencyKind.EDUCATION, AgencyKind.SOCIAL_CARE);
  private static final Set<PersonSpecificationItem> EVERY_ITEM =
      EnumSet.allOf(PersonSpecificationItem.class);

  /** Whoever keeps the service running knows what is theirs to do. */
  public static final Rule<KeyWorkerService> ADMINISTRATORS =
      rule("service.administrators-job-description")
          .from(CCNUK.at("O9"), restating(126, 411))
          .says(MUST, "The administrators of the service have a written job description.")
          .appliesTo(KeyWorkerService.class, "key worker services")
          .isMetWhen(WorkforceRules::administrators)
          .otherwise("The administrators have no written job description.")
          .remedy("Write down with them what they do for key workers and families.");

  /** Key working is part of the job of everybody who may come to do it. */
  public static final Rule<KeyWorkerService> FUNCTIONS_NAMED =
      rule("service.functions-in-job-descriptions")
          .from(GUIDE.at("5a / Workforce development"), restating(129))
          .says(
              SHOULD,
              "Key working functions are named in the job descriptions of all who may take them on:"
                  + " practitioners of education, health and social care, and of every agency that"
                  + " employs key workers.")
          .appliesTo(
              KeyWorkerService.class,
              "services whose record tells about their workforce",
              service -> service.workforce().isPresent())
          .isMetWhen(WorkforceRules::functionsNamed)
          .otherwise("The job descriptions of {agencies} do not name key working functions.")
          .remedy("Ask them to add the functions when they next look at their job descriptions.");

  /** The service knows whom it looks for. */
  public static final Rule<KeyWorkerService> PERSON_SPECIFICATION =
      rule("service.person-specification")
          .from(PACK.at("Ex.9"), restating(131))
          .says(
              SHOULD,
              "The person specification of key workers says what skills they bring, what background"
                  + " they need, what manner helps, and what would stand in the way.")
          .appliesTo(
              KeyWorkerService.class,
              "services whose record tells about their workforce",
              service -> service.workforce().isPresent())
          .isMetWhen(WorkforceRules::personSpecification)
          .otherwise("The person specification leaves open {missing}.")
          .remedy("Settle it with key workers and families, and write it down.");

  /** Those who meet the key worker know what to expect of one. */
  public static final Rule<KeyWorkerService> ROLE_MADE_KNOWN = rule("service.role-made-known")
      .from(PACK.at("ch.1 / Planning the service"), restating(134))
      .says(MUST, "Schools, and other services of the area, are told what a key worker does.")
      .appliesTo(KeyWorkerService.class, "key worker services")
      .isMetWhen(WorkforceRules::roleMadeKnown)
      .otherwise("Of schools and other services of the area, only some were told what a key worker"
          + " does: {told}.")
      .remedy("Send the others a page about the role, and offer to come and talk about it.");

  private WorkforceRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(ADMINISTRATORS, FUNCTIONS_NAMED, PERSON_SPECIFICATION, ROLE_MADE_KNOWN);
  }

  private static Verdict administrators(KeyWorkerService service, Basis basis) {
    return hasNoAdministrators(service, basis)
        ? Verdict.notApplicable()
        : WORKFORCE.isArranged(
            service,
            basis.asOf(),
            "administratorsJobDescription",
            Workforce::administratorsJobDescription,
            "whether the administrators have a written job description");
  }

  private static boolean hasNoAdministrators(KeyWorkerService service, Basis basis) {
    return service
        .administration()
        .flatMap(Administration::available)
        .filter(available -> !available.isInPlaceOn(basis.asOf()))
        .isPresent();
  }

  private static Verdict functionsNamed(KeyWorkerService service, Basis basis) {
    Set<AgencyId> named = service.workforce().orElseThrow().functionsNamedIn();
    if (named.isEmpty()) {
      return Verdict.cannotTell(
          WORKFORCE.at(service, "functionsNamedIn"),
          "in whose job descriptions key working functions are named");
    }
    return isNamedWhereTheyMayBeTakenOn(service, named)
        ? Verdict.met()
        : Verdict.notMet(
            WORKFORCE.at(service, "functionsNamedIn"),
            Facts.none().andIds("agencies", whereTheyAreNotNamed(service, named)));
  }

  private static boolean isNamedWhereTheyMayBeTakenOn(
      KeyWorkerService service, Set<AgencyId> named) {
    for (int i = 0; i < service.agencies().size(); i++) {
      Agency agency = service.agencies().get(i);
      if (mayBeTakenOnIn(agency, service) && !named.contains(agency.id())) {
        return false;
      }
    }
    return true;
  }

  private static List<AgencyId> whereTheyAreNotNamed(
      KeyWorkerService service, Set<AgencyId> named) {
    return service.agencies().stream()
        .filter(agency -> mayBeTakenOnIn(agency, service) && !named.contains(agency.id()))
        .map(Agency::id)
        .toList();
  }

  private static boolean mayBeTakenOnIn(Agency agency, KeyWorkerService service) {
    if (EVERY_PRACTITIONER.contains(agency.kind())) {
      return true;
    }
    for (int i = 0; i < service.keyWorkers().size(); i++) {
      if (service.keyWorkers().get(i).practitioner().agency().equals(agency.id())) {
        return true;
      }
    }
    return false;
  }

  private static Verdict personSpecification(KeyWorkerService service, Basis basis) {
    Set<PersonSpecificationItem> answers = service
        .workforce()
        .flatMap(Workforce::personSpecification)
        .map(PersonSpecification::answers)
        .orElse(Set.of());
    if (answers.isEmpty()) {
      return Verdict.cannotTell(
          WORKFORCE.at(service, "personSpecification"), "what the person specification says");
    }
    if (answers.containsAll(EVERY_ITEM)) {
      return Verdict.met();
    }
    Set<PersonSpecificationItem> missing = EnumSet.allOf(PersonSpecificationItem.class);
    missing.removeAll(answers);
    return Verdict.notMet(
        WORKFORCE.at(service, "personSpecification").then("answers"),
        Facts.none().andCodes("missing", missing));
  }

  private static Verdict roleMadeKnown(KeyWorkerService service, Basis basis) {
    Set<AgencyKind> told =
        service.information().map(PublicInformation::roleToldTo).orElse(Set.of());
    if (told.isEmpty()) {
      return Verdict.cannotTell(
          INFORMATION.at(service, "roleToldTo"), "which services were told what a key worker does");
    }
    return told.contains(AgencyKind.EDUCATION) && told.size() > 1
        ? Verdict.met()
        : Verdict.notMet(
            INFORMATION.at(service, "roleToldTo"), Facts.none().andCodes("told", told));
  }
}
