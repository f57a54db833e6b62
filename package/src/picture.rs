//! What a picture in a package must be: of a kind that every browser draws, whole, not too large, and without a program inside.

use procedure::Finding;
use roxmltree::{Document, Node};

/// The longest side of a picture in dots: browsers take four bytes for each, 16 MiB in all, and a kiosk has 1080 across.
pub const MAX_SIDE: usize = 2_048;

/// What is wrong with a picture, by its name and its bytes; the place is for the finding.
#[must_use]
pub fn check(place: &str, name: &str, bytes: &[u8]) -> Vec<Finding> {
    let error =
        |code: &'static str, what: String, cure: &'static str| vec![Finding::error(code, place, what).cure(cure)];
    let Some(kind) = Kind::of(name) else {
        let what = format!("{name:?} is no name of a picture");
        return error("picture-name", what, "name it with a-z, 0-9 and hyphens, and .svg, .png, .jpg or .webp");
    };
    match kind.judge(bytes) {
        Ok(()) => Vec::new(),
        Err(Fault::Unreadable(what)) => {
            error("picture-unreadable", what, "open it in a program that draws, and save it again")
        }
        Err(Fault::Large(what)) => error("picture-large", what, "make it smaller: 2048 dots are enough for a kiosk"),
        Err(Fault::Active(what)) => error(
            "picture-active",
            what,
            "save it as plain SVG: shapes and texts, without scripts, links and animations",
        ),
    }
}

/// The IANA media type of a picture with this name; `None` where [`check`] would refuse the name.
#[must_use]
pub fn media_type(name: &str) -> Option<&'static str> {
    Some(match Kind::of(name)? {
        Kind::Svg => "image/svg+xml",
        Kind::Png => "image/png",
        Kind::Jpeg => "image/jpeg",
        Kind::Webp => "image/webp",
    })
}

enum Fault {
    /// It is not what its name says, or not whole.
    Unreadable(String),
    /// It has too many dots.
    Large(String),
    /// It does or fetches something.
    Active(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Svg,
    Png,
    Jpeg,
    Webp,
}

impl Kind {
    fn of(name: &str) -> Option<Self> {
        let (stem, extension) = name.split_once('.')?;
        let fits = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
        if stem.is_empty() || !stem.chars().all(fits) {
            return None;
        }
        Some(match extension {
            "svg" => Self::Svg,
            "png" => Self::Png,
            "jpg" | "jpeg" => Self::Jpeg,
            "webp" => Self::Webp,
            _ => return None,
        })
    }

    fn judge(self, bytes: &[u8]) -> Result<(), Fault> {
        if self == Self::Svg {
            return svg(bytes);
        }
        let unreadable = |what: &str| Fault::Unreadable(what.to_owned());
        let found =
            imagesize::image_type(bytes).map_err(|_| unreadable("it is none of the pictures that are known"))?;
        let named = match self {
            Self::Png => imagesize::ImageType::Png,
            Self::Jpeg => imagesize::ImageType::Jpeg,
            _ => imagesize::ImageType::Webp,
        };
        if found != named {
            return Err(Fault::Unreadable(format!("its name says {named:?}, its bytes say {found:?}")));
        }
        let size = imagesize::blob_size(bytes).map_err(|_| unreadable("its size cannot be read"))?;
        if size.width.max(size.height) > MAX_SIDE {
            let what = format!("it has {} × {} dots; {MAX_SIDE} are allowed on each side", size.width, size.height);
            return Err(Fault::Large(what));
        }
        if self.ends(bytes) { Ok(()) } else { Err(unreadable("its end is missing")) }
    }

