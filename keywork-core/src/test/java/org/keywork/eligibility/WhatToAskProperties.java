package org.keywork.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.keywork.rule.Answer;
import org.keywork.rule.Location;

/** What is asked is enough and not too much: tried with every answer to every question. */
class WhatToAskProperties {

  private static final int BEST = 2;
  private static final List<Question> QUESTIONS = List.of("a", "b", "c", "d", "e").stream()
      .<Question>map(name -> new Question.OfTheRecord(Location.at(name), Optional.empty(), name))
      .toList();

  @Property(tries = 150)
  void asking_settles_it_whatever_the_answers_are(@ForAll("requirements") Requirement requirement) {
    assertThat(settles(requirement, WhatToAsk.about(requirement).toSettle())).isTrue();
  }

  @Property(tries = 150)
  void leaving_any_one_out_does_not(@ForAll("requirements") Requirement requirement) {
    List<Question> asked = WhatToAsk.about(requirement).toSettle();

    for (Question left : asked) {
      assertThat(settles(requirement, without(asked, left))).isFalse();
    }
  }

  @Property(tries = 150)
  void no_fewer_favourable_answers_make_it_a_yes(@ForAll("requirements") Requirement requirement) {
    requireFewest(requirement, WhatToAsk.about(requirement).forYes(), BEST, Answer.YES);
  }

  @Property(tries = 150)
  void no_fewer_unfavourable_answers_make_it_a_no(@ForAll("requirements") Requirement requirement) {
    requireFewest(requirement, WhatToAsk.about(requirement).forNo(), 0, Answer.NO);
  }

  @Property(tries = 150)
  void a_more_favourable_answer_never_makes_it_fail(
      @ForAll("requirements") Requirement requirement) {
    for (Question question : requirement.questions()) {
      for (Map<Question, Integer> others : everyAnswerTo(without(QUESTIONS, question))) {
        Requirement rest = answered(requirement, others);
        assertThat(rest.given(question, 0).answer())
            .isGreaterThanOrEqualTo(rest.given(question, 1).answer());
        assertThat(rest.given(question, 1).answer())
            .isGreaterThanOrEqualTo(rest.given(question, 2).answer());
      }
    }
  }

  private static void requireFewest(
      Requirement requirement, List<Question> fewest, int degree, Answer wanted) {
    if (requirement.answer().isSettled()) {
      assertThat(fewest).isEmpty();
      return;
    }
    BiPredicate<Requirement, List<Question>> leadsThere =
        (from, asked) -> answered(from, all(asked, degree)).answer() == wanted;
    assertThat(leadsThere.test(requirement, fewest)).isTrue();
    assertThat(subsets(requirement.questions()))
        .filteredOn(asked -> leadsThere.test(requirement, asked))
        .allMatch(asked -> asked.size() >= fewest.size());
  }

  private static boolean settles(Requirement requirement, List<Question> asked) {
    return everyAnswerTo(asked).stream()
        .allMatch(answers -> answered(requirement, answers).answer().isSettled());
  }

  private static Requirement answered(Requirement requirement, Map<Question, Integer> answers) {
    Requirement rest = requirement;
    for (Map.Entry<Question, Integer> answer : answers.entrySet()) {
      rest = rest.given(answer.getKey(), answer.getValue());
    }
    return rest;
  }

  private static Map<Question, Integer> all(List<Question> questions, int degree) {
    Map<Question, Integer> answers = new HashMap<>();
    questions.forEach(question -> answers.put(question, degree));
    return answers;
  }

  private static List<Map<Question, Integer>> everyAnswerTo(List<Question> questions) {
    List<Map<Question, Integer>> answers = List.of(Map.of());
    for (Question question : questions) {
      answers = answers.stream()
          .flatMap(before -> IntStream.rangeClosed(0, BEST).mapToObj(degree -> {
            Map<Question, Integer> more = new HashMap<>(before);
            more.put(question, degree);
            return more;
          }))
          .toList();
    }
    return answers;
  }

  private static List<List<Question>> subsets(List<Question> questions) {
    return IntStream.range(0, 1 << questions.size())
        .mapToObj(bits -> IntStream.range(0, questions.size())
            .filter(i -> (bits & (1 << i)) != 0)
            .mapToObj(questions::get)
            .toList())
        .toList();
  }

  private static List<Question> without(List<Question> questions, Question left) {
    List<Question> fewer = new ArrayList<>(questions);
    fewer.remove(left);
    return fewer;
  }

  @Provide
  Arbitrary<Requirement> requirements() {
    return requirements(3);
  }

  private static Arbitrary<Requirement> requirements(int depth) {
    Arbitrary<Requirement> leaf = Arbitraries.of(QUESTIONS)
        .flatMap(question ->
            Arbitraries.of(1, BEST).map(degree -> new Requirement.Open(question, degree)));
    return depth == 0
        ? leaf
        : Arbitraries.frequencyOf(
            Tuple.of(1, leaf),
            Tuple.of(1, Arbitraries.of(true, false).map(Requirement::known)),
            Tuple.of(
                8,
                requirements(depth - 1)
                    .list()
                    .ofMinSize(2)
                    .ofMaxSize(4)
                    .flatMap(parts -> Arbitraries.integers()
                        .between(1, parts.size())
                        .map(number -> Requirement.atLeast(number, parts)))));
  }
}
