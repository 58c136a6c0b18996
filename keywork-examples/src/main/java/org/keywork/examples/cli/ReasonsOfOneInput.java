package org.keywork.examples.cli;

import java.util.function.Consumer;

/**
 * Why documents of one input could not be read: the first thousand reasons or so, and of the rest how
 * many documents they are about. A small file that is compressed can hold millions of them.
 */
final class ReasonsOfOneInput {

  /** After so many reasons no other document is told of. No source gives this figure; it is ours. */
  static final int MOST = 1_000;

  private static final int MOST_WITH_THE_LAST_DOCUMENT = 2 * MOST;
  private static final int NONE = 0;

  private final String name;
  private final Consumer<Unread> told;
  private final FirstOfMany first;
  private int reasons;
  private int lastTold = NONE;
  private int lastLeftOut = NONE;
  private int documentsLeftOut;
  private boolean anyLeftOut;

  /**
   * None so far.
   *
   * @param name the name of the input
   * @param told takes each reason that is told
   */
  ReasonsOfOneInput(String name, Consumer<Unread> told) {
    this.name = name;
    this.told = told;
    this.first = new FirstOfMany(told);
  }

  /** A document is about to be read. */
  void meets(int number) {
    first.meets(number);
  }

  /** A problem with a document. */
  void tell(Unread reason, int number) {
    if (reasons < MOST || (number == lastTold && reasons < MOST_WITH_THE_LAST_DOCUMENT)) {
      reasons++;
      lastTold = number;
      first.tell(reason, number);
    } else {
      leaveOut(number);
    }
  }

  private void leaveOut(int number) {
    anyLeftOut = true;
    if (number != lastTold && number != lastLeftOut) {
      lastLeftOut = number;
      documentsLeftOut++;
    }
  }

  /** There is no more to read. */
  void tellWhatIsLeft() {
    first.tellWhatIsLeft();
    if (anyLeftOut) {
      told.accept(Unread.more(name, documentsLeftOut));
    }
  }
}
