package org.papergraph.source;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * One row of a Markdown table.
 *
 * @param texts the text of each cell, without markup
 * @param links the addresses that it links to, in order
 */
record MarkdownRow(List<String> texts, List<String> links) {

    private static final Parser MARKDOWN =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    /** Parses a row below a header of as many columns. */
    static MarkdownRow of(String header, int columns, String row) {
        Node document = MARKDOWN.parse(header + "\n|" + "---|".repeat(columns) + "\n" + row + "\n");
        List<StringBuilder> cells = new ArrayList<>();
        List<String> links = new ArrayList<>();
        for (Node node = document; node != null; node = next(node)) {
            if (node instanceof TableCell) {
                cells.add(new StringBuilder());
            } else if (node instanceof Link link) {
                links.add(link.getDestination());
            } else if (!cells.isEmpty()) {
                cells.get(cells.size() - 1).append(text(node));
            }
        }
        List<String> texts = new ArrayList<>(
                cells.stream().map(cell -> XmlElement.tidy(cell.toString())).toList());
        while (texts.size() < columns) {
            texts.add("");
        }
        return new MarkdownRow(texts, links);
    }

    /** The raw cells of a line, split at each bar that no backslash stands before. */
    static List<String> cells(String line) {
        String inner = line.replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < inner.length(); i++) {
            if (inner.charAt(i) == '|' && (i == 0 || inner.charAt(i - 1) != '\\')) {
                cells.add(inner.substring(from, i).strip());
                from = i + 1;
            }
        }
        cells.add(inner.substring(from).strip());
        return cells;
    }

    private static String text(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        }
        return node instanceof Code code ? code.getLiteral() : "";
    }

    /** The node behind this one in the order of the text; the header's own cells are passed over. */
    private static @Nullable Node next(Node node) {
        if (node.getFirstChild() != null && !(node instanceof TableHead)) {
            return node.getFirstChild();
        }
        @Nullable Node up = node;
        while (up != null && up.getNext() == null) {
            up = up.getParent();
        }
        return up == null ? null : up.getNext();
    }
}
