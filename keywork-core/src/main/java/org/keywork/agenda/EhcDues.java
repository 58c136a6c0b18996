package org.keywork.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.keywork.ehc.EhcDeadline;
import org.keywork.ehc.EhcDuty;
import org.keywork.ehc.EhcProcess;
import org.keywork.ehc.EhcTimetable;
import org.keywork.ehc.FamilysEhc;
import org.keywork.ehc.TimeToComment;
import org.keywork.rule.Location;

/**
 * What the law of England on plans for education, health and care asks for.
 *
 * <p>It is the local authority that has to do these things, or whoever it asked, and not the key worker.
 * They stand on the key worker's agenda so that the family knows what is coming, and hears of it when it
 * does not come. What may be lifted by an exception stays on it, and says so.
 *
 * <p>The family's time to comment is on it up to its last day: nobody is late who has nothing to say.
 *
 * <p>Of several items of one duty, advice is told apart by agency and by the day on which it was asked for
 * (one agency may be asked again), reviews by their number in time, and moves between phases by their
 * kind and year, for none of them has an id of its own.
 *
 * @since 0.1
 */
public final class EhcDues {

  private static final String EHC = "ehc";

  private EhcDues() {}

  /** What is to be done on the ways of all children of a family; nothing outside England. */
  public static Stream<AgendaEntry> of(FamilysEhc family, AgendaHeading heading) {
    return IntStream.range(0, family.processes().size())
        .boxed()
        .flatMap(index -> of(family.processes().get(index), Location.at(EHC, index), heading));
  }

  private static Stream<AgendaEntry> of(EhcProcess process, Location at, AgendaHeading heading) {
    LocalDate asOf = heading.basis().asOf();
    EhcTimetable timetable = process.timetable(heading.basis());
    return Stream.of(
            timetable.toBeDoneOn(asOf).stream().map(each -> deadline(each, process, at, heading)),
            timetable.openForCommentsOn(asOf).stream()
                .map(each -> comments(each, process, at, heading)),
            undated(process, at, heading),
            amendments(process, at, heading))
        .flatMap(each -> each);
  }

  /** A plan that is to be amended, and nobody recorded when notice of the amendments came. */
  private static Stream<UndatedItem> amendments(
      EhcProcess process, Location at, AgendaHeading heading) {
    return process.amendmentsAwaited(heading.basis()).stream()
        .map(each -> heading.undated(
            AgendaMatter.EHC_AMENDED_PLAN,
            behind(EhcDuty.AMENDED_PLAN),
            "the day on which the authority sent notice of the amendments",
            each.at().under(at),
            path(process, word(EhcDuty.AMENDED_PLAN), each.which())));
  }

  /** A plan that is awaited, and nobody recorded when the request came. */
  private static Stream<UndatedItem> undated(
      EhcProcess process, Location at, AgendaHeading heading) {
    return process.isUnderTheLawOfEngland()
            && process.requestReceivedOn().isEmpty()
            && process.isAwaitedOn(heading.basis().asOf())
        ? Stream.of(heading.undated(
            AgendaMatter.EHC_FINAL_PLAN,
            behind(EhcDuty.FINAL_PLAN),
            "the day on which the authority received the request",
            at,
            path(process, word(EhcDuty.FINAL_PLAN), List.of())))
        : Stream.empty();
  }

  private static LawBehind behind(EhcDuty duty) {
    return new LawBehind(duty.citation(), duty.confidence(), List.of());
  }

  private static AgendaItem deadline(
      EhcDeadline due, EhcProcess process, Location at, AgendaHeading heading) {
    AgendaMatter matter = matter(due.duty());
    return heading
        .item(matter, path(process, word(due.duty()), due.which()))
        .by(due.deadline())
        .behind(new LawBehind(due.duty().citation(), due.duty().confidence(), due.liftedBy()))
        .at(due.at().parent().orElse(due.at()).under(at))
        .build();
  }

  private static AgendaItem comments(
      TimeToComment time, EhcProcess process, Location at, AgendaHeading heading) {
    return heading
        .item(AgendaMatter.EHC_FAMILYS_COMMENTS, path(process, "comments", time.which()))
        .firstDay(time.servedOn())
        .by(time.counted())
        .behind(new LawBehind(time.citation(), time.confidence(), List.of()))
        .at(time.at().under(at))
        .build();
  }

  private static String[] path(EhcProcess process, String what, List<String> which) {
    List<String> path = new ArrayList<>(List.of(EHC, process.id().value(), what));
    path.addAll(which);
    return path.toArray(String[]::new);
  }

  /** The word for a duty in an id, which never changes. */
  private static String word(EhcDuty duty) {
    return switch (duty) {
      case DECISION_WHETHER_TO_ASSESS -> "decision-whether-to-assess";
      case ADVICE -> "advice";
      case NOTICE_OF_NO_PLAN -> "notice-of-no-plan";
      case FINAL_PLAN -> "final-plan";
      case REVIEW -> "review";
      case NOTICE_OF_MEETING -> "notice-of-meeting";
      case PAPERS_FOR_MEETING -> "papers-for-meeting";
      case REVIEW_REPORT -> "review-report";
      case DECISION_AFTER_REVIEW -> "decision-after-review";
      case AMENDED_PLAN -> "amended-plan";
      case PHASE_TRANSFER -> "phase-transfer";
    };
  }

  private static AgendaMatter matter(EhcDuty duty) {
    return switch (duty) {
      case DECISION_WHETHER_TO_ASSESS -> AgendaMatter.EHC_DECISION_WHETHER_TO_ASSESS;
      case ADVICE -> AgendaMatter.EHC_ADVICE;
      case NOTICE_OF_NO_PLAN -> AgendaMatter.EHC_NOTICE_OF_NO_PLAN;
      case FINAL_PLAN -> AgendaMatter.EHC_FINAL_PLAN;
      case REVIEW -> AgendaMatter.EHC_REVIEW;
      case NOTICE_OF_MEETING -> AgendaMatter.EHC_NOTICE_OF_MEETING;
      case PAPERS_FOR_MEETING -> AgendaMatter.EHC_PAPERS_FOR_MEETING;
      case REVIEW_REPORT -> AgendaMatter.EHC_REVIEW_REPORT;
      case DECISION_AFTER_REVIEW -> AgendaMatter.EHC_DECISION_AFTER_REVIEW;
      case AMENDED_PLAN -> AgendaMatter.EHC_AMENDED_PLAN;
      case PHASE_TRANSFER -> AgendaMatter.EHC_PHASE_TRANSFER;
    };
  }
}
