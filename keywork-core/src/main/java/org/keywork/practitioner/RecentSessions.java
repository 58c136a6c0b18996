package org.keywork.practitioner;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.keywork.rule.Basis;
import org.keywork.rule.LookBack;

/**
 * The sessions of a key worker that were held within the {@link LookBack}, and what they tell taken
 * together.
 *
 * @since 0.1
 */
public final class RecentSessions {

  private RecentSessions() {}

  /** How many there are. */
  public static int count(Supervision supervision, Basis basis) {
    List<SupervisionSession> sessions = supervision.sessions();
    int recent = 0;
    for (int i = 0; i < sessions.size(); i++) {
      if (LookBack.reaches(sessions.get(i).on(), basis)) {
        recent++;
      }
    }
    return recent;
  }

  /** Whether something stands in what one of them says. */
  public static <E> boolean tell(
      E wanted, Function<SupervisionSession, Set<E>> said, Supervision supervision, Basis basis) {
    List<SupervisionSession> sessions = supervision.sessions();
    for (int i = 0; i < sessions.size(); i++) {
      SupervisionSession each = sessions.get(i);
      if (LookBack.reaches(each.on(), basis) && said.apply(each).contains(wanted)) {
        return true;
      }
    }
    return false;
  }

  /** Whether each of several things does. */
  static <E> boolean tellAll(
      List<E> wanted,
      Function<SupervisionSession, Set<E>> said,
      Supervision supervision,
      Basis basis) {
    for (int i = 0; i < wanted.size(); i++) {
      if (!tell(wanted.get(i), said, supervision, basis)) {
        return false;
      }
    }
    return true;
  }

  /** The index of the first of them that says nothing; -1 where each says something. */
  public static <E> int silent(
      Function<SupervisionSession, Set<E>> said, Supervision supervision, Basis basis) {
    List<SupervisionSession> sessions = supervision.sessions();
    for (int i = 0; i < sessions.size(); i++) {
      SupervisionSession each = sessions.get(i);
      if (LookBack.reaches(each.on(), basis) && said.apply(each).isEmpty()) {
        return i;
      }
    }
    return -1;
  }
}
