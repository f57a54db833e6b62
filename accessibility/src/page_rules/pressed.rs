//! Rules about what is made to be pressed without being a button or a link: keys reach it, and screen readers know what it is.

use scraper::ElementRef;

use super::{
    Report, Rule, Scope,
    page::{self, Page, is_focusable, role, tab_index},
    roles, scripts,
};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "click-only",
        asks: "What can be clicked can be reached by the keyboard.",
        source: "WCAG 2.1.1 (A), 4.1.2 (A), failures F42, F54, RGAA 7.3",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<div role=button tabindex=0 onclick='go()'>Suite</div>",
            "<p onclick='go()'><a href=/a>Suite</a></p>",
            "<label onclick='go()'>Nom <input></label>",
            "<div onclick='event.stopPropagation()'>Bonjour</div>",
        ],
        fails: &[
            "<div onclick='go()'>Suite</div>",
            "<a onclick='go()'>Suite</a>",
            "<img src=a alt=Suite onclick='go()'>",
            "<img src=a alt=Suite onmousedown='go()'>",
            "<div class='btn large'>Suite</div>",
        ],
        look: click_only,
    },
    Rule {
        id: "role-reached",
        asks: "What has the role of a control and acts like one can be reached by the keyboard.",
        source: "WCAG 2.1.1 (A), 4.1.2 (A), failure F54, RGAA 7.3",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<span role=button tabindex=0 onclick='go()'>Suite</span>",
            "<span role=button aria-disabled=true onclick='go()'>Suite</span>",
            "<ul role=listbox aria-label=Villes tabindex=0 aria-activedescendant=a><li role=option id=a onclick='go()'>Lyon</ul>",
            "<ul role=tablist><li role=tab tabindex=0 aria-selected=true onclick='go()'>Un<li role=tab tabindex=-1 aria-selected=false onclick='go()'>Deux</ul>",
            "<label>Ville <input role=combobox aria-expanded=true aria-controls=a></label><ul role=listbox aria-label=Villes id=a><li role=option onclick='go()'>Lyon</ul>",
            "<span role=button hidden onclick='go()'>Suite</span>",
            "<label>Ville <input aria-activedescendant=a></label><ul role=listbox aria-label=Villes><li role=option id=a onclick='go()'>Lyon</ul>",
        ],
        fails: &[
            "<span role=button onclick='go()'>Suite</span>",
            "<a role=link onclick='go()'>Suite</a>",
            "<div role=checkbox aria-checked=false onclick='go()'>J’accepte</div>",
            "<ul role=listbox aria-label=Villes><li role=option onclick='go()'>Lyon</ul>",
            "<ul role=listbox aria-label=Villes tabindex=0 aria-activedescendant=a><li role=option id=a>Lyon</ul><ul role=menu aria-label=Aide><li role=menuitem onclick='go()'>Plan</ul>",
        ],
        look: role_reached,
    },
    Rule {
        id: "control-role",
        asks: "What can be pressed and has the focus says what it is.",
        source: "WCAG 4.1.2 (A), failures F15, F59, RGAA 7.1",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<div role=button tabindex=0 onclick='go()'>Suite</div>",
            "<div tabindex=0>Un tableau large</div>",
            "<div tabindex=0 onclick='go()'><a href=/a>Suite</a></div>",
            "<div tabindex=-1 onclick='go()'><p>Texte</p></div>",
        ],
        fails: &[
            "<div tabindex=0 onclick='go()'>Suite</div>",
            "<a tabindex=0 onclick='go()'>Suite</a>",
            "<img src=a alt=Suite tabindex=0 onclick='go()'>",
        ],
        look: control_role,
    },
];

/// What by itself nobody presses.
const BOXES: [&str; 16] =
    ["a", "b", "dd", "div", "dt", "em", "i", "img", "li", "p", "span", "strong", "svg", "td", "th", "tr"];

/// What a mouse does, as attributes; moving it over something only shows more of that thing.
const MOUSE: [&str; 4] = ["onclick", "ondblclick", "onmousedown", "onmouseup"];

fn acts(page: &Page<'_>, element: ElementRef<'_>) -> bool {
    MOUSE.iter().filter_map(|name| element.attr(name)).any(|code| {
        let code = scripts::told(page, code);
        !code.is_empty() && !scripts::is_idle(&code)
    })
}

fn reachable(element: ElementRef<'_>) -> bool {
    is_focusable(element) || tab_index(element).is_some()
}

/// Whether something around or inside an element serves whom the element itself does not.
fn served(element: ElementRef<'_>) -> bool {
    let label = |other: ElementRef<'_>| other.value().name() == "label";
    // What is around it and only takes the focus from a link to it (`<main tabindex="-1">`) serves nobody.
    let around = |other: ElementRef<'_>| {
        is_focusable(other) || tab_index(other).is_some_and(|number| number >= 0 || other == element) || label(other)
    };
    page::lineage(element).any(around) || element.descendent_elements().any(|other| reachable(other) || label(other))
}

