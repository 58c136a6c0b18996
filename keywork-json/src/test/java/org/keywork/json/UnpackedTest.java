package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a stream says is the same however it comes and however it is read. */
class UnpackedTest {

  private static final byte[] TEXT = "A plan, agreed with the family.".getBytes(UTF_8);

  private static InputStream unpacked(byte[] bytes) {
    return new Unpacked(new ByteArrayInputStream(bytes));
  }

  private static byte[] joined(byte[] one, byte[] other) {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(one);
    both.writeBytes(other);
    return both.toByteArray();
  }

  /** A stream that hands out one byte at a time. */
  private static InputStream trickling(byte[] bytes) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] into, int offset, int length) {
        return super.read(into, offset, Math.min(1, length));
      }
    };
  }

  @Test
  void it_comes_whole_however_long_it_is_and_however_little_comes_at_a_time() throws IOException {
    byte[] noise = new byte[20_000];
    new Random(1).nextBytes(noise);
    byte[] packed = joined(Streams.gzip(noise), Streams.gzip(TEXT));
    assertThat(unpacked(packed).readAllBytes()).isEqualTo(joined(noise, TEXT));
    assertThat(new Unpacked(trickling(packed)).readAllBytes()).isEqualTo(joined(noise, TEXT));
  }

  @Test
  void it_can_be_read_byte_by_byte() throws IOException {
    byte[] bytes = {(byte) 0xFF, 0, 7};
    for (InputStream in : new InputStream[] {unpacked(bytes), unpacked(Streams.gzip(bytes))}) {
      assertThat(new int[] {in.read(), in.read(), in.read(), in.read(), in.read()})
          .containsExactly(0xFF, 0, 7, -1, -1);
    }
  }

  @Test
  void only_both_bytes_together_are_the_mark_of_what_is_compressed() throws IOException {
    for (byte[] plain : new byte[][] {{}, {0x1F}, {0x1F, 'a'}, {'a', (byte) 0x8B}}) {
      assertThat(unpacked(plain).readAllBytes()).isEqualTo(plain);
    }
  }

  @Test
  void whoever_asks_for_nothing_gets_nothing() throws IOException {
    InputStream in = unpacked(Streams.gzip(TEXT));
    assertThat(in.read(new byte[1], 0, 0)).isZero();
    assertThat(in.readAllBytes()).isEqualTo(TEXT);
  }
}
