package vn.guongsang.exemplar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import vn.guongsang.kernel.VietnameseText;

@Embeddable
class Honour {
    @Column(nullable = false)
    private String title = "";

    @Column(nullable = false)
    private String body = "";

    @Column(name = "given_year", nullable = false)
    private String year = "";

    protected Honour() {}

    Honour(HonourView honour) {
        title = VietnameseText.stored(honour.title());
        body = VietnameseText.stored(honour.body());
        year = honour.year().strip();
    }

    HonourView view() {
        return new HonourView(title, body, year);
    }
}
