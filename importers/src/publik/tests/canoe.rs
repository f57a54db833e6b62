//! A form of our own with everything that forms have.

use super::*;
use crate::report::{Came, Element};

fn canoe() -> Imported {
    read(FORM.as_bytes(), beside()).expect("the form is read")
}

#[test]
fn the_form_becomes_steps_in_sections() {
    let canoe = canoe();
    let yaml = yaml(&canoe);
    for part in ["procedure: louer-un-canoe", "- section: vous", "- section: la-sortie"] {
        assert!(yaml.contains(part), "{part}:\n{yaml}");
    }
    let step = |id: &str| {
        canoe.procedure.steps.iter().find_map(|item| match item {
            source::Item::Ask(ask) if ask.id.what == *id => Some(ask),
            _ => None,
        })
    };
    let names: Vec<&str> = step("nom").expect("names are asked").fields.iter().map(|field| field.id.as_str()).collect();
    assert_eq!(names, ["nom", "prenom", "naissance", "nrn"]);
    let address: Vec<&str> =
        step("rue").expect("the address is asked").fields.iter().map(|field| field.id.as_str()).collect();
    assert_eq!(address, ["rue", "cp"]);
    assert_eq!(word(&canoe, "step-nom"), "Vous : identité");
    assert_eq!(word(&canoe, "step-nom-lead"), "Lisez le règlement (https://example.org/r).");
    assert_eq!(
        step("laquelle").and_then(|ask| ask.when.clone()).map(|when| when.what),
        Some("age(naissance) >= 12 && couleur == \"une-autre\"".to_owned())
    );
}

#[test]
fn a_text_before_a_group_stands_before_its_first_question() {
    let condition = "<condition><type>django</type><value>form_var_a</value></condition>";
    let imported = form(&format!(
        "<field><type>bool</type><label>A</label><varname>a</varname><required>False</required></field>\
         <field><type>comment</type><label>Dites tout.</label>{condition}</field>\
         <field><type>block:personne</type><label>Gens</label><max_items>3</max_items>{condition}</field>"
    ));
    assert_eq!(word(&imported, "step-nom-lead"), "Gens\n\n    Dites tout.");
    assert!(compiled(&imported).is_ok());
}

#[test]
fn an_import_lacks_only_what_no_form_says() {
    let canoe = canoe();
    let compiled = compiled(&canoe).unwrap_or_else(|findings| panic!("{findings:#?}\n{}", yaml(&canoe)));
    assert_eq!(compiled.warnings, []);
}

#[test]
fn a_question_that_depends_on_a_later_one_comes_after_it() {
    let yaml = yaml(&canoe());
    let at = |text: &str| yaml.find(text).unwrap_or_else(|| panic!("{text}\n{yaml}"));
    assert!(at("ask: casque") < at("ask: pourquoi"));
}

#[test]
fn what_must_hold_before_a_page_is_left_refuses_its_last_question() {
    let canoe = canoe();
    let yaml = yaml(&canoe);
    assert!(yaml.contains("jour <= add_days(today, 15)"), "{yaml}");
    assert!(
        canoe.words["fr"]
            .iter()
            .any(|(id, text)| id.starts_with("problem-") && text == "C’est trop tôt { \"{\" }vraiment{ \"}\" }.")
    );
}

#[test]
fn nothing_is_dropped_without_a_line() {
    let canoe = canoe();
    let line = |place: &str, element| {
        let found = canoe.report.lines.iter().find(|line| line.place.starts_with(place) && line.element == element);
        found.unwrap_or_else(|| panic!("{place}\n{}", canoe.report.text()))
    };
    for (place, element, came) in [
        ("Jamais", Element::Condition, Came::Whole),
        ("Jamais", Element::Text, Came::Whole),
        ("Numéro de registre national", Element::Validation, Came::Whole),
        ("Code postal", Element::Validation, Came::Whole),
        ("Le vert fuit.", Element::Condition, Came::Whole),
        ("Le vert fuit.", Element::Text, Came::Partly),
        ("Ponton", Element::Field, Came::Partly),
        ("Rive", Element::Field, Came::Whole),
        ("Où ?", Element::Field, Came::Partly),
        ("Mot de passe", Element::Field, Came::Not),
        ("Ancien", Element::Condition, Came::Not),
        ("Combien", Element::Computed, Came::Whole),
        ("Nom", Element::Prefill, Came::Partly),
        ("La sortie (before the page is left: form_var_cp", Element::Condition, Came::Not),
        ("status Reçue", Element::Workflow, Came::Whole),
        ("what is done in the status Reçue", Element::Workflow, Came::Not),
        ("status Vérifiée", Element::Workflow, Came::Partly),
        ("status Close", Element::Workflow, Came::Whole),
        ("actions in any status", Element::Workflow, Came::Not),
        ("only_allow_one", Element::Other, Came::Not),
        ("the procedure", Element::Other, Came::Not),
    ] {
        assert_eq!(line(place, element).came, came, "{place}: {}", line(place, element).why);
    }
}

