package org.keywork.casefile;

import static org.keywork.casefile.Listed.all;
import static org.keywork.casefile.Listed.optional;

import org.keywork.records.FamilyHeldRecord;
import org.keywork.records.OtherReview;
import org.keywork.records.RecordKeeping;

/** Whoever keeps a record, or reviews something, is listed in the case file. */
record RecordReferences(CaseFile file, Listed listed) {

  void requireSound() {
    file.records().ifPresent(this::requireSound);
  }

  private void requireSound(RecordKeeping records) {
    Place here = listed.start().then("records");
    for (int i = 0; i < records.heldByFamily().size(); i++) {
      FamilyHeldRecord held = records.heldByFamily().get(i);
      Place at = here.then("heldByFamily", i).then("keptBy");
      all(at, held.keptBy(), listed.members(), "member");
    }
    for (int i = 0; i < records.otherReviews().size(); i++) {
      OtherReview review = records.otherReviews().get(i);
      Place at = here.then("otherReviews", i).then("agency");
      optional(at, review.agency(), listed.agencies(), "agency");
    }
  }
}
