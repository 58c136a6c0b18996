package org.keywork;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The laws of the house: one concept a room, and each room leans only on the floors below it. */
class HouseTest {

  /** Every room of the house and the floor it is on. A room may use the rooms of lower floors. */
  private static final Map<String, Integer> FLOORS = Map.ofEntries(
      entry("org.keywork.style", -1),
      entry("org.keywork.time", 0),
      entry("org.keywork.source", 0),
      entry("org.keywork.rule", 1),
      entry("org.keywork.function", 2),
      entry("org.keywork.agency", 2),
      entry("org.keywork.family", 3),
      entry("org.keywork.standards", 3),
      entry("org.keywork.eligibility", 4),
      entry("org.keywork.practitioner", 4),
      entry("org.keywork.assignment", 5),
      entry("org.keywork.governance", 5),
      entry("org.keywork.team", 6),
      entry("org.keywork.setup", 6),
      entry("org.keywork.caseload", 7),
      entry("org.keywork.plan", 7),
      entry("org.keywork.review", 8),
      entry("org.keywork.ehc", 8),
      entry("org.keywork.transition", 9),
      entry("org.keywork.palliative", 9),
      entry("org.keywork.records", 9),
      entry("org.keywork.agenda", 10),
      entry("org.keywork.casefile", 11),
      entry("org.keywork.monitoring", 12),
      entry("org.keywork.service", 13),
      entry("org.keywork", 14));

  private static final Set<String> CLOCK_OF_THE_SYSTEM = Set.of("currentTimeMillis", "nanoTime");

  /** What makes sure that nobody can change a list that is kept. */
  private static final Set<String> FAST = Set.of("List.copyOf", "Kept.list");

  /** Records that keep no list they are given, but one made of it: sorted, or of what is left of it. */
  private static final Set<String> MAKING_THEIR_OWN_LIST =
      Set.of("Baseline", "FamilysEhc", "PhaseHistory");

  private static final JavaClasses HOUSE = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("org.keywork");

  @Test
  void every_room_is_in_the_table() {
    assertThat(rooms()).extracting(JavaPackage::getName).isNotEmpty().isSubsetOf(FLOORS.keySet());
  }

  @Test
  void every_room_says_what_it_is_for_and_holds_no_unmarked_null() {
    assertThat(rooms()).allSatisfy(room -> assertThat(room.tryGetPackageInfo()).isPresent());
    assertThat(rooms()).allMatch(room -> room.isAnnotatedWith(NullMarked.class));
  }

  @Test
  void a_room_leans_only_on_lower_floors() {
    assertThat(HOUSE.stream().flatMap(each -> each.getDirectDependenciesFromSelf().stream()))
        .filteredOn(HouseTest::leadsToAnotherRoom)
        .filteredOn(each -> floor(each.getTargetClass()) >= floor(each.getOriginClass()))
        .extracting(Dependency::getDescription)
        .isEmpty();
  }

  @Test
  void no_rooms_lean_on_each_other() {
    slices().matching("org.keywork.(*)").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void the_house_leans_on_the_jdk_and_slf4j_only() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.keywork..",
            "java..",
            "org.slf4j",
            "org.immutables.value",
            "org.jspecify.annotations")
        .check(HOUSE);
  }

  @Test
  void nothing_reads_or_writes_the_world() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.net..", "java.nio.file..", "java.sql..")
        .check(HOUSE);
  }

  @Test
  void nothing_looks_at_a_clock() {
    noClasses()
        .should()
        .accessTargetWhere(describe("asks what day or time it is", HouseTest::asksForTheTime))
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(Clock.class, InstantSource.class, Date.class, Calendar.class)
        .check(HOUSE);
  }

  @Test
  void a_record_keeps_no_list_that_somebody_may_still_change() {
    assertThat(HOUSE.stream().filter(each -> each.isRecord() && isOpenToAll(each)))
        .filteredOn(each -> lists(each) > 0)
        .hasSizeGreaterThan(50)
        .filteredOn(each -> listsMadeFast(each) < lists(each))
        .extracting(JavaClass::getSimpleName)
        .hasSameElementsAs(MAKING_THEIR_OWN_LIST);
  }

  private static boolean isOpenToAll(JavaClass each) {
    return each.getModifiers().contains(JavaModifier.PUBLIC);
  }

  private static long lists(JavaClass made) {
    return made.getFields().stream()
        .filter(each -> !each.getModifiers().contains(JavaModifier.STATIC))
        .filter(each -> each.getRawType().isEquivalentTo(List.class))
        .count();
  }

  private static long listsMadeFast(JavaClass made) {
    return made.getMethodCallsFromSelf().stream()
        .filter(call -> call.getOrigin().isConstructor())
        .map(JavaAccess::getTarget)
        .filter(each -> FAST.contains(each.getOwner().getSimpleName() + "." + each.getName()))
        .count();
  }

  private static Set<JavaPackage> rooms() {
    return HOUSE.stream().map(JavaClass::getPackage).collect(toSet());
  }

  private static boolean leadsToAnotherRoom(Dependency each) {
    String target = each.getTargetClass().getPackageName();
    return target.startsWith("org.keywork")
        && !target.equals(each.getOriginClass().getPackageName());
  }

  private static int floor(JavaClass each) {
    return FLOORS.getOrDefault(each.getPackageName(), Integer.MAX_VALUE);
  }

  private static boolean asksForTheTime(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getTarget().getName();
    return (owner.startsWith("java.time.") && name.equals("now"))
        || (owner.equals("java.lang.System") && CLOCK_OF_THE_SYSTEM.contains(name));
  }
}
