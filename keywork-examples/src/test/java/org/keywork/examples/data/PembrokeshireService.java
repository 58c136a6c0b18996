package org.keywork.examples.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.keywork.json.ServiceReader;
import org.keywork.service.KeyWorkerService;

/** The record of the Pembrokeshire service in the example data. */
final class PembrokeshireService {

  private PembrokeshireService() {}

  static KeyWorkerService read() {
    try {
      return new ServiceReader()
          .read(Files.readAllBytes(Path.of("data", "pembrokeshire-service.json")))
          .value()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
