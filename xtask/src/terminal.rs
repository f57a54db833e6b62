//! What xtask tells the person in front of it: one line when a step starts, one every few seconds while it lasts.
use std::io::Write;
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

/// A silent step looks hung after about this long, on a terminal as in the log of a CI.
const HEARTBEAT: Duration = Duration::from_secs(15);

/// Write one line. Progress goes to standard error, so that what a command *answers* can be piped.
pub(crate) fn say(line: impl AsRef<str>) {
    // A closed pipe is not worth a crash: the work itself goes on.
    let _ = writeln!(std::io::stderr().lock(), "{}", line.as_ref());
}

/// Write one line of a command's answer, on standard output.
pub(crate) fn answer(line: impl AsRef<str>) {
    let _ = std::io::stderr().flush();
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{}", line.as_ref());
    let _ = out.flush();
}

/// Write why a command failed, from the outermost reason to the innermost.
pub(crate) fn fail(error: &anyhow::Error) {
    say(format!("\nerror: {error}"));
    for cause in error.chain().skip(1) {
        say(format!("  because: {cause}"));
    }
}

/// Run `work` and say every few seconds that it still runs, and since when.
pub(crate) fn while_waiting<T>(label: &str, work: impl FnOnce() -> T) -> T {
    let (done, waiting) = mpsc::channel::<()>();
    let start = Instant::now();
    thread::scope(|scope| {
        scope.spawn(move || {
            while waiting.recv_timeout(HEARTBEAT) == Err(mpsc::RecvTimeoutError::Timeout) {
                say(format!("  … {label}: {}", elapsed(start)));
            }
        });
        let result = work();
        drop(done);
        result
    })
}

/// Seconds or minutes since `start`, for people.
pub(crate) fn elapsed(start: Instant) -> String {
    let seconds = start.elapsed().as_secs();
    if seconds < 60 { format!("{seconds} s") } else { format!("{} min {:02} s", seconds / 60, seconds % 60) }
}
