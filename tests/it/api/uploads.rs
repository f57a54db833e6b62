//! Documents on their way: what is forbidden, too large or not what it says is refused again by the host, whatever the browser did.

use std::{
    fs,
    io::{Read, Write},
    net::TcpStream,
    time::Duration,
};

use crate::support::{
    dossier::{Draft, PHOTO, ticket, upload},
    host::{Setup, files},
};

const PDF: &[u8] = b"%PDF-1.7\n a letter";
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n a picture";

#[test]
fn the_three_kinds_of_file_are_taken_and_twice_is_once() {
    let host = Setup::canteen().start();
    let token = ticket(&host);
    for (media_type, bytes) in [("image/jpeg", PHOTO), ("application/pdf", PDF), ("image/png", PNG), ("image/png", PNG)]
    {
        let reply = upload(&host, &token, &host::hash::of(bytes), media_type, bytes);
        assert_eq!((reply.status, reply.body.len()), (204, 0), "{media_type}: {}", reply.text());
    }
    assert_eq!(files(&host.data().join("documents")).len(), 3);
}

#[test]
fn a_document_that_is_wrong_is_refused_and_leaves_nothing() {
    let host = Setup::canteen().set("uploads.max-bytes=1000").start();
    let token = ticket(&host);
    let large = [PHOTO, &[0; 1_000]].concat();
    let (sha, other) = (host::hash::of(PHOTO), host::hash::of(b"another"));
    for (what, sha256, media_type, bytes, status, code) in [
        (
            "a program",
            &host::hash::of(b"MZ\x90\0\0\0\0\0\0"),
            "application/x-msdownload",
            &b"MZ\x90\0\0\0\0\0\0"[..],
            415,
            "document-kind",
        ),
        ("no media type", &sha, "", PHOTO, 415, "document-kind"),
        ("a PDF that says it is a photo", &host::hash::of(PDF), "image/jpeg", PDF, 422, "document-not-as-named"),
        (
            "a page that says it is a PDF",
            &host::hash::of(b"<html><script>"),
            "application/pdf",
            b"<html><script>",
            422,
            "document-not-as-named",
        ),
        ("three bytes", &host::hash::of(b"%PD"), "application/pdf", b"%PD", 422, "document-not-as-named"),
        ("empty", &host::hash::of(b""), "image/jpeg", b"", 422, "document-empty"),
        ("too large", &host::hash::of(&large), "image/jpeg", &large, 413, "document-too-large"),
        ("another document", &other, "image/jpeg", PHOTO, 422, "document-hash"),
        ("no hash", &"x".to_owned(), "image/jpeg", PHOTO, 400, "document-hash-shape"),
        ("a path", &format!("{}%2f", &sha[1..]), "image/jpeg", PHOTO, 400, "document-hash-shape"),
        ("capital letters", &sha.to_uppercase(), "image/jpeg", PHOTO, 400, "document-hash-shape"),
    ] {
        let reply = upload(&host, &token, sha256, media_type, bytes);
        assert_eq!(reply.status, status, "{what}: {}", reply.text());
        reply.assert_error(status, code);
    }
    assert_eq!(files(&host.data().join("documents")), Vec::<std::path::PathBuf>::new());
    host.assert_well();
}

#[test]
fn a_document_whose_length_is_not_announced_is_counted_while_it_arrives() {
    let host = Setup::canteen().set("uploads.max-bytes=100000").start();
    let token = ticket(&host);
    let mut stream = TcpStream::connect(host.address().strip_prefix("http://").expect("plain")).expect("connects");
    let head = format!(
        "PUT /api/uploads/{} HTTP/1.1\r\nHost: x\r\nUpload-Token: {token}\r\nContent-Type: image/jpeg\r\n\
         Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n{:x}\r\n",
        host::hash::of(PHOTO),
        PHOTO.len()
    );
    stream.write_all(head.as_bytes()).expect("writes");
    stream.write_all(&[PHOTO, b"\r\n"].concat()).expect("writes");
    for _ in 0..100 {
        if stream.write_all(format!("2710\r\n{}\r\n", "x".repeat(10_000)).as_bytes()).is_err() {
            break;
        }
    }
    let mut reply = Vec::new();
    let _closed = stream.read_to_end(&mut reply);
    assert!(String::from_utf8_lossy(&reply).contains("document-too-large"), "{}", String::from_utf8_lossy(&reply));
    assert_eq!(files(&host.data().join("documents")).len(), 0);
}

#[test]
fn a_document_that_breaks_off_leaves_nothing() {
    let host = Setup::canteen().start();
    let token = ticket(&host);
    let mut stream = TcpStream::connect(host.address().strip_prefix("http://").expect("plain")).expect("connects");
    let head = format!(
        "PUT /api/uploads/{} HTTP/1.1\r\nHost: x\r\nUpload-Token: {token}\r\nContent-Type: image/jpeg\r\nContent-Length: 500000\r\n\r\n",
        host::hash::of(PHOTO)
    );
    stream.write_all(head.as_bytes()).expect("writes");
    stream.write_all(&[PHOTO, &[0; 400_000]].concat()).expect("writes");
    drop(stream);
    host.wait_for_log("body-interrupted");
    assert_eq!(files(&host.data().join("documents")).len(), 0);
}

