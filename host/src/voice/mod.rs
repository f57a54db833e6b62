//! A voice for kiosks: sentences that people recorded, and a program on this machine that says the rest.
//!
//! What is said may be somebody's: it goes to the program by its standard input, where no list of processes shows it, and into no log.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Stdio,
    time::Duration,
};

use bytes::Bytes;
use procedure::api::Sentence;
use quick_cache::{Weighter, sync::Cache};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    process::Command,
    sync::Semaphore,
};

use crate::{config::Config, hash};

mod arabic;
mod words;

/// The longest sentence of any page has some 400 characters; a long answer without a full stop is one sentence, and has 2,000 at most
/// unless its procedure allows more.
pub const MOST_CHARACTERS: usize = 2_400;

/// Bytes of a request: each character of the longest sentence as an escape, and the rest.
pub const MOST_BYTES: usize = MOST_CHARACTERS * 12 + 1_000;

/// How fast anybody may ask to be spoken to, in percent; the voice itself allows from 46 to 257.
const RATES: std::ops::RangeInclusive<u16> = 50..=250;

/// The program's words in a minute at its own pace.
const USUAL_PACE: u32 = 175;

/// A sentence takes 70 ms of one core: two at a time leave the others to the journeys.
const AT_ONCE: usize = 2;

/// Whoever waits longer would rather have another voice.
const PATIENCE: Duration = Duration::from_secs(2);

/// Rendering the longest sentence takes less than a second.
const RENDERING: Duration = Duration::from_secs(10);

/// 1,200 characters at half the pace are some four minutes of 44 KB a second.
const MOST_SOUND: u64 = 16 << 20;

/// What is kept of sentences that were said: the words of Parvis' own pages, some 150 KB each.
const KEPT_BYTES: u64 = 32 << 20;
const KEPT: usize = 256;

/// Longer recordings are not of one sentence.
const MOST_CLIP: u64 = 8 << 20;

/// The bytes before the samples: the header that every WAV of one channel begins with.
const HEADER: usize = 44;

