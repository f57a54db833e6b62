//! Which compressed form a browser takes, by its `Accept-Encoding` (RFC 9110, section 12.5.3).

/// How bytes are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coding {
    /// As they are.
    Identity,
    /// By gzip.
    Gzip,
    /// By Brotli.
    Brotli,
}

impl Coding {
    /// The name in `Content-Encoding`; none for bytes as they are.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        match self {
            Self::Identity => None,
            Self::Gzip => Some("gzip"),
            Self::Brotli => Some("br"),
        }
    }
}

/// The best of `there`, first is smallest; those that the browser likes equally are decided by that order.
pub(super) fn best(accept: Option<&str>, there: impl Iterator<Item = Coding>) -> Coding {
    let accept = accept.unwrap_or_default();
    let mut best = (Coding::Identity, 0);
    for coding in there {
        let quality = coding.name().map_or(0, |name| quality(accept, name));
        if quality > best.1 {
            best = (coding, quality);
        }
    }
    // `identity` counts only when it is named: a browser that does not name it still takes it.
    if named(accept, "identity").is_some_and(|identity| identity > best.1) { Coding::Identity } else { best.0 }
}

fn quality(accept: &str, name: &str) -> u16 {
    named(accept, name).or_else(|| named(accept, "*")).unwrap_or(0)
}

/// The quality that is given to `name`, in thousandths.
fn named(accept: &str, name: &str) -> Option<u16> {
    accept.split(',').find_map(|part| {
        let mut pieces = part.split(';').map(str::trim);
        if !pieces.next()?.eq_ignore_ascii_case(name) {
            return None;
        }
        let weight = pieces.find_map(|piece| piece.strip_prefix("q=").or_else(|| piece.strip_prefix("Q=")));
        Some(weight.map_or(1_000, thousandths))
    })
}

/// `0.25` → 250; what is no weight counts as a refusal.
fn thousandths(weight: &str) -> u16 {
    let (whole, part) = weight.split_once('.').unwrap_or((weight, ""));
    let digits: String = part.chars().chain("000".chars()).take(3).collect();
    match (whole, digits.parse::<u16>()) {
        ("1", Ok(0)) => 1_000,
        ("0", Ok(thousandths)) => thousandths,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browser_decides() {
        let check = |accept: Option<&str>, expected: Coding| {
            assert_eq!(best(accept, [Coding::Brotli, Coding::Gzip].into_iter()), expected, "{accept:?}");
        };
        check(None, Coding::Identity);
        check(Some(""), Coding::Identity);
        check(Some("gzip, deflate, br, zstd"), Coding::Brotli);
        check(Some("gzip, deflate"), Coding::Gzip);
        check(Some("br;q=0.5, gzip;q=0.8"), Coding::Gzip);
        check(Some("br;q=0, gzip;q=0"), Coding::Identity);
        check(Some("*"), Coding::Brotli);
        check(Some("br;q=0, *"), Coding::Gzip);
        check(Some("GZIP ; Q=0.001"), Coding::Gzip);
        check(Some("identity, br;q=0.5"), Coding::Identity);
        check(Some("identity;q=0, br"), Coding::Brotli);
        check(Some("br;q=nonsense"), Coding::Identity);
        check(Some("xbr, brx"), Coding::Identity);
    }
}
