//! What a field of w.c.s. is here: its kind, what an expression sees of it, what of it is lost.

use std::rc::Rc;

use authoring::source::{self, Kind};
use procedure::field::document::FileKind;

use super::{
    computed,
    django::{Translator, Value, operand},
    form::Field,
    library::{Library, entries, named},
    scope::{Choice, Known, Shape},
    topics::{self, Topic},
    validations,
};
use crate::report::Came;

/// A field as it is asked here.
#[derive(Clone, Debug)]
pub(super) struct Made {
    pub(super) kind: Kind,
    pub(super) shape: Shape,
    pub(super) came: Came,
    /// What is lost, or as what it came.
    pub(super) why: String,
}

/// What is never asked here.
pub(super) const NOT_ASKED: [(&str, &str); 2] =
    [("password", "Parvis has no accounts, so it asks for no passwords"), ("page-break", "it only concerns the look")];

/// What else stands between fields.
pub(super) const TEXTS: [&str; 3] = ["title", "subtitle", "comment"];

impl Made {
    fn whole(kind: Kind, shape: Shape) -> Self {
        Self { kind, shape, came: Came::Whole, why: String::new() }
    }

    fn partly(kind: Kind, shape: Shape, why: impl Into<String>) -> Self {
        Self { kind, shape, came: Came::Partly, why: why.into() }
    }
}

/// The kind of a field; nothing when it cannot be asked at all.
pub(super) fn made(
    field: &Field<'_, '_>,
    library: &Library<'_>,
    belgian: bool,
    translator: &mut Translator<'_>,
) -> Option<Made> {
    let kind = field.kind();
    if NOT_ASKED.iter().any(|(name, _)| *name == kind) {
        return None;
    }
    Some(match kind.as_str() {
        "string" => string(field, belgian),
        "email" => Made::whole(Kind::Email, Shape::Text),
        "text" => Made::whole(long(field), Shape::Text),
        // A box that must be ticked is a consent; one that may be is a question.
        "bool" if field.required() => Made::whole(Kind::Consent, Shape::YesNo),
        "bool" => Made::whole(Kind::YesNo, Shape::YesNo),
        "item" => one_of(field, choices(field, library, translator)),
        "items" | "ranked-items" => several_of(field, choices(field, library, translator), kind == "ranked-items"),
        "date" => date(field, translator),
        "file" => file(field),
        "numeric" => number(field),
        "map" => {
            Made::partly(Kind::Place, Shape::Place, "a place is told in words here, without a map and its coordinates")
        }
        "time-range" => {
            Made::partly(Kind::short_text(), Shape::Text, "free times come from an agenda of Publik; asked as a text")
        }
        "table" | "table-select" | "tablerows" => Made::partly(
            Kind::LongText { max: 2000 },
            Shape::Text,
            format!("a table is asked as one text; its rows were: {}", field.list("rows").join(", ")),
        ),
        other => Made::partly(
            Kind::LongText { max: 2000 },
            Shape::Text,
            format!("the kind `{other}` is not known; asked as a text"),
        ),
    })
}

fn string(field: &Field<'_, '_>, belgian: bool) -> Made {
    let told = |kind: Kind| {
        let shape = if matches!(kind, Kind::ShortText { digits: true, .. }) { Shape::Digits } else { Shape::Text };
        Made::whole(kind, shape)
    };
    match field.typed("validation") {
        Some((kind, value)) => {
            told(validations::rule(&kind, &value, "x", belgian).kind.unwrap_or_else(Kind::short_text))
        }
        None if topics::account(field).as_deref() == Some("_email") => told(Kind::Email),
        None => told(Kind::short_text()),
    }
}

fn long(field: &Field<'_, '_>) -> Kind {
    Kind::LongText { max: field.number("maxlength").unwrap_or(2000).max(1) }
}

fn number(field: &Field<'_, '_>) -> Made {
    let bound = |name: &str| field.text(name).parse::<i64>().ok().map(|bound| bound.to_string().into());
    let kind = Kind::WholeNumber { min: bound("min_value"), max: bound("max_value") };
    if field.flag("restrict_to_integers", true) {
        Made::whole(kind, Shape::Number)
    } else {
        Made::partly(kind, Shape::Number, "only whole numbers are asked; a number with decimals was possible")
    }
}

/// The choices of a field, or why they are not known.
fn choices(field: &Field<'_, '_>, library: &Library<'_>, translator: &Translator<'_>) -> Result<Rc<[Choice]>, String> {
    let Some((kind, value)) = field.typed("data_source") else {
        let items = field.list("items");
        return Ok(named(items.into_iter().map(|text| (text.clone(), text)).collect()));
    };
    let found = match kind.as_str() {
        "jsonvalue" => entries(&value).or_else(|| computed::list(&value, translator.scope(), library)),
        "json" | "jsonp" | "geojson" | "python" => None,
        slug => library.choices(slug),
    };
    found.map(named).ok_or_else(|| {
        if let Some(cards) = kind.strip_prefix("carddef:") {
            return format!("the choices are cards of Publik (`{cards}`), which no file holds");
        }
        match kind.as_str() {
            "jsonvalue" => "the choices are computed in Publik".to_owned(),
            "json" | "jsonp" | "geojson" | "python" => "the choices come from another program".to_owned(),
            slug => format!(
                "the choices come from another program, or from the list `{slug}`, whose file is not beside the form"
            ),
        }
    })
}

fn options(choices: &[Choice]) -> Vec<source::Choice> {
    let option = |one: &Choice| source::Choice {
        id: one.id.clone().into(),
        when: None,
        label: None,
        hint: None,
        picture: None,
        alone: false,
    };
    choices.iter().map(option).collect()
}

