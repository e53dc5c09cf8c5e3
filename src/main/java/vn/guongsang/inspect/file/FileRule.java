package vn.guongsang.inspect.file;

import java.util.stream.Stream;
import vn.guongsang.inspect.rule.Dossier;
import vn.guongsang.inspect.rule.Dossier.Received;
import vn.guongsang.inspect.rule.Finding;
import vn.guongsang.inspect.rule.Result;
import vn.guongsang.inspect.rule.Rule;
import vn.guongsang.inspect.rule.Weight;

/** A rule that looks at one file after the other and does not apply where none is of its kind. */
sealed interface FileRule extends Rule
        permits DurationHeader,
                FileCargo,
                Language,
                LayoutAsked,
                PictureAndSound,
                TextEncoding,
                UnusualText,
                WholeRecording {
    @Override
    default Weight usualWeight() {
        return Weight.WARNS;
    }

    @Override
    default Result inspect(Dossier dossier) {
        var files = dossier.sound().stream().filter(this::concerns).toList();
        return files.isEmpty()
                ? Result.doesNotApply()
                : Result.found(files.stream().flatMap(this::look).toList(), asks().toArray());
    }

    boolean concerns(Received file);

    Stream<Finding> look(Received file);

    /** Text whose letters are known, which those of a scan are not. */
    static boolean typed(Received file) {
        var text = file.facts().text();
        return text != null && !text.scanned();
    }
}
