package org.keywork.service;

import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PACK;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * A service knows what it is.
 *
 * @since 0.1
 */
public final class DefinitionRules {

  private static final Part<ServiceDefinition> DEFINITION =
      new Part<>(Location.at("definition"), KeyWorkerService::definition);

  /** No question is left for the first family to raise. */
  public static final Rule<KeyWorkerService> COMPLETE = rule("service.definition-complete")
      .from(PACK.at("Ex.8"), restating(394))
      .says(
          SHOULD,
          "The definition of the service answers what it offers and does not offer, to whom, how"
              + " families come to it, who its key workers are, how they are managed and supported,"
              + " and what that rests on.")
      .appliesTo(KeyWorkerService.class, "key worker services")
      .isMetWhen(DefinitionRules::complete)
      .otherwise("The definition of the service leaves open {missing}.")
      .remedy("Settle it in the group that plans or manages the service, and write it down.");

  private DefinitionRules() {}

  /** The rule, as a list. */
  public static List<Rule<?>> all() {
    return List.of(COMPLETE);
  }

  private static Verdict complete(KeyWorkerService service, Basis basis) {
    Optional<ServiceDefinition> definition = service.definition();
    DefinitionEvidence evidence = new DefinitionEvidence(service, basis.asOf());
    Set<DefinitionItem> missing = EnumSet.allOf(DefinitionItem.class);
    missing.removeAll(definition.map(ServiceDefinition::answered).orElse(Set.of()));
    missing.removeIf(item -> evidence.of(item) != Answer.CANNOT_TELL);
    if (missing.isEmpty()) {
      return Verdict.met();
    }
    return definition.filter(each -> each.isAskedBy(basis.asOf())).isPresent()
        ? Verdict.notMet(DEFINITION.at(), Facts.none().andCodes("missing", missing))
        : Verdict.cannotTell(
            DEFINITION.at(service, "answered"),
            "which items of its definition the service has answered");
  }
}
