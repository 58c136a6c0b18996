package org.keywork.practitioner;

import static org.keywork.practitioner.TrainingTopic.BOUNDARIES_AND_DEPENDENCY;
import static org.keywork.practitioner.TrainingTopic.EMPOWERING_FAMILIES;
import static org.keywork.practitioner.TrainingTopic.PERSON_CENTRED_APPROACHES;
import static org.keywork.practitioner.TrainingTopic.PROMOTING_INDEPENDENCE;
import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.EVALUATION;
import static org.keywork.source.Publications.GUIDE;

import java.time.LocalDate;
import java.util.List;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * What the training of a key worker deals with, taken as a whole: what the induction left out may be
 * made up for later. The rules concern nobody whose induction is still to come.
 *
 * @since 0.1
 */
public final class TrainingTopicRules {

  private static final String CONCERNED = "key workers whose training is recorded";
  private static final List<TrainingTopic> CORE = List.of(PERSON_CENTRED_APPROACHES);
  private static final List<TrainingTopic> INDEPENDENCE = List.of(PROMOTING_INDEPENDENCE);
  private static final List<TrainingTopic> CLOSENESS =
      List.of(BOUNDARIES_AND_DEPENDENCY, EMPOWERING_FAMILIES);

  /** There is a list of what key workers have to know. */
  public static final Rule<KeyWorker> FOURTEEN_TOPICS = rule("training.fourteen-topics")
      .from(TrainingTopics.citation(), restating(138))
      .says(
          SHOULD,
          "The training of a key worker deals with thirteen topics, and with how key working"
              + " differs from their own profession where they have another role beside it.")
      .appliesTo(KeyWorker.class, CONCERNED, TrainingRules::isTold)
      .isMetWhen(TrainingTopicRules::fourteenTopics)
      .otherwise("The training of the key worker {keyWorker} has left out {missing}.")
      .remedy("Choose their next training from these topics.");

  /** Key working starts from the person. */
  public static final Rule<KeyWorker> PERSON_CENTRED = rule("training.person-centred")
      .from(GUIDE.at("2 / Whole family approach"), restating(140))
      .says(SHOULD, "Person-centred approaches are a core part of a key worker's training.")
      .appliesTo(KeyWorker.class, CONCERNED, TrainingRules::isTold)
      .isMetWhen((keyWorker, basis) -> dealsWith(CORE, keyWorker, basis.asOf()))
      .otherwise("The training of the key worker {keyWorker} has left out {missing}.")
      .remedy("Take it up at the next session, and in the induction of those who follow.");

  /** Families come to do without. */
  public static final Rule<KeyWorker> INDEPENDENCE_PROMOTED = rule("training.promotes-independence")
      .from(GUIDE.at("3 / Promoting independence"), restating(141))
      .says(
          SHOULD,
          "The training of a key worker deals with ways in which parents and young people become"
              + " independent.")
      .appliesTo(KeyWorker.class, CONCERNED, TrainingRules::isTold)
      .isMetWhen((keyWorker, basis) -> dealsWith(INDEPENDENCE, keyWorker, basis.asOf()))
      .otherwise("The training of the key worker {keyWorker} has left out {missing}.")
      .remedy("Take it up at the next session and in supervision.");

  /** A key worker is close to a family and yet no friend. */
  public static final Rule<KeyWorker> CLOSE_WITHOUT_DEPENDENCE =
      rule("training.boundaries-and-empowerment")
          .from(EVALUATION.at("Discussion"), restating(142))
          .says(
              SHOULD,
              "From the first on, the training of a key worker deals with how a friend and a caring"
                  + " professional differ, with boundaries, and with empowering families.")
          .appliesTo(KeyWorker.class, CONCERNED, TrainingRules::isTold)
          .isMetWhen((keyWorker, basis) -> dealsWith(CLOSENESS, keyWorker, basis.asOf()))
          .otherwise("The training of the key worker {keyWorker} has left out {missing}.")
          .remedy(
              "Take it up at the next session and in supervision, and plan it into inductions.");

  private TrainingTopicRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(
        FOURTEEN_TOPICS, PERSON_CENTRED, INDEPENDENCE_PROMOTED, CLOSE_WITHOUT_DEPENDENCE);
  }

  private static Verdict fourteenTopics(KeyWorker keyWorker, Basis basis) {
    List<TrainingTopic> needed = keyWorker
        .practitioner()
        .role()
        .map(TrainingTopic::neededBy)
        .orElse(TrainingTopic.neededByEverybody());
    Verdict verdict = dealsWith(needed, keyWorker, basis.asOf());
    boolean dependsOnRole = verdict.kind() == Verdict.Kind.MET
        && keyWorker.practitioner().role().isEmpty()
        && !keyWorker
            .training()
            .orElseThrow()
            .dealtWith(TrainingTopic.DIFFERENCE_FROM_OWN_ROLE, basis.asOf());
    return dependsOnRole
        ? Verdict.cannotTell(
            Location.at("practitioner").then("role"),
            "whether the key worker has another role beside key working")
        : verdict;
  }

  private static Verdict dealsWith(
      List<TrainingTopic> wanted, KeyWorker keyWorker, LocalDate asOf) {
    if (keyWorker.awaitsInductionOn(asOf)) {
      return Verdict.notApplicable();
    }
    Training training = keyWorker.training().orElseThrow();
    for (int i = 0; i < wanted.size(); i++) {
      if (!training.dealtWith(wanted.get(i), asOf)) {
        return leftOut(wanted, keyWorker, training, asOf);
      }
    }
    return Verdict.met();
  }

  private static Verdict leftOut(
      List<TrainingTopic> wanted, KeyWorker keyWorker, Training training, LocalDate asOf) {
    List<TrainingTopic> missing =
        wanted.stream().filter(topic -> !training.dealtWith(topic, asOf)).toList();
    return RecordedSessions.held(
        training,
        asOf,
        "topics",
        session -> session.topics().isEmpty(),
        fact("keyWorker", keyWorker.id()).andCodes("missing", missing));
  }
}
