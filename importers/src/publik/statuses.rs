//! The workflow beside a form: its statuses become those of the dossier; what is done in them stands in the report.

use std::collections::BTreeSet;

use authoring::source::Status;
use procedure::MAX_STATUSES;
use roxmltree::Node;

use super::{html, library::Library, way::Way, xml};
use crate::{
    report::{Came, Element, Report},
    shared::{self, Ids},
};

/// The statuses of the form's workflow, with their words; `sends` says whether the form is sent at all.
pub(super) fn statuses(way: &mut Way<'_>, root: Node<'_, '_>, library: &Library<'_>, sends: bool) -> Vec<Status> {
    let Some(workflow) = xml::child(root, "workflow") else { return Vec::new() };
    let name = html::line(&xml::content(workflow));
    let found = library.workflow(workflow.attribute("slug").unwrap_or_default(), &name);
    let lost = match found {
        None => {
            Some("what happens after sending is not in the form; put the workflow's file beside it for its statuses")
        }
        Some(_) if !sends => Some("nothing is sent, so there is no dossier that could have a status"),
        Some(_) => None,
    };
    let (None, Some(found)) = (lost, found) else {
        way.report.add(Element::Workflow, format!("workflow {name}"), Came::Not, lost.unwrap_or_default());
        return Vec::new();
    };
    let nodes = xml::child(found, "possible_status").into_iter().flat_map(|all| all.children());
    let mut known: Vec<Known> = nodes.filter(|node| node.has_tag_name("status")).map(Known::of).collect();
    let statuses = taken(way, &mut known);
    for status in &known {
        status.report(&mut way.report);
    }
    let actions = xml::child(found, "global_actions").into_iter().flat_map(|all| all.children());
    let names: Vec<String> =
        actions.filter(Node::is_element).map(|node| html::line(&xml::text(node, "name"))).collect();
    if !names.is_empty() {
        let why = format!("agents cannot start them here: {}", names.join(", "));
        way.report.add(Element::Workflow, "actions in any status", Came::Not, why);
    }
    statuses
}

/// Makes statuses of those that can be one, and says of the others why they cannot.
fn taken(way: &mut Way<'_>, known: &mut [Known]) -> Vec<Status> {
    let mut statuses: Vec<Status> = Vec::new();
    let mut ids = Ids::default();
    let several = known.iter().filter(|status| !status.name.is_empty()).count() > 1;
    let mut words = Vec::new();
    for status in known.iter_mut() {
        if status.name.is_empty() {
            status.came = (Came::Not, "it has no name".to_owned());
        } else if statuses.len() == MAX_STATUSES {
            status.came = (Came::Not, format!("a procedure has at most {MAX_STATUSES} statuses"));
        } else {
            if statuses.is_empty() && several && status.ends {
                status.ends = false;
                status.came =
                    (Came::Partly, "a dossier arrives in it and others follow, so it does not end here".to_owned());
            }
            let id = ids.unique(&status.name, "status");
            words.push((format!("status-{id}"), shared::fluent(&status.name)));
            statuses.push(Status { id: id.into(), label: None, ends: status.ends });
        }
    }
    if !statuses.iter().any(|status| status.ends) {
        for status in known {
            status.came = (Came::Not, "no status of the workflow ends, so no dossier would ever be done".to_owned());
        }
        return Vec::new();
    }
    way.words.append(&mut words);
    statuses
}

/// A status of a workflow.
struct Known {
    name: String,
    ends: bool,
    /// The kinds of what is done in it.
    does: BTreeSet<String>,
    /// How it came over, and why not whole.
    came: (Came, String),
}

impl Known {
    fn of(node: Node<'_, '_>) -> Self {
        let items =
            || xml::child(node, "items").into_iter().flat_map(|items| items.children()).filter(Node::is_element);
        // Publik itself says that a status is an end when an author said so, or when no action of it leads elsewhere.
        let leads = |of: Node<'_, '_>, member| !xml::text(of, member).is_empty();
        let onwards = items().any(|item| leads(item, "status")) || leads(node, "after_loop_status");
        let forced = xml::text(node, "forced_endpoint").eq_ignore_ascii_case("true");
        let roles =
            || xml::child(node, "visibility").into_iter().flat_map(|seen| seen.children()).filter(Node::is_element);
        let hidden = roles().next().is_some() && !roles().any(|role| xml::content(role) == "_submitter");
        let came = if hidden {
            (Came::Partly, "only agents see it in Publik; here the person sees it too".to_owned())
        } else {
            (Came::Whole, String::new())
        };
        Self {
            name: html::line(&xml::text(node, "name")),
            ends: forced || !onwards,
            does: items().filter_map(|item| item.attribute("type")).map(str::to_owned).collect(),
            came,
        }
    }

    fn report(&self, report: &mut Report) {
        let (came, why) = &self.came;
        report.add(Element::Workflow, format!("status {}", self.name), *came, why);
        if !self.does.is_empty() {
            let does: Vec<&str> = self.does.iter().map(String::as_str).collect();
            let why = format!("a status does nothing by itself here; in Publik: {}", does.join(", "));
            report.add(Element::Workflow, format!("what is done in the status {}", self.name), Came::Not, why);
        }
    }
}
