package org.keywork.casefile;

import static org.keywork.casefile.Listed.optional;

import org.keywork.assignment.KeyWorkerAssignment;

/** Whoever is named in the assignments and the absences is listed in the case file. */
record AssignmentReferences(CaseFile file, Listed listed) {

  void requireSound() {
    listed.each("assignments", file.assignments(), this::requireAssignment);
    listed.each(
        "absences",
        file.absences(),
        (at, absence) -> listed.practitioner(at.then("practitioner"), absence.practitioner()));
  }

  private void requireAssignment(Place at, KeyWorkerAssignment assignment) {
    listed.practitioner(at.then("practitioner"), assignment.practitioner());
    for (int i = 0; i < assignment.ties().size(); i++) {
      listed.child(at.then("ties", i).then("child"), assignment.ties().get(i).child());
    }
    assignment
        .ending()
        .ifPresent(ending -> optional(
            at.then("ending").then("successor"),
            ending.successor(),
            listed.practitioners(),
            "practitioner"));
  }
}
