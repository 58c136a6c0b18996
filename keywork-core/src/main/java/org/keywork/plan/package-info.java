/**
 * Is the plan sound: does every need reach an action, or the list of unmet needs?
 *
 * <p>Start at {@link org.keywork.plan.SupportPlan}. An {@link org.keywork.plan.Assessment} comes
 * before it and a {@link org.keywork.plan.Meeting} usually makes it. The rules hold an empty list or
 * set for one that nobody filled in, and cannot tell; one with entries counts as complete. Left out:
 * when a plan is reviewed ({@code review}).
 */
@NullMarked
package org.keywork.plan;

import org.jspecify.annotations.NullMarked;
