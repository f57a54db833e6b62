//! How the document reaches the person, and how the town hall reaches them if something is missing.

use parvis_sdk::{Stop, Walk, address, email, one_of, short_text, step, telephone};

use crate::right::Relation;

/// Asks how the document is handed over, and whatever that needs; whether it goes by post.
pub(crate) fn ask(walk: &mut Walk<'_>, relation: Relation, restricted: bool) -> Result<bool, Stop> {
    let field = one_of("delivery", ["by-post", "at-counter"])
        .explain(["by-post"])
        .pictures([("by-post", "letter"), ("at-counter", "go-to-town-hall")]);
    let by_post = walk.ask(step("delivery").field(field))?.chose("delivery", "by-post");
    let own = relation == Relation::Myself;
    if !own && (restricted || by_post) {
        requester(walk)?;
    }
    if by_post {
        let mut asked = step("post-address").field(address("post-address").private().purpose("street-address"));
        // A letter under a name at birth does not reach a letter box with another name on it.
        if own {
            asked = asked.field(short_text("post-name").optional().private().hint());
        }
        walk.ask(asked)?;
    }
    Ok(by_post)
}

/// Asks for a way to reach the person; both may stay blank.
pub(crate) fn contact(walk: &mut Walk<'_>) -> Result<(), Stop> {
    let mail = email("contact-email").optional().private().purpose("email");
    let phone = telephone("contact-telephone").optional().private().purpose("tel");
    walk.ask(step("contact").lead().field(mail).field(phone)).map(drop)
}

fn requester(walk: &mut Walk<'_>) -> Result<(), Stop> {
    let family = short_text("requester-family-name").private().purpose("family-name");
    let given = short_text("requester-given-name").private().purpose("given-name");
    walk.ask(step("requester-name").field(family).field(given)).map(drop)
}
