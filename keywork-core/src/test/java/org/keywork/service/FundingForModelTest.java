package org.keywork.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.Foundations.aGrant;
import static org.keywork.fixtures.Foundations.fundedBy;
import static org.keywork.fixtures.Foundations.withFunding;
import static org.keywork.governance.FundedItem.ADMINISTRATION;
import static org.keywork.governance.FundedItem.INDUCTION;
import static org.keywork.governance.FundedItem.ONGOING_TRAINING;
import static org.keywork.governance.FundedItem.OVERHEADS_OF_KEY_WORKERS;
import static org.keywork.governance.FundedItem.OVERHEADS_OF_MANAGERS;
import static org.keywork.governance.FundedItem.SALARIES_OF_KEY_WORKERS;
import static org.keywork.governance.FundedItem.TIME_OF_A_MANAGER;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.fixtures.Services;
import org.keywork.source.Publications;

/** What a service needs money for by its model. */
class FundingForModelTest {

  private static FundingForModel needed(KeyWorkerService service) {
    return FundingForModel.of(service, BASIS).orElseThrow();
  }

  @Test
  void key_workers_with_another_role_call_for_administration_and_perhaps_for_training() {
    FundingForModel needed = needed(fundedBy().withModel(ServiceModel.NON_DESIGNATED));
    assertThat(needed.calledFor()).containsExactly(ADMINISTRATION);
    assertThat(needed.mayBeAdded()).containsExactly(INDUCTION, ONGOING_TRAINING);
    assertThat(needed.notKnown()).containsExactly(ADMINISTRATION);
    assertThat(needed.withoutMoney()).isEmpty();
  }

  @Test
  void designated_ones_call_for_salaries_and_overheads_too() {
    FundingForModel needed = needed(
        withFunding(f -> f.withLines(aGrant().withPays(ADMINISTRATION, SALARIES_OF_KEY_WORKERS)))
            .withModel(ServiceModel.DESIGNATED));
    assertThat(needed.calledFor())
        .containsExactly(
            TIME_OF_A_MANAGER,
            ADMINISTRATION,
            SALARIES_OF_KEY_WORKERS,
            OVERHEADS_OF_KEY_WORKERS,
            OVERHEADS_OF_MANAGERS);
    assertThat(needed.mayBeAdded()).isEmpty();
    assertThat(needed.withoutMoney())
        .containsExactly(TIME_OF_A_MANAGER, OVERHEADS_OF_KEY_WORKERS, OVERHEADS_OF_MANAGERS);
    assertThat(needed.notKnown()).isEmpty();
  }

  @Test
  void a_blended_service_calls_for_both_and_here_has_the_money() {
    FundingForModel needed = needed(Services.aService());
    assertThat(needed.model()).isEqualTo(ServiceModel.BLENDED);
    assertThat(needed.calledFor()).hasSize(5);
    assertThat(needed.mayBeAdded()).hasSize(2);
    assertThat(needed.withoutMoney()).isEmpty();
    assertThat(needed.notKnown()).isEmpty();
  }

  @Test
  void the_model_may_follow_from_the_people_and_where_it_does_not_nothing_is_told() {
    KeyWorkerService unsaid = Services.aService().withModel(Optional.<ServiceModel>empty());
    assertThat(needed(unsaid).model()).isEqualTo(ServiceModel.BLENDED);
    assertThat(FundingForModel.of(Services.anUnknownService(), BASIS)).isEmpty();
    assertThat(FundingForModel.citation()).isEqualTo(Publications.GUIDE.at("5a / Funding sources"));
  }

  @Test
  void what_was_not_recorded_is_not_known_and_does_not_lack() {
    FundingForModel needed =
        needed(Services.anUnknownService().withModel(ServiceModel.NON_DESIGNATED));
    assertThat(needed.notKnown()).containsExactly(ADMINISTRATION);
  }
}
