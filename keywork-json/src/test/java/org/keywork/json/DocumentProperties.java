package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.keywork.casefile.CaseFile;
import org.keywork.casefile.ProposedChange;
import org.keywork.service.KeyWorkerService;

/** Whatever a document says is kept: it is read, and written as it was. */
class DocumentProperties {

  @Property(tries = 15, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void nothing_in_a_case_file_is_lost(
      @ForAll(supplier = ArbitraryDocuments.CaseFiles.class) String document) {
    Read<CaseFile> read = new CaseFileReader().read(document.getBytes(UTF_8));
    assertThat(read.problems()).isEmpty();
    assertThat(new CaseFileReader().readInspecting(document)).isEqualTo(read);
    String written = DocumentWriter.compact().write(read.value().orElseThrow());
    assertThat(Said.in(written)).isEqualTo(Said.in(document));
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void nothing_in_a_service_is_lost(
      @ForAll(supplier = ArbitraryDocuments.ServiceRecords.class) String document) {
    Read<KeyWorkerService> read = new ServiceReader().read(document.getBytes(UTF_8));
    assertThat(read.problems()).isEmpty();
    assertThat(new ServiceReader().readInspecting(document)).isEqualTo(read);
    String written = DocumentWriter.compact().write(read.value().orElseThrow());
    assertThat(Said.in(written)).isEqualTo(Said.in(document));
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void nothing_in_a_proposal_is_lost(
      @ForAll(supplier = ArbitraryDocuments.ProposedChanges.class) String document) {
    Read<ProposedChange> read = new ProposalReader().read(document.getBytes(UTF_8));
    assertThat(read.problems()).isEmpty();
    assertThat(new ProposalReader().readInspecting(document)).isEqualTo(read);
    String written = DocumentWriter.compact().write(read.value().orElseThrow());
    assertThat(Said.in(written)).isEqualTo(Said.in(document));
  }
}
