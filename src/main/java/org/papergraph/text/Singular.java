package org.papergraph.text;

/**
 * The singular of an English noun, by its ending. Where an ending leaves a doubt, singular and plural are taken to one
 * form that may be neither ({@code cache} and {@code caches} to {@code cach}): all that counts is that they meet, and
 * that words which mean other things don't.
 */
final class Singular {

    private static final int SHORTEST = 4;

    /** Plural ending, singular ending: the first that fits is applied. Longer endings of one kind come first. */
    private static final String[][] IRREGULAR = {
        {"criteria", "criterion"},
        {"phenomena", "phenomenon"},
        {"automata", "automaton"},
        {"hedra", "hedron"},
        {"corpora", "corpus"},
        {"spectra", "spectrum"},
        {"strata", "stratum"},
        {"quanta", "quantum"},
        {"maxima", "maximum"},
        {"minima", "minimum"},
        {"optima", "optimum"},
        {"extrema", "extremum"},
        {"momenta", "momentum"},
        {"bacteria", "bacterium"},
        {"equilibria", "equilibrium"},
        {"continua", "continuum"},
        {"schemata", "schema"},
        {"ulae", "ula"},
        {"ennae", "enna"},
        {"novae", "nova"},
        {"ebrae", "ebra"},
        {"muli", "mulus"},
        {"duli", "dulus"},
        {"culi", "culus"},
        {"clei", "cleus"},
        {"radii", "radius"},
        {"women", "woman"},
        {"children", "child"},
        {"mice", "mouse"},
    };

    private static final String[][] IN_ES = {
        {"yses", "ysis"},
        {"theses", "thesis"},
        {"gnoses", "gnosis"},
        {"crises", "crisis"},
        {"axes", "axis"},
        {"trices", "trix"},
        {"rtices", "rtex"},
        {"indices", "index"},
        {"endices", "endix"},
        {"plices", "plex"},
        {"helices", "helix"},
        {"ortexes", "ortex"},
        {"ertexes", "ertex"},
        {"halves", "half"},
        {"shelves", "shelf"},
        {"wolves", "wolf"},
        {"leaves", "leaf"},
        {"knives", "knife"},
        {"series", "series"},
        {"species", "species"},
        {"ayes", "ayes"},
        {"iases", "ias"},
        {"tlases", "tlas"},
        {"nvases", "nvas"},
        {"lenses", "lens"},
        {"auses", "ause"},
        {"ouses", "ouse"},
        {"buses", "bus"},
        {"ruses", "rus"},
        {"tuses", "tus"},
        {"puses", "pus"},
        {"nuses", "nus"},
        {"suses", "sus"},
        {"cuses", "cus"},
        {"ies", "y"},
        {"sses", "ss"},
        {"ches", "ch"},
        {"shes", "sh"},
        {"xes", "x"},
        {"zzes", "zz"},
        {"shoes", "shoe"},
        {"oes", "o"},
        {"es", "e"},
    };

    /** Endings of words in -s that are singular. */
    private static final String[] IN_S = {
        "ss", "is", "us", "ias", "tlas", "nvas", "aos", "osmos", "athos", "thos", "lens", "news", "bbs", "'s",
    };

    /** Endings in -ics of nouns that have a singular in -ic; a science in -ics has none. */
    private static final String[] IN_ICS = {
        "metrics",
        "topics",
        "ristics",
        "logics",
        "fabrics",
        "clinics",
        "critics",
        "harmonics",
        "mosaics",
        "quadrics",
        "conics",
        "lyrics",
        "antics",
        "relics",
        "mimics",
    };

    private Singular() {}

    /** Takes the word that begins at {@code start} of the builder to its singular. */
    static void reduce(StringBuilder text, int start) {
        int length = text.length() - start;
        if (length < SHORTEST) {
            return;
        }
        switch (text.charAt(text.length() - 1)) {
            case 's' -> reduceInS(text, start);
            case 'a', 'i', 'n' -> replaceFirst(text, start, IRREGULAR);
            case 'e' -> reduceInE(text, start);
            default -> {}
        }
    }

    private static void reduceInS(StringBuilder text, int start) {
        char before = text.charAt(text.length() - 2);
        if (before == 'e') {
            replaceFirst(text, start, IN_ES);
        } else if (before == 'c' && endsWith(text, start, "ics")) {
            cutIf(endsWithAny(text, start, IN_ICS), text);
        } else if (isUnit(text, start) || !endsWithAny(text, start, IN_S)) {
            cutIf(Character.isLetter(before), text);
        }
    }

    /** Four letters in -pus or -pis are short forms of three in the plural: processing units, interfaces. */
    private static boolean isUnit(StringBuilder text, int start) {
        return text.length() - start == SHORTEST && (endsWith(text, start, "pus") || endsWith(text, start, "pis"));
    }

    private static void reduceInE(StringBuilder text, int start) {
        if (endsWith(text, start, "che") || endsWith(text, start, "xe") || endsWith(text, start, "zze")) {
            text.setLength(text.length() - 1);
        } else if (endsWith(text, start, "ie")) {
            text.setLength(text.length() - 2);
            text.append('y');
        } else if (!replaceFirst(text, start, IRREGULAR)) {
            reduceFrench(text, start);
        }
    }

    /** British -tre and -bre, after all plurals are gone. */
    static void reduceFrench(StringBuilder text, int start) {
        if (endsWith(text, start, "tre") || endsWith(text, start, "bre")) {
            text.setLength(text.length() - 2);
            text.append("er");
        }
    }

    private static void cutIf(boolean applies, StringBuilder text) {
        if (applies) {
            text.setLength(text.length() - 1);
        }
    }

    private static boolean replaceFirst(StringBuilder text, int start, String[][] endings) {
        for (String[] ending : endings) {
            if (endsWith(text, start, ending[0])) {
                text.setLength(text.length() - ending[0].length());
                text.append(ending[1]);
                reduceFrench(text, start);
                return true;
            }
        }
        return false;
    }

    private static boolean endsWithAny(StringBuilder text, int start, String[] endings) {
        for (String ending : endings) {
            if (endsWith(text, start, ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWith(StringBuilder text, int start, String ending) {
        int offset = text.length() - ending.length();
        if (offset < start) {
            return false;
        }
        for (int i = ending.length() - 1; i >= 0; i--) {
            if (text.charAt(offset + i) != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
