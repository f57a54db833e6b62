//! What of a form is no question: who may fill it in, what concerns agents alone. Each gets its line in the report.

use roxmltree::Node;

use super::{library::Library, xml};
use crate::report::{Came, Element, Report};

/// Switches of a form that would change what people live through, and what is so here.
const SWITCHES: [(&str, &str); 4] = [
    ("only_allow_one", "one request for each person needs accounts, which Parvis has not"),
    ("has_captcha", "Parvis shows no riddles; the host limits how much is sent"),
    ("enable_tracking_codes", "a receipt takes the place of the tracking code"),
    ("disabled", "the form is switched off in Publik; a package is offered once it is installed"),
];

/// What concerns agents and the look, all in one line.
const AGENTS: [&str; 8] = [
    "custom_views",
    "digest_templates",
    "digest_template",
    "geolocations",
    "management_sidebar_items",
    "submission_sidebar_items",
    "backoffice-submission-roles",
    "workflow-migrations",
];

pub(super) fn report(report: &mut Report, root: Node<'_, '_>, library: &Library<'_>) {
    for (name, why) in &library.broken {
        report.add(Element::Other, name.clone(), Came::Not, format!("this file beside the form cannot be read: {why}"));
    }
    let tag = root.tag_name().name();
    if tag == "block" {
        report.add(
            Element::Other,
            "the block",
            Came::Partly,
            "a block is a part of forms; import those with it beside them",
        );
    }
    if tag == "carddef" {
        report.add(
            Element::Other,
            "the cards",
            Came::Partly,
            "cards are records that agents keep; it became a procedure that asks what a card holds",
        );
    }
    for (switch, why) in SWITCHES {
        if xml::text(root, switch).eq_ignore_ascii_case("true") {
            report.add(Element::Other, switch, Came::Not, why);
        }
    }
    let roles = xml::child(root, "user-roles").into_iter().flat_map(|roles| roles.children());
    let roles: Vec<String> = roles.filter(Node::is_element).map(xml::content).collect();
    if !roles.is_empty() {
        let why = format!("only {} may fill it in; everybody may here", roles.join(", "));
        report.add(Element::Other, "who may fill it in", Came::Not, why);
    }
    let agents: Vec<&str> =
        AGENTS.into_iter().filter(|name| xml::child(root, name).is_some_and(|node| node.has_children())).collect();
    let looks = ["extra_css_class", "in_filters", "anonymise", "display_mode"];
    let mut unused = agents;
    unused.extend(looks.into_iter().filter(|look| root.descendants().any(|node| node.has_tag_name(*look))));
    if !unused.is_empty() {
        let why = format!("they concern the look or the work of agents: {}", unused.join(", "));
        report.add(Element::Other, "other settings", Came::Not, why);
    }
    displayed(report, root);
}

/// Where answers are shown: the review shows all of them here.
fn displayed(report: &mut Report, root: Node<'_, '_>) {
    let fields = super::form::fields(root);
    let shown =
        |field: &super::form::Field<'_, '_>| field.list("display_locations").iter().any(|place| place == "validation");
    let inputs =
        fields.iter().filter(|field| field.member("required").is_some() && field.member("display_locations").is_some());
    let hidden: Vec<String> = inputs.filter(|field| !shown(field)).map(super::form::Field::place).collect();
    if !hidden.is_empty() {
        let why = format!("the review shows every answer, also: {}", hidden.join(", "));
        report.add(Element::Other, "display locations", Came::Partly, why);
    }
}
