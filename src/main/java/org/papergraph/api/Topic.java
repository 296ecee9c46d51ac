package org.papergraph.api;

import java.util.List;
import org.papergraph.paper.Role;

/**
 * A concept or dataset.
 *
 * @param kind concept or dataset
 * @param key its identity
 * @param name its most frequent surface
 * @param roles what papers use it as; none for a dataset
 * @param papers how many papers mention it
 * @param surfaces all that papers call it
 * @param shortForms what stands for it
 * @param read where to start reading: the papers that make most of it
 */
public record Topic(
        Kind kind,
        String key,
        String name,
        List<Role> roles,
        long papers,
        List<Surface> surfaces,
        List<ShortForm> shortForms,
        List<PaperName> read) {

    /** Copies the lists. */
    public Topic {
        roles = List.copyOf(roles);
        surfaces = List.copyOf(surfaces);
        shortForms = List.copyOf(shortForms);
        read = List.copyOf(read);
    }

    /**
     * One way to write it.
     *
     * @param text as papers have it
     * @param count how often
     * @param rule by which it was folded into this one; may be empty
     */
    public record Surface(String text, long count, String rule) {

        static Surface read(Row row) {
            return new Surface(row.text("surface"), row.count("count"), row.text("rule"));
        }
    }

    /**
     * A short form that stands for it.
     *
     * @param text in lower case, without hyphens
     * @param papers how many papers define it so
     */
    public record ShortForm(String text, long papers) {

        static ShortForm read(Row row) {
            return new ShortForm(row.text("short"), row.count("papers"));
        }
    }

    static Topic read(Row row) {
        return new Topic(
                row.kind(),
                row.text("key"),
                row.text("name"),
                row.texts("roles").stream().map(Role::of).toList(),
                row.count("papers"),
                row.list("surfaces", Surface::read),
                row.list("shortForms", ShortForm::read),
                row.list("read", PaperName::read));
    }
}
