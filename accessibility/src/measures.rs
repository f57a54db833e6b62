//! What a kiosk's screen is in millimetres: how high its letters are for who stands before it, how large what is pressed, and how high up.
//!
//! Pages know pixels alone; who sets a kiosk up knows its measures. Nothing here is loaded by a page.

use crate::preferences::TextSize;

/// EN 301 549, 5.1.4: a capital H takes so much of the eye's field at least, in degrees.
const LEAST_ANGLE: f64 = 0.7;
/// The height of a capital in the letters of Parvis, in parts of their size.
const CAPITAL: f64 = 0.668;
/// The smallest letters of a page in parts of the usual ones, which are 18 to 27 pixels at 100 %, by the shorter side of the screen; as in
/// `kiosk-ui/style/tokens.css` and `base.css`.
const SMALLEST: f64 = 0.875;
const USUAL_PX: f64 = 16.0;
const USUAL_GROWS: f64 = 0.0095;
const USUAL_RANGE: (f64, f64) = (18.0, 27.0);
/// The tools above a page grow no further than this part of the screen's width, or so many pixels.
const TOOLS: (f64, f64) = (0.054, 22.0);
/// Letters are never larger than this part of the screen's width.
const WIDEST: f64 = 0.125;
/// What is pressed at a kiosk is at least so large, in pixels.
const TARGET_PX: f64 = 64.0;
/// EN 301 549, 8.3: hands reach no higher and no lower from a wheelchair, in millimetres.
pub const REACH_MM: (f64, f64) = (380.0, 1_220.0);

/// A screen where it stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Screen {
    /// Its width and height as pages see it, in CSS pixels.
    pub pixels: (u32, u32),
    /// The width of the picture on it, in millimetres.
    pub width_mm: f64,
    /// How far above the floor the picture begins, in millimetres.
    pub bottom_mm: f64,
    /// How far the eye is from it, in millimetres.
    pub distance_mm: f64,
}

impl Screen {
    fn mm(&self, pixels: f64) -> f64 {
        pixels * self.width_mm / f64::from(self.pixels.0)
    }

    /// How high the smallest capitals are with letters of this size, in millimetres.
    #[must_use]
    pub fn capital_mm(&self, size: TextSize) -> f64 {
        let (width, height) = (f64::from(self.pixels.0), f64::from(self.pixels.1));
        let usual = (USUAL_PX + USUAL_GROWS * width.min(height)).clamp(USUAL_RANGE.0, USUAL_RANGE.1);
        let letters = (usual * f64::from(size.percent()) / 100.0).min(WIDEST * width);
        let smallest = (letters * SMALLEST).min((TOOLS.0 * width).max(TOOLS.1));
        self.mm(smallest * CAPITAL)
    }

    /// How high they should be for an eye at this distance, in millimetres.
    #[must_use]
    pub fn wanted_capital_mm(&self) -> f64 {
        self.distance_mm * LEAST_ANGLE.to_radians().tan()
    }

    /// The smallest size of letters that is large enough; none, where the screen is too small or too far away.
    #[must_use]
    pub fn least_size(&self) -> Option<TextSize> {
        TextSize::ALL.iter().copied().find(|size| self.capital_mm(*size) >= self.wanted_capital_mm())
    }

    /// How large the smallest thing is that is pressed, in millimetres.
    #[must_use]
    pub fn target_mm(&self) -> f64 {
        self.mm(TARGET_PX)
    }

    /// From where to where above the floor things are pressed, in millimetres: on the whole screen, or with everything low on its lower half.
    #[must_use]
    pub fn controls_mm(&self, low: bool) -> (f64, f64) {
        let height = self.mm(f64::from(self.pixels.1));
        (self.bottom_mm, self.bottom_mm + if low { height / 2.0 } else { height })
    }

    /// Whether hands reach all of these from a wheelchair.
    #[must_use]
    pub fn is_within_reach(&self, low: bool) -> bool {
        let (from, to) = self.controls_mm(low);
        from >= REACH_MM.0 && to <= REACH_MM.1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A screen of 27 inches that stands upright, 80 cm above the floor.
    const KIOSK: Screen = Screen { pixels: (1_080, 1_920), width_mm: 336.0, bottom_mm: 800.0, distance_mm: 600.0 };

    #[test]
    fn capitals_are_as_high_as_the_standard_says_at_each_distance() {
        // 508, 402.4 and EN 301 549, 5.1.4: 7.3 mm at 60 cm, 6.1 mm at 50 cm.
        assert_eq!(format!("{:.1}", KIOSK.wanted_capital_mm()), "7.3");
        assert_eq!(format!("{:.1}", Screen { distance_mm: 500.0, ..KIOSK }.wanted_capital_mm()), "6.1");
    }

    #[test]
    fn letters_are_found_that_are_large_enough_or_none() {
        assert_eq!(format!("{:.1}", KIOSK.capital_mm(TextSize::Percent100)), "4.8");
        assert_eq!(KIOSK.least_size(), Some(TextSize::Percent200));
        assert_eq!(Screen { distance_mm: 300.0, ..KIOSK }.least_size(), Some(TextSize::Percent100));
        assert_eq!(Screen { width_mm: 60.0, ..KIOSK }.least_size(), None);
        assert_eq!(format!("{:.0}", KIOSK.target_mm()), "20");
        // The tools above the page grow no further.
        assert_eq!(format!("{:.1}", KIOSK.capital_mm(TextSize::Percent400)), "12.1");
    }

    #[test]
    fn what_is_low_is_within_reach_where_the_whole_screen_is_not() {
        assert_eq!((KIOSK.is_within_reach(false), KIOSK.is_within_reach(true)), (false, true));
        assert!(!Screen { bottom_mm: 1_000.0, ..KIOSK }.is_within_reach(true), "too high");
        assert!(!Screen { bottom_mm: 300.0, ..KIOSK }.is_within_reach(true), "too low");
    }
}
