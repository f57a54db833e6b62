//! The procedure acte-de-naissance.
