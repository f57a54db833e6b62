//! The words that decide something in English.

use super::language::Language;

pub(super) static ENGLISH: Language = Language {
    tag: "en",
    elided: &[],
    abbreviations: &[
        "approx.", "art.", "cf.", "dr.", "e.g.", "fig.", "i.e.", "mr.", "mrs.", "ms.", "no.", "p.", "pp.", "st.", "tel.", "vs.",
    ],
    subordinators: &[
        "although", "because", "if", "since", "so that", "that", "though", "unless", "until", "whenever", "where", "whereas",
        "whether", "which", "while", "who", "whom", "whose",
    ],
    negations: &[
        "aren't", "can't", "cannot", "couldn't", "didn't", "doesn't", "don't", "impossible", "isn't", "neither", "never", "nobody",
        "none", "nor", "not", "nothing", "shouldn't", "wasn't", "weren't", "without", "won't", "wouldn't",
    ],
    controls: &[
        "box", "boxes", "button", "buttons", "field", "fields", "icon", "icons", "key", "keys", "link", "links", "menu", "tab",
    ],
    sights: &[
        "above", "at the bottom", "at the top", "below", "black", "blue", "green", "grey", "on the left", "on the right",
        "orange", "red", "to the left", "to the right", "yellow",
    ],
    claims: &["falc", "easy to read and understand"],
    money: &["€", "eur", "euro", "euros", "pounds", "dollars"],
};

/// Forms of "to be" that a participle may follow.
pub(super) const BE: &[&str] = &["am", "are", "be", "been", "being", "is", "isn't", "aren't", "was", "were"];

/// What may stand between "to be" and its participle; so may every adverb in -ly.
pub(super) const BETWEEN: &[&str] = &["already", "also", "always", "never", "not", "often", "still", "then", "yet"];

/// Participles that tell how somebody or something is, not what was done to it.
pub(super) const STATES: &[&str] = &[
    "allowed", "based", "blocked", "bored", "broken", "closed", "concerned", "damaged", "disabled", "divorced", "done",
    "employed", "expired", "finished", "gone", "interested", "involved", "limited", "located", "lost", "married", "need", "open",
    "pleased", "red", "related", "retired", "scared", "separated", "supposed", "tired", "unemployed", "used", "worried",
];

/// Participles that do not end in -ed.
pub(super) const PARTICIPLES: &[&str] = &[
    "begun", "bought", "brought", "built", "caught", "chosen", "cut", "drawn", "driven", "found", "given", "held", "heard", "kept",
    "known", "led", "left", "made", "meant", "met", "paid", "put", "read", "said", "seen", "sent", "set", "shown", "sold",
    "spoken", "spent", "taken", "taught", "thought", "told", "understood", "won", "worn", "written", "withdrawn",
];

/// Words of everyday life that books and films say less often than people do.
pub(super) const EVERYDAY: &[&str] = &[
    "childcare", "compost", "enrol", "enrolment", "grandchild", "grandparent", "kiosk", "landline", "lunchtime", "megabyte", "organiser",
    "plumber", "postcode", "pram", "pushchair", "syringe", "untick",
];
