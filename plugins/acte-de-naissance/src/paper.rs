//! The papers on which the answers stand, and where on our drawings of them.

use parvis_sdk::Mark;

pub(crate) const IDENTITY_CARD: &str = "identity-card.svg";
pub(crate) const NAMES: Mark = Mark { x: 37, y: 19, width: 40, height: 33 };
pub(crate) const BIRTH_DATE: Mark = Mark { x: 37, y: 53, width: 32, height: 15 };
pub(crate) const BIRTH_PLACE: Mark = Mark { x: 37, y: 69, width: 32, height: 16 };

pub(crate) const FAMILY_BOOK: &str = "family-book.svg";
pub(crate) const PARENTS: Mark = Mark { x: 6, y: 25, width: 42, height: 38 };
pub(crate) const DEATH: Mark = Mark { x: 53, y: 65, width: 32, height: 16 };
