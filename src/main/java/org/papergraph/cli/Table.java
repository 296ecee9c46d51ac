package org.papergraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** Rows as columns of text, each as wide as it needs to be; long values go on in the next line. */
final class Table {

    private static final int MAX_WIDTH = 60;
    private static final int GAP = 2;

    private final Console console;

    Table(Console console) {
        this.console = console;
    }

    void print(List<Map<String, @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            console.note("no rows");
            return;
        }
        List<String> names = List.copyOf(rows.get(0).keySet());
        List<List<String>> cells = new ArrayList<>();
        cells.add(names);
        rows.forEach(
                row -> cells.add(names.stream().map(name -> cell(row.get(name))).toList()));
        Column[] columns = new Column[names.size()];
        for (int i = 0; i < columns.length; i++) {
            int column = i;
            int width = cells.stream()
                    .mapToInt(row -> row.get(column).length())
                    .max()
                    .orElse(0);
            columns[i] = new Column(Math.min(MAX_WIDTH, width) + GAP, 0, Overflow.WRAP);
        }
        TextTable table = TextTable.forColumns(Help.defaultColorScheme(Help.Ansi.OFF), columns);
        cells.forEach(row -> table.addRowValues(row.toArray(String[]::new)));
        table.toString().lines().map(String::stripTrailing).forEach(console::print);
    }

    private static String cell(@Nullable Object value) {
        if (value instanceof Double number) {
            return String.format("%.4f", number);
        }
        if (value instanceof List<?> || value instanceof Map<?, ?>) {
            return Console.toJson(value);
        }
        return value == null ? "" : value.toString();
    }
}
