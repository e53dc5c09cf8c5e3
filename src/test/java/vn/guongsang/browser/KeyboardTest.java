package vn.guongsang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.StaffForTests;
import vn.guongsang.reading.Samples;

/** The mouse stays in the drawer. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class KeyboardTest extends Browser {
    @TestHTTPResource
    URI root;

    @TempDir
    Path files;

    @Override
    protected String portal() {
        return root.toString().replaceAll("/$", "");
    }

    @Test
    void hoaSendsHerArticleAndHanhOpensAndScreensItWithoutAMouse() {
        var hoa = desk();
        var code = send(hoa);
        assertThat(hoa.innerText("main")).contains("Đã nhận bài của bạn");
        screen(desk(), code);
    }

    private String send(Page page) {
        var keys = new Keys(page);
        page.navigate("/contests/ha-dong-demo/send");
        keys.to("input[name=category]").choose("article").to("main button.main").enter();
        tellWho(keys);
        tellWork(keys);
        var file = Samples.docx(files.resolve("bai.docx"), 300);
        // the browser is told of the wait at the same time as of the key, and may take the key first
        page.waitForFileChooser(() -> keys.to("input[type=file]").press("Enter"))
                .setFiles(file);
        keys.to("form[enctype] button[type=submit]").press("Enter");
        page.locator("#check:not(:has(progress))").waitFor();
        page.reload();
        keys.to("a.button.main").enter();
        int boxes = page.locator("form input[type=checkbox]").count();
        for (int box = 0; box < boxes; box++) {
            keys.to("form input[type=checkbox]").press("Space");
        }
        keys.to("main button.main:not([value=save])").enter();
        return page.locator(".receipt-code").innerText().strip();
    }

    private static void tellWho(Keys keys) {
        keys.to("[name='authors.0.name']").type("Lê Thị Hoa");
        keys.to("[name='authors.0.birthDate']").type("12/03/1985");
        keys.to("[name='authors.0.phone']").type("0912345678");
        keys.to("[name='authors.0.address']").type("Số 5 phố Bà Triệu, phường Hà Cầu");
        keys.to("[name='authors.0.occupation']").type("Giáo viên");
        keys.to("[name='authors.0.tie']").choose("works");
        keys.to("main button.main").enter();
    }

    private static void tellWork(Keys keys) {
        keys.to("[name=title]").type("Người gieo chữ");
        keys.to("[name='exemplars.0.kind']").choose("individual");
        keys.to("[name='exemplars.0.name']").type("Phạm Thị Hòa");
        keys.to("[name='exemplars.0.phone']").type("0987654321");
        keys.to("[name='exemplars.0.place']").type("Tổ dân phố 3, phường Hà Cầu");
        keys.to("[name='exemplars.0.field']").press("ArrowDown");
        keys.to("[name='exemplars.0.receivingUnit']").type("UBND phường Hà Cầu");
        keys.to("[name='exemplars.0.newDeeds']").type("Dạy chữ miễn phí cho hai mươi em nhỏ");
        keys.to("main button.main").enter();
    }

    private static void screen(Page page, String code) {
        var keys = new Keys(page);
        page.navigate("/sign-in");
        keys.to("[name=username]").type("hanh.hacau");
        keys.to("[name=password]").type(StaffForTests.passwordOf("hanh.hacau"));
        keys.press("Enter");
        page.waitForURL("**/home");
        page.navigate("/screening");
        keys.to("[name=q]").type(code).enter();
        keys.to("a[href^='/screening/" + code + "']").enter();
        int points = page.locator("input[type=radio][value=PASSES]").count();
        for (int point = 0; point < points; point++) {
            keys.to("fieldset[id^=point-] input[type=radio]").choose("PASSES");
        }
        keys.to("form[action$='/checklist'] button[type=submit]").enter();
        assertThat(page.locator("input[value=PASSES]:checked").count())
                .isEqualTo(points)
                .isEqualTo(18);
    }
}
