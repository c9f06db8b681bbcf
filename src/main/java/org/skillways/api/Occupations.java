package org.skillways.api;

import java.util.Optional;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The occupations of the graph by their code. */
@Transactional(readOnly = true, timeout = 10)
interface Occupations extends Repository<Occupations.Titled, String> {

    Optional<Titled> findById(String soc);

    /** An occupation's code and title. */
    @Node("Occupation")
    record Titled(@Id String soc, String title) {}
}
