//! What compiling knows: names, words, where everything stands; and the one way from a text in CEL to a checked expression.

use std::collections::BTreeSet;

use definition::{Asked, Expression, Pattern, Saying, Shown};
use procedure::{Finding, Id};

use crate::{
    cel::{Checked, FieldSymbol, GroupSymbol, RESERVED, Symbols, Type, check, spelled},
    source::{Cel, Field, Item, Kind, Procedure},
    words::Lexicon,
    yaml::{Place, Placed},
};

/// What compiling knows.
pub(super) struct Context<'a> {
    pub(super) file: &'a str,
    pub(super) procedure: &'a Procedure,
    pub(super) lexicon: &'a Lexicon,
    pub(super) symbols: Symbols,
    findings: &'a mut Vec<Finding>,
    patterns: Vec<Pattern>,
    /// The place on the way at which things are compiled: only what stands before can be used.
    pub(super) order: u32,
    /// The number of the next group.
    pub(super) next_group: u16,
}

impl<'a> Context<'a> {
    pub(super) fn new(
        file: &'a str,
        procedure: &'a Procedure,
        lexicon: &'a Lexicon,
        findings: &'a mut Vec<Finding>,
    ) -> Self {
        let mut context = Self {
            file,
            procedure,
            lexicon,
            symbols: Symbols::default(),
            findings,
            patterns: Vec::new(),
            order: 0,
            next_group: 0,
        };
        let mut names = Names::default();
        context.collect(&procedure.steps, None, &mut names);
        context.texts();
        context
    }

    pub(super) fn end(self) -> Vec<Pattern> {
        self.patterns
    }

    pub(super) fn fault(&mut self, code: &'static str, place: Place, what: impl Into<String>, cure: impl Into<String>) {
        self.findings.push(Finding::error(code, self.file, what).at(place.line, place.column).cure(cure));
    }

    pub(super) fn warn(&mut self, code: &'static str, place: Place, what: impl Into<String>, cure: impl Into<String>) {
        self.findings.push(Finding::warning(code, self.file, what).at(place.line, place.column).cure(cure));
    }

    /// What somebody else found, at its place in the file.
    pub(super) fn found(&mut self, finding: Finding, place: Place) {
        self.findings.push(finding.at(place.line, place.column));
    }

    /// Gathers fields and groups with their numbers, and finds names that are used twice.
    fn collect(&mut self, items: &'a [Item], group: Option<u16>, names: &mut Names) {
        for item in items {
            self.order += 1;
            match item {
                Item::Section(_) => {}
                Item::Ask(ask) => {
                    self.name("step", &ask.id, &mut names.steps);
                    for field in &ask.fields {
                        self.name("field", &field.id, &mut names.fields);
                        let symbol = self.symbol(field, group);
                        self.symbols.fields.push(symbol);
                    }
                }
                Item::Exit(exit) => self.name("exit", &exit.id, &mut names.exits),
                Item::Group(inside) if group.is_some() => {
                    let cure = "ask it after the outer group, or as further fields of its items";
                    self.fault("group-in-group", inside.id.place, "a group stands in a group", cure);
                }
                Item::Group(inside) => {
                    self.name("field", &inside.id, &mut names.fields);
                    // The step after an item is named after the group.
                    let another = Placed::at(Id::joined("another", inside.id.as_str()), inside.id.place);
                    self.name("step", &another, &mut names.steps);
                    let number = u16::try_from(self.symbols.groups.len()).unwrap_or(u16::MAX);
                    let at_most = inside.at_most;
                    if !(1..=50).contains(&at_most) {
                        self.fault(
                            "group-size",
                            inside.id.place,
                            format!("{at_most} items cannot be asked"),
                            "write `at-most:` 1 to 50",
                        );
                    }
                    self.symbols.groups.push(GroupSymbol { id: inside.id.what.clone(), at_most, order: u32::MAX });
                    self.collect(&inside.steps, Some(number), names);
                    self.order += 1;
                    self.symbols.groups[usize::from(number)].order = self.order;
                }
            }
        }
        if group.is_none() {
            for (value, _) in self.procedure.all_values() {
                self.name("field", &value.id, &mut names.fields);
            }
            self.order = 0;
        }
    }

