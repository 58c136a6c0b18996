package org.keywork.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.casefile.PathwayRules.FINALLY_REVIEWED;
import static org.keywork.casefile.PathwayRules.PROGRESS_TRACEABLE;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Leavers.LEFT;
import static org.keywork.fixtures.Leavers.left;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywork.assignment.Intensity;
import org.keywork.family.MemberId;
import org.keywork.family.OfferRules;
import org.keywork.family.WayAmongServicesRules;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.Held;
import org.keywork.fixtures.Leavers;
import org.keywork.fixtures.OwnKeyWorkingRuleExamples;
import org.keywork.plan.FamilyInPlanRules;
import org.keywork.transition.OpenDoorRules;
import org.keywork.transition.OwnKeyWorkingRules;

/** Who has left, and who has lost the only child, is not asked for what no longer matters. */
class LeftInPeaceTest {

  private static final Pathway UP_TO_THE_EXIT = Pathway.empty()
      .plus(PathwayStage.MONITORING, LocalDate.of(2026, 8, 3))
      .plus(PathwayStage.EXIT, LEFT);

  private static CaseFile afterTheDeath(CaseFile file, LocalDate diedOn) {
    return file.withFamily(
        file.family().withChildren(file.family().children().get(0).withDiedOn(diedOn)));
  }

  @Test
  void stages_are_asked_after_for_a_year_from_leaving() {
    assertThat(Held.against(left(), LEFT.plusYears(1), PROGRESS_TRACEABLE).askedAt())
        .containsExactly("/pathway");
    assertThat(Held.against(left(), LEFT.plusYears(1).plusDays(1), PROGRESS_TRACEABLE)
            .askedAt())
        .isEmpty();
  }

  @Test
  void nobody_asks_a_bereaved_family_that_left_to_look_back() {
    CaseFile file = left().withPathway(UP_TO_THE_EXIT);

    assertThat(Held.against(file, FINALLY_REVIEWED).missedAt()).hasSize(1);
    assertThat(Held.against(afterTheDeath(file, TODAY), FINALLY_REVIEWED).missedAt())
        .isEmpty();
    assertThat(Held.against(afterTheDeath(left(), TODAY), PROGRESS_TRACEABLE).askedAt())
        .isEmpty();
    assertThat(Held.against(afterTheDeath(file, TODAY.plusDays(1)), FINALLY_REVIEWED)
            .missedAt())
        .hasSize(1);
  }

  @Test
  void a_family_with_a_child_who_lives_is_asked_as_others_are() {
    CaseFile file = afterTheDeath(left().withPathway(UP_TO_THE_EXIT), TODAY);
    CaseFile sisterLives = file.withFamily(file.family()
        .withChildren(
            file.family().children().get(0), Families.aChild().withId(new MemberId("sister"))));

    assertThat(Held.against(sisterLives, FINALLY_REVIEWED).missedAt()).hasSize(1);
  }

  @Test
  void no_offer_for_families_of_disabled_children_is_brought_up_after_the_death_of_the_only_one() {
    CaseFile file = CaseFiles.aCaseFile();

    assertThat(offers(file)).hasSize(3);
    assertThat(offers(afterTheDeath(file, TODAY.plusDays(1)))).hasSize(3);
    assertThat(offers(afterTheDeath(file, TODAY))).isEmpty();
  }

  private static List<String> offers(CaseFile file) {
    return Held.against(
            file,
            OfferRules.OTHER_PARENTS,
            WayAmongServicesRules.LOCAL_OFFER,
            FamilyInPlanRules.TASKS_LOOKED_AT)
        .askedAt();
  }

  @Test
  void who_is_their_own_key_worker_is_asked_once_for_the_number_to_call() {
    LocalDate began = OwnKeyWorkingRuleExamples.BEGAN;
    CaseFile file = OwnKeyWorkingRuleExamples.own(OwnKeyWorkingRuleExamples.aBareStep())
        .withStepDowns(Leavers.aBareStep().withTo(Intensity.DOOR_OPEN).withOn(began));

    assertThat(Held.against(file, OpenDoorRules.WAY_BACK_KNOWN, OwnKeyWorkingRules.DOOR_STAYS_OPEN)
            .askedAt())
        .containsExactly("/ownKeyWorking/0/openDoor");
    assertThat(
            Held.against(file.withOwnKeyWorking(), OpenDoorRules.WAY_BACK_KNOWN).askedAt())
        .containsExactly("/openDoor");
  }
}
