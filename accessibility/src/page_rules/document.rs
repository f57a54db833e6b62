//! Rules about the page as a whole: its title, its zoom, its ids, its main part.

use super::{
    Report, Rule, Scope,
    page::{self, Page, collapsed, is_hidden, role},
};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "page-title",
        asks: "The page has a title that is not empty.",
        source: "WCAG 2.4.2 (A), RGAA 8.5, ACT 2779a5",
        house: false,
        scope: Scope::Page,
        passes: &["<html lang=fr><title>Votre nom – Acte de naissance</title><body>"],
        fails: &[
            "<html lang=fr><body>",
            "<html lang=fr><title> </title><body>",
            "<html lang=fr><title>Untitled document</title><body>",
        ],
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
        source: "WCAG 1.4.4 (AA), RGAA 10.4, ACT b4f0c3",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<meta name=viewport content='width=device-width, initial-scale=1'>",
            "<meta name=viewport content='maximum-scale=5'>",
            "<meta name=viewport content='maximum-scale=-1'>",
            "<meta name=viewport content='maximum-scale=device-width'>",
        ],
        fails: &[
            "<meta name=viewport content='width=device-width, user-scalable=no'>",
            "<meta name=viewport content='maximum-scale=1.0'>",
            "<meta name=viewport content='maximum-scale=yes'>",
            "<meta name=viewport content='user-scalable=jamais'>",
        ],
        look: viewport_zoom,
    },
    Rule {
        id: "meta-refresh",
        asks: "The page does not reload or leave by itself after a time.",
        source: "WCAG 2.2.1 (A), 2.2.4 (AAA), 3.2.5 (AAA), RGAA 13.1, ACT bc659a",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<meta http-equiv=refresh content='0; url=/fr'>",
            "<meta http-equiv=refresh content='soon'>",
            "<meta http-equiv=refresh content='5: /bye'>",
            "<meta http-equiv=refresh content='0; /fr'><meta http-equiv=refresh content='9; /bye'>",
            "<meta http-equiv=refresh content='72001'>",
        ],
        fails: &[
            "<meta http-equiv=refresh content='30'>",
            "<meta http-equiv=Refresh content='5; url=/bye'>",
            "<meta http-equiv=refresh content='0: /fr'><meta http-equiv=refresh content='9; /bye'>",
        ],
        look: meta_refresh,
    },
    Rule {
        id: "duplicate-id",
        asks: "No two elements have the same id.",
        source: "WCAG 1.3.1 (A), 4.1.2 (A), RGAA 8.2, ACT 3ea0c8",
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
        source: "WCAG 1.4.2 (A), RGAA 4.10, ACT 80f0bf, aaa1bf, 4c31df",
        house: false,
        scope: Scope::Part,
        passes: &["<video autoplay muted src=a></video>", "<audio controls src=a></audio>"],
        fails: &["<audio autoplay src=a></audio>", "<video autoplay src=a></video>"],
        look: sound_starts_alone,
    },
];

fn page_title(page: &Page<'_>, report: &mut Report<'_>) {
    // What tools write by themselves (F25 of WCAG's techniques); a file's name is no title either.
    const NO_TITLES: [&str; 6] = ["no title", "new page", "new page 1", "sans titre", "untitled", "untitled page"];
    let title = page.named("title").find(|title| page::ancestors(*title).all(|parent| parent.value().name() != "svg"));
    let Some(title) = title else { return report.page("there is no <title>") };
    let words = collapsed(&page::own_text(title));
    let small = words.to_lowercase();
    let file = small.split_once('.').is_some_and(|(_, kind)| matches!(kind, "htm" | "html" | "php" | "asp" | "aspx"));
    if words.is_empty() {
        report.at(title, "the title is empty");
    } else if NO_TITLES.contains(&small.as_str())
        || small.starts_with("untitled document")
        || (file && !small.contains(' '))
    {
        report.at(title, format!("{words:?} does not say what the page is about"));
    }
}