#[test]
fn only_a_ticket_of_this_host_opens() {
    let host = Setup::canteen().set("uploads.valid-seconds=4").start();
    let sha256 = host::hash::of(PHOTO);
    let other = Setup::canteen().start();
    let foreign = ticket(&other);
    for token in ["", "nonsense", "a-b-c", &foreign] {
        upload(&host, token, &sha256, "image/jpeg", PHOTO).assert_error(403, "token-unknown");
    }
    host.send("PUT", &format!("/api/uploads/{sha256}"), &[("Content-Type", "image/jpeg")], PHOTO)
        .assert_error(403, "token-unknown");
    let token = ticket(&host);
    assert_eq!(upload(&host, &token, &sha256, "image/jpeg", PHOTO).status, 204);
    std::thread::sleep(Duration::from_millis(5_100));
    upload(&host, &token, &sha256, "image/jpeg", PHOTO).assert_error(403, "token-expired");
}

#[test]
fn a_journey_has_only_so_many_documents_and_the_host_only_so_much_room() {
    let host = Setup::canteen().set("uploads.max-documents=2").set("uploads.max-waiting-bytes=2000").start();
    let token = ticket(&host);
    let photo = |number: u8| [PHOTO, &[number]].concat();
    let send = |token: &str, bytes: &[u8]| upload(&host, token, &host::hash::of(bytes), "image/jpeg", bytes);
    for number in [1, 2, 1] {
        assert_eq!(send(&token, &photo(number)).status, 204);
    }
    send(&token, &photo(3)).assert_error(422, "documents-too-many");
    let another = ticket(&host);
    send(&another, &[PHOTO, &[0; 2_000]].concat()).assert_error(503, "busy");
    assert_eq!(send(&another, &photo(3)).status, 204);
}

#[test]
fn a_document_belongs_to_the_journey_that_uploaded_it() {
    let host = Setup::canteen().start();
    let draft = Draft::with_photo(&host);
    let mut stranger = draft.clone();
    stranger.token = Some(ticket(&host));
    for token in [stranger.token.clone(), None] {
        let reply = Draft { token, ..draft.clone() }.send(&host);
        reply.assert_error(422, "dossier-refused");
        assert_eq!(reply.json()["reasons"][0]["no-such-document"]["sha256"], host::hash::of(PHOTO));
    }
    assert_eq!(draft.send(&host).status, 201);
}

#[test]
fn a_dossiers_documents_are_kept_beside_it_and_what_waited_is_gone() {
    let host = Setup::canteen().start();
    let draft = Draft::with_photo(&host);
    let extra = [PHOTO, b"not used in the end"].concat();
    upload(&host, draft.token.as_deref().expect("a token"), &host::hash::of(&extra), "image/jpeg", &extra);
    assert_eq!(draft.send(&host).status, 201);
    let kept = files(&host.data().join("documents"));
    let [file] = kept.as_slice() else { panic!("one document: {kept:?}") };
    assert!(file.to_string_lossy().contains("/documents/kept/"), "{}", file.display());
    assert_eq!(fs::read(file).expect("reads"), PHOTO);
}

#[test]
fn a_document_that_is_not_what_the_answer_says_is_refused() {
    let host = Setup::canteen().start();
    let draft = Draft::with_photo(&host);
    let sha256 = host::hash::of(PHOTO);
    let size = PHOTO.len() as u64;
    for (kind, size) in
        [(procedure::field::document::FileKind::Jpeg, size + 1), (procedure::field::document::FileKind::Pdf, size)]
    {
        let file = procedure::field::document::answer(&sha256, "chat.jpg", kind, size);
        let reply = draft.clone().answering(2, "photo", procedure::Value::List(vec![file])).send(&host);
        reply.assert_error(422, "dossier-refused");
        assert!(reply.text().contains("no-such-document"), "{}", reply.text());
    }
}

#[test]
fn documents_without_a_dossier_are_erased_when_their_time_is_over() {
    let setup = Setup::canteen().set("uploads.valid-seconds=4");
    let host = setup.start();
    let token = ticket(&host);
    assert_eq!(upload(&host, &token, &host::hash::of(PHOTO), "image/jpeg", PHOTO).status, 204);
    assert_eq!(files(&host.data().join("documents")).len(), 1);
    host.stop();
    // What a power cut leaves of an upload goes too.
    let draft = setup.data().join("documents/waiting/draft");
    fs::create_dir_all(&draft).expect("creates");
    fs::write(draft.join("abc#1"), "half").expect("writes");
    std::thread::sleep(Duration::from_millis(5_100));
    let host = setup.start();
    host.wait_for_log("erased what was due");
    assert_eq!(files(&host.data().join("documents")), Vec::<std::path::PathBuf>::new());
}

#[test]
fn documents_beside_a_dossier_that_never_came_are_erased_and_others_stay() {
    let setup = Setup::canteen();
    let host = setup.start();
    assert_eq!(Draft::with_photo(&host).send(&host).status, 201);
    host.stop();
    let kept = setup.data().join("documents/kept");
    let dossiers = files(&kept);
    let [of_a_dossier] = dossiers.as_slice() else { panic!("one document: {dossiers:?}") };
    let lost = |folder: &str| {
        let folder = kept.join(host::hash::of(folder.as_bytes()));
        fs::create_dir_all(&folder).expect("creates");
        let file = folder.join(host::hash::of(PHOTO));
        fs::write(&file, PHOTO).expect("writes");
        file
    };
    // An hour is given to a submission that is under way.
    let (old, young) = (lost("old"), lost("young"));
    for file in [of_a_dossier, &old] {
        let two_hours_ago =
            fs::metadata(file).expect("a file").modified().expect("a time") - Duration::from_secs(7_200);
        fs::File::options().write(true).open(file).expect("opens").set_modified(two_hours_ago).expect("sets");
    }
    let host = setup.start();
    host.wait_for_log("erased what was due");
    assert_eq!((of_a_dossier.exists(), old.exists(), young.exists()), (true, false, true));
}
