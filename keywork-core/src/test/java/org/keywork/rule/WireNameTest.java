package org.keywork.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the constants of a vocabulary read in documents and in sentences. */
class WireNameTest {

  /** Constants as they occur in the vocabularies. */
  private enum Word {
    NON_DESIGNATED,
    PERSON_CENTRED_APPROACHES,
    FAMILY_CENTRED,
    MULTI_AGENCY_GROUP,
    PRO_ACTIVE_REGULAR_CONTACT,
    PRE_SCHOOL_LIAISON_TEACHER,
    PEER_TO_PEER,
    STEP_DOWN,
    BACK_UP,
    HARD_TO_REACH_FAMILIES,
    DAY_TO_DAY_MANAGEMENT,
    LIFE_LIMITING,
    LIFE_PHASE,
    SOCIAL_CARE
  }

  @ParameterizedTest
  @CsvSource({
    "NON_DESIGNATED, non-designated",
    "PERSON_CENTRED_APPROACHES, person-centred approaches",
    "FAMILY_CENTRED, family-centred",
    "MULTI_AGENCY_GROUP, multi-agency group",
    "PRO_ACTIVE_REGULAR_CONTACT, pro-active regular contact",
    "PRE_SCHOOL_LIAISON_TEACHER, pre-school liaison teacher",
    "PEER_TO_PEER, peer-to-peer",
    "STEP_DOWN, step-down",
    "BACK_UP, back-up",
    "HARD_TO_REACH_FAMILIES, hard-to-reach families",
    "DAY_TO_DAY_MANAGEMENT, day-to-day management",
    "LIFE_LIMITING, life-limiting",
    "LIFE_PHASE, life phase",
    "SOCIAL_CARE, social care"
  })
  void words_are_apart_but_for_a_hyphen_of_their_own(Word word, String expected) {
    assertThat(WireName.inWords(word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"NON_DESIGNATED, non-designated", "SOCIAL_CARE, social-care"})
  void documents_join_all_words(Word word, String expected) {
    assertThat(WireName.of(word)).isEqualTo(expected);
  }
}
