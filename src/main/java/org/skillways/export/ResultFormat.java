package org.skillways.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.skillways.cypher.QueryRunner;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** A format that the rows of a result are written in. */
public enum ResultFormat {
    JSON(ResultFormat.JSON_TYPE),
    CSV(ResultFormat.CSV_TYPE),
    XLSX(ResultFormat.XLSX_TYPE);

    /** The query parameter that names a format. */
    public static final String PARAMETER = "format";

    /** The header that says of a file whether rows are missing at its end; in JSON the body says so. */
    public static final String TRUNCATED = "Skillways-Truncated";

    public static final String JSON_TYPE = MediaType.APPLICATION_JSON_VALUE;
    public static final String CSV_TYPE = "text/csv";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String type;

    ResultFormat(String type) {
        this.type = type;
    }

    /** The first media type that the client accepts and there is a format for; JSON where it accepts any. */
    public static ResultFormat of(List<MediaType> accepted) {
        for (var type : accepted) {
            for (var format : values()) {
                if (type.includes(MediaType.parseMediaType(format.type))) {
                    return format;
                }
            }
        }
        return JSON;
    }

    public String contentType() {
        return this == CSV ? CSV_TYPE + ";charset=UTF-8;header=present" : type;
    }

    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    public QueryRunner.RowHandler writer(OutputStream output, JsonMapper mapper) {
        return switch (this) {
            case JSON -> new JsonRowWriter(output, mapper);
            case CSV -> new CsvRowWriter(output, mapper);
            case XLSX -> new XlsxRowWriter(output, mapper);
        };
    }
}
