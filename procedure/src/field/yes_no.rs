//! Yes or no. Answer: a flag; entry: a flag, or the id `yes` or `no`.

use crate::{Arg, Fault, Id, Value, code};

pub(super) fn read(entry: &Value) -> Result<Value, Fault> {
    match entry {
        Value::Flag(flag) => Ok(Value::Flag(*flag)),
        Value::Text(text) if text == "yes" => Ok(Value::Flag(true)),
        Value::Text(text) if text == "no" => Ok(Value::Flag(false)),
        _ => Err(Fault::new(code::ANSWER_SHAPE)),
    }
}

pub(super) fn show(answer: &Value) -> Vec<Arg> {
    let word = if answer == &Value::Flag(true) { "value-yes" } else { "value-no" };
    vec![Arg::Common(Id::from_static(word))]
}
