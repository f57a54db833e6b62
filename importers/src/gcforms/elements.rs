//! Elements of GC Forms with an input, as fields.

use authoring::source::{Check, Choice, Field, Kind};
use procedure::{Id, field::document::FileKind};
use serde_json::Value;

use crate::{
    Came, Element,
    draft::{Draft, field, in_cel},
    json::Look,
    markup::markdown,
    person::{self, Person},
    said::Said,
    shared::{Ids, foreign_pattern, quoted},
};

/// A line as people type it; GC Forms takes 10 000 characters everywhere.
const LINE: u16 = 250;
const BOX: u16 = 10_000;

/// What a choice of an element became.
#[derive(Clone, Debug)]
pub(super) enum Chosen {
    /// One of several: the field, its options, and which.
    One(String, Vec<String>, usize),
    /// One among several that may be chosen: the field and the option.
    Among(String, String),
    /// A box of its own.
    Box(String),
}

/// An element as fields.
pub(super) struct Made {
    pub(super) title: Said,
    pub(super) fields: Vec<Field>,
    pub(super) checks: Vec<Check>,
    pub(super) optional: bool,
    /// What each of its choices became, for rules.
    pub(super) choices: Vec<Option<Chosen>>,
    pub(super) came: (Came, String),
}

/// A text of an element in both languages.
pub(super) fn said(of: &Value, name: &str) -> Said {
    let text = |language: &str| markdown(of.at(&format!("{name}{language}")).text());
    Said::one("en", text("En")).and("fr", text("Fr"))
}

/// The fields of an element.
pub(super) fn make(draft: &mut Draft, element: &Value, place: &str) -> Made {
    let properties = element.at("properties");
    let title = said(properties, "title");
    let label = if title.is_empty() { element.at("type").text() } else { title.any() };
    let required = properties.at("validation").at("required").is_true();
    let mut maker =
        Maker { draft, properties, label, title: &title, place, required, checks: Vec::new(), choices: Vec::new() };
    let (fields, came) = maker.fields(element.at("type").text());
    let Maker { checks, choices, .. } = maker;
    let mut hint = said(properties, "description");
    hint.below(&said(properties, "placeholder"));
    if let Some(first) = fields.first() {
        if fields.len() == 1 {
            draft.say(format!("field-{}", first.id.what), &title);
        }
        draft.say(format!("field-{}-hint", first.id.what), &hint);
    }
    Made { title, fields, checks, optional: !required, choices, came }
}

struct Maker<'m> {
    draft: &'m mut Draft,
    properties: &'m Value,
    label: &'m str,
    title: &'m Said,
    place: &'m str,
    required: bool,
    checks: Vec<Check>,
    choices: Vec<Option<Chosen>>,
}

type Fields = (Vec<Field>, (Came, String));

fn whole() -> (Came, String) {
    (Came::Whole, String::new())
}

fn partly(why: impl Into<String>) -> (Came, String) {
    (Came::Partly, why.into())
}

