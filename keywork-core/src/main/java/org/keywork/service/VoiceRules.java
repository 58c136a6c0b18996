package org.keywork.service;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PACK;

import java.util.List;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Children are safe with the service and heard by it.
 *
 * @since 0.1
 */
public final class VoiceRules {

  private static final Part<StandingArrangements> STANDING =
      new Part<>(Location.at("standing"), KeyWorkerService::standing);
  private static final Part<YoungPeoplesPart> YOUNG_PEOPLE =
      new Part<>(Location.at("youngPeople"), KeyWorkerService::youngPeople);

  /** Somebody sees to it that children are safe. */
  public static final Rule<KeyWorkerService> CHILDREN_SAFE = rule("service.children-kept-safe")
      .from(PACK.at("ch.2 / Monitoring and review"), restating(26, 470))
      .says(MUST, "It is arranged how children are kept safe.")
      .appliesTo(KeyWorkerService.class, "key worker services")
      .isMetWhen((service, basis) -> STANDING.isArranged(
          service,
          basis.asOf(),
          "childrensSafety",
          StandingArrangements::childrensSafety,
          "whether it is arranged how children are kept safe"))
      .otherwise("Nothing is in place that keeps children safe.")
      .remedy("Agree with all agencies who does what when a child may not be safe.");

  /** Somebody sees to it that children are heard. */
  public static final Rule<KeyWorkerService> CHILDREN_HEARD = rule("service.children-heard")
      .from(PACK.at("ch.2 / Monitoring and review"), restating(26, 470))
      .says(MUST, "It is arranged how children are heard.")
      .appliesTo(KeyWorkerService.class, "key worker services")
      .isMetWhen((service, basis) -> STANDING.isArranged(
          service,
          basis.asOf(),
          "childrensVoice",
          StandingArrangements::childrensVoice,
          "whether it is arranged how children are heard"))
      .otherwise("Nothing is in place through which children are heard.")
      .remedy("Arrange with children and young people how they tell what they think.");

  /** Those for whom the service is there have a say in it. */
  public static final Rule<KeyWorkerService> CONSULTED = rule("service.young-people-consulted")
      .from(PACK.at("ch.5 / Establishing..., Involving service users"), restating(28))
      .says(SHOULD, "Young people who use the service are consulted in its design.")
      .appliesTo(KeyWorkerService.class, "key worker services")
      .isMetWhen(VoiceRules::consulted)
      .otherwise("Young people who use the service were not consulted in its design.")
      .remedy("Ask them what they want of the service, in a group in which they are at ease.");

  /** Young people speak more freely among themselves. */
  public static final Rule<KeyWorkerService> AMONG_PEERS = rule("service.young-people-among-peers")
      .from(PACK.at("ch.5 / Establishing..., Involving service users"), restating(28))
      .says(
          SHOULD,
          "Young people are consulted in a group of their own or in one that they are in already.")
      .appliesTo(KeyWorkerService.class, "services that consulted young people")
      .isMetWhen(VoiceRules::amongPeers)
      .otherwise("Young people were consulted {times} {times?time|times}, never in a group of their"
          + " own or in one that they were in already.")
      .remedy("Go to a school or youth group that they know, or set up a group for them.");

  private VoiceRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(CHILDREN_SAFE, CHILDREN_HEARD, CONSULTED, AMONG_PEERS);
  }

  private static List<Consultation> consultations(KeyWorkerService service, Basis basis) {
    return service.youngPeople().map(part -> part.consultationsBy(basis.asOf())).orElse(List.of());
  }

  private static Verdict consulted(KeyWorkerService service, Basis basis) {
    return consultations(service, basis).isEmpty()
        ? YOUNG_PEOPLE.isSo(
            service,
            "consulted",
            YoungPeoplesPart::consulted,
            "whether young people were consulted in the design of the service")
        : Verdict.met();
  }

  private static Verdict amongPeers(KeyWorkerService service, Basis basis) {
    List<Consultation> consultations = consultations(service, basis);
    if (consultations.isEmpty()) {
      return Verdict.notApplicable();
    }
    if (consultations.stream().anyMatch(VoiceRules::wasAmongPeers)) {
      return Verdict.met();
    }
    Location at = Location.at("youngPeople").then("consultations");
    return consultations.stream().anyMatch(each -> each.setting().isEmpty())
        ? Verdict.cannotTell(at, "in what group young people were consulted")
        : Verdict.notMet(at, fact("times", consultations.size()));
  }

  private static boolean wasAmongPeers(Consultation consultation) {
    return consultation.setting().filter(ConsultationSetting::isAmongPeers).isPresent();
  }
}
