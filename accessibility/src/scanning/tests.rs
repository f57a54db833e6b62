//! Everything can be reached and pressed, nothing is pressed by itself, and no moment of pressing breaks anything.

use super::*;
use crate::preferences::ScanPace;

const PACE: Pace = Pace { dwell: 1_000.0, first: 500.0, late: 100.0, rounds: 2 };
const ONE: Settings = Settings { switches: Switches::One(PACE), again_after: 150.0 };
const TWO: Settings = Settings { switches: Switches::Two, again_after: 150.0 };

/// Groups of one, three, two, thirty and one.
fn page() -> Vec<u32> {
    [(7, 1), (8, 3), (9, 2), (3, 30), (7, 1)].into_iter().flat_map(|(group, count)| vec![group; count]).collect()
}

fn on(settings: Settings, groups: &[u32]) -> Scanner {
    let mut scanner = Scanner::new(settings);
    scanner.turn_page(groups, 0..0, 0, 0.0);
    scanner
}

/// Presses and lets go after `held`.
fn click(scanner: &mut Scanner, switch: Switch, now: &mut f64, held: f64) -> Answer {
    let pressed = scanner.pressed(switch, *now);
    *now += held;
    scanner.released(switch, *now);
    *now += 400.0;
    pressed
}

/// Whether what is lit leads to the item.
fn leads_to(scanner: &Scanner, item: usize) -> bool {
    scanner.lit().contains(&item) && !matches!(scanner.light(), Light::Leave(_))
}

/// What a person does who waits until the light is on the way to the item: gives the press, and how many switch presses it took.
fn reach(settings: Settings, groups: &[u32], ring: Range<usize>, item: usize) -> (Answer, u32) {
    let (mut scanner, mut now, mut presses) = (Scanner::new(settings), 0.0, 0);
    scanner.turn_page(groups, ring, 0, now);
    for _ in 0..2_000 {
        now += 50.0;
        scanner.tick(now);
        let there = leads_to(&scanner, item);
        let answer = match settings.switches {
            Switches::One(_) if there && now - scanner.since > PACE.late => {
                presses += 1;
                click(&mut scanner, Switch::Choose, &mut now, 50.0)
            }
            Switches::Two => {
                presses += 1;
                click(&mut scanner, if there { Switch::Choose } else { Switch::Step }, &mut now, 50.0)
            }
            _ => Answer::Nothing,
        };
        if let Answer::Press(_) = answer {
            return (answer, presses);
        }
    }
    (Answer::Nothing, presses)
}

#[test]
fn every_item_can_be_reached_and_pressed_by_every_kind_of_switch() {
    for groups in [page(), vec![1], vec![1, 2, 3, 4], vec![5; 40], vec![1, 1, 2, 2]] {
        for settings in [ONE, TWO] {
            for ring in [0..0, 0..1, 1..groups.len(), 2..4] {
                for item in 0..groups.len() {
                    let (answer, presses) = reach(settings, &groups, ring.clone(), item);
                    assert_eq!(answer, Answer::Press(item), "{settings:?} in {groups:?}, ring {ring:?}");
                    assert!(settings == TWO || presses <= 2, "{presses} presses for {item}: a group, then an item");
                }
            }
        }
    }
}

/// A small generator of the same numbers at every run.
fn numbers(seed: u64) -> impl FnMut(u32) -> u32 {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    move |below| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        u32::try_from(state >> 33).unwrap_or_default() % below
    }
}

#[test]
fn whenever_one_presses_nothing_breaks_and_only_what_is_there_is_pressed() {
    for seed in 1..400 {
        let mut number = numbers(seed);
        let settings = [ONE, TWO][number(2) as usize];
        let mut groups = page();
        let (mut scanner, mut now, mut pressed) = (on(settings, &groups), 0.0, 0);
        for _ in 0..300 {
            now += f64::from(number(700));
            let switch = if number(2) == 0 { Switch::Choose } else { Switch::Step };
            let (answer, by_switch) = match number(12) {
                0..=4 => (scanner.tick(now), false),
                5..=7 => (scanner.pressed(switch, now), true),
                8..=9 => {
                    scanner.released(switch, now);
                    (Answer::Nothing, true)
                }
                10 => {
                    scanner.hold(now);
                    (Answer::Nothing, false)
                }
                _ => {
                    groups = (0..number(9)).map(|_| number(3)).collect();
                    // Also one that is not on the page, as when the page has just become shorter.
                    let ring = number(9) as usize..number(12) as usize;
                    (scanner.turn_page(&groups, ring, number(12) as usize, now), false)
                }
            };
            if let Answer::Press(item) = answer {
                assert!(by_switch, "pressed by itself");
                assert!(item < groups.len(), "{item} of {}", groups.len());
                pressed += 1;
            }
            assert!(scanner.lit().end <= groups.len());
            assert!(scanner.lit().is_empty() == (scanner.light() == Light::Rest), "{:?}", scanner.light());
        }
        assert!(pressed > 0 || seed % 3 != 0, "a test that presses nothing proves nothing");
    }
}

