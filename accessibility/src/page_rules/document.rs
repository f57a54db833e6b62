//! Rules about the page as a whole: its title, its zoom, its ids, its main part.

use super::{
    Report, Rule, Scope,
    page::{self, Page, collapsed, is_hidden, role},
};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "page-title",
        asks: "The page has a title that is not empty.",
        source: "WCAG 2.4.2 (A), RGAA 8.5",
        house: false,
        scope: Scope::Page,
        passes: &["<html lang=fr><title>Votre nom – Acte de naissance</title><body>"],
        fails: &["<html lang=fr><body>", "<html lang=fr><title> </title><body>"],
        look: page_title,
    },
    Rule {
        id: "main-landmark",
        asks: "The page has exactly one main part.",
        source: "WCAG 1.3.1 (A), 2.4.1 (A), RGAA 9.2, 12.6",
        house: false,
        scope: Scope::Page,
        passes: &["<body><main>…</main><main hidden>…</main>", "<body><div role=main>…</div>"],
        fails: &["<body><div>…</div>", "<body><main>…</main><main>…</main>"],
        look: main_landmark,
    },
    Rule {
        id: "viewport-zoom",
        asks: "The page can be enlarged with two fingers.",
        source: "WCAG 1.4.4 (AA), RGAA 10.4",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<meta name=viewport content='width=device-width, initial-scale=1'>",
            "<meta name=viewport content='maximum-scale=5'>",
            "<meta name=viewport content='maximum-scale=-1'>",
        ],
        fails: &[
            "<meta name=viewport content='width=device-width, user-scalable=no'>",
            "<meta name=viewport content='maximum-scale=1.0'>",
            "<meta name=viewport content='maximum-scale=yes'>",
        ],
        look: viewport_zoom,
    },
    Rule {
        id: "meta-refresh",
        asks: "The page does not reload or leave by itself after a time.",
        source: "WCAG 2.2.1 (A), 2.2.4 (AAA), 3.2.5 (AAA), RGAA 13.1",
        house: false,
        scope: Scope::Part,
        passes: &["<meta http-equiv=refresh content='0; url=/fr'>", "<meta http-equiv=refresh content='soon'>"],
        fails: &["<meta http-equiv=refresh content='30'>", "<meta http-equiv=Refresh content='5; url=/bye'>"],
        look: meta_refresh,
    },
    Rule {
        id: "duplicate-id",
        asks: "No two elements have the same id.",
        source: "WCAG 1.3.1 (A), RGAA 8.2",
        house: false,
        scope: Scope::Part,
        passes: &["<p id=a></p><p id=b></p>"],
        fails: &["<p id=a></p><p id=a></p>"],
        look: duplicate_id,
    },
    Rule {
        id: "reference-resolves",
        asks: "Whoever refers to an element by its id finds it.",
        source: "WCAG 1.3.1 (A), 4.1.2 (A), RGAA 8.2, 11.1",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<label for=a>Nom</label><input id=a aria-describedby='b c'><p id=b>…</p><p id=c>…</p>",
            "<button aria-expanded=false aria-controls=later>Menu</button>",
        ],
        fails: &["<label for=a>Nom</label><input id=b>", "<input aria-describedby='hint-a error-a'><p id=hint-a>…</p>"],
        look: reference_resolves,
    },
    Rule {
        id: "sound-starts-alone",
        asks: "No sound starts by itself.",
        source: "WCAG 1.4.2 (A), RGAA 4.10",
        house: false,
        scope: Scope::Part,
        passes: &["<video autoplay muted src=a></video>", "<audio controls src=a></audio>"],
        fails: &["<audio autoplay src=a></audio>", "<video autoplay src=a></video>"],
        look: sound_starts_alone,
    },
];

fn page_title(page: &Page<'_>, report: &mut Report<'_>) {
    let title = page.named("title").find(|title| page::ancestors(*title).all(|parent| parent.value().name() != "svg"));
    match title.map(|title| collapsed(&page::own_text(title))) {
        Some(words) if !words.is_empty() => {}
        Some(_) => report.page("the title is empty"),
        None => report.page("there is no <title>"),
    }
}

