package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.Conversations.EVENING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Conversations;

/** What is written is read back as the same value. */
class RoundTripTest {

  @Test
  void a_case_file_is_read_back_as_it_was() {
    CaseFile file = CaseFiles.aCaseFile();
    Read<CaseFile> read =
        new CaseFileReader().read(DocumentWriter.pretty().write(file).getBytes(UTF_8));
    assertThat(read).isEqualTo(new Read.Accepted<>(file));
    KeyworkModule.strictMapper()
        .build()
        .readValue(KeyworkModule.strictMapper().build().writeValueAsString(file), CaseFile.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 250_000_000})
  void a_moment_is_read_back_to_the_last_part_of_a_second(int nanos) {
    CaseFile file =
        Conversations.withMessage(message -> message.withLeftAt(EVENING.withNano(nanos)));
    assertThat(new CaseFileReader().read(DocumentWriter.pretty().write(file).getBytes(UTF_8)))
        .isEqualTo(new Read.Accepted<>(file));
  }
}
