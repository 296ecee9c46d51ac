package org.papergraph.source;

import java.util.List;
import java.util.Optional;

/** All kinds of XML documents that can be read. A new one is one class, and one line here. */
final class XmlDialects {

    static final List<XmlDialect> ALL =
            List.of(new AtomFeed(), new ArxivHarvest(), new RssFeed(), new PubMedArticles(), new AclAnthology());

    private XmlDialects() {}

    /** The kind of a document by its root element. */
    static Optional<XmlDialect> of(String root) {
        return ALL.stream().filter(dialect -> dialect.recognises(root)).findFirst();
    }
}
