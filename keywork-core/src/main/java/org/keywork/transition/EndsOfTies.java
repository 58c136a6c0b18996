package org.keywork.transition;

import static org.keywork.practitioner.TieKind.SETTING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.assignment.Tenure;
import org.keywork.assignment.TieToChild;
import org.keywork.practitioner.NonDesignated;
import org.keywork.practitioner.Practitioner;
import org.keywork.rule.Location;

/** The days on which one key worker's time with a family can be foreseen to end. */
record EndsOfTies(FamilysWayAhead way, Tenure tenure, LocalDate asOf) {

  /** The moves with which a child leaves a setting. */
  private static final Set<TransitionKind> OUT_OF_A_SETTING = Set.of(
      TransitionKind.EARLY_YEARS_TO_SCHOOL,
      TransitionKind.NEW_SETTING,
      TransitionKind.NEW_SCHOOL,
      TransitionKind.SCHOOL_TO_COLLEGE);

  /**
   * The last day that is set; while none is, the last days of what ties them, as far as they are known.
   */
  Stream<KeyWorkerGoing> known() {
    Optional<LocalDate> lastDay = tenure.days().lastDay();
    return lastDay.isPresent() ? Stream.of(settled(lastDay.get())) : ofTies();
  }

  private KeyWorkerGoing settled(LocalDate lastDay) {
    Location at = way.moves().history().endOf(tenure);
    return new KeyWorkerGoing(tenure, lastDay, true, Optional.empty(), at);
  }

  private Stream<KeyWorkerGoing> ofTies() {
    return Stream.concat(
        ties().stream().flatMap(tie -> tie.going(this).stream()),
        role().stream()
            .flatMap(role -> role.foreseenEnd().stream())
            .map(day -> new KeyWorkerGoing(tenure, day, false, Optional.empty(), placeOfRole())));
  }

  /** The ties of which nobody knows when they end. */
  Stream<UndatedChange> unknown() {
    return ties().stream()
        .map(tie -> new UndatedChange(
            ForeseenKind.KEY_WORKER_GOES,
            Optional.of(tie.tie().child()),
            tie.tie().to() == SETTING
                ? "the last day in the setting"
                : "the last day of the therapy",
            tie.at()));
  }

  private record TieAt(TieToChild tie, LocalDate since, Location at) {

    Optional<KeyWorkerGoing> going(EndsOfTies ends) {
      return tie.endsOn()
          .or(() -> ends.leavesSetting(this))
          .map(day -> new KeyWorkerGoing(ends.tenure, day, false, Optional.of(tie.child()), at));
    }
  }

  /** The day before the child moves on: GUIDE speaks of the start of school. */
  private Optional<LocalDate> leavesSetting(TieAt tie) {
    return way.moves().transitions().stream()
        .filter(
            move -> tie.tie().to() == SETTING && move.child().equals(tie.tie().child()))
        .filter(move -> OUT_OF_A_SETTING.contains(move.kind()))
        .map(Transition::on)
        .filter(on -> on.isAfter(tie.since()))
        .min(Comparator.naturalOrder())
        .map(on -> on.minusDays(1));
  }

  private List<TieAt> ties() {
    List<KeyWorkerAssignment> assignments = way.moves().history().assignments();
    List<TieAt> ties = new ArrayList<>();
    for (int i = 0; i < assignments.size(); i++) {
      KeyWorkerAssignment each = assignments.get(i);
      for (int j = 0; KeyWorkersAhead.isOf(tenure, each) && j < each.ties().size(); j++) {
        Location at = KeyWorkersAhead.placeOf(i).then("ties", j);
        if (isOfALivingChild(each.ties().get(j))) {
          ties.add(new TieAt(each.ties().get(j), each.during().firstDay(), at));
        }
      }
    }
    return ties;
  }

  /** A child who has died ties nobody any more. */
  private boolean isOfALivingChild(TieToChild tie) {
    return way.end()
        .family()
        .child(tie.child())
        .filter(child -> child.hasDiedBy(asOf))
        .isEmpty();
  }

  private Optional<NonDesignated> role() {
    return way.practitioners().stream()
        .filter(each -> each.id().equals(tenure.keyWorker()))
        .flatMap(each -> each.role().stream())
        .filter(NonDesignated.class::isInstance)
        .map(NonDesignated.class::cast)
        .findFirst();
  }

  private Location placeOfRole() {
    List<Practitioner> all = way.practitioners();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).id().equals(tenure.keyWorker())) {
        return Location.at("practitioners", i).then("role");
      }
    }
    return Location.at("practitioners");
  }
}
