package org.keywork.benchmarks;

/** What is asked of a whole service. */
enum ServiceQuestion {
  /** When do all key workers together carry most? */
  PEAK_OF_TEAM("peak caseload of the team"),
  /** When does one key worker, who has all the families, carry most? */
  PEAK_OF_ONE("peak caseload of one key worker with all of it"),
  /** What is due in four weeks, for the service and for each family? */
  AGENDA("agenda of four weeks"),
  /** What do the rules about services find? */
  CHECK("check of the service");

  private final String words;

  ServiceQuestion(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