fn main_landmark(page: &Page<'_>, report: &mut Report<'_>) {
    let mains: Vec<_> = page.met(|element| role(element) == "main").collect();
    // A text without anything around it is its own main part; a page with a header, a menu or a footer must say where it begins.
    let around = || {
        let has = |name: &str, given: &str| {
            let top = |element: scraper::ElementRef<'_>| {
                page::ancestors(element).all(|around| !matches!(role(around), "article" | "complementary" | "region"))
            };
            page.met(|element| {
                (element.value().name() == name && element.attr("role").is_none()) || role(element) == given
            })
            .any(top)
        };
        [has("header", "banner"), has("nav", "navigation"), has("footer", "contentinfo")]
            .iter()
            .filter(|has| **has)
            .count()
    };
    match mains.as_slice() {
        [] if page.house || around() > 1 => report.page("there is no <main>"),
        [] | [_] => {}
        [_, more @ ..] => more.iter().for_each(|main| report.at(*main, "a second main part")),
    }
}

fn viewport_zoom(page: &Page<'_>, report: &mut Report<'_>) {
    for meta in page
        .named("meta")
        .filter(|meta| meta.attr("name").is_some_and(|name| name.trim().eq_ignore_ascii_case("viewport")))
    {
        let content = meta.attr("content").unwrap_or_default().to_ascii_lowercase();
        for (key, value) in content.split([',', ';']).filter_map(|pair| pair.split_once('=')) {
            let (key, value) = (key.trim(), value.trim());
            let scale = viewport_number(value);
            let forbids = match key {
                "user-scalable" => scale.abs() < 1.0,
                "maximum-scale" => (0.0..2.0).contains(&scale),
                _ => false,
            };
            if forbids {
                report.at(meta, format!("`{key}={value}` stops people from enlarging the page; leave it out"));
            }
        }
    }
}

/// A value as CSS Device Adaptation reads it: some words are numbers, digits count up to what is none, and other words are nothing.
fn viewport_number(value: &str) -> f32 {
    let end = value.find(|letter: char| !(letter.is_ascii_digit() || matches!(letter, '.' | '-' | '+')));
    match value {
        "yes" => 1.0,
        "device-width" | "device-height" => 10.0,
        _ => value[..end.unwrap_or(value.len())].parse().unwrap_or(0.0),
    }
}

/// After more than 20 hours nobody is surprised any more, says the exception of WCAG 2.2.1.
const LONGEST_REFRESH: u64 = 20 * 60 * 60;

fn meta_refresh(page: &Page<'_>, report: &mut Report<'_>) {
    let refresh = page
        .named("meta")
        .filter(|meta| meta.attr("http-equiv").is_some_and(|name| name.trim().eq_ignore_ascii_case("refresh")))
        .filter(|meta| page::ancestors(*meta).all(|around| around.value().name() != "noscript"))
        .find_map(|meta| Some((meta, refresh_seconds(meta.attr("content")?)?)));
    // Browsers obey the first that is well formed.
    if let Some((meta, seconds)) = refresh.filter(|(_, seconds)| (1..=LONGEST_REFRESH).contains(seconds)) {
        report.at(meta, format!("the page goes away after {seconds} s; let the person decide"));
    }
}

/// After how many seconds a `<meta http-equiv=refresh>` acts, by HTML's "shared declarative refresh steps"; nothing if it never does.
fn refresh_seconds(content: &str) -> Option<u64> {
    let content = content.trim_start();
    let digits: String = content.chars().take_while(char::is_ascii_digit).collect();
    let rest = &content[digits.len()..];
    if digits.is_empty() && !rest.starts_with('.') {
        return None;
    }
    let rest = rest.trim_start_matches(|letter: char| letter == '.' || letter.is_ascii_digit());
    let well_formed = rest.is_empty() || rest.starts_with([';', ',']) || rest.starts_with(char::is_whitespace);
    well_formed.then(|| digits.parse().unwrap_or(0))
}

