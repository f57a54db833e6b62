//! The store when things go wrong: the power, the disk, another program.

use std::{
    collections::BTreeSet,
    sync::atomic::{AtomicBool, AtomicUsize, Ordering},
    thread,
    time::{Duration, Instant},
};

use rusqlite::Connection;

use crate::support::{
    client,
    dossier::{Draft, new_key},
    host::Setup,
};

fn integrity(connection: &Connection) -> String {
    connection.query_row("PRAGMA integrity_check", [], |row| row.get(0)).expect("a check")
}

#[test]
fn what_has_a_receipt_survives_a_power_cut_and_nothing_is_half_written() {
    let setup = Setup::canteen();
    let mut promised = BTreeSet::new();
    for round in 0..4 {
        let host = setup.start();
        let draft = if round % 2 == 0 { Draft::good(&host) } else { Draft::with_photo(&host) };
        let (headers, body, url) = (draft.token.clone(), draft.bytes(), host.url("/api/dossiers"));
        let stop = AtomicBool::new(false);
        let receipts = AtomicUsize::new(0);
        let received: Vec<String> = thread::scope(|scope| {
            let sending: Vec<_> = (0..4)
                .map(|_| {
                    scope.spawn(|| {
                        let mut received = Vec::new();
                        while !stop.load(Ordering::Relaxed) {
                            let key = new_key();
                            let mut list =
                                vec![("Content-Type", "application/json"), ("Idempotency-Key", key.as_str())];
                            list.extend(headers.as_deref().map(|token| ("Upload-Token", token)));
                            let Ok(reply) = client::try_send("POST", &url, &list, &body) else { break };
                            // Only the first can have the photo; the others are refused, which is right.
                            if reply.status == 201 {
                                receipts.fetch_add(1, Ordering::Relaxed);
                                received.push(reply.json()["reference"].as_str().expect("a number").replace('-', ""));
                            }
                        }
                        received
                    })
                })
                .collect();
            // At another moment each time, but never before there is something to lose.
            let start = Instant::now();
            while receipts.load(Ordering::Relaxed) == 0 && start.elapsed() < Duration::from_secs(30) {
                thread::sleep(Duration::from_millis(10));
            }
            thread::sleep(Duration::from_millis(70 * round));
            host.kill();
            stop.store(true, Ordering::Relaxed);
            sending.into_iter().flat_map(|sent| sent.join().expect("no thread fails")).collect()
        });
        assert!(!received.is_empty(), "something was sent before the power went");
        promised.extend(received);
        let connection = Connection::open(setup.data().join("dossiers.sqlite3")).expect("opens");
        assert_eq!(integrity(&connection), "ok");
        let mut query = connection.prepare("SELECT reference, body FROM dossiers").expect("a query");
        let rows = query.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, Vec<u8>>(1)?))).expect("rows");
        let mut there = BTreeSet::new();
        for row in rows {
            let (reference, body) = row.expect("a row");
            serde_json::from_slice::<serde_json::Value>(&body).expect("a whole body");
            there.insert(reference);
        }
        let lost: Vec<_> = promised.difference(&there).collect();
        assert!(lost.is_empty(), "receipts without a dossier: {lost:?}");
    }
    setup.start().assert_well();
}

#[test]
fn a_locked_store_is_a_503_and_later_everything_goes_on() {
    let host = Setup::canteen().set("store.busy-milliseconds=200").start();
    let (draft, key) = (Draft::good(&host), new_key());
    let other = host.database();
    other.execute_batch("BEGIN IMMEDIATE").expect("locks");
    let reply = draft.send_as(&host, &key);
    reply.assert_error(503, "store-unavailable");
    assert_eq!(reply.header("retry-after"), "5");
    host.wait_for_log("another program holds the database");
    // Reading goes on meanwhile.
    host.assert_well();
    other.execute_batch("COMMIT").expect("unlocks");
    assert_eq!(host.dossiers(), 0);
    assert_eq!(draft.send_as(&host, &key).status, 201);
    assert_eq!(host.dossiers(), 1);
}

#[test]
fn many_that_wait_for_a_locked_store_wait_together() {
    let host = Setup::canteen().set("store.busy-milliseconds=500").start();
    let draft = Draft::good(&host);
    let other = host.database();
    other.execute_batch("BEGIN IMMEDIATE").expect("locks");
    let began = Instant::now();
    thread::scope(|scope| {
        for _ in 0..12 {
            scope.spawn(|| draft.send(&host).assert_error(503, "store-unavailable"));
        }
    });
    assert!(began.elapsed() < Duration::from_secs(4), "{:?}", began.elapsed());
}

