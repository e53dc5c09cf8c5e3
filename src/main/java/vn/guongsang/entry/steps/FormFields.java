package vn.guongsang.entry.steps;

import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jspecify.annotations.Nullable;

/** The fields of the form in hand, by names like {@code authors.0.phone}; what was not sent is empty. */
final class FormFields {
    private static final int MOST_ROWS = 50;
    private final @Nullable FormData form;

    private FormFields(@Nullable FormData form) {
        this.form = form;
    }

    static FormFields ofRequest() {
        return new FormFields(CurrentRequestManager.get().getFormData());
    }

    String text(String name) {
        var value = form == null ? null : form.getFirst(name);
        return value == null || value.isFileItem() ? "" : value.getValue();
    }

    int number(String name) {
        try {
            return Integer.parseInt(text(name).strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    List<String> all(String name) {
        var values = new ArrayList<String>();
        var sent = form == null ? null : form.get(name);
        if (sent != null) {
            sent.stream().filter(v -> !v.isFileItem()).forEach(v -> values.add(v.getValue()));
        }
        return values;
    }

    /** How many rows of a kind the form had: the names {@code prefix.0.…} up to the first that is missing. */
    int rows(String prefix) {
        int rows = 0;
        while (rows < MOST_ROWS && hasRow(prefix + "." + rows + ".")) {
            rows++;
        }
        return rows;
    }

    private boolean hasRow(String start) {
        if (form == null) {
            return false;
        }
        for (String name : form) {
            if (name.startsWith(start)) {
                return true;
            }
        }
        return false;
    }
}
