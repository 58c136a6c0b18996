package org.keywork.service;

import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MAY;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.CCNUK;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PACK;

import java.util.List;
import java.util.Optional;
import org.keywork.practitioner.PeerSupport;
import org.keywork.practitioner.PeerSupportForm;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Key workers can turn to each other, and have the time to.
 *
 * @since 0.1
 */
public final class PeerSupportRules {

  private static final Part<PeerSupport> PEER_SUPPORT =
      new Part<>(Location.at("peerSupport"), KeyWorkerService::peerSupport);
  private static final Part<AreaServed> AREA =
      new Part<>(Location.at("area"), KeyWorkerService::area);

  /** There is some, in whatever form. */
  public static final Rule<KeyWorkerService> AVAILABLE = rule("service.peer-support")
      .from(CCNUK.at("P11"), restating(162, 426))
      .says(MUST, "Key workers have peer support.")
      .reading(LookBack.LENGTH)
      .appliesTo(KeyWorkerService.class, "services")
      .isMetWhen(PeerSupportRules::available)
      .otherwise("There is no peer support for key workers.")
      .remedy("Bring the key workers together, be it in a monthly meeting or by an e-mail list.");

  /** It takes time, and the time is given. */
  public static final Rule<KeyWorkerService> TIME_TO_MEET = rule("service.time-for-peer-support")
      .from(PACK.at("ch.5 / Peer support"), restating(162))
      .says(MUST, "Key workers are given time to meet for peer support.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          KeyWorkerService.class,
          "services whose peer support is recorded",
          service -> service.peerSupport().isPresent())
      .isMetWhen(PeerSupportRules::timeToMeet)
      .otherwise("Key workers are given no time to meet for peer support.")
      .remedy("Set time aside for it, such as after training sessions.");

  /** Where key workers are far from each other, meetings with something in them matter most. */
  public static final Rule<KeyWorkerService> SPEAKERS_OR_CASES =
      rule("service.peer-meetings-in-rural-areas")
          .from(GUIDE.at("5b / Ongoing support"), restating(163))
          .says(
              MAY,
              "In an area that is rural, or partly so, key workers meet face to face, with a speaker from outside or"
                  + " to discuss cases.")
          .reading(LookBack.LENGTH)
          .appliesTo(
              KeyWorkerService.class,
              "services with a rural area whose peer support is recorded",
              PeerSupportRules::mayBeRural)
          .isMetWhen(PeerSupportRules::speakersOrCases)
          .otherwise(
              "The area is at least partly rural, and key workers do not meet to hear a speaker or to discuss"
                  + " cases.")
          .remedy(
              "Invite a speaker, such as a housing officer, or discuss a complex case together.");

  private PeerSupportRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(AVAILABLE, TIME_TO_MEET, SPEAKERS_OR_CASES);
  }

  private static Verdict available(KeyWorkerService service, Basis basis) {
    Optional<Boolean> available = isAvailable(service, basis);
    if (available.isEmpty()) {
      return Verdict.cannotTell(
          PEER_SUPPORT.at(service, "available"), "whether key workers have peer support");
    }
    return available.get() ? Verdict.met() : Verdict.notMet(PEER_SUPPORT.at(service, "available"));
  }

  /** Where nobody says whether there is any, meetings of late show that there is. */
  private static Optional<Boolean> isAvailable(KeyWorkerService service, Basis basis) {
    if (service.peerSupport().isEmpty()) {
      return Optional.empty();
    }
    PeerSupport support = service.peerSupport().get();
    Optional<Boolean> available = support.isAvailableOn(basis.asOf());
    return available.isEmpty() && hasMetLately(support, basis) ? Optional.of(true) : available;
  }

  private static boolean isKnownToBeNone(KeyWorkerService service, Basis basis) {
    return isAvailable(service, basis).equals(Optional.of(false));
  }

  private static Verdict timeToMeet(KeyWorkerService service, Basis basis) {
    if (isKnownToBeNone(service, basis)) {
      return Verdict.notApplicable();
    }
    PeerSupport support = service.peerSupport().orElseThrow();
    return support.timeToMeet().isEmpty() && hasMetLately(support, basis)
        ? Verdict.met()
        : PEER_SUPPORT.isSo(
            service,
            "timeToMeet",
            PeerSupport::timeToMeet,
            "whether key workers are given time to meet");
  }

  private static boolean hasMetLately(PeerSupport support, Basis basis) {
    for (int i = 0; i < support.meetings().size(); i++) {
      if (LookBack.reaches(support.meetings().get(i).on(), basis)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeRural(KeyWorkerService service) {
    return service.peerSupport().isPresent()
        && !AREA.says(service, AreaServed::kind).equals(Optional.of(AreaKind.URBAN));
  }

  private static Verdict speakersOrCases(KeyWorkerService service, Basis basis) {
    PeerSupport support = service.peerSupport().orElseThrow();
    if (isKnownToBeNone(service, basis)) {
      return Verdict.notApplicable();
    }
    if (hasSpeakersOrCases(support, basis)) {
      return Verdict.met();
    }
    if (AREA.says(service, AreaServed::kind).isEmpty()) {
      return Verdict.cannotTell(AREA.at(service, "kind"), "whether the area is rural");
    }
    return support.forms().isEmpty()
        ? Verdict.cannotTell(
            PEER_SUPPORT.at(service, "forms"), "how key workers support each other")
        : Verdict.notMet(PEER_SUPPORT.at(service, "forms"));
  }

  private static boolean hasSpeakersOrCases(PeerSupport support, Basis basis) {
    return support.forms().stream().anyMatch(PeerSupportForm::hasSpeakerOrCases)
        || support.meetings().stream()
            .anyMatch(
                each -> each.form().hasSpeakerOrCases() && LookBack.reaches(each.on(), basis));
  }
}
