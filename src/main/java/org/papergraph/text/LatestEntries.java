package org.papergraph.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Values that are costly to make, the latest used of them kept: two generations, the older of which is forgotten when
 * the younger is full. Nearly as good as forgetting the least recently used, and as cheap as a map. Not thread-safe.
 */
final class LatestEntries<K, V> {

    private static final int GENERATION = 24_000;

    private Map<K, V> young = new HashMap<>();
    private Map<K, V> old = new HashMap<>();

    /** The value of a key, made where it is not kept. */
    V get(K key, Function<K, V> make) {
        V kept = young.get(key);
        if (kept != null) {
            return kept;
        }
        V before = old.get(key);
        V value = before == null ? make.apply(key) : before;
        if (young.size() >= GENERATION) {
            old = young;
            young = new HashMap<>();
        }
        young.put(key, value);
        return value;
    }
}
