package vn.guongsang.inspect;

import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Source;

/** One rule with the limits that it holds an entry to. */
public sealed interface Rule
        permits AuthorFields,
                AuthorTie,
                BarredMember,
                CategoryKind,
                Declarations,
                DurationHeader,
                DurationLimit,
                Deadline,
                ExemplarFields,
                ExemplarKind,
                FileCargo,
                FileCount,
                GuardianOfMinor,
                HonouredBefore,
                Language,
                LayoutAsked,
                NameAndContent,
                NamesInMetadata,
                NamesInText,
                PictureAndSound,
                Postmark,
                Readable,
                ReceivingUnit,
                TextEncoding,
                UnusualText,
                WholeRecording,
                WordLimit {
    /** Stable: used in packs, stored inspections, messages and the API. */
    String key();

    /** What breaking it means unless the book says otherwise. */
    Weight usualWeight();

    /** Where it stands written; null for what follows from no paper but from common sense. */
    @Nullable
    Source source();

    Result inspect(Dossier dossier);
}
