/**
 * The wire format of key working records.
 *
 * <p>A document is one JSON object whose first property tells what it is: {@code "keywork":
 * "case-file/1"}, {@code service/1}, {@code proposal/1}, {@code policy/1}, {@code waivers/1}, {@code
 * baseline/1} or {@code report/1}. Properties are called as the accessors of the values are, codes are
 * lower case with hyphens, days and lengths of time are ISO 8601 ({@code 2026-09-01}, {@code P6M}), ids
 * are plain texts, and a closed choice is told apart by its {@code kind}. What is absent is left out and
 * never written as null; what can be worked out is not written at all. What is written here is read back
 * as an equal value, and nothing else is accepted.
 *
 * <p>Start at {@link org.keywork.json.CaseFileReader}, {@link org.keywork.json.ServiceReader} or {@link
 * org.keywork.json.ProposalReader} to read records, at {@link org.keywork.json.PolicyReader}, {@link
 * org.keywork.json.WaiversReader} or {@link org.keywork.json.BaselineReader} to read what a service has
 * set and accepted, and at {@link org.keywork.json.DocumentWriter} to write. A document that is refused
 * comes back as a {@link org.keywork.json.Read} with every {@link org.keywork.json.Problem}: one
 * sentence, a code, line and column, and a JSON Pointer. {@link org.keywork.json.Positions} finds the
 * line and column of a finding, and {@link org.keywork.json.Schemas} has a JSON Schema of each kind for
 * other languages. A system with a Jackson mapper of its own adds {@link
 * org.keywork.json.KeyworkModule} to it.
 *
 * <p>A file holds one document or several: one a line, one after the other, or as a list, compressed
 * with gzip or not. {@link org.keywork.json.DocumentStream} tells them apart and holds one at a time;
 * a document that is spoilt loses no other. {@link org.keywork.json.Limits} bounds what each may cost.
 *
 * <p>The types of the domain carry no annotation of Jackson and no package is opened to it: one
 * annotation introspector knows how values are written in this library, so that an attribute added
 * to a type is on the wire at once.
 *
 * <p>Left out: reading reports.
 */
@NullMarked
package org.keywork.json;

import org.jspecify.annotations.NullMarked;
