package org.keywork.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keywork.rule.Location;
import org.keywork.rule.OpenQuestion;
import org.keywork.rule.Report;
import org.keywork.rule.RuleId;
import org.keywork.rule.VerdictCounts;
import org.keywork.source.Force;

/** What records leave open is asked for once. */
class QuestionsToAskTest {

  private static final String ROUTE = "a way of being spoken for";

  /** Bears on two standards, P4 and P9. */
  private static final RuleId ADVOCACY = Verdicts.ruleOn(198);

  /** Bears on one, P22. */
  private static final RuleId RECORD_KEEPING = Verdicts.ruleOn(356);

  /** Bears on P13, but only by its full text. */
  private static final RuleId REMINDED = Verdicts.ruleOn(48);

  /** Bears on none. */
  private static final RuleId OF_NO_STANDARD = Verdicts.ruleOn(35);

  private static OpenQuestion open(RuleId rule, String pointer, String missing) {
    return new OpenQuestion(rule, Force.MUST, List.of(1), Location.parse(pointer), missing);
  }

  private static QuestionsToAsk asked(OpenQuestion... open) {
    return QuestionsToAsk.of(new Report(
        "F-0001",
        LocalDate.of(2026, 11, 22),
        "guidance",
        Verdicts.BOOK.edition(),
        Map.of(),
        List.of(),
        List.of(),
        Arrays.asList(open),
        new VerdictCounts(0, 0, 0, open.length, 0),
        List.of()));
  }

  private static List<QuestionToAsk> onStandards(QuestionsToAsk asked) {
    return asked.onStandards(Verdicts.BOOK, StandardsReading.TEXT);
  }

  @Test
  void what_one_record_leaves_open_in_many_places_is_one_question() {
    QuestionsToAsk twice =
        asked(open(ADVOCACY, "/teams/0/route", ROUTE), open(ADVOCACY, "/teams/12/route", ROUTE));

    assertThat(onStandards(twice)).singleElement().satisfies(question -> {
      assertThat(question.place()).isEqualTo("/teams/*/route");
      assertThat(question.records()).isEqualTo(1);
      assertThat(question.rules()).containsExactly(ADVOCACY);
    });
  }

  @Test
  void several_rules_may_want_to_know_one_thing() {
    QuestionsToAsk both =
        asked(open(ADVOCACY, "/team", ROUTE), open(RECORD_KEEPING, "/team", ROUTE));

    assertThat(onStandards(both)).singleElement().satisfies(question -> {
      assertThat(question.rules()).containsExactlyInAnyOrder(ADVOCACY, RECORD_KEEPING);
      assertThat(question.helps(Verdicts.BOOK, StandardsReading.TEXT))
          .containsExactly(Standard.P4, Standard.P9, Standard.P22);
    });
  }

  @Test
  void the_same_words_at_another_place_are_another_question() {
    assertThat(onStandards(asked(open(ADVOCACY, "/team", ROUTE), open(ADVOCACY, "/family", ROUTE))))
        .extracting(QuestionToAsk::place)
        .containsExactly("/family", "/team");
  }

  @Test
  void a_number_in_a_name_is_no_entry_of_a_list() {
    assertThat(onStandards(asked(open(ADVOCACY, "/team2/7", ROUTE))))
        .extracting(QuestionToAsk::place)
        .containsExactly("/team2/*");
  }

  @Test
  void records_that_leave_it_open_are_added_up_whatever_their_order() {
    QuestionsToAsk one = asked(open(ADVOCACY, "/team", ROUTE));
    QuestionsToAsk other =
        asked(open(RECORD_KEEPING, "/team", ROUTE), open(RECORD_KEEPING, "/records", "whether"));

    assertThat(one.and(other)).isEqualTo(other.and(one)).hasSameHashCodeAs(other.and(one));
    assertThat(one.and(QuestionsToAsk.none())).isEqualTo(one).isNotEqualTo(other);
    assertThat(onStandards(one.and(other)))
        .extracting(QuestionToAsk::missing, QuestionToAsk::records)
        .containsExactly(tuple(ROUTE, 2), tuple("whether", 1));
    assertThat(one.and(other)).hasToString("2 questions to ask");
  }

  @Test
  void the_most_helpful_stand_first() {
    QuestionsToAsk all = asked(
            open(RECORD_KEEPING, "/records", "whether it is agreed"),
            open(RECORD_KEEPING, "/records", "another thing"),
            open(ADVOCACY, "/team", ROUTE))
        .and(asked(open(RECORD_KEEPING, "/records", "whether it is agreed")));

    assertThat(onStandards(all))
        .extracting(QuestionToAsk::missing)
        .containsExactly(ROUTE, "whether it is agreed", "another thing");
  }

  @Test
  void of_two_that_help_one_standard_what_more_rules_want_to_know_stands_first() {
    QuestionsToAsk all = asked(
        open(RECORD_KEEPING, "/records", "how it is kept"),
        open(RECORD_KEEPING, "/team", "who keeps it"),
        open(OF_NO_STANDARD, "/team", "who keeps it"));

    assertThat(onStandards(all))
        .extracting(QuestionToAsk::missing)
        .containsExactly("who keeps it", "how it is kept");
  }

  @Test
  void of_two_alike_the_words_decide_and_then_the_place() {
    QuestionsToAsk all = asked(
        open(RECORD_KEEPING, "/a", "who keeps it"),
        open(RECORD_KEEPING, "/b", "how it is kept"),
        open(RECORD_KEEPING, "/a", "how it is kept"));

    assertThat(onStandards(all))
        .extracting(QuestionToAsk::missing, QuestionToAsk::place)
        .containsExactly(
            tuple("how it is kept", "/a"),
            tuple("how it is kept", "/b"),
            tuple("who keeps it", "/a"));
  }

  @Test
  void what_helps_no_standard_is_not_asked_for_here() {
    assertThat(onStandards(asked(open(OF_NO_STANDARD, "/team", "whether anybody answers"))))
        .isEmpty();
  }

  @Test
  void what_only_the_full_text_asks_for_is_not_asked_for_by_the_matrix() {
    QuestionsToAsk asked = asked(open(REMINDED, "/roleExplanations", "when they were reminded"));

    assertThat(onStandards(asked))
        .singleElement()
        .satisfies(question -> assertThat(question.helps(Verdicts.BOOK, StandardsReading.TEXT))
            .containsExactly(Standard.P13));
    assertThat(asked.onStandards(Verdicts.BOOK, StandardsReading.MATRIX)).isEmpty();
  }
}
