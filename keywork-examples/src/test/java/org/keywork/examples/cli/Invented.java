package org.keywork.examples.cli;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MAY;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PACK;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.keywork.Policies;
import org.keywork.casefile.CaseFile;
import org.keywork.casefile.CaseFileId;
import org.keywork.family.Family;
import org.keywork.family.FamilyId;
import org.keywork.fixtures.CaseFiles;
import org.keywork.json.Problem;
import org.keywork.json.Problem.Code;
import org.keywork.json.ProposalReader;
import org.keywork.json.Read;
import org.keywork.json.ServiceReader;
import org.keywork.plan.SupportPlan;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Location;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.RuleBook;
import org.keywork.rule.RuleId;
import org.keywork.rule.Verdict;

/** A small practice that no publication knows, with families that do not exist. */
final class Invented {

  static final Parameter<Period> LONGEST_INTERVAL = Parameter.period(
          "plan.longest-interval", "the longest time from one plan to the next")
      .preset(Period.ofMonths(12), PEMBROKESHIRE.at("Co-ordination"))
      .between(Period.ofMonths(1), Period.ofYears(2))
      .strictestWhenSmall();

  static final Parameter<Integer> FEWEST_AGENCIES = Parameter.count(
          "team.fewest-agencies", "the fewest agencies around a family")
      .open("No source says how many agencies make a team.")
      .strictestWhenLarge();

  static final Parameter<Integer> LONGEST_SILENCE = Parameter.count(
          "contact.longest-silence", "the most weeks without a contact")
      .presetOfOurs(9, "Nobody asked families.")
      .strictestWhenSmall();

  static final Rule<SupportPlan> RENEWED = rule("plan.renewed-in-time")
      .from(PEMBROKESHIRE.at("Co-ordination"), restating(258))
      .says(MUST, "A plan is renewed within {plan.longest-interval} of the one before.")
      .reading(LONGEST_INTERVAL)
      .appliesTo(SupportPlan.class, "plans that were agreed", p -> p.agreedOn().isPresent())
      .isMetWhen(Invented::renewed)
      .otherwise("The next plan was due by {due}.")
      .remedy("Hold a review with the family and agree the next plan.");

  static final Rule<CaseFile> IN_TOUCH = rule("contact.kept")
      .from(GUIDE.at("2 / Coordinated support"), restating(1, 3))
      .says(MUST, "Somebody keeps in touch with the family.")
      .reading(LONGEST_SILENCE)
      .appliesTo(CaseFile.class, "all families")
      .isMetWhen((file, basis) -> Verdict.metIf(!file.contacts().isEmpty(), Location.here()))
      .otherwise("Nobody has been in touch with the family since it was taken on, and key working"
          + " lives from somebody who calls without being called.")
      .remedy("Call the family.");

  static final Rule<Family> STRENGTHS = rule("family.strengths-told")
      .from(PACK.at("ch.1 / The core elements"), restating(4))
      .says(SHOULD, "Strengths of the family are told next to its needs.")
      .reading(FEWEST_AGENCIES)
      .appliesTo(Family.class, "families with needs", family -> !family.needs().isEmpty())
      .isMetWhen((family, basis) -> family.strengths().isEmpty()
          ? Verdict.cannotTell(Location.at("strengths"), "what the family is good at")
          : Verdict.met())
      .otherwise("No strength of the family is told.")
      .remedy("Ask what goes well.");

  static final RuleBook BOOK = RuleBook.edition("2026-10", List.of(STRENGTHS, gone()))
      .adding(IN_TOUCH)
      .adding(RENEWED)
      .retiring(new RuleId("plan.gone"), RENEWED.id())
      .next("2026-11");

  /** A service that goes by one rule only. */
  private static final LocalPolicy WITHOUT_TWO = LocalPolicy.named("off")
      .withoutRule(STRENGTHS.id(), "Families here tell them at every visit.")
      .withoutRule(RENEWED.id(), "We plan from birthday to birthday.");

  private static final CaseFile CLEAR = CaseFiles.aCaseFile();

  /** A family whose plan is old. */
  private static final CaseFile STALE =
      ofFamily(2).withPlans(List.of(CLEAR.plans().get(0).withAgreedOn(LocalDate.of(2025, 8, 31))));

  /** A family nobody calls, of whose strengths nobody wrote. */
  private static final CaseFile ALONE = ofFamily(3)
      .withFamily(CLEAR.family().withId(new FamilyId("family-3")).withStrengths(List.of()))
      .withContacts(List.of());

  private Invented() {}

  static Practice practice() {
    Map<String, CaseFile> files = Map.of("clear", CLEAR, "stale", STALE, "alone", ALONE);
    return new Practice(
        BOOK,
        Policies.all(),
        bytes -> read(files, new String(bytes, StandardCharsets.UTF_8)),
        new ServiceReader()::read,
        new ProposalReader()::read,
        bytes -> policy(new String(bytes, StandardCharsets.UTF_8)));
  }

  private static Read<CaseFile> read(Map<String, CaseFile> files, String name) {
    if (name.equals("boom")) {
      throw new IllegalStateException("Zofia Quillfeather");
    }
    CaseFile file = files.get(name);
    return file != null
        ? new Read.Accepted<>(file)
        : new Read.Refused<>(List.of(
            new Problem(Code.WRONG_TYPE, 3, 14, Location.at("family", 0), "This is no family."),
            new Problem(Code.BROKEN_OFF, 4, 2, Location.here(), "The end is missing.")));
  }

  private static Read<LocalPolicy> policy(String text) {
    return switch (text) {
      case "loose" -> new Read.Accepted<>(LocalPolicy.named("loose").with(LONGEST_SILENCE, 10));
      case "strict" ->
        new Read.Accepted<>(LocalPolicy.named("strict").with(LONGEST_INTERVAL, Period.ofMonths(3)));
      case "off" -> new Read.Accepted<>(WITHOUT_TWO);
      default ->
        new Read.Refused<>(
            List.of(new Problem(Code.NOT_JSON, 1, 1, Location.here(), "This is no policy.")));
    };
  }

  private static Verdict renewed(SupportPlan plan, Basis basis) {
    LocalDate due =
        plan.agreedOn().orElseThrow().plus(basis.value(LONGEST_INTERVAL).orElseThrow());
    return basis.asOf().isAfter(due)
        ? Verdict.notMet(Location.at("agreedOn"), fact("due", due))
        : Verdict.met();
  }

  private static Rule<Family> gone() {
    return rule("plan.gone")
        .from(PACK.at("ch.1"), restating(4))
        .says(MAY, "It was once thought so.")
        .appliesTo(Family.class, "all families")
        .isMetWhen((family, basis) -> Verdict.met())
        .otherwise("It is not so.")
        .remedy("Think again.");
  }

  private static CaseFile ofFamily(int number) {
    return CLEAR
        .withId(new CaseFileId("F-000" + number))
        .withFamily(CLEAR.family().withId(new FamilyId("family-" + number)));
  }
}
