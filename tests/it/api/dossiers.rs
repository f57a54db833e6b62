//! Dossiers: what is accepted, what is refused with every reason, and that the same one sent twice is one.

use std::{collections::BTreeSet, thread};

use procedure::{Answer, Date, Value};
use serde_json::{Value as Json, json};

use crate::support::{
    client::Reply,
    dossier::{Draft, commune, new_key, rennes},
    host::{Host, Setup},
};

/// The reasons of a refusal, by name; nothing is stored.
#[track_caller]
fn reasons(host: &Host, reply: &Reply) -> Vec<String> {
    reply.assert_error(422, "dossier-refused");
    assert_eq!(host.dossiers(), 0);
    let name = |reason: &Json| match reason {
        Json::String(name) => name.clone(),
        Json::Object(members) => members.keys().next().expect("a name").clone(),
        other => panic!("{other}"),
    };
    reply.json()["reasons"].as_array().expect("a list").iter().map(name).collect()
}

#[test]
fn a_good_dossier_gets_a_receipt_and_is_on_disk() {
    let host = Setup::canteen().start();
    let reply = Draft::good(&host).send(&host);
    assert_eq!(reply.status, 201, "{}", reply.text());
    assert_eq!(reply.header("cache-control"), "no-store");
    let receipt = reply.json();
    let reference = receipt["reference"].as_str().expect("a number");
    let characters = "23456789CFHKLMRX-";
    assert!(reference.len() == 14 && reference.chars().all(|letter| characters.contains(letter)), "{reference}");
    assert!(reference.parse::<host::dossier::reference::Reference>().is_ok());
    let received: Date = receipt["receivedOn"].as_str().expect("a day").parse().expect("a day");
    let erased: Date = receipt["erasedOn"].as_str().expect("a day").parse().expect("a day");
    assert_eq!(received.days_until(erased), 30, "as the procedure says");
    let row =
        host.database().query_row("SELECT reference, procedure, locale, key_id, erase_on FROM dossiers", [], |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get::<_, String>(1)?,
                row.get::<_, String>(2)?,
                row.get::<_, Option<String>>(3)?,
                row.get::<_, String>(4)?,
            ))
        });
    let expected = (reference.replace('-', ""), "canteen".to_owned(), "fr".to_owned(), None, erased.to_string());
    assert_eq!(row.expect("a row"), expected);
}

#[test]
fn no_route_gives_a_dossier_out() {
    let host = Setup::canteen().start();
    let draft = Draft::with(&host, &[("child", Value::text("Zoé Durand")), ("commune", rennes())]);
    let reference = draft.send(&host).json()["reference"].as_str().expect("a number").to_owned();
    for path in [
        "/api/dossiers",
        "/api/dossiers/",
        &format!("/api/dossiers/{reference}"),
        &format!("/{reference}"),
        "/data/dossiers.sqlite3",
    ] {
        assert!(!host.get(path).text().contains("Durand"), "{path}");
    }
}

#[test]
fn answers_that_do_not_replay_are_refused() {
    let host = Setup::canteen().start();
    let good = Draft::good(&host);
    let changed = |change: &dyn Fn(&mut Draft)| {
        let mut draft = good.clone();
        change(&mut draft);
        reasons(&host, &draft.send(&host))
    };
    assert_eq!(changed(&|draft| drop(draft.submission.answers.pop())), ["unfinished"]);
    assert_eq!(changed(&|draft| draft.submission.answers.clear()), ["unfinished"]);
    assert_eq!(changed(&|draft| draft.submission.answers.swap(0, 1)), ["another-step"]);
    assert_eq!(changed(&|draft| draft.submission.answers.push(draft.submission.answers[0].clone())), ["another-step"]);
    assert_eq!(
        changed(&|draft| {
            draft.submission.answers[0].values.clear();
        }),
        ["refused"]
    );
    assert_eq!(
        changed(&|draft| {
            draft.submission.answers[0].values.insert("extra".into(), "x".into());
        }),
        ["refused"]
    );
    let not_canonical = changed(&|draft| {
        draft.submission.answers[0].values.insert("child".into(), "  Zoé ".into());
    });
    assert_eq!(not_canonical, ["refused"]);
    let too_long = changed(&|draft| {
        let answer = Answer { step: "child".into(), repeat: None, values: draft.submission.answers[0].values.clone() };
        draft.submission.answers = vec![answer; 301];
    });
    assert_eq!(too_long, ["too-long"]);
    assert_eq!(good.send(&host).status, 201);
}

