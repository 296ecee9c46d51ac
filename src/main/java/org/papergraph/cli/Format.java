package org.papergraph.cli;

/** How an answer is printed. */
enum Format {
    /** For people. */
    TEXT,
    /** One JSON object. */
    JSON,
    /** One JSON object per line. */
    JSONL
}
