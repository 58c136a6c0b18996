package org.keywork.benchmarks;

/** The rules about plans, reviews and keeping in touch, as Drools reads them. */
final class DroolsPlanRules {

  static final String PLAN = """
      rule "plan.monitored-by-key-worker" when
        $look : Look(isActive())
        $p : SupportPlan(monitoredBy().isPresent(), isInForceOn($look.asOf()),
          !isReplacedOn($look.asOf(), $look.file().plans()))
        exists KeyWorkerAssignment(!this.during().startsAfter($look.asOf()))
        not KeyWorkerAssignment(kind() != AssignmentKind.BACK_UP,
          practitioner().equals($p.monitoredBy().get()), this.during().contains($look.asOf()))
        not OwnKeyWorking(this.during().contains($look.asOf()))
      then
        $look.miss("plan.monitored-by-key-worker",
          "/plans/" + $look.file().plans().indexOf($p) + "/monitoredBy", "On " + $look.asOf()
          + " the plan is watched over by " + $p.monitoredBy().get().value()
          + ", who is not the family's key worker.");
      end
      rule "plan.sent-once-agreed" when
        $look : Look(isActive())
        $p : SupportPlan(isInForceOn($look.asOf()), !isReplacedOn($look.asOf(), $look.file().plans()))
        $early : List(size() > 0) from accumulate(
          ($c : Circulation(on().isBefore($p.agreedOn().get())) from $p.circulation()
          and not KeyWorkerAssignment(kind() != AssignmentKind.BACK_UP,
            practitioner().equals($c.to()), this.during().contains($c.on()))),
          collectList($c))
      then
        Circulation first = null;
        ArrayList to = new ArrayList();
        for (Circulation each : $p.circulation()) {
          if ($early.contains(each)) {
            first = first == null ? each : first;
            to.add(each.to());
          }
        }
        $look.miss("plan.sent-once-agreed", "/plans/" + $look.file().plans().indexOf($p)
          + "/circulation/" + $p.circulation().indexOf(first) + "/on", "The plan went to "
          + Look.joined(to) + " on " + first.on() + ", before the parents agreed to it on "
          + $p.agreedOn().get() + ".");
      end
      rule "plan.sent-to-all" when
        $look : Look(isActive())
        $p : SupportPlan(!circulation().isEmpty(), isInForceOn($look.asOf()),
          !isReplacedOn($look.asOf(), $look.file().plans()))
        $missing : List(size() > 0) from accumulate(
          ($m : TeamMember(this.during().contains($p.agreedOn().get()) || this.during().contains($look.asOf()))
          and not Circulation(to().equals($m.practitioner()), !on().isAfter($look.asOf()))
            from $p.circulation()
          and not KeyWorkerAssignment(kind() != AssignmentKind.BACK_UP,
            practitioner().equals($m.practitioner()), this.during().contains($p.agreedOn().get()))),
          collectList($m.practitioner()))
      then
        ArrayList missing = new ArrayList();
        for (TeamMember each : $look.file().team().get().members()) {
          if ($missing.contains(each.practitioner())) {
            missing.add(each.practitioner());
          }
        }
        $look.miss("plan.sent-to-all", "/plans/" + $look.file().plans().indexOf($p) + "/circulation",
          "The plan agreed on " + $p.agreedOn().get() + " has not been sent to "
          + Look.joined(missing) + ".");
      end
      rule "plan.every-action-owned" when
        $look : Look(isActive())
        $p : SupportPlan(isInForceOn($look.asOf()), !isReplacedOn($look.asOf(), $look.file().plans()))
        $a : PlanAction(!hasOwner(), isToBeDoneOn($look.asOf())) from $p.actions()
      then
        $look.miss("plan.every-action-owned", "/plans/" + $look.file().plans().indexOf($p)
          + "/actions/" + $p.actions().indexOf($a), "Nobody has taken on the action "
          + $a.id().value() + " of the plan.");
      end
      rule "need.reaches-plan-or-unmet-list" when
        $look : Look(isActive())
        $p : SupportPlan(!actions().isEmpty(), isInForceOn($look.asOf()),
          !isReplacedOn($look.asOf(), $look.file().plans()))
        $need : Need($look.file().family().feels(this, $look.asOf()))
        not PlanAction(!isDroppedBy($look.asOf()), this.meets().contains($need.id())) from $p.actions()
        not ($g : Goal(this.meets().contains($need.id())) from $p.goals()
          and PlanAction(goal().isPresent(), goal().get().equals($g.id())) from $p.actions())
        not UnmetNeed(need().equals($need.id()))
      then
        $look.miss("need.reaches-plan-or-unmet-list",
          "/family/needs/" + $look.file().family().needs().indexOf($need), "No action of the plan agreed on "
          + $p.agreedOn().get() + " answers the need " + $need.id().value()
          + ", and the need is not listed as unmet.");
      end
      """;

