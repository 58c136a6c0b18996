package org.keywork.examples.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keywork.eligibility.CriterionAnswer;
import org.keywork.rule.Facts;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Parameter;

/** What the answer to a criterion rests on, in words: what is recorded, and what the service set. */
final class CriterionWords {

  /** A count of agencies, of which zero says nothing. */
  private static final String UNCLEAR = "unclear";

  private CriterionWords() {}

  static String restsOn(CriterionAnswer answer, LocalPolicy policy) {
    Facts facts = answer.facts();
    return Stream.of(
            listed(
                "Recorded: ",
                facts.names().stream()
                    .filter(name -> saysSomething(name, facts))
                    .toList(),
                name -> DecisionWords.spaced(name) + " " + facts.inWords(name)),
            listed("Set: ", tellingParameters(answer, policy), each -> set(each, policy)))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static <T> String listed(String before, List<T> things, Function<T, String> words) {
    return things.isEmpty()
        ? ""
        : things.stream().map(words).collect(Collectors.joining(", ", before, "."));
  }

  private static boolean saysSomething(String name, Facts facts) {
    return !name.equals(UNCLEAR) || !facts.value(name).equals(0);
  }

  /** One that only says that the criterion is asked says nothing, since it is asked. */
  private static List<Parameter<?>> tellingParameters(CriterionAnswer answer, LocalPolicy policy) {
    List<Parameter<?>> set = answer.parameters().stream()
        .filter(each -> policy.value(each).isPresent())
        .toList();
    return set.size() == 1 && isSo(set.get(0), policy) ? List.of() : set;
  }

  private static boolean isSo(Parameter<?> parameter, LocalPolicy policy) {
    return policy.value(parameter).filter(value -> value.equals(true)).isPresent();
  }

  /** What is either so or not is there by its name alone if it is so. */
  private static <T> String set(Parameter<T> parameter, LocalPolicy policy) {
    String id = parameter.id();
    String name = id.substring(id.indexOf('.') + 1).replace('-', ' ');
    return isSo(parameter, policy)
        ? name
        : name + " " + parameter.type().inWords(policy.value(parameter).orElseThrow());
  }
}
