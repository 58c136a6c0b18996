package org.keywork.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.time.Period;
import org.junit.jupiter.api.Test;
import org.keywork.agency.Sector;

class ParameterTest {

  private static final Parameter<Period> LONGEST = Parameter.period(
          "test.longest", "the longest time")
      .preset(Period.ofMonths(12), PEMBROKESHIRE.at("Co-ordination"))
      .between(Period.ofMonths(1), Period.ofMonths(24))
      .strictestWhenSmall();
  private static final Parameter<Integer> NOTICE = Parameter.count(
          "test.notice", "the days of notice")
      .presetOfOurs(14, "no source gives a figure")
      .strictestWhenLarge();
  private static final Parameter<Boolean> SIBLINGS = Parameter.flag(
          "test.siblings", "whether siblings count")
      .open("no source says")
      .asChoice();
  private static final Parameter<Sector> SECTOR = Parameter.parameter(
          "test.sector", ParameterType.choice(Sector.class), "the sector")
      .open("no source says")
      .asChoice();

  private static final LocalPolicy POLICY = LocalPolicy.named("test");

  @Test
  void a_parameter_says_where_its_preset_comes_from() {
    assertThat(LONGEST.origin()).isEqualTo(Parameter.Origin.DOCUMENTED);
    assertThat(LONGEST.citation()).contains(PEMBROKESHIRE.at("Co-ordination"));
    assertThat(NOTICE.origin()).isEqualTo(Parameter.Origin.OURS);
    assertThat(NOTICE.remark()).isEqualTo("no source gives a figure");
    assertThat(SIBLINGS.origin()).isEqualTo(Parameter.Origin.OPEN);
    assertThat(SIBLINGS.preset()).isEmpty();
  }

  @Test
  void a_policy_that_sets_nothing_has_the_presets() {
    assertThat(POLICY.value(LONGEST)).contains(Period.ofMonths(12));
    assertThat(POLICY.value(SIBLINGS)).isEmpty();
    assertThat(POLICY.sets(LONGEST)).isFalse();
  }

  @Test
  void a_policy_sets_a_value_and_leaves_the_policy_before_as_it_was() {
    LocalPolicy stricter = POLICY.with(LONGEST, Period.ofMonths(9)).with(SIBLINGS, true);

    assertThat(stricter.value(LONGEST)).contains(Period.ofMonths(9));
    assertThat(stricter.value(SIBLINGS)).contains(true);
    assertThat(stricter.sets(LONGEST)).isTrue();
    assertThat(POLICY.value(LONGEST)).contains(Period.ofMonths(12));
    assertThat(stricter).isEqualTo(POLICY.with(SIBLINGS, true).with(LONGEST, Period.ofMonths(9)));
    assertThat(stricter)
        .hasSameHashCodeAs(POLICY.with(SIBLINGS, true).with(LONGEST, Period.ofMonths(9)));
    assertThat(stricter).isNotEqualTo(POLICY).isNotEqualTo(stricter.renamed("other"));
  }

  @Test
  void the_bounds_are_allowed_and_what_lies_beyond_is_not() {
    assertThat(LONGEST.requireWithinBounds(Period.ofMonths(1))).isEqualTo(Period.ofMonths(1));
    assertThat(LONGEST.requireWithinBounds(Period.ofYears(2))).isEqualTo(Period.ofYears(2));
    assertThatThrownBy(() -> POLICY.with(LONGEST, Period.ofDays(30)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The parameter test.longest must not be lower than P1M, but is set to P30D.");
    assertThatThrownBy(() -> POLICY.with(LONGEST, Period.ofMonths(25)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The parameter test.longest must not be higher than P24M, but is set to P25M.");
  }

  @Test
  void looser_goes_the_other_way_than_stricter() {
    assertThat(LONGEST.isLooser(Period.ofMonths(13), Period.ofMonths(12))).isTrue();
    assertThat(LONGEST.isLooser(Period.ofYears(1), Period.ofMonths(12))).isFalse();
    assertThat(NOTICE.isLooser(13, 14)).isTrue();
    assertThat(NOTICE.isLooser(15, 14)).isFalse();
    assertThat(SIBLINGS.isLooser(true, false)).isFalse();
  }

  @Test
  void values_are_read_as_they_are_written() {
    assertThat(LONGEST.type().parse("P9M")).isEqualTo(Period.ofMonths(9));
    assertThat(NOTICE.type().parse("21")).isEqualTo(21);
    assertThat(SIBLINGS.type().parse("false")).isFalse();
    assertThat(SECTOR.type().parse("pvi")).isEqualTo(Sector.PVI);
    assertThat(SECTOR.type().write(Sector.STATUTORY)).isEqualTo("statutory");
    assertThat(SIBLINGS.type().inWords(true)).isEqualTo("yes");
    assertThat(SIBLINGS.type().inWords(false)).isEqualTo("no");
    assertThat(SECTOR.type().inWords(Sector.PVI)).isEqualTo("pvi");
  }

  @Test
  void what_is_no_value_is_refused_with_what_was_expected() {
    assertThatThrownBy(() -> LONGEST.type().parse("9 months"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected a length of time such as P6M or P21D, found '9 months'");
    assertThatThrownBy(() -> NOTICE.type().parse("two"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected a whole number, found 'two'");
    assertThatThrownBy(() -> SIBLINGS.type().parse("yes"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected true or false, found 'yes'");
    assertThatThrownBy(() -> SECTOR.type().parse("private"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected one of statutory, pvi, found 'private'");
  }

  @Test
  void only_a_local_practice_can_be_adopted() {
    assertThat(POLICY.adopting(PEMBROKESHIRE).adopted()).containsExactly(PEMBROKESHIRE);
    assertThatThrownBy(() -> POLICY.adopting(GUIDE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Only a local practice can be adopted, and GUIDE is none.");
  }
}
