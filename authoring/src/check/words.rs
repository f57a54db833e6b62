//! Words: missing, stale, unused, with other arguments than the source, without the plural forms of their language.

use std::collections::{BTreeMap, BTreeSet};

use definition::Item;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use parvis_sdk::testing::message::Message;
use procedure::{Finding, code};

use super::{Subject, reading};
use crate::{
    lock,
    words::{SOURCE, number},
};

/// Explains an abbreviation, under the name of it: `acronym-caf = la caisse d’allocations familiales`. Nothing needs to mention it.
pub(super) const ACRONYM: &str = "acronym-";

/// The locales in which every procedure is asked to have words. In the others of Parvis people read French where nobody has translated, and
/// are told so before they begin.
const EVERYWHERE: [&str; 4] = ["fr-simple", "en", "en-simple", "ar"];

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let lexicon = subject.lexicon;
    let Some((source_file, source)) = lexicon.book(SOURCE) else { return };
    let there: BTreeSet<&str> = lexicon.locales().collect();
    for locale in EVERYWHERE.iter().filter(|locale| !there.contains(*locale)) {
        let what = format!("there are no words in {locale}: people who chose it read French");
        let cure = format!("copy locales/fr.ftl to locales/{locale}.ftl and translate it");
        findings.push(Finding::warning("locale-missing", "locales", what).cure(cure));
    }
    unused(subject, source_file, source, findings);
    lock::check(lexicon, findings);
    for locale in there {
        let Some((file, messages)) = lexicon.book(locale) else { continue };
        if locale != SOURCE {
            parity(locale, file, messages, source, findings);
        }
        for (id, message) in messages {
            let line = number(message.line);
            let mut warn = |code: &'static str, what: String, cure: String| {
                findings.push(Finding::warning(code, file, what).at(line, 1).cure(cure));
            };
            for (arg, missing) in plurals(locale, message) {
                let what = format!("{id} has no form [{missing}] for {{ ${arg} }}, which {locale} needs");
                warn("plural-missing", what, format!("add a line `[{missing}] …` before `*[other]`"));
            }
        }
        let screens = reading::screens(messages);
        reading::check(locale, (file, lexicon.text(locale)), messages, &screens, findings);
    }
}

/// Messages that the procedure does not mention.
fn unused(subject: &Subject<'_>, file: &str, source: &BTreeMap<String, Message>, findings: &mut Vec<Finding>) {
    let Some(mentioned) = mentioned(subject) else { return };
    let mut alive: BTreeSet<&str> = BTreeSet::new();
    let mut open: Vec<&str> = mentioned.iter().map(String::as_str).collect();
    while let Some(id) = open.pop() {
        if alive.insert(id) {
            open.extend(source.get(id).into_iter().flat_map(|message| message.contains.iter().map(String::as_str)));
        }
    }
    // Words of its own for a check that Parvis makes: the procedure never says when.
    let of_parvis = |id: &str| id.strip_prefix("problem-").is_some_and(|code| code::ALL.contains(&code));
    for (id, message) in source {
        if !alive.contains(id.as_str()) && !of_parvis(id) && !id.starts_with(ACRONYM) {
            let what = format!("nothing says the message {id}");
            let finding = Finding::warning("message-unused", file, what).at(number(message.line), 1);
            findings.push(finding.cure("remove it, or look whether its name is written as the step or field is"));
        }
    }
}

/// The messages that a declarative procedure can say.
fn mentioned(subject: &Subject<'_>) -> Option<BTreeSet<String>> {
    let definition = subject.definition?;
    let procedure = crate::explain::explain(definition, subject.description);
    let mut ids: BTreeSet<String> = procedure.texts().into_iter().map(|text| text.id).collect();
    definition.each_item(|item, _| {
        if let Item::Exit(exit) = item {
            ids.extend(exit.contacts.iter().map(|contact| format!("contact-{}", contact.id)));
        }
    });
    Some(ids)
}

/// What French has and a translation has not, and the other way round.
fn parity(
    locale: &str,
    file: &str,
    messages: &BTreeMap<String, Message>,
    source: &BTreeMap<String, Message>,
    findings: &mut Vec<Finding>,
) {
    for id in source.keys().filter(|id| !messages.contains_key(*id)) {
        let what = format!("the message {id} is missing in {locale}: people who chose it read French here");
        findings.push(Finding::warning("message-missing", file, what).cure(format!("add a line `{id} = …`")));
    }
    for (id, message) in messages {
        let line = number(message.line);
        let Some(original) = source.get(id) else {
            let what = format!("the message {id} is not in French");
            findings.push(
                Finding::warning("message-unused", file, what).at(line, 1).cure("remove it, or add it to French"),
            );
            continue;
        };
        for arg in original.args.iter().filter(|arg| !message.args.contains(*arg)) {
            let what = format!("{id} does not say {{ ${arg} }}, which French says");
            findings.push(
                Finding::warning("argument-unsaid", file, what)
                    .at(line, 1)
                    .cure("say it, or leave it out in French too"),
            );
        }
    }
}

/// The plural forms that a message lacks: the argument and the form.
pub(crate) fn plurals(locale: &str, message: &Message) -> Vec<(String, String)> {
    const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
    let mut missing = Vec::new();
    for (arg, variants) in &message.variants {
        if !variants.iter().any(|variant| variant != "other" && FORMS.contains(&variant.as_str())) {
            continue;
        }
        for form in needed(locale) {
            if !variants.contains(&form) {
                missing.push((arg.clone(), form));
            }
        }
    }
    missing
}

/// The plural forms that whole numbers up to 200 take in a language, as Fluent chooses them.
fn needed(locale: &str) -> BTreeSet<String> {
    let Ok(tag) = locale.split('-').next().unwrap_or(locale).parse() else { return BTreeSet::new() };
    let text = "n = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }\n";
    let mut bundle: FluentBundle<FluentResource> = FluentBundle::new(vec![tag]);
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
    // One message cannot stand there twice.
    let _added = bundle.add_resource(resource);
    let Some(pattern) = bundle.get_message("n").and_then(|message| message.value()) else { return BTreeSet::new() };
    let form = |count: i32| {
        let mut args = FluentArgs::new();
        args.set("n", count);
        bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    };
    (0..=200).map(form).collect()
}
