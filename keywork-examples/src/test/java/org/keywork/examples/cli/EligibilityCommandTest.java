package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.EligibilityCases.aReferral;
import static org.keywork.fixtures.EligibilityCases.aReferredChild;
import static org.keywork.fixtures.EligibilityCases.aged;
import static org.keywork.fixtures.EligibilityCases.anUnknownChild;
import static org.keywork.fixtures.EligibilityCases.referred;
import static org.keywork.fixtures.EligibilityCases.withSister;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywork.fixtures.Families;
import tools.jackson.databind.JsonNode;

class EligibilityCommandTest {

  private static final String ASKED = "eligibility --policy pembrokeshire";

  @TempDir
  private Path path;

  private CaseFolder folder;

  @BeforeEach
  void aFolder() {
    folder = new CaseFolder(path);
  }

  @Test
  void a_yes_stands_with_its_reasons() throws IOException {
    folder.family("a", referred());

    assertThat(folder.told(ASKED)).isEqualTo("""
        F-a   yes   DIR/a.json
          The family is eligible for key working. Looked at as of 2026-10-05.
          child: yes
            yes           On the day of the referral the child is of an age at which children can be
                          referred.
                          Recorded: age in years 6. Set: youngest age at referral 0, oldest age at referral
                          16.                                            GUIDE 1; PEMBROKESHIRE Introduction
            yes           The child's disability is judged severe.                PEMBROKESHIRE Introduction
            yes           The child gets services from as many different agencies as the service asks for.
                          Recorded: agencies 2. Set: fewest agencies 2, only specialist services count.
                                     PEMBROKESHIRE Introduction; PACK ch.1 / Who should receive the service?
          May key working begin? Key working may begin.
            yes           The family has decided that it wants a key worker.               PACK Introduction
            yes           The parents' informed consent to collecting and sharing information is there.
                                                                                    PACK ch.2 / The database

        1 case file: 1 eligible, 0 not, 0 cannot tell. Policy pembrokeshire, as of 2026-11-22.
        """);
  }

  @Test
  void what_is_not_told_is_asked_and_no_more() throws IOException {
    folder.family("a", referred(anUnknownChild(Families.CHILD)));

    assertThat(folder.told(ASKED)).isEqualTo("""
        F-a   cannot tell   DIR/a.json
          The record does not tell whether the family is eligible for key working. Looked at as of
          2026-10-05.
          child: cannot tell
            yes           On the day of the referral the child is of an age at which children can be
                          referred.
                          Recorded: age in years 6. Set: youngest age at referral 0, oldest age at referral
                          16.                                            GUIDE 1; PEMBROKESHIRE Introduction
            cannot tell   The child's disability is judged severe.                PEMBROKESHIRE Introduction
            cannot tell   The child gets services from as many different agencies as the service asks for.
                          Recorded: agencies 0. Set: fewest agencies 2, only specialist services count.
                                     PEMBROKESHIRE Introduction; PACK ch.1 / Who should receive the service?
          What would settle it:
            - whether the disability is judged severe (/referrals/0/children/0/severeDisability)
            - whether these are all the services that the child gets
              (/referrals/0/children/0/servicesAskedOn)
          May key working begin? The record does not tell whether key working may begin.
            yes           The family has decided that it wants a key worker.               PACK Introduction
            yes           The parents' informed consent to collecting and sharing information is there.
                                                                                    PACK ch.2 / The database

        1 case file: 0 eligible, 0 not, 1 cannot tell. Policy pembrokeshire, as of 2026-11-22.
        """);
  }

  @Test
  void what_says_nothing_is_left_out() throws IOException {
    folder.family("a", referred());

    assertThat(folder.told(ASKED)).doesNotContain("unclear", "not set", "asks for severe");
  }

  @Test
  void a_family_that_does_not_want_a_key_worker_gets_none() throws IOException {
    folder.family(
        "a", referred().withFamily(referred().family().withPreferences(Optional.empty())));

    assertThat(folder.told(ASKED))
        .contains("What would settle that:\n    - whether the family wants");
  }

  @Test
  void a_child_who_has_died_is_left_out() throws IOException {
    folder.family(
        "a", withSister(referred(), child -> child.withDiedOn(LocalDate.of(2026, 11, 1))));

    assertThat(folder.told(ASKED)).contains("  sister: left out, since they have died.");
  }

  @Test
  void a_service_that_screens_nobody_asks_nothing() throws IOException {
    folder.family("a", aged(6));

    assertThat(folder.told("eligibility --policy embedded"))
        .contains("F-a   yes   DIR/a.json\n", "  child: yes\n  May key working begin?")
        .contains("1 case file: 1 eligible, 0 not, 0 cannot tell. Policy embedded");
  }

  @Test
  void programs_get_every_criterion_and_every_question() throws IOException {
    folder.family("a", referred(aReferredChild().withSevereDisability(Optional.empty())));
    folder.family("b", aged(17).withReferrals(aReferral(aReferredChild())));

    JsonNode document = folder.json(ASKED);
    JsonNode open = document.at("/decisions/0");

    assertThat(document.propertyNames())
        .containsExactly("keywork", "asOf", "policy", "decisions", "unread");
    assertThat(document.at("/keywork").stringValue()).isEqualTo("eligibility/1");
    assertThat(open.propertyNames())
        .containsExactly(
            "file",
            "subject",
            "answer",
            "standing",
            "judgedOn",
            "children",
            "died",
            "mayBegin",
            "toAsk");
    assertThat(open.at("/answer").stringValue()).isEqualTo("cannot-tell");
    assertThat(open.at("/children/0/criteria")).hasSize(3);
    assertThat(open.at("/children/0/criteria/1/criterion").stringValue())
        .isEqualTo("severe-disability");
    assertThat(open.at("/children/0/criteria/2/facts/unclear").intValue()).isZero();
    assertThat(open.at("/toAsk/toSettle")).hasSize(1);
    assertThat(open.at("/toAsk/toSettle/0/at").stringValue())
        .isEqualTo("/referrals/0/children/0/severeDisability");
    assertThat(document.at("/decisions/1/answer").stringValue()).isEqualTo("no");
    assertThat(document.at("/decisions/1/mayBegin/answer").stringValue()).isEqualTo("no");
  }
}
