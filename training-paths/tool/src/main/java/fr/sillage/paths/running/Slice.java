package fr.sillage.paths.running;

import java.util.List;

/** One page of a long list. Pages count from 1; one that is not there shows the nearest that is. */
public record Slice(List<Standing> rows, int page, int pages) {

    /** So many participants keep a grid of a few steps within the budget of a page. */
    static final int SIZE = 60;

    static Slice of(List<Standing> all, int asked) {
        int pages = Math.max(1, (all.size() + SIZE - 1) / SIZE);
        int page = Math.min(Math.max(1, asked), pages);
        int from = (page - 1) * SIZE;
        return new Slice(all.subList(from, Math.min(from + SIZE, all.size())), page, pages);
    }
}
