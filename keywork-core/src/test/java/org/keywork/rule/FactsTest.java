package org.keywork.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywork.agency.AgencyId;
import org.keywork.agency.AgencyKind;

class FactsTest {

  private final Facts facts = Facts.fact("due", LocalDate.of(2026, 9, 1))
      .and("count", 2)
      .and("length", Period.ofMonths(6))
      .and("work", Duration.ofMinutes(2250))
      .and("kind", AgencyKind.SOCIAL_CARE)
      .and("agency", new AgencyId("a-1"))
      .andCodes("kinds", List.of(AgencyKind.HEALTH, AgencyKind.SOCIAL_CARE, AgencyKind.HOUSING))
      .andIds("agencies", List.of(new AgencyId("a-1"), new AgencyId("a-2")));

  @Test
  void facts_keep_their_order() {
    assertThat(facts.names())
        .containsExactly("due", "count", "length", "work", "kind", "agency", "kinds", "agencies");
  }

  @Test
  void facts_are_written_as_dates_numbers_lengths_and_codes() {
    assertThat(facts.value("due")).isEqualTo(LocalDate.of(2026, 9, 1));
    assertThat(facts.value("count")).isEqualTo(2);
    assertThat(facts.value("length")).isEqualTo(Period.ofMonths(6));
    assertThat(facts.value("work")).isEqualTo(Duration.ofMinutes(2250));
    assertThat(facts.value("kind")).isEqualTo("social-care");
    assertThat(facts.value("agency")).isEqualTo("a-1");
    assertThat(facts.value("kinds")).isEqualTo(List.of("health", "social-care", "housing"));
  }

  @Test
  void facts_read_well_in_a_sentence() {
    assertThat(facts.inWords("due")).isEqualTo("2026-09-01");
    assertThat(facts.inWords("length")).isEqualTo("6 months");
    assertThat(facts.inWords("work")).isEqualTo("37 hours and 30 minutes");
    assertThat(facts.inWords("kind")).isEqualTo("social care");
    assertThat(facts.inWords("kinds")).isEqualTo("health, social care and housing");
    assertThat(facts.inWords("agencies")).isEqualTo("a-1 and a-2");
    assertThat(Facts.none().andIds("one", List.of(new AgencyId("a-1"))).inWords("one"))
        .isEqualTo("a-1");
    assertThat(Facts.none().andIds("none", List.of()).inWords("none")).isEmpty();
  }

  @Test
  void a_fact_is_stated_once() {
    assertThatThrownBy(() -> facts.and("due", 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The fact due is stated twice.");
    assertThatThrownBy(() -> facts.value("other"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no fact other.");
  }

  @Test
  void facts_are_equal_by_content() {
    assertThat(Facts.fact("count", 2)).isEqualTo(Facts.none().and("count", 2));
    assertThat(Facts.fact("count", 2)).hasSameHashCodeAs(Facts.none().and("count", 2));
    assertThat(Facts.fact("count", 2)).isNotEqualTo(Facts.fact("count", 3));
    assertThat(Facts.fact("count", 2).hashCode())
        .isNotEqualTo(Facts.fact("count", 3).hashCode());
    assertThat(Facts.fact("count", 2)).hasToString("{count=2}");
    assertThat(Facts.fact("work", Duration.ZERO))
        .isEqualTo(Facts.none().and("work", Duration.ZERO));
    assertThat(Facts.fact("kind", AgencyKind.HEALTH))
        .isEqualTo(Facts.none().and("kind", AgencyKind.HEALTH));
    assertThat(Facts.fact("length", Period.ofDays(1)))
        .isEqualTo(Facts.none().and("length", Period.ofDays(1)));
    assertThat(Facts.fact("agency", new AgencyId("a")))
        .isEqualTo(Facts.none().and("agency", new AgencyId("a")));
    assertThat(Facts.none().isEmpty()).isTrue();
    assertThat(facts.isEmpty()).isFalse();
  }
}
