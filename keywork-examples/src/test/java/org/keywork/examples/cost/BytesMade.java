package org.keywork.examples.cost;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.keywork.Keywork;
import org.keywork.casefile.CaseFile;
import org.keywork.json.CaseFileReader;
import org.keywork.rule.Basis;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.rule.Walk;

/**
 * Counts the bytes that checking makes once it is warm, and prints them: for a check of each file, and
 * for each rule that is met or does not apply and still makes some. It is a program of its own, since
 * tests run with a compiler that does not see what never leaves a method.
 */
final class BytesMade {

  /** How a check of the whole book is named. */
  static final String CHECK = "check";

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
  private static final int WARM = 12_000;
  private static final int COUNTED = 200;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Keywork keywork = Keywork.guidance();
  private final CaseFileReader reader = new CaseFileReader();
  private final Map<String, Long> byRule = new TreeMap<>();
  private long sink;

  private BytesMade() {}

  /** Prints a line for each file, then one for each rule: a name, a space, bytes. */
  public static void main(String[] files) throws IOException {
    BytesMade made = new BytesMade();
    for (String file : files) {
      byte[] document = Files.readAllBytes(Path.of(file));
      System.out.println(CHECK + ' ' + made.check(document));
      made.rules(made.read(document));
    }
    made.byRule.forEach((rule, bytes) -> System.out.println(rule + ' ' + bytes));
    if (made.sink == 0) {
      throw new IllegalStateException("Nothing was checked.");
    }
  }

  private CaseFile read(byte[] document) {
    return reader.read(document).value().orElseThrow();
  }

  /** What a check of a file makes that was never looked at before: the middle of many. */
  private long check(byte[] document) {
    CaseFile known = read(document);
    for (int i = 0; i < WARM; i++) {
      sink += keywork.check(known, AS_OF).counts().total();
    }
    long[] bytes = new long[COUNTED];
    for (int i = 0; i < COUNTED; i++) {
      CaseFile fresh = read(document);
      bytes[i] = made(() -> keywork.check(fresh, AS_OF));
    }
    Arrays.sort(bytes);
    return bytes[COUNTED / 2];
  }

  private long made(Supplier<?> work) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    Object result = work.get();
    long bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
    sink += result.hashCode() == 0 ? 1 : 2;
    return bytes;
  }

  private void rules(CaseFile file) {
    List<Runnable> counts = new ArrayList<>();
    file.walk(new Walk() {
      @Override
      public void enter(String property) {}

      @Override
      public void enter(String property, int index) {}

      @Override
      public void leave() {}

      @Override
      public <T> void visit(Class<T> type, T subject) {
        counts.add(() -> rules(type, subject));
      }
    });
    counts.forEach(Runnable::run);
  }

  @SuppressWarnings("unchecked") // a rule that looks at Class<T> is a Rule<T>
  private <T> void rules(Class<T> type, T subject) {
    for (Rule<?> each : keywork.book().rules()) {
      if (each.type() == type) {
        count((Rule<T>) each, subject);
      }
    }
  }

  private <T> void count(Rule<T> rule, T subject) {
    Basis basis = new Basis(AS_OF, keywork.policy());
    if (!(rule.verdictOn(subject, basis) instanceof Verdict.Settled)) {
      return;
    }
    for (int i = 0; i < WARM; i++) {
      sink += rule.verdictOn(subject, basis).kind().hashCode() == 0 ? 1 : 2;
    }
    long before = THREADS.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < COUNTED; i++) {
      sink += rule.verdictOn(subject, basis).kind() == Verdict.Kind.MET ? 1 : 2;
    }
    long bytes = (THREADS.getCurrentThreadAllocatedBytes() - before) / COUNTED;
    if (bytes > 0) {
      byRule.merge(rule.id().value(), bytes, Math::max);
    }
  }
}
