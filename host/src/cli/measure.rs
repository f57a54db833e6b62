//! `parvis measure`: what a kiosk's screen is to those who stand or sit before it, judged by EN 301 549.

use std::io::Write;

use accessibility::{
    measures::{REACH_MM, Screen},
    preferences::TextSize,
};
use anyhow::Result;
use clap::Args;

use super::Refused;

#[derive(Args)]
pub(super) struct Arguments {
    /// The screen as pages see it, WIDTHxHEIGHT in CSS pixels
    #[arg(long, value_parser = pixels, value_name = "PIXELS", default_value = "1080x1920")]
    pixels: (u32, u32),
    /// The width of the picture in millimetres
    #[arg(long, value_parser = millimetres, value_name = "MM")]
    width: f64,
    /// How far above the floor the picture begins, in millimetres
    #[arg(long, value_parser = millimetres, value_name = "MM")]
    bottom: f64,
    /// How far people's eyes are from it, in millimetres
    #[arg(long, value_parser = millimetres, value_name = "MM", default_value = "600")]
    distance: f64,
}

fn pixels(text: &str) -> Result<(u32, u32), String> {
    let read = text.split_once('x').and_then(|(width, height)| Some((width.parse().ok()?, height.parse().ok()?)));
    read.filter(|(width, height)| *width > 0 && *height > 0).ok_or_else(|| "it is written 1080x1920".to_owned())
}

fn millimetres(text: &str) -> Result<f64, String> {
    let read = text.parse().ok().filter(|read: &f64| (1.0..=10_000.0).contains(read));
    read.ok_or_else(|| "it is a number of millimetres, from 1 to 10000".to_owned())
}

pub(super) fn run(arguments: &Arguments, out: &mut impl Write) -> Result<()> {
    let Arguments { pixels, width, bottom, distance } = *arguments;
    let screen = Screen { pixels, width_mm: width, bottom_mm: bottom, distance_mm: distance };
    let size = screen.least_size();
    let (smallest, wanted) = (screen.capital_mm(TextSize::Percent100), screen.wanted_capital_mm());
    let letters = match size {
        Some(TextSize::Percent100) => "large enough for everybody".to_owned(),
        Some(size) => format!("large enough when people choose {} %", size.percent()),
        None => "too small also at 400 %".to_owned(),
    };
    writeln!(
        out,
        "letters  capitals of {smallest:.1} mm, {wanted:.1} mm wanted at {distance:.0} mm (EN 301 549, 5.1.4): {letters}"
    )?;
    writeln!(out, "targets  {:.1} mm at least, with an eighth of that between them", screen.target_mm())?;
    let mut reached = false;
    for (low, name) in [(false, "usual"), (true, "low on the screen")] {
        let (from, to) = screen.controls_mm(low);
        let within = screen.is_within_reach(low);
        reached |= within;
        let judged = if within { "within reach" } else { "not within reach" };
        writeln!(
            out,
            "reach    {name}: pressed from {from:.0} to {to:.0} mm, {:.0} to {:.0} mm wanted (EN 301 549, 8.3): {judged}",
            REACH_MM.0, REACH_MM.1
        )?;
    }
    match (size, reached) {
        (Some(_), true) => Ok(()),
        (None, _) => {
            Err(Refused("letters are too small: a larger screen, or one that stands nearer".to_owned()).into())
        }
        (_, false) => {
            Err(Refused("a hand in a wheelchair does not reach what is pressed: put the screen elsewhere".to_owned())
                .into())
        }
    }
}
