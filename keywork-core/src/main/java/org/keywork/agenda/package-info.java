/**
 * What is due and what is overdue: for a family, for a practitioner, for a service.
 *
 * <p>An {@link org.keywork.agenda.Agenda} lists what has to be done between two days as far as a day can
 * be told, each with the rule or the law behind it. It invents no day: the other rooms say by when
 * something has to be done, and here it is brought together, under an id that stays the same from one
 * agenda to the next. What has to be in place before a foreseen change is among it: who follows a key
 * worker, that the family is told, and that both are there for a time. Which of the meetings on it could be
 * held as one says {@link org.keywork.agenda.Combining}.
 */
@NullMarked
package org.keywork.agenda;

import org.jspecify.annotations.NullMarked;
