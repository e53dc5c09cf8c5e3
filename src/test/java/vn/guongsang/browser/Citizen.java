package vn.guongsang.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** Sends an entry as a citizen does: from the home page through the four steps. */
record Citizen(Page page, String name, String birthDate, String phone, String email) {

    void begin(String category) {
        page.navigate("/");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Gửi bài").setExact(true))
                .first()
                .click();
        page.check("input[name=category][value=" + category + "]");
        go();
    }

    void tellWho() {
        page.fill("[name='authors.0.name']", name);
        page.fill("[name='authors.0.birthDate']", birthDate);
        page.fill("[name='authors.0.phone']", phone);
        page.fill("[name='authors.0.email']", email);
        page.fill("[name='authors.0.address']", "Số 5 phố Bà Triệu, phường Hà Cầu");
        page.fill("[name='authors.0.occupation']", "Giáo viên");
        page.fill("[name='authors.0.workplace']", "Trường THCS Lê Lợi");
        page.check("[name='authors.0.tie'][value=works]");
        go();
    }

    void tellWork(String title, String exemplar) {
        page.fill("[name=title]", title);
        page.check("[name='exemplars.0.kind'][value=individual]");
        page.fill("[name='exemplars.0.name']", exemplar);
        page.fill("[name='exemplars.0.phone']", "0987654321");
        page.fill("[name='exemplars.0.position']", "Hội viên phụ nữ");
        page.fill("[name='exemplars.0.place']", "Tổ dân phố 3, phường Hà Cầu");
        page.selectOption("[name='exemplars.0.field']", "education");
        page.fill("[name='exemplars.0.receivingUnit']", "UBND phường Hà Cầu");
        page.fill("[name='exemplars.0.newDeeds']", "Dạy chữ miễn phí cho hai mươi em nhỏ từ năm 2020");
        go();
    }

    /** Uploads the file and waits until the check's result stands on the page. */
    void upload(Path file) {
        page.setInputFiles("input[type=file]:not([capture])", file);
        page.locator("form[enctype] button[type=submit]").click();
        try {
            page.locator("#check:not(:has(progress))").waitFor();
        } catch (TimeoutError e) {
            throw new AssertionError("the check did not end; the page says: " + page.innerText("main"), e);
        }
    }

    void declareAndSend() {
        page.locator("a.button.main").click();
        for (var box : page.locator("form input[type=checkbox]").all()) {
            box.check();
        }
        go();
    }

    /** The page's one main act. */
    void go() {
        page.locator("main button.main").last().click();
        page.waitForLoadState();
    }

    String text() {
        return page.textContent("main");
    }
}
