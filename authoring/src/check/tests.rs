//! Each finding of the whole procedure, made on purpose; and that there are no others.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use procedure::{Advance, Date, Finding, document};

use super::{Places, Subject, check, coverage, read_journeys, reading, scripts};
use crate::{
    compile::{Source, compile},
    explore::{Bound, Seen, search},
    words::{Lexicon, WordsFile},
};

const HEAD: &str = "
procedure: p
version: 1.0.0
title: Titre
summary: Résumé
keywords: mot
after: Après
life-events: [papers]
minutes: 1
service-name: Service
data: { purpose: But, basis: public-task, law: Loi, recipients: Agents, rights: Droits, keep-days: 30 }
";

/// Every finding's code and part, but for those about journeys and locales, which every small example has.
fn codes(body: &str) -> Vec<String> {
    let usual = ["journey-missing", "locale-missing"];
    let findings = findings(body, &[], &[]);
    let line = |finding: &Finding| {
        format!("{} {}", finding.code, finding.line.map_or_else(String::new, |line| (i64::from(line) - 11).to_string()))
    };
    findings.iter().filter(|finding| !usual.contains(&finding.code.as_str())).map(line).collect()
}

fn findings(body: &str, words: &[(&str, &str)], journeys: &[(&str, &str)]) -> Vec<Finding> {
    let file = |(locale, text): &(&str, &str)| {
        ((*locale).to_owned(), WordsFile { file: format!("locales/{locale}.ftl"), text: (*text).to_owned() })
    };
    let source = Source {
        file: "procedure.yaml".to_owned(),
        text: format!("{HEAD}{body}"),
        words: words.iter().map(file).collect(),
        journeys: journeys.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect(),
        ..Source::default()
    };
    let compiled = compile(&source).unwrap_or_else(|findings| panic!("{findings:#?}"));
    let mut findings = Vec::new();
    let journeys = read_journeys(&source.journeys, &mut findings);
    let seen = search(&compiled.definition, &compiled.description, &scripts(&journeys), &Bound::default());
    let subject = Subject {
        definition: Some(&compiled.definition),
        description: &compiled.description,
        lexicon: &compiled.lexicon,
        places: &Places::of(&source.file, &compiled),
        journeys: &journeys,
        pictures: &BTreeMap::new(),
        seen: &seen,
    };
    findings.extend(check(&subject));
    findings
}

/// What is found of the pictures of a package that was not made of a file: its one page as it was met.
fn of_pictures(words: &str, files: &[&str], step: &str) -> Vec<String> {
    let (mut findings, mut seen) = (Vec::new(), Seen::default());
    let french = WordsFile { file: "locales/fr.ftl".to_owned(), text: words.to_owned() };
    let lexicon = Lexicon::read(&BTreeMap::from([("fr".to_owned(), french)]), &mut findings);
    let step = document::read(step.as_bytes(), 4_096).expect("a step");
    seen.note(Date::new(2026, 11, 22).expect("a day"), &[], &Advance::Ask(step));
    let source = format!("{HEAD}steps:\n{}", asks("a", ""));
    let source = Source { file: "procedure.yaml".to_owned(), text: source, ..Source::default() };
    let pictures = files.iter().map(|file| ((*file).to_owned(), Vec::new())).collect();
    let subject = Subject {
        definition: None,
        description: &compile(&source).expect("compiles").description,
        lexicon: &lexicon,
        places: &Places::default(),
        journeys: &[],
        pictures: &pictures,
        seen: &seen,
    };
    findings.extend(check(&subject));
    let told = findings.iter().filter(|finding| finding.place == "step-card");
    told.map(|finding| finding.code.to_string()).filter(|code| code != "dead-end").collect()
}

/// A step that asks yes or no, with a reason.
fn asks(id: &str, more: &str) -> String {
    format!(
        "- ask: {id}\n  question: Q {id}\n  why: W\n  {more}\n  fields: [{{ field: {id}, kind: yes-no, label: l }}]\n"
    )
}

#[track_caller]
fn finds(body: &str, expected: &[&str]) {
    assert_eq!(codes(body), expected, "{body}");
}

