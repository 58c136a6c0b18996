package org.keywork.ehc;

import static org.keywork.source.Publications.CHILDREN_AND_FAMILIES_ACT;
import static org.keywork.source.Publications.DEVON;
import static org.keywork.source.Publications.SEND_REGULATIONS;

import java.time.Period;
import java.util.List;
import org.keywork.rule.Parameter;

/**
 * The lengths of time in the law on plans for education, health and care. Those that were read in the
 * regulations themselves stand fast; those told after somebody else can be set.
 *
 * @since 0.1
 */
public final class EhcLimits {

  /** The time to decide whether to assess. */
  static final Period DECISION = Period.ofWeeks(6);

  /** The time to tell a family that no plan will be issued. */
  static final Period NO_PLAN = Period.ofWeeks(16);

  /** The time to the final plan. */
  static final Period FINAL_PLAN = Period.ofWeeks(20);

  /** The least time to say what one thinks of a draft or of amendments, in calendar days. */
  static final Period TO_COMMENT = Period.ofDays(15);

  /** How long before a review meeting notice is given, and papers are sent. */
  static final Period BEFORE_MEETING = Period.ofWeeks(2);

  /** The time from a notice of amendment to the amended final plan. */
  static final Period AMENDED_PLAN = Period.ofWeeks(8);

  /** How long a school has to be closed until that is an exception. */
  static final Period SCHOOL_CLOSED_FOR = Period.ofWeeks(4);

  /** How long an absence from the area has to last until it is an exception. */
  public static final Parameter<Period> AWAY_FOR = Parameter.period(
          "ehc.away-for",
          "the time for which a child, a parent or a young person has to be away from the area for"
              + " the time limits of an EHC assessment to be lifted")
      .preset(Period.ofWeeks(4), EhcExceptionKind.AWAY_FROM_THE_AREA.citation())
      .strictestWhenLarge();

  /** Whether exceptional personal circumstances are an exception. */
  public static final Parameter<Boolean> PERSONAL_CIRCUMSTANCES = Parameter.flag(
          "ehc.lifted-by-personal-circumstances",
          "whether exceptional personal circumstances lift the time limits of an EHC assessment")
      .preset(true, EhcExceptionKind.PERSONAL_CIRCUMSTANCES.citation())
      .asChoice();

  /** Whether a missed appointment is an exception. */
  public static final Parameter<Boolean> MISSED_APPOINTMENT = Parameter.flag(
          "ehc.lifted-by-missed-appointment",
          "whether a missed appointment lifts the time limits of an EHC assessment")
      .preset(true, EhcExceptionKind.MISSED_APPOINTMENT.citation())
      .asChoice();

  /** The time in which those who are asked for advice give it. */
  public static final Parameter<Period> ADVICE = Parameter.period(
          "ehc.advice-within", "the time in which advice for an EHC assessment is given")
      .preset(Period.ofWeeks(6), SEND_REGULATIONS.at("reg 8 (secondary)"))
      .strictestWhenSmall();

  /** The time from the final plan, and from each review, to the next review. */
  public static final Parameter<Period> REVIEW = Parameter.period(
          "ehc.review-within",
          "the time from a final EHC plan, or from a review, to the next review")
      .preset(Period.ofMonths(12), CHILDREN_AND_FAMILIES_ACT.at("s.44(1) (secondary)"))
      .strictestWhenSmall();

  /** The time from a review meeting to its report. */
  public static final Parameter<Period> REVIEW_REPORT = Parameter.period(
          "ehc.review-report-within", "the time from an EHC review meeting to its report")
      .preset(Period.ofWeeks(2), SEND_REGULATIONS.at("reg 21(7); reg 20 (secondary)"))
      .strictestWhenSmall();

  /** The time from a review meeting to the decision. */
  public static final Parameter<Period> REVIEW_DECISION = Parameter.period(
          "ehc.review-decision-within", "the time from an EHC review meeting to the decision")
      .preset(Period.ofWeeks(4), DEVON.at("(secondary)"))
      .strictestWhenSmall();

  /** Whether the advice behind a plan is one of its sections. */
  public static final Parameter<Boolean> SECTION_K = Parameter.flag(
          "ehc.advice-as-section-k",
          "whether the advice on which an EHC plan rests is appended to it as section K")
      .preset(true, PlanSection.K.citation())
      .asChoice();

  /** From which school year on reviews look at how a young person gets ready for adulthood. */
  public static final Parameter<Integer> ADULTHOOD_FROM_YEAR = Parameter.count(
          "ehc.adulthood-from-year",
          "the school year from which on EHC reviews look at how a young person gets ready for"
              + " adulthood")
      .preset(9, PreparationForAdulthood.CITATION)
      .strictestWhenSmall();

  private EhcLimits() {}

  /** What a service may set, in the order of the process. */
  public static List<Parameter<?>> parameters() {
    return List.of(
        AWAY_FOR,
        PERSONAL_CIRCUMSTANCES,
        MISSED_APPOINTMENT,
        ADVICE,
        SECTION_K,
        REVIEW,
        REVIEW_REPORT,
        REVIEW_DECISION,
        ADULTHOOD_FROM_YEAR);
  }
}
