//! The pictures beside words: taken from OpenMoji and from our own drawings by the table of `authoring`, and made small.
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context, Result, bail};
use authoring::pictures::{OF_THE_UI, Set, all, file};
use procedure::LifeEvent;
use roxmltree::{Document, Node};
use serde_json::Value;

use super::asset::Assets;
use crate::terminal::say;
use crate::tree::Tree;

/// Our own drawings, and the table.
const OWN: &str = "authoring/pictures";
const OPENMOJI: &str = "node_modules/openmoji";
/// What people are told on the page about the law, and what travels in every drawing. Another licence is for a person to read first.
const LICENCE: &str = "CC-BY-SA-4.0";
const OF_OPENMOJI: &str = "OpenMoji (openmoji.org), CC BY-SA 4.0, made smaller for Parvis";
const OF_PARVIS: &str = "Parvis, EUPL-1.2";

/// What a drawing may consist of; anything else would not be drawn as it was meant, so it is an error.
const SHAPES: [&str; 8] = ["g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon"];
/// Attributes that say nothing about what is seen.
const IDLE: [&str; 4] = ["id", "class", "version", "paint-order"];
/// Attributes of strokes, without meaning where there is none.
const STROKE: [&str; 5] = ["stroke", "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit"];
/// How OpenMoji draws lines.
const USUAL: [&str; 3] = [" stroke-linecap=\"round\"", " stroke-linejoin=\"round\"", " stroke-width=\"2\""];
/// Digits after the point: a thousandth of a 72nd of a picture is seen by nobody.
const DIGITS: usize = 2;

/// Every picture of the table, drawn; also written to where the host's program takes it from when it is built.
pub(crate) fn draw(tree: &Tree) -> Result<Set> {
    let package =
        std::fs::read_to_string(tree.root.join(OPENMOJI).join("package.json")).context("OpenMoji is missing")?;
    let package: Value = serde_json::from_str(&package)?;
    if package["license"] != LICENCE {
        bail!(
            "OpenMoji is no longer under {LICENCE}: see whether its pictures may be used, and what people must be told"
        );
    }
    let mut drawn = BTreeMap::new();
    for named in all() {
        let drawing =
            of(tree, named.made_of).with_context(|| format!("the picture `{}` cannot be drawn", named.name))?;
        let findings = package::picture::check(named.name, &file(named.name), drawing.as_bytes());
        if let Some(finding) = findings.first() {
            bail!("{finding}");
        }
        drawn.insert(named.name, drawing);
    }
    let json = serde_json::to_string(&drawn)?;
    let built = tree.made().join("pictures.json");
    // Writing what is there already would build the host anew.
    if std::fs::read_to_string(&built).ok().as_deref() != Some(&*json) {
        std::fs::create_dir_all(tree.made())?;
        std::fs::write(built, &json)?;
        say(format!("  {} pictures, {} KB in all", drawn.len(), json.len() / 1000));
    }
    Ok(Set::read(&json))
}

/// Add the pictures of the UI; the page's head names them by a line with `PICTURE`.
pub(crate) fn add(set: &Set, assets: &mut Assets) -> Result<Vec<String>> {
    let events = LifeEvent::ALL.map(|event| (event.name(), life_event(event)));
    let mut added = Vec::new();
    for (name, picture) in OF_THE_UI.map(|name| (name, name)).into_iter().chain(events) {
        let drawing = set.get(picture).with_context(|| format!("there is no picture `{picture}`"))?;
        assets.add(&format!("picture-{name}.svg"), drawing.as_bytes())?;
        added.push(name.to_owned());
    }
    Ok(added)
}

