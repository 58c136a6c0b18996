/**
 * The whole key worker service: what it has arranged so that families find it, trust it and are
 * heard.
 *
 * <p>Start at {@link org.keywork.service.KeyWorkerService}, the record of one service. Each part of it
 * is told as far as it is known: what is in place, since when, and what is known not to be.
 *
 * <p>Who steers the service and who pays, how it was set up, and how it watches itself have rooms of their
 * own; the record holds what they are about.
 */
@NullMarked
package org.keywork.service;

import org.jspecify.annotations.NullMarked;
