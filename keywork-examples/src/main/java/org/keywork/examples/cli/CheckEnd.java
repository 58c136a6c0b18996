package org.keywork.examples.cli;

/**
 * What came of a check as a whole.
 *
 * @param summary its figures
 * @param acceptance what came of what somebody had accepted
 * @param complete whether everything was looked at; false if somebody interrupted it
 */
record CheckEnd(Summary summary, Acceptance acceptance, boolean complete) {}
