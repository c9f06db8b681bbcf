package org.skillways.onet;

import java.util.List;

/** The files that O*NET releases have had since release 24, with their columns and what the graph has from each. */
enum OnetTable {
    OCCUPATIONS("Occupation Data", "all occupations", "O*NET-SOC Code|Title", "Description", ""),
    CONTENT_MODEL(
            "Content Model Reference",
            "descriptions of elements, and the content model's hierarchy",
            "Element ID|Element Name",
            "Description",
            ""),
    SCALES("Scales Reference", "names and bounds of the scales", "Scale ID|Scale Name", "Minimum|Maximum", ""),
    ANCHORS(
            "Level Scale Anchors",
            "what a level means in words",
            "Element ID|Scale ID|Anchor Value|Anchor Description",
            "Element Name",
            ""),
    JOB_ZONE_REFERENCE(
            "Job Zone Reference",
            "names and descriptions of the job zones",
            "Job Zone|Name",
            "Experience|Education|Job Training|Examples|SVP Range",
            ""),
    JOB_ZONES("Job Zones", "the occupations' job zones", "O*NET-SOC Code|Job Zone", "", "Date|Domain Source"),
    SKILLS("Skills", "skill ratings", Columns.RATING, Columns.RATING_DETAIL, Columns.RATING_UNUSED),
    KNOWLEDGE("Knowledge", "knowledge ratings", Columns.RATING, Columns.RATING_DETAIL, Columns.RATING_UNUSED),
    ABILITIES("Abilities", "ability ratings", Columns.RATING, Columns.RATING_DETAIL, Columns.RATING_UNUSED),
    WORK_ACTIVITIES(
            "Work Activities", "work activity ratings", Columns.RATING, Columns.RATING_DETAIL, Columns.RATING_UNUSED),
    WORK_STYLES("Work Styles", "work style ratings", Columns.RATING, Columns.RATING_DETAIL, Columns.RATING_UNUSED),
    INTERESTS("Interests", "the occupations' interests", Columns.RATING, Columns.RATING_DETAIL, Columns.RATING_UNUSED),
    WORK_VALUES(
            "Work Values",
            "the occupations' work values",
            Columns.RATING,
            Columns.RATING_DETAIL,
            Columns.RATING_UNUSED),
    EDUCATION_CATEGORIES(
            "Education, Training, and Experience Categories",
            "names of the education and training categories",
            "Element ID|Scale ID|Category|Category Description",
            "Element Name",
            ""),
    EDUCATION(
            "Education, Training, and Experience",
            "education, training and experience that the occupations require",
            Columns.RATING,
            "Category|" + Columns.RATING_DETAIL,
            Columns.RATING_UNUSED),
    TASKS(
            "Task Statements",
            "all tasks, and with them what rests on tasks",
            "O*NET-SOC Code|Task ID|Task",
            "Task Type|Incumbents Responding",
            "Date|Domain Source"),
    TASK_RATINGS(
            "Task Ratings",
            "importance, relevance and frequency of tasks",
            "O*NET-SOC Code|Task ID|Scale ID|Data Value",
            "Task|Category|" + Columns.RATING_DETAIL,
            Columns.RATING_UNUSED),
    INTERMEDIATE_ACTIVITIES(
            "IWA Reference", "intermediate work activities", "Element ID|IWA ID|IWA Title", "", "Element Name"),
    DETAILED_ACTIVITIES(
            "DWA Reference",
            "detailed work activities, and which tasks belong to them",
            "IWA ID|DWA ID|DWA Title",
            "Element ID|Element Name|IWA Title",
            ""),
    TASK_ACTIVITIES(
            "Tasks to DWAs",
            "which tasks belong to which detailed work activity",
            "Task ID|DWA ID",
            "O*NET-SOC Code|Task|DWA Title",
            "Date|Domain Source"),
    EMERGING_TASKS(
            "Emerging Tasks",
            "tasks that are new in an occupation",
            "O*NET-SOC Code|Task|Category",
            "Original Task ID",
            "Original Task|Date|Domain Source"),
    ALTERNATE_TITLES(
            "Alternate Titles", "alternate titles", "O*NET-SOC Code|Alternate Title", "Short Title|Source(s)", "Title"),
    REPORTED_TITLES(
            "Sample of Reported Titles",
            "which titles workers reported",
            "O*NET-SOC Code|Reported Job Title",
            "Shown in My Next Move",
            "Title"),
    TECHNOLOGY(
            "Technology Skills",
            "technologies that the occupations use",
            "O*NET-SOC Code|Example|Commodity Code|Commodity Title",
            "Hot Technology|In Demand",
            "Title"),
    TOOLS(
            "Tools Used",
            "tools that the occupations use",
            "O*NET-SOC Code|Example|Commodity Code|Commodity Title",
            "",
            "Title"),
    UNSPSC(
            "UNSPSC Reference",
            "the classes that technologies and tools belong to",
            "Commodity Code|Commodity Title|Class Code|Class Title",
            "Family Title|Segment Title",
            "Family Code|Segment Code"),
    RELATED(
            "Related Occupations",
            "O*NET's own related occupations",
            "O*NET-SOC Code|Related O*NET-SOC Code",
            "Relatedness Tier|Index|Related Index",
            "Title|Related Title"),
    ABILITIES_TO_ACTIVITIES(
            "Abilities to Work Activities",
            "which abilities support which work activities",
            "Abilities Element ID|Work Activities Element ID",
            "Abilities Element Name|Work Activities Element Name",
            ""),
    SKILLS_TO_ACTIVITIES(
            "Skills to Work Activities",
            "which skills support which work activities",
            "Skills Element ID|Work Activities Element ID",
            "Skills Element Name|Work Activities Element Name",
            ""),
    METADATA("Occupation Level Metadata", "how the survey of an occupation went; no query needs it"),
    WORK_CONTEXT("Work Context", "work context is not part of the graph"),
    WORK_CONTEXT_CATEGORIES("Work Context Categories", "work context is not part of the graph"),
    ABILITIES_TO_CONTEXT("Abilities to Work Context", "work context is not part of the graph"),
    SKILLS_TO_CONTEXT("Skills to Work Context", "work context is not part of the graph"),
    TASK_CATEGORIES(
            "Task Categories", "the seven frequencies of a task are numbered from yearly to hourly in the graph"),
    BOOKLET("Survey Booklet Locations", "where an item stands in the survey's booklet; no query needs it"),
    BASIC_INTERESTS("Basic Interests to RIASEC", "no occupation is rated on basic interests"),
    RIASEC_KEYWORDS("RIASEC Keywords", "words that illustrate an interest, of no occupation"),
    INTEREST_ACTIVITIES("Interests Illustrative Activities", "examples that illustrate an interest"),
    INTEREST_OCCUPATIONS("Interests Illustrative Occupations", "examples that illustrate an interest"),
    CAREER_CHANGERS("Career Changers Matrix", "replaced by Related Occupations, whose index it does not share"),
    CAREER_STARTERS("Career Starters Matrix", "replaced by Related Occupations, whose index it does not share"),
    GREEN_OCCUPATIONS("Green Occupations", "not part of O*NET since release 25"),
    GREEN_TASKS("Green Task Statements", "not part of O*NET since release 25"),
    TOOLS_AND_TECHNOLOGY("Tools and Technology", "replaced by Technology Skills and Tools Used");

