package org.keywork.eligibility;

import static org.keywork.source.Publications.CCNUK;
import static org.keywork.source.Publications.PACK;

import org.keywork.source.Citation;

/**
 * What has to be there before key working begins.
 *
 * @since 0.1
 */
public enum Precondition {
  /** The criteria are those of the service. */
  ELIGIBLE("The family is eligible by the guidelines of the service."),
  /** A key worker is offered and never imposed. */
  WANTED("The family has decided that it wants a key worker."),
  /** Nothing can be coordinated about which nobody may speak. */
  CONSENTED("The parents' informed consent to collecting and sharing information is there.");

  private final String asks;

  Precondition(String asks) {
    this.asks = asks;
  }

  /** What it asks, as a sentence that holds where it is met. */
  public String asks() {
    return asks;
  }

  /** Where it is written. */
  public Citation citation() {
    return switch (this) {
      case ELIGIBLE -> CCNUK.at("O3");
      case WANTED -> PACK.at("Introduction");
      case CONSENTED -> PACK.at("ch.2 / The database");
    };
  }
}
