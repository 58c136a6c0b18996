package org.keywork.agenda;

import java.util.List;
import java.util.stream.Stream;
import org.keywork.family.PreferenceRules;
import org.keywork.family.RoleInformation;
import org.keywork.rule.Location;

/**
 * The next time at which a family is reminded of what its key worker does.
 *
 * @since 0.1
 */
public final class RoleReminderDues {

  private RoleReminderDues() {}

  /** The next reminder; undated where the service sets no time and the meetings do not do it. */
  public static Stream<AgendaEntry> of(RoleInformation told, AgendaHeading heading) {
    if (!told.active().includes(heading.basis().asOf())) {
      return Stream.empty();
    }
    Duty<RoleInformation> reminder = new Duty<>(
        AgendaMatter.ROLE_REMINDER,
        PreferenceRules.ROLE_REMINDED,
        told,
        at(told),
        List.of("roleExplanations", "next"));
    return told.nextReminder(heading.basis())
        .map(next -> reminder.by(next, heading))
        .orElseGet(() -> reminder.undated(heading));
  }

  private static Location at(RoleInformation told) {
    return told.explanations().isEmpty() ? Location.here() : Location.at("roleExplanations");
  }
}
