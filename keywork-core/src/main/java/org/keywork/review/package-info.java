/**
 * What is due, what is overdue: looking at the plan again, and staying in touch in between.
 *
 * <p>Start at {@link org.keywork.review.Review} and {@link org.keywork.review.Contact}. A {@link
 * org.keywork.review.ReviewSchedule} says when the next review is due. Left out: what a review
 * changes in the support, of which the record holds nothing that could be checked.
 */
@NullMarked
package org.keywork.review;

import org.jspecify.annotations.NullMarked;
