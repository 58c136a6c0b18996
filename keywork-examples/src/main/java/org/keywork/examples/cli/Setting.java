package org.keywork.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keywork.rule.Parameter;
import org.keywork.rule.ParameterType;
import org.keywork.rule.Rule;
import org.keywork.rule.WireName;
import org.keywork.source.Force;

/**
 * A parameter as one policy has it, in words and as written.
 *
 * @param parameter the parameter
 * @param value the value in force, as written; empty when there is none
 * @param valueInWords the same as it reads in a sentence
 * @param preset the preset as written; empty when there is none
 * @param lowest the lowest value, as written; empty when there is none
 * @param highest the highest value, as written; empty when there is none
 * @param isSet whether the policy sets it
 * @param readers the rules that read it
 * @param switchedOff the rules that would read it if the policy had not switched them off
 * @param loosest the value beyond which it would loosen a must, as written; empty where there is none
 */
record Setting(
    Parameter<?> parameter,
    Optional<String> value,
    Optional<String> valueInWords,
    Optional<String> preset,
    Optional<String> lowest,
    Optional<String> highest,
    boolean isSet,
    List<Rule<?>> readers,
    List<Rule<?>> switchedOff,
    Optional<String> loosest) {

  Setting {
    readers = List.copyOf(readers);
    switchedOff = List.copyOf(switchedOff);
  }

  static <T> Setting of(Parameter<T> parameter, Issued issued) {
    ParameterType<T> type = parameter.type();
    Optional<T> value = issued.policy().value(parameter);
    List<Rule<?>> readers = readers(parameter, issued.book().rules());
    return new Setting(
        parameter,
        value.map(type::write),
        value.map(type::inWords),
        parameter.preset().map(type::write),
        parameter.lowest().map(type::write),
        parameter.highest().map(type::write),
        issued.policy().sets(parameter),
        readers,
        readers(parameter, issued.book().rulesSwitchedOff()),
        musts(readers).isEmpty() || parameter.stricter() == Parameter.Stricter.NEITHER
            ? Optional.empty()
            : parameter.preset().map(type::write));
  }

  private static List<Rule<?>> musts(List<Rule<?>> readers) {
    return readers.stream()
        .<Rule<?>>map(rule -> rule)
        .filter(rule -> rule.force() == Force.MUST)
        .toList();
  }

  private static List<Rule<?>> readers(Parameter<?> parameter, List<Rule<?>> rules) {
    return rules.stream()
        .<Rule<?>>map(rule -> rule)
        .filter(rule -> rule.parameters().stream().anyMatch(p -> p.id().equals(parameter.id())))
        .toList();
  }

  /** Every parameter of a book, by id. */
  static List<Setting> all(Issued issued) {
    return issued.book().parameters().stream()
        .<Setting>map(parameter -> of(parameter, issued))
        .toList();
  }

  /** The value in words and, where that is another text, as a policy writes it. */
  String valueText() {
    if (value.isEmpty()) {
      return "none";
    }
    String words = valueInWords.orElseThrow();
    return value.get().equals(words) ? words : words + " (" + value.get() + ")";
  }

  /** Where the value comes from. */
  String originText() {
    if (isSet) {
      return "set by the policy";
    }
    return switch (parameter.origin()) {
      case DOCUMENTED -> "documented, " + parameter.citation().orElseThrow();
      case OURS -> "ours, not documented. " + parameter.remark();
      case OPEN -> "open, nothing documented. " + parameter.remark();
    };
  }

  /** The origin as a word in a document. */
  String originWord() {
    return isSet ? "policy" : WireName.of(parameter.origin());
  }

  /** The lowest and the highest value. */
  String boundsText() {
    if (lowest.isEmpty() || highest.isEmpty()) {
      return "none";
    }
    return lowest.get() + " to " + highest.get();
  }

  /** Which values a policy may set without loosening a must. */
  String allowedText() {
    if (loosest.isEmpty()) {
      return "any value within the bounds, since "
          + (musts(readers).isEmpty() ? "no must reads it" : "none is looser than another");
    }
    String or = parameter.stricter() == Parameter.Stricter.SMALLER ? " or less" : " or more";
    return loosest.get() + or + ", since "
        + musts(readers).stream().map(Rule::toString).collect(Collectors.joining(", "))
        + (musts(readers).size() == 1 ? " is a must" : " are musts");
  }

  /** Whether no rule reads it because those that would are switched off. */
  boolean isIdle() {
    return readers.isEmpty() && !switchedOff.isEmpty();
  }

  /** The rules that read it, each in the form given; where there are none, decisions read it. */
  String readersText(Function<? super Rule<?>, String> form) {
    if (isIdle()) {
      return "no rule; " + SwitchedOffWords.ids(switchedOff);
    }
    String off = switchedOff.isEmpty() ? "" : "; " + SwitchedOffWords.ids(switchedOff);
    return readers.isEmpty()
        ? "no rule, decisions only"
        : readers.stream().map(form).collect(Collectors.joining(", ")) + off;
  }

  /** Which way it becomes stricter. */
  String stricterText() {
    return switch (parameter.stricter()) {
      case SMALLER -> "when smaller";
      case LARGER -> "when larger";
      case NEITHER -> "neither way; it is a choice";
    };
  }
}
