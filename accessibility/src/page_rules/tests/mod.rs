//! Every rule is tried on its own examples, and on whole pages that are right.

use std::collections::HashSet;

mod measured;

use super::{PageFinding, Rule, Scope, check, check_at_kiosk, check_by_standards, check_part, rules};

fn findings_of(rule: &Rule, html: &str) -> Vec<PageFinding> {
    let all = match rule.scope {
        Scope::Part => check_part(html),
        Scope::Page => check(html),
        Scope::Kiosk => check_at_kiosk(html),
    };
    all.into_iter().filter(|finding| finding.rule == rule.id).collect()
}

#[test]
fn every_rule_accepts_what_it_should() {
    for rule in rules() {
        assert!(!rule.passes.is_empty(), "{} has no passing example", rule.id);
        for example in rule.passes {
            assert_eq!(findings_of(rule, example), [], "{} must accept {example}", rule.id);
        }
    }
}

#[test]
fn every_rule_finds_what_it_should() {
    for rule in rules() {
        assert!(!rule.fails.is_empty(), "{} has no failing example", rule.id);
        for example in rule.fails {
            assert!(!findings_of(rule, example).is_empty(), "{} must find something in {example}", rule.id);
        }
    }
}

#[test]
fn ids_are_kebab_case_and_unique_and_sources_are_named() {
    let mut seen = HashSet::new();
    for rule in rules() {
        assert!(seen.insert(rule.id), "{} stands twice", rule.id);
        assert!(
            rule.id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'),
            "{}",
            rule.id
        );
        assert!(!rule.source.is_empty() && rule.asks.ends_with('.'), "{}", rule.id);
        if !rule.house {
            assert!(rule.source.contains("WCAG"), "{} is no custom of ours, so a criterion must ask for it", rule.id);
        }
    }
}

#[test]
fn the_readme_lists_every_rule() {
    let readme = include_str!("../../../README.md");
    for rule in rules() {
        let line = format!("| `{}` | {} | {} |", rule.id, rule.asks.trim_end_matches('.'), rule.source);
        assert!(readme.contains(&line), "accessibility/README.md lacks the line\n{line}");
    }
}

#[test]
fn the_examples_of_one_rule_that_pass_break_no_other_standard() {
    // What an example leaves out on purpose, so that it shows one thing: words of other rules that it cannot help breaking.
    for rule in rules().filter(|rule| rule.scope == Scope::Part) {
        for example in rule.passes {
            let others: Vec<String> = check_part(example)
                .into_iter()
                .filter(|finding| rules().any(|other| other.id == finding.rule && !other.house))
                .map(|finding| finding.to_string())
                .collect();
            assert!(others.is_empty() || KNOWN.contains(&rule.id), "{}: {example}\n{}", rule.id, others.join("\n"));
        }
    }
}

/// Rules whose passing examples are fragments that other rules rightly refuse.
const KNOWN: [&str; 3] = ["reference-resolves", "aria-role", "sound-starts-alone"];

const GOOD_PAGE: &str = r##"<!doctype html><html lang="fr" dir="ltr"><head><meta charset="utf-8">
<title>Votre nom – Acte de naissance – Parvis</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/app.css"></head><body>
<a href="#main">Aller au contenu</a>
<header><p>Mairie</p><nav aria-label="Langues"><ul><li><a href="/fr" aria-current="true">Français</a></li>
<li><a href="/ar" lang="ar" dir="rtl" hreflang="ar">العربية</a></li></ul></nav></header>
<main id="main"><h2 tabindex="-1" id="error-summary">Écrivez votre nom de naissance.</h2>
<ul><li><a href="#field-family-name">Écrivez votre nom de naissance.</a></li></ul>
<form novalidate><h1 tabindex="-1" id="question"><label for="field-family-name">Votre nom de naissance</label></h1>
<p id="hint-family-name">Celui de votre acte.</p><p id="error-family-name">Écrivez votre nom de naissance.</p>
<input id="field-family-name" autocomplete="family-name" aria-invalid="true" aria-describedby="hint-family-name error-family-name">
<fieldset><legend>Pour qui ?</legend><label><input type="radio" name="whom" value="me"> Moi</label>
<label><input type="radio" name="whom" value="child"> Mon enfant</label></fieldset>
<details><summary>Pourquoi cette question ?</summary><p>Pour trouver l’acte.</p></details>
<button>Continuer</button></form></main><p id="status" role="status"></p></body></html>"##;

