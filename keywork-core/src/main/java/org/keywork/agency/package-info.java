/**
 * Who takes part: the agencies around a family, the sector they belong to, and the professions of
 * the people they send.
 *
 * <p>Start at {@link org.keywork.agency.Agency}. Left out: how agencies commit themselves to a
 * key worker service, which is a matter of the service.
 */
@NullMarked
package org.keywork.agency;

import org.jspecify.annotations.NullMarked;
