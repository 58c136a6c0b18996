package org.keywork.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Says which document of an input a problem is in, where it holds several. What is wrong with the first
 * has to wait until it is known whether there is another.
 */
final class FirstOfMany {

  private final Consumer<Unread> told;
  private final List<Unread> ofTheFirst = new ArrayList<>(0);
  private boolean several;

  FirstOfMany(Consumer<Unread> told) {
    this.told = told;
  }

  /** A document is about to be read. */
  void meets(int number) {
    if (number > 1 && !several) {
      several = true;
      tellWhatIsLeft();
    }
  }

  /** A problem with a document. */
  void tell(Unread problem, int number) {
    if (several) {
      told.accept(problem.among(number));
    } else {
      ofTheFirst.add(problem);
    }
  }

  /** There are no more documents than one, or by now there is another. */
  void tellWhatIsLeft() {
    ofTheFirst.forEach(each -> told.accept(several ? each.among(1) : each));
    ofTheFirst.clear();
  }
}
