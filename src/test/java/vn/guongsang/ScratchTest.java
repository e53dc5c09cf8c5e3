package vn.guongsang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {
    @TempDir
    Path temp;

    @Test
    void whatAKilledPortalLeftIsRemovedByTheNext() throws IOException {
        var left = Files.createDirectory(temp.resolve("guong-sang-1"));
        Files.writeString(Files.createDirectory(left.resolve("reading-1")).resolve("bài của Lan.docx"), "chữ");
        Files.createFile(temp.resolve("guong-sang-1.lock"));
        var own = Scratch.in(temp);
        try (var there = Files.list(temp)) {
            assertThat(there).containsExactlyInAnyOrder(own, Path.of(own + ".lock"));
        }
    }

    @Test
    void whatALivingOneUsesStays() throws IOException {
        var first = Scratch.in(temp);
        Files.writeString(first.resolve("bài của Lan.docx"), "chữ");
        var second = Scratch.in(temp);
        assertThat(second).isNotEqualTo(first).isEmptyDirectory();
        assertThat(first.resolve("bài của Lan.docx")).hasContent("chữ");
    }

    @Test
    void aLockLastsAsLongAsTheProcess() throws Exception {
        var own = Scratch.in(temp);
        for (int i = 0; i < 10; i++) {
            System.gc();
            Thread.sleep(20);
        }
        Scratch.in(temp);
        assertThat(own).exists();
    }

    @Test
    void whatIsNotThePortalsIsLeftAlone() throws IOException {
        var others = Files.createDirectory(temp.resolve("guong-sang-anh-gia-dinh"));
        Scratch.in(temp);
        assertThat(others).exists();
    }

    @Test
    void nobodyElseMayLookIntoIt() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Scratch.in(temp))))
                .isEqualTo("rwx------");
    }
}