#[test]
fn pictures_of_a_package_in_any_language_are_there_with_words_and_with_their_marks_on_them() {
    let step = |name: &str, x: u8, beside: &str| {
        format!(
            r#"{{"id": "card", "title": {{"id": "step-card"}}, "fields": [{{"id": "way", "label": {{"id": "field-way"}},
            "kind": {{"type": "one-of", "options": [{{"id": "post", "picture": "{beside}"}}]}}}}], "picture": {{"name": "{name}",
            "shows": {{"id": "step-card-picture"}}, "mark": {{"x": {x}, "y": 1, "width": 50, "height": 1}}}}}}"#
        )
    };
    let (words, files) = ("step-card-picture = Une carte.", ["card.svg", "letter.svg"]);
    let check = |words: &str, step: &str, expected: &[&str]| assert_eq!(of_pictures(words, &files, step), expected);
    check(words, &step("card.svg", 50, "letter"), &[]);
    check(words, &step("cart.svg", 50, "letter"), &["picture-missing"]);
    check(words, &step("card.svg", 51, "letter"), &["mark-outside"]);
    check(words, &step("card.svg", 50, "leter"), &["picture-unknown"]);
    check("", &step("card.svg", 50, "letter"), &["unspeakable"]);
    check("step-card-picture = → !", &step("card.svg", 50, "letter"), &["unspeakable"]);
}

#[test]
fn a_sound_procedure_has_no_findings() {
    finds(&format!("steps:\n{}{}", asks("a", ""), asks("b", "when: a")), &[]);
}

#[test]
fn steps_and_exits_that_nobody_reaches() {
    finds(
        &format!("steps:\n{}{}{}", asks("a", ""), asks("b", "when: a"), asks("c", "when: b && !a")),
        &["step-unreached 12"],
    );
    let exit =
        "- exit: e\n  when: a && !a\n  title: T\n  text: X\n  contacts: [{ contact: c, label: C, phone: \"1\" }]\n";
    finds(&format!("steps:\n{}{exit}", asks("a", "")), &["exit-unreached 7"]);
    // Every way leaves: nothing is sent, and what stands behind is not reached.
    let out = "- exit: e\n  title: T\n  text: X\n  contacts: [{ contact: c, label: C, phone: \"1\" }]\n";
    finds(&format!("steps:\n{}{out}{}", asks("a", ""), asks("b", "")), &["cannot-finish -9", "step-unreached 11"]);
}

#[test]
fn dead_ends_and_problems() {
    let refused = "  checks: [{ refuse: never-right, when: \"a || !a\", says: Non }]\n";
    finds(&format!("steps:\n{}{refused}", asks("a", "")), &["cannot-finish -9", "dead-end 2", "condition-always 7"]);
    let unmet = "  checks: [{ refuse: never-met, when: \"a && !a\", says: Non }]\n";
    finds(&format!("steps:\n{}{unmet}", asks("a", "")), &["problem-unmet 7"]);
}

#[test]
fn conditions_that_decide_nothing() {
    finds(&format!("steps:\n{}{}", asks("a", ""), asks("b", "when: a || !a")), &["condition-always 7"]);
    finds(
        &format!("steps:\n{}finish:\n  bring:\n    - {{ bring: x, text: X, when: \"a && !a\" }}\n", asks("a", "")),
        &["condition-never 9"],
    );
}

#[test]
fn rare_answers_are_found_by_what_the_rules_say() {
    // Ten numbers, one combination in millions of answers, leads to the last step.
    let fields = "- ask: n\n  question: Q n\n  why: W\n  fields: [{ field: n, kind: whole-number, label: l }]\n\
                  - ask: m\n  question: Q m\n  why: W\n  fields: [{ field: m, kind: whole-number, label: l }]\n\
                  - ask: born\n  question: Q b\n  why: W\n  fields: [{ field: born, kind: date, label: l, private: true }]\n\
                  - ask: ref\n  question: Q r\n  why: W\n  fields: [{ field: ref, kind: short-text, label: l }]\n";
    let rare =
        "n == 4321 && m / 12 == 77 && age(born) == 37 && weekday(born) == 3 && ref.matches(\"^[A-Z]{2}-[0-9]{4}$\")";
    let body = format!("steps:\n{fields}{}", asks("rare", &format!("when: '{rare}'")));
    assert!(!codes(&body).iter().any(|code| code.starts_with("step-unreached")), "{:?}", codes(&body));
}

