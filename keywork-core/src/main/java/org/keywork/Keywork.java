package org.keywork;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.keywork.assignment.Coverage;
import org.keywork.casefile.CaseFile;
import org.keywork.casefile.Consequences;
import org.keywork.casefile.CourseOfChange;
import org.keywork.casefile.Proposal;
import org.keywork.eligibility.Beginning;
import org.keywork.eligibility.EligibilityDecision;
import org.keywork.eligibility.EligibilityPolicy;
import org.keywork.rule.Basis;
import org.keywork.rule.Checkable;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Report;
import org.keywork.rule.RuleBook;
import org.keywork.rule.Waiver;
import org.keywork.rule.Waivers;
import org.keywork.service.KeyWorkerService;
import org.keywork.standards.Evidence;
import org.keywork.standards.SelfAssessment;

/**
 * The front door: the rules of key working as they bind one service.
 *
 * <pre>{@code
 * Report report = Keywork.guidance().check(caseFile, LocalDate.of(2026, 11, 22));
 * }</pre>
 *
 * <p>A {@code Keywork} is immutable and may be shared between threads. It keeps nothing of what it
 * checks.
 *
 * @since 0.1
 */
public final class Keywork {

  private final LocalPolicy policy;
  private final RuleBook book;

  private Keywork(LocalPolicy policy, RuleBook book) {
    this.policy = policy;
    this.book = book;
  }

  /** The rules as the general sources give them, before any service has set anything. */
  public static Keywork guidance() {
    return under(Policies.guidance());
  }

  /**
   * The latest edition of the rules, as it binds a service.
   *
   * @throws IllegalArgumentException if the policy loosens what a must asks for or switches it off, names
   *     a rule that there is not, or leaves no age at which a child could be referred
   */
  public static Keywork under(LocalPolicy policy) {
    return of(RuleBooks.latest(), policy);
  }

  /**
   * The rules of a book, as they bind a service. For those who keep to an earlier edition, or add
   * rules of their own.
   *
   * @throws IllegalArgumentException if the policy loosens what a must asks for or switches it off, names
   *     a rule that there is not, or leaves no age at which a child could be referred
   */
  public static Keywork of(RuleBook book, LocalPolicy policy) {
    EligibilityPolicy.requireSound(policy);
    return new Keywork(Objects.requireNonNull(policy, "policy"), book.under(policy));
  }

  /**
   * What the rules say of a record.
   *
   * @param record the record, such as a case file
   * @param asOf the day on which it is looked at
   */
  public Report check(Checkable record, LocalDate asOf) {
    return book.check(record, new Basis(asOf, policy));
  }

  /**
   * The same, with findings shown as waived where somebody has accepted them.
   *
   * @param record the record, such as a case file
   * @param asOf the day on which it is looked at
   * @param waivers what has been accepted, by whom and until when
   */
  public Report check(Checkable record, LocalDate asOf, List<Waiver> waivers) {
    return book.check(record, new Basis(asOf, policy), waivers);
  }

  /**
   * The same for many records: the waivers are put in order once.
   *
   * @param record the record, such as a case file
   * @param asOf the day on which it is looked at
   * @param waivers what has been accepted, by whom and until when
   */
  public Report check(Checkable record, LocalDate asOf, Waivers waivers) {
    return book.check(record, new Basis(asOf, policy), waivers);
  }

  /** The same, and the report lists every verdict, those of rules that are met included. */
  public Report checkInFull(Checkable record, LocalDate asOf, List<Waiver> waivers) {
    return book.checkInFull(record, new Basis(asOf, policy), waivers);
  }

  /**
   * What a record shows of each rule. Evidence of many records is joined with {@link Evidence#and}.
   *
   * @param record the record, such as a case file, or a service with the families it works with
   * @param asOf the day on which it is looked at
   */
  public Evidence evidence(Checkable record, LocalDate asOf) {
    return Evidence.of(checkInFull(record, asOf, List.of()));
  }

  /**
   * How a service stands against the 36 standards: what it answers of itself, and what records show.
   *
   * @param service the service, with the matrix that it filled in, if it did
   * @param evidence what its records show, as {@link #evidence} gives it: those of families and, once, its own,
   *     either alone or with the families it works with
   * @param asOf the day of the assessment
   */
  public SelfAssessment selfAssessment(
      KeyWorkerService service, Evidence evidence, LocalDate asOf) {
    return SelfAssessment.builder()
        .matrix(service.standards())
        .evidence(evidence)
        .book(book)
        .basis(new Basis(asOf, policy))
        .hasNonDesignatedKeyWorkers(service.hasNonDesignatedKeyWorkers(policy))
        .build();
  }

  /**
   * What the rules would say of a case file if a change were made that somebody thinks of. It is what
   * {@link #check} says once the change is recorded.
   *
   * @param file the family's case file
   * @param proposal the change
   * @param asOf the day on which it is looked at; {@link Proposal#settledOn()} where no other matters
   * @throws org.keywork.rule.InvalidRecordException if the change makes no sense in this file
   */
  public Report checkProposed(CaseFile file, Proposal proposal, LocalDate asOf) {
    return check(proposal.madeIn(file), asOf);
  }

  /**
   * What a change would bring that somebody thinks of, on each day on which something begins to be
   * different, until it has happened altogether.
   *
   * @param file the family's case file
   * @param proposal the change
   * @throws org.keywork.rule.InvalidRecordException if the change makes no sense in this file
   */
  public CourseOfChange consequences(CaseFile file, Proposal proposal) {
    return new CourseOfChange(proposal.daysToLookAt().stream()
        .map(day -> consequences(file, proposal, day))
        .toList());
  }

  /**
   * What a change would bring that somebody thinks of, on one day: what would be breached and what missing
   * beside what is so anyway on that day, and who is to be told and asked.
   *
   * @param file the family's case file
   * @param proposal the change
   * @param asOf the day on which it is looked at; {@link Proposal#settledOn()} where no other matters
   * @throws org.keywork.rule.InvalidRecordException if the change makes no sense in this file
   */
  public Consequences consequences(CaseFile file, Proposal proposal, LocalDate asOf) {
    return new Consequences(
        check(file, asOf),
        checkProposed(file, proposal, asOf),
        proposal.toTellOrAsk(file, new Basis(asOf, policy)));
  }

  /**
   * Whether a family is eligible for key working: child by child and criterion by criterion.
   *
   * @param file the family's case file
   * @param asOf the day asked about
   */
  public EligibilityDecision eligibility(CaseFile file, LocalDate asOf) {
    return file.eligibility(new Basis(asOf, policy));
  }

  /**
   * Whether key working may begin: whether the family is eligible, wants it, and consents.
   *
   * @param file the family's case file
   * @param asOf the day asked about
   */
  public Beginning mayBegin(CaseFile file, LocalDate asOf) {
    return file.mayBegin(new Basis(asOf, policy));
  }

  /**
   * Which functions of key working are held for a family, by whom, which are missing and whether that
   * matters. What the service counts as full key working is asked of the answer: {@link
   * Coverage#isFullUnder}.
   *
   * @param file the family's case file
   * @param asOf the day asked about
   */
  public Coverage coverage(CaseFile file, LocalDate asOf) {
    return file.coverage(asOf);
  }

  /** What the service has set. */
  public LocalPolicy policy() {
    return policy;
  }

  /** The rules, each with the force it has for the service. */
  public RuleBook book() {
    return book;
  }
}
