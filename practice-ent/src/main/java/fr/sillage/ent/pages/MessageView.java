package fr.sillage.ent.pages;

import fr.sillage.ent.selection.SelectionRefused;
import java.util.Locale;

/** A page that says why there is nothing else to see, and what to do. */
public record MessageView(String title, String text) {

    static final MessageView UNKNOWN_CLIENT = new MessageView(
            "Cet outil n’est pas connu de l’ENT",
            "La demande d’identification porte un client ou une adresse de retour qui ne sont pas enregistrés. "
                    + "Rien n’a été transmis.");

    static final MessageView NOT_FOUND =
            new MessageView("Cette page n’existe pas", "L’adresse est incomplète, ou cette personne n’y a pas accès.");

    static final MessageView REFUSED =
            new MessageView("Cette demande n’est pas possible", "L’ENT ne sait pas répondre à cette demande.");

    static MessageView of(SelectionRefused refused) {
        return new MessageView(
                "Rien n’est ajouté au cours",
                "La réponse de l’outil ne passe pas les contrôles de l’ENT (motif\u00a0: "
                        + refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-')
                        + "). Revenez au cours et recommencez.");
    }
}
