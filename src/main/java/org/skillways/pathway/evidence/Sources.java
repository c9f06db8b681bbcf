package org.skillways.pathway.evidence;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The citation sources of the graph. */
@Transactional(readOnly = true, timeout = 10)
public interface Sources extends Repository<Sources.Source, String> {

    Optional<Source> findById(String id);

    /**
     * A source that statements cite.
     *
     * @param id its key
     * @param label what the citation shows
     * @param title its title
     * @param publisher who publishes it
     * @param version its version
     * @param released when it came out
     * @param url where it is
     * @param licence the licence it is under
     */
    @Node("CitationSource")
    public record Source(
            @Id String id,
            String label,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable String version,
            @Nullable String released,
            @Nullable String url,
            @Nullable String licence) {}
}
