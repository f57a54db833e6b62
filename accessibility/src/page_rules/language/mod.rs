//! Rules about languages and directions: of the page, and of every part in another script.

use scraper::ElementRef;

use super::{
    Report, Rule, Scope,
    page::{self, Page, is_unseen},
};

mod script;

use script::Script;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "page-language",
        asks: "The page says its language.",
        source: "WCAG 3.1.1 (A), RGAA 8.3, 8.4",
        house: false,
        scope: Scope::Page,
        passes: &["<html lang=fr><body>", "<html lang=fr-simple><body>", "<html lang=ar dir=rtl><body>"],
        fails: &[
            "<html><body>",
            "<html lang=''><body>",
            "<html lang=french><body>",
            "<html lang=qq><body>",
            "<html lang=fr_FR><body>",
        ],
        look: page_language,
    },
    Rule {
        id: "part-language",
        asks: "A language given to a part is a language.",
        source: "WCAG 3.1.2 (AA), RGAA 8.7, 8.8",
        house: false,
        scope: Scope::Part,
        passes: &["<p>Le mot <span lang=en>kiosk</span>.</p>", "<p lang=francais></p>"],
        fails: &["<p>Le mot <span lang=english>kiosk</span>.</p>"],
        look: part_language,
    },
    Rule {
        id: "text-language",
        asks: "Words in a script that the language does not use say their own language.",
        source: "WCAG 3.1.2 (AA), RGAA 8.7",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<div lang=fr><a href=/ar lang=ar dir=rtl>العربية</a></div>",
            "<div lang=ar dir=rtl>الموقع <code>cargo xtask kiosk now please</code> و Parvis</div>",
            "<div lang=fr>Nom : <bdi>محمد</bdi></div>",
            "<div lang=fr>Le nombre π</div>",
            "<div lang=sr>Ћирилица i latinica su dva pisma jednog jezika</div>",
        ],
        fails: &[
            "<div lang=fr><a href=/ar>العربية</a></div>",
            "<div lang=ar dir=rtl><p>Votre demande est bien partie.</p></div>",
            "<div lang=en>Русский</div>",
        ],
        look: text_language,
    },
    Rule {
        id: "page-direction",
        asks: "The page runs in the direction of its script.",
        source: "WCAG 1.3.2 (A), RGAA 8.10",
        house: false,
        scope: Scope::Page,
        passes: &[
            "<html lang=fr><body>",
            "<html lang=ar dir=rtl><body>",
            "<html lang=ar-Latn><body>",
            "<html lang=fr dir=ltr><body>",
        ],
        fails: &["<html lang=ar><body>", "<html lang=fr dir=rtl><body>", "<html lang=fa dir=ltr><body>"],
        look: page_direction,
    },
    Rule {
        id: "part-direction",
        asks: "Words written from right to left say so where their surroundings run the other way.",
        source: "WCAG 1.3.2 (A), RGAA 8.10",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<p lang=fr><span lang=ar dir=rtl>العربية</span></p>",
            "<p lang=fr>Nom : <bdi>محمد</bdi></p>",
            "<p dir=rtl lang=ar>مرحبا</p>",
        ],
        fails: &["<p lang=fr><span lang=ar>العربية</span></p>", "<p dir=left>Bonjour</p>"],
        look: part_direction,
    },
];

/// Two-letter subtags of the IANA registry.
const TWO_LETTERS: &str = "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee \
    el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it iu iw ja ji jv jw \
    ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng nl nn no nr \
    nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl \
    tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";
/// Three-letter codes of ISO 639 that the registry refuses, because a two-letter one exists: the likely slips.
const REFUSED: &str = "ara ben bul cat ces chi cze dan deu dut ell eng est fas fin fra fre ger gre heb hin hrv hun hye ita jpn kat kor \
    lav lit nld nor per pol por ron rum rus slk slo slv spa sqi srp swe tam tha tur ukr urd vie zho";

