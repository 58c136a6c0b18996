package org.keywork.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keywork.casefile.CaseFile;
import org.keywork.casefile.ProposedChange;
import org.keywork.service.KeyWorkerService;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClassResolver;
import tools.jackson.databind.json.JsonMapper;

/** No document says which class is to be made: variants are told apart by names that are listed. */
class ClassNamesTest {

  private static final Pattern SWITCHES =
      Pattern.compile("[a-z]+DefaultTyping|ObjectInputStream|ClassLoader|JsonTypeInfo.Id.CLASS");
  private static final AtomicInteger MADE = new AtomicInteger();
  private static final JsonMapper MAPPER = KeyworkModule.strictMapper().build();

  /** What a document must not be able to call into being. */
  public static final class Gadget {
    /** Counts. */
    public Gadget() {
      MADE.incrementAndGet();
    }
  }

  static Stream<FuzzTarget<?>> targets() {
    return FuzzTarget.all();
  }

  @ParameterizedTest
  @MethodSource("targets")
  void a_class_that_is_named_is_not_made(FuzzTarget<?> target) {
    String gadget = Gadget.class.getName();
    for (String name : List.of("@type", "@class", "@c", "kind", "__proto__", "type", "id")) {
      for (String value : List.of(
          "\"" + gadget + "\"", "[\"" + gadget + "\",{}]", "{\"@class\":\"" + gadget + "\"}")) {
        String property = "{\"" + name + "\":" + value + ",";
        for (String sound : target.sound().subList(0, 1)) {
          String spoilt =
              sound.replaceAll("\\{(?=\\s*\"(?!keywork))", Matcher.quoteReplacement(property));
          FuzzLaws.check(target, spoilt.getBytes(UTF_8));
          FuzzLaws.check(target, (property + sound.substring(1)).getBytes(UTF_8));
        }
      }
    }
    assertThat(MADE).hasValue(0);
  }

  @Test
  void the_mapper_types_nothing_by_default() {
    MapperConfig<?> reading = MAPPER.deserializationConfig();
    for (Class<?> type : List.of(Object.class, CaseFile.class, List.class, Runnable.class)) {
      JavaType each = MAPPER.constructType(type);
      assertThat(reading.getDefaultTyper(each)).isNull();
    }
  }

  @Test
  void every_choice_is_told_apart_by_a_name() {
    HouseIntrospector introspector = new HouseIntrospector();
    assertThat(Stream.of(CaseFile.class, KeyWorkerService.class, ProposedChange.class)
            .flatMap(type -> choicesIn(Shapes.of(type)))
            .distinct())
        .isNotEmpty()
        .allMatch(type -> introspector
                .findPolymorphicTypeInfo(
                    MAPPER.deserializationConfig(),
                    AnnotatedClassResolver.resolveWithoutSuperTypes(
                        MAPPER.deserializationConfig(), type))
                .getIdType()
            == JsonTypeInfo.Id.NAME);
  }

  private static Stream<Class<?>> choicesIn(Shape shape) {
    if (shape instanceof Shape.Items items) {
      return choicesIn(items.each());
    }
    if (shape instanceof Shape.Value value) {
      return value.parts().values().stream().flatMap(part -> choicesIn(part.shape()));
    }
    return shape instanceof Shape.Choice choice ? Stream.of(choice.type()) : Stream.of();
  }

  @Test
  void nothing_in_the_module_switches_it_on() throws Exception {
    Path classes = Path.of(
        KeyworkModule.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(classes)) {
      assertThat(files.filter(file -> file.toString().endsWith(".class")))
          .hasSizeGreaterThan(30)
          .noneMatch(file -> SWITCHES.matcher(namesIn(file)).find());
    }
  }

  private static String namesIn(Path file) {
    try {
      return Files.readString(file, ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