#[test]
fn private_unused_and_repeated_questions() {
    let mail = "- ask: a\n  question: Q\n  why: W\n  fields: [{ field: a, kind: email, label: l }]\n";
    finds(&format!("steps:\n{mail}"), &["private-unmarked 5", "purpose-missing 5"]);
    let mail = "- ask: a\n  question: Q\n  fields: [{ field: a, kind: email, label: l }]\n";
    finds(
        &format!("steps:\n{mail}"),
        &["reason-missing 2", "private-unmarked 4", "purpose-missing 4", "answer-unused 4"],
    );
    let name = "- ask: a\n  question: Q\n  LINE\n  fields: [{ field: a, kind: short-text, label: l, private: true }]\n";
    finds(&format!("steps:\n{}", name.replace("LINE", "lead: L")), &["reason-missing 2"]);
    finds(&format!("steps:\n{}", name.replace("LINE", "why: W")), &[]);
    let unused = "- ask: a\n  question: Q\n  fields: [{ field: a, kind: short-text, label: l }]\n";
    finds(&format!("steps:\n{unused}"), &["answer-unused 4"]);
    let paper = "- ask: a\n  question: Q\n  fields: [{ field: a, kind: document, label: l }]\n";
    finds(&format!("steps:\n{paper}"), &["document-unneeded 4"]);
    let twice = format!("{}{}", asks("a", ""), asks("b", "").replace("Q b", "Q a"));
    finds(&format!("steps:\n{twice}"), &["question-twice 7"]);
    finds(&format!("values: [{{ value: v, is: a }}]\nsteps:\n{}", asks("a", "")), &["value-unused 1"]);
}

#[test]
fn nobody_writes_their_own_name_twice_on_one_way() {
    let name = |id: &str, token: &str, more: &str| {
        format!(
            "- ask: {id}\n  question: Q {id}\n  why: W\n{more}  fields: [{{ field: {id}, kind: short-text, label: l, private: true{token} }}]\n"
        )
    };
    let own = ", purpose: family-name";
    let steps = |second: &str, first_when: &str, second_when: &str| {
        format!("steps:\n{}{}{}", asks("a", ""), name("b", own, first_when), name("c", second, second_when))
    };
    finds(&steps(own, "", ""), &["purpose-twice 14"]);
    finds(&steps("", "", ""), &[]);
    finds(&steps(", purpose: given-name", "", ""), &[]);
    // Whoever is asked one of the two is never asked the other.
    finds(&steps(own, "  when: a\n", "  when: '!a'\n"), &[]);
    finds(&steps(own, "  when: a\n", ""), &["purpose-twice 15"]);
    let both = "steps:\n- ask: b\n  question: Q\n  why: W\n  fields:\n";
    let field = |id: &str| format!("  - {{ field: {id}, kind: short-text, label: l{id}, private: true{own} }}\n");
    assert!(codes(&format!("{both}{}{}", field("b"), field("c"))).contains(&"purpose-twice 7".to_owned()));
}

#[test]
fn words_that_lack_something() {
    let body = "steps:\n- ask: a\n  why: W\n  fields: [{ field: a, kind: whole-number, label: l }]\nfinish:\n  next: [{ next: n }]\n";
    let french = "step-a = La CAF vous connaît ?\nnext-n = { $a ->\n    [one] Un repas\n   *[other] { $a } repas\n}\nold = Vieux\n";
    let arabic = "step-a = ؟\nnext-n = { $a ->\n    [one] x\n   *[other] { $a }\n}\n";
    let simple = "step-a = Un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize ?\nnext-n = Un\nextra = x\n";
    let findings = findings(body, &[("fr", french), ("ar", arabic), ("fr-simple", simple)], &[]);
    let mut codes: Vec<String> = findings.iter().map(|finding| format!("{} {}", finding.place, finding.code)).collect();
    codes.retain(|code| !code.contains("message-missing"));
    codes.dedup();
    assert_eq!(
        codes,
        [
            "locales locale-missing",
            "locales/ar.ftl unspeakable",
            "locales/ar.ftl plural-missing",
            "locales/fr-simple.ftl hard-to-read",
            "locales/fr-simple.ftl argument-unsaid",
            "locales/fr-simple.ftl message-unused",
            "locales/fr.ftl acronym-unexplained",
            "locales/fr.ftl message-unused",
            "procedure.yaml journey-missing",
        ]
    );
}

