package org.skillways.onet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skillways.finding.Finding;
import org.skillways.onet.table.OnetFiles;
import org.skillways.onet.table.OnetTable;
import org.skillways.onet.table.Outcome;
import org.skillways.onet.table.TableReader;

/** One O*NET release in the text layout, from an archive or a folder, read file by file into facts. */
public final class OnetRelease implements Closeable {

    static final String READ_ME = "Read Me";
    private static final int READ_ME_BYTES = 100_000;
    /** The first release with other files and identifiers than those before. */
    private static final ReleaseNumber REBUILT = new ReleaseNumber(30, 3);

    private final Path path;
    private final OnetFiles files;
    private final ReleaseNumber number;
    private final ExpectedFiles expected;
    private List<String> lost = List.of();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<OnetTable, FileAccount> accounts = new EnumMap<>(OnetTable.class);

    private OnetRelease(Path path, OnetFiles files, ReleaseNumber number) {
        this.path = path;
        this.files = files;
        this.number = number;
        this.expected = new ExpectedFiles(path, files, number.compareTo(REBUILT) >= 0);
    }

    /**
     * Opens a release and finds out which it is.
     *
     * @param fallback the number to use where neither the Read Me nor the name of the file or folder says it
     * @throws NotOnet where this is no release, or nobody says which
     */
    public static OnetRelease open(Path path, @Nullable ReleaseNumber fallback) {
        var files = OnetFiles.open(path);
        try {
            refuseOtherThings(path, files);
            return new OnetRelease(path, files, number(path, files, fallback));
        } catch (NotOnet e) {
            closeQuietly(files, e);
            throw e;
        }
    }

    private static void closeQuietly(OnetFiles files, NotOnet cause) {
        try {
            files.close();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private static void refuseOtherThings(Path path, OnetFiles files) {
        if (files.find(OnetTable.OCCUPATIONS.title()).isEmpty()) {
            throw NotOnet.because(
                    path,
                    "Occupation Data.txt",
                    "This is not an O*NET release in the text layout: there is no Occupation Data.txt in it.");
        }
    }

    private static ReleaseNumber number(Path path, OnetFiles files, @Nullable ReleaseNumber fallback) {
        return files.find(READ_ME)
                .flatMap(file -> ReleaseNumber.inReadMe(beginning(file)))
                .or(() -> ReleaseNumber.inFileName(
                        String.valueOf(path.toAbsolutePath().normalize().getFileName())))
                .or(() -> innerFolder(files))
                .or(() -> Optional.ofNullable(fallback))
                .orElseThrow(() -> NotOnet.unknownRelease(path));
    }

    private static Optional<ReleaseNumber> innerFolder(OnetFiles files) {
        return files.find(OnetTable.OCCUPATIONS.title())
                .flatMap(file -> ReleaseNumber.inFileName(file.name().replaceFirst("[^/\\\\]*$", "")));
    }

    private static String beginning(OnetFiles.TextFile file) {
        try (var bytes = file.open()) {
            return new String(bytes.readNBytes(READ_ME_BYTES), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    public ReleaseNumber number() {
        return number;
    }

    /** A digest of all files' names and bytes, the same for an archive and for the folder that it unpacks to. */
    public String sha256() {
        try {
            var all = MessageDigest.getInstance("SHA-256");
            for (var file : files.all().entrySet()) {
                all.update((file.getKey() + "\n" + digest(file.getValue()) + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(all.digest());
        } catch (IOException e) {
            throw NotOnet.because(path, "the files", "The files cannot be read: " + e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String digest(OnetFiles.TextFile file) throws IOException, NoSuchAlgorithmException {
        try (var bytes = new DigestInputStream(file.open(), MessageDigest.getInstance("SHA-256"))) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        }
    }

    /** Reads everything once; the receiver gets each kind of fact whole, nodes before what connects them. */
    public void read(Consumer<Facts> receiver) {
        expected.report(findings);
        var reader = new TableReader(files, findings, accounts);
        var reading = new ReleaseReading(reader, facts -> {
            if (facts.kind() == FactKind.OCCUPATION) {
                reader.knowOccupations(occupations(facts));
            }
            receiver.accept(facts);
        });
        new ContentFacts(reading).read();
        new ListingFacts(reading).read();
        new RatingFacts(reading).read();
        new ContextFacts(reading).read();
        new TaskFacts(reading).read();
        Arrays.stream(OnetTable.values())
                .filter(table -> !table.inGraph() && reader.has(table))
                .forEach(table -> reader.read(table, row -> Outcome.leftOut(table.gives())));
        lost = expected.lost(reader.unusable());
        if (!lost.isEmpty()) {
            findings.add(
                    0,
                    Finding.error(
                            "lost-domain",
                            path.toString(),
                            "the files",
                            "The release comes without " + String.join("; ", lost)
                                    + ". Its files or columns are not those that this version knows, so what they say is"
                                    + " not in the graph."));
        }
    }

    /** What the release should give and its files do not, in words; known without reading. */
    public List<String> leftOut() {
        return expected.leftOut();
    }

    /** What the release has in files or columns that are not known, and that is therefore not in the graph, after {@link #read}. */
    public List<String> lost() {
        return lost;
    }

    private Set<String> occupations(Facts facts) {
        if (facts.all().isEmpty()) {
            throw NotOnet.because(path, "Occupation Data.txt", "Occupation Data.txt has no usable row.");
        }
        return facts.all().keySet().stream().map(keys -> keys.get(0)).collect(Collectors.toSet());
    }

    /** Where every row of every file went, after {@link #read}. */
    public List<FileAccount> accounts() {
        return List.copyOf(accounts.values());
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    @Override
    public void close() {
        try {
            files.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
