//! The procedure inscription-electorale.
