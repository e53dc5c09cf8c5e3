package vn.guongsang.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallerTest {
    @Test
    void neighboursInOneIpv6NetworkAreOnePlace() {
        assertThat(Caller.network("2001:db8:1:2:aaaa::1"))
                .isEqualTo(Caller.network("2001:db8:1:2:ffff:ffff:ffff:9"))
                .isNotEqualTo(Caller.network("2001:db8:1:3::1"));
    }

    @Test
    void anIpv4AddressIsItself() {
        assertThat(Caller.network("203.0.113.7")).isEqualTo("203.0.113.7");
    }

    @Test
    void aPlaceThatLooksLikeABrowserCannotBeAnAddress() {
        assertThat(new Caller(Caller.network("browser:x")).known()).isFalse();
    }
}
