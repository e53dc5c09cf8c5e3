package vn.guongsang.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was measured in one file, by its content alone.
 *
 * @param type short kind name as packs list it (docx, pdf, jpg, mp3 …), null where the content is of no known kind
 * @param mediaType as detected
 * @param sha256 lower-case hex
 * @param problem why the file cannot be judged at all; null for a sound file
 * @param problemDetail the reader's own short words about the problem, for staff
 * @param text null unless the file holds written text
 * @param signs oddities that a person should look at
 * @param metadata names and other marks of people left in the file's metadata
 * @param estimate of the words of a picture or scan; null for typed files and where no program can estimate
 */
public record FileFacts(
        Kind kind,
        @Nullable String type,
        String mediaType,
        long bytes,
        String sha256,
        @Nullable Problem problem,
        @Nullable String problemDetail,
        @Nullable Text text,
        @Nullable Picture picture,
        @Nullable Media media,
        List<Sign> signs,
        List<Metadata> metadata,
        @Nullable Estimate estimate) {

    public enum Kind {
        DOCUMENT,
        IMAGE,
        AUDIO,
        VIDEO,
        UNKNOWN
    }

    /** Why a file is not usable. */
    public enum Problem {
        EMPTY,
        NO_TEXT,
        ENCRYPTED,
        DAMAGED,
        BOMB,
        TIMEOUT,
        CRASHED,
        MACROS,
        MALWARE,
        HOSTILE,
        UNKNOWN_KIND,
        NO_READER
    }

    /**
     * The text of a document.
     *
     * @param plain body, notes and text boxes in reading order, NFC, one paragraph a line; cut after 400,000 characters
     * @param pages sizes of pages as the file asks for them, distinct, most used first; empty where it does not say
     * @param pageCount null where the format has no pages of its own
     * @param fonts shares of the letters of the body, largest first; empty for kinds without fonts
     * @param legacyEncoding TCVN3, VNI or a code page, when the text had to be converted; null for Unicode
     * @param scanned pages that are pictures: the words of such a file are not counted
     * @param approximate the format has no word breaks of its own (PDF)
     */
    public record Text(
            String plain,
            Words words,
            List<PageSize> pages,
            @Nullable Integer pageCount,
            List<FontShare> fonts,
            List<SizeShare> sizes,
            @Nullable String legacyEncoding,
            boolean scanned,
            boolean approximate) {}

    /** Words by each plausible rule, as in the package's description; hidden ones are in none of the three. */
    public record Words(int low, int shown, int high, int hidden) {}

    public record PageSize(double widthMm, double heightMm) {}

    public record FontShare(String name, double share) {}

    public record SizeShare(double pt, double share) {}

    /** Pixels as stored; decodable tells that the whole picture could be read. */
    public record Picture(int width, int height, boolean decodable) {}

    /**
     * A recording.
     *
     * @param seconds longest real stream by packets, edit lists and header lengths ignored
     * @param playedSeconds what a player shows: the longest stream with edit lists and header lengths obeyed
     * @param headerSeconds what the container's header states, null where it states nothing
     * @param silent no sample above −60 dB; null without sound or where it could not be decoded
     * @param decodeErrors lines of complaint while decoding the sound, 0 for a sound file
     */
    public record Media(
            double seconds,
            double playedSeconds,
            @Nullable Double headerSeconds,
            boolean hasVideo,
            boolean hasAudio,
            boolean stillCover,
            @Nullable Boolean silent,
            int decodeErrors,
            List<Stream> streams) {}

    /** One stream; kind is audio, video or the container's other word; seconds by packets. */
    public record Stream(
            int index,
            String kind,
            @Nullable String codec,
            double seconds,
            @Nullable Integer width,
            @Nullable Integer height) {}

    /** Something a person should look at, with how often and the first place. */
    public record Sign(Oddity oddity, int count, String where) {}

    public enum Oddity {
        JOINED_BY_UNDERSCORES,
        JOINED_BY_PUNCTUATION,
        ZERO_WIDTH,
        OVERLONG_WORDS,
        HIDDEN_TEXT,
        WHITE_TEXT,
        TINY_TEXT,
        PICTURES,
        PICTURE_OF_TEXT,
        TRACKED_CHANGES,
        EXTERNAL_REFERENCE,
        EMBEDDED_FILE,
        SCRIPT,
        UNREAD_PART,
        NOT_VIETNAMESE
    }

    public record Metadata(String name, String value) {}

    /**
     * Words that a program believes to see on pictures of writing; never a count.
     *
     * @param words of all pages, as the pages that were looked at would have it
     * @param confidence mean of the words found, 0 to 100
     */
    public record Estimate(int words, int confidence) {}

    public FileFacts identified(long size, String hash) {
        return new FileFacts(
                kind,
                type,
                mediaType,
                size,
                hash,
                problem,
                problemDetail,
                text,
                picture,
                media,
                signs,
                metadata,
                estimate);
    }

    public FileFacts estimated(@Nullable Estimate words) {
        return new FileFacts(
                kind,
                type,
                mediaType,
                bytes,
                sha256,
                problem,
                problemDetail,
                text,
                picture,
                media,
                signs,
                metadata,
                words);
    }

    /** A file that could not be read. */
    public static FileFacts unusable(Type type, Problem problem, @Nullable String detail) {
        return new FileFacts(
                type.kind(),
                type.name(),
                type.mediaType(),
                0,
                "",
                problem,
                detail,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null);
    }

    public static FileFacts written(Type type, Text text, List<Sign> signs, List<Metadata> metadata) {
        return new FileFacts(
                type.kind(), type.name(), type.mediaType(), 0, "", null, null, text, null, null, signs, metadata, null);
    }

    public static FileFacts pictured(Type type, Picture picture, List<Metadata> metadata) {
        return new FileFacts(
                type.kind(),
                type.name(),
                type.mediaType(),
                0,
                "",
                null,
                null,
                null,
                picture,
                null,
                List.of(),
                metadata,
                null);
    }

    public static FileFacts recorded(Type type, Media media, List<Metadata> metadata) {
        return new FileFacts(
                type.kind(),
                type.name(),
                type.mediaType(),
                0,
                "",
                null,
                null,
                null,
                null,
                media,
                List.of(),
                metadata,
                null);
    }

    /** A detected kind: its short name (null if none), media type and kind. */
    public record Type(Kind kind, @Nullable String name, String mediaType) {
        public static final Type UNKNOWN = new Type(Kind.UNKNOWN, null, "application/octet-stream");
    }
}
