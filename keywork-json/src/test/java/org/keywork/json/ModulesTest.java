package org.keywork.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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

  private static ModuleLayer modulePath() {
    Configuration resolved = ModuleLayer.boot()
        .configuration()
        .resolve(describedModules(), ModuleFinder.of(), Set.of("org.keywork.json"));
    return ModuleLayer.boot().defineModulesWithOneLoader(resolved, null);
  }

  private static ModuleFinder describedModules() {
    return ModuleFinder.of(classPath().filter(ModulesTest::isDescribed).toArray(Path[]::new));
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
