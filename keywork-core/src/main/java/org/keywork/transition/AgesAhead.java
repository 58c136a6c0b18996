package org.keywork.transition;

import static org.keywork.eligibility.AgeLimits.SUPPORT_ENDS_AT_AGE;
import static org.keywork.transition.TransitionKind.EARLY_YEARS_TO_SCHOOL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.keywork.family.Child;
import org.keywork.family.LifePhase;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;

/**
 * What comes with a birthday: the age at which key working ends and, where a service counts with an age
 * for it and no day is recorded, the start of school.
 */
record AgesAhead(FamilysWayAhead way, Basis basis) {

  Stream<ForeseenChange> changes() {
    return living().flatMap(i -> Stream.of(ageEnd(i), schoolStart(i)).flatMap(Optional::stream));
  }

  Stream<UndatedChange> undated() {
    return living()
        .flatMap(i -> Stream.of(endUnknown(i), schoolUnknown(i)).flatMap(Optional::stream));
  }

  private Stream<Integer> living() {
    List<Child> children = children();
    return IntStream.range(0, children.size())
        .boxed()
        .filter(i -> !children.get(i).hasDiedBy(basis.asOf()));
  }

  private List<Child> children() {
    return way.end().family().children();
  }

  private Optional<ForeseenChange> ageEnd(int index) {
    int age = basis.value(SUPPORT_ENDS_AT_AGE).orElseThrow();
    return birthday(index, age)
        .map(on -> reaching(ForeseenKind.AGE_END, index, age, on)
            .citation(PreparationKind.EXIT_PLAN.citation())
            .addAllPreparations(exitPlan(age, on).stream().toList())
            .build());
  }

  private ForeseenChange.Builder reaching(ForeseenKind kind, int index, int age, LocalDate on) {
    return ForeseenChange.builder()
        .kind(kind)
        .child(children().get(index).id())
        .age(age)
        .on(on)
        .at(Location.at("family").then("children", index));
  }

  /** On a day of birth that has not come nothing can be built. */
  private Optional<LocalDate> birthday(int index, int age) {
    Child child = children().get(index);
    return child.ageOn(basis.asOf()).flatMap(known -> child.birthday(age));
  }

  /** Key working ends with the last child to reach the age, so only there it is planned for. */
  private Optional<Preparation> exitPlan(int age, LocalDate on) {
    boolean isLast = living()
        .flatMap(i -> birthday(i, age).stream())
        .noneMatch(birthday -> birthday.isAfter(on));
    return isLast ? new ExitAhead(way.end(), basis).beforeAge(on) : Optional.empty();
  }

  private Optional<UndatedChange> endUnknown(int index) {
    Child child = children().get(index);
    return child.ageOn(basis.asOf()).isPresent()
        ? Optional.empty()
        : Optional.of(undated(ForeseenKind.AGE_END, index, child.missingForAge()));
  }

  private UndatedChange undated(ForeseenKind kind, int index, String missing) {
    Location at = Location.at("family").then("children", index);
    return new UndatedChange(kind, Optional.of(children().get(index).id()), missing, at);
  }

  private Optional<ForeseenChange> schoolStart(int index) {
    return basis
        .value(Foresight.SCHOOL_STARTS_AT_AGE)
        .filter(age -> !isMoveToSchoolRecorded(index))
        .flatMap(age -> birthday(index, age)
            .map(on -> reaching(ForeseenKind.SCHOOL_START, index, age, on)
                .citation(PreparationKind.MOVE_SUPPORT.citation())
                .addPreparations(moveSupport())
                .build()));
  }

  private static Preparation moveSupport() {
    return Preparation.builder()
        .kind(PreparationKind.MOVE_SUPPORT)
        .inPlace(false)
        .missing("the day of the move to school")
        .at(Location.at("transitions"))
        .build();
  }

  /** Where neither a move nor an age tells it, only of a child in the early years it is to come. */
  private Optional<UndatedChange> schoolUnknown(int index) {
    Child child = children().get(index);
    boolean isToCome = child.lifePhase().filter(LifePhase.EARLY_YEARS::equals).isPresent()
        && !isMoveToSchoolRecorded(index);
    Optional<Integer> age = basis.value(Foresight.SCHOOL_STARTS_AT_AGE);
    return isToCome && age.flatMap(years -> birthday(index, years)).isEmpty()
        ? Optional.of(undated(ForeseenKind.SCHOOL_START, index, "the day of the move to school"))
        : Optional.empty();
  }

  private boolean isMoveToSchoolRecorded(int index) {
    return way.moves().transitions().stream()
        .filter(move -> move.kind() == EARLY_YEARS_TO_SCHOOL)
        .anyMatch(move -> move.child().equals(children().get(index).id()));
  }
}
