package org.keywork.benchmarks;

/**
 * The rules as Drools reads them: patterns over the values of a case file, each of which is a fact. Those
 * of days that have to be found first are counted in functions, as is usual.
 */
final class DroolsRules {

  /** What all rules below begin with. */
  private static final String HEAD = """
      package org.keywork.benchmarks.drl
      import java.time.LocalDate
      import java.time.Period
      import java.util.ArrayList
      import java.util.List
      import java.util.Optional
      import org.keywork.assignment.AssignmentKind
      import org.keywork.assignment.KeyWorkerAssignment
      import org.keywork.benchmarks.Look
      import org.keywork.family.*
      import org.keywork.plan.*
      import org.keywork.practitioner.PractitionerId
      import org.keywork.review.*
      import org.keywork.team.TeamMember
      import org.keywork.time.Lengths
      import org.keywork.transition.OwnKeyWorking
      """;

  private static final String CONSENT = """
      rule "family.consent-before-key-working" when
        $look : Look()
        $first : KeyWorkerAssignment(!this.during().startsAfter($look.asOf()))
        not KeyWorkerAssignment(this.during().firstDay().isBefore($first.during().firstDay()))
        $child : Child(!hasDiedBy($first.during().firstDay()))
        exists Consent()
        not ($c : Consent(holdsOn($first.during().firstDay()), isAbout($child.id()))
          and FamilyMember(id().equals($c.giver()), isParentOf($child.id()).orElse(true)))
      then
        $look.miss("family.consent-before-key-working",
          "/assignments/" + $look.file().assignments().indexOf($first), "Key working began on "
          + $first.during().firstDay() + ", and no consent of a parent of " + $child.id().value()
          + " was in force.");
      end
      rule "family.sharing-within-consent" when
        $look : Look()
        $shared : Disclosure(!on().isAfter($look.asOf()))
        $child : Child($shared.isAbout(id()))
        exists ($c : Consent(holdsOn($shared.on()), isAbout($child.id()))
          and FamilyMember(id().equals($c.giver()), isParentOf($child.id()).orElse(true)))
        not ($d : Consent(holdsOn($shared.on()), isAbout($child.id()),
            names($shared.to(), $shared.purpose()).orElse(true))
          and FamilyMember(id().equals($d.giver()), isParentOf($child.id()).orElse(true)))
      then
        $look.miss("family.sharing-within-consent",
          "/disclosures/" + $look.file().disclosures().indexOf($shared), "What was shared with "
          + $shared.to().value() + " on " + $shared.on() + " for "
          + $shared.purpose().name().toLowerCase().replace('_', ' ') + " goes beyond the consent.");
      end
      rule "family.informed-before-consent" when
        $look : Look(isActive())
        $c : Consent(holdsOn($look.asOf()), !isInformed().orElse(true))
        not Consent(holdsOn($look.asOf()), isInformed().orElse(false), giver().equals($c.giver()),
          !givenOn().isBefore($c.givenOn()), recipients().containsAll($c.recipients()),
          purposes().containsAll($c.purposes()))
      then
        $look.miss("family.informed-before-consent",
          "/consents/" + $look.file().consents().indexOf($c) + "/informedOn", "Consent was given on "
          + $c.givenOn() + ", but the material that explains it only on " + $c.informedOn().get() + ".");
      end
      """;

  private static final String PEOPLE = """
      rule "assignment.one-contact-at-a-time" when
        $look : Look(isActive())
        $one : KeyWorkerAssignment(contact().isPresent(), contact().get().contains($look.asOf()))
        $two : KeyWorkerAssignment(contact().isPresent(), contact().get().contains($look.asOf()),
          !practitioner().equals($one.practitioner()),
          contact().get().firstDay().isAfter($one.contact().get().firstDay()))
      then
        $look.miss("assignment.one-contact-at-a-time",
          "/assignments/" + $look.file().assignments().indexOf($two), "From "
          + $two.contact().get().firstDay() + " to "
          + $two.contact().get().lastDay().orElse($look.asOf())
          + " 2 people are the single point of contact.");
      end
      rule "assignment.always-a-contact" when
        $look : Look(isActive())
        not KeyWorkerAssignment(contact().isPresent(), contact().get().contains($look.asOf()))
        not KeyWorkerAssignment(contact().isEmpty(), isOfKeyWorkerOn($look.asOf()))
        exists KeyWorkerAssignment(kind() != AssignmentKind.BACK_UP, !this.during().startsAfter($look.asOf()))
        not KeyWorkingDecision(!wanted())
        not OwnKeyWorking(this.during().contains($look.asOf()))
        not Consent(isWithdrawnOn($look.asOf()))
      then
        $look.miss("assignment.always-a-contact", "/assignments",
          "On " + $look.asOf() + " nobody is the single point of contact.");
      end
      rule "assignment.handover-overlaps" when
        $look : Look(isActive())
        $new : KeyWorkerAssignment(isOfKeyWorkerOn($look.asOf()), $look.isRecent(this.during().firstDay()))
        not KeyWorkerAssignment(isOfKeyWorkerOn($look.asOf()),
          this.during().firstDay().isAfter($new.during().firstDay()))
        $old : KeyWorkerAssignment(kind() == AssignmentKind.KEY_WORKER,
          !practitioner().equals($new.practitioner()),
          this.during().endsBefore($new.during().firstDay()))
        not KeyWorkerAssignment(kind() == AssignmentKind.KEY_WORKER,
          !practitioner().equals($new.practitioner()),
          this.during().firstDay().isBefore($new.during().firstDay()),
          !this.during().endsBefore($new.during().firstDay()))
      then
        $look.miss("assignment.handover-overlaps",
          "/assignments/" + $look.file().assignments().indexOf($new), "The last day of one key worker is "
          + $old.during().lastDay().get() + " and the first of the next " + $new.during().firstDay()
          + ", so that both are with the family on 0 days.");
      end
      rule "family.contact-agreed" when
        $look : Look(isActive())
        $last : ContactAgreement(isEndedOn($look.asOf()))
        not ContactAgreement(agreedOn().isAfter($last.agreedOn()), !agreedOn().isAfter($look.asOf()))
        not KeyWorkingDecision(!wanted())
        not OwnKeyWorking(this.during().contains($look.asOf()))
      then
        $look.miss("family.contact-agreed", "/family/preferences/contact/"
          + $look.file().family().preferences().get().contact().indexOf($last),
          "The agreement about contact ended on " + $last.endedOn().get()
          + ", and no other has taken its place.");
      end
      rule "team.shared-goals" when
        $look : Look(isActive())
        $m : TeamMember(this.during().contains($look.asOf()), !sharesGoals().orElse(true))
      then
        $look.miss("team.shared-goals",
          "/team/members/" + $look.file().team().get().members().indexOf($m) + "/sharesGoals",
          "The team member " + $m.practitioner().value() + " does not share the goals for the child.");
      end
      """;

