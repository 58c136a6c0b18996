package org.keywork.json;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.keywork.casefile.CaseFile;
import org.keywork.casefile.ProposedChange;
import org.keywork.rule.Baseline;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Parameter;
import org.keywork.rule.Report;
import org.keywork.rule.Waivers;
import org.keywork.rule.Weight;
import org.keywork.service.KeyWorkerService;
import org.keywork.source.Publication;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.util.NameTransformer;

/**
 * Writes whole documents: {@code case-file/1}, {@code service/1}, {@code proposal/1}, {@code
 * policy/1}, {@code waivers/1}, {@code baseline/1} and {@code report/1}.
 *
 * <p>Equal values give equal texts. Properties stand in the order in which the types list them, and
 * what is absent is left out. What is written is read back as an equal value; what could not be, such
 * as half of a character or a day after the year 9999, is refused and not written at all.
 *
 * @since 0.1
 */
public final class DocumentWriter {

  /** What stands in a document after the property that tells what it is. */
  private record Document(DocumentKind kind, Body body) {}

  private interface Body {
    void write(JsonGenerator out, SerializationContext context);
  }

  private static final class DocumentSerializer extends ValueSerializer<Document> {
    @Override
    public void serialize(Document document, JsonGenerator out, SerializationContext context) {
      out.writeStartObject(document);
      out.writeStringProperty(DocumentKind.PROPERTY, document.kind().header());
      document.body().write(out, context);
      out.writeEndObject();
    }
  }

  /** How a year begins that has not four digits; a text may begin so, too. */
  private static final Pattern SIGNED_YEAR = Pattern.compile("\"[+-]\\d");

  private static final ObjectWriter WRITER = KeyworkModule.strictMapper()
      .addModule(new SimpleModule("org.keywork.json.documents")
          .addSerializer(Document.class, new DocumentSerializer()))
      .build()
      .writer();

  private final ObjectWriter writer;
  private final ObjectWriter lister;
  private final String end;

  /**
   * A writer.
   *
   * @param writer writes most documents
   * @param lister writes those that are nothing but a long list
   * @param end what stands after each
   */
  private DocumentWriter(ObjectWriter writer, ObjectWriter lister, String end) {
    this.writer = writer;
    this.lister = lister;
    this.end = end;
  }

  /** Writes for people: indented by two spaces, with a newline at the end. */
  public static DocumentWriter pretty() {
    Separators separators = Separators.createDefaultInstance()
        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
        .withArrayEmptySeparator("")
        .withObjectEmptySeparator("");
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
    return new DocumentWriter(
        WRITER.with(printer),
        WRITER.with(printer.withObjectIndenter(new OneItemALine(indenter))),
        "\n");
  }

  /** Writes on one line, without any space that is not needed and without a newline. */
  public static DocumentWriter compact() {
    return new DocumentWriter(WRITER, WRITER, "");
  }

  /**
   * Writes a case file, names and dates of birth included: keep it where the records are kept.
   *
   * @throws InvalidRecordException if a text holds half of a character, or a day has a year of more
   *     or less than four digits; the sentence does not repeat it
   */
  public String write(CaseFile file) {
    return record(DocumentKind.CASE_FILE, CaseFile.class, file);
  }

  /**
   * Writes the record of a service, the names of agencies and communities included.
   *
   * @throws InvalidRecordException if a text holds half of a character, or a day has a year of more
   *     or less than four digits; the sentence does not repeat it
   */
  public String write(KeyWorkerService service) {
    return record(DocumentKind.SERVICE, KeyWorkerService.class, service);
  }

  /**
   * Writes a proposal, what it says of a practitioner who is new included.
   *
   * @throws InvalidRecordException if a text holds half of a character, or a day has a year of more
   *     or less than four digits; the sentence does not repeat it
   */
  public String write(ProposedChange proposal) {
    return record(DocumentKind.PROPOSAL, ProposedChange.class, proposal);
  }

  private <T> String record(DocumentKind kind, Class<T> type, T value) {
    String document = written(
        kind,
        (out, context) -> context
            .findValueSerializer(type)
            .unwrappingSerializer(NameTransformer.NOP)
            .serialize(value, out, context));
    if (HalfCharacters.areIn(document) || SIGNED_YEAR.matcher(document).find()) {
      refuseWhatIsNotReadBack(document, new DocumentReader<>(kind, type, Limits.STANDARD));
    }
    return document;
  }

