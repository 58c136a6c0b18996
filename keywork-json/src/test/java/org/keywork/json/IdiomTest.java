package org.keywork.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywork.agency.AgencyKind;
import org.keywork.agency.Profession;
import org.keywork.casefile.CaseFile;
import org.keywork.family.MemberId;
import org.keywork.json.Idiom.Attribute;
import org.keywork.practitioner.KeyWorkingRole;
import org.keywork.rule.Nearest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The idiom of the house is understood also where no value makes use of it yet. */
class IdiomTest {

  /** A value with every kind of part. */
  public abstract static class Sample {

    public abstract List<KeyWorkingRole> choices();

    public abstract List<AgencyKind> codes();

    public abstract boolean flag();

    public abstract Map<MemberId, AgencyKind> kinds();

    public abstract List<LocalDateTime> moments();

    public abstract Map<AgencyKind, Integer> numbers();

    public abstract List<Period> periods();

    public abstract Optional<Integer> quantity();

    public abstract List<LocalDate> restDays();

    public abstract String text();

    public boolean derived() {
      return flag();
    }

    /** Collects the parts. */
    public static class Builder {
      private final List<KeyWorkingRole> choices = new ArrayList<>();
      private final List<AgencyKind> codes = new ArrayList<>();
      private final Map<MemberId, AgencyKind> kinds = new LinkedHashMap<>();
      private final List<LocalDateTime> moments = new ArrayList<>();
      private final Map<AgencyKind, Integer> numbers = new LinkedHashMap<>();
      private final List<Period> periods = new ArrayList<>();
      private final List<LocalDate> restDays = new ArrayList<>();
      private Optional<Integer> quantity = Optional.empty();
      private boolean flag;
      private String text = "";

      public Builder choices(Iterable<? extends KeyWorkingRole> all) {
        all.forEach(choices::add);
        return this;
      }

      public Builder codes(Iterable<AgencyKind> all) {
        all.forEach(codes::add);
        return this;
      }

      public Builder flag(boolean value) {
        flag = value;
        return this;
      }

      public Builder kinds(Map<? extends MemberId, ? extends AgencyKind> all) {
        kinds.putAll(all);
        return this;
      }

      public Builder moments(Iterable<? extends LocalDateTime> all) {
        all.forEach(moments::add);
        return this;
      }

      public Builder numbers(Map<AgencyKind, ? extends Integer> all) {
        numbers.putAll(all);
        return this;
      }

      public Builder periods(Iterable<? extends Period> all) {
        all.forEach(periods::add);
        return this;
      }

      public Builder quantity(int value) {
        return quantity(Optional.of(value));
      }

      public Builder quantity(Optional<Integer> value) {
        quantity = value;
        return this;
      }

      public Builder addRestDays(LocalDate day) {
        restDays.add(day);
        return this;
      }

      public Builder restDays(Iterable<? extends LocalDate> all) {
        all.forEach(restDays::add);
        return this;
      }

      public Builder text(String value) {
        text = value;
        return this;
      }

      public Builder from(Sample other) {
        return text(other.text());
      }

      public Sample build() {
        return new Complete(this);
      }
    }
  }

  private static final class Complete extends Sample {
    private final Sample.Builder parts;

    Complete(Sample.Builder parts) {
      this.parts = parts;
    }

    @Override
    public List<KeyWorkingRole> choices() {
      return parts.choices;
    }

    @Override
    public List<AgencyKind> codes() {
      return parts.codes;
    }

    @Override
    public boolean flag() {
      return parts.flag;
    }

    @Override
    public Map<MemberId, AgencyKind> kinds() {
      return parts.kinds;
    }

    @Override
    public List<LocalDateTime> moments() {
      return parts.moments;
    }

    @Override
    public Map<AgencyKind, Integer> numbers() {
      return parts.numbers;
    }

    @Override
    public List<Period> periods() {
      return parts.periods;
    }

    @Override
    public Optional<Integer> quantity() {
      return parts.quantity;
    }

    @Override
    public List<LocalDate> restDays() {
      return parts.restDays;
    }

    @Override
    public String text() {
      return parts.text;
    }
  }

  private static final JsonMapper STRICT = KeyworkModule.strictMapper().build();

  private static final String WRITTEN = """
      {"choices":[{"kind":"designated"},{"kind":"non-designated","mainRole":"escort"}],\
      "codes":["social-care"],"flag":true,"kinds":{"mother":"health"},\
      "moments":["2026-09-01T14:30","2026-09-01T14:30:05.250"],"numbers":{"health":3},\
      "periods":["P6M"],"quantity":0,"restDays":["2026-12-25"],"text":""}""";

  @Test
  void every_kind_of_part_is_read_and_written() {
    Sample sample = STRICT.readValue(WRITTEN, Sample.class);

    assertThat(sample.choices())
        .containsExactly(KeyWorkingRole.designated(), KeyWorkingRole.beside(Profession.ESCORT));
    assertThat(sample.restDays()).containsExactly(LocalDate.of(2026, 12, 25));
    assertThat(sample.kinds()).containsEntry(new MemberId("mother"), AgencyKind.HEALTH);
    assertThat(STRICT.writerFor(Sample.class).writeValueAsString(sample)).isEqualTo(WRITTEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"codes\":[\" health\"]}",
        "{\"codes\":[null]}",
        "{\"codes\":[0]}",
        "{\"moments\":[\"2026-09-01\"]}",
        "{\"moments\":[\"2026-09-01T14:30Z\"]}",
        "{\"moments\":[\"2026-09-31T14:30\"]}",
        "{\"moments\":[\"2026-09-01T24:30\"]}",
        "{\"moments\":[0]}",
        "{\"periods\":[\"P0.5M\"]}",
        "{\"restDays\":[[2026,12,25]]}",
        "{\"restDays\":[\"2026-12-25T00:00\"]}",
        "{\"restDays\":\"2026-12-25\"}",
        "{\"choices\":[[\"designated\",{}]]}",
        "{\"choices\":{}}",
        "{\"flag\":\"true\"}",
        "{\"flag\":null}",
        "{\"quantity\":\"3\"}",
        "{\"quantity\":3.0}",
        "{\"text\":3}",
        "{\"numbers\":{\"health\":null}}",
        "{\"numbers\":{\"wealth\":1}}",
        "{\"kinds\":{\"not an id\":\"health\"}}",
        "{\"derived\":true}",
        "{\"from\":{}}",
        "{\"addRestDays\":\"2026-12-25\"}",
      })
  void what_is_not_written_like_this_is_refused(String document) {
    assertThatThrownBy(() -> STRICT.readValue(document, Sample.class))
        .isInstanceOf(JacksonException.class);
  }

  @Test
  void the_parts_of_a_case_file_stand_in_the_order_of_the_source() {
    assertThat(Idiom.attributes(CaseFile.class))
        .extracting(Attribute::name)
        .startsWith("id", "openedOn", "closedOn", "family", "referrals", "refusals")
        .containsSubsequence("agencies", "practitioners", "consents", "plans", "pathway");
  }

  @ParameterizedTest
  @CsvSource({
    "openedOm, openedOn",
    "opned, ",
    "nmae, name",
    "NAME, name",
    "nam, name",
    "id, id",
    "x, ",
    "poendeOn, openedOn",
    "poendenO, "
  })
  void the_nearest_name_is_the_one_with_the_fewest_slips(String typed, String meant) {
    List<String> known = List.of("openedOn", "name", "id");
    assertThat(Nearest.to(typed, known)).isEqualTo(Optional.ofNullable(meant));
  }
}
