package vn.guongsang.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.VietnameseText;

/** One author of the sent copy. */
@Embeddable
class EntryAuthor {
    @Column(nullable = false)
    private String name = "";

    @Column(nullable = false)
    private String nameFolded = "";

    private @Nullable LocalDate birthDate;

    @Column(nullable = false)
    private String phone = "";

    @Column(nullable = false)
    private String email = "";

    @Column(nullable = false)
    private String address = "";

    @Column(nullable = false)
    private String occupation = "";

    @Column(nullable = false)
    private String position = "";

    @Column(nullable = false)
    private String workplace = "";

    @Column(nullable = false)
    private String tie = "";

    private @Nullable String guardianName;
    private @Nullable String guardianPhone;

    protected EntryAuthor() {}

    EntryAuthor(AuthorView author) {
        name = author.name();
        nameFolded = VietnameseText.folded(author.name());
        birthDate = author.birthDate();
        phone = author.phone();
        email = author.email();
        address = author.address();
        occupation = author.occupation();
        position = author.position();
        workplace = author.workplace();
        tie = author.tie();
        guardianName = author.guardianName();
        guardianPhone = author.guardianPhone();
    }

    String email() {
        return email;
    }

    AuthorView view() {
        return new AuthorView(
                name,
                birthDate,
                phone,
                email,
                address,
                occupation,
                position,
                workplace,
                tie,
                guardianName,
                guardianPhone);
    }
}