  private static void refuseWhatIsNotReadBack(String document, DocumentReader<?> reader) {
    reader.readInspecting(document).problems().stream().findFirst().ifPresent(found -> {
      throw new InvalidRecordException(found.at(), found.sentence());
    });
  }

  /**
   * Writes a report. Nothing in it is about a person but ids.
   *
   * @throws IllegalArgumentException if a text, such as the name of the policy, holds half of a
   *     character
   */
  public String write(Report report) {
    return whole(written(
        DocumentKind.REPORT, (out, context) -> ReportSerializer.writeProperties(report, out)));
  }

  /**
   * Writes a policy with everything it sets and switches off; what it was based on is not told apart.
   *
   * @param policy the policy
   * @param known the parameters there are; one that is not among them is not written
   * @throws IllegalArgumentException if its name or a reason holds half of a character
   */
  public String write(LocalPolicy policy, List<Parameter<?>> known) {
    return whole(written(DocumentKind.POLICY, (out, context) -> policy(policy, known, out)));
  }

  /**
   * Writes waivers. The reasons and the roles that grant them are written as they are.
   *
   * @throws IllegalArgumentException if a text holds half of a character, or a day has a year of more or
   *     less than four digits
   */
  public String write(Waivers waivers) {
    waivers.all().forEach(each -> requireReadable(each.until()));
    return whole(
        written(DocumentKind.WAIVERS, (out, context) -> AcceptedBody.waivers(waivers, out)));
  }

  /**
   * Writes a baseline; the pretty way has one finding a line. Nothing in it is about a person but ids.
   *
   * @throws IllegalArgumentException if a text holds half of a character, or the day has a year of more
   *     or less than four digits
   */
  public String write(Baseline baseline) {
    StringWriter document = new StringWriter();
    try {
      write(baseline, document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return whole(document.toString());
  }

  /**
   * Writes a baseline piece by piece, however long it is.
   *
   * @param out takes the document and stays open
   * @throws IOException if it takes no more
   * @throws IllegalArgumentException if a text holds half of a character, or the day has a year of more
   *     or less than four digits; nothing is written then
   */
  public void write(Baseline baseline, Writer out) throws IOException {
    requireReadable(baseline.asOf());
    whole(baseline.policy());
    whole(baseline.edition());
    baseline.findings().forEach(each -> {
      whole(each.subject());
      whole(each.at().pointer());
    });
    lister
        .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .writeValue(
            out,
            new Document(
                DocumentKind.BASELINE, (json, context) -> AcceptedBody.baseline(baseline, json)));
    out.write(end);
  }

  private static void requireReadable(LocalDate day) {
    if (IsoTimes.day(day.toString()).isEmpty()) {
      throw new IllegalArgumentException(Wording.expected(new Shape.Day().expected()));
    }
  }

  private String written(DocumentKind kind, Body body) {
    return writer.writeValueAsString(new Document(kind, body)) + end;
  }

  private static String whole(String document) {
    if (HalfCharacters.areIn(document)) {
      throw new IllegalArgumentException(Wording.HALF_A_CHARACTER);
    }
    return document;
  }

  private static void policy(LocalPolicy policy, List<Parameter<?>> known, JsonGenerator out) {
    out.writeStringProperty("name", policy.name());
    if (!policy.adopted().isEmpty()) {
      out.writeArrayPropertyStart("adopts");
      policy.adopted().stream().map(Publication::key).sorted().forEach(out::writeString);
      out.writeEndArray();
    }
    List<Parameter<?>> set = known.stream()
        .filter(policy::sets)
        .sorted(Comparator.comparing((Parameter<?> parameter) -> parameter.id()))
        .toList();
    if (!set.isEmpty()) {
      out.writeObjectPropertyStart("parameters");
      set.forEach(parameter -> setting(policy, parameter, out));
      out.writeEndObject();
    }
    if (!policy.switchedOff().isEmpty()) {
      ReportSerializer.switchedOff(policy.switchedOff(), out);
    }
  }

  private static <T> void setting(LocalPolicy policy, Parameter<T> parameter, JsonGenerator out) {
    T value = policy.value(parameter).orElseThrow();
    out.writeName(parameter.id());
    if (value instanceof Integer count) {
      out.writeNumber(count);
    } else if (value instanceof Weight weight) {
      out.writeNumber(weight.value().toPlainString());
    } else if (value instanceof Boolean flag) {
      out.writeBoolean(flag);
    } else {
      out.writeString(parameter.type().write(value));
    }
  }
}
