package org.keywork.review;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.style.Among;

/**
 * The family gets through, gets an answer, and is not put off when something went wrong.
 *
 * @since 0.1
 */
public final class ReachabilityRules {

  private static final Location WAYS = Location.at("messageWays");
  private static final Location ADMITTED = Location.at("admitted");

  /** How long a message may wait for its answer. */
  public static final Parameter<Duration> ANSWERED_WITHIN = Parameter.duration(
          "contact.message-answered-within",
          "the longest time from a message to its answer while the key worker is out of office")
      .open("The source says quickly; one parent praised a call back within the hour (PACK App.2).")
      .between(Duration.ofMinutes(1), Duration.ofDays(7))
      .strictestWhenSmall();

  /** There is a way that is open day and night. */
  public static final Rule<Reachability> MESSAGE_AT_ANY_TIME = rule("contact.message-at-any-time")
      .from(GUIDE.at("2 / Emotional support"), restating(35))
      .says(MUST, "The family can reach its key worker, or leave a message, at any time.")
      .appliesTo(
          Reachability.class,
          "families on the active list with a key worker that are not their own")
      .isMetWhen(ReachabilityRules::messageAtAnyTime)
      .otherwise(
          "There {ways?is|are} {ways} {ways?way|ways} to leave a message for the key worker, and"
              + " none is open at any time.")
      .remedy("Give the family a way that is always open, such as an answerphone or a text.");

  /**
   * A message does not lie about while the key worker is away. Who answers it in time, a colleague or
   * the key worker from elsewhere, makes no difference to the family.
   */
  public static final Rule<FamilysMessage> MESSAGE_ANSWERED = rule("contact.message-answered")
      .from(GUIDE.at("2 / Emotional support"), restating(36))
      .says(
          SHOULD,
          "While the key worker is out of office a colleague answers messages in the time that the"
              + " service sets.")
      .reading(ANSWERED_WITHIN, LookBack.LENGTH)
      .appliesTo(
          FamilysMessage.class,
          "messages left by families on the active list while the key worker was out of office")
      .isMetWhen(ReachabilityRules::messageAnswered)
      .otherwise("The message left on {left}, while the key worker was out of office, was not"
          + " answered within {contact.message-answered-within}.")
      .remedy("Answer messages that are still open, and settle which colleague looks at them.");

  /** Mistakes are owned up to. */
  public static final Rule<FamilysMistake> MISTAKE_ADMITTED = rule("contact.mistake-admitted")
      .from(PEMBROKESHIRE.at("Emotional support"), restating(39))
      .says(SHOULD, "A mistake, or something forgotten, is admitted to the family openly.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          FamilysMistake.class, "mistakes noticed lately towards families on the active list")
      .isMetWhen(ReachabilityRules::mistakeAdmitted)
      .otherwise("The mistake noticed on {noticed} was not admitted to the family.")
      .remedy("Tell the family what went wrong and apologise; it will forgive a mistake sooner than"
          + " being put off.");

  private ReachabilityRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(MESSAGE_AT_ANY_TIME, MESSAGE_ANSWERED, MISTAKE_ADMITTED);
  }

  private static Verdict messageAtAnyTime(Reachability reach, Basis basis) {
    if (!reach.hasKeyWorkerOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    if (reach.ways().isEmpty()) {
      return Verdict.cannotTell(WAYS, "how the family can leave a message for its key worker");
    }
    if (Among.any(reach.ways(), way -> way.atAnyTime().orElse(false))) {
      return Verdict.met();
    }
    return Among.any(reach.ways(), way -> way.atAnyTime().isEmpty())
        ? Verdict.cannotTell(WAYS, "whether one of the ways to leave a message is always open")
        : Verdict.notMet(WAYS, fact("ways", reach.ways().size()));
  }

  private static Verdict messageAnswered(FamilysMessage subject, Basis basis) {
    Message message = subject.message();
    if (!isLookedAt(subject, basis) || !message.keyWorkerAway().orElse(true)) {
      return Verdict.notApplicable();
    }
    Verdict verdict = subject
        .answerDue(basis)
        .map(last -> answeredBy(last, message, basis.asOf()))
        .orElseGet(() -> Verdict.cannotTell(
            Location.at("leftAt"), "how quickly the service means to answer messages"));
    return verdict.kind() == Verdict.Kind.NOT_MET && message.keyWorkerAway().isEmpty()
        ? Verdict.cannotTell(
            Location.at("keyWorkerAway"), "whether the key worker was out of office")
        : verdict;
  }

  /** A message that is still open is looked at however old it is. */
  private static boolean isLookedAt(FamilysMessage subject, Basis basis) {
    Message message = subject.message();
    return subject.active().includes(basis.asOf())
        && !message.leftAt().toLocalDate().isAfter(basis.asOf())
        && !isAnsweredLongAgo(message, basis);
  }

  private static boolean isAnsweredLongAgo(Message message, Basis basis) {
    Optional<LocalDateTime> answer = message.answerBy(basis.asOf());
    return answer.isPresent() && LookBack.isPast(answer.get().toLocalDate(), basis);
  }

  /** A message without an answer is late from the day after the one on which its time runs out. */
  private static Verdict answeredBy(LocalDateTime last, Message message, LocalDate asOf) {
    Optional<LocalDateTime> answer = message.answerBy(asOf);
    if (answer.isEmpty() && !last.toLocalDate().isBefore(asOf)) {
      return Verdict.notApplicable();
    }
    return answer.filter(moment -> !moment.isAfter(last)).isPresent()
        ? Verdict.met()
        : Verdict.notMet(Location.at("leftAt"), fact("left", message.leftAt().toLocalDate()));
  }

  private static Verdict mistakeAdmitted(FamilysMistake subject, Basis basis) {
    Mistake mistake = subject.mistake();
    if (!subject.active().includes(basis.asOf()) || !LookBack.reaches(mistake.noticedOn(), basis)) {
      return Verdict.notApplicable();
    }
    if (mistake.admitted().isEmpty()) {
      return Verdict.cannotTell(ADMITTED, "whether the family was told of the mistake");
    }
    return mistake.admitted().get()
        ? Verdict.met()
        : Verdict.notMet(ADMITTED, fact("noticed", mistake.noticedOn()));
  }
}
