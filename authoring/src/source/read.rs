//! Reading `procedure.yaml`: every fault of its form at once.

use procedure::{ContactKind, Finding, Id, LegalBasis, LifeEvent, Mark};

use super::{
    Ask, Check, Computed, Contact, Data, Exit, Field, Finish, Group, Item, Kind, Line, LineValue, Listed, Named,
    Picture, Procedure, Route, Status,
};
use crate::yaml::{self, Content, Entries, Node, Placed, Reader};

const BASES: [(&str, LegalBasis); 6] = [
    ("consent", LegalBasis::Consent),
    ("contract", LegalBasis::Contract),
    ("legal-obligation", LegalBasis::LegalObligation),
    ("vital-interests", LegalBasis::VitalInterests),
    ("public-task", LegalBasis::PublicTask),
    ("legitimate-interests", LegalBasis::LegitimateInterests),
];

/// The name of a legal basis in the file.
pub(super) fn basis_name(basis: LegalBasis) -> &'static str {
    BASES.iter().find(|(_, of)| *of == basis).map_or("public-task", |(name, _)| name)
}

/// The procedure of a file, as far as it can be read, and every fault of its form.
#[must_use]
pub fn read(file: &str, text: &str) -> (Option<Procedure>, Vec<Finding>) {
    let root = match yaml::load(file, text) {
        Ok(root) => root,
        Err(finding) => return (None, vec![finding]),
    };
    let reader = Reader::new(file);
    let procedure = Source { reader: &reader }.procedure(&root);
    (procedure, reader.findings())
}

struct Source<'r, 'f> {
    reader: &'r Reader<'f>,
}

impl Source<'_, '_> {
    fn procedure(&self, node: &Node) -> Option<Procedure> {
        let entries = self.reader.entries(node, "a procedure");
        let (id, version) = (entries.needed("procedure"), entries.needed("version"));
        let procedure = Procedure {
            id: id.unwrap_or_default(),
            version: version.unwrap_or_default(),
            title: entries.text("title"),
            summary: entries.text("summary"),
            keywords: entries.text("keywords"),
            audience: entries.text("audience"),
            after: entries.text("after"),
            picture: entries.id_if_any("picture"),
            life_events: self.life_events(&entries),
            minutes: entries.number("minutes"),
            fee: self.fee(&entries),
            service: entries.id_if_any("service"),
            service_name: entries.text("service-name"),
            before: self.each(&entries, "before", |source, node| source.named(node, "bring", "label")),
            data: self.data(&entries),
            values: self.each(&entries, "values", Self::computed),
            steps: self.each(&entries, "steps", Self::item),
            finish: self.finish(&entries),
            statuses: self.each(&entries, "statuses", Self::status),
        };
        if procedure.steps.is_empty() {
            self.reader.fault(
                "missing",
                entries.place,
                "the procedure asks nothing",
                "add `steps:` and a step, `- ask: …`",
            );
        }
        entries.end();
        Some(procedure)
    }

    fn each<T>(
        &self,
        entries: &Entries<'_, '_, '_>,
        name: &'static str,
        read: impl Fn(&Self, &Node) -> Option<T>,
    ) -> Vec<T> {
        entries.list(name).iter().filter_map(|node| read(self, node)).collect()
    }

    fn life_events(&self, entries: &Entries<'_, '_, '_>) -> Vec<LifeEvent> {
        let mut events = Vec::new();
        for node in entries.list("life-events") {
            let Some(text) = self.reader.text(node, "a life event") else { continue };
            match LifeEvent::ALL.into_iter().find(|event| event.name() == text.what) {
                Some(event) => events.push(event),
                None => {
                    let known = LifeEvent::ALL.map(LifeEvent::name).join(", ");
                    let what = format!("`{}` is no life event", text.what);
                    self.reader.fault("value", text.place, what, format!("it can be {known}"));
                }
            }
        }
        events
    }

    fn fee(&self, entries: &Entries<'_, '_, '_>) -> i64 {
        let Some(text) = entries.text("fee") else { return 0 };
        cents(&text).unwrap_or_else(|| {
            let what = format!("`{}` is no amount", text.what);
            self.reader.fault("value", text.place, what, "write euros, such as `12` or `12.50`");
            0
        })
    }

