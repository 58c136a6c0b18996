package org.keywork.casefile;

import static org.keywork.casefile.Listed.all;
import static org.keywork.casefile.Listed.optional;

import org.keywork.records.FamilyHeldRecord;
import org.keywork.records.OtherReview;
import org.keywork.records.RecordKeeping;
import org.keywork.rule.Location;

/** Whoever keeps a record, or reviews something, is listed in the case file. */
record RecordReferences(CaseFile file, Listed listed) {

  private static final Location RECORDS = Location.at("records");

  void requireSound() {
    file.records().ifPresent(this::requireSound);
  }

  private void requireSound(RecordKeeping records) {
    for (int i = 0; i < records.heldByFamily().size(); i++) {
      FamilyHeldRecord held = records.heldByFamily().get(i);
      Location at = RECORDS.then("heldByFamily", i).then("keptBy");
      all(at, held.keptBy(), listed.members(), "member");
    }
    for (int i = 0; i < records.otherReviews().size(); i++) {
      OtherReview review = records.otherReviews().get(i);
      Location at = RECORDS.then("otherReviews", i).then("agency");
      optional(at, review.agency(), listed.agencies(), "agency");
    }
  }
}
