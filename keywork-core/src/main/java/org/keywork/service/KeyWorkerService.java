package org.keywork.service;

import java.util.List;
import org.immutables.value.Value;
import org.keywork.agency.Agency;
import org.keywork.rule.Checkable;
import org.keywork.rule.Consistency;
import org.keywork.rule.Walk;

/**
 * A service of two or more agencies that gives families a key worker.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class KeyWorkerService implements WithKeyWorkerService, Checkable {

  KeyWorkerService() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its id; reports name it. */
  public abstract ServiceId id();

  /** The agencies that take part. */
  public abstract List<Agency> agencies();

  @Override
  public String subjectId() {
    return id().value();
  }

  @Override
  public void walk(Walk walk) {
    walk.visit(KeyWorkerService.class, this);
  }

  @Value.Check
  void refuseWhatContradictsItself() {
    Consistency.requireDistinct("agencies", agencies(), Agency::id, "agencies");
  }

  /** Collects the parts of a {@link KeyWorkerService}. */
  public static class Builder extends ImmutableKeyWorkerService.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
