package fr.sillage.launcher.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class FormFieldsTest {

    private static Element form(String fields) {
        return Jsoup.parse("<form>" + fields + "</form>").expectFirst("form");
    }

    @Test
    void sendWhatABrowserWouldSend() {
        Element form = form(
                """
                <input type=hidden name=key value=k1>
                <input type=checkbox name=answer value=a checked><input type=checkbox name=answer value=b>
                <input type=radio name=mark value=present><input type=radio name=mark value=absent>
                <select name=choice><option value=1>un<option value=2 selected>deux</select>
                <input name=off value=x disabled><button name=go value=1>Aller</button>""");

        assertThat(FormFields.of(form).encoded()).isEqualTo("key=k1&answer=a&choice=2");
    }

    @Test
    void encodeAsUtf8() {
        Element form = form("<input name='titre' value='À 3 €&amp;x = 5'>");

        assertThat(FormFields.of(form).encoded()).isEqualTo("titre=%C3%80+3+%E2%82%AC%26x+%3D+5");
    }

    @Test
    void takeAFilledValueInThePlaceOfTheFormer() {
        Element form = form("<input name=title value=Ancien><input name=revision value=2>");

        assertThat(FormFields.of(form).with(Map.of("title", "Nouveau")).encoded())
                .isEqualTo("revision=2&title=Nouveau");
    }
}
