package org.papergraph.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one source says of one paper, as it was read. At least one of title and abstract is not blank.
 *
 * @param origin file and line
 * @param source who says so
 * @param id the identifier under which the source keeps the paper, as it is; that of a {@link Source#PLAIN} record
 *     becomes the paper's own
 * @param version the version that the source numbers, as arXiv does; 0 where it numbers none
 * @param ids the identifiers that the source knows, at most one of each scheme
 * @param title may be empty
 * @param abstractText may be empty
 * @param authors in order
 * @param published the day of publication
 * @param year the year of publication, also where the day is not known
 * @param url the paper's page
 * @param venue the journal or conference
 * @param categories subject classes, tags or keywords of the source
 * @param code addresses of code that the source links to the paper
 * @param datasets names of datasets that the source links to the paper
 * @param cites the papers that it cites
 * @param entry the place in a listing, for records read from one
 */
public record PaperRecord(
        Origin origin,
        Source source,
        Optional<String> id,
        int version,
        NavigableSet<PaperId> ids,
        String title,
        String abstractText,
        List<Author> authors,
        Optional<LocalDate> published,
        Optional<Integer> year,
        Optional<String> url,
        Optional<String> venue,
        List<String> categories,
        List<String> code,
        List<String> datasets,
        NavigableSet<PaperId> cites,
        Optional<ListingEntry> entry) {

    /** Checks and copies. */
    public PaperRecord {
        if (title.isBlank() && abstractText.isBlank()) {
            throw new IllegalArgumentException("neither title nor abstract");
        }
        ids = Collections.unmodifiableNavigableSet(new TreeSet<>(ids));
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        code = List.copyOf(code);
        datasets = List.copyOf(datasets);
        cites = Collections.unmodifiableNavigableSet(new TreeSet<>(cites));
    }

    /** A record with an id, a title and an abstract, and nothing else known. */
    public static PaperRecord of(String id, String title, String abstractText) {
        return from(new Origin("-", 1), Source.PLAIN)
                .id(id)
                .title(title)
                .abstractText(abstractText)
                .build();
    }

    /** Begins a record. */
    public static Builder from(Origin origin, Source source) {
        return new Builder(origin, source);
    }

    /** Begins a record that says what this one says. */
    public Builder toBuilder() {
        return toBuilder(origin);
    }

    /** Begins a record that says what this one says, read somewhere else. */
    public Builder toBuilder(Origin from) {
        Builder builder = new Builder(from, source)
                .title(title)
                .abstractText(abstractText)
                .version(version);
        builder.id = id;
        builder.ids.addAll(ids);
        builder.authors.addAll(authors);
        builder.published = published;
        builder.year = year;
        builder.url = url;
        builder.venue = venue;
        builder.categories.addAll(categories);
        builder.code.addAll(code);
        builder.datasets.addAll(datasets);
        builder.cites.addAll(cites);
        builder.entry = entry;
        return builder;
    }

    /** The identifier of a scheme. */
    public Optional<String> id(IdScheme scheme) {
        return ids.stream()
                .filter(known -> known.scheme() == scheme)
                .map(PaperId::value)
                .findFirst();
    }

    /** The DOI, in lower case and without resolver. */
    public Optional<String> doi() {
        return id(IdScheme.DOI);
    }

    /** The arXiv number, without version. */
    public Optional<String> arxivId() {
        return id(IdScheme.ARXIV);
    }

    /** Gathers what a source says of a paper. What is blank says nothing, and what is said twice counts once. */
    public static final class Builder {
        private final Origin origin;
        private final Source source;
        private final NavigableSet<PaperId> ids = new TreeSet<>();
        private final List<Author> authors = new ArrayList<>();
        private final Set<String> categories = new LinkedHashSet<>();
        private final Set<String> code = new LinkedHashSet<>();
        private final Set<String> datasets = new LinkedHashSet<>();
        private final NavigableSet<PaperId> cites = new TreeSet<>();
        private Optional<String> id = Optional.empty();
        private int version;
        private String title = "";
        private String abstractText = "";
        private Optional<LocalDate> published = Optional.empty();
        private Optional<Integer> year = Optional.empty();
        private Optional<String> url = Optional.empty();
        private Optional<String> venue = Optional.empty();
        private Optional<ListingEntry> entry = Optional.empty();

        private Builder(Origin origin, Source source) {
            this.origin = origin;
            this.source = source;
        }

        /** The identifier under which the source keeps the paper, as it is written. */
        public Builder id(String own) {
            id = Optional.of(own).filter(written -> !written.isBlank());
            return this;
        }

        /** The version that the source numbers, from 1; 0 for none. */
        public Builder version(int number) {
            version = number;
            return this;
        }

        /** An identifier; of each scheme the first one counts. */
        public Builder known(Optional<PaperId> known) {
            known.filter(one -> ids.stream().noneMatch(id -> id.scheme() == one.scheme()))
                    .ifPresent(ids::add);
            return this;
        }

        /** Identifiers, in their order as by {@link #known(Optional)}. */
        public Builder known(List<PaperId> several) {
            several.forEach(one -> known(Optional.of(one)));
            return this;
        }

        /** The title. */
        public Builder title(String text) {
            title = text;
            return this;
        }

        /** The abstract. */
        public Builder abstractText(String text) {
            abstractText = text;
            return this;
        }

        /** One more author. */
        public Builder author(Author author) {
            authors.add(author);
            return this;
        }

        /** One more author, of whom only the name is known; nobody where it is blank. */
        public Builder author(String name) {
            return author(name, Optional.empty());
        }

        /** One more author by name and {@link Author#id}; nobody where the name is blank. */
        public Builder author(String name, Optional<String> id) {
            text(name).map(written -> new Author(written, id)).ifPresent(authors::add);
            return this;
        }

        /** The day of publication, and with it the year. */
        public Builder published(Optional<LocalDate> day) {
            published = day;
            return year(day.map(LocalDate::getYear));
        }

        /** The year of publication, where it is not known already. */
        public Builder year(Optional<Integer> number) {
            year = year.or(() -> number.filter(y -> y >= 1000 && y <= 9999));
            return this;
        }

        /** The paper's page. */
        public Builder url(String address) {
            url = text(address);
            return this;
        }

        /** The journal or conference. */
        public Builder venue(String name) {
            venue = text(name);
            return this;
        }

        /** One more subject class, tag or keyword. */
        public Builder category(String name) {
            add(name, categories);
            return this;
        }

        /** One more address of code. */
        public Builder code(String address) {
            add(address, code);
            return this;
        }

        /** One more dataset. */
        public Builder dataset(String name) {
            add(name, datasets);
            return this;
        }

        /** Papers that it cites. */
        public Builder cites(Collection<PaperId> cited) {
            cites.addAll(cited);
            return this;
        }

        /** The place in a listing. */
        public Builder entry(ListingEntry place) {
            entry = Optional.of(place);
            return this;
        }

        /** Takes back all authors, categories, datasets and addresses of code. */
        public Builder withoutNames() {
            List.of(authors, categories, datasets, code).forEach(Collection::clear);
            return this;
        }

        /**
         * The record.
         *
         * @throws IllegalArgumentException if it has neither title nor abstract
         */
        public PaperRecord build() {
            return new PaperRecord(
                    origin,
                    source,
                    id,
                    version,
                    ids,
                    title,
                    abstractText,
                    authors,
                    published,
                    year,
                    url,
                    venue,
                    List.copyOf(categories),
                    List.copyOf(code),
                    List.copyOf(datasets),
                    cites,
                    entry);
        }

        private static Optional<String> text(String text) {
            return Optional.of(text.strip()).filter(stripped -> !stripped.isEmpty());
        }

        private static void add(String text, Set<String> to) {
            text(text).ifPresent(to::add);
        }
    }
}
