//! Every rule with what it finds and what it lets pass.

mod textstat;

use super::{split::sentences, *};

/// The faults of a text: code and words, in their order.
fn faults(text: &str, locale: &str) -> Vec<String> {
    let report = judge(text, locale, Register::of(locale), &Glossary::default());
    report.faults.iter().map(|fault| format!("{}: {}", fault.code, &text[fault.at.clone()])).collect()
}

/// The faults of one kind, each as the words that it is about.
#[track_caller]
fn finds(code: Code, locale: &str, text: &str, expected: &[&str]) {
    let report = judge(text, locale, Register::of(locale), &Glossary::default());
    let found = report.faults.iter().filter(|fault| fault.code == code);
    let found: Vec<&str> = found.map(|fault| &text[fault.at.clone()]).collect();
    assert_eq!(found, expected, "{locale} {code}: {text}");
}

#[test]
fn sentences_end_where_readers_end_them() {
    let check = |locale: &str, text: &str, expected: &[&str]| {
        let found = sentences(text, Language::of(locale));
        let found: Vec<&str> = found.iter().map(|sentence| &text[sentence.at.clone()]).collect();
        assert_eq!(found, expected, "{text}");
    };
    check("fr", "M. Durand est là. Mme. Roux aussi.", &["M. Durand est là.", "Mme. Roux aussi."]);
    check("fr", "Une preuve, p. ex. une facture. Rien d’autre.", &["Une preuve, p. ex. une facture.", "Rien d’autre."]);
    check("fr", "L’art. 3 du code, etc. Lisez-le.", &["L’art. 3 du code, etc.", "Lisez-le."]);
    check("fr", "Êtes-vous là\u{202f}? Oui\u{202f}!", &["Êtes-vous là\u{202f}?", "Oui\u{202f}!"]);
    check(
        "fr",
        "Choisissez «\u{a0}Aider\u{202f}?\u{a0}» puis continuez.",
        &["Choisissez «\u{a0}Aider\u{202f}?\u{a0}» puis continuez."],
    );
    check(
        "fr",
        "Voyez www.mairie.fr. Ou écrivez à a.b@mairie.fr.",
        &["Voyez www.mairie.fr.", "Ou écrivez à a.b@mairie.fr."],
    );
    check("fr", "Appelez. 3919 vous écoute.", &["Appelez.", "3919 vous écoute."]);
    check("fr", "Il coûte 12.50 € en tout", &["Il coûte 12.50 € en tout"]);
    check("fr", "Apportez\u{a0}:\n- une carte\n- une photo", &["Apportez\u{a0}:", "- une carte", "- une photo"]);
    check("en", "Mr. Smith is here. He waits, e.g. for you.", &["Mr. Smith is here.", "He waits, e.g. for you."]);
    check("ar", "هل أنت هنا؟ نعم.", &["هل أنت هنا؟", "نعم."]);
    check("fr", " \n ", &[]);
}

#[test]
fn words_are_counted_as_they_are_read() {
    let check = |locale: &str, text: &str, expected: &[&str]| {
        let found = sentences(text, Language::of(locale));
        let found: Vec<&str> = found.iter().flat_map(|sentence| &sentence.words).map(|word| word.text).collect();
        assert_eq!(found, expected, "{text}");
    };
    check("fr", "L’école d’à côté, aujourd’hui\u{202f}!", &["L", "école", "d", "à", "côté", "aujourd’hui"]);
    check("fr", "S’il n’y a qu’un «\u{a0}rendez-vous\u{a0}»", &["S", "il", "n", "y", "a", "qu", "un", "rendez-vous"]);
    check("fr", "10\u{202f}000 habitants, 1 234,50 €", &["10\u{202f}000", "habitants", "1 234,50"]);
    check("fr", "Le 02 98 00 00 00 ou n° 12", &["Le", "02", "98", "00", "00", "00", "ou", "n", "12"]);
    check(
        "fr",
        "Écrivez à a.b@mairie.fr (ou https://mairie.fr/x).",
        &["Écrivez", "à", "a.b@mairie.fr", "ou", "https://mairie.fr/x"],
    );
    check("en", "Don’t wait", &["Don’t", "wait"]);
}

#[test]
fn long_sentences_are_found_in_every_language() {
    let words = |count: usize| format!("{}.", vec!["Mot"; count].join(" "));
    for (locale, most) in [("fr-simple", 15), ("fr", 25), ("en", 25), ("uk", 25), ("ar-simple", 15)] {
        finds(Code::SentenceLong, locale, &words(most), &[]);
        finds(Code::SentenceLong, locale, &words(most + 1), &[&words(most + 1)]);
    }
    let average = format!("{} {}", words(21), words(21));
    finds(Code::MeanLong, "fr", &average, &[&average]);
    finds(Code::MeanLong, "fr", &format!("{average} {}", words(5)), &[]);
}

