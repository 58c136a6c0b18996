package org.example.visits;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import org.keywork.agency.AgencyKind;
import org.keywork.family.MemberId;
import org.keywork.practitioner.KeyWorkingRole;
import org.keywork.time.DateSpan;

/** Something of an embedding system, which has ways of its own to write it. */
public record Visit(
    MemberId who,
    @JsonFormat(pattern = "dd.MM.yyyy") LocalDate on,
    LocalDate toldOn,
    DateSpan during,
    AgencyKind kind,
    KeyWorkingRole role,
    Thread.State state) {}
