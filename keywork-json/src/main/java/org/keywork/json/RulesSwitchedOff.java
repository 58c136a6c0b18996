package org.keywork.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keywork.json.Problem.Code;
import org.keywork.json.Written.Member;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.RuleBook;
import org.keywork.rule.RuleId;
import org.keywork.source.Publication;

/**
 * The rules that a policy switches off, as they are written: each with the reason.
 *
 * @param reasons what is written; null if there is nothing
 * @param book the rules there are
 * @param inspection takes what is wrong with them
 */
record RulesSwitchedOff(@Nullable Written reasons, RuleBook book, Inspection inspection) {

  /** The property under which a policy and a report have them. */
  static final String PROPERTY = "switchedOff";

  /** A rule that is no longer in use is a name, too, so that its replacement can be told. */
  static Shape shape(RuleBook book) {
    return new Shape.Entries(new Shape.Code("rule", names(book)), new Shape.Words());
  }

  private static List<String> names(RuleBook book) {
    return Stream.concat(book.rules().stream().map(Rule::id), book.retired().keySet().stream())
        .map(RuleId::value)
        .toList();
  }

  static RulesSwitchedOff of(Written policy, RuleBook book, Inspection inspection) {
    return new RulesSwitchedOff(policy.member(PROPERTY), book, inspection);
  }

  /** The policy without them, as far as they can be switched off. */
  LocalPolicy in(LocalPolicy policy) {
    List<String> known = names(book);
    LocalPolicy without = policy;
    for (Member each : reasons == null ? List.<Member>of() : reasons.members()) {
      if (each.value().kind() == Written.Kind.TEXT && known.contains(each.name())) {
        without = switchedOff(each, without);
      }
    }
    return without;
  }

  private LocalPolicy switchedOff(Member each, LocalPolicy policy) {
    Location at = Location.at(PROPERTY).then(each.name());
    RuleId rule = new RuleId(each.name());
    String reason = each.value().scalar();
    if (reason.isBlank()) {
      return policy; // The inspection has told so.
    }
    Optional<String> refusal = refusal(adoptingOnly(policy).withoutRule(rule, reason));
    refusal.ifPresent(why -> inspection.addUnlessTold(Code.NOT_TO_BE_SWITCHED_OFF, at, why));
    return refusal.isPresent() ? policy : policy.withoutRule(rule, reason);
  }

  /** The book is asked about each rule alone, so that every refusal has its place. */
  private Optional<String> refusal(LocalPolicy policy) {
    try {
      book.under(policy);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private static LocalPolicy adoptingOnly(LocalPolicy policy) {
    LocalPolicy only = LocalPolicy.named(policy.name());
    for (Publication practice : policy.adopted()) {
      only = only.adopting(practice);
    }
    return only;
  }
}
