package vn.guongsang.inspect.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.definition.ContestDefinition.Layout;
import vn.guongsang.inspect.rule.Dossier.Received;
import vn.guongsang.inspect.rule.Finding;
import vn.guongsang.inspect.rule.Spoken;
import vn.guongsang.kernel.Source;
import vn.guongsang.reading.FileFacts.FontShare;
import vn.guongsang.reading.FileFacts.PageSize;
import vn.guongsang.reading.FileFacts.SizeShare;
import vn.guongsang.reading.FileFacts.Text;

/** Page, font and size of typed documents. Plain text and scans have none to judge. */
record LayoutAsked(Layout asked, @Nullable Source source) implements FileRule {
    private static final Set<String> WITHOUT_LAYOUT = Set.of("txt");
    /** Fonts of the old Vietnamese encodings that look like Times New Roman. */
    private static final List<String> LEGACY_TWINS = List.of(".vntime", "vnitimes");

    @Override
    public String key() {
        return "layout";
    }

    @Override
    public List<Object> asks() {
        return List.of(
                asked.font(),
                Spoken.size(asked.widthMm(), asked.heightMm()),
                Spoken.number((asked.minPt() + asked.maxPt()) / 2));
    }

    @Override
    public boolean concerns(Received file) {
        return FileRule.typed(file)
                && !WITHOUT_LAYOUT.contains(String.valueOf(file.facts().type()));
    }

    @Override
    public Stream<Finding> look(Received file) {
        var findings = new ArrayList<Finding>();
        var text = Objects.requireNonNull(file.facts().text());
        if (text.pages().isEmpty() || text.fonts().isEmpty() || text.sizes().isEmpty()) {
            findings.add(new Finding.LayoutUnknown(file.name()));
        }
        look(text, findings);
        return findings.stream();
    }

    private void look(Text text, List<Finding> findings) {
        text.pages().stream()
                .filter(page -> !fits(page))
                .findFirst()
                .ifPresent(page -> findings.add(
                        new Finding.PageSizeOff(page.widthMm(), page.heightMm(), asked.widthMm(), asked.heightMm())));
        double fonts = text.fonts().stream()
                .filter(f -> matches(f.name()))
                .mapToDouble(FontShare::share)
                .sum();
        if (!text.fonts().isEmpty() && fonts < asked.share()) {
            var other = text.fonts().stream()
                    .filter(f -> !matches(f.name()))
                    .findFirst()
                    .orElseThrow();
            findings.add(new Finding.FontOff(other.name(), fonts, asked.font(), asked.share()));
        }
        double sizes = text.sizes().stream()
                .filter(this::fits)
                .mapToDouble(SizeShare::share)
                .sum();
        if (!text.sizes().isEmpty() && sizes < asked.share()) {
            var other = text.sizes().stream().filter(s -> !fits(s)).findFirst().orElseThrow();
            findings.add(new Finding.SizeOff(other.pt(), sizes, asked.minPt(), asked.maxPt(), asked.share()));
        }
    }

    private boolean fits(PageSize page) {
        return near(page.widthMm(), asked.widthMm()) && near(page.heightMm(), asked.heightMm())
                || near(page.widthMm(), asked.heightMm()) && near(page.heightMm(), asked.widthMm());
    }

    private boolean near(double actual, double wanted) {
        return Math.abs(actual - wanted) <= asked.toleranceMm();
    }

    private boolean fits(SizeShare size) {
        return size.pt() >= asked.minPt() && size.pt() <= asked.maxPt();
    }

    private boolean matches(String font) {
        var name = plain(font);
        return LEGACY_TWINS.stream().anyMatch(name::startsWith)
                || name.startsWith(plain(asked.font()))
                || asked.twins().stream().anyMatch(twin -> family(name).equals(plain(twin)));
    }

    private static String plain(String font) {
        return font.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }

    /** The family without what PDF names add to it. */
    private static String family(String name) {
        return name.replaceFirst("(,|psmt|mt)?(bold|italic|oblique|regular|roman|medium)*(psmt|mt)?$", "");
    }
}
