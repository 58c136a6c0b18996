package org.keywork.examples.cli;

import org.keywork.rule.Report;

/**
 * The record of a service and what the rules say of it.
 *
 * @param file where it was read
 * @param report what the rules say
 */
record CheckedService(String file, Report report) {}
