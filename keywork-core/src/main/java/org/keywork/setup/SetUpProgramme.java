package org.keywork.setup;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Parameter;
import org.keywork.time.DateSpan;

/**
 * What is due when in setting up a service, counted from the first day of month 1 (PACK ch.5 Table 1).
 *
 * <p>Month n + 1 begins n calendar months after that day, on the last day of a month that has no such
 * day: always counted from the first day of all, so that a month cut short shortens no other. Begun on
 * 31 January 2006, the preliminary work lasts to 30 March, and planning begins on the 31st and lasts to 29
 * April. Begun in January 2006 by the table, the pilot runs from October, and routinisation is October
 * 2007.
 *
 * <p>The months are a rough guide, and a service sets its own in its policy.
 *
 * @param startsOn the first day of month 1
 * @param months how long each part takes
 * @param lastWorkshop when the last workshop is held
 * @since 0.1
 */
public record SetUpProgramme(LocalDate startsOn, SetUpMonths months, LastWorkshop lastWorkshop) {

  /** Refuses a missing part. */
  public SetUpProgramme {
    Objects.requireNonNull(startsOn, "startsOn");
    Objects.requireNonNull(months, "months");
    Objects.requireNonNull(lastWorkshop, "lastWorkshop");
  }

  /** What a service may set about when something is due, besides what the rules read. */
  public static List<Parameter<?>> parameters() {
    return List.of(
        SetUpMonths.PRELIMINARY_WORK,
        SetUpMonths.PLANNING,
        SetUpMonths.IMPLEMENTATION,
        SetUpMonths.EVALUATION,
        SetUpMonths.ROUTINISATION,
        LastWorkshop.PLACED);
  }

  /** The programme from a day on, by what a policy sets and else by the table. */
  public static SetUpProgramme startingOn(LocalDate firstDay, LocalPolicy policy) {
    return new SetUpProgramme(
        firstDay, SetUpMonths.of(policy), policy.value(LastWorkshop.PLACED).orElseThrow());
  }

  /** From the first to the last day. */
  public DateSpan days() {
    return month(0, months.total());
  }

  /** The phases, in order. */
  public List<ProgrammePhase> phases() {
    return Arrays.stream(SetUpPhase.values()).map(this::phase).toList();
  }

  /** One phase. */
  public ProgrammePhase phase(SetUpPhase phase) {
    int before = months.before(phase);
    int through = before + months.of(phase);
    return new ProgrammePhase(phase, before + 1, through, month(before, through));
  }

  /** The phase of a day; empty before the first and after the last. */
  public Optional<SetUpPhase> phaseOn(LocalDate day) {
    return phases().stream()
        .filter(each -> each.days().contains(day))
        .map(ProgrammePhase::phase)
        .findFirst();
  }

  /** The steps with their days, phase by phase. */
  public List<ProgrammeItem> items() {
    return Arrays.stream(ProgrammeStep.values()).map(this::item).toList();
  }

  /** One step with its days. */
  public ProgrammeItem item(ProgrammeStep step) {
    int pilot = months.before(SetUpPhase.PILOT_AND_EVALUATION);
    int settled = pilot + months.settling();
    return switch (step) {
      case PILOT_SETTLES -> new ProgrammeItem(step, month(pilot, settled), step.source());
      case EVALUATION ->
        new ProgrammeItem(
            step, month(settled, months.before(SetUpPhase.ROUTINISATION)), step.source());
      case KEY_WORKERS_IN_POST -> new ProgrammeItem(step, untilThePilot(), step.source());
      case LAST_WORKSHOP -> theLastWorkshop();
      default -> new ProgrammeItem(step, phase(step.phase()).days(), step.source());
    };
  }

  private DateSpan untilThePilot() {
    return DateSpan.of(
        phase(SetUpPhase.IMPLEMENTATION).days().firstDay(),
        phase(SetUpPhase.PILOT_AND_EVALUATION).days().firstDay());
  }

  private ProgrammeItem theLastWorkshop() {
    ProgrammeStep step = ProgrammeStep.LAST_WORKSHOP;
    return switch (lastWorkshop) {
      case AFTER_EVALUATION -> new ProgrammeItem(step, phase(step.phase()).days(), step.source());
      case A_YEAR_AFTER_FIRST -> {
        int first = months.before(SetUpPhase.INITIATION_AND_PLANNING) + ObservedTimetable.LAST;
        yield new ProgrammeItem(step, month(first, first + months.planning()), Restated.OBSERVED);
      }
    };
  }

  /** How many days of workshop it comes to at least (derived in R445). */
  public int leastWorkshopDays() {
    return items().stream().mapToInt(ProgrammeItem::leastDays).sum();
  }

  /** The day about which the second workshop is best held: half of the months of implementation on. */
  public LocalDate midOfImplementation() {
    return startsOn.plusMonths(
        (long) months.before(SetUpPhase.IMPLEMENTATION) + months.implementation() / 2);
  }

  /** What it asks for before something else may be, and cannot be; none by the table. */
  public List<ProgrammeOrder> brokenOrders() {
    return ProgrammeOrder.all().stream().filter(each -> each.isBrokenBy(this)).toList();
  }

  /** The programme as a record with which a service may begin: everything planned and nothing done. */
  public SetUp asPlanned() {
    LocalDate pilot = item(ProgrammeStep.PILOT_SETTLES).days().firstDay();
    LocalDate settled = lastDay(ProgrammeStep.PILOT_SETTLES);
    LocalDate analysed = lastDay(ProgrammeStep.EVALUATION);
    return SetUp.builder()
        .startedOn(startsOn)
        .addWorkshops(
            planned(ProgrammeStep.FIRST_WORKSHOP),
            planned(ProgrammeStep.SECOND_WORKSHOP),
            planned(ProgrammeStep.LAST_WORKSHOP))
        .firstStaff(FirstStaff.builder().keyWorkersInPostSince(pilot).build())
        .pilot(Pilot.builder().beganOn(pilot).settledOn(settled).build())
        .evaluation(PilotEvaluation.builder()
            .beganOn(item(ProgrammeStep.EVALUATION).days().firstDay())
            .dataAnalysedOn(analysed)
            .build())
        .build();
  }

  private SetUpWorkshop planned(ProgrammeStep step) {
    LocalDate first = item(step).days().firstDay();
    SetUpWorkshopTask task = step.workshop().orElseThrow();
    return SetUpWorkshop.builder()
        .task(task)
        .addAllPlannedFor(first.datesUntil(first.plusDays(task.leastDays())).toList())
        .build();
  }

  private LocalDate lastDay(ProgrammeStep step) {
    return item(step).days().lastDay().orElseThrow();
  }

  private DateSpan month(int before, int through) {
    return DateSpan.of(startsOn.plusMonths(before), startsOn.plusMonths(through).minusDays(1));
  }
}
