package org.keywork.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.review.FamilysPromise;
import org.keywork.review.Promise;
import org.keywork.review.PromiseRules;
import org.keywork.rule.Location;
import org.keywork.rule.WireName;
import org.keywork.time.Deadline;

/**
 * What a family was promised and has not got yet. A promise has no id; it is told apart by what it is
 * and by the day on which it was made, which do not change when its last day does.
 *
 * @since 0.1
 */
public final class PromiseDues {

  private PromiseDues() {}

  /**
   * The promises that are open.
   *
   * @param promises all promises to the family, in the order of the case file
   */
  public static Stream<AgendaEntry> of(List<FamilysPromise> promises, AgendaHeading heading) {
    Paths paths = new Paths();
    List<AgendaEntry> entries = new ArrayList<>();
    for (int i = 0; i < promises.size(); i++) {
      Promise promise = promises.get(i).promise();
      List<String> path =
          paths.next("promises", WireName.of(promise.kind()), promise.madeOn().toString());
      if (promises.get(i).isOpenOn(heading.basis().asOf())) {
        Duty<FamilysPromise> duty = new Duty<>(
            AgendaMatter.PROMISE,
            PromiseRules.KEPT,
            promises.get(i),
            Location.at("promises", i),
            path);
        entry(duty, heading).forEach(entries::add);
      }
    }
    return entries.stream();
  }

  private static Stream<AgendaEntry> entry(Duty<FamilysPromise> duty, AgendaHeading heading) {
    Optional<LocalDate> named = duty.subject().promise().due();
    Optional<Deadline> counted = duty.subject().counted(heading.basis());
    return named
        .map(day -> duty.by(day, heading))
        .or(() -> counted.map(deadline -> duty.by(deadline, heading)))
        .orElseGet(() -> duty.undated(heading));
  }
}
