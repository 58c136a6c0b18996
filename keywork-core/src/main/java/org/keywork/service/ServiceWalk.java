package org.keywork.service;

import java.util.List;
import java.util.Optional;
import org.keywork.governance.Governance;
import org.keywork.governance.GovernedService;
import org.keywork.monitoring.Monitoring;
import org.keywork.practitioner.JobDescription;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.Practitioner;
import org.keywork.practitioner.Selection;
import org.keywork.practitioner.WorkedHours;
import org.keywork.practitioner.WorkedSpan;
import org.keywork.practitioner.WorkingTime;
import org.keywork.rule.Walk;
import org.keywork.standards.AnsweredStandard;
import org.keywork.standards.StandardsMatrix;

/** The way through the record of a service: every part that some rule looks at, once. */
final class ServiceWalk {

  private static final Governance NOTHING_SETTLED = Governance.builder().build();

  private ServiceWalk() {}

  static void through(KeyWorkerService service, Walk walk) {
    walk.visit(KeyWorkerService.class, service);
    for (int i = 0; i < service.keyWorkers().size(); i++) {
      walk.enter("keyWorkers", i);
      through(service.keyWorkers().get(i), walk);
      walk.leave();
    }
    part(walk, "manager", ServiceManager.class, service.manager());
    part(walk, "area", AreaServed.class, service.area());
    walk.enter("governance");
    walk.visit(GovernedService.class, service, ServiceWalk::governed);
    walk.leave();
    SetUpWalk.through(service, walk);
    walk.enter("monitoring");
    walk.visit(Monitoring.class, service, ImplementationDays::watched);
    walk.leave();
    service.standards().ifPresent(matrix -> {
      walk.enter("standards");
      through(matrix, walk);
      walk.leave();
    });
  }

  private static GovernedService governed(KeyWorkerService service) {
    return new GovernedService(service.agencies(), service.governance().orElse(NOTHING_SETTLED));
  }

  private static void through(StandardsMatrix matrix, Walk walk) {
    walk.visit(StandardsMatrix.class, matrix);
    for (int i = 0; i < matrix.answers().size(); i++) {
      walk.enter("answers", i);
      walk.visit(AnsweredStandard.class, matrix.answers().get(i));
      walk.leave();
    }
  }

  private static void through(KeyWorker keyWorker, Walk walk) {
    walk.visit(KeyWorker.class, keyWorker);
    walk.enter("practitioner");
    walk.visit(Practitioner.class, keyWorker.practitioner());
    walk.leave();
    part(walk, "selection", Selection.class, keyWorker.selection());
    part(walk, "jobDescription", JobDescription.class, keyWorker.jobDescription());
    keyWorker.workingTime().ifPresent(time -> {
      walk.enter("workingTime");
      through(keyWorker, time, walk);
      walk.leave();
    });
  }

  private static void through(KeyWorker keyWorker, WorkingTime time, Walk walk) {
    List<WorkedHours> worked = time.worked();
    for (int i = 0; i < worked.size(); i++) {
      walk.enter("worked", i);
      walk.visit(WorkedSpan.class, new WorkedSpan(keyWorker, worked.get(i)));
      walk.leave();
    }
  }

  static <T> void part(Walk walk, String property, Class<T> type, Optional<T> part) {
    if (part.isPresent()) {
      walk.enter(property);
      walk.visit(type, part.get());
      walk.leave();
    }
  }
}
