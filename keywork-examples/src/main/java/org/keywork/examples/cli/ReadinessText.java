package org.keywork.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.keywork.practitioner.NextSupervision;
import org.keywork.practitioner.OftenerReason;
import org.keywork.practitioner.ReadinessForFirstFamily;
import org.keywork.practitioner.ReadinessStep;
import org.keywork.practitioner.StepAnswer;
import org.keywork.practitioner.TrainingDue;
import org.keywork.practitioner.TrainingTopic;
import org.keywork.practitioner.TrainingTopics;
import org.keywork.rule.WireName;

/** Whether key workers are ready for a first family, and what is due, as a person reads it. */
final class ReadinessText {

  private static final String SUPERVISION = "PEMBROKESHIRE Emotional support";

  private final Page page;
  private final LocalDate asOf;

  private ReadinessText(int width, LocalDate asOf) {
    this.page = new Page(width);
    this.asOf = asOf;
  }

  static String of(Decisions<ReadinessDecision> decisions, int width) {
    ReadinessText text = new ReadinessText(width, decisions.basis().asOf());
    decisions.decided().forEach(text::service);
    ServiceWords.end(text.page, decisions, each -> each.each().size());
    return text.page.toString();
  }

  private void service(Decisions.Decided<ReadinessDecision> decided) {
    page.line(ServiceWords.heading(decided));
    decided.decision().each().forEach(this::keyWorker);
    decided
        .decision()
        .workshop()
        .ifPresent(due -> page.text(2, due(due), due.what().citation().toString()));
  }

  private void keyWorker(ReadinessDecision.One one) {
    ReadinessForFirstFamily readiness = one.readiness();
    page.text(
        2,
        readiness.keyWorker() + ", ready for a first family: "
            + DecisionWords.of(readiness.answer())
            + "."
            + one.firstFamily().map(day -> " They took it on " + day + ".").orElse(""));
    readiness.steps().forEach(this::step);
    page.text(
        4,
        one.topics().map(ReadinessText::topics).orElse("Their training is not recorded."),
        TrainingTopics.citation().toString());
    one.training().forEach(due -> page.text(4, due(due), due.what().citation().toString()));
    page.text(
        4,
        one.supervision()
            .map(this::supervision)
            .orElse("When supervision is due is not known: neither a session nor the day of an"
                + " arrangement is recorded."),
        SUPERVISION);
  }

  private void step(StepAnswer each) {
    page.text(
        DecisionWords.column(each.answer()), of(each.step()), each.citation().toString());
  }

  private static String of(ReadinessStep step) {
    return switch (step) {
      case SELECTION -> "They went through a selection.";
      case INDUCTION -> "Their induction is completed.";
      case CLARITY_ABOUT_ROLE ->
        "They are clear about tasks, responsibilities, accountability and authority.";
      case JOB_DESCRIPTION_WRITTEN -> "They have a written job description.";
      case JOB_DESCRIPTION_GIVEN -> "They were given it.";
      case JOB_DESCRIPTION_AMENDED ->
        "The job description of their other role says that they are a key worker.";
      case PROTECTED_TIME -> "They have time of their own for key working.";
      case AUTHORITY_STATED -> "It is stated who has authority over them.";
    };
  }

  private static String topics(TrainingTopics topics) {
    String covered =
        "Of the fourteen topics of training " + topics.covered().size() + " were dealt with";
    if (topics.missing().isEmpty() && topics.missingByRole().isEmpty()) {
      return covered + ", and none that they need is missing.";
    }
    return covered + "; missing: " + joined(topics.missing())
        + (topics.missingByRole().isEmpty()
            ? ""
            : (topics.missing().isEmpty() ? "" : ", and ") + "beside another role "
                + joined(topics.missingByRole()))
        + "."
        + (topics.toldInFull() ? "" : " Of some session it is not recorded what it was about.");
  }

  private String due(TrainingDue due) {
    String what = switch (due.what()) {
      case ONGOING_TRAINING -> "More training";
      case NEEDS_ASSESSMENT -> "An assessment of what training they need";
      case WORKSHOP -> "The next workshop of all key workers";
    };
    return what + " is due by " + due.by() + ", after " + due.last()
        + (due.isLateOn(asOf) ? ", and late." : ".");
  }

  private String supervision(NextSupervision next) {
    String standing = switch (next.standingOn(asOf)) {
      case NOT_DUE -> "is due";
      case DUE -> "is due now,";
      case OVERDUE -> "was due and is overdue,";
    };
    return "Supervision " + standing + " from " + next.earliest() + " to " + next.latest()
        + ", counted from " + next.countedFrom() + "." + oftener(next);
  }

  private static String oftener(NextSupervision next) {
    return (next.oftener().isEmpty()
            ? ""
            : " Rather on " + next.advisedOn() + ", for " + joined(next.oftener(), " and ") + ".")
        + (next.unsettled().isEmpty()
            ? ""
            : " Whether " + joined(next.unsettled(), " or ")
                + " calls for it sooner is not known.");
  }

  private static String joined(Set<OftenerReason> reasons, String between) {
    return reasons.stream()
        .sorted()
        .map(
            each -> each == OftenerReason.LARGE_CASELOAD ? "a large caseload" : "little experience")
        .collect(Collectors.joining(between));
  }

  private static String joined(List<TrainingTopic> topics) {
    return topics.stream().map(WireName::inWords).collect(Collectors.joining(", "));
  }
}
