package org.keywork.examples.cli;

import org.keywork.rule.Basis;
import org.keywork.rule.RuleBook;

/**
 * What a check is made with.
 *
 * @param book the rules, as they bind under the policy
 * @param basis the day and the policy
 * @param besideBaseline whether somebody said which findings were there before
 */
record CheckOpening(RuleBook book, Basis basis, boolean besideBaseline) {}
