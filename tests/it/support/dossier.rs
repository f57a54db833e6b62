//! Dossiers for the canteen of [`super::plugin`], right or wrong in one point.

use std::sync::atomic::{AtomicU64, Ordering};

use procedure::{
    Answer, Date, Id, Locale, Review, Step, Summary, Value, Values,
    api::{Context, Place, Submission},
    document,
    field::document::{FileKind, answer as file_answer},
};

use super::{client::Reply, host::Host, plugin::Plugin};

/// The smallest JPEG that looks like one.
pub(crate) const PHOTO: &[u8] = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00 a photo of a cat";

/// A dossier in the making.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub(crate) submission: Submission,
    pub(crate) token: Option<String>,
}

impl Draft {
    /// A dossier that the host accepts.
    pub(crate) fn good(host: &Host) -> Self {
        Self::with(host, &[("child", Value::text("Zoé")), ("commune", rennes())])
    }

    /// A dossier that uploads a photo first.
    pub(crate) fn with_photo(host: &Host) -> Self {
        let token = ticket(host);
        let sha256 = host::hash::of(PHOTO);
        let reply = upload(host, &token, &sha256, "image/jpeg", PHOTO);
        assert_eq!(reply.status, 204, "{}", reply.text());
        let photo = Value::List(vec![file_answer(&sha256, "chat.jpg", FileKind::Jpeg, PHOTO.len() as u64)]);
        let mut draft = Self::with(host, &[("child", Value::text("Zoé")), ("commune", rennes()), ("photo", photo)]);
        draft.token = Some(token);
        draft
    }

    /// A dossier with these answers, and the review that belongs to them.
    pub(crate) fn with(host: &Host, values: &[(&'static str, Value)]) -> Self {
        let settings = host.get("/api/settings").json();
        let today: Date = settings["today"].as_str().expect("a day").parse().expect("a day");
        let catalogue = host.get("/api/procedures/fr").json();
        let entries = catalogue["procedures"].as_array().expect("a list");
        let canteen = entries.iter().find(|entry| entry["description"]["id"] == "canteen").expect("the canteen");
        let steps = ["child", "commune", "photo"];
        let answers = steps.map(|step| {
            let mine = values.iter().filter(|(name, _)| *name == step);
            let values: Values = mine.map(|(name, value)| (Id::from_static(name), value.clone())).collect();
            Answer { step: Id::from_static(step), repeat: None, values }
        });
        let mut submission = Submission {
            procedure: "canteen".into(),
            package: canteen["package"].as_str().expect("a hash").to_owned(),
            context: Context { today, locale: Locale::source(), place: Place::Kiosk, practice: false },
            answers: answers.to_vec(),
            review: String::new(),
        };
        submission.review = review(&submission);
        Self { submission, token: None }
    }

    /// The same with another answer, whose review is right.
    pub(crate) fn answering(mut self, step: usize, field: &'static str, value: Value) -> Self {
        self.submission.answers[step].values.insert(field.into(), value);
        self.submission.review = review(&self.submission);
        self
    }

    /// Hands it in under a new key.
    pub(crate) fn send(&self, host: &Host) -> Reply {
        self.send_as(host, &new_key())
    }

    /// Hands it in under this key.
    pub(crate) fn send_as(&self, host: &Host, key: &str) -> Reply {
        host.send("POST", "/api/dossiers", &self.headers(key), &self.bytes())
    }

    pub(crate) fn headers<'a>(&'a self, key: &'a str) -> Vec<(&'a str, &'a str)> {
        let mut headers = vec![("Content-Type", "application/json"), ("Idempotency-Key", key)];
        headers.extend(self.token.as_deref().map(|token| ("Upload-Token", token)));
        headers
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        document::write(&self.submission)
    }
}

/// The hash of the review that these answers lead to.
fn review(submission: &Submission) -> String {
    let canteen = Plugin::canteen();
    let steps: Vec<Step> = canteen
        .replies
        .into_iter()
        .filter_map(|reply| if let procedure::Advance::Ask(step) = reply { Some(step) } else { None })
        .collect();
    let answered = steps.iter().zip(submission.answers.iter().map(|answer| &answer.values));
    host::hash::of(&Review::new(answered, Summary::default()).bytes())
}

pub(crate) fn rennes() -> Value {
    commune("35238", "Rennes")
}

pub(crate) fn commune(code: &str, name: &str) -> Value {
    Value::record([("code", code.into()), ("name", name.into()), ("listVersion", "1.0.0".into())])
}

/// A key that nobody has used.
pub(crate) fn new_key() -> String {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    format!("test-{}-{:016}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed))
}

/// A token for uploads.
pub(crate) fn ticket(host: &Host) -> String {
    let reply = host.send("POST", "/api/uploads", &[], &[]);
    assert_eq!(reply.status, 201, "{}", reply.text());
    reply.json()["token"].as_str().expect("a token").to_owned()
}

pub(crate) fn upload(host: &Host, token: &str, sha256: &str, media_type: &str, bytes: &[u8]) -> Reply {
    let headers = [("Upload-Token", token), ("Content-Type", media_type)];
    host.send("PUT", &format!("/api/uploads/{sha256}"), &headers, bytes)
}
