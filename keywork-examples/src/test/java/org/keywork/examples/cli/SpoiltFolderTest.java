package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.json.DocumentWriter;
import org.keywork.rule.WireName;

/**
 * A name written in every place of a case file where a text can stand, one place a file: no form of
 * the findings repeats it, and neither does a complaint.
 */
class SpoiltFolderTest {

  private static final String NAME = "Zofia Quill\u00e9feather";
  private static final List<String> PARTS = List.of("Zofia", "\u00e9", "Quill");
  private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");

  @TempDir
  private static Path folder;

  private static Path service;

  @BeforeAll
  static void spoil() throws IOException {
    String sound = DocumentWriter.compact().write(SmallService.waiting());
    List<MatchResult> texts = TEXT.matcher(sound).results().toList();
    for (int i = 0; i < texts.size(); i++) {
      MatchResult text = texts.get(i);
      Files.writeString(
          folder.resolve(i + ".json"),
          sound.substring(0, text.start()) + '"' + NAME + '"' + sound.substring(text.end()));
    }
    service = folder.resolve("service.record");
    Files.writeString(
        service,
        DocumentWriter.compact()
            .write(SmallService.service())
            .replace("\"agency\":\"trust\"", "\"agency\":\"" + NAME + "\""));
  }

  private static void assertNothingIsRepeated(String... words) {
    Run run = Run.ofMain(words);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err().lines()).hasSizeGreaterThan(300);
    assertThat(run.out() + run.err()).doesNotContain(PARTS);
  }

  /** One check tells all its forms at once. */
  @Test
  void no_form_of_the_findings_repeats_a_name(@TempDir Path told) throws IOException {
    List<String> words = new ArrayList<>(List.of("check", "--show", "cannot-tell"));
    for (CheckFormat each : CheckFormat.values()) {
      String form = WireName.of(each);
      words.addAll(List.of("--format", form + "=" + told.resolve(form)));
    }
    words.add(folder.toString());

    assertNothingIsRepeated(words.toArray(String[]::new));

    for (CheckFormat each : CheckFormat.values()) {
      assertThat(Files.readString(told.resolve(WireName.of(each))))
          .isNotEmpty()
          .doesNotContain(PARTS);
    }
  }

  @Test
  void no_complaint_about_a_service_repeats_it() {
    assertNothingIsRepeated("check", "--service", service.toString(), folder.toString());
  }

  @ParameterizedTest
  @EnumSource(AgendaFormat.class)
  void no_form_of_the_agenda_repeats_it(AgendaFormat format) {
    String form = format.name().toLowerCase(Locale.ROOT);

    assertNothingIsRepeated("agenda", "--to", "2040-12-31", "--format", form, folder.toString());
  }
}
