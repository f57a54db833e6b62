//! What a device must know of the town.

use crate::support::host::Setup;

#[test]
fn the_town_is_as_the_settings_say() {
    let host = Setup::canteen()
        .set("town.name=Rennes")
        .set("town.telephone=02 23 62 10 10")
        .set("locales=en,fr,ar")
        .set("kiosk.idle-seconds=60")
        .start();
    let reply = host.get("/api/settings");
    assert_eq!((reply.status, reply.header("content-type")), (200, "application/json"));
    assert_eq!(reply.header("cache-control"), "no-store");
    let settings = reply.json();
    assert_eq!(settings["town"]["name"], "Rennes");
    assert_eq!(settings["town"]["telephone"], "02 23 62 10 10");
    assert_eq!(settings["locales"], serde_json::json!(["en", "fr", "ar"]));
    assert_eq!(settings["idleSeconds"], 60);
    let communes = host.get(settings["communes"].as_str().expect("a path"));
    assert_eq!(communes.text(), crate::support::host::COMMUNES);
}

#[test]
fn the_day_is_the_towns() {
    let day = |zone: &str| {
        let host = Setup::canteen().set(&format!("town.time-zone={zone}")).start();
        host.get("/api/settings").json()["today"].as_str().expect("a day").to_owned()
    };
    // These two are 25 hours apart: it is never the same day in both.
    let (east, west) = (day("Pacific/Kiritimati"), day("Pacific/Midway"));
    assert!(west < east, "{west} {east}");
}
