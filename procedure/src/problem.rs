//! Problems: what a person must correct, as codes and arguments; the words are Fluent messages `problem-<code>`.

use serde::{Deserialize, Serialize};

use crate::{Arg, Args, Id};

/// Something a person must correct, at a field or (without one) at the step as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Problem {
    /// The field it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<Id>,
    /// The part of the field, such as `year` of a date or `postcode` of an address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<Id>,
    /// What is wrong; the words are the message `problem-<code>`, in the procedure's words or else in Parvis' own.
    pub code: Id,
    /// What the words need, such as the greatest number allowed.
    #[serde(default, skip_serializing_if = "Args::is_empty")]
    pub args: Args,
}

/// What is wrong with one value, before it is known which field it belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// See [`Problem::code`].
    pub code: Id,
    /// See [`Problem::part`].
    pub part: Option<Id>,
    /// See [`Problem::args`].
    pub args: Args,
}

impl Fault {
    /// This code, no part, no arguments.
    #[must_use]
    pub fn new(code: &'static str) -> Self {
        Self { code: Id::from_static(code), part: None, args: Args::new() }
    }

    /// The same, at this part of the field.
    #[must_use]
    pub fn at(mut self, part: &'static str) -> Self {
        self.part = Some(Id::from_static(part));
        self
    }

    /// The same, with an argument for the words.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: Arg) -> Self {
        self.args.insert(Id::from_static(name), value);
        self
    }

    /// The problem that this fault is at `field`.
    #[must_use]
    pub fn on(self, field: &Id) -> Problem {
        Problem { field: Some(field.clone()), part: self.part, code: self.code, args: self.args }
    }
}

/// The codes of the checks by kind; `locales/<locale>/problems.ftl` has `problem-` + each of them.
pub mod code {
    macro_rules! codes {
        ($($(#[doc = $doc:literal])* $name:ident = $code:literal;)*) => {
            $($(#[doc = $doc])* pub const $name: &str = $code;)*
            /// Every code, so that a test can ask for its words.
            pub const ALL: &[&str] = &[$($code),*];
        };
    }

    codes! {
        /// Nothing typed in a text field.
        MISSING_TEXT = "missing-text";
        /// Nothing typed in a number field.
        MISSING_NUMBER = "missing-number";
        /// No amount typed.
        MISSING_AMOUNT = "missing-amount";
        /// No date typed.
        MISSING_DATE = "missing-date";
        /// Neither yes nor no.
        MISSING_YES_NO = "missing-yes-no";
        /// No choice made.
        MISSING_CHOICE = "missing-choice";
        /// No e-mail address typed.
        MISSING_EMAIL = "missing-email";
        /// No telephone number typed.
        MISSING_TELEPHONE = "missing-telephone";
        /// No postal address typed.
        MISSING_ADDRESS = "missing-address";
        /// No commune chosen.
        MISSING_COMMUNE = "missing-commune";
        /// No document added, nor "I will bring it" chosen.
        MISSING_DOCUMENT = "missing-document";
        /// No place named.
        MISSING_PLACE = "missing-place";
        /// The box of a consent is not ticked.
        MISSING_CONSENT = "missing-consent";
        /// Fewer characters than `$min`.
        TEXT_TOO_SHORT = "text-too-short";
        /// More characters than `$max`; `$length` were typed.
        TEXT_TOO_LONG = "text-too-long";
        /// Something else than digits where only digits are right.
        TEXT_NOT_DIGITS = "text-not-digits";
        /// Not a whole number.
        NUMBER_SHAPE = "number-shape";
        /// Below `$min`.
        NUMBER_TOO_SMALL = "number-too-small";
        /// Above `$max`.
        NUMBER_TOO_LARGE = "number-too-large";
        /// Not an amount in euros and cents.
        AMOUNT_SHAPE = "amount-shape";
        /// Below `$min`.
        AMOUNT_TOO_SMALL = "amount-too-small";
        /// Above `$max`.
        AMOUNT_TOO_LARGE = "amount-too-large";
        /// The day is missing.
        DATE_DAY_MISSING = "date-day-missing";
        /// The month is missing.
        DATE_MONTH_MISSING = "date-month-missing";
        /// The year is missing.
        DATE_YEAR_MISSING = "date-year-missing";
        /// The day is no number from 1 to 31.
        DATE_DAY_SHAPE = "date-day-shape";
        /// The month is no number from 1 to 12.
        DATE_MONTH_SHAPE = "date-month-shape";
        /// The year has not four digits.
        DATE_YEAR_SHAPE = "date-year-shape";
        /// No such day in the calendar.
        DATE_IMPOSSIBLE = "date-impossible";
        /// Before `$min`.
        DATE_TOO_EARLY = "date-too-early";
        /// After `$max`.
        DATE_TOO_LATE = "date-too-late";
        /// After today, where only the past makes sense.
        DATE_IN_FUTURE = "date-in-future";
        /// A choice that is not offered.
        CHOICE_UNKNOWN = "choice-unknown";
        /// Fewer choices than `$min`.
        CHOICES_TOO_FEW = "choices-too-few";
        /// More choices than `$max`.
        CHOICES_TOO_MANY = "choices-too-many";
        /// "None of these" together with another choice.
        CHOICES_EXCLUSIVE = "choices-exclusive";
        /// Not an e-mail address.
        EMAIL_SHAPE = "email-shape";
        /// Not a telephone number.
        TELEPHONE_SHAPE = "telephone-shape";
        /// The street is missing in an address.
        ADDRESS_STREET_MISSING = "address-street-missing";
        /// The postcode is missing in an address.
        ADDRESS_POSTCODE_MISSING = "address-postcode-missing";
        /// The town is missing in an address.
        ADDRESS_LOCALITY_MISSING = "address-locality-missing";
        /// A French postcode has five digits.
        ADDRESS_POSTCODE_SHAPE = "address-postcode-shape";
        /// Not a commune of the reference list.
        COMMUNE_UNKNOWN = "commune-unknown";
        /// A kind of file that is not accepted here.
        DOCUMENT_KIND = "document-kind";
        /// A file larger than `$max` megabytes.
        DOCUMENT_TOO_LARGE = "document-too-large";
        /// The content is not what the name says.
        DOCUMENT_NOT_AS_NAMED = "document-not-as-named";
        /// An empty file.
        DOCUMENT_EMPTY = "document-empty";
        /// More files than `$max`.
        DOCUMENTS_TOO_MANY = "documents-too-many";
        /// A value whose shape is not that of its kind; people cannot make it by typing.
        ANSWER_SHAPE = "answer-shape";
        /// An answer to a field that the step does not have.
        ANSWER_UNEXPECTED = "answer-unexpected";
    }
}
