package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.EligibilityCases;
import tools.jackson.databind.JsonNode;

class SharingCommandTest {

  private static final String ASKED = "sharing --with school --for planning";

  /** Both children live with the same parents, and nothing was told of the sister. */
  private static final CaseFile TWO_CHILDREN =
      EligibilityCases.withSister(CaseFiles.aCaseFile(), child -> child);

  @TempDir
  private Path path;

  private CaseFolder folder;

  @BeforeEach
  void aFolder() {
    folder = new CaseFolder(path);
  }

  @Test
  void each_part_is_answered_child_by_child() throws IOException {
    folder.family("a", CaseFiles.aCaseFile());
    folder.family("b", CaseFiles.aCaseFile().withConsents());

    assertThat(folder.told(ASKED)).isEqualTo("""
        F-a   yes   DIR/a.json
          child: yes                                                                PACK ch.2 / The database
            yes           Does the consent of a parent reach so far?
            yes           Does the young person's own consent reach so far, if it is called for?
            yes           Did those whose consent it is get the material that explains it first?

        F-b   no   DIR/b.json
          child: no                                                                 PACK ch.2 / The database
            no            Does the consent of a parent reach so far?
            yes           Does the young person's own consent reach so far, if it is called for?
          What is missing:
            - a parent's consent to just this (/consents)

        2 case files: 1 may share with school for planning, 1 not, 0 cannot tell. Policy guidance, as of
        2026-11-22.
        """);
  }

  @Test
  void it_may_be_asked_about_some_of_the_children() throws IOException {
    folder.family("a", TWO_CHILDREN);

    assertThat(folder.told(ASKED)).contains("  child: ", "  sister: ");
    assertThat(folder.told(ASKED + " --about sister"))
        .contains("  sister: ")
        .doesNotContain("child");
    assertThat(folder.told(ASKED + " --about sister --about child")).isEqualTo(folder.told(ASKED));
  }

  @Test
  void a_case_file_that_does_not_know_the_child_or_the_agency_is_left_out() throws IOException {
    String a = folder.family("a", CaseFiles.aCaseFile());
    folder.family("b", TWO_CHILDREN);

    Run child = folder.decide(ASKED + " --about sister");
    Run agency = folder.decide("sharing --with scool --for planning");

    assertThat(child.err()).isEqualTo(a + ": This case file knows no child 'sister', but child.\n");
    assertThat(child.out()).contains("b.json", "1 document was left out.");
    assertThat(child.code()).isEqualTo(3);
    assertThat(agency.err())
        .startsWith(a + ": This case file knows no agency 'scool', but centre, school, trust.\n");
    assertThat(agency.code()).isEqualTo(3);
  }

  @Test
  void programs_get_every_part() throws IOException {
    folder.family("a", CaseFiles.aCaseFile().withConsents());

    JsonNode document = folder.json(ASKED);

    assertThat(document.at("/keywork").stringValue()).isEqualTo("sharing/1");
    assertThat(document.at("/decisions/0").propertyNames())
        .containsExactly("file", "subject", "answer", "recipient", "purpose", "parts");
    assertThat(document.at("/decisions/0/answer").stringValue()).isEqualTo("no");
    assertThat(document.at("/decisions/0/recipient").stringValue()).isEqualTo("school");
    assertThat(document.at("/decisions/0/parts/0/criterion").stringValue())
        .isEqualTo("parents-consent");
    assertThat(document.at("/decisions/0/parts/0/missing/0/at").stringValue())
        .isEqualTo("/consents");
    assertThat(document.at("/decisions/0/parts/0/citation/publication").stringValue())
        .isEqualTo("PACK");
  }
}
