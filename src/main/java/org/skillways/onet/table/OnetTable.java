package org.skillways.onet.table;

import java.util.List;

/** The files that O*NET releases have had since release 24, with their columns and what the graph has from each. */
public enum OnetTable {
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
    JOB_ZONES("Job Zones", "the occupations' job zones", "O*NET-SOC Code|Job Zone", "", "Title|Date|Domain Source"),
    SKILLS("Skills", Layout.UNTIL_30_2, "skill ratings", Columns.RATING, Columns.RATING_DETAIL, Columns.NAMES),
    KNOWLEDGE("Knowledge", "knowledge ratings", Columns.RATING, Columns.RATING_DETAIL, Columns.NAMES),
    ABILITIES("Abilities", "ability ratings", Columns.RATING, Columns.RATING_DETAIL, Columns.NAMES),
    WORK_ACTIVITIES("Work Activities", "work activity ratings", Columns.RATING, Columns.RATING_DETAIL, Columns.NAMES),
    WORK_STYLES("Work Styles", "work style ratings", Columns.RATING, Columns.RATING_DETAIL, Columns.NAMES),
    INTERESTS(
            "Interests",
            Layout.UNTIL_30_2,
            "the occupations' interests",
            Columns.RATING,
            Columns.RATING_DETAIL,
            Columns.NAMES),
    WORK_VALUES(
            "Work Values",
            Layout.UNTIL_30_2,
            "the occupations' work values",
            Columns.RATING,
            Columns.RATING_DETAIL,
            Columns.NAMES),
    EDUCATION_CATEGORIES(
            "Education, Training, and Experience Categories",
            Layout.UNTIL_30_2,
            "names of the education and training categories",
            "Element ID|Scale ID|Category|Category Description",
            "Element Name",
            ""),
    EDUCATION(
            "Education, Training, and Experience",
            Layout.UNTIL_30_2,
            "education, training and experience that the occupations require",
            Columns.RATING,
            "Category|" + Columns.RATING_DETAIL,
            Columns.NAMES),
    TASKS(
            "Task Statements",
            "all tasks, and with them what rests on tasks",
            "O*NET-SOC Code|Task ID|Task",
            "Task Type|Incumbents Responding",
            "Title|Date|Domain Source"),
    TASK_RATINGS(
            "Task Ratings",
            "importance, relevance and frequency of tasks",
            "O*NET-SOC Code|Task ID|Scale ID|Data Value",
            "Task|Category|" + Columns.RATING_DETAIL,
            Columns.NAMES),
    INTERMEDIATE_ACTIVITIES(
            "IWA Reference",
            Layout.UNTIL_30_2,
            "intermediate work activities",
            "Element ID|IWA ID|IWA Title",
            "",
            "Element Name"),
    DETAILED_ACTIVITIES(
            "DWA Reference",
            Layout.UNTIL_30_2,
            "detailed work activities, and which tasks belong to them",
            "IWA ID|DWA ID|DWA Title",
            "Element ID|Element Name|IWA Title",
            ""),
    TASK_ACTIVITIES(
            "Tasks to DWAs",
            "which tasks belong to which detailed work activity",
            "Task ID",
            "O*NET-SOC Code|Task|DWA ID|DWA Element ID|DWA Title|DWA Element Name",
            "Date|Domain Source"),
    EMERGING_TASKS(
            "Emerging Tasks",
            "tasks that are new in an occupation",
            "O*NET-SOC Code|Task|Category",
            "Original Task ID",
            "Title|Original Task|Date|Domain Source"),
    ALTERNATE_TITLES(
            "Alternate Titles",
            Layout.UNTIL_30_2,
            "alternate titles",
            "O*NET-SOC Code|Alternate Title",
            "Short Title|Source(s)",
            "Title"),
    REPORTED_TITLES(
            "Sample of Reported Titles",
            "which titles workers reported",
            "O*NET-SOC Code|Reported Job Title",
            "Shown in My Next Move",
            "Title"),
    TECHNOLOGY(
            "Technology Skills",
            Layout.UNTIL_30_2,
            "technologies that the occupations use",
            "O*NET-SOC Code|Example|Commodity Code|Commodity Title",
            "Hot Technology|In Demand",
            "Title"),
    TOOLS(
            "Tools Used",
            Layout.UNTIL_30_2,
            "tools that the occupations use",
            "O*NET-SOC Code|Example|Commodity Code|Commodity Title",
            "",
            "Title"),
    UNSPSC(
            "UNSPSC Reference",
            Layout.UNTIL_30_2,
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
            Layout.UNTIL_30_2,
            "which skills support which work activities",
            "Skills Element ID|Work Activities Element ID",
            "Skills Element Name|Work Activities Element Name",
            ""),
    ESSENTIAL_SKILLS(
            "Essential Skills",
            Layout.FROM_30_3,
            "skill ratings",
            Columns.RATING,
            Columns.RATING_DETAIL,
            Columns.NAMES),
    TRANSFERABLE_SKILLS(
            "Transferable Skills",
            Layout.FROM_30_3,
            "skill ratings",
            Columns.RATING,
            Columns.RATING_DETAIL,
            Columns.NAMES),
    CAREER_INTERESTS(
            "Career Interest Types",
            Layout.FROM_30_3,
            "the occupations' interests",
            Columns.RATING,
            Columns.RATING_DETAIL,
            Columns.NAMES),
    INTEREST_AREAS(
            "Specific Interest Areas",
            Layout.FROM_30_3,
            "the occupations' specific interest areas",
            Columns.RATING,
            Columns.RATING_DETAIL,
            Columns.NAMES),
    AREAS_TO_INTERESTS(
            "Specific Interest Areas to Career Interest Types",
            Layout.FROM_30_3,
            "which interest an interest area belongs to",
            "Specific Interest Areas Element ID|Career Interest Types Element ID",
            "Specific Interest Areas Element Name|Career Interest Types Element Name",
            ""),
    BASIC_INTERESTS(
            "Basic Interests to RIASEC",
            Layout.UNTIL_30_2,
            "which interest an interest area belongs to",
            "Basic Interests Element ID|RIASEC Element ID",
            "Basic Interests Element Name|RIASEC Element Name",
            ""),
    SCHOOLING_CATEGORIES(
            "Education Categories",
            Layout.FROM_30_3,
            "names of the education and training categories",
            "Element ID|Scale ID|Category|Category Description",
            "Element Name",
            ""),
    TRAINING_CATEGORIES(
            "Training and Experience Categories",
            Layout.FROM_30_3,
            "names of the education and training categories",
            "Element ID|Scale ID|Category|Category Description",
            "Element Name",
            ""),
    SCHOOLING(
            "Education",
            Layout.FROM_30_3,
            "education, training and experience that the occupations require",
            Columns.RATING,
            "Category|" + Columns.RATING_DETAIL,
            Columns.NAMES),
    TRAINING(
            "Training and Experience",
            Layout.FROM_30_3,
            "education, training and experience that the occupations require",
            Columns.RATING,
            "Category|" + Columns.RATING_DETAIL,
            Columns.NAMES),
    JOB_TITLES(
            "Job Titles",
            Layout.FROM_30_3,
            "alternate titles",
            "O*NET-SOC Code|Job Title",
            "Short Title|Source(s)",
            "Title"),
    SOFTWARE(
            "Software Skills",
            Layout.FROM_30_3,
            "technologies that the occupations use",
            "O*NET-SOC Code|Workplace Example|Element ID|Element Name",
            "Hot Technology|In Demand",
            "Title"),
    ACTIVITIES_TO_INTERMEDIATE(
            "GWAs to IWAs",
            Layout.FROM_30_3,
            "intermediate work activities",
            "GWA Element ID|IWA Element ID|IWA Element Name",
            "GWA Element Name",
            ""),
    ACTIVITIES_TO_DETAILED(
            "GWAs to IWAs to DWAs",
            Layout.FROM_30_3,
            "detailed work activities, and which tasks belong to them",
            "IWA Element ID|DWA Element ID|DWA Element Name",
            "GWA Element ID|GWA Element Name|IWA Element Name",
            ""),
    ESSENTIAL_SKILLS_TO_ACTIVITIES(
            "Essential Skills to Work Activities",
            Layout.FROM_30_3,
            "which skills support which work activities",
            "Essential Skills Element ID|Work Activities Element ID",
            "Essential Skills Element Name|Work Activities Element Name",
            ""),
    TRANSFERABLE_SKILLS_TO_ACTIVITIES(
            "Transferable Skills to Work Activities",
            Layout.FROM_30_3,
            "which skills support which work activities",
            "Transferable Skills Element ID|Work Activities Element ID",
            "Transferable Skills Element Name|Work Activities Element Name",
            ""),
    STYLES_TO_ACTIVITIES(
            "Work Styles to Work Activities",
            Layout.FROM_30_3,
            "which work styles support which work activities",
            "Work Styles Element ID|Work Activities Element ID",
            "Work Styles Element Name|Work Activities Element Name",
            ""),
    WORK_CONTEXT(
            "Work Context",
            "the conditions that the occupations work in",
            Columns.RATING,
            "Category|" + Columns.RATING_DETAIL,
            Columns.NAMES),
    WORK_CONTEXT_CATEGORIES(
            "Work Context Categories",
            "what the answers about work context mean",
            "Element ID|Scale ID|Category|Category Description",
            "Element Name",
            ""),
    ABILITIES_TO_CONTEXT(
            "Abilities to Work Context",
            "which abilities matter in which work context",
            "Abilities Element ID|Work Context Element ID",
            "Abilities Element Name|Work Context Element Name",
            ""),
    SKILLS_TO_CONTEXT(
            "Skills to Work Context",
            Layout.UNTIL_30_2,
            "which skills matter in which work context",
            "Skills Element ID|Work Context Element ID",
            "Skills Element Name|Work Context Element Name",
            ""),
    ESSENTIAL_SKILLS_TO_CONTEXT(
            "Essential Skills to Work Context",
            Layout.FROM_30_3,
            "which skills matter in which work context",
            "Essential Skills Element ID|Work Context Element ID",
            "Essential Skills Element Name|Work Context Element Name",
            ""),
    TRANSFERABLE_SKILLS_TO_CONTEXT(
            "Transferable Skills to Work Context",
            Layout.FROM_30_3,
            "which skills matter in which work context",
            "Transferable Skills Element ID|Work Context Element ID",
            "Transferable Skills Element Name|Work Context Element Name",
            ""),
    STYLES_TO_CONTEXT(
            "Work Styles to Work Context",
            Layout.FROM_30_3,
            "which work styles matter in which work context",
            "Work Styles Element ID|Work Context Element ID",
            "Work Styles Element Name|Work Context Element Name",
            ""),
    METADATA("Occupation Level Metadata", "how the survey of an occupation went; no query needs it"),
    TASK_CATEGORIES(
            "Task Categories", "the seven frequencies of a task are numbered from yearly to hourly in the graph"),
    BOOKLET("Survey Booklet Locations", "where an item stands in the survey's booklet; no query needs it"),
    RIASEC_KEYWORDS("RIASEC Keywords", "words that illustrate an interest, of no occupation"),
    INTEREST_KEYWORDS("Career Interest Type Keywords", "words that illustrate an interest, of no occupation"),
    INTEREST_ACTIVITIES("Interests Illustrative Activities", "examples that illustrate an interest"),
    INTEREST_OCCUPATIONS("Interests Illustrative Occupations", "examples that illustrate an interest"),
    CAREER_CHANGERS("Career Changers Matrix", "replaced by Related Occupations, whose index it does not share"),
    CAREER_STARTERS("Career Starters Matrix", "replaced by Related Occupations, whose index it does not share"),
    GREEN_OCCUPATIONS("Green Occupations", "not part of O*NET since release 25"),
    GREEN_TASKS("Green Task Statements", "not part of O*NET since release 25"),
    TOOLS_AND_TECHNOLOGY("Tools and Technology", "replaced by Technology Skills and Tools Used");

