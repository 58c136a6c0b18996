package org.keywork.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keywork.rule.RuleBook.Numbered;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One walk of one book over one record. */
final class Checking implements Walk {

  private static final Logger LOG = LoggerFactory.getLogger(Checking.class);
  private static final int DEPTH = 8;

  /** A verdict with reasons, where it was reached. */
  private record Reached(int rule, Location subject, Verdict verdict) {}

  private final RuleBook book;
  private final Basis basis;
  private final Tally tally = new Tally();
  private final boolean[] looked;
  private final List<Reached> reached = new ArrayList<>(0);
  private final @Nullable List<RuleVerdict> verdicts;

  private @Nullable String[] names = new String[DEPTH];
  private int[] indexes = new int[DEPTH];
  private int depth;

  private Checking(RuleBook book, Basis basis, boolean inFull) {
    this.book = book;
    this.basis = basis;
    this.looked = new boolean[book.rules().size()];
    this.verdicts = inFull ? new ArrayList<>() : null;
  }

  static Report run(RuleBook book, Checkable record, Basis basis, Waivers waivers, boolean inFull) {
    Checking checking = new Checking(book, basis, inFull);
    record.walk(checking);
    Report report = checking.report(record.subjectId(), waivers);
    LOG.debug(
        "Checked {}: {} findings, {} open questions",
        report.subject(),
        report.findings().size(),
        report.openQuestions().size());
    return report;
  }

  @Override
  public void enter(String property) {
    push(property, -1);
  }

  @Override
  public void enter(String property, int index) {
    push(property, index);
  }

  private void push(String property, int index) {
    if (depth == indexes.length) {
      names = Arrays.copyOf(names, depth * 2);
      indexes = Arrays.copyOf(indexes, depth * 2);
    }
    names[depth] = property;
    indexes[depth] = index;
    depth++;
  }

  @Override
  public void leave() {
    depth--;
  }

  @Override
  public <T> void visit(Class<T> type, T subject) {
    List<Numbered<T>> rules = book.lookingAt(type);
    for (int i = 0; i < rules.size(); i++) {
      Numbered<T> numbered = rules.get(i);
      record(numbered.index(), numbered.rule().verdictOn(subject, basis));
    }
  }

  private void record(int rule, Verdict verdict) {
    looked[rule] = true;
    boolean settled = verdict instanceof Verdict.Settled;
    if (settled) {
      tally.add(verdict.kind());
    }
    if (settled && verdicts == null) {
      return;
    }
    Location here = here();
    if (!settled) {
      reached.add(new Reached(rule, here, verdict));
    } else if (verdicts != null) {
      verdicts.add(new RuleVerdict(book.rules().get(rule).id(), here, verdict.kind()));
    }
  }

  private Location here() {
    Location here = Location.here();
    for (int i = 0; i < depth; i++) {
      String name = names[i];
      if (name != null) {
        here = indexes[i] < 0 ? here.then(name) : here.then(name, indexes[i]);
      }
    }
    return here;
  }

  private Report report(String subject, Waivers waivers) {
    reached.sort(Comparator.comparing((Reached r) -> book.rules().get(r.rule()).force())
        .thenComparing(Reached::rule));
    List<Finding> findings = new ArrayList<>();
    List<WaivedFinding> waived = new ArrayList<>();
    List<OpenQuestion> questions = new ArrayList<>();
    for (Reached each : reached) {
      Verdict.Kind kind = told(each, subject, waivers, findings, waived);
      each.verdict().unknowns().forEach(unknown -> questions.add(question(each, unknown)));
      count(each, kind);
    }
    return new Report(
        subject,
        basis.asOf(),
        basis.policy().name(),
        book.edition(),
        book.switchedOff(),
        findings,
        waived,
        questions,
        counted(),
        verdicts == null ? List.of() : inOrder(verdicts));
  }

  /** Turns misses into findings and tells what the verdict is once waivers are looked at. */
  private Verdict.Kind told(
      Reached each,
      String subject,
      Waivers waivers,
      List<Finding> findings,
      List<WaivedFinding> waived) {
    boolean everyMissWaived = !each.verdict().misses().isEmpty();
    for (Miss miss : each.verdict().misses()) {
      Finding finding = book.rules().get(each.rule()).finding(miss, each.subject(), basis.policy());
      Optional<Waiver> waiver =
          waivers.covering(finding, subject, basis.asOf()).stream().findFirst();
      waiver.ifPresentOrElse(
          w -> waived.add(new WaivedFinding(finding, w)), () -> findings.add(finding));
      everyMissWaived &= waiver.isPresent();
    }
    return everyMissWaived ? Verdict.Kind.WAIVED : each.verdict().kind();
  }

  private OpenQuestion question(Reached each, Unknown unknown) {
    Rule<?> rule = book.rules().get(each.rule());
    return new OpenQuestion(
        rule.id(),
        rule.force(),
        rule.statements(),
        unknown.at().under(each.subject()),
        unknown.what());
  }

  private void count(Reached each, Verdict.Kind kind) {
    tally.add(kind);
    if (verdicts != null) {
      verdicts.add(new RuleVerdict(book.rules().get(each.rule()).id(), each.subject(), kind));
    }
  }

  private List<RuleVerdict> inOrder(List<RuleVerdict> all) {
    List<RuleId> order = new ArrayList<>();
    book.rules().forEach(rule -> order.add(rule.id()));
    for (int rule = 0; rule < looked.length; rule++) {
      if (!looked[rule]) {
        all.add(new RuleVerdict(order.get(rule), Location.here(), Verdict.Kind.NOT_APPLICABLE));
      }
    }
    all.sort(Comparator.comparing((RuleVerdict v) -> order.indexOf(v.rule())));
    return all;
  }

  private VerdictCounts counted() {
    for (boolean saw : looked) {
      if (!saw) {
        tally.add(Verdict.Kind.NOT_APPLICABLE);
      }
    }
    return tally.counts();
  }
}
