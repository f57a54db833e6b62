//! Writing `procedure.yaml` from its types: what `parvis explain` prints, and what importers make.

use procedure::{ContactKind, LifeEvent};

use super::{Ask, Exit, Field, Group, Item, LineValue, Listed, Procedure, Words, read::basis_name};
use crate::yaml::Writer;

/// The file.
#[must_use]
pub fn write(procedure: &Procedure) -> String {
    let mut writer = Writer::default();
    head(&mut writer, procedure);
    writer.list("values", &procedure.values, |writer, value| {
        writer.text("value", Some(value.id.as_str()));
        writer.text("is", Some(&value.is));
    });
    writer.gap();
    writer.list("steps", &procedure.steps, item);
    finish(&mut writer, procedure);
    statuses(&mut writer, procedure);
    writer.finish()
}

/// Texts that may be absent, each under its name.
pub(super) fn texts(writer: &mut Writer, texts: &[(&str, &Words)]) {
    for (name, text) in texts {
        writer.text(name, text.as_ref().map(|text| text.as_str()));
    }
}

fn head(writer: &mut Writer, procedure: &Procedure) {
    writer.text("procedure", Some(&procedure.id));
    writer.text("version", Some(&procedure.version));
    texts(
        writer,
        &[
            ("title", &procedure.title),
            ("summary", &procedure.summary),
            ("keywords", &procedure.keywords),
            ("audience", &procedure.audience),
        ],
    );
    writer.text("picture", procedure.picture.as_ref().map(|picture| picture.as_str()));
    writer.words("life-events", procedure.life_events.iter().map(|event| LifeEvent::name(*event)));
    if let Some(minutes) = procedure.minutes {
        writer.number("minutes", minutes);
    }
    if procedure.fee != 0 {
        writer.text("fee", Some(&format!("{}.{:02}", procedure.fee / 100, procedure.fee % 100)));
    }
    writer.text("service", procedure.service.as_ref().map(|service| service.as_str()));
    texts(writer, &[("service-name", &procedure.service_name)]);
    writer.list("before", &procedure.before, |writer, named| {
        writer.text("bring", Some(named.id.as_str()));
        texts(writer, &[("label", &named.label)]);
    });
    texts(writer, &[("after", &procedure.after)]);
    let data = &procedure.data;
    writer.parts("data", |writer| {
        texts(writer, &[("purpose", &data.purpose)]);
        writer.text("basis", data.basis.map(basis_name));
        texts(writer, &[("law", &data.law), ("recipients", &data.recipients), ("rights", &data.rights)]);
        if let Some(days) = data.keep_days {
            writer.number("keep-days", days);
        }
    });
}

fn item(writer: &mut Writer, item: &Item) {
    match item {
        Item::Section(section) => {
            writer.text("section", Some(section.id.as_str()));
            texts(writer, &[("title", &section.label)]);
        }
        Item::Ask(asked) => ask(writer, asked),
        Item::Exit(out) => exit(writer, out),
        Item::Group(repeated) => group(writer, repeated),
    }
}

fn ask(writer: &mut Writer, ask: &Ask) {
    writer.text("ask", Some(ask.id.as_str()));
    texts(writer, &[("when", &ask.when), ("question", &ask.question), ("lead", &ask.lead), ("why", &ask.why)]);
    match &ask.picture {
        None => texts(writer, &[("find", &ask.find)]),
        Some(picture) => writer.parts("find", |writer| {
            texts(writer, &[("text", &ask.find)]);
            writer.text("picture", Some(&picture.name));
            texts(writer, &[("shows", &picture.shows)]);
            if let Some(mark) = &picture.mark {
                writer.parts("mark", |writer| {
                    for (name, value) in [("x", mark.x), ("y", mark.y), ("width", mark.width), ("height", mark.height)]
                    {
                        writer.number(name, value);
                    }
                });
            }
        }),
    }
    writer.list("fields", &ask.fields, field);
    writer.list("checks", &ask.checks, |writer, check| {
        writer.text("refuse", Some(check.code.as_str()));
        writer.text("when", Some(&check.when));
        writer.text("at", check.at.as_ref().map(|at| at.as_str()));
        writer.text("part", check.part.as_ref().map(|part| part.as_str()));
        texts(writer, &[("says", &check.says)]);
    });
}

fn field(writer: &mut Writer, field: &Field) {
    writer.text("field", Some(field.id.as_str()));
    texts(
        writer,
        &[("when", &field.when), ("label", &field.label), ("hint", &field.hint), ("sentence", &field.sentence)],
    );
    writer.flag("optional", field.optional);
    writer.flag("unknown", field.unknown);
    writer.flag("private", field.private);
    writer.text("purpose", field.purpose.as_ref().map(|purpose| purpose.as_str()));
    field.kind.write(writer);
}

fn exit(writer: &mut Writer, exit: &Exit) {
    writer.text("exit", Some(exit.id.as_str()));
    texts(writer, &[("when", &exit.when), ("title", &exit.title), ("text", &exit.text)]);
    writer.flag("urgent", exit.urgent);
    writer.list("contacts", &exit.contacts, |writer, contact| {
        writer.text("contact", Some(contact.id.as_str()));
        texts(writer, &[("label", &contact.label)]);
        let way = match contact.kind {
            ContactKind::Phone => "phone",
            ContactKind::Sms => "sms",
            ContactKind::Web => "web",
            ContactKind::Office => return,
        };
        writer.text(way, Some(&contact.value));
    });
}

fn group(writer: &mut Writer, group: &Group) {
    writer.text("repeat", Some(group.id.as_str()));
    texts(writer, &[("when", &group.when), ("times", &group.times)]);
    writer.number("at-most", group.at_most);
    texts(
        writer,
        &[("another", &group.another), ("another-why", &group.another_why), ("another-label", &group.another_label)],
    );
    writer.list("values", &group.values, |writer, value| {
        writer.text("value", Some(value.id.as_str()));
        writer.text("is", Some(&value.is));
    });
    writer.list("steps", &group.steps, item);
}

fn finish(writer: &mut Writer, procedure: &Procedure) {
    let finish = &procedure.finish;
    if *finish == super::Finish::default() {
        return;
    }
    writer.gap();
    writer.parts("finish", |writer| {
        writer.list("outcome", &finish.outcome, |writer, line| {
            writer.text("outcome", Some(line.id.as_str()));
            texts(writer, &[("when", &line.when), ("label", &line.label)]);
            match &line.value {
                LineValue::Is(is) => writer.text("is", Some(is)),
                LineValue::Words(words, text) => {
                    writer.text("words", Some(words.as_str()));
                    texts(writer, &[("text", text)]);
                }
            }
            writer.flag("private", line.private);
        });
        let listed = |name: &'static str| {
            move |writer: &mut Writer, listed: &Listed| {
                writer.text(name, Some(listed.id.as_str()));
                texts(writer, &[("when", &listed.when), ("text", &listed.text)]);
            }
        };
        writer.list("bring", &finish.bring, listed("bring"));
        writer.list("next", &finish.next, listed("next"));
        writer.list("services", &finish.services, |writer, route| {
            writer.text("service", Some(route.service.as_str()));
            writer.text("when", Some(&route.when));
            texts(writer, &[("name", &route.name)]);
        });
    });
}

fn statuses(writer: &mut Writer, procedure: &Procedure) {
    if procedure.statuses.is_empty() {
        return;
    }
    writer.gap();
    writer.list("statuses", &procedure.statuses, |writer, status| {
        writer.text("status", Some(status.id.as_str()));
        texts(writer, &[("label", &status.label)]);
        writer.flag("ends", status.ends);
    });
}
