package org.keywork.service;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Answer;

/**
 * Who has which of the tasks of a service manager on a day, and which nobody has (PACK ch.1 / Support for
 * the key worker; PACK ch.5 / Planning the service; CCNUK O7).
 *
 * @param tasks every task, in the order of the vocabulary
 * @since 0.1
 */
public record ManagersTasks(List<OwnedTask> tasks) {

  private static final Delegation NOTHING = Delegation.builder().build();

  /** Refuses a missing part. */
  public ManagersTasks {
    tasks = List.copyOf(tasks);
  }

  static ManagersTasks of(KeyWorkerService service, LocalDate day) {
    boolean isAsked = service.delegation().orElse(NOTHING).isAskedBy(day);
    return new ManagersTasks(Arrays.stream(ServiceManagerTask.values())
        .map(task -> owned(task, owners(service, task), isAsked))
        .toList());
  }

  /** The tasks that nobody has. */
  public Set<ServiceManagerTask> withoutOwner() {
    return with(Answer.NO);
  }

  /** The tasks of which nobody recorded who has them, or that nobody does. */
  public Set<ServiceManagerTask> unsettled() {
    return with(Answer.CANNOT_TELL);
  }

  /** One of the tasks and who has it. */
  public OwnedTask of(ServiceManagerTask task) {
    return tasks.stream().filter(each -> each.task() == task).findFirst().orElseThrow();
  }

  private Set<ServiceManagerTask> with(Answer wanted) {
    Set<ServiceManagerTask> such = EnumSet.noneOf(ServiceManagerTask.class);
    tasks.stream().filter(each -> each.isOwned() == wanted).map(OwnedTask::task).forEach(such::add);
    return such;
  }

  private static OwnedTask owned(
      ServiceManagerTask task, List<PractitionerId> owners, boolean isAsked) {
    Answer whereNobodyIs = isAsked ? Answer.NO : Answer.CANNOT_TELL;
    return new OwnedTask(task, owners, owners.isEmpty() ? whereNobodyIs : Answer.YES);
  }

  private static List<PractitionerId> owners(KeyWorkerService service, ServiceManagerTask task) {
    Stream<PractitionerId> manager = service
        .manager()
        .filter(each -> each.tasks().contains(task))
        .map(ServiceManager::practitioner)
        .stream();
    Stream<PractitionerId> others = service.delegation().orElse(NOTHING).tasks().stream()
        .filter(each -> each.task() == task)
        .map(DelegatedTask::to);
    return Stream.concat(manager, others).distinct().toList();
  }
}
