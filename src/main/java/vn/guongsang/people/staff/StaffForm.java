package vn.guongsang.people.staff;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.VietnameseDate;
import vn.guongsang.people.Role;
import vn.guongsang.web.Mistakes;

/** A new member of staff, or a new term of a known one, as an organiser types it; dates as 07/10/2022. */
public record StaffForm(
        String name,
        String username,
        String email,
        String role,
        String unit,
        String contest,
        String startsOn,
        String endsOn) {
    static final StaffForm EMPTY = new StaffForm("", "", "", "", "", "", "", "");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\"]+");

    /** What is wrong with the person. */
    Mistakes mistakesOfPerson() {
        var mistakes = Mistakes.none();
        if (name.isBlank() || name.length() > 120) {
            mistakes.add("name", "people", "nameNeeded", 120);
        }
        if (!Persons.USERNAME.matcher(username).matches()) {
            mistakes.add("username", "people", "usernameNeeded");
        }
        if (!email.isBlank() && !validEmail(email)) {
            mistakes.add("email", "people", "emailWrong");
        }
        return mistakesOfTerm(mistakes);
    }

    Mistakes mistakesOfTerm(Mistakes mistakes) {
        if (chosenRole().isEmpty()) {
            mistakes.add("role", "people", "roleNeeded");
        }
        if (chosenRole().filter(r -> r == Role.SECRETARY).isPresent() && unit.isBlank()) {
            mistakes.add("unit", "people", "unitNeeded");
        }
        if (!startsOn.isBlank() && VietnameseDate.typed(startsOn).isEmpty()) {
            mistakes.add("startsOn", "people", "dateWrong");
        }
        if (!endsOn.isBlank() && VietnameseDate.typed(endsOn).isEmpty()) {
            mistakes.add("endsOn", "people", "dateWrong");
        }
        return mistakes;
    }

    Optional<Role> chosenRole() {
        return Arrays.stream(Role.values()).filter(r -> r.name().equals(role)).findFirst();
    }

    LocalDate from(LocalDate today) {
        return VietnameseDate.typed(startsOn).orElse(today);
    }

    @Nullable
    LocalDate to() {
        return VietnameseDate.typed(endsOn).orElse(null);
    }

    @Nullable
    String scope() {
        return contest.isBlank() ? null : contest;
    }

    public static boolean validEmail(String email) {
        return email.length() <= 254 && EMAIL.matcher(email.strip()).matches();
    }
}
