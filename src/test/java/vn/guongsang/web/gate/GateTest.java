package vn.guongsang.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.web.gate.Admission.Answer;

/** Who is let in, who waits in which order, and who is turned away. */
class GateTest {
    private static final Instant NOON = Instant.parse("2022-11-15T05:00:00Z");
    private final AtomicLong nanos = new AtomicLong();
    private final Admission admission = new Admission(nanos::get);
    private final List<String> events = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "POST, /api/contests/ha-dong-demo/entries, false, SUBMIT",
        "POST, /entries/GS-2222-2222/declarations, false, SUBMIT",
        "PATCH, /api/uploads/x, false, UPLOAD",
        "HEAD, /api/uploads/x, false, UPLOAD",
        "POST, /entries/GS-2222-2222/file, true, UPLOAD",
        "POST, /entries/GS-2222-2222/who, false, DRAFT",
        "POST, /sign-in, false, SIGN_IN",
        "POST, /api/uploads, false, NEW_UPLOAD",
        "GET, /contests/ha-dong-demo, false, BROWSE",
        "GET, /entries/GS-2222-2222/declarations, false, BROWSE",
        "POST, /api/contests/ha-dong-demo/checks, true, CHECK",
        "POST, /contests/ha-dong-demo/try, true, CHECK",
        "GET, /organiser/contests/ha-dong-demo/setup/export, false, EXPORT"
    })
    void everyRequestHasItsClass(String method, String path, boolean files, RequestClass kind) {
        assertThat(RequestClass.of(method, path, files)).isEqualTo(kind);
    }

    @Test
    void theLastPlaceIsGivenAndTheNextOneWaitsWhileSendingGoesOn() {
        fill(RequestClass.BROWSE);
        assertThat(arrive(RequestClass.BROWSE, "Dũng", 0)).isEqualTo(Answer.WAIT);
        assertThat(arrive(RequestClass.SUBMIT, "Hoa", 0)).isEqualTo(Answer.IN);
        admission.leave(RequestClass.SUBMIT);
        assertThat(events).as("browsing has no share of the place of sending").isEmpty();
        admission.leave(RequestClass.BROWSE);
        assertThat(events).containsExactly("Dũng in");
    }

    @Test
    void whoeverSendsGoesBeforeWhoeverBrowsesHoweverLongTheyWaited() {
        fill(RequestClass.BROWSE);
        for (int i = RequestClass.BROWSE.most(); i < RequestClass.SUBMIT.share(); i++) {
            assertThat(arrive(RequestClass.SUBMIT, "", 0)).isEqualTo(Answer.IN);
        }
        assertThat(arrive(RequestClass.BROWSE, "Dũng", 0)).isEqualTo(Answer.WAIT);
        assertThat(arrive(RequestClass.SUBMIT, "Hoa", 1)).isEqualTo(Answer.WAIT);
        admission.leave(RequestClass.BROWSE);
        assertThat(events).containsExactly("Hoa in");
    }

    @Test
    void withinAClassTheLongestWaitGoesFirstAndATicketCountsFromItsTime() {
        fill(RequestClass.SIGN_IN);
        arrive(RequestClass.SIGN_IN, "An", 10);
        arrive(RequestClass.SIGN_IN, "Bình", 20);
        arrive(RequestClass.SIGN_IN, "Hoa with a ticket", 5);
        for (int i = 0; i < 3; i++) {
            admission.leave(RequestClass.SIGN_IN);
        }
        assertThat(events).containsExactly("Hoa with a ticket in", "An in", "Bình in");
    }

    @Test
    void theLineIsBoundedAndWhoeverCameLastLeavesItForAnOlderTicket() {
        fill(RequestClass.EXPORT);
        for (int i = 0; i < RequestClass.EXPORT.waiting(); i++) {
            assertThat(arrive(RequestClass.EXPORT, "number " + i, i)).isEqualTo(Answer.WAIT);
        }
        assertThat(arrive(RequestClass.EXPORT, "one too many", 100)).isEqualTo(Answer.AWAY);
        assertThat(arrive(RequestClass.EXPORT, "Hoa", -1)).isEqualTo(Answer.WAIT);
        assertThat(events).containsExactly("number " + (RequestClass.EXPORT.waiting() - 1) + " away");
        assertThat(admission.waiting(RequestClass.EXPORT)).isEqualTo(RequestClass.EXPORT.waiting());
    }

    @Test
    void whoeverGivesUpIsNotCalledAndTakesNobodysPlace() {
        fill(RequestClass.SIGN_IN);
        var gone = waiter(RequestClass.SIGN_IN, "gone", 0);
        admission.arrive(gone);
        arrive(RequestClass.SIGN_IN, "Hoa", 1);
        assertThat(admission.giveUp(gone)).isTrue();
        assertThat(admission.giveUp(gone)).isFalse();
        admission.leave(RequestClass.SIGN_IN);
        assertThat(events).containsExactly("Hoa in");
        assertThat(admission.inside(RequestClass.SIGN_IN)).isEqualTo(RequestClass.SIGN_IN.most());
    }

    @Test
    void filesThatArriveSlowlyLeaveThePlacesOfShortRequestsAlone() {
        fill(RequestClass.UPLOAD);
        assertThat(arrive(RequestClass.UPLOAD, "one more", 0)).isEqualTo(Answer.WAIT);
        assertThat(arrive(RequestClass.SUBMIT, "Hoa", 0)).isEqualTo(Answer.IN);
        assertThat(arrive(RequestClass.BROWSE, "Dũng", 0)).isEqualTo(Answer.IN);
    }

    @Test
    void theTimeToComeBackGrowsWithThoseBeforeAndEndsAtAMinute() {
        var first = admission.turnAway(RequestClass.SUBMIT);
        assertThat(first.ahead()).isZero();
        assertThat(first.seconds()).isBetween(2, 4);
        for (int i = 1; i < 200; i++) {
            admission.turnAway(RequestClass.SUBMIT);
        }
        var later = admission.turnAway(RequestClass.SUBMIT);
        assertThat(later.ahead()).isEqualTo(200);
        assertThat(later.seconds()).isBetween(11, 13);
        admission.cameBack(RequestClass.SUBMIT);
        assertThat(admission.turnAway(RequestClass.SUBMIT).ahead()).isEqualTo(200);
        for (int i = 0; i < 5000; i++) {
            admission.turnAway(RequestClass.SUBMIT);
        }
        assertThat(admission.turnAway(RequestClass.SUBMIT).seconds()).isBetween(60, 62);
        nanos.addAndGet(200_000_000_000L);
        assertThat(admission.turnAway(RequestClass.SUBMIT).ahead()).isZero();
    }

    private void fill(RequestClass kind) {
        for (int i = 0; i < kind.most(); i++) {
            assertThat(arrive(kind, "", 0)).isEqualTo(Answer.IN);
        }
    }

    private Answer arrive(RequestClass kind, String name, int secondsPastNoon) {
        return admission.arrive(waiter(kind, name, secondsPastNoon));
    }

    private Admission.Waiter waiter(RequestClass kind, String name, int secondsPastNoon) {
        return admission.waiter(
                kind,
                NOON.plusSeconds(secondsPastNoon),
                () -> events.add(name + " in"),
                () -> events.add(name + " away"));
    }
}