  static final String REVIEWS = """
      function LocalDate later(LocalDate one, Optional other, LocalDate asOf) {
        LocalDate day = (LocalDate) other.orElse(one);
        return day.isAfter(one) && !day.isAfter(asOf) ? day : one;
      }
      function LocalDate lastLook(SupportPlan plan, Look look, boolean offers) {
        LocalDate last = plan.agreedOn().get();
        for (Review review : look.file().reviews()) {
          last = later(last, review.heldOn(), look.asOf());
          last = offers ? later(last, review.offeredOn(), look.asOf()) : last;
        }
        return last;
      }
      function LocalDate offerBy(LocalDate last, Preferences wishes) {
        LocalDate due = last.plus(Period.ofMonths(6));
        LocalDate wished = last.plus(wishes.reviewEvery().orElse(Period.ZERO));
        return wished.isAfter(due) ? wished : due;
      }
      rule "review.offered-in-time" when
        $look : Look(isActive(), file().family().hasChildLivingOn(asOf()))
        $wishes : Preferences()
        $p : SupportPlan(isInForceOn($look.asOf()), !isReplacedOn($look.asOf(), $look.file().plans()))
        $last : LocalDate($look.asOf().isAfter(offerBy(this, $wishes)))
          from lastLook($p, $look, true)
        not Review(plan().equals($p.id()), offeredOn().isEmpty(), heldOn().isEmpty())
      then
        $look.miss("review.offered-in-time",
          "/plans/" + $look.file().plans().indexOf($p) + "/agreedOn", "The next review was to be offered by "
          + offerBy($last, $wishes) + "; the last plan, review or offer is of " + $last + ".");
      end
      rule "review.as-family-wishes" when
        $look : Look(isActive(), file().family().hasChildLivingOn(asOf()))
        $wishes : Preferences(reviewEvery().isPresent())
        $p : SupportPlan(isInForceOn($look.asOf()), !isReplacedOn($look.asOf(), $look.file().plans()))
        $last : LocalDate($look.asOf().isAfter(plus($wishes.reviewEvery().get())))
          from lastLook($p, $look, false)
      then
        $look.miss("review.as-family-wishes",
          "/plans/" + $look.file().plans().indexOf($p) + "/agreedOn",
          "The family wanted the next review by " + $last.plus($wishes.reviewEvery().get())
          + "; the last plan or review is of " + $last + ".");
      end
      rule "review.progress-checked" when
        $look : Look(isActive())
        $r : Review(!progressChecked().orElse(true), heldOn().isPresent(), $look.isRecent(heldOn().get()))
      then
        $look.miss("review.progress-checked",
          "/reviews/" + $look.file().reviews().indexOf($r) + "/progressChecked", "The review of "
          + $r.heldOn().get() + " did not look at what had been settled before.");
      end
      """;

  static final String CONTACTS = """
      function LocalDate lastStarted(LocalDate from, Look look) {
        LocalDate last = from;
        for (Contact contact : look.file().contacts()) {
          if (contact.startedBy() == ContactStarter.KEY_WORKER && contact.form() != ContactForm.CARD_LEFT
              && contact.on().isAfter(last) && !contact.on().isAfter(look.asOf())) {
            last = contact.on();
          }
        }
        return last;
      }
      function boolean isLeftOut(FamilyMember member, Look look) {
        for (Contact contact : look.file().contacts()) {
          if (contact.with().contains(member.id()) || contact.with().isEmpty()) {
            return false;
          }
        }
        return true;
      }
      rule "contact.started-within-interval" when
        $look : Look(isActive(), !file().contacts().isEmpty())
        $k : KeyWorkerAssignment(isOfKeyWorkerOn($look.asOf()))
        not KeyWorkerAssignment(isOfKeyWorkerOn($look.asOf()),
          this.during().firstDay().isBefore($k.during().firstDay()))
        $agreed : ContactAgreement(every().isPresent(), !agreedOn().isAfter($look.asOf()),
          !isEndedOn($look.asOf()))
        not ContactAgreement(agreedOn().isAfter($agreed.agreedOn()), !agreedOn().isAfter($look.asOf()))
        $last : LocalDate($look.asOf().isAfter(plus($agreed.every().get()))) from lastStarted(
          $k.during().firstDay().isAfter($agreed.agreedOn()) ? $k.during().firstDay()
            : $agreed.agreedOn(), $look)
      then
        $look.miss("contact.started-within-interval", "/contacts",
          "The key worker was to be in touch by " + $last.plus($agreed.every().get()) + ", "
          + Lengths.inWords($agreed.every().get()) + " after " + $last + ".");
      end
      rule "contact.promise-kept" when
        $look : Look(isActive())
        $r : Promise(!madeOn().isAfter($look.asOf()), keptBy($look.asOf()).isEmpty(), due().isPresent(),
          due().get().isBefore($look.asOf()))
      then
        $look.miss("contact.promise-kept", "/promises/" + $look.file().promises().indexOf($r),
          "What was promised on " + $r.madeOn() + " was due by " + $r.due().get() + " and is still open.");
      end
      rule "contact.with-everybody" when
        $look : Look(isActive())
        exists KeyWorkerAssignment(isOfKeyWorkerOn($look.asOf()),
          this.during().firstDay().isBefore($look.asOf().minusMonths(12)))
        $m : FamilyMember(!hasDiedBy($look.asOf()), !isOnlyAFriend().orElse(true),
          isLeftOut(this, $look))
        not Meeting(familyAttended().contains($m.id()))
        not OwnKeyWorking(this.during().contains($look.asOf()))
      then
        $look.miss("contact.with-everybody",
          "/family/members/" + $look.file().family().members().indexOf($m),
          "In the last 12 months the key worker was in contact with others of the family, and never with "
          + $m.id().value() + ".");
      end
      """;

  private DroolsPlanRules() {}
}
