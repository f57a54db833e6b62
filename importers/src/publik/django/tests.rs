//! Tables of conditions: Django in, CEL out.

use std::rc::Rc;

use super::{Holds, Translator};
use crate::publik::{
    library::named,
    scope::{Known, Names, Scope, Shape},
};

fn known(name: &str, shape: Shape, sure: bool) -> Known {
    Known { name: name.to_owned(), shape, sure, private: false, at: 0, stands_in: false, computed: false }
}

fn choices(texts: &[&str]) -> Rc<[crate::publik::scope::Choice]> {
    named(texts.iter().map(|text| (text.to_lowercase().replace(' ', "_"), (*text).to_owned())).collect())
}

fn scope() -> Scope {
    let mut scope = Scope::default();
    for (name, shape) in [
        ("nom", Shape::Text),
        ("code", Shape::Digits),
        ("nombre", Shape::Number),
        ("jour", Shape::Date),
        ("accord", Shape::YesNo),
        ("choix", Shape::Choice(choices(&["Une modification", "Un ajout", "Un retrait", "Autre chose"]))),
        ("combien", Shape::Choice(choices(&["1", "2", "3", "10"]))),
        ("jours", Shape::Choices(choices(&["Lundi", "Mardi", "Jeudi matin"]))),
        ("papier", Shape::Document),
    ] {
        scope.add(name, known(name, shape.clone(), true));
        scope.add(&format!("peut_{name}"), known(&format!("peut_{name}"), shape, false));
    }
    scope.add("double", known("double", Shape::Text, false));
    scope.add("double", known("double_2", Shape::Text, false));
    let child = Names::from([
        ("age".to_owned(), vec![known("age", Shape::Number, true)]),
        ("ecole".to_owned(), vec![known("ecole", Shape::Choice(choices(&["Centre", "Nord"])), true)]),
    ]);
    scope.add("enfants", Known { computed: true, ..known("enfants", Shape::Group(Rc::new(child)), true) });
    scope.add("liste", Known { stands_in: true, ..known("liste", Shape::Text, true) });
    scope.add("foyer.ville", known("ville", Shape::Text, true));
    scope.options.insert("vide".to_owned(), String::new());
    scope.options.insert("iban".to_owned(), "BE71".to_owned());
    scope.options.insert("delai".to_owned(), "15".to_owned());
    scope.options.insert("actif".to_owned(), "true".to_owned());
    scope.sources.insert("pays".to_owned(), 2);
    scope.filled.insert("motifs".to_owned());
    scope.never.insert("jamais".to_owned());
    scope.lost.insert("calcul".to_owned(), "it is computed".to_owned());
    scope
}

fn check(django: &str, expected: &str) {
    let scope = scope();
    let found = Translator::new(&scope, None).holds(django);
    assert_eq!(found.map(|(yes, _)| yes), Ok(Holds::When(expected.to_owned())), "{django}");
}

