/**
 * The people who do key working, and in which role.
 *
 * <p>Start at {@link org.keywork.practitioner.Practitioner}. {@link
 * org.keywork.practitioner.KeyWorkingRole} tells the designated from the non-designated, {@link
 * org.keywork.practitioner.SpecialArrangement} what key workers who are no professionals need, and
 * {@link org.keywork.practitioner.Supervision} by whom, when and about what a key worker is supervised.
 */
@NullMarked
package org.keywork.practitioner;

import org.jspecify.annotations.NullMarked;
