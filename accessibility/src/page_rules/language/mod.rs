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
        source: "WCAG 3.1.1 (A), RGAA 8.3, 8.4, ACT b5c3f8, bf051a, 5b7ae0",
        house: false,
        scope: Scope::Page,
        passes: &[
            "<html lang=fr><body>",
            "<html lang=fr-simple><body>",
            "<html lang=ar dir=rtl><body>",
            "<html lang=fr xml:lang=fr-CA><body>",
        ],
        fails: &[
            "<html><body>",
            "<html lang=''><body>",
            "<html lang=french><body>",
            "<html lang=qq><body>",
            "<html lang=fr_FR><body>",
            "<html lang=fra><body>",
            "<html lang=i-lux><body>",
            "<html lang=fr xml:lang=en><body>",
        ],
        look: page_language,
    },
    Rule {
        id: "part-language",
        asks: "A language given to a part is a language.",
        source: "WCAG 3.1.2 (AA), RGAA 8.7, 8.8, ACT de46e4",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<p>Le mot <span lang=en>kiosk</span>.</p>",
            "<p lang=francais></p>",
            "<div lang=francais><p lang=fr>Bonjour</p></div>",
            "<p lang=en-US-GB>Hello</p>",
        ],
        fails: &[
            "<p>Le mot <span lang=english>kiosk</span>.</p>",
            "<p lang=' '>Bonjour</p>",
            "<p lang=francais><img src=a alt=Plan></p>",
        ],
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
        fails: &[
            "<p lang=fr><span lang=ar>العربية</span></p>",
            "<p dir=left>Bonjour</p>",
            "<p lang=fr dir=rtl>Bonjour à tous</p>",
        ],
        look: part_direction,
    },
];

/// Two-letter subtags of the IANA registry.
const TWO_LETTERS: &str = "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee \
    el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it iu iw ja ji jv jw \
    ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng nl nn no nr \
    nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl \
    tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";
/// Three-letter codes of ISO 639-2 that the registry refuses, because a two-letter one exists.
const REFUSED: &str = "aar abk afr aka alb amh ara arg arm asm ava ave aym aze bak bam baq bel ben bih bis bod bos bre bul bur cat ces cha che chi chu \
    chv cor cos cre cym cze dan deu div dut dzo ell eng epo est eus ewe fao fas fij fin fra fre fry ful geo ger gla gle glg glv gre \
    grn guj hat hau heb her hin hmo hrv hun hye ibo ice ido iii iku ile ina ind ipk isl ita jav jpn kal kan kas kat kau kaz khm kik \
    kin kir kom kon kor kua kur lao lat lav lim lin lit ltz lub lug mac mah mal mao mar may mkd mlg mlt mon mri msa mya nau nav nbl \
    nde ndo nep nld nno nob nor nya oci oji ori orm oss pan per pli pol por pus que roh ron rum run rus sag san sin slk slo slv sme \
    smo sna snd som sot spa sqi srd srp ssw sun swa swe tah tam tat tel tgk tgl tha tib tir ton tsn tso tuk tur twi uig ukr urd uzb \
    ven vie vol wel wln wol xho yid yor zha zho zul";

/// Whether the registry knows the language of a tag. What comes behind it is not asked: browsers and screen readers take any.
fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let primary = parts.next().unwrap_or_default().to_ascii_lowercase();
    let known = match primary.len() {
        2 => super::roles::listed(TWO_LETTERS, &primary),
        3 => primary.bytes().all(|byte| byte.is_ascii_lowercase()) && !super::roles::listed(REFUSED, &primary),
        _ => false,
    };
    known && parts.all(|part| part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

fn page_language(page: &Page<'_>, report: &mut Report<'_>) {
    for html in page.named("html") {
        let tag = html.attr("lang").map(str::trim).unwrap_or_default();
        if tag.is_empty() {
            report.at(html, "it has no lang");
        } else if !is_language(tag) {
            report.at(html, format!("{tag:?} is no language"));
        } else if let Some(other) =
            html.attr("xml:lang").filter(|other| is_language(other) && primary(other) != primary(tag))
        {
            report.at(html, format!("lang says {tag:?}, xml:lang {other:?}"));
        }
    }
}

fn primary(tag: &str) -> String {
    tag.split('-').next().unwrap_or_default().to_ascii_lowercase()
}

fn part_language(page: &Page<'_>, report: &mut Report<'_>) {
    for part in
        page.all.iter().copied().filter(|part| !matches!(part.value().name(), "html" | "head") && !is_unseen(*part))
    {
        let Some(tag) = part.attr("lang").filter(|tag| !tag.is_empty() && !is_language(tag.trim())) else { continue };
        if !is_unseen(part) && has_words_of(part) {
            report.at(part, format!("{tag:?} is no language"));
        }
    }
}

/// Whether any words take their language from this very element: its own, or those inside that say no language themselves.
fn has_words_of(part: ElementRef<'_>) -> bool {
    part.descendent_elements().filter(|inner| !is_unseen(*inner)).any(|inner| {
        let nearest = page::lineage(inner).find(|around| around.attr("lang").is_some());
        let words = || !page::own_text(inner).trim().is_empty();
        let named = || {
            ["alt", "aria-label", "title"]
                .iter()
                .any(|name| inner.attr(name).is_some_and(|text| !text.trim().is_empty()))
        };
        nearest == Some(part) && (words() || named())
    })
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
            (true, None) if !page.house && !has_letters_to_left(html) => {}
            (true, _) => report.at(html, format!("{tag} runs from right to left: dir=\"rtl\"")),
            (false, _) => report.at(html, format!("{tag} runs from left to right: dir=\"ltr\"")),
        }
    }
}

/// Elements that stand on lines of their own.
const BLOCKS: [&str; 12] =
    ["article", "blockquote", "caption", "dd", "div", "h1", "h2", "h3", "li", "p", "section", "td"];

fn has_letters_to_left(part: ElementRef<'_>) -> bool {
    part.text().flat_map(str::chars).any(|letter| Script::of(letter).is_some_and(Script::is_right_to_left))
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
        // Browsers order the letters of a word by themselves; what they get wrong is the sign at its end.
        let ends_wrong = words.trim_end().ends_with(['.', '!', '?', '؟', ':', '،', ')']);
        // A paragraph of its own begins on the wrong side, too.
        let paragraph = BLOCKS.contains(&part.value().name()) && words.split_whitespace().count() > 2;
        if to_right && letters > 1 && (page.house || ends_wrong || paragraph) {
            report.at(part, "its words run from right to left: give it dir=\"rtl\"");
        }
        let turned = part.attr("dir").is_some_and(|dir| dir.eq_ignore_ascii_case("rtl")) && part.attr("lang").is_some();
        if turned
            && !words.trim().is_empty()
            && words.chars().filter_map(Script::of).all(|script| script == Script::Latin)
        {
            report.at(part, "its words run from left to right: give it dir=\"ltr\"");
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