    /// Whether the last bytes are those that such a picture ends with: a copy that broke off has others.
    fn ends(self, bytes: &[u8]) -> bool {
        match self {
            Self::Png => bytes.ends_with(b"IEND\xae\x42\x60\x82"),
            Self::Jpeg => bytes.ends_with(&[0xff, 0xd9]),
            // The number of bytes after it stands in the fifth to eighth.
            _ => bytes.get(4..8).and_then(|said| said.try_into().ok()).is_some_and(|said: [u8; 4]| {
                usize::try_from(u32::from_le_bytes(said)).is_ok_and(|said| said + 8 <= bytes.len())
            }),
        }
    }
}

/// A drawing is a document: it may say what to do. Browsers do none of it in an `<img>`; people open files otherwise too.
fn svg(bytes: &[u8]) -> Result<(), Fault> {
    let text = std::str::from_utf8(bytes).map_err(|_| Fault::Unreadable("it is not UTF-8".to_owned()))?;
    // No document type, so no entities that grow without end.
    let document = Document::parse(text).map_err(|why| Fault::Unreadable(format!("it is no SVG: {why}")))?;
    if !document.root_element().has_tag_name(("http://www.w3.org/2000/svg", "svg")) {
        return Err(Fault::Unreadable("it is XML, but no SVG".to_owned()));
    }
    match document.descendants().find_map(active) {
        Some(what) => Err(Fault::Active(what)),
        None => Ok(()),
    }
}

/// What an element does or fetches, if anything.
fn active(node: Node<'_, '_>) -> Option<String> {
    const DOING: [&str; 10] = [
        "script",
        "foreignObject",
        "iframe",
        "audio",
        "video",
        "handler",
        "animate",
        "animateMotion",
        "animateTransform",
        "set",
    ];
    let name = node.tag_name().name();
    if DOING.contains(&name) {
        return Some(format!("it has <{name}> inside"));
    }
    if name == "style" && node.descendants().filter_map(|text| text.text()).any(fetches) {
        return Some("its style fetches something".to_owned());
    }
    let doing = node.attributes().find(|attribute| {
        let value = attribute.value().trim_start();
        match attribute.name() {
            name if name.starts_with("on") => true,
            // A part of the same drawing, or a picture inside it.
            "href" | "src" => {
                !value.starts_with('#') && !value.starts_with("data:image/png") && !value.starts_with("data:image/jpeg")
            }
            _ => fetches(value),
        }
    })?;
    Some(format!("<{name}> has {}={:?}", doing.name(), doing.value()))
}

/// Whether a style names anything but a part of the same drawing.
fn fetches(style: &str) -> bool {
    let named = style
        .match_indices("url(")
        .any(|(at, open)| !style[at + open.len()..].trim_start_matches([' ', '"', '\'']).starts_with('#'));
    named || style.contains("@import")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The smallest PNG: one dot.
    const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0:~\x9bU\0\0\0\nIDATx\x9cc`\0\0\0\x02\0\x01H\xaf\xa4q\0\0\0\0IEND\xaeB`\x82";

    fn drawing(inside: &str) -> Vec<u8> {
        format!(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{inside}</svg>"#).into_bytes()
    }

    #[track_caller]
    fn check_one(name: &str, bytes: &[u8], expected: &str) {
        let codes: Vec<_> = check("pictures", name, bytes).iter().map(|finding| finding.code.clone()).collect();
        assert_eq!(codes.join(" "), expected, "{name} {}", String::from_utf8_lossy(bytes));
    }

    #[test]
    fn a_picture_is_what_its_name_says_and_whole() {
        check_one("oak.png", PNG, "");
        check_one("Oak.png", PNG, "picture-name");
        check_one("oak", PNG, "picture-name");
        check_one("../oak.png", PNG, "picture-name");
        check_one("oak.gif", b"GIF89a", "picture-name");
        check_one("oak.jpg", PNG, "picture-unreadable");
        check_one("oak.png", b"", "picture-unreadable");
        check_one("oak.png", b"<html>", "picture-unreadable");
        for end in 8..PNG.len() {
            check_one("oak.png", &PNG[..end], "picture-unreadable");
        }
        let mut wide = PNG.to_vec();
        wide[16..20].copy_from_slice(&3_000_u32.to_be_bytes());
        check_one("oak.png", &wide, "picture-large");
    }

    #[test]
    fn a_drawing_does_nothing_and_fetches_nothing() {
        for good in [
            "<path d='M0 0h9v9z' fill='#2a4d69'/>",
            "<defs><path id='a'/></defs><use href='#a'/><rect fill='url(#a)'/>",
            "<style>path { fill: url('#a') }</style>",
            "<image href='data:image/png;base64,AAAA'/>",
        ] {
            check_one("oak.svg", &drawing(good), "");
        }
        for bad in [
            "<script>alert(1)</script>",
            "<path onclick='go()'/>",
            "<image href='https://example.org/a.png'/>",
            "<use href='other.svg#a'/>",
            "<a href='javascript:go()'/>",
            "<style>@import 'a.css'</style>",
            "<rect style='fill: url(https://example.org)'/>",
            "<foreignObject/>",
            "<animate attributeName='x'/>",
        ] {
            check_one("oak.svg", &drawing(bad), "picture-active");
        }
        check_one("oak.svg", b"<svg/>", "picture-unreadable");
        check_one("oak.svg", b"<svg", "picture-unreadable");
        check_one("oak.svg", b"\xff", "picture-unreadable");
        let bomb = br#"<!DOCTYPE svg [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg">&b;</svg>"#;
        check_one("oak.svg", bomb, "picture-unreadable");
    }
}
