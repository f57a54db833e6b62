//! Components of XGov with an input, as fields.

use authoring::source::{Check, Field, Kind};
use procedure::Id;
use serde_json::Value;

use super::{conditions::Answer, form::Form};
use crate::{
    Came, Element,
    draft::{Draft, field, in_cel},
    json::Look,
    person,
    said::Said,
    shared::{euros, foreign_pattern, quoted},
};

/// What a text field of a page takes when its author set no bound: a line, as people type it.
pub(super) const LINE: u16 = 250;

/// What a box for several lines takes when its author set no bound.
const BOX: u16 = 5_000;

/// English words have six letters with the space after them; nobody is to be refused for long ones.
const LETTERS_PER_WORD: i64 = 10;

/// A component as fields.
pub(super) struct Made<'a> {
    pub(super) fields: Vec<Field>,
    pub(super) checks: Vec<Check>,
    pub(super) title: Said,
    pub(super) answer: Answer,
    pub(super) optional: bool,
    pub(super) came: (Came, String),
    /// Components that are shown when an option is chosen: the value of the form, and they.
    pub(super) revealed: Vec<(String, &'a [Value])>,
    /// The currency sign, when it asks an amount of money.
    pub(super) currency: Option<String>,
}

/// Whether a component has an input, whether or not its type is known.
pub(super) fn is_input(component: &Value) -> bool {
    let name = component.at("type").text();
    name.ends_with("Field") || name == "ContactDetails"
}

/// The fields of a component.
pub(super) fn make<'a>(
    draft: &mut Draft,
    form: &mut Form<'a>,
    component: &'a Value,
    partners: &[Option<&'a Value>],
    place: &str,
) -> Made<'a> {
    let (options, schema) = (component.at("options"), component.at("schema"));
    let title = form.member("title", component, partners);
    let hint = form.member("hint", component, partners);
    let label = if title.is_empty() { component.at("name").text() } else { title.any() };
    let id = draft.fields.unique(label, "field");
    let mut maker = Maker {
        draft,
        form,
        component,
        id: id.clone(),
        place,
        label: title.clone(),
        checks: Vec::new(),
        currency: None,
        revealed: Vec::new(),
    };
    let (kind, answer, came) = maker.kind(component.at("type").text());
    maker.others(options, schema);
    let Maker { checks, currency, revealed, label: mut shown, .. } = maker;
    if let Some(suffix) = options.at("suffix").as_str().filter(|suffix| !suffix.trim().is_empty()) {
        shown = shown.map(|title| format!("{title} ({})", suffix.trim()));
    }
    let none_needed = options.at("minimumRequiredFiles").whole() == Some(0);
    let optional = options.at("required").is_false() || none_needed;
    let token = person::by_token(options.at("autocomplete").text());
    let person = token.unwrap_or_else(|| match &kind {
        Kind::Email => person::by_token("email").unwrap_or_default(),
        Kind::Telephone => person::by_token("tel").unwrap_or_default(),
        Kind::Address => person::by_token("street-address").unwrap_or_default(),
        Kind::ShortText { .. } | Kind::Date { .. } => person::by_label(label),
        Kind::Document { .. } => person::Person { private: true, purpose: None },
        _ => person::Person { purpose: None, ..person::by_label(label) },
    });
    let mut fields = vec![field(&id, kind, optional, person)];
    if component.at("type").text().starts_with("DateTime") {
        fields.push(time_of(draft, &id, &shown, optional));
    }
    draft.say(format!("field-{id}"), &shown);
    if hint != title {
        draft.say(format!("field-{id}-hint"), &hint);
    }
    Made { fields, checks, title, answer, optional, came, revealed, currency }
}

/// Hours and minutes, beside a date.
fn time_of(draft: &mut Draft, date: &Id, label: &Said, optional: bool) -> Field {
    let id = draft.fields.unique(&format!("{date}-time"), "time");
    let hour = Said::ours("heure (par exemple 14:30)", "time (for example 14:30)", "amser (er enghraifft 14:30)");
    let both = label.texts().fold(Said::default(), |said, (locale, text)| {
        said.and(locale, format!("{text}: {}", hour.in_locale(locale).unwrap_or("14:30")))
    });
    draft.say(format!("field-{id}"), &both);
    field(&id, Kind::ShortText { min: 4, max: 5, digits: false }, optional, person::Person::default())
}

