package org.keywork.casefile;

import java.util.List;
import java.util.function.BiFunction;
import org.keywork.eligibility.ServicesDecisions;
import org.keywork.family.ActiveTime;
import org.keywork.family.Advice;
import org.keywork.family.FamilysAdvice;
import org.keywork.family.FamilysInformation;
import org.keywork.family.FamilysQuestion;
import org.keywork.family.InformationNeeds;
import org.keywork.review.FamilysMessage;
import org.keywork.review.FamilysMistake;
import org.keywork.review.Reachability;
import org.keywork.rule.Walk;

/** The parts that have to do with what family and key worker tell and ask each other. */
final class ConversationWalk {

  private ConversationWalk() {}

  /** The views that span several lists. */
  static void throughViews(CaseFile file, Walk walk) {
    walk.visit(InformationNeeds.class, file, ConversationWalk::informationNeeds);
    walk.visit(ServicesDecisions.class, file, ConversationWalk::decisions);
    walk.visit(Reachability.class, file, ConversationWalk::reachability);
  }

  private static ServicesDecisions decisions(CaseFile file) {
    return new ServicesDecisions(file.refusals(), informationNeeds(file));
  }

  private static Reachability reachability(CaseFile file) {
    return new Reachability(file.assignmentHistory(), file.messageWays());
  }

  /** What the family wanted to know and was given. */
  static InformationNeeds informationNeeds(CaseFile file) {
    return new InformationNeeds(
        file.activeTime(), file.family(), file.questions(), file.informationGiven());
  }

  /** Information, questions, advice, messages and mistakes, each at its place. */
  static void throughParts(CaseFile file, Walk walk) {
    ActiveTime active = file.activeTime();
    each(
        walk,
        "informationGiven",
        file.informationGiven(),
        active,
        FamilysInformation.class,
        FamilysInformation::new);
    each(walk, "questions", file.questions(), active, FamilysQuestion.class, FamilysQuestion::new);
    advice(file, walk);
    each(walk, "messages", file.messages(), active, FamilysMessage.class, FamilysMessage::new);
    each(walk, "mistakes", file.mistakes(), active, FamilysMistake.class, FamilysMistake::new);
  }

  private static void advice(CaseFile file, Walk walk) {
    for (int i = 0; i < file.advice().size(); i++) {
      walk.enter("advice", i);
      walk.visit(FamilysAdvice.class, file.advice().get(i), file, ConversationWalk::familysAdvice);
      walk.leave();
    }
  }

  private static FamilysAdvice familysAdvice(Advice advice, CaseFile file) {
    return new FamilysAdvice(advice, file.family().preferences(), file.activeTime());
  }

  private static <T, V> void each(
      Walk walk,
      String property,
      List<T> items,
      ActiveTime active,
      Class<V> type,
      BiFunction<T, ActiveTime, V> view) {
    for (int i = 0; i < items.size(); i++) {
      walk.enter(property, i);
      walk.visit(type, items.get(i), active, view);
      walk.leave();
    }
  }
}
