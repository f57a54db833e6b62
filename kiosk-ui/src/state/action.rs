//! Everything that can happen, in the words of what happened.

use std::rc::Rc;

use accessibility::preferences::Preferences;
use procedure::{
    Advance, Id, LifeEvent, Locale, StepKey, Value,
    api::{Catalogue, Example, KioskSettings, Receipt},
};

use super::{Route, Screen, SendFailure, Stored, Trouble, Writing};
use crate::worker::GuideError;

/// What happened.
#[derive(Clone, Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "an action lives for one turn, and most of those that matter are the large ones"
)]
pub enum Action {
    /// The town's settings arrived.
    SettingsLoaded(Rc<KioskSettings>),
    /// The catalogue in this locale arrived.
    CatalogueLoaded(Locale, Rc<Catalogue>),
    /// The words of this locale are on the screen now.
    WordsShown(Locale),
    /// The author saved another version of the procedure that is previewed here.
    AuthorSaved,
    /// Whether this device has a line at all, as far as it knows, when the host was not reached.
    LineFound(bool),
    /// Something could not be fetched.
    LoadFailed(Trouble),
    /// The person asked to try again.
    TriedAgain,
    /// A tab at home was reloaded: what it had kept.
    Restored(Box<Stored>),

    /// A language, or the other register of it.
    LocaleChosen(Locale),
    /// A way of reading.
    PreferencesChosen(Preferences),
    /// A link to a screen was followed.
    Opened(Screen),
    /// Back, by our button or the browser's at a kiosk.
    WentBack,
    /// The browser at home shows this path: by its buttons, or at the start.
    PathOpened(Route),

    /// What stands in the search box.
    SearchTyped(String),
    /// A moment of life, or all of them.
    LifeEventChosen(Option<LifeEvent>),
    /// A procedure was chosen in the list.
    ProcedureChosen(Id),
    /// The journey begins, or goes on.
    Begun,
    /// Practice begins, or goes on.
    PracticeChosen,
    /// The page that says how to do it alone was asked for.
    SheetChosen,
    /// A made-up person's answers arrived, or could not be fetched.
    ExampleLoaded(Option<Rc<Example>>),
    /// The made-up person's answer is to be written.
    SuggestionTaken,
    /// Practice came to its end.
    PracticeEnded,
    /// Practice was given up.
    PracticeLeft,
    /// What stands in a field.
    Typed(Id, Value),
    /// Somebody is about to write in a box.
    BoxEntered(Writing),
    /// The keyboard in the page was put away.
    BoxLeft,
    /// Continue was pressed.
    Continued,
    /// The procedure replied to the request of `turn`, or failed to.
    GuideReplied {
        /// See [`procedure::journey::Pending::turn`].
        turn: u32,
        /// The reply.
        reply: Result<Advance, GuideError>,
    },
    /// "Change" was pressed in the review.
    ChangePressed(StepKey),
    /// An item of a repeated group was taken out in the review.
    ItemRemoved {
        /// The group.
        group: Id,
        /// The item, from 1.
        index: u16,
    },

    /// The private answers of the review are to be shown, or hidden again.
    PrivateShown(bool),
    /// "Send" was pressed; the key is used unless an earlier attempt has one.
    SendPressed {
        /// A random `Idempotency-Key`.
        key: String,
    },
    /// The host has the dossier.
    Sent(Receipt),
    /// The host does not have the dossier.
    SendFailed(SendFailure),

    /// Nobody has touched anything for a while; so many seconds are left.
    IdleWarned(u32),
    /// A headset was plugged in at a kiosk, or pulled out.
    HeadsetPlugged(bool),
    /// The languages of the browser's own voices.
    VoicesFound(Vec<String>),
    /// This device has no voice in the language on the screen.
    VoiceMissing,
    /// Somebody is there.
    StillHere,
}

impl Action {
    /// Whether something was asked of the host, and no answer came.
    #[must_use]
    pub const fn tells_of_no_answer(&self) -> bool {
        matches!(
            self,
            Self::LoadFailed(_)
                | Self::ExampleLoaded(None)
                | Self::SendFailed(SendFailure::Unreachable)
                | Self::GuideReplied { reply: Err(GuideError::Unreachable), .. }
        )
    }
}
