package org.keywork.standards;

import static org.keywork.standards.Bearing.none;
import static org.keywork.standards.Bearing.ofRules;
import static org.keywork.standards.StandardGroup.ORGANISATION;
import static org.keywork.standards.StandardGroup.PRACTICE;
import static org.keywork.standards.StandardGroup.ROLE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.keywork.rule.Rule;
import org.keywork.rule.RuleBook;
import org.keywork.source.Citation;
import org.keywork.source.Publications;

/**
 * One of the 36 key worker standards (CCNUK, April 2004): thirteen for the organisation and 23 for
 * practice, in their order.
 *
 * <p>Each is told in words of our own, as the standards have it and, where it says less, as the matrix
 * has it that services fill in. What bears on a standard is the statement that it makes itself, those
 * that cite it, and others that show something of it.
 *
 * @since 0.1
 */
@SuppressWarnings("ImmutableEnumChecker") // A Bearing never changes, but does not say so.
public enum Standard {
  /** The agencies are committed. */
  O1(
      ORGANISATION,
      403,
      "Several agencies are committed to the service, in their strategy and in practice.",
      Bearing.of(371, 382)),
  /** A group of agencies and families manages the service. */
  O2(
      ORGANISATION,
      404,
      "A group of several agencies manages the service. Families sit in it, and at least education,"
          + " health and social services, and the voluntary sector where it has a stake in the area."
          + " Its members include senior managers who can commit resources. It is formally linked with"
          + " further agencies, such as housing, leisure and benefits, so that families' needs are met"
          + " there, too.",
      Bearing.of(372),
      "A group of several agencies manages the service. Families sit in it, and at least education,"
          + " health and social services, and the voluntary sector where it has a stake in the area.",
      Bearing.of(373, 374)),
  /** It is agreed who is referred, and how. */
  O3(
      ORGANISATION,
      405,
      "It is agreed how families are referred, and guidelines say which are eligible.",
      Bearing.of(62)),
  /** Agencies share information under one policy. */
  O4(ORGANISATION, 406, "The agencies have one policy for sharing information.", Bearing.of(57)),
  /** Agencies assess, plan and review by one protocol. */
  O5(
      ORGANISATION,
      407,
      "A protocol of the agencies says how they assess the needs of child and family together, write"
          + " one plan and review it.",
      Bearing.of(237)),
  /** Everybody is kept informed. */
  O6(
      ORGANISATION,
      408,
      "A strategy for communication: managers and practitioners at all levels, parents, children and"
          + " young people are told what happens and, where it fits, have a part in planning and"
          + " developing the service.",
      Bearing.of(386),
      "A strategy for communication with professionals, parents, children and young people.",
      ofRules("service.young-people-consulted")),
  /** One manager runs the service. */
  O7(
      ORGANISATION,
      409,
      "A manager runs the service from day to day and reports to the group that manages it.",
      Bearing.of(375)),
  /** The service can go on. */
  O8(
      ORGANISATION,
      410,
      "There are lasting resources to run the service, administrative support and the induction,"
          + " training and supervision of key workers among them.",
      Bearing.of(173, 174, 377, 378)),
  /** Job descriptions say what is asked. */
  O9(
      ORGANISATION,
      411,
      "The manager, the key workers and the administrators each have a job description, and where"
          + " people are key workers beside another job, the description of that job was amended.",
      Bearing.of(126),
      "The manager, the key workers and the administrators each have a job description.",
      Bearing.of(128)),
  /** Nobody is left without a key worker for long. */
  O10(
      ORGANISATION,
      412,
      "It is agreed how families are covered while their key worker is away for long.",
      Bearing.of(305)),
  /** The service is linked with other agencies. */
  O11(
      ORGANISATION,
      413,
      "Links are made and kept with other agencies that matter to disabled children and young people,"
          + " such as housing, benefits, leisure and the voluntary sector.",
      Bearing.of(374)),
  /** The service fits the people of its area. */
  O12(
      ORGANISATION,
      414,
      "The service finds out what the cultures of its area need, those of minority ethnic groups"
          + " included, and provides for it.",
      Bearing.of(12, 194)),
  /** The service looks at itself. */
  O13(
      ORGANISATION,
      415,
      "The service is monitored, reviewed and evaluated.",
      Bearing.of(470, 471, 472)),
  /** The role: information. */
  P1(ROLE, 416, "The key worker gives information.", Bearing.of(42, 44, 365)),
  /** The role: everybody's needs. */
  P2(
      ROLE,
      417,
      "The key worker finds out what each of the family needs, and sees to it.",
      Bearing.of(3, 6, 251)),
  /** The role: support. */
  P3(
      ROLE,
      418,
      "The key worker gives emotional and practical support as it is needed.",
      Bearing.of(10, 101)),
  /** The role: dealings with agencies. */
  P4(
      ROLE,
      419,
      "The key worker helps the family in its dealings with agencies and speaks for it where that is"
          + " called for.",
      Bearing.of(102, 198, 203, 205)),
  /** Contact does not wait for the family. */
  P5(
      PRACTICE,
      420,
      "The key worker is in touch regularly and of their own accord.",
      Bearing.of(32, 33, 266)),
  /** Views count. */
  P6(
      PRACTICE,
      421,
      "The relationship is supportive and open and rests on respect for what parents, children and"
          + " young people think.",
      Bearing.of(18, 250)),
  /** The whole family counts. */
  P7(
      PRACTICE,
      422,
      "The whole family is at the centre, and not the child alone.",
      Bearing.of(3, 5, 6),
      "The family is at the centre, and not the child.",
      none()),
  /** Key working crosses agencies. */
  P8(
      PRACTICE,
      423,
      "The key worker works across agencies, with housing, leisure and benefits, too, and knows what"
          + " each offers and how to come by it. Managers see this as part of the role.",
      Bearing.of(374),
      "The key worker works across agencies, with housing, leisure and benefits, too.",
      Bearing.of(148, 366)),
  /** Strengths, and a voice. */
  P9(
      PRACTICE,
      424,
      "The key worker builds on the strengths of the family and speaks for it, or helps parents,"
          + " children and young people to find somebody who does.",
      Bearing.of(4, 198, 207)),
  /** Key workers learn. */
  P10(
      PRACTICE,
      425,
      "Key workers have an induction, and go on being trained and developing.",
      Bearing.of(136, 139)),
  /** Key workers are supervised. */
  P11(
      PRACTICE,
      426,
      "Key workers are supervised regularly, in their profession or clinically as well as by"
          + " management, by a manager who understands the role and is committed to it. They can"
          + " support each other, too.",
      Bearing.of(155, 157),
      "Key workers are supervised regularly, in their profession or clinically as well as by"
          + " management.",
      Bearing.of(158, 162)),
  /** Key workers beside another job have time. */
  P12(
      PRACTICE,
      427,
      "Key workers beside another job have protected time for the role. It is formally arranged and"
          + " authorised, and is watched, so that their managers and agencies stay committed to it.",
      Bearing.of(170),
      "Key workers beside another job have protected time for the role.",
      ofRules(
          "practitioner.protected-time-formally-arranged",
          "practitioner.protected-time-authorised",
          "practitioner.protected-time-monitored")),
  /** Families know what to expect. */
  P13(
      PRACTICE,
      428,
      "Families, and disabled children and young people themselves, hear in clear words what the key"
          + " worker and the service are there for and what they answer for, and are reminded now and"
          + " then.",
      Bearing.of(47),
      "Families, and disabled children and young people themselves, hear in clear words what the key"
          + " worker and the service are there for and what they answer for.",
      Bearing.of(48)),
  /** The plan gives power. */
  P14(
      PRACTICE,
      429,
      "One plan of several agencies gives key workers an agreed power to get at resources, and"
          + " standing with the agencies that provide for the family.",
      Bearing.of(241)),
  /** Information is at hand. */
  P15(
      PRACTICE,
      430,
      "There is an information resource on local services and what they do, on conditions and"
          + " impairments and on national organisations. An information facilitator, or the key"
          + " workers, guide families and see that what these get is made for them, and right,"
          + " accessible, in time and of use.",
      Bearing.of(364),
      "There is an information resource on local services and what they do, on conditions and"
          + " impairments and on national organisations.",
      Bearing.of(41, 365)),
  /** Agencies assess together. */
  P16(
      PRACTICE,
      431,
      "Several agencies assess together, which leads to one plan and builds on and links with the"
          + " other assessments that there are, such as those of special educational needs, of the"
          + " child development team or of social services, or the disability register.",
      Bearing.of(237, 238, 240),
      "Several agencies assess together, which leads to one plan and builds on and links with the"
          + " other assessments that there are.",
      none()),
  /** Plans and reviews come as families wish. */
  P17(
      PRACTICE,
      432,
      "It is agreed how and when plans are made and reviewed, as families wish it.",
      Bearing.of(260, 263).and(ofRules("service.planning-settled"))),
  /** Meetings are as families prefer them. */
  P18(
      PRACTICE,
      433,
      "What parents and young people prefer for meetings about assessment and review is supported.",
      Bearing.of(220, 221, 226)),
  /** Children take part. */
  P19(
      PRACTICE,
      434,
      "Children and young people have the support that they need to take part in their assessment and"
          + " review, those who do not use speech included.",
      Bearing.of(18, 20, 23),
      "Children and young people have the support that they need to take part in their assessment and"
          + " review.",
      Bearing.of(19)),
  /** Parents take part. */
  P20(
      PRACTICE,
      435,
      "Parents have the support that they need to take part in their assessment and review.",
      Bearing.of(227, 233, 254)),
  /** Culture and language are no bar. */
  P21(
      PRACTICE,
      436,
      "It is considered what support ethnicity and culture call for, translation and interpreters"
          + " included, so that every family can take part in assessment and review.",
      Bearing.of(11, 194),
      "It is considered what support ethnicity and culture call for, translation and interpreters"
          + " included.",
      Bearing.of(254)),
  /** Records are kept in one way. */
  P22(PRACTICE, 437, "It is agreed how records are kept.", Bearing.of(356, 370)),
  /** Families have records of their own. */
  P23(PRACTICE, 438, "Parents or young people hold records of their own.", Bearing.of(357));

