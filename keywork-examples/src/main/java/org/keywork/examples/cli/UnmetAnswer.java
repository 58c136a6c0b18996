package org.keywork.examples.cli;

import java.util.List;
import java.util.Optional;
import org.keywork.family.NeedDomain;
import org.keywork.monitoring.UnmetNeedsTold;
import org.keywork.rule.Basis;

/**
 * What the families of all case files lack, as it may be told.
 *
 * @param basis the day asked about, and the policy
 * @param told what they lack
 * @param by by what it is parted, in this order
 * @param withoutRecommendation the parts of life that are told and of which no recommendation of the
 *     service speaks; empty where no record of the service was read, or no part of life is told
 * @param unread the inputs that could not be read, sorted by name, with each reason
 */
record UnmetAnswer(
    Basis basis,
    UnmetNeedsTold told,
    List<UnmetBy> by,
    Optional<List<NeedDomain>> withoutRecommendation,
    List<Unread> unread) {

  UnmetAnswer {
    by = List.copyOf(by);
    unread = List.copyOf(unread);
  }
}
