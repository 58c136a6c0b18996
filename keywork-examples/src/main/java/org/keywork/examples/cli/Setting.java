package org.keywork.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keywork.rule.Parameter;
import org.keywork.rule.ParameterType;
import org.keywork.rule.Rule;
import org.keywork.rule.RuleBook;
import org.keywork.rule.WireName;

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
 */
record Setting(
    Parameter<?> parameter,
    Optional<String> value,
    Optional<String> valueInWords,
    Optional<String> preset,
    Optional<String> lowest,
    Optional<String> highest,
    boolean isSet,
    List<Rule<?>> readers) {

  Setting {
    readers = List.copyOf(readers);
  }

  static <T> Setting of(Parameter<T> parameter, Issued issued) {
    ParameterType<T> type = parameter.type();
    Optional<T> value = issued.policy().value(parameter);
    return new Setting(
        parameter,
        value.map(type::write),
        value.map(type::inWords),
        parameter.preset().map(type::write),
        parameter.lowest().map(type::write),
        parameter.highest().map(type::write),
        issued.policy().sets(parameter),
        readers(parameter, issued.book()));
  }

  private static List<Rule<?>> readers(Parameter<?> parameter, RuleBook book) {
    return book.rules().stream()
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

  /** The rules that read it, each in the form given; where there are none, decisions read it. */
  String readersText(Function<? super Rule<?>, String> form) {
    return readers.isEmpty()
        ? "no rule, decisions only"
        : readers.stream().map(form).collect(Collectors.joining(", "));
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