#[test]
fn every_reason_is_given_at_once() {
    let host = Setup::canteen().start();
    let mut draft = Draft::good(&host);
    draft.submission.context.today = draft.submission.context.today.plus_days(400);
    draft.submission.answers[0].values.insert("child".into(), Value::Number(7));
    draft.submission.answers[1].values.insert("commune".into(), commune("99999", "Nowhere"));
    let found: BTreeSet<String> = reasons(&host, &draft.send(&host)).into_iter().collect();
    assert_eq!(found.iter().collect::<Vec<_>>(), ["began-in-future", "refused"]);
    let reply = draft.send(&host).json();
    assert_eq!(reply["reasons"].as_array().expect("a list").len(), 3, "the date, the name, the commune: {reply}");
}

#[test]
fn the_review_must_be_the_one_that_the_person_saw() {
    let host = Setup::canteen().start();
    let mut draft = Draft::good(&host);
    draft.submission.answers[0].values.insert("child".into(), "Léa".into());
    assert_eq!(reasons(&host, &draft.send(&host)), ["another-review"]);
    draft.submission.review = String::new();
    assert_eq!(reasons(&host, &draft.send(&host)), ["another-review"]);
}

#[test]
fn practice_is_refused_although_everything_else_is_right() {
    let host = Setup::canteen().start();
    let mut draft = Draft::good(&host);
    draft.submission.context.practice = true;
    assert_eq!(reasons(&host, &draft.send(&host)), ["practice"]);
    draft.submission.context.practice = false;
    assert!(draft.send(&host).status < 300);
}

#[test]
fn an_unknown_procedure_or_package_is_refused() {
    let host = Setup::canteen().start();
    let good = Draft::good(&host);
    let mut draft = good.clone();
    draft.submission.procedure = "swimming-pool".into();
    draft.submission.package = "0".repeat(64);
    assert_eq!(reasons(&host, &draft.send(&host)), ["unknown-procedure"]);
    draft.submission.procedure = "canteen".into();
    assert_eq!(reasons(&host, &draft.send(&host)), ["unknown-package"]);
    draft.submission.package = "../../secret".to_owned();
    assert_eq!(reasons(&host, &draft.send(&host)), ["unknown-package"]);
    let mut other = good;
    other.submission.procedure = "swimming-pool".into();
    assert_eq!(reasons(&host, &other.send(&host)), ["unknown-package"], "a package of another procedure");
}

#[test]
fn a_journey_began_lately_and_not_in_the_future() {
    let host = Setup::canteen().set("dossiers.max-journey-age=10").start();
    let good = Draft::good(&host);
    let on = |days: i64| {
        let mut draft = good.clone();
        draft.submission.context.today = draft.submission.context.today.plus_days(days);
        draft
    };
    for (days, reason) in [
        (2, "began-in-future"),
        (4_000, "began-in-future"),
        (-11, "began-too-long-ago"),
        (-300_000, "began-too-long-ago"),
    ] {
        assert_eq!(reasons(&host, &on(days).send(&host)), [reason], "{days}");
    }
    for days in [1, 0, -10] {
        assert_eq!(on(days).send(&host).status, 201, "{days}");
    }
    let mut absurd: Json = serde_json::from_slice(&good.bytes()).expect("JSON");
    for day in ["2026-02-30", "0000-00-00", "99999-01-01", "tomorrow", ""] {
        absurd["context"]["today"] = day.into();
        let headers = [("Content-Type", "application/json"), ("Idempotency-Key", &new_key()[..])];
        let reply = host.send("POST", "/api/dossiers", &headers, absurd.to_string().as_bytes());
        reply.assert_error(400, "body-malformed");
    }
}

