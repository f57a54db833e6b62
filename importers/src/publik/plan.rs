//! The first look at a form: which fields there are, under which names, and which of them anybody is ever asked. What a condition
//! comes to depends on all fields, so this is done until nothing changes.

use std::{collections::BTreeMap, rc::Rc};

use procedure::Id;
use roxmltree::Node;

use super::{
    computed,
    django::{Holds, Translator},
    form::{self, Condition, Field},
    kinds::{self, Made},
    library::Library,
    scope::{Known, Names, Scope, Shape},
    topics::{self, About},
};
use crate::shared::Ids;

/// Blocks in blocks; a block that contains itself ends here.
const MAX_DEPTH: usize = 4;
/// How often conditions may depend on conditions that never hold.
const MAX_ROUNDS: usize = 6;
/// A procedure of more questions could not be gone through.
const MAX_FIELDS: usize = 1000;

/// What stands in a form, in its order.
#[derive(Debug)]
pub(super) enum Entry<'a, 'd> {
    Page(Field<'a, 'd>),
    Text(Field<'a, 'd>),
    Ask(Box<Asked<'a, 'd>>),
    Group(Box<Grouped<'a, 'd>>),
    /// A block with one item: its fields follow, up to the end.
    Open(Field<'a, 'd>, Rc<Names>),
    /// The end of a block, which may have conditions of its own.
    Close(Node<'a, 'd>),
    /// A value, or why it cannot be computed.
    Computed(Field<'a, 'd>, Result<Option<(Id, String)>, String>),
    /// Not asked, and why.
    Dropped(Field<'a, 'd>, String),
    /// Never asked in Publik either.
    Never(Field<'a, 'd>),
}

/// A field that is asked.
#[derive(Debug)]
pub(super) struct Asked<'a, 'd> {
    pub(super) field: Field<'a, 'd>,
    pub(super) id: Id,
    pub(super) made: Made,
    pub(super) about: About,
    pub(super) at: usize,
    /// It may be left blank.
    pub(super) optional: bool,
}

/// A block that is asked once for each item.
#[derive(Debug)]
pub(super) struct Grouped<'a, 'd> {
    pub(super) field: Field<'a, 'd>,
    pub(super) root: Node<'a, 'd>,
    pub(super) id: Id,
    pub(super) at_most: u16,
    pub(super) inside: Vec<Entry<'a, 'd>>,
    pub(super) names: Rc<Names>,
    /// The question whether there is any, where there need be none.
    pub(super) gate: Option<Id>,
}

/// A form, looked through.
#[derive(Debug)]
pub(super) struct Plan<'a, 'd> {
    pub(super) entries: Vec<Entry<'a, 'd>>,
    pub(super) scope: Scope,
    pub(super) ids: Ids,
    pub(super) belgian: bool,
}

/// What is known of a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Always,
    Never,
    Sometimes,
    Lost,
}

/// Looks a form through.
pub(super) fn plan<'a, 'd>(
    root: Node<'a, 'd>,
    library: &'a Library<'d>,
    options: &BTreeMap<String, String>,
    lists: &BTreeMap<String, Vec<(String, String)>>,
) -> Plan<'a, 'd> {
    let belgian = root.descendants().any(|node| node.has_tag_name("type") && node.text() == Some("nrn-be"));
    let mut verdicts = BTreeMap::new();
    let mut round = 0;
    loop {
        round += 1;
        let mut look = Look {
            library,
            belgian,
            verdicts: &verdicts,
            scope: Scope {
                options: options.clone(),
                lists: lists.clone(),
                sources: library.sizes(),
                filled: library.filled(root),
                ..Scope::default()
            },
            ids: Ids::default(),
            at: 0,
            page: Verdict::Always,
            conditions: Vec::new(),
            blocks: Vec::new(),
        };
        let entries = look.entries(form::fields(root), 0);
        let (scope, ids, conditions) = (look.scope, look.ids, look.conditions);
        let judged: BTreeMap<usize, Verdict> = conditions
            .iter()
            .map(|(at, condition, names)| (*at, judged(condition, &scope, names.as_deref())))
            .collect();
        if judged == verdicts || round == MAX_ROUNDS {
            return Plan { entries, scope, ids, belgian };
        }
        verdicts = judged;
    }
}

