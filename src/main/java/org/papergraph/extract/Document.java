package org.papergraph.extract;

import org.papergraph.paper.Field;
import org.papergraph.text.AnalyzedText;

/** One paper's analyzed title and abstract. */
record Document(AnalyzedText title, AnalyzedText body) {

    AnalyzedText text(Field field) {
        return switch (field) {
            case TITLE -> title;
            case ABSTRACT -> body;
        };
    }
}
