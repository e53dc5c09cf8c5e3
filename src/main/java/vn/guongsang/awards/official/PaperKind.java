package vn.guongsang.awards.official;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The papers with which a contest ends, in the order in which they come. */
public enum PaperKind {
    JURY_MINUTES(
            "jury-minutes",
            "bien-ban-chung-khao",
            "BB",
            false,
            "begun",
            "ended",
            "venue",
            "present",
            "secretary",
            "remarks"),
    RANKING("ranking", "bang-tong-hop-diem", "", true),
    PROPOSAL("proposal", "to-trinh", "TTr", false, "addressee", "remarks"),
    BUDGET("budget", "du-toan", "", true, "prepared"),
    DECISION("decision", "quyet-dinh", "QĐ", false, "bases", "proposedBy", "funding"),
    CERTIFICATES("certificates", "giay-chung-nhan", "", false, "individualKind", "collectiveKind"),
    INVITATION("invitation", "giay-moi", "GM", false, "guest", "event", "begun", "venue", "remarks"),
    PAYMENT("payment", "danh-sach-nhan-thuong", "", true, "cashier"),
    REPORT("report", "bao-cao-tong-ket", "BC", false, "addressee", "strengths", "shortcomings", "next"),
    CITY_LETTER("city-letter", "cong-van-gui-tac-pham", "", false, "addressee", "regarding", "works", "remarks");

    private static final List<String> COMMON =
            List.of("above", "issuer", "number", "symbol", "place", "date", "capacity", "signer", "recipients");

    private final String key;
    private final String file;
    private final String type;
    private final boolean sheet;
    private final List<String> own;

    PaperKind(String key, String file, String type, boolean sheet, String... own) {
        this.key = key;
        this.file = file;
        this.type = type;
        this.sheet = sheet;
        this.own = List.of(own);
    }

    /** How addresses and messages name it. */
    public String key() {
        return key;
    }

    /** The file's name without its ending. */
    public String file() {
        return file;
    }

    /** The abbreviation of its type in its symbol (Nghị định 30/2020/NĐ-CP, Phụ lục III); empty where it bears none. */
    public String type() {
        return type;
    }

    /** True when it is also there as a spreadsheet. */
    public boolean sheet() {
        return sheet;
    }

    /** The ids of its fields, in the order of the form. */
    public List<String> fields() {
        return Stream.concat(COMMON.stream(), own.stream()).toList();
    }

    public static Optional<PaperKind> of(String key) {
        return Arrays.stream(values()).filter(k -> k.key.equals(key)).findFirst();
    }
}