/// One choice alone: where it must be made it is agreed to, else it is a question of yes or no.
fn only(field: &Field<'_, '_>, choices: Rc<[Choice]>) -> Made {
    let kind = if field.required() { Kind::Consent } else { Kind::YesNo };
    let why = format!("there is one choice alone, “{}”", choices[0].text);
    Made { why, ..Made::whole(kind, Shape::Choice(choices)) }
}

fn one_of(field: &Field<'_, '_>, choices: Result<Rc<[Choice]>, String>) -> Made {
    match choices {
        Ok(choices) if choices.len() > 1 => {
            Made::whole(Kind::OneOf { options: options(&choices), alphabetical: false }, Shape::Choice(choices))
        }
        Ok(choices) if choices.len() == 1 => only(field, choices),
        Ok(_) => Made::partly(Kind::short_text(), Shape::Text, "there are no choices; asked as a text"),
        Err(why) => Made::partly(
            Kind::short_text(),
            Shape::Text,
            format!("{why}; asked as a text until you write them as options"),
        ),
    }
}

fn several_of(field: &Field<'_, '_>, choices: Result<Rc<[Choice]>, String>, ranked: bool) -> Made {
    let choices = match choices {
        Ok(choices) if choices.len() > 1 => choices,
        Ok(choices) if choices.len() == 1 => return only(field, choices),
        Ok(_) => {
            return Made::partly(Kind::LongText { max: 2000 }, Shape::Text, "there are no choices; asked as a text");
        }
        Err(why) => {
            let why = format!("{why}; asked as a text until you write them as options");
            return Made::partly(Kind::LongText { max: 2000 }, Shape::Text, why);
        }
    };
    let most = u16::try_from(choices.len()).unwrap_or(u16::MAX);
    // 0 means no bound in Publik.
    let min = field.number("min_choices").unwrap_or(1).clamp(1, most);
    let max = field.number("max_choices").filter(|max| *max > 0 && *max < most).map(|max| max.max(min));
    let kind = Kind::SeveralOf { options: options(&choices), min, max };
    if ranked {
        Made::partly(kind, Shape::Choices(choices), "the choices are not put in order here")
    } else {
        Made::whole(kind, Shape::Choices(choices))
    }
}

fn date(field: &Field<'_, '_>, translator: &mut Translator<'_>) -> Made {
    let (future, past) = (field.flag("minimum_is_future", false), field.flag("date_in_the_past", false));
    let today = field.flag("date_can_be_today", false);
    let mut lost = Vec::new();
    let mut bound = |name: &str| {
        let written = field.text(name);
        let inner = written.trim().trim_start_matches("{{").trim_end_matches("}}").trim();
        if inner.is_empty() {
            return None;
        }
        let literal = format!("\"{inner}\"|date");
        let asked = if inner.starts_with(|first: char| first.is_ascii_digit()) { literal.as_str() } else { inner };
        match operand(asked).and_then(|operand| translator.value(&operand)) {
            Ok(Value::Date(part)) => Some(part.cel.into()),
            Ok(_) => {
                lost.push(format!("the bound `{written}` is no date"));
                None
            }
            Err(why) => {
                lost.push(format!("the bound `{written}`: {why}"));
                None
            }
        }
    };
    let (mut min, mut max) = (bound("minimum_date"), bound("maximum_date"));
    if future {
        min = min.or_else(|| Some(if today { "today" } else { "add_days(today, 1)" }.to_owned().into()));
    }
    if past {
        max = max.or_else(|| Some(if today { "today" } else { "add_days(today, -1)" }.to_owned().into()));
    }
    let kind = Kind::Date { partial: false, past: false, min, max };
    if lost.is_empty() { Made::whole(kind, Shape::Date) } else { Made::partly(kind, Shape::Date, lost.join("; ")) }
}

fn file(field: &Field<'_, '_>) -> Made {
    let types = field.member("document_type").map(|types| super::xml::text(types, "mimetypes")).unwrap_or_default();
    let of = |kind: FileKind, names: [&str; 3]| names.iter().any(|name| types.contains(name)).then_some(kind);
    let mut files: Vec<FileKind> = [
        of(FileKind::Jpeg, ["image/*", "image/jpeg", "image/jpg"]),
        of(FileKind::Png, ["image/*", "image/png", "image/x-png"]),
        of(FileKind::Pdf, ["application/pdf", "application/*", "pdf"]),
    ]
    .into_iter()
    .flatten()
    .collect();
    let strange = !types.is_empty() && files.is_empty();
    if files.is_empty() {
        files = FileKind::ALL.to_vec();
    }
    let kind = Kind::Document { files, at_most: 4, bring: false };
    if strange {
        Made::partly(kind, Shape::Document, format!("pictures and PDF are taken here, not {types}"))
    } else {
        Made::whole(kind, Shape::Document)
    }
}

/// Whether neighbours can be asked on one page: short answers about the same thing.
pub(super) fn together(made: &Made, topic: Topic) -> bool {
    topic != Topic::Own
        && !matches!(made.kind, Kind::LongText { .. } | Kind::Document { .. } | Kind::Place | Kind::Consent)
}

/// A field under its name in expressions.
pub(super) fn known(field: &Field<'_, '_>, id: &procedure::Id, made: &Made) -> Known {
    let stands_in = made.shape == Shape::Text && matches!(field.kind().as_str(), "item" | "items" | "ranked-items");
    let name = Known::name_of(id);
    Known { name, shape: made.shape.clone(), sure: false, private: true, at: 0, stands_in, computed: false }
}