    fn name(&mut self, what: &str, id: &Placed<Id>, known: &mut BTreeSet<Id>) {
        if !known.insert(id.what.clone()) {
            let code = if what == "step" { "step-twice" } else { "name-twice" };
            let cure = "give it a name of its own; answers, conditions and journeys are known by it";
            self.fault(code, id.place, format!("the name `{}` is taken by another {what} or value", id.what), cure);
        }
        let word = spelled(id);
        if what == "field" && RESERVED.contains(&word.as_str()) {
            let cure = format!("write another, such as `{}-answer`", id.what);
            self.fault("name-reserved", id.place, format!("`{word}` means something else in conditions"), cure);
        }
    }

    fn symbol(&self, field: &Field, group: Option<u16>) -> FieldSymbol {
        let number = u16::try_from(self.symbols.fields.len()).unwrap_or(u16::MAX);
        let ty = match &field.kind {
            Kind::ShortText { .. } | Kind::LongText { .. } | Kind::Email | Kind::Telephone => Type::Text,
            Kind::WholeNumber { .. } => Type::Number,
            Kind::Amount { .. } => Type::Amount,
            Kind::Date { partial: true, .. } => Type::Partial,
            Kind::Date { .. } => Type::Date,
            Kind::YesNo | Kind::Consent => Type::Flag,
            Kind::OneOf { .. } => Type::Choice(number),
            Kind::SeveralOf { .. } => Type::Choice(number).list(),
            Kind::Address => Type::Parts(&["street", "extra", "postcode", "locality", "country"]),
            Kind::Commune => Type::Parts(&["code", "name"]),
            Kind::Place => Type::Parts(&["street", "near", "locality"]),
            Kind::Document { .. } => Type::Document,
        };
        let options = field.kind.options().iter().map(|option| option.id.what.clone()).collect();
        FieldSymbol { id: field.id.what.clone(), ty, options, group, order: self.order, private: field.private }
    }

    /// Texts that French has not, and ids that are too long.
    fn texts(&mut self) {
        for expected in self.procedure.texts() {
            if expected.id.len() > Id::MAX_LENGTH {
                let what = format!("the message id {} has more than {} characters", expected.id, Id::MAX_LENGTH);
                self.fault("name-long", expected.place, what, "give shorter names");
            }
            if expected.needed && !self.lexicon.has(&expected.id) {
                let what = format!("the French text {} is missing", expected.id);
                let cure =
                    "write it here or in locales/fr.ftl; the page about the file of a procedure says under which name";
                self.fault("message-missing", expected.place, what, cure);
            }
        }
    }

    /// An expression that must come to a type.
    pub(super) fn expression(&mut self, cel: &Cel, group: Option<u16>, wanted: &[Type]) -> Option<Checked> {
        let checked = match check(cel, &self.symbols, group, &mut self.patterns) {
            Ok(checked) => checked,
            Err(faults) => {
                for fault in faults {
                    self.fault(fault.code, within(cel, fault.at), fault.what, fault.cure);
                }
                return None;
            }
        };
        if !wanted.iter().any(|wanted| checked.ty.fits(wanted)) {
            let needed: Vec<String> = wanted.iter().map(ToString::to_string).collect();
            let what = format!("this comes to {}, where {} is needed", checked.ty, needed.join(" or "));
            self.fault("expression-type", cel.place, what, "compare it, or name something else");
            return None;
        }
        if checked.order > self.order {
            let what = "this needs an answer that is only asked further down";
            self.fault("used-before-asked", cel.place, what, "ask that first, or move this further down");
            return None;
        }
        Some(checked)
    }

    /// A condition; none when there is none, or when it is wrong.
    pub(super) fn when(&mut self, when: Option<&Cel>, group: Option<u16>) -> Option<Expression> {
        Some(self.expression(when?, group, &[Type::Flag])?.expression)
    }

