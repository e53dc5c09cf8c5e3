package vn.guongsang.people.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.VietnameseText;

/** Somebody who sits on a body of a contest and may not enter it. */
@Entity
class BodyMember {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false)
    private String contest = "";

    @Column(nullable = false)
    private String body = "";

    @Column(nullable = false)
    private String fullName = "";

    @Column(nullable = false)
    private String nameFolded = "";

    private @Nullable Integer birthYear;
    private @Nullable String phone;

    protected BodyMember() {}

    BodyMember(String contest, String body, String name, @Nullable Integer birthYear, @Nullable String phone) {
        this.contest = contest;
        this.body = body;
        describe(name, birthYear, phone);
    }

    final void describe(String name, @Nullable Integer year, @Nullable String number) {
        fullName = VietnameseText.stored(name);
        nameFolded = VietnameseText.folded(name);
        birthYear = year;
        phone = number;
    }

    boolean of(String slug) {
        return contest.equals(slug);
    }

    String audited() {
        return "body-member:" + Objects.requireNonNull(id);
    }

    BarredPerson barred() {
        return new BarredPerson(body, fullName, birthYear, phone);
    }

    BodyBook.Row row() {
        return new BodyBook.Row(Objects.requireNonNull(id), body, fullName, birthYear, phone);
    }
}
