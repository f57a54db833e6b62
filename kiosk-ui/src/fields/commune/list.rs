//! The reference list of communes, and the search in it by name or postcode, as people write them.

/// The list: a first line `# communes <version>`, then one line a commune: code, name and postcodes, separated by tabs, the postcodes by
/// commas. The host reads the same file.
// `Eq`, so that a shared list is compared by its address: every page compares it, and letter by letter that takes longer than the page.
#[derive(Debug, PartialEq, Eq)]
pub struct Communes {
    version: String,
    lines: Vec<Line>,
}

#[derive(Debug, PartialEq, Eq)]
struct Line {
    code: String,
    name: String,
    postcodes: String,
    /// The name as it is compared, with a space before every word.
    folded: String,
}

/// A commune of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Commune<'a> {
    /// The INSEE code.
    pub code: &'a str,
    /// The official name.
    pub name: &'a str,
    /// Its postcodes, separated by spaces.
    pub postcodes: &'a str,
}

/// What a search found.
#[derive(Debug, PartialEq, Eq)]
pub struct Found<'a> {
    /// The best, best first.
    pub best: Vec<Commune<'a>>,
    /// Whether there are more.
    pub more: bool,
}

impl Communes {
    /// The list in this text; `None` when it is no such list. Lines that are not whole are left out.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let version = text.lines().next()?.strip_prefix("# communes ")?.trim().to_owned();
        let line = |line: &str| {
            let mut parts = line.split('\t');
            let (code, name, postcodes) = (parts.next()?, parts.next()?, parts.next()?);
            procedure::field::commune::is_code(code).then(|| Line {
                code: code.to_owned(),
                name: name.to_owned(),
                postcodes: postcodes.replace(',', " "),
                folded: folded(name),
            })
        };
        let lines: Vec<Line> = text.lines().filter(|line| !line.starts_with('#')).filter_map(line).collect();
        (!version.is_empty() && !lines.is_empty()).then_some(Self { version, lines })
    }

    /// The version, which an answer carries.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The commune of this code.
    #[must_use]
    pub fn get(&self, code: &str) -> Option<Commune<'_>> {
        self.lines.iter().find(|line| line.code == code).map(Line::commune)
    }

    /// At most `most` communes for what was typed: the beginning of a name or of a word in it, a postcode or its beginning, or both.
    /// Names that begin so come before names that only contain such a word; within these short names first, since who means a long one
    /// types on.
    #[must_use]
    pub fn search(&self, typed: &str, most: usize) -> Found<'_> {
        let folded = folded(typed);
        let (digits, words): (Vec<&str>, Vec<&str>) =
            folded.split_whitespace().partition(|word| word.bytes().all(|byte| byte.is_ascii_digit()));
        let postcode = digits.concat();
        let name = words.iter().map(|word| format!(" {word}")).collect::<String>();
        // One letter or one digit would be a thousand communes.
        if name.trim().len() < 2 && postcode.len() < 2 {
            return Found { best: Vec::new(), more: false };
        }
        let fits_code =
            |line: &Line| postcode.is_empty() || line.postcodes.split(' ').any(|code| code.starts_with(&postcode));
        let rank = |line: &Line| {
            if line.folded == name {
                Some(0)
            } else if line.folded.starts_with(&name) {
                Some(1)
            } else if line.folded.contains(&name) {
                Some(2)
            } else {
                None
            }
        };
        let mut ranked: Vec<(u8, &Line)> = self
            .lines
            .iter()
            .filter(|line| fits_code(line))
            .filter_map(|line| rank(line).map(|rank| (rank, line)))
            .collect();
        ranked.sort_by_key(|(rank, line)| (*rank, line.folded.len()));
        let more = ranked.len() > most;
        Found { best: ranked.into_iter().take(most).map(|(_, line)| line.commune()).collect(), more }
    }
}

impl Line {
    fn commune(&self) -> Commune<'_> {
        Commune { code: &self.code, name: &self.name, postcodes: &self.postcodes }
    }
}

