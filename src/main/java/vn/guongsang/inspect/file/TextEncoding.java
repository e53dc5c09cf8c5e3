package vn.guongsang.inspect.file;

import java.util.stream.Stream;
import vn.guongsang.inspect.rule.Dossier.Received;
import vn.guongsang.inspect.rule.Finding;
import vn.guongsang.reading.FileFacts.Text;

/** Text of an old encoding was converted, and a person compares. */
record TextEncoding() implements FileRule {
    @Override
    public String key() {
        return "text-encoding";
    }

    @Override
    public boolean concerns(Received file) {
        return FileRule.typed(file);
    }

    @Override
    public Stream<Finding> look(Received file) {
        return Stream.ofNullable(file.facts().text())
                .map(Text::legacyEncoding)
                .filter(java.util.Objects::nonNull)
                .map(encoding -> new Finding.Converted(file.name(), encoding));
    }
}
