package org.keywork.assignment;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.GUIDE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.keywork.practitioner.Absence;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.style.Among;
import org.keywork.time.DateSpan;

/**
 * Nobody finds out at the door that their key worker is away.
 *
 * @since 0.1
 */
public final class ToldOfCoverRules {

  /**
   * The family knows what happens while its key worker is away. Of leave that can be known ahead it is
   * told by the first day; illness comes unannounced, so that there it is enough that it was told by now.
   * That reading is ours. What is not recorded is asked while the leave lasts, and who covers only where
   * somebody does. That nobody was named at all is for {@link CoverRules#COVER_NAMED}, and not asked again.
   */
  public static final Rule<Allocation> FAMILY_TOLD = rule("assignment.family-told-of-cover")
      .from(GUIDE.at("5c / Changing key working practitioner"), restating(307))
      .says(
          MUST,
          "The family was told how it is helped while its key worker is on leave, and who covers.")
      .reading(CoverReading.READING, Absence.LONG_TERM_FROM, LookBack.LENGTH)
      .appliesTo(Allocation.class, Leaves.OF_LATE, Leaves::areRecorded)
      .isMetWhen(ToldOfCoverRules::familyTold)
      .otherwise("The leave of the key worker {keyWorker} began on {from}, and the family hears"
          + " {told} on {toldOn} only.")
      .remedy("Tell the family now what happens while its key worker is away and who covers, and"
          + " next time before the leave begins.");

  /** What the family is told of a leave. */
  private enum Told {
    HOW_IT_IS_HELPED("familyToldOn", "the day on which the family was told how it is helped"),
    WHO_COVERS("coverNamedOn", "the day on which the family was told who covers");

    private final String property;
    private final String question;

    Told(String property, String question) {
      this.property = property;
      this.question = question;
    }
  }

  private ToldOfCoverRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(FAMILY_TOLD);
  }

  private static Verdict familyTold(Allocation allocation, Basis basis) {
    Predicate<AbsenceFromFamily> callsForCover =
        absence -> CoverReading.callsForCover(absence.absence(), basis) == Answer.YES;
    return new Leaves(allocation, basis).each(callsForCover, (leave, i) -> {
      AbsenceFromFamily absence = leave.absence();
      Optional<LocalDate> named = namedOn(absence, allocation.history());
      boolean isCovered = named.isPresent() || isCoveredBy(leave, allocation.history(), basis);
      if (absence.familyToldOn().isEmpty() && !isCovered && isForgottenOn(basis.asOf(), leave)) {
        return Verdict.notApplicable();
      }
      if (isCovered && absence.familyToldOn().isEmpty() && named.isEmpty()) {
        return notRecorded(leave, Location.at("absences", i), basis);
      }
      Verdict how = told(Told.HOW_IT_IS_HELPED, absence.familyToldOn(), leave, i, basis);
      return isCovered ? how.and(told(Told.WHO_COVERS, named, leave, i, basis)) : how;
    });
  }

  /** Of whom nobody thought, nobody could tell the family. */
  private static boolean isForgottenOn(LocalDate day, CoverOfAbsence leave) {
    return Among.any(leave.forgotten(), day, DateSpan::contains);
  }

  /** What the absence says, or else the assignment of whoever covers first. */
  private static Optional<LocalDate> namedOn(AbsenceFromFamily absence, AssignmentHistory history) {
    if (absence.coverNamedOn().isPresent()) {
      return absence.coverNamedOn();
    }
    Optional<LocalDate> first = Optional.empty();
    for (int i = 0; i < history.assignments().size(); i++) {
      KeyWorkerAssignment each = history.assignments().get(i);
      Optional<LocalDate> named = each.namedToFamilyOn();
      if (named.isPresent()
          && isCoverDuring(each, absence)
          && (first.isEmpty() || named.get().isBefore(first.get()))) {
        first = named;
      }
    }
    return first;
  }

  private static boolean isCoverDuring(KeyWorkerAssignment each, AbsenceFromFamily absence) {
    return each.kind() == AssignmentKind.COVER
        && !each.practitioner().equals(absence.practitioner())
        && each.during().overlaps(absence.during());
  }

  private static boolean isCoveredBy(CoverOfAbsence leave, AssignmentHistory history, Basis basis) {
    return Among.any(
        history.assignments(),
        leave.absence(),
        (each, absence) ->
            isCoverDuring(each, absence) && !each.during().startsAfter(basis.asOf()));
  }

  private static Verdict notRecorded(CoverOfAbsence leave, Location at, Basis basis) {
    return leave.on(basis.asOf()).isPresent()
        ? Verdict.cannotTell(
            at, "the days on which the family was told how it is helped and who covers")
        : Verdict.notApplicable();
  }

  private static Verdict told(
      Told told, Optional<LocalDate> on, CoverOfAbsence leave, int index, Basis basis) {
    if (on.isEmpty()) {
      return leave.on(basis.asOf()).isPresent()
          ? Verdict.cannotTell(Location.at("absences", index).then(told.property), told.question)
          : Verdict.notApplicable();
    }
    AbsenceFromFamily absence = leave.absence();
    LocalDate first = leave.firstDay().orElseThrow();
    LocalDate by = absence.kind().canBeKnownAhead() ? first : basis.asOf();
    if (!on.get().isAfter(by)) {
      return Verdict.met();
    }
    return LookBack.isPast(on.get(), basis)
        ? Verdict.notApplicable()
        : Verdict.notMet(
            Location.at("absences", index),
            fact("keyWorker", absence.practitioner())
                .and("from", first)
                .and("told", told)
                .and("toldOn", on.get()));
  }
}
