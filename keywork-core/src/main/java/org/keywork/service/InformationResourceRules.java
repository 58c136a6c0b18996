package org.keywork.service;

import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.CCNUK;
import static org.keywork.source.Publications.PACK;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.keywork.agency.AgencyId;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.source.Citation;

/**
 * Families and key workers can find out what there is, and somebody helps them.
 *
 * <p>Where nobody recorded whether a service has an information resource, {@link #EXISTS} asks for it.
 *
 * @since 0.1
 */
public final class InformationResourceRules {

  private static final Citation ACCESS = PACK.at("ch.2 / Accessing information");
  private static final String CONCERNED = "services whose information resource is recorded";
  private static final Part<InformationResource> RESOURCE =
      new Part<>(Location.at("informationResource"), KeyWorkerService::informationResource);
  private static final int GROUPS = InformationGroup.values().length;

  /** There is one, and it covers what families ask about. */
  public static final Rule<KeyWorkerService> EXISTS = rule("service.information-resource")
      .from(CCNUK.at("P15"), restating(364, 430))
      .says(
          MUST,
          "There is an information resource on local services and what they do, on conditions, and on"
              + " national organisations.")
      .appliesTo(KeyWorkerService.class, "key worker services")
      .isMetWhen(InformationResourceRules::exists)
      .otherwise("The information resource does not cover {missing}.")
      .remedy(
          "Collect what is missing together with families and agencies, and keep it up to date.");

  /** Nobody is left alone with it. */
  public static final Rule<KeyWorkerService> GUIDED = rule("service.information-guided")
      .from(CCNUK.at("P15"), restating(365, 430))
      .says(
          MUST,
          "The key worker or an information facilitator guides families through the information.")
      .appliesTo(KeyWorkerService.class, CONCERNED, InformationResourceRules::isTold)
      .isMetWhen(InformationResourceRules::guided)
      .otherwise("Nobody guides families through the information.")
      .remedy("Settle with the key workers who goes through it with families.");

  /** Key workers need not know everything. */
  public static final Rule<KeyWorkerService> CONTACTS = rule("service.agencies-name-contacts")
      .from(ACCESS, restating(366))
      .says(SHOULD, "Every agency names somebody whom key workers can ask.")
      .appliesTo(
          KeyWorkerService.class,
          "services whose agencies and information resource are recorded",
          service -> isTold(service) && !service.agencies().isEmpty())
      .isMetWhen(InformationResourceRules::contacts)
      .otherwise("Nobody is named whom key workers can ask in {agencies}.")
      .remedy("Ask these agencies for a name, and tell it to the key workers.");

  /** Not everybody reads leaflets. */
  public static final Rule<KeyWorkerService> SEVERAL_MEDIA = rule("service.information-media")
      .from(ACCESS, restating(367))
      .says(
          SHOULD,
          "The information comes in several media, such as leaflets, a newsletter and a directory.")
      .appliesTo(KeyWorkerService.class, CONCERNED, InformationResourceRules::isTold)
      .isMetWhen(InformationResourceRules::severalMedia)
      .otherwise("The information does not come in more than one medium.")
      .remedy("Ask families how else they would like to get it.");

  private InformationResourceRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(EXISTS, GUIDED, CONTACTS, SEVERAL_MEDIA);
  }

  private static boolean isTold(KeyWorkerService service) {
    return service.informationResource().isPresent();
  }

  private static boolean isAsked(KeyWorkerService service, Basis basis) {
    return service.informationResource().isPresent()
        && service.informationResource().get().isAskedBy(basis.asOf());
  }

  private static Verdict exists(KeyWorkerService service, Basis basis) {
    if (isTold(service) && service.informationResource().get().covers().size() == GROUPS) {
      return Verdict.met();
    }
    if (!isAsked(service, basis)) {
      return Verdict.cannotTell(
          RESOURCE.at(service, "covers"), "what the information resource of the service covers");
    }
    Set<InformationGroup> missing = EnumSet.allOf(InformationGroup.class);
    missing.removeAll(service.informationResource().orElseThrow().covers());
    return Verdict.notMet(RESOURCE.at(), Facts.none().andCodes("missing", missing));
  }

  private static Verdict guided(KeyWorkerService service, Basis basis) {
    if (!service.informationResource().orElseThrow().guides().isEmpty()) {
      return Verdict.met();
    }
    return isAsked(service, basis)
        ? Verdict.notMet(RESOURCE.at())
        : Verdict.cannotTell(
            RESOURCE.at(service, "guides"), "who guides families through the information");
  }

  private static Verdict contacts(KeyWorkerService service, Basis basis) {
    Set<AgencyId> named = service.informationResource().orElseThrow().contactsNamedIn();
    List<AgencyId> others = service.agenciesBesides(named);
    if (others.isEmpty()) {
      return Verdict.met();
    }
    return isAsked(service, basis)
        ? Verdict.notMet(RESOURCE.at(), Facts.none().andIds("agencies", others))
        : Verdict.cannotTell(
            RESOURCE.at(service, "contactsNamedIn"),
            "whom key workers can ask in " + others.size() + " of the "
                + service.agencies().size() + " agencies");
  }

  private static Verdict severalMedia(KeyWorkerService service, Basis basis) {
    if (service.informationResource().orElseThrow().media().size() > 1) {
      return Verdict.met();
    }
    return isAsked(service, basis)
        ? Verdict.notMet(RESOURCE.at())
        : Verdict.cannotTell(RESOURCE.at(service, "media"), "in which media the information comes");
  }
}
