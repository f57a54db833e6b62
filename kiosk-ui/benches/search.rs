//! How long a search among 2,000 procedures takes: what the browser does after each letter typed, here natively. Prints its measures as
//! JSON; `cargo xtask bench` judges them.

use std::{
    io::Write,
    time::{Duration, Instant},
};

use kiosk_ui::state::{Search, search::Index};
use procedure::api::Catalogue;

const MANY: usize = 2_000;
const SAMPLES: usize = 50;
/// What people type, letter by letter and with slips.
const TYPED: [&str; 8] =
    ["n", "nais", "naissance", "extrait d’acte", "lampadere", "inscrire mon enfant", "xylophone", "ولادة"];
/// A frame of the screen, as long as a press of a key may go unnoticed; a kiosk's processor is slower than this machine's, WebAssembly too.
const MILLISECONDS: f64 = 16.0;

/// The words of the bundled procedures in two scripts: title, keywords and summary.
fn subjects() -> Vec<[String; 3]> {
    let plugins = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../plugins");
    let mut subjects = Vec::new();
    for id in ["acte-de-naissance", "inscription-electorale", "signalement"] {
        for locale in ["fr", "ar"] {
            let file = plugins.join(id).join("locales").join(format!("{locale}.ftl"));
            let text = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
            subjects.push(["title", "keywords", "summary"].map(|name| {
                let line = text.lines().find_map(|line| line.strip_prefix(&format!("procedure-{name} = ")));
                line.unwrap_or_else(|| panic!("{}: no {name}", file.display())).to_owned()
            }));
        }
    }
    subjects
}

/// As many procedures as that, each with a word of its own.
fn catalogue() -> Catalogue {
    let subjects = subjects();
    let procedures: Vec<serde_json::Value> = (0..MANY)
        .map(|number| {
            let [title, keywords, summary] = &subjects[number % subjects.len()];
            let own: String = [number % 26, number / 26 % 26, number / 676]
                .into_iter()
                .map(|letter| char::from(b'a' + u8::try_from(letter).unwrap_or_default()))
                .collect();
            serde_json::json!({
                "package": "ab".repeat(32),
                "description": {
                    "contract": "1.0", "id": format!("procedure-{number}"), "version": "1.0.0",
                    "title": {"id": "a"}, "summary": {"id": "a"}, "keywords": {"id": "a"}, "lifeEvents": ["birth"],
                    "minutes": 5, "after": {"id": "a"}, "service": "desk",
                    "data": {
                        "purpose": {"id": "a"}, "basis": "public-task", "law": {"id": "a"}, "recipients": {"id": "a"},
                        "rights": {"id": "a"}, "retentionDays": 30,
                    },
                },
                "title": format!("{title} {own}"),
                "summary": summary,
                "keywords": format!("{keywords}, {own}"),
                "module": "/packages/module.wasm",
                "words": {},
            })
        })
        .collect();
    serde_json::from_value(serde_json::json!({ "procedures": procedures })).unwrap_or_else(|error| panic!("{error}"))
}

fn main() {
    // `cargo test --benches` only wants to know that it builds.
    if std::env::args().any(|argument| argument == "--test") {
        return;
    }
    let catalogue = catalogue();
    let start = Instant::now();
    let index = Index::of(&catalogue.procedures);
    let indexed = start.elapsed().as_secs_f64() * 1e3;
    let mut samples: Vec<Duration> = Vec::new();
    for _ in 0..SAMPLES {
        for words in TYPED {
            let search = Search { words: words.to_owned(), life_event: None };
            let start = Instant::now();
            std::hint::black_box(index.find(&search));
            samples.push(start.elapsed());
        }
    }
    samples.sort();
    let at = |share: f64| samples[((samples.len() as f64 * share).ceil() as usize).max(1) - 1].as_secs_f64() * 1e3;
    let measures = serde_json::json!([{
        "part": "many", "name": "search among 2,000 procedures, natively", "unit": "ms", "median": at(0.5), "p99": at(0.99),
        "count": samples.len(), "target": MILLISECONDS, "judged": "p99",
    }, {
        "part": "many", "name": "index of 2,000 procedures, natively, once", "unit": "ms", "median": indexed, "count": 1,
    }]);
    let _printed = writeln!(std::io::stdout().lock(), "{measures}");
}
