package vn.guongsang.web.gate;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import vn.guongsang.jobs.Precedence;

/**
 * Where every request passes before anything costly: let in, kept in its line, or turned away with a place that is kept.
 * A request has left when its answer begins, since what follows waits for the reader's network only; one that carries files
 * has left at its end. Work in the background gives way while anybody sends an entry.
 */
@ApplicationScoped
class Gate implements Precedence {
    private static final int JUST_INSIDE_THE_HEADERS = 590;
    private final Admission admission = new Admission(System::nanoTime);
    private final DatabaseClock clock;
    private final WaitingTickets tickets;
    private final GateMeters meters;

    Gate(DatabaseClock clock, WaitingTickets tickets, GateMeters meters) {
        this.clock = clock;
        this.tickets = tickets;
        this.meters = meters;
        meters.watch(admission);
    }

    Admission admission() {
        return admission;
    }

    /** While anybody sends an entry. */
    @Override
    public boolean taken() {
        return admission.inside(RequestClass.SUBMIT) > 0;
    }

    void letIn(@Observes Filters filters) {
        filters.register(this::pass, JUST_INSIDE_THE_HEADERS);
    }

    private void pass(RoutingContext request) {
        var path = request.normalizedPath();
        if (path.startsWith("/q/") || path.startsWith("/assets/")) {
            request.next();
        } else {
            new Passage(request, path).begin();
        }
    }

    /** One request on its way in. */
    private final class Passage {
        private final RoutingContext request;
        private final RequestClass kind;
        private final AtomicBoolean left = new AtomicBoolean();
        private final long came = System.nanoTime();
        private final @Nullable Instant ticket;
        private final @Nullable Instant since;
        private final io.vertx.core.Context here = Objects.requireNonNull(Vertx.currentContext());
        private Admission.@Nullable Waiter waiter;
        private long patience = -1;

        private Passage(RoutingContext request, String path) {
            this.request = request;
            this.kind = RequestClass.of(request.request().method().name(), path, carriesFiles(request));
            this.ticket = tickets.of(request).orElse(null);
            this.since = ticket == null ? clock.now().orElse(null) : ticket;
        }

        private void begin() {
            if (ticket != null) {
                WaitingTickets.waited(request, ticket);
                admission.cameBack(kind);
            }
            var me = admission.waiter(kind, since == null ? Instant.MAX : since, this::called, this::away);
            switch (admission.arrive(me)) {
                case IN -> goIn();
                case WAIT -> waitFor(me);
                case AWAY -> away();
            }
        }

        private void waitFor(Admission.Waiter me) {
            waiter = me;
            request.addEndHandler(gone -> admission.giveUp(me));
            patience = request.vertx().setTimer(kind.patienceSeconds() * 1000L, late -> {
                if (admission.giveUp(me)) {
                    away();
                }
            });
        }

        /** By whoever left, on another thread perhaps, and perhaps before this one has begun to wait. */
        private void called() {
            here.runOnContext(turn -> goIn());
        }

        private void goIn() {
            if (waiter != null) {
                request.vertx().cancelTimer(patience);
                meters.waited(kind, System.nanoTime() - came);
                if (since != null) {
                    WaitingTickets.waited(request, since);
                }
            }
            if (request.response().closed()) {
                leave();
                return;
            }
            if (kind.brief()) {
                request.addHeadersEndHandler(answered -> leave());
            }
            request.addEndHandler(done -> leave());
            tickets.takeBack(request);
            request.next();
        }

        private void leave() {
            if (left.compareAndSet(false, true)) {
                admission.leave(kind);
            }
        }

        private void away() {
            here.runOnContext(turn -> {
                request.vertx().cancelTimer(patience);
                if (!request.response().closed() && !request.response().ended()) {
                    meters.turnedAway(kind);
                    if (since != null) {
                        tickets.give(request, since);
                    }
                    WaitingPage.answer(request, admission.turnAway(kind), since);
                }
            });
        }
    }

    private static boolean carriesFiles(RoutingContext request) {
        var type = request.request().getHeader("Content-Type");
        return type != null && type.startsWith("multipart/form-data");
    }
}
