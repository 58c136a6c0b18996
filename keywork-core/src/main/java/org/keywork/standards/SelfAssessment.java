package org.keywork.standards;

import static org.keywork.rule.Answer.CANNOT_TELL;
import static org.keywork.rule.Answer.NO;
import static org.keywork.rule.Answer.YES;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Parameter;
import org.keywork.rule.RuleBook;

/**
 * How a service stands against the 36 standards: what it answers of itself and, beside each answer, what
 * its records show.
 *
 * <p>The answers remain those of the service. Records show where an answer does not fit them; they change
 * none.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class SelfAssessment implements WithSelfAssessment {

  private static final int NEVER = 101;
  private static final StandardsMatrix NOTHING_ANSWERED =
      StandardsMatrix.builder().build();

  /** From which share on a draft says nearly met. */
  public static final Parameter<Integer> NEARLY_MET_FROM = Parameter.count(
          "standards.nearly-met-from",
          "the share, in percent, of what the records show of a standard from which on a draft says"
              + " that it is nearly met")
      .open(
          "No source says what nearly met means; without a share a draft leaves the answer to people.")
      .between(1, 99)
      .strictestWhenLarge();

  SelfAssessment() {}

  /** What a service may set about how it stands against the standards. */
  public static List<Parameter<?>> parameters() {
    return List.of(StandardsReading.READING, ProtectedTimeStandard.READING, NEARLY_MET_FROM);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What the service answers. */
  public abstract Optional<StandardsMatrix> matrix();

  /** What its records show, its own and those of families. */
  public abstract Evidence evidence();

  /** The rules that were held against them. */
  public abstract RuleBook book();

  /** The day, and what the service has set. */
  public abstract Basis basis();

  /** Whether somebody is key worker beside another job. */
  public abstract Optional<Boolean> hasNonDesignatedKeyWorkers();

  /** By which wording of the standards. */
  public StandardsReading reading() {
    return basis().value(StandardsReading.READING).orElseThrow();
  }

  /** Each of the 36, in their order. */
  @Value.Lazy
  public List<AssessedStandard> standards() {
    return Stream.of(Standard.values()).map(this::assess).toList();
  }

  /** Those of which answer and records stand to each other in a certain way. */
  public List<AssessedStandard> standing(AgainstRecords inWhatWay) {
    return standards().stream()
        .filter(each -> each.againstRecords() == inWhatWay)
        .toList();
  }

  /** How many are answered how. */
  public AnswerCounts counts() {
    return answered().counts();
  }

  /**
   * Whether the service fully meets the standards by its own answers: only when each standard that
   * concerns it is fully met (PEMBROKESHIRE Introduction). What its records show does not enter here.
   */
  public Answer fullyMeets() {
    return standards().stream()
        .map(each -> each.concerns() == NO ? YES : settled(each))
        .reduce(YES, Answer::and);
  }

  /** Where it is open whether a standard concerns the service, only fully met settles it. */
  private static Answer settled(AssessedStandard each) {
    Answer met = each.isFullyMet();
    return each.concerns() == CANNOT_TELL && met == NO ? CANNOT_TELL : met;
  }

  /**
   * A matrix made of the records alone, as a start for those who answer. It says fully met where something
   * meets a standard and nothing misses it or is open, not met where it is missed and never met, and don't
   * know where the records show nothing. Anything else it leaves to people, unless {@link
   * #NEARLY_MET_FROM} is set. A standard that does not concern the service it leaves out.
   */
  public StandardsMatrix draft() {
    return StandardsMatrix.builder()
        .edition(StandardsEdition.APRIL_2004)
        .answeredOn(basis().asOf())
        .addAllAnswers(standards().stream().flatMap(SelfAssessment::drafted).toList())
        .build();
  }

  private static Stream<AnsweredStandard> drafted(AssessedStandard each) {
    return each.drafted().stream()
        .map(answer -> AnsweredStandard.builder()
            .standard(each.standard())
            .answer(answer)
            .evidence(Drafting.evidence(each.shown()))
            .build());
  }

  private AssessedStandard assess(Standard standard) {
    List<RuleEvidence> shown = standard.rules(book(), reading()).stream()
        .flatMap(rule -> evidence().of(rule.id()).stream())
        .toList();
    Answer concerns = concerns(standard);
    return new AssessedStandard(
        standard,
        concerns,
        answered().to(standard),
        shown,
        concerns == NO ? Optional.empty() : drafted(shown));
  }

  private Optional<StandardAnswer> drafted(List<RuleEvidence> shown) {
    return Drafting.answer(
        AssessedStandard.subjects(shown), basis().value(NEARLY_MET_FROM).orElse(NEVER));
  }

  /** One standard concerns only services with key workers beside another job, or every one by a reading. */
  private Answer concerns(Standard standard) {
    if (standard.scope() != StandardScope.NON_DESIGNATED) {
      return YES;
    }
    Optional<ProtectedTimeStandard> reading = basis().value(ProtectedTimeStandard.READING);
    Answer all = Answer.of(reading.map(each -> each == ProtectedTimeStandard.ANSWERED));
    return Answer.of(hasNonDesignatedKeyWorkers()).or(all);
  }

  private StandardsMatrix answered() {
    return matrix().orElse(NOTHING_ANSWERED);
  }

  /** Collects the parts of a {@link SelfAssessment}. */
  public static class Builder extends ImmutableSelfAssessment.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
