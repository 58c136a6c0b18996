package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.examples.cli.SmallCheck.BY_FAMILY;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What shows the tests of a build, such as Maven's own reader of reports, understands a check. */
class CheckJunitTest {

  @Test
  void what_makes_the_check_fail_is_a_failure_with_all_its_places() throws Exception {
    Element failure = only(junit(BY_FAMILY).family("a.json", "alone").told(), "failure");
    Element rule = (Element) failure.getParentNode();

    assertThat(rule.getAttribute("name")).isEqualTo("contact.kept");
    assertThat(rule.getAttribute("classname")).isEqualTo("F-0003");
    assertThat(rule.getAttribute("file")).isEqualTo("a.json");
    assertThat(rule.getAttribute("line")).isEqualTo("1");
    assertThat(failure.getAttribute("type")).isEqualTo("must");
    assertThat(failure.getAttribute("message")).startsWith("Nobody has been in touch");
    assertThat(failure.getTextContent()).isEqualTo("""
        a.json:1:1 (the whole file)
          Nobody has been in touch with the family since it was taken on, and key working lives from \
        somebody who calls without being called.
          Call the family.
          GUIDE 2 / Coordinated support
        """);
  }

  @Test
  void what_is_weaker_is_told_by_a_test_that_passes() throws Exception {
    String told = junit(BY_FAMILY).family("b.json", "stale").told();

    assertThat(elements(told, "failure")).isEmpty();
    assertThat(only(told, "system-out").getTextContent())
        .startsWith("may: b.json:2:17 /plans/0/agreedOn\n  The next plan was due");
    assertThat(suite(told).getNumberOfTests()).isEqualTo(1);
  }

  @Test
  void what_fails_follows_fail_on() throws Exception {
    assertThat(failures(FailOn.MAY, "stale")).isEqualTo(1);
    assertThat(failures(FailOn.SHOULD, "stale")).isZero();
    assertThat(failures(FailOn.SHOULD, "alone")).isEqualTo(1);
    assertThat(failures(FailOn.NEVER, "alone")).isZero();
  }

  private static int failures(FailOn failOn, String which) throws Exception {
    return suite(junit(SmallCheck.failingOn(failOn)).family("a.json", which).told())
        .getNumberOfFailures();
  }

  @Test
  void a_document_with_nothing_to_find_is_seen_to_have_been_looked_at() throws Exception {
    ReportTestSuite suite = suite(junit(BY_FAMILY).family("c.json", "clear").told());

    assertThat(suite.getNumberOfTests()).isEqualTo(1);
    assertThat(suite.getTestCases()).singleElement().satisfies(each -> {
      assertThat(each.getName()).isEqualTo("nothing found");
      assertThat(each.isSuccessful()).isTrue();
    });
  }

  @Test
  void what_somebody_accepted_is_skipped_with_the_reason() throws Exception {
    String told = junit(BY_FAMILY).waiving("a.json", "alone", SmallCheck.WAIVER).told();

    assertThat(elements(told, "skipped"))
        .extracting(each -> each.getAttribute("message"))
        .containsExactly("Waived until 2026-12-31 by service manager: The family asked for quiet.");
    assertThat(elements(told, "failure")).isEmpty();
    assertThat(elements(told, "system-out").get(0).getTextContent())
        .startsWith("waived: a.json:1:1 (the whole file)\n  Nobody has been");
  }

  @Test
  void what_was_in_the_baseline_still_fails_and_is_marked() throws Exception {
    String told = junit(BY_FAMILY).knowing("a.json", "alone").told();

    assertThat(only(told, "failure").getTextContent()).startsWith("known: a.json:1:1 ");
  }

  @Test
  void what_the_records_do_not_say_is_skipped_if_it_is_shown() throws Exception {
    Shown all = SmallCheck.shown(true, Optional.empty());

    assertThat(suite(junit(BY_FAMILY).family("a.json", "alone").told()).getNumberOfSkipped())
        .isZero();
    assertThat(only(junit(all).family("a.json", "alone").told(), "skipped").getAttribute("message"))
        .isEqualTo("Cannot tell, not recorded: what the family is good at.");
  }

  @Test
  void what_cannot_be_read_is_an_error() throws Exception {
    ReportTestSuite suite = suite(junit(BY_FAMILY).unread("x.json").told());

    assertThat(suite.getNumberOfErrors()).isEqualTo(1);
    assertThat(suite.getTestCases())
        .singleElement()
        .satisfies(each ->
            assertThat(each.getFailureMessage()).isEqualTo("x.json: The file cannot be read."));
  }

