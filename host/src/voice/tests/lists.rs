//! Every word of our Arabic and Persian texts is said with its vowels, by the program that kiosks use.

use std::{io::Write as _, process::Stdio};

use super::{
    super::words::{List, letters, spoken},
    *,
};

/// Every language that has a list.
fn languages() -> impl Iterator<Item = &'static str> {
    locales::pack::voices().map(|(language, _)| language)
}

fn text_of(language: &str) -> &'static str {
    locales::pack::voices().find(|(tag, _)| *tag == language).expect("a list").1
}

fn lines_of(language: &str) -> impl Iterator<Item = &'static str> {
    text_of(language).lines().filter(|line| !line.starts_with('#'))
}

/// The Fluent files of a language: Parvis' own, and those of the procedures that come with it.
fn files(language: &str) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a parent");
    let inside = |folder: PathBuf| fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let own = inside(root.join("locales").join(language));
    let procedures = inside(root.join("plugins")).map(|folder| folder.join(format!("locales/{language}.ftl")));
    own.filter(|path| path.extension().is_some_and(|end| end == "ftl"))
        .chain(procedures.filter(|path| path.is_file()))
        .collect()
}

/// What the program says of each line: the names of its sounds. None where it is not installed.
fn said(language: &str, lines: &[String]) -> Option<Vec<String>> {
    let asked = ["-v", language, "-q", "-x", "--stdin"];
    let child =
        std::process::Command::new("espeak-ng").args(asked).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let Ok(mut child) = child else {
        eprintln!("espeak-ng is not installed: nobody listens to the words");
        return None;
    };
    // A full stop and an empty line: each is a sentence of its own.
    let text: String = lines.iter().map(|line| format!("{line}.\n\n")).collect();
    let mut input = child.stdin.take().expect("an input");
    let writing = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let output = child.wait_with_output().expect("it ends");
    writing.join().expect("no panic").expect("it listens");
    let answer = String::from_utf8(output.stdout).expect("text");
    let said: Vec<String> = answer.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect();
    assert_eq!(said.len(), lines.len(), "{language}: a line for each");
    Some(said)
}

/// Without what only says where the stress is.
fn sounds(said: &str) -> String {
    said.replace(['\'', ',', '%', '=', '|', ' ', '.'], "")
}

#[test]
fn a_word_without_a_line_is_named() {
    for language in languages() {
        let list = List::read(text_of(language));
        let mut unknown = BTreeSet::new();
        let files = files(language);
        assert!(files.len() > 10, "{language}: {files:?}");
        for file in &files {
            let text = fs::read_to_string(file).expect("a text");
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                unknown.extend(list.unknown(line).into_iter().map(str::to_owned));
            }
        }
        assert!(unknown.is_empty(), "add these to locales/{language}/voice.txt, as they are said: {unknown:?}");
    }
}

#[test]
fn each_line_stands_once_and_in_its_place_and_says_more_than_its_letters() {
    for language in languages() {
        let key = |line: &str| line.split_once(" = ").map_or_else(|| letters(line), |(key, _)| key.to_owned());
        let lines: Vec<&str> = lines_of(language).collect();
        let mut before = String::new();
        for line in &lines {
            let key = key(line);
            assert!(before <= key, "{language}: {line} stands after {before}");
            assert_eq!(letters(line.split(" = ").next().unwrap_or_default()), key, "{language}: {line}");
            let of_script = |letter: char| matches!(letter, '\u{621}'..='\u{6d3}' | '\u{200c}' | ' ' | '=');
            assert!(line.chars().all(of_script), "{language}: {line}");
            // Persian words that the program knows stand as they are.
            assert!(language == "fa" || key != *line || key.contains('آ'), "{line} has no vowel");
            before = key;
        }
        assert_eq!(lines.iter().collect::<BTreeSet<_>>().len(), lines.len(), "{language}: a line stands twice");
    }
}

#[test]
fn a_letter_has_one_vowel() {
    let vowel = |letter: char| matches!(letter, '\u{64b}'..='\u{650}');
    let two = |line: &str| line.chars().zip(line.chars().skip(1)).any(|(sign, next)| vowel(sign) && vowel(next));
    for language in languages() {
        let wrong: Vec<&str> = lines_of(language).filter(|line| two(line)).collect();
        assert!(wrong.is_empty(), "{language}: {wrong:?}");
    }
}

#[test]
fn the_program_makes_the_sounds_of_each_line() {
    for language in languages() {
        let lines: Vec<String> = lines_of(language)
            .map(|line| spoken(language, line.split(" = ").next().unwrap_or_default()).into_owned())
            .collect();
        let Some(said) = said(language, &lines) else { return };
        let vowel = |word: &str| word.contains(['a', 'e', 'i', 'o', 'u', 'A']);
        for (line, said) in lines.iter().zip(&said) {
            assert!(said.split(' ').all(vowel), "{language}: {line} is said {said}");
            if language == "ar" {
                let meant: String = line.replace("[[", "").replace("]]", "");
                assert_eq!(sounds(said), sounds(&meant), "{line}");
            }
        }
        // It would have been heard: this is how the program says a word that nobody has written for it.
        let raw = self::said("ar", &["كنتم".to_owned()]).expect("it is there");
        assert!(!vowel(&raw[0]), "{raw:?}");
    }
}

#[test]
fn what_stands_before_and_after_decides_and_so_do_the_signs_of_the_text() {
    let check = |language: &str, text: &str, said: &str| assert_eq!(spoken(language, text), said, "{text}");
    check("fr", "Où habitez-vous ?", "Où habitez-vous ?");
    // The second `ال` follows a vowel.
    check("ar", "اكتبوا اسم الطفل في الخانة.", "[[?'uktubu:]] [[?'ism]] [[?at[t['ifl]] [[f'i:]] [[lX'a:na]].");
    // An ending that is said before the next word alone, `who` and `from`, and a word that the list does not know.
    check("ar", "شهادة", "[[Sah'a:da]]");
    check("ar", "شهادة ميلاد", "[[Sah'a:datu]] [[mi:l'a:d]]");
    check("ar", "من يسكن, من باريس", "[[m'an]] [[j'askun]], [[m'in]] باريس");
    // A letter that is a word too: its name where nothing goes on, as on a keyboard.
    check("ar", "و", "[[w'a:w]]");
    check("ar", "1، و).", "1، [[w'a:w]]).");
    check("ar", "و 9", "[[w'a]] 9");
    check("ar", "و9 وShift", "[[w'a]]9 [[w'a]]Shift");
    check("ar", "2 و«اسم»", "2 [[w'a]]«[[?'ism]]»");
    check("fa", "من و تو، و", "من و تو، واو");
    // What the text says itself.
    check("ar", "لم يعد يُعدّ", "[[l'am]] [[j'aAud]] [[juA'add]]");
    check("fa", "تاریخ تولد شما چیست؟", "تاریخِ تولدِ شما چیست؟");
    check("fa", "تاریخ، تولد", "تاریخ، تولد");
}

#[tokio::test]
async fn arabic_and_persian_are_among_the_languages_of_a_kiosk_whose_program_knows_them() {
    let voice = Voice::find(&Config::default()).await;
    if voice.languages().is_empty() {
        return;
    }
    let length = async |tag: &str, text: &str| voice.say(&sentence(tag, text)).await.expect("a sound").len();
    for (tag, text) in [("ar", "اكتبوا اسم الطفل."), ("fa", "تاریخ تولد شما چیست؟")] {
        assert!(length(tag, text).await > length(tag, "1").await, "{tag}: {text}");
    }
}
