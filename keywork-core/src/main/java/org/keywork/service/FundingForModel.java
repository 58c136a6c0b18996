package org.keywork.service;

import static org.keywork.governance.FundedItem.ADMINISTRATION;
import static org.keywork.governance.FundedItem.INDUCTION;
import static org.keywork.governance.FundedItem.ONGOING_TRAINING;
import static org.keywork.governance.FundedItem.OVERHEADS_OF_KEY_WORKERS;
import static org.keywork.governance.FundedItem.OVERHEADS_OF_MANAGERS;
import static org.keywork.governance.FundedItem.SALARIES_OF_KEY_WORKERS;
import static org.keywork.governance.FundedItem.TIME_OF_A_MANAGER;
import static org.keywork.source.Publications.GUIDE;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.keywork.governance.FundedItem;
import org.keywork.governance.Governance;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.source.Citation;

/**
 * What a service needs money for by its model, and for what of it there is none. Key workers who have
 * another role cost little but the administration of it, and more training where the service wants it;
 * those who do nothing else are paid, and so are their managers.
 *
 * @param model the model
 * @param calledFor what there has to be money for
 * @param mayBeAdded what a service of this model may want to pay for, too
 * @param withoutMoney what of that called for there is no money for
 * @param notKnown what of that called for the record does not tell about
 * @since 0.1
 */
public record FundingForModel(
    ServiceModel model,
    Set<FundedItem> calledFor,
    Set<FundedItem> mayBeAdded,
    Set<FundedItem> withoutMoney,
    Set<FundedItem> notKnown) {

  private static final Set<FundedItem> EVERY_MODEL = fixed(Set.of(ADMINISTRATION));
  private static final Set<FundedItem> DESIGNATED = fixed(Set.of(
      TIME_OF_A_MANAGER,
      ADMINISTRATION,
      SALARIES_OF_KEY_WORKERS,
      OVERHEADS_OF_KEY_WORKERS,
      OVERHEADS_OF_MANAGERS));
  private static final Set<FundedItem> TRAINING = fixed(Set.of(INDUCTION, ONGOING_TRAINING));

  /** Keeps the sets in the order of the vocabulary. */
  public FundingForModel {
    calledFor = fixed(calledFor);
    mayBeAdded = fixed(mayBeAdded);
    withoutMoney = fixed(withoutMoney);
    notKnown = fixed(notKnown);
  }

  /** Where it is written. */
  public static Citation citation() {
    return GUIDE.at("5a / Funding sources");
  }

  /** What a service needs on the day of the basis; empty where its model cannot be told. */
  public static Optional<FundingForModel> of(KeyWorkerService service, Basis basis) {
    return service
        .model()
        .or(() -> service.modelOfItsPeople(basis.policy()))
        .map(model -> of(model, service, basis));
  }

  private static FundingForModel of(ServiceModel model, KeyWorkerService service, Basis basis) {
    Set<FundedItem> calledFor = model.hasDesignatedKeyWorkers() ? DESIGNATED : EVERY_MODEL;
    return new FundingForModel(
        model,
        calledFor,
        model.hasNonDesignatedKeyWorkers() ? TRAINING : Set.of(),
        withAnswer(Answer.NO, calledFor, service, basis),
        withAnswer(Answer.CANNOT_TELL, calledFor, service, basis));
  }

  private static Set<FundedItem> withAnswer(
      Answer wanted, Set<FundedItem> items, KeyWorkerService service, Basis basis) {
    Set<FundedItem> left = EnumSet.copyOf(items);
    left.removeIf(item -> isThereMoneyFor(item, service, basis) != wanted);
    return left;
  }

  static Answer isThereMoneyFor(FundedItem item, KeyWorkerService service, Basis basis) {
    return service
        .governance()
        .flatMap(Governance::funding)
        .map(funding -> funding.isThereFor(item, basis.asOf()))
        .orElse(Answer.CANNOT_TELL);
  }

  private static Set<FundedItem> fixed(Set<FundedItem> items) {
    Set<FundedItem> sorted = EnumSet.noneOf(FundedItem.class);
    sorted.addAll(items);
    return Collections.unmodifiableSet(sorted);
  }
}
