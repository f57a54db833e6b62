//! What a tab at home keeps over a reload; a kiosk keeps nothing.

use std::rc::Rc;

use accessibility::preferences::Preferences;
use procedure::{
    Id, Locale, Text, Value,
    api::{AssetUrl, CatalogueEntry, Place, Receipt},
    journey::Saved,
};
use serde::{Deserialize, Serialize};

use super::{
    Sent, State,
    run::{Attempt, Run},
};

/// What the tab keeps. Contains personal data: it lives in `sessionStorage` and dies with the tab.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stored {
    /// The language and register.
    pub locale: Locale,
    /// The way of reading.
    pub preferences: Preferences,
    /// The journey under way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub run: Option<StoredRun>,
    /// The receipt: telephones reload a page by themselves, and nobody can ask for the number again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent: Option<StoredSent>,
}

impl Stored {
    /// What is kept of this state. What was sent takes the place of what was answered, whether or not a language was chosen.
    #[must_use]
    pub fn of(state: &State) -> Option<Self> {
        let sent = state.sent.as_ref().map(StoredSent::of).or_else(|| state.stored_sent.clone());
        let something = state.locale_chosen || state.run.is_some() || sent.is_some();
        (state.place == Place::Home && something).then(|| Self {
            locale: state.locale.clone(),
            preferences: state.preferences,
            run: match &state.run {
                Some(run) => StoredRun::of(run),
                None => state.stored.clone(),
            },
            sent,
        })
    }
}

/// A receipt as the tab keeps it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StoredSent {
    /// The procedure.
    pub procedure: Id,
    package: String,
    receipt: Receipt,
    bring: Vec<Text>,
    next: Vec<Text>,
}

impl StoredSent {
    fn of(sent: &Sent) -> Self {
        let Sent { receipt, entry, bring, next } = sent.clone();
        Self { procedure: entry.description.id.clone(), package: entry.package.clone(), receipt, bring, next }
    }

    /// The receipt again, in the words of the version that was sent.
    #[must_use]
    pub fn again(self, offered: Rc<CatalogueEntry>) -> Sent {
        let Self { package, receipt, bring, next, .. } = self;
        Sent { receipt, entry: in_version(&package, offered), bring, next }
    }
}

/// A journey as the tab keeps it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StoredRun {
    /// The procedure.
    pub procedure: Id,
    /// The content hash of its package: the version that the journey began with.
    #[serde(default)]
    pub package: String,
    /// What the person said.
    pub saved: Saved,
    /// What the dossier was sent with, if sending was tried: it may have arrived although nobody heard so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attempt: Option<Attempt>,
}

impl StoredRun {
    /// What is kept of this journey; of practice nothing is.
    #[must_use]
    pub fn of(run: &Run) -> Option<Self> {
        if run.practice().is_some() {
            return None;
        }
        let whole = run.journey.save(&run.entries);
        let saved = without_files(whole.clone());
        // Files that must be added again make another dossier.
        let attempt = run.attempt().cloned().filter(|_| saved == whole);
        Some(Self { procedure: run.id().clone(), package: run.entry.package.clone(), saved, attempt })
    }

    /// The procedure in the version that the journey began with: the addresses of its files have its hash in them.
    #[must_use]
    pub fn version_of(&self, offered: Rc<CatalogueEntry>) -> Rc<CatalogueEntry> {
        in_version(&self.package, offered)
    }
}

fn in_version(package: &str, offered: Rc<CatalogueEntry>) -> Rc<CatalogueEntry> {
    if package.is_empty() || package == offered.package {
        return offered;
    }
    let mut entry = Rc::unwrap_or_clone(offered);
    let files = entry.words.values_mut().chain(&mut entry.example);
    for AssetUrl(url) in files.chain([&mut entry.module]) {
        *url = url.replace(&entry.package, package);
    }
    package.clone_into(&mut entry.package);
    Rc::new(entry)
}

/// The same without files: their bytes die with the document, so a reload must ask for them again. An answer that had files
/// becomes a draft without them, which the journey shows instead of taking it.
fn without_files(mut saved: Saved) -> Saved {
    let is_file = |value: &Value| value.part("sha256").is_some();
    let has_files = |value: &Value| value.as_list().is_some_and(|list| list.iter().any(is_file));
    let (lost, kept) = saved.answers.into_iter().partition(|answer| answer.values.values().any(has_files));
    saved.answers = kept;
    saved.drafts.extend::<Vec<_>>(lost);
    for draft in &mut saved.drafts {
        draft.values.retain(|_, value| !has_files(value));
    }
    saved
}

#[cfg(test)]
mod tests {
    use procedure::{Answer, Date, field::document};

    use super::*;

    #[test]
    fn files_do_not_survive_a_reload_and_are_asked_for_again() {
        let file = document::answer(&"a".repeat(64), "photo.jpg", document::FileKind::Jpeg, 10);
        let answer = |step: &'static str, value: Value| Answer {
            step: Id::from_static(step),
            repeat: None,
            values: [(Id::from_static("field"), value)].into(),
        };
        let saved = Saved {
            today: Date::new(2026, 11, 21).expect("a date"),
            answers: vec![
                answer("photo", Value::List(vec![file])),
                answer("name", "Zoé".into()),
                answer("papers", document::bringing()),
            ],
            drafts: Vec::new(),
            at: None,
        };
        let stored = without_files(saved);
        let steps =
            |answers: &[Answer]| answers.iter().map(|answer| answer.step.to_string()).collect::<Vec<_>>().join(" ");
        assert_eq!(steps(&stored.answers), "name papers");
        assert_eq!(steps(&stored.drafts), "photo");
        assert!(stored.drafts[0].values.is_empty());
    }
}
