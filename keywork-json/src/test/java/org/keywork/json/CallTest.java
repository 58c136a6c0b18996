package org.keywork.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.keywork.agency.AgencyId;
import org.keywork.family.ActiveTime;
import org.keywork.rule.KnownFinding;
import org.keywork.rule.Location;
import org.keywork.rule.RuleId;
import org.keywork.time.DateSpan;

/** Calls mean the same before and after they are given code of their own. */
class CallTest {

  private static final int WELL_AFTER = Call.OFTEN + 10;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private static void again(Runnable call) {
    for (int i = 0; i < WELL_AFTER; i++) {
      call.run();
    }
  }

  private static Call method(Class<?> type, String name, Class<?>... taken) {
    try {
      return Call.of(type.getMethod(name, taken));
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void a_builder_is_begun_filled_and_built_as_often_as_wanted() throws NoSuchMethodException {
    Call begin = Call.of(DateSpan.Builder.class.getConstructor());
    Call firstDay = method(DateSpan.Builder.class, "firstDay", LocalDate.class);
    Call build = method(DateSpan.Builder.class, "build");
    AtomicInteger built = new AtomicInteger();

    again(() -> {
      LocalDate first = DAY.plusDays(built.getAndIncrement());
      Object builder = begin.now();
      firstDay.on(builder, first);
      assertThat(build.on(builder)).isEqualTo(DateSpan.startingOn(first));
    });
    assertThat(built).hasValue(WELL_AFTER);
  }

  @Test
  void a_constructor_takes_all_its_parts_as_often_as_wanted() {
    Call constructor = Call.withAll(KnownFinding.class.getConstructors()[0]);
    RuleId rule = new RuleId("plan.copied");

    again(() -> assertThat(constructor.on(new Object[] {rule, "F-1", Location.at("plans", 0)}))
        .isEqualTo(new KnownFinding(rule, "F-1", Location.at("plans", 0))));
  }

  @Test
  void a_constructor_of_one_part_takes_it_in_an_array_as_often_as_wanted() {
    Call constructor = Call.withAll(AgencyId.class.getConstructors()[0]);

    again(() ->
        assertThat(constructor.on(new Object[] {"school"})).isEqualTo(new AgencyId("school")));
  }

  @Test
  void what_is_thrown_is_what_was_thrown() {
    Call constructor = Call.of(AgencyId.class.getConstructors()[0]);
    Call failure = method(Thrower.class, "fail", Object.class);
    Thrower thrower = new Thrower(new StackOverflowError());

    again(() -> assertThatThrownBy(() -> constructor.on("A person's name"))
        .isInstanceOf(IllegalArgumentException.class));
    again(() -> assertThatThrownBy(() -> failure.on(thrower, "")).isSameAs(thrower.what()));
  }

  @Test
  void what_is_of_another_type_is_refused() {
    Call constructor = Call.of(AgencyId.class.getConstructors()[0]);

    again(() -> assertThatThrownBy(() -> constructor.on(1)).isInstanceOf(ClassCastException.class));
  }

  @Test
  void numbers_are_taken_as_objects() {
    Call item = method(List.class, "get", int.class);

    again(() -> assertThat(item.on(List.of("a", "b"), 1)).isEqualTo("b"));
  }

  @Test
  void of_two_constructors_with_as_many_parts_the_one_that_takes_them_as_they_are_is_meant() {
    assertThat(ActiveTime.class.getConstructors()).hasSize(2);
    assertThat(RecordMaker.canonical(ActiveTime.class).getParameterTypes())
        .containsExactly(Optional.class, Optional.class);
  }

  /** Fails with an error. */
  public record Thrower(Error what) {

    /** Fails. */
    public Object fail(Object ignored) {
      throw what;
    }
  }
}
