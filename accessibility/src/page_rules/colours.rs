//! Colours as CSS writes them, and what is painted behind an element as far as the page itself says.

use scraper::ElementRef;

use super::{
    page::{lineage, role},
    style,
};
use crate::contrast::Colour;

/// A colour and how much of it is seen, from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Paint {
    rgb: [f64; 3],
    pub share: f64,
}

impl Paint {
    pub(super) const BLACK: Self = Self { rgb: [0.0; 3], share: 1.0 };
    const WHITE: Self = Self { rgb: [255.0; 3], share: 1.0 };
    /// What browsers give links that have no colour.
    const LINK: Self = Self { rgb: [0.0, 0.0, 238.0], share: 1.0 };

    /// This colour as it is seen on another one.
    pub(super) fn on(self, below: Self) -> Self {
        let mut rgb = self.rgb;
        for (over, below) in rgb.iter_mut().zip(below.rgb) {
            *over = *over * self.share + below * (1.0 - self.share);
        }
        Self { rgb, share: 1.0 }
    }

    /// The same colour, of which less is seen.
    pub(super) fn faded(self, share: f64) -> Self {
        Self { share: self.share * share, ..self }
    }

    /// How well two colours can be told apart.
    pub(super) fn ratio(self, other: Self) -> f64 {
        let whole = |paint: Self| {
            let [red, green, blue] = paint.rgb.map(|part| part.round().clamp(0.0, 255.0) as u8);
            Colour::parse(&format!("#{red:02x}{green:02x}{blue:02x}"))
        };
        whole(self).zip(whole(other)).map_or(1.0, |(one, other)| one.ratio(other))
    }

    /// A colour of CSS.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let found = csscolorparser::parse(text).ok()?;
        let part = |value: f32| f64::from(value.clamp(0.0, 1.0));
        Some(Self { rgb: [found.r, found.g, found.b].map(|value| part(value) * 255.0), share: part(found.a) })
    }
}

/// The colour of the words of an element; nothing where it is not known.
pub(super) fn ink(element: ElementRef<'_>) -> Option<(Paint, ElementRef<'_>)> {
    for around in lineage(element) {
        let written = style::value(around, "color");
        match written.as_str() {
            "" | "inherit" => {}
            written => return Some((Paint::parse(written)?, around)),
        }
        let attribute = match around.value().name() {
            "font" => around.attr("color"),
            "body" => around.attr("text"),
            _ => None,
        };
        if let Some(written) = attribute {
            return Some((Paint::parse(&written.to_ascii_lowercase())?, around));
        }
        match around.value().name() {
            "a" if around.attr("href").is_some() && written.is_empty() => return Some((Paint::LINK, around)),
            "html" => return Some((Paint::BLACK, around)),
            "button" | "input" | "mark" | "meter" | "option" | "progress" | "select" | "textarea" => return None,
            _ => {}
        }
    }
    // A piece of a page stands on somebody else's ground.
    None
}

/// The colours that lie behind the words of an element, more than one for a gradient; nothing where they are not known.
pub(super) fn ground(element: ElementRef<'_>) -> Option<Vec<Paint>> {
    let mut veils: Vec<Paint> = Vec::new();
    let laid = |grounds: Vec<Paint>, veils: &[Paint]| {
        let through = |ground: Paint| veils.iter().rev().fold(ground, |below, veil| veil.on(below));
        Some(grounds.into_iter().map(through).collect())
    };
    for around in lineage(element) {
        let own = own_ground(around)?;
        match own.as_slice() {
            [] => {}
            [one] if one.share < 1.0 => veils.push(*one),
            many if many.iter().all(|paint| paint.share >= 1.0) => return laid(own, &veils),
            _ => return None,
        }
        // What is moved may lie on anything, and controls have a ground of their own.
        let moved = matches!(style::value(around, "position").as_str(), "absolute" | "fixed" | "sticky");
        let control = matches!(
            around.value().name(),
            "button" | "dialog" | "input" | "mark" | "meter" | "option" | "progress" | "select" | "textarea"
        );
        if moved || control || (role(around) == "dialog" && around.value().name() == "dialog") {
            return None;
        }
        if around.value().name() == "html" {
            return laid(vec![Paint::WHITE], &veils);
        }
    }
    None
}

/// What the element itself paints: nothing, a colour, or the colours of a gradient; `None` for pictures and what is not understood.
fn own_ground(element: ElementRef<'_>) -> Option<Vec<Paint>> {
    let (colour, image, short) = (
        style::value(element, "background-color"),
        style::value(element, "background-image"),
        style::value(element, "background"),
    );
    if !matches!(image.as_str(), "" | "none") {
        return None;
    }
    if !colour.is_empty() {
        return if short.contains("url(") || short.contains("gradient(") {
            None
        } else {
            Some(vec![Paint::parse(&colour)?])
        };
    }
    match short.as_str() {
        "" => {
            let attribute = element.attr("bgcolor").map(str::to_ascii_lowercase);
            match (attribute, element.attr("background")) {
                (_, Some(_)) => None,
                (Some(written), None) => Some(vec![Paint::parse(&written)?]),
                (None, None) => Some(Vec::new()),
            }
        }
        "none" | "inherit" | "initial" | "unset" => Some(Vec::new()),
        short if short.contains("url(") => None,
        short if short.contains("gradient(") => gradient(short),
        short => Some(vec![Paint::parse(short)?]),
    }
}

/// The colours of a single gradient that names them all.
fn gradient(text: &str) -> Option<Vec<Paint>> {
    let inside = text.split_once("gradient(")?.1.trim_end().strip_suffix(')')?;
    if inside.contains("gradient(") {
        return None;
    }
    let mut depth = 0_i32;
    let stops = inside.split(|letter: char| {
        depth += i32::from(letter == '(') - i32::from(letter == ')');
        letter == ',' && depth == 0
    });
    let mut paints = Vec::new();
    for (number, stop) in stops.enumerate() {
        let stop = stop.trim();
        // A place may stand behind the colour.
        let end = stop.rfind(')').map_or_else(|| stop.find(' ').unwrap_or(stop.len()), |at| at + 1);
        match Paint::parse(&stop[..end]) {
            Some(paint) => paints.push(paint),
            None if number == 0 => {}
            None => return None,
        }
    }
    (!paints.is_empty()).then_some(paints)
}
