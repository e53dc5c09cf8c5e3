package vn.guongsang.inspect.file;

import java.util.stream.Stream;
import vn.guongsang.inspect.rule.Dossier.Received;
import vn.guongsang.inspect.rule.Finding;

/** A recording that ends before its header says so, and complains when it is decoded, was cut off on its way. */
record WholeRecording() implements FileRule {
    private static final double ALLOWED_SECONDS = 1;

    @Override
    public String key() {
        return "whole-recording";
    }

    @Override
    public boolean concerns(Received file) {
        return file.facts().media() != null;
    }

    @Override
    public Stream<Finding> look(Received file) {
        return Stream.ofNullable(file.facts().media())
                .filter(media -> media.headerSeconds() != null
                        && media.headerSeconds() - media.seconds() > ALLOWED_SECONDS
                        && media.decodeErrors() > 0)
                .map(media -> new Finding.CutOff(file.name(), media.headerSeconds(), media.seconds()));
    }
}
