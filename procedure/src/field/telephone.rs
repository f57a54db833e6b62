//! A telephone number, kept in the form of ITU-T E.164: `+33612345678`.

use super::{latin_digits, tidy, words};
use crate::{Fault, Value, code};

/// How numbers of the overseas departments begin at home, and their country code (numbering plan of the French regulator, décision
/// n° 2018-0881). Everything else that begins with one zero is metropolitan France.
const OVERSEAS: [(&str, &str); 14] = [
    ("0262", "262"),
    ("0263", "262"),
    ("0269", "262"),
    ("0590", "590"),
    ("0594", "594"),
    ("0596", "596"),
    ("0639", "262"),
    ("0690", "590"),
    ("0691", "590"),
    ("0692", "262"),
    ("0693", "262"),
    ("0694", "594"),
    ("0696", "596"),
    ("0697", "596"),
];

#[inline(never)]
pub(super) fn read(entry: &Value) -> Result<Value, Fault> {
    let shape = || Fault::new(code::TELEPHONE_SHAPE);
    let text = latin_digits(&tidy(words(entry)?)).replace("(0)", "");
    let kept: String = text.chars().filter(|letter| !" .-/()\u{2010}\u{2011}\u{2013}".contains(*letter)).collect();
    let international = kept.strip_prefix('+').or_else(|| kept.strip_prefix("00"));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let number = match international {
        // E.164: at most 15 digits; the shortest that are in use with country code have 7.
        Some(number) if digits(number) && (7..=15).contains(&number.len()) && !number.starts_with('0') => {
            number.to_owned()
        }
        None if digits(&kept) && kept.len() == 10 && kept.starts_with('0') => {
            let country =
                OVERSEAS.iter().find(|(prefix, _)| kept.starts_with(prefix)).map_or("33", |(_, country)| country);
            format!("{country}{}", &kept[1..])
        }
        _ => return Err(shape()),
    };
    if number.starts_with("33") && (number.len() != 11 || number.as_bytes()[2] == b'0') {
        return Err(shape());
    }
    Ok(Value::Text(format!("+{number}")))
}

/// The number as people write it: `06 12 34 56 78` in metropolitan France, `0692 12 34 56` overseas, `+212 61 23 45 67 8` abroad.
#[must_use]
pub fn grouped(number: &str) -> String {
    let digits = number.trim_start_matches('+');
    let overseas = OVERSEAS.iter().any(|(_, country)| digits.len() == 12 && digits.starts_with(country));
    let (mut text, tail, first) = match digits.strip_prefix("33") {
        Some(home) if home.len() == 9 => (String::new(), format!("0{home}"), 2),
        _ if overseas => (String::new(), format!("0{}", digits.get(3..).unwrap_or_default()), 4),
        _ => ("+".to_owned(), digits.to_owned(), 3),
    };
    for (at, digit) in tail.chars().enumerate() {
        if at >= first && (at - first).is_multiple_of(2) {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}
