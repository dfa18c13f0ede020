package fr.sillage.exerciser.engine.parts;

import fr.sillage.exerciser.engine.Control;
import fr.sillage.exerciser.engine.Item;
import fr.sillage.exerciser.engine.OptionId;
import fr.sillage.exerciser.engine.PublicView;
import fr.sillage.exerciser.engine.Response;
import fr.sillage.exerciser.engine.Wording;
import java.util.List;
import java.util.Map;

/**
 * One open place in a text or a table.
 *
 * @param label what is asked there, for whoever does not see where it stands
 * @param item asks by exactly one control of one value
 */
public record Gap(OptionId id, Wording label, Item item) {

    public Gap {
        List<Control> controls = item.publicView(0).controls();
        if (!item.gradable() || controls.size() != 1 || !(isOneValue(controls.get(0)))) {
            throw new IllegalArgumentException("an item of this kind cannot stand in a gap: " + item.kind());
        }
    }

    private static boolean isOneValue(Control control) {
        return control.field().equals(Item.FIELD)
                && (control instanceof Control.Line
                        || control instanceof Control.Select
                        || control instanceof Control.Radios
                        || control instanceof Control.Truth
                        || control instanceof Control.Bounded);
    }

    Control control(long seed) {
        PublicView view = item.publicView(seed ^ id.value().hashCode());
        Control control = view.controls().get(0).at(Item.FIELD + "." + id, label);
        // in a running text there is no room for radio buttons
        return control instanceof Control.Radios radios
                ? new Control.Select(radios.field(), label, radios.options())
                : control;
    }

    Response response(String value) {
        return item.read(Map.of(Item.FIELD, List.of(value)));
    }
}
