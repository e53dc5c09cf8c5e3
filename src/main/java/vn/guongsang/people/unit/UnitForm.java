package vn.guongsang.people.unit;

import java.util.regex.Pattern;
import vn.guongsang.web.Mistakes;

/** A unit as an organiser types it. */
public record UnitForm(String code, String name, String type, String address, String phone) {
    static final UnitForm EMPTY = new UnitForm("", "", "", "", "");
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    static UnitForm of(UnitView unit) {
        return new UnitForm(unit.code(), unit.name(), unit.type(), unit.address(), unit.phone());
    }

    Mistakes mistakes() {
        var mistakes = Mistakes.none();
        if (name.isBlank() || name.length() > 200) {
            mistakes.add("name", "people", "nameNeeded", 200);
        }
        if (!CODE.matcher(code).matches() || code.length() > 60) {
            mistakes.add("code", "people", "codeNeeded");
        }
        if (type.isBlank() || type.length() > 40) {
            mistakes.add("type", "people", "typeNeeded");
        }
        if (address.length() > 300) {
            mistakes.add("address", "people", "tooLong", 300);
        }
        if (phone.length() > 40) {
            mistakes.add("phone", "people", "tooLong", 40);
        }
        return mistakes;
    }
}
