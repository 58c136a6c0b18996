package org.keywork.service;

import java.util.Optional;
import org.keywork.practitioner.JobDescription;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.Selection;
import org.keywork.rule.Walk;

/** The way through those parts of the record of a service that may be missing. */
final class ServiceWalk {

  private ServiceWalk() {}

  /** What a service does so that somebody can be a key worker. */
  static void throughParts(KeyWorker keyWorker, Walk walk) {
    part(walk, "selection", Selection.class, keyWorker.selection());
    part(walk, "jobDescription", JobDescription.class, keyWorker.jobDescription());
  }

  static <T> void part(Walk walk, String property, Class<T> type, Optional<T> part) {
    if (part.isPresent()) {
      walk.enter(property);
      walk.visit(type, part.get());
      walk.leave();
    }
  }
}
