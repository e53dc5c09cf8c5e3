package vn.guongsang.people.body;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads who sits on the bodies of a contest. */
@ApplicationScoped
public class BodyBook {
    private final BodyMembers members;

    BodyBook(BodyMembers members) {
        this.members = members;
    }

    record Row(long id, String body, String fullName, @Nullable Integer birthYear, @Nullable String phone) {
        /** Lists show only the ends of a number. */
        public String maskedPhone() {
            return phone == null || phone.length() < 7 || phone.contains("*")
                    ? String.valueOf(phone == null ? "" : phone)
                    : phone.substring(0, 3) + "****" + phone.substring(phone.length() - 3);
        }
    }

    public List<BarredPerson> membersOf(String contest) {
        return members.ofContest(contest).stream().map(BodyMember::barred).toList();
    }

    List<Row> rowsOf(String contest) {
        return members.ofContest(contest).stream().map(BodyMember::row).toList();
    }
}
