package org.keywork.standards;

import java.time.LocalDate;
import java.time.Month;

/**
 * An edition of the key worker standards. What {@link Standard} tells is the edition of April 2004; the
 * later ones are cited (PEMBROKESHIRE Introduction; GUIDE) but were not read, and may differ.
 *
 * @since 0.1
 */
public enum StandardsEdition {
  /** The edition of April 2004. */
  APRIL_2004(2004, Month.APRIL),
  /** The edition cited as of 2005. */
  CITED_2005(2005, Month.JANUARY),
  /** The edition cited as of 2009. */
  CITED_2009(2009, Month.JANUARY);

  private final int year;
  private final Month month;

  StandardsEdition(int year, Month month) {
    this.year = year;
    this.month = month;
  }

  /** The first day on which it can have been out: of its month, or of its year where no month is cited. */
  public LocalDate outFrom() {
    return LocalDate.of(year, month, 1);
  }

  /** Whether its text was read here. */
  public boolean wasRead() {
    return this == APRIL_2004;
  }
}
