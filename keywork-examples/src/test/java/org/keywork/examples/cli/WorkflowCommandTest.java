package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands in the log of a workflow. */
class WorkflowCommandTest {

  @Test
  void file_line_and_heading_stand_before_the_message() {
    assertThat(
            new WorkflowCommand("error").about("a.json").at(3, 14).titled("t").saying("m"))
        .isEqualTo("::error file=a.json,line=3,col=14,title=t::m\n");
  }

  @Test
  void a_message_may_stand_alone() {
    assertThat(new WorkflowCommand("notice").saying("m")).isEqualTo("::notice::m\n");
  }

  @Test
  void the_standard_input_is_no_file() {
    assertThat(new WorkflowCommand("error").about("-").at(1, 1).saying("m"))
        .isEqualTo("::error line=1,col=1::m\n");
  }

  @Test
  void a_message_keeps_its_colons_and_commas_and_has_its_line_ends_escaped() {
    assertThat(new WorkflowCommand("error").saying("50 %: a,\r\nb"))
        .isEqualTo("::error::50 %25: a,%0D%0Ab\n");
  }

  @Test
  void a_property_has_its_colons_and_commas_escaped_too() {
    assertThat(new WorkflowCommand("error").about("a:b,c%\nd.json").saying("m"))
        .isEqualTo("::error file=a%3Ab%2Cc%25%0Ad.json::m\n");
  }

  @Test
  void spaces_and_umlauts_stay() {
    assertThat(new WorkflowCommand("error").about("grün und blau.json").saying("m"))
        .isEqualTo("::error file=grün und blau.json::m\n");
  }

  @Test
  void nothing_steers_the_screen() {
    assertThat(new WorkflowCommand("error").about("a\u001b[2Jb").saying("\u0007"))
        .isEqualTo("::error file=a?[2Jb::?\n");
  }
}
