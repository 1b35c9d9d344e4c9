package dev.aivideo.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * An empty shared library for 64-bit Linux. FFmpeg's device library names those of sound cards and screens, which a
 * server does not have; the loader refuses to start the program without them although nothing in them is ever called.
 * A library of that name without any content satisfies it (ELF-64 object file format, and the loader's rule that
 * functions are looked up when they are first called).
 */
final class StubSharedLibrary {
    private static final int HEADER = 64;
    private static final int PROGRAM_HEADER = 56;
    private static final int SYMBOL = 24;
    private static final int DYNAMIC = HEADER + 2 * PROGRAM_HEADER;
    private static final int DYNAMIC_ENTRIES = 7;
    private static final int SYMBOLS = DYNAMIC + DYNAMIC_ENTRIES * 16;
    private static final int HASH = SYMBOLS + SYMBOL;
    private static final int STRINGS = HASH + 16;
    private static final int PAGE = 0x1000;
    private static final int READ_WRITE = 6;

    private StubSharedLibrary() {}

    /**
     * The library's file.
     *
     * @param name what the loader asks for, {@code libpulse.so.0}
     * @param architecture as {@code os.arch} says it, {@code amd64} or {@code aarch64}
     */
    static byte[] named(String name, String architecture) {
        byte[] strings = ("\0" + name + "\0").getBytes(StandardCharsets.US_ASCII);
        int size = STRINGS + strings.length;
        ByteBuffer file = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        header(file, architecture.equals("aarch64") ? 183 : 62);
        programHeader(file, 1, 0, size, PAGE);
        programHeader(file, 2, DYNAMIC, DYNAMIC_ENTRIES * 16, 8);
        long[] dynamic = {14, 1, 4, HASH, 5, STRINGS, 6, SYMBOLS, 10, strings.length, 11, SYMBOL, 0, 0};
        for (long value : dynamic) {
            file.putLong(value);
        }
        file.position(HASH);
        file.putInt(1).putInt(1).putInt(0).putInt(0);
        return file.put(strings).array();
    }

    private static void header(ByteBuffer file, int machine) {
        file.put(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        file.putShort((short) 3).putShort((short) machine).putInt(1);
        file.putLong(0).putLong(HEADER).putLong(0).putInt(0);
        file.putShort((short) HEADER).putShort((short) PROGRAM_HEADER).putShort((short) 2);
        file.putShort((short) HEADER).putShort((short) 0).putShort((short) 0);
    }

    private static void programHeader(ByteBuffer file, int type, long offset, long size, long alignment) {
        file.putInt(type).putInt(READ_WRITE).putLong(offset).putLong(offset).putLong(offset);
        file.putLong(size).putLong(size).putLong(alignment);
    }
}
