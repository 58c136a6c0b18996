/**
 * Is the plan sound: does every need reach an action, or the list of unmet needs?
 *
 * <p>Start at {@link org.keywork.plan.SupportPlan}. An {@link org.keywork.plan.Assessment} comes
 * before it and a {@link org.keywork.plan.Meeting} usually makes it. Left out: when a plan is
 * reviewed ({@code review}).
 */
@NullMarked
package org.keywork.plan;

import org.jspecify.annotations.NullMarked;
