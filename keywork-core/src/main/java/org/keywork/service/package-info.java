/**
 * The whole key worker service: what it has arranged so that families find it, trust it and are
 * heard.
 *
 * <p>Start at {@link org.keywork.service.KeyWorkerService}.
 */
@NullMarked
package org.keywork.service;

import org.jspecify.annotations.NullMarked;