#[test]
fn the_words_of_a_status_are_said() {
    let body = format!("steps:\n{}statuses: [{{ status: sent, ends: true }}]\n", asks("a", ""));
    let found = findings(&body, &[("fr", "status-sent = Envoyée\nstatus-old = Vieille\n")], &[]);
    let unused: Vec<&str> =
        found.iter().filter(|finding| finding.code.as_str() == "message-unused").map(|f| f.detail.as_str()).collect();
    assert_eq!(unused, ["nothing says the message status-old"]);
}

#[test]
fn journeys_fail_with_their_move_and_are_counted() {
    let body = format!("steps:\n{}{}", asks("a", ""), asks("b", "when: a"));
    let good = r#"{"procedure":"p","name":"n","today":"2026-11-22","play":[{"expectStep":"a"},{"answer":{"a":false}},{"expectFinished":true}]}"#;
    let bad = good.replace("expectFinished\":true", "expectFinished\":false");
    let found = findings(&body, &[], &[("bad.json", &bad), ("broken.json", "{"), ("good.json", good)]);
    let told: Vec<String> =
        found.iter().filter(|finding| finding.place.starts_with("journeys")).map(ToString::to_string).collect();
    assert_eq!(told.len(), 2, "{told:#?}");
    assert!(told[0].contains("journeys/bad.json") || told[1].contains("journeys/bad.json"), "{told:#?}");

    let source = Source { file: "procedure.yaml".to_owned(), text: format!("{HEAD}{body}"), ..Source::default() };
    let compiled = compile(&source).expect("compiles");
    let journeys =
        read_journeys(&BTreeMap::from([("good.json".to_owned(), good.as_bytes().to_vec())]), &mut Vec::new());
    let coverage = coverage(&compiled.definition, &compiled.description, &journeys);
    assert_eq!((coverage.steps, coverage.conditions), ((1, 2), (0, 1)), "{coverage}");
}

#[test]
fn words_that_are_hard_to_read() {
    let body = "steps:\n- ask: a\n  question: Q\n  why: W\n  fields: [{ field: a, kind: yes-no, label: l }]\n";
    let simple =
        |more: &str| format!("procedure-title = Titre\nprocedure-keywords = mot\nstep-a = Oui\u{202f}?\n{more}");
    let check = |words: &str, expected: &[&str]| {
        let findings = findings(body, &[("fr-simple", words)], &[]);
        let codes = findings
            .iter()
            .filter(|finding| finding.place == "locales/fr-simple.ftl" && finding.code != "message-missing");
        let codes: Vec<String> =
            codes.map(|finding| format!("{}:{}", finding.line.unwrap_or(0), finding.code)).collect();
        assert_eq!(codes, expected, "{words}");
    };
    check(&simple("step-a-why = Gardez le papier.\n"), &[]);
    check(&simple("step-a-why = Gardez le récépissé.\nfield-a = Le récépissé\n"), &["5:words-rare"]);
    check(&simple("step-a-why = Gardez le récépissé (le papier).\nfield-a = Le récépissé\n"), &[]);
    check(&simple("step-a-why = La lettre est lue par la mairie.\n"), &["4:passive"]);
    check(&simple("step-a-why = Écrivez un courriel.\nfield-a = Votre mail\n"), &["4:terms-mixed"]);
    check(&simple("step-a-why = Votre dossier.\nfield-a = Votre demande\n"), &[]);
    check(
        &simple("step-a-why = Votre dossier.\nfield-a = Votre demande\n### same-meaning: dossier, demande\n"),
        &["4:terms-mixed"],
    );
    check(&simple("step-a-why = → !\n"), &["4:unspeakable"]);
    check(&simple("step-a-why = Gardez le papier. Спасибо.\n"), &["4:unspeakable"]);
    check(&simple("step-a-why = Touchez le bouton vert.\n"), &["4:sight-needed"]);
    check(&simple("step-a-why = Demandez à la MSA.\n"), &["4:acronym-unexplained"]);
    check(&simple("step-a-why = Ce texte est en FALC.\n"), &["4:falc-unreviewed"]);
    check(&simple("step-a-why = Ce texte est en FALC.\n### reviewed-by: Nous Aussi, 2026-11-22\n"), &[]);
    let hard = "L’administration municipale compétente régularise prochainement les situations. ";
    check(&simple(&format!("step-a-why = {}\n", hard.repeat(5).trim())), &["3:hard-to-read", "4:words-rare"]);
}

