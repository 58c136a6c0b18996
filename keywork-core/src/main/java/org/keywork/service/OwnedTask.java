package org.keywork.service;

import java.util.List;
import java.util.Objects;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Answer;

/**
 * A task of a service manager and who has it.
 *
 * @param task the task
 * @param owners who has it: the manager first, then others in the order of the record
 * @param isOwned whether anybody has it; cannot tell where nobody is recorded and nobody asked
 * @since 0.1
 */
public record OwnedTask(ServiceManagerTask task, List<PractitionerId> owners, Answer isOwned) {

  /** Refuses a missing part. */
  public OwnedTask {
    Objects.requireNonNull(task, "task");
    owners = List.copyOf(owners);
    Objects.requireNonNull(isOwned, "isOwned");
  }
}
