//! What stands by itself inside a text: French names and addresses in Arabic or Russian words, marked so that voices and eyes read them
//! rightly, and numbers that no line parts.

use accessibility::{
    foreign::{is_other_script, runs},
    joined,
};
use procedure::Locale;
use yew::prelude::*;

/// The text, with every run of several Latin words marked as French when the text itself is written in another script. What is
/// quoted in these texts are names, addresses and laws of French offices.
pub(crate) fn with_runs(text: &str, locale: &Locale) -> Html {
    if !is_other_script(locale.as_str()) {
        return with_numbers(text);
    }
    let part = |(foreign, part): (bool, &str)| {
        if foreign {
            html! { <bdi lang="fr" dir="ltr">{ with_numbers(part) }</bdi> }
        } else {
            with_numbers(part)
        }
    };
    html! { <>{ for runs(text).into_iter().map(part) }</> }
}

/// The text, with every « L. 2212-2 » in one piece, and every address of e-mail in parts. Elements, and no signs in its text: that is heard
/// and felt as it was.
pub(super) fn with_numbers(text: &str) -> Html {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(at) = joined::first(rest) {
        part_addresses(&rest[..at.start], &mut parts);
        parts.push(html! { <bdi dir="ltr" class="number">{ &rest[at.clone()] }</bdi> });
        rest = &rest[at.end..];
    }
    part_addresses(rest, &mut parts);
    together(parts)
}

/// The text, with the parts of an address of e-mail, which alone is longer than a line of large letters.
pub(super) fn with_address(text: &str) -> Html {
    let mut parts = Vec::new();
    part_addresses(text, &mut parts);
    together(parts)
}

/// One after the other, since a person may type any number of them.
fn part_addresses(text: &str, parts: &mut Vec<Html>) {
    let is_edge = |letter: char| letter.is_whitespace() || "()\u{2066}\u{2068}\u{2069}".contains(letter);
    // The signs alone: two elements beside each other would be two sentences to the kiosk's voice.
    let part = |part: &str| {
        let (word, sign) = part.split_at(part.trim_end_matches(['@', '.']).len());
        html! { <>{ word.to_owned() }if !sign.is_empty() { <span>{ sign.to_owned() }</span> }</> }
    };
    let mut rest = text;
    while let Some(at) = rest.find('@') {
        let start = rest[..at].trim_end_matches(|letter| !is_edge(letter)).len();
        let end = rest[at..].find(is_edge).map_or(rest.len(), |length| at + length);
        parts.push(Html::from(&rest[..start]));
        let address = rest[start..end].split_inclusive(['@', '.']).map(part);
        parts.push(html! { <bdi dir="ltr" class="address">{ for address }</bdi> });
        rest = &rest[end..];
    }
    parts.push(Html::from(rest));
}

/// One text stays one.
fn together(mut parts: Vec<Html>) -> Html {
    if parts.len() == 1 { parts.swap_remove(0) } else { parts.into_iter().collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::testing::{Rendered, words};

    #[test]
    fn a_number_is_one_piece_and_the_text_is_the_same() {
        let text = "المادة L.\u{a0}2212-2 والمادتان 1-2 و3-4 (Service central d’état civil, 5-6 rue de Brest).";
        for (locale, foreign) in [("ar", 1), ("fr", 0)] {
            let words = words(locale);
            let rendered = Rendered::of(&words, html! { <p>{ with_runs(text, words.locale()) }</p> });
            assert_eq!(rendered.text("p"), text);
            let numbers: Vec<String> =
                rendered.all("bdi.number[dir=ltr]").iter().map(|number| number.text().collect()).collect();
            assert_eq!(numbers, ["L.\u{a0}2212-2", "1-2", "3-4", "5-6"]);
            assert_eq!(rendered.all("bdi[lang=fr]").len(), foreign);
        }
    }

    #[test]
    fn an_address_of_e_mail_can_be_parted_between_its_parts_and_stays_the_same() {
        let text = "اكتبوا إلى \u{2068}dpo@mairie.example\u{2069} أو a@b.";
        let words = words("ar");
        let rendered = Rendered::of(&words, html! { <p>{ with_runs(text, words.locale()) }</p> });
        assert_eq!(rendered.text("p"), text);
        let parts: Vec<String> = rendered.all(".address > span").iter().map(|part| part.text().collect()).collect();
        assert_eq!(parts, ["@", ".", "@"]);
    }
}
