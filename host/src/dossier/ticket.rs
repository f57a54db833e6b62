//! Tickets for uploads: who has one may add documents to one journey, for a few hours. The host keeps none of them; it knows its seal.

use std::io;

use crate::{
    hash,
    secret::{SEAL_BYTES, Secret},
};

/// Makes tickets and knows them again.
#[derive(Clone)]
pub struct Tickets {
    secret: Secret,
    valid_seconds: u32,
}

/// A ticket that was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ticket {
    /// Names the folder of the journey's documents; without the seal it opens nothing, so it may stand in paths.
    pub journey: String,
}

/// A token that is none of ours, or too old.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadTicket {
    #[error("the upload token is not one that this host gave out")]
    Forged,
    #[error("the upload token is too old")]
    Expired,
}

impl Tickets {
    /// Tickets sealed with `secret`.
    #[must_use]
    pub fn new(secret: Secret, valid_seconds: u32) -> Self {
        Self { secret, valid_seconds }
    }

    /// A new token: `<journey>-<last second>-<seal>`.
    pub fn give(&self, now: i64) -> io::Result<String> {
        let journey = crate::secret::random_hex::<16>()?;
        let until = now.saturating_add(self.valid_seconds.into()).to_string();
        let seal = hash::hex(&self.seal(&journey, &until));
        Ok(format!("{journey}-{until}-{seal}"))
    }

    /// The ticket that a token is.
    pub fn check(&self, token: &str, now: i64) -> Result<Ticket, BadTicket> {
        let mut parts = token.split('-');
        let (Some(journey), Some(until), Some(seal), None) = (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(BadTicket::Forged);
        };
        let seal = unhex(seal).ok_or(BadTicket::Forged)?;
        if !self.secret.sealed(&[journey.as_bytes(), until.as_bytes()], &seal) {
            return Err(BadTicket::Forged);
        }
        match until.parse::<i64>() {
            Ok(until) if now <= until => Ok(Ticket { journey: journey.to_owned() }),
            _ => Err(BadTicket::Expired),
        }
    }

    /// See [`Tickets::new`].
    #[must_use]
    pub fn valid_seconds(&self) -> u32 {
        self.valid_seconds
    }

    fn seal(&self, journey: &str, until: &str) -> [u8; SEAL_BYTES] {
        self.secret.seal(&[journey.as_bytes(), until.as_bytes()])
    }
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits = text.chars().map(|digit| digit.to_digit(16)).collect::<Option<Vec<u32>>>()?;
    digits.chunks(2).map(|pair| u8::try_from(pair.first()? * 16 + pair.get(1)?).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_tickets_open_and_only_for_a_while() {
        let folder = tempfile::tempdir().expect("a folder");
        let secret = Secret::open(&folder.path().join("secret")).expect("a secret");
        let tickets = Tickets::new(secret.clone(), 60);
        let token = tickets.give(1_000).expect("a token");
        let journey = token.split('-').next().expect("a part").to_owned();
        assert_eq!(tickets.check(&token, 1_060), Ok(Ticket { journey }));
        assert_eq!(tickets.check(&token, 1_061), Err(BadTicket::Expired));
        for (at, letter) in token.char_indices() {
            let other = if letter == '0' { '1' } else { '0' };
            let forged: String = token.char_indices().map(|(i, l)| if i == at { other } else { l }).collect();
            assert_eq!(tickets.check(&forged, 1_000), Err(BadTicket::Forged), "{forged}");
        }
        for forged in ["", "-", "--", "a-b-c", "a-b-c-d", &format!("{token}-")] {
            assert_eq!(tickets.check(forged, 1_000), Err(BadTicket::Forged), "{forged}");
        }
        let others = Tickets::new(secret.for_purpose("another"), 60);
        assert_eq!(others.check(&token, 1_000), Err(BadTicket::Forged));
    }
}
