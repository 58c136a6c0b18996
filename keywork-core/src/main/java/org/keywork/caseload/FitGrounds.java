package org.keywork.caseload;

import static org.keywork.rule.Facts.fact;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.keywork.family.Child;
import org.keywork.family.Family;
import org.keywork.family.LanguageAndCulture;
import org.keywork.family.LifePhase;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.Selection;
import org.keywork.practitioner.SubTeam;

/**
 * Whether somebody fits a family: its languages, its culture, what its children bring with them.
 *
 * @param family the family
 * @param asOf the day
 */
record FitGrounds(Family family, LocalDate asOf) {

  /** Languages count as the same when they are written the same, capitals apart. */
  Optional<Ground> language(KeyWorker candidate) {
    Optional<LanguageAndCulture> asked = asked();
    List<String> ofFamily = asked.map(LanguageAndCulture::languages).orElse(List.of()).stream()
        .map(FitGrounds::plain)
        .toList();
    boolean interpreter = asked.flatMap(LanguageAndCulture::needsInterpreter).orElse(false);
    Set<String> spoken =
        candidate.languages().stream().map(FitGrounds::plain).collect(Collectors.toSet());
    if (ofFamily.isEmpty() || spoken.isEmpty()) {
      return ofFamily.isEmpty() && !interpreter
          ? Optional.empty()
          : Optional.of(Ground.of(MatchReason.LANGUAGES_NOT_RECORDED));
    }
    if (spoken.contains(ofFamily.get(0))) {
      return Optional.of(Ground.of(MatchReason.SPEAKS_THE_LANGUAGE_LIKED_BEST));
    }
    if (ofFamily.stream().anyMatch(spoken::contains)) {
      return Optional.of(Ground.of(MatchReason.SPEAKS_ANOTHER_LANGUAGE_OF_THE_FAMILY));
    }
    return interpreter
        ? Optional.of(Ground.of(MatchReason.NEEDS_AN_INTERPRETER))
        : Optional.empty();
  }

  private static String plain(String language) {
    return language.strip().toLowerCase(Locale.ROOT);
  }

  /** What culture asks for stands in the family's own words, which only people can weigh. */
  Optional<Ground> culture() {
    return asked()
        .filter(asked -> !asked.culturalNeeds().isEmpty())
        .map(asked -> Ground.of(MatchReason.CULTURE_TO_BE_WEIGHED));
  }

  private Optional<LanguageAndCulture> asked() {
    return family.languageAndCulture().filter(asked -> !asked.askedOn().isAfter(asOf));
  }

  /** No record tells which skills a family calls for, so all basic skills are looked at. */
  static Ground skills(KeyWorker candidate) {
    Optional<Selection> selection = candidate.selection();
    int toTrain = selection.map(each -> each.skillsToTrain().size()).orElse(0);
    if (toTrain > 0) {
      return Ground.of(MatchReason.NEEDS_TRAINING_IN_SKILLS, fact("skills", toTrain));
    }
    return Ground.of(
        selection.filter(Selection::isFullProfile).isPresent()
            ? MatchReason.HAS_ALL_SKILLS
            : MatchReason.SKILLS_NOT_RECORDED);
  }

  Optional<Ground> subTeam(KeyWorker candidate) {
    Set<SubTeam> calledFor = calledFor();
    return candidate.subTeams().stream().anyMatch(calledFor::contains)
        ? Optional.of(Ground.of(MatchReason.OF_THE_SUB_TEAM))
        : Optional.empty();
  }

  /**
   * The sub-teams for what the children bring with them. That a baby is a child in its first year is
   * our reading; of a sensory impairment the record does not tell.
   */
  private Set<SubTeam> calledFor() {
    Set<SubTeam> calledFor = EnumSet.noneOf(SubTeam.class);
    for (Child child : family.childrenLivingOn(asOf)) {
      if (child.isLifeLimitedOn(asOf)) {
        calledFor.add(SubTeam.PALLIATIVE_CARE);
      }
      if (child.lifePhase().filter(LifePhase.PREPARATION_FOR_ADULTHOOD::equals).isPresent()) {
        calledFor.add(SubTeam.TRANSITION_TO_ADULTHOOD);
      }
      if (child.ageOn(asOf).filter(age -> age == 0).isPresent()) {
        calledFor.add(SubTeam.SPECIAL_NEEDS_BABIES);
      }
    }
    return calledFor;
  }
}
