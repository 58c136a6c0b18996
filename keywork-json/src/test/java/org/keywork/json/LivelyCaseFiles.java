package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.AllRuleExamples;
import org.keywork.fixtures.RuleExample;
import org.keywork.plan.SupportPlan;
import org.keywork.review.Review;

/**
 * Case files in which anything may stand that the types allow, of families that are on the active list,
 * with days near enough to each other that one thing follows from another.
 */
final class LivelyCaseFiles {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final LocalDate FIRST = LocalDate.of(1980, 1, 1);
  private static final LocalDate BASE = LocalDate.of(2010, 1, 1);

  private static final int DAYS = 8;
  private static final int DOCUMENTS = 8;

  /** The same on each run; to make them takes far longer than to look at their agendas. */
  private static final List<String> TEXTS =
      ArbitraryDocuments.of(DocumentKind.CASE_FILE, CaseFile.class).generator(DOCUMENTS).stream(
              new Random(DOCUMENTS))
          .map(Shrinkable::value)
          .limit(DOCUMENTS)
          .toList();

  private static final List<CaseFile> FILES = TEXTS.stream()
      .flatMap(
          document -> Stream.of(1, 20, 60).flatMap(nearer -> read(document, BASE, nearer).stream()))
      .toList();

  private LivelyCaseFiles() {}

  static List<CaseFile> all() {
    return FILES;
  }

  static Arbitrary<CaseFile> caseFiles() {
    return Arbitraries.of(FILES);
  }

  /** The case files on which a rule comes to one of its verdicts, each once. */
  static Stream<CaseFile> ofRuleExamples() {
    return AllRuleExamples.all().stream()
        .flatMap(rule -> rule.examples().stream())
        .map(RuleExample::record)
        .flatMap(record -> record instanceof CaseFile file ? Stream.of(file) : Stream.empty())
        .distinct();
  }

  /** The same files, with all their days within 400 from a day on. */
  static List<CaseFile> withDaysFrom(LocalDate base) {
    return TEXTS.stream().flatMap(text -> read(text, base, 100).stream()).toList();
  }

  /** Days that are written in the file, and some soon after. */
  static List<LocalDate> someDaysOf(CaseFile file, Random random) {
    List<LocalDate> days = daysIn(file);
    return IntStream.range(0, DAYS)
        .mapToObj(i ->
            days.get(random.nextInt(days.size())).plusDays(i % 2 == 0 ? 0 : random.nextInt(300)))
        .toList();
  }

  /** The last day that is written in the file, and some after it. */
  static List<LocalDate> someDaysAfter(CaseFile file, Random random) {
    LocalDate last = daysIn(file).stream().max(LocalDate::compareTo).orElseThrow();
    return IntStream.range(0, DAYS)
        .mapToObj(i -> last.plusDays(i == 0 ? 0 : random.nextInt(400)))
        .toList();
  }

  private static List<LocalDate> daysIn(CaseFile file) {
    return DAY.matcher(DocumentWriter.compact().write(file))
        .results()
        .map(MatchResult::group)
        .map(LocalDate::parse)
        .toList();
  }

  /**
   * The file without what is recorded to have happened after a day: contacts, explanations, reviews, and
   * that something was kept, answered, done or agreed. What is only set for a later day stays.
   */
  static CaseFile knownBy(LocalDate day, CaseFile file) {
    Predicate<LocalDate> hasCome = each -> !each.isAfter(day);
    return file.withContacts(those(file.contacts(), each -> hasCome.test(each.on())))
        .withRoleExplanations(those(file.roleExplanations(), each -> hasCome.test(each.on())))
        .withReviews(each(
            those(file.reviews(), each -> isKnown(each, hasCome)),
            each -> each.withOfferedOn(each.offeredOn().filter(hasCome))
                .withHeldOn(each.heldOn().filter(hasCome))))
        .withPromises(each(
            those(file.promises(), each -> hasCome.test(each.madeOn())),
            each -> each.withKeptOn(each.keptOn().filter(hasCome))))
        .withMessages(each(
            those(file.messages(), each -> hasCome.test(each.leftAt().toLocalDate())),
            each -> each.withAnsweredAt(
                each.answeredAt().filter(moment -> hasCome.test(moment.toLocalDate())))))
        .withCallsForSupport(each(
            those(file.callsForSupport(), each -> hasCome.test(each.on())),
            each -> each.withAnsweredOn(each.answeredOn().filter(hasCome))
                .withTurnedDownOn(each.turnedDownOn().filter(hasCome))))
        .withPlans(each(file.plans(), each -> knownBy(hasCome, each)))
        .withExitPlan(
            file.exitPlan().filter(plan -> plan.plannedOn().map(hasCome::test).orElse(true)));
  }

  /** A plan without any day counts as begun, so of one that begins later all stays. */
  private static SupportPlan knownBy(Predicate<LocalDate> hasCome, SupportPlan plan) {
    SupportPlan known = plan.withActions(each(
        plan.actions(),
        action -> action
            .withDoneOn(action.doneOn().filter(hasCome))
            .withDroppedOn(action.droppedOn().filter(hasCome))));
    boolean isDrafted = plan.draftedOn().filter(hasCome).isPresent();
    return isDrafted ? known.withAgreedOn(plan.agreedOn().filter(hasCome)) : known;
  }

  /** Whether it was offered or held by then, or nobody recorded when. */
  private static boolean isKnown(Review review, Predicate<LocalDate> hasCome) {
    List<LocalDate> days =
        Stream.of(review.offeredOn(), review.heldOn()).flatMap(Optional::stream).toList();
    return days.isEmpty() || days.stream().anyMatch(hasCome);
  }

  private static <T> List<T> those(List<T> all, Predicate<T> wanted) {
    return all.stream().filter(wanted).toList();
  }

  private static <T> List<T> each(List<T> all, UnaryOperator<T> known) {
    return all.stream().map(known).toList();
  }

  /** The file with every plan that was agreed by a day ended by then. */
  static CaseFile withPlansEnded(CaseFile file, LocalDate day) {
    return file.withPlans(file.plans().stream().map(plan -> ended(plan, day)).toList());
  }

  private static SupportPlan ended(SupportPlan plan, LocalDate day) {
    boolean agreed = plan.agreedOn().filter(on -> !on.isAfter(day)).isPresent();
    boolean stillRuns = plan.endedOn().filter(on -> !on.isAfter(day)).isEmpty();
    return agreed && stillRuns ? plan.withEndedOn(day) : plan;
  }

  /** The order of days is kept, though two may fall on one; what no longer makes sense is left out. */
  private static Optional<CaseFile> read(String document, LocalDate base, int nearer) {
    String drawnTogether = DAY.matcher(document)
        .replaceAll(day -> base.plusDays(
                (LocalDate.parse(day.group()).toEpochDay() - FIRST.toEpochDay()) / nearer)
            .toString());
    return new CaseFileReader().read(drawnTogether.getBytes(UTF_8)).value().map(file -> {
      LocalDate first = daysIn(file).stream().min(LocalDate::compareTo).orElse(FIRST);
      return file.withClosedOn(Optional.empty()).withOpenedOn(first);
    });
  }
}
