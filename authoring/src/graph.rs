//! A picture of a procedure: its steps from top to bottom, with their conditions, and the ways that were seen between them, as SVG.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use definition::{Definition, Item};
use procedure::Id;

use crate::{
    cel::{Names, print},
    explore::{Seen, To},
    words::Lexicon,
};

const WIDTH: usize = 1040;
const LEFT: usize = 170;
const BOX: usize = 360;
const ROW: usize = 84;
const HIGH: usize = 52;

/// A box of the picture.
struct Row {
    key: Key,
    question: String,
    condition: Option<String>,
}

/// What a box is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Step(Id),
    Exit(Id),
    Review,
}

/// The picture; of a procedure in a programming language without conditions, in the order in which steps were seen.
#[must_use]
pub fn graph(definition: Option<&Definition>, seen: &Seen, lexicon: &Lexicon) -> String {
    let rows = match definition {
        Some(definition) => written(definition, lexicon),
        None => met(seen, lexicon),
    };
    let place: BTreeMap<&Key, usize> = rows.iter().enumerate().map(|(at, row)| (&row.key, at)).collect();
    let height = rows.len() * ROW + 60;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" font-family=\"sans-serif\" font-size=\"15\">\n\
         <defs><marker id=\"arrow\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\">\
         <path d=\"M0 0L10 5L0 10z\" fill=\"#1b3a57\"/></marker></defs>\n\
         <rect width=\"{WIDTH}\" height=\"{height}\" fill=\"#ffffff\"/>\n"
    );
    let mut lanes = 0;
    for (from, to) in &seen.moves {
        let target = match to {
            To::Step(id) => Key::Step(id.clone()),
            To::Exit(id) => Key::Exit(id.clone()),
            To::Review => Key::Review,
        };
        let start = from.as_ref().and_then(|from| place.get(&Key::Step(from.clone())).copied());
        if let (Some(start), Some(end)) = (start, place.get(&target).copied()) {
            arrow(&mut svg, start, end, &mut lanes);
        }
    }
    for (at, row) in rows.iter().enumerate() {
        boxed(&mut svg, at, row, seen);
    }
    svg.push_str("</svg>\n");
    svg
}

fn written(definition: &Definition, lexicon: &Lexicon) -> Vec<Row> {
    let names = Names::of(definition);
    let mut rows = Vec::new();
    let mut group_condition: Option<String> = None;
    definition.each_item(|item, inside| {
        let condition = |when: Option<&definition::Expression>| when.map(|when| print(when, &names));
        match item {
            Item::Ask(ask) => {
                let around = inside.and(group_condition.clone());
                rows.push(Row {
                    question: said(lexicon, &format!("step-{}", ask.id)),
                    condition: condition(ask.when.as_ref()).or(around),
                    key: Key::Step(ask.id.clone()),
                });
            }
            Item::Exit(exit) => rows.push(Row {
                question: said(lexicon, &format!("exit-{}", exit.id)),
                condition: condition(exit.when.as_ref()),
                key: Key::Exit(exit.id.clone()),
            }),
            Item::Group(group) => group_condition = condition(group.when.as_ref()),
            Item::Section(_) => {}
        }
    });
    rows.push(Row { key: Key::Review, question: String::new(), condition: None });
    rows
}

fn met(seen: &Seen, lexicon: &Lexicon) -> Vec<Row> {
    let mut known = BTreeSet::new();
    let mut rows = Vec::new();
    for (_, answers) in &seen.witnesses {
        for answer in answers {
            if known.insert(answer.step.clone()) {
                let question = said(lexicon, &format!("step-{}", answer.step));
                rows.push(Row { key: Key::Step(answer.step.clone()), question, condition: None });
            }
        }
    }
    for exit in &seen.exits {
        let question = said(lexicon, &format!("exit-{exit}"));
        rows.push(Row { key: Key::Exit(exit.clone()), question, condition: None });
    }
    rows.push(Row { key: Key::Review, question: String::new(), condition: None });
    rows
}

/// What French says, on one line.
fn said(lexicon: &Lexicon, id: &str) -> String {
    let message = lexicon.book("fr").and_then(|(_, messages)| messages.get(id)?.prose.first().cloned());
    message.unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn boxed(svg: &mut String, at: usize, row: &Row, seen: &Seen) {
    let (x, y) = (LEFT, 30 + at * ROW);
    let (name, fill, line, there) = match &row.key {
        Key::Step(id) => (id.as_str(), "#eef4fa", "#1b3a57", seen.steps.contains(id)),
        Key::Exit(id) => (id.as_str(), "#fdf1e3", "#8a4b08", seen.exits.contains(id)),
        Key::Review => ("review", "#e8f5ec", "#1d5c33", seen.finished),
    };
    let dashes = if there { "" } else { " stroke-dasharray=\"6 5\"" };
    let _infallible = writeln!(
        svg,
        "<rect x=\"{x}\" y=\"{y}\" width=\"{BOX}\" height=\"{HIGH}\" rx=\"8\" fill=\"{fill}\" stroke=\"{line}\"{dashes}/>\
         <text x=\"{}\" y=\"{}\" font-weight=\"bold\" fill=\"{line}\">{}</text>\
         <text x=\"{}\" y=\"{}\" fill=\"#222222\" font-size=\"13\">{}</text>",
        x + 14,
        y + 22,
        escaped(&shortened(name, 40)),
        x + 14,
        y + 41,
        escaped(&shortened(&row.question, 48)),
    );
    if let Some(condition) = &row.condition {
        for (line, part) in wrapped(condition, 58).iter().take(3).enumerate() {
            let _infallible = writeln!(
                svg,
                "<text x=\"{}\" y=\"{}\" font-family=\"monospace\" font-size=\"13\" fill=\"#4a2a6a\">{}</text>",
                x + BOX + 20,
                y + 20 + line * 16,
                escaped(part)
            );
        }
    }
}

/// From a box to the next straight down; to another around the left, each in a lane of its own.
fn arrow(svg: &mut String, from: usize, to: usize, lanes: &mut usize) {
    let style = "fill=\"none\" stroke=\"#1b3a57\" stroke-width=\"1.3\" marker-end=\"url(#arrow)\"";
    if to == from + 1 {
        let x = LEFT + BOX / 2;
        let _infallible = writeln!(svg, "<path d=\"M{x} {} V{}\" {style}/>", 30 + from * ROW + HIGH, 28 + to * ROW);
        return;
    }
    let lane = 14 + (*lanes % 10) * 14;
    *lanes += 1;
    let (start, end) = (30 + from * ROW + HIGH / 2 + 8, 30 + to * ROW + HIGH / 2 - 8);
    let _infallible = writeln!(
        svg,
        "<path d=\"M{LEFT} {start} C{lane} {start} {lane} {start} {lane} {} V{} C{lane} {end} {lane} {end} {LEFT} {end}\" \
         {style} opacity=\"0.55\"/>",
        start + 16,
        end.saturating_sub(16),
    );
}

fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most { text.to_owned() } else { text.chars().take(most - 1).chain(['…']).collect() }
}

fn wrapped(text: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = vec![String::new()];
    for word in text.split(' ') {
        let line = lines.last().map_or(0, |line| line.chars().count());
        match lines.last_mut() {
            Some(last) if line == 0 => last.push_str(word),
            Some(last) if line + 1 + word.chars().count() <= most => {
                last.push(' ');
                last.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
