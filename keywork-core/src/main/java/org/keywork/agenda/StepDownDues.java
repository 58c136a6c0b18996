package org.keywork.agenda;

import static org.keywork.transition.StepDownRules.FAMILYS_VIEW;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.keywork.rule.Location;
import org.keywork.rule.WireName;
import org.keywork.transition.StepDown;
import org.keywork.transition.StepsDown;

/**
 * How the family sees a step to less key working that is to come, asked by the day of the step. A step has
 * no id; to how much it leads tells it apart, for its day may be put off.
 *
 * @since 0.1
 */
public final class StepDownDues {

  private StepDownDues() {}

  /** The steps to come before which the family is to be asked, and those after which nobody knows. */
  public static Stream<AgendaEntry> of(StepsDown all, AgendaHeading heading) {
    Paths paths = new Paths();
    List<AgendaEntry> entries = new ArrayList<>();
    for (int i = 0; i < all.steps().size(); i++) {
      StepDown step = all.steps().get(i);
      List<String> path = paths.next("step-downs", WireName.of(step.to()), "view");
      Duty<StepsDown> view = new Duty<>(
          AgendaMatter.STEP_DOWN_VIEW,
          FAMILYS_VIEW,
          all.only(step),
          Location.at("stepDowns", i),
          path);
      if (heading.basis().asOf().isAfter(step.on())) {
        view.undated(heading).forEach(entries::add);
      } else if (all.isViewToBeAsked(step, heading.basis())) {
        view.by(step.on(), heading).forEach(entries::add);
      }
    }
    return entries.stream();
  }
}
