package org.papergraph.fault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A network between a client and a server that can fail: it cuts every connection, also in the middle of an answer, lets
 * none through for a while, or forgets connections, which then stay open and say nothing.
 */
final class CutProxy implements AutoCloseable {

    private static final int CHUNK = 8192;

    private final ServerSocket entrance;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Set<Socket> forgotten = ConcurrentHashMap.newKeySet();

    /** Bytes of answers that still pass before everything is cut. */
    private final AtomicLong passing = new AtomicLong(Long.MAX_VALUE);

    private volatile long darkUntil = System.nanoTime();

    private CutProxy(ServerSocket entrance, int target) {
        this.entrance = entrance;
        this.target = target;
    }

    /** A proxy before a port of this machine. */
    static CutProxy before(int port) throws IOException {
        CutProxy proxy = new CutProxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
        thread("proxy", proxy::acceptAll);
        return proxy;
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** Cuts all connections as soon as so many more bytes of answers have passed; new ones get through. */
    void cutAfter(long bytes) {
        passing.set(bytes);
    }

    /** Cuts all connections now, and lets none through for so long. */
    void darken(Duration length) {
        darkUntil = System.nanoTime() + length.toNanos();
        cut();
    }

    /** Forgets all connections: nothing that is sent on them arrives any more. New ones get through. */
    void forget() {
        forgotten.addAll(open);
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        cut();
    }

    private void acceptAll() {
        while (!entrance.isClosed()) {
            try {
                accept(entrance.accept());
            } catch (IOException closed) {
                // Either the proxy ends, or the server is not there: then the client has been told by now.
            }
        }
    }

    private void accept(Socket client) throws IOException {
        if (System.nanoTime() < darkUntil) {
            reset(client);
            return;
        }
        try {
            Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
            open.add(client);
            open.add(server);
            thread("proxy-ask", () -> pass(client, server, false));
            thread("proxy-answer", () -> pass(server, client, true));
        } catch (IOException absent) {
            reset(client);
            throw absent;
        }
    }

    private void pass(Socket from, Socket to, boolean answers) {
        byte[] chunk = new byte[CHUNK];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                long left = answers ? passing.addAndGet(-n) : 0;
                if (forgotten.contains(from)) {
                    continue;
                }
                out.write(chunk, 0, left < 0 ? (int) Math.max(0, n + left) : n);
                if (left < 0) {
                    passing.set(Long.MAX_VALUE);
                    cut();
                }
            }
        } catch (IOException cut) {
            // Both ends learn of it below.
        } finally {
            reset(from);
            reset(to);
        }
    }

    private void cut() {
        for (Socket socket : open) {
            reset(socket);
        }
    }

    /** Closes a connection as a network that breaks does, without a farewell. */
    private void reset(Socket socket) {
        open.remove(socket);
        try (socket) {
            socket.setSoLinger(true, 0);
        } catch (IOException closed) {
            // Somebody else was first.
        }
    }

    private static void thread(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
