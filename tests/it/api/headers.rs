//! The security headers, on every response that there is.

use crate::support::{
    dossier::{Draft, new_key},
    host::Setup,
};

const CSP: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob:; \
                   font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; \
                   frame-ancestors 'none'";

#[test]
fn every_response_carries_them_whatever_it_is() {
    let host = Setup::canteen().start();
    let package =
        host.get("/api/procedures/fr").json()["procedures"][0]["package"].as_str().expect("a hash").to_owned();
    let draft = Draft::good(&host);
    let mut replies = vec![("a dossier".to_owned(), 201, draft.send(&host))];
    for (method, path, status) in [
        ("GET", "/", 200),
        ("GET", "/kiosk", 200),
        ("GET", "/robots.txt", 200),
        ("GET", "/none.txt", 404),
        ("GET", "/healthz", 200),
        ("GET", "/api/settings", 200),
        ("GET", "/api/procedures/fr", 200),
        ("GET", "/api/procedures/xx", 404),
        ("GET", "/api/none", 404),
        ("POST", "/api/uploads", 201),
        ("GET", "/api/uploads", 405),
        ("PUT", "/api/uploads/x", 403),
        ("POST", "/api/dossiers", 400),
        ("GET", "/api/dossiers", 405),
        ("DELETE", "/api/settings", 405),
        ("OPTIONS", "/api/dossiers", 405),
        ("POST", "/", 405),
        ("GET", "/assets/style.0123456789abcdef.css", 200),
        ("GET", &format!("/packages/{package}/module.wasm"), 200),
        ("GET", &format!("/packages/{package}/words/fr.ftl"), 200),
        ("GET", "/api/procedures/%ff", 400),
    ] {
        replies.push((format!("{method} {path}"), status, host.send(method, path, &[], &[])));
    }
    for (what, status, reply) in &replies {
        assert_eq!(reply.status, *status, "{what}: {}", reply.text());
        for (name, value) in [
            ("content-security-policy", CSP),
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
        ] {
            assert_eq!(reply.header(name), value, "{what}");
        }
        let permissions = reply.header("permissions-policy");
        let allowed: Vec<&str> = permissions.split(", ").filter(|part| !part.ends_with("=()")).collect();
        assert_eq!(allowed, ["camera=(self)"], "{what}");
        assert_eq!(reply.header("x-request-id").len(), 16, "{what}");
        assert_eq!(reply.header("strict-transport-security"), "", "{what}: there is no TLS here");
        if *status >= 400 {
            assert_eq!(reply.header("content-type"), "application/problem+json", "{what}");
            assert_eq!(reply.header("cache-control"), "no-store", "{what}");
        }
    }
}

#[test]
fn what_changes_something_is_taken_from_our_own_pages_only() {
    let host = Setup::canteen().start();
    let draft = Draft::good(&host);
    let key = new_key();
    for (site, status) in [("cross-site", 403), ("same-site", 403), ("same-origin", 201)] {
        let mut headers = draft.headers(&key);
        headers.push(("Sec-Fetch-Site", site));
        let reply = host.send("POST", "/api/dossiers", &headers, &draft.bytes());
        assert_eq!(reply.status, status, "{site}: {}", reply.text());
    }
    let reply = host.send("POST", "/api/uploads", &[("Sec-Fetch-Site", "cross-site")], &[]);
    reply.assert_error(403, "cross-site");
}

#[test]
fn the_log_names_routes_and_never_what_was_in_them() {
    let host = Setup::canteen().start();
    host.get("/api/procedures/secretplace?name=Durand");
    host.get("/somewhere/Durand");
    let mut draft = Draft::good(&host);
    draft.submission.answers[0].values.insert("child".into(), "Durandal".into());
    let reply = draft.send(&host);
    let id = reply.header("x-request-id").to_owned();
    host.wait_for_log(&id);
    let log = host.log();
    for secret in ["Durand", "secretplace", "Rennes", "Zoé"] {
        assert!(!log.contains(secret), "{secret} is in the log: {log}");
    }
    let line = log.lines().find(|line| line.contains(&id)).expect("the line of the request");
    let line: serde_json::Value = serde_json::from_str(line).expect("JSON");
    assert_eq!((line["method"].as_str(), line["route"].as_str()), (Some("POST"), Some("/api/dossiers")));
    assert_eq!((line["status"].as_u64(), line["code"].as_str()), (Some(422), Some("dossier-refused")));
    assert!(line["microseconds"].as_u64().is_some());
    assert!(log.contains("/api/procedures/{locale}"));
}
