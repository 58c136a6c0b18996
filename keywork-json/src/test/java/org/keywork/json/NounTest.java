package org.keywork.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.assignment.FamilysOwnKeyWorker;
import org.keywork.casefile.Proposal;
import org.keywork.family.Preferences;
import org.keywork.plan.ChildsView;
import org.keywork.practitioner.KeyWorkingRole;
import org.keywork.service.YoungPeoplesPart;

/** What the reader calls what it reads. */
class NounTest {

  @ParameterizedTest
  @CsvSource({
    "case file, a case file, A case file has no, This case file has no",
    "unmet need, an unmet need, An unmet need has no, This unmet need has no",
    "other assessment, another assessment, Another assessment has no, This other assessment has no",
    "circumstances, circumstances, Circumstances have no, These circumstances have no",
    "standing arrangements, standing arrangements, Standing arrangements have no,"
        + " These standing arrangements have no",
    "difference of wishes, a difference of wishes, A difference of wishes has no,"
        + " This difference of wishes has no",
    "call for support, a call for support, A call for support has no, This call for support has no",
    "weakness, a weakness, A weakness has no, This weakness has no",
    "advice, advice, Advice has no, This advice has no",
    "training, training, Training has no, This training has no",
    "training session, a training session, A training session has no,"
        + " This training session has no",
    "supervision, supervision, Supervision has no, This supervision has no",
    "supervision session, a supervision session, A supervision session has no,"
        + " This supervision session has no",
    "public information, public information, Public information has no,"
        + " This public information has no",
    "information given, information given, Information given has no, This information given has no",
    "information topic, an information topic, An information topic has no,"
        + " This information topic has no",
    "level of information, a level of information, A level of information has no,"
        + " This level of information has no"
  })
  void one_has_an_article_and_several_or_uncounted_have_none(
      String words, String withArticle, String hasNo, String thisHasNo) {
    Noun noun = new Noun(words);
    assertThat(noun.withArticle()).isEqualTo(withArticle);
    assertThat(noun.hasNo()).isEqualTo(hasNo + " ");
    assertThat(noun.thisHasNo()).isEqualTo(thisHasNo + " ");
  }

  @Test
  void an_owner_is_written_as_one() {
    assertThat(Idiom.words(ChildsView.class)).isEqualTo("child's view");
    assertThat(Idiom.words(FamilysOwnKeyWorker.class)).isEqualTo("family's own key worker");
    assertThat(Idiom.words(YoungPeoplesPart.class)).isEqualTo("young people's part");
    assertThat(Idiom.words(Preferences.class)).isEqualTo("preferences");
  }

  @Test
  void a_word_that_all_variants_share_tells_none_from_another() {
    assertThat(Idiom.variants(Proposal.class))
        .extracting(Idiom::kind)
        .containsExactly("handover", "step-down", "exit");
    assertThat(Idiom.variants(KeyWorkingRole.class))
        .extracting(Idiom::kind)
        .containsExactly("designated", "non-designated");
  }
}
