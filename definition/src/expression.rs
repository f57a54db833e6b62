//! Expressions: what conditions, computed values and bounds are made of.

use procedure::{Date, Id};
use serde::{Deserialize, Serialize};

/// An expression. It has no variables that change, and ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Expression {
    /// Yes or no.
    Flag(bool),
    /// A whole number.
    Number(i64),
    /// Money, in cents.
    Amount(i64),
    /// Words, or the id of a choice.
    Text(String),
    /// A date.
    Date(Date),
    /// The day on which the journey began.
    Today,
    /// The answer to the field of this number; in a group, that of the item at hand.
    Field(u16),
    /// The computed value of this number.
    Value(u16),
    /// The items of the group of this number.
    Group(u16),
    /// The member at hand of the loop so many loops outwards, 0 being the innermost.
    Member(u8),
    /// The same, its field of this number.
    MemberField(u8, u16),
    /// The same, its computed value of this number.
    MemberValue(u8, u16),
    /// A part of an address, a place or a commune.
    Part(Box<Expression>, Id),
    /// Not.
    Not(Box<Expression>),
    /// Minus.
    Negative(Box<Expression>),
    /// Two, taken together.
    Both(Operator, Box<Expression>, Box<Expression>),
    /// The second when the first holds, else the third.
    Choose(Box<Expression>, Box<Expression>, Box<Expression>),
    /// Several.
    List(Vec<Expression>),
    /// What a function makes of these.
    Call(Function, Vec<Expression>),
    /// Whether a text has the shape of the pattern of this number.
    Matches(Box<Expression>, u16),
    /// Over the members of a list: the second is asked of each.
    Over(Loop, Box<Expression>, Box<Expression>),
}

/// What is done with two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Operator {
    /// `||`
    Or,
    /// `&&`
    And,
    /// `==`
    Equal,
    /// `!=`
    Unequal,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
    /// `in`
    In,
    /// `+`
    Plus,
    /// `-`
    Minus,
    /// `*`
    Times,
    /// `/`, towards zero
    By,
    /// `%`
    Rest,
}

/// What is done with the members of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Loop {
    /// Whether it holds for all.
    All,
    /// Whether it holds for any.
    Exists,
    /// Whether it holds for exactly one.
    ExistsOne,
    /// Those for which it holds.
    Filter,
    /// What it is for each.
    Map,
}

macro_rules! functions {
    ($($(#[doc = $doc:literal])* $name:ident = $written:literal, $method:literal;)*) => {
        /// The functions, those of CEL and those added.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub enum Function {
            $($(#[doc = $doc])* $name,)*
        }

        impl Function {
            /// Every function.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// How it is written.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$name => $written,)* }
            }

            /// Whether its first argument stands before it: `text.contains("x")`.
            #[must_use]
            pub fn is_method(self) -> bool {
                match self { $(Self::$name => $method,)* }
            }

            /// What it does, in one sentence.
            #[must_use]
            pub fn meaning(self) -> &'static str {
                match self { $(Self::$name => concat!($($doc),*).trim_ascii(),)* }
            }
        }
    };
}

functions! {
    /// Whether a field was asked and not left blank.
    Answered = "answered", false;
    /// How many members a list has, or characters a text.
    Size = "size", false;
    /// The sum of a list of numbers or amounts; 0 of an empty one.
    Sum = "sum", false;
    /// The smaller of two numbers, amounts or dates.
    Min = "min", false;
    /// The greater of two numbers, amounts or dates.
    Max = "max", false;
    /// The year of a date.
    Year = "year", false;
    /// The month of a date, 1 to 12.
    Month = "month", false;
    /// The day of a date, 1 to 31.
    Day = "day", false;
    /// The day of the week, 1 (Monday) to 7 (Sunday).
    Weekday = "weekday", false;
    /// Whole years from a date to today: the age of somebody born then.
    Age = "age", false;
    /// Whole years from a date of birth to another date.
    AgeOn = "age_on", false;
    /// Days from the first date to the second; negative when the second is earlier.
    DaysBetween = "days_between", false;
    /// Whole months from the first date to the second; negative when the second is earlier.
    MonthsBetween = "months_between", false;
    /// The date so many days later.
    AddDays = "add_days", false;
    /// The date so many months later.
    AddMonths = "add_months", false;
    /// The date so many years later.
    AddYears = "add_years", false;
    /// The first day that a date with missing parts can mean.
    Earliest = "earliest", false;
    /// The last day that a date with missing parts can mean.
    Latest = "latest", false;
    /// How many files were added to a document.
    Files = "files", false;
    /// Whether somebody said that a document will be brought.
    WillBring = "will_bring", false;
    /// The whole number that a text of digits is.
    Number = "number", false;
    /// Whether a text contains another.
    Contains = "contains", true;
    /// Whether a text begins with another.
    StartsWith = "startsWith", true;
    /// Whether a text ends with another.
    EndsWith = "endsWith", true;
}
