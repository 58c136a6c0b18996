/**
 * What is due, what is overdue: looking at the plan again, and staying in touch in between.
 *
 * <p>Start at {@link org.keywork.review.Review} and {@link org.keywork.review.Contact}. A {@link
 * org.keywork.review.ReviewSchedule} says when the next review is due, a {@link
 * org.keywork.review.ContactRhythm} when the next contact is. Left out: what a review changed in the
 * support. The record tells whether it did; the plan tells what.
 */
@NullMarked
package org.keywork.review;

import org.jspecify.annotations.NullMarked;