#[test]
fn what_is_answered_is_compared() {
    for (django, cel) in [
        (r#"form_var_choix == "Une modification""#, r#"choix == "une-modification""#),
        (r#"form_var_choix == "Une  modification ""#, r#"choix == "une-modification""#),
        (r#"form_var_liste == "Centre""#, r#"liste == "Centre""#),
        (r#"form_var_choix == 'Une modification'"#, r#"choix == "une-modification""#),
        (r#"form_var_choix_raw == "un_ajout""#, r#"choix == "un-ajout""#),
        (r#"form_var_choix != "Un ajout""#, r#"choix != "un-ajout""#),
        (r#""Un ajout" == form_var_choix"#, r#"choix == "un-ajout""#),
        (r#"{{ form_var_choix == "Un ajout" }}"#, r#"choix == "un-ajout""#),
        (r#"{% if form_var_choix == "Un ajout" %}"#, r#"choix == "un-ajout""#),
        (r#"form_var_nom == "Martin""#, r#"nom == "Martin""#),
        (r#"form_var_nom == "dit \"le Bref\"""#, r#"nom == "dit \"le Bref\"""#),
        (r#"form_var_nom|lower == "martin""#, r#"nom.matches("(?i)^martin$")"#),
        ("form_var_accord", "accord"),
        ("form_var_accord == True", "accord"),
        ("form_var_accord == False", "!accord"),
        ("form_var_accord == true", "accord"),
        (r#"form_var_accord == "Oui""#, "accord"),
        ("not form_var_accord", "!accord"),
        ("form_var_nom", "answered(nom)"),
        ("form_var_papier", "answered(papier)"),
        ("not form_var_papier", "!answered(papier)"),
        (r#"form_var_nom == """#, "!answered(nom)"),
        (r#"form_var_nom != None"#, "answered(nom)"),
        ("form_var_nom is not None", "answered(nom)"),
        ("form_var_nom|is_empty", "!answered(nom)"),
        (r#"form_var_double == "x""#, r#"double == "x" || double_2 == "x""#),
        (r#"form_var_foyer_0_ville == "Liège""#, r#"ville == "Liège""#),
        (r#"form_var_foyer_var_ville == "Liège""#, r#"ville == "Liège""#),
    ] {
        check(django, cel);
    }
}

#[test]
fn what_may_be_missing_is_empty_as_in_publik() {
    for (django, cel) in [
        (r#"form_var_peut_choix == "Un ajout""#, r#"peut_choix == "un-ajout""#),
        (r#"form_var_peut_choix != "Un ajout""#, r#"!answered(peut_choix) || peut_choix != "un-ajout""#),
        ("not form_var_peut_accord", "!answered(peut_accord) || !peut_accord"),
        ("not (form_var_peut_nombre > 3)", "!answered(peut_nombre) || peut_nombre <= 3"),
        (
            r#"not form_var_peut_nom == "a" and form_var_accord"#,
            r#"(!answered(peut_nom) || peut_nom != "a") && accord"#,
        ),
        ("form_var_peut_nom|length > 3", "(answered(peut_nom) ? size(peut_nom) : 0) > 3"),
        ("form_var_peut_nombre|default:0 >= 2", "(answered(peut_nombre) ? peut_nombre : 0) >= 2"),
        (
            r#"form_var_peut_choix|default:"Un ajout" == "Un ajout""#,
            r#"peut_choix == "un-ajout" || !answered(peut_choix)"#,
        ),
    ] {
        check(django, cel);
    }
}

#[test]
fn conditions_are_joined_as_django_joins_them() {
    for (django, cel) in [
        ("form_var_accord and form_var_nom", "accord && answered(nom)"),
        ("form_var_accord or form_var_nom and form_var_papier", "accord || answered(nom) && answered(papier)"),
        ("(form_var_accord or form_var_nom) and form_var_papier", "(accord || answered(nom)) && answered(papier)"),
        ("not (form_var_accord or form_var_nom)", "!accord && !answered(nom)"),
        ("not (form_var_accord and form_var_nom)", "!accord || !answered(nom)"),
        ("form_var_accord and form_option_iban", "accord"),
        ("form_var_accord or form_option_vide", "accord"),
        ("form_var_accord and form_option_actif", "accord"),
    ] {
        check(django, cel);
    }
}

#[test]
fn members_and_parts_are_looked_for() {
    for (django, cel) in [
        (r#""Lundi" in form_var_jours"#, r#""lundi" in jours"#),
        (r#""Lundi" not in form_var_jours"#, r#"!("lundi" in jours)"#),
        (r#"not "Lundi" in form_var_jours"#, r#"!("lundi" in jours)"#),
        (r#""lundi" in form_var_jours_raw"#, r#""lundi" in jours"#),
        (r#"form_var_jours == "Lundi""#, r#"(size(jours) == 1 && "lundi" in jours)"#),
        (r#"form_var_jours == "Lundi, Mardi""#, r#"(size(jours) == 2 && "lundi" in jours && "mardi" in jours)"#),
        ("form_var_jours|length > 1", "size(jours) > 1"),
        (r#""autre" in form_var_choix|lower"#, r#"choix == "autre-chose""#),
        (r#""Un" in form_var_choix"#, r#"choix in ["une-modification", "un-ajout", "un-retrait"]"#),
        (r#"form_var_choix in "Un ajout,Un retrait"|split:",""#, r#"choix in ["un-ajout", "un-retrait"]"#),
        (r#"form_var_choix in "Un ajout,Un retrait""#, r#"choix in ["un-ajout", "un-retrait"]"#),
        (r#"form_var_choix in ["Un ajout", "Un retrait"]"#, r#"choix in ["un-ajout", "un-retrait"]"#),
        (r#"form_var_choix|startswith:"Une""#, r#"choix == "une-modification""#),
        (r#""dupont" in form_var_nom"#, r#"nom.contains("dupont")"#),
        (r#""dupont" in form_var_nom|lower"#, r#"nom.matches("(?i)dupont")"#),
        (r#"form_var_nom|startswith:"Le ""#, r#"nom.startsWith("Le ")"#),
        (r#"form_var_code in "4000,4020"|split:",""#, r#"code in ["4000", "4020"]"#),
        (r#""Centre" in form_var_enfants|getlist:"ecole""#, r#"enfants.exists(item, item.ecole == "centre")"#),
        (r#"form_var_enfants|getlist:"age"|sum > 10"#, "sum(enfants.map(item, item.age)) > 10"),
        ("form_var_enfants|length >= 2", "size(enfants) >= 2"),
    ] {
        check(django, cel);
    }
}

#[test]
fn numbers_and_dates_are_counted() {
    for (django, cel) in [
        ("form_var_nombre > 5", "nombre > 5"),
        ("5 < form_var_nombre", "nombre > 5"),
        ("form_var_nombre >= 2.5", "nombre >= 3"),
        ("form_var_code|decimal > 5", "number(code) > 5"),
        ("form_var_nom|int == 5", "number(nom) == 5"),
        ("form_var_nombre|add:2|multiply:3 > 12", "((nombre + 2) * 3) > 12"),
        ("form_var_combien|decimal > 2", r#"combien in ["n3", "n10"]"#),
        ("form_var_combien > 3", r#"combien == "n10""#),
        ("form_var_jour|age_in_years >= 18", "age(jour) >= 18"),
        ("form_var_jour|age_in_years < 18", "age(jour) < 18"),
        ("form_var_jour|age_in_days < 30", "days_between(jour, today) < 30"),
        ("form_var_jour|age_in_months <= 18", "months_between(jour, today) <= 18"),
        ("form_var_jour|date > today|date", "jour > today"),
        ("form_var_jour|date:'Y-m-d' >= today|date:'Y-m-d'", "jour >= today"),
        ("form_var_jour|date > today|add_days:form_option_delai", "jour > add_days(today, 15)"),
        ("form_var_jour|date < \"2026-09-01\"|date", "jour < date(\"2026-09-01\")"),
        ("form_var_jour < '01/09/2026'", "jour < date(\"2026-09-01\")"),
        ("form_var_jour|is_future", "jour > today"),
        ("not form_var_jour|is_past", "jour >= today"),
        ("form_var_jour|date:'Y' == '2026'", "year(jour) == 2026"),
        ("form_var_jour|date:\"w\" == \"0\"", "weekday(jour) % 7 == 0"),
        ("form_var_jour_year >= 2000", "year(jour) >= 2000"),
    ] {
        check(django, cel);
    }
}

#[test]
fn what_is_known_before_anybody_answers_is_decided() {
    let scope = scope();
    for (django, holds) in [
        ("form_option_vide", Holds::Never),
        ("not form_option_vide", Holds::Always),
        ("form_option_iban", Holds::Always),
        (r#"form_option_iban == "BE71""#, Holds::Always),
        ("form_option_absent", Holds::Never),
        ("false", Holds::Never),
        ("False", Holds::Never),
        ("True", Holds::Always),
        ("form_var_inconnu", Holds::Never),
        ("form_var_inconnu and form_option_iban", Holds::Never),
        ("form_var_jamais", Holds::Never),
        (r#"form_var_choix == "Autre""#, Holds::Never),
        ("is_in_backoffice", Holds::Never),
        ("not is_in_backoffice", Holds::Always),
        ("data_source.pays|length > 0", Holds::Always),
        ("data_source.motifs", Holds::Always),
        ("data_source.motifs|length > 0", Holds::Always),
        ("0 < data_source.motifs|length", Holds::Always),
        ("data_source.motifs|length >= 1", Holds::Always),
        ("data_source.motifs|length == 0", Holds::Never),
        ("data_source.motifs|length < 1", Holds::Never),
        ("data_source.pays|length == 0", Holds::Never),
        ("False and commune_cp", Holds::Never),
        ("True or commune_cp", Holds::Always),
        ("form_option_delai|add:5 == 20", Holds::Always),
    ] {
        assert_eq!(Translator::new(&scope, None).holds(django).map(|(yes, _)| yes), Ok(holds), "{django}");
    }
}

#[test]
fn what_cannot_be_said_is_lost_with_a_reason() {
    let scope = scope();
    for (django, why) in [
        ("form_var_cp in commune_cp|split:','", "`commune_cp` is a setting of that Publik"),
        ("commune_cp", "setting"),
        ("session_user", "account"),
        ("form_var_calcul > 3", "it is computed"),
        ("webservice.x|length", "another of its programs"),
        ("data_source.ailleurs|length > 0", "comes from elsewhere"),
        ("data_source.motifs|length > 3", "not empty"),
        ("form_var_nom|slugify == 'a'", "`slugify` has no equivalent"),
        ("form_var_nom > 'abc'", "order"),
        ("form_var_nom ==", "ends too early"),
        ("form_var_nom == \"a", "closing quote"),
        ("form_var_nom.startswith('a') and", "not expected"),
        ("a b", "not expected"),
        ("form_var_papier == 'a'", "cannot be compared"),
        ("form_var_liste_raw == '1'", "choices of `liste` are not known"),
        ("¿", "not understood"),
    ] {
        let found = Translator::new(&scope, None).holds(django);
        let told = found.expect_err(django);
        assert!(told.contains(why), "{django}: {told}");
    }
}

#[test]
fn deep_and_long_conditions_are_refused() {
    let scope = scope();
    for text in ["(".repeat(3000), "not ".repeat(900), "-".repeat(3000), "[".repeat(3000), "a ".repeat(5000)] {
        assert!(Translator::new(&scope, None).holds(&text).is_err());
    }
}
