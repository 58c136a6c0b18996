package org.keywork.benchmarks;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.keywork.casefile.CaseFile;
import org.keywork.rule.Identifier;

/** One look at one case file by rules written by hand: what they all ask, and what they found. */
public final class Look {

  private static final Period LOOK_BACK = Period.ofMonths(12);

  final CaseFile file;
  final LocalDate asOf;
  final LocalDate earliest;
  final boolean active;
  final List<Found> found = new ArrayList<>();

  Look(CaseFile file, LocalDate asOf) {
    this.file = file;
    this.asOf = asOf;
    this.earliest = asOf.minus(LOOK_BACK);
    this.active = file.isActiveOn(asOf);
  }

  /** Whether a day has come and is not long past. */
  public boolean isRecent(LocalDate day) {
    return !day.isAfter(asOf) && !day.isBefore(earliest);
  }

  /** Whether the family is on the active list. */
  public boolean isActive() {
    return active;
  }

  /** What is looked at. */
  public CaseFile file() {
    return file;
  }

  /** The day on which it is looked at. */
  public LocalDate asOf() {
    return asOf;
  }

  /** Notes that a rule is not met. */
  public void miss(String rule, String at, String message) {
    found.add(new Found(rule, at, message));
  }

  /** Ids in a sentence. */
  public static String joined(List<?> ids) {
    return Names.joined(ids.stream().map(Identifier.class::cast).toList());
  }
}
