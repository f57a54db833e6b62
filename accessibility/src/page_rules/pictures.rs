//! Rules about pictures and what is embedded: words that stand for them.

use scraper::ElementRef;

use super::{
    Report, Rule, Scope,
    name::{content, name},
    page::{self, Page, collapsed, role},
    roles,
};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "image-alternative",
        asks: "Every picture has words that stand for it, or says that it is only decoration.",
        source: "WCAG 1.1.1 (A), RGAA 1.1, 1.2, ACT 23a2a8, 7d6734",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<img src=a alt=''>",
            "<img src=a alt=Plan>",
            "<img src=a role=presentation>",
            "<svg><path d='M0 0'></svg>",
            "<svg role=img aria-label=Plan></svg>",
            "<img src=a aria-hidden=true>",
            "<svg><circle role=graphics-symbol r=4><title>Un point</title></circle></svg>",
        ],
        fails: &[
            "<img src=a>",
            "<svg role=img><path d='M0 0'></svg>",
            "<div role=img></div>",
            "<img src=a alt=' '>",
            "<img src=a alt='' tabindex=0>",
            "<svg role=img><text>Plan</text></svg>",
        ],
        look: image_alternative,
    },
    Rule {
        id: "image-filename",
        asks: "The words that stand for a picture are not the name of its file.",
        source: "WCAG 1.1.1 (A), RGAA 1.3, ACT 9eb3f6",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<img src=plan.png alt='Plan du quartier'>",
            "<figure><img src=plan.png alt=plan.png><figcaption>plan.png, 40 Ko</figcaption></figure>",
        ],
        fails: &[
            "<img src=/images/plan-v2.png alt=plan-v2.png>",
            "<img src=a alt='IMG_2031.JPG'>",
            "<img src=/a/8c1f77e2b940d365 alt=8c1f77e2b940d365>",
            "<img src=a alt=spacer>",
            "<img src=a alt=Image>",
            "<img src=a alt=plan_du_quartier_2>",
            "<input type=image src=a alt='Click here'>",
        ],
        look: image_filename,
    },
    Rule {
        id: "image-redundant",
        asks: "A picture beside its words does not say them a second time.",
        source: "WCAG 1.1.1 (A), technique H2, RGAA 1.2",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<a href=/a><img src=a alt=''> Accueil</a>",
            "<a href=/a><img src=a alt=Plan> Accueil</a>",
            "<a href=/a><img src=a alt=Plan></a> <a href=/b>Plan</a>",
        ],
        fails: &[
            "<a href=/a><img src=a alt=Accueil> Accueil</a>",
            "<a href=/a><img src=a alt=Plan></a> <a href=/a>Plan</a>",
            "<figure><img src=a alt=Plan><figcaption>Plan</figcaption></figure>",
        ],
        look: image_redundant,
    },
    Rule {
        id: "object-alternative",
        asks: "An embedded picture, sound or film has a name.",
        source: "WCAG 1.1.1 (A), RGAA 1.1, ACT 8fc3b6",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<object data=plan.svg aria-label=Plan></object>",
            "<object data=page.html></object>",
            "<object data=plan.svg role=presentation></object>",
            "<embed src=plan.png title=Plan>",
        ],
        fails: &[
            "<object data=plan.svg></object>",
            "<object type=video/mp4 data=a title=' '></object>",
            "<object data=plan.png alt=Plan></object>",
            "<object type=application/pdf data=a></object>",
        ],
        look: object_alternative,
    },
    Rule {
        id: "image-map-server",
        asks: "No picture is a link that wants to know where it was touched.",
        source: "WCAG 2.1.1 (A), 1.1.1 (A), RGAA 1.1",
        house: false,
        scope: Scope::Part,
        passes: &["<a href=/plan><img src=a alt=Plan></a>"],
        fails: &["<a href=/plan><img src=a alt=Plan ismap></a>"],
        look: image_map_server,
    },
];

fn image_alternative(page: &Page<'_>, report: &mut Report<'_>) {
    for image in page
        .met(|element| matches!(role(element), "img" | "graphics-document" | "graphics-symbol"))
        .filter(|image| name(page, *image).is_empty())
    {
        report.at(image, "a picture without words; a decoration has alt=\"\"");
    }
    for area in page.met(|element| element.value().name() == "area" && element.attr("href").is_none()) {
        if page.house && area.attr("alt").is_none() && name(page, area).is_empty() {
            report.at(area, "an area without words");
        }
    }
}

fn image_filename(page: &Page<'_>, report: &mut Report<'_>) {
    // The words that technique F30 of WCAG gives as examples, and their like.
    const NO_WORDS: [&str; 8] =
        ["graphic", "image", "img", "photo", "picture", "placeholder", "spacer", "spacer image"];
    const PRESS: [&str; 4] = ["button", "click", "click here", "cliquez ici"];
    for image in page.met(|element| role(element) == "img" || page::is_input(element, "image")) {
        let words = name(page, image).to_lowercase();
        // Where the file itself is what is talked about, its name is the right word.
        let subject =
            page::ancestors(image).find(|around| matches!(role(*around), "link" | "figure" | "listitem" | "cell"));
        let meant = subject.is_some_and(|around| {
            let said = page::seen_text(around).to_lowercase();
            said.contains(&words) || around.attr("href").is_some_and(|address| is_picture(&address.to_lowercase()))
        });
        let press = || page::is_input(image, "image") && PRESS.contains(&words.as_str());
        if NO_WORDS.contains(&words.as_str())
            || press()
            || is_number_of_file(&words, image)
            || (words.contains('_') && !words.contains(' ') && !meant)
            || (words.len() > 4 && words.bytes().all(|letter| letter.is_ascii_digit()) && !meant)
            || (is_picture(&words) && !words.contains(' ') && !meant)
        {
            report.at(image, format!("{words:?} says nothing of what is to be seen"));
        }
    }
}

