/**
 * What must be in place around a change in a family's life, and which changes can be foreseen?
 *
 * <p>Start at {@link org.keywork.transition.Transition} for a child's move, and at {@link
 * org.keywork.transition.Foresight} for all that is to come: moves, ages, a key worker who goes, less key
 * working and its end. {@link org.keywork.transition.ForeseenEnd} tells when the time of a key worker ends,
 * and {@link org.keywork.transition.Coincidence} that it falls together with a move. Who was key worker when
 * is told by {@link org.keywork.assignment.AssignmentHistory}.
 *
 * <p>How much key working there is follows the need: {@link org.keywork.transition.IntensityFit} answers
 * how much fits, {@link org.keywork.transition.StepsDown} tells how it grows less, {@link
 * org.keywork.transition.EndOfSupport} how long a family can have it, and {@link
 * org.keywork.transition.Leaving} whether the door stays open.
 *
 * <p>A family that takes over its own key working is told by {@link
 * org.keywork.transition.OwnKeyWorkers}, and how ready its members are by {@link
 * org.keywork.transition.Readiness}. While it does so no rule asks for a key worker. Independence is nobody's
 * duty: with a life-limited child less key working is never assumed.
 */
@NullMarked
package org.keywork.transition;

import org.jspecify.annotations.NullMarked;