    /// What texts of these ids say of answers: their arguments, found by name.
    pub(super) fn says(&mut self, ids: &[String], group: Option<u16>, place: Place, item: bool) -> Saying {
        let mut says = Saying::new();
        for (at, id) in ids.iter().enumerate() {
            for (arg, (file, line)) in self.lexicon.args(id) {
                if (item && arg == "item") || says.iter().any(|(known, _)| *known == *arg) {
                    continue;
                }
                let Some(asked) = self.argument(&arg, group, &file, line) else { continue };
                // The first text is the question or heading: it is read aloud and stands in the window's title.
                if at == 0 && asked.1 && id.starts_with("step-") {
                    let what = format!("the question {id} says the private answer `{arg}` aloud");
                    self.fault("private-in-question", place, what, "say it without, or in the lead");
                }
                says.push((asked.0, asked.2));
            }
        }
        says.sort_by(|(one, _), (other, _)| one.cmp(other));
        says
    }

    fn argument(&mut self, arg: &str, group: Option<u16>, file: &str, line: u32) -> Option<(Id, bool, Asked)> {
        let fault = |context: &mut Self, what: String, cure: &str| {
            context.findings.push(Finding::error("unknown-variable", file, what).at(line, 1).cure(cure));
        };
        let Ok(id) = arg.parse::<Id>() else {
            fault(
                self,
                format!("{{ ${arg} }} is no name of a field or value"),
                "write it as the field, in small letters",
            );
            return None;
        };
        if self.symbols.field(arg).is_none() && self.symbols.value(arg).is_none() {
            let names = self.symbols.names().map(|name| name.replace('_', "-")).collect::<Vec<_>>();
            let near = crate::yaml::nearest(arg, names.iter().map(String::as_str));
            let cure = near
                .map_or("name a field or a computed value".to_owned(), |near| format!("did you mean {{ ${near} }}?"));
            fault(self, format!("there is no field or value {{ ${arg} }}"), &cure);
            return None;
        }
        let cel = Placed::at(spelled(&id), Place { line, column: 1 });
        let shown = [Type::Text, Type::Number, Type::Amount, Type::Partial, Type::Flag];
        let checked = match check(&cel, &self.symbols, group, &mut self.patterns) {
            Ok(checked) if matches!(checked.ty, Type::Parts(_)) || shown.iter().any(|ty| checked.ty.fits(ty)) => {
                checked
            }
            Ok(checked) => {
                fault(self, format!("{{ ${arg} }} is {}, which no text can say", checked.ty), "say something else");
                return None;
            }
            Err(_) => {
                fault(
                    self,
                    format!("{{ ${arg} }} has an answer for each item of a group"),
                    "say it in the group's own texts",
                );
                return None;
            }
        };
        if checked.order > self.order {
            fault(self, format!("{{ ${arg} }} is only known further down"), "ask that first, or say it without");
            return None;
        }
        let shown = shown_as(&checked.ty, &self.symbols);
        Some((id, checked.private, Asked { is: checked.expression, shown }))
    }
}

/// How a value of a type is shown.
pub(super) fn shown_as(ty: &Type, symbols: &Symbols) -> Shown {
    match ty {
        Type::Number => Shown::Number,
        Type::Amount => Shown::Amount,
        Type::Date | Type::Partial => Shown::Date,
        Type::Flag => Shown::Flag,
        Type::Choice(field) => Shown::Choice(symbols.fields[usize::from(*field)].id.clone()),
        _ => Shown::Text,
    }
}

/// The place of a byte of a text that begins at a place; texts over several lines are known by their first.
fn within(cel: &Cel, at: usize) -> Place {
    let before = cel.get(..at).unwrap_or(cel);
    if cel.contains('\n') {
        return cel.place;
    }
    Place { line: cel.place.line, column: cel.place.column + crate::words::number(before.chars().count()) }
}

#[derive(Default)]
struct Names {
    steps: BTreeSet<Id>,
    fields: BTreeSet<Id>,
    exits: BTreeSet<Id>,
}