/// Why a sentence is not said.
#[derive(Debug, thiserror::Error)]
pub enum VoiceError {
    #[error("no voice for the language {0:?}")]
    Missing(String),
    #[error("a sentence of {characters} characters at {rate} percent")]
    Unsayable { characters: usize, rate: u16 },
    #[error("too many sentences at once")]
    Busy,
    #[error("the program of the voice failed: {0}")]
    Failed(&'static str),
    #[error("the program of the voice cannot be used")]
    Program(#[from] std::io::Error),
}

/// The voice of a host.
pub struct Voice {
    program: PathBuf,
    clips: PathBuf,
    languages: Vec<String>,
    recorded: Vec<String>,
    places: Semaphore,
    said: Cache<String, Bytes, Weigher>,
}

#[derive(Clone)]
struct Weigher;

impl Weighter<String, Bytes> for Weigher {
    fn weight(&self, _: &String, sound: &Bytes) -> u64 {
        sound.len() as u64
    }
}

impl Voice {
    /// Looks for the program and the recordings of these settings.
    pub async fn find(config: &Config) -> Self {
        let settings = &config.voice;
        let here = config.listen.ip().is_loopback() && !config.behind_tls_proxy;
        let serves = here || settings.for_others;
        let mut languages = Vec::new();
        if serves && !settings.program.as_os_str().is_empty() {
            match known(&settings.program).await {
                Ok(known) => languages.extend(settings.languages.iter().filter(|one| known.contains(*one)).cloned()),
                Err(error) => {
                    tracing::info!(program = %settings.program.display(), %error, "kiosks have no voice of the host")
                }
            }
        }
        let recorded = if serves { folders(&settings.clips) } else { Vec::new() };
        Self {
            program: settings.program.clone(),
            clips: settings.clips.clone(),
            languages,
            recorded,
            places: Semaphore::new(AT_ONCE),
            said: Cache::with_weighter(KEPT, KEPT_BYTES, Weigher),
        }
    }

    /// The languages that the program says.
    #[must_use]
    pub fn languages(&self) -> &[String] {
        &self.languages
    }

    /// The languages in which there are recordings.
    #[must_use]
    pub fn recorded(&self) -> &[String] {
        &self.recorded
    }

    /// The sentence as a WAV file.
    pub async fn say(&self, sentence: &Sentence) -> Result<Bytes, VoiceError> {
        let characters = sentence.text.chars().count();
        if characters > MOST_CHARACTERS || !RATES.contains(&sentence.rate) {
            return Err(VoiceError::Unsayable { characters, rate: sentence.rate });
        }
        let language = sentence.locale.language().to_owned();
        if self.recorded.contains(&language)
            && let Some(clip) = clip(&self.clips.join(&language), &sentence.text).await
        {
            return Ok(clip);
        }
        if !self.languages.contains(&language) {
            return Err(VoiceError::Missing(language));
        }
        let key = hash::of(format!("{language} {} {}", sentence.rate, sentence.text).as_bytes());
        if let Some(sound) = self.said.get(&key) {
            return Ok(sound);
        }
        let place = tokio::time::timeout(PATIENCE, self.places.acquire()).await;
        let _place = place.map_err(|_| VoiceError::Busy)?.map_err(|_| VoiceError::Busy)?;
        let rendered = tokio::time::timeout(RENDERING, self.render(&language, sentence)).await;
        let sound = rendered.map_err(|_| VoiceError::Failed("too slow"))??;
        if !sentence.private {
            self.said.insert(key, sound.clone());
        }
        Ok(sound)
    }

    async fn render(&self, language: &str, sentence: &Sentence) -> Result<Bytes, VoiceError> {
        let pace = (USUAL_PACE * u32::from(sentence.rate) / 100).to_string();
        let mut child = Command::new(&self.program)
            .args(["-b", "1", "-v", language, "-s", &pace, "--stdin", "--stdout"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()?;
        let (Some(mut input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(VoiceError::Failed("no pipes"));
        };
        input.write_all(words::spoken(language, &plain(&sentence.text)).as_bytes()).await?;
        drop(input);
        let mut sound = Vec::new();
        output.take(MOST_SOUND + 1).read_to_end(&mut sound).await?;
        if sound.len() as u64 > MOST_SOUND {
            return Err(VoiceError::Failed("too long"));
        }
        if !child.wait().await?.success() {
            return Err(VoiceError::Failed("it says so"));
        }
        measured(sound).map(Bytes::from).ok_or(VoiceError::Failed("no sound"))
    }
}

/// What the program would take for anything but words: lines, and brackets around sounds written as phonemes.
fn plain(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() || matches!(letter, '[' | ']') { ' ' } else { letter }).collect()
}

/// The file with its true lengths in its header: a program that writes into a pipe does not know them yet.
fn measured(mut sound: Vec<u8>) -> Option<Vec<u8>> {
    if sound.len() <= HEADER || !sound.starts_with(b"RIFF") || sound.get(36..40) != Some(b"data") {
        return None;
    }
    let length = u32::try_from(sound.len()).ok()?;
    sound[4..8].copy_from_slice(&(length - 8).to_le_bytes());
    sound[40..HEADER].copy_from_slice(&(length - 44).to_le_bytes());
    Some(sound)
}

/// The languages that the program says that it knows: the second word of each line but the first, without the country.
async fn known(program: &Path) -> Result<BTreeSet<String>, VoiceError> {
    let asking = Command::new(program).arg("--voices").stdin(Stdio::null()).kill_on_drop(true).output();
    let answer = tokio::time::timeout(RENDERING, asking).await.map_err(|_| VoiceError::Failed("too slow"))??;
    let lines = String::from_utf8_lossy(&answer.stdout);
    let language = |line: &str| Some(line.split_whitespace().nth(1)?.split('-').next()?.to_owned());
    Ok(lines.lines().skip(1).filter_map(language).collect())
}

/// The names of the folders in a folder.
fn folders(folder: &Path) -> Vec<String> {
    let inside = fs::read_dir(folder).into_iter().flatten().flatten().filter(|entry| entry.path().is_dir());
    let mut names: Vec<String> = inside.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    names
}

/// The recording of a sentence.
async fn clip(folder: &Path, text: &str) -> Option<Bytes> {
    let path = folder.join(hash::of(text.as_bytes())).with_extension("wav");
    let length = tokio::fs::metadata(&path).await.ok()?.len();
    if length > MOST_CLIP {
        return None;
    }
    tokio::fs::read(&path).await.ok().map(Bytes::from)
}

#[cfg(test)]
mod tests;