/// What is lit at each of these times, while nobody presses.
#[track_caller]
fn check(groups: &[u32], expected: &[(u32, Light)]) {
    let mut scanner = on(ONE, groups);
    let mut seen = vec![(0, scanner.light())];
    for now in (50..40_000).step_by(50) {
        if let Answer::Highlight(light) = scanner.tick(f64::from(now)) {
            seen.push((now, light));
        }
    }
    assert_eq!(seen, expected);
}

#[test]
fn the_first_is_lit_longer_and_after_two_rounds_the_light_rests() {
    let group = Light::Group;
    check(&[1, 2], &[(0, group(0)), (1_500, group(1)), (2_500, group(0)), (3_500, group(1)), (4_500, Light::Rest)]);
    check(&[], &[(0, Light::Rest)]);
}

#[test]
fn within_a_group_a_way_out_comes_last_and_two_rounds_lead_out_too() {
    let mut scanner = on(ONE, &[1, 1, 2]);
    let mut seen = vec![];
    assert_eq!(scanner.pressed(Switch::Choose, 200.0), Answer::Highlight(Light::Item(0)));
    for now in (250..10_000).step_by(50) {
        if let Answer::Highlight(light) = scanner.tick(f64::from(now)) {
            seen.push(light);
        }
    }
    let round = [Light::Item(1), Light::Leave(0)];
    let expected = [&round[..], &[Light::Item(0)], &round, &[Light::Group(0), Light::Group(1)]].concat();
    assert_eq!(seen[..expected.len()], expected);
    let mut scanner = on(TWO, &[1, 1, 2]);
    let mut now = 0.0;
    let mut press = |switch| click(&mut scanner, switch, &mut now, 50.0);
    press(Switch::Choose);
    press(Switch::Step);
    assert_eq!(press(Switch::Step), Answer::Highlight(Light::Leave(0)));
    assert_eq!(press(Switch::Choose), Answer::Highlight(Light::Group(0)), "the way out leads out");
}

/// The groups that are lit in turn from the first of the ring on.
#[track_caller]
fn check_ring(settings: Settings, groups: &[u32], ring: Range<usize>, expected: &[usize]) {
    let mut scanner = Scanner::new(settings);
    let mut now = 0.0;
    scanner.turn_page(groups, ring.clone(), ring.start, now);
    let mut seen = vec![];
    while seen.len() < expected.len() {
        if let Light::Group(group) = scanner.light() {
            seen.push(group);
        }
        if settings == TWO {
            click(&mut scanner, Switch::Step, &mut now, 50.0);
        } else {
            now += 1_500.0;
            scanner.tick(now);
        }
    }
    assert_eq!(seen, expected, "{settings:?} in {groups:?}");
}

#[test]
fn the_light_goes_round_the_rows_of_a_keyboard_twice_and_then_on_with_the_page() {
    for settings in [ONE, TWO] {
        check_ring(settings, &[1, 2, 3, 3, 4, 5], 1..5, &[1, 2, 3, 1, 2, 3, 4, 0, 1, 2, 3, 1, 2, 3]);
        check_ring(settings, &[1, 2, 3], 1..3, &[1, 2, 1, 2, 0, 1, 2]);
        check_ring(settings, &[1, 2], 0..1, &[0, 0, 1, 0, 0, 1]);
        check_ring(settings, &[1, 2], 0..0, &[0, 1, 0, 1]);
    }
    // Whoever writes goes round as often as before.
    let mut scanner = Scanner::new(TWO);
    let mut now = 0.0;
    scanner.turn_page(&[1, 2, 3], 0..2, 0, now);
    for _ in 0..20 {
        click(&mut scanner, Switch::Step, &mut now, 50.0);
        assert_eq!(click(&mut scanner, Switch::Choose, &mut now, 50.0), Answer::Press(1));
        assert_eq!(click(&mut scanner, Switch::Step, &mut now, 50.0), Answer::Highlight(Light::Group(0)));
    }
}

