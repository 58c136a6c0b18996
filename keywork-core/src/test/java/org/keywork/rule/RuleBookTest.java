package org.keywork.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MAY;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywork.source.Citation;
import org.keywork.source.Force;

class RuleBookTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalPolicy POLICY = LocalPolicy.named("test");
  private static final Basis BASIS = new Basis(TODAY, POLICY);
  private static final Citation GENERAL = GUIDE.at("1");
  private static final Citation LOCAL = PEMBROKESHIRE.at("Co-ordination");

  private static final Parameter<Period> LONGEST = Parameter.period(
          "test.longest", "the longest time")
      .preset(Period.ofMonths(12), LOCAL)
      .strictestWhenSmall();

  /** Numbers in two lists, to be walked over. */
  private record Numbers(List<Integer> odd, List<Integer> even) implements Checkable {
    @Override
    public String subjectId() {
      return "numbers-1";
    }

    @Override
    public void walk(Walk walk) {
      walk.visit(Numbers.class, this);
      walkThrough(walk, "odd", odd);
      walk.enter("inner");
      walkThrough(walk, "even", even);
      walk.leave();
    }

    private static void walkThrough(Walk walk, String property, List<Integer> numbers) {
      for (int i = 0; i < numbers.size(); i++) {
        walk.enter(property, i);
        walk.visit(Integer.class, numbers.get(i));
        walk.leave();
      }
    }
  }

  private static Rule<Integer> small(String id, Force force, Citation citation) {
    return rule(id)
        .from(citation, restating(1, 2))
        .says(force, "A number is small, and {test.longest} is long.")
        .reading(LONGEST)
        .appliesTo(Integer.class, "numbers above 0", number -> number > 0)
        .isMetWhen((number, basis) -> number == 99
            ? Verdict.cannotTell(Location.at("size"), "the size")
            : number < 10
                ? Verdict.met()
                : Verdict.notMet(Location.at("value"), Facts.fact("number", number)))
        .otherwise("{number} is not small within {test.longest}.")
        .remedy("Take a number smaller than {number}.");
  }

  private static final Rule<Integer> SMALL = small("number.small", MUST, GENERAL);
  private static final Rule<Integer> SMALL_HERE = small("number.small-here", MUST, LOCAL);
  private static final RuleBook BOOK = RuleBook.edition("2026-11", List.of(SMALL_HERE, SMALL));

  @Test
  void a_finding_says_where_what_and_what_to_do() {
    Report report = RuleBook.edition("2026-11", List.of(SMALL))
        .check(new Numbers(List.of(1), List.of(2, 30)), BASIS);

    assertThat(report.findings())
        .containsExactly(new Finding(
            SMALL.id(),
            MUST,
            List.of(1, 2),
            Location.parse("/inner/even/1/value"),
            "30 is not small within 12 months.",
            "Take a number smaller than 30.",
            GENERAL,
            Facts.fact("number", 30)));
    assertThat(report.counts()).isEqualTo(new VerdictCounts(2, 1, 0, 0, 0));
    assertThat(report.subject()).isEqualTo("numbers-1");
    assertThat(report.edition()).isEqualTo("2026-11");
  }

  @Test
  void a_question_that_cannot_be_answered_is_asked() {
    Report report = RuleBook.edition("2026-11", List.of(SMALL))
        .check(new Numbers(List.of(99), List.of()), BASIS);

    assertThat(report.findings()).isEmpty();
    assertThat(report.openQuestions())
        .containsExactly(new OpenQuestion(
            SMALL.id(), MUST, List.of(1, 2), Location.parse("/odd/0/size"), "the size"));
    assertThat(report.counts().cannotTell()).isEqualTo(1);
  }

  @Test
  void a_rule_that_found_no_subject_did_not_pass() {
    Report report = RuleBook.edition("2026-11", List.of(SMALL))
        .checkInFull(new Numbers(List.of(), List.of()), BASIS, List.of());

    assertThat(report.counts()).isEqualTo(new VerdictCounts(0, 0, 1, 0, 0));
    assertThat(report.verdicts())
        .containsExactly(new RuleVerdict(SMALL.id(), Location.here(), Verdict.Kind.NOT_APPLICABLE));
  }

  @Test
  void what_a_rule_does_not_concern_is_counted_apart() {
    assertThat(BOOK.check(new Numbers(List.of(0, 5), List.of()), BASIS).counts())
        .isEqualTo(new VerdictCounts(2, 0, 2, 0, 0));
  }

  @Test
  void findings_stand_by_force_then_as_in_the_book_then_as_found() {
    RuleBook book = RuleBook.edition(
        "2026-11",
        List.of(
            small("number.c", MAY, GENERAL),
            small("number.b", SHOULD, GENERAL),
            small("number.a", MUST, GENERAL),
            small("number.d", MUST, GENERAL)));
    Report report = book.check(new Numbers(List.of(11, 12), List.of()), BASIS);

    assertThat(report.findings())
        .extracting(finding -> finding.rule() + " " + finding.at())
        .containsExactly(
            "number.a /odd/0/value",
            "number.a /odd/1/value",
            "number.d /odd/0/value",
            "number.d /odd/1/value",
            "number.b /odd/0/value",
            "number.b /odd/1/value",
            "number.c /odd/0/value",
            "number.c /odd/1/value");
    assertThat(report.count(MUST)).isEqualTo(4);
    assertThat(report.count(SHOULD)).isEqualTo(2);
    assertThat(report.hasFindingAtLeast(MUST)).isTrue();
    assertThat(report.counts().total()).isEqualTo(8);
    assertThat(book.retiring(new RuleId("number.a"))
            .retiring(new RuleId("number.d"))
            .check(new Numbers(List.of(11), List.of()), BASIS))
        .satisfies(advice -> {
          assertThat(advice.hasFindingAtLeast(MUST)).isFalse();
          assertThat(advice.hasFindingAtLeast(SHOULD)).isTrue();
        });
  }

  @Test
  void every_verdict_is_listed_on_request() {
    Report report = BOOK.checkInFull(new Numbers(List.of(1, 11), List.of()), BASIS, List.of());

    assertThat(report.verdicts())
        .extracting(verdict -> verdict.rule() + " " + verdict.at() + " " + verdict.kind())
        .containsExactly(
            "number.small-here /odd/0 MET",
            "number.small-here /odd/1 NOT_MET",
            "number.small /odd/0 MET",
            "number.small /odd/1 NOT_MET");
    assertThat(BOOK.check(new Numbers(List.of(1), List.of()), BASIS).verdicts()).isEmpty();
  }

  @Test
  void ones_own_practice_is_advice_until_it_is_adopted() {
    assertThat(BOOK.under(POLICY).rule(SMALL_HERE.id()).orElseThrow().force()).isEqualTo(MAY);
    assertThat(BOOK.under(POLICY).rule(SMALL.id()).orElseThrow().force()).isEqualTo(MUST);
    assertThat(BOOK.under(POLICY.adopting(PEMBROKESHIRE))
            .rule(SMALL_HERE.id())
            .orElseThrow()
            .force())
        .isEqualTo(MUST);
    assertThat(BOOK.under(POLICY).rule(SMALL_HERE.id()).orElseThrow().statedForce())
        .isEqualTo(MUST);
  }

  @Test
  void a_policy_may_tighten_a_must_but_not_loosen_it() {
    RuleBook general = RuleBook.edition("2026-11", List.of(SMALL));

    assertThat(general.under(POLICY.with(LONGEST, Period.ofMonths(11))).rules()).hasSize(1);
    assertThatThrownBy(() -> general.under(POLICY.with(LONGEST, Period.ofMonths(13))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The parameter test.longest may be made stricter than P12M but not looser, since"
                + " number.small is a must.");
  }

  @Test
  void advice_may_be_loosened() {
    RuleBook local = RuleBook.edition("2026-11", List.of(SMALL_HERE));
    LocalPolicy longer = POLICY.with(LONGEST, Period.ofMonths(13));

    assertThat(local.under(longer).rules()).hasSize(1);
    assertThatThrownBy(() -> local.under(longer.adopting(PEMBROKESHIRE)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_later_edition_is_the_one_before_with_changes() {
    Rule<Integer> other = small("number.other", SHOULD, GENERAL);
    Rule<Integer> changed = small("number.small", SHOULD, GENERAL);
    RuleBook next =
        BOOK.next("2027-04").adding(other).changing(changed).retiring(SMALL_HERE.id(), other.id());

    assertThat(next.rules()).containsExactly(changed, other);
    assertThat(next.retired()).containsOnlyKeys(SMALL_HERE.id());
    assertThat(next.retired().get(SMALL_HERE.id())).contains(other.id());
    assertThat(BOOK.rules()).containsExactly(SMALL_HERE, SMALL);
    assertThat(next.retiring(other.id()).retired().get(other.id())).isEmpty();
  }

  @Test
  void an_id_is_never_used_again() {
    assertThatThrownBy(() -> BOOK.adding(SMALL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The id number.small is used twice, or was retired; write another.");
    assertThatThrownBy(() -> BOOK.retiring(SMALL.id()).adding(SMALL))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_the_book_does_not_have_cannot_be_changed() {
    assertThatThrownBy(() -> BOOK.changing(small("number.other", MUST, GENERAL)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The book has no rule number.other.");
    assertThatThrownBy(() -> BOOK.retiring(SMALL.id(), new RuleId("number.other")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void editions_go_forward() {
    assertThatThrownBy(() -> BOOK.next("2026-11"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The edition after 2026-11 must have a later month than 2026-11.");
    assertThatThrownBy(() -> RuleBook.edition("November", List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("An edition is a year and a month, such as 2026-11.");
  }

  @Test
  void a_waived_finding_is_shown_as_waived_until_its_last_day() {
    Numbers numbers = new Numbers(List.of(11, 12), List.of());
    RuleBook book = RuleBook.edition("2026-11", List.of(SMALL));
    Waiver waiver = Waiver.of(SMALL.id(), "Under way.", "service manager", TODAY)
        .forSubject("numbers-1")
        .at(Location.parse("/odd/0/value"));

    Report report = book.check(numbers, BASIS, List.of(waiver));
    assertThat(report.waived()).extracting(WaivedFinding::waiver).containsExactly(waiver);
    assertThat(report.findings())
        .extracting(Finding::at)
        .containsExactly(Location.parse("/odd/1/value"));
    assertThat(report.counts()).isEqualTo(new VerdictCounts(0, 1, 0, 0, 1));

    Report dayAfter = book.check(numbers, new Basis(TODAY.plusDays(1), POLICY), List.of(waiver));
    assertThat(dayAfter.waived()).isEmpty();
    assertThat(dayAfter.findings()).hasSize(2);
  }

  @Test
  void a_waiver_holds_for_its_rule_and_its_record_only() {
    Numbers numbers = new Numbers(List.of(11), List.of());
    Waiver everywhere = Waiver.of(SMALL.id(), "Under way.", "service manager", TODAY);
    Waiver elsewhere = everywhere.forSubject("numbers-2");
    Waiver otherRule = Waiver.of(SMALL_HERE.id(), "Under way.", "service manager", TODAY);
    RuleBook book = RuleBook.edition("2026-11", List.of(SMALL));

    assertThat(book.check(numbers, BASIS, List.of(elsewhere, otherRule)).findings())
        .hasSize(1);
    assertThat(book.check(numbers, BASIS, List.of(everywhere)).findings()).isEmpty();
    assertThatThrownBy(() -> Waiver.of(SMALL.id(), " ", "service manager", TODAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A waiver needs a reason.");
  }

  @Test
  void the_sentence_speaks_of_what_is_set() {
    assertThat(SMALL.sentence()).isEqualTo("A number is small, and 12 months is long.");
    assertThat(SMALL.sentence(POLICY.with(LONGEST, Period.ofWeeks(3))))
        .isEqualTo("A number is small, and 3 weeks is long.");
  }

  @Test
  void a_rule_speaks_only_of_parameters_it_reads() {
    assertThatThrownBy(() -> rule("number.odd")
            .from(GENERAL, restating(1))
            .says(MUST, "It is {test.longest}.")
            .appliesTo(Integer.class, "numbers")
            .isMetWhen((number, basis) -> Verdict.met())
            .otherwise("No.")
            .remedy("Yes."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The rule number.odd speaks of test.longest but does not read it.");
  }

  @Test
  void a_report_is_a_full_sentence() {
    assertThatThrownBy(() -> rule("number.odd")
            .from(GENERAL, restating(1))
            .says(MUST, "It is odd.")
            .appliesTo(Integer.class, "numbers")
            .isMetWhen((number, basis) -> Verdict.met())
            .otherwise("no full stop"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A report is a full sentence: no full stop");
  }

  /** A text and its length, which only some book wants to see. */
  private record Word(String text) implements Checkable {
    @Override
    public String subjectId() {
      return "word";
    }

    @Override
    public void walk(Walk walk) {
      walk.enter("text");
      walk.visit(Integer.class, text, String::length);
      walk.visit(String.class, text, Word::neverMade);
      walk.leave();
    }

    private static String neverMade(String text) {
      throw new AssertionError("Nobody looks at " + text);
    }
  }

  @Test
  void a_view_is_looked_at_as_if_it_stood_there_and_made_only_for_rules_that_look_at_it() {
    assertThat(BOOK.check(new Word("immeasurably"), BASIS))
        .isEqualTo(BOOK.check(
            new Checkable() {
              @Override
              public String subjectId() {
                return "word";
              }

              @Override
              public void walk(Walk walk) {
                walk.enter("text");
                walk.visit(Integer.class, 12);
                walk.leave();
              }
            },
            BASIS));
    assertThat(BOOK.check(new Word("immeasurably"), BASIS).findings()).isNotEmpty();
  }

  @Test
  void a_single_part_can_be_checked_on_its_own() {
    Report report = BOOK.check(Checkable.of("part-1", Integer.class, 11), BASIS);

    assertThat(report.subject()).isEqualTo("part-1");
    assertThat(report.findings())
        .extracting(Finding::at)
        .containsOnly(Location.at("value"))
        .hasSize(2);
  }

  @Test
  void a_book_can_go_as_deep_as_a_record_does() {
    Checkable deep = new Checkable() {
      @Override
      public String subjectId() {
        return "deep-1";
      }

      @Override
      public void walk(Walk walk) {
        for (int i = 0; i < 20; i++) {
          walk.enter("in");
        }
        walk.visit(Integer.class, 11);
      }
    };

    assertThat(RuleBook.edition("2026-11", List.of(SMALL)).check(deep, BASIS).findings())
        .extracting(finding -> finding.at().steps().size())
        .containsExactly(21);
    assertThat(BOOK).hasToString("Rule book 2026-11, 2 rules");
  }

  @Test
  void the_parameters_of_a_book_are_listed_once() {
    assertThat(BOOK.parameters()).hasSize(1);
  }

  @Test
  void a_book_carries_what_a_service_may_set_about_decisions() {
    Parameter<Integer> weight = Parameter.count("test.weight", "how much it weighs")
        .open("no source gives a weight")
        .asChoice();
    RuleBook book = BOOK.withParametersOfDecisions(List.of(weight, LONGEST));

    assertThat(book.parameters()).isEqualTo(List.of(LONGEST, weight));
    assertThat(book.under(POLICY).parameters()).contains(weight);
    assertThat(book.next("2027-03").parameters()).contains(weight);
    assertThat(book.adding(small("number.tiny", MUST, GENERAL)).parameters()).contains(weight);
    assertThat(book.changing(small("number.small", MUST, GENERAL)).parameters()).contains(weight);
    assertThat(book.retiring(new RuleId("number.small")).parameters()).contains(weight);
    assertThat(book.withParametersOfDecisions(List.of()).parameters()).isEqualTo(List.of(LONGEST));
  }
}
