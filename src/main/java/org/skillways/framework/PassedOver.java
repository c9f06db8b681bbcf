package org.skillways.framework;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Files that lie beside documents and are none: what a saved page needs, what systems and editors leave. */
public final class PassedOver {

    private static final Pattern FOLDER =
            Pattern.compile("(?i).*_(?:files|dateien|archivos|fichiers|bestanden|file|arquivos)");
    private static final Set<String> NAMES = Set.of("thumbs.db", "desktop.ini", "__macosx", "icon\r");
    private static final Pattern ENDING = Pattern.compile(
            "(?i).*\\.(?:css|js|map|png|jpe?g|gif|svg|webp|ico|woff2?|ttf|lock|lnk|url|tmp|bak|part|crdownload)|.*~");

    private PassedOver() {}

    /** Whether a file, named from the folder that is loaded, is passed over without a word. */
    public static boolean is(String path) {
        var names = path.replace('\\', '/').split("/");
        for (var i = 0; i < names.length; i++) {
            var inFolder = i < names.length - 1;
            if (isHidden(names[i]) || (inFolder && FOLDER.matcher(names[i]).matches())) {
                return true;
            }
        }
        var file = names[names.length - 1];
        return file.startsWith("~$") || ENDING.matcher(file).matches();
    }

    /** Whether a file is Markdown, in which documents and notes about them are written: what it holds decides. */
    public static boolean isNote(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".md");
    }

    private static boolean isHidden(String name) {
        return (name.startsWith(".") && name.length() > 1) || NAMES.contains(name.toLowerCase(Locale.ROOT));
    }
}