/// The pictures that a package of a programming language names in `pictures.txt`, a name on each line, beside its own.
pub(crate) fn listed(set: &Set, folder: &Path, pictures: &mut BTreeMap<String, Vec<u8>>) -> Result<()> {
    let list = folder.join("pictures.txt");
    let Ok(names) = std::fs::read_to_string(&list) else { return Ok(()) };
    let missing = set.add_to(pictures, names.lines().map(str::trim).filter(|name| !name.is_empty()));
    match missing.first() {
        Some(name) => {
            bail!("{} names `{name}`, which nobody has drawn; `parvis pictures` lists the names", list.display())
        }
        None => Ok(()),
    }
}

fn of(tree: &Tree, (main, corner): (&str, Option<&str>)) -> Result<String> {
    let mut openmoji = false;
    let mut shapes = |name: &str| {
        let own = tree.root.join(OWN).join(file(name));
        let path = if own.exists() {
            own
        } else {
            openmoji = true;
            tree.root.join(OPENMOJI).join("color/svg").join(file(name))
        };
        let text = std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        simplified(&text)
    };
    let main = shapes(main)?;
    let inside = match corner.map(shapes).transpose()? {
        None => main,
        // The corner has ground of its own, so that lines do not run into each other.
        Some(corner) => format!(
            "<g transform=\"translate(-4 -4)scale(.86)\">{main}</g><circle cx=\"53\" cy=\"53\" r=\"19\" fill=\"#fff\"/>\
             <g transform=\"translate(34 34)scale(.53)\">{corner}</g>"
        ),
    };
    let whose = if openmoji { OF_OPENMOJI } else { OF_PARVIS };
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 72 72\"><metadata>{whose}</metadata>{inside}</svg>"
    ))
}

/// The shapes of a drawing of 72 by 72, without what is not seen.
fn simplified(svg: &str) -> Result<String> {
    let document = Document::parse(svg)?;
    let root = document.root_element();
    if root.attribute("viewBox") != Some("0 0 72 72") {
        bail!("it is not drawn on 72 by 72");
    }
    let mut shapes = String::new();
    write_group(root, &mut shapes)?;
    Ok(said_once(shapes))
}

/// What nearly all strokes of OpenMoji have in common, said once around them instead of of each.
fn said_once(shapes: String) -> String {
    let groups_draw = shapes.split('<').any(|tag| tag.starts_with("g ") && tag.contains("stroke"));
    let common = USUAL.into_iter().filter(|usual| {
        let mut stroked = shapes.split('<').filter(|tag| tag.contains(" stroke=\"")).peekable();
        !groups_draw && stroked.peek().is_some() && stroked.all(|tag| tag.contains(usual))
    });
    let common: Vec<&str> = common.collect();
    if common.is_empty() {
        return shapes;
    }
    let rest = common.iter().fold(shapes, |shapes, usual| shapes.replace(usual, ""));
    format!("<g{}>{rest}</g>", common.concat())
}

fn write_group(node: Node<'_, '_>, to: &mut String) -> Result<()> {
    let mut inside = String::new();
    for child in node.children().filter(Node::is_element) {
        write_shape(child, &mut inside)?;
    }
    let attributes = attributes(node);
    let attributes = if node.has_tag_name("g") || !attributes.is_empty() { attributes } else { String::new() };
    match (inside.is_empty(), attributes.is_empty()) {
        (true, _) => {}
        (false, true) => to.push_str(&inside),
        (false, false) => write!(to, "<g{attributes}>{inside}</g>")?,
    }
    Ok(())
}

fn write_shape(node: Node<'_, '_>, to: &mut String) -> Result<()> {
    let name = node.tag_name().name();
    if !SHAPES.contains(&name) {
        bail!("it has <{name}> inside");
    }
    if name == "g" {
        return write_group(node, to);
    }
    let none = |name: &str| node.attribute(name) == Some("none");
    // OpenMoji keeps outlines that only its editors see.
    if !(none("fill") && none("stroke")) {
        write!(to, "<{name}{}/>", attributes(node))?;
    }
    Ok(())
}

