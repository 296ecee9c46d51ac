package org.papergraph.source;

/** One kind of XML document. Stateless; what one document needs is kept in its {@link XmlDocument}. */
interface XmlDialect {

    /** What it is called. */
    String name();

    /** What it is, in a few words. */
    String about();

    /** Whether a document with this root element may be of this kind. */
    boolean recognises(String root);

    /** Begins a document. */
    XmlDocument begin(XmlElement root, XmlSink sink);
}
