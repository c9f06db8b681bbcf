package org.skillways.outlook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/** Workbooks as the Employment Projections are published, with rows of our own. */
public final class OutlookFiles {

    private static final String TITLE =
            "Table 1.2 Occupational projections, 2030–2040, and worker characteristics, 2030 (Employment in thousands)";

    public static final List<String> HEADER = List.of(
            "2030 National Employment Matrix title",
            "2030 National Employment Matrix code",
            "Occupation type",
            "Employment, 2030",
            "Employment, 2040",
            "Employment change, numeric, 2030–40",
            "Employment change, percent, 2030–40",
            "Occupational openings, 2030–40 annual average",
            "Median annual wage, dollars, 2030[1]",
            "Typical education needed for entry",
            "Work experience in a related occupation",
            "Typical on-the-job training needed to attain competency in the occupation");

    private OutlookFiles() {}

    public static Path workbook(Path folder, List<String> header, List<?>... rows) throws IOException {
        var file = Files.createTempFile(folder, "outlook", ".xlsx");
        try (var workbook = new Workbook(Files.newOutputStream(file), "Tests", "1.0")) {
            var index = workbook.newWorksheet("Index");
            index.value(0, 0, "Contents");
            index.value(1, 0, TITLE);
            var sheet = workbook.newWorksheet("Table 1.2");
            sheet.value(0, 0, TITLE);
            var all = Stream.concat(Stream.of(header), Arrays.stream(rows)).toList();
            for (var row = 0; row < all.size(); row++) {
                for (var column = 0; column < all.get(row).size(); column++) {
                    var value = all.get(row).get(column);
                    if (value instanceof Number number) {
                        sheet.value(row + 1, column, number);
                    } else {
                        sheet.value(row + 1, column, value.toString());
                    }
                }
            }
        }
        return file;
    }
}