impl Maker<'_> {
    fn fields(&mut self, name: &str) -> Fields {
        let properties = self.properties;
        match name {
            "textField" => self.text(),
            "textArea" => {
                let max = self.longest().unwrap_or(BOX);
                self.one(Kind::LongText { max }, person::by_label(self.label), whole())
            }
            "radio" | "dropdown" | "dropDown" | "combobox" => self.choice(),
            "checkbox" | "attestation" => self.boxes(name == "attestation"),
            "fileInput" => self.document(),
            "formattedDate" | "date" => {
                let format = properties.at("dateFormat").text();
                let whole_date = format.is_empty() || (format.contains("DD") && format.contains("MM"));
                let partial = !whole_date;
                let came = if partial {
                    partly(format!("a date as {format}; here parts of it may be left out"))
                } else {
                    whole()
                };
                let person = self.person(person::by_label(self.label));
                self.one(Kind::Date { partial, past: false, min: None, max: None }, person, came)
            }
            "addressComplete" | "address" => {
                if properties.at("addressComponents").at("canadianOnly").is_true() {
                    self.draft.report.add(
                        Element::Validation,
                        self.place,
                        Came::Not,
                        "an address in Canada alone; any country is taken",
                    );
                }
                self.one(Kind::Address, person::by_token("street-address").unwrap_or_default(), whole())
            }
            "name" => self.one(
                Kind::ShortText { min: 1, max: LINE, digits: false },
                person::by_token("name").unwrap_or_default(),
                whole(),
            ),
            "firstMiddleLastName" => {
                let parts = [
                    ("given-name", Said::ours("Prénom", "First name", "Enw cyntaf"), false),
                    ("additional-name", Said::ours("Deuxième prénom", "Middle name", "Enw canol"), true),
                    ("family-name", Said::ours("Nom de famille", "Last name", "Cyfenw"), false),
                ];
                let fields = parts.map(|(token, label, optional)| {
                    let kind = Kind::ShortText { min: 1, max: LINE, digits: false };
                    self.part(token, &label, kind, optional)
                });
                (fields.into(), whole())
            }
            "contact" => {
                let email = self.part(
                    "email",
                    &Said::ours("Adresse courriel", "Email address", "Cyfeiriad e-bost"),
                    Kind::Email,
                    true,
                );
                let phone = self.part("tel", &Said::ours("Téléphone", "Phone number", "Ffôn"), Kind::Telephone, true);
                (vec![phone, email], whole())
            }
            "departments" => {
                let why = "its list is kept by GC Forms and not in the file; it is asked as a text";
                self.one(Kind::ShortText { min: 1, max: LINE, digits: false }, Person::default(), partly(why))
            }
            other => {
                let why = format!("the type `{other}` is not known; it is asked as a text");
                self.one(
                    Kind::ShortText { min: 1, max: LINE, digits: false },
                    person::by_label(self.label),
                    partly(why),
                )
            }
        }
    }

    fn one(&mut self, kind: Kind, person: Person, came: (Came, String)) -> Fields {
        let id = self.draft.fields.unique(self.label, "field");
        (vec![field(&id, kind, !self.required, person)], came)
    }

    fn part(&mut self, token: &str, label: &Said, kind: Kind, optional: bool) -> Field {
        let id = self.draft.fields.unique(label.any(), "field");
        self.draft.say(format!("field-{id}"), label);
        field(&id, kind, optional || !self.required, person::by_token(token).unwrap_or_default())
    }

    /// By its own token, or else as it was guessed.
    fn person(&self, guessed: Person) -> Person {
        person::by_token(self.properties.at("autoComplete").text()).unwrap_or(guessed)
    }

    fn longest(&mut self) -> Option<u16> {
        let validation = self.properties.at("validation");
        let most = validation.at("maxLength").whole().filter(|most| *most > 0)?;
        self.draft.report.add(Element::Validation, self.place, Came::Whole, "");
        u16::try_from(most.min(60_000)).ok()
    }

    fn text(&mut self) -> Fields {
        let properties = self.properties;
        let validation = properties.at("validation");
        let token = properties.at("autoComplete").text();
        let person = self.person(person::by_label(self.label));
        let kind = match (validation.at("type").text(), token) {
            ("email", _) | (_, "email") => {
                return self.one(Kind::Email, person::by_token("email").unwrap_or_default(), whole());
            }
            ("phone" | "tel", _) | (_, "tel") => {
                return self.one(Kind::Telephone, person::by_token("tel").unwrap_or_default(), whole());
            }
            ("number", _) => {
                let bound = |names: [&str; 2]| {
                    names.iter().find_map(|name| validation.at(name).whole().or_else(|| properties.at(name).whole()))
                };
                let min = bound(["min", "minValue"])
                    .or_else(|| properties.at("allowNegativeNumbers").is_true().then_some(-1_000_000));
                let max = bound(["max", "maxValue"]);
                let kind = Kind::WholeNumber {
                    min: min.map(|n| n.to_string().into()),
                    max: max.map(|n| n.to_string().into()),
                };
                return self.one(kind, person, partly("a number, which may have decimals there; here it is whole"));
            }
            ("date", _) => {
                return self.one(Kind::Date { partial: false, past: false, min: None, max: None }, person, whole());
            }
            _ => match self.longest() {
                Some(max) if max > 500 => Kind::LongText { max },
                max => Kind::ShortText { min: 1, max: max.unwrap_or(LINE), digits: false },
            },
        };
        let (fields, came) = self.one(kind, person, whole());
        if let Some(first) = fields.first() {
            self.patterns(&first.id.what);
        }
        (fields, came)
    }

    /// What a text must look like.
    fn patterns(&mut self, id: &Id) {
        let validation = self.properties.at("validation");
        let own = validation.at("regex").text();
        let pattern = match validation.at("type").text() {
            "alphanumeric" => r"^[A-Za-z0-9\s]+$",
            "custom" | "" if !own.is_empty() => own,
            "custom" | "" | "text" | "name" | "url" | "search" | "password" => return,
            other => {
                let why = format!("what `{other}` asks of a text is not known");
                self.draft.report.add(Element::Validation, self.place, Came::Not, why);
                return;
            }
        };
        if foreign_pattern(pattern) {
            let why = format!("the pattern `{pattern}` cannot be made into a table");
            self.draft.report.add(Element::Validation, self.place, Came::Not, why);
            return;
        }
        let said = match said(validation, "description") {
            own if !own.is_empty() => own,
            _ => Said::ours(
                "Vérifiez ce que vous avez écrit : la forme n’est pas la bonne.",
                "Check what you entered: it is not in the right form.",
                "Gwiriwch yr hyn a roesoch.",
            ),
        };
        let when = format!("!{}.matches({})", in_cel(id), quoted(pattern));
        let check = self.draft.check(id, when, &said);
        self.checks.push(check);
        self.draft.report.add(Element::Validation, self.place, Came::Whole, "");
    }

    /// The choices that say something, each with the place by which rules name it.
    fn named_choices(&self) -> Vec<(usize, Said)> {
        let choices = self.properties.at("choices").items().iter().enumerate();
        let said = |choice: &Value| {
            Said::one("en", markdown(choice.at("en").text())).and("fr", markdown(choice.at("fr").text()))
        };
        choices.map(|(place, choice)| (place, said(choice))).filter(|(_, said)| !said.is_empty()).collect()
    }

    /// Options for a field, and which of them each choice became.
    fn options(&mut self, id: &Id, named: &[(usize, Said)]) -> (Vec<Choice>, Vec<Option<usize>>) {
        let mut names = Ids::default();
        let mut options = Vec::new();
        let mut places = vec![None; self.properties.at("choices").items().len()];
        for (place, said) in named {
            let option = self.draft.option(id, &mut names, said.any());
            self.draft.say(format!("option-{id}-{option}"), said);
            places[*place] = Some(options.len());
            options.push(Choice {
                id: option.into(),
                when: None,
                label: None,
                hint: None,
                picture: None,
                alone: false,
            });
        }
        (options, places)
    }

    fn choice(&mut self) -> Fields {
        let named = self.named_choices();
        if named.is_empty() {
            let list = self.properties.at("managedChoices").text();
            let why = if list.is_empty() {
                "it has no choices; it is asked as a text".to_owned()
            } else {
                format!("its list `{list}` is kept by GC Forms and not in the file; it is asked as a text")
            };
            return self.one(Kind::ShortText { min: 1, max: LINE, digits: false }, Person::default(), partly(why));
        }
        let id = self.draft.fields.unique(self.label, "field");
        let (options, places) = self.options(&id, &named);
        let ids: Vec<String> = options.iter().map(|option| option.id.to_string()).collect();
        self.choices =
            places.iter().map(|place| place.map(|place| Chosen::One(in_cel(&id), ids.clone(), place))).collect();
        let alphabetical = self.properties.at("sortOrder").text() == "ascending";
        let person = Person { purpose: None, ..person::by_label(self.label) };
        (vec![field(&id, Kind::OneOf { options, alphabetical }, !self.required, person)], whole())
    }

    /// Boxes: several choices, or sentences that must all be agreed to.
    fn boxes(&mut self, attestation: bool) -> Fields {
        let named = self.named_choices();
        let all =
            self.required && (attestation || self.properties.at("validation").at("all").is_true() || named.len() == 1);
        if !all {
            if named.is_empty() {
                return self.choice();
            }
            let id = self.draft.fields.unique(self.label, "field");
            let (options, places) = self.options(&id, &named);
            let option = |place: usize| Chosen::Among(in_cel(&id), options[place].id.to_string());
            self.choices = places.iter().map(|place| place.map(option)).collect();
            let person = Person { purpose: None, ..person::by_label(self.label) };
            return (vec![field(&id, Kind::SeveralOf { options, min: 1, max: None }, !self.required, person)], whole());
        }
        self.choices = vec![None; self.properties.at("choices").items().len()];
        let mut fields = Vec::new();
        for (place, said) in &named {
            let id = self.draft.fields.unique(said.any(), "consent");
            self.draft.say(format!("consent-{id}"), said);
            self.draft.say(format!("field-{id}"), if self.title.is_empty() { said } else { self.title });
            self.choices[*place] = Some(Chosen::Box(in_cel(&id)));
            fields.push(field(&id, Kind::Consent, false, Person::default()));
        }
        let why = "each sentence is a box that must be ticked";
        let came = if fields.is_empty() {
            partly("it has no sentence to agree to; it is left out")
        } else {
            (Came::Whole, why.to_owned())
        };
        (fields, came)
    }

    fn document(&mut self) -> Fields {
        let kinds = match self.properties.at("fileType") {
            Value::String(kind) => vec![kind.clone()],
            kinds => kinds.items().iter().map(Look::written).collect(),
        };
        let kind_of = |kind: &str| match kind.trim_start_matches('.').to_lowercase().as_str() {
            "jpg" | "jpeg" | "image/jpeg" => Some(FileKind::Jpeg),
            "png" | "image/png" => Some(FileKind::Png),
            "pdf" | "application/pdf" => Some(FileKind::Pdf),
            _ => None,
        };
        let mut files: Vec<FileKind> = kinds.iter().filter_map(|kind| kind_of(kind)).collect();
        let lost = kinds.is_empty() || kinds.iter().any(|kind| kind_of(kind).is_none());
        files.dedup();
        let came =
            if lost { partly("texts and tables are not taken here: files can be JPEG, PNG and PDF") } else { whole() };
        let files = if files.is_empty() { FileKind::ALL.to_vec() } else { files };
        self.one(Kind::Document { files, at_most: 1, bring: false }, Person { private: true, purpose: None }, came)
    }
}