/// Words without accents, capitals, hyphens and apostrophes, a space before each; `St` and `Ste` are written out.
pub(crate) fn folded(text: &str) -> String {
    let mut plain = String::with_capacity(text.len() + 1);
    for letter in procedure::field::tidy(text).chars().flat_map(char::to_lowercase) {
        match letter {
            'à' | 'â' | 'ä' | 'á' | 'ã' => plain.push('a'),
            'ç' => plain.push('c'),
            'é' | 'è' | 'ê' | 'ë' => plain.push('e'),
            'î' | 'ï' | 'í' | 'ì' => plain.push('i'),
            'ñ' => plain.push('n'),
            'ô' | 'ö' | 'ó' | 'ò' => plain.push('o'),
            'ù' | 'û' | 'ü' | 'ú' => plain.push('u'),
            'ÿ' | 'ý' => plain.push('y'),
            'œ' => plain.push_str("oe"),
            'æ' => plain.push_str("ae"),
            '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' => {}
            '\u{660}'..='\u{669}' => plain.extend(char::from_digit(letter as u32 - 0x660, 10)),
            '\u{6f0}'..='\u{6f9}' => plain.extend(char::from_digit(letter as u32 - 0x6f0, 10)),
            letter if letter.is_alphanumeric() => plain.push(letter),
            _ => plain.push(' '),
        }
    }
    let mut folded = String::with_capacity(plain.len() + 1);
    for word in plain.split_whitespace() {
        folded.push(' ');
        folded.push_str(match word {
            "st" => "saint",
            "ste" => "sainte",
            word => word,
        });
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = "# communes 2026-01
# more about the list
75056\tParis\t75001,75002
93066\tSaint-Denis\t93200,93210
35238\tRennes\t35000,35200,35700
97411\tSaint-Denis\t97400
35281\tSaint-Jacques-de-la-Lande\t35136
25473\tRennes-sur-Loue\t25440
27056\tBernay\t27300
50129\tCherbourg-en-Cotentin\t50100
80021\tAmiens\t80000
2B033\tBastia\t20200
72181\tLe Mans\t72000
88139\tÉpinal\t88000
bad\tline
34301\tSète\t34200
";

    #[track_caller]
    fn check(typed: &str, expected: &[&str]) {
        let list = Communes::parse(LIST).expect("a list");
        let found: Vec<String> =
            list.search(typed, 8).best.iter().map(|found| format!("{} {}", found.name, found.code)).collect();
        assert_eq!(found, expected, "{typed}");
    }

    #[test]
    fn names_are_found_however_people_write_them() {
        check("RENNES", &["Rennes 35238", "Rennes-sur-Loue 25473"]);
        check("epinal", &["Épinal 88139"]);
        check("e\u{301}pinal", &["Épinal 88139"]);
        check("st denis", &["Saint-Denis 93066", "Saint-Denis 97411"]);
        check("saint  jacques de", &["Saint-Jacques-de-la-Lande 35281"]);
        check("mans", &["Le Mans 72181"]);
        check("zzz", &[]);
    }

    #[test]
    fn postcodes_alone_or_with_a_name_lead_there() {
        check("35200", &["Rennes 35238"]);
        check("35", &["Rennes 35238", "Saint-Jacques-de-la-Lande 35281"]);
        check("٣٥٢٠٠", &["Rennes 35238"]);
        check("97400 saint denis", &["Saint-Denis 97411"]);
        check("Saint-Denis 93200", &["Saint-Denis 93066"]);
    }

    #[test]
    fn one_letter_is_not_a_search_yet() {
        check("r", &[]);
        check(" 3 ", &[]);
        check("", &[]);
    }

    #[test]
    fn a_search_says_when_there_are_more() {
        let list = Communes::parse(LIST).expect("a list");
        assert!(list.search("saint", 2).more);
        assert!(!list.search("saint", 3).more);
    }

    #[test]
    fn what_is_no_list_is_refused() {
        assert!(Communes::parse("").is_none());
        assert!(Communes::parse("# communes 2026-01\n<!doctype html>").is_none());
        assert_eq!(Communes::parse(LIST).expect("a list").get("2B033").expect("Bastia").name, "Bastia");
    }
}
