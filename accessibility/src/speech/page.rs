//! What is on a screen, for the ear: a small tree that knows no DOM, and what a DOM must answer so that one function can read it.

/// An element of some DOM: of a parsed page in tests, of the living page in a browser.
pub trait Element: Clone {
    /// Its tag, in small letters.
    fn tag(&self) -> String;
    /// An attribute as it stands in the page.
    fn attribute(&self, name: &str) -> Option<String>;
    /// What is directly inside.
    fn children(&self) -> Vec<Child<Self>>;
    /// What stands in an input now, which is not always what its attribute says.
    fn value(&self) -> String;
    /// Whether a radio button or a box is ticked now.
    fn is_checked(&self) -> bool;
    /// Whether it is drawn at all; only a browser knows what a stylesheet takes away. What is merely out of sight, as words for
    /// screen readers are, counts as drawn.
    fn is_drawn(&self) -> bool {
        true
    }
}

/// What may be inside an element.
#[derive(Clone, Debug)]
pub enum Child<E> {
    /// Words.
    Text(String),
    /// Another element.
    Element(E),
}

/// A page for the ear.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// What tabs call the page: the question, the step and the procedure.
    pub title: String,
    /// The language of what does not say its own.
    pub locale: String,
    /// What is on it, in order.
    pub nodes: Vec<Node>,
}

impl Page {
    /// The node of the element with this number, and the groups around it, outermost first.
    #[must_use]
    pub fn path(&self, at: usize) -> Vec<&Node> {
        let mut path = Vec::new();
        if find(&self.nodes, &mut path, &|node| node.at == at) { path } else { Vec::new() }
    }

    /// The number of the element with this id.
    #[must_use]
    pub fn at(&self, id: &str) -> Option<usize> {
        let mut path = Vec::new();
        find(&self.nodes, &mut path, &|node| node.id.as_deref() == Some(id));
        path.last().map(|node| node.at)
    }
}

fn find<'n>(nodes: &'n [Node], path: &mut Vec<&'n Node>, test: &impl Fn(&Node) -> bool) -> bool {
    for node in nodes {
        path.push(node);
        if test(node) || find(&node.children, path, test) {
            return true;
        }
        path.pop();
    }
    false
}

/// One thing on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// What it is.
    pub role: Role,
    /// The number of its element, so that a voice can be followed on the screen.
    pub at: usize,
    /// The id of its element.
    pub id: Option<String>,
    /// What it is called; for a text, the text.
    pub name: Vec<Run>,
    /// What describes it, each with the number of its own element: several may share one.
    pub hints: Vec<(usize, Vec<Run>)>,
    /// What is wrong with it.
    pub error: Option<(usize, Vec<Run>)>,
    /// What stands in it: the answer of a field or of a row.
    pub value: Vec<Run>,
    /// What that is counted in, such as euros.
    pub unit: Vec<Run>,
    /// Whether the answer is for the person alone.
    pub private: bool,
    /// Whether it comes out on paper too.
    pub printed: bool,
    /// What is inside.
    pub children: Vec<Node>,
}

impl Node {
    /// Whether this node or one inside it has one of these ids.
    #[must_use]
    pub fn holds(&self, test: &impl Fn(&str) -> bool) -> bool {
        self.id.as_deref().is_some_and(test) || self.children.iter().any(|child| child.holds(test))
    }
}

/// What a node is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// A part of the page.
    Area(Area),
    /// A heading of this level.
    Heading(u8),
    /// Words.
    Text,
    /// Something to press.
    Button(Condition),
    /// A link; with the id where it leads when that is on the same page.
    Link(Option<String>),
    /// A radio button, or a box of which several may be ticked.
    Choice {
        /// Whether it is a box.
        several: bool,
        /// Whether it is ticked.
        checked: bool,
        /// Whether this one or another of its likes is.
        answered: bool,
        /// Its place among its likes, from 1, and their number.
        place: (u32, u32),
    },
    /// Something to write in.
    Field {
        /// Whether it takes several lines.
        long: bool,
        /// How its answer is said.
        spelling: Spelling,
    },
    /// A file to choose.
    File,
    /// Things that belong together.
    Group,
    /// A list.
    List,
    /// What was asked and what was said.
    Row,
    /// A place where news appear.
    Status,
    /// A picture, a film or a camera, in words.
    Image,
}

/// A part of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    /// Languages and settings, above.
    Top,
    /// What the page is about.
    Main,
    /// Help, the way out and the legal pages, below.
    Bottom,
}

/// How a button is at the moment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Condition {
    /// Whether it is a switch, and on.
    pub pressed: Option<bool>,
    /// Whether it opens something, and that is open.
    pub open: Option<bool>,
    /// Whether it is the one of its likes that holds now.
    pub current: bool,
}

/// How what somebody wrote is said back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Spelling {
    /// As words.
    #[default]
    Words,
    /// Digit by digit.
    Digits,
    /// As a telephone number.
    Telephone,
    /// As an e-mail address.
    Email,
}

/// Words in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The words.
    pub text: String,
    /// Their language (BCP 47).
    pub locale: String,
    /// Whether they are for the person alone.
    pub private: bool,
}
