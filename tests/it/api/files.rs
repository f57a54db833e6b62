//! The page, its assets and the packages' files: types, compression, caching.

use std::io::Read;

use procedure::{Date, document};

use crate::support::{
    host::{Host, Setup},
    plugin::Plugin,
};

const FOR_EVER: &str = "public, max-age=31536000, immutable";
const STYLE: &str = "/assets/style.0123456789abcdef.css";

#[test]
fn the_page_is_at_every_address_that_the_app_may_have() {
    let host = Setup::canteen().start();
    for path in ["/", "/kiosk", "/procedures/canteen", "/a/b/c", "/?x=1", "/index.html", "/apis"] {
        let reply = host.get(path);
        assert_eq!((reply.status, reply.header("content-type")), (200, "text/html; charset=utf-8"), "{path}");
        assert_eq!(reply.header("cache-control"), "no-store", "{path}");
        assert!(reply.text().contains("<title>Parvis</title>"), "{path}");
    }
}

#[test]
fn a_file_that_is_not_there_is_not_the_page() {
    let host = Setup::canteen().start();
    for path in [
        "/assets/none.css",
        "/favicon.ico",
        "/packages/0/module.wasm",
        "/packages/x",
        "/assets/",
        "/api",
        "/api/",
        "/api/none",
    ] {
        host.get(path).assert_error(404, "not-found");
    }
}

#[test]
fn nothing_outside_the_folder_is_served() {
    let host = Setup::canteen().start();
    let address = host.address().strip_prefix("http://").expect("plain").to_owned();
    for path in
        ["/assets/../../data/secret", "/assets/%2e%2e/%2e%2e/data/secret", "/..%2f..%2fdata%2fsecret", "//etc/passwd"]
    {
        // A client would tidy the path; so this one speaks for itself.
        let mut stream = std::net::TcpStream::connect(&address).expect("connects");
        std::io::Write::write_all(
            &mut stream,
            format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").as_bytes(),
        )
        .expect("writes");
        let mut reply = Vec::new();
        stream.read_to_end(&mut reply).expect("reads");
        let reply = String::from_utf8_lossy(&reply);
        assert!(reply.starts_with("HTTP/1.1 404") || reply.contains("<title>Parvis</title>"), "{path}: {reply}");
    }
}

#[test]
fn hashed_files_are_kept_for_ever_and_others_are_asked_for_again() {
    let host = Setup::canteen().start();
    let package =
        host.get("/api/procedures/fr").json()["procedures"][0]["package"].as_str().expect("a hash").to_owned();
    for (path, media_type) in [
        (STYLE.to_owned(), "text/css; charset=utf-8"),
        ("/assets/app.0123456789abcdef.wasm".to_owned(), "application/wasm"),
        (format!("/packages/{package}/module.wasm"), "application/wasm"),
        (format!("/packages/{package}/words/fr.ftl"), "text/plain; charset=utf-8"),
    ] {
        let reply = host.get(&path);
        let found = (reply.status, reply.header("content-type"), reply.header("cache-control"));
        assert_eq!(found, (200, media_type, FOR_EVER), "{path}");
    }
    // What a program says comes in the host's words, which the next Parvis may write otherwise.
    for path in ["/robots.txt".to_owned(), format!("/packages/{package}/first/{}", today(&host))] {
        let reply = host.get(&path);
        assert_eq!((reply.status, reply.header("cache-control")), (200, "no-cache"), "{path}");
        let tag = reply.header("etag").to_owned();
        let again = host.send("GET", &path, &[("If-None-Match", &tag)], &[]);
        assert_eq!((again.status, again.body.len()), (304, 0), "{path}");
    }
}

#[test]
fn the_first_question_is_there_without_its_program_today_and_on_no_other_day() {
    let host = Setup::canteen().start();
    let package =
        host.get("/api/procedures/fr").json()["procedures"][0]["package"].as_str().expect("a hash").to_owned();
    let today = today(&host);
    let asked = host.get(&format!("/packages/{package}/first/{today}")).json();
    let says = document::write(&Plugin::canteen().replies[0]);
    assert_eq!(asked, serde_json::from_slice::<serde_json::Value>(&says).expect("JSON"));
    for other in [today.plus_days(-1).to_string(), today.plus_days(1).to_string(), "today".to_owned(), String::new()] {
        host.get(&format!("/packages/{package}/first/{other}")).assert_error(404, "not-found");
    }
    let unknown = "0".repeat(64);
    host.get(&format!("/packages/{unknown}/first/{today}")).assert_error(404, "not-found");
}

fn today(host: &Host) -> Date {
    host.get("/api/settings").json()["today"].as_str().and_then(|day| day.parse().ok()).expect("a day")
}

#[test]
fn the_browser_chooses_the_compression() {
    let host = Setup::canteen().start();
    let plain = host.get(STYLE).body;
    for (accept, coding) in [
        ("", ""),
        ("gzip, deflate, br", "br"),
        ("gzip", "gzip"),
        ("br;q=0.1, gzip;q=0.5", "gzip"),
        ("br;q=0", ""),
        ("*", "br"),
    ] {
        let reply = host.send("GET", STYLE, &[("Accept-Encoding", accept)], &[]);
        assert_eq!(reply.header("content-encoding"), coding, "{accept}");
        assert_eq!(reply.header("vary"), "Accept-Encoding");
        assert_eq!(unpacked(coding, &reply.body), plain, "{accept}");
        assert_eq!(reply.body.len() < plain.len(), !coding.is_empty(), "{accept}");
    }
}

fn unpacked(coding: &str, bytes: &[u8]) -> Vec<u8> {
    let mut plain = Vec::new();
    match coding {
        "br" => brotli::Decompressor::new(bytes, 4096).read_to_end(&mut plain).expect("Brotli"),
        "gzip" => flate2::read::GzDecoder::new(bytes).read_to_end(&mut plain).expect("gzip"),
        _ => std::io::Cursor::new(bytes).read_to_end(&mut plain).expect("bytes"),
    };
    plain
}

#[test]
fn a_head_request_gets_the_headers_alone() {
    let host: Host = Setup::canteen().start();
    for path in ["/", STYLE, "/api/settings", "/healthz"] {
        let (get, head) = (host.get(path), host.send("HEAD", path, &[], &[]));
        assert_eq!((head.status, head.body.len()), (200, 0), "{path}");
        assert_eq!(head.header("content-length"), get.body.len().to_string(), "{path}");
    }
}
