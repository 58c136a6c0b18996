package org.keywork.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.keywork.agency.Sector;
import org.keywork.family.MemberId;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/** What is told of a refusal: the words of the library, and of nobody else. */
class ContradictionTest {

  private static final Contradiction NOTHING =
      new Contradiction(Location.here(), Wording.CONTRADICTION);

  @Test
  void the_sentence_of_a_record_is_told_with_its_place() {
    InvalidRecordException refusal =
        new InvalidRecordException(Location.at("members", 1), "Two members have one id.");
    assertThat(Contradiction.of(new IllegalStateException("Zofia", refusal)))
        .isEqualTo(new Contradiction(Location.at("members", 1), "Two members have one id."));
  }

  @Test
  void the_sentence_of_a_value_is_told() {
    IllegalArgumentException refusal = catchThrowableOfType(
        IllegalArgumentException.class, () -> new MemberId("Zofia Quillfeather"));
    assertThat(Contradiction.of(refusal).sentence()).startsWith("The id of a member must be ");
  }

  @Test
  void sentences_of_others_are_kept_back() {
    IllegalArgumentException foreign = catchThrowableOfType(
        IllegalArgumentException.class, () -> Sector.valueOf("Zofia Quillfeather"));
    assertThat(foreign).hasMessageContaining("Zofia");
    assertThat(Contradiction.of(foreign)).isEqualTo(NOTHING);
    assertThat(Contradiction.of(new NumberFormatException())).isEqualTo(NOTHING);
    assertThat(Contradiction.of(new IllegalStateException("Zofia"))).isEqualTo(NOTHING);
  }
}
