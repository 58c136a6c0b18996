package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Text by rule, what is shown of it, and its colours. */
class CheckTextTest {

  private static final Optional<Integer> USUAL = Optional.empty();

  @Test
  void by_rule_each_rule_is_said_once_with_its_totals_and_its_places() {
    String told = text(SmallCheck.byRule(USUAL))
        .family("b.json", "stale")
        .family("a.json", "alone")
        .family("more/a.json", "alone")
        .service("s.json")
        .told();

    assertThat(told).isEqualTo("""
        must    contact.kept   2 findings in 1 family
                Somebody keeps in touch with the family.
                Call the family.                                               GUIDE 2 / Coordinated support
                a.json:1:1 (the whole file)   F-0003
                  Nobody has been in touch with the family since it was taken on, and key working lives from
                  somebody who calls without being called.
                more/a.json:1:1 (the whole file)   F-0003
                  Nobody has been in touch with the family since it was taken on, and key working lives from
                  somebody who calls without being called.

        may     plan.renewed-in-time   1 finding in 1 family
                A plan is renewed within 12 months of the one before.
                Hold a review with the family and agree the next plan.           PEMBROKESHIRE Co-ordination
                b.json:2:17 /plans/0/agreedOn   F-0002
                  The next plan was due by 2026-08-31.

        cannot tell   should  family.strengths-told   2 questions
                a.json:1:1 /family/strengths   F-0003
                  not recorded: what the family is good at
                more/a.json:1:1 /family/strengths   F-0003
                  not recorded: what the family is good at

        north   1 disagreement   s.json
          Case files and the record of the service disagree. Nobody is judged by that, but caseloads may be
          wrong until it is cleared up:
            - kw-9 is not among the key workers of the service, but carries family-3.

        Service north: clear. 2 families: 1 with a must, 0 with a should but no must, 1 with a may only, 0
        clear. Policy guidance, rule book 2026-11, as of 2026-11-22.
        2 questions could not be answered from the records.
        """);
  }

  @Test
  void by_rule_what_somebody_accepted_is_told_beside_the_rest() {
    String told = text(SmallCheck.byRule(USUAL))
        .waiving("a.json", "alone", SmallCheck.WAIVER)
        .family("b.json", "alone")
        .knowing("c.json", "stale")
        .told();

    assertThat(told)
        .contains(
            "must    contact.kept   1 finding in 1 family, 1 waived\n",
            """
                    a.json:1:1 (the whole file)   F-0003
                      waived until 2026-12-31 by service manager: The family asked for quiet.
            """,
            "plan.renewed-in-time   1 finding in 1 family, 1 of them known\n");
  }

  @Test
  void by_rule_ten_places_are_shown_and_all_are_counted() {
    assertThat(twelve(SmallCheck.byRule(USUAL)))
        .contains("contact.kept   12 findings in 1 family\n", "\n        and 2 more\n");
    assertThat(twelve(SmallCheck.byRule(Optional.of(12)))).doesNotContain(" more\n");
    assertThat(twelve(SmallCheck.byRule(Optional.of(0)))).contains("\n        12 more\n");
  }

  @Test
  void by_family_all_are_shown_unless_somebody_limits_them() {
    assertThat(twelve(SmallCheck.shown(false, USUAL)))
        .containsPattern("(?s)(must +contact.kept.*){12}")
        .doesNotContain("not shown");
    assertThat(twelve(SmallCheck.shown(false, Optional.of(11))))
        .containsPattern("(?s)(must +contact.kept.*){11}")
        .contains("F-0003   1 must, 1 cannot tell   a.json\n")
        .endsWith("\n1 finding of 1 rule not shown; --limit 11 shows at most as many of each.\n");
  }

  private static String twelve(Shown shown) {
    SmallCheck check = text(shown);
    for (int i = 0; i < 12; i++) {
      check.family("a.json", "alone");
    }
    return check.told();
  }

  @Test
  void nothing_at_all_is_said_by_rule_as_well() {
    assertThat(text(SmallCheck.byRule(USUAL)).told()).startsWith("No family was checked. Policy");
  }

  @Test
  void colours_add_nothing_to_words_and_change_no_line() {
    for (Shown shown : new Shown[] {SmallCheck.BY_FAMILY, SmallCheck.byRule(USUAL)}) {
      String plain = some(shown);
      String coloured = some(shown.in(Ink.ANSI));

      assertThat(coloured).contains("\u001b[1;31mmust\u001b[0m    \u001b[1mcontact.kept\u001b[0m");
      assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
      assertThat(plain).doesNotContain("\u001b");
    }
  }

  private static String some(Shown shown) {
    return text(shown).family("a.json", "alone").family("b.json", "stale").told();
  }

  @Test
  void no_name_of_a_file_colours_anything() {
    assertThat(text(SmallCheck.BY_FAMILY.in(Ink.ANSI))
            .family("\u001b[5ma.json", "alone")
            .told())
        .contains("?[5ma.json")
        .doesNotContain("\u001b[5m");
  }

  @Test
  void colour_is_welcome_on_a_terminal_that_shows_it_unless_somebody_says_otherwise() {
    assertThat(Ink.isWelcome("true", Map.of())).isTrue();
    assertThat(Ink.isWelcome("true", Map.of("NO_COLOR", "", "TERM", "xterm"))).isTrue();
    assertThat(Ink.isWelcome("true", Map.of("NO_COLOR", "0"))).isFalse();
    assertThat(Ink.isWelcome("true", Map.of("TERM", "dumb"))).isFalse();
    assertThat(Ink.isWelcome(null, Map.of())).isFalse();
  }

  @Test
  void somebody_may_insist_on_colour_or_on_none() {
    assertThat(Colour.AUTO.ink(true)).isEqualTo(Ink.ANSI);
    assertThat(Colour.AUTO.ink(false)).isEqualTo(Ink.NONE);
    assertThat(Colour.ALWAYS.ink(false)).isEqualTo(Ink.ANSI);
    assertThat(Colour.NEVER.ink(true)).isEqualTo(Ink.NONE);
  }

  private static SmallCheck text(Shown shown) {
    return new SmallCheck(CheckFormat.TEXT, shown);
  }
}
