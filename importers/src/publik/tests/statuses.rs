//! Which status of a workflow comes over, and as what.

use super::*;
use crate::report::{Came, Element};

/// A status of a workflow in XML; `to` are the statuses to which its actions lead, `more` are further members.
fn status(name: &str, to: &[&str], more: &str) -> String {
    let items: String = to.iter().map(|to| format!("<item type=\"choice\"><status>{to}</status></item>")).collect();
    format!("<status><id>1</id><name>{name}</name>{more}<items><item type=\"sendmail\"/>{items}</items></status>")
}

fn with(statuses: &str, fields: &str) -> Imported {
    let workflow = format!("<workflow><slug>w</slug><possible_status>{statuses}</possible_status></workflow>");
    let form =
        format!("<formdef><name>Essai</name><workflow slug=\"w\">Suivi</workflow><fields>{fields}</fields></formdef>");
    read(form.as_bytes(), BTreeMap::from([("w.wcs".to_owned(), workflow.as_bytes())])).expect("the form is read")
}

const ASKS: &str = "<field><type>bool</type><label>A</label><varname>a</varname></field>";

/// What the statuses become: `.` behind a name ends; and how each came over.
#[track_caller]
fn check(statuses: &[String], became: &[&str], came: &[Came]) {
    let imported = with(&statuses.concat(), ASKS);
    let dot = |ends: bool| if ends { "." } else { "" };
    let names: Vec<String> =
        imported.procedure.statuses.iter().map(|status| format!("{}{}", status.id.what, dot(status.ends))).collect();
    assert_eq!(names, became);
    let lines = imported.report.lines.iter().filter(|line| line.place.starts_with("status "));
    let lines: Vec<Came> = lines.map(|line| line.came).collect();
    assert_eq!(lines, came, "{}", imported.report.text());
    compiled(&imported).unwrap_or_else(|findings| panic!("{findings:#?}"));
}

#[test]
fn a_status_that_leads_nowhere_ends() {
    use Came::{Not, Partly, Whole};
    let forced = "<forced_endpoint>true</forced_endpoint>";
    let looped = "<after_loop_status>2</after_loop_status>";
    let agents = "<visibility><role>_receiver</role></visibility>";
    let both = "<visibility><role>_receiver</role><role>_submitter</role></visibility>";
    for (statuses, became, came) in [
        (vec![status("Reçue", &["2"], ""), status("Close", &[], "")], &["recue", "close."][..], &[Whole, Whole][..]),
        (vec![status("Reçue", &["2"], ""), status("Close", &["1"], forced)], &["recue", "close."], &[Whole, Whole]),
        (vec![status("Reçue", &[], looped), status("Close", &[], "")], &["recue", "close."], &[Whole, Whole]),
        (vec![status("Reçue", &["2"], agents), status("Close", &[], both)], &["recue", "close."], &[Partly, Whole]),
        (vec![status("Reçue", &[], ""), status("Close", &[], "")], &["recue", "close."], &[Partly, Whole]),
        (vec![status("Reçue", &["2"], ""), status("Lue", &["1"], "")], &[], &[Not, Not]),
        (vec![status("Fin", &[], "")], &["fin."], &[Whole]),
        (vec![status("", &[], ""), status("Fin", &[], "")], &["fin."], &[Not, Whole]),
        (
            vec![status("Lue", &["2"], ""), status("Lue", &["3"], ""), status("Lue", &[], "")],
            &["lue", "lue-2", "lue-3."],
            &[Whole, Whole, Whole],
        ),
    ] {
        check(&statuses, became, came);
    }
}

#[test]
fn more_statuses_than_a_procedure_may_have_are_told() {
    let mut statuses: Vec<String> = (0..40).map(|number| status(&format!("S{number}"), &["2"], "")).collect();
    statuses.insert(1, status("Fin", &[], ""));
    let imported = with(&statuses.concat(), ASKS);
    assert_eq!(imported.procedure.statuses.len(), procedure::MAX_STATUSES);
    let told = imported.report.lines.iter().filter(|line| line.why.contains("at most 32")).count();
    assert_eq!(told, 41 - procedure::MAX_STATUSES);
}

#[test]
fn a_form_that_sends_nothing_has_no_dossiers() {
    let imported = with(&status("Fin", &[], ""), "<field><type>comment</type><label>Ailleurs.</label></field>");
    assert_eq!(imported.procedure.statuses, []);
    let (_, workflow) = imported.report.count(Element::Workflow);
    assert_eq!(workflow, 1, "{}", imported.report.text());
}

#[test]
fn a_workflow_without_a_slug_is_known_by_its_name() {
    for (name, statuses) in [("Suivi", 1), ("Un autre suivi", 0)] {
        let workflow = format!(
            "<workflow><name>{name}</name><possible_status>{}</possible_status></workflow>",
            status("Fin", &[], "")
        );
        let form = format!(
            "<formdef><name>Essai</name><workflow slug=\"suivi\">Suivi</workflow><fields>{ASKS}</fields></formdef>"
        );
        let beside = BTreeMap::from([("w.wcs".to_owned(), workflow.as_bytes())]);
        let imported = read(form.as_bytes(), beside).expect("the form is read");
        assert_eq!(imported.procedure.statuses.len(), statuses, "{name}");
    }
}

#[test]
fn the_words_of_a_status_are_its_name() {
    let imported = with(&status("Reçue {ici}", &[], ""), ASKS);
    assert_eq!(word(&imported, "status-recue-ici"), "Reçue { \"{\" }ici{ \"}\" }");
}