#[test]
fn commas_and_clauses() {
    finds(Code::Commas, "fr-simple", "Un sac, une clé, un bol.", &[]);
    finds(Code::Commas, "fr-simple", "Un sac, une clé, un bol, un lit.", &["Un sac, une clé, un bol, un lit."]);
    finds(Code::Commas, "fr-simple", "Un sac à 2,50 €, une clé à 3,10 €, un bol.", &[]);
    finds(Code::Clauses, "fr-simple", "Si vous voulez, venez quand vous pouvez.", &[]);
    finds(Code::Clauses, "fr-simple", "Où habitez-vous quand il pleut si fort\u{202f}?", &[]);
    let nested = "Si vous savez qui vient, dites où il va.";
    finds(Code::Clauses, "fr-simple", nested, &[nested]);
    finds(Code::Clauses, "fr", nested, &[]);
}

#[test]
fn the_passive_voice_hides_who_does_it() {
    finds(Code::Passive, "fr", "La demande est lue par un agent.", &["est lue"]);
    finds(Code::Passive, "fr", "Les cartes ont été envoyées par la mairie.", &["été envoyées"]);
    finds(Code::Passive, "fr", "Le dossier sera-t-il transmis par votre médecin\u{202f}?", &["sera-t-il transmis"]);
    for active in [
        "La demande est envoyée.",
        "La demande est envoyée par courriel.",
        "Vous êtes arrivé par la gare.",
        "Le réseau s’est arrêté par la suite.",
        "Elle est fermée par mesure de sécurité.",
        "C’est une réalité par la force des choses.",
        "La mairie a envoyé la carte par la poste.",
    ] {
        finds(Code::Passive, "fr", active, &[]);
    }
    finds(Code::Passive, "fr-simple", "La carte a été envoyée hier.", &["été envoyée"]);
    finds(Code::Passive, "fr-simple", "La carte sera bientôt envoyée.", &["sera bientôt envoyée"]);
    finds(Code::Passive, "fr-simple", "La carte doit être signée.", &["être signée"]);
    finds(Code::Passive, "fr-simple", "La carte est envoyée. Elle est née ici. Vous pouvez être absent.", &[]);
    finds(Code::Passive, "en", "Your form is read by our staff.", &["is read"]);
    finds(Code::Passive, "en", "Your form must be sent by the 15th, by post, and is closed.", &[]);
    finds(Code::Passive, "en-simple", "Your form will be sent.", &["be sent"]);
}

#[test]
fn negations_are_not_counted_by_readers() {
    finds(Code::NegationTwice, "fr-simple", "Ne venez pas.", &[]);
    finds(Code::NegationTwice, "fr-simple", "Ne venez pas sans carte.", &["Ne venez pas sans carte."]);
    finds(Code::NegationTwice, "fr", "Ne venez pas sans carte.", &[]);
    finds(Code::NegationTwice, "en-simple", "Do not come without a card.", &["Do not come without a card."]);
    finds(Code::NeQue, "fr-simple", "Il n’y a qu’un guichet.", &["Il n’y a qu’un guichet."]);
    finds(Code::NeQue, "fr-simple", "Il ne faut pas que vous payiez.", &[]);
    finds(Code::NeQue, "fr-simple", "Il y a seulement un guichet.", &[]);
}

#[test]
fn numbers_are_easy_to_picture() {
    finds(Code::NumberLarge, "fr-simple", "Il y a 65\u{202f}000 habitants.", &["65\u{202f}000"]);
    finds(Code::NumberLarge, "fr-simple", "Il y a 65000 habitants en 2026.", &["65000"]);
    finds(
        Code::NumberLarge,
        "fr-simple",
        "Vous gagnez 24\u{202f}600\u{a0}€. Le formulaire 14023. 29000 Quimper. 02 98 00 00 00.",
        &[],
    );
    finds(Code::NumberLarge, "fr", "Il y a 65\u{202f}000 habitants.", &[]);
    finds(Code::Percentage, "fr-simple", "Vous payez 50\u{a0}% du prix, ou 20 pour cent.", &["50", "20"]);
    finds(Code::RomanNumeral, "fr-simple", "Au XIXe siècle, sous Louis XIV, en CDI.", &["XIXe", "XIV"]);
}

#[test]
fn abbreviations_are_explained() {
    let acronym = |text: &str, expected: &[&str]| finds(Code::Acronym, "fr", text, expected);
    acronym("Demandez à la CAF ou à la MSA.", &["CAF", "MSA"]);
    acronym("Demandez à la CAF (caisse d’allocations familiales). La CAF répond.", &[]);
    acronym("Écrivez à la CNIL, la Commission nationale de l’informatique et des libertés.", &[]);
    acronym("Écrivez à la CNIL\u{a0}: elle protège vos données.", &[]);
    acronym("La CNIL veut dire\u{a0}: Commission nationale.", &[]);
    acronym("Demandez à la CAF, la MSA ou la mairie.", &["CAF", "MSA"]);
    acronym("Un PDF ou un SMS, la plaque AB-123-CD, le CM1, 75007 Paris CEDEX 07", &[]);
    finds(Code::Acronym, "uk", "Напишіть до CNIL.", &["CNIL"]);
    let known = Glossary { words: BTreeSet::from(["caf".to_owned()]), ..Glossary::default() };
    assert_eq!(judge("Demandez à la CAF.", "fr", Register::Standard, &known).faults, []);
}

