//! What inputs and pages may ask the device for: files, the camera, the list of communes, the grid of criteria, focus, a word to the ear.

use std::rc::Rc;

use accessibility::{keyboards::Edit, speech::keys::Wish};
use procedure::{Fault, Id, Value, field::document::Document};
use yew::{AttrValue, Callback};

use super::Grid;
use crate::{browser::files::PickedFile, fields::commune::list::Communes};

/// The services, by `use_context::<ServicesContext>()`.
pub type ServicesContext = Services;

/// What an input may ask for. Without a browser (in tests) every service does nothing.
#[derive(Clone, Default, PartialEq)]
pub struct Services {
    /// The reference list, once it is there.
    pub communes: Option<Rc<Communes>>,
    /// Whether the list could not be fetched; [`Services::need_communes`] tries again.
    pub communes_failed: bool,
    /// Asks for the list; asking again is harmless.
    pub need_communes: Callback<()>,
    /// The grid of accessibility criteria in the words on the screen, once somebody asked for it; [`None`] inside when there is none.
    pub grid: Option<Option<Rc<Grid>>>,
    /// Asks for the grid.
    pub need_grid: Callback<()>,
    /// Checks files and keeps them until they are sent.
    pub add_files: Callback<FileRequest>,
    /// The device's camera, if it has one that a page may use.
    pub camera: Option<Camera>,
    /// Focuses the element with this id after the next rendering.
    pub focus: Callback<AttrValue>,
    /// The address under which others reach this service, for paper; empty when there is none, as on a developer's own machine.
    pub address: AttrValue,
    /// Puts a text into the polite live region.
    pub say: Callback<String>,
    /// Changes what stands in the box with this id, as a keyboard would.
    pub edit: Callback<(AttrValue, Edit)>,
    /// Goes on from the box with this id to what follows it in the page.
    pub go_on_from: Callback<AttrValue>,
    /// Whether there is room for few words on a line.
    pub narrow: bool,
    /// Asks something of the voice.
    pub voice: Callback<Ask>,
}

/// What a page asks of the voice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// To say these words, in the language of the page.
    Words(String),
    /// To read the page.
    Page,
    /// What a key of the voice asks, too.
    Wish(Wish),
}

/// Files that a person picked for a field.
#[derive(Clone, PartialEq)]
pub struct FileRequest {
    /// The field.
    pub field: Id,
    /// What it accepts.
    pub limits: Document,
    /// The files.
    pub files: Vec<PickedFile>,
    /// Called once per file: a part of the answer, or what is wrong with the file.
    pub done: Callback<Result<Value, Fault>>,
}

/// A camera inside the page.
#[derive(Clone, PartialEq)]
pub struct Camera {
    /// Shows the camera's picture in the video element with this id.
    pub start: Callback<(AttrValue, Callback<Result<(), CameraRefused>>)>,
    /// Takes a photo from the video element with this id.
    pub take: Callback<(AttrValue, PhotoRequest)>,
    /// Switches the camera off.
    pub stop: Callback<()>,
}

/// The camera is not there, busy, or not allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CameraRefused;

/// A photo to take for a field.
#[derive(Clone, PartialEq)]
pub struct PhotoRequest {
    /// The field.
    pub field: Id,
    /// What it accepts.
    pub limits: Document,
    /// The name that the photo gets, such as `photo-1.jpg`.
    pub name: String,
    /// A part of the answer, or what is wrong with the photo.
    pub done: Callback<Result<Value, Fault>>,
}
