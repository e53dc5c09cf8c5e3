package vn.guongsang.people;

import java.util.Locale;

/** What somebody may do while a term lasts. */
public enum Role {
    ORGANISER,
    APPROVER,
    SECRETARY,
    JUDGE,
    AUDITOR;

    // names for @RolesAllowed, which takes constants only
    public static final String ORGANISERS = "organiser";
    public static final String APPROVERS = "approver";
    public static final String SECRETARIES = "secretary";
    public static final String JUDGES = "judge";
    public static final String AUDITORS = "auditor";

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Role of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
