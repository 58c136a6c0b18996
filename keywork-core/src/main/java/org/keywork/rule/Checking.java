package org.keywork.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.keywork.rule.RulesByType.Looking;
import org.keywork.rule.RulesByType.Numbered;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One walk of one book over one record. */
final class Checking implements Walk {

  private static final Logger LOG = LoggerFactory.getLogger(Checking.class);
  private static final int DEPTH = 8;

  /** A verdict with reasons, where it was reached. */
  private record Reached(int index, Rule<?> rule, Location subject, Verdict verdict)
      implements Comparable<Reached> {

    /** By force, the strongest first, then as the rules stand in the book. */
    @Override
    public int compareTo(Reached other) {
      int byForce = rule.force().compareTo(other.rule.force());
      return byForce == 0 ? Integer.compare(index, other.index) : byForce;
    }
  }

  /** A verdict that is listed, and which rule of the book it is by. */
  private record Told(int index, RuleVerdict verdict) {}

  private final RuleBook book;
  private final Basis basis;
  private final Tally tally = new Tally();
  private final boolean[] shown;
  private final List<Reached> reached = new ArrayList<>(0);
  private final @Nullable List<Told> verdicts;

  private @Nullable String[] names = new String[DEPTH];
  private int[] indexes = new int[DEPTH];
  private int depth;
  private @Nullable Location here;

  private Checking(RuleBook book, Basis basis, boolean inFull) {
    this.book = book;
    this.basis = basis;
    this.shown = new boolean[book.byType().all().size()];
    this.verdicts = inFull ? new ArrayList<>() : null;
  }

  static Report run(RuleBook book, Checkable record, Basis basis, Waivers waivers, boolean inFull) {
    Checking checking = new Checking(book, basis, inFull);
    record.walk(checking);
    Report report = checking.report(record.subjectId(), waivers);
    if (LOG.isDebugEnabled()) { // or the numbers are made for nobody
      LOG.debug(
          "Checked {}: {} findings, {} open questions",
          report.subject(),
          report.findings().size(),
          report.openQuestions().size());
    }
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
    here = null;
  }

  @Override
  public void leave() {
    depth--;
    here = null;
  }

  @Override
  public <T> void visit(Class<T> type, T subject) {
    Looking<T> looking = book.byType().at(type);
    if (looking != null) {
      holdAgainst(looking, subject);
    }
  }

  @Override
  public <S, T> void visit(Class<T> type, S source, Function<? super S, ? extends T> view) {
    Looking<T> looking = book.byType().at(type);
    if (looking != null) {
      holdAgainst(looking, view.apply(source));
    }
  }

  @Override
  public <S, W, T> void visit(
      Class<T> type, S source, W within, BiFunction<? super S, ? super W, ? extends T> view) {
    Looking<T> looking = book.byType().at(type);
    if (looking != null) {
      holdAgainst(looking, view.apply(source, within));
    }
  }

  private <T> void holdAgainst(Looking<T> looking, T subject) {
    shown[looking.number()] = true;
    List<Numbered<T>> rules = looking.rules();
    for (int i = 0; i < rules.size(); i++) {
      Numbered<T> numbered = rules.get(i);
      record(numbered, numbered.rule().verdictOn(subject, basis));
    }
  }

  private void record(Numbered<?> rule, Verdict verdict) {
    if (!(verdict instanceof Verdict.Settled)) {
      reached.add(new Reached(rule.index(), rule.rule(), here(), verdict));
      return;
    }
    tally.add(verdict.kind());
    if (verdicts != null) {
      verdicts.add(
          new Told(rule.index(), new RuleVerdict(rule.rule().id(), here(), verdict.kind())));
    }
  }

  /** Where the walk is; made once for all that is told of one place. */
  private Location here() {
    Location made = here;
    if (made == null) {
      made = Location.here();
      for (int i = 0; i < depth; i++) {
        String name = Objects.requireNonNull(names[i]);
        made = indexes[i] < 0 ? made.then(name) : made.then(name, indexes[i]);
      }
      here = made;
    }
    return made;
  }

  private Report report(String subject, Waivers waivers) {
    Collections.sort(reached);
    List<Finding> findings = new ArrayList<>(0);
    List<WaivedFinding> waived = new ArrayList<>(0);
    List<OpenQuestion> questions = new ArrayList<>(reached.size());
    for (Reached each : reached) {
      Verdict.Kind kind = told(each, subject, waivers, findings, waived);
      for (Unknown unknown : each.verdict().unknowns()) {
        questions.add(question(each, unknown));
      }
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
      Finding finding = each.rule().finding(miss, each.subject(), basis.policy());
      List<Waiver> covering = waivers.covering(finding, subject, basis.asOf());
      if (covering.isEmpty()) {
        findings.add(finding);
        everyMissWaived = false;
      } else {
        waived.add(new WaivedFinding(finding, covering.get(0)));
      }
    }
    return everyMissWaived ? Verdict.Kind.WAIVED : each.verdict().kind();
  }

  private OpenQuestion question(Reached each, Unknown unknown) {
    return new OpenQuestion(
        each.rule().id(),
        each.rule().force(),
        each.rule().statements(),
        unknown.at().under(each.subject()),
        unknown.what());
  }

  private void count(Reached each, Verdict.Kind kind) {
    tally.add(kind);
    if (verdicts != null) {
      verdicts.add(new Told(each.index(), new RuleVerdict(each.rule().id(), each.subject(), kind)));
    }
  }

  private List<RuleVerdict> inOrder(List<Told> all) {
    for (Looking<?> looking : book.byType().all()) {
      if (!shown[looking.number()]) {
        looking.rules().forEach(each -> all.add(new Told(each.index(), notApplicable(each))));
      }
    }
    all.sort(Comparator.comparingInt(Told::index));
    return all.stream().map(Told::verdict).toList();
  }

  private static RuleVerdict notApplicable(Numbered<?> rule) {
    return new RuleVerdict(rule.rule().id(), Location.here(), Verdict.Kind.NOT_APPLICABLE);
  }

  private VerdictCounts counted() {
    List<Looking<?>> all = book.byType().all();
    for (int type = 0; type < all.size(); type++) {
      if (!shown[type]) {
        tally.addNotApplicable(all.get(type).rules().size());
      }
    }
    return tally.counts();
  }
}
