package org.keywork.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One family's key working as it is told in a document. Everything happens so many days after it
 * began.
 */
final class Family {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 12);
  private static final List<String> NAMES = List.of(
      "Aurelia", "Benedikt", "Clementine", "Dashiell", "Eudora", "Fergus", "Ginevra", "Hal");
  private static final List<String> SURNAMES =
      List.of("Quillfeather", "Marchbanks", "Oakenshaw", "Penhaligon", "Zeltwanger", "Ludd");
  private static final List<String> AGENCIES = List.of("centre", "school", "health", "social-care");
  private static final List<String> KINDS =
      List.of("voluntary", "education", "health", "social-care");
  private static final List<String> PROFESSIONS = List.of(
      "health-visitor",
      "social-worker",
      "class-teacher",
      "physiotherapist",
      "paediatrician",
      "occupational-therapist",
      "community-paediatric-nurse",
      "class-teacher");
  private static final List<String> DOMAINS = List.of(
      "education", "sibling-support", "short-breaks", "benefits", "communication", "housing");
  private static final int CONTACTS = 12;
  private static final int TEAM = 8;

  private final int number;
  private final SplittableRandom random;
  private final Fault fault;
  private final LocalDate begins;

  Family(int number, SplittableRandom random, Fault fault) {
    this.number = number;
    this.random = random;
    this.fault = fault;
    this.begins = FIRST.plusDays(random.nextInt(28));
  }

  String document() {
    return "{\"keywork\":\"case-file/1\",\"id\":\"F-" + number + "\",\"openedOn\":" + on(0) + ','
        + String.join(
            ",",
            family(),
            agencies(),
            practitioners(),
            consents(),
            assignments(),
            team(),
            plan(),
            meeting(),
            reviews(),
            contacts(),
            promises())
        + '}';
  }

  private String on(int day) {
    return quoted(begins.plusDays(day).toString());
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  private String any(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static String kw(int practitioner) {
    return quoted("p-" + practitioner);
  }

  private static String list(int to, java.util.function.IntFunction<String> item) {
    return IntStream.range(0, to).mapToObj(item).collect(Collectors.joining(",", "[", "]"));
  }

  private static String texts(List<String> texts) {
    return texts.stream().map(Family::quoted).collect(Collectors.joining(",", "[", "]"));
  }

  private String family() {
    String surname = any(SURNAMES);
    return """
        "family":{"id":"family-%d","children":[{"id":"child","name":"%s %s","dateOfBirth":"%s",\
        "communication":"speech","outlooks":[{"on":%s,"outlook":"not-life-limiting"}],\
        "ownConsentAppropriate":false}],"members":[%s,%s,%s],"needs":%s,\
        "preferences":{"keyWorking":[{"decidedOn":%s,"wanted":true}],"contact":[{"agreedOn":%s,\
        "every":"P28D","forms":["telephone","home-visit"],"homeVisitsOffered":true,\
        "suitsFamily":true}],"reviewEvery":"P6M","meetingsTooThreatening":false,\
        "meetingPlaces":["home"]}}""".formatted(
            number,
            any(NAMES),
            surname,
            begins.minusYears(6 + random.nextInt(4)).minusDays(random.nextInt(300)),
            on(0),
            member("mother", surname, true),
            member("father", surname, true),
            member("sibling", surname, false),
            list(
                DOMAINS.size(),
                i -> "{\"id\":\"n-%d\",\"whose\":\"%s\",\"domain\":\"%s\",\"foundOn\":%s}"
                    .formatted(i, i == 1 ? "sibling" : "child", DOMAINS.get(i), on(45))),
            on(-10),
            on(4));
  }

  private String member(String kind, String surname, boolean responsible) {
    return """
        {"id":"%s","name":"%s %s","relations":[{"child":"child","kind":"%s",\
        "parentalResponsibility":%b}]}""".formatted(kind, any(NAMES), surname, kind, responsible);
  }

  private static String agencies() {
    return "\"agencies\":"
        + list(
            AGENCIES.size(),
            i -> "{\"id\":\"%s\",\"kind\":\"%s\",\"sector\":\"%s\"}"
                .formatted(AGENCIES.get(i), KINDS.get(i), i == 0 ? "pvi" : "statutory"));
  }

  private String practitioners() {
    return "\"practitioners\":"
        + list(TEAM, i -> {
          String role = i < 2
              ? ",\"role\":{\"kind\":\"non-designated\",\"mainRole\":\"" + PROFESSIONS.get(i)
                  + "\"}"
              : "";
          return "{\"id\":%s,\"agency\":\"%s\",\"profession\":\"%s\"%s}"
              .formatted(kw(i), agencyOf(i), PROFESSIONS.get(i), role);
        });
  }

  private static String agencyOf(int practitioner) {
    return AGENCIES.get(
        switch (practitioner) {
          case 1 -> 3;
          case 2, 7 -> 1;
          default -> 2;
        });
  }

  private String consents() {
    return """
        "consents":[{"id":"consent-1","giver":"mother","givenOn":%s,"informedOn":%s,"recipients":%s,\
        "purposes":["assessment","planning","review","coordination"]}]%s""".formatted(
            on(0),
            on(-10),
            texts(fault == Fault.NO_CONSENT ? List.of("centre", "health") : AGENCIES),
            fault == Fault.NO_CONSENT
                ? ",\"disclosures\":[{\"on\":%s,\"to\":\"school\",\"purpose\":\"review\"}]"
                    .formatted(on(60))
                : "");
  }

  /** One key worker before, the one who came after, and three weeks in which both were there. */
  private String assignments() {
    int change = 100;
    boolean stays = fault == Fault.TWO_LEADS;
    return """
        "assignments":[{"practitioner":"p-0","kind":"key-worker","during":{"firstDay":%s%s},\
        "contact":{"firstDay":%s%s}},{"practitioner":"p-1","kind":"key-worker",\
        "during":{"firstDay":%s},"contact":{"firstDay":%s}}]""".formatted(
            on(3),
            stays ? "" : ",\"lastDay\":" + on(change + 7),
            on(3),
            stays ? "" : ",\"lastDay\":" + on(change - 1),
            on(change - 14),
            on(change));
  }

  private String team() {
    return "\"team\":{\"members\":"
        + list(
            TEAM,
            i -> "{\"practitioner\":%s,\"during\":{\"firstDay\":%s},\"sharesGoals\":true}"
                .formatted(kw(i), on(3)))
        + '}';
  }

  private String plan() {
    int agreed = 80;
    return """
        "plans":[{"id":"plan-1","route":"meeting","draftedOn":%s,"draftSharedOn":%s,"agreedOn":%s,\
        "siblingsConsidered":true,"monitoredBy":"p-1","goals":%s,"actions":%s,"circulation":%s}]""".formatted(
            on(agreed - 7),
            on(agreed - 7),
            on(agreed),
            list(6, i -> "{\"id\":\"g-%d\",\"meets\":[\"n-%d\"]}".formatted(i, i)),
            list(12, this::action),
            list(
                fault == Fault.NOT_CIRCULATED ? TEAM - 2 : TEAM,
                i -> "{\"to\":%s,\"on\":%s}"
                    .formatted(kw(i), on(fault == Fault.SENT_TOO_SOON ? agreed - 2 : agreed + 1))));
  }

  private String action(int i) {
    boolean done = random.nextInt(4) == 0;
    return "{\"id\":\"a-%d\",\"owner\":%s,\"meets\":[\"n-%d\"],\"goal\":\"g-%d\"%s}"
        .formatted(
            i,
            kw(i % TEAM),
            i / 2,
            i / 2,
            done ? ",\"doneOn\":%s,\"familyToldOn\":[%s]".formatted(on(120), on(124)) : "");
  }

  private String meeting() {
    return """
        "meetings":[{"id":"meeting-1","heldOn":%s,"kinds":["team-around-the-child"],"venue":"home",\
        "venueChosenByFamily":true,"agendaAgreedWithFamily":%b,"invited":%s,\
        "attendanceChecked":true,"attended":%s,"consultedBefore":["p-7"],"familyAttended":["mother","father"],\
        "chair":"p-6","chairedAs":"service-co-ordinator","conclusionsRecorded":true,\
        "parentsPrepared":true,"views":[{"child":"child","gatheredOn":%s}],"support":["preparation"]}]""".formatted(
            on(73),
            fault != Fault.AGENDA_NOT_AGREED,
            list(TEAM, Family::kw),
            list(TEAM - 1, Family::kw),
            on(66));
  }

  private String reviews() {
    return fault == Fault.NO_REVIEW ? "\"reviews\":[]" : """
        "reviews":[{"id":"review-1","plan":"plan-1","offeredOn":%s,"heldOn":%s,\
        "progressChecked":true,"supportAfterwards":"goes-on",\
        "views":[{"child":"child","gatheredOn":%s}]}]""".formatted(on(200), on(240), on(233));
  }

  private String contacts() {
    List<String> contacts = new ArrayList<>();
    for (int i = 0; i < CONTACTS; i++) {
      boolean atHome = i % 3 == 0;
      contacts.add("""
          {"on":%s,"startedBy":"key-worker","form":"%s","by":"%s","with":%s%s}""".formatted(
              on(4 + i * 26),
              atHome ? "home-visit" : "telephone",
              4 + i * 26 < 100 ? "p-0" : "p-1",
              i == 0
                  ? texts(List.of("mother", "father", "child", "sibling"))
                  : texts(List.of("mother")),
              atHome ? ",\"place\":\"home\"" : ""));
    }
    return "\"contacts\":" + contacts.stream().collect(Collectors.joining(",", "[", "]"));
  }

  private String promises() {
    return "\"promises\":[{\"kind\":\"call-back\",\"madeOn\":%s,\"due\":%s%s}]"
        .formatted(on(90), on(91), fault == Fault.BROKEN_PROMISE ? "" : ",\"keptOn\":" + on(91));
  }
}
