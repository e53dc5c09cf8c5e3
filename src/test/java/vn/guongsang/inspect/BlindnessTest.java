package vn.guongsang.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.inspect.Cases.ALL_DECLARED;
import static vn.guongsang.inspect.Cases.BOOK;
import static vn.guongsang.inspect.Cases.IN_TIME;
import static vn.guongsang.inspect.Cases.ruled;
import static vn.guongsang.inspect.Cases.text;
import static vn.guongsang.inspect.Cases.written;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.inspect.rule.Dossier;
import vn.guongsang.inspect.rule.Dossier.Author;
import vn.guongsang.inspect.rule.Dossier.Exemplar;
import vn.guongsang.inspect.rule.Dossier.Guardian;
import vn.guongsang.inspect.rule.Dossier.Received;
import vn.guongsang.inspect.rule.Finding;
import vn.guongsang.reading.FileFacts.Metadata;
import vn.guongsang.reading.FileFacts.PageSize;
import vn.guongsang.reading.FileFacts.Text;

/** What an author declares of herself is found where a judge could read it, and nothing else is. */
class BlindnessTest {
    private static final String SCHOOL = "Trường THCS Lê Lợi";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Người viết: Lê Thị Hoa.",
                "nguoi viet le thi hoa",
                "NGƯỜI VIẾT: LÊ THỊ HOA TRƯỜNG THCS",
                "Lê Thị\nHoa viết",
                "Lê\u00a0Thị\u00a0Hoa",
                "Lê\u200b Thị Hoa",
                "Le\u0302 Thi\u0323 Hoa",
                "Tôi là Lê T. Hoa ở tổ 7",
                "Bài của L.T. Hoa",
                "cô giáo Lê Hoa kể lại"
            })
    void herNameIsFoundHoweverItIsWritten(String words) {
        assertThat(found("Lê Thị Hoa", words)).containsExactly("name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bà Lê Thị Hòa sống ở tổ 7.",
                "Hoa nở trước sân, chị Hoa cười.",
                "Những Lê thị hoàng hôn",
                "Nguyễn Lê Hoa là người khác",
                "Lê Hoa Mai là người khác",
                "trái lê hoa cúc bày trên bàn",
                "Lê Lợi và Lê Thị Hồng"
            })
    void anotherNameOrAnOrdinaryWordIsNotHers(String words) {
        assertThat(found("Lê Thị Hoa", words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Bình Minh, 'Từ lúc bình minh bà đã dậy.', false",
        "Bình Minh, 'Bình minh lên trên phường.', false",
        "Bình Minh, 'Tác giả Bình Minh kể.', true",
        "Hòa Bình, 'Người dân mong hòa bình.', false",
        "Hoà Bình, 'Người viết: Hòa Bình', true",
        "Hoa, 'Người viết: Hoa', false"
    })
    void aNameThatIsAlsoAPhraseMustStandAsAName(String name, String words, boolean told) {
        assertThat(found(name, words)).hasSize(told ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "0912 345 678, 'gọi 0912.345.678 nhé', true",
        "0912345678, 'ĐT: (+84) 912 345 678', true",
        "+84 912 345 678, 'gọi 09 12 34 56 78', true",
        "0912345678, 'gọi 912-345-678', true",
        "01692345678, 'gọi 0392345678', true",
        "0392345678, 'mã 10392345678', false",
        "0912345678, 'số 09123456789', false",
        "0912345678, 'gọi 0912345679', false",
        "12345, 'nhà số 12345', false"
    })
    void herPhoneIsFoundHoweverItsDigitsAreGrouped(String phone, String words, boolean told) {
        assertThat(found(author("A", phone, null, null), words)).isEqualTo(told ? List.of("phone") : List.of());
    }

    @Test
    void herMailAndWorkplaceAreFoundUnlessTheyAreTheExemplars() {
        var hoa = author("Lê Thị Hoa", null, "Hoa.Le@Example.vn", SCHOOL);
        assertThat(found(hoa, "Thư: hoa.le (at) example . vn")).containsExactly("email");
        assertThat(found(hoa, "Thư: khoa.le@example.vn")).isEmpty();
        assertThat(found(hoa, "Tôi dạy ở THCS Lê Lợi.")).containsExactly("workplace");
        assertThat(found(hoa, "Tôi dạy ở trường THCS Lê Lai.")).isEmpty();
        var colleague = exemplar("Phạm Thị Hòa", "Giáo viên, Trường THCS Lê Lợi");
        assertThat(found(hoa, colleague, "Bà dạy ở trường THCS Lê Lợi.")).isEmpty();
        assertThat(found(hoa, exemplar("Lê Thị Hoa", null), "Bà Lê Thị Hoa sống ở tổ 7."))
                .as("a namesake is written about")
                .isEmpty();
        assertThat(found(author("A", null, null, "Tự do"), "Tự do là điều bà mong."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'Bố em là Lê Văn Bảy, mẹ em bán hàng.', guardian",
        "'bo em la le van bay', guardian",
        "'Gia đình anh Lê Bảy ở tổ 3', guardian",
        "'Gọi cho bố em: 0911.111.111', guardianPhone",
        "'Bố Lê Văn Bảy, số +84 911 111 111', guardian guardianPhone",
        "'Bảy em nhỏ ở xóm trên, ông Lê Văn Bẩy', ''"
    })
    void whoeverStandsBesideAChildTellsWhoTheChildIs(String words, String told) {
        var guardian = new Guardian("Lê Văn Bảy", "0911 111 111");
        assertThat(String.join(" ", found(child("0355555555", guardian), words)))
                .isEqualTo(told);
    }

    @Test
    void aPhoneThatChildAndGuardianShareIsToldOnceAndAGuardianWrittenAboutIsContent() {
        var shared = child("0911111111", new Guardian("Lê Văn Bảy", "+84 911 111 111"));
        assertThat(found(shared, "gọi 0911111111")).containsExactly("phone");
        assertThat(found(shared, exemplar("Lê Văn Bảy", null), "Bố em là Lê Văn Bảy."))
                .isEmpty();
    }

    private static Author child(String phone, Guardian guardian) {
        var hoa = author("Lê Thị Hoa", phone, null, null);
        return new Author(
                hoa.name(),
                LocalDate.of(2012, 5, 1),
                hoa.phone(),
                null,
                hoa.address(),
                hoa.occupation(),
                null,
                null,
                "lives",
                guardian);
    }

    @ParameterizedTest
    @CsvSource({
        "le-thi-hoa.docx, true",
        "LeThiHoa_bai1.docx, true",
        "Hoa Le.docx, true",
        "bai du thi 0912345678.pdf, true",
        "hoa sen.docx, false",
        "le-thi-hoang.docx, true",
        "bai-du-thi.docx, false"
    })
    void aFileNameThatTellsHerIsTold(String file, boolean told) {
        var hoa = author("Lê Thị Hoa", "0912 345 678", null, null);
        var sent = new Received(file, plain("Bà ấy rất tốt.").facts());
        assertThat(ruled(inspected(hoa, pham(), sent), "names-in-metadata").findings())
                .hasSize(told ? 1 : 0);
    }

    @Test
    void metadataIsSearchedTheSameWayAndOnlyTold() {
        var file = written("docx", textOf("Bà ấy rất tốt."), List.of(), new Metadata("creator", "HOA LE THI"));
        var inspection = inspected(author("Lê Thị Hoa", null, null, null), pham(), file);
        assertThat(ruled(inspection, "names-in-metadata").findings())
                .containsExactly(new Finding.NameInMetadata("creator", "HOA LE THI"));
        assertThat(inspection.verdict()).isEqualTo(Verdict.ACCEPT);
    }

    private static List<String> found(String name, String words) {
        return found(author(name, null, null, null), words);
    }

    private static List<String> found(Author author, String words) {
        return found(author, pham(), words);
    }

    private static List<String> found(Author author, Exemplar exemplar, String words) {
        return ruled(inspected(author, exemplar, plain(words)), "names-in-text").findings().stream()
                .map(f -> ((Finding.NameInText) f).what())
                .toList();
    }

    private static Inspection inspected(Author author, Exemplar exemplar, Received file) {
        var entry = Cases.entry("portal", IN_TIME, null, author, exemplar, ALL_DECLARED);
        return BOOK.inspect(new Dossier("article", List.of(file), entry));
    }

    private static Received plain(String words) {
        return written("docx", textOf(words), List.of());
    }

    private static Text textOf(String words) {
        var text = text(9, 9, 9, List.of(new PageSize(210, 297)), "Times New Roman", 14, 1);
        return new Text(words, text.words(), text.pages(), null, text.fonts(), text.sizes(), null, false, false);
    }

    private static Author author(
            String name, @Nullable String phone, @Nullable String email, @Nullable String workplace) {
        return new Author(
                name,
                LocalDate.of(1980, 5, 1),
                phone == null ? "0355555555" : phone,
                email,
                "12 phố Lê Lợi",
                "Giáo viên",
                null,
                workplace,
                "lives",
                null);
    }

    private static Exemplar pham() {
        return exemplar("Phạm Thị Hòa", null);
    }

    private static Exemplar exemplar(String name, @Nullable String position) {
        return new Exemplar(
                "individual", name, "0987654321", position, "phường Hà Cầu", "education", "Hà Cầu", List.of(), null);
    }
}