fn click_only(page: &Page<'_>, report: &mut Report<'_>) {
    for element in page.met(|element| acts(page, element)) {
        let plain = BOXES.contains(&element.value().name()) && roles::given(element).is_none();
        // What waits for keys waits in vain where the focus never comes, unless a linked script brings it there.
        let keys = ["onkeydown", "onkeypress", "onkeyup"].iter().any(|key| element.attr(key).is_some());
        if plain && !served(element) && !(keys && page.scripted) {
            report.at(element, "only a mouse can press it; make it a <button> or a link");
        }
    }
    // What its class calls a button looks like one, and a script waits for the mouse.
    let called = |element: ElementRef<'_>| {
        let named = |class: &str| matches!(class, "btn" | "button");
        matches!(element.value().name(), "div" | "span")
            && element.attr("class").is_some_and(|classes| {
                classes.split_ascii_whitespace().any(named) && !classes.to_ascii_lowercase().contains("disabled")
            })
    };
    for element in page.met(|element| called(element) && roles::given(element).is_none()) {
        let control = |part: ElementRef<'_>| {
            reachable(part)
                || matches!(part.value().name(), "button" | "input" | "label" | "a")
                || part.attr("onclick").is_some()
        };
        let served = page::lineage(element).any(control) || element.descendent_elements().any(control);
        let off = element.attr("aria-disabled").is_some();
        if !served && !off && !page::seen_text(element).is_empty() {
            report
                .at(element, "it is called a button, and the keyboard does not reach it; make it a <button> or a link");
        }
    }
}

/// Controls that stand alone: each needs a stop of the Tab key.
const ALONE: [&str; 9] =
    ["button", "checkbox", "combobox", "link", "searchbox", "slider", "spinbutton", "switch", "textbox"];

/// Parts of a widget that has one stop for all of them.
const PARTS: [&str; 8] =
    ["gridcell", "menuitem", "menuitemcheckbox", "menuitemradio", "option", "radio", "tab", "treeitem"];

/// Widgets whose arrow keys lead from part to part (ARIA 1.2, "composite"), and tool bars, which do the same.
const WIDGETS: [&str; 10] =
    ["combobox", "grid", "listbox", "menu", "menubar", "radiogroup", "tablist", "toolbar", "tree", "treegrid"];

fn role_reached(page: &Page<'_>, report: &mut Report<'_>) {
    for element in page.met(|element| acts(page, element)) {
        let Some(role) = roles::given(element) else { continue };
        let off = page::lineage(element).any(|around| around.attr("aria-disabled") == Some("true"))
            || page::is_disabled(element);
        if off || completed(page, element) || served(element) {
            continue;
        }
        let widget = page::ancestors(element).filter(|around| WIDGETS.contains(&self::role(*around))).last();
        let lost = match widget {
            Some(widget) => (ALONE.contains(&role) || PARTS.contains(&role)) && !has_stop(page, widget),
            None => ALONE.contains(&role),
        };
        if lost {
            report.at(element, "keys do not reach it; make it a <button> or a link, or give it tabindex=\"0\"");
        }
    }
}

/// Whether a script that is linked may give a stop to an element, which it finds by class or id.
fn completed(page: &Page<'_>, element: ElementRef<'_>) -> bool {
    page.scripted && !page.house && (element.attr("id").is_some() || element.attr("class").is_some())
}

/// Whether keys get into a widget: by a stop in it, or by a field that leads it.
fn has_stop<'a>(page: &Page<'a>, widget: ElementRef<'a>) -> bool {
    let id = widget.attr("id");
    let leads = |other: &ElementRef<'_>| {
        let names = |attribute: &str| {
            id.is_some_and(|id| {
                other.attr(attribute).is_some_and(|ids| ids.split_ascii_whitespace().any(|one| one == id))
            })
        };
        names("aria-controls") || names("aria-owns") || moves_within(page, *other, widget)
    };
    page::lineage(widget).any(reachable) || widget.descendent_elements().any(reachable) || page.all.iter().any(leads)
}

/// Whether an element keeps the focus while `aria-activedescendant` moves through this very widget: through what it names, owns or controls.
fn moves_within<'a>(page: &Page<'a>, owner: ElementRef<'a>, widget: ElementRef<'a>) -> bool {
    if owner.attr("aria-activedescendant").is_none() || !(reachable(owner) || completed(page, owner)) {
        return false;
    }
    let holds = |outer: ElementRef<'a>, inner| page::lineage(inner).any(|around| around == outer);
    let active = page.referred(owner, "aria-activedescendant");
    let led = [page.referred(owner, "aria-controls"), page.referred(owner, "aria-owns")].concat();
    if active.is_empty() && led.is_empty() {
        // Nothing is chosen yet: a script will name a line of the list beside the field.
        return page::ancestors(owner).next().is_some_and(|around| holds(around, widget));
    }
    active.into_iter().any(|item| holds(widget, item)) || led.into_iter().any(|part| holds(part, widget))
}

fn control_role(page: &Page<'_>, report: &mut Report<'_>) {
    let stop = |element: ElementRef<'_>| tab_index(element).is_some_and(|number| number >= 0);
    for element in page.met(|element| stop(element) && acts(page, element)) {
        let unnamed = matches!(
            role(element),
            "" | "generic" | "img" | "listitem" | "cell" | "row" | "columnheader" | "rowheader"
        ) && roles::given(element).is_none();
        let plain = BOXES.contains(&element.value().name()) && element.attr("contenteditable").is_none();
        let holds = element.descendent_elements().skip(1).any(reachable);
        // A box that only helps what is in it, such as a label, is no control.
        let label = page::lineage(element).any(|around| around.value().name() == "label");
        if unnamed && plain && !holds && !label {
            report.at(element, "a screen reader does not say that it can be pressed; make it a <button> or a link");
        }
    }
}
