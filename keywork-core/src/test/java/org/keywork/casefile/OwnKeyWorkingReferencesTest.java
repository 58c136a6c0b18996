package org.keywork.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.keywork.fixtures.CaseFiles.BROTHER;
import static org.keywork.fixtures.CaseFiles.CHILD;
import static org.keywork.fixtures.CaseFiles.FATHER;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.OwnKeyWorkingRuleExamples.aStep;
import static org.keywork.fixtures.OwnKeyWorkingRuleExamples.own;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.keywork.family.FamilyMember;
import org.keywork.family.MemberId;
import org.keywork.family.Relation;
import org.keywork.family.RelationKind;
import org.keywork.fixtures.PlanningCases;
import org.keywork.fixtures.Signs;
import org.keywork.rule.InvalidRecordException;
import org.keywork.transition.ReadinessPart;
import org.keywork.transition.SeenHow;

class OwnKeyWorkingReferencesTest {

  private static final MemberId NOBODY = new MemberId("nobody");
  private static final MemberId OTHER = new MemberId("other");

  private static void assertRefusedAt(String pointer, ThrowingCallable record) {
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(record)
        .satisfies(refused -> assertThat(refused.at().pointer()).isEqualTo(pointer));
  }

  /** Somebody else in the family as its own key worker. */
  private static CaseFile by(Relation... relations) {
    FamilyMember other =
        FamilyMember.builder().id(OTHER).addRelations(relations).build();
    CaseFile file = PlanningCases.withFamily(family -> family.withMembers(
        family.members().get(0), family.members().get(1), family.members().get(2), other));
    return file.withOwnKeyWorking(aStep().withWho(OTHER));
  }

  private static Relation relation(RelationKind kind) {
    return Relation.builder().child(CHILD).kind(kind).build();
  }

  @Test
  void whoever_does_the_key_working_is_of_the_family() {
    assertRefusedAt("/ownKeyWorking/0/who", () -> own(aStep().withWho(NOBODY)));
    assertRefusedAt(
        "/readiness/0/whose",
        () -> own()
            .withReadiness(
                Signs.seen(ReadinessPart.NEGOTIATING, SeenHow.ALONE, TODAY).withWhose(NOBODY)));
  }

  @Test
  void it_is_a_parent_or_the_young_person() {
    assertThat(own(aStep().withWho(FATHER), aStep().withWho(CHILD)).ownKeyWorking())
        .hasSize(2);
    assertRefusedAt("/ownKeyWorking/0/who", () -> own(aStep().withWho(BROTHER)));
    assertRefusedAt("/ownKeyWorking/0/who", () -> by(relation(RelationKind.CLOSE_FRIEND)));
  }

  @Test
  void whoever_may_bring_a_child_up_counts() {
    assertThat(by().ownKeyWorking()).hasSize(1);
    assertThat(by(relation(RelationKind.GRANDPARENT)).ownKeyWorking()).hasSize(1);
    assertThat(by(relation(RelationKind.FOSTER_CARER)).ownKeyWorking()).hasSize(1);
  }
}
