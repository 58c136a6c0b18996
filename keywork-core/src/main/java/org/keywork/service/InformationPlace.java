package org.keywork.service;

/**
 * Where the public finds information on key working (GUIDE 5a / Awareness raising), with {@link
 * #OTHER_SITE} for places that the source only means by example.
 *
 * @since 0.1
 */
public enum InformationPlace {
  /** On the web. */
  ONLINE,
  /** In a GP surgery. */
  GP_SURGERY,
  /** In a Children's Centre. */
  CHILDRENS_CENTRE,
  /** At another place to which families come. */
  OTHER_SITE,
  /** From a health visitor. */
  VIA_HEALTH_VISITOR,
  /** From a general practitioner. */
  VIA_GP;

  /** Whether it is a place to which families come. */
  public boolean isSite() {
    return this == GP_SURGERY || this == CHILDRENS_CENTRE || this == OTHER_SITE;
  }
}
