package org.keywork.setup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * An anonymous questionnaire on progress that members of the group may be sent before their second
 * workshop (PACK App.6; PACK ch.6 / Workshop two).
 *
 * <p>Only what all answers come to together is kept. There is no place for the answers of one person, and
 * where only one person answered there are no results.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class ProgressQuestionnaire implements WithProgressQuestionnaire {

  ProgressQuestionnaire() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day on which it was sent. */
  public abstract Optional<LocalDate> sentOn();

  /** How many came back. */
  public abstract int returned();

  /** What the answers were about, all together. */
  public abstract List<ProgressTheme> themes();

  /** The areas that answers to a question were about, the most named first. */
  public List<ActionPlanArea> areasNamed(ProgressQuestion question) {
    return themes().stream()
        .filter(theme -> theme.question() == question)
        .sorted(Comparator.comparing(ProgressTheme::mentions)
            .reversed()
            .thenComparing(ProgressTheme::area))
        .map(ProgressTheme::area)
        .toList();
  }

  @Value.Check
  void refuseTheAnswersOfOnePerson() {
    if (returned() < 0) {
      throw new InvalidRecordException(
          Location.at("returned"), "The number of questionnaires that came back is not negative.");
    }
    if (returned() == 1 && !themes().isEmpty()) {
      throw new InvalidRecordException(
          Location.at("themes"), "Where one person answered, the results would be that person's.");
    }
  }

  @Value.Check
  void refuseWhatNobodyCanHaveSaid() {
    for (int i = 0; i < themes().size(); i++) {
      if (themes().get(i).mentions() > returned()) {
        throw new InvalidRecordException(
            Location.at("themes", i).then("mentions"),
            "No more people named a theme than answered.");
      }
    }
  }

  /** Collects the parts of a {@link ProgressQuestionnaire}. */
  public static class Builder extends ImmutableProgressQuestionnaire.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
