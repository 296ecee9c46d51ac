// Records by arXiv id
CREATE INDEX record_arxiv IF NOT EXISTS
FOR (r:Record) ON (r.arxivId);
