package org.keywork.examples.cli;

import org.keywork.casefile.CourseOfChange;
import org.keywork.casefile.Proposal;

/**
 * A change that is thought of, and what it would bring.
 *
 * @param proposal the change
 * @param consequences what it would bring
 */
record ProposalDecision(Proposal proposal, CourseOfChange consequences) {}
