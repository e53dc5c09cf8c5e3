package vn.guongsang.contest;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.guongsang.contest.definition.Pack;
import vn.guongsang.contest.definition.PackProblem;
import vn.guongsang.contest.definition.PackRefused;
import vn.guongsang.kernel.VietnameseDate;

/** At start, loads every pack that was not loaded before; a bad pack is reported and stops nothing else. */
@ApplicationScoped
public class PackLoading {
    private static final Logger LOG = Logger.getLogger(PackLoading.class);
    /** Early, so that observers of the start on higher floors find the contests there. */
    private static final int FIRST = 1000;

    private final ContestDesk desk;
    private final Clock clock;
    private final Path folder;
    private final boolean demo;
    private final List<PackProblem> problems = new ArrayList<>();

    PackLoading(
            ContestDesk desk,
            Clock clock,
            @ConfigProperty(name = "guongsang.packs") String folder,
            @ConfigProperty(name = "guongsang.demo") boolean demo) {
        this.desk = desk;
        this.clock = clock;
        this.folder = Path.of(folder).toAbsolutePath().normalize();
        this.demo = demo;
    }

    void start(@Observes @Priority(FIRST) StartupEvent started) {
        packs().forEach(this::load);
        problems.forEach(problem -> LOG.error("contest pack refused: " + problem));
    }

    /** What kept packs from being loaded at the last start. */
    public List<PackProblem> problems() {
        return List.copyOf(problems);
    }

    private void load(Path pack) {
        try {
            var read = Pack.read(pack, LocalDate.now(clock.withZone(VietnameseDate.ZONE)));
            if ((demo || !read.definition().demo()) && desk.load(read)) {
                LOG.info("contest loaded: " + read.definition().slug());
            }
        } catch (PackRefused refused) {
            problems.addAll(refused.problems());
        }
    }

    private List<Path> packs() {
        try (var folders = Files.list(folder)) {
            return folders.filter(f -> Files.exists(f.resolve("contest.yaml")))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            LOG.warn("no contest packs: the folder " + folder + " cannot be read");
            return List.of();
        }
    }
}
