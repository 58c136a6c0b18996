package org.keywork.casefile;

import java.util.Objects;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * A change that is proposed for one family: the proposal as it is handed from one system to another.
 *
 * @param caseFile whose case file it is for
 * @param proposal the change
 * @since 0.1
 */
public record ProposedChange(CaseFileId caseFile, Proposal proposal) {

  /** Refuses a missing part. */
  public ProposedChange {
    Objects.requireNonNull(caseFile, "caseFile");
    Objects.requireNonNull(proposal, "proposal");
  }

  /** Whether it is for this case file. */
  public boolean isFor(CaseFile file) {
    return file.id().equals(caseFile);
  }

  /**
   * The case file as it would be if the change were made.
   *
   * @throws InvalidRecordException if it is for another case file, or makes no sense in this one; the
   *     place is seen from here
   */
  public CaseFile madeIn(CaseFile file) {
    if (!isFor(file)) {
      throw new InvalidRecordException(
          Location.at("caseFile"), "The proposal is for another case file; give that one.");
    }
    try {
      return proposal.madeIn(file);
    } catch (InvalidRecordException e) {
      throw new InvalidRecordException(
          e.at().under(Location.at("proposal")), String.valueOf(e.getMessage()));
    }
  }
}
