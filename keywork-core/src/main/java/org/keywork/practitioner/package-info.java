/**
 * The people who do key working, and in which role.
 *
 * <p>Start at {@link org.keywork.practitioner.Practitioner}, and for what a service does for its key
 * workers at {@link org.keywork.practitioner.KeyWorker}. {@link
 * org.keywork.practitioner.KeyWorkingRole} tells the designated from the non-designated, {@link
 * org.keywork.practitioner.SpecialArrangement} what key workers who are no professionals need.
 */
@NullMarked
package org.keywork.practitioner;

import org.jspecify.annotations.NullMarked;
