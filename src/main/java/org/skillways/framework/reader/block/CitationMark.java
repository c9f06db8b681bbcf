package org.skillways.framework.reader.block;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words for readers of the screen that a page ends each citation with, in several wordings and languages. */
public final class CitationMark {

    /** As the pages write it. */
    public static final String PLAIN = "Opens in new tab";

    public static final String WORDS =
            "(?i:(?:link )?opens (?:in )?(?:an? )?(?:new|other|another) (?:browser )?(?:tab|window|page)"
                    + "|external link"
                    + "|se abre en (?:una? )?(?:nueva (?:pestaña|ventana)|(?:pestaña|ventana) nueva)"
                    + "|abre (?:em|numa) (?:uma )?nov[ao] (?:guia|aba|janela|separador)"
                    + "|(?:wird )?in (?:einem )?neue[mn] (?:tab|fenster) (?:geöffnet|öffnen)"
                    + "|öffnet (?:sich )?in (?:einem )?neue[mn] (?:tab|fenster)"
                    + "|s[’']ouvre dans une? (?:nouvel onglet|nouvelle (?:fenêtre|page))"
                    + "|si apre in una nuova (?:scheda|finestra))";

    private static final Pattern MARK = Pattern.compile("\\s*[.,;]?\\s*[(\\[]?" + WORDS + "[)\\]]?\\.?\\s*");

    private static final Pattern END = Pattern.compile(WORDS + "[)\\]]?[.\\s]*$");

    /** Each wording of {@link #WORDS} has one of these words, in small letters; a new one needs its word here. */
    private static final List<String> WORDS_OF_EACH = List.of(
            "tab",
            "window",
            "page",
            "external",
            "pestaña",
            "ventana",
            "guia",
            "aba",
            "janela",
            "separador",
            "fenster",
            "onglet",
            "fenêtre",
            "scheda",
            "finestra");

    private CitationMark() {}

    /** Whether a text has no marks, or only such as the pages write; sooner said than with the whole pattern. */
    public static boolean isNoneOrPlain(String text) {
        if (text.contains("(" + PLAIN) || text.contains("[" + PLAIN)) {
            return false;
        }
        var rest = text.replace(PLAIN, "").toLowerCase(Locale.ROOT);
        return !rest.contains("link ") && WORDS_OF_EACH.stream().noneMatch(rest::contains);
    }

    public static boolean isIn(String text) {
        return MARK.matcher(text).find();
    }

    /** Whether a text begins with a mark. */
    public static boolean begins(String text) {
        return MARK.matcher(text).lookingAt();
    }

    /** Whether a text ends with a mark. */
    public static boolean ends(String text) {
        return END.matcher(text).find();
    }

    /** The text without marks, and without the full stops at its end. */
    public static String takenOff(String text) {
        return Text.withoutStops(Text.clean(MARK.matcher(Text.clean(text)).replaceAll(" ")));
    }

    /** Whether this is nothing but a mark. */
    public static boolean isAll(String text) {
        return isIn(text) && takenOff(text).isEmpty();
    }
}
