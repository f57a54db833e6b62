//! What each procedure asks first, made once a day however many ask for it.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use procedure::Date;
use tokio::{
    sync::{OnceCell, Semaphore},
    task,
};

use super::error::ApiError;
use crate::assets::Asset;

/// The answers of one day, by the content hashes of their packages: never more than are accepted.
pub(super) struct FirstQuestions {
    today: Mutex<Today>,
    /// One program runs at a time, so that only one of the sandbox's places is ever taken from those who send a dossier.
    turn: Arc<Semaphore>,
}

#[derive(Default)]
struct Today {
    day: Option<Date>,
    answers: HashMap<String, Arc<OnceCell<Asset>>>,
}

impl Default for FirstQuestions {
    fn default() -> Self {
        Self { today: Mutex::default(), turn: Arc::new(Semaphore::new(1)) }
    }
}

impl FirstQuestions {
    /// The answer of an accepted package on this day. What fails is made again for the next who asks.
    pub(super) async fn of(
        &self,
        hash: &str,
        day: Date,
        make: impl FnOnce() -> Result<Asset, ApiError> + Send + 'static,
    ) -> Result<Asset, ApiError> {
        let make = async || {
            let turn = Arc::clone(&self.turn).acquire_owned().await.map_err(ApiError::internal)?;
            // Who asked may be gone before the program has ended: the turn ends with the program.
            let run = move || {
                let answer = make();
                drop(turn);
                answer
            };
            task::spawn_blocking(run).await.map_err(ApiError::internal)?
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
        thread,
        time::Duration,
    };

    use tokio::task::JoinHandle;

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
        fn run(&self) -> Result<Asset, ApiError> {
            let run = self.runs.fetch_add(1, SeqCst) + 1;
            self.most.fetch_max(self.now.fetch_add(1, SeqCst) + 1, SeqCst);
            thread::sleep(Duration::from_millis(20));
            self.now.fetch_sub(1, SeqCst);
            assets::quickly(run.to_string().into_bytes(), "text/plain").map_err(ApiError::internal)
        }
    }

    /// Somebody who asks for the first question of this package on this day.
    fn ask(
        first: &Arc<FirstQuestions>,
        counted: &Arc<Counted>,
        package: &'static str,
        day: &str,
    ) -> JoinHandle<String> {
        let (first, counted, day) = (Arc::clone(first), Arc::clone(counted), self::day(day));
        task::spawn(async move {
            let answer = first.of(package, day, move || counted.run()).await;
            String::from_utf8(answer.expect("an answer").plain.to_vec()).expect("a number")
        })
    }

    fn day(text: &str) -> Date {
        text.parse().expect("a day")
    }

    const TODAY: &str = "2026-11-23";

    #[tokio::test]
    async fn hundreds_at_once_run_each_program_once_and_one_after_the_other() {
        let (first, counted) = <(Arc<FirstQuestions>, Arc<Counted>)>::default();
        let asked: Vec<_> = (0..400).map(|number| ask(&first, &counted, ["one", "other"][number % 2], TODAY)).collect();
        for answer in asked {
            answer.await.expect("an answer");
        }
        assert_eq!((counted.runs.load(SeqCst), counted.most.load(SeqCst)), (2, 1));
    }

    #[tokio::test]
    async fn who_leaves_while_a_program_runs_does_not_let_the_next_one_run_beside_it() {
        let (first, counted) = <(Arc<FirstQuestions>, Arc<Counted>)>::default();
        let left = ask(&first, &counted, "one", TODAY);
        while counted.runs.load(SeqCst) == 0 {
            task::yield_now().await;
        }
        left.abort();
        ask(&first, &counted, "other", TODAY).await.expect("an answer");
        assert_eq!((counted.runs.load(SeqCst), counted.most.load(SeqCst)), (2, 1));
    }

    #[tokio::test]
    async fn what_failed_is_tried_again_and_another_day_begins_anew() {
        let (first, counted) = <(Arc<FirstQuestions>, Arc<Counted>)>::default();
        let failed = first.of("one", day(TODAY), || Err(ApiError::internal("it ends here"))).await;
        assert_eq!(failed.map(|_| ()).unwrap_err().internal, "it ends here");
        let on = async |day: &str| ask(&first, &counted, "one", day).await.expect("an answer");
        assert_eq!(on(TODAY).await, "1");
        assert_eq!(on(TODAY).await, "1");
        assert_eq!(on("2026-11-24").await, "2");
        assert_eq!(first.today.lock().expect("a day").answers.len(), 1);
    }
}
