package fr.sillage.exerciser.engine.parts;

import fr.sillage.exerciser.engine.Layout;
import fr.sillage.exerciser.engine.PublicView;
import fr.sillage.exerciser.engine.Wording;
import java.util.List;
import java.util.Optional;

/**
 * A text with gaps of any mix.
 *
 * @param wording with as many {@linkplain Wording#GAP gaps} as there are
 * @param gaps 1 to 50, in the order of the text
 */
public record Cloze(Wording wording, List<Gap> gaps, Optional<Wording> generalFeedback) implements Gapped {

    public static final String KIND = "cloze";

    public Cloze {
        gaps = Gapped.checked(gaps);
        if (wording.gaps() != gaps.size()) {
            throw new IllegalArgumentException("the text has " + wording.gaps() + " gaps, expected " + gaps.size());
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public PublicView publicView(long seed) {
        return PublicView.of(this, gaps.stream().map(gap -> gap.control(seed)).toList(), new Layout.InGaps(false));
    }
}
