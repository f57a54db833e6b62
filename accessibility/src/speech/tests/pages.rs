//! What is said of each thing that a page may hold.

use super::{super::reading::Lit, *};

#[track_caller]
fn check(main: &str, expected: &[&str]) {
    assert_eq!(lines(&READER.page(&page(main))), expected, "{main}");
}

#[test]
fn a_heading_and_a_text_are_said_sentence_by_sentence() {
    check(
        "<h1>Bienvenue</h1><p>Lisez tout. Puis <b>envoyez</b>.</p><h2>Suite</h2>",
        &["Bienvenue.", "Lisez tout.", "Puis envoyez.", "Heading Suite."],
    );
}

#[test]
fn what_nobody_meets_is_not_said_and_what_is_only_out_of_sight_is() {
    check(
        "<p hidden>a</p><p aria-hidden=\"true\">b</p><p style=\"display: none\">c</p><script>d</script><svg><title>e</title></svg>\
         <p class=\"aside\">f</p><input type=\"hidden\" value=\"g\"><details><summary>Pourquoi ?</summary><p>h</p></details>",
        &["F.", "Pourquoi ?", "Button, closed."],
    );
    check("<details open><summary>Pourquoi ?</summary><p>h</p></details>", &["Pourquoi ?", "Button, open.", "H."]);
}

#[test]
fn buttons_and_links_say_how_they_are() {
    check("<button>Envoyer</button>", &["Envoyer, button."]);
    check("<button><b>Un acte</b><span>De naissance</span></button>", &["Un acte.", "De naissance, button."]);
    check(
        "<label for=\"x\"><span aria-hidden=\"true\">A</span>Clair</label><input id=\"x\">",
        &["Clair, field, empty."],
    );
    check("<button aria-pressed=\"true\">Voix</button>", &["Voix, button, pressed."]);
    check("<button aria-pressed=\"false\">Voix</button>", &["Voix, button, not-pressed."]);
    check("<button lang=\"ar\" aria-current=\"true\">العربية</button>", &["[ar] العربية", "Button, current."]);
    check("<p><a href=\"tel:0299000000\"><bdi>02 99 00 00 00</bdi></a></p>", &["02, 99, 00, 00, 00, link."]);
    check("<button>Changer<span class=\"aside\"> Nom</span></button>", &["Changer Nom, button."]);
}

const RADIO: &str = "<fieldset role=\"radiogroup\" aria-describedby=\"hint-a error-a\" aria-invalid=\"true\">\
     <legend><h1>Pour qui ?</h1></legend><p class=\"lead\">Une phrase.</p><div id=\"hint-a\"><p>Choisissez.</p></div>\
     <p id=\"error-a\"><span class=\"aside\">Erreur : </span>Choisissez une réponse.</p>\
     <div><input type=\"radio\" name=\"a\" id=\"field-a\"><label for=\"field-a\">Moi</label></div>\
     <div><input type=\"radio\" name=\"a\" id=\"field-a-b\" checked aria-labelledby=\"n\" aria-describedby=\"h\">\
     <label for=\"field-a-b\"><span id=\"n\">Un autre</span><span id=\"h\">Un enfant, par exemple</span></label></div></fieldset>";

#[test]
fn a_question_is_said_once_with_its_hint_its_error_and_its_choices() {
    check(
        RADIO,
        &[
            "Pour qui ?",
            "Une phrase.",
            "Choisissez.",
            "Erreur : Choisissez une réponse.",
            "Moi, choice 1 2, not-chosen.",
            "Un autre, choice 2 2, chosen.",
            "Un enfant, par exemple.",
        ],
    );
    let summary =
        "<h2 id=\"error-summary\"><span>Erreur : </span><a href=\"#field-a\">Choisissez une réponse.</a></h2>";
    let all = lines(&READER.page(&page(&(summary.to_owned() + RADIO))));
    assert_eq!(all[0], "Erreur : Choisissez une réponse.");
    assert_eq!(all[4], "Wrong.", "the words were said above: {all:?}");
}

#[test]
fn what_describes_a_group_is_said_before_its_first_input_that_carries_it() {
    let group = "<h1 id=\"question\">Pour qui ?</h1><p id=\"hint-a\">Choisissez.</p><p id=\"error-a\">Erreur : il manque une réponse.</p>\
         <div role=\"radiogroup\" aria-labelledby=\"question\"><div><input type=\"radio\" name=\"a\" id=\"field-a\" aria-labelledby=\"n\" \
         aria-describedby=\"h hint-a error-a\"><label for=\"field-a\"><span id=\"n\">Moi</span><span id=\"h\">Vous</span></label></div></div>";
    check(
        group,
        &["Pour qui ?", "Choisissez.", "Erreur : il manque une réponse.", "Moi, choice 1 1, not-chosen.", "Vous."],
    );
}

