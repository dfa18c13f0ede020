package fr.sillage.exerciser.engine.sorting;

import fr.sillage.exerciser.engine.Layout;
import fr.sillage.exerciser.engine.OptionId;
import fr.sillage.exerciser.engine.PublicView;
import fr.sillage.exerciser.engine.PublicView.Shown;
import fr.sillage.exerciser.engine.Shuffle;
import fr.sillage.exerciser.engine.Wording;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A text with gaps, and a bank of words to put into them.
 *
 * @param wording with as many {@linkplain Wording#GAP gaps} as there are
 * @param gaps 1 to 50, in the order of the text
 * @param bank 2 to 100 words, those that belong nowhere included; a word may serve several gaps
 */
public record GapDrag(Wording wording, List<Gap> gaps, List<Shown> bank, Optional<Wording> generalFeedback)
        implements Assigning {

    public static final String KIND = "gap-drag";

    /** One gap, what it is called for whoever does not see it, and the word that belongs there. */
    public record Gap(OptionId id, Wording wording, OptionId word) {}

    public GapDrag {
        gaps = List.copyOf(gaps);
        bank = List.copyOf(bank);
        if (wording.gaps() != gaps.size()) {
            throw new IllegalArgumentException("the text has " + wording.gaps() + " gaps, expected " + gaps.size());
        }
        Assigning.checked(belongings(gaps), bank);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public SortedMap<OptionId, OptionId> key() {
        return Assigning.checked(belongings(gaps), bank);
    }

    @Override
    public List<Shown> places() {
        return gaps.stream().map(each -> new Shown(each.id(), each.wording())).toList();
    }

    @Override
    public List<Shown> things() {
        return bank;
    }

    @Override
    public PublicView publicView(long seed) {
        return PublicView.of(this, controls(places(), Shuffle.of(bank, seed)), new Layout.InGaps(true));
    }

    private static List<Belonging> belongings(List<Gap> gaps) {
        return gaps.stream().map(each -> new Belonging(each.id(), each.word())).toList();
    }
}
