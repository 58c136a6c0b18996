package org.keywork.examples.cost;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.keywork.Keywork;
import org.keywork.casefile.CaseFile;
import org.keywork.json.CaseFileReader;
import org.keywork.rule.Basis;

/**
 * Counts the bytes that checking makes once it is warm, and prints them: those of a check of the first
 * file, then how many rules were looked at, and those of each rule that is met or does not apply to something in any of the files and
 * makes some all the same. It is a program of its own, since the tests run with a compiler that does
 * not see what never leaves a method.
 */
final class BytesMade {

  /** How a check by the whole book is named. */
  static final String CHECK = "check";

  /** How the number of rules is named that are met, or do not apply, somewhere. */
  static final String RULES = "rules";

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
  private static final int WARM = 15_000;
  private static final int COUNTED = 200;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Keywork keywork = Keywork.guidance();
  private final CaseFileReader reader = new CaseFileReader();
  private long sink;

  private BytesMade() {}

  /** Prints lines of a name, a space and bytes. */
  public static void main(String[] files) throws IOException {
    BytesMade made = new BytesMade();
    System.out.println(CHECK + ' ' + made.check(Files.readAllBytes(Path.of(files[0]))));
    RulesAndSubjects all = new RulesAndSubjects(made.keywork.book());
    for (String file : files) {
      made.read(Files.readAllBytes(Path.of(file))).walk(all);
    }
    Basis basis = new Basis(AS_OF, made.keywork.policy());
    List<RulesAndSubjects.OneRule> rules = all.settledUnder(basis);
    System.out.println(RULES + ' ' + rules.size());
    rules.forEach(rule -> made.tell(rule, basis));
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
      long before = THREADS.getCurrentThreadAllocatedBytes();
      sink += keywork.check(fresh, AS_OF).counts().total();
      bytes[i] = THREADS.getCurrentThreadAllocatedBytes() - before;
    }
    Arrays.sort(bytes);
    return bytes[COUNTED / 2];
  }

  private void tell(RulesAndSubjects.OneRule rule, Basis basis) {
    sink += rule.holdAgainstAll(basis, WARM);
    long before = THREADS.getCurrentThreadAllocatedBytes();
    sink += rule.holdAgainstAll(basis, COUNTED);
    long bytes = (THREADS.getCurrentThreadAllocatedBytes() - before) / COUNTED;
    if (bytes > 0) {
      System.out.println(rule.id() + " " + bytes);
    }
  }
}
