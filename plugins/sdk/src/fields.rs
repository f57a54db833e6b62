//! Fields, built; their message ids follow from their id.

use procedure::{
    Arg, Date, Field, Id, Text,
    field::{
        Kind, amount::Amount, consent::Consent, date::DateField, document::Document, document::FileKind,
        long_text::LongText, one_of::Choice, one_of::OneOf, several_of::SeveralOf, short_text::ShortText,
        whole_number::WholeNumber,
    },
};

/// A field in the making, of kind `K`.
#[derive(Clone, Debug)]
pub struct FieldBuilder<K> {
    id: Id,
    label: Text,
    hint: Option<Text>,
    optional: bool,
    unknown: bool,
    private: bool,
    purpose: Option<Id>,
    kind: K,
}

fn field<K>(id: Id, kind: K) -> FieldBuilder<K> {
    let label = Text::new(Id::joined("field", id.as_str()));
    FieldBuilder { id, label, hint: None, optional: false, unknown: false, private: false, purpose: None, kind }
}

macro_rules! kinds {
    ($($(#[doc = $doc:literal])* $function:ident: $kind:ty = $value:expr;)*) => {
        $(
            $(#[doc = $doc])*
            #[doc = ""]
            #[doc = "Words: `field-<id>`, its short name."]
            pub fn $function(id: impl Into<Id>) -> FieldBuilder<$kind> {
                field(id.into(), $value)
            }
        )*
    };
}

kinds! {
    /// One line of text, at most 100 characters.
    short_text: ShortText = ShortText::default();
    /// Several lines of text, at most 2,000 characters.
    long_text: LongText = LongText::default();
    /// A whole number, 0 to a million.
    whole_number: WholeNumber = WholeNumber::default();
    /// An amount in euros; its value is in cents.
    amount: Amount = Amount::default();
    /// A date in three boxes.
    date: DateField = DateField::default();
    /// Yes or no.
    yes_no: Kind = Kind::YesNo;
    /// An e-mail address.
    email: Kind = Kind::Email;
    /// A telephone number.
    telephone: Kind = Kind::Telephone;
    /// A postal address.
    address: Kind = Kind::Address;
    /// A French commune of the reference list.
    commune: Kind = Kind::Commune;
    /// Files or photos: JPEG, PNG or PDF, at most four of 10 MB each.
    document: Document = Document::default();
    /// A place: an address, or a point told in words.
    place: Kind = Kind::Place;
}

/// One of several choices. Words: `field-<id>` and, for each choice, `option-<id>-<choice>`.
pub fn one_of(id: impl Into<Id>, options: impl IntoIterator<Item = &'static str>) -> FieldBuilder<OneOf> {
    field(id.into(), OneOf { options: choices(options), alphabetical: false })
}

/// Several of several choices. Words: `field-<id>` and, for each choice, `option-<id>-<choice>`.
pub fn several_of(id: impl Into<Id>, options: impl IntoIterator<Item = &'static str>) -> FieldBuilder<SeveralOf> {
    field(id.into(), SeveralOf { options: choices(options), min: 1, max: None })
}

/// A consent. Words: `field-<id>`, its short name, and `consent-<id>`, the sentence consented to.
pub fn consent(id: impl Into<Id>) -> FieldBuilder<Consent> {
    let id = id.into();
    let text = Text::new(Id::joined("consent", id.as_str()));
    field(id, Consent { text })
}

fn choices(options: impl IntoIterator<Item = &'static str>) -> Vec<Choice> {
    options
        .into_iter()
        .map(|id| Choice { id: Id::from_static(id), hint: None, picture: None, exclusive: false })
        .collect()
}

impl<K> FieldBuilder<K> {
    /// May be left blank.
    #[must_use]
    pub fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    /// "I do not know" is an answer: see [`crate::Said::unknown`].
    #[must_use]
    pub fn unknown(mut self) -> Self {
        self.unknown = true;
        self
    }

    /// Tells something about a person: never said aloud in a room, nor shown unasked.
    #[must_use]
    pub fn private(mut self) -> Self {
        self.private = true;
        self
    }

    /// Has words about its form or an example: `field-<id>-hint`.
    #[must_use]
    pub fn hint(mut self) -> Self {
        self.hint = Some(Text { id: Id::joined(self.label.id.as_str(), "hint"), args: self.label.args.clone() });
        self
    }

    /// The HTML autofill token, such as `family-name`: at home the browser may fill it.
    #[must_use]
    pub fn purpose(mut self, token: &'static str) -> Self {
        self.purpose = Some(Id::from_static(token));
        self
    }

    /// An argument `{ $name }` for the short name, and for the hint when it follows.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: Arg) -> Self {
        self.label = self.label.with(name, value);
        self
    }
}

impl FieldBuilder<ShortText> {
    /// From `min` to `max` characters.
    #[must_use]
    pub fn length(mut self, min: u16, max: u16) -> Self {
        (self.kind.min, self.kind.max) = (min, max);
        self
    }

    /// Digits only.
    #[must_use]
    pub fn digits(mut self) -> Self {
        self.kind.digits = true;
        self
    }
}

impl FieldBuilder<LongText> {
    /// At most `max` characters.
    #[must_use]
    pub fn length(mut self, max: u16) -> Self {
        self.kind.max = max;
        self
    }
}

impl FieldBuilder<WholeNumber> {
    /// From `min` to `max`.
    #[must_use]
    pub fn between(mut self, min: i64, max: i64) -> Self {
        (self.kind.min, self.kind.max) = (min, max);
        self
    }
}

impl FieldBuilder<Amount> {
    /// From `min` to `max`, in cents.
    #[must_use]
    pub fn between(mut self, min: i64, max: i64) -> Self {
        (self.kind.min, self.kind.max) = (min, max);
        self
    }
}

impl FieldBuilder<DateField> {
    /// The day, or day and month, may be left out, as on old papers.
    #[must_use]
    pub fn partial(mut self) -> Self {
        self.kind.partial = true;
        self
    }

    /// Not before this day.
    #[must_use]
    pub fn not_before(mut self, day: Date) -> Self {
        self.kind.min = Some(day);
        self
    }

    /// Not after this day.
    #[must_use]
    pub fn not_after(mut self, day: Date) -> Self {
        self.kind.max = Some(day);
        self
    }

    /// Not in the future, `today` being the day of the journey.
    #[must_use]
    pub fn past(mut self, today: Date) -> Self {
        self.kind.past = Some(today);
        self
    }
}

impl FieldBuilder<OneOf> {
    /// Shown in the order of their labels in the person's language, as one looks for a country; not for a handful of choices, whose
    /// order tells something.
    #[must_use]
    pub fn alphabetical(mut self) -> Self {
        self.kind.alphabetical = true;
        self
    }

    /// These choices have a sentence below their label: `option-<id>-<choice>-hint`.
    #[must_use]
    pub fn explain(mut self, options: impl IntoIterator<Item = &'static str>) -> Self {
        explain(&self.id, &mut self.kind.options, options);
        self
    }

    /// These choices have a picture beside their label: a choice, and the name of its picture.
    #[must_use]
    pub fn pictures(mut self, pictures: impl IntoIterator<Item = (&'static str, &'static str)>) -> Self {
        illustrate(&mut self.kind.options, pictures);
        self
    }
}

impl FieldBuilder<SeveralOf> {
    /// These choices have a sentence below their label: `option-<id>-<choice>-hint`.
    #[must_use]
    pub fn explain(mut self, options: impl IntoIterator<Item = &'static str>) -> Self {
        explain(&self.id, &mut self.kind.options, options);
        self
    }

    /// These choices have a picture beside their label: a choice, and the name of its picture.
    #[must_use]
    pub fn pictures(mut self, pictures: impl IntoIterator<Item = (&'static str, &'static str)>) -> Self {
        illustrate(&mut self.kind.options, pictures);
        self
    }

    /// This choice cannot stand beside another: "none of these".
    #[must_use]
    pub fn exclusive(mut self, option: &'static str) -> Self {
        for choice in self.kind.options.iter_mut().filter(|choice| choice.id == option) {
            choice.exclusive = true;
        }
        self
    }

    /// From `min` to `max` choices.
    #[must_use]
    pub fn between(mut self, min: u16, max: u16) -> Self {
        (self.kind.min, self.kind.max) = (min, Some(max));
        self
    }
}

impl FieldBuilder<Document> {
    /// At most `count` files.
    #[must_use]
    pub fn at_most(mut self, count: u16) -> Self {
        self.kind.max_count = count;
        self
    }

    /// Only these kinds of file.
    #[must_use]
    pub fn kinds(mut self, kinds: impl IntoIterator<Item = FileKind>) -> Self {
        self.kind.kinds = kinds.into_iter().collect();
        self
    }

    /// "I will bring it" is an answer too.
    #[must_use]
    pub fn or_bring(mut self) -> Self {
        self.kind.bring = true;
        self
    }
}

fn explain(field: &Id, choices: &mut [Choice], options: impl IntoIterator<Item = &'static str>) {
    for option in options {
        for choice in choices.iter_mut().filter(|choice| choice.id == option) {
            choice.hint = Some(Text::new(Id::joined(&format!("option-{field}-{option}"), "hint")));
        }
    }
}

fn illustrate(choices: &mut [Choice], pictures: impl IntoIterator<Item = (&'static str, &'static str)>) {
    for (option, picture) in pictures {
        for choice in choices.iter_mut().filter(|choice| choice.id == option) {
            choice.picture = Some(Id::from_static(picture));
        }
    }
}

impl<K: IntoKind> From<FieldBuilder<K>> for Field {
    fn from(built: FieldBuilder<K>) -> Self {
        Self {
            id: built.id,
            label: built.label,
            hint: built.hint,
            optional: built.optional,
            unknown: built.unknown,
            private: built.private,
            purpose: built.purpose,
            kind: built.kind.into_kind(),
        }
    }
}

/// What a field can be made of.
pub trait IntoKind {
    /// The kind as documents have it.
    fn into_kind(self) -> Kind;
}

macro_rules! into_kind {
    ($($type:ident => $case:ident),*) => {
        $(impl IntoKind for $type {
            fn into_kind(self) -> Kind {
                Kind::$case(self)
            }
        })*
    };
}

into_kind!(ShortText => ShortText, LongText => LongText, WholeNumber => WholeNumber, Amount => Amount, DateField => Date);
into_kind!(OneOf => OneOf, SeveralOf => SeveralOf, Document => Document, Consent => Consent);

impl IntoKind for Kind {
    fn into_kind(self) -> Kind {
        self
    }
}
