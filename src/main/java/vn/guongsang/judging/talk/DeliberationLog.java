package vn.guongsang.judging.talk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.PersonId;

/** Keeps the talks of the jury, inside the transaction of the desk that asks and has checked who may. */
@ApplicationScoped
public class DeliberationLog {
    private final Deliberations deliberations;
    private final DeliberationVotes votes;

    DeliberationLog(Deliberations deliberations, DeliberationVotes votes) {
        this.deliberations = deliberations;
        this.votes = votes;
    }

    public Optional<DeliberationView> newest(ContestId contest, String group) {
        return deliberations.newest(contest, group).map(Deliberation::view);
    }

    public List<DeliberationView> open(ContestId contest) {
        return deliberations.open(contest).stream().map(Deliberation::view).toList();
    }

    public void open(Band band, PersonId by, Instant now) {
        deliberations.add(new Deliberation(band, by, now));
    }

    public void close(DeliberationView talk, Minutes minutes, PersonId by, Instant now) {
        deliberations.numbered(talk.id()).close(minutes, by, now);
    }

    /** Oldest first. */
    public List<Cast> votes(DeliberationView talk) {
        return votes.of(talk.id()).stream().map(DeliberationVote::view).toList();
    }

    /** Said again, the newer stands. */
    public void vote(DeliberationView talk, Cast cast) {
        votes.mine(talk.id(), cast.sheet()).say(cast.vote(), cast.words(), cast.at());
    }
}
