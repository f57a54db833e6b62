//! The order of choices that are looked for by their names.

use super::sort_key;

#[track_caller]
fn check(in_order: &[&str]) {
    let mut sorted = in_order.to_vec();
    sorted.reverse();
    sorted.sort_by_cached_key(|words| sort_key(words));
    assert_eq!(sorted, in_order);
}

#[test]
fn countries_stand_where_one_looks_for_them() {
    check(&["Allemagne", "Espagne", "Estonie", "États-Unis", "Éthiopie", "Finlande", "Île Maurice", "Zambie"]);
    check(&["إسبانيا", "ألمانيا", "أيرلندا", "البرتغال", "بلجيكا", "الدنمارك", "رومانيا"]);
}
