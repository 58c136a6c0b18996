/**
 * What is kept about a family, and what the family keeps itself.
 *
 * <p>Start at {@link org.keywork.records.RecordKeeping}; {@link org.keywork.records.MinimumData} tells
 * which of the minimum data a case file holds. Who may get to know them is told by {@link
 * org.keywork.family.InformationSharing}; how a service keeps records, by its own record.
 */
@NullMarked
package org.keywork.records;

import org.jspecify.annotations.NullMarked;