    private final String title;
    private final boolean inGraph;
    private final String gives;
    private final String required;
    private final String optional;
    private final String unused;

    OnetTable(String title, String gives, String required, String optional, String unused) {
        this.title = title;
        this.inGraph = true;
        this.gives = gives;
        this.required = required;
        this.optional = optional;
        this.unused = unused;
    }

    OnetTable(String title, String reason) {
        this.title = title;
        this.inGraph = false;
        this.gives = reason;
        this.required = "";
        this.optional = "";
        this.unused = "";
    }

    private static List<String> split(String columns) {
        return columns.isEmpty() ? List.of() : List.of(columns.split("\\|"));
    }

    String title() {
        return title;
    }

    boolean inGraph() {
        return inGraph;
    }

    /** What the graph has from this file; for a file that is left out, why. */
    String gives() {
        return gives;
    }

    List<String> required() {
        return split(required);
    }

    /** Columns that the graph uses where the release has them. */
    List<String> optional() {
        return split(optional);
    }

    /** Columns that are known and not in the graph. */
    List<String> unused() {
        return split(unused);
    }

    private static final class Columns {
        static final String RATING = "O*NET-SOC Code|Element ID|Scale ID|Data Value";
        static final String RATING_DETAIL = "Element Name|N|Standard Error|Recommend Suppress|Not Relevant";
        static final String RATING_UNUSED = "Title|Scale Name|Lower CI Bound|Upper CI Bound|Date|Domain Source";
    }
}
