package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keywork.fixtures.CaseFiles;

/** Keywork as an embedding system finds it on a module path; the other tests use the class path. */
class ModulesTest {

  @Test
  void both_modules_resolve_with_what_they_require() {
    assertThat(modulePath().modules())
        .extracting(Module::getName)
        .contains("org.keywork.core", "org.keywork.json", "org.slf4j", "tools.jackson.databind");
  }

  @Test
  void the_annotations_of_the_compiler_are_not_needed() {
    assertThat(modulePath().modules())
        .extracting(Module::getName)
        .doesNotContain("org.jspecify", "org.immutables.value.annotations");
  }

  @Test
  void a_value_can_be_made_by_another_module() throws ReflectiveOperationException {
    Class<?> dateSpan =
        modulePath().findLoader("org.keywork.core").loadClass("org.keywork.time.DateSpan");

    assertThat(dateSpan.getModule().getName()).isEqualTo("org.keywork.core");
    assertThat(dateSpan.getMethod("parse", String.class).invoke(null, "2026-09-01/.."))
        .hasToString("2026-09-01/..");
  }

  @Test
  void a_case_file_is_read_and_written_with_no_package_opened()
      throws ReflectiveOperationException {
    String document = DocumentWriter.pretty().write(CaseFiles.aCaseFile());
    ModuleLayer modules = modulePath();
    Class<?> reader = json(modules, "CaseFileReader");
    Class<?> writer = json(modules, "DocumentWriter");
    Class<?> file =
        modules.findLoader("org.keywork.core").loadClass("org.keywork.casefile.CaseFile");

    Object read = reader
        .getMethod("read", byte[].class)
        .invoke(reader.getConstructor().newInstance(), document.getBytes(UTF_8));
    Object value = ((Optional<?>) json(modules, "Read").getMethod("value").invoke(read))
        .orElseThrow(() -> new AssertionError(read.toString()));
    Object written =
        writer.getMethod("write", file).invoke(writer.getMethod("pretty").invoke(null), value);

    assertThat(reader.getModule().isNamed()).isTrue();
    assertThat(written).isEqualTo(document);
  }

  @Test
  void problems_are_told_on_a_module_path_as_elsewhere() throws ReflectiveOperationException {
    String document = DocumentWriter.pretty()
        .write(CaseFiles.aCaseFile())
        .replace("\"id\": \"father\"", "\"id\": \"mother\"")
        .replace("2019-05-04", "2019-02-30");
    ModuleLayer modules = modulePath();
    Class<?> reader = json(modules, "CaseFileReader");

    Object read = reader
        .getMethod("read", byte[].class)
        .invoke(reader.getConstructor().newInstance(), document.getBytes(UTF_8));

    assertThat(read)
        .hasToString(new CaseFileReader().read(document.getBytes(UTF_8)).toString());
  }

  @Test
  void the_module_is_provided_to_jackson() {
    ModuleLayer modules = modulePath();
    assertThat(
            modules.findModule("org.keywork.json").orElseThrow().getDescriptor().provides())
        .anyMatch(provided -> provided.service().equals("tools.jackson.databind.JacksonModule")
            && provided.providers().equals(List.of("org.keywork.json.KeyworkModule")));
  }

  @Test
  void nothing_is_open() {
    ModuleLayer modules = modulePath();
    for (String name : List.of("org.keywork.core", "org.keywork.json")) {
      ModuleDescriptor descriptor = modules.findModule(name).orElseThrow().getDescriptor();
      assertThat(descriptor.isOpen()).isFalse();
      assertThat(descriptor.opens()).isEmpty();
    }
  }

  private static Class<?> json(ModuleLayer modules, String type) throws ClassNotFoundException {
    return modules.findLoader("org.keywork.json").loadClass("org.keywork.json." + type);
  }

  private static ModuleLayer modulePath() {
    Configuration resolved = ModuleLayer.boot()
        .configuration()
        .resolve(describedModules(), ModuleFinder.of(), Set.of("org.keywork.json"));
    return ModuleLayer.boot().defineModulesWithOneLoader(resolved, null);
  }

  private static ModuleFinder describedModules() {
    return ModuleFinder.of(describedOnClassPath().toArray(Path[]::new));
  }

  /** Of the class path, what says itself which module it is. */
  static Stream<Path> describedOnClassPath() {
    return classPath().filter(ModulesTest::isDescribed);
  }

  private static Stream<Path> classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of);
  }

  private static boolean isDescribed(Path entry) {
    return ModuleFinder.of(entry).findAll().stream()
        .map(ModuleReference::descriptor)
        .anyMatch(module -> !module.isAutomatic());
  }
}
