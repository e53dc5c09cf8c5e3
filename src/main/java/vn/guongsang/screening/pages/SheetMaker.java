package vn.guongsang.screening.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.guongsang.entry.LikenessBook;
import vn.guongsang.entry.derivative.DerivativeBook;
import vn.guongsang.entry.derivative.DerivativeState;
import vn.guongsang.entry.derivative.DerivativeView;
import vn.guongsang.people.Actor;
import vn.guongsang.people.unit.UnitBook;
import vn.guongsang.screening.ScreeningDesk;

/** Gathers what the page of one entry shows; outside of any transaction, since it reads from storage. */
@ApplicationScoped
class SheetMaker {
    private static final long LONGEST_READING = 4L << 20;

    private final ScreeningDesk desk;
    private final Queue queue;
    private final DerivativeBook derivatives;
    private final LikenessBook likenesses;
    private final UnitBook units;

    SheetMaker(ScreeningDesk desk, Queue queue, DerivativeBook derivatives, LikenessBook likenesses, UnitBook units) {
        this.desk = desk;
        this.queue = queue;
        this.derivatives = derivatives;
        this.likenesses = likenesses;
        this.units = units;
    }

    Sheet of(Actor actor, String code, Filter filter) {
        var seen = desk.see(actor, code);
        var entry = seen.entry();
        var ready = derivatives.of(entry.id()).stream()
                .filter(d -> d.state() == DerivativeState.READY)
                .toList();
        var unit = entry.unit();
        return new Sheet(
                seen,
                unit == null ? "" : units.byId(unit).name(),
                seen.contest().definition().category(entry.category()).name(),
                filter.in(seen.contest().slug()),
                queue.around(actor, entry, seen.contest(), filter),
                reading(ready),
                ready.stream()
                        .filter(d -> !d.role().equals("reading") && !d.role().equals("poster"))
                        .toList(),
                seen.preparing(),
                seen.contest().definition().checklist().stream()
                        .map(p -> Sheet.point(p, seen.screening(), entry.check()))
                        .toList(),
                seen.identitySeen(),
                likenesses.of(entry.id()));
    }

    private String reading(List<DerivativeView> ready) {
        var html = new StringBuilder();
        for (var part : ready) {
            if (part.role().equals("reading") && part.bytes() <= LONGEST_READING) {
                try (var in = derivatives.open(part, 0, part.bytes())) {
                    html.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return html.toString();
    }
}
