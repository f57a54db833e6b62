//! The catalogue.

use std::collections::BTreeSet;

use crate::support::{host::Setup, plugin::Plugin};

#[test]
fn the_catalogue_names_every_procedure_and_its_files() {
    let mut later = Plugin::hostile("zoo", "(func $hostile (param i32 i32) (result i32) unreachable)");
    later.french = "procedure-title = Aquarium\nservice-school = Service des écoles\n".to_owned();
    let host = Setup::with(&[("canteen", Plugin::canteen().package()), ("zoo", later.package())]).start();
    let reply = host.get("/api/procedures/fr");
    assert_eq!((reply.status, reply.header("cache-control")), (200, "no-store"));
    let catalogue = reply.json();
    let procedures = catalogue["procedures"].as_array().expect("a list");
    let titles: BTreeSet<_> = procedures.iter().map(|entry| entry["title"].as_str().expect("a title")).collect();
    assert_eq!(titles, ["Aquarium", "Cantine"].into());
    let canteen = procedures.iter().find(|entry| entry["description"]["id"] == "canteen").expect("the canteen");
    assert_eq!(host.get(canteen["module"].as_str().expect("a path")).status, 200);
    let words = canteen["words"].as_object().expect("a map");
    let offered = host.get("/api/settings").json();
    let offered: BTreeSet<_> = offered["locales"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|locale| locale.as_str().expect("a locale"))
        .collect();
    assert!(offered.len() >= 12, "{offered:?}");
    assert_eq!(words.keys().map(String::as_str).collect::<BTreeSet<_>>(), offered, "every locale offered has words");
    for path in words.values() {
        let reply = host.get(path.as_str().expect("a path"));
        assert_eq!((reply.status, reply.header("content-type")), (200, "text/plain; charset=utf-8"));
        assert!(reply.text().contains("procedure-title = Cantine"), "French stands in: {}", reply.text());
    }
}

#[test]
fn a_locale_that_is_not_offered_is_not_found() {
    let host = Setup::canteen().start();
    for locale in ["de", "FR", "fr_FR", "..", "%2e%2e", "fr%00"] {
        let reply = host.get(&format!("/api/procedures/{locale}"));
        assert_eq!(reply.status, 404, "{locale}: {}", reply.text());
        reply.assert_error(404, "not-found");
    }
}
