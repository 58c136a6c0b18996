/**
 * The people who do key working, and in which role.
 *
 * <p>Start at {@link org.keywork.practitioner.Practitioner}. {@link
 * org.keywork.practitioner.KeyWorkingRole} tells the designated from the non-designated, {@link
 * org.keywork.practitioner.SpecialArrangement} what key workers who are no professionals need.
 *
 * <p>{@link org.keywork.practitioner.KeyWorker} holds what a service does so that somebody can be a
 * key worker: how they were chosen, what their job is, what they are clear about. {@link
 * org.keywork.practitioner.ReadinessForFirstFamily} says whether that is enough to begin.
 */
@NullMarked
package org.keywork.practitioner;

import org.jspecify.annotations.NullMarked;
