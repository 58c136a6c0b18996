/**
 * Is it met, and why?
 *
 * <p>A {@link org.keywork.rule.Rule} restates a sentence of good practice as a value: where it is
 * written, how strongly, whom it concerns, how to tell, what to report and what to do. A {@link
 * org.keywork.rule.RuleBook} is a list of rules in one edition. It is held against anything {@link
 * org.keywork.rule.Checkable}, on a date and under a {@link org.keywork.rule.LocalPolicy} (together
 * the {@link org.keywork.rule.Basis}), and the answer is a {@link org.keywork.rule.Report}. What a change
 * of the record or of the policy does is a {@link org.keywork.rule.ReportDifference}.
 *
 * <p>Start at {@link org.keywork.rule.Rule} to write a rule and at {@link org.keywork.rule.Report} to
 * read an answer. Rules never throw and never stop at the first miss; a question that the record
 * cannot answer is a verdict of its own and never counts as met.
 *
 * <p>A service that lives with a known deviation grants a {@link org.keywork.rule.Waiver}, for a reason
 * and for a time; one that begins to check an existing stock of records makes a {@link
 * org.keywork.rule.Baseline} of what is found and looks at what is new.
 *
 * <p>Left out: every family, plan and key worker. This package knows none of them.
 */
@NullMarked
package org.keywork.rule;

import org.jspecify.annotations.NullMarked;