    fn data(&self, entries: &Entries<'_, '_, '_>) -> Data {
        let Some(node) = entries.node("data") else {
            let cure = "add `data:` with `purpose`, `basis`, `law`, `recipients`, `rights` and `keep-days`";
            self.reader.fault("missing", entries.place, "nothing says what becomes of the data", cure);
            return Data::default();
        };
        let inside = self.reader.entries(node, "data");
        let data = Data {
            place: Placed::at((), inside.place),
            purpose: inside.text("purpose"),
            basis: inside.word("basis", &BASES),
            law: inside.text("law"),
            recipients: inside.text("recipients"),
            rights: inside.text("rights"),
            keep_days: inside.number("keep-days"),
        };
        for (name, there) in [("basis", data.basis.is_some()), ("keep-days", data.keep_days.is_some())] {
            if !there && inside.text(name).is_none() {
                inside.needed(name);
            }
        }
        inside.end();
        data
    }

    fn named(&self, node: &Node, name: &'static str, label: &'static str) -> Option<Named> {
        let entries = self.reader.entries(node, name);
        let named = entries.id(name).map(|id| Named { id, label: entries.text(label) });
        entries.end();
        named
    }

    fn computed(&self, node: &Node) -> Option<Computed> {
        let entries = self.reader.entries(node, "value");
        let (id, is) = (entries.id("value"), entries.needed("is"));
        entries.end();
        Some(Computed { id: id?, is: is? })
    }

    fn item(&self, node: &Node) -> Option<Item> {
        let entries = self.reader.entries(node, "a step");
        if entries.is("ask") {
            self.ask(node).map(Box::new).map(Item::Ask)
        } else if entries.is("section") {
            self.named(node, "section", "title").map(Item::Section)
        } else if entries.is("exit") {
            self.exit(node).map(Item::Exit)
        } else if entries.is("repeat") {
            self.group(node).map(Item::Group)
        } else {
            let cure = "begin with `- ask: name` (a question), `- section: name`, `- exit: name` or `- repeat: name`";
            self.reader.fault("unknown-step", node.place, "it is not clear what this is", cure);
            None
        }
    }

    fn ask(&self, node: &Node) -> Option<Ask> {
        let entries = self.reader.entries(node, "ask");
        let fields = self.each(&entries, "fields", Self::field);
        let id = entries.id("ask");
        if entries.list("fields").is_empty() {
            self.reader.fault("missing", entries.place, "the step has no field", "add `fields:` and `- field: …`");
        }
        let (find, picture) = self.find(&entries);
        let ask = Ask {
            id: id.clone().unwrap_or_else(|| Placed::at(Id::from_static("x"), entries.place)),
            when: entries.text("when"),
            question: entries.text("question"),
            lead: entries.text("lead"),
            why: entries.text("why"),
            find,
            picture,
            fields,
            checks: self.each(&entries, "checks", Self::check),
        };
        entries.end();
        id.map(|_| ask)
    }

    /// Where the answer stands: a text, or a text and a picture.
    fn find(&self, entries: &Entries<'_, '_, '_>) -> (super::Words, Option<Picture>) {
        let Some(node) = entries.node("find") else { return (None, None) };
        if let Content::Text(_) = &node.what {
            return (entries.text("find"), None);
        }
        let inside = self.reader.entries(node, "find");
        let (text, name, shows) = (inside.text("text"), inside.needed("picture"), inside.text("shows"));
        let mark = inside.node("mark").map(|node| Placed::at(self.mark(node), node.place));
        inside.end();
        (text, name.map(|name| Picture { name, shows, mark }))
    }

    fn mark(&self, node: &Node) -> Mark {
        let entries = self.reader.entries(node, "mark");
        let number = |name| entries.needed(name).and_then(|_| entries.number(name)).unwrap_or(0);
        let mark = Mark { x: number("x"), y: number("y"), width: number("width"), height: number("height") };
        entries.end();
        if !mark.is_inside() {
            let cure = "write hundredths of its width and height: `x` and `width` together are 100 at most, as `y` and `height` are";
            self.reader.fault("mark-outside", node.place, "the place that is marked is not on the picture", cure);
        }
        mark
    }

    fn field(&self, node: &Node) -> Option<Field> {
        let entries = self.reader.entries(node, "field");
        let (id, kind) = (entries.id("field"), Kind::read(self.reader, &entries));
        let rest = |id, kind| Field {
            id,
            when: entries.text("when"),
            label: entries.text("label"),
            hint: entries.text("hint"),
            sentence: entries.text("sentence"),
            optional: entries.flag("optional"),
            unknown: entries.flag("unknown"),
            private: entries.flag("private"),
            purpose: entries.id_if_any("purpose"),
            kind,
        };
        let kind = kind.unwrap_or_else(|| {
            // What the settings of an unknown kind mean nobody knows; one finding is enough.
            for name in
                ["min", "max", "digits", "partial", "past", "options", "alphabetical", "files", "at-most", "bring"]
            {
                entries.node(name);
            }
            Kind::short_text()
        });
        let field = id.map(|id| rest(id, kind));
        if field.is_some() {
            entries.end();
        }
        field
    }

