package org.keywork.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.keywork.time.DateSpan;

/**
 * An absence of which a record may hold several pieces: an illness of which every note made an entry is
 * one illness. Pieces are of one person and one kind, and no day lies between them.
 *
 * @param absences the absences of the record
 */
record WholeAbsence(List<AbsenceFromFamily> absences) {

  /** Whether an absence goes on with another, which tells of both. */
  boolean isContinuation(int index) {
    for (int i = 0; i < absences.size(); i++) {
      if (i != index && touch(i, index) && isBefore(i, index)) {
        return true;
      }
    }
    return false;
  }

  /** The absence with all that goes on with it. */
  AbsenceFromFamily from(int index) {
    AbsenceFromFamily first = absences.get(index);
    AbsenceFromFamily whole = first;
    for (int i = 0; i < absences.size(); i++) {
      if (isOutlasted(whole, absences.get(i))) {
        whole = longer(whole, absences.get(i).during());
        i = -1;
      }
    }
    return whole.during().equals(first.during()) || first.kind().canBeKnownAhead()
        ? whole
        : toldInAnyPiece(whole);
  }

  /** Of illness the family may have been told in any piece; of other leave it is told as it begins. */
  private AbsenceFromFamily toldInAnyPiece(AbsenceFromFamily whole) {
    return whole
        .withFamilyToldOn(
            whole.familyToldOn().or(() -> earliest(whole, AbsenceFromFamily::familyToldOn)))
        .withCoverNamedOn(
            whole.coverNamedOn().or(() -> earliest(whole, AbsenceFromFamily::coverNamedOn)));
  }

  private Optional<LocalDate> earliest(
      AbsenceFromFamily whole, Function<AbsenceFromFamily, Optional<LocalDate>> day) {
    return absences.stream()
        .filter(each -> isOneWith(whole, each))
        .flatMap(each -> day.apply(each).stream())
        .min(LocalDate::compareTo);
  }

  private boolean touch(int one, int other) {
    return isOneWith(absences.get(one), absences.get(other));
  }

  /** The sooner it begins, the earlier; of two on one day the first of the record. */
  private boolean isBefore(int one, int other) {
    int order = absences
        .get(one)
        .during()
        .firstDay()
        .compareTo(absences.get(other).during().firstDay());
    return order < 0 || (order == 0 && one < other);
  }

  private static boolean isOneWith(AbsenceFromFamily one, AbsenceFromFamily other) {
    return one.practitioner().equals(other.practitioner())
        && one.kind() == other.kind()
        && (one.during().overlaps(other.during()) || one.during().abuts(other.during()));
  }

  private static boolean isOutlasted(AbsenceFromFamily whole, AbsenceFromFamily piece) {
    return Tenure.BY_LAST_DAY_OF_SPAN.compare(piece.during(), whole.during()) > 0
        && isOneWith(whole, piece);
  }

  private static AbsenceFromFamily longer(AbsenceFromFamily whole, DateSpan piece) {
    return whole.withDuring(piece.withFirstDay(whole.during().firstDay()));
  }
}
