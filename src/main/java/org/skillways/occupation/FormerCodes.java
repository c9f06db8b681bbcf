package org.skillways.occupation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * O*NET-SOC codes of the 2010 taxonomy, which releases had until 25.0, and the codes of 2019 that came after them, by O*NET's crosswalk of
 * the two taxonomies (O*NET Resource Center, CC BY 4.0). It holds the 262 codes that the taxonomy of 2019 no longer has.
 */
public final class FormerCodes {

    private static final Map<String, List<String>> SUCCESSORS = read();

    private FormerCodes() {}

    /** The codes that came after a code of 2010; none where it is none, or unknown. */
    public static List<String> successors(String code) {
        return SocCode.parse(code)
                .map(soc -> SUCCESSORS.getOrDefault(soc.value(), List.of()))
                .orElse(List.of());
    }

    /** Every code of 2010 that the taxonomy of 2019 no longer has, with its successors. */
    static Map<String, List<String>> all() {
        return SUCCESSORS;
    }

    private static Map<String, List<String>> read() {
        try (var file = FormerCodes.class.getResourceAsStream("/onet/codes-2010.tsv")) {
            if (file == null) {
                throw new IllegalStateException("The class path lacks onet/codes-2010.tsv");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .collect(
                            Collectors.toUnmodifiableMap(fields -> fields[0], fields -> List.of(fields[1].split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