/// What reading says against the words of a Fluent file.
fn hard(file: &Path, locale: &str, text: &str) -> Vec<Finding> {
    let messages = parvis_sdk::testing::message::read(text).0;
    let messages = messages.into_iter().map(|message| (message.name.clone(), message)).collect();
    let (file, screens, mut findings) = (file.display().to_string(), reading::screens(&messages), Vec::new());
    reading::check(locale, (&file, text), &messages, &screens, &mut findings);
    findings
}

#[test]
fn the_words_of_the_bundled_procedures_are_easy() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let entries = |folder: &Path| -> Vec<PathBuf> {
        std::fs::read_dir(folder).into_iter().flatten().map(|entry| entry.expect("an entry").path()).collect()
    };
    let mut folders: Vec<PathBuf> =
        entries(&root.join("plugins")).iter().map(|procedure| procedure.join("locales")).collect();
    // What a new procedure begins with.
    folders.extend(
        ["host/src/cli/author/template/locales", "xtask/templates/procedure/locales"].map(|folder| root.join(folder)),
    );
    let (mut judged, mut findings) = (0, Vec::new());
    for file in folders.iter().flat_map(|folder| entries(folder)) {
        let name = file.file_name().expect("a name").to_string_lossy().into_owned();
        let Some((locale, _)) = name.split_once(".ftl") else { continue };
        findings.extend(hard(&file, locale, &std::fs::read_to_string(&file).expect("reads")));
        judged += 1;
    }
    assert!(judged >= 36 + 3 + 4, "only {judged} files were found");
    let template = root.join("host/src/cli/author/template/procedure.yaml");
    let text = std::fs::read_to_string(&template).expect("reads").replace("{{id}}", "p");
    let source = Source { file: "procedure.yaml".to_owned(), text, ..Source::default() };
    let lexicon = compile(&source).expect("the template compiles").lexicon;
    findings.extend(hard(&template, "fr", lexicon.pack().get("fr").expect("French words")));
    assert!(findings.is_empty(), "{}", findings.iter().map(|finding| format!("\n{finding}")).collect::<String>());
}

#[test]
fn the_scores_of_each_screen_stand_in_a_table_for_each_locale() {
    let file = |locale: &str, text: &str| {
        (locale.to_owned(), crate::words::WordsFile { file: format!("{locale}.ftl"), text: text.to_owned() })
    };
    let long = "Vous demandez une salle pour une fête, et la mairie vous répond en deux jours. ".repeat(2);
    let words = [
        file("en", "step-date = Which day?\nstep-date-why = The town hall answers you within two days.\n"),
        file("fr", &format!("step-date = Quel jour ?\nstep-date-why = {}\nprocedure-title = Salle\n", long.trim())),
        file("fr-simple", "step-date = Quel jour ?\nstep-date-why = La mairie vous répond.\n"),
        file(
            "ru",
            &format!(
                "step-date = Какой день?\nstep-date-why = {}\n",
                "Мэрия отвечает вам за два дня. ".repeat(6).trim()
            ),
        ),
        file("tr", "step-date = Hangi gün?\n"),
    ];
    let lexicon = Lexicon::read(&words.into_iter().collect(), &mut Vec::new());
    expect_test::expect![[r#"
        fr: 25 words in a sentence at most, 20 on average; Kandel-Moles at least 60
          screen                       words sentences longest  mean  LIX  ease
          procedure                        0         0       1     -    -     -
          step-date                       32         3      15  10.7   17   104
          all                             32         3      15  10.7   17   104
        fr-simple: 15 words in a sentence at most, 15 on average; Kandel-Moles at least 80
          screen                       words sentences longest  mean  LIX  ease
          step-date                        6         2       4   3.0    -     -
          all                              6         2       4   3.0    -     -
        en: 25 words in a sentence at most, 20 on average; Flesch at least 60
          screen                       words sentences longest  mean  LIX  ease
          step-date                       10         2       8   5.0    -     -
          all                             10         2       8   5.0    -     -
        ru: 25 words in a sentence at most, 20 on average; LIX at most 60
          screen                       words sentences longest  mean  LIX  ease
          step-date                       38         7       6   5.4   21     -
          all                             38         7       6   5.4   21     -
        tr: 25 words in a sentence at most, 20 on average; no limit for LIX
          screen                       words sentences longest  mean  LIX  ease
          step-date                        2         1       2   2.0    -     -
          all                              2         1       2   2.0    -     -
    "#]]
    .assert_eq(&super::scores(&lexicon));
}
