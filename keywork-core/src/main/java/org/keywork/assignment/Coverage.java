package org.keywork.assignment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.keywork.function.Aspect;
import org.keywork.function.CrossMap;
import org.keywork.function.FullKeyWorking;
import org.keywork.function.KeyWorkingFunction;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Answer;
import org.keywork.rule.LocalPolicy;

/**
 * Which of the ten functions are held for a family on a day, by whom, which are missing and whether
 * that matters; and which of the eight aspects of key working are thereby carried out.
 *
 * <p>Functions are shared out as suits the family: one person may hold several and several people one,
 * be they key workers or not (GUIDE 1). Only the single point of contact is one person. A gap matters
 * in what always applies, and in what the family's needs call for; as long as nobody asked who holds
 * which function, it may be one of the record.
 *
 * @param asOf the day
 * @param functions every function once, in the order of {@link KeyWorkingFunction}
 * @since 0.1
 */
public record Coverage(LocalDate asOf, List<FunctionCoverage> functions) {

  /** Refuses a list that is not every function once, in order. */
  public Coverage {
    Objects.requireNonNull(asOf, "asOf");
    functions = List.copyOf(functions);
    if (!functions.stream()
        .map(FunctionCoverage::function)
        .toList()
        .equals(Arrays.asList(KeyWorkingFunction.values()))) {
      throw new IllegalArgumentException("A coverage tells of each function once, in order.");
    }
  }

  /** How one function stands. */
  public FunctionCoverage of(KeyWorkingFunction function) {
    return functions.stream()
        .filter(each -> each.function() == function)
        .findFirst()
        .orElseThrow();
  }

  /** Who holds a function; nobody, one, or several. */
  public List<PractitionerId> holdersOf(KeyWorkingFunction function) {
    return of(function).holders();
  }

  /** The functions that one person holds, in their order. */
  public List<KeyWorkingFunction> functionsOf(PractitionerId holder) {
    return functionsThat(each -> each.holders().contains(holder));
  }

  /** Everybody who holds a function, by id, with what they hold. */
  public Map<PractitionerId, List<KeyWorkingFunction>> byPractitioner() {
    Map<PractitionerId, List<KeyWorkingFunction>> byPractitioner = new LinkedHashMap<>();
    functions.stream()
        .flatMap(each -> each.holders().stream())
        .distinct()
        .sorted(Comparator.comparing(PractitionerId::value))
        .forEach(who -> byPractitioner.put(who, functionsOf(who)));
    return Collections.unmodifiableMap(byPractitioner);
  }

  /** The functions that somebody holds. */
  public List<KeyWorkingFunction> held() {
    return functionsThat(each -> !each.holders().isEmpty());
  }

  /** The functions that more than one person holds (GUIDE 1 / Models of key working). */
  public List<KeyWorkingFunction> shared() {
    return functionsThat(each -> each.holders().size() > 1);
  }

  /** The functions that nobody is recorded as holding, whether or not that matters to the family. */
  public List<KeyWorkingFunction> gaps() {
    return functionsThat(each -> each.holders().isEmpty());
  }

  /** The functions that should be held and are not. */
  public List<KeyWorkingFunction> gapsThatMatter() {
    return functionsThat(each -> each.standing() == FunctionStanding.MISSING);
  }

  /** The functions that should be held, and of which the record does not tell whether they are. */
  public List<KeyWorkingFunction> notKnown() {
    return functionsThat(each -> each.standing() == FunctionStanding.NOT_KNOWN);
  }

  /** How each of the eight aspects stands, in their order. */
  public List<AspectCoverage> aspects() {
    Set<KeyWorkingFunction> held = EnumSet.noneOf(KeyWorkingFunction.class);
    held.addAll(held());
    Set<Aspect> calledFor = aspectsCalledFor();
    return Arrays.stream(Aspect.values())
        .map(aspect -> new AspectCoverage(
            aspect,
            calledFor.contains(aspect),
            held.stream().filter(each -> carriesOut(each, aspect)).toList(),
            held.stream().filter(each -> addsTo(each, aspect)).toList(),
            allHoldersKnown()))
        .toList();
  }

  private static boolean carriesOut(KeyWorkingFunction function, Aspect aspect) {
    return CrossMap.of(function).aspects().contains(aspect);
  }

  private static boolean addsTo(KeyWorkingFunction function, Aspect aspect) {
    return CrossMap.of(function).aspectsInPart().contains(aspect);
  }

  /** The aspects that are carried out: somebody holds a function that does so. */
  public Set<Aspect> aspectsCarriedOut() {
    return aspectsOf(each -> !each.holders().isEmpty());
  }

  /**
   * The aspects that are to be carried out for this family (PACK ch.5 / Planning the service): a
   * function that does so applies to it.
   */
  public Set<Aspect> aspectsCalledFor() {
    return aspectsOf(FunctionCoverage::applies);
  }

  /** Whether as many aspects are carried out as one reading takes for full key working. */
  public Answer reaches(FullKeyWorking reading) {
    return carriedOutIf(reading.isReachedBy(aspectsCarriedOut().size()));
  }

  /** Whether every aspect that is called for is carried out, however many these are. */
  public Answer coversWhatIsCalledFor() {
    return carriedOutIf(aspectsCarriedOut().containsAll(aspectsCalledFor()));
  }

  /** Whether enough is carried out: as much as the service asks for, or all that is called for. */
  public Answer isFullUnder(LocalPolicy policy) {
    return policy
        .value(FullKeyWorking.ASPECTS_THAT_COUNT_AS_FULL)
        .map(this::reaches)
        .orElse(Answer.CANNOT_TELL)
        .or(coversWhatIsCalledFor());
  }

  private Answer carriedOutIf(boolean known) {
    return known || allHoldersKnown() ? Answer.of(known) : Answer.CANNOT_TELL;
  }

  private boolean allHoldersKnown() {
    return functions.stream().allMatch(FunctionCoverage::allHoldersKnown);
  }

  private Set<Aspect> aspectsOf(Predicate<FunctionCoverage> which) {
    return functionsThat(which).stream()
        .flatMap(function -> CrossMap.of(function).aspects().stream())
        .collect(Collectors.collectingAndThen(
            Collectors.toCollection(() -> EnumSet.noneOf(Aspect.class)),
            Collections::unmodifiableSet));
  }

  private List<KeyWorkingFunction> functionsThat(Predicate<FunctionCoverage> which) {
    return functions.stream().filter(which).map(FunctionCoverage::function).toList();
  }
}
