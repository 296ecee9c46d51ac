package org.papergraph.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Values that are costly to make, the latest used of them kept: two generations, the older of which is forgotten when
 * the younger is full. Nearly as good as forgetting the least recently used, and as cheap as a map. Threads share what
 * they make; where two make one value at the same time, either may be kept.
 */
public final class LatestEntries<K, V> {

    private final int generation;
    private volatile Map<K, V> young;
    private volatile Map<K, V> old = Map.of();

    /**
     * Without any entry.
     *
     * @param generation how many entries are kept at least; at most twice as many
     */
    public LatestEntries(int generation) {
        this.generation = generation;
        this.young = new ConcurrentHashMap<>(generation);
    }

    /** The value of a key, made where it is not kept. */
    public V get(K key, Function<K, V> make) {
        V kept = young.get(key);
        if (kept != null) {
            return kept;
        }
        V before = old.get(key);
        V value = before == null ? make.apply(key) : before;
        Map<K, V> entries = young;
        entries.put(key, value);
        if (entries.size() >= generation) {
            age(entries);
        }
        return value;
    }

    private synchronized void age(Map<K, V> full) {
        if (young == full) {
            old = full;
            young = new ConcurrentHashMap<>(generation);
        }
    }
}