pub(super) struct Maker<'m, 'a> {
    pub(super) draft: &'m mut Draft,
    pub(super) form: &'m mut Form<'a>,
    pub(super) component: &'a Value,
    pub(super) id: Id,
    pub(super) place: &'m str,
    label: Said,
    checks: Vec<Check>,
    currency: Option<String>,
    pub(super) revealed: Vec<(String, &'a [Value])>,
}

pub(super) type Kinded = (Kind, Answer, (Came, String));

impl Maker<'_, '_> {
    fn kind(&mut self, name: &str) -> Kinded {
        let whole = (Came::Whole, String::new());
        let options = self.component.at("options");
        match name {
            "TextField" => match self.length(LINE) {
                max if max > 500 => (Kind::LongText { max }, Answer::Text, whole),
                max => (Kind::ShortText { min: self.least(), max, digits: false }, Answer::Text, whole),
            },
            "MultilineTextField" | "FreeTextField" => (Kind::LongText { max: self.length(BOX) }, Answer::Text, whole),
            "NumberField" => self.number(),
            "YesNoField" => (Kind::YesNo, Answer::YesNo, whole),
            "RadiosField" | "SelectField" | "AutocompleteField" | "CheckboxesField" => self.choices(name),
            "DateField" | "DatePartsField" | "DateTimeField" | "DateTimePartsField" => {
                let near =
                    |days: Option<i64>, sign: i64| days.map(|days| format!("add_days(today, {})", days * sign).into());
                let days = |name: &str| options.at(name).whole().filter(|days| days.abs() < 100_000);
                let (min, max) = (near(days("maxDaysInPast"), -1), near(days("maxDaysInFuture"), 1));
                (Kind::Date { partial: false, past: false, min, max }, Answer::Date, whole)
            }
            "MonthYearField" => {
                let why = "a month and a year there; here a date whose day and month may be left out".to_owned();
                (Kind::Date { partial: true, past: false, min: None, max: None }, Answer::Month, (Came::Partly, why))
            }
            "TimeField" => {
                let said = Said::ours(
                    "Écrivez une heure, par exemple 14:30.",
                    "Enter a time, for example 14:30.",
                    "Rhowch amser, er enghraifft 14:30.",
                );
                self.pattern("^([01]?[0-9]|2[0-3]):[0-5][0-9]$", &said);
                (
                    Kind::ShortText { min: 4, max: 5, digits: false },
                    Answer::Text,
                    (Came::Whole, "a time, as a text with a check".to_owned()),
                )
            }
            "EmailAddressField" => (Kind::Email, Answer::Text, whole),
            "TelephoneNumberField" => (Kind::Telephone, Answer::Other, whole),
            "UkAddressField" | "AddressLookupField" => (Kind::Address, Answer::Other, whole),
            "WebsiteField" => {
                let said = Said::ours(
                    "Écrivez une adresse de site, par exemple https://www.exemple.fr.",
                    "Enter a website address, for example https://www.example.org.",
                    "Rhowch gyfeiriad gwefan, er enghraifft https://www.enghraifft.cymru.",
                );
                self.pattern("^(https?://)?[^ /.]+[.][^ ]+$", &said);
                (Kind::ShortText { min: 1, max: 500, digits: false }, Answer::Text, whole)
            }
            "NationalInsuranceField" => {
                let said = Said::ours(
                    "Écrivez un numéro de la forme QQ 12 34 56 C.",
                    "Enter a number like QQ 12 34 56 C.",
                    "Rhowch rif fel QQ 12 34 56 C.",
                );
                self.pattern("^ *[A-Za-z]{2} ?([0-9]{2} ?){3}[A-Da-d] *$", &said);
                (Kind::ShortText { min: 9, max: 15, digits: false }, Answer::Text, whole)
            }
            "FileUploadField" | "ClientSideFileUploadField" => self.document(),
            other => (
                Kind::ShortText { min: 1, max: LINE, digits: false },
                Answer::Text,
                (Came::Partly, format!("the type `{other}` is not known; it is asked as a text")),
            ),
        }
    }

    fn least(&self) -> u16 {
        let schema = self.component.at("schema");
        let least = schema.at("length").whole().or_else(|| schema.at("min").whole());
        least.and_then(|least| u16::try_from(least).ok()).map_or(1, |least| least.max(1))
    }

    fn length(&mut self, usual: u16) -> u16 {
        let (schema, options) = (self.component.at("schema"), self.component.at("options"));
        if let Some(words) = options.at("maxWords").whole().filter(|words| *words > 0) {
            let letters = words.saturating_mul(LETTERS_PER_WORD).clamp(100, 60_000);
            let why = format!("at most {words} words there; here at most {letters} characters");
            self.draft.report.add(Element::Validation, self.place, Came::Partly, why);
            return u16::try_from(letters).unwrap_or(BOX);
        }
        let most = schema.at("length").whole().or_else(|| schema.at("max").whole()).filter(|most| *most > 0);
        if most.is_some() {
            self.draft.report.add(Element::Validation, self.place, Came::Whole, "");
        }
        most.map_or(usual, |most| u16::try_from(most.min(60_000)).unwrap_or(BOX))
    }

