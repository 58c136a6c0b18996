package org.keywork.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.keywork.json.Problem.Code;
import org.keywork.json.Shape.Part;
import org.keywork.json.Written.Member;
import org.keywork.rule.Location;
import org.keywork.rule.RuleBook;
import org.keywork.rule.RuleId;
import org.keywork.rule.Waiver;
import org.keywork.rule.Waivers;

/**
 * Reads documents of the kind {@code waivers/1}: deviations that somebody has accepted, for a reason and
 * for a time.
 *
 * <pre>{@code
 * {
 *   "keywork": "waivers/1",
 *   "waivers": [
 *     {
 *       "rule": "plan.renewed-in-time",
 *       "subject": "F-0042",
 *       "at": "/plans/0",
 *       "reason": "The family is abroad until the new year.",
 *       "grantedBy": "service manager",
 *       "until": "2027-01-31"
 *     }
 *   ]
 * }
 * }</pre>
 *
 * <p>Without a {@code subject} it holds for every record, without {@code at} for every place. Whoever
 * writes the reason and the role writes no name into them: reports show both as they are written.
 *
 * <p>Bad input is an answer and never an exception. Besides what is wrong with any document, a rule
 * that the book does not have is told with the nearest that it has, one that was retired with what
 * stands in its place, and a waiver that stands there twice.
 *
 * @since 0.1
 */
public final class WaiversReader {

  private static final String WAIVERS = "waivers";
  private static final String RULE = "rule";
  private static final String SUBJECT = "subject";
  private static final String AT = "at";
  private static final String REASON = "reason";
  private static final String GRANTED_BY = "grantedBy";
  private static final String UNTIL = "until";

  private final Map<String, Optional<RuleId>> retired = new HashMap<>();
  private final DocumentByHand<Waivers> byHand;

  /**
   * A reader.
   *
   * @param book the rules there are
   */
  public WaiversReader(RuleBook book) {
    book.retired().forEach((id, replacement) -> retired.put(id.value(), replacement));
    List<String> rules = book.rules().stream().map(rule -> rule.id().value()).toList();
    this.byHand = new DocumentByHand<>(
        DocumentKind.WAIVERS,
        Shape.Value.byHand(
            "list of waivers", new Part(WAIVERS, new Shape.Items(waiver(rules)), true)),
        Limits.STANDARD,
        this::content);
  }

  private static Shape.Value waiver(List<String> rules) {
    return Shape.Value.byHand(
        "waiver",
        new Part(RULE, new Shape.Code(RULE, rules), true),
        new Part(SUBJECT, new Shape.Text(), false),
        new Part(AT, new Shape.Pointer(), false),
        new Part(REASON, new Shape.Words(), true),
        new Part(GRANTED_BY, new Shape.Words(), true),
        new Part(UNTIL, new Shape.Day(), true));
  }

  /** What such a document looks like, apart from that no waiver stands there twice. */
  Shape.Value shape() {
    return byHand.shape();
  }

  /** Reads a document, given as its bytes in UTF-8. */
  public Read<Waivers> read(byte[] document) {
    return byHand.read(document);
  }

  /**
   * Reads a document to the end of a stream, which stays open.
   *
   * @throws IOException if the stream cannot be read
   */
  public Read<Waivers> read(InputStream document) throws IOException {
    return byHand.read(document);
  }

  private Supplier<Waivers> content(Written root, Inspection inspection) {
    List<Written> waivers = items(root.member(WAIVERS));
    requireRulesInUse(waivers, inspection);
    requireEachOnce(waivers, inspection);
    return () -> Waivers.of(waivers.stream().map(WaiversReader::waiver).toList());
  }

  private static List<Written> items(@Nullable Written list) {
    return list == null ? List.of() : list.items();
  }

  private void requireRulesInUse(List<Written> waivers, Inspection inspection) {
    for (int i = 0; i < waivers.size(); i++) {
      String rule = text(waivers.get(i), RULE).orElse("");
      if (retired.containsKey(rule)) {
        inspection.tellInstead(
            Location.at(WAIVERS, i).then(RULE), Wording.retired(replacement(rule)));
      }
    }
  }

  /** What stands in the place of a rule, or of that which once did. */
  private Optional<RuleId> replacement(String rule) {
    Optional<RuleId> next = retired.getOrDefault(rule, Optional.empty());
    return next.isPresent() && retired.containsKey(next.get().value())
        ? replacement(next.get().value())
        : next;
  }

  private static void requireEachOnce(List<Written> waivers, Inspection inspection) {
    Set<Map<String, String>> seen = new HashSet<>();
    for (int i = 0; i < waivers.size(); i++) {
      Map<String, String> said = new HashMap<>();
      for (Member member : waivers.get(i).members()) {
        said.put(member.name(), member.value().scalar());
      }
      if (!said.isEmpty() && !seen.add(said)) {
        inspection.add(Code.CONTRADICTION, Location.at(WAIVERS, i), Wording.WAIVED_TWICE);
      }
    }
  }

  private static Waiver waiver(Written written) {
    Waiver waiver = Waiver.of(
        new RuleId(text(written, RULE).orElseThrow()),
        text(written, REASON).orElseThrow(),
        text(written, GRANTED_BY).orElseThrow(),
        text(written, UNTIL).flatMap(IsoTimes::day).orElseThrow());
    Waiver narrowed = text(written, SUBJECT).map(waiver::forSubject).orElse(waiver);
    return text(written, AT).map(Location::parse).map(narrowed::at).orElse(narrowed);
  }

  private static Optional<String> text(Written written, String property) {
    return Optional.ofNullable(written.member(property)).map(Written::scalar);
  }
}
