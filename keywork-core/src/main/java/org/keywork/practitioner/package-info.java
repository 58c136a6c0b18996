/**
 * The people who do key working, and in which role.
 *
 * <p>Start at {@link org.keywork.practitioner.Practitioner}. {@link
 * org.keywork.practitioner.KeyWorkingRole} tells the designated from the non-designated.
 */
@NullMarked
package org.keywork.practitioner;

import org.jspecify.annotations.NullMarked;
