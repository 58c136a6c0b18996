package org.keywork.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.keywork.agency.Sector;

class ParameterTest {

  private final Parameter<Period> longest = Parameter.period("test.longest", "the longest time")
      .preset(Period.ofMonths(12), PEMBROKESHIRE.at("Co-ordination"))
      .between(Period.ofMonths(1), Period.ofMonths(24))
      .strictestWhenSmall();
  private final Parameter<Integer> notice = Parameter.count("test.notice", "the days of notice")
      .presetOfOurs(14, "no source gives a figure")
      .strictestWhenLarge();
  private final Parameter<Boolean> siblings = Parameter.flag(
          "test.siblings", "whether siblings count")
      .open("no source says")
      .asChoice();
  private final Parameter<Sector> sector = Parameter.parameter(
          "test.sector", ParameterType.choice(Sector.class), "the sector")
      .open("no source says")
      .asChoice();

  private final LocalPolicy policy = LocalPolicy.named("test");

  @Test
  void a_parameter_says_where_its_preset_comes_from() {
    assertThat(longest.origin()).isEqualTo(Parameter.Origin.DOCUMENTED);
    assertThat(longest.citation()).contains(PEMBROKESHIRE.at("Co-ordination"));
    assertThat(notice.origin()).isEqualTo(Parameter.Origin.OURS);
    assertThat(notice.remark()).isEqualTo("no source gives a figure");
    assertThat(siblings.origin()).isEqualTo(Parameter.Origin.OPEN);
    assertThat(siblings.preset()).isEmpty();
  }

  @Test
  void a_policy_that_sets_nothing_has_the_presets() {
    assertThat(policy.value(longest)).contains(Period.ofMonths(12));
    assertThat(policy.value(siblings)).isEmpty();
    assertThat(policy.sets(longest)).isFalse();
  }

  @Test
  void a_policy_sets_a_value_and_leaves_the_policy_before_as_it_was() {
    LocalPolicy stricter = policy.with(longest, Period.ofMonths(9)).with(siblings, true);

    assertThat(stricter.value(longest)).contains(Period.ofMonths(9));
    assertThat(stricter.value(siblings)).contains(true);
    assertThat(stricter.sets(longest)).isTrue();
    assertThat(policy.value(longest)).contains(Period.ofMonths(12));
    assertThat(stricter).isEqualTo(policy.with(siblings, true).with(longest, Period.ofMonths(9)));
    assertThat(stricter)
        .hasSameHashCodeAs(policy.with(siblings, true).with(longest, Period.ofMonths(9)));
    assertThat(stricter).isNotEqualTo(policy).isNotEqualTo(stricter.renamed("other"));
  }

