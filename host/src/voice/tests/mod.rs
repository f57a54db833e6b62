//! Sentences become sound, within bounds; and nothing of what is private stays. The voice itself is a script here.

use std::os::unix::fs::symlink;

use super::*;

mod lists;

/// Speaks French and English: a WAV whose samples are what it was told to say, preceded by how. It is a file of the sources, since a
/// program that a test has just written cannot be run while another test starts one.
const PROGRAM: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/voice/tests/speaker.sh");

/// Speaks as well, and makes no sound.
const MUTE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/voice/tests/mute.sh");

struct Stage {
    folder: tempfile::TempDir,
    config: Config,
}

impl Stage {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let program = folder.path().join("program");
        symlink(PROGRAM, &program).expect("a link");
        let mut config = Config::default();
        config.voice.program = program;
        config.voice.clips = folder.path().join("clips");
        Self { folder, config }
    }

    fn ran(&self) -> usize {
        fs::read_to_string(self.folder.path().join("ran")).unwrap_or_default().lines().count()
    }
}

fn sentence(tag: &str, text: &str) -> Sentence {
    Sentence { text: text.to_owned(), locale: tag.parse().expect("a tag"), rate: 100, private: false }
}

#[tokio::test]
async fn a_sentence_is_said_in_its_language_and_the_file_knows_its_length() {
    let stage = Stage::new();
    let voice = Voice::find(&stage.config).await;
    assert_eq!(voice.languages(), ["en", "fr"], "Georgian is known, but not among those that are understood");
    let sound =
        voice.say(&Sentence { rate: 200, ..sentence("fr-simple", "Votre [[nom]] ?\n-x") }).await.expect("a sound");
    let said = String::from_utf8_lossy(&sound[HEADER..]);
    assert_eq!(said, "-b 1 -v fr -s 350 --stdin --stdout|Votre   nom   ? -x");
    let length = |at: usize| u32::from_le_bytes(sound[at..at + 4].try_into().expect("four bytes")) as usize;
    assert_eq!((length(4), length(40)), (sound.len() - 8, sound.len() - HEADER));
}

#[tokio::test]
async fn what_was_said_is_kept_but_what_is_private_is_not() {
    let stage = Stage::new();
    let voice = Voice::find(&stage.config).await;
    let check = async |private: bool, runs: usize| {
        voice.say(&Sentence { private, ..sentence("fr", "Oui.") }).await.expect("a sound");
        assert_eq!(stage.ran(), runs);
    };
    check(true, 1).await;
    check(true, 2).await;
    check(false, 3).await;
    check(false, 3).await;
    voice.say(&sentence("en", "Oui.")).await.expect("another language is another sound");
    assert_eq!(stage.ran(), 4);
}

#[tokio::test]
async fn what_people_recorded_stands_above_the_program_and_serves_languages_that_it_lacks() {
    let stage = Stage::new();
    for (language, text) in [("fr", "Oui."), ("ps", "هو.")] {
        let folder = stage.config.voice.clips.join(language);
        fs::create_dir_all(&folder).expect("a folder");
        fs::write(folder.join(hash::of(text.as_bytes()) + ".wav"), "a human voice").expect("writes");
    }
    let voice = Voice::find(&stage.config).await;
    assert_eq!(voice.recorded(), ["fr", "ps"]);
    for (tag, text) in [("fr", "Oui."), ("ps", "هو.")] {
        assert_eq!(voice.say(&sentence(tag, text)).await.expect("a sound"), "a human voice");
    }
    assert_eq!(stage.ran(), 0);
    assert!(matches!(voice.say(&sentence("ps", "نه.")).await, Err(VoiceError::Missing(_))));
    voice.say(&sentence("fr", "Non.")).await.expect("a sound");
    assert_eq!(stage.ran(), 1);
}

#[tokio::test]
async fn what_cannot_be_said_is_refused_before_anything_runs() {
    let stage = Stage::new();
    let voice = Voice::find(&stage.config).await;
    let refused = async |sentence: Sentence| voice.say(&sentence).await.expect_err("no sound").to_string();
    let long = "é".repeat(MOST_CHARACTERS + 1);
    assert_eq!(refused(sentence("fr", &long)).await, "a sentence of 2401 characters at 100 percent");
    assert_eq!(
        refused(Sentence { rate: 20, ..sentence("fr", "Oui.") }).await,
        "a sentence of 4 characters at 20 percent"
    );
    assert_eq!(refused(sentence("ka", "დიახ")).await, "no voice for the language \"ka\"");
    assert_eq!(stage.ran(), 0);
}

#[tokio::test]
async fn a_host_that_others_reach_and_one_without_the_program_have_no_voice() {
    let check = async |change: fn(&mut Config), languages: usize| {
        let mut stage = Stage::new();
        change(&mut stage.config);
        let voice = Voice::find(&stage.config).await;
        assert_eq!(voice.languages().len(), languages);
        assert_eq!(voice.say(&sentence("fr", "Oui.")).await.is_ok(), languages > 0);
    };
    check(|_| (), 2).await;
    check(|config| config.voice.program = PathBuf::new(), 0).await;
    check(|config| config.voice.program = "no-such-program".into(), 0).await;
    check(|config| config.listen = ([0, 0, 0, 0], 80).into(), 0).await;
    check(|config| config.behind_tls_proxy = true, 0).await;
    check(|config| (config.behind_tls_proxy, config.voice.for_others) = (true, true), 2).await;
}

#[tokio::test]
async fn a_program_that_makes_no_sound_is_a_failure_with_no_word_of_what_was_to_be_said() {
    let mut stage = Stage::new();
    let voice = Voice::find(&stage.config).await;
    fs::remove_file(&stage.config.voice.program).expect("it was there");
    symlink(MUTE, &stage.config.voice.program).expect("a link");
    let error = voice.say(&sentence("fr", "Zoé")).await.expect_err("no sound");
    assert_eq!(format!("{error} {error:?}"), "the program of the voice failed: no sound Failed(\"no sound\")");
    stage.config.voice.program = PathBuf::new();
}
