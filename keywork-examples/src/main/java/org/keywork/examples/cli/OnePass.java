package org.keywork.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.keywork.casefile.CaseFile;
import org.keywork.caseload.AllocatedFamily;
import org.keywork.service.KeyWorkerService;

/**
 * One pass over all case files and then the record of their service. Of each family only what
 * caseloads have to know is kept, so that a service may have as many as it likes.
 */
final class OnePass {

  private final Practice practice;
  private final Inputs inputs;
  private final Reading.Kept unread;
  private final List<AllocatedFamily> families = new ArrayList<>();

  /** A pass that has read nothing yet. */
  OnePass(Practice practice, Inputs inputs) {
    this.practice = practice;
    this.inputs = inputs;
    this.unread = Reading.keeping(inputs);
  }

  /** Reads every case file; whatever is wanted of the whole of it is done right then. */
  OnePass overFamilies(BiConsumer<String, CaseFile> meanwhile) {
    for (Inputs.Input input : inputs.inputs()) {
      unread.reading().readAll(input, practice.caseFiles(), (document, file) -> {
        meanwhile.accept(input.name(), file);
        families.add(file.allocated());
      });
    }
    return this;
  }

  /** Reads the record of the service; the families have been read by then. */
  OnePass thenService(
      Inputs.Input input, BiConsumer<KeyWorkerService, List<AllocatedFamily>> whenRead) {
    unread
        .reading()
        .readOne(
            input, practice.services(), service -> whenRead.accept(service, List.copyOf(families)));
    return this;
  }

  /** The inputs that could not be read, sorted by name, with each reason. */
  List<Unread> unread() {
    return unread.sorted();
  }
}
