package org.keywork.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Monitorings.aMonitoring;
import static org.keywork.fixtures.UnmetNeedCases.aRecommendation;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.keywork.agency.AgencyId;
import org.keywork.fixtures.CaseStudies;
import org.keywork.fixtures.Services;
import org.keywork.rule.InvalidRecordException;

/** What a record of how a service watches itself cannot say. */
class MonitoringTest {

  private static String placeOf(ThrowingCallable made) {
    return catchThrowableOfType(InvalidRecordException.class, made).at().toString();
  }

  @Test
  void an_answer_is_not_given_before_the_recommendation() {
    Recommendation made = aRecommendation().withAnsweredOn(TODAY).withMadeOn(TODAY);

    assertThat(made.answeredOn()).contains(TODAY);
    assertThat(placeOf(() -> made.withAnsweredOn(TODAY.minusDays(1)))).isEqualTo("/answeredOn");
  }

  @Test
  void no_two_recommendations_or_case_studies_have_one_id() {
    assertThat(
            placeOf(() -> aMonitoring().withRecommendations(aRecommendation(), aRecommendation())))
        .isEqualTo("/recommendations/1/id");
    assertThat(placeOf(
            () -> aMonitoring().withCaseStudies(CaseStudies.aStudy(), CaseStudies.aStudy())))
        .isEqualTo("/caseStudies/1/id");
  }

  @Test
  void a_recommendation_asks_only_agencies_of_the_service() {
    Monitoring asking =
        aMonitoring().withRecommendations(aRecommendation().withAgencies(new AgencyId("nobody")));

    assertThat(placeOf(() -> Services.aService().withMonitoring(asking)))
        .isEqualTo("/monitoring/recommendations/0/agencies");
  }
}
