//! Five keys that do everything: four move the focus, one chooses. Two more help. Pure: a key and a page in, the next place out.

/// A key of the pad.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// To the line above.
    Up,
    /// To the line below.
    Down,
    /// To what stands to the left: back, where one reads from left to right.
    Left,
    /// To what stands to the right: on, where one reads from left to right.
    Right,
    /// Presses what has the focus.
    Choose,
    /// Asks for help.
    Help,
    /// Says once more what has the focus.
    Repeat,
}

/// The keys by what keyboards and pads call them (`KeyboardEvent.code`). A pad for a kiosk sends arrows, or digits as they lie on a
/// telephone: 8 and 2 here are up and down, as on the numeric block of a keyboard, and 5 carries the mark that fingers find.
const CODES: [(&str, Key); 16] = [
    ("ArrowUp", Key::Up),
    ("ArrowDown", Key::Down),
    ("ArrowLeft", Key::Left),
    ("ArrowRight", Key::Right),
    ("Enter", Key::Choose),
    ("F1", Key::Help),
    ("F2", Key::Repeat),
    ("Numpad8", Key::Up),
    ("Numpad2", Key::Down),
    ("Numpad4", Key::Left),
    ("Numpad6", Key::Right),
    ("Numpad5", Key::Choose),
    ("NumpadEnter", Key::Choose),
    ("NumpadAdd", Key::Help),
    ("Numpad0", Key::Repeat),
    ("NumpadDecimal", Key::Repeat),
];

/// Something that can have the focus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stop {
    /// The group that it belongs to.
    pub group: u32,
    /// Whether its group stands side by side, as the keys of a row do, so that one step down passes all of it.
    pub row: bool,
}

impl Key {
    /// The key of this code.
    #[must_use]
    pub fn of(code: &str) -> Option<Self> {
        CODES.iter().find(|(known, _)| *known == code).map(|(_, key)| *key)
    }

    /// The place that the focus goes to; `None` where there is nothing, and for keys that move nothing. `from`: where it is, or, when it
    /// is on none of them (on a heading), before which of them. The page is a ring in reading order, so that nothing holds the focus and
    /// everything can be reached by one key.
    #[must_use]
    pub fn next(self, page: &[Stop], from: Result<usize, usize>, right_to_left: bool) -> Option<usize> {
        let count = page.len();
        let on = match (self, right_to_left) {
            (Self::Down, _) | (Self::Right, false) | (Self::Left, true) => true,
            (Self::Up, _) | (Self::Left, false) | (Self::Right, true) => false,
            (Self::Choose | Self::Help | Self::Repeat, _) => return None,
        };
        if count == 0 {
            return None;
        }
        let neighbour = |place: usize| if on { (place + 1) % count } else { (place + count - 1) % count };
        let from = match from {
            Ok(from) => from.min(count - 1),
            Err(before) => return Some(if on { before % count } else { neighbour(before.min(count)) }),
        };
        if matches!(self, Self::Left | Self::Right) {
            return Some(neighbour(from));
        }
        let (start, last) = line(page, from);
        let (next_start, next_last) = line(page, neighbour(if on { last } else { start }));
        // Below and above a key is the one at the same place in its row.
        Some((next_start + (from - start)).min(next_last))
    }
}

