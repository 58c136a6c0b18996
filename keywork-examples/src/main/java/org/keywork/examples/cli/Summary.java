package org.keywork.examples.cli;

/**
 * The figures of a check. Each family is counted once, by the strongest of its findings; findings and
 * questions are those of all records, that of the service included.
 *
 * @param families all families
 * @param withMust families with a must
 * @param withShould families with a should but no must
 * @param withMay families with a may and nothing stronger
 * @param clear families without a finding
 * @param must findings of force must
 * @param should findings of force should
 * @param may findings of force may
 * @param cannotTell questions that the records do not answer
 * @param waived findings that are waived, which are not among those above
 * @param known findings that were in the baseline; they are among those above unless only new ones are
 *     looked at
 * @param unread documents that could not be read, and inputs that could not be opened
 */
record Summary(
    int families,
    int withMust,
    int withShould,
    int withMay,
    int clear,
    int must,
    int should,
    int may,
    int cannotTell,
    int waived,
    int known,
    int unread) {}
