package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Members with every part that a header may have, and with every part damaged. */
class GzipMembersTest {

  private static final int FLAGS = 3;
  private static final int HEADER = 10;
  private static final int HEADER_CHECK = 2;
  private static final byte[] MEMBER = Streams.gzip("one".getBytes(UTF_8));

  private static String unpacked(byte[] packed) throws IOException {
    return new String(new GzipMembers(new ByteArrayInputStream(packed)).readAllBytes(), UTF_8);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  /** The member with other flags, and what they announce. */
  private static byte[] withHeader(int flags) {
    byte[] header = Arrays.copyOf(MEMBER, HEADER);
    header[FLAGS] = (byte) flags;
    byte[] extra = (flags & 4) == 0 ? new byte[0] : joined(new byte[] {0, 1}, new byte[256]);
    byte[] name = (flags & 8) == 0 ? new byte[0] : "one.json\0".getBytes(UTF_8);
    byte[] comment = (flags & 16) == 0 ? new byte[0] : "as of March\0".getBytes(UTF_8);
    byte[] whole = joined(header, extra, name, comment);
    CRC32 sum = new CRC32();
    sum.update(whole);
    byte[] check = (flags & HEADER_CHECK) == 0
        ? new byte[0]
        : new byte[] {(byte) sum.getValue(), (byte) (sum.getValue() >> 8)};
    return joined(whole, check, Arrays.copyOfRange(MEMBER, HEADER, MEMBER.length));
  }

  @Test
  void a_header_may_say_any_of_what_it_can_say() throws IOException {
    for (int flags = 0; flags < 32; flags++) {
      byte[] packed = withHeader(flags);
      assertThat(unpacked(joined(packed, packed))).as("flags " + flags).isEqualTo("oneone");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {32, 64, 128})
  void what_nobody_has_given_a_meaning_is_refused(int flag) {
    assertDamaged(withHeader(flag));
  }

  @Test
  void no_byte_of_sum_length_or_sum_of_the_header_may_be_another() {
    for (int fromEnd = 1; fromEnd <= 8; fromEnd++) {
      byte[] packed = MEMBER.clone();
      packed[packed.length - fromEnd] ^= 1;
      assertDamaged(packed);
      assertDamaged(joined(MEMBER, packed));
    }
    byte[] packed = withHeader(HEADER_CHECK);
    packed[HEADER] ^= 1;
    assertDamaged(packed);
  }

  @Test
  void it_is_there_to_its_last_byte_and_nothing_follows() {
    byte[] packed = withHeader(31);
    for (int length = 0; length < packed.length; length++) {
      assertDamaged(Arrays.copyOf(packed, length));
      if (length > 0) {
        assertDamaged(joined(MEMBER, Arrays.copyOf(packed, length)));
      }
    }
    assertDamaged(joined(MEMBER, new byte[] {0}));
  }

  @Test
  void a_damaged_second_member_is_told_which_the_jdk_leaves_out_in_silence() throws IOException {
    byte[] second = MEMBER.clone();
    second[0] ^= 1;
    byte[] packed = joined(MEMBER, second);

    assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes())
        .asString(UTF_8)
        .isEqualTo("one");
    assertDamaged(packed);
  }

  @Test
  void where_one_plain_document_is_read_it_is_told() {
    FuzzTarget.all()
        .forEach(target -> assertThat(target.reading().apply(MEMBER).problems())
            .hasToString("[1:1 This is compressed with gzip, which only streams of case files may"
                + " be; unpack it first.]"));
  }

  private static void assertDamaged(byte[] packed) {
    assertThatThrownBy(() -> unpacked(packed)).isInstanceOf(GzipMembers.Damaged.class);
  }
}
