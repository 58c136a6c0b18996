/**
 * What must be in place before, during and after a change in a child's life.
 *
 * <p>Start at {@link org.keywork.transition.Transition}; {@link
 * org.keywork.transition.EndOfSupport} tells how long a family can have key working, {@link
 * org.keywork.transition.StepsDown} how it grows less, and {@link org.keywork.transition.Leaving}
 * whether the door stays open. {@link org.keywork.transition.IntensityFit} answers how much key working
 * fits. A change of key worker is told by {@link org.keywork.assignment.AssignmentHistory}.
 *
 * <p>A family that takes over its own key working is told by {@link
 * org.keywork.transition.OwnKeyWorkers}, and how ready its members are by {@link
 * org.keywork.transition.Readiness}. While it does so no rule asks for a key worker.
 */
@NullMarked
package org.keywork.transition;

import org.jspecify.annotations.NullMarked;
