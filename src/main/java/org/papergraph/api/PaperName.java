package org.papergraph.api;

/**
 * A paper, by what it is called.
 *
 * @param id the paper's id
 * @param title its title
 */
public record PaperName(String id, String title) {

    static PaperName read(Row row) {
        return new PaperName(row.text("id"), row.text("title"));
    }
}
