package org.keywork.examples.data;

import org.keywork.service.KeyWorkerService;

/** The record of the Pembrokeshire service in the example data. */
final class PembrokeshireService {

  private PembrokeshireService() {}

  static KeyWorkerService read() {
    return Example.service(Example.ROOT, "pembrokeshire-service");
  }
}
