package org.keywork.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.setup.CompetenceStage.CONSCIOUS_COMPETENCE;
import static org.keywork.setup.CompetenceStage.CONSCIOUS_INCOMPETENCE;
import static org.keywork.setup.CompetenceStage.UNCONSCIOUS_COMPETENCE;
import static org.keywork.setup.CompetenceStage.UNCONSCIOUS_INCOMPETENCE;
import static org.keywork.setup.SetUpMilestone.KEY_WORKER_JOB_DESCRIPTION;
import static org.keywork.setup.SetUpMilestone.MANAGER_JOB_DESCRIPTION;
import static org.keywork.setup.SetUpMilestone.SCOPE;
import static org.keywork.setup.SetUpMilestone.SERVICE_MODEL;

import org.junit.jupiter.api.Test;

/** Which stage follows which, and what rests on what. */
class StagesTest {

  @Test
  void a_group_grows_and_may_fall_back() {
    assertThat(GroupStage.values())
        .containsExactly(
            GroupStage.FORMING,
            GroupStage.STORMING,
            GroupStage.NORMING,
            GroupStage.PERFORMING,
            GroupStage.ADJOURNING);
    assertThat(GroupStage.NORMING.isGrownSince(GroupStage.STORMING)).isTrue();
    assertThat(GroupStage.NORMING.isGrownSince(GroupStage.NORMING)).isFalse();
    assertThat(GroupStage.STORMING.isFallenBackSince(GroupStage.PERFORMING)).isTrue();
    assertThat(GroupStage.STORMING.isFallenBackSince(GroupStage.STORMING)).isFalse();
  }

  @Test
  void competence_goes_round() {
    assertThat(UNCONSCIOUS_INCOMPETENCE.next()).isEqualTo(CONSCIOUS_INCOMPETENCE);
    assertThat(CONSCIOUS_INCOMPETENCE.next()).isEqualTo(CONSCIOUS_COMPETENCE);
    assertThat(CONSCIOUS_COMPETENCE.next()).isEqualTo(UNCONSCIOUS_COMPETENCE);
    assertThat(UNCONSCIOUS_COMPETENCE.next()).isEqualTo(UNCONSCIOUS_INCOMPETENCE);
  }

  @Test
  void the_two_job_descriptions_do_not_rest_on_each_other() {
    assertThat(MANAGER_JOB_DESCRIPTION.restsOn(KEY_WORKER_JOB_DESCRIPTION)).isFalse();
    assertThat(KEY_WORKER_JOB_DESCRIPTION.restsOn(SERVICE_MODEL)).isTrue();
    assertThat(SCOPE.restsOn(KEY_WORKER_JOB_DESCRIPTION)).isTrue();
    assertThat(SERVICE_MODEL.restsOn(SERVICE_MODEL)).isFalse();
    assertThat(SERVICE_MODEL.restsOn(SCOPE)).isFalse();
  }
}
