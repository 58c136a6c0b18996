package org.keywork.family;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;

import java.util.List;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * What a child learns and achieves is written down with the family, and shows where support would help.
 *
 * <p>An entry that lies before the look-back is left alone, and so is the journal of a child who has
 * died.
 *
 * @since 0.1
 */
public final class DevelopmentRules {

  /** The family has its part in the journal of the child's development. */
  public static final Rule<ServedFamily> RECORDED_WITH_FAMILY =
      rule("family.development-recorded-with-family")
          .from(GUIDE.at("2 / Planning and assessment"), restating(25))
          .says(
              SHOULD,
              "A child's development and achievements are recorded together with the family, so"
                  + " that they show where support would help.")
          .reading(LookBack.LENGTH)
          .appliesTo(ServedFamily.class, "families on the active list")
          .isMetWhen(DevelopmentRules::recordedWithFamily)
          .otherwise("What was recorded on {recorded} of the development of {child} was recorded"
              + " without the family.")
          .remedy("Go through the entry with the family, add what they have seen, and look"
              + " together where support would help.");

  private DevelopmentRules() {}

  /** The rules about a child's development, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(RECORDED_WITH_FAMILY);
  }

  private static Verdict recordedWithFamily(ServedFamily served, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    if (!served.active().includes(basis.asOf())) {
      return verdict;
    }
    List<Child> children = served.family().children();
    for (int i = 0; i < children.size(); i++) {
      if (!children.get(i).hasDiedBy(basis.asOf())) {
        verdict = verdict.and(recordedOf(children.get(i), i, basis));
      }
    }
    return verdict;
  }

  private static Verdict recordedOf(Child child, int index, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < child.journal().size(); i++) {
      JournalEntry entry = child.journal().get(i);
      if (LookBack.reaches(entry.recordedOn(), basis)) {
        verdict = verdict.and(recorded(entry, i, child, index));
      }
    }
    return verdict.kind() == Verdict.Kind.NOT_APPLICABLE
        ? Verdict.cannotTell(journalOf(index), "the child's development and achievements of late")
        : verdict;
  }

  private static Verdict recorded(JournalEntry entry, int place, Child child, int index) {
    return switch (Answer.of(entry.withFamily())) {
      case YES -> Verdict.met();
      case NO ->
        Verdict.notMet(
            journalOf(index).then(place).then("withFamily"),
            fact("child", child.id()).and("recorded", entry.recordedOn()));
      case CANNOT_TELL ->
        Verdict.cannotTell(
            journalOf(index).then(place).then("withFamily"),
            "whether the family had its part in the entry");
    };
  }

  private static Location journalOf(int child) {
    return Location.at("family").then("children", child).then("journal");
  }
}
