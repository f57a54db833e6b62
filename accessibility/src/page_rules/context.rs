//! Rules about what happens by itself: where the focus goes, what is opened or sent before anybody asked for it.

use scraper::ElementRef;

use super::{
    Report, Rule, Scope,
    name::name,
    page::{self, Page, is_focusable, is_unseen, kind},
    scripts,
};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "focus-kept",
        asks: "What gets the focus keeps it.",
        source: "WCAG 2.1.1 (A), 2.4.7 (AA), 3.2.1 (A), failure F55, RGAA 7.3, 10.7, 12.9",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<label>Nom <input onfocus='this.select()'></label>",
            "<a href=/a onclick='this.blur()'>Aide</a>",
            "<label>Nom <input onblur='check(this)'></label><script>function check(field) { field.blur() }</script>",
        ],
        fails: &[
            "<a href=/a onfocus='this.blur()'>Aide</a>",
            "<input type=submit value=Suite onfocus='if (this.blur) this.blur();'>",
            "<a href=/a onfocus='away(this)'>Aide</a><script>function away(link) { link.blur() }</script>",
            "<a href=/a>Aide</a><script>document.links[0].onfocus = function () { this.blur() }</script>",
        ],
        look: focus_kept,
    },
    Rule {
        id: "focus-context",
        asks: "No window opens and nothing is sent or left only because the page or the focus came, or the focus went.",
        source: "WCAG 3.2.1 (A), 3.2.5 (AAA), failures F9, F52, RGAA 7.4, 13.2",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<a href=/a onfocus='show(this)'>Aide</a><script>function show(link) { link.className = 'on' }</script>",
            "<a href=/a onclick='window.open(this.href)'>Plan</a>",
            "<script>function plan() { window.open('/plan') }</script><button onclick='plan()'>Plan</button>",
        ],
        fails: &[
            "<a href=/a onfocus='location = this.href'>Aide</a>",
            "<label>Nom <input onblur='this.form.submit()'></label>",
            "<script>window.onload = pub; function pub() { window.open('/pub') }</script>",
            "<script>window.open('/pub')</script>",
        ],
        look: focus_context,
    },
    Rule {
        id: "input-context",
        asks: "Choosing or writing something sends nothing and leaves no page, unless somebody said so before.",
        source: "WCAG 3.2.2 (A), failures F36, F37, RGAA 7.4",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<label>Pays <select onchange='total()'><option>France</select></label>",
            "<label>Aller à (la page change dès que vous choisissez) <select onchange='location = this.value'><option>Plan</select></label>",
            "<label>Chercher <input onkeydown='if (event.key === \"Enter\") this.form.submit()'></label>",
            "<form><label>Pays <select><option>France</select></label><button onclick='this.form.submit()'>Suite</button></form>",
        ],
        fails: &[
            "<label>Pays <select onchange='location = this.value'><option>France</select></label>",
            "<label>Pays <select onchange='this.form.submit()'><option>France</select></label>",
            "<label><input type=radio name=a onclick=\"window.open('/plan')\"> Plan</label>",
            "<label>Pays <select onchange='go(this)'><option>France</select></label><script>function go(list) { window.location.href = list.value }</script>",
            "<label>Code <input onkeyup='if (this.value.length == 5) this.form.submit()'></label>",
        ],
        look: input_context,
    },
    Rule {
        id: "paste-allowed",
        asks: "A password or a code may be pasted, so that nobody must know it by heart.",
        source: "WCAG 3.3.8 (AA), failure F109",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<label>Mot de passe <input type=password onpaste='noted()'></label>",
            "<label>Titre <input onpaste='return false'></label>",
        ],
        fails: &[
            "<label>Mot de passe <input type=password onpaste='return false'></label>",
            "<label>Code <input autocomplete=one-time-code onpaste='event.preventDefault()'></label>",
        ],
        look: paste_allowed,
    },
];

/// The code of the first of these attributes that an element has, with what it calls.
fn code_of(page: &Page<'_>, element: ElementRef<'_>, attributes: &[&str]) -> Option<String> {
    let all: Vec<String> =
        attributes.iter().filter_map(|name| element.attr(name)).map(|code| scripts::told(page, code)).collect();
    (!all.is_empty()).then(|| all.join(";"))
}

