//! A measure: what was timed how often, and what must be reached.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::Result;

/// Before these calls, caches are cold and the pool of instances is not mapped yet.
const WARM_UP: usize = 50;

/// Times `work`, one sample a call.
pub(crate) fn time<T>(count: usize, mut work: impl FnMut() -> Result<T>) -> Result<Vec<Duration>> {
    let mut samples = Vec::with_capacity(count);
    for call in 0..WARM_UP.min(count) + count {
        let start = Instant::now();
        let made = work()?;
        let took = start.elapsed();
        // What was made is put away outside of the time that is measured.
        drop(std::hint::black_box(made));
        if call >= WARM_UP.min(count) {
            samples.push(took);
        }
    }
    Ok(samples)
}

/// The measure of some samples in microseconds; `target` is what the median must not pass.
pub(crate) fn micros(name: &str, mut samples: Vec<Duration>, target: Option<f64>) -> Value {
    samples.sort();
    let quantile = |share: f64| -> f64 {
        let rank = (samples.len() as f64 * share).ceil() as usize;
        samples.get(rank.max(1) - 1).map_or(0.0, |sample| sample.as_secs_f64() * 1e6)
    };
    let mut measure = json!({
        "part": "host", "name": name, "unit": "µs", "median": quantile(0.5), "p99": quantile(0.99), "count": samples.len(),
    });
    if let Some(target) = target {
        measure["target"] = target.into();
    }
    measure
}

/// The same in milliseconds, under another heading.
pub(crate) fn milliseconds(part: &str, name: &str, samples: Vec<Duration>, target: Option<f64>) -> Value {
    let mut measure = micros(name, samples, target);
    measure["part"] = part.into();
    measure["unit"] = "ms".into();
    for statistic in ["median", "p99"] {
        measure[statistic] = (measure[statistic].as_f64().unwrap_or_default() / 1_000.0).into();
    }
    measure
}

/// So many of something in a second, of which there were `count`.
pub(crate) fn per_second(name: &str, count: usize, took: Duration) -> Value {
    json!({
        "part": "host", "name": name, "unit": "1/s", "median": count as f64 / took.as_secs_f64(), "count": count,
    })
}
