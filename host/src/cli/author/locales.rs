//! `parvis locales`: how far each translation is; and, when a person says that all are right, the lock that notices later changes.

use std::{collections::BTreeMap, io::Write, path::PathBuf};

use anyhow::Result;
use authoring::{
    folder,
    lock::{self, Standing},
    words::{Lexicon, SOURCE},
};
use clap::Args;
use procedure::{Locale, Severity};

use super::{Refused, Unwritable};
use crate::{
    cli::{
        packages::Unreadable,
        report::{self, Format},
    },
    config::VoiceConfig,
    files,
};

#[derive(Args)]
pub(in crate::cli) struct Arguments {
    /// The folder with `locales/` in it; without one, Parvis' own words are told of
    folder: Option<PathBuf>,
    /// Note that every translation says what its French says now
    #[arg(long, requires = "folder")]
    confirm: bool,
}

pub(super) fn run(Arguments { folder, confirm }: &Arguments, out: &mut impl Write) -> Result<()> {
    let Some(folder) = folder else {
        return table(&lock::lexicon(&lock::of_parvis()).0, out);
    };
    let (source, mut findings) =
        folder::words(folder).map_err(|error| Unreadable { path: error.path, source: error.source })?;
    let (lexicon, others) = lock::lexicon(&source);
    findings.extend(others);
    report::write(&findings, Format::Text, out)?;
    // A text that cannot be read would be missing in the table, and in the lock.
    if findings.iter().any(|finding| finding.severity == Severity::Error) {
        let sum = report::sum(&findings);
        return Err(Refused(format!("the words of {} cannot be compared: {sum}", folder.display())).into());
    }
    if !confirm {
        return table(&lexicon, out);
    }
    let standings = lock::standing(&lexicon);
    let file = folder.join("locales").join(lock::FILE);
    files::write_whole_as(&file, lock::confirm(&lexicon).as_bytes(), files::PUBLIC)
        .map_err(|source| Unwritable { path: file.clone(), source })?;
    for (locale, Standing { stale, .. }) in &standings {
        stale.iter().try_for_each(|id| writeln!(out, "{locale}: {id} still says the same"))?;
    }
    let texts: usize = standings.values().map(|standing| standing.present).sum();
    Ok(writeln!(out, "{}: {texts} translations confirmed", file.display())?)
}

/// A line for each locale, French first, also for those of Parvis that the words lack altogether; below it, what is missing, what is stale,
/// which plural forms the language asks for, and which letters no font of Parvis has. What is missing, people read in French.
fn table(lexicon: &Lexicon, out: &mut impl Write) -> Result<()> {
    writeln!(
        out,
        "{:<11}{:>7}{:>8}{:>6}{:>12}{:>6}{:>8}{:>7}  speech",
        "locale", "present", "missing", "stale", "unconfirmed", "forms", "letters", "simple"
    )?;
    let voice = VoiceConfig::default();
    let (source, others) = (lock::of_source(lexicon), lock::standing(lexicon));
    let standings = || std::iter::once((SOURCE, &source)).chain(others.iter().map(|(tag, one)| (tag.as_str(), one)));
    for (locale, Standing { present, missing, stale, unnoted, forms, letters }) in standings() {
        // Nothing is translated from French into French; without a lock nothing is known of what the French was.
        let of_others = |ids: &[String]| if locale == SOURCE { "-".to_owned() } else { ids.len().to_string() };
        let of_lock = |ids: &[String]| if lexicon.lock().is_some() { of_others(ids) } else { "-".to_owned() };
        let (lacks, old, new) = (of_others(missing), of_lock(stale), of_lock(unnoted));
        let (lost, strange) = (forms.len(), letters.len());
        let (simple, speech) = (easy(locale, &others), spoken(locale, &voice));
        writeln!(out, "{locale:<11}{present:>7}{lacks:>8}{old:>6}{new:>12}{lost:>6}{strange:>8}{simple:>7}  {speech}")?;
        for (told, ids) in [("missing", missing), ("stale", stale)] {
            ids.iter().try_for_each(|id| writeln!(out, "  {told}: {id}"))?;
        }
        forms.iter().try_for_each(|(id, form)| writeln!(out, "  plural form missing: {id} [{form}]"))?;
        letters.iter().try_for_each(|letter| writeln!(out, "  no font has: {letter} U+{:04X}", u32::from(*letter)))?;
    }
    let known = |locale: &Locale| standings().any(|(tag, _)| tag == locale.as_str());
    for locale in locales::pack::locales().into_iter().filter(|locale| !known(locale)) {
        let chain = locale.fallbacks();
        let read = chain.iter().find(|tag| known(tag)).map_or(SOURCE, Locale::as_str);
        let texts = lexicon.entries(read).len();
        writeln!(out, "{:<11}no words: people read {texts} texts in {read}", locale.as_str())?;
    }
    Ok(())
}

