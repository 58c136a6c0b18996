package org.keywork.palliative;

import static org.keywork.source.Publications.PALLIATIVE;

import org.keywork.source.Citation;

/**
 * How many children and young people were reckoned unlikely to become adults; a figure to compare with.
 *
 * @param moreThan more than so many
 * @param year in which year
 * @since 0.1
 */
public record ReckonedChildren(int moreThan, int year) {

  private static final int IN_THE_COUNTRY = 23_000;
  private static final int YEAR = 2011;

  /** Those in the United Kingdom. */
  public static final ReckonedChildren IN_THE_UK = new ReckonedChildren(IN_THE_COUNTRY, YEAR);

  /** Where it is written. */
  public Citation citation() {
    return PALLIATIVE.at("Introduction");
  }
}
