package org.keywork.agenda;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.transition.EndOfSupport;
import org.keywork.transition.Leaving;
import org.keywork.transition.OpenDoorRules;

/**
 * What a family is to have in hand before its key working ends on a day that is set, so that it can come
 * back. It is to be done as long as a rule would ask or find something if the family left at once; what
 * is only going to be in place later is not yet done. Once the family has left, the rules themselves tell.
 *
 * @since 0.1
 */
public final class OpenDoorDues {

  private OpenDoorDues() {}

  /** What is to be given and told by the last day of key working. */
  public static Stream<AgendaEntry> of(
      Leaving leaving, EndOfSupport support, AgendaHeading heading) {
    LocalDate asOf = heading.basis().asOf();
    Optional<LocalDate> last = support.lastDayKnownBy(asOf).filter(day -> !day.isBefore(asOf));
    return last.isEmpty() || leaving.leftBy(asOf).isPresent()
        ? Stream.empty()
        : before(last.get(), leaving.asIfLeftOn(asOf), support, heading);
  }

  private static Stream<AgendaEntry> before(
      LocalDate last, Leaving now, EndOfSupport support, AgendaHeading heading) {
    return Stream.of(
            Map.entry(AgendaMatter.WAY_BACK, OpenDoorRules.WAY_BACK_KNOWN),
            Map.entry(AgendaMatter.GROUPS_TOLD_OF, OpenDoorRules.GROUPS_TOLD_OF))
        .filter(each -> isLacking(each.getValue().verdictOn(now, heading.basis())))
        .map(each -> item(each.getKey(), each.getValue(), heading)
            .lastDay(last)
            .at(support.placeOfEnd())
            .build());
  }

  private static boolean isLacking(Verdict verdict) {
    return verdict.kind() == Verdict.Kind.NOT_MET || verdict.kind() == Verdict.Kind.CANNOT_TELL;
  }

  private static AgendaItem.Builder item(
      AgendaMatter matter, Rule<Leaving> rule, AgendaHeading heading) {
    AgendaItem.Builder item =
        heading.item(matter, "open-door", matter == AgendaMatter.WAY_BACK ? "way-back" : "groups");
    item.behind(RuleBehind.of(rule));
    return item;
  }
}