    fn number(&mut self) -> Kinded {
        let (schema, options) = (self.component.at("schema"), self.component.at("options"));
        let whole = (Came::Whole, String::new());
        let sign = options.at("prefix").text().trim().to_owned();
        let bounded =
            ["min", "max"].map(|name| schema.at(name)).map(|bound| (!bound.is_blank()).then(|| bound.written()));
        if ["£", "€", "$"].contains(&sign.as_str()) {
            let [min, max] = bounded.map(|bound| bound.and_then(|text| euros(&text)).map(Into::into));
            self.bounds(min.is_some() || max.is_some());
            self.currency = Some(sign).filter(|sign| sign != "€");
            return (Kind::Amount { min, max }, Answer::Amount, whole);
        }
        if !sign.is_empty() {
            self.label = self.label.map(|label| format!("{label} ({sign})"));
        }
        if schema.at("precision").whole().is_some_and(|digits| digits > 0) && !schema.at("integer").is_true() {
            let said = Said::ours(
                "Écrivez un nombre, par exemple 12 ou 12,5.",
                "Enter a number, for example 12 or 12.5.",
                "Rhowch rif, er enghraifft 12 neu 12.5.",
            );
            self.pattern("^-?[0-9]+([.,][0-9]+)?$", &said);
            let why =
                "a number with decimals, which Parvis does not calculate with: it is asked as a text, with a check"
                    .to_owned();
            return (Kind::ShortText { min: 1, max: 20, digits: false }, Answer::Other, (Came::Partly, why));
        }
        let [min, max] =
            bounded.map(|bound| bound.and_then(|text| text.parse::<i64>().ok()).map(|bound| bound.to_string().into()));
        self.bounds(min.is_some() || max.is_some());
        (Kind::WholeNumber { min, max }, Answer::Whole, whole)
    }

    fn bounds(&mut self, any: bool) {
        if any {
            self.draft.report.add(Element::Validation, self.place, Came::Whole, "");
        }
    }

    /// A regular expression that the answer must fit.
    fn pattern(&mut self, pattern: &str, said: &Said) {
        let name = in_cel(&self.id);
        let when = format!("!{name}.matches({})", quoted(pattern));
        let check = self.draft.check(&self.id, when, said);
        self.checks.push(check);
    }

    /// Settings that are no part of a kind.
    fn others(&mut self, options: &Value, schema: &Value) {
        let own = ["customValidationMessage", "customValidation"].map(|name| self.form.member(name, options, &[]));
        let own = own.into_iter().find(|said| !said.is_empty()).unwrap_or_default();
        if let Some(pattern) = schema.at("regex").as_str().filter(|pattern| !pattern.is_empty()) {
            if foreign_pattern(pattern) {
                let why = format!("the pattern `{pattern}` looks ahead or back, which patterns cannot do here");
                self.draft.report.add(Element::Validation, self.place, Came::Not, why);
            } else {
                let usual = Said::ours(
                    "Vérifiez ce que vous avez écrit : la forme n’est pas la bonne.",
                    "Check what you entered: it is not in the right form.",
                    "Gwiriwch yr hyn a roesoch: nid yw yn y ffurf gywir.",
                );
                self.pattern(pattern, if own.is_empty() { &usual } else { &own });
                self.draft.report.add(Element::Validation, self.place, Came::Whole, "");
            }
        } else if !own.is_empty() && self.checks.is_empty() {
            self.draft.report.add(
                Element::Validation,
                self.place,
                Came::Not,
                "its own words for a wrong answer: Parvis says what is wrong in its own",
            );
        }
        if options.at("allowPrePopulation").is_true() {
            self.draft.report.add(
                Element::Prefill,
                self.place,
                Came::Not,
                "nothing is filled in before: the person types it",
            );
        }
        if options.at("condition").as_str().is_some_and(|name| !name.is_empty()) && is_input(self.component) {
            self.draft.report.add(
                Element::Condition,
                self.place,
                Came::Not,
                "a condition at a field: it is always asked",
            );
        }
        let known = [
            "hideTitle",
            "required",
            "optionalText",
            "classes",
            "maxWords",
            "prefix",
            "suffix",
            "dropzoneConfig",
            "showNoScriptWarning",
            "minimumRequiredFiles",
            "columnTitles",
            "divider",
            "behaviour",
            "behaviourItemValue",
            "exposeToContext",
            "condition",
            "maxDaysInFuture",
            "maxDaysInPast",
            "autocomplete",
            "rows",
            "cols",
            "multiple",
            "customValidationMessage",
            "customValidation",
            "customValidationMessages",
            "maxMultiInputFieldRows",
            "bold",
            "type",
            "allowPrePopulation",
            "summaryTitle",
            "totalOverallFilesize",
            "noReturnUrlOnSummaryPage",
        ];
        for (name, value) in options.as_object().into_iter().flatten() {
            if !known.contains(&name.as_str()) && !value.is_blank() && !value.is_false() {
                self.draft.report.add(
                    Element::Other,
                    self.place,
                    Came::Not,
                    format!("the option `{name}` is not known"),
                );
            }
        }
    }
}
