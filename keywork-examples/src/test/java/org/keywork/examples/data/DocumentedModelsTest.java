package org.keywork.examples.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keywork.Policies;
import org.keywork.fixtures.Loads;
import org.keywork.practitioner.KeyWorker;
import org.keywork.service.ServiceModel;

/** W07: the model of a service follows from the key workers that it has. */
class DocumentedModelsTest {

  static Stream<List<String>> sites() throws IOException {
    return ReadmeTable.rows(Team.FOLDER, "The services of an evaluation").stream();
  }

  @Test
  void there_are_four_sites() throws IOException {
    assertThat(sites().map(row -> row.get(0))).containsExactly("A", "B", "C", "D");
  }

  @ParameterizedTest
  @MethodSource("sites")
  void each_has_the_model_of_the_table(List<String> row) {
    List<KeyWorker> people = Stream.concat(
            people(row.get(1), Loads::designated), people(row.get(2), Loads::nonDesignated))
        .toList();

    assertThat(ServiceModel.of(people, Policies.guidance()))
        .contains(ServiceModel.valueOf(ReadmeTable.code(row.get(3))));
  }

  /** Where there are some, one is enough to tell. */
  private static Stream<KeyWorker> people(String cell, Function<String, KeyWorker> of) {
    int number = switch (cell) {
      case "none" -> 0;
      case "some" -> 1;
      default -> Integer.parseInt(cell);
    };
    return IntStream.rangeClosed(1, number).mapToObj(i -> of.apply("kw-" + i));
  }
}
