package org.keywork.examples.cli;

import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.KeyWorkers.NON_DESIGNATED;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.Policies;
import org.keywork.agenda.Agenda;
import org.keywork.agenda.AgendaEntry;
import org.keywork.agenda.AgendaHeading;
import org.keywork.agenda.AgendaItem;
import org.keywork.agenda.AgendaItemId;
import org.keywork.agenda.AgendaMatter;
import org.keywork.agenda.LawBehind;
import org.keywork.agenda.RuleBehind;
import org.keywork.agenda.StatementBehind;
import org.keywork.agenda.UndatedItem;
import org.keywork.casefile.CaseFileId;
import org.keywork.ehc.Confidence;
import org.keywork.plan.PlanRules;
import org.keywork.review.ReviewRules;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.source.Publications;
import org.keywork.time.DateSpan;
import org.keywork.time.Deadline;

/** An agenda with an item of every sort, of families and people that do not exist. */
final class SmallAgenda {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final CaseFileId FAMILY = new CaseFileId("F-0007");

  /** Of a rule, and overdue. */
  static final AgendaItem NEXT_PLAN = AgendaItem.builder()
      .id(new AgendaItemId("F-0007/plans/next"))
      .subject(FAMILY)
      .matter(AgendaMatter.NEXT_PLAN)
      .by(Deadline.within(Period.ofMonths(12), LocalDate.of(2025, 11, 23)))
      .behind(RuleBehind.of(ReviewRules.RENEWED_IN_TIME))
      .addSeenToBy(KEY_WORKER)
      .at(Location.at("plans", 0))
      .build();

  /** Of nobody but somebody who named the day, which is the last of the week. */
  static final AgendaItem MEETING = AgendaItem.builder()
      .id(new AgendaItemId("F-0007/meetings/meeting-2"))
      .subject(FAMILY)
      .matter(AgendaMatter.MEETING)
      .lastDay(LocalDate.of(2026, 11, 29))
      .behind(new StatementBehind(61, Publications.GUIDE.at("2 / Coordinated support")))
      .addSeenToBy(NON_DESIGNATED, KEY_WORKER)
      .at(Location.at("meetings", 1))
      .build();

  /** Of the law, and about a child. */
  static final AgendaItem FINAL_PLAN = AgendaItem.builder()
      .id(new AgendaItemId("F-0007/ehc/ehc-1/child-3/final-plan"))
      .subject(FAMILY)
      .matter(AgendaMatter.EHC_FINAL_PLAN)
      .by(Deadline.within(Period.ofWeeks(20), LocalDate.of(2026, 7, 13)))
      .behind(new LawBehind(
          Publications.SEND_REGULATIONS.at("reg. 13(2)"),
          Confidence.SECONDARY,
          List.of(
              Publications.SEND_REGULATIONS.at("reg. 13(3)(a)"),
              Publications.SEND_REGULATIONS.at("reg. 13(3)(b)"))))
      .at(Location.at("ehc", 0))
      .build();

  /** About a key worker, and to be done within some days. */
  static final AgendaItem SUPERVISION = AgendaItem.builder()
      .id(new AgendaItemId("kw-2/supervision"))
      .subject(NON_DESIGNATED)
      .matter(AgendaMatter.SUPERVISION)
      .firstDay(LocalDate.of(2026, 11, 16))
      .by(Deadline.within(Period.ofWeeks(6), LocalDate.of(2026, 10, 19)))
      .behind(RuleBehind.of(ReviewRules.RENEWED_IN_TIME))
      .addSeenToBy(NON_DESIGNATED)
      .at(Location.at("keyWorkers", 1).then("supervision"))
      .build();

  private static final UndatedItem FIRST_PLAN = new AgendaHeading(
          new CaseFileId("F-0008"), List.of(KEY_WORKER), new Basis(TODAY, Policies.guidance()))
      .undated(
          AgendaMatter.FIRST_PLAN,
          RuleBehind.of(PlanRules.WRITTEN_PLAN),
          "when the family was taken on",
          Location.at("openedOn"),
          "plans",
          "first");

  private SmallAgenda() {}

  static AgendaOutcome outcome() {
    return outcome(TODAY, NEXT_PLAN, MEETING, FINAL_PLAN, SUPERVISION, FIRST_PLAN);
  }

  static AgendaOutcome outcome(LocalDate asOf, AgendaEntry... entries) {
    DateSpan during = DateSpan.of(TODAY, TODAY.plusMonths(2));
    return new AgendaOutcome(
        new Basis(asOf, Policies.guidance()),
        Agenda.of(during, asOf, Stream.of(entries)),
        Optional.empty(),
        List.of());
  }
}
