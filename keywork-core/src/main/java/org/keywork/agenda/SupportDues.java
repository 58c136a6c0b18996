package org.keywork.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.keywork.eligibility.CallForSupport;
import org.keywork.eligibility.SupportAtNeed;
import org.keywork.eligibility.SupportAtNeedRules;
import org.keywork.rule.Location;
import org.keywork.rule.WireName;

/**
 * Support that a family needs soon and that has not come, nor was turned down. The need has no id; why
 * and from which day it was there tell it apart.
 *
 * @since 0.1
 */
public final class SupportDues {

  private SupportDues() {}

  /** What is still waited for; once it is late nobody can tell whether it came without a record. */
  public static Stream<AgendaEntry> of(SupportAtNeed need, AgendaHeading heading) {
    Paths paths = new Paths();
    List<AgendaEntry> entries = new ArrayList<>();
    for (int i = 0; i < need.callsForSupport().size(); i++) {
      CallForSupport call = need.callsForSupport().get(i);
      List<String> path =
          paths.next("callsForSupport", WireName.of(call.reason()), call.on().toString());
      if (need.isWaitedFor(call, heading.basis().asOf())) {
        Duty<SupportAtNeed> duty = new Duty<>(
            AgendaMatter.SUPPORT_AT_NEED,
            SupportAtNeedRules.COMES_IN_TIME,
            new SupportAtNeed(need.active(), List.of(call)),
            Location.at("callsForSupport", i),
            path);
        entry(duty, call, heading).forEach(entries::add);
      }
    }
    return entries.stream();
  }

  private static Stream<AgendaEntry> entry(
      Duty<SupportAtNeed> duty, CallForSupport call, AgendaHeading heading) {
    return call.supportDue(heading.basis())
        .map(deadline -> duty.by(deadline, heading))
        .orElseGet(() -> duty.undated(heading));
  }
}
