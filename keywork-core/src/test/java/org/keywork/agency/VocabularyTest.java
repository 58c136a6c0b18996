package org.keywork.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  @Test
  void four_kinds_of_agency_are_the_core_of_a_service() {
    assertThat(Arrays.stream(AgencyKind.values()).filter(AgencyKind::isCore))
        .containsExactly(
            AgencyKind.HEALTH, AgencyKind.EDUCATION, AgencyKind.SOCIAL_CARE, AgencyKind.VOLUNTARY);
  }

  @Test
  void volunteers_and_parents_are_named_as_key_workers_and_consultants_are_not() {
    assertThat(Profession.SOCIAL_WORKER.isNamedAsKeyWorker()).isTrue();
    assertThat(Profession.VOLUNTEER.isNamedAsKeyWorker()).isTrue();
    assertThat(Profession.PARENT.isNamedAsKeyWorker()).isTrue();
    assertThat(Profession.PAEDIATRICIAN.isNamedAsKeyWorker()).isFalse();
    assertThat(Profession.CONSULTANT.isNamedAsKeyWorker()).isFalse();
  }
}
