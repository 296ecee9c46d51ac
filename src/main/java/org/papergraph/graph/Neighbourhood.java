package org.papergraph.graph;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.papergraph.paper.IdScheme;
import org.papergraph.paper.PaperId;
import org.papergraph.resolve.SourceRecord;

/**
 * The stored papers whose identity given records can touch: those that share a record key, an identifier or a title
 * with them, those of a title that would give a paper the id that a record has, and those that touch these in turn, until
 * nothing more is found. Costs one query per round; a second round is needed only where the stored records bring new
 * identifiers.
 */
final class Neighbourhood {

    private final Statements tx;
    private final Map<String, StoredPaper> papers = new TreeMap<>();
    private final Set<String> keys = new TreeSet<>();
    private final Set<String> ids = new TreeSet<>();
    private final Map<IdScheme, Set<String>> known = new EnumMap<>(IdScheme.class);
    private final Set<String> titleKeys = new TreeSet<>();
    private final Set<String> titleStarts = new TreeSet<>();

    private Neighbourhood(Statements tx) {
        this.tx = tx;
    }

    /** The stored papers near the given records and ids, by paper id. */
    static Map<String, StoredPaper> of(Statements tx, Collection<SourceRecord> records, Collection<String> ids) {
        Neighbourhood near = new Neighbourhood(tx);
        boolean grown = near.ids.addAll(ids);
        ids.forEach(id -> PaperId.meant(id).forEach(near::ask));
        for (SourceRecord record : records) {
            grown |= near.ask(record);
        }
        while (grown) {
            grown = false;
            for (StoredPaper paper : near.load()) {
                grown |= near.add(paper);
            }
        }
        return near.papers;
    }

    private boolean ask(SourceRecord record) {
        boolean grown = keys.add(record.key());
        if (!record.titleKey().isEmpty()) {
            grown |= titleKeys.add(record.titleKey());
        }
        grown |= record.paper().id().filter(ids::add).isPresent();
        grown |= record.givenId().filter(this::askTitles).isPresent();
        if (record.identifiers().isEmpty()) {
            grown |= ids.add(record.slug());
        }
        for (PaperId id : record.paper().ids()) {
            grown |= ask(id);
        }
        return grown;
    }

    /** Asks for titles that may give papers this id. */
    private boolean askTitles(String id) {
        String title = SourceRecord.titleKeyOf(id);
        return !title.isEmpty() && (SourceRecord.isCut(id) ? titleStarts : titleKeys).add(title);
    }

    private boolean ask(PaperId id) {
        ids.add(id.name());
        return known.computeIfAbsent(id.scheme(), k -> new TreeSet<>()).add(id.value());
    }

    private boolean add(StoredPaper paper) {
        boolean grown = papers.putIfAbsent(paper.id(), paper) == null && ids.add(paper.id());
        for (SourceRecord record : paper.records()) {
            grown |= ask(record);
        }
        return grown;
    }

    private List<StoredPaper> load() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("keys", List.copyOf(keys));
        parameters.put("ids", List.copyOf(ids));
        parameters.put("titleKeys", List.copyOf(titleKeys));
        parameters.put("titleStarts", List.copyOf(titleStarts));
        parameters.putAll(RecordProperties.byScheme(known));
        return tx.list(Statement.RECORDS_NEAR, parameters, StoredPaper::read);
    }
}
