package org.keywork.examples.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The clock on the wall. Where that is, is asked when it matters: all the zones take a while to read. */
final class ClockHere extends Clock {

  @Override
  public ZoneId getZone() {
    return ZoneId.systemDefault();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return system(zone);
  }

  @Override
  public Instant instant() {
    return Instant.now();
  }
}
