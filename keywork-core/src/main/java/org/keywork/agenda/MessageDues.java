package org.keywork.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.keywork.review.FamilysMessage;
import org.keywork.review.ReachabilityRules;
import org.keywork.rule.Location;

/**
 * Messages of a family that wait for an answer while its key worker is out of office. A message has no
 * id; the moment at which it was left tells it apart. Its time is set in hours, so that no day is counted.
 *
 * @since 0.1
 */
public final class MessageDues {

  private MessageDues() {}

  /**
   * The messages that nobody answered; undated where the service sets no time for it.
   *
   * @param messages all messages of the family, in the order of the case file
   */
  public static Stream<AgendaEntry> of(List<FamilysMessage> messages, AgendaHeading heading) {
    Paths paths = new Paths();
    List<AgendaEntry> entries = new ArrayList<>();
    for (int i = 0; i < messages.size(); i++) {
      FamilysMessage each = messages.get(i);
      List<String> path = paths.next("messages", each.message().leftAt().toString());
      if (each.isOpenOn(heading.basis().asOf())) {
        Duty<FamilysMessage> duty = new Duty<>(
            AgendaMatter.MESSAGE,
            ReachabilityRules.MESSAGE_ANSWERED,
            each,
            Location.at("messages", i),
            path);
        entry(duty, heading).forEach(entries::add);
      }
    }
    return entries.stream();
  }

  private static Stream<AgendaEntry> entry(Duty<FamilysMessage> duty, AgendaHeading heading) {
    return duty.subject()
        .answerDue(heading.basis())
        .map(moment -> duty.by(moment.toLocalDate(), heading))
        .orElseGet(() -> duty.undated(heading));
  }
}
