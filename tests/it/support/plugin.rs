//! Plugins made for one test: the documents that they answer, one per number of answers, put around a few lines of WebAssembly.

use std::collections::BTreeMap;

use package::PackageParts;
use procedure::{
    Advance, Description, Field, Step, Summary, Text, document,
    field::{Kind, document::Document, short_text::ShortText},
};
use wit_component::{StringEncoding, embed_component_metadata};

/// Where the documents begin in the plugin's memory.
const DOCUMENTS: usize = 65_536;

/// The parts of a plugin.
#[derive(Clone, Debug)]
pub(crate) struct Plugin {
    /// What it says about itself.
    pub(crate) description: Description,
    /// Its replies, by the number of answers that it is given.
    pub(crate) replies: Vec<Advance>,
    /// What it does with more answers than it has replies for; what this exports takes the place of the plugin's own.
    pub(crate) hostile: String,
    /// The version of the interface that it exports.
    pub(crate) interface: String,
    /// What `describe` gives, if not the manifest.
    pub(crate) describes: Option<String>,
    /// Its words in French.
    pub(crate) french: String,
}

/// Gives places for requests, one after another.
const REALLOC: &str = r#"(func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32)
    (local $at i32)
    (local.set $at (global.get $free))
    (global.set $free (i32.add (global.get $free) (local.get 3)))
    (local.get $at))"#;

/// What a plugin does that is not hostile: it would have ended before.
const WELL_BEHAVED: &str = "(func $hostile (param i32 i32) (result i32) unreachable)";

