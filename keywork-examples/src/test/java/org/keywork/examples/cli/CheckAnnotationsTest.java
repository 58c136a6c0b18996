package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A check as a GitHub workflow shows it. */
class CheckAnnotationsTest {

  @Test
  void a_must_is_an_error_at_its_line_with_what_to_do_and_where_it_is_written() {
    assertThat(told(check -> check.family("cases/a.json", "alone").ends()))
        .startsWith("::error file=cases/a.json,line=1,col=1,title=contact.kept::Nobody has been in"
            + " touch with the family since it was taken on, and key working lives from somebody"
            + " who calls without being called.%0ACall the family.%0AGUIDE 2 / Coordinated"
            + " support\n");
  }

  @Test
  void a_may_is_a_notice() {
    assertThat(told(check -> check.family("b.json", "stale").ends()))
        .startsWith("::notice file=b.json,line=3,col=17,title=plan.renewed-in-time::");
  }

  @Test
  void what_the_record_does_not_tell_is_a_notice_when_asked_for() {
    Consumer<OneCheck> happening = check -> check.family("a.json", "alone").ends();

    assertThat(
            OneCheck.told(CheckFormat.GITHUB, SmallCheck.shown(true, Optional.empty()), happening))
        .contains("::notice file=a.json,line=1,col=1,title=family.strengths-told%2C cannot tell"
            + "::not recorded: what the family is good at\n");
    assertThat(told(happening)).doesNotContain("not recorded");
  }

  @Test
  void what_could_not_be_read_is_an_error() {
    assertThat(told(check -> check.broken("a: b.json").missing("c.json").ends()).lines())
        .startsWith(
            "::error file=a%3A b.json,line=3,col=14,title=Could not be read::/family/0: No family.",
            "::error file=c.json,title=Could not be read::There is no such file.");
  }

  @Test
  void what_somebody_has_accepted_is_not_annotated() {
    assertThat(told(check ->
            check.family("a.json", "alone", List.of(OneCheck.silenceAccepted())).ends()))
        .doesNotContain("::");
  }

  @Test
  void what_was_in_the_baseline_still_counts_and_is_marked() {
    assertThat(told(check -> check.knownFamily("a.json", "alone").ends()))
        .startsWith("::error file=a.json,line=1,col=1,title=contact.kept%2C known::");
  }

  @Test
  void the_last_line_sums_up() {
    assertThat(told(check -> check
            .family("a.json", "alone")
            .family("b.json", "stale")
            .broken("c")
            .ends()))
        .endsWith(
            "\nkeywork: 2 families, 1 must, 0 should, 1 may, 1 question, 0 waived, 0 known, 1 unread.\n");
  }

  @Test
  void the_last_line_says_if_somebody_interrupted() {
    assertThat(told(OneCheck::isInterrupted))
        .startsWith("::error title=Interrupted::The check was broken off")
        .endsWith(
            "\nkeywork: 0 families, 0 must, 0 should, 0 may, 0 questions, 0 waived, 0 known, 0 unread; the"
                + " check was interrupted.\n");
  }

  @Test
  void what_a_limit_leaves_out_is_counted() {
    assertThat(OneCheck.told(
            CheckFormat.GITHUB,
            SmallCheck.shown(false, Optional.of(1)),
            check -> check.family("a.json", "alone").family("b.json", "alone").ends()))
        .contains("file=a.json", "2 must", ", 1 not shown.")
        .doesNotContain("file=b.json");
  }

  private static String told(Consumer<OneCheck> happening) {
    return OneCheck.told(CheckFormat.GITHUB, SmallCheck.shown(false, Optional.empty()), happening);
  }
}
