//! Bodies that are too large, not JSON, deep, doubled or no text: 4xx with a code and a request id, and the host lives.

use std::{
    io::{Read, Write},
    net::TcpStream,
};

use proptest::{
    prelude::*,
    test_runner::{Config, TestRunner},
};

use crate::support::{
    dossier::{Draft, new_key},
    host::{Host, Setup},
};

fn post(host: &Host, body: &[u8]) -> crate::support::client::Reply {
    host.send("POST", "/api/dossiers", &[("Content-Type", "application/json"), ("Idempotency-Key", &new_key())], body)
}

#[test]
fn a_body_that_is_no_document_is_refused_with_its_code() {
    let host = Setup::canteen().start();
    let good = String::from_utf8(Draft::good(&host).bytes()).expect("text");
    let deep = format!("{{\"x\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000));
    let doubled = good.replacen("\"procedure\":", "\"procedure\":\"other\",\"procedure\":", 1);
    let hidden_double = good.replacen('{', "{\"ignored\":{\"a\":1,\"a\":2},", 1);
    let doubled_answer = good.replacen("\"child\":\"Zoé\"", "\"child\":\"Zoé\",\"child\":\"Léa\"", 1);
    assert!(doubled_answer.len() > good.len());
    for (what, body, status, code) in [
        ("nothing", "".as_bytes().to_vec(), 400, "body-malformed"),
        ("not JSON", b"hello".to_vec(), 400, "body-malformed"),
        ("half", good.as_bytes()[..good.len() / 2].to_vec(), 400, "body-malformed"),
        ("another shape", b"{\"procedure\":3}".to_vec(), 400, "body-malformed"),
        ("a list", b"[]".to_vec(), 400, "body-malformed"),
        ("deep", deep.into_bytes(), 400, "body-malformed"),
        ("a member twice", doubled.into_bytes(), 400, "body-malformed"),
        ("twice where nobody looks", hidden_double.into_bytes(), 400, "body-malformed"),
        ("an answer twice", doubled_answer.into_bytes(), 400, "body-malformed"),
        ("a float", good.replacen('{', "{\"ignored\":1.5,", 1).into_bytes(), 400, "body-malformed"),
        (
            "bad UTF-8",
            good.replace("Zoé", "Zo\u{0}").into_bytes().iter().map(|b| if *b == 0 { 0xff } else { *b }).collect(),
            400,
            "body-not-text",
        ),
        ("too large", vec![b' '; 300_001], 413, "body-too-large"),
        ("something after it", format!("{good} {{}}").into_bytes(), 400, "body-malformed"),
    ] {
        let reply = post(&host, &body);
        assert_eq!(reply.status, status, "{what}: {}", reply.text());
        reply.assert_error(status, code);
        assert!(!reply.text().contains("Zo"), "{what}: the error quotes nothing: {}", reply.text());
    }
    host.assert_well();
    assert_eq!(host.dossiers(), 0);
    assert_eq!(post(&host, good.as_bytes()).status, 201);
}

#[test]
fn a_body_without_announced_length_is_counted() {
    let host = Setup::canteen().start();
    let mut stream = TcpStream::connect(host.address().strip_prefix("http://").expect("plain")).expect("connects");
    let head = format!(
        "POST /api/dossiers HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nIdempotency-Key: {}\r\n\
         Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n",
        new_key()
    );
    stream.write_all(head.as_bytes()).expect("writes");
    for _ in 0..40 {
        // The host may close before everything is sent, as it should.
        if stream.write_all(format!("2710\r\n{}\r\n", " ".repeat(10_000)).as_bytes()).is_err() {
            break;
        }
    }
    let mut reply = Vec::new();
    let _closed = stream.read_to_end(&mut reply);
    let reply = String::from_utf8_lossy(&reply);
    assert!(reply.starts_with("HTTP/1.1 413") && reply.contains("body-too-large"), "{reply}");
    host.assert_well();
}

#[test]
fn another_media_type_is_refused() {
    let host = Setup::canteen().start();
    let draft = Draft::good(&host);
    for media_type in ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""] {
        let headers = [("Content-Type", media_type), ("Idempotency-Key", &new_key())];
        host.send("POST", "/api/dossiers", &headers, &draft.bytes()).assert_error(415, "media-type");
    }
    let headers = [("Content-Type", "Application/JSON; charset=utf-8"), ("Idempotency-Key", &new_key())];
    assert_eq!(host.send("POST", "/api/dossiers", &headers, &draft.bytes()).status, 201);
}

#[test]
fn what_is_no_http_harms_nobody() {
    let host = Setup::canteen().start();
    let address = host.address().strip_prefix("http://").expect("plain");
    for bytes in [
        b"\0\0\0\0\r\n\r\n".to_vec(),
        b"GET / HTTP/9.9\r\n\r\n".to_vec(),
        format!("GET / HTTP/1.1\r\nX: {}\r\n\r\n", "x".repeat(1_000_000)).into_bytes(),
        b"POST /api/dossiers HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n".to_vec(),
        b"POST /api/dossiers HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"
            .to_vec(),
    ] {
        let mut stream = TcpStream::connect(address).expect("connects");
        let _sent = stream.write_all(&bytes);
        let mut reply = Vec::new();
        let _read = stream.read_to_end(&mut reply);
        host.assert_well();
    }
}

#[test]
fn whatever_becomes_of_a_body_on_its_way_the_host_answers_and_lives() {
    let host = Setup::canteen().start();
    let good = Draft::good(&host).bytes();
    // Bytes that are replaced, ranges that are lost, ranges that come twice.
    let harm = proptest::collection::vec((0..3_u8, any::<prop::sample::Index>(), 0..40_usize, any::<u8>()), 1..4);
    let mut runner = TestRunner::new(Config { cases: 300, failure_persistence: None, ..Config::default() });
    let tried = runner.run(&harm, |harm| {
        let mut body = good.clone();
        for (kind, at, length, byte) in harm {
            let at = at.index(body.len().max(1)).min(body.len());
            let end = (at + length).min(body.len());
            match kind {
                0 => body[at..end].fill(byte),
                1 => drop(body.drain(at..end)),
                _ => {
                    let again = body[at..end].to_vec();
                    body.splice(at..at, again);
                }
            }
        }
        let reply = post(&host, &body);
        prop_assert!([201, 400, 422].contains(&reply.status), "{}: {}", reply.status, String::from_utf8_lossy(&body));
        Ok(())
    });
    tried.unwrap_or_else(|failure| panic!("{failure}"));
    host.assert_well();
}
