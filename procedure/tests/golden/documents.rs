//! The documents that are written down: each with every member that its type has, once.

use std::collections::BTreeMap;

use procedure::{
    Answer, Arg, CONTRACT, Contact, ContactKind, DataUse, Date, Description, Exit, Field, Id, LegalBasis, LifeEvent,
    Mark, OutcomeLine, PartialDate, Picture, Problem, Progress, Repeat, Request, Review, Status, Step, StepKey,
    Summary, Text, Value, Values,
    api::{Context, Place, ProblemDetails, Receipt, Submission},
    code,
    field::{
        Kind, amount::Amount, consent::Consent, date::DateField, document, document::Document, long_text::LongText,
        one_of::Choice, one_of::OneOf, several_of::SeveralOf, short_text::ShortText, whole_number::WholeNumber,
    },
    replay::Reason,
    script::{ExpectedOutcome, ExpectedProblem, Move, Script},
};

fn day(text: &str) -> Date {
    text.parse().expect("a date")
}

fn values<const N: usize>(values: [(&'static str, Value); N]) -> Values {
    values.into_iter().map(|(field, value)| (field.into(), value)).collect()
}

fn key(step: &'static str, repeat: Option<u16>) -> StepKey {
    StepKey { step: step.into(), repeat }
}

pub(crate) fn description() -> Description {
    Description {
        contract: CONTRACT.to_owned(),
        id: "canteen".into(),
        version: "1.0.0".to_owned(),
        title: "procedure-title".into(),
        summary: "procedure-summary".into(),
        keywords: "procedure-keywords".into(),
        audience: Some("procedure-audience".into()),
        picture: Some("canteen".into()),
        life_events: vec![LifeEvent::Childhood, LifeEvent::Home],
        minutes: 5,
        fee: 350,
        before: vec!["procedure-before-income".into()],
        after: "procedure-after".into(),
        service: "school".into(),
        data: DataUse {
            purpose: "procedure-purpose".into(),
            basis: LegalBasis::PublicTask,
            law: "procedure-legal-basis".into(),
            recipients: "procedure-recipients".into(),
            rights: "procedure-rights".into(),
            retention_days: 365,
        },
        statuses: vec![Status { id: "received".into(), ends: false }, Status { id: "enrolled".into(), ends: true }],
    }
}

pub(crate) fn request() -> Request {
    let file = document::answer(&"0123456789abcdef".repeat(4), "avis.pdf", document::FileKind::Pdf, 182_934);
    let address = [("street", "3 rue des Lilas"), ("postcode", "35000"), ("locality", "Rennes")];
    let answers = vec![
        answer(
            "child",
            Some(1),
            values([("name", "Anaïs".into()), ("born", "2019-04".into()), ("eats-meat", true.into())]),
        ),
        answer("home", None, values([("address", Value::record(address.map(|(name, text)| (name, text.into()))))])),
        answer("income", None, values([("income", 1_830_050.into()), ("notice", Value::List(vec![file]))])),
    ];
    let given = BTreeMap::from([("identity.family-name".to_owned(), "Le Goff".into())]);
    Request { given, ..Request::new(day("2026-11-22"), answers) }
}

fn answer(step: &'static str, repeat: Option<u16>, values: Values) -> Answer {
    Answer { step: step.into(), repeat, values }
}

/// A step that no author would write: every kind of field, every member set at least once.
pub(crate) fn step() -> Step {
    let until = Some(day("2027-06-30"));
    let date = DateField { partial: true, min: Some(day("1900-01-01")), max: until, past: Some(day("2026-11-22")) };
    let document = Document { kinds: vec![document::FileKind::Pdf], max_count: 2, max_bytes: 5_000_000, bring: true };
    let choice = |id: &'static str, exclusive: bool| Choice { id: id.into(), hint: None, picture: None, exclusive };
    let explained = Choice {
        hint: Some("option-diet-halal-hint".into()),
        picture: Some("canteen".into()),
        ..choice("halal", false)
    };
    let several = vec![explained, choice("vegetarian", false), choice("none", true)];
    let kinds = [
        Kind::ShortText(ShortText { min: 7, max: 7, digits: true }),
        Kind::LongText(LongText { max: 500 }),
        Kind::WholeNumber(WholeNumber { min: 1, max: 9 }),
        Kind::Amount(Amount { min: 0, max: 1_000_000 }),
        Kind::Date(date),
        Kind::YesNo,
        Kind::OneOf(OneOf { options: vec![choice("pt", false), choice("de", false)], alphabetical: true }),
        Kind::SeveralOf(SeveralOf { options: several, min: 1, max: Some(2) }),
        Kind::Email,
        Kind::Telephone,
        Kind::Address,
        Kind::Commune,
        Kind::Document(document),
        Kind::Place,
        Kind::Consent(Consent { text: "consent-rules".into() }),
    ];
    let plain = |kind: Kind| {
        let label = Text::new(Id::joined("field", kind.name()));
        let id = kind.name().parse().expect("the name of a kind is an id");
        Field { id, label, hint: None, optional: false, unknown: false, private: false, purpose: None, kind }
    };
    let mut fields: Vec<Field> = kinds.into_iter().map(plain).collect();
    fields[0] = Field {
        hint: Some("field-short-text-hint".into()),
        optional: true,
        unknown: true,
        private: true,
        purpose: Some("postal-code".into()),
        ..fields[0].clone()
    };
    Step {
        repeat: Some(Repeat { group: "child".into(), index: 2, at_most: 8 }),
        section: Some("section-child".into()),
        lead: Some("step-child-lead".into()),
        why: Some("step-child-why".into()),
        find: Some("step-child-find".into()),
        picture: Some(Picture {
            name: "card.svg".to_owned(),
            shows: "step-child-picture".into(),
            mark: Some(Mark { x: 10, y: 20, width: 30, height: 5 }),
        }),
        title: Text::new("step-child").with("item", Arg::Number(2)),
        fields,
        progress: Some(Progress { done: 3, left: 5 }),
        ..small_step()
    }
}

pub(crate) fn small_step() -> Step {
    let kind = Kind::YesNo;
    let field = Field {
        id: "eats".into(),
        label: "field-eats".into(),
        hint: None,
        optional: false,
        unknown: false,
        private: false,
        purpose: None,
        kind,
    };
    Step {
        id: "eats".into(),
        repeat: None,
        section: None,
        title: "step-eats".into(),
        lead: None,
        why: None,
        find: None,
        picture: None,
        fields: vec![field],
        progress: None,
    }
}

pub(crate) fn problems() -> Vec<Problem> {
    let min = [("min".into(), Arg::Date(day("1900-01-01").into()))].into();
    let early =
        Problem { field: Some("born".into()), part: Some("year".into()), code: code::DATE_TOO_EARLY.into(), args: min };
    vec![early, Problem { field: None, part: None, code: "nobody-eats".into(), args: BTreeMap::new() }]
}

pub(crate) fn exit() -> Exit {
    let contact = |kind: ContactKind, name: &str, value: &str| Contact {
        kind,
        label: Text::new(Id::joined("contact", name)),
        value: value.to_owned(),
    };
    Exit {
        id: "in-danger".into(),
        title: "exit-in-danger".into(),
        text: "exit-in-danger-text".into(),
        urgent: true,
        contacts: vec![
            contact(ContactKind::Phone, "emergency", "112"),
            contact(ContactKind::Sms, "deaf", "114"),
            contact(ContactKind::Web, "deaf-web", "https://www.urgence114.fr"),
            contact(ContactKind::Office, "desk", ""),
        ],
    }
}

pub(crate) fn summary() -> Summary {
    let since: PartialDate = "2019-04".parse().expect("a date, perhaps partial");
    let line = |name: &str, value: Arg| {
        let private = (name == "price").then_some(true);
        OutcomeLine { label: Text::new(Id::joined("outcome", name)), value, private }
    };
    Summary {
        outcome: vec![
            line("meals", Arg::Number(140)),
            line("price", Arg::Amount(235)),
            line("since", Arg::Date(since)),
            line("tariff", Arg::Message("tariff-reduced".into())),
            line("name", Arg::Text("Anaïs".to_owned())),
            line("vegetarian", Arg::Common("value-yes".into())),
        ],
        bring: vec!["bring-notice".into()],
        next: vec![Text::new("next-letter").with("until", Arg::Date(day("2026-12-15").into()))],
        service: Some("social-aid".into()),
    }
}

pub(crate) fn review() -> Review {
    let (full, small) = (step(), small_step());
    let named = |id: &str| full.fields.iter().filter(|field| field.id == *id).cloned().collect();
    let first = Step { fields: named("short-text"), ..full.clone() };
    let second = Step { fields: named("several-of"), ..full.clone() };
    let diet = Value::List(vec!["halal".into(), "vegetarian".into()]);
    let answers = [values([("eats", true.into())]), Values::new(), values([("several-of", diet)])];
    Review::new([&small, &first, &second].into_iter().zip(&answers), summary())
}

pub(crate) fn submission() -> Submission {
    Submission {
        procedure: "canteen".into(),
        package: "3f".repeat(32),
        context: Context {
            today: day("2026-11-22"),
            locale: "fr-simple".parse().expect("a locale"),
            place: Place::Kiosk,
            practice: false,
        },
        answers: request().answers,
        review: "b7".repeat(32),
    }
}

pub(crate) fn receipt() -> Receipt {
    Receipt { reference: "2K4M-7RXC-3H9L".to_owned(), received_on: day("2026-11-22"), erased_on: day("2027-11-22") }
}

/// With every reason that there is.
pub(crate) fn problem_details() -> ProblemDetails {
    let step = || key("child", Some(2));
    ProblemDetails {
        kind: "about:blank".to_owned(),
        title: "Unprocessable Content".to_owned(),
        status: 422,
        code: "dossier-not-accepted".into(),
        request_id: "01JD8Z6X".to_owned(),
        reasons: vec![
            Reason::AnotherStep { answered: step(), asked: Some(key("home", None)) },
            Reason::Refused { step: step(), problems: problems() },
            Reason::Unfinished { step: key("income", None) },
            Reason::LedToExit { exit: "in-danger".into() },
            Reason::TooLong,
            Reason::UnknownProcedure,
            Reason::UnknownPackage,
            Reason::BeganInFuture,
            Reason::BeganTooLongAgo,
            Reason::AnotherReview,
            Reason::NoSuchDocument { step: step(), field: "notice".into(), sha256: "0123456789abcdef".repeat(4) },
        ],
    }
}

pub(crate) fn script() -> Script {
    let problem = |field: Option<&'static str>, code: &'static str| ExpectedProblem {
        field: field.map(Id::from),
        code: code.into(),
    };
    Script {
        procedure: "canteen".into(),
        name: "a birth in the future is refused, then corrected".to_owned(),
        today: day("2026-11-22"),
        play: vec![
            Move::ExpectStep("child 1".to_owned()),
            Move::Answer(values([("born", "2999-01-01".into())])),
            Move::ExpectProblem(problem(Some("born"), "date-in-future")),
            Move::ExpectProblem(problem(None, "nobody-eats")),
            Move::Back(1),
            Move::ExpectExit("in-danger".into()),
            Move::Change("child 1".to_owned()),
            Move::ExpectFinished(true),
            Move::ExpectOutcome(ExpectedOutcome { label: "outcome-price".into(), value: Arg::Amount(235) }),
            Move::ExpectBring(vec!["bring-notice".into()]),
            Move::ExpectNext(vec!["next-letter".into()]),
        ],
    }
}
