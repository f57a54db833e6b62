//! The ways out: emergencies with the numbers to call at once, and problems for which others than the town hall help.
//!
//! The numbers and their sources stand in SOURCES.md. Short numbers are national; that of gas is the large network's, and a town with
//! another network changes it here.

use parvis_sdk::{ExitBuilder, Stop, exit};

/// Somebody is hurt, threatened, or will be.
pub(crate) fn urgent<T>() -> Result<T, Stop> {
    let calls = exit("urgent").urgent().phone("emergency", "112").phone("fire", "18").phone("medical", "15");
    unheard(calls.phone("police", "17")).leave()
}

/// A smell of gas.
pub(crate) fn gas<T>() -> Result<T, Stop> {
    let calls = exit("gas").urgent().phone("gas", "0 800 47 33 33").phone("fire", "18").phone("emergency", "112");
    unheard(calls).leave()
}

/// Bare or fallen wires. The fire service comes first: it is the same everywhere, the network is not.
pub(crate) fn electricity<T>() -> Result<T, Stop> {
    let calls = exit("electricity").urgent().phone("fire", "18").phone("emergency", "112");
    // Every department has a number of its own, and other networks have others. Nobody is asked to work one out in danger: the bill
    // has it whole.
    unheard(calls.office("power")).leave()
}

/// Private ground away from the street, or inside a building.
pub(crate) fn private_land<T>() -> Result<T, Stop> {
    exit("private-land").office("front-desk").leave()
}

/// Noise, or a dispute with a neighbour.
pub(crate) fn noise<T>() -> Result<T, Stop> {
    let desks = exit("noise").office("front-desk").office("police-station");
    desks.web("noise-web", "https://www.bruit.fr").leave()
}

/// A vehicle badly parked right now: an officer must see it, a report comes too late.
pub(crate) fn parking<T>() -> Result<T, Stop> {
    exit("parking").office("front-desk").office("police-station").leave()
}

/// A leak inside a home.
pub(crate) fn home_water<T>() -> Result<T, Stop> {
    exit("home-water").office("water-service").leave()
}

/// A person who sleeps outside.
pub(crate) fn sleeping_outside<T>() -> Result<T, Stop> {
    exit("sleeping-outside").phone("homeless", "115").phone("medical", "15").leave()
}

/// What every emergency offers to people who cannot hear or speak.
fn unheard(calls: ExitBuilder) -> ExitBuilder {
    calls.sms("deaf", "114").web("deaf-web", "https://www.urgence114.fr")
}
