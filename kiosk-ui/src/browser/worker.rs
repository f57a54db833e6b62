//! A thread of the browser, its messages, and the watchdog over each of them.

use std::{cell::RefCell, collections::VecDeque, rc::Rc};

use gloo::{events::EventListener, timers::callback::Timeout};
use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, WorkerOptions, WorkerType};

use super::page;

/// What the thread is asked.
pub enum Message {
    /// Fetch and compile this program.
    Load {
        /// Where it is.
        url: String,
    },
    /// Call it with this request.
    Call {
        /// Comes back with the reply.
        turn: u32,
        /// The document.
        request: String,
        /// The longest reply that is read, in bytes.
        limit: u32,
    },
}

/// What the thread answers.
#[derive(Debug)]
pub enum Reply {
    /// The program is ready.
    Loaded,
    /// A document.
    Text(String),
    /// A code of `worker.js`.
    Error(String),
    /// The watchdog stopped it.
    OutOfTime,
}

/// A thread; dropping it ends it at once, whatever it is doing.
pub struct Thread {
    shared: Rc<Shared>,
    _messages: Option<EventListener>,
    _errors: Option<EventListener>,
}

struct Shared {
    worker: Option<web_sys::Worker>,
    heard: Box<dyn Fn(u32, Reply)>,
    /// The first is being worked on; the watchdog covers it alone, so that waiting is never held against a request.
    queue: RefCell<VecDeque<(Message, u32)>>,
    watchdog: RefCell<Option<Timeout>>,
}

impl Thread {
    /// Starts a thread; `heard` gets every reply with its turn (0 for the loading).
    pub fn start(heard: impl Fn(u32, Reply) + 'static) -> Self {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let url = page::link("app-worker", None).unwrap_or_default();
        let worker = web_sys::Worker::new_with_options(&url, &options).ok();
        let shared =
            Rc::new(Shared { worker, heard: Box::new(heard), queue: RefCell::default(), watchdog: RefCell::default() });
        let listen = |kind: &'static str, reply: fn(&web_sys::Event) -> Reply| {
            let weak = Rc::downgrade(&shared);
            shared.worker.as_ref().map(|worker| {
                EventListener::new(worker, kind, move |event| {
                    if let Some(shared) = weak.upgrade() {
                        shared.ended(reply(event));
                    }
                })
            })
        };
        // The script itself could not be fetched.
        let errors = listen("error", |_| Reply::Error("unreachable".to_owned()));
        let messages = listen("message", reply_of);
        Self { shared, _messages: messages, _errors: errors }
    }

    /// Posts a message once those before it are answered; without an answer within `milliseconds`, the thread is ended.
    pub fn post(&self, message: Message, milliseconds: u32) {
        self.shared.queue.borrow_mut().push_back((message, milliseconds));
        if self.shared.queue.borrow().len() == 1 {
            self.shared.work();
        }
    }
}

impl Drop for Thread {
    fn drop(&mut self) {
        self.shared.stop();
    }
}

impl Shared {
    fn work(self: &Rc<Self>) {
        let Some((posted, milliseconds)) = self.queue.borrow().front().map(|(message, time)| (object(message), *time))
        else {
            return;
        };
        let weak = Rc::downgrade(self);
        *self.watchdog.borrow_mut() = Some(Timeout::new(milliseconds, move || {
            if let Some(shared) = weak.upgrade() {
                shared.stop();
                shared.ended(Reply::OutOfTime);
            }
        }));
        let sent = self.worker.as_ref().is_some_and(|worker| worker.post_message(&posted).is_ok());
        if !sent {
            self.ended(Reply::Error("unreachable".to_owned()));
        }
    }

    fn ended(self: &Rc<Self>, reply: Reply) {
        self.watchdog.borrow_mut().take();
        // Taken out first: a borrow in the head of a `match` would last through its arms, which use the queue again.
        let first = self.queue.borrow_mut().pop_front();
        let turn = match first {
            Some((Message::Call { turn, .. }, _)) => turn,
            Some((Message::Load { .. }, _)) => match reply {
                Reply::Text(_) => {
                    (self.heard)(0, Reply::Loaded);
                    return self.work();
                }
                // Who waits behind a program that does not come hears it instead of a silence.
                failed => {
                    let waiting = self.queue.borrow().iter().find_map(|(message, _)| turn_of(message));
                    return (self.heard)(waiting.unwrap_or(0), failed);
                }
            },
            None => return,
        };
        (self.heard)(turn, reply);
        self.work();
    }

    fn stop(&self) {
        self.watchdog.borrow_mut().take();
        if let Some(worker) = &self.worker {
            worker.terminate();
        }
    }
}

fn turn_of(message: &Message) -> Option<u32> {
    if let Message::Call { turn, .. } = message { Some(*turn) } else { None }
}

fn object(message: &Message) -> JsValue {
    let object = Object::new();
    let set = |name: &str, value: JsValue| {
        let _ = Reflect::set(&object, &name.into(), &value);
    };
    match message {
        Message::Load { url } => set("url", url.into()),
        Message::Call { turn, request, limit } => {
            set("turn", (*turn).into());
            set("request", request.into());
            set("limit", (*limit).into());
        }
    }
    object.into()
}

fn reply_of(event: &web_sys::Event) -> Reply {
    let data = event.dyn_ref::<MessageEvent>().map(MessageEvent::data).unwrap_or_default();
    let text = |name: &str| Reflect::get(&data, &name.into()).ok().and_then(|value| value.as_string());
    match (text("ok"), text("error")) {
        (Some(text), _) => Reply::Text(text),
        (None, Some(code)) => Reply::Error(code),
        (None, None) => Reply::Error("trap".to_owned()),
    }
}
