package org.keywork.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Documents for what no {@link Fault} is about, so that each of the twenty-four rules is seen to be
 * broken: the first document that is measured, with one thing in it changed. They are compared and not
 * measured.
 */
final class Broken {

  private static final String DOCUMENT = Documents.text(Documents.SEED, 0);
  private static final Pattern OPENED = Pattern.compile("\"openedOn\":\"([0-9-]+)\"");

  private Broken() {}

  /** All of them. */
  static List<byte[]> documents() {
    return List.of(
        with("\"givenOn\":" + on(0), "\"givenOn\":" + on(20)),
        with("\"informedOn\":" + on(-10), "\"informedOn\":" + on(5)),
        with("\"contact\":\\{\"firstDay\":" + on(100), "$0,\"lastDay\":" + on(150)),
        with("(?s)\"lastDay\":" + on(107) + "(.*?)\"lastDay\":" + on(99), withoutOverlap()),
        with("\"suitsFamily\":true", "\"endedOn\":" + on(200) + ",$0"),
        with("\"sharesGoals\":true", "\"sharesGoals\":false"),
        with("\"gatheredOn\":" + on(66), "\"gatheredOn\":" + on(75)),
        with("\"gatheredOn\":" + on(233), "\"gatheredOn\":" + on(245)),
        with("\"attendanceChecked\":true", "\"attendanceChecked\":false"),
        with("\"consultedBefore\":\\[\"p-7\"", "\"consultedBefore\":[\"p-6\""),
        with("\"conclusionsRecorded\":true", "\"conclusionsRecorded\":false"),
        with("\"monitoredBy\":\"p-1\"", "\"monitoredBy\":\"p-5\""),
        with("\"owner\":\"p-.\",(\"meets\":\\[\"n-.\"],\"goal\":\"g-.\"\\})", "$1"),
        with("\"meets\":\\[\"n-5\"", "\"meets\":[\"n-4\""),
        with("\"progressChecked\":true", "\"progressChecked\":false"),
        with("\"startedBy\":\"key-worker\"", "\"startedBy\":\"family\""),
        longWithOneOfThem());
  }

  private static String withoutOverlap() {
    return "\"lastDay\":" + on(80) + "$1\"lastDay\":" + on(80);
  }

  /** The present key worker is there for longer than a year, and met the mother alone. */
  private static byte[] longWithOneOfThem() {
    String first = "\"firstDay\":";
    String opened = "\"openedOn\":";
    String longer = changed(DOCUMENT, first + on(86), first + on(-100));
    String open = changed(longer, opened + on(0), opened + on(-100));
    return changed(open, ",\"child\",\"sibling\"]", "]").getBytes(UTF_8);
  }

  private static byte[] with(String pattern, String instead) {
    return changed(DOCUMENT, pattern, instead).getBytes(UTF_8);
  }

  private static String changed(String document, String pattern, String instead) {
    String changed = document.replaceAll(pattern, instead);
    Packaged.require(!changed.equals(document), "No document has " + pattern + "; change Broken.");
    return changed;
  }

  private static String on(int day) {
    Matcher opened = OPENED.matcher(DOCUMENT);
    Packaged.require(opened.find(), "A document does not tell when it was opened.");
    return '"' + LocalDate.parse(opened.group(1)).plusDays(day).toString() + '"';
  }
}
