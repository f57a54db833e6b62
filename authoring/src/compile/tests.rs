//! Findings as authors meet them, and packages that come out as they went in.

use expect_test::{Expect, expect};
use procedure::{Finding, Severity};

use super::{Source, compile};
use crate::{build, explain::explain, source, words::WordsFile};

/// The page about the file of a procedure; its example is a procedure.
const PAGE: &str = include_str!("../../../docs/procedure-file.md");

fn example() -> Source {
    let text = PAGE.split("```yaml\n").nth(1).and_then(|rest| rest.split("```").next()).expect("an example");
    Source { file: "procedure.yaml".to_owned(), text: text.to_owned(), ..Source::default() }
}

/// The steps of a procedure whose rest is in order.
fn with(steps: &str) -> Source {
    let example = example().text;
    let head = example.split("\nsteps:").next().expect("a head");
    Source { file: "procedure.yaml".to_owned(), text: format!("{head}\n{steps}"), ..Source::default() }
}

fn list(findings: &[Finding]) -> String {
    findings.iter().map(|finding| format!("{finding}\n")).collect()
}

fn check(steps: &str, expected: Expect) {
    let findings = match compile(&with(steps)) {
        Ok(compiled) => compiled.warnings,
        Err(findings) => {
            assert!(findings.iter().any(|finding| finding.severity == Severity::Error));
            findings
        }
    };
    // Lines are counted from `steps:` on, so that the head may change.
    let above = u32::try_from(with("").text.lines().count()).expect("few");
    let findings = findings.into_iter().map(|mut finding| {
        finding.line = finding.line.map(|line| line.saturating_sub(above));
        finding
    });
    expected.assert_eq(&list(&findings.collect::<Vec<_>>()));
}

