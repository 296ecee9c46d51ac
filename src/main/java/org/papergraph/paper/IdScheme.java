package org.papergraph.paper;

/** The schemes of identifiers by which papers are known in the world, in the order in which they name a paper. */
public enum IdScheme {
    ARXIV("arxiv", "arxivId"),
    DOI("doi", "doi"),
    ACL("acl", "aclId"),
    PUBMED("pmid", "pubMedId"),
    OPENALEX("openalex", "openAlexId"),
    SEMANTIC_SCHOLAR("s2", "semanticScholarId"),
    CORPUS("corpus", "corpusId"),
    PAPERS_WITH_CODE("pwc", "papersWithCodeId");

    private final String label;
    private final String property;

    IdScheme(String label, String property) {
        this.label = label;
        this.property = property;
    }

    /** Whether an identifier is known as one of this scheme by its shape, without a prefix. */
    public boolean speaksForItself() {
        return switch (this) {
            case ARXIV, DOI, ACL, OPENALEX, SEMANTIC_SCHOLAR -> true;
            case PUBMED, CORPUS, PAPERS_WITH_CODE -> false;
        };
    }

    /** The prefix that tells identifiers of this scheme from those of others. */
    public String label() {
        return label;
    }

    /** The property of a node that holds an identifier of this scheme. */
    public String property() {
        return property;
    }
}
