package org.keywork.function;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which of the ten functions are held for a family, by whom, and which are missing.
 *
 * <p>A function that always applies is missed whenever nobody holds it; the four that depend on the
 * family are missed only where its needs call for them (GUIDE 1). Several people may hold one
 * function, and one person several.
 *
 * @param <H> who holds a function, such as the id of a practitioner
 * @since 0.1
 */
public final class Coverage<H> {

  private final Map<KeyWorkingFunction, Set<H>> holders;
  private final Set<KeyWorkingFunction> calledFor;

  private Coverage(Map<KeyWorkingFunction, Set<H>> holders, Set<KeyWorkingFunction> calledFor) {
    this.holders = holders;
    this.calledFor = calledFor;
  }

  /**
   * The coverage for one family on one day.
   *
   * @param holders who holds each function; a function without an entry is held by nobody
   * @param calledFor the functions that the family's needs call for; those that always apply may be
   *     left out
   */
  public static <H> Coverage<H> of(
      Map<KeyWorkingFunction, ? extends Collection<H>> holders,
      Collection<KeyWorkingFunction> calledFor) {
    Map<KeyWorkingFunction, Set<H>> held = new EnumMap<>(KeyWorkingFunction.class);
    holders.forEach((function, who) -> {
      if (!who.isEmpty()) {
        held.put(function, Collections.unmodifiableSet(new LinkedHashSet<>(who)));
      }
    });
    Set<KeyWorkingFunction> called = EnumSet.noneOf(KeyWorkingFunction.class);
    called.addAll(calledFor);
    return new Coverage<>(held, called);
  }

  /** Who holds a function; nobody, one, or several. */
  public Set<H> holdersOf(KeyWorkingFunction function) {
    return holders.getOrDefault(function, Set.of());
  }

  /** The functions that one person holds, in their order. */
  public List<KeyWorkingFunction> functionsOf(H holder) {
    return functions(function -> holdersOf(function).contains(holder));
  }

  /** The functions that somebody holds, in their order. */
  public List<KeyWorkingFunction> held() {
    return functions(holders::containsKey);
  }

  /** The functions that more than one person holds (GUIDE 1 / Models of key working). */
  public List<KeyWorkingFunction> shared() {
    return functions(function -> holdersOf(function).size() > 1);
  }

  /** The functions that nobody holds, whether or not that matters to the family. */
  public List<KeyWorkingFunction> gaps() {
    return functions(function -> !holders.containsKey(function));
  }

  /** The gaps that matter: in what always applies, and in what the family's needs call for. */
  public List<KeyWorkingFunction> gapsThatMatter() {
    return functions(function -> !holders.containsKey(function) && applies(function));
  }

  /** Whether a function applies to the family. */
  public boolean applies(KeyWorkingFunction function) {
    return !function.proviso().dependsOnTheFamily() || calledFor.contains(function);
  }

  /** The aspects that somebody carries out: a function that carries out the aspect is held. */
  public Set<Aspect> aspectsCarriedOut() {
    return aspects(holders::containsKey);
  }

  /**
   * The aspects that are to be carried out for this family (PACK ch.5 / Planning the service): a
   * function that carries out the aspect applies to it.
   */
  public Set<Aspect> aspectsCalledFor() {
    return aspects(this::applies);
  }

  /** Whether the aspects carried out are as many as count as full key working. */
  public boolean isFull(FullKeyWorking reading) {
    return reading.isReachedBy(aspectsCarriedOut().size());
  }

  private static Set<Aspect> aspects(Predicate<KeyWorkingFunction> which) {
    Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
    functions(which).forEach(function -> aspects.addAll(CrossMap.of(function).aspects()));
    return Collections.unmodifiableSet(aspects);
  }

  private static List<KeyWorkingFunction> functions(Predicate<KeyWorkingFunction> which) {
    return Arrays.stream(KeyWorkingFunction.values()).filter(which).toList();
  }
}