  @Test
  void a_check_that_was_broken_off_does_not_pass() throws Exception {
    String told = junit(BY_FAMILY).family("c.json", "clear").brokenOff();

    assertThat(only(told, "error").getAttribute("type")).isEqualTo("interrupted");
  }

  @Test
  void a_waiver_that_covers_nothing_is_a_failure_and_one_that_is_over_is_told() throws Exception {
    String told = junit(BY_FAMILY).withOldWaivers();

    assertThat(only(told, "failure").getAttribute("type")).isEqualTo("unused-waiver");
    assertThat(elements(told, "testcase"))
        .extracting(each -> each.getAttribute("name"))
        .containsExactly("contact.kept", "plan.renewed-in-time (F-0002 /plans/0)");
  }

  @Test
  void the_service_is_a_suite_and_its_disagreements_are_no_failure() throws Exception {
    String told = junit(BY_FAMILY).service("s.json").told();

    assertThat(suite(told).getNumberOfFailures()).isZero();
    assertThat(only(told, "system-out").getTextContent())
        .isEqualTo("kw-9 is not among the key workers of the service, but carries family-3.\n");
  }

  @Test
  void another_reader_counts_what_the_suites_say_they_count() throws Exception {
    List<ReportTestSuite> suites = suites(junit(SmallCheck.shown(true, Optional.empty()))
        .family("a.json", "alone")
        .waiving("b.json", "stale", SmallCheck.WAIVER)
        .unread("x.json")
        .told());

    assertThat(suites).hasSize(3);
    for (ReportTestSuite each : suites) {
      List<ReportTestCase> tests = each.getTestCases();
      assertThat(tests).hasSize(each.getNumberOfTests());
      assertThat(tests.stream().filter(ReportTestCase::hasFailure))
          .hasSize(each.getNumberOfFailures());
      assertThat(tests.stream().filter(ReportTestCase::hasError)).hasSize(each.getNumberOfErrors());
      assertThat(tests.stream().filter(ReportTestCase::hasSkipped))
          .hasSize(each.getNumberOfSkipped());
    }
  }

  @Test
  void every_suite_says_what_it_was_checked_with() throws Exception {
    String told = junit(BY_FAMILY).family("c.json", "clear").told();

    assertThat(elements(told, "property"))
        .extracting(each -> each.getAttribute("name") + "=" + each.getAttribute("value"))
        .containsExactly("asOf=2026-11-22", "policy=guidance", "edition=2026-11", "failOn=must");
  }

  @Test
  void nothing_at_all_is_a_document_without_a_suite() throws Exception {
    assertThat(elements(junit(BY_FAMILY).told(), "testsuite")).isEmpty();
  }

  @Test
  void signs_that_mean_something_in_xml_or_cannot_stand_in_it_do_no_harm() throws Exception {
    String file = "<a>&\"'\n\u0001\uFFFE\uD800]]>😀.json";

    String told = junit(BY_FAMILY).family(file, "alone").unread(file).told();

    assertThat(elements(told, "testcase"))
        .extracting(each -> each.getAttribute("file"))
        .containsOnly("<a>&\"'????]]>😀.json");
    assertThat(only(told, "failure").getTextContent()).startsWith("<a>&\"'????]]>😀.json:1:1 ");
  }

  private static SmallCheck junit(Shown shown) {
    return new SmallCheck(CheckFormat.JUNIT, shown);
  }

  private static ReportTestSuite suite(String told) throws Exception {
    assertThat(suites(told)).hasSize(1);
    return suites(told).get(0);
  }

  private static List<ReportTestSuite> suites(String told) throws Exception {
    return new TestSuiteXmlParser(new NullConsoleLogger())
        .parse(new InputStreamReader(
            new ByteArrayInputStream(told.getBytes(StandardCharsets.UTF_8)),
            StandardCharsets.UTF_8));
  }

  private static Element only(String told, String name) throws Exception {
    assertThat(elements(told, name)).hasSize(1);
    return elements(told, name).get(0);
  }

  private static List<Element> elements(String told, String name) throws Exception {
    NodeList nodes = DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(told)))
        .getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength())
        .mapToObj(i -> (Element) nodes.item(i))
        .toList();
  }
}