fn focus_kept(page: &Page<'_>, report: &mut Report<'_>) {
    for element in page.all.iter().copied().filter(|element| is_focusable(*element) && !is_unseen(*element)) {
        let code = code_of(page, element, &["onfocus", "onfocusin"]).unwrap_or_default();
        if code.starts_with("blur(") || code.contains(".blur(") {
            report.at(element, "it gives the focus away as soon as it has it; the keyboard never gets there");
        }
    }
    for (script, source) in scripts::inline(page) {
        let source = scripts::squeezed(&source);
        let blurs = ["onfocus=blur", "onfocus=function(){this.blur(", "onfocus=function(){if(this.blur)"];
        if blurs.iter().any(|blurs| source.contains(blurs)) {
            report.at(script, "it takes the focus from what has just got it");
        }
    }
}

fn focus_context(page: &Page<'_>, report: &mut Report<'_>) {
    for element in page.all.iter().copied().filter(|element| is_focusable(*element) && !is_unseen(*element)) {
        let code = code_of(page, element, &["onfocus", "onfocusin", "onblur", "onfocusout"]);
        if code.is_some_and(|code| scripts::leaves(&code)) {
            report.at(element, "somebody who only passes by is sent away; wait until it is pressed");
        }
    }
    for (element, code) in scripts::on_load(page) {
        if scripts::opens(&code) {
            report.at(element, "a window opens that nobody asked for");
        }
    }
}

fn input_context(page: &Page<'_>, report: &mut Report<'_>) {
    const PRESSED: [&str; 6] = ["button", "file", "hidden", "image", "reset", "submit"];
    let asked = |element: &ElementRef<'_>| match element.value().name() {
        "input" => !PRESSED.contains(&kind(*element).as_str()),
        "select" | "textarea" | "form" | "fieldset" => true,
        _ => false,
    };
    for element in page.all.iter().copied().filter(asked).filter(|element| !is_unseen(*element)) {
        let chosen = matches!(kind(element).as_str(), "checkbox" | "radio") && element.value().name() == "input";
        let changed = code_of(page, element, &["onchange", "oninput"]);
        let pressed = chosen.then(|| code_of(page, element, &["onclick"])).flatten();
        // Enter is a wish; code that asks which key it was may wait for it.
        let typed = code_of(page, element, &["onkeyup", "onkeydown", "onkeypress"])
            .filter(|code| !["key", "which", "13", "Enter"].iter().any(|word| code.contains(word)));
        let leaves = [changed, pressed, typed].into_iter().flatten().any(|code| scripts::leaves(&code));
        if leaves && !is_announced(page, element) {
            report.at(element, "it acts before anybody says that the choice is made; add a button for that");
        }
    }
}

/// Whether words around a field say what it will do by itself (technique G13).
fn is_announced<'a>(page: &Page<'a>, field: ElementRef<'a>) -> bool {
    const WORDS: [&str; 22] = [
        "as soon as",
        "at once",
        "automati",
        "aussitôt",
        "dès que",
        "immediately",
        "immédiatement",
        "new page",
        "new window",
        "nouvel onglet",
        "nouvelle fenêtre",
        "nouvelle page",
        "recharg",
        "refresh",
        "reload",
        "sans bouton",
        "sera envoyé",
        "take you",
        "will be sent",
        "will change",
        "will open",
        "will submit",
    ];
    let around = page::ancestors(field)
        .find(|around| matches!(around.value().name(), "form" | "fieldset" | "section"))
        .or_else(|| page::ancestors(field).find(|around| matches!(around.value().name(), "div" | "p")));
    let mut words = name(page, field) + " " + &around.map(page::seen_text).unwrap_or_default();
    for described in page.referred(field, "aria-describedby") {
        words.push(' ');
        words.push_str(&page::seen_text(described));
    }
    let before = field.prev_siblings().filter_map(ElementRef::wrap).next().map(page::seen_text);
    let words = (words + " " + &before.unwrap_or_default()).to_lowercase();
    WORDS.iter().any(|said| words.contains(said))
}

fn paste_allowed(page: &Page<'_>, report: &mut Report<'_>) {
    for field in page.named("input").filter(|field| !is_unseen(*field)) {
        let tokens = field.attr("autocomplete").unwrap_or_default();
        let proves = (kind(field) == "password" && !tokens.contains("new-password"))
            || ["one-time-code", "current-password"].iter().any(|token| tokens.contains(token));
        let code = code_of(page, field, &["onpaste"]).unwrap_or_default();
        // What takes the text from the clipboard itself, to spread it over its boxes, lets it in.
        let takes = code.contains("clipboardData");
        if proves && !takes && (code.contains("returnfalse") || code.contains("preventDefault(")) {
            report.at(field, "let a password manager, or a person, paste into it");
        }
    }
}