#[test]
fn a_row_is_said_with_its_value_and_what_can_be_pressed_in_it() {
    let row = "<ul><li data-speech-row=\"true\"><div>Nom</div><div data-private=\"true\"><p>Li</p></div><div><button>Changer</button></div></li></ul>";
    check(row, &["Nom : Li. | Nom : private.", "Changer, button."]);
    check(
        "<ul><li data-speech-row=\"true\"><div>Aide</div><div><a href=\"tel:1\">Ici</a></div></li></ul>",
        &["Aide :", "Ici, link."],
    );
}

#[test]
fn a_choice_alone_is_said_with_its_question() {
    let page = page(RADIO);
    let place = |id: &str| lines(&READER.place(&page, page.at(id).expect(id)));
    assert_eq!(place("field-a")[..2], ["Pour qui ?", "Choisissez."]);
    assert_eq!(place("field-a").last().map(String::as_str), Some("Moi, choice 1 2, not-chosen."));
}

#[test]
fn from_one_choice_to_the_next_the_question_is_not_said_again() {
    let page = page(&["<button id=\"before\">Retour</button>", RADIO].concat());
    let from = |before: &str| lines(&READER.place_after(&page, page.at("field-a-b").expect("b"), page.at(before)));
    assert_eq!(from("before")[0], "Pour qui ?");
    assert_eq!(from("field-a"), ["Un autre, choice 2 2, chosen.", "Un enfant, par exemple."]);
}

#[test]
fn a_field_is_said_with_what_is_in_it() {
    let field = |attributes: &str| {
        format!(
            "<h1><label for=\"field-n\">Votre nom</label></h1><p id=\"hint-n\">Comme sur la carte.</p>\
                 <input id=\"field-n\" aria-describedby=\"hint-n\" {attributes}>"
        )
    };
    check(&field(""), &["Votre nom.", "Comme sur la carte.", "Field, empty."]);
    check(&field("value=\"Li\""), &["Votre nom.", "Comme sur la carte.", "Field, holds: Li."]);
    check(
        &field("type=\"tel\" value=\"0612345678\""),
        &["Votre nom.", "Comme sur la carte.", "Field, holds: 06, 12, 34, 56, 78."],
    );
    let private = field("value=\"Li\"");
    check(
        &format!("<div data-private-answers>{private}</div>"),
        &["Votre nom.", "Comme sur la carte.", "Field, holds: Li. | Field, holds: private."],
    );
    check("<div><label for=\"d\">Jour</label><input id=\"d\"></div>", &["Jour, field, empty."]);
    check(
        "<label for=\"t\">Texte</label><textarea id=\"t\">Bon\njour</textarea>",
        &["Texte, field-long, holds: Bon jour."],
    );
    let amount =
        "<label for=\"m\">Prix</label><input id=\"m\" aria-describedby=\"unit-m\"><span id=\"unit-m\">euros</span>";
    check(amount, &["Prix, field, unit euros, empty."]);
    check(&amount.replace("id=\"m\" aria", "id=\"m\" value=\"12,50\" aria"), &["Prix, field, holds: 12,50 euros."]);
    let boxes = "<fieldset><legend>Jours</legend><p id=\"error-j\">Choisissez.</p><input type=\"checkbox\" name=\"j\" id=\"j\" \
                 aria-invalid=\"true\" aria-describedby=\"error-j\"><label for=\"j\">Lundi</label></fieldset>";
    check(boxes, &["Jours.", "Choisissez.", "Lundi, box, not-ticked."]);
    let choice = |checked: &str| {
        format!("<div data-private-answers><label for=\"c\">Oui</label><input type=\"radio\" id=\"c\" {checked}></div>")
    };
    check(&choice(""), &["Oui, choice 1 1, not-chosen."]);
    check(&choice("checked"), &["Oui, choice 1 1, chosen. | Oui, choice 1 1."]);
    check(
        "<label for=\"c\">Accord</label><input type=\"checkbox\" id=\"c\" name=\"c\" checked>",
        &["Accord, box, ticked."],
    );
}

