package org.keywork.governance;

import static org.keywork.source.Publications.GUIDE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keywork.agency.Agency;
import org.keywork.agency.AgencyId;
import org.keywork.agency.Sector;
import org.keywork.rule.Answer;
import org.keywork.source.Citation;

/**
 * Who funds a key worker service on a day. Where several agencies do, each of them rather takes the
 * service for its own.
 *
 * @param known the funders on record: first those that take part, then the others
 * @param complete whether the record names everybody
 * @since 0.1
 */
public record Funders(List<Agency> known, boolean complete) {

  /** Refuses a missing part. */
  public Funders {
    known = List.copyOf(known);
  }

  /** Where it is written that joint funding makes for a sense of ownership. */
  public static Citation citation() {
    return GUIDE.at("5a / Funding sources");
  }

  /** Whoever pays for that day. */
  static Funders on(LocalDate day, Funding funding, List<Agency> takingPart) {
    List<FundingLine> lines =
        funding.lines().stream().filter(line -> line.isInForceOn(day)).toList();
    Set<AgencyId> ids =
        lines.stream().flatMap(line -> line.fundedBy().stream()).collect(Collectors.toSet());
    return new Funders(
        Stream.concat(takingPart.stream(), funding.outsideFunders().stream())
            .filter(agency -> ids.contains(agency.id()))
            .toList(),
        funding.isAskedBy(day)
            && lines.stream().noneMatch(line -> line.fundedBy().isEmpty()));
  }

  /** The known funders that belong to a sector. */
  public List<Agency> of(Sector sector) {
    return known.stream().filter(agency -> agency.sector() == sector).toList();
  }

  /** Whether there are two or more. */
  public Answer areJoint() {
    if (known.size() > 1) {
      return Answer.YES;
    }
    return complete ? Answer.NO : Answer.CANNOT_TELL;
  }
}
