package vn.guongsang.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static vn.guongsang.StaffForTests.browser;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.StaffForTests;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class DemoPeopleTest {
    @Inject
    DemoPeople demo;

    @Test
    void demoAccountsAreWrittenOnceForTheOwnerAlone() throws Exception {
        var before = Files.readString(StaffForTests.ACCOUNTS);
        assertThat(before).startsWith("role\tunit\tusername\tpassword\n").contains("secretary\tha-cau\thanh.hacau\t");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(StaffForTests.ACCOUNTS)))
                .isEqualTo("rw-------");
        demo.load(new io.quarkus.runtime.StartupEvent());
        assertThat(Files.readString(StaffForTests.ACCOUNTS)).isEqualTo(before);
        browser().get("/sign-in").then().body(containsString("demo-accounts.tsv"));
    }
}
