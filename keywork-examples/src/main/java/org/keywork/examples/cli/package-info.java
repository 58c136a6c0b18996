/**
 * The {@code keywork} command line.
 *
 * <p>{@code check} says what is not as it should be in case files and in the record of a service;
 * {@code agenda} tells what is due and overdue between two days; {@code decide} answers whether families
 * are eligible, what speaks for one before others, and whether something may be shared; {@code rules} and
 * {@code policy} show what all of them rest on.
 */
@NullMarked
package org.keywork.examples.cli;

import org.jspecify.annotations.NullMarked;
