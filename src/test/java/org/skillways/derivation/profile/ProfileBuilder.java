package org.skillways.derivation.profile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small profiles for tests, in which everything not said is unknown. */
public final class ProfileBuilder {

    private final String soc;
    private final String title;
    private @Nullable Integer jobZone;
    private final List<String> texts = new ArrayList<>();
    private final List<String> activities = new ArrayList<>();
    private final List<ElementRating> ratings = new ArrayList<>();

    private ProfileBuilder(String soc, String title) {
        this.soc = soc;
        this.title = title;
    }

    public static ProfileBuilder occupation(String soc, String title) {
        return new ProfileBuilder(soc, title);
    }

    public ProfileBuilder zone(int zone) {
        jobZone = zone;
        return this;
    }

    public ProfileBuilder does(String text) {
        texts.add(text);
        return this;
    }

    public ProfileBuilder activity(String id) {
        activities.add(id);
        return this;
    }

    public ProfileBuilder rated(ElementKind kind, String id, double importance, double level) {
        ratings.add(new ElementRating(kind, id, importance, level, false));
        return this;
    }

    public ProfileBuilder lists(ElementKind kind, String... ids) {
        for (var i = 0; i < ids.length; i++) {
            ratings.add(ElementRating.listed(kind, ids[i], 10.0 / (10 + i)));
        }
        return this;
    }

    public OccupationProfile build() {
        return new OccupationProfile(soc, title, jobZone, null, null, texts, activities, List.of(), List.of(), ratings);
    }
}
