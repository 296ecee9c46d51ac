package org.papergraph.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One row of an answer, or a map in it, by column. What is absent is empty or 0.
 *
 * @param values by column
 */
record Row(Map<?, ?> values) {

    /** All rows of an answer as values. */
    static <T> List<T> all(List<Map<String, @Nullable Object>> rows, Function<Row, T> reader) {
        return rows.stream().map(Row::new).map(reader).toList();
    }

    String text(String column) {
        return optional(column).orElse("");
    }

    Optional<String> optional(String column) {
        return Optional.ofNullable(values.get(column)).map(Object::toString);
    }

    Optional<LocalDate> date(String column) {
        return values.get(column) instanceof LocalDate date ? Optional.of(date) : Optional.empty();
    }

    Optional<Long> number(String column) {
        return values.get(column) instanceof Number number ? Optional.of(number.longValue()) : Optional.empty();
    }

    long count(String column) {
        return number(column).orElse(0L);
    }

    double real(String column) {
        return values.get(column) instanceof Number number ? number.doubleValue() : 0;
    }

    Kind kind() {
        return Kind.of(List.of(text("kind")));
    }

    List<String> texts(String column) {
        return values.get(column) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** A list of maps as values. */
    <T> List<T> list(String column, Function<Row, T> reader) {
        return values.get(column) instanceof List<?> list
                ? list.stream()
                        .map(entry -> reader.apply(new Row((Map<?, ?>) entry)))
                        .toList()
                : List.of();
    }

    /** A map. */
    Row row(String column) {
        return new Row(values.get(column) instanceof Map<?, ?> map ? map : Map.of());
    }
}
