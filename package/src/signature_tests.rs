//! Signatures and key files: what counts, what does not, and that no byte can be changed unseen.

use procedure::Date;

use crate::{
    keys::{PublicKeyFile, Revocation, SecretKeyFile},
    signature::{KeyId, PublicKey, SecretKey, SignatureError, Signing, Standing, Trust, sign, verify},
    tests::sound,
};

/// One key is trusted, one revoked.
struct Town {
    trusted: PublicKey,
    revoked: KeyId,
}

impl Trust for Town {
    fn standing(&self, id: KeyId) -> Standing<'_> {
        if id == self.revoked {
            Standing::Revoked
        } else if id == self.trusted.id() {
            Standing::Trusted(&self.trusted)
        } else {
            Standing::Unknown
        }
    }
}

fn key(seed: u8) -> SecretKey {
    SecretKey::from_bytes(&[seed; 32])
}

fn town() -> Town {
    Town { trusted: key(1).public(), revoked: key(2).public().id() }
}

#[test]
fn a_signature_counts_when_its_key_is_trusted() {
    let (bytes, id) = (sound(), |seed| key(seed).public().id());
    assert_eq!(verify(&bytes, &town()), Ok(Signing::Unsigned));
    assert_eq!(verify(&sign(&bytes, &key(1)), &town()), Ok(Signing::Signed(id(1))));
    assert_eq!(verify(&sign(&bytes, &key(2)), &town()), Err(SignatureError::RevokedKey(id(2))));
    assert_eq!(verify(&sign(&bytes, &key(3)), &town()), Err(SignatureError::UntrustedKey(id(3))));
}

#[test]
fn signing_again_replaces_the_signature() {
    let once = sign(&sound(), &key(3));
    assert_eq!(sign(&once, &key(1)), sign(&sound(), &key(1)));
    assert_eq!(sign(&once, &key(3)), once, "the same bytes and key give the same signature");
}

#[test]
fn no_byte_of_a_signed_package_can_be_changed_unseen() {
    let signed = sign(&sound(), &key(1));
    let whole = Ok(Signing::Signed(key(1).public().id()));
    assert_eq!(verify(&signed, &town()), whole);
    for at in 0..signed.len() {
        let mut flipped = signed.clone();
        flipped[at] ^= 1;
        assert_ne!(verify(&flipped, &town()), whole, "byte {at}");
    }
    for end in 0..signed.len() {
        assert_ne!(verify(&signed[..end], &town()), whole, "cut at {end}");
    }
}

#[test]
fn a_form_that_is_not_known_is_said() {
    let mut signed = sign(&sound(), &key(1));
    let form = signed.len() - 81;
    signed[form] = 2;
    assert_eq!(verify(&signed, &town()), Err(SignatureError::UnknownForm(2)));
}

fn day() -> Date {
    Date::new(2026, 11, 22).expect("a day")
}

fn secret_file() -> SecretKeyFile {
    SecretKeyFile { name: "mairie".to_owned(), comment: "Service \"état civil\"".to_owned(), made: day(), key: key(1) }
}

#[test]
fn key_files_are_read_as_they_were_written() {
    let secret = secret_file();
    let read = SecretKeyFile::read(&secret.write()).expect("a secret key");
    assert_eq!(
        (read.name, read.comment, read.made, read.key.to_bytes()),
        (secret.name.clone(), secret.comment.clone(), day(), [1; 32])
    );
    let public = secret.public();
    assert_eq!(PublicKeyFile::read(&public.write()), Ok(public.clone()));
    let secret_digits = secret.write().lines().find_map(|line| line.strip_prefix("secret-key = ").map(str::to_owned));
    assert!(!public.write().contains(&secret_digits.expect("the secret")));
    let revocation =
        Revocation { name: "mairie".to_owned(), comment: String::new(), revoked: day(), id: public.key.id() };
    assert_eq!(Revocation::read(&revocation.write()), Ok(revocation));
}

#[test]
fn a_wrong_key_file_is_told_what_is_wrong_and_never_quoted() {
    let good = secret_file().public().write();
    let id = key(1).public().id().to_string();
    let other = key(2).public().id().to_string();
    for (text, said) in [
        (String::new(), "name"),
        ("nonsense".to_owned(), "line 1"),
        (good.replace("made = ", "maid = "), "line 4"),
        (good.replace("2026-11-22", "2026-11-32"), "made"),
        (good.replace("\"mairie\"", "\"../mairie\""), "name"),
        (good.replace(&id, &other), &id),
        (good.replace("public-key = \"", "public-key = \"0"), "64"),
        (secret_file().write(), "secret-key"),
        ("#".repeat(20_000), "too large"),
    ] {
        let error = PublicKeyFile::read(&text).expect_err(said).to_string();
        assert!(error.contains(said), "{said}: {error}");
    }
    let secret = secret_file().write();
    let error = PublicKeyFile::read(&secret).expect_err("secret").to_string();
    assert!(!error.contains("0101"), "{error}");
}

#[test]
fn a_key_with_which_anything_would_be_signed_is_none() {
    let mut neutral = [0; 32];
    neutral[0] = 1;
    assert_eq!(PublicKey::from_bytes(&neutral), None);
}
