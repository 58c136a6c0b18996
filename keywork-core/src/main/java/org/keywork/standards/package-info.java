/**
 * How a service stands against the key worker standards, the quality criteria and the features that go
 * with better outcomes: what it answers of itself, and what its records show beside that.
 *
 * <p>Start at {@link org.keywork.standards.Standard} and at {@link
 * org.keywork.standards.SelfAssessment}, which sets beside each answer what the records show. What they
 * show is {@link org.keywork.standards.Evidence}: what the verdicts of the rules on all records of a
 * service add up to. The same evidence beside the eight quality criteria is a {@link
 * org.keywork.standards.QualityProfile}, and what records leave open is asked for once by {@link
 * org.keywork.standards.QuestionsToAsk}.
 *
 * <p>Left out, on purpose: any score. No source weighs one answer against another.
 */
@NullMarked
package org.keywork.standards;

import org.jspecify.annotations.NullMarked;
