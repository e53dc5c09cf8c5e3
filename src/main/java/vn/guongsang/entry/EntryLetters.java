package vn.guongsang.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.ContestView;
import vn.guongsang.entry.report.CheckReport;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.VietnameseDate;
import vn.guongsang.mail.MailDesk;
import vn.guongsang.web.Words;

/** Letters to authors who gave an address, Vietnamese first and English below. */
@ApplicationScoped
class EntryLetters {
    private final MailDesk mail;
    private final String home;

    EntryLetters(MailDesk mail, @ConfigProperty(name = "guongsang.public-url") String home) {
        this.mail = mail;
        this.home = home;
    }

    /** The receipt with its link; the link is the key, so it goes to the author's own address only. */
    void receipt(Entry entry, ContestView contest, CheckReport report, String link) {
        var sent = entry.sent();
        var checked = checked(report);
        send(
                entry,
                Words.both("entry", "mailReceiptSubject", entry.code()),
                new Bilingual(
                        receiptWords(entry, contest, link).vi() + checked.vi(),
                        receiptWords(entry, contest, link).en() + checked.en()),
                sent.email());
    }

    /** What the rules say of an entry that was sent before they were asked, or say otherwise than before. */
    void checked(Entry entry, ContestView contest, CheckReport report) {
        var said = Words.both(
                "entry",
                "mailChecked",
                entry.code(),
                entry.title(),
                contest.definition().name().vi());
        var words = checked(report);
        var how = Words.both("entry", "mailFollow", home + "/follow");
        send(
                entry,
                Words.both("entry", "mailCheckedSubject", entry.code()),
                new Bilingual(said.vi() + words.vi() + how.vi(), said.en() + words.en() + how.en()),
                entry.sent().email());
    }

    /** What happened to the entry. No secret: the author has the receipt. */
    void news(Entry entry, ContestView contest, TimelineItem.Event event, String words, @Nullable LocalDate until) {
        var said = Words.both(
                "entry",
                "mailNews." + event,
                entry.code(),
                entry.title(),
                contest.definition().name().vi());
        var why = words.isBlank() ? new Bilingual("", "") : Words.both("entry", "mailWhy", words);
        var by =
                until == null ? new Bilingual("", "") : Words.both("entry", "mailUntil", VietnameseDate.figures(until));
        var how = Words.both("entry", "mailFollow", home + "/follow");
        send(
                entry,
                Words.both("entry", "mailNewsSubject", entry.code()),
                new Bilingual(said.vi() + why.vi() + by.vi() + how.vi(), said.en() + why.en() + by.en() + how.en()),
                entry.sent().email());
    }

    /** The link that opens an entry. */
    String link(Entry entry, String secret) {
        return home + "/entries/" + entry.code() + "/open/" + secret;
    }

    /** The verdict and every finding, in the words of the page. */
    private static Bilingual checked(CheckReport report) {
        if (!report.done()) {
            return Words.both("entry", "mailCheckPending");
        }
        return new Bilingual(checked(report, Bilingual.VIETNAMESE), checked(report, java.util.Locale.ENGLISH));
    }

    private static String checked(CheckReport report, java.util.Locale locale) {
        var words = new StringBuilder(Words.in(locale, "entry", "mailVerdict." + report.verdict()));
        for (var line : report.findings()) {
            var mend = line.mend();
            words.append("\n- ").append(line.message().in(locale)).append(mend == null ? "" : " " + mend.in(locale));
        }
        return words.append("\n").toString();
    }

    private static Bilingual receiptWords(Entry entry, ContestView contest, String link) {
        var sent = entry.sent();
        var received = sent.receivedAt();
        var when = received == null ? new Bilingual("", "") : VietnameseDate.moment(received);
        var name = contest.definition().name();
        return new Bilingual(
                Words.in(
                        Bilingual.VIETNAMESE,
                        "entry",
                        "mailReceipt",
                        entry.title(),
                        name.vi(),
                        entry.code(),
                        sent.number(),
                        when.vi(),
                        link),
                Words.in(
                        java.util.Locale.ENGLISH,
                        "entry",
                        "mailReceipt",
                        entry.title(),
                        name.en(),
                        entry.code(),
                        sent.number(),
                        when.en(),
                        link));
    }

    private void send(Entry entry, Bilingual subject, Bilingual body, String address) {
        if (!address.isEmpty()) {
            mail.send(
                    address,
                    subject.vi(),
                    body.vi() + "\n\n---\n\n" + body.en(),
                    "entry:" + entry.ref().value());
        }
    }
}