fn is_language(tag: &str) -> bool {
    let mut parts = tag.trim().split('-');
    let primary = parts.next().unwrap_or_default().to_ascii_lowercase();
    let listed = |list: &str| list.split_ascii_whitespace().any(|known| known == primary);
    let known = match primary.len() {
        2 => listed(TWO_LETTERS),
        3 => primary.bytes().all(|byte| byte.is_ascii_lowercase()) && !listed(REFUSED),
        1 => matches!(primary.as_str(), "i" | "x"),
        _ => false,
    };
    known && parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

fn page_language(page: &Page<'_>, report: &mut Report<'_>) {
    for html in page.named("html") {
        match html.attr("lang").map(str::trim) {
            None | Some("") => report.at(html, "it has no lang"),
            Some(tag) if !is_language(tag) => report.at(html, format!("{tag:?} is no language")),
            Some(_) => {}
        }
    }
}

fn part_language(page: &Page<'_>, report: &mut Report<'_>) {
    for part in page.all.iter().copied().filter(|part| part.value().name() != "html" && !is_unseen(*part)) {
        if let Some(tag) = part.attr("lang").map(str::trim).filter(|tag| !tag.is_empty() && !is_language(tag))
            && !page::seen_text(part).is_empty()
        {
            report.at(part, format!("{tag:?} is no language"));
        }
    }
}

fn text_language(page: &Page<'_>, report: &mut Report<'_>) {
    for part in page.all.iter().copied().filter(|part| !is_unseen(*part) && !is_quoted(*part)) {
        let Some(tag) = language_of(part) else { continue };
        let words = page::own_text(part);
        if let Some((script, sample)) = script::stranger(&words, script::of_language(tag)) {
            report.at(
                part,
                format!("{sample:?} is written in {} inside lang={tag:?}; give it its own lang", script.name()),
            );
        }
    }
}

fn page_direction(page: &Page<'_>, report: &mut Report<'_>) {
    for html in page.named("html") {
        let Some(tag) = html.attr("lang").map(str::trim).filter(|tag| is_language(tag)) else { continue };
        let to_left = script::of_language(tag).first().is_some_and(|script| script.is_right_to_left());
        let written = html.attr("dir").map(str::to_ascii_lowercase);
        match (to_left, written.as_deref()) {
            (true, Some("rtl" | "auto")) | (false, None | Some("" | "ltr" | "auto")) => {}
            (true, _) => report.at(html, format!("{tag} runs from right to left: dir=\"rtl\"")),
            (false, _) => report.at(html, format!("{tag} runs from left to right: dir=\"ltr\"")),
        }
    }
}

fn part_direction(page: &Page<'_>, report: &mut Report<'_>) {
    for part in page.all.iter().copied().filter(|part| !is_unseen(*part)) {
        if let Some(written) =
            part.attr("dir").filter(|dir| !matches!(dir.to_ascii_lowercase().as_str(), "ltr" | "rtl" | "auto"))
        {
            report.at(part, format!("dir={written:?} is none of ltr, rtl and auto"));
        }
        let to_right = !matches!(direction_of(part).as_str(), "rtl" | "auto");
        let words = page::own_text(part);
        let letters = words.chars().filter(|letter| Script::of(*letter).is_some_and(Script::is_right_to_left)).count();
        if to_right && letters > 1 {
            report.at(part, "its words run from right to left: give it dir=\"rtl\"");
        }
    }
}

fn language_of(element: ElementRef<'_>) -> Option<&str> {
    let tag =
        page::lineage(element).find_map(|element| element.attr("lang").or_else(|| element.attr("xml:lang")))?.trim();
    (!tag.is_empty() && is_language(tag)).then_some(tag)
}

fn direction_of(element: ElementRef<'_>) -> String {
    page::lineage(element)
        .find_map(|element| match element.attr("dir") {
            Some(dir) => Some(dir.to_ascii_lowercase()),
            None => (element.value().name() == "bdi").then(|| "auto".to_owned()),
        })
        .unwrap_or_default()
}

/// Whether the words are not the page's own: code, or what a person typed, whose language nobody knows.
fn is_quoted(element: ElementRef<'_>) -> bool {
    page::lineage(element).any(|element| {
        matches!(element.value().name(), "bdi" | "code" | "kbd" | "pre" | "samp" | "textarea" | "var" | "math" | "svg")
            || element.attr("dir") == Some("auto")
            || element.attr("translate") == Some("no")
    })
}
