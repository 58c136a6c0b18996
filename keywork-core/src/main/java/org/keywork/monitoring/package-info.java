/**
 * How a key worker service watches itself: what families lack because nobody provides it, what families
 * and practitioners say of the service, what is monitored and evaluated, and what it costs beside what it
 * is good for.
 *
 * <p>Start at {@link org.keywork.monitoring.Monitoring}, which the record of a service carries.
 *
 * <p>Left out: how the service stands against the key worker standards, which has a room of its own.
 */
@NullMarked
package org.keywork.monitoring;

import org.jspecify.annotations.NullMarked;
