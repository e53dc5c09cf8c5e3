package vn.guongsang.upload.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ByteRangeTest {
    @Test
    void aRangeIsReadAsTheStandardSays() throws ByteRange.Unsatisfiable {
        assertThat(ByteRange.of("bytes=0-0", 10)).isEqualTo(new ByteRange(0, 0));
        assertThat(ByteRange.of("bytes=3-", 10)).isEqualTo(new ByteRange(3, 9));
        assertThat(ByteRange.of("bytes=3-99", 10)).isEqualTo(new ByteRange(3, 9));
        assertThat(ByteRange.of("bytes=-4", 10)).isEqualTo(new ByteRange(6, 9));
        assertThat(ByteRange.of("bytes=-99", 10)).isEqualTo(new ByteRange(0, 9));
    }

    @Test
    void whatIsNoSingleRangeMeansTheWholeFile() throws ByteRange.Unsatisfiable {
        for (var header :
                new String[] {null, "", "bytes=", "bytes=-", "bytes=5-2", "bytes=0-1,4-5", "lines=1-2", "x"}) {
            assertThat(ByteRange.of(header, 10)).isNull();
        }
    }

    @Test
    void whatLiesBeyondTheEndCannotBeSent() {
        assertThatThrownBy(() -> ByteRange.of("bytes=10-", 10)).isInstanceOf(ByteRange.Unsatisfiable.class);
        assertThatThrownBy(() -> ByteRange.of("bytes=0-", 0)).isInstanceOf(ByteRange.Unsatisfiable.class);
        assertThatThrownBy(() -> ByteRange.of("bytes=-0", 10)).isInstanceOf(ByteRange.Unsatisfiable.class);
    }

    @Test
    void aNameCannotLeaveItsHeader() {
        var file = new Served("k", 1, "text/plain", "Đơn \"x\"\r\nSet-Cookie: a=b.docx", "e", false);
        assertThat(RangeAnswer.disposition(file))
                .isEqualTo("attachment; filename=\"Don _x___Set-Cookie_ a_b.docx\";"
                        + " filename*=UTF-8''%C4%90%C6%A1n%20%22x%22%0D%0ASet-Cookie%3A%20a%3Db.docx");
    }
}
