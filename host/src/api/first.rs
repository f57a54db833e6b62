//! What each procedure asks first, made once a day however many ask for it.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use procedure::Date;
use tokio::sync::{OnceCell, Semaphore};

use crate::assets::Asset;

/// The answers of one day, by the content hashes of their packages: never more than are accepted.
pub(super) struct FirstQuestions {
    today: Mutex<Today>,
    /// One program runs at a time, so that only one of the sandbox's places is ever taken from those who send a dossier.
    turn: Semaphore,
}

#[derive(Default)]
struct Today {
    day: Option<Date>,
    answers: HashMap<String, Arc<OnceCell<Asset>>>,
}

impl Default for FirstQuestions {
    fn default() -> Self {
        Self { today: Mutex::default(), turn: Semaphore::new(1) }
    }
}

impl FirstQuestions {
    /// The answer of an accepted package on this day. What fails is made again for the next who asks.
    pub(super) async fn of<E>(
        &self,
        hash: &str,
        day: Date,
        make: impl AsyncFnOnce() -> Result<Asset, E>,
    ) -> Result<Asset, E> {
        let make = async || {
            // It is never closed, so this only waits.
            let _turn = self.turn.acquire().await;
            make().await
        };
        self.cell(hash, day).get_or_try_init(make).await.cloned()
    }

    fn cell(&self, hash: &str, day: Date) -> Arc<OnceCell<Asset>> {
        let mut today = self.today.lock().unwrap_or_else(PoisonError::into_inner);
        if today.day != Some(day) {
            *today = Today { day: Some(day), ..Today::default() };
        }
        Arc::clone(today.answers.entry(hash.to_owned()).or_default())
    }
}

#[cfg(test)]
mod tests {
    use std::{
        sync::atomic::{AtomicUsize, Ordering::SeqCst},
        time::Duration,
    };

    use super::*;
    use crate::assets;

    /// A program that says how often it ran, and how many ran at once at most.
    #[derive(Default)]
    struct Counted {
        runs: AtomicUsize,
        now: AtomicUsize,
        most: AtomicUsize,
    }

    impl Counted {
        async fn run(&self) -> Result<Asset, usize> {
            let run = self.runs.fetch_add(1, SeqCst) + 1;
            self.most.fetch_max(self.now.fetch_add(1, SeqCst) + 1, SeqCst);
            tokio::time::sleep(Duration::from_millis(20)).await;
            self.now.fetch_sub(1, SeqCst);
            Ok(assets::quickly(run.to_string().into_bytes(), "text/plain").expect("an asset"))
        }
    }

    fn day(text: &str) -> Date {
        text.parse().expect("a day")
    }

    #[tokio::test]
    async fn hundreds_at_once_run_each_program_once_and_one_after_the_other() {
        let (first, counted) = (Arc::new(FirstQuestions::default()), Arc::new(Counted::default()));
        let ask = |number: usize| {
            let (first, counted) = (Arc::clone(&first), Arc::clone(&counted));
            let package = ["one", "other"][number % 2];
            tokio::spawn(async move { first.of(package, day("2026-11-23"), async || counted.run().await).await })
        };
        let asked: Vec<_> = (0..400).map(ask).collect();
        for answer in asked {
            answer.await.expect("no panic").expect("an answer");
        }
        assert_eq!((counted.runs.load(SeqCst), counted.most.load(SeqCst)), (2, 1));
    }

    #[tokio::test]
    async fn what_failed_is_tried_again_and_another_day_begins_anew() {
        let (first, counted) = (FirstQuestions::default(), Counted::default());
        let today = day("2026-11-23");
        assert_eq!(first.of("one", today, async || Err(7)).await.err(), Some(7));
        let on = async |day: Date| first.of("one", day, async || counted.run().await).await.expect("an answer").plain;
        assert_eq!(on(today).await, "1");
        assert_eq!(on(today).await, "1");
        assert_eq!(on(day("2026-11-24")).await, "2");
        assert_eq!(first.today.lock().expect("a day").answers.len(), 1);
    }
}
