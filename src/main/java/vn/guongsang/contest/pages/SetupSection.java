package vn.guongsang.contest.pages;

import java.util.List;
import vn.guongsang.kernel.Bilingual;

/** A group of fields under one heading of a setup page. */
record SetupSection(Bilingual title, List<Field> fields) {

    /**
     * One field.
     *
     * @param path its place in the document as a JSON pointer, and its name in the form
     * @param kind text, area, number, day or choice
     * @param options the values of a choice
     */
    record Field(String path, Bilingual label, String kind, String value, List<Option> options) {
        Field with(String typed) {
            return new Field(path, label, kind, typed, options);
        }
    }

    /** One value of a choice as people read it. */
    record Option(String value, Bilingual label) {}
}