fn main_landmark(page: &Page<'_>, report: &mut Report<'_>) {
    let mains: Vec<_> = page.met(|element| role(element) == "main").collect();
    match mains.as_slice() {
        [] => report.page("there is no <main>"),
        [_] => {}
        [_, more @ ..] => more.iter().for_each(|main| report.at(*main, "a second main part")),
    }
}

fn viewport_zoom(page: &Page<'_>, report: &mut Report<'_>) {
    for meta in
        page.named("meta").filter(|meta| meta.attr("name").is_some_and(|name| name.eq_ignore_ascii_case("viewport")))
    {
        let content = meta.attr("content").unwrap_or_default().to_ascii_lowercase();
        for (key, value) in content.split([',', ';']).filter_map(|pair| pair.split_once('=')) {
            let (key, value) = (key.trim(), value.trim());
            // Browsers read `yes` as 1 and drop negative numbers.
            let scale: Option<f32> = if value == "yes" { Some(1.0) } else { value.parse().ok() };
            let forbids = match key {
                "user-scalable" => value == "no" || scale.is_some_and(|scale| scale.abs() < 1.0),
                "maximum-scale" => scale.is_some_and(|scale| (0.0..2.0).contains(&scale)),
                _ => false,
            };
            if forbids {
                report.at(meta, format!("`{key}={value}` stops people from enlarging the page; leave it out"));
            }
        }
    }
}

fn meta_refresh(page: &Page<'_>, report: &mut Report<'_>) {
    for meta in page.named("meta") {
        if !meta.attr("http-equiv").is_some_and(|name| name.eq_ignore_ascii_case("refresh")) {
            continue;
        }
        let content = meta.attr("content").unwrap_or_default().trim_start();
        let digits: String = content.chars().take_while(char::is_ascii_digit).collect();
        let rest = content[digits.len()..].trim_start_matches(|letter: char| letter == '.' || letter.is_ascii_digit());
        let well_formed = rest.is_empty() || rest.starts_with([';', ',', ' ']);
        if well_formed && digits.parse::<u32>().is_ok_and(|seconds| seconds > 0) {
            report.at(meta, format!("the page goes away after {digits} s; let the person decide"));
        }
    }
}

fn duplicate_id(page: &Page<'_>, report: &mut Report<'_>) {
    for element in page.repeated_ids() {
        report.at(element, "an earlier element has the same id");
    }
}

fn reference_resolves(page: &Page<'_>, report: &mut Report<'_>) {
    const ATTRIBUTES: [&str; 9] = [
        "aria-labelledby",
        "aria-describedby",
        "aria-errormessage",
        "aria-details",
        "aria-controls",
        "aria-owns",
        "aria-flowto",
        "aria-activedescendant",
        "headers",
    ];
    for element in page.all.iter().copied() {
        let folded = element.attr("aria-expanded") == Some("false") || element.attr("aria-selected") == Some("false");
        let fresh = |attribute: &str| folded && matches!(attribute, "aria-controls" | "aria-owns");
        let ids = ATTRIBUTES.iter().filter(|attribute| !fresh(attribute)).flat_map(|attribute| {
            element.attr(attribute).unwrap_or_default().split_ascii_whitespace().map(|id| (*attribute, id))
        });
        let target = (element.value().name() == "label").then(|| element.attr("for")).flatten();
        for (attribute, id) in ids.chain(target.map(|id| ("for", id))) {
            if page.by_id(id).is_none() {
                report.at(element, format!("{attribute} names {id:?}, which is not on the page"));
            }
        }
    }
}

fn sound_starts_alone(page: &Page<'_>, report: &mut Report<'_>) {
    for media in page.all.iter().copied().filter(|element| matches!(element.value().name(), "audio" | "video")) {
        if media.attr("autoplay").is_some() && media.attr("muted").is_none() && !is_hidden(media) {
            report.at(media, "it plays at once; start it by a button");
        }
    }
}
