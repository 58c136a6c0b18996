package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.keywork.json.DocumentKind.BASELINE;
import static org.keywork.json.DocumentKind.CASE_FILE;
import static org.keywork.json.DocumentKind.POLICY;
import static org.keywork.json.DocumentKind.PROPOSAL;
import static org.keywork.json.DocumentKind.SERVICE;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.keywork.Keywork;
import org.keywork.Policies;
import org.keywork.RuleBooks;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.AllRuleExamples;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Proposals;
import org.keywork.fixtures.Services;
import org.keywork.rule.Baseline;
import org.keywork.rule.KnownFinding;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Location;
import org.keywork.rule.Parameter;
import org.keywork.rule.RuleId;
import org.keywork.rule.Waiver;
import org.keywork.rule.Waivers;
import org.keywork.service.KeyWorkerService;

/**
 * A reader at which anything is thrown.
 *
 * @param kind what it reads
 * @param reading the quick way, which users take
 * @param inspecting the careful way, which must come to the same
 * @param writing what turns a value into a document again
 * @param sound documents that it accepts
 */
record FuzzTarget<T>(
    DocumentKind kind,
    Function<byte[], Read<T>> reading,
    Function<String, Read<T>> inspecting,
    Function<T, String> writing,
    List<String> sound) {

  private static final DocumentWriter WRITER = DocumentWriter.compact();
  private static final CaseFileReader FILES = new CaseFileReader();
  private static final ServiceReader SERVICES = new ServiceReader();
  private static final ProposalReader PROPOSALS = new ProposalReader();
  private static final List<Parameter<?>> KNOWN = Keywork.guidance().book().parameters();
  private static final PolicyReader POLICIES =
      new PolicyReader(RuleBooks.latest(), Policies::named);
  private static final WaiversReader WAIVERS = new WaiversReader(RuleBooks.latest());
  private static final BaselineReader BASELINES = new BaselineReader();

  /** Every reader there is. */
  static Stream<FuzzTarget<?>> all() {
    return Stream.of(
        new FuzzTarget<>(CASE_FILE, FILES::read, FILES::readInspecting, WRITER::write, caseFiles()),
        new FuzzTarget<>(
            SERVICE, SERVICES::read, SERVICES::readInspecting, WRITER::write, services()),
        new FuzzTarget<>(
            PROPOSAL, PROPOSALS::read, PROPOSALS::readInspecting, WRITER::write, proposals()),
        new FuzzTarget<>(
            POLICY, POLICIES::read, oneWay(POLICIES::read), FuzzTarget::written, policies()),
        new FuzzTarget<>(
            DocumentKind.WAIVERS,
            WAIVERS::read,
            oneWay(WAIVERS::read),
            WRITER::write,
            List.of(WRITER.write(waivers()))),
        new FuzzTarget<>(
            BASELINE,
            BASELINES::read,
            BaselineReader::readInspecting,
            WRITER::write,
            List.of(WRITER.write(baseline()))));
  }

  private static List<String> caseFiles() {
    return Stream.concat(Stream.of(CaseFiles.aCaseFile()), examples(CaseFile.class))
        .map(WRITER::write)
        .toList();
  }

  private static List<String> services() {
    return Stream.concat(Stream.of(Services.aService()), examples(KeyWorkerService.class))
        .map(WRITER::write)
        .toList();
  }

  private static List<String> proposals() {
    return Stream.of(Proposals.toANewcomer(), Proposals.aStepDown(), Proposals.anExit())
        .map(each -> WRITER.write(Proposals.forTheFamily(each)))
        .toList();
  }

  private static List<String> policies() {
    return Policies.all().stream().map(FuzzTarget::written).toList();
  }

  private static Waivers waivers() {
    RuleId rule = RuleBooks.latest().rules().get(0).id();
    Waiver waiver = Waiver.of(rule, "Under way.", "service manager", LocalDate.of(2027, 1, 31));
    return Waivers.of(List.of(
        waiver,
        waiver.forSubject("F-0001"),
        waiver.forSubject("F-0002").at(Location.at("plans", 0))));
  }

  private static Baseline baseline() {
    RuleId rule = RuleBooks.latest().rules().get(0).id();
    return new Baseline(
        LocalDate.of(2026, 11, 22),
        "guidance",
        RuleBooks.latest().edition(),
        List.of(
            new KnownFinding(rule, "F-0001", Location.here()),
            new KnownFinding(rule, "F-0002", Location.at("plans", 0))));
  }

  /** The records on which the rules are shown: between them they hold nearly everything. */
  private static <T> Stream<T> examples(Class<T> type) {
    return AllRuleExamples.all().stream()
        .map(rule -> rule.examples().get(0).record())
        .filter(type::isInstance)
        .map(type::cast);
  }

  private static String written(LocalPolicy policy) {
    return WRITER.write(policy, KNOWN);
  }

  private static <T> Function<String, Read<T>> oneWay(Function<byte[], Read<T>> reading) {
    return text -> reading.apply(text.getBytes(UTF_8));
  }

  @Override
  public String toString() {
    return kind.code();
  }
}
