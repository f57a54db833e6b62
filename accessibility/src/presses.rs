//! Which presses count for hands that tremble: EN 301 549, 5.7 (key repeat) and 5.8 (double-strike key acceptance).

/// The same key or a finger again, sooner than this after it let go, does not count: 5.8 asks for 0.5 seconds at least.
const AGAIN_AFTER: f64 = 500.0;
/// A key that is held repeats after so long, and once in so long: 5.7 asks that the delay can be 2 seconds, and the rate one in 2 seconds.
const REPEATS_EVERY: f64 = 2_000.0;

/// Judges presses one by one. Times are milliseconds of one clock.
#[derive(Clone, Debug)]
pub struct Presses {
    again_after: f64,
    last: String,
    since: f64,
}

impl Default for Presses {
    fn default() -> Self {
        Self::again_after(AGAIN_AFTER)
    }
}

impl Presses {
    /// The same press again does not count for so many milliseconds.
    #[must_use]
    pub fn again_after(again_after: f64) -> Self {
        Self { again_after, last: String::new(), since: 0.0 }
    }

    /// Whether this press counts: a key by its name, or anything that touches or points, by one name for all, since a second touch
    /// may hit what has just moved there. `held`: the keyboard repeats it by itself.
    pub fn counts(&mut self, press: &str, held: bool, now: f64) -> bool {
        let wait = if held { REPEATS_EVERY } else { self.again_after };
        if self.last == press && now - self.since < wait {
            return false;
        }
        press.clone_into(&mut self.last);
        self.since = now;
        true
    }

    /// It was let go: from here the wait begins anew, so that a key that bounces on its way up does not count twice.
    pub fn released(&mut self, press: &str, now: f64) {
        if self.last == press {
            self.since = now;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Signs are `a` down, `A` up, `+` for `a` repeated by the keyboard; each with its time. What counts is kept.
    #[track_caller]
    fn check(signs: &[(&str, u32)], expected: &[u32]) {
        let mut presses = Presses::default();
        let mut counted = Vec::new();
        for (sign, at) in signs {
            let now = f64::from(*at);
            if sign.chars().all(|sign| sign.is_ascii_uppercase()) {
                presses.released(&sign.to_lowercase(), now);
            } else if presses.counts(if *sign == "+" { "a" } else { sign }, *sign == "+", now) {
                counted.push(*at);
            }
        }
        assert_eq!(counted, expected, "{signs:?}");
    }

    #[test]
    fn the_same_again_within_half_a_second_does_not_count() {
        check(&[("a", 0), ("A", 50), ("a", 549)], &[0]);
        check(&[("a", 0), ("A", 50), ("a", 550)], &[0, 550]);
    }

    #[test]
    fn another_key_counts_at_once() {
        check(&[("a", 0), ("b", 10), ("a", 20)], &[0, 10, 20]);
    }

    // covers: EN 5.8
    #[test]
    fn a_key_that_bounces_counts_once_however_long_it_was_held() {
        check(&[("a", 0), ("A", 700), ("a", 720), ("A", 800), ("a", 1_250)], &[0]);
        check(&[("a", 0), ("A", 700), ("a", 720), ("A", 800), ("a", 1_300)], &[0, 1_300]);
    }

    /// The steps of EN 301 549, C.5.8, with a delay that is set: a key, the same key within the delay, the same key after it.
    // covers: EN 5.8
    #[test]
    fn the_delay_is_a_setting_and_holds_for_identical_keys_only() {
        for delay in [100.0, 500.0, 750.0] {
            let mut presses = Presses::again_after(delay);
            assert!(presses.counts("a", false, 1_000.0));
            presses.released("a", 1_050.0);
            assert!(!presses.counts("a", false, 1_049.0 + delay), "{delay}");
            assert!(presses.counts("a", false, 1_050.0 + delay), "{delay}");
            assert!(presses.counts("b", false, 1_051.0 + delay), "{delay}");
        }
        const { assert!(AGAIN_AFTER >= 500.0 && REPEATS_EVERY >= 2_000.0) };
    }

    // covers: EN 5.7
    #[test]
    fn a_key_that_is_held_repeats_after_two_seconds_and_once_in_two_seconds() {
        let mut signs = vec![("a", 0)];
        signs.extend((1..=50).map(|times| ("+", times * 100)));
        check(&signs, &[0, 2_000, 4_000]);
    }
}
