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

    /// A colour of CSS; nothing for the ways to write one that are rare.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if text == "transparent" {
            return Some(Self::BLACK.faded(0.0));
        }
        if let Some(digits) = text.strip_prefix('#') {
            return hexadecimal(digits);
        }
        if let Some((name, rest)) = text.split_once('(') {
            return by_function(name, rest.strip_suffix(')')?);
        }
        let mut words = NAMES.split_ascii_whitespace();
        while let (Some(name), Some(digits)) = (words.next(), words.next()) {
            if name == text {
                return hexadecimal(digits);
            }
        }
        None
    }
}

fn hexadecimal(digits: &str) -> Option<Paint> {
    if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    let step = match digits.len() {
        3 | 4 => 1,
        6 | 8 => 2,
        _ => return None,
    };
    let part = |at: usize| {
        let piece = digits.get(at * step..(at + 1) * step)?;
        let value = f64::from(u8::from_str_radix(piece, 16).ok()?);
        Some(if step == 1 { value * 17.0 } else { value })
    };
    let share = if digits.len() == 4 * step { part(3)? / 255.0 } else { 1.0 };
    Some(Paint { rgb: [part(0)?, part(1)?, part(2)?], share })
}

fn by_function(name: &str, inside: &str) -> Option<Paint> {
    let parts: Vec<&str> = inside.split([',', ' ', '/']).filter(|part| !part.is_empty()).collect();
    let number = |text: &str, whole: f64| match text.strip_suffix('%') {
        Some(percent) => Some(percent.parse::<f64>().ok()? / 100.0 * whole),
        None => text.trim_end_matches("deg").parse().ok(),
    };
    let (one, two, three, share) = match parts.as_slice() {
        [one, two, three] => (one, two, three, 1.0),
        [one, two, three, share] => (one, two, three, number(share, 1.0)?),
        _ => return None,
    };
    let rgb = match name {
        "rgb" | "rgba" => [number(one, 255.0)?, number(two, 255.0)?, number(three, 255.0)?],
        "hsl" | "hsla" => by_hue(number(one, 360.0)?, number(two, 1.0)?, number(three, 1.0)?),
        _ => return None,
    };
    Some(Paint { rgb, share: share.clamp(0.0, 1.0) })
}

/// Hue, saturation and lightness as CSS Color 4 turns them into red, green and blue.
fn by_hue(hue: f64, saturation: f64, lightness: f64) -> [f64; 3] {
    let reach = saturation * lightness.min(1.0 - lightness);
    [0.0, 8.0, 4.0].map(|start| {
        let place = (start + hue / 30.0).rem_euclid(12.0);
        255.0 * (lightness - reach * (place - 3.0).min(9.0 - place).clamp(-1.0, 1.0))
    })
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

/// The names of CSS Color 4, each before its digits.
const NAMES: &str = "aliceblue f0f8ff antiquewhite faebd7 aqua 00ffff aquamarine 7fffd4 azure f0ffff beige f5f5dc bisque ffe4c4 black 000000 \
    blanchedalmond ffebcd blue 0000ff blueviolet 8a2be2 brown a52a2a burlywood deb887 cadetblue 5f9ea0 chartreuse 7fff00 \
    chocolate d2691e coral ff7f50 cornflowerblue 6495ed cornsilk fff8dc crimson dc143c cyan 00ffff darkblue 00008b \
    darkcyan 008b8b darkgoldenrod b8860b darkgray a9a9a9 darkgreen 006400 darkgrey a9a9a9 darkkhaki bdb76b \
    darkmagenta 8b008b darkolivegreen 556b2f darkorange ff8c00 darkorchid 9932cc darkred 8b0000 darksalmon e9967a \
    darkseagreen 8fbc8f darkslateblue 483d8b darkslategray 2f4f4f darkslategrey 2f4f4f darkturquoise 00ced1 \
    darkviolet 9400d3 deeppink ff1493 deepskyblue 00bfff dimgray 696969 dimgrey 696969 dodgerblue 1e90ff firebrick b22222 \
    floralwhite fffaf0 forestgreen 228b22 fuchsia ff00ff gainsboro dcdcdc ghostwhite f8f8ff gold ffd700 goldenrod daa520 \
    gray 808080 green 008000 greenyellow adff2f grey 808080 honeydew f0fff0 hotpink ff69b4 indianred cd5c5c indigo 4b0082 \
    ivory fffff0 khaki f0e68c lavender e6e6fa lavenderblush fff0f5 lawngreen 7cfc00 lemonchiffon fffacd lightblue add8e6 \
    lightcoral f08080 lightcyan e0ffff lightgoldenrodyellow fafad2 lightgray d3d3d3 lightgreen 90ee90 lightgrey d3d3d3 \
    lightpink ffb6c1 lightsalmon ffa07a lightseagreen 20b2aa lightskyblue 87cefa lightslategray 778899 \
    lightslategrey 778899 lightsteelblue b0c4de lightyellow ffffe0 lime 00ff00 limegreen 32cd32 linen faf0e6 magenta ff00ff \
    maroon 800000 mediumaquamarine 66cdaa mediumblue 0000cd mediumorchid ba55d3 mediumpurple 9370db mediumseagreen 3cb371 \
    mediumslateblue 7b68ee mediumspringgreen 00fa9a mediumturquoise 48d1cc mediumvioletred c71585 midnightblue 191970 \
    mintcream f5fffa mistyrose ffe4e1 moccasin ffe4b5 navajowhite ffdead navy 000080 oldlace fdf5e6 olive 808000 \
    olivedrab 6b8e23 orange ffa500 orangered ff4500 orchid da70d6 palegoldenrod eee8aa palegreen 98fb98 \
    paleturquoise afeeee palevioletred db7093 papayawhip ffefd5 peachpuff ffdab9 peru cd853f pink ffc0cb plum dda0dd \
    powderblue b0e0e6 purple 800080 rebeccapurple 663399 red ff0000 rosybrown bc8f8f royalblue 4169e1 saddlebrown 8b4513 \
    salmon fa8072 sandybrown f4a460 seagreen 2e8b57 seashell fff5ee sienna a0522d silver c0c0c0 skyblue 87ceeb \
    slateblue 6a5acd slategray 708090 slategrey 708090 snow fffafa springgreen 00ff7f steelblue 4682b4 tan d2b48c \
    teal 008080 thistle d8bfd8 tomato ff6347 turquoise 40e0d0 violet ee82ee wheat f5deb3 white ffffff whitesmoke f5f5f5 \
    yellow ffff00 yellowgreen 9acd32";