    fn check(&self, node: &Node) -> Option<Check> {
        let entries = self.reader.entries(node, "refuse");
        let (code, when) = (entries.id("refuse"), entries.needed("when"));
        let (at, part, says) = (entries.id_if_any("at"), entries.id_if_any("part"), entries.text("says"));
        entries.end();
        Some(Check { code: code?, when: when?, at, part, says })
    }

    fn exit(&self, node: &Node) -> Option<Exit> {
        let entries = self.reader.entries(node, "exit");
        let exit = entries.id("exit").map(|id| Exit {
            id,
            when: entries.text("when"),
            urgent: entries.flag("urgent"),
            title: entries.text("title"),
            text: entries.text("text"),
            contacts: self.each(&entries, "contacts", Self::contact),
        });
        entries.end();
        exit
    }

    fn contact(&self, node: &Node) -> Option<Contact> {
        let entries = self.reader.entries(node, "contact");
        let ways = [("phone", ContactKind::Phone), ("sms", ContactKind::Sms), ("web", ContactKind::Web)];
        let mut given = ways.into_iter().filter_map(|(name, kind)| Some((kind, entries.text(name)?.what)));
        let (kind, value) = given.next().unwrap_or((ContactKind::Office, String::new()));
        if given.next().is_some() {
            let cure = "write a contact of its own for each way";
            self.reader.fault("value", entries.place, "a contact has one way: phone, sms or web", cure);
        }
        let contact = entries.id("contact").map(|id| Contact { id, label: entries.text("label"), kind, value });
        entries.end();
        contact
    }

    fn group(&self, node: &Node) -> Option<Group> {
        let entries = self.reader.entries(node, "repeat");
        let group = entries.id("repeat").map(|id| Group {
            id,
            when: entries.text("when"),
            at_most: entries.number("at-most").unwrap_or(10),
            times: entries.text("times"),
            another: entries.text("another"),
            another_why: entries.text("another-why"),
            another_label: entries.text("another-label"),
            values: self.each(&entries, "values", Self::computed),
            steps: self.each(&entries, "steps", Self::item),
        });
        entries.end();
        group
    }

    fn finish(&self, entries: &Entries<'_, '_, '_>) -> Finish {
        let Some(node) = entries.node("finish") else { return Finish::default() };
        let inside = self.reader.entries(node, "finish");
        let finish = Finish {
            outcome: self.each(&inside, "outcome", Self::line),
            bring: self.each(&inside, "bring", |source, node| source.listed(node, "bring")),
            next: self.each(&inside, "next", |source, node| source.listed(node, "next")),
            services: self.each(&inside, "services", Self::route),
        };
        inside.end();
        finish
    }

    fn line(&self, node: &Node) -> Option<Line> {
        let entries = self.reader.entries(node, "outcome");
        let id = entries.id("outcome");
        let (when, label) = (entries.text("when"), entries.text("label"));
        let (words, text) = (entries.id_if_any("words"), entries.text("text"));
        let private = entries.flag("private");
        let value = match words {
            Some(words) => Some(LineValue::Words(words, text)),
            None => entries.needed("is").map(LineValue::Is),
        };
        entries.end();
        Some(Line { id: id?, when, label, value: value?, private })
    }

    fn listed(&self, node: &Node, name: &'static str) -> Option<Listed> {
        let entries = self.reader.entries(node, name);
        let listed = entries.id(name).map(|id| Listed { id, when: entries.text("when"), text: entries.text("text") });
        entries.end();
        listed
    }

    fn route(&self, node: &Node) -> Option<Route> {
        let entries = self.reader.entries(node, "service");
        let (service, when, name) = (entries.id("service"), entries.needed("when"), entries.text("name"));
        entries.end();
        Some(Route { service: service?, when: when?, name })
    }

    fn status(&self, node: &Node) -> Option<Status> {
        let entries = self.reader.entries(node, "status");
        let (id, label, ends) = (entries.id("status"), entries.text("label"), entries.flag("ends"));
        entries.end();
        Some(Status { id: id?, label, ends })
    }
}

/// Euros as cents: `12`, `12.5`, `12,50`.
#[must_use]
pub fn cents(text: &str) -> Option<i64> {
    let text = text.trim().trim_end_matches('€').trim();
    let (sign, text) = text.strip_prefix('-').map_or((1, text), |text| (-1, text));
    let (whole, rest) = text.split_once(['.', ',']).unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || rest.len() > 2 || !digits(whole) || !digits(rest) {
        return None;
    }
    let rest: i64 = format!("{rest:0<2}").parse().ok()?;
    whole.parse::<i64>().ok()?.checked_mul(100)?.checked_add(rest)?.checked_mul(sign)
}
