package org.papergraph.extract;

/** What holds the words of one name together besides capitals: versions, sizes, hyphens between spaces, years. */
final class NameLinks {

    private static final int LONGEST_PART = 3;

    private final Words words;

    NameLinks(Words words) {
        this.words = words;
    }

    /**
     * Index after what opens a name without being written as one: the year of "the 2012 X Challenge", the letter of
     * "V - X"; the same index if there is none.
     */
    int opening(int i) {
        boolean letter = words.text(i).length() == 1
                && Character.isUpperCase(words.text(i).charAt(0));
        if (letter && isHyphen(i + 1) && words.isNameLike(i + 2)) {
            return i + 2;
        }
        boolean determined = i > 0 && DatasetVocabulary.DETERMINERS.contains(words.lower(i - 1));
        boolean edition = determined && isYear(words.text(i)) && words.isNameLike(i + 1);
        return edition && DatasetNames.longestAt(words, i + 1).isEmpty() ? i + 1 : i;
    }

    private static boolean isYear(String w) {
        return w.length() == 4
                && (w.startsWith("19") || w.startsWith("20"))
                && Character.isDigit(w.charAt(2))
                && Character.isDigit(w.charAt(3));
    }

    /** Index after a version, size or spaced hyphen that continues a name; the same index if there is none. */
    int goesOn(int i) {
        String w = words.text(i);
        if (isHyphen(i) && (words.isNumber(i + 1) || words.isNameLike(i + 1))) {
            return i + 2;
        }
        if (w.equals("+") && words.start(i) == words.end(i - 1)) {
            return i + 1;
        }
        if (isInnerPreposition(i)) {
            return words.lower(i + 1).equals("the") ? i + 2 : i + 1;
        }
        if (words.start(i) - words.end(i - 1) > 1) {
            return i;
        }
        if (words.isNumber(i) && w.length() == 1) {
            return isVersion(i) ? i + 1 : i;
        }
        boolean version = w.length() >= 2 && w.charAt(0) == 'v' && Character.isDigit(w.charAt(1));
        return version || (words.isNumber(i) && w.length() <= 5) ? i + 1 : i;
    }

    /** The "in the" of "the Birds in the Wild dataset": title words on both sides, and the noun behind them. */
    private boolean isInnerPreposition(int i) {
        boolean preposition =
                switch (words.lower(i)) {
                    case "in", "with", "of" -> true;
                    default -> false;
                };
        if (!preposition || i < 2 || !isPlainTitle(i - 1)) {
            return false;
        }
        int end = words.lower(i + 1).equals("the") ? i + 2 : i + 1;
        int from = end;
        while (end < from + LONGEST_PART && isPlainTitle(end)) {
            end++;
        }
        int noun = words.dataNounEnd(end);
        return end > from && noun > 0 && !words.isPlural(noun - 1);
    }

    /** Whether a word is capitalised like one of a title and is no name by itself. */
    private boolean isPlainTitle(int i) {
        return words.isTitleWord(i)
                && DatasetNames.longestAt(words, i).isEmpty()
                && !DatasetNames.isOther(words.text(i))
                && !DatasetNames.isLanguage(words.text(i));
    }

    private boolean isHyphen(int i) {
        return words.text(i).equals("-") || words.text(i).equals("–");
    }

    /** Whether a single digit belongs to the name before it and is neither a footnote's nor a count. */
    private boolean isVersion(int i) {
        boolean inRow = words.isNumber(i + 1) || words.isNumber(i - 1) || isHyphen(i - 1);
        boolean ofData = words.dataNounEnd(i + 1) > 0 && !DatasetNames.isOther(words.text(i - 1));
        return inRow || ofData || words.lower(i - 1).equals("task");
    }
}
