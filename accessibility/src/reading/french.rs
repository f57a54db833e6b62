//! The words that decide something in French.

use super::language::Language;

pub(super) static FRENCH: Language = Language {
    tag: "fr",
    elided: &["c", "d", "j", "jusqu", "l", "lorsqu", "m", "n", "puisqu", "qu", "quoiqu", "s", "t"],
    abbreviations: &[
        "al.", "art.", "av.", "bd.", "c.-à-d.", "cf.", "chap.", "dr.", "env.", "ex.", "fig.", "mgr.", "mlle.", "mm.", "mme.",
        "no.", "pp.", "pr.", "st.", "ste.", "tél.",
    ],
    subordinators: &[
        "afin", "alors que", "bien que", "comme", "dont", "dès que", "duquel", "desquels", "laquelle", "lequel", "lesquelles",
        "lesquels", "lorsqu", "lorsque", "où", "parce", "pendant que", "pour que", "puisqu", "puisque", "quand", "qui",
        "quoiqu", "quoique", "sauf si", "si", "tandis",
    ],
    negations: &["n", "ne", "sans", "ni", "impossible", "interdit", "interdite", "inutile"],
    controls: &[
        "bouton", "boutons", "case", "cases", "champ", "champs", "icône", "icônes", "lien", "liens", "menu", "onglet", "touche",
        "touches", "zone", "zones", "encadré", "cadre",
    ],
    sights: &[
        "à droite", "à gauche", "bleu", "bleue", "bleues", "bleus", "ci-contre", "ci-dessous", "ci-dessus", "en bas", "en haut",
        "gris", "grise", "grises", "jaune", "jaunes", "noir", "noire", "orange", "rouge", "rouges", "vert", "verte", "vertes",
        "verts",
    ],
    claims: &["falc", "facile à lire et à comprendre"],
    money: &["€", "eur", "euro", "euros", "centime", "centimes"],
};

/// Forms of « être » that a participle may follow.
pub(super) const BE: &[&str] = &[
    "suis", "es", "est", "sommes", "êtes", "sont", "étais", "était", "étions", "étiez", "étaient", "serai", "seras", "sera",
    "serons", "serez", "seront", "serais", "serait", "serions", "seriez", "seraient", "sois", "soit", "soyons", "soyez",
    "soient", "fus", "fut", "fûmes", "furent", "fût", "étant", "été", "être", "fussent", "fusse",
];

/// What may stand between « être » and its participle; so may every adverb in -ment.
pub(super) const BETWEEN: &[&str] = &[
    "aussi", "automatiquement", "bien", "bientôt", "déjà", "donc", "encore", "ensuite", "jamais", "mal", "parfois", "pas",
    "plus", "souvent", "toujours", "tous", "tout", "toutes", "toute", "trop", "vite", "enfin",
];

/// Before « être »: then the verb is reflexive, and somebody does it.
pub(super) const REFLEXIVE: &[&str] = &["s", "se", "m", "me", "t", "te"];

/// Verbs that go with « être » in the active voice, by the beginnings of their participles.
pub(super) const ACTIVE: &[&str] = &[
    "allé", "arrivé", "décédé", "descendu", "devenu", "disparu", "échu", "entré", "intervenu", "issu", "monté", "mort", "né",
    "parti", "parvenu", "passé", "provenu", "redescendu", "redevenu", "remonté", "rentré", "reparti", "resté", "retombé",
    "retourné", "revenu", "ressorti", "sorti", "survenu", "tombé", "venu", "convenu",
];

/// Participles that tell how somebody or something is, not what was done to it, by their beginnings.
pub(super) const STATES: &[&str] = &[
    "âgé", "abandonné", "abîmé", "adapté", "bouché", "cassé", "compliqué", "concerné", "connecté", "désolé", "divorcé", "égaré",
    "élevé", "employé", "fâché", "fatigué", "fermé", "fini", "handicapé", "isolé", "limité", "marié", "obligé", "occupé", "ouvert",
    "pacsé", "perdu", "périmé", "privé", "salarié", "séparé", "terminé",
];

/// Participles that do not end in -é, by their beginnings.
pub(super) const PARTICIPLES: &[&str] = &[
    "accueilli", "acquis", "admis", "atteint", "attendu", "averti", "avertis", "battu", "choisi", "compris", "conclu", "conduit",
    "connu", "construit", "contenu", "couvert", "craint", "cru", "défendu", "défini", "détenu", "détruit", "dit", "décrit", "dû",
    "due", "élu", "émis", "entendu", "entretenu", "établi", "étendu", "exclu", "fait", "fourni", "garanti", "inclus", "inscrit",
    "instruit", "interdit", "joint", "lu", "maintenu", "mis", "obtenu", "offert", "permis", "perçu", "poursuivi", "pourvu",
    "prescrit", "pris", "produit", "promis", "prévenu", "prévu", "puni", "reconnu", "réduit", "rempli", "remis", "rendu", "requis",
    "retenu", "reçu", "saisi", "servi", "soumis", "soutenu", "suivi", "suspendu", "traduit", "transmis", "vendu",
];

/// Words of everyday life that books and films say less often than people do.
pub(super) const EVERYDAY: &[&str] = &[
    "abîmer", "aujourd'hui", "cidre", "cocher", "décocher", "égout", "garderie", "garer", "hériter", "kilooctet", "lampadaire",
    "mégaoctet", "périmé", "photocopie", "piéton", "poussette", "quelqu'un", "recopier", "réglage", "seringue", "téléphoner", "virgule",
];
