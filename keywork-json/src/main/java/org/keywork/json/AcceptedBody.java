package org.keywork.json;

import org.keywork.rule.Baseline;
import org.keywork.rule.KnownFinding;
import org.keywork.rule.Waiver;
import org.keywork.rule.Waivers;
import tools.jackson.core.JsonGenerator;

/** What stands in documents about findings that somebody has accepted. */
final class AcceptedBody {

  private AcceptedBody() {}

  static void waivers(Waivers waivers, JsonGenerator out) {
    out.writeArrayPropertyStart("waivers");
    for (Waiver waiver : waivers.all()) {
      out.writeStartObject();
      out.writeStringProperty("rule", waiver.rule().value());
      ReportSerializer.waiverOfARule(waiver, out);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  static void baseline(Baseline baseline, JsonGenerator out) {
    out.writeStringProperty(BaselineReader.AS_OF, baseline.asOf().toString());
    out.writeStringProperty(BaselineReader.POLICY, baseline.policy());
    out.writeStringProperty(BaselineReader.EDITION, baseline.edition());
    out.writeArrayPropertyStart(BaselineReader.FINDINGS);
    for (KnownFinding known : baseline.findings()) {
      out.writeStartObject();
      out.writeStringProperty(BaselineReader.RULE, known.rule().value());
      out.writeStringProperty(BaselineReader.SUBJECT, known.subject());
      out.writeStringProperty(BaselineReader.AT, known.at().pointer());
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