/// What says how it looks.
fn attributes(node: Node<'_, '_>) -> String {
    let unstroked = node.attribute("stroke") == Some("none");
    let round = node.attribute("stroke-linejoin") == Some("round");
    let kept = node.attributes().filter(|attribute| {
        let name = attribute.name();
        let idle = IDLE.contains(&name) || (node.tag_name().name() == "svg" && name == "viewBox");
        // Groups of OpenMoji set no stroke, so none need be said.
        let of_no_stroke = unstroked && STROKE.contains(&name);
        !(idle || of_no_stroke || (round && name == "stroke-miterlimit"))
    });
    kept.map(|attribute| format!(" {}=\"{}\"", attribute.name(), shortened(attribute.value()))).collect()
}

/// Numbers with fewer digits; spaces once.
fn shortened(value: &str) -> String {
    let mut short = String::with_capacity(value.len());
    let mut after_point = None;
    for letter in value.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        after_point = match (letter, after_point) {
            ('.', _) => Some(0),
            ('0'..='9', Some(digits)) => Some(digits + 1),
            _ => None,
        };
        if after_point.is_none_or(|digits| digits <= DIGITS) {
            short.push(letter);
        }
    }
    short
}

/// The picture of a moment of life.
fn life_event(event: LifeEvent) -> &'static str {
    match event {
        LifeEvent::Birth => "baby",
        LifeEvent::Childhood => "school-bag",
        LifeEvent::Couple => "couple",
        LifeEvent::Death => "death",
        LifeEvent::Home => "home",
        LifeEvent::Citizenship => "vote",
        LifeEvent::Papers => "card",
        LifeEvent::Street => "street",
        LifeEvent::Work => "work",
        LifeEvent::Health => "health",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(inside: &str, expected: &str) {
        let svg = format!(r#"<svg xmlns="http://www.w3.org/2000/svg" id="emoji" viewBox="0 0 72 72">{inside}</svg>"#);
        assert_eq!(simplified(&svg).map_err(|error| error.to_string()), Ok(expected.to_owned()), "{inside}");
    }

    #[test]
    fn only_what_is_seen_is_left_of_a_drawing() {
        check(r#"<g id="line"><path fill="none" stroke="none" d="M0 0z"/></g>"#, "");
        check(
            r##"<g id="a"><path fill="#fff" d="M1.23456,2.5l.0001.5"/></g>"##,
            r##"<path fill="#fff" d="M1.23,2.5l.00.5"/>"##,
        );
        check(r#"<rect x="1" stroke="none" stroke-width="2"/>"#, r#"<rect x="1"/>"#);
        check(r#"<g transform="scale(2)"><rect x="1"/></g>"#, r#"<g transform="scale(2)"><rect x="1"/></g>"#);
    }

    #[test]
    fn what_all_lines_have_in_common_is_said_once() {
        let line = |more: &str| format!(r##"<path d="M0 0" stroke="#000" stroke-linecap="round"{more}/>"##);
        let rest = |more: &str| format!(r##"<path d="M0 0" stroke="#000"{more}/>"##);
        let (thick, usual) = (r#" stroke-width="3""#, r#" stroke-width="2""#);
        check(&line(thick), &format!(r#"<g stroke-linecap="round">{}</g>"#, rest(thick)));
        check(&line(usual), &format!(r#"<g stroke-linecap="round" stroke-width="2">{}</g>"#, rest("")));
        let other = r##"<path d="M0 0" stroke="#000"/>"##;
        check(&[line(""), other.to_owned()].concat(), &[line(""), other.to_owned()].concat());
    }

    #[test]
    fn what_would_not_be_drawn_is_an_error() {
        let svg = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72"><text>a</text></svg>"#;
        assert!(simplified(svg).unwrap_err().to_string().contains("<text>"));
        assert!(simplified(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>"#).is_err());
    }

    #[test]
    fn every_moment_of_life_has_a_picture_of_the_table() {
        for name in LifeEvent::ALL.map(life_event).into_iter().chain(OF_THE_UI) {
            assert!(all().any(|named| named.name == name), "{name}");
        }
    }
}
