package vn.guongsang.entry;

/** A file on its way: what was promised of it and how much has come. */
record PromisedFile(String name, long bytes, String sha256, long received) {
    public long percent() {
        return bytes == 0 ? 100 : received * 100 / bytes;
    }
}
