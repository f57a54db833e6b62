//! Which source of a setting wins, and what a wrong one is told.

use std::fs;

use super::*;

fn read(file: &str, environment: &[(&str, &str)], arguments: &[(&str, &str)]) -> Result<Config, String> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("parvis.toml");
    fs::write(&path, file).expect("writes");
    let owned = |pairs: &[(&str, &str)]| -> Vec<(String, String)> {
        pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
    };
    Config::read(Some(&path), owned(environment), &owned(arguments)).map_err(|error| error.to_string())
}

#[test]
fn arguments_stand_above_environment_above_file_above_defaults() {
    let file = "[town]\nname = \"file\"\naddress = \"file\"\ntelephone = \"file\"\n";
    let config = read(
        file,
        &[("PARVIS_TOWN_ADDRESS", "environment"), ("PARVIS_TOWN_TELEPHONE", "environment"), ("HOME", "/")],
        &[("town.telephone", "argument")],
    )
    .expect("settings");
    let town = config.town;
    assert_eq!([town.name, town.address, town.telephone], ["file", "environment", "argument"]);
    assert_eq!(town.time_zone, "Europe/Paris");
}

#[test]
fn every_type_can_be_set_from_text() {
    let environment =
        [("PARVIS_LOCALES", "en, fr"), ("PARVIS_UPLOADS_MAX_BYTES", "7"), ("PARVIS_BEHIND_TLS_PROXY", "true")];
    let config = read("", &environment, &[]).expect("settings");
    assert_eq!(config.locales.iter().map(Locale::as_str).collect::<Vec<_>>(), ["en", "fr"]);
    assert_eq!((config.uploads.max_bytes, config.behind_tls_proxy), (7, true));
    let error = read("", &[("PARVIS_UPLOADS_MAX_BYTES", "many")], &[]).expect_err("no number");
    assert!(error.contains("PARVIS_UPLOADS_MAX_BYTES") && error.contains("many"), "{error}");
}

#[test]
fn an_unknown_key_is_named_wherever_it_stands() {
    for (file, environment, arguments, named) in [
        ("[town]\nnmae = \"x\"\n", vec![], vec![], "nmae"),
        ("", vec![("PARVIS_TOWN_NMAE", "x")], vec![], "PARVIS_TOWN_NMAE"),
        ("", vec![], vec![("town.nmae", "x")], "town.nmae"),
        ("", vec![], vec![("town", "x")], "town"),
    ] {
        let error = read(file, &environment, &arguments).expect_err(named);
        assert!(error.contains(named), "{error}");
    }
}

#[test]
fn others_are_served_with_tls_only() {
    let error = read("listen = \"0.0.0.0:80\"", &[], &[]).expect_err("no TLS");
    for remedy in ["tls.certificate", "behind-tls-proxy", "127.0.0.1"] {
        assert!(error.contains(remedy), "{error}");
    }
    assert!(read("listen = \"0.0.0.0:80\"\nbehind-tls-proxy = true", &[], &[]).is_ok());
    assert!(read("listen = \"[::1]:80\"", &[], &[]).is_ok());
    assert!(read("listen = \"0.0.0.0:80\"\n[tls]\ncertificate = \"a\"\nkey = \"b\"", &[], &[]).is_ok());
    assert!(read("[tls]\ncertificate = \"a\"", &[], &[]).expect_err("half").contains("tls.key"));
}

#[test]
fn the_example_file_is_up_to_date_and_says_the_defaults() {
    let text = example();
    expect_test::expect_file!["../../parvis.example.toml"].assert_eq(&text);
    let uncommented: String = text
        .lines()
        .map(|line| match line.strip_prefix('#') {
            Some(setting) if !setting.starts_with(' ') => format!("{setting}\n"),
            _ => format!("{line}\n"),
        })
        .collect();
    let read: Config = toml::from_str(&uncommented).expect("the example is settings");
    assert_eq!(read, Config::default());
}