fn image_redundant(page: &Page<'_>, report: &mut Report<'_>) {
    for image in page.met(|element| element.value().name() == "img") {
        let words = collapsed(image.attr("alt").unwrap_or_default()).to_lowercase();
        // In a list of files the name of one is the right word, twice.
        if words.is_empty() || is_picture(&words) {
            continue;
        }
        let box_of_words = |around: &ElementRef<'_>| {
            matches!(role(*around), "button" | "link")
                || matches!(around.value().name(), "figcaption" | "figure" | "li" | "p" | "td" | "th")
        };
        let same = |around: ElementRef<'_>| page::seen_text(around).to_lowercase() == words;
        // Two links side by side that lead to the same place: one with the picture, one with the words.
        let link = page::ancestors(image).find(|around| role(*around) == "link");
        let beside = link.filter(|link| page::seen_text(*link).is_empty()).is_some_and(has_twin);
        if page::ancestors(image).filter(box_of_words).any(same) || beside {
            report.at(
                image,
                format!("{words:?} stands beside words that say it; write alt=\"\", or one link around both"),
            );
        }
    }
}

/// Whether right beside a link another one, with words, leads to the same place.
fn has_twin(link: ElementRef<'_>) -> bool {
    let address = link.attr("href").filter(|address| !matches!(address.trim(), "" | "#"));
    let same = |other: ElementRef<'_>| {
        address.is_some() && other.attr("href") == address && !page::seen_text(other).is_empty()
    };
    let spaces = |text: &str| text.trim().is_empty();
    let mut before = link.prev_siblings().skip_while(|node| node.value().as_text().is_some_and(|text| spaces(text)));
    let mut after = link.next_siblings().skip_while(|node| node.value().as_text().is_some_and(|text| spaces(text)));
    [before.next(), after.next()].into_iter().flatten().filter_map(ElementRef::wrap).any(same)
}

/// Whether the words are the file's name, and that is a number or a checksum.
fn is_number_of_file(words: &str, image: ElementRef<'_>) -> bool {
    let address = image.attr("src").unwrap_or_default().to_lowercase();
    let file = address.split(['?', '#']).next().unwrap_or_default().rsplit('/').next().unwrap_or_default();
    let stem = file.split_once('.').map_or(file, |(stem, _)| stem);
    let digits = words.chars().filter(char::is_ascii_digit).count();
    (words == file || words == stem) && words.len() >= 8 && digits * 3 >= words.len() && !words.contains(' ')
}

fn is_picture(file: &str) -> bool {
    let kind = file.rsplit_once('.').map(|(_, kind)| kind).unwrap_or_default();
    matches!(kind, "apng" | "avif" | "bmp" | "gif" | "jpeg" | "jpg" | "png" | "svg" | "tif" | "tiff" | "webp")
}

fn object_alternative(page: &Page<'_>, report: &mut Report<'_>) {
    for object in
        page.met(|element| matches!(element.value().name(), "object" | "embed") && roles::given(element).is_none())
    {
        let address = object.attr("data").or_else(|| object.attr("src")).unwrap_or_default().to_ascii_lowercase();
        let address = address.split(['?', '#']).next().unwrap_or_default();
        let kind = object.attr("type").unwrap_or_default().to_ascii_lowercase();
        let kind = kind.split('/').next().unwrap_or_default();
        let file = address.rsplit_once('.').map(|(_, kind)| kind).unwrap_or_default();
        let plays = matches!(file, "flac" | "m4a" | "mp3" | "mp4" | "oga" | "ogg" | "ogv" | "opus" | "wav" | "webm");
        // What says its type, and that it is no text, is no page; nothing inside stands for it.
        let foreign = || !matches!(kind, "" | "text") && !object.attr("type").unwrap_or_default().contains("html");
        let bare = object.value().name() == "object" && foreign() && content(page, object).is_empty();
        let media =
            bare || matches!(kind, "image" | "audio" | "video") || (kind.is_empty() && (is_picture(address) || plays));
        let named = || {
            ["aria-labelledby", "aria-label", "title"].iter().any(|attribute| match *attribute {
                "aria-labelledby" => {
                    page.referred(object, attribute).into_iter().any(|words| !content(page, words).is_empty())
                }
                _ => !collapsed(object.attr(attribute).unwrap_or_default()).is_empty(),
            })
        };
        if media && !named() {
            report.at(object, "it has no aria-label, aria-labelledby or title");
        }
    }
}

fn image_map_server(page: &Page<'_>, report: &mut Report<'_>) {
    let in_link = |image: ElementRef<'_>| page::ancestors(image).any(|around| role(around) == "link");
    for image in page.met(|element| element.value().name() == "img" && element.attr("ismap").is_some()) {
        if image.attr("usemap").is_none() && in_link(image) {
            report.at(image, "the keyboard cannot say where; write links, or areas of a <map>");
        }
    }
}