#[test]
fn what_is_about_people_is_private() {
    let yaml = yaml(&canoe());
    for id in ["nom", "naissance", "nrn", "rue", "cp", "courriel", "assurance"] {
        let from = yaml.find(&format!("- field: {id}\n")).unwrap_or_else(|| panic!("{id}\n{yaml}"));
        let field = yaml[from + 2..].split("- ").next().unwrap_or_default();
        assert!(field.contains("private: true"), "{id}: {field}");
    }
    assert!(yaml.contains("purpose: family-name") && yaml.contains("purpose: email"), "{yaml}");
}

#[test]
fn a_form_without_questions_shows_the_way_elsewhere() {
    let text = "<formdef><name>Ailleurs</name><fields><field><type>comment</type><label>Allez &amp;quot;là&amp;quot;.</label></field></fields>\
        <options><option varname=\"url\">https://example.org/</option></options></formdef>";
    let imported = read(text.as_bytes(), BTreeMap::new()).expect("the form is read");
    assert!(yaml(&imported).contains("web: https://example.org/"), "{}", yaml(&imported));
    assert_eq!(word(&imported, "exit-elsewhere-text"), "Allez \"là\".");
    assert!(compiled(&imported).is_ok());
}

#[test]
fn a_condition_that_never_holds_takes_its_field_and_what_depends_on_it() {
    let imported = form(
        "<field><type>bool</type><label>A</label><varname>a</varname><required>False</required><condition><type>django</type><value>form_option_x</value></condition></field>\
         <field><type>string</type><label>B</label><varname>b</varname><condition><type>django</type><value>form_var_a</value></condition></field>\
         <field><type>string</type><label>C</label><varname>c</varname><condition><type>django</type><value>not form_var_b</value></condition></field>",
    );
    let yaml = yaml(&imported);
    assert!(!yaml.contains("field: a\n") && !yaml.contains("field: b\n") && yaml.contains("field: c\n"), "{yaml}");
    assert_eq!(imported.report.count(Element::Condition), (3, 3));
}

#[test]
fn a_list_of_which_the_settings_hold_entries_is_not_empty() {
    let text = |list: &str| {
        format!(
            "<formdef><name>Essai</name><fields>\
             <field><type>string</type><label>A</label><varname>a</varname><condition><type>django</type><value>data_source.motifs|length &gt; 0</value></condition></field>\
             <field><type>string</type><label>B</label><varname>b</varname><condition><type>django</type><value>data_source.motifs|length == 0</value></condition></field>\
             </fields><options><option varname=\"motifs\" type=\"list\"><item type=\"dict\"><text>d</text><api_url>https://example.org/api/cards/{list}/1/</api_url></item></option></options></formdef>"
        )
    };
    for (list, url, conditions) in [
        ("motifs", "list?full=on", (2, 2)),
        ("motifs", "list/quelques-uns?full=on", (0, 2)),
        ("autres", "list?full=on", (0, 2)),
    ] {
        let source = format!(
            "<datasource><slug>motifs</slug><data_source><type>json</type><value>{{{{eservices_url}}}}api/cards/motifs/{url}</value></data_source></datasource>"
        );
        let beside = BTreeMap::from([("datasource.wcs".to_owned(), source.as_bytes())]);
        let imported = read(text(list).as_bytes(), beside).expect("the form is read");
        assert_eq!(imported.report.count(Element::Condition), conditions, "{list} {url}\n{}", imported.report.text());
        assert_eq!(yaml(&imported).contains("field: b\n"), conditions.0 == 0);
    }
}
