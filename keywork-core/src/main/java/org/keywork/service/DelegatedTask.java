package org.keywork.service;

import java.util.Objects;
import org.keywork.practitioner.PractitionerId;

/**
 * A task of the manager of a service that somebody else has, or shares.
 *
 * @param task the task
 * @param to who has it
 * @since 0.1
 */
public record DelegatedTask(ServiceManagerTask task, PractitionerId to) {

  /** Refuses a missing part. */
  public DelegatedTask {
    Objects.requireNonNull(task, "task");
    Objects.requireNonNull(to, "to");
  }
}
