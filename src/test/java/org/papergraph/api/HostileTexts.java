package org.papergraph.api;

import java.util.List;

/** What breaks a format that is put together by hand. */
final class HostileTexts {

    /** As the graph holds them. */
    static final List<String> ALL = List.of(
            "plain",
            "\"quoted\" and \"\"twice\"\"",
            "it's `ticked`",
            "two\nlines, and\r\na third\rfourth",
            "tab\tbed",
            "semi;colon, comma | bar",
            "\u0000\u0001\u0008\u000b control \u001b\u007f\u0085\u2028",
            "<b>&amp; ]]> <![CDATA[ &#0; -->",
            "\uD83D\uDE00 \uD835\uDCAA(n) \uD83D\uDC69\u200D\uD83D\uDD2C",
            "\u0645\u0631\u062D\u0628\u0627 \u202Eright to left",
            " spaces at both ends ",
            "back\\slash \\\" \\n \\u0041",
            "C:\\path\\",
            "=1+1",
            "#comment",
            "\ufeffmark",
            "\ufffe\ufffd",
            "urn:x:y?a=b#c %41 [1] {2} ^_~");

    private HostileTexts() {}

    /** The same as XML 1.0 can hold it. */
    static String inXml(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "\ufffd");
    }
}
