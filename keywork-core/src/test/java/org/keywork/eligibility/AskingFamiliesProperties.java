package org.keywork.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.EligibilityCases.REFERRED;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.keywork.casefile.CaseFile;
import org.keywork.family.Child;
import org.keywork.family.LifePhase;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;

/** The questions are put to families and services, and every answer is written down. */
class AskingFamiliesProperties {

  private static final int MOST_QUESTIONS = 5;

  /** A case file and the policy under which it is decided. */
  private record Case(CaseFile file, LocalPolicy policy) {

    EligibilityDecision decided() {
      return file.eligibility(new Basis(TODAY, policy));
    }

    /** What the record may look like once a question is answered. */
    Stream<Case> answering(Question question) {
      if (question instanceof Question.OfTheRecord asked) {
        return files(asked).map(answered -> new Case(answered, policy));
      }
      return Stream.of(true, false)
          .map(in -> new Case(file, policy.with(AgeLimits.OLDEST_IS_INCLUSIVE, in)));
    }

    private Stream<CaseFile> files(Question.OfTheRecord asked) {
      List<String> steps = asked.at().steps();
      boolean ofTheChild = steps.get(0).equals("family");
      int index = Integer.parseInt(steps.get(ofTheChild ? 2 : 3));
      Child child = file.family().children().get(index);
      ReferredChild told = file.referrals().get(0).children().get(index);
      return switch (steps.get(steps.size() - 1)) {
        case "dateOfBirth" ->
          IntStream.rangeClosed(3, 18)
              .mapToObj(years -> child.withDateOfBirth(REFERRED.minusYears(years)))
              .map(each -> Situations.withChild(file, index, each));
        case "lifePhase" ->
          Stream.of(LifePhase.values())
              .map(phase -> Situations.withChild(file, index, child.withLifePhase(phase)));
        case "severeDisability" -> both(index, told::withSevereDisability);
        case "highNeeds" -> both(index, told::withHighNeeds);
        case "specialist" ->
          both(index, is -> Situations.withSpecialist(told, Integer.parseInt(steps.get(5)), is));
        case "servicesAskedOn" ->
          IntStream.rangeClosed(0, 3)
              .mapToObj(more -> Situations.withTold(file, index, withMoreServices(told, more)));
        default -> throw new AssertionError(asked);
      };
    }

    private Stream<CaseFile> both(int index, Function<Boolean, ReferredChild> told) {
      return Stream.of(true, false).map(is -> Situations.withTold(file, index, told.apply(is)));
    }

    private static ReferredChild withMoreServices(ReferredChild told, int more) {
      List<ServiceReceived> services = new ArrayList<>(told.services());
      for (int i = 0; i < more; i++) {
        services.add(ServiceReceived.builder()
            .agency(Situations.furtherAgency(i))
            .specialist(true)
            .build());
      }
      return told.withServices(services).withServicesAskedOn(REFERRED);
    }

    boolean isSettledByAsking(List<Question> questions) {
      Stream<Case> cases = Stream.of(this);
      for (Question question : questions) {
        cases = cases.flatMap(each -> each.answering(question));
      }
      return cases.allMatch(each -> each.decided().answer().isSettled());
    }

    boolean canBecome(Answer answer, List<Question> questions) {
      Stream<Case> cases = Stream.of(this);
      for (Question question : questions) {
        cases = cases.flatMap(each -> each.answering(question));
      }
      return cases.anyMatch(each -> each.decided().answer() == answer);
    }
  }

  @Property(tries = 200)
  void asking_settles_it_and_leaving_any_one_out_does_not(
      @ForAll("files") CaseFile file, @ForAll("settings") Settings settings) {
    Case asked = new Case(file, settings.policy());
    List<Question> questions = asked.decided().whatToAsk().toSettle();
    Assume.that(!questions.isEmpty() && questions.size() <= MOST_QUESTIONS);

    assertThat(asked.isSettledByAsking(questions)).isTrue();
    assertThat(questions)
        .allMatch(left -> !asked.isSettledByAsking(
            questions.stream().filter(each -> !each.equals(left)).toList()));
  }

  @Property(tries = 200)
  void the_fewest_questions_can_lead_where_they_should(
      @ForAll("files") CaseFile file, @ForAll("settings") Settings settings) {
    Case asked = new Case(file, settings.policy());
    WhatToAsk ask = asked.decided().whatToAsk();
    Assume.that(!ask.isEmpty() && ask.toSettle().size() <= MOST_QUESTIONS);

    assertThat(asked.canBecome(Answer.YES, ask.forYes())).isTrue();
    assertThat(asked.canBecome(Answer.NO, ask.forNo())).isTrue();
    assertThat(ask.toSettle()).containsAll(ask.forYes()).containsAll(ask.forNo());
  }

  @Provide
  Arbitrary<CaseFile> files() {
    return Situations.any(2);
  }

  @Provide
  Arbitrary<Settings> settings() {
    return Settings.any();
  }
}
