package itu.mandates.web.page;

import itu.mandates.web.page.Answers.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What the pages that were read last show: nothing of it changes within a release. */
@Component
class RecentPages {

    private static final int MOST = 256;
    private static final float LOAD = 0.75f;

    private final Map<List<List<String>>, Page> pages =
            new LinkedHashMap<>(MOST, LOAD, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<List<List<String>>, Page> eldest) {
                    return size() > MOST;
                }
            };

    /** Two readers who ask at once may both wait for it to be made; none waits for another page. */
    Page get(List<List<String>> key, Supplier<Page> maker) {
        synchronized (pages) {
            Page kept = pages.get(key);
            if (kept != null) {
                return kept;
            }
        }
        Page made = maker.get();
        synchronized (pages) {
            pages.put(key, made);
        }
        return made;
    }
}