#[test]
fn a_page_that_is_right_has_no_finding() {
    let found: Vec<String> = check(GOOD_PAGE).iter().map(ToString::to_string).collect();
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn a_page_that_fills_in_from_memory_is_right_at_home_only() {
    let found: Vec<&str> = check_at_kiosk(GOOD_PAGE).iter().map(|finding| finding.rule).collect();
    assert_eq!(found, ["autocomplete-kiosk"]);
}

#[test]
fn the_customs_of_our_house_are_not_asked_of_others() {
    let page = r#"<!doctype html><html lang="en"><title>News</title><main><h1>News</h1><h1>More</h1>
        <form><label>Name <input required placeholder="Ada"></label></form><p style="color:red" onmouseover="go()">x</p></main></html>"#;
    assert_eq!(check_by_standards(page), []);
    assert!(check(page).len() > 5);
}

#[track_caller]
fn check_place(html: &str, place: Option<(u32, u32)>, path: &str) {
    let found = check_by_standards(html);
    let [finding] = found.as_slice() else { panic!("one finding in {html}: {found:?}") };
    assert_eq!((finding.line.zip(finding.column), finding.path.as_str()), (place, path), "{html}");
}

#[test]
fn a_finding_says_where_it_stands_in_the_source() {
    let page = |body: &str| format!("<!doctype html><html lang=fr><title>a < b <img></title>\n<body>\n{body}");
    let check = |body: &str, place, path| check_place(&page(body), Some(place), path);
    check("é<img src=a>", (3, 2), "html > body > img");
    check("<p>1</p><p>2 <IMG src=a /></p>", (3, 14), "html > body > p:nth-of-type(2) > img");
    check("<div id=plan><!-- <img> -->\n\n <img\n src=a></div>", (5, 2), "div#plan > img");
    check(
        "<script>if (a<b) '<img>'</script><textarea aria-label=a><img></textarea>\n<img src=a>",
        (4, 1),
        "html > body > img",
    );
    check("<!-- <textarea> --><img src=a>", (3, 20), "html > body > img");
    check("<a title='<img>' href=/>Aide</a> <img src=a>", (3, 34), "html > body > img");
    check("<style>/* img { display: none } */ p { display: none }</style><img src=a>", (3, 63), "html > body > img");
    check_place("<html lang=fr><body>Bonjour", None, "");
}

#[test]
fn style_sheets_in_the_page_are_obeyed_as_far_as_they_hold_always() {
    let check = |sheet: &str, rules: &[&str]| {
        let html = format!("<html lang=fr><title>Plan</title>{sheet}<body><p class=a><img src=a></p>");
        let found: Vec<&str> = check_by_standards(&html).iter().map(|finding| finding.rule).collect();
        assert_eq!(found, rules, "{sheet}");
    };
    check("<style>.a { display: none }</style>", &[]);
    check("<style>p > img { color: red; visibility: hidden }</style>", &[]);
    check("<style>.a{display:none}.a{display:block}</style>", &["image-alternative"]);
    check("<style>.a{display:none!important} .a{display:block}</style>", &[]);
    check("<style>@media print { .a { display: none } }</style>", &["image-alternative"]);
    check("<style media=print>.a { display: none }</style>", &["image-alternative"]);
    check("<style>.a:hover { display: none } @import 'x.css'; .b { display: none", &[]);
    check("<style>.b { display: none } }{ @ </style>", &["image-alternative"]);
}

#[test]
fn of_a_piece_nothing_is_asked_that_only_a_page_can_have() {
    let check = |html: &str, rules: &[&str]| {
        let found: Vec<&str> = check_by_standards(html).iter().map(|finding| finding.rule).collect();
        assert_eq!(found, rules, "{html}");
    };
    check("<header><a href='#main'>Aller au contenu</a></header><nav></nav><footer></footer>", &[]);
    check("<label>Nom <input aria-describedby=ailleurs></label>", &[]);
    check("<p style='color: white'>Bonjour</p>", &[]);
    check("<img src=a>", &["image-alternative"]);
    check("<style>p { color: #ddd }</style><p>Bonjour</p>", &["text-contrast"]);
    check("<title>Plan</title><body><p>Bonjour</p>", &["page-language"]);
    check("<!DOCTYPE html><p>Bonjour</p>", &["page-title", "page-language"]);
}

#[test]
fn rubbish_is_judged_without_panic() {
    for rubbish in [
        "",
        "<",
        "<html",
        "\u{0}",
        "<a href=",
        "<table><td><table>",
        &"<div>".repeat(300),
        "<p aria-describedby='\u{202e}'>",
    ] {
        let _ = check(rubbish);
        let _ = check_part(rubbish);
    }
}

/// Each `&` and each alternative copies what stands around: a few hundred bytes would ask for more memory than there is.
#[test]
fn rules_in_rules_do_not_multiply() {
    let deep = "&".repeat(20) + " { ";
    let wide = "a,".repeat(200_000) + "a { " + &"b,".repeat(200_000) + "b { color: red } }";
    let conditions = "@media screen { ".repeat(20_000);
    for sheet in [format!("a {{ {} color: red", deep.repeat(9)), wide, conditions] {
        let page =
            format!("<!doctype html><html lang=fr><title>Plan</title><style>{sheet}</style><main><h1>Plan</h1></main>");
        assert!(check_by_standards(&page).len() < 10);
    }
}
