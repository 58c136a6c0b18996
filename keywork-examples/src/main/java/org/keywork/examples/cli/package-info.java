/**
 * The {@code keywork} command line.
 *
 * <p>{@code check} says what is not as it should be in case files and in the record of a service;
 * {@code agenda} tells what is due and overdue between two days; {@code decide} answers a question about
 * families or key workers, with the reasons; {@code rules} and {@code policy} show what all of them rest
 * on; {@code diff} tells what a change of policy does to findings, and {@code schema} how a document is
 * written.
 *
 * <p>Start at {@link org.keywork.examples.cli.Main}. {@link org.keywork.examples.cli.Checker} reads one
 * document after the other, and each form in which a check is told is a {@link
 * org.keywork.examples.cli.CheckListener}. Only here is a clock looked at.
 */
@NullMarked
package org.keywork.examples.cli;

import org.jspecify.annotations.NullMarked;
