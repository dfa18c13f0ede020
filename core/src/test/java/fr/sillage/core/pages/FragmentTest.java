package fr.sillage.core.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FragmentTest {

    @Test
    void isAskedByItsParameter() {
        assertThat(Fragment.isAsked(Optional.of("text/html;fragment=main"))).isTrue();
        assertThat(Fragment.isAsked(Optional.of("text/html; fragment=main"))).isTrue();
    }

    @Test
    void isNotWhatABrowserAsksForByItself() {
        assertThat(Fragment.isAsked(Optional.of("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")))
                .isFalse();
        assertThat(Fragment.isAsked(Optional.of("*/*"))).isFalse();
        assertThat(Fragment.isAsked(Optional.empty())).isFalse();
    }
}
