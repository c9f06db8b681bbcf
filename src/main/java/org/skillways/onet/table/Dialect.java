package org.skillways.onet.table;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * How a file is written: with which separator, and whether with quotation marks around fields.
 *
 * <p>O*NET's own text files part fields with tabs and quote nothing: a quotation mark is a character like any other. A spreadsheet that
 * saves such a file puts quotation marks around every field that has a comma or a quotation mark in it, and doubles those inside.
 */
record Dialect(char separator, boolean quoted) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static Dialect of(String text) {
        var header = text.lines().findFirst().orElse("");
        var separator = Stream.of('\t', ',', ';', '|')
                .max(Comparator.comparingLong(
                        each -> header.chars().filter(c -> c == each).count()))
                .orElseThrow();
        return new Dialect(separator, separator != '\t' || isQuoted(text));
    }

    private static boolean isQuoted(String text) {
        if (text.indexOf('"') < 0) {
            return false;
        }
        return text.lines().flatMap(line -> Stream.of(line.split("\t", -1))).allMatch(Dialect::isAsASpreadsheetSavesIt);
    }

    private static boolean isAsASpreadsheetSavesIt(String field) {
        if (field.length() > 1 && field.startsWith("\"") && field.endsWith("\"")) {
            return field.substring(1, field.length() - 1).replace("\"\"", "").indexOf('"') < 0;
        }
        return field.indexOf('"') < 0 && field.indexOf(',') < 0;
    }

    CsvReader.CsvReaderBuilder reader() {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter(quoted ? '"' : '\0')
                .skipEmptyLines(true);
    }

    /** The text of a file: UTF-16 by its mark, otherwise UTF-8, and where the bytes are not that, Windows-1252. */
    static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
