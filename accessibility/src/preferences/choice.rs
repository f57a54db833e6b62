//! What can be chosen where there are more answers than yes and no.

use std::borrow::Cow;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A value whose options are known by name and by place, the default first.
pub(super) trait Choice: Copy + 'static {
    const NAMES: &'static [&'static str];
    fn index(self) -> usize;
    fn at(index: usize) -> Self;
}

impl Choice for bool {
    const NAMES: &'static [&'static str] = &["off", "on"];

    fn index(self) -> usize {
        usize::from(self)
    }

    fn at(index: usize) -> Self {
        index == 1
    }
}

/// An enum and the names of its options, in attributes, message ids and JSON. A name that a stored record has and this version does
/// not know reads as the default: nobody loses a journey over a colour.
macro_rules! choice {
    ($(#[$doc:meta])* $kind:ident { $(#[$first_doc:meta])* $first:ident = $first_name:literal, $($(#[$option_doc:meta])* $option:ident = $name:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $kind {
            $(#[$first_doc])*
            #[default]
            $first,
            $($(#[$option_doc])* $option,)*
        }

        impl $kind {
            /// Every option, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[Self::$first, $(Self::$option,)*];

            /// The name in attributes, message ids and JSON.
            #[must_use]
            pub const fn name(self) -> &'static str {
                <Self as Choice>::NAMES[self as usize]
            }

            /// The option of this name.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|option| option.name() == name)
            }
        }

        impl Choice for $kind {
            const NAMES: &'static [&'static str] = &[$first_name, $($name,)*];

            fn index(self) -> usize {
                self as usize
            }

            fn at(index: usize) -> Self {
                Self::ALL.get(index).copied().unwrap_or_default()
            }
        }

        impl Serialize for $kind {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }

        impl<'de> Deserialize<'de> for $kind {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Ok(Self::from_name(&Cow::<str>::deserialize(deserializer)?).unwrap_or_default())
            }
        }
    };
}

choice! {
    /// The colours of the screen.
    Theme {
        /// Dark words on a light ground.
        Light = "light",
        /// Light words on a dark ground, for eyes that glare hurts.
        Dark = "dark",
        /// Black on white, with lines around everything that can be pressed.
        Contrast = "contrast",
        /// Yellow on black, with the same lines: the colours that many who see little ask for.
        Yellow = "yellow",
    }
}

choice! {
    /// How large everything is, in percent of the usual size. 200 % is what WCAG 1.4.4 asks; 400 % is for a reader who sees little
    /// and stands close.
    TextSize {
        /// The usual size.
        Percent100 = "100",
        /// A quarter larger.
        Percent125 = "125",
        /// Half as large again.
        Percent150 = "150",
        /// Twice as large.
        Percent200 = "200",
        /// Three times as large.
        Percent300 = "300",
        /// Four times as large.
        Percent400 = "400",
    }
}

choice! {
    /// By how many switches the screen is used.
    Scanning {
        /// None.
        Off = "off",
        /// One: what can be pressed lights up in turn by itself, the switch presses it.
        One = "one",
        /// Two: one goes on to the next, the other presses.
        Two = "two",
    }
}

choice! {
    /// How long each thing stays lit while the screen scans by itself.
    ScanPace {
        /// Two seconds.
        Usual = "usual",
        /// Four seconds.
        Slow = "slow",
        /// One second.
        Fast = "fast",
    }
}

choice! {
    /// Whether pictures stand beside words.
    Pictures {
        /// Where the words are the easy ones.
        Easy = "easy",
        /// Always.
        On = "on",
        /// Never.
        Off = "off",
    }
}

choice! {
    /// The keyboard in the page.
    Keyboard {
        /// None: there is one of keys, or the device brings its own.
        Off = "off",
        /// The keys where the language's typewriters have them.
        Usual = "usual",
        /// The letters in their order, for whoever does not type.
        Alphabetical = "alphabetical",
    }
}

impl TextSize {
    /// The size in percent of the usual one.
    #[must_use]
    pub const fn percent(self) -> u16 {
        [100, 125, 150, 200, 300, 400][self as usize]
    }

    /// The next larger size; the largest stays.
    #[must_use]
    pub fn larger(self) -> Self {
        Self::ALL.get(self as usize + 1).copied().unwrap_or(self)
    }

    /// The next smaller size; the smallest stays.
    #[must_use]
    pub fn smaller(self) -> Self {
        Self::ALL.get((self as usize).wrapping_sub(1)).copied().unwrap_or(self)
    }
}

impl ScanPace {
    /// How long each thing stays lit.
    #[must_use]
    pub const fn milliseconds(self) -> u32 {
        [2_000, 4_000, 1_000][self as usize]
    }
}
