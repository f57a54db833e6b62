//! What an author of a procedure writes against: a trait, builders for steps and fields, and a helper that plays journeys.
//!
//! A procedure is written as one straight way, with `if`s; the sdk runs it from the start at every call and stops at the first step
//! that has no answer yet. It is a pure function: no clock, no chance, no state between calls.
//!
//! ```
//! use parvis_sdk::{LifeEvent, LegalBasis, Procedure, Description, Walk, Way, description, step, summary, whole_number, yes_no};
//!
//! struct Canteen;
//!
//! impl Procedure for Canteen {
//!     fn describe(&self) -> Description {
//!         description("canteen", "1.0.0")
//!             .life_events([LifeEvent::Childhood])
//!             .minutes(3)
//!             .service("school")
//!             .data(LegalBasis::PublicTask, 365)
//!             .statuses(["received"], ["registered", "refused"])
//!             .build()
//!     }
//!
//!     fn advance(&self, walk: &mut Walk<'_>) -> Way {
//!         let eats = walk.ask(step("eats").field(yes_no("eats")))?;
//!         let mut meals = 0;
//!         if eats.yes("eats") {
//!             meals = walk.ask(step("meals").field(whole_number("meals").between(1, 5)))?.number("meals");
//!         }
//!         summary().outcome_number("meals", meals).done()
//!     }
//! }
//! # let mut walk = parvis_sdk::Walk::over("2026-11-22".parse().unwrap(), &[]);
//! # assert!(Canteen.advance(&mut walk).is_err());
//! ```
//!
//! `export_procedure!(Canteen);` makes the component. The words are Fluent messages whose ids follow from those of steps, fields and
//! options; each builder says which.
#![warn(missing_docs)]

pub use procedure::field::{Kind, document::FileKind};
pub use procedure::{
    Advance, Answer, Arg, Args, ContactKind, Date, Description, Exit, Fault, Field, Id, LegalBasis, LifeEvent, Mark,
    PartialDate, Problem, Request, Status, Step, Summary, Text, Value, Values, code,
};

mod ending;
mod export;
mod fields;
mod introduction;
mod request;
mod said;
mod steps;
#[cfg(not(target_arch = "wasm32"))]
pub mod testing;
mod walk;

pub use ending::{ExitBuilder, ProblemBuilder, Stop, SummaryBuilder, Way, exit, problem, summary};
#[doc(hidden)]
pub use export::{advance_along, advance_document, bindings, description_document};
pub use fields::{
    FieldBuilder, address, amount, commune, consent, date, document, email, long_text, one_of, place, several_of,
    short_text, telephone, whole_number, yes_no,
};
pub use introduction::{DescriptionBuilder, description};
pub use said::Said;
pub use steps::{StepBuilder, step};
pub use walk::Walk;

/// The page for authors: what it shows compiles.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

/// A procedure: what it is, and how it goes.
pub trait Procedure {
    /// What the procedure says about itself; see [`description`].
    fn describe(&self) -> Description;

    /// The way through the procedure, written as if every answer were there: `walk.ask(…)?` stops where one is missing.
    ///
    /// # Errors
    /// None that an author makes: [`Stop`] is how a way ends before its end.
    fn advance(&self, walk: &mut Walk<'_>) -> Way;
}

/// What the procedure says to a request: the whole of what runs in browser and host.
#[must_use]
pub fn reply(procedure: &impl Procedure, request: &Request) -> Advance {
    reply_along(|walk| procedure.advance(walk), request)
}

/// What a way says to a request.
#[must_use]
pub fn reply_along(way: impl FnOnce(&mut Walk<'_>) -> Way, request: &Request) -> Advance {
    let mut walk = Walk::over(request.today, &request.answers);
    let end = way(&mut walk);
    walk.end(end)
}
