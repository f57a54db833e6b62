//! TLS of the host's own, with a certificate made for the occasion.

use std::{
    fs,
    io::{Read, Write},
    net::TcpStream,
    sync::Arc,
};

use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

use crate::support::host::Setup;

#[test]
fn a_host_with_a_certificate_speaks_tls_and_insists_on_it() {
    let setup = Setup::canteen();
    let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).expect("a certificate");
    let folder = tempfile::tempdir().expect("a folder");
    let (certificate, key) = (folder.path().join("certificate.pem"), folder.path().join("key.pem"));
    fs::write(&certificate, made.cert.pem()).expect("writes");
    fs::write(&key, made.signing_key.serialize_pem()).expect("writes");
    let host = setup
        .set(&format!("tls.certificate={}", certificate.display()))
        .set(&format!("tls.key={}", key.display()))
        .start();
    let address = host.address().strip_prefix("https://").expect("TLS").to_owned();

    let mut roots = RootCertStore::empty();
    roots.add(made.cert.der().clone()).expect("a root");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = "localhost".try_into().expect("a name");
    let connection = ClientConnection::new(Arc::new(config), name).expect("a connection");
    let mut stream = StreamOwned::new(connection, TcpStream::connect(&address).expect("connects"));
    stream.write_all(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").expect("writes");
    let mut reply = Vec::new();
    // Some servers close without TLS's farewell; what was read counts.
    let _closed = stream.read_to_end(&mut reply);
    let reply = String::from_utf8_lossy(&reply);
    assert!(reply.starts_with("HTTP/1.1 200") && reply.contains("strict-transport-security: max-age="), "{reply}");

    // Who speaks no TLS gets nothing, and nobody else notices.
    let mut plain = TcpStream::connect(&address).expect("connects");
    plain.write_all(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n").expect("writes");
    let mut reply = Vec::new();
    let _closed = plain.read_to_end(&mut reply);
    assert!(!String::from_utf8_lossy(&reply).contains("200 OK"));
}
