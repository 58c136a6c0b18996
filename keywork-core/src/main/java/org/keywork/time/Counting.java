package org.keywork.time;

import java.time.LocalDate;
import java.time.Period;

/**
 * The words with which a deadline is counted. Weeks are seven calendar days.
 *
 * @since 0.1
 */
public enum Counting {

  /**
   * Within a length of a day, which is not counted: within 6 weeks of 1 September is 13 October.
   */
  WITHIN {
    @Override
    LocalDate lastDay(Period length, LocalDate reference) {
      return reference.plus(length);
    }

    @Override
    String inWords(String length, LocalDate reference) {
      return "within " + length + " of " + reference + ", that day not counted";
    }
  },

  /**
   * Within a length beginning, or starting, with a day, which is counted: 15 days beginning with 1
   * September end on 15 September; 12 months starting with 1 September end on 31 August.
   */
  BEGINNING_WITH {
    @Override
    LocalDate lastDay(Period length, LocalDate reference) {
      return reference.plus(length).minusDays(1);
    }

    @Override
    String inWords(String length, LocalDate reference) {
      return length + " beginning with " + reference + ", that day counted";
    }
  },

  /** Before a day, which is excluded: before 31 March is by 30 March. The length is nothing. */
  BEFORE {
    @Override
    LocalDate lastDay(Period length, LocalDate reference) {
      return reference.minusDays(1);
    }

    @Override
    String inWords(String length, LocalDate reference) {
      return "before " + reference + ", that day excluded";
    }
  },

  /**
   * At least a length before a day, all of it clear: at least 2 weeks before 29 September is by 14
   * September, with the 14 days from the 15th to the 28th between.
   */
  AT_LEAST_BEFORE {
    @Override
    LocalDate lastDay(Period length, LocalDate reference) {
      return reference.minus(length).minusDays(1);
    }

    @Override
    String inWords(String length, LocalDate reference) {
      return "at least " + length + " clear before " + reference;
    }
  };

  abstract LocalDate lastDay(Period length, LocalDate reference);

  abstract String inWords(String length, LocalDate reference);
}