impl Plugin {
    /// Asks for a child's name, the commune, and a document that may be brought; then it is done.
    pub(crate) fn canteen() -> Self {
        let step = |id: &'static str, kind: Kind, optional: bool| {
            let field = Field {
                id: id.into(),
                label: Text::from("procedure-title"),
                hint: None,
                optional,
                unknown: false,
                private: false,
                purpose: None,
                kind,
            };
            Advance::Ask(Step {
                id: id.into(),
                repeat: None,
                section: None,
                title: Text::from("procedure-title"),
                lead: None,
                why: None,
                find: None,
                picture: None,
                fields: vec![field],
                progress: None,
            })
        };
        Self {
            description: description("canteen"),
            replies: vec![
                step("child", Kind::ShortText(ShortText::default()), false),
                step("commune", Kind::Commune, false),
                step("photo", Kind::Document(Document { bring: true, ..Document::default() }), true),
                Advance::Finished(Summary::default()),
            ],
            hostile: WELL_BEHAVED.to_owned(),
            interface: "1.0.0".to_owned(),
            describes: None,
            french: "procedure-title = Cantine\nservice-school = Service des écoles\n".to_owned(),
        }
    }

    /// Asks one question, and does its worst with the answer.
    pub(crate) fn hostile(id: &'static str, code: &str) -> Self {
        let mut plugin = Self { description: description(id), hostile: code.to_owned(), ..Self::canteen() };
        plugin.replies.truncate(1);
        plugin
    }

    /// The core module, which a package may refuse to take.
    pub(crate) fn module(&self) -> Vec<u8> {
        let mut data = String::new();
        let mut at = DOCUMENTS;
        let mut place = |bytes: &[u8]| {
            let escaped: String = bytes.iter().map(|byte| format!("\\{byte:02x}")).collect();
            data.push_str(&format!("(data (i32.const {at}) \"{escaped}\")\n"));
            let place = (at, bytes.len());
            at += bytes.len().next_multiple_of(16);
            place
        };
        let manifest = self.manifest();
        let (describe_at, describe_length) = place(self.describes.as_deref().map_or(&manifest[..], str::as_bytes));
        let replies: String = self
            .replies
            .iter()
            .enumerate()
            .map(|(answers, reply)| {
                let (at, length) = place(&document::write(reply));
                format!(
                    "(if (i32.eq (local.get $answers) (i32.const {answers})) \
                       (then (return (call $answer (i32.const {at}) (i32.const {length})))))\n"
                )
            })
            .collect();
        let hostile = &self.hostile;
        let own = |export: &str, sound: String| {
            if hostile.contains(&format!("(export \"{export}\")")) { String::new() } else { sound }
        };
        let memory = own("memory", r#"(memory (export "memory") 32)"#.to_owned());
        let realloc = own("cabi_realloc", REALLOC.to_owned());
        let posts: String = ["describe", "advance"]
            .map(|function| {
                let name = format!("cabi_post_parvis:procedure/guide@1.0.0#{function}");
                own(&name, format!(r#"(func (export "{name}") (param i32))"#))
            })
            .concat();
        let text = format!(
            r#"(module
  {hostile}
  {memory}
  {data}
  (global $free (mut i32) (i32.const 1048576))
  ;; A text as a result: where its pointer and length stand.
  (func $answer (param $at i32) (param $length i32) (result i32)
    (i32.store (i32.const 16) (local.get $at))
    (i32.store (i32.const 20) (local.get $length))
    (i32.const 16))
  ;; How often `{{"step":` stands in the request: once for each answer.
  (func $count (param $at i32) (param $length i32) (result i32)
    (local $end i32) (local $found i32)
    (local.set $end (i32.add (local.get $at) (i32.sub (local.get $length) (i32.const 8))))
    (loop $next
      (if (i64.eq (i64.load align=1 (local.get $at)) (i64.const 0x3a2270657473227b))
        (then (local.set $found (i32.add (local.get $found) (i32.const 1)))))
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (br_if $next (i32.le_u (local.get $at) (local.get $end))))
    (local.get $found))
  {realloc}
  (func (export "parvis:procedure/guide@1.0.0#describe") (result i32)
    (call $answer (i32.const {describe_at}) (i32.const {describe_length})))
  (func (export "parvis:procedure/guide@1.0.0#advance") (param $at i32) (param $length i32) (result i32)
    (local $answers i32)
    (local.set $answers (call $count (local.get $at) (local.get $length)))
    {replies}
    (call $hostile (local.get $at) (local.get $length)))
  {posts})"#
        );
        let text = text.replace("guide@1.0.0", &format!("guide@{}", self.interface));
        wat::parse_str(&text)
            .unwrap_or_else(|error| panic!("{}", error.to_string().chars().take(500).collect::<String>()))
    }

    /// The core module with what the builder of packages must know.
    fn core_module(&self) -> Vec<u8> {
        let mut module = self.module();
        let mut resolve = wit_parser::Resolve::default();
        let (package, _) = resolve.push_path(super::root().join("procedure/wit")).expect("the WIT file");
        let world = resolve.select_world(&[package], Some("plugin")).expect("the world");
        embed_component_metadata(&mut module, &resolve, world, StringEncoding::UTF8, false).expect("metadata");
        module
    }

    /// What its package is made of.
    pub(crate) fn parts(&self) -> PackageParts {
        PackageParts {
            core_module: self.core_module(),
            manifest: self.manifest(),
            words: BTreeMap::from([("fr".to_owned(), self.french.clone())]),
            ..PackageParts::default()
        }
    }

    /// The package file.
    pub(crate) fn package(&self) -> Vec<u8> {
        package::build(&self.parts()).unwrap_or_else(|error| panic!("{error}"))
    }

    fn manifest(&self) -> Vec<u8> {
        document::write(&self.description)
    }
}

/// A description of a procedure with this name.
fn description(id: &'static str) -> Description {
    let text = || Text::from("procedure-title");
    Description {
        contract: procedure::CONTRACT.to_owned(),
        id: id.into(),
        version: "1.0.0".to_owned(),
        title: text(),
        summary: text(),
        keywords: text(),
        audience: None,
        picture: None,
        life_events: vec![procedure::LifeEvent::Childhood],
        minutes: 3,
        fee: 0,
        before: Vec::new(),
        after: text(),
        service: "school".into(),
        data: procedure::DataUse {
            purpose: text(),
            basis: procedure::LegalBasis::PublicTask,
            law: text(),
            recipients: text(),
            rights: text(),
            retention_days: 30,
        },
        statuses: Vec::new(),
    }
}
