package org.skillways.derivation.embedding;

import java.util.Map;
import java.util.stream.Stream;
import org.skillways.derivation.profile.OccupationProfile;

/** The vectors of an occupation from those of its texts and titles: their sums, empty where none of them is known. */
public final class SummedVectors {

    private static final int OWN_TITLE_COUNTS_AS = 3;
    private static final int READ_BY_THE_MODEL = 1_000;
    private static final float[] NONE = {};

    private SummedVectors() {}

    public static float[] tasks(OccupationProfile profile, Map<String, float[]> vectors) {
        return sum(profile.texts().stream().map(SummedVectors::readByTheModel), vectors);
    }

    public static float[] description(OccupationProfile profile, Map<String, float[]> vectors) {
        return sum(Stream.ofNullable(profile.description()).map(SummedVectors::readByTheModel), vectors);
    }

    public static float[] titles(OccupationProfile profile, Map<String, float[]> vectors) {
        var own = Stream.generate(profile::title).limit(OWN_TITLE_COUNTS_AS);
        return sum(Stream.concat(own, profile.titles().stream()), vectors);
    }

    /** The texts that need a vector, as the model reads them. */
    public static Stream<String> texts(OccupationProfile profile) {
        return profile.whatIsDone().stream().map(SummedVectors::readByTheModel);
    }

    public static Stream<String> titles(OccupationProfile profile) {
        return Stream.concat(Stream.of(profile.title()), profile.titles().stream());
    }

    private static String readByTheModel(String text) {
        return text.substring(0, Math.min(text.length(), READ_BY_THE_MODEL));
    }

    /** In the order of the texts, since sums of floating-point numbers depend on it. */
    private static float[] sum(Stream<String> texts, Map<String, float[]> vectors) {
        return texts.sorted()
                .map(text -> vectors.getOrDefault(text, NONE))
                .filter(vector -> vector.length > 0)
                .reduce(NONE, SummedVectors::sum);
    }

    private static float[] sum(float[] one, float[] other) {
        var sum = other.clone();
        for (var i = 0; i < one.length; i++) {
            sum[i] += one[i];
        }
        return sum;
    }
}
