package vn.guongsang.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Gate gate = new Gate(meters);

    @ParameterizedTest
    @CsvSource({
        "POST, /api/contests/ha-dong-demo/entries, SUBMIT",
        "POST, /entries/GS-2222-2222/declarations, SUBMIT",
        "PATCH, /api/uploads/x, SUBMIT",
        "HEAD, /api/uploads/x, SUBMIT",
        "POST, /entries/GS-2222-2222/who, DRAFT",
        "POST, /sign-in, SIGN_IN",
        "POST, /api/uploads, NEW_UPLOAD",
        "GET, /contests/ha-dong-demo, BROWSE",
        "GET, /entries/GS-2222-2222/declarations, BROWSE",
        "POST, /api/contests/ha-dong-demo/checks, COSTLY",
        "POST, /contests/ha-dong-demo/try, COSTLY",
        "GET, /organiser/contests/ha-dong-demo/setup/export, COSTLY"
    })
    void everyRequestHasItsClass(String method, String path, RequestClass kind) {
        assertThat(RequestClass.of(method, path)).isEqualTo(kind);
    }

    @Test
    void theLastPlaceIsGivenAndTheNextOneRefusedWhileSendingGoesOn() {
        for (int i = 0; i < RequestClass.BROWSE.most(); i++) {
            assertThat(gate.enter(RequestClass.BROWSE)).isTrue();
        }
        assertThat(gate.enter(RequestClass.BROWSE)).isFalse();
        assertThat(gate.enter(RequestClass.SUBMIT)).isTrue();
        gate.leave(RequestClass.BROWSE);
        assertThat(gate.enter(RequestClass.BROWSE)).isTrue();
    }

    @Test
    void howManyAreInsideAndHowManyWereRefusedIsMeasured() {
        for (int i = 0; i <= RequestClass.SIGN_IN.most(); i++) {
            gate.enter(RequestClass.SIGN_IN);
        }
        assertThat(meters.get("guongsang.requests.inside")
                        .tag("class", "sign_in")
                        .gauge()
                        .value())
                .isEqualTo(RequestClass.SIGN_IN.most());
        assertThat(meters.get("guongsang.requests.refused")
                        .tag("class", "sign_in")
                        .counter()
                        .count())
                .isEqualTo(1);
    }
}
