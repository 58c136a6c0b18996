/**
 * The people who do key working, and in which role.
 *
 * <p>Start at {@link org.keywork.practitioner.Practitioner}, and at {@link
 * org.keywork.practitioner.KeyWorker} for what a service does so that somebody can be one. {@link
 * org.keywork.practitioner.KeyWorkingRole} tells the designated from the non-designated, {@link
 * org.keywork.practitioner.SpecialArrangement} what key workers who are no professionals need.
 * {@link org.keywork.practitioner.ProtectedTime} is the time that nobody takes away again, {@link
 * org.keywork.practitioner.WorkingTime} how the hours really go, and {@link
 * org.keywork.practitioner.Supervision} by whom, when and about what a key worker is supervised.
 */
@NullMarked
package org.keywork.practitioner;

import org.jspecify.annotations.NullMarked;
