package org.keywork.practitioner;

/**
 * How key workers support each other (GUIDE 5b / Ongoing support; PEMBROKESHIRE).
 *
 * @since 0.1
 */
public enum PeerSupportForm {
  /** They write to all others at once. */
  EMAIL_LIST,
  /** They meet as a team every month. */
  MONTHLY_TEAM_MEETING,
  /** They come together for half a day. */
  HALF_DAY_WORKSHOP,
  /** They meet, and somebody from outside speaks, such as a housing officer. */
  MEETING_WITH_SPEAKER,
  /** They meet and talk a complex case through. */
  CASE_DISCUSSION,
  /** They come across each other in daily work. */
  INFORMAL_CONTACT,
  /** They telephone. */
  PHONING_EACH_OTHER;

  /** Whether they meet to hear a speaker or to discuss a case, which is valued in rural areas. */
  public boolean hasSpeakerOrCases() {
    return this == MEETING_WITH_SPEAKER || this == CASE_DISCUSSION;
  }
}