fn duplicate_id(page: &Page<'_>, report: &mut Report<'_>) {
    for element in page.repeated_ids() {
        report.at(element, "an earlier element has the same id");
    }
}

fn reference_resolves(page: &Page<'_>, report: &mut Report<'_>) {
    const PROVEN: [&str; 2] = ["aria-labelledby", "aria-describedby"];
    const OTHERS: [&str; 7] = [
        "aria-errormessage",
        "aria-details",
        "aria-controls",
        "aria-owns",
        "aria-flowto",
        "aria-activedescendant",
        "headers",
    ];
    // Without any script, what is not there now never comes.
    const NEVER: [&str; 3] = ["aria-activedescendant", "aria-flowto", "aria-owns"];
    let still = page.named("script").next().is_none();
    let asks = |attribute: &&str| page.house || (still && NEVER.contains(attribute));
    let attributes: Vec<&str> = PROVEN.into_iter().chain(OTHERS.into_iter().filter(asks)).collect();
    let asked = |element: &scraper::ElementRef<'_>| page.house || !is_hidden(*element);
    for element in page.all.iter().copied().filter(asked) {
        let folded = element.attr("aria-expanded") == Some("false") || element.attr("aria-selected") == Some("false");
        // Of a piece of somebody's page nobody knows what describes it from around.
        let around = |attribute: &str| !page.house && !page.whole && attribute != "aria-labelledby";
        let fresh =
            |attribute: &str| (folded && matches!(attribute, "aria-controls" | "aria-owns")) || around(attribute);
        // Elsewhere an id that is there already stands in for those that come with a script.
        let enough = |attribute: &str| !page.house && !page.referred(element, attribute).is_empty();
        let ids = attributes.iter().filter(|attribute| !fresh(attribute) && !enough(attribute)).flat_map(|attribute| {
            element.attr(attribute).unwrap_or_default().split_ascii_whitespace().map(|id| (*attribute, id))
        });
        let target = (page.house && element.value().name() == "label").then(|| element.attr("for")).flatten();
        for (attribute, id) in ids.chain(target.map(|id| ("for", id))) {
            if page.by_id(id).is_none() {
                report.at(element, format!("{attribute} names {id:?}, which is not on the page"));
            }
        }
    }
}

fn sound_starts_alone(page: &Page<'_>, report: &mut Report<'_>) {
    let stoppable = || {
        const STOPS: [&str; 6] = ["arrêter", "couper", "mute", "pause", "silence", "stop"];
        page.met(|element| role(element) == "button").any(|button| {
            let words = super::name::name(page, button).to_lowercase();
            STOPS.iter().any(|stop| words.contains(stop))
        })
    };
    for media in page.all.iter().copied().filter(|element| matches!(element.value().name(), "audio" | "video")) {
        let plays =
            media.attr("autoplay").is_some() && media.attr("muted").is_none() && (!page.house || !is_hidden(media));
        // A person can stop what has controls, and what is over within three seconds need not be stopped.
        let excused = || !page.house && (media.attr("controls").is_some() || is_short(media) || stoppable());
        if plays && !excused() {
            report.at(media, "it plays at once; start it by a button");
        }
    }
}

/// Whether the address of a sound or film asks for three seconds of it at most (`#t=8,10`), or names it silent.
fn is_short(media: scraper::ElementRef<'_>) -> bool {
    let sources = media.child_elements().filter(|child| child.value().name() == "source");
    std::iter::once(media).chain(sources).filter_map(|element| element.attr("src")).any(|address| {
        if address.rsplit('/').next().is_some_and(|file| file.to_lowercase().contains("silent")) {
            return true;
        }
        let times = address.rsplit_once("#t=").and_then(|(_, times)| times.split_once(','));
        let seconds = |text: &str| if text.is_empty() { Some(0.0) } else { text.parse::<f64>().ok() };
        times.and_then(|(from, to)| Some(seconds(to)? - seconds(from)?)).is_some_and(|length| length <= 3.0)
    })
}
