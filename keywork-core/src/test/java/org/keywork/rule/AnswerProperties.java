package org.keywork.rule;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AnswerProperties {

  @Property
  void the_order_of_joining_does_not_matter(@ForAll Answer a, @ForAll Answer b, @ForAll Answer c) {
    assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c))).isEqualTo(c.and(a).and(b));
    assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c))).isEqualTo(c.or(a).or(b));
  }

  @Property
  void one_joins_over_the_other(@ForAll Answer a, @ForAll Answer b, @ForAll Answer c) {
    assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
    assertThat(a.or(b.and(c))).isEqualTo(a.or(b).and(a.or(c)));
  }
}
