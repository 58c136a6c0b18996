/**
 * The whole key worker service: what it has arranged so that families find it, trust it and are
 * heard.
 *
 * <p>Start at {@link org.keywork.service.KeyWorkerService}, the record of one service. Each part of it
 * is told as far as it is known: what is in place, since when, and what is known not to be. Who does
 * the key working tells its {@link org.keywork.service.ServiceModel}; whether a formal service stands
 * behind it, its {@link org.keywork.service.Footing}.
 *
 * <p>Left out: who manages and steers the service, what it costs and who pays, how it was set up, and
 * how it monitors and evaluates itself.
 */
@NullMarked
package org.keywork.service;

import org.jspecify.annotations.NullMarked;