fn judged(condition: &Condition, scope: &Scope, names: Option<&Names>) -> Verdict {
    match Translator::new(scope, names).holds(&condition.text) {
        Ok((Holds::Always, _)) => Verdict::Always,
        Ok((Holds::Never, _)) => Verdict::Never,
        Ok((Holds::When(_), _)) => Verdict::Sometimes,
        Err(_) => Verdict::Lost,
    }
}

/// A block that is being looked through.
struct Block {
    varname: String,
    names: Names,
    /// Everybody who comes there answers it.
    sure: bool,
    /// Its fields are those of items, not of the form.
    repeated: bool,
    /// Nothing in it must be answered.
    optional: bool,
}

struct Look<'a, 'd, 'v> {
    library: &'a Library<'d>,
    belgian: bool,
    verdicts: &'v BTreeMap<usize, Verdict>,
    scope: Scope,
    ids: Ids,
    at: usize,
    page: Verdict,
    conditions: Vec<(usize, Condition, Option<Rc<Names>>)>,
    blocks: Vec<Block>,
}

impl<'a, 'd> Look<'a, 'd, '_> {
    fn entries(&mut self, fields: Vec<Field<'a, 'd>>, depth: usize) -> Vec<Entry<'a, 'd>> {
        let mut entries = Vec::new();
        let first = self.conditions.len();
        for field in fields {
            self.at += 1;
            let verdict = self.verdict(&field);
            let kind = field.kind();
            if kind == "page" {
                self.page = verdict;
            }
            if verdict == Verdict::Never || (self.page == Verdict::Never && kind != "page") {
                self.scope.never.insert(field.varname());
                entries.push(Entry::Never(field));
            } else if kind == "page" {
                entries.push(Entry::Page(field));
            } else if kinds::TEXTS.contains(&kind.as_str()) {
                entries.push(Entry::Text(field));
            } else if kind == "computed" {
                entries.push(self.computed(field));
            } else if self.at > MAX_FIELDS {
                entries.push(Entry::Dropped(field, format!("the form has more than {MAX_FIELDS} fields")));
            } else if let Some(slug) = field.block() {
                self.block(field, &slug, verdict, depth, &mut entries);
            } else {
                let entry = self.ask(field, verdict);
                entries.push(entry);
            }
        }
        // Names of the block are known once all of it is.
        if let Some(block) = self.blocks.last() {
            let names = Rc::new(block.names.clone());
            for (.., of) in self.conditions[first..].iter_mut().filter(|(.., of)| of.is_none()) {
                *of = Some(names.clone());
            }
        }
        entries
    }

    fn verdict(&mut self, field: &Field<'_, '_>) -> Verdict {
        let Some(condition) = field.condition() else { return Verdict::Always };
        self.conditions.push((self.at, condition, None));
        self.verdicts.get(&self.at).copied().unwrap_or(Verdict::Sometimes)
    }

    fn ask(&mut self, field: Field<'a, 'd>, verdict: Verdict) -> Entry<'a, 'd> {
        let varname = field.varname();
        let made = kinds::made(&field, self.library, self.belgian, &mut Translator::new(&self.scope, None));
        let locked = computed::locked(&field);
        let Some(made) = made.filter(|_| locked.is_none()) else {
            let why = kinds::NOT_ASKED.iter().find(|(kind, _)| *kind == field.kind()).map(|(_, why)| (*why).to_owned());
            let why = locked.or(why).unwrap_or_default();
            self.scope.lost.insert(varname, why.clone());
            return Entry::Dropped(field, why);
        };
        let id =
            self.ids.unique(if varname.is_empty() { field.text("label") } else { varname.clone() }.as_str(), "field");
        let about = topics::about(&field);
        let lost = verdict == Verdict::Lost || self.page == Verdict::Lost;
        let optional = !field.required() || lost || self.blocks.iter().any(|block| block.optional);
        // A yes or no is always answered, whether it must be yes or not.
        let optional = optional && (field.kind() != "bool" || lost);
        let always = verdict == Verdict::Always
            && (self.page == Verdict::Always || self.blocks.iter().any(|block| block.repeated))
            && self.blocks.iter().all(|block| block.sure);
        let known = Known {
            sure: always && !optional,
            private: about.private,
            at: self.at,
            ..kinds::known(&field, &id, &made)
        };
        self.name(&varname, known);
        Entry::Ask(Box::new(Asked { field, id, made, about, at: self.at, optional }))
    }

    /// Adds a field to the block at hand, or else to the form.
    fn name(&mut self, varname: &str, known: Known) {
        if varname.is_empty() {
            return;
        }
        let repeated = self.blocks.iter().any(|block| block.repeated);
        match self.blocks.last_mut() {
            None => self.scope.add(varname, known),
            Some(block) => {
                if !repeated {
                    self.scope.add(&format!("{}.{varname}", block.varname), known.clone());
                }
                block.names.entry(varname.to_owned()).or_default().push(known);
            }
        }
    }

    fn computed(&mut self, field: Field<'a, 'd>) -> Entry<'a, 'd> {
        let names = self.blocks.last().map(|block| block.names.clone());
        let varname = field.varname();
        let value = computed::value(&field, self.library, &mut Translator::new(&self.scope, names.as_ref()));
        let entry = match value {
            Ok(computed::Value::Same(known)) => {
                known.into_iter().for_each(|known| self.name(&varname, known));
                Ok(None)
            }
            Ok(computed::Value::List(choices)) => {
                self.scope.lists.insert(format!("form_var_{varname}"), choices);
                self.scope.lost.insert(varname, "it is a list of choices".to_owned());
                Ok(None)
            }
            Ok(computed::Value::Text(text)) => {
                self.scope.constants.insert(varname, text);
                Ok(None)
            }
            Ok(computed::Value::New(_, _)) if self.blocks.iter().any(|block| block.repeated) => {
                Err("it is computed for each item of a block".to_owned())
            }
            Ok(computed::Value::New(cel, shape)) => {
                let id = self.ids.unique(&varname, "value");
                let known = Known {
                    name: Known::name_of(&id),
                    shape,
                    sure: false,
                    private: true,
                    at: self.at,
                    stands_in: false,
                    computed: true,
                };
                self.name(&varname, known);
                Ok(Some((id, cel)))
            }
            Err(why) => Err(why),
        };
        if let Err(why) = &entry {
            self.scope.lost.insert(field.varname(), format!("it is computed in Publik, and {why}"));
        }
        Entry::Computed(field, entry)
    }

    fn block(
        &mut self,
        field: Field<'a, 'd>,
        slug: &str,
        verdict: Verdict,
        depth: usize,
        entries: &mut Vec<Entry<'a, 'd>>,
    ) {
        let varname = field.varname();
        let found = self.library.block(slug).filter(|_| depth < MAX_DEPTH);
        let Some(root) = found else {
            let why = format!("the block `{slug}` is not beside the form: put its file (`block-{slug}.wcs`) there");
            self.scope.lost.insert(varname, why.clone());
            entries.push(Entry::Dropped(field, why));
            return;
        };
        let most = field.text("max_items");
        // A number that is computed, or that is too large for anybody to go through, becomes the most that there can be.
        let at_most = if most.is_empty() { 1 } else { most.parse::<u16>().unwrap_or(50).clamp(1, 50) };
        let within = self.blocks.iter().any(|block| block.repeated);
        let repeated = at_most > 1 && !within;
        let sure = verdict == Verdict::Always && field.required();
        let gate =
            (repeated && !field.required()).then(|| self.ids.unique(&format!("{}-any", slug.replace('_', "-")), "any"));
        let id = repeated.then(|| self.ids.unique(if varname.is_empty() { slug } else { &varname }, "group"));
        let optional = !repeated && !field.required();
        self.blocks.push(Block {
            varname: varname.clone(),
            names: Names::new(),
            sure: sure || repeated,
            repeated,
            optional,
        });
        let inside = self.entries(form::fields(root), depth + 1);
        let names = Rc::new(self.blocks.pop().map(|block| block.names).unwrap_or_default());
        match id {
            Some(id) => {
                self.at += 1;
                let known = Known {
                    name: Known::name_of(&id),
                    shape: Shape::Group(names.clone()),
                    sure: sure && self.page == Verdict::Always,
                    private: true,
                    at: self.at,
                    stands_in: false,
                    computed: true,
                };
                self.name(&varname, known);
                entries.push(Entry::Group(Box::new(Grouped { field, root, id, at_most, inside, names, gate })));
            }
            None => {
                self.scope.lost.insert(varname, "a block as a whole is no answer here, only its fields are".to_owned());
                entries.push(Entry::Open(field, names));
                entries.extend(inside);
                entries.push(Entry::Close(root));
            }
        }
    }
}