#[test]
fn a_full_disk_is_a_503_and_nothing_is_half_written() {
    let host = Setup::canteen().set("store.max-bytes=200000").start();
    let draft = Draft::good(&host);
    let mut receipts = 0;
    let refused = loop {
        let reply = draft.send(&host);
        match reply.status {
            201 => receipts += 1,
            _ => break reply,
        }
        assert!(receipts < 2_000, "the disk is never full");
    };
    refused.assert_error(503, "store-unavailable");
    host.wait_for_log("is full");
    host.assert_well();
    assert_eq!(host.dossiers(), receipts);
    assert_eq!(integrity(&host.database()), "ok");
    // Room again: the same host goes on.
    host.database().execute("DELETE FROM dossiers", []).expect("erases");
    assert_eq!(draft.send(&host).status, 201);
}

#[test]
fn a_full_folder_of_documents_is_a_503() {
    let setup = Setup::canteen();
    let host = setup.start();
    let draft = Draft::with_photo(&host);
    // The folder for kept documents cannot be made: something else has its name.
    let kept = setup.data().join("documents/kept");
    std::fs::write(&kept, "in the way").expect("writes");
    draft.send(&host).assert_error(503, "store-unavailable");
    assert_eq!(host.dossiers(), 0);
    std::fs::remove_file(&kept).expect("removes");
    assert_eq!(draft.send(&host).status, 201);
}

#[test]
fn a_database_of_a_newer_parvis_is_left_alone() {
    let setup = Setup::canteen();
    setup.start().stop();
    let file = setup.data().join("dossiers.sqlite3");
    Connection::open(&file).expect("opens").pragma_update(None, "user_version", 99).expect("sets");
    let output =
        crate::support::command().args(["dossiers", "list", "--data"]).arg(setup.data()).output().expect("parvis runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success() && said.contains("newer Parvis"), "{said}");
    let version: i64 = Connection::open(&file)
        .expect("opens")
        .query_row("PRAGMA user_version", [], |row| row.get(0))
        .expect("a number");
    assert_eq!(version, 99);
}

#[test]
fn a_dossier_whose_time_is_over_is_erased_with_its_documents() {
    let setup = Setup::canteen();
    let host = setup.start();
    assert_eq!(Draft::good(&host).send(&host).status, 201);
    assert_eq!(Draft::with_photo(&host).send(&host).status, 201);
    host.stop();
    let connection = Connection::open(setup.data().join("dossiers.sqlite3")).expect("opens");
    connection.execute("UPDATE dossiers SET erase_on = '2020-01-01' WHERE rowid = 2", []).expect("updates");
    let host = setup.start();
    host.wait_for_log("erased what was due");
    assert_eq!(host.dossiers(), 1);
    assert_eq!(crate::support::host::files(&setup.data().join("documents")).len(), 0);
}

#[test]
fn a_package_is_kept_while_a_dossier_names_it() {
    let setup = Setup::canteen();
    let host = setup.start();
    assert_eq!(Draft::good(&host).send(&host).status, 201);
    host.stop();
    setup.remove_package("canteen");
    let connection = Connection::open(setup.data().join("dossiers.sqlite3")).expect("opens");
    let packages = || crate::support::host::files(&setup.data().join("packages")).len();
    connection.execute("UPDATE packages SET last_offered = '2020-01-01'", []).expect("updates");
    setup.start().stop();
    assert_eq!(packages(), 1, "a dossier names it");
    connection.execute("DELETE FROM dossiers", []).expect("erases");
    let host = setup.start();
    host.wait_for_log("erased what was due");
    assert_eq!(packages(), 0, "nothing names it");
}

#[test]
fn a_host_that_is_told_to_stop_finishes_and_says_so() {
    let setup = Setup::canteen();
    let host = setup.start();
    let draft = Draft::good(&host);
    let (url, body, key) = (host.url("/api/dossiers"), draft.bytes(), new_key());
    let sent = thread::spawn(move || {
        let headers = [("Content-Type", "application/json"), ("Idempotency-Key", key.as_str())];
        client::send("POST", &url, &headers, &body).status
    });
    let status = sent.join().expect("no thread fails");
    assert_eq!(status, 201);
    let ended = host.stop();
    assert_eq!(ended.code(), Some(0));
    assert_eq!(setup.start().dossiers(), 1);
}
