//! Few drawings, always beside words, and so never read aloud.

use yew::{Html, classes, html};

/// What is drawn; the same drawing always means the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// There is more to open.
    Open,
    /// The way back.
    Back,
    /// Done, or right.
    Done,
    /// Something to correct or to mind.
    Mind,
    /// Something to know.
    Know,
    /// Help.
    Help,
    /// Erase and leave.
    Leave,
    /// Languages.
    Language,
    /// Ways of reading.
    Reading,
    /// Paper.
    Print,
    /// A telephone.
    Telephone,
    /// A written message.
    Message,
    /// A camera.
    Camera,
    /// A file.
    File,
    /// Everything larger.
    Larger,
    /// Stronger colours.
    Contrast,
    /// Letters.
    Letters,
    /// Words that are easy to read.
    Words,
    /// To listen.
    Listen,
    /// A few keys.
    Keys,
    /// One switch.
    Switch,
    /// Low on the screen.
    Low,
    /// A hand that presses.
    Hand,
    /// Time.
    Time,
    /// Settings.
    Settings,
    /// The next letter is a capital.
    Capital,
    /// What stands before is erased.
    Erase,
    /// To the left, in every language.
    Left,
    /// To the right, in every language.
    Right,
}

impl Icon {
    /// Every drawing, for the gallery.
    pub const ALL: [Self; 29] = [
        Self::Open,
        Self::Back,
        Self::Done,
        Self::Mind,
        Self::Know,
        Self::Help,
        Self::Leave,
        Self::Language,
        Self::Reading,
        Self::Print,
        Self::Telephone,
        Self::Message,
        Self::Camera,
        Self::File,
        Self::Larger,
        Self::Contrast,
        Self::Letters,
        Self::Words,
        Self::Listen,
        Self::Keys,
        Self::Switch,
        Self::Low,
        Self::Hand,
        Self::Time,
        Self::Settings,
        Self::Capital,
        Self::Erase,
        Self::Left,
        Self::Right,
    ];

    /// Strokes on a square of 24.
    fn strokes(self) -> &'static str {
        match self {
            Self::Open => "M9 5l7 7-7 7",
            Self::Back => "M20 12H5m6-7-7 7 7 7",
            Self::Done => "M4 13l5 5L20 7",
            Self::Mind => "M12 3l10 18H2zM12 10v5m0 2.500v.5",
            Self::Know => "M12 2.500a9.500 9.500 0 1 0 .01 0M12 11v6m0-10v.5",
            Self::Help => {
                "M12 2.500a9.500 9.500 0 1 0 .01 0M9 9.500a3 3 0 1 1 4.500 2.600c-1 .6-1.500 1.200-1.500 2.400m0 2.500v.5"
            }
            Self::Leave => "M14 4H5v16h9M10 12h11m-4-5 5 5-5 5",
            Self::Language => "M12 2.500a9.500 9.500 0 1 0 .01 0M2.500 12h19M12 2.500c-6 6-6 13 0 19 6-6 6-13 0-19",
            Self::Reading => "M2 12s4-7 10-7 10 7 10 7-4 7-10 7-10-7-10-7M12 9a3 3 0 1 0 .01 0",
            Self::Print => "M6 9V3h12v6M6 18H3V9h18v9h-3M6 14h12v7H6z",
            Self::Telephone => "M5 3h4l2 5-3 2a12 12 0 0 0 6 6l2-3 5 2v4a2 2 0 0 1-2 2C10 21 3 14 3 5a2 2 0 0 1 2-2",
            Self::Message => "M3 4h18v12H11l-5 5v-5H3zM7.500 8.500h9M7.500 12h5",
            Self::Camera => "M3 7h4l2-3h6l2 3h4v13H3zM12 9.500a3.500 3.500 0 1 0 .01 0",
            Self::File => "M6 2.500h8l5 5v14H6zM14 2.500v5h5",
            Self::Larger => "M10 2.500a7.500 7.500 0 1 0 .01 0M15.500 15.500l6 6M6.500 10h7M10 6.500v7",
            Self::Contrast => "M12 2.500a9.500 9.500 0 1 0 .01 0M12 2.500v19M12 7h7.500M12 12h9.500M12 17h7.500",
            Self::Letters => "M2 19 7.500 5 13 19M4 14h7M21.500 11v8M18.500 11.500a3.300 3.600 0 1 0 .01 0",
            Self::Words => {
                "M12 6v14.500M12 6C9 3.500 6 3.500 2 4v14.500c4-.5 7-.5 10 2 3-2.500 6-2.500 10-2V4c-4-.5-7-.5-10 2"
            }
            Self::Listen => "M3 9v6h4l5 4V5L7 9zM16 9a4 4 0 0 1 0 6M19 6a8.500 8.500 0 0 1 0 12",
            Self::Keys => "M9 2.500h6v6H9zM9 15.500h6v6H9zM2.500 9h6v6h-6zM15.500 9h6v6h-6z",
            Self::Switch => "M3 20h18M6 20v-4h12v4M12 16V9M12 3a3 3 0 1 0 .01 0",
            Self::Low => "M12 3v12m-6-6 6 6 6-6M4 21h16",
            Self::Hand => {
                "M9 14V4.500a2 2 0 0 1 4 0V11l5 1c1.500.3 2.200 1.500 2 3l-1 6.500H9.500L5 15c-.8-1.500 1-3 2.300-2z"
            }
            Self::Settings => {
                "M3 7h9m5 0h4M14.500 4.500a2.500 2.500 0 1 0 .01 0M3 17h4m5 0h9M9.500 14.500a2.500 2.500 0 1 0 .01 0"
            }
            Self::Capital => "M12 3 3 12h5v8h8v-8h5z",
            Self::Erase => "M8 5h14v14H8l-6-7zM11.500 9l6 6m0-6-6 6",
            Self::Left => "M20 12H4m6-7-7 7 7 7",
            Self::Right => "M4 12h16m-6-7 7 7-7 7",
            Self::Time => "M12 2.500a9.500 9.500 0 1 0 .01 0M12 7v5l4 3",
        }
    }

    /// Whether it points along the line of writing, and so turns round with it.
    fn turns(self) -> bool {
        matches!(self, Self::Open | Self::Back | Self::Leave)
    }
}

/// The drawing, in the colour of the words beside it.
pub fn icon(icon: Icon) -> Html {
    html! {
        <svg class={classes!("icon", icon.turns().then_some("icon-turns"))} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d={icon.strokes()} fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round" />
        </svg>
    }
}

/// The sign of Parvis: an open arch and the morning behind it.
pub fn brand() -> Html {
    html! {
        <svg viewBox="0 0 40 40" aria-hidden="true" focusable="false">
            <path d="M0 40V20a20 20 0 0 1 40 0v20h-6V21a14 14 0 0 0-28 0v19z" fill="currentColor" />
            <path class="brand-sun" d="M9 40a11 11 0 0 1 22 0z" />
        </svg>
    }
}