    /** Which releases have a file by this name. */
    private enum Layout {
        ALWAYS,
        UNTIL_30_2,
        FROM_30_3
    }

    private final String title;
    private final Layout layout;
    private final boolean inGraph;
    private final String gives;
    private final String required;
    private final String optional;
    private final String unused;

    OnetTable(String title, String gives, String required, String optional, String unused) {
        this(title, Layout.ALWAYS, gives, required, optional, unused);
    }

    OnetTable(String title, Layout layout, String gives, String required, String optional, String unused) {
        this.title = title;
        this.layout = layout;
        this.inGraph = true;
        this.gives = gives;
        this.required = required;
        this.optional = optional;
        this.unused = unused;
    }

    OnetTable(String title, String reason) {
        this.title = title;
        this.layout = Layout.ALWAYS;
        this.inGraph = false;
        this.gives = reason;
        this.required = "";
        this.optional = "";
        this.unused = "";
    }

    private static List<String> split(String columns) {
        return columns.isEmpty() ? List.of() : List.of(columns.split("\\|"));
    }

    public String title() {
        return title;
    }

    public boolean inGraph() {
        return inGraph;
    }

    /** Whether releases have the file: those from 30.3, or those before. */
    public boolean belongsTo(boolean from30Dot3) {
        return layout == Layout.ALWAYS || (layout == Layout.FROM_30_3) == from30Dot3;
    }

    /** What the graph has from this file; for a file that is left out, why. */
    public String gives() {
        return gives;
    }

    public List<String> required() {
        return split(required);
    }

    /** Columns that the graph uses where the release has them. */
    public List<String> optional() {
        return split(optional);
    }

    /** Columns that are known and not in the graph. */
    public List<String> unused() {
        return split(unused);
    }

    private static final class Columns {
        static final String RATING = "O*NET-SOC Code|Element ID|Scale ID|Data Value";
        static final String RATING_DETAIL =
                "Element Name|N|Standard Error|Lower CI Bound|Upper CI Bound|Recommend Suppress"
                        + "|Not Relevant|Date|Domain Source";
        static final String NAMES = "Title|Scale Name";
    }
}
