//! Rules about letters: words that spaces take apart, letters that do not grow, words that only a style sheet says, tables made of spaces.

use scraper::{ElementRef, Selector};

use super::{
    Report, Rule, Scope,
    page::{self, Page, is_hidden, is_unseen},
    source, style,
};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "letters-apart",
        asks: "No spaces stand between the letters of a word.",
        source: "WCAG 1.3.2 (A), failure F32, RGAA 8.9",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<p style='letter-spacing: 1em'>Bienvenue</p>",
            "<p>A B C D E F</p>",
            "<p>J J M M A A A A</p>",
            "<pre><code>a x b y c z</code></pre>",
            "<p>Il y a</p>",
        ],
        fails: &[
            "<h1>B i e n v e n u e</h1>",
            "<p>M A I R I E de Lyon</p>",
            "<p>s&nbsp;o&nbsp;r&nbsp;t&nbsp;i&nbsp;e</p>",
        ],
        look: letters_apart,
    },
    Rule {
        id: "text-resize",
        asks: "Letters grow when somebody enlarges the page: their size is not a share of the window alone.",
        source: "WCAG 1.4.4 (AA), failure F94, RGAA 10.4",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<p style='font-size: 1.2em'>Bonjour</p>",
            "<p style='font-size: calc(1rem + 1vw)'>Bonjour</p>",
            "<div style='font-size: 2vw'><p style='font-size: 1rem'>Bonjour</p></div>",
            "<style>p { font-size: 2vw } @media (max-width: 50em) { p { font-size: 1rem } }</style><p>Bonjour</p>",
        ],
        fails: &[
            "<p style='font-size: 2vw'>Bonjour</p>",
            "<style>div { font: 1.5vmin/1.6 sans-serif }</style><div><p>Bonjour</p></div>",
        ],
        look: text_resize,
    },
    Rule {
        id: "words-in-styles",
        asks: "No words stand in a style sheet, where whoever switches styles off loses them.",
        source: "WCAG 1.3.1 (A), failure F87, RGAA 10.2",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<style>p::before { content: '→ ' }</style><p>Suite</p>",
            "<style>@media print { a::after { content: ' (adresse)' } }</style><p><a href=/a>Aide</a></p>",
            "<style>.i::before { font-family: Icons; content: 'home' }</style><p class=i>Aide</p>",
            "<style>p::before { content: 'étoile' / '' }</style><p>Suite</p>",
            "<style>.b::before { content: 'Important' }</style><p>Suite</p>",
        ],
        fails: &[
            "<style>p.a::before { content: 'Important : ' }</style><p class=a>Apportez votre carte.</p>",
            "<style>p:after { color: red; content: \"obligatoire\" }</style><p>Nom</p>",
        ],
        look: words_in_styles,
    },
    Rule {
        id: "table-drawn",
        asks: "Columns are a table, not words that spaces put under each other.",
        source: "WCAG 1.3.1 (A), 1.3.2 (A), failures F33, F34, F48, RGAA 5.7, 8.9",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<pre>Une ligne,\n   puis une autre,\n   puis la fin.</pre>",
            "<pre><code>let a   1\nlet b   2\nlet c   3</code></pre>",
            "<pre>int  a = 1;\nint  b = 2;\nint  c = 3;</pre>",
        ],
        fails: &[
            "<pre>Jour      Heure\nLundi     9 h\nMardi     10 h</pre>",
            "<pre>Jour\tHeure\nLundi\t9 h\nMardi\t10 h</pre>",
        ],
        look: table_drawn,
    },
];

/// As many single letters in a row are a word; « J J M M » and « S N C F » are fewer, or have fewer that differ.
const LETTERS: usize = 5;
/// How many of them differ at least: what says how to write a date repeats a few.
const DIFFERENT: usize = 4;

fn letters_apart(page: &Page<'_>, report: &mut Report<'_>) {
    let verbatim = |around: ElementRef<'_>| {
        matches!(around.value().name(), "code" | "kbd" | "math" | "pre" | "samp" | "svg" | "var")
    };
    for element in page.met(|element| !page::lineage(element).any(verbatim)) {
        let texts = element.children().filter_map(|node| node.value().as_text().map(|text| text.to_string()));
        if texts.into_iter().any(|text| has_letters_apart(&text)) {
            report.at(element, "read aloud, it is spelled; write the word, and letter-spacing in the style");
        }
    }
}

fn has_letters_apart(text: &str) -> bool {
    let single = |word: &str| {
        let mut letters = word.chars();
        letters.next().filter(|letter| letters.next().is_none() && (letter.is_uppercase() || letter.is_lowercase()))
    };
    let mut run: Vec<char> = Vec::new();
    let is_word = |run: &[char]| {
        let mut sorted = run.to_vec();
        sorted.sort_unstable();
        // The alphabet, or its beginning, is spelled on purpose.
        let alphabet = sorted == run;
        sorted.dedup();
        run.len() >= LETTERS && sorted.len() >= DIFFERENT && !alphabet
    };
    for word in text.split_whitespace().chain([""]) {
        match single(word.trim_end_matches(['.', ',', '!', '?'])) {
            Some(letter) if word.chars().count() == 1 => run.extend(letter.to_lowercase()),
            _ => {
                if is_word(&run) {
                    return true;
                }
                run.clear();
            }
        }
    }
    false
}