#[test]
fn a_commune_must_be_in_the_list() {
    let host = Setup::canteen().start();
    let good = Draft::good(&host);
    for (code, name) in [("35239", "Rennes"), ("35238", "Roazhon"), ("99999", "Nowhere")] {
        let reply = good.clone().answering(1, "commune", commune(code, name)).send(&host);
        assert_eq!(reasons(&host, &reply), ["refused"]);
        let problem = &reply.json()["reasons"][0]["refused"]["problems"][0];
        assert_eq!((&problem["code"], &problem["field"]), (&json!("commune-unknown"), &json!("commune")));
    }
}

#[test]
fn the_same_dossier_sent_twice_is_one() {
    let host = Setup::canteen().start();
    for draft in [Draft::good(&host), Draft::with_photo(&host)] {
        let (before, key) = (host.dossiers(), new_key());
        let first = draft.send_as(&host, &key);
        let second = draft.send_as(&host, &key);
        assert_eq!((first.status, second.status), (201, 200), "{}", second.text());
        assert_eq!(first.json(), second.json());
        assert_eq!(host.dossiers(), before + 1);
    }
}

#[test]
fn a_key_stands_for_one_dossier_only() {
    let host = Setup::canteen().start();
    let (draft, key) = (Draft::good(&host), new_key());
    assert_eq!(draft.send_as(&host, &key).status, 201);
    draft.answering(0, "child", "Léa".into()).send_as(&host, &key).assert_error(409, "key-reused");
    assert_eq!(host.dossiers(), 1);
}

#[test]
fn a_dossier_without_a_usable_key_is_refused() {
    let host = Setup::canteen().start();
    let draft = Draft::good(&host);
    for key in ["", "short", &"x".repeat(101), "spaces are not allowed here", "0123456789abcdé0"] {
        let headers = [("Content-Type", "application/json"), ("Idempotency-Key", key)];
        host.send("POST", "/api/dossiers", &headers, &draft.bytes()).assert_error(400, "key-missing");
    }
    host.send("POST", "/api/dossiers", &[("Content-Type", "application/json")], &draft.bytes())
        .assert_error(400, "key-missing");
    assert_eq!(host.dossiers(), 0);
}

#[test]
fn the_same_dossier_sent_by_many_at_once_is_one() {
    let host = Setup::canteen().start();
    for draft in [Draft::good(&host), Draft::with_photo(&host)] {
        let (before, key) = (host.dossiers(), new_key());
        let replies: Vec<Reply> = thread::scope(|scope| {
            let sending: Vec<_> = (0..24).map(|_| scope.spawn(|| draft.send_as(&host, &key))).collect();
            sending.into_iter().map(|sent| sent.join().expect("no thread fails")).collect()
        });
        let receipts: BTreeSet<String> = replies.iter().map(Reply::text).collect();
        assert_eq!(receipts.len(), 1, "{receipts:?}");
        assert_eq!(replies.iter().filter(|reply| reply.status == 201).count(), 1);
        assert!(replies.iter().all(|reply| [200, 201].contains(&reply.status)));
        assert_eq!(host.dossiers(), before + 1);
    }
}

#[test]
fn many_dossiers_at_once_are_all_there() {
    let host = Setup::canteen().start();
    let draft = Draft::good(&host);
    let references: BTreeSet<String> = thread::scope(|scope| {
        let sending: Vec<_> =
            (0..8).map(|_| scope.spawn(|| (0..25).map(|_| draft.send(&host)).collect::<Vec<_>>())).collect();
        let replies = sending.into_iter().flat_map(|sent| sent.join().expect("no thread fails"));
        replies
            .map(|reply| reply.json()["reference"].as_str().unwrap_or_else(|| panic!("{}", reply.text())).to_owned())
            .collect()
    });
    assert_eq!((references.len(), host.dossiers()), (200, 200));
}
