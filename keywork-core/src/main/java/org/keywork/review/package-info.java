/**
 * What is due, what is overdue: looking at the plan again, and staying in touch in between.
 *
 * <p>Start at {@link org.keywork.review.Review} and {@link org.keywork.review.Contact}.
 */
@NullMarked
package org.keywork.review;

import org.jspecify.annotations.NullMarked;
