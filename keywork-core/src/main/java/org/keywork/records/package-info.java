/**
 * What is kept about a family, and what does it keep itself?
 *
 * <p>Start at {@link org.keywork.records.RecordKeeping}, which holds the {@linkplain
 * org.keywork.records.FamilyHeldRecord family's own record} and the days on which the file and {@linkplain
 * org.keywork.records.OtherReview other services' work} are looked at again; {@link
 * org.keywork.records.MinimumData} tells which of the minimum data a case file holds. Who may get to know
 * them is told by {@link org.keywork.family.InformationSharing}; how a service keeps records, by its own
 * record.
 */
@NullMarked
package org.keywork.records;

import org.jspecify.annotations.NullMarked;
