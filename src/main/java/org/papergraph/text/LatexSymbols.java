package org.papergraph.text;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/** The signs that LaTeX names. */
final class LatexSymbols {

    private static final String GREEK =
            "alpha \u03b1 beta \u03b2 gamma \u03b3 delta \u03b4 epsilon \u03b5 varepsilon \u03b5 zeta \u03b6 eta \u03b7"
                    + " theta \u03b8 iota \u03b9 kappa \u03ba lambda \u03bb mu \u03bc nu \u03bd xi \u03be pi \u03c0"
                    + " rho \u03c1 sigma \u03c3 tau \u03c4 upsilon \u03c5 phi \u03c6 varphi \u03c6 chi \u03c7 psi \u03c8"
                    + " omega \u03c9 Gamma \u0393 Delta \u0394 Theta \u0398 Lambda \u039b Xi \u039e Pi \u03a0"
                    + " Sigma \u03a3 Phi \u03a6 Psi \u03a8 Omega \u03a9";

    private static final String SIGNS =
            "times \u00d7 leq \u2264 le \u2264 geq \u2265 ge \u2265 neq \u2260 ne \u2260 approx \u2248 sim ~ pm \u00b1"
                    + " infty \u221e ell \u2113 to \u2192 rightarrow \u2192 leftarrow \u2190 cdot \u00b7 deg \u00b0"
                    + " circ \u00b0 in \u2208 subset \u2282 cup \u222a cap \u2229 sum \u2211 prod \u220f int \u222b"
                    + " nabla \u2207 partial \u2202 forall \u2200 exists \u2203 uparrow \u2191 downarrow \u2193"
                    + " ldots ... dots ... eg e.g. ie i.e. textemdash \u2014 textendash \u2013 ll \u226a gg \u226b";

    private static final Map<String, String> SYMBOLS = read(GREEK + " " + SIGNS);

    private LatexSymbols() {}

    /** What a command prints: its sign, or its own name where it has none. */
    static String replacement(MatchResult command) {
        return Matcher.quoteReplacement(SYMBOLS.getOrDefault(command.group(1), command.group(1)));
    }

    private static Map<String, String> read(String pairs) {
        String[] words = pairs.split(" ", -1);
        Map<String, String> symbols = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            symbols.put(words[i], words[i + 1]);
        }
        return Map.copyOf(symbols);
    }
}
