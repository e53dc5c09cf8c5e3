package vn.guongsang.web.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** So many people at the portal's gate that whoever sends now has to wait, or is turned away. */
@ApplicationScoped
public class Crowd {
    private final Gate gate;
    private final WaitingTickets tickets;
    private final List<Admission.Waiter> line = new ArrayList<>();
    private int inside;

    Crowd(Gate gate, WaitingTickets tickets) {
        this.gate = gate;
        this.tickets = tickets;
    }

    /** Takes every place at work of those who send. */
    public void enter() {
        var admission = gate.admission();
        var next = somebody();
        while (admission.arrive(next) == Admission.Answer.IN) {
            inside++;
            next = somebody();
        }
        admission.giveUp(next);
    }

    /** Takes every place in the line as well, by people who came before everybody else. */
    public void fillTheLine() {
        var admission = gate.admission();
        while (admission.waiting(RequestClass.SUBMIT) < RequestClass.SUBMIT.waiting()) {
            var somebody = somebody();
            line.add(somebody);
            admission.arrive(somebody);
        }
    }

    public int waiting() {
        return gate.admission().waiting(RequestClass.SUBMIT);
    }

    /** Everybody goes home, so that whoever really waits is let in. */
    public void goHome() {
        line.forEach(gate.admission()::giveUp);
        line.clear();
        for (; inside > 0; inside--) {
            gate.admission().leave(RequestClass.SUBMIT);
        }
    }

    /** A genuine ticket of any time. */
    public String ticket(Instant since, String matter) {
        return tickets.ticket(since, matter);
    }

    private Admission.Waiter somebody() {
        return gate.admission().waiter(RequestClass.SUBMIT, Instant.EPOCH, () -> inside++, () -> {});
    }
}
