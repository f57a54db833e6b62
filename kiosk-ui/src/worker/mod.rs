//! The procedure's worker as the app sees it: one request at a time, one second each, and typed errors for everything that a
//! hostile procedure can do.

use std::{cell::RefCell, rc::Rc};

use procedure::{Advance, MAX_REPLY_BYTES, document, document::BadDocument, journey::Misbehaviour};

use crate::browser::worker::{Message, Reply, Thread};

/// A call that has not ended after this is stopped. Real ones take microseconds; a second is long before a person gives up.
pub const CALL_MILLISECONDS: u32 = 1_000;

/// Fetching and compiling is not counted in that: a slow network is no fault of the procedure.
pub const WARM_UP_MILLISECONDS: u32 = 30_000;

/// Why a procedure did not answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GuideError {
    /// Its program could not be fetched.
    Unreachable,
    /// It ran longer than [`CALL_MILLISECONDS`].
    OutOfTime,
    /// It stopped: an instruction of its own, its stack or its memory.
    Trap,
    /// Its reply is longer than [`MAX_REPLY_BYTES`].
    TooLarge,
    /// Its reply lies outside its memory or is not UTF-8.
    BadText,
    /// Its reply is no document of the contract.
    BadDocument(String),
    /// Its reply makes no sense at this place.
    Misbehaviour(Misbehaviour),
}

/// A procedure that runs apart. Dropping it ends its thread.
pub struct Guide {
    thread: Rc<RefCell<Option<Thread>>>,
}

impl Guide {
    /// Starts a thread and has it fetch and compile the program at `url`. `on_reply` hears of every request asked later, and
    /// of a failed start as a reply to `turn` 0.
    pub fn start(url: &str, on_reply: impl Fn(u32, Result<Advance, GuideError>) + 'static) -> Self {
        let thread = Rc::new(RefCell::new(None));
        let dead = Rc::clone(&thread);
        let heard = move |turn: u32, reply: Reply| {
            let result = read(reply);
            // A thread that failed once is not asked again: the next request starts another.
            if result.as_ref().is_err_and(|error| matches!(error, GuideError::OutOfTime | GuideError::Unreachable)) {
                dead.borrow_mut().take();
            }
            match result {
                Ok(None) => {}
                Ok(Some(advance)) => on_reply(turn, Ok(advance)),
                Err(error) => on_reply(turn, Err(error)),
            }
        };
        let started = Thread::start(heard);
        started.post(Message::Load { url: url.to_owned() }, WARM_UP_MILLISECONDS);
        *thread.borrow_mut() = Some(started);
        Self { thread }
    }

    /// Whether it can still be asked.
    #[must_use]
    pub fn lives(&self) -> bool {
        self.thread.borrow().is_some()
    }

    /// Asks; the reply comes to `on_reply`. While the program is still being fetched the request waits its turn.
    pub fn ask(&self, turn: u32, request: &procedure::Request) {
        if let Some(thread) = &*self.thread.borrow() {
            let request = String::from_utf8(document::write(request)).unwrap_or_default();
            thread.post(Message::Call { turn, request, limit: MAX_REPLY_BYTES as u32 }, CALL_MILLISECONDS);
        }
    }
}

/// `None` is the end of the warm-up.
fn read(reply: Reply) -> Result<Option<Advance>, GuideError> {
    match reply {
        Reply::Loaded => Ok(None),
        Reply::Text(text) => match document::read(text.as_bytes(), MAX_REPLY_BYTES) {
            Ok(advance) => Ok(Some(advance)),
            Err(BadDocument::TooLarge { .. }) => Err(GuideError::TooLarge),
            Err(BadDocument::NotText) => Err(GuideError::BadText),
            Err(BadDocument::Malformed(why)) => Err(GuideError::BadDocument(why)),
        },
        Reply::OutOfTime => Err(GuideError::OutOfTime),
        Reply::Error(code) => Err(match code.as_str() {
            "unreachable" => GuideError::Unreachable,
            "too-large" => GuideError::TooLarge,
            "bad-text" => GuideError::BadText,
            _ => GuideError::Trap,
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reply_becomes_an_advance_or_a_typed_error() {
        let check = |reply: Reply, expected: Result<bool, GuideError>| {
            assert_eq!(read(reply).map(|advance| advance.is_some()), expected);
        };
        let error = |code: &str| Reply::Error(code.to_owned());
        check(Reply::Loaded, Ok(false));
        check(Reply::Text(r#"{"finished":{}}"#.to_owned()), Ok(true));
        check(Reply::OutOfTime, Err(GuideError::OutOfTime));
        check(error("unreachable"), Err(GuideError::Unreachable));
        check(error("too-large"), Err(GuideError::TooLarge));
        check(error("bad-text"), Err(GuideError::BadText));
        check(error("trap"), Err(GuideError::Trap));
        check(error("anything else"), Err(GuideError::Trap));
        for malformed in
            ["", "{}", r#"{"finished":{},"finished":{}}"#, r#"{"ask":{"id":1.5}}"#, r#"{"html":"<script>"}"#]
        {
            let read = read(Reply::Text(malformed.to_owned()));
            assert!(matches!(read, Err(GuideError::BadDocument(_))), "{malformed}: {read:?}");
        }
        let finished = r#"{"finished":{}}"#;
        let padded = |bytes: usize| Reply::Text([finished, &" ".repeat(bytes - finished.len())].concat());
        check(padded(MAX_REPLY_BYTES), Ok(true));
        check(padded(MAX_REPLY_BYTES + 1), Err(GuideError::TooLarge));
    }
}