fn text_resize(page: &Page<'_>, report: &mut Report<'_>) {
    // Under a condition the size may be another one.
    let conditions = page.named("style").any(|sheet| {
        let text = source::without_comments(&sheet.text().collect::<String>());
        source::unnested(&text).iter().any(|(head, block)| head.starts_with("@media") && block.contains("font"))
    });
    let mut told = Vec::new();
    for element in page.all.iter().copied().filter(|element| !is_unseen(*element)) {
        if page::own_text(element).trim().is_empty()
            || page::lineage(element).any(|around| around.value().name() == "svg")
        {
            continue;
        }
        let owner = page::lineage(element).find_map(|around| {
            let (size, short) = (style::declared(around, "font-size"), style::declared(around, "font"));
            Some((around, size.or(short)?))
        });
        let Some((owner, size)) = owner else { continue };
        let uncertain = !size.inline && (conditions || (!page.house && page.linked));
        // Behind the stroke of `font` stands the height of lines.
        let first = size.value.split('/').next().unwrap_or_default().split(' ').any(is_of_window);
        if first && !size.value.contains('(') && !uncertain && !told.contains(&owner) {
            told.push(owner);
            report.at(owner, format!("`{}` stays as it is when the page is enlarged; add `rem` to it", size.value));
        }
    }
}

/// Whether a length is a share of the window.
fn is_of_window(length: &str) -> bool {
    const UNITS: [&str; 6] = ["vw", "vh", "vmin", "vmax", "vi", "vb"];
    UNITS.iter().any(|unit| {
        length.strip_suffix(unit).is_some_and(|number| number.trim_end_matches(['s', 'l', 'd']).parse::<f64>().is_ok())
    })
}

fn words_in_styles(page: &Page<'_>, report: &mut Report<'_>) {
    for sheet in page.named("style").filter(|sheet| !sheet.attr("media").is_some_and(|media| media.contains("print"))) {
        let text = source::without_comments(&sheet.text().collect::<String>());
        for (head, block) in source::unnested(&text) {
            // Fonts of pictures take words for names of pictures.
            let Some(words) = content(&block).filter(|_| !head.starts_with('@') && !block.contains("font")) else {
                continue;
            };
            for selector in source::alternatives(&head) {
                let Some(at) = [":before", ":after"].iter().find_map(|part| selector.find(part)) else { continue };
                let base = selector[..at].trim_end_matches(':').trim();
                let base = if base.is_empty() || base.ends_with(['>', '+', '~']) {
                    format!("{base}*")
                } else {
                    base.to_owned()
                };
                let Ok(selector) = Selector::parse(&base) else { continue };
                let shown = |element: &ElementRef<'_>| {
                    selector.matches(element) && !is_hidden(*element) && !style::is_icon(*element)
                };
                if let Some(element) = page.all.iter().copied().find(shown) {
                    report.at(element, format!("{words:?} stands in the style sheet; write it into the page"));
                }
            }
        }
    }
}

/// The words that a block says by `content`: none for signs, and none where it gives other words for screen readers.
fn content(block: &str) -> Option<String> {
    let value =
        block.split(';').filter_map(|one| one.split_once(':')).find(|(name, _)| name.trim() == "content")?.1.trim();
    let quote = value.chars().next().filter(|sign| matches!(sign, '"' | '\''))?;
    let (words, rest) = value[1..].split_once(quote)?;
    let word = words.split(|letter: char| !letter.is_alphabetic()).any(|word| word.chars().count() >= 3);
    (word && !words.contains('\\') && !rest.contains('/')).then(|| words.trim().to_owned())
}

/// How many lines make columns.
const LINES: usize = 3;

fn table_drawn(page: &Page<'_>, report: &mut Report<'_>) {
    let quoted = |element: ElementRef<'_>| {
        let code = |part: ElementRef<'_>| matches!(part.value().name(), "code" | "kbd" | "samp" | "figure");
        page::lineage(element).any(code) || element.descendent_elements().any(code) || element.attr("role").is_some()
    };
    for element in page.met(|element| element.value().name() == "pre" && !quoted(element)) {
        let text: String = element.text().collect();
        let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
        // Signs of programs, and of pictures drawn with letters.
        let program = text.contains(['{', '}', ';', '=', '<', '$', '\\', '|', '_', '#', '*']);
        let columns: Vec<Vec<usize>> = lines.iter().map(|line| columns(line)).collect();
        let shared = columns
            .iter()
            .flatten()
            .any(|column| columns.iter().filter(|line| line.contains(column)).count() == lines.len());
        if lines.len() >= LINES && !program && shared {
            report.at(element, "it looks like a table and is read line by line; make it a <table>");
        }
    }
}

/// Where words begin behind a gap of two spaces or more; behind a tab every column counts as its number.
fn columns(line: &str) -> Vec<usize> {
    if line.trim().contains('\t') {
        return (1..line.trim().split('\t').count()).collect();
    }
    let letters: Vec<char> = line.trim_end().chars().collect();
    let begins = |at: &usize| {
        letters[*at] != ' '
            && letters[at - 1] == ' '
            && letters[at - 2] == ' '
            && letters[..*at].iter().any(|letter| *letter != ' ')
    };
    (2..letters.len()).filter(begins).collect()
}
