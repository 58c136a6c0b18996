package org.keywork.assignment;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;

import java.util.List;
import org.keywork.agency.Arrangement;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Two programmes that both bring a key worker do not make the family coordinate them.
 *
 * @since 0.1
 */
public final class OtherKeyWorkingRules {

  /** Whoever else does key working for the family is in on it. */
  public static final Rule<FamilysOtherKeyWorking> OTHER_KEY_WORKING_COORDINATED =
      rule("assignment.other-key-working-coordinated")
          .from(GUIDE.at("5a / Local context"), restating(120))
          .says(
              SHOULD,
              "Where a family has key working from another programme, too, the two coordinate what"
                  + " they do.")
          .appliesTo(
              FamilysOtherKeyWorking.class,
              "families on the active list with key working from another programme")
          .isMetWhen(OtherKeyWorkingRules::coordinated)
          .otherwise("The family also has key working from another programme ({programme}), and the"
              + " two do not coordinate what they do.")
          .remedy(
              "Meet the other key worker with the family, and agree who does what and who is the"
                  + " contact.");

  private OtherKeyWorkingRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(OTHER_KEY_WORKING_COORDINATED);
  }

  private static Verdict coordinated(FamilysOtherKeyWorking subject, Basis basis) {
    if (!subject.isBesideOursOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    OtherKeyWorking other = subject.other();
    if (other.coordination().isEmpty()) {
      return Verdict.cannotTell(
          Location.at("coordination"), "whether the two coordinate what they do");
    }
    Arrangement coordination = other.coordination().get();
    return coordination.isInPlaceOn(basis.asOf())
        ? Verdict.met()
        : Verdict.notMet(Location.at("coordination"), fact("programme", other.programme()));
  }
}
