//! Each fault that the checks are for, made on purpose.

use std::fs;

use super::*;
use crate::{
    Arg, Description, LegalBasis, Mark, Text, Walk, Way, date, description, document, exit, one_of, short_text, step,
    summary, whole_number, yes_no,
};

/// A procedure that goes this way.
struct Goes(fn(&mut Walk<'_>) -> Way);

impl Procedure for Goes {
    fn describe(&self) -> Description {
        description("canteen", "1.0.0").data(LegalBasis::PublicTask, 365).build()
    }

    fn advance(&self, walk: &mut Walk<'_>) -> Way {
        (self.0)(walk)
    }
}

/// Walks it, without journeys and words.
fn walked(way: fn(&mut Walk<'_>) -> Way, at_most: usize) -> (Ways, Vec<String>) {
    let (mut ways, mut faults) = (Ways { complete: true, ..Ways::default() }, BTreeSet::new());
    let today = "2026-11-22".parse().expect("a date");
    let walker = Walker { procedure: &Goes(way), today, tries: &Tries::default(), at_most };
    walker.walk(&mut ways, &mut faults, &mut |_, _| {});
    (ways, faults.iter().map(ToString::to_string).collect())
}

fn eats(walk: &mut Walk<'_>) -> Way {
    let days = one_of("days", ["all", "some", "none"]);
    match walk.ask(step("days").field(days))?.choice("days") {
        "all" => {}
        "none" => return exit("not-needed").leave(),
        _ => {
            let many = walk.ask(step("many").field(whole_number("many").between(1, 9)))?.number("many");
            walk.refuse(many == 9, "many", "too-many")?;
        }
    }
    walk.ask(step("born").field(date("born").optional()))?;
    summary().done()
}

#[test]
fn every_way_of_a_small_procedure_is_walked_once() {
    let (ways, faults) = walked(eats, 1_000);
    assert_eq!(faults, Vec::<String>::new());
    // None; all or one day of some, each with three dates or none. Nine days are refused.
    assert_eq!((ways.ends.len(), ways.complete, ways.longest), (9, true, 3));
    let names = |ids: &BTreeSet<Id>| ids.iter().map(Id::to_string).collect::<Vec<_>>().join(" ");
    assert_eq!(
        [names(&ways.steps), names(&ways.exits), names(&ways.refusals)],
        ["born days many", "not-needed", "too-many"]
    );
    let some = ways.ends.iter().filter(|end| end.chose("days", "some")).count();
    assert_eq!(some, 4);
    assert_eq!(ways.to_string(), "9 ways (all there are), 3 steps at most");
}

#[test]
fn of_a_large_procedure_every_answer_is_seen_and_the_bound_is_told() {
    fn large(walk: &mut Walk<'_>) -> Way {
        for name in ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"] {
            walk.ask(step(name).field(one_of(name, ["first", "second", "third"])))?;
        }
        summary().done()
    }
    let (ways, _) = walked(large, 60);
    assert!(!ways.complete);
    assert_eq!(ways.ends.len(), 60);
    for name in ["a", "f", "l"] {
        for option in ["first", "second", "third"] {
            let chosen = ways.ends.iter().filter(|end| end.chose(name, option)).count();
            assert!((18..=22).contains(&chosen), "{name}: {option} {chosen} times");
        }
    }
    let apart = ways.ends.iter().filter(|end| end.chose("a", "first") && end.chose("l", "third")).count();
    assert!((3..=11).contains(&apart), "two answers of different steps go together {apart} times");
}

#[track_caller]
fn check_walk(way: fn(&mut Walk<'_>) -> Way, fault: &str) {
    let (_, faults) = walked(way, 100);
    assert!(faults.len() == 1 && faults[0].contains(fault), "{faults:#?}");
}

#[test]
fn a_way_that_goes_wrong_is_named() {
    check_walk(
        |walk| {
            let said = walk.ask(step("eats").field(yes_no("eats")))?;
            if said.yes("eats") {
                walk.ask(step("eats").field(yes_no("eats")))?;
            }
            summary().done()
        },
        "step eats is asked twice: eats",
    );
    check_walk(
        |walk| {
            walk.ask(step("name").field(short_text("name")))?;
            walk.refuse(true, "name", "never-right")?;
            summary().done()
        },
        "step name: no answer that was tried is taken",
    );
    check_walk(
        |walk| {
            walk.ask(step("eats").field(yes_no("eats")))?;
            walk.refuse(walk.today().year() > 3000, "eats", "never")?;
            let yes = walk.ask(step("again").field(yes_no("again")))?.yes("again");
            walk.refuse(yes, "eats", "elsewhere")?;
            summary().done()
        },
        "problem elsewhere is at eats, which the last step has not",
    );
    check_walk(|walk| walk.ask(step("empty")).and_then(|_| summary().done()), "empty has no field");
    check_walk(
        |walk| {
            for index in 0.. {
                let name: Id = format!("s{index}").parse().expect("an id");
                walk.ask(step(name).field(yes_no("yes")))?;
            }
            summary().done()
        },
        "more than 300 steps",
    );
}

#[test]
fn documents_are_tried_as_files_and_as_brought() {
    let (ways, _) = walked(
        |walk| {
            let brings = walk.ask(step("card").field(document("card").or_bring()))?.will_bring("card");
            if brings { summary().bring("card").done() } else { summary().done() }
        },
        10,
    );
    let bring: usize = ways.ends.iter().filter_map(End::summary).map(|summary| summary.bring.len()).sum();
    assert_eq!((ways.ends.len(), bring), (2, 1));
}

/// Asks for a number that stands on a card, where the mark begins here.
fn asks_number(walk: &mut Walk<'_>, x: u8) -> Way {
    let mark = Mark { x, y: 40, width: 50, height: 10 };
    let number = short_text("number").unknown();
    let said = walk.ask(step("number").picture_marked("card.svg", mark).field(number))?;
    let unknown = said.unknown("number");
    assert!(unknown != said.has("number"), "what is not known is not there");
    assert_eq!(unknown, said.text("number").is_empty());
    walk.ask(step("book").picture("book.png").field(yes_no("book")))?;
    if unknown { summary().next("we-look").done() } else { summary().done() }
}

#[test]
fn somebody_who_does_not_know_comes_to_the_end_too() {
    let (ways, faults) = walked(|walk| asks_number(walk, 50), 100);
    assert_eq!(faults, Vec::<String>::new());
    let looked = |end: &End| end.summary().is_some_and(|summary| !summary.next.is_empty());
    let (looked, others): (Vec<&End>, Vec<&End>) = ways.ends.iter().partition(|end| looked(end));
    let unknown = |end: &&End| end.said("number").is_some_and(|said| said.unknown("number"));
    assert!((looked.len(), others.len()) == (2, 2) && looked.iter().all(unknown) && !others.iter().any(unknown));
}

#[test]
fn a_step_says_which_picture_it_shows_and_what_is_marked_on_it() {
    let (mut shown, mut pictures) = (Vec::new(), None);
    let walker = Walker {
        procedure: &Goes(|walk| asks_number(walk, 50)),
        today: "2026-11-22".parse().expect("a date"),
        tries: &Tries::default(),
        at_most: 9,
    };
    walker.walk(&mut Ways::default(), &mut BTreeSet::new(), &mut |_, advance| {
        if let Advance::Ask(step) = advance {
            shown.push(step.picture.clone().expect("a picture"));
            pictures.get_or_insert_with(|| Pictures::of(Path::new("nowhere"))).meet(advance);
        }
    });
    let (first, second) = (&shown[0], &shown[1]);
    assert_eq!((first.name.as_str(), first.shows.id.as_str()), ("card.svg", "step-number-picture"));
    assert_eq!(first.mark, Some(Mark { x: 50, y: 40, width: 50, height: 10 }));
    assert_eq!((second.name.as_str(), second.mark), ("book.png", None));
    assert_eq!(pictures.expect("pages").faults.len(), 2, "neither picture is there");
}

#[test]
fn pictures_that_are_not_there_and_marks_beside_them_are_named() {
    let folder = tempfile::tempdir().expect("a folder");
    for name in ["journeys", "pictures"] {
        fs::create_dir(folder.path().join(name)).expect("a folder");
    }
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).expect("a file");
    let faults = |way: fn(&mut Walk<'_>) -> Way| -> Vec<String> {
        let (_, faults) = Check::of(&Goes(way), folder.path()).examine();
        let is_of_pictures = |fault: &String| fault.contains("picture-") || fault.contains("mark-outside");
        faults.into_iter().filter(|fault| !fault.contains(".ftl") && is_of_pictures(fault)).collect()
    };
    write("journeys/begun.json", r#"{"procedure":"canteen","name":"begun","today":"2026-11-22","play":[]}"#);
    write("pictures/card.svg", "<svg/>");
    assert!(faults(|walk| asks_number(walk, 50)).iter().any(|fault| fault.contains("no picture `book.png`")));
    write("pictures/book.png", "");
    assert_eq!(faults(|walk| asks_number(walk, 50)), Vec::<String>::new());
    assert!(faults(|walk| asks_number(walk, 51)).iter().any(|fault| fault.contains("(mark-outside)")));
    let beside: fn(&mut Walk<'_>) -> Way = |walk| {
        walk.ask(step("way").field(one_of("way", ["post", "desk"]).pictures([("post", "letter")])))?;
        summary().done()
    };
    assert!(faults(beside).iter().any(|fault| fault.contains("(picture-unknown)")));
    write("pictures.txt", "letter\n");
    assert_eq!(faults(beside), Vec::<String>::new());
}

/// The faults of these words (the same in every locale, but for what `other` gives) against a document that mentions `texts`.
fn faults_of(words: &str, other: Option<(&str, &str)>, texts: &[Text]) -> Vec<String> {
    let mut files: BTreeMap<String, String> =
        ["fr", "fr-simple", "en", "ar"].map(|locale| (locale.to_owned(), words.to_owned())).into();
    if let Some((locale, words)) = other {
        files.insert(locale.to_owned(), words.to_owned());
    }
    let mut mentioned = Mentioned::default();
    mentioned.meet(&texts.to_vec());
    let mut faults = BTreeSet::new();
    Words::read(&files, &mut faults).check(&mentioned, &mut faults);
    faults.into_iter().collect()
}

#[track_caller]
fn check_words(words: &str, other: Option<(&str, &str)>, texts: &[Text], expected: &[&str]) {
    let faults = faults_of(words, other, texts);
    assert_eq!(faults.len(), expected.len(), "{faults:#?}");
    for (fault, expected) in faults.iter().zip(expected) {
        assert!(fault.contains(expected), "{fault}");
    }
}

#[test]
fn messages_are_those_that_the_procedure_mentions_in_every_locale() {
    let a = [Text::new("step-a")];
    check_words("step-a = A", None, &a, &[]);
    check_words("step-a = A { step-b }\nstep-b = B", None, &a, &[]);
    check_words("step-a = A { -town }\n-town = Rennes", None, &a, &[]);
    check_words("step-a = A\nproblem-date-in-future = Pas encore !", None, &a, &[]);
    check_words("step-a = A\nstep-b = B", None, &a, &["fr.ftl: nothing mentions step-b"]);
    check_words("step-b = B", None, &[Text::new("step-a"), Text::new("step-b")], &["fr.ftl: step-a is missing"]);
    check_words("step-a = A", Some(("en", "")), &a, &["en.ftl: step-a is missing"]);
    check_words("step-a = A", Some(("ar", "step-a = A\nstep-b = B")), &a, &["ar.ftl: step-b is too much"]);
    check_words("step-a = A", Some(("en", "step-a = A\nstep-a = B")), &a, &["en.ftl: step-a stands there twice"]);
    check_words("step-a = A", Some(("en", "step-a = { \"\" }")), &a, &["en.ftl: step-a is empty"]);
    check_words("step-a = A", Some(("en", "step-a = A\nstep b")), &a, &["en.ftl, about line 2"]);
}

#[test]
fn arguments_are_given_and_used() {
    let with = |id: &'static str, arg: &'static str| Text::new(id).with(arg, Arg::Number(1));
    check_words("step-a = { $age } ans", None, &[with("step-a", "age")], &[]);
    check_words("step-a = { $age ->\n [one] un\n *[other] { NUMBER($age) }\n }", None, &[with("step-a", "age")], &[]);
    check_words(
        "step-a = A",
        Some(("en", "step-a = { $age }")),
        &[Text::new("step-a")],
        &["en.ftl: step-a uses { $age }, which the procedure does not always give"],
    );
    let sometimes = [with("step-a", "age"), Text::new("step-a")];
    check_words("step-a = { $age }", None, &sometimes, &["ftl: step-a uses { $age }, which the procedure"; 4]);
    check_words("step-a = A", None, &[with("step-a", "age")], &["step-a is given { $age }, which no locale uses"]);
    // The builder gives a step's arguments to all its texts: one of them is enough.
    let both = [with("step-a", "age"), with("step-a-lead", "age")];
    check_words("step-a = A\nstep-a-lead = { $age }", None, &both, &[]);
    check_words("step-a = A", None, &[with("step-a", "item")], &[]);
    let fault = "ar.ftl: step-a does not use { $age }, other locales do";
    check_words("step-a = { $age }", Some(("ar", "step-a = A")), &[with("step-a", "age")], &[fault]);
}

#[test]
fn easy_words_are_easy_whatever_stands_for_an_argument() {
    let long = "step-a = Il { $age ->\n [one] a un an\n *[other] a beaucoup trop de mots dans une seule et même phrase \
                qui ne finit jamais vraiment\n }.";
    let text = Text::new("step-a").with("age", Arg::Number(1));
    check_words(long, None, &[text], &["fr-simple.ftl: step-a: 17 words"]);
}

#[test]
fn statuses_are_named_in_their_order_and_judged() {
    let described =
        |ended: [&'static str; 1]| crate::description("canteen", "1.0.0").statuses(["received"], ended).build();
    let ids: Vec<(String, bool)> =
        described(["done"]).statuses.iter().map(|status| (status.id.to_string(), status.ends)).collect();
    assert_eq!(ids, [("received".to_owned(), false), ("done".to_owned(), true)]);
    for (ended, expected) in [("done", "fr.ftl: status-done is missing"), ("received", "(status-twice)")] {
        let advance = |_: &str| Err("it answers nothing".to_owned());
        let subject = Compiled { description: described([ended]), advance };
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("locales")).expect("a folder");
        fs::write(folder.path().join("locales/fr.ftl"), "status-received = Reçue").expect("a file");
        let (_, faults) = Check::of(&subject, folder.path()).examine();
        assert!(faults.iter().any(|fault| fault.contains(expected)), "{expected}: {faults:#?}");
    }
}

#[test]
fn a_whole_folder_is_checked_with_all_faults_at_once() {
    let folder = tempfile::tempdir().expect("a folder");
    for name in ["journeys", "locales"] {
        fs::create_dir(folder.path().join(name)).expect("a folder");
    }
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).expect("a file");
    let journey = |name: &str, play: &str| {
        format!(r#"{{"procedure":"canteen","name":"{name}","today":"2026-11-22","play":[{play}]}}"#)
    };
    write("journeys/simple.json", &journey("nobody eats", r#"{"answer":{"days":"none"}},{"expectExit":"not-needed"}"#));
    write("journeys/wrong.json", &journey("all eat", r#"{"answer":{"days":"all"}},{"expectExit":"not-needed"}"#));
    write("locales/fr.ftl", "step-days = Quels jours ?");
    let (ways, faults) = Check::of(&Goes(eats), folder.path()).examine();
    assert!(ways.complete && ways.ends.len() == 9);
    for expected in [
        "journeys/wrong.json: all eat: move 1: expected exit not-needed, but step born",
        "locales/fr.ftl: step-born is missing",
        "locales/fr.ftl: problem-too-many is missing",
        "locales/fr.ftl: procedure-title is missing",
        "locales/en.ftl is missing",
    ] {
        assert!(faults.iter().any(|fault| fault.contains(expected)), "{expected}: {faults:#?}");
    }
}