  private static final String MEETINGS = """
      rule "participation.child-heard-before, meetings" when
        $look : Look(isActive())
        $m : Meeting($look.isRecent(heldOn()))
        $child : Child(!hasDiedBy($look.asOf()), $m.isAbout(id()))
        $view : ChildsView(child().equals($child.id()), gatheredOn().isAfter($m.heldOn())) from $m.views()
        not ChildsView(child().equals($child.id()), !gatheredOn().isAfter($m.heldOn())) from $m.views()
      then
        $look.miss("participation.child-heard-before", "/meetings/" + $look.file().meetings().indexOf($m)
          + "/views/" + $m.views().indexOf($view) + "/gatheredOn", "The view of " + $child.id().value()
          + " was not gathered by " + $m.heldOn() + ", the day on which it was to be heard.");
      end
      rule "participation.child-heard-before, reviews" when
        $look : Look(isActive())
        $r : Review(heldOn().isPresent(), $look.isRecent(heldOn().get()))
        $child : Child(!hasDiedBy($look.asOf()))
        $view : ChildsView(child().equals($child.id()), gatheredOn().isAfter($r.heldOn().get()))
          from $r.views()
        not ChildsView(child().equals($child.id()), !gatheredOn().isAfter($r.heldOn().get()))
          from $r.views()
      then
        $look.miss("participation.child-heard-before", "/reviews/" + $look.file().reviews().indexOf($r)
          + "/views/" + $r.views().indexOf($view) + "/gatheredOn", "The view of " + $child.id().value()
          + " was not gathered by " + $r.heldOn().get() + ", the day on which it was to be heard.");
      end
      rule "meeting.agenda-agreed-with-family" when
        $look : Look(isActive())
        $m : Meeting(!agendaAgreedWithFamily().orElse(true), $look.isRecent(heldOn()))
      then
        $look.miss("meeting.agenda-agreed-with-family",
          "/meetings/" + $look.file().meetings().indexOf($m) + "/agendaAgreedWithFamily",
          "For the meeting on " + $m.heldOn()
          + " it was not agreed with the parents whom to invite and what to discuss.");
      end
      rule "meeting.attendance-checked" when
        $look : Look(isActive())
        $m : Meeting(!attendanceChecked().orElse(true), $look.isRecent(heldOn()))
      then
        $look.miss("meeting.attendance-checked",
          "/meetings/" + $look.file().meetings().indexOf($m) + "/attendanceChecked",
          "Nobody checked before the meeting on " + $m.heldOn() + " who would come.");
      end
      rule "meeting.absentees-consulted" when
        $look : Look(isActive())
        $m : Meeting(!attended().isEmpty(), !consultedBefore().isEmpty(), $look.isRecent(heldOn()))
        $missing : List(size() > 0) from accumulate(
          $who : PractitionerId(!$m.attended().contains(this), !$m.consultedBefore().contains(this))
            from $m.invited(),
          collectList($who))
      then
        $look.miss("meeting.absentees-consulted",
          "/meetings/" + $look.file().meetings().indexOf($m) + "/consultedBefore",
          "Nobody spoke before the meeting on " + $m.heldOn() + " with " + Look.joined($missing)
          + ", who did not come.");
      end
      rule "meeting.conclusions-recorded" when
        $look : Look(isActive())
        $m : Meeting(!conclusionsRecorded().orElse(true), $look.isRecent(heldOn()))
      then
        $look.miss("meeting.conclusions-recorded",
          "/meetings/" + $look.file().meetings().indexOf($m) + "/conclusionsRecorded",
          "The conclusions of the meeting on " + $m.heldOn() + " were not written down.");
      end
      """;

  private DroolsRules() {}

  /** All of them, in the language of Drools. */
  static String text() {
    return HEAD
        + CONSENT
        + PEOPLE
        + MEETINGS
        + DroolsPlanRules.PLAN
        + DroolsPlanRules.REVIEWS
        + DroolsPlanRules.CONTACTS;
  }
}
