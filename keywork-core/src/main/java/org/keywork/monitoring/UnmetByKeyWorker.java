package org.keywork.monitoring;

import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.keywork.casefile.CaseFile;
import org.keywork.eligibility.PriorityFactor;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.source.Citation;

/**
 * What families lack who have a key worker, beside what those lack who have none. In one study the
 * families without one lacked significantly more, above all those with the most problems and the fewest
 * resources. These are counts on one day: families differ in much else, and nothing here says why one
 * group lacks more than another.
 *
 * <p>Who does the family's own key working counts as its key worker.
 *
 * @param withKeyWorker the families with a key worker on the day
 * @param withoutKeyWorker the others on the active list
 * @since 0.1
 */
public record UnmetByKeyWorker(ComparedFamilies withKeyWorker, ComparedFamilies withoutKeyWorker) {

  /** No family. */
  public static final UnmetByKeyWorker NONE =
      new UnmetByKeyWorker(ComparedFamilies.NONE, ComparedFamilies.NONE);

  /** Refuses a missing part. */
  public UnmetByKeyWorker {
    Objects.requireNonNull(withKeyWorker, "withKeyWorker");
    Objects.requireNonNull(withoutKeyWorker, "withoutKeyWorker");
  }

  /** One family on the active list. */
  static UnmetByKeyWorker of(CaseFile file, int unmetNeeds, Basis basis) {
    Answer most =
        file.priority(basis).of(PriorityFactor.MOST_PROBLEMS_FEWEST_RESOURCES).answer();
    ComparedFamilies one = ComparedFamilies.oneFamilyWith(unmetNeeds, most);
    return hasKeyWorker(file, basis.asOf())
        ? new UnmetByKeyWorker(one, ComparedFamilies.NONE)
        : new UnmetByKeyWorker(ComparedFamilies.NONE, one);
  }

  private static boolean hasKeyWorker(CaseFile file, LocalDate day) {
    return file.assignmentHistory().hasKeyWorkerOn(day)
        || file.assignmentHistory().isOwnKeyWorkingOn(day);
  }

  /** These and others together. */
  public UnmetByKeyWorker plus(UnmetByKeyWorker others) {
    return new UnmetByKeyWorker(
        withKeyWorker.plus(others.withKeyWorker), withoutKeyWorker.plus(others.withoutKeyWorker));
  }

  /** All families on the active list. */
  public UnmetAmong together() {
    return withKeyWorker.all().plus(withoutKeyWorker.all());
  }

  /**
   * The same without what could tell who a family is: empty where one of the two groups is small, or
   * few in it lack something; and without problems and resources where these would part such a group from
   * the others.
   *
   * @param fewest how many families a group that is told, and those in it that lack something, must be,
   *     unless there are none
   */
  public Optional<UnmetByKeyWorker> toldFrom(int fewest) {
    if (withKeyWorker.isFew(fewest) || withoutKeyWorker.isFew(fewest)) {
      return Optional.empty();
    }
    return withKeyWorker.problemsTellOfFew(fewest) || withoutKeyWorker.problemsTellOfFew(fewest)
        ? Optional.of(new UnmetByKeyWorker(
            withKeyWorker.withoutProblems(), withoutKeyWorker.withoutProblems()))
        : Optional.of(this);
  }

  /** Where it is written that unmet need was higher without a key worker. */
  public static Citation citation() {
    return PACK.at("ch.1 / Why is a key worker service important?");
  }
}
