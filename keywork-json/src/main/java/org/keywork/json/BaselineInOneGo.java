package org.keywork.json;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keywork.rule.Baseline;
import org.keywork.rule.KnownFinding;
import org.keywork.rule.Location;
import org.keywork.rule.RuleId;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The quick way through a baseline that stands as it is written here, property by property. Whatever
 * stands otherwise is left to the careful way, which tells what is wrong with it, if anything is.
 */
final class BaselineInOneGo {

  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private final JsonParser parser;
  private final Map<String, RuleId> rules = new HashMap<>();
  private final Map<String, Location> places = new HashMap<>();
  private String lastSubject = "";

  private BaselineInOneGo(JsonParser parser) {
    this.parser = parser;
  }

  /** The baseline; empty if it stands in some other way. */
  static Optional<Baseline> read(byte[] document) {
    InputStreamReader text = new InputStreamReader(
        new ByteArrayInputStream(document),
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return Optional.of(new BaselineInOneGo(parser).baseline());
    } catch (RuntimeException e) {
      return Optional.empty(); // The careful way tells why.
    }
  }

  private Baseline baseline() {
    require(parser.nextToken() == JsonToken.START_OBJECT);
    require(text(DocumentKind.PROPERTY).equals(DocumentKind.BASELINE.header()));
    LocalDate asOf = IsoTimes.day(text(BaselineReader.AS_OF)).orElseThrow(Otherwise::new);
    String policy = text(BaselineReader.POLICY);
    String edition = text(BaselineReader.EDITION);
    property(BaselineReader.FINDINGS, JsonToken.START_ARRAY);
    List<KnownFinding> findings = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      findings.add(finding());
    }
    require(parser.nextToken() == JsonToken.END_OBJECT);
    require(parser.nextToken() == null);
    return new Baseline(asOf, policy, edition, findings);
  }

  /** Rules, records and places come again and again; each is kept once. */
  private KnownFinding finding() {
    require(parser.currentToken() == JsonToken.START_OBJECT);
    RuleId rule = rules.computeIfAbsent(text(BaselineReader.RULE), RuleId::new);
    String subject = text(BaselineReader.SUBJECT);
    lastSubject = subject.equals(lastSubject) ? lastSubject : subject;
    Location at = places.computeIfAbsent(text(BaselineReader.AT), BaselineInOneGo::place);
    require(parser.nextToken() == JsonToken.END_OBJECT);
    return new KnownFinding(rule, lastSubject, at);
  }

  private static Location place(String pointer) {
    require(Shape.Pointer.isOne(pointer));
    return Location.parse(pointer);
  }

  private String text(String property) {
    property(property, JsonToken.VALUE_STRING);
    String text = parser.getString();
    require(!HalfCharacters.areIn(text));
    return text;
  }

  private void property(String name, JsonToken value) {
    @Nullable String found = parser.nextName();
    require(name.equals(found));
    require(parser.nextToken() == value);
  }

  private static void require(boolean asWritten) {
    if (!asWritten) {
      throw new Otherwise();
    }
  }
}
