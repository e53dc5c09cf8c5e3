package vn.guongsang.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import vn.guongsang.jobs.JobHandler;
import vn.guongsang.reading.sandbox.FileReader;

@ApplicationScoped
class ReadFileJob implements JobHandler<ReadFile> {
    private final InspectionDesk inspections;
    private final FileCopies copies;
    private final FileReader reader;

    ReadFileJob(InspectionDesk inspections, FileCopies copies, FileReader reader) {
        this.inspections = inspections;
        this.copies = copies;
        this.reader = reader;
    }

    @Override
    public Class<ReadFile> type() {
        return ReadFile.class;
    }

    @Override
    public void run(ReadFile job) throws IOException {
        var file = inspections.unread(job.file()).orElse(null);
        if (file != null) {
            var facts = copies.with(file, copy -> reader.read(copy, file.sha256()));
            inspections.read(job.file(), facts);
        }
    }
}
