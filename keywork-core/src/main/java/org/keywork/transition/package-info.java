/**
 * What must be in place before, during and after a change in a child's life.
 *
 * <p>Start at {@link org.keywork.transition.Transition}.
 */
@NullMarked
package org.keywork.transition;

import org.jspecify.annotations.NullMarked;
