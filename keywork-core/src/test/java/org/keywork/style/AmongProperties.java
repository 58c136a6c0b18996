package org.keywork.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What is asked among the items of a list is answered as a stream would answer it. */
class AmongProperties {

  @Property(tries = 200)
  void as_a_stream_answers(
      @ForAll @Size(max = 4) List<@IntRange(max = 3) Integer> items,
      @ForAll @IntRange(max = 3) int limit) {
    boolean any = items.stream().anyMatch(each -> each < limit);
    boolean all = items.stream().allMatch(each -> each < limit);

    assertThat(Among.any(items, each -> each < limit)).isEqualTo(any);
    assertThat(Among.any(items, limit, (each, than) -> each < than)).isEqualTo(any);
    assertThat(Among.all(items, each -> each < limit)).isEqualTo(all);
    assertThat(Among.all(items, limit, (each, than) -> each < than)).isEqualTo(all);
    assertThat(Among.none(items, each -> each < limit)).isEqualTo(!any);
    assertThat(Among.none(items, limit, (each, than) -> each < than)).isEqualTo(!any);
  }
}
