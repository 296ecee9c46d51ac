package org.papergraph.api;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.NumberOutput;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * How values of the graph are written as text: dates as ISO 8601 has them, floating-point numbers by the fewest digits
 * that give the same number again (which the JDK does only from 19 on), lists and maps as JSON.
 */
final class Notation {

    /** Writes numbers as {@link #text} does. */
    static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                    .build())
            .build();

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Notation() {}

    /** One value; nothing is nothing. */
    static @Nullable String text(@Nullable Object value) {
        if (value instanceof Double number) {
            return NumberOutput.toString(number, true);
        }
        if (value instanceof List<?> || value instanceof Map<?, ?>) {
            return JSON.writeValueAsString(value);
        }
        return value == null ? null : value.toString();
    }

    /** A text in letters, digits, dots and hyphens: the other bytes of its UTF-8 form are an escape and two hex digits. */
    static String escaped(String text, char escape) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(b)) {
                escaped.append((char) b);
            } else {
                escaped.append(escape).append(HEX.toHexDigits(b));
            }
        }
        return escaped.toString();
    }

    private static boolean isPlain(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9') || b == '.' || b == '-';
    }
}
