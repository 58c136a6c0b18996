package org.keywork.examples.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.keywork.agenda.AgendaItem;
import org.keywork.agenda.AgendaItemId;
import org.keywork.agenda.AgendaMatter;
import org.keywork.practitioner.PractitionerId;

/**
 * What is due, as a calendar (RFC 5545): an event for each item, on the whole of its last day, which
 * makes nobody busy.
 *
 * <p>Calendars are passed on more readily than records. Of all ids there is only that of the case file or
 * the service in it; and by when the end of key working is to be planned is left out, for that day tells
 * a birthday to whoever knows the age and the lead time. The UID is a name-based UUID of the id of the item, from which nobody reads the id;
 * it is the same whenever the agenda is told, and SEQUENCE is the day as of which it is told, counted
 * from 1970, so that a later agenda changes an entry where an earlier one comes too late. The same input
 * gives the same bytes: DTSTAMP is midnight of that day in UTC. Nobody is named as ORGANIZER, although
 * RFC 5546 asks for one where something is published.
 */
final class AgendaCalendar {

  private static final String NAME = "Key working: what is due";

  private final LocalDate asOf;

  private AgendaCalendar(LocalDate asOf) {
    this.asOf = asOf;
  }

  static String of(AgendaOutcome outcome) {
    AgendaCalendar events = new AgendaCalendar(outcome.basis().asOf());
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Keywork//Keywork agenda//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(ImmutableMethod.PUBLISH);
    calendar.add(new Name(NAME));
    calendar.add(new XProperty("X-WR-CALNAME", NAME)); // where NAME of RFC 7986 is not known yet
    outcome.agenda().items().stream()
        .filter(item -> item.matter() != AgendaMatter.EXIT_PLAN)
        .forEach(item -> calendar.add(events.event(item)));
    return written(calendar);
  }

  private VEvent event(AgendaItem item) {
    VEvent event = new VEvent(false);
    event.add(new Uid(uid(item.id())));
    event.add(new DtStamp(asOf.atStartOfDay(ZoneOffset.UTC).toInstant()));
    event.add(new Sequence(Math.toIntExact(Math.max(0, asOf.toEpochDay()))));
    event.add(new DtStart<>(item.lastDay()));
    event.add(new Summary(summary(item)));
    event.add(new Description(description(item)));
    event.add(ImmutableTransp.TRANSPARENT);
    event.add(ImmutableClazz.CONFIDENTIAL);
    return event;
  }

  static String uid(AgendaItemId id) {
    return UUID.nameUUIDFromBytes(("keywork/agenda/" + id).getBytes(StandardCharsets.UTF_8))
        .toString();
  }

  private static String summary(AgendaItem item) {
    return AgendaWords.what(item)
        + (item.subject() instanceof PractitionerId ? "" : " (" + item.subject().value() + ")");
  }

  private static String description(AgendaItem item) {
    List<String> lines = new ArrayList<>();
    lines.add(item.behind().citation() + " (" + AgendaWords.behind(item.behind()) + ")");
    lines.add(AgendaWords.days(item));
    lines.addAll(AgendaWords.liftedBy(item.behind()));
    lines.add("In the record: " + Words.of(item.at()));
    return String.join("\n", lines);
  }

  private static String written(Calendar calendar) {
    StringWriter text = new StringWriter();
    try {
      new CalendarOutputter(false).output(calendar, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
