//! Writes pages with every component and field, to be looked at: `target/gallery/components/`.

use std::{fmt::Write as _, path::Path};

use yew::{Html, html};

use super::{
    icon::{Icon, brand, icon},
    testing::{render, words},
};
use crate::fields::tests::every_example;

/// The style sheet as the build joins it, with fonts from where npm puts them.
fn sheet() -> String {
    let style = Path::new(env!("CARGO_MANIFEST_DIR")).join("style");
    let read = |path: &Path| std::fs::read_to_string(path).expect("a style sheet");
    let mut sheet = String::new();
    for (family, file) in [
        ("Atkinson Hyperlegible", "atkinson-hyperlegible/files/atkinson-hyperlegible-latin"),
        ("Noto Sans Arabic", "noto-sans-arabic/files/noto-sans-arabic-arabic"),
        ("Weighted Letters", "opendyslexic/files/opendyslexic-latin"),
    ] {
        for weight in [400, 700] {
            let url = format!("../../../node_modules/@fontsource/{file}-{weight}-normal.woff2");
            writeln!(sheet, "@font-face {{ font-family: \"{family}\"; font-weight: {weight}; src: url({url}); }}")
                .expect("written");
        }
    }
    for line in read(&style.join("main.css")).lines() {
        let file = line.strip_prefix("@import \"").and_then(|rest| rest.strip_suffix("\";"));
        if let Some(file) = file.filter(|file| *file != "./fonts.css") {
            sheet += &read(&style.join(file));
        }
    }
    sheet
}

fn document(locale: &str, theme: &str, size: &str, place: &str, body: &str) -> String {
    let dir = if locale == "ar" { "rtl" } else { "ltr" };
    format!(
        "<!doctype html><html lang=\"{locale}\" dir=\"{dir}\" data-theme=\"{theme}\" data-text-size=\"{size}\" \
         data-place=\"{place}\"><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width\"><title>{locale} {theme}</title><link rel=\"stylesheet\" href=\"components.css\"><body>{body}"
    )
}

fn components() -> Vec<(&'static str, Vec<(String, Html)>)> {
    vec![
        ("button", super::button::tests::gallery()),
        ("notice", super::notice::tests::gallery()),
        ("progress", super::progress::tests::gallery()),
        ("details", super::details::tests::gallery()),
        ("paper", super::paper::tests::gallery()),
        ("reference", super::reference::tests::gallery()),
        ("summary_list", super::summary_list::tests::gallery()),
        ("language_choice", super::language_choice::tests::gallery()),
        ("choice", super::choice::tests::gallery()),
        ("theme_choice", super::theme_choice::tests::gallery()),
        ("toggle", super::toggle::tests::gallery()),
        ("keyboard", super::keyboard::tests::gallery()),
        ("text_box", super::text_box::tests::gallery()),
        ("error_summary", super::error_summary::tests::gallery()),
        ("frame", super::frame::tests::gallery()),
        ("skip_link", super::skip_link::tests::gallery()),
    ]
}

#[test]
fn the_gallery_shows_every_component_and_every_field() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/gallery/components");
    std::fs::create_dir_all(&folder).expect("a folder");
    let write = |name: &str, text: &str| std::fs::write(folder.join(name), text).expect("written");
    write("components.css", &sheet());
    let page = super::page::tests::pages().remove(1);
    for locale in ["fr", "ar"] {
        let words = words(locale);
        let mut shown = String::new();
        for drawing in Icon::ALL {
            shown += &render(&words, html! { <span>{ icon(drawing) }{ format!(" {drawing:?} ") }</span> });
        }
        shown += &render(&words, html! { <p>{ brand() }</p> });
        for (name, examples) in components() {
            write!(shown, "<hr><p><b>{name}</b></p>").expect("written");
            for (example, view) in examples {
                write!(shown, "<p class=\"hint\">{example}</p><div>{}</div>", render(&words, view)).expect("written");
            }
        }
        let mut inputs = String::new();
        for (kind, examples) in every_example() {
            for example in examples {
                write!(inputs, "<hr><p class=\"hint\">{kind}: {}</p>{}", example.name, render(&words, example.view()))
                    .expect("written");
            }
            // One question as a whole page, as a kiosk shows it.
            let first = every_example().into_iter().find(|(name, _)| *name == kind).expect("a kind").1.remove(0);
            let whole = render(&words, page.view(first.view()));
            write(&format!("page-{kind}-{locale}.html"), &document(locale, "light", "100", "kiosk", &whole));
        }
        for (theme, size) in
            [("light", "100"), ("dark", "100"), ("contrast", "100"), ("yellow", "100"), ("light", "400")]
        {
            for (name, body) in [("components", &shown), ("fields", &inputs)] {
                let body = format!("<main class=\"page-main\">{body}</main>");
                write(&format!("{name}-{locale}-{theme}-{size}.html"), &document(locale, theme, size, "home", &body));
            }
        }
    }
}