#[test]
fn a_picture_is_judged_where_it_lies() {
    let pictures = [("oak.png".to_owned(), b"<html>".to_vec())].into();
    let findings = compile(&Source { pictures, ..example() }).expect_err("refused");
    let expected = expect![[r#"
        pictures/oak.png: error: it is none of the pictures that are known (picture-unreadable)
            → open it in a program that draws, and save it again
    "#]];
    expected.assert_eq(&list(&findings));
}

#[test]
fn a_step_shows_a_picture_that_is_there_with_words_and_a_mark_on_it() {
    let step = |find: &str| {
        format!(
            "steps:\n  - ask: a\n    question: A ?\n    find: {find}\n    fields:\n      - field: a\n        kind: yes-no\n        label: A\n"
        )
    };
    check(
        &step("{ picture: card.svg, mark: { x: 80, y: 0, width: 30, height: 10 } }"),
        expect![[r#"
        procedure.yaml:4:22: error: the French text step-a-picture is missing (message-missing)
            → write it here or in locales/fr.ftl; the page about the file of a procedure says under which name
        procedure.yaml:4:22: error: there is no picture `card.svg` (picture-missing)
            → put it into the folder `pictures/`
        procedure.yaml:4:38: error: the place that is marked is not on the picture (mark-outside)
            → write hundredths of its width and height: `x` and `width` together are 100 at most, as `y` and `height` are
    "#]],
    );
    let drawing = br#"<svg xmlns="http://www.w3.org/2000/svg"/>"#.to_vec();
    let find = "{ text: Là, picture: card.svg, shows: Une carte, mark: { x: 70, y: 0, width: 30, height: 10 } }";
    let source = Source { pictures: [("card.svg".to_owned(), drawing)].into(), ..with(&step(find)) };
    let compiled = compile(&source).map_err(|findings| list(&findings)).expect("a procedure");
    let definition::Item::Ask(ask) = &compiled.definition.items[0] else { panic!("a step") };
    let mark = procedure::Mark { x: 70, y: 0, width: 30, height: 10 };
    assert_eq!(ask.picture, Some(("card.svg".to_owned(), Some(mark))));
}

#[test]
fn the_example_of_the_page_is_a_procedure() {
    let compiled = compile(&example()).map_err(|findings| list(&findings)).expect("the example compiles");
    assert_eq!(list(&compiled.warnings), "");
    assert_eq!(compiled.definition.items.len(), 4);
}

#[test]
fn building_what_was_explained_gives_the_same_bytes() {
    let kit = build::kit().expect("the interpreter");
    let built = build::build(&example(), &kit).expect("builds");
    assert_eq!(built.package, build::build(&example(), &kit).expect("builds again").package);

    let package = package::Package::read(&built.package).expect("a package");
    let definition = build::definition(&package.module).expect("readable").expect("a definition");
    assert_eq!(definition, built.compiled.definition);
    let text = source::write(&explain(&definition, &package.description));
    let words = package.words.iter().map(|(locale, text)| {
        (locale.to_string(), WordsFile { file: format!("locales/{locale}.ftl"), text: text.clone() })
    });
    let again = Source { text, words: words.collect(), ..example() };
    let again = build::build(&again, &kit).map_err(|failure| failure.to_string()).expect("builds what was explained");
    assert_eq!(again.package, built.package);
}

#[test]
fn what_is_wrong_is_said_with_its_place_and_a_cure() {
    check(
        "steps:\n  - ask: day\n    question: Quel jour ?\n    feilds: []\n  - exitt: no\n",
        expect![[r#"
            procedure.yaml:2:5: error: the step has no field (missing)
                → add `fields:` and `- field: …`
            procedure.yaml:4:5: error: ask has no part `feilds` (unknown-part)
                → did you mean `fields`?
            procedure.yaml:5:5: error: it is not clear what this is (unknown-step)
                → begin with `- ask: name` (a question), `- section: name`, `- exit: name` or `- repeat: name`
        "#]],
    );
}

#[test]
fn a_choice_may_have_the_name_of_the_value_that_compares_it() {
    let field = "fields:\n      - field: way\n        kind: one-of\n        options:\n          - option: leaving\n            label: Je pars\n          - option: coming\n            label: Je viens\n";
    let steps = format!("steps:\n  - ask: way\n    question: Où ?\n    {field}        label: Chemin\n");
    let text = format!("{}values:\n  - value: leaving\n    is: way == \"leaving\"\n", with(&steps).text);
    let source = Source { text, ..with(&steps) };
    compile(&source).map_err(|findings| list(&findings)).expect("the text is no name");
}

#[test]
fn the_steps_of_a_group_compare_an_item_with_those_before_it() {
    let field = "fields:\n          - field: name\n            label: Nom\n            kind: short-text\n";
    let refuse = "checks:\n          - refuse: twice\n            when: size(child.filter(c, c.name == name)) > 1\n            says: Déjà écrit.\n";
    let another = "another: Un autre ?\n    another-label: Autre\n    steps:";
    let group = format!(
        "steps:\n  - repeat: child\n    {another}\n      - ask: name\n        question: Qui ?\n        {field}        {refuse}"
    );
    check(&group, expect![""]);
}

#[test]
fn statuses_have_words_and_an_end() {
    let ask = "steps:\n  - ask: a\n    question: Q\n    fields: [{ field: a, kind: yes-no, label: L }]\n";
    let compiled = compile(&example()).expect("compiles");
    let statuses: Vec<(&str, bool)> =
        compiled.description.statuses.iter().map(|status| (status.id.as_str(), status.ends)).collect();
    assert_eq!(statuses, [("received", false), ("agreed", true), ("refused", true)]);
    check(
        &format!("{ask}statuses:\n  - status: Reçue\n  - status: open\n    lable: Ouverte\n"),
        expect![[r#"
            procedure.yaml:6:13: error: `Reçue` is no name for `status` (name-shape)
                → write `recue`
            procedure.yaml:7:13: error: the French text status-open is missing (message-missing)
                → write it here or in locales/fr.ftl; the page about the file of a procedure says under which name
            procedure.yaml:7:13: error: no status ends a dossier (status-endless)
                → say `ends: true` of the statuses after which nothing more happens
            procedure.yaml:8:5: error: status has no part `lable` (unknown-part)
                → did you mean `label`?
        "#]],
    );
    check(
        &format!(
            "{ask}statuses:\n  - {{ status: a, label: A, ends: true }}\n  - {{ status: b, label: B }}\n  - {{ status: a, label: A }}\n"
        ),
        expect![[r#"
            procedure.yaml:6:15: error: a dossier arrives as `a`, which ends it (status-first-ends)
                → begin with a status that does not end, such as `received`
            procedure.yaml:8:15: error: the status `a` stands here twice (status-twice)
                → remove one, or give it another name
        "#]],
    );
}

#[test]
fn a_picture_that_nobody_drew_and_a_choice_without_one_are_told() {
    let field = "fields:\n      - field: way\n        kind: one-of\n        label: Chemin\n        options:\n";
    let choices = "          - option: post\n            label: Par courrier\n            picture: leter\n          - option: desk\n            label: À la mairie\n            picture: own-desk\n          - option: none\n            label: Autrement\n";
    let steps = format!("steps:\n  - ask: way\n    question: Comment ?\n    {field}{choices}");
    let drawn = br#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>"#.to_vec();
    let source = Source { pictures: [("own-desk.svg".to_owned(), drawn.clone())].into(), ..with(&steps) };
    let findings = compile(&source).expect_err("refused");
    let told: Vec<String> = findings.iter().map(|finding| format!("{} {}", finding.code, finding.detail)).collect();
    assert_eq!(
        told,
        [
            "picture-unknown there is no picture `leter`",
            "picture-left-out the choice `none` has no picture, and others beside it have one",
        ]
    );
    assert_eq!(findings[0].cure.as_deref(), Some("did you mean `letter`? `parvis pictures` lists the names"));

    let source = Source { text: source.text.replace("leter", "letter"), ..source };
    let kit = build::kit().expect("the interpreter");
    let built = build::build(&source, &kit).map_err(|failure| failure.to_string()).expect("builds");
    let package = package::Package::read(&built.package).expect("a package");
    assert_eq!(package.pictures["own-desk.svg"], drawn);
    assert_eq!(package.pictures["letter.svg"], kit.pictures.get("letter").expect("drawn").as_bytes());
    assert!(package.pictures.contains_key("party.svg") && package.pictures.len() == 3);
}

#[test]
fn a_computed_line_is_as_private_as_what_it_is_computed_of() {
    let field = |id: &str, private: bool| {
        format!("      - field: {id}\n        kind: whole-number\n        label: Nombre\n        private: {private}\n")
    };
    let line = |rest: &[&str]| {
        let fields = field("income", true) + &field("guests", false);
        let rest: String = rest.iter().map(|line| format!("      {line}\n")).collect();
        let steps = format!(
            "values:\n  - value: half\n    is: income / 2\nsteps:\n  - ask: a\n    question: A ?\n    fields:\n{fields}\
             finish:\n  outcome:\n    - outcome: price\n      label: Prix\n{rest}"
        );
        let compiled = compile(&with(&steps)).unwrap_or_else(|findings| panic!("{}", list(&findings)));
        compiled.definition.finish.outcome[0].private
    };
    assert!(line(&["is: income * 2"]));
    assert!(line(&["is: half"]), "by way of a value");
    assert!(line(&["when: income > 10", "is: guests"]), "that it is there tells something");
    assert!(line(&["when: income > 10", "words: low", "text: Tarif réduit"]));
    assert!(!line(&["is: guests * 2"]));
    assert!(!line(&["words: low", "text: Tarif réduit"]));
    assert!(line(&["is: guests", "private: true"]), "its author knows more");
}
