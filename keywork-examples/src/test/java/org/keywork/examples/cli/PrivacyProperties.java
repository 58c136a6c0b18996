package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.keywork.fixtures.Proposals;
import org.keywork.fixtures.TextsOf;
import org.keywork.json.DocumentWriter;

/** Wherever in a record a person's name is written, the command prints it nowhere. */
class PrivacyProperties {

  private static final String FAMILY = DocumentWriter.compact().write(SmallService.waiting());
  private static final String SERVICE = DocumentWriter.compact().write(SmallService.service());
  private static final String PROPOSAL =
      DocumentWriter.compact().write(Proposals.forTheFamily(Proposals.toANewcomer()));
  private static final TextsOf OF_THE_FAMILY = new TextsOf(FAMILY);
  private static final TextsOf OF_THE_SERVICE = new TextsOf(SERVICE);

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(
        "rowena", "Quillfeather", "quillfeather", "Zofia Quillfeather", "zofia quillfeather");
  }

  @Provide
  Arbitrary<String> commands() {
    return Arbitraries.of(PrivacyTest.COMMANDS);
  }

  @Provide
  Arbitrary<String> commandsAboutAService() {
    return Arbitraries.of(
        PrivacyTest.COMMANDS.stream().filter(each -> each.contains("SERVICE")).toList());
  }

  @Property(tries = 120)
  void a_name_in_a_case_file_is_printed_only_where_it_is_an_id(
      @ForAll int which,
      @ForAll("names") String name,
      @ForAll("commands") String command,
      @ForAll Format format)
      throws IOException {
    boolean mayBeAnId = OF_THE_FAMILY.isId(which) && !name.contains(" ");

    assertThat(said(command, format, SERVICE, OF_THE_FAMILY.with(which, name)).contains(name))
        .isIn(false, mayBeAnId);
  }

  @Property(tries = 50)
  void a_name_in_the_record_of_a_service_is_printed_only_where_it_is_an_id(
      @ForAll int which,
      @ForAll("names") String name,
      @ForAll("commandsAboutAService") String command,
      @ForAll Format format)
      throws IOException {
    boolean mayBeAnId = OF_THE_SERVICE.isId(which) && !name.contains(" ");

    assertThat(said(command, format, OF_THE_SERVICE.with(which, name), FAMILY).contains(name))
        .isIn(false, mayBeAnId);
  }

  private static String said(String command, Format format, String service, String family)
      throws IOException {
    Path record = Files.createTempFile("service", ".json");
    Path proposal = Files.createTempFile("proposal", ".json");
    try {
      Files.writeString(record, service);
      Files.writeString(proposal, PROPOSAL);
      Run run = Run.reading(
          family,
          Practice.documented(),
          (command.replace("SERVICE", record.toString()).replace("PROPOSAL", proposal.toString())
                  + " --format " + format + " -")
              .split(" "));
      return run.out() + run.err();
    } finally {
      Files.delete(record);
      Files.delete(proposal);
    }
  }
}
