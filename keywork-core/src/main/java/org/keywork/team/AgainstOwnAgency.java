package org.keywork.team;

import static org.keywork.source.Publications.GUIDE;

import org.keywork.rule.Parameter;
import org.keywork.rule.ParameterType;

/**
 * What holds where a family has to be spoken for towards the agency that employs its key worker. The
 * sources disagree.
 *
 * @since 0.1
 */
public enum AgainstOwnAgency {
  /** Somebody else speaks for the family (GUIDE 2 / Advocacy). */
  SOMEBODY_ELSE_SPEAKS,
  /** The key worker speaks, and every agency accepts that (PACK ch.1 / Support for the key worker). */
  KEY_WORKER_IS_INDEPENDENT,
  /** The service manager takes it to the manager of the agency (PEMBROKESHIRE Advocacy and mediation). */
  SERVICE_MANAGER_STEPS_IN;

  /** What a service has settled about it. */
  public static final Parameter<AgainstOwnAgency> READING = Parameter.parameter(
          "team.against-own-agency",
          ParameterType.choice(AgainstOwnAgency.class),
          "who speaks for a family towards the agency that employs its key worker")
      .preset(SOMEBODY_ELSE_SPEAKS, GUIDE.at("2 / Advocacy"))
      .asChoice();
}
