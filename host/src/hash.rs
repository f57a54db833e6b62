//! Content hashes: SHA-256, written as 64 lower-case hexadecimal digits.

use sha2::{Digest, Sha256};

/// The hash of these bytes.
#[must_use]
pub fn of(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Bytes as lower-case hexadecimal digits.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]).map(|digit| char::from(DIGITS[usize::from(digit)])).collect()
}

/// Whether a text has the shape of a hash: also what makes it safe as a file name.
#[must_use]
pub fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_sixty_four_lower_case_digits() {
        let hash = of(b"");
        assert_eq!(hash, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assert!(is_hash(&hash));
        for bad in ["", "e3b0", &hash.to_uppercase(), &format!("{}/", &hash[1..]), &format!("{hash}0")] {
            assert!(!is_hash(bad), "{bad}");
        }
    }
}