#[test]
fn rows_lists_tables_pictures_and_news_are_words_too() {
    check(
        "<dl><div><dt>Nom</dt><dd><p>Li</p></dd><dd><button>Changer</button></dd></div></dl>",
        &["Nom : Li.", "Changer, button."],
    );
    check("<dl><dt>Où ?</dt><dd data-private=\"true\">Ici</dd></dl>", &["Où ?", "Ici. | Private."]);
    check(
        "<dl><dt>Adresse</dt><dd><p>1 rue Haute</p><p>35000 Rennes</p></dd></dl>",
        &["Adresse : 1 rue Haute.", "35000 Rennes."],
    );
    check("<ul><li>un</li><li>deux</li></ul>", &["Un.", "Deux."]);
    check(
        "<table><caption>Prix</caption><tr><th>Quoi</th><th>Combien</th></tr><tr><th>Repas</th><td>3 euros</td></tr></table>",
        &["Prix.", "Repas : Combien: 3 euros."],
    );
    check("<img alt=\"Un plan\"><img alt=\"\">", &["Image Un plan."]);
    check("<div role=\"status\"></div><div role=\"status\"><p>Envoi en cours.</p></div>", &["Envoi en cours."]);
}

#[test]
fn words_of_another_language_are_said_by_its_voice() {
    check(
        "<p lang=\"ar\">اكتب إلى <bdi lang=\"fr\">Service central</bdi>، ثم انتظر.</p>",
        &["[ar] اكتب إلى", "Service central", "[ar] ثم انتظر."],
    );
}

#[test]
fn a_hint_that_two_boxes_share_is_said_once() {
    check(
        "<p id=\"h\">En chiffres.</p><label for=\"a\">Jour</label><input id=\"a\" aria-describedby=\"h\">\
         <label for=\"b\">Mois</label><input id=\"b\" aria-describedby=\"h\">",
        &["Jour.", "En chiffres.", "Field, empty.", "Mois.", "Field, empty."],
    );
}

#[test]
fn a_way_of_writing_is_no_other_language() {
    check("<button lang=\"fr-simple\">Français</button>", &["Français, button."]);
}

#[test]
fn french_names_in_another_script_are_said_by_a_french_voice_though_nobody_marked_them() {
    check(
        "<p lang=\"ar\">استلمته \u{2068}Mairie de Sainte-Colombe\u{2069} في 2026.</p>",
        &["[ar] استلمته", "Mairie de Sainte-Colombe", "[ar] في 2026."],
    );
}

#[test]
fn what_a_person_said_in_private_is_found_wherever_it_turns_up() {
    let secrets = ["Zoé".to_owned()];
    let reader = Reader { words: &Ids, secrets: &secrets };
    let said = |text: &str| lines(&reader.page(&page(&format!("<p>{text}</p>"))));
    assert_eq!(
        said("La naissance de \u{2068}Zoé\u{2069} Li."),
        ["La naissance de Zoé Li. | La naissance de private Li."]
    );
    assert_eq!(said("Zoélie est là."), ["Zoélie est là."]);
}

#[test]
fn the_whole_page_has_what_stands_around_it_last() {
    let html = "<html lang=\"fr\"><body><a href=\"#main\">Aller</a><header><button>Aide</button></header><main><h1>Ici</h1></main>\
                <footer><ul><li><button>Quitter</button></li></ul></footer></body></html>";
    let all = lines(&READER.everything(&html::page(html)));
    assert_eq!(all, ["Ici.", "top", "Aller, link.", "Aide, button.", "bottom", "Quitter, button."]);
}

#[test]
fn what_is_lit_for_a_switch_is_said_whole_alone_and_by_its_name_among_others_and_its_question_once() {
    let html = "<fieldset><legend>Où ?</legend><p id=\"h\">Un seul</p>\
        <input type=\"radio\" name=\"a\" id=\"g\" aria-describedby=\"h\"><label for=\"g\">Jardin</label>\
        <input type=\"radio\" name=\"a\" id=\"b\" checked><label for=\"b\">Balcon</label></fieldset>\
        <div data-private-answers><label for=\"s\">Code</label><input id=\"s\" value=\"73\"></div><button id=\"go\">Continuer</button>";
    let page = page(html);
    let at = |ids: &[&str]| ids.iter().map(|id| page.at(id).expect("there")).collect::<Vec<_>>();
    let check = |ids: &[&str], expected: &[&str]| {
        assert_eq!(lines(&READER.lit(&page, Lit::These(&at(ids)), None)), expected, "{ids:?}");
    };
    check(&["g", "b"], &["lit-group 2", "Jardin.", "Balcon."]);
    check(&["s", "go"], &["lit-group 2", "Code.", "Continuer."]);
    check(&["go"], &["Continuer, button."]);
    check(&["b"], &["Où ?", "Un seul.", "Balcon, choice 2 2, chosen."]);
    check(&["s"], &["Code, field, holds: 73. | Code, field, holds: private."]);
    check(&[], &[]);
    assert_eq!(lines(&READER.lit(&page, Lit::Leave, None)), ["lit-leave"]);
    let next = READER.lit(&page, Lit::These(&at(&["b"])), page.at("g"));
    assert_eq!(lines(&next), ["Balcon, choice 2 2, chosen."], "the question was said at the choice before");
}
