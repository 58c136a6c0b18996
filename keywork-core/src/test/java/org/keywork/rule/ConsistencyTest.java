package org.keywork.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keywork.family.MemberId;

class ConsistencyTest {

  private static final MemberId MOTHER = new MemberId("mother");
  private static final MemberId FATHER = new MemberId("father");

  @Test
  void ids_that_differ_are_given_back() {
    assertThat(Consistency.requireDistinct(
            "members", List.of(MOTHER, FATHER), id -> id, "members of a family"))
        .containsExactlyInAnyOrder(MOTHER, FATHER);
  }

  @Test
  void the_second_of_two_with_one_id_is_refused() {
    assertThatThrownBy(() -> Consistency.requireDistinct(
            "members", List.of(MOTHER, FATHER, MOTHER), id -> id, "members of a family"))
        .asInstanceOf(type(InvalidRecordException.class))
        .satisfies(refused -> {
          assertThat(refused)
              .hasMessage("Two members of a family have the id mother; give each its own.");
          assertThat(refused.at()).isEqualTo(Location.parse("/members/2/id"));
        });
  }

  @Test
  void a_reference_leads_somewhere() {
    Location at = Location.at("wishes", 0).then("whose");

    Consistency.requireKnown(at, MOTHER, Set.of(MOTHER), "member");
    assertThatThrownBy(() -> Consistency.requireKnown(at, FATHER, Set.of(MOTHER), "member"))
        .asInstanceOf(type(InvalidRecordException.class))
        .satisfies(refused -> {
          assertThat(refused).hasMessage("There is no such member in this record: father.");
          assertThat(refused.at()).isEqualTo(at);
        });
  }
}
