package org.keywork.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeightTest {

  @Test
  void ten_tenths_are_one() {
    Weight sum =
        Stream.generate(() -> Weight.parse("0.1")).limit(10).reduce(Weight.ZERO, Weight::plus);

    assertThat(sum).isEqualTo(Weight.ONE);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1.00, 1", "0.50, 0.5", "0.25, 0.25", "120, 120", "0, 0"})
  void it_is_written_without_zeros_at_its_end(String text, String written) {
    assertThat(Weight.parse(text)).hasToString(written).isEqualTo(Weight.parse(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "1e3", "0.125", ".5", "1.", "one", "12345", "1,5"})
  void what_is_no_number_of_two_decimals_is_refused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Weight.parse(text));
  }

  @Test
  void what_is_left_may_be_below_zero() {
    Weight left = Weight.ONE.minus(Weight.parse("1.25"));

    assertThat(left).hasToString("-0.25");
    assertThat(left.isLessThan(Weight.ZERO)).isTrue();
    assertThat(Weight.ZERO.isLessThan(Weight.ZERO)).isFalse();
    assertThat(Weight.ZERO.isMoreThan(left)).isTrue();
    assertThat(Weight.ZERO.isMoreThan(Weight.ZERO)).isFalse();
  }

  @Test
  void a_share_of_a_share_is_exact() {
    assertThat(Weight.parse("0.25").times(Weight.parse("0.25"))).hasToString("0.0625");
  }

  @Test
  void a_mean_is_told_to_the_nearest_hundredth() {
    assertThat(Weight.of(90).dividedBy(12)).hasToString("7.5");
    assertThat(Weight.of(20).dividedBy(3)).hasToString("6.67");
  }

  @Test
  void a_parameter_takes_one() {
    ParameterType<Weight> type = ParameterType.weight();

    assertThat(type.parse("0.50")).isEqualTo(Weight.parse("0.5"));
    assertThat(type.write(Weight.parse("0.50"))).isEqualTo("0.5");
    assertThat(type.inWords(Weight.ONE)).isEqualTo("1");
    assertThat(type.order()).isNotNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> type.parse("half"))
        .withMessage("expected a number such as 1 or 0.25, found 'half'");
  }
}
