package org.keywork.service;

import java.util.List;
import java.util.stream.Stream;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.Practitioner;
import org.keywork.rule.Walk;
import org.keywork.setup.ActionPlan;
import org.keywork.setup.SetUp;
import org.keywork.setup.StakeholderMap;
import org.keywork.setup.SteeringGroup;
import org.keywork.setup.SteeringGroupAtService;

/** The way through the record of how a service was set up. */
final class SetUpWalk {

  private SetUpWalk() {}

  static void through(KeyWorkerService service, Walk walk) {
    if (service.setUp().isPresent()) {
      walk.enter("setUp");
      through(service.setUp().get(), service, walk);
      walk.leave();
    }
  }

  private static void through(SetUp setUp, KeyWorkerService service, Walk walk) {
    walk.visit(SetUp.class, setUp);
    if (setUp.steeringGroup().isPresent()) {
      SteeringGroup group = setUp.steeringGroup().get();
      walk.enter("steeringGroup");
      walk.visit(SteeringGroup.class, group);
      walk.visit(SteeringGroupAtService.class, group, service, SetUpWalk::atService);
      walk.leave();
    }
    ServiceWalk.part(walk, "stakeholderMap", StakeholderMap.class, setUp.stakeholderMap());
    ServiceWalk.part(walk, "actionPlan", ActionPlan.class, setUp.actionPlan());
  }

  private static SteeringGroupAtService atService(SteeringGroup group, KeyWorkerService service) {
    List<Practitioner> practitioners = Stream.concat(
            service.keyWorkers().stream().map(KeyWorker::practitioner),
            service.practitioners().stream())
        .toList();
    return new SteeringGroupAtService(service.agencies(), practitioners, group);
  }
}
