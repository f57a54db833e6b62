//! Guides a person through the steps of a procedure, in a browser.
