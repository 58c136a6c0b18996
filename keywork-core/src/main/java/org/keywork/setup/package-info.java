/**
 * The setting up of a key worker service: a preliminary look around, a group of all agencies that plans,
 * a time in which the plan is carried out, a pilot that is given time to settle, and the step from the
 * pilot to a service that stays.
 *
 * <p>Start at {@link org.keywork.setup.SetUp}, the record of one setting up.
 *
 * <p>Left out: who steers the service once it stands.
 */
@NullMarked
package org.keywork.setup;

import org.jspecify.annotations.NullMarked;
