package org.papergraph.text;

/**
 * Writes in one way what English spells in two: -ize and -ise, -yze and -yse, -or and -our, single and double l,
 * parametr- and parameter-, -log and -logue, and the like. Works on the letters of a whole phrase, since the same term
 * is written as one word and as two.
 */
final class Variants {

    private static final String[][] FIXED = {
        {"parameteri", "parametri"},
        {"logue", "log"},
        {"programme", "programm"},
        {"centred", "centered"},
        {"fence", "fense"},
        {"grey", "gray"},
        {"artefact", "artifact"},
        {"judgement", "judgment"},
        {"sulph", "sulf"},
    };

    private Variants() {}

    static String unify(StringBuilder letters) {
        StringBuilder unified = new StringBuilder(letters.length());
        int length = letters.length();
        for (int i = 0; i < length; i++) {
            char c = letters.charAt(i);
            boolean silent = (c == 'l' && isSecondL(letters, i)) || (c == 'u' && isBritishU(letters, i));
            if (!silent) {
                unified.append(c == 'z' && isIze(letters, i) ? 's' : c);
            }
        }
        return replaceFixed(unified.toString());
    }

    private static String replaceFixed(String text) {
        String replaced = text;
        for (String[] pair : FIXED) {
            if (replaced.contains(pair[0])) {
                replaced = replaced.replace(pair[0], pair[1]);
            }
        }
        if (replaced.endsWith("programm")) {
            replaced = replaced.substring(0, replaced.length() - 1);
        }
        return replaced;
    }

    private static boolean isIze(CharSequence text, int z) {
        if (z == 0 || z + 1 == text.length()) {
            return false;
        }
        char before = text.charAt(z - 1);
        return (before == 'i' || before == 'y') && "aei".indexOf(text.charAt(z + 1)) >= 0;
    }

    /** The second l of -elled, -elling, -aller and the like. */
    private static boolean isSecondL(CharSequence text, int i) {
        return i > 1
                && i + 1 < text.length()
                && text.charAt(i - 1) == 'l'
                && "ea".indexOf(text.charAt(i - 2)) >= 0
                && "ei".indexOf(text.charAt(i + 1)) >= 0;
    }

    /** The u of -our, unless a consonant follows that makes it another sound, as in source and journey. */
    private static boolean isBritishU(CharSequence text, int i) {
        return i > 1
                && i + 1 < text.length()
                && text.charAt(i - 1) == 'o'
                && text.charAt(i + 1) == 'r'
                && "bdlimnpvgh".indexOf(text.charAt(i - 2)) >= 0
                && (i + 2 == text.length() || "csntgdz".indexOf(text.charAt(i + 2)) < 0);
    }
}
