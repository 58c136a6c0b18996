package org.keywork.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.example.visits.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keywork.agency.AgencyKind;
import org.keywork.casefile.CaseFile;
import org.keywork.family.MemberId;
import org.keywork.fixtures.CaseFiles;
import org.keywork.json.Shape.Part;
import org.keywork.practitioner.KeyWorkingRole;
import org.keywork.time.DateSpan;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The values in documents that others define. */
class KeyworkModuleTest {

  private static final JsonMapper MAPPER = JsonMapper.builder()
      .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
      .addModule(new KeyworkModule())
      .build();

  @Test
  void values_stand_in_documents_of_an_embedder_whose_own_ways_stay() {
    Visit visit = new Visit(
        new MemberId("mother"),
        LocalDate.of(2026, 9, 1),
        LocalDate.of(2026, 9, 2),
        DateSpan.startingOn(LocalDate.of(2026, 9, 3)),
        AgencyKind.SOCIAL_CARE,
        KeyWorkingRole.designated(),
        Thread.State.TIMED_WAITING);
    String written = """
        {"who":"mother","on":"01.09.2026","toldOn":[2026,9,2],"during":{"firstDay":"2026-09-03"},\
        "kind":"social-care","role":{"kind":"designated"},"state":"TIMED_WAITING"}""";
    assertThat(MAPPER.readTree(MAPPER.writeValueAsString(visit)))
        .isEqualTo(MAPPER.readTree(written));
    assertThat(MAPPER.readValue(written, Visit.class)).isEqualTo(visit);
  }

  @Test
  void a_case_file_is_an_object_like_any_other() {
    CaseFile file = CaseFiles.aCaseFile();
    String written = MAPPER.writeValueAsString(file);
    assertThat(written).startsWith("{\"id\":\"F-0001\",\"openedOn\":\"2026-03-02\",\"family\":");
    assertThat(MAPPER.readValue(written, CaseFile.class)).isEqualTo(file);
    assertThat(MAPPER.readValue("[" + written + "]", new TypeReference<List<CaseFile>>() {}))
        .containsExactly(file);
  }

  @Test
  void ids_and_codes_may_name_the_entries_of_a_map() {
    Map<MemberId, AgencyKind> map = Map.of(new MemberId("mother"), AgencyKind.SOCIAL_CARE);
    assertThat(MAPPER.writeValueAsString(map)).isEqualTo("{\"mother\":\"social-care\"}");
    assertThat(MAPPER.writeValueAsString(Map.of(AgencyKind.SOCIAL_CARE, 1)))
        .isEqualTo("{\"social-care\":1}");
    assertThat(MAPPER.readValue(
            "{\"mother\":\"social-care\"}", new TypeReference<Map<MemberId, AgencyKind>>() {}))
        .isEqualTo(map);
  }

  @Test
  void the_strict_mapper_forgives_nothing() {
    JsonMapper strict = KeyworkModule.strictMapper().build();
    for (String span : List.of(
        "{\"firstDay\":\"2026-09-01\",\"days\":3}",
        "{\"firstDay\":\"2026-09-01\",\"firstDay\":\"2026-09-01\"}",
        "{\"firstDay\":\"2026-09-01\",\"lastDay\":null}",
        "{\"firstDay\":\"2026-09-01\",\"openEnded\":true}",
        "{\"firstDay\":[2026,9,1]}",
        "{\"firstDay\":\"2026-09-01\"} {}",
        "{\"from\":\"2026-09-01\"}",
        "{}")) {
      assertThatThrownBy(() -> strict.readValue(span, DateSpan.class))
          .as(span)
          .isInstanceOf(JacksonException.class);
    }
  }

  @Test
  void the_module_is_found_and_says_its_version() {
    List<String> names = new ArrayList<>();
    ServiceLoader.load(JacksonModule.class).forEach(module -> names.add(module.getModuleName()));
    assertThat(names).contains("org.keywork.json");
    assertThat(new KeyworkModule().version().getGroupId()).isEqualTo("org.keywork");
    assertThat(new KeyworkModule().version().toString()).matches("\\d+\\.\\d+\\.\\d+.*");
    assertThat(new KeyworkModule().version().isUnknownVersion()).isFalse();
  }

  // Every value there is, told from its type: attributes that come later are tried, too

  static Set<Shape.Value> values() {
    Set<Shape.Value> found = new LinkedHashSet<>();
    collect(Shapes.of(CaseFile.class), found);
    return found;
  }

  private static void collect(Shape shape, Set<Shape.Value> found) {
    if (shape instanceof Shape.Value value && found.add(value)) {
      value.parts().values().forEach(part -> collect(part.shape(), found));
    } else if (shape instanceof Shape.Items items) {
      collect(items.each(), found);
    } else if (shape instanceof Shape.Entries entries) {
      collect(entries.each(), found);
    } else if (shape instanceof Shape.Choice choice) {
      choice.variants().values().forEach(variant -> collect(variant, found));
    }
  }

  @Test
  void all_values_of_a_case_file_are_tried() {
    assertThat(values()).hasSizeGreaterThan(30);
  }

  @ParameterizedTest
  @MethodSource("values")
  void every_part_of_every_value_is_read_and_written(Shape.Value value) {
    JsonMapper strict = KeyworkModule.strictMapper().build();
    Class<?> type = value.type().orElseThrow();
    String sample = sample(value, Idiom.choiceOf(type).isPresent() ? Idiom.kind(type) : "");
    try {
      Object read = strict.readValue(sample, type);
      assertThat(strict.writeValueAsString(read)).isEqualTo(sample);
    } catch (JacksonException e) {
      // Made of samples it may contradict itself, but every part was taken by the builder.
      assertThat(e).hasRootCauseInstanceOf(IllegalArgumentException.class);
      assertThat(e.getCause().getStackTrace()[0].getClassName()).startsWith("org.keywork.");
    }
  }

  private static String sample(Shape.Value value, String kind) {
    return Stream.concat(
            kind.isEmpty() ? Stream.of() : Stream.of("\"kind\":\"" + kind + "\""),
            value.parts().values().stream().map(KeyworkModuleTest::sample))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String sample(Part part) {
    return "\"" + part.name() + "\":" + sample(part.shape());
  }

  private static String sample(Shape shape) {
    if (shape instanceof Shape.Value value) {
      return sample(value, "");
    }
    if (shape instanceof Shape.Choice choice) {
      String kind = choice.kind().name();
      return choice.variants().entrySet().stream()
          .map(each -> sample(each.getValue(), each.getKey()))
          .findFirst()
          .orElseThrow(() -> new AssertionError(kind));
    }
    if (shape instanceof Shape.Items items) {
      return "[" + sample(items.each()) + "]";
    }
    if (shape instanceof Shape.Entries entries) {
      return "{" + sample(entries.key()) + ":" + sample(entries.each()) + "}";
    }
    if (shape instanceof Shape.Code code) {
      return "\"" + code.codes().get(code.codes().size() - 1) + "\"";
    }
    if (shape instanceof Shape.Flag) {
      return "true";
    }
    if (shape instanceof Shape.Count) {
      return "3";
    }
    if (shape instanceof Shape.Length) {
      return "\"P6M\"";
    }
    if (shape instanceof Shape.Hours) {
      return "\"PT7H30M\"";
    }
    if (shape instanceof Shape.Moment) {
      return "\"2026-09-01T14:30\"";
    }
    return shape instanceof Shape.Day ? "\"2026-09-01\"" : "\"x\"";
  }
}
