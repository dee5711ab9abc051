package afterword.benchmarks;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One HTTP/1.1 connection that is kept open. It does as little as may be: the server shares its cores with it. */
final class Line implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private final int port;
    private final String cookie;
    private byte[] body = new byte[1 << 16];
    private int length;

    Line(int port, String cookie) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 15);
        this.port = port;
        this.cookie = cookie;
    }

    /**
     * Asks for a page and reads all of it.
     *
     * @param further headers, each with its end of line; may be empty
     * @return the status
     */
    int get(String path, String further) throws IOException {
        String request = "GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nCookie: session=" + cookie
                + "\r\n" + further + "\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        int status = Integer.parseInt(line().substring(9, 12));
        int size = status == 304 || status == 204 ? 0 : -1;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                size = Integer.parseInt(header.substring(15).strip());
            } else if (lower.startsWith("transfer-encoding:")) {
                chunked = true;
            }
        }
        length = 0;
        if (chunked) {
            for (int chunk = Integer.parseInt(line(), 16); chunk > 0; chunk = Integer.parseInt(line(), 16)) {
                read(chunk);
                line();
            }
            line();
        } else if (size > 0) {
            read(size);
        } else if (size < 0) {
            throw new IOException("An answer without a length");
        }
        return status;
    }

    /** What was answered last. */
    String body() {
        return new String(body, 0, length, StandardCharsets.UTF_8);
    }

    /** How many bytes were answered last, headers not counted. */
    int length() {
        return length;
    }

    private void read(int bytes) throws IOException {
        if (length + bytes > body.length) {
            body = java.util.Arrays.copyOf(body, Math.max(2 * body.length, length + bytes));
        }
        if (in.readNBytes(body, length, bytes) < bytes) {
            throw new EOFException();
        }
        length += bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException();
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