/// The first and the last place of the line that a place is in.
fn line(page: &[Stop], place: usize) -> (usize, usize) {
    let Some(here) = page.get(place).filter(|here| here.row) else { return (place, place) };
    let same = |at: &&Stop| *at == here;
    let before = page[..place].iter().rev().take_while(same).count();
    let after = page[place..].iter().take_while(same).count();
    (place - before, place + after - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `h` and `k` are groups side by side; everything else is a line of its own.
    fn page(groups: &str) -> Vec<Stop> {
        groups.chars().map(|group| Stop { group: u32::from(group), row: "hHkK".contains(group) }).collect()
    }

    const PAGES: [&str; 6] = ["hhhfccckkkkkKKKKaab", "c", "hhh", "hhHHhh", "cccc", "fkf"];

    #[track_caller]
    fn check(groups: &str, key: Key, from: usize, expected: usize) {
        assert_eq!(key.next(&page(groups), Ok(from), false), Some(expected), "{key:?} from {from} in {groups}");
    }

    // covers: EN 5.1.6.2
    #[test]
    fn every_place_is_reached_by_one_key_alone_and_left_by_each() {
        for groups in PAGES {
            let page = page(groups);
            for key in [Key::Left, Key::Right] {
                for rtl in [false, true] {
                    let mut seen = vec![];
                    let mut at = Err(0);
                    for _ in 0..page.len() {
                        at = Ok(key.next(&page, at, rtl).expect("a place"));
                        seen.extend(at);
                    }
                    seen.sort_unstable();
                    assert_eq!(seen, (0..page.len()).collect::<Vec<_>>(), "{key:?} in {groups}");
                }
            }
            for key in [Key::Up, Key::Down] {
                for from in 0..page.len() {
                    let (start, last) = line(&page, from);
                    let to = key.next(&page, Ok(from), false).expect("a place");
                    assert!(
                        !(start..=last).contains(&to) || last - start + 1 == page.len(),
                        "{key:?} from {from} in {groups}"
                    );
                }
            }
        }
    }

    #[test]
    fn back_undoes_on_and_what_is_on_depends_on_how_one_reads() {
        for groups in PAGES {
            let page = page(groups);
            for from in 0..page.len() {
                for rtl in [false, true] {
                    let on = Key::Right.next(&page, Ok(from), rtl).expect("a place");
                    assert_eq!(Key::Left.next(&page, Ok(on), rtl), Some(from));
                }
                assert_eq!(Key::Right.next(&page, Ok(from), true), Key::Left.next(&page, Ok(from), false));
            }
        }
    }

    #[test]
    fn down_passes_a_row_and_stays_in_its_column_but_stops_at_every_choice() {
        let groups = "hhhfccckkkkkKKKKaab";
        check(groups, Key::Down, 1, 3);
        check(groups, Key::Down, 4, 5);
        check(groups, Key::Down, 6, 7);
        check(groups, Key::Down, 9, 14);
        check(groups, Key::Down, 11, 15);
        check(groups, Key::Up, 14, 9);
        check(groups, Key::Down, 13, 16);
        check(groups, Key::Down, 16, 17);
        check(groups, Key::Down, 18, 0);
        check(groups, Key::Up, 2, 18);
    }

    #[test]
    fn from_a_heading_one_goes_to_what_comes_after_or_before_it() {
        let check =
            |key: Key, before, expected| assert_eq!(key.next(&page("hhabc"), Err(before), false), Some(expected));
        check(Key::Down, 0, 0);
        check(Key::Down, 2, 2);
        check(Key::Right, 5, 0);
        check(Key::Up, 2, 1);
        check(Key::Left, 0, 4);
        check(Key::Up, 5, 4);
        check(Key::Up, 99, 4);
        assert_eq!(Key::Down.next(&page("abc"), Ok(7), false), Some(0), "a page that has become shorter");
        for (_, key) in CODES {
            assert_eq!(key.next(&[], Err(0), false), None);
            assert_eq!(key.next(&[], Ok(0), true), None);
        }
    }

    #[test]
    fn arrows_and_the_numeric_block_are_the_same_five_keys() {
        for (arrow, digit) in
            [("ArrowUp", '8'), ("ArrowDown", '2'), ("ArrowLeft", '4'), ("ArrowRight", '6'), ("Enter", '5')]
        {
            assert_eq!(Key::of(arrow), Key::of(&format!("Numpad{digit}")));
            assert!(Key::of(arrow).is_some());
        }
        for other in ["Tab", "Space", "Digit5", "KeyA", "Escape", ""] {
            assert_eq!(Key::of(other), None, "{other}");
        }
    }
}
