//! An e-mail address. Only what can be known without sending is checked: one `@`, something before, a domain with a dot after.

use super::{tidy, words};
use crate::{Fault, Value, code};

/// RFC 5321, section 4.5.3.1.3: a path has at most 256 octets, two of which are its angle brackets.
const MAX_LENGTH: usize = 254;

#[inline(never)]
pub(super) fn read(entry: &Value) -> Result<Value, Fault> {
    let shape = || Fault::new(code::EMAIL_SHAPE);
    // Spaces inside come from speech keyboards and copying; no address that people use has any.
    let text = tidy(words(entry)?).replace(' ', "");
    let (local, domain) = text.rsplit_once('@').ok_or_else(shape)?;
    let label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
    };
    let good_local = !local.is_empty()
        && local.len() <= 64
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..")
        && local.chars().all(|c| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c));
    let good_domain = domain.contains('.') && domain.split('.').all(label);
    if good_local && good_domain && text.len() <= MAX_LENGTH {
        Ok(Value::Text(format!("{local}@{}", domain.to_lowercase())))
    } else {
        Err(shape())
    }
}
