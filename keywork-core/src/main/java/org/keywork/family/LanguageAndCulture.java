package org.keywork.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a family needs so that language, reading, speaking or culture keep nobody out. All of it is
 * sensitive, and none of it shows in {@code toString}.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class LanguageAndCulture implements WithLanguageAndCulture {

  LanguageAndCulture() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day on which the family was last asked. */
  @Value.Redacted
  public abstract LocalDate askedOn();

  /** The languages that the family speaks, signs or reads, the one it likes best first. */
  @Value.Redacted
  public abstract List<String> languages();

  /** Whether an interpreter is needed. */
  @Value.Redacted
  public abstract Optional<Boolean> needsInterpreter();

  /** Whether written matter has to be translated. */
  @Value.Redacted
  public abstract Optional<Boolean> needsTranslation();

  /** Whether a parent finds reading or writing hard. */
  @Value.Redacted
  public abstract Optional<Boolean> readingIsHard();

  /** Whether a parent finds it hard to speak in a meeting. */
  @Value.Redacted
  public abstract Optional<Boolean> speakingInMeetingsIsHard();

  /** What culture, faith or way of life ask for. */
  @Value.Redacted
  public abstract List<String> culturalNeeds();

  /** Collects the parts of a {@link LanguageAndCulture}. */
  public static class Builder extends ImmutableLanguageAndCulture.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
