package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.CaseFiles;

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
}
