package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.casefile.CaseFileId;
import org.keywork.fixtures.CaseFiles;

/**
 * Throws streams of spoilt documents at the reader of streams, in whatever pieces they come.
 * {@code keywork.fuzz.seed} repeats one that failed.
 */
class DocumentStreamFuzzTest {

  private static final int STREAMS = Integer.getInteger("keywork.fuzz.streams", 100);
  private static final Long SEED = Long.getLong("keywork.fuzz.seed");
  private static final CaseFileReader READER = new CaseFileReader();
  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
  private static final List<String> SOUND = List.of(line(0));

  private static String line(int number) {
    CaseFile file = CaseFiles.aCaseFile().withId(new CaseFileId("file-" + number));
    return DocumentWriter.compact().write(file);
  }

  /** Gives as many bytes at a time as it likes, but never none. */
  private static InputStream inPieces(byte[] bytes, SplittableRandom random) {
    int most = 1 << random.nextInt(14);
    return new FilterInputStream(new ByteArrayInputStream(bytes)) {
      @Override
      public int read(byte[] into, int offset, int length) throws IOException {
        return super.read(into, offset, Math.min(length, 1 + random.nextInt(most)));
      }
    };
  }

  private static List<Read<CaseFile>> read(InputStream in) {
    return Streams.documents(in, Limits.STANDARD).stream()
        .map(document -> document.read(READER::read))
        .toList();
  }

  private static byte[] spoiltStream(SplittableRandom random) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int i = random.nextInt(4); i >= 0; i--) {
      all.writeBytes(FuzzedDocument.of(SOUND, random.nextLong()));
      all.writeBytes(
          List.of("\n", "\r\n", "", ",", "]", "[").get(random.nextInt(6)).getBytes(UTF_8));
    }
    byte[] packed = random.nextInt(4) == 0 ? Streams.gzip(all.toByteArray()) : all.toByteArray();
    if (random.nextInt(4) == 0) {
      packed[random.nextInt(packed.length)] ^= (byte) (1 + random.nextInt(255));
    }
    return random.nextInt(4) == 0
        ? Arrays.copyOf(packed, random.nextInt(packed.length) + 1)
        : packed;
  }

  @Test
  void whatever_comes_in_whatever_pieces_there_is_one_answer() {
    seeds().forEach(seed -> {
      byte[] stream = spoiltStream(new SplittableRandom(seed));
      List<Read<CaseFile>> whole = read(new ByteArrayInputStream(stream));
      assertThat(read(inPieces(stream, new SplittableRandom(seed))))
          .as("seed " + seed)
          .isEqualTo(whole)
          .isNotEmpty();
      if (!GzipMembers.isBegunBy(stream)) {
        lieWithin(stream, whole, seed);
      }
    });
  }

  private static void lieWithin(byte[] stream, List<Read<CaseFile>> all, long seed) {
    String[] lines = LINE_END.split(new String(stream, UTF_8), -1);
    int atMost = SourceText.of(stream).complete() ? 1 : 2; // What is no UTF-8 counts two at most.
    assertThat(all.stream().flatMap(each -> each.problems().stream()))
        .as("seed " + seed)
        .allMatch(each -> each.line() >= 1
            && each.line() <= lines.length
            && each.column() >= 1
            && each.column() <= atMost * lines[each.line() - 1].length() + 1);
  }

  @Test
  void every_sound_line_is_read_whatever_stands_in_the_lines_between() {
    seeds().forEach(seed -> {
      SplittableRandom random = new SplittableRandom(seed);
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      List<String> sound = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        all.writeBytes(spoiltLine(random));
        all.write('\n');
        all.writeBytes(line(i).getBytes(UTF_8));
        all.write('\n');
        sound.add("file-" + i);
      }
      assertThat(read(inPieces(all.toByteArray(), random)).stream()
              .flatMap(each -> each.value().stream())
              .map(file -> file.id().value()))
          .as("seed " + seed)
          .containsSubsequence(sound);
    });
  }

  /** Without a line end of its own, and not such that the whole stream is taken for something else. */
  private static byte[] spoiltLine(SplittableRandom random) {
    byte[] spoilt = FuzzedDocument.of(SOUND, random.nextLong());
    for (int i = 0; i < spoilt.length; i++) {
      boolean harmless = spoilt[i] != '\n' && spoilt[i] != '\r' && (i > 1 || spoilt[i] > ' ');
      spoilt[i] = harmless ? spoilt[i] : (byte) 'x';
    }
    return spoilt;
  }

  private static List<Long> seeds() {
    if (SEED != null) {
      return List.of(SEED);
    }
    List<Long> seeds = new ArrayList<>();
    SplittableRandom random = new SplittableRandom();
    for (long i = 0; i < STREAMS; i++) {
      seeds.add(i % 2 == 0 ? i : random.nextLong());
    }
    return seeds;
  }
}
