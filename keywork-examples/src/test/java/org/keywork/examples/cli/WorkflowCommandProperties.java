package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever a file is called and a message says, a command is one line and says just that. */
class WorkflowCommandProperties {

  private static final Pattern FORM =
      Pattern.compile("::error file=([^:,]*),line=1,col=2,title=([^:,]*)::(.*)\n", Pattern.DOTALL);

  @Property(tries = 200)
  void a_command_is_one_line_from_which_its_parts_are_read_again(
      @ForAll String name, @ForAll String title, @ForAll String message) {
    String file = "cases/" + name;
    String line =
        new WorkflowCommand("error").about(file).at(1, 2).titled(title).saying(message);

    Matcher parts = FORM.matcher(line);
    assertThat(line.lines()).hasSize(1);
    assertThat(parts.matches()).isTrue();
    assertThat(property(parts.group(1))).isEqualTo(shown(file));
    assertThat(property(parts.group(2))).isEqualTo(shown(title));
    assertThat(data(parts.group(3))).isEqualTo(shown(message));
  }

  private static String property(String escaped) {
    return data(escaped.replace("%3A", ":").replace("%2C", ","));
  }

  private static String data(String escaped) {
    return escaped.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
  }

  /** Line ends stay; other control characters, and what turns around the order of a line, do not. */
  private static String shown(String text) {
    return text.replaceAll(
        "[\\p{Cc}\\u2028\\u2029\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069&&[^\\r\\n]]",
        "?");
  }
}
