package org.keywork.family;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;

import java.util.List;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * What is known about a family belongs to the family, and is there for it.
 *
 * @since 0.1
 */
public final class CollectionRules {

  /** Nothing is kept that does not serve the family. Once it is removed, nothing is found any more. */
  public static final Rule<CollectedItem> ONLY_WHAT_SERVES_THE_FAMILY =
      rule("family.only-what-serves-the-family")
          .from(ConsentRules.THE_DATABASE, restating(56))
          .says(MUST, "Only information that serves the family directly is collected.")
          .appliesTo(CollectedItem.class, "information that was collected and is still kept")
          .isMetWhen(CollectionRules::servesTheFamily)
          .otherwise("What was collected on {collected} does not serve the family directly.")
          .remedy(
              "Tell the family what it is, remove it unless the family wants it kept for its own"
                  + " sake, and no longer ask for it.");

  private CollectionRules() {}

  /** The rules about what is collected, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(ONLY_WHAT_SERVES_THE_FAMILY);
  }

  private static Verdict servesTheFamily(CollectedItem item, Basis basis) {
    if (!item.isKeptOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    Location at = Location.at("servesFamilyDirectly");
    return switch (Answer.of(item.servesFamilyDirectly())) {
      case YES -> Verdict.met();
      case CANNOT_TELL -> Verdict.cannotTell(at, "whether this serves the family directly");
      case NO -> Verdict.notMet(at, fact("collected", item.collectedOn()));
    };
  }
}
