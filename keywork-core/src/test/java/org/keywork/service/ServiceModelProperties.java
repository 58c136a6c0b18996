package org.keywork.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.KeyWorkers.aDesignatedRole;
import static org.keywork.fixtures.KeyWorkers.anUnknownOne;
import static org.keywork.fixtures.KeyWorkers.inRole;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.keywork.agency.Profession;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.KeyWorkingRole;
import org.keywork.rule.Answer;

/** What holds of the model of every service. */
class ServiceModelProperties {

  @Provide
  Arbitrary<List<KeyWorker>> keyWorkers() {
    return Arbitraries.of(
            inRole(aDesignatedRole()),
            inRole(KeyWorkingRole.beside(Profession.SOCIAL_WORKER)),
            anUnknownOne())
        .list()
        .ofMaxSize(6);
  }

  private static Optional<ServiceModel> model(List<KeyWorker> keyWorkers) {
    return ServiceModel.of(keyWorkers, BASIS.policy());
  }

  @Property
  void the_order_of_key_workers_does_not_matter(
      @ForAll("keyWorkers") List<KeyWorker> keyWorkers, @ForAll Random random) {
    List<KeyWorker> shuffled = new ArrayList<>(keyWorkers);
    Collections.shuffle(shuffled, random);
    assertThat(model(shuffled)).isEqualTo(model(keyWorkers));
  }

  @Property
  void a_service_that_is_blended_stays_so_whoever_joins(
      @ForAll("keyWorkers") List<KeyWorker> keyWorkers,
      @ForAll("keyWorkers") List<KeyWorker> joining) {
    List<KeyWorker> all = new ArrayList<>(keyWorkers);
    all.addAll(joining);
    if (model(keyWorkers).equals(Optional.of(ServiceModel.BLENDED))) {
      assertThat(model(all)).contains(ServiceModel.BLENDED);
    }
  }

  @Property
  void one_model_fits_or_it_cannot_be_told_which(@ForAll("keyWorkers") List<KeyWorker> keyWorkers) {
    MakeUp makeUp = MakeUp.of(keyWorkers, BASIS.policy());
    List<Answer> answers =
        List.of(ServiceModel.values()).stream().map(makeUp::makes).toList();
    assertThat(answers).containsAnyOf(Answer.YES, Answer.CANNOT_TELL);
    if (answers.contains(Answer.YES)) {
      assertThat(answers).containsOnlyOnce(Answer.YES).doesNotContain(Answer.CANNOT_TELL);
    }
  }
}