#[test]
fn a_press_just_after_a_move_means_what_was_lit_before() {
    let pressed_at = |after: f64| {
        let mut scanner = on(ONE, &[1, 2, 3]);
        assert_eq!(scanner.tick(1_500.0), Answer::Highlight(Light::Group(1)));
        scanner.pressed(Switch::Choose, 1_500.0 + after)
    };
    assert_eq!(pressed_at(99.0), Answer::Press(0));
    assert_eq!(pressed_at(100.0), Answer::Press(1));
    // A group that has just been opened was no move of the light's own.
    let mut scanner = on(Settings { again_after: 0.0, ..ONE }, &[1, 1]);
    assert_eq!(scanner.pressed(Switch::Choose, 300.0), Answer::Highlight(Light::Item(0)));
    assert_eq!(scanner.pressed(Switch::Choose, 350.0), Answer::Press(0));
}

#[test]
fn a_switch_that_trembles_counts_once() {
    let mut scanner = on(ONE, &[1, 1]);
    assert_eq!(scanner.pressed(Switch::Choose, 1_000.0), Answer::Highlight(Light::Item(0)));
    scanner.released(Switch::Choose, 1_040.0);
    for bounce in [1_080.0, 1_160.0, 1_180.0] {
        assert_eq!(
            scanner.pressed(Switch::Step, bounce),
            Answer::Nothing,
            "{bounce}: of one switch every key is the same"
        );
        scanner.released(Switch::Choose, bounce + 10.0);
    }
    assert_eq!(scanner.pressed(Switch::Choose, 1_400.0), Answer::Press(0));
}

#[test]
fn a_light_that_rests_is_woken_and_nothing_is_pressed_by_that() {
    for switch in [Switch::Choose, Switch::Step] {
        let mut scanner = on(ONE, &[1]);
        let mut now = 0.0;
        while scanner.light() != Light::Rest {
            now += 50.0;
            assert!(!matches!(scanner.tick(now), Answer::Press(_)));
        }
        assert_eq!(scanner.pressed(switch, now + 10_000.0), Answer::Highlight(Light::Group(0)));
    }
}

#[test]
fn another_page_begins_anew_where_it_says() {
    let mut scanner = on(ONE, &page());
    scanner.pressed(Switch::Choose, 2_000.0);
    assert_eq!(scanner.turn_page(&[1, 2, 2, 3], 0..0, 2, 2_100.0), Answer::Highlight(Light::Group(1)));
    assert_eq!(scanner.lit(), 1..3);
    assert_eq!(scanner.turn_page(&[1], 0..0, 9, 2_200.0), Answer::Highlight(Light::Group(0)));
    assert_eq!(scanner.turn_page(&[], 0..0, 0, 2_300.0), Answer::Highlight(Light::Rest));
    assert_eq!(scanner.pressed(Switch::Choose, 9_000.0), Answer::Highlight(Light::Rest), "there is nothing");
}

#[test]
fn while_a_voice_speaks_the_light_waits() {
    let mut scanner = on(ONE, &[1, 2]);
    for now in (0..30_000).step_by(50) {
        scanner.hold(f64::from(now));
        assert_eq!(scanner.tick(f64::from(now)), Answer::Nothing);
    }
    assert_eq!(scanner.tick(31_600.0), Answer::Highlight(Light::Group(1)));
}

#[test]
fn what_somebody_chose_is_what_they_get() {
    let of = |scanning, scan_pace, steady_hands| {
        Settings::of(Preferences { scanning, scan_pace, steady_hands, ..Preferences::default() })
    };
    assert_eq!(of(Scanning::Off, ScanPace::Slow, true), None);
    assert_eq!(of(Scanning::Two, ScanPace::Slow, true), Some(Settings { switches: Switches::Two, again_after: 500.0 }));
    let dwell = |pace| match of(Scanning::One, pace, false).expect("scans").switches {
        Switches::One(pace) => pace.dwell,
        other => panic!("{other:?}"),
    };
    assert!(dwell(ScanPace::Fast) < dwell(ScanPace::Usual) && dwell(ScanPace::Usual) < dwell(ScanPace::Slow));
}

#[test]
fn a_long_group_is_cut_into_parts_of_like_length() {
    let lengths = |count: usize| {
        let plan = Plan::of(&vec![1; count], 0..0);
        (0..plan.len()).map(|group| plan.items(group).len()).collect::<Vec<_>>()
    };
    assert_eq!(lengths(12), [12]);
    assert_eq!(lengths(13), [7, 6]);
    assert_eq!(lengths(30), [10, 10, 10]);
    assert_eq!(lengths(0), [0; 0]);
}