  private final StandardGroup group;
  private final int statement;
  private final String text;
  private final String inMatrix;
  private final Bearing bearing;
  private final Bearing inTextOnly;

  Standard(StandardGroup group, int statement, String text, Bearing others) {
    this(group, statement, text, others, text, none());
  }

  Standard(
      StandardGroup group,
      int statement,
      String text,
      Bearing others,
      String inMatrix,
      Bearing inTextOnly) {
    this.group = group;
    this.statement = statement;
    this.text = text;
    this.inMatrix = inMatrix;
    this.bearing = Bearing.of(statement).and(others).and(inTextOnly);
    this.inTextOnly = inTextOnly;
  }

  /** Its code, from {@code O1} to {@code P23}. */
  public String code() {
    return name();
  }

  /** The part of the standards to which it belongs. */
  public StandardGroup group() {
    return group;
  }

  /** Where it stands. */
  public Citation citation() {
    return Publications.CCNUK.at(code());
  }

  /** The number of the statement that it is in the ledger. */
  public int statement() {
    return statement;
  }

  /** What it says by one wording or the other. */
  public String says(StandardsReading reading) {
    return reading == StandardsReading.TEXT ? text : inMatrix;
  }

  /** Whether the matrix says less than the standard itself. */
  public boolean isShorterInMatrix() {
    return !text.equals(inMatrix);
  }

  /** Which services it concerns. */
  public StandardScope scope() {
    return switch (this) {
      case O9 -> StandardScope.IN_PART_NON_DESIGNATED;
      case P12 -> StandardScope.NON_DESIGNATED;
      default -> StandardScope.EVERY_SERVICE;
    };
  }

  /** What bears on it, by the whole of its text. */
  public Bearing bearing() {
    return bearing;
  }

  /** What of that bears only on conditions that the matrix leaves out. */
  public Bearing inTextOnly() {
    return inTextOnly;
  }

  /** The rules of a book that show something of it, in the order of the book. */
  public List<Rule<?>> rules(RuleBook book, StandardsReading reading) {
    return bearing.rules(book).stream().filter(rule -> isShownBy(rule, reading)).toList();
  }

  /** Whether a rule shows something of what one wording of it asks for. */
  public boolean isShownBy(Rule<?> rule, StandardsReading reading) {
    return bearing.holds(rule) && (reading == StandardsReading.TEXT || !inTextOnly.holds(rule));
  }

  /** The standard with a code, if there is one. */
  public static Optional<Standard> byCode(String code) {
    return Arrays.stream(values()).filter(each -> each.name().equals(code)).findFirst();
  }
}