#[test]
fn rare_words_are_explained() {
    let rare = |text: &str, expected: &[&str]| finds(Code::WordRare, "fr-simple", text, expected);
    rare("Donnez le récépissé.", &["récépissé"]);
    finds(Code::WordRare, "en-simple", "Jacques-Prévert nursery school", &[]);
    rare("Donnez le récépissé. Le récépissé, c’est le papier de la mairie.", &[]);
    rare("Donnez le papier (récépissé). Gardez les récépissés.", &[]);
    rare("Choisissez «\u{a0}Récépissé\u{a0}». Parlez à Enedis. Cochez la case. Les égouts sont bouchés.", &[]);
    rare("Vos enfants mangeraient de la viande, et nous recopions.", &[]);
    finds(Code::WordRare, "fr", "Donnez le récépissé.", &[]);
    finds(Code::WordRare, "en-simple", "Show the gantry to the notary.", &["gantry", "notary"]);
}

#[test]
fn one_thing_has_one_word() {
    finds(Code::TermsMixed, "fr", "Donnez votre courriel. Votre mail est faux.", &["mail"]);
    finds(Code::TermsMixed, "fr", "Donnez votre courriel. Vos courriels sont faux.", &[]);
    let own = Glossary { terms: same_meaning("### same-meaning: dossier, Demande\n"), ..Glossary::default() };
    let report = judge("Votre dossier est là. Votre demande aussi.", "fr", Register::Standard, &own);
    assert_eq!(report.faults.len(), 1, "{:?}", report.faults);
}

// covers: RGAA 10.9, 10.10; EN 9.1.3.3
#[test]
fn colour_and_place_alone_say_nothing_to_who_cannot_see_them() {
    let blind = "Touchez le bouton vert à droite.";
    finds(Code::SightNeeded, "fr", blind, &[blind]);
    finds(
        Code::SightNeeded,
        "fr",
        "Touchez le bouton vert «\u{a0}Continuer\u{a0}». La carte verte est à droite de la porte.",
        &[],
    );
    finds(Code::SightNeeded, "en", "Press the button below.", &["Press the button below."]);
}

#[test]
fn easy_to_read_is_claimed_by_who_was_reviewed() {
    finds(Code::EasyClaim, "fr-simple", "Ce texte est en FALC.", &["Ce texte est en FALC."]);
    finds(Code::EasyClaim, "fr", "C’est facile à lire et à comprendre.", &["C’est facile à lire et à comprendre."]);
    finds(Code::EasyClaim, "fr", "Un texte facile à lire.", &[]);
    let check = |comment: &str, expected: Option<&str>| assert_eq!(reviewed_by(comment), expected, "{comment}");
    check("### reviewed-by: Nous Aussi, 2026-11-22\n\na = b\n", Some("Nous Aussi, 2026-11-22"));
    check("## reviewed-by: Nous, 2026-11-22", Some("Nous, 2026-11-22"));
    check("### reviewed-by: Nous, bientôt", None);
    check("### reviewed-by: , 2026-11-22", None);
    check("reviewed-by = Nous, 2026-11-22", None);
}

#[test]
fn short_texts_and_labels_have_no_score() {
    let hard = "Nationalité. Administration territoriale départementale.";
    assert!(faults(hard, "fr").is_empty(), "{:?}", faults(hard, "fr"));
    let labels = "Lituanie\nSlovaquie\nRépublique fédérale\n".repeat(20);
    assert_eq!(judge(&labels, "fr", Register::Standard, &Glossary::default()).scores.words, 0);
    let law = "Administration territoriale départementale compétente nationalement. ".repeat(8);
    finds(Code::EaseLow, "fr", law.trim(), &[law.trim()]);
    let long = "Verwaltungsgerichtsbarkeit Zuständigkeitsverordnung Rechtsbehelfsbelehrung. ".repeat(12);
    finds(Code::LixHigh, "de", long.trim(), &[long.trim()]);
    finds(Code::LixHigh, "tr", long.trim(), &[]);
}

#[test]
fn eight_times_the_text_takes_about_eight_times_as_long() {
    let text = |times: usize| "Vous êtes né, M. Roux. 10 000 000\u{202f}? L’A.B.C.D n’est qu’(un)! ".repeat(times);
    // The quickest of several runs: other programs only ever make one slower.
    let time = |text: &str| {
        let run = |_| {
            let start = std::time::Instant::now();
            assert!(!faults(text, "fr-simple").is_empty());
            start.elapsed().as_secs_f64()
        };
        (0..4).map(run).fold(f64::MAX, f64::min)
    };
    let (short, long) = (time(&text(200)), time(&text(1_600)));
    assert!(
        long < short * 32.0,
        "{short} s and {long} s: eight times the text, and not even sixty-four times the time of a square"
    );
}