  @Test
  void the_bounds_are_allowed_and_what_lies_beyond_is_not() {
    assertThat(longest.requireWithinBounds(Period.ofMonths(1))).isEqualTo(Period.ofMonths(1));
    assertThat(longest.requireWithinBounds(Period.ofYears(2))).isEqualTo(Period.ofYears(2));
    assertThatThrownBy(() -> policy.with(longest, Period.ofDays(30)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The parameter test.longest must not be lower than P1M, but is set to P30D.");
    assertThatThrownBy(() -> policy.with(longest, Period.ofMonths(25)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The parameter test.longest must not be higher than P24M, but is set to P25M.");
  }

  @Test
  void looser_goes_the_other_way_than_stricter() {
    assertThat(longest.isLooser(Period.ofMonths(13), Period.ofMonths(12))).isTrue();
    assertThat(longest.isLooser(Period.ofYears(1), Period.ofMonths(12))).isFalse();
    assertThat(notice.isLooser(13, 14)).isTrue();
    assertThat(notice.isLooser(15, 14)).isFalse();
    assertThat(siblings.isLooser(true, false)).isFalse();
  }

  @Test
  void values_are_read_as_they_are_written() {
    assertThat(longest.type().parse("P9M")).isEqualTo(Period.ofMonths(9));
    assertThat(notice.type().parse("21")).isEqualTo(21);
    assertThat(siblings.type().parse("false")).isFalse();
    assertThat(sector.type().parse("pvi")).isEqualTo(Sector.PVI);
    assertThat(sector.type().write(Sector.STATUTORY)).isEqualTo("statutory");
    assertThat(siblings.type().inWords(true)).isEqualTo("yes");
    assertThat(siblings.type().inWords(false)).isEqualTo("no");
    assertThat(sector.type().inWords(Sector.PVI)).isEqualTo("pvi");
  }

  @Test
  void what_is_no_value_is_refused_with_what_was_expected() {
    assertThatThrownBy(() -> longest.type().parse("9 months"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected a length of time such as P6M or P21D, found '9 months'");
    assertThatThrownBy(() -> notice.type().parse("two"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected a whole number, found 'two'");
    assertThatThrownBy(() -> siblings.type().parse("yes"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected true or false, found 'yes'");
    assertThatThrownBy(() -> sector.type().parse("private"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected one of statutory, pvi, found 'private'");
  }

  @Test
  void a_time_of_hours_and_minutes_is_read_compared_and_said() {
    Parameter<Duration> answer = Parameter.duration("test.answer", "the longest time to an answer")
        .open("no source says")
        .between(Duration.ofMinutes(1), Duration.ofDays(1))
        .strictestWhenSmall();

    assertThat(answer.type().parse("PT90M")).isEqualTo(Duration.ofMinutes(90));
    assertThat(answer.type().write(Duration.ofMinutes(90))).isEqualTo("PT1H30M");
    assertThat(answer.type().inWords(Duration.ofMinutes(90))).isEqualTo("1 hour and 30 minutes");
    assertThat(answer.isLooser(Duration.ofMinutes(61), Duration.ofHours(1))).isTrue();
    assertThat(answer.isLooser(Duration.ofMinutes(60), Duration.ofHours(1))).isFalse();
    assertThatThrownBy(() -> policy.with(answer, Duration.ofHours(25)))
        .hasMessage(
            "The parameter test.answer must not be higher than PT24H, but is set to PT25H.");
    assertThatThrownBy(() -> answer.type().parse("an hour"))
        .hasMessage("expected a length of time such as PT1H or PT30M, found 'an hour'");
  }

  @Test
  void only_a_local_practice_can_be_adopted() {
    assertThat(policy.adopting(PEMBROKESHIRE).adopted()).containsExactly(PEMBROKESHIRE);
    assertThatThrownBy(() -> policy.adopting(GUIDE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Only a local practice can be adopted, and GUIDE is none.");
  }

  @Test
  void a_parameter_tells_all_about_itself() {
    assertThat(longest.meaning()).isEqualTo("the longest time");
    assertThat(longest.lowest()).contains(Period.ofMonths(1));
    assertThat(longest.highest()).contains(Period.ofMonths(24));
    assertThat(longest.stricter()).isEqualTo(Parameter.Stricter.SMALLER);
    assertThat(notice.stricter()).isEqualTo(Parameter.Stricter.LARGER);
    assertThat(notice.isLooser(14, 14)).isFalse();
    assertThat(siblings.remark()).isEqualTo("no source says");
    assertThat(longest).hasToString("test.longest");
    assertThat(longest.type().description()).isEqualTo("a length of time such as P6M or P21D");
    assertThat(longest.type().inWords(Period.ofMonths(1))).isEqualTo("1 month");
    assertThat(siblings.type().parse("true")).isTrue();
  }

  @Test
  void a_preset_lies_within_the_bounds() {
    assertThatThrownBy(() -> Parameter.count("test.count", "the count")
            .presetOfOurs(3, "no source")
            .between(1, 2)
            .asChoice())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The parameter test.count must not be higher than 2, but is set to 3.");
  }

  @Test
  void a_policy_is_named_and_can_be_renamed() {
    assertThat(policy.name()).isEqualTo("test");
    assertThat(policy.renamed("other")).hasToString("other");
    assertThat(policy.renamed("other").name()).isEqualTo("other");
    assertThat(policy.hashCode()).isNotEqualTo(policy.renamed("other").hashCode());
  }
}
