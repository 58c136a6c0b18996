package org.keywork.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptTest {

  @Test
  void what_values_hand_out_is_kept_as_it_is() {
    List<String> none = Collections.emptyList();
    List<String> one = Collections.singletonList("a");
    List<String> several = Collections.unmodifiableList(new ArrayList<>(List.of("a", "b")));

    assertThat(Kept.list(none)).isSameAs(none);
    assertThat(Kept.list(one)).isSameAs(one);
    assertThat(Kept.list(several)).isSameAs(several);
    assertThat(Kept.list(List.of("a", "b"))).containsExactly("a", "b");
  }

  @Test
  void a_list_that_may_still_change_is_copied() {
    List<String> open = new ArrayList<>(List.of("a"));

    List<String> kept = Kept.list(open);
    open.add("b");

    assertThat(kept).containsExactly("a");
  }
}
