package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.keywork.casefile.CaseFile;
import org.keywork.casefile.ProposedChange;
import org.keywork.service.KeyWorkerService;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The quick way takes nothing that Jackson, made strict, refuses, and makes the same of what it takes. */
class InOneGoProperties {

  private static final JsonMapper STRICT = KeyworkModule.strictMapper().build();
  private static final List<Kind<?>> KINDS = List.of(
      new Kind<>(DocumentKind.CASE_FILE, CaseFile.class),
      new Kind<>(DocumentKind.SERVICE, KeyWorkerService.class),
      new Kind<>(DocumentKind.PROPOSAL, ProposedChange.class));

  /** A kind of document that is read in one go. */
  record Kind<T>(DocumentKind kind, Class<T> type) {

    Optional<T> inOneGo(String document) {
      return new InOneGo<>(kind, type, Limits.STANDARD).read(document.getBytes(UTF_8));
    }

    /** Jackson knows nothing of the property that comes first. */
    Optional<T> strictly(String document) {
      String header = "^\\s*\\{\\s*\"keywork\"\\s*:\\s*\"" + kind.header() + "\"\\s*,?";
      try {
        return Optional.of(STRICT.readValue(document.replaceFirst(header, "{"), type));
      } catch (JacksonException e) {
        return Optional.empty();
      }
    }

    Stream<String> sound() {
      return FuzzTarget.all()
          .filter(target -> target.kind() == kind)
          .flatMap(target -> target.sound().stream());
    }
  }

  /** A document that is sound. */
  record Document(Kind<?> kind, String text) {}

  private static final List<Document> SOUND = KINDS.stream()
      .<Document>flatMap(kind -> kind.sound().map(text -> new Document(kind, text)))
      .toList();

  @Example
  void whatever_is_written_here_is_taken() {
    assertThat(SOUND)
        .allSatisfy(each -> assertThat(each.kind().inOneGo(each.text())).isPresent())
        .allSatisfy(each ->
            assertThat(each.kind().inOneGo("\uFEFF" + each.text() + "\n")).isPresent());
    assertThat(SOUND.subList(0, 20))
        .allSatisfy(each -> assertThat(each.kind().inOneGo(pretty(each.text()))).isPresent());
  }

  @Property(tries = 400)
  void what_is_taken_is_what_jackson_makes_of_it(@ForAll("documents") Document document) {
    assertThatBothAgree(document.kind(), document.text());
  }

  @Property(tries = 1_000)
  void nothing_is_taken_that_jackson_refuses(
      @ForAll("documents") Document document,
      @ForAll int place,
      @ForAll("disturbances") String disturbance) {
    String text = document.text();
    int at = Math.floorMod(place, text.length());
    assertThatBothAgree(
        document.kind(), text.substring(0, at) + disturbance + text.substring(at + 1));
    assertThatBothAgree(document.kind(), text.substring(0, at) + disturbance + text.substring(at));
  }

  /** Half a character has no bytes of its own, so that both read what is left of it in bytes. */
  private static <T> void assertThatBothAgree(Kind<T> kind, String disturbed) {
    String text = new String(disturbed.getBytes(UTF_8), UTF_8);
    Optional<T> taken = kind.inOneGo(text);
    if (taken.isPresent()) {
      assertThat(kind.strictly(text)).as(text).isEqualTo(taken);
    }
  }

  private static String pretty(String document) {
    return STRICT.writerWithDefaultPrettyPrinter().writeValueAsString(STRICT.readTree(document));
  }

  @Provide
  Arbitrary<Document> documents() {
    return Arbitraries.of(SOUND);
  }

  @Provide
  Arbitrary<String> disturbances() {
    return Arbitraries.of(
        "",
        " ",
        "\t",
        "\u0001",
        "\u007f",
        "\u00a0",
        "\"",
        ",",
        ":",
        "{",
        "}",
        "[",
        "]",
        "[]",
        "{}",
        "0",
        "00",
        "1",
        "-1",
        "1.0",
        "1e1",
        "9999999999",
        "t",
        "true",
        "True",
        "null",
        "\\",
        "\\n",
        "\\u0041",
        "\\ud800",
        "\ud800",
        "\u00e9",
        "\ud83d\ude42",
        "x",
        "2026-02-30",
        "2024-02-29",
        "P1M",
        "/*x*/",
        "\"id\":\"x\",",
        "\"kind\":\"handover\",",
        "\"id\":null,",
        "'");
  }
}
