package dev.aivideo.music.bed;

import java.util.ArrayList;
import java.util.List;

/** The orders in which four tones can be given to four voices. */
final class Orders {
    static final List<int[]> OF_FOUR = all();

    private Orders() {}

    private static List<int[]> all() {
        List<int[]> orders = new ArrayList<>();
        for (int code = 0; code < 256; code++) {
            int[] order = {code & 3, code >> 2 & 3, code >> 4 & 3, code >> 6 & 3};
            if ((1 << order[0] | 1 << order[1] | 1 << order[2] | 1 << order[3]) == 15) {
                orders.add(order);
            }
        }
        return List.copyOf(orders);
    }
}
