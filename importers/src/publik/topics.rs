//! What a field is about: whether it tells something of a person, what a browser may fill in, and which fields answer one question
//! together.

use procedure::Id;

use super::form::Field;
use crate::shared::kebab;

/// What a field is about. Neighbours about the same thing are one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Topic {
    /// Who somebody is.
    Person,
    /// Where somebody lives.
    Address,
    /// How to reach somebody.
    Contact,
    /// A question of its own.
    Own,
}

impl Topic {
    /// How a question about it ends, after the title of the page.
    pub(super) fn french(self) -> &'static str {
        match self {
            Self::Person => "identité",
            Self::Address => "adresse",
            Self::Contact => "contact",
            Self::Own => "réponses",
        }
    }
}

/// What is known of a field besides its kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct About {
    pub(super) topic: Topic,
    pub(super) private: bool,
    pub(super) purpose: Option<Id>,
}

/// Members of an account of Publik: what they are about, and the token by which browsers know the same.
const ACCOUNT: [(&str, Topic, &str); 16] = [
    ("_last_name", Topic::Person, "family-name"),
    ("_first_name", Topic::Person, "given-name"),
    ("_title", Topic::Person, "honorific-prefix"),
    ("_birthdate", Topic::Person, "bday"),
    ("_niss", Topic::Person, ""),
    ("_nrn", Topic::Person, ""),
    ("_email", Topic::Contact, "email"),
    ("_phone", Topic::Contact, "tel"),
    ("_mobile", Topic::Contact, "tel"),
    ("_address", Topic::Address, "street-address"),
    ("_street", Topic::Address, ""),
    ("_num_house", Topic::Address, ""),
    ("_num_box", Topic::Address, "address-line2"),
    ("_zipcode", Topic::Address, "postal-code"),
    ("_city", Topic::Address, "address-level2"),
    ("_country", Topic::Address, "country-name"),
];

/// Words of labels and names of variables that tell what a field is about, the most telling first.
const WORDS: [(Topic, &[&str]); 3] = [
    (Topic::Contact, &["email", "mail", "courriel", "tel", "telephone", "gsm", "mobile", "electronique"]),
    (
        Topic::Address,
        &["rue", "adresse", "boite", "bte", "postal", "cp", "localite", "ville", "pays", "domicile", "street"],
    ),
    (
        Topic::Person,
        &[
            "prenom",
            "prenoms",
            "nom",
            "naissance",
            "niss",
            "nrn",
            "nn",
            "registre",
            "national",
            "sexe",
            "genre",
            "nationalite",
            "civilite",
        ],
    ),
];

/// A name of these is no person's.
const THINGS: [&str; 16] = [
    "etablissement",
    "diplome",
    "cimetiere",
    "societe",
    "entreprise",
    "association",
    "formation",
    "ecole",
    "evenement",
    "institution",
    "commerce",
    "club",
    "produit",
    "fichier",
    "organisme",
    "salle",
];

/// Words of what else tells something about a person.
const PRIVATE: [&str; 30] = [
    "iban",
    "compte",
    "sante",
    "handicap",
    "parente",
    "filiation",
    "revenu",
    "revenus",
    "salaire",
    "profession",
    "signature",
    "deces",
    "defunt",
    "conjoint",
    "epoux",
    "epouse",
    "enfant",
    "enfants",
    "menage",
    "titulaire",
    "beneficiaire",
    "beneficiaires",
    "coordonnees",
    "diplome",
    "employeur",
    "religion",
    "photo",
    "plaque",
    "immatriculation",
    "personne",
];

/// The account's member that a field is filled in from.
pub(super) fn account(field: &Field<'_, '_>) -> Option<String> {
    let (kind, value) = field.typed("prefill")?;
    let member = value.trim_start_matches("{{").trim_end_matches("}}").trim();
    let member =
        member.strip_prefix("session_user_var_").or_else(|| member.strip_prefix("form_user_var_")).unwrap_or(member);
    let known = member == "email"
        || member == "phone"
        || member.starts_with('_')
        || ACCOUNT.iter().any(|(name, ..)| &name[1..] == member);
    match kind.as_str() {
        "user" => Some(format!("_{}", member.trim_start_matches('_'))),
        "string" if value.contains("_user_") && known => Some(format!("_{}", member.trim_start_matches('_'))),
        _ => None,
    }
}

/// What a field is about.
pub(super) fn about(field: &Field<'_, '_>) -> About {
    let account = account(field);
    let known = ACCOUNT.iter().find(|(name, ..)| account.as_deref() == Some(*name));
    let kind = field.kind();
    let label = kebab(&field.label());
    let varname = kebab(&field.varname().replace('_', "-"));
    let words: Vec<&str> = label.split('-').chain(varname.split('-')).collect();
    let has = |any: &[&str]| any.iter().any(|word| words.contains(word));
    let validation = field.typed("validation").map(|(kind, _)| kind).unwrap_or_default();

    let short = matches!(kind.as_str(), "string" | "email" | "date" | "numeric" | "item");
    let told = match validation.as_str() {
        "nrn-be" | "nir-fr" => Some(Topic::Person),
        "phone" | "phone-fr" | "email" => Some(Topic::Contact),
        "zipcode-fr" => Some(Topic::Address),
        _ if kind == "email" => Some(Topic::Contact),
        _ if has(&THINGS) => None,
        // A house number is known by its neighbours' names alone.
        _ if matches!(label.as_str(), "numero" | "n" | "no" | "num" | "numero-de-porte" | "numero-de-maison") => {
            Some(Topic::Address)
        }
        _ => WORDS.iter().find(|(_, any)| has(any)).map(|(topic, _)| *topic),
    };
    let topic = known.map(|(_, topic, _)| *topic).or(told);
    let private = topic.is_some()
        || account.is_some()
        || matches!(validation.as_str(), "iban")
        || matches!(kind.as_str(), "file" | "text" | "map")
        || has(&PRIVATE);
    // A long list or an explanation is a question of its own, whatever it is about.
    let choice = kind == "item" && !has(&["pays", "civilite", "sexe", "genre", "nationalite"]);
    let topic = topic.filter(|_| short && !choice && label.len() <= 30).unwrap_or(Topic::Own);
    let purpose = known.and_then(|(.., token)| token.parse().ok());
    About { topic, private, purpose }
}
