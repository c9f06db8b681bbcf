package org.skillways.explorer;

/** One address of every kind of page that has something to show on the bundled seeds. */
final class ExplorerPages {

    static final String[] PATHS = {
        "/",
        "/search?query=counselor",
        "/occupations/21-1014.00",
        "/occupations/21-1093.00/moves",
        "/occupations/21-1014.00/moves?direction=backwards&sort=months",
        "/occupations/21-1014.00/neighbourhood",
        "/occupations/21-1014.00/neighbourhood?by=knowledge",
        "/occupations/21-1093.00/what-if?skills=2",
        "/routes",
        "/routes?from=21-1093.00&to=21-1014.00&toLevel=Proficient",
        "/routes?from=21-1093.00&to=21-1014.00&maxMonths=1",
        "/compare?occupation=21-1093.00&occupation=21-1014.00",
        "/my-skills?have=Active+Listening%0Ajuggling&to=21-1014.00",
        "/sources",
        "/sources/o-net-v30-2-f611b88c",
        "/statements/21-1014.00/MASTERY/Emerging/266d68a2ed0f47ac",
        "/status",
    };

    /** Pages that say that something is wrong or unclear. */
    static final String[] PROBLEMS = {"/nothing", "/routes?from=social&to=21-1014.00", "/search?query=qqqzzzxx"};

    private ExplorerPages() {}
}
