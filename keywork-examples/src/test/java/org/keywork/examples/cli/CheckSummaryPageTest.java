package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.examples.cli.SmallCheck.BY_FAMILY;

import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;

/** A check as one page in Markdown. */
class CheckSummaryPageTest {

  private static final List<TablesExtension> TABLES =
      List.of((TablesExtension) TablesExtension.create());

  @Test
  void totals_come_first_and_then_each_rule_with_its_places() {
    String told = markdown(BY_FAMILY)
        .family("a.json", "alone")
        .family("b.json", "stale")
        .family("c.json", "clear")
        .unread("x.json")
        .told();

    assertThat(told).isEqualTo("""
        # Keywork check

        |  | must | should | may | clear |
        |---|--:|--:|--:|--:|
        | Findings | 1 | 0 | 1 |  |
        | 3 families, by the strongest | 1 | 0 | 1 | 1 |

        Policy `guidance`, rule book 2026-11, as of 2026-11-22.

        1 question could not be answered from the records.

        **1 input could not be read and was not checked.**

        ## Findings by rule

        | Force | Rule | Findings | Families | Known | Waived |
        |---|---|--:|--:|--:|--:|
        | must | `contact.kept` | 1 | 1 | 0 | 0 |
        | may | `plan.renewed-in-time` | 1 | 1 | 0 | 0 |

        ### must `contact.kept`

        Somebody keeps in touch with the family. *GUIDE 2 / Coordinated support*

        Call the family.

        - `a.json:1:1` `(the whole file)`: Nobody has been in touch with the family since it was \
        taken on, and key working lives from somebody who calls without being called.

        ### may `plan.renewed-in-time`

        A plan is renewed within 12 months of the one before. *PEMBROKESHIRE Co-ordination*

        Hold a review with the family and agree the next plan.

        - `b.json:2:17` `/plans/0/agreedOn`: The next plan was due by 2026-08-31.

        ## Not read

        - `x.json`: The file cannot be read.
        """);
  }

  @Test
  void a_page_shows_ten_places_of_a_rule_unless_told_otherwise_and_counts_all() {
    assertThat(twelve(BY_FAMILY))
        .contains("| must | `contact.kept` | 12 | 1 | 0 | 0 |", "\n- and 2 more\n")
        .containsPattern("(?s)(- `a.json.*?){10}");
    assertThat(twelve(SmallCheck.shown(false, Optional.of(1))))
        .contains("| 12 | 1 |", "\n- and 11 more\n");
    assertThat(twelve(SmallCheck.shown(false, Optional.of(0)))).contains("\n- 12 more\n");
  }

  private static String twelve(Shown shown) {
    SmallCheck check = markdown(shown);
    for (int i = 0; i < 12; i++) {
      check.family("a.json", "alone");
    }
    return check.told();
  }

  @Test
  void what_somebody_accepted_is_told_with_the_reason() {
    assertThat(markdown(BY_FAMILY)
            .waiving("a.json", "alone", SmallCheck.WAIVER)
            .knowing("b.json", "stale")
            .withOldWaivers())
        .contains(
            """
            - `a.json:1:1` `(the whole file)`: waived until 2026-12-31 by service manager: The family \
            asked for quiet.
            """,
            "| may | `plan.renewed-in-time` | 1 | 1 | 1 | 0 |",
            """
            ## Waivers

            - `contact.kept`\
            """,
            "This waiver covers nothing any more; remove it.\n");
  }

  @Test
  void what_the_records_do_not_say_is_listed_if_it_is_shown() {
    assertThat(markdown(SmallCheck.shown(true, Optional.empty()))
            .family("a.json", "alone")
            .told())
        .contains("""
            ### should `family.strengths-told`

            - `a.json:1:1` `/family/strengths`: not recorded: what the family is good at
            """);
  }

  @Test
  void a_service_and_its_disagreements_stand_on_the_page() {
    assertThat(markdown(BY_FAMILY).service("s.json").told()).contains("""
        ## Case files and the record of the service disagree

        - kw-9 is not among the key workers of the service, but carries family-3.
        """);
  }

  @Test
  void a_check_that_was_broken_off_says_so_at_the_top() {
    assertThat(markdown(BY_FAMILY).brokenOff())
        .startsWith("# Keywork check\n\n**The check was broken off");
  }

  @Test
  void nothing_at_all_is_a_page_of_totals() {
    assertThat(markdown(BY_FAMILY).told())
        .contains("| 0 families, by the strongest | 0 | 0 | 0 | 0 |")
        .doesNotContain("##");
  }

  @Test
  void signs_that_mean_something_in_markdown_or_html_are_words() {
    for (String file : List.of(
        "<script>alert(1)</script>",
        "a|b",
        "``a`",
        " `",
        "a\n# b",
        "[a](b)",
        "_a_ *b* @all #1 ~~c~~")) {
      String told = markdown(BY_FAMILY).family(file, "alone").unread(file).told();

      String words = OneLine.of(file);
      assertThat(TextContentRenderer.builder()
              .extensions(TABLES)
              .build()
              .render(Parser.builder().extensions(TABLES).build().parse(told)))
          .contains(words.strip() + ":1:1", words.strip() + "\": The file");
      assertThat(html(told))
          .doesNotContain("<script", "<h1>b", "<a ", "<em>a", "<strong>b", "<del>")
          .contains("<table>");
    }
  }

  @Test
  void free_words_call_nobody_and_mean_nothing() {
    String words = "*a* _b_ `c` <d> |e| @team [f](g) \\h &lt; $i$";

    assertThat(html(Markdown.words(words)))
        .isEqualTo("<p>*a* _b_ `c` &lt;d&gt; |e| @<!-- -->team [f](g) \\h &amp;lt; $i$</p>\n");
  }

  private static String html(String told) {
    return HtmlRenderer.builder()
        .extensions(TABLES)
        .build()
        .render(Parser.builder().extensions(TABLES).build().parse(told));
  }

  private static SmallCheck markdown(Shown shown) {
    return new SmallCheck(CheckFormat.MARKDOWN, shown);
  }
}
