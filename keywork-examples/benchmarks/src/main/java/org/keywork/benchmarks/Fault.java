package org.keywork.benchmarks;

/** What can be wrong with the key working of a generated family; each is something that rules find. */
enum Fault {
  /** Nothing is. */
  NONE,
  /** Two practitioners are its single point of contact at the same time. */
  TWO_LEADS,
  /** Others settled what the planning meeting was about. */
  AGENDA_NOT_AGREED,
  /** The review of the plan is overdue. */
  NO_REVIEW,
  /** The plan went out before the family had agreed to it. */
  SENT_TOO_SOON,
  /** A promise to the family was not kept. */
  BROKEN_PROMISE,
  /** An agency was told something to which the family had not consented. */
  NO_CONSENT,
  /** A practitioner who was to be sent the plan was not. */
  NOT_CIRCULATED
}