/// Of a language, how many messages its easy-to-read register has, `-` where there is none; an easy register itself says so.
fn easy(locale: &str, standings: &BTreeMap<String, Standing>) -> String {
    let own = |standing: &Standing| standing.present.to_string();
    match locale.strip_suffix(EASY) {
        Some(_) => "easy".to_owned(),
        None => standings.get(&format!("{locale}{EASY}")).map_or_else(|| "-".to_owned(), own),
    }
}

/// What the tag of an easy-to-read register ends with.
const EASY: &str = "-simple";

/// How the language is said at a kiosk with the settings that nobody changed: by sentences that people recorded, by the program of the voice,
/// or else by a voice that a person's own device may have.
fn spoken(locale: &str, voice: &VoiceConfig) -> String {
    let language = locale.split('-').next().unwrap_or(locale);
    let program = voice.program.file_name().map(|name| format!("{} {language}", name.to_string_lossy()));
    let said = program.filter(|_| voice.languages.iter().any(|one| one == language));
    let recorded = !voice.clips.as_os_str().is_empty() && voice.clips.join(language).is_dir();
    let recorded = recorded.then(|| "recorded".to_owned());
    let ways: Vec<String> = recorded.into_iter().chain(said).collect();
    if ways.is_empty() { "device only".to_owned() } else { ways.join(", ") }
}

#[cfg(test)]
mod tests {
    use authoring::{compile::Source, words::WordsFile};
    use expect_test::expect;

    use super::*;

    #[test]
    fn the_table_says_of_each_locale_what_there_is_to_read_and_how_it_is_heard() {
        let words = |locale: &str, text: &str| {
            (locale.to_owned(), WordsFile { file: format!("{locale}.ftl"), text: text.to_owned() })
        };
        let forms = "b = { $count ->\n    [one] одна\n   *[other] много\n }\n";
        let words = [
            words("fr", "a = Aide\nb = Plusieurs\nc = Fin\n"),
            words("fr-simple", "a = Aide\nc = Fin\n"),
            words("br", "a = Skoazell\nb = Lod\nc = Diwezh\n"),
            words("en", "a = Help\nb = Several\n"),
            words("ru", &format!("a = Помощь 中\n{forms}c = Конец\n")),
        ];
        let source = Source { words: words.into_iter().collect(), ..Source::default() };
        let mut out = Vec::new();
        table(&lock::lexicon(&source).0, &mut out).expect("writes");
        let told = String::from_utf8(out).expect("UTF-8");
        assert!(told.lines().all(|line| line.chars().count() <= 80), "{told}");
        expect![[r#"
            locale     present missing stale unconfirmed forms letters simple  speech
            fr               3       -     -           -     0       0      2  espeak-ng fr
            br               3       0     -           -     0       0      -  device only
            en               2       1     -           -     0       0      -  espeak-ng en
              missing: c
            fr-simple        2       1     -           -     0       0   easy  espeak-ng fr
              missing: b
            ru               3       0     -           -     2       1      -  espeak-ng ru
              plural form missing: b [few]
              plural form missing: b [many]
              no font has: 中 U+4E2D
            ar         no words: people read 3 texts in fr
            en-simple  no words: people read 2 texts in en
            es         no words: people read 3 texts in fr
            fa         no words: people read 3 texts in fr
            pt         no words: people read 3 texts in fr
            ro         no words: people read 3 texts in fr
            tr         no words: people read 3 texts in fr
            uk         no words: people read 3 texts in fr
        "#]]
        .assert_eq(&told);
    }
}
