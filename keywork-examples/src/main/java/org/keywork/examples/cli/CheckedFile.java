package org.keywork.examples.cli;

import org.keywork.family.FamilyId;
import org.keywork.rule.Report;

/**
 * A case file and what the rules say of it.
 *
 * @param file where it was read
 * @param family whose it is
 * @param report what the rules say
 */
record CheckedFile(String file, FamilyId family, Report report) {}
