package org.papergraph.resolve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over a sequence of strings, each framed by its length, so that no two sequences run together. */
public final class Sha256 {

    private final MessageDigest digest;

    /** A digest of nothing yet. */
    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The digest of a few strings, as 64 hexadecimal digits. */
    public static String of(String... parts) {
        Sha256 sha = new Sha256();
        for (String part : parts) {
            sha.add(part);
        }
        return sha.hex();
    }

    /** Adds one more string. */
    public void add(String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    /** 64 hexadecimal digits; the digest starts anew. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
