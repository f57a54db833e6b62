//! The device's camera inside the page.

use std::{cell::RefCell, rc::Rc};

use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlVideoElement, MediaStream, MediaStreamConstraints,
    MediaStreamTrack,
};

use super::{files::PickedFile, page};

/// A camera that may be on.
#[derive(Clone, Default)]
pub struct Lens(Rc<RefCell<Option<MediaStream>>>);

/// Whether a page may ask for a camera here. Whether there is one is known only after asking.
#[must_use]
pub fn may_exist() -> bool {
    page::window().is_some_and(|window| window.navigator().media_devices().is_ok_and(|devices| !devices.is_undefined()))
}

impl Lens {
    /// Shows the camera's picture in the video element with this id; gives whether it is shown.
    pub async fn start(&self, video_id: &str) -> bool {
        self.stop();
        let Some(stream) = stream().await else { return false };
        let Some(video) = video(video_id) else {
            stop(&stream);
            return false;
        };
        video.set_src_object(Some(&stream));
        self.0.replace(Some(stream));
        match video.play() {
            Ok(playing) => JsFuture::from(playing).await.is_ok(),
            Err(_) => false,
        }
    }

    /// Switches the camera off.
    pub fn stop(&self) {
        if let Some(on) = self.0.take() {
            stop(&on);
        }
    }
}

/// Takes what the video element with this id shows, as a JPEG file.
pub async fn photo(video_id: &str, name: String) -> Option<PickedFile> {
    let video = video(video_id)?;
    let canvas: HtmlCanvasElement = page::document()?.create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(video.video_width());
    canvas.set_height(video.video_height());
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    context.draw_image_with_html_video_element(&video, 0.0, 0.0).ok()?;
    let blob = js_sys::Promise::new(&mut |resolve, _| {
        let done = Closure::once_into_js(move |blob: JsValue| {
            let _ = resolve.call1(&JsValue::UNDEFINED, &blob);
        });
        let _ =
            canvas.to_blob_with_type_and_encoder_options(done.unchecked_ref(), "image/jpeg", &JsValue::from_f64(0.85));
    });
    let blob: Blob = JsFuture::from(blob).await.ok()?.dyn_into().ok()?;
    Some(PickedFile::photo(blob, name))
}

async fn stream() -> Option<MediaStream> {
    let constraints = MediaStreamConstraints::new();
    constraints.set_video(&JsValue::TRUE);
    let devices = page::window()?.navigator().media_devices().ok()?;
    let asked = devices.get_user_media_with_constraints(&constraints).ok()?;
    JsFuture::from(asked).await.ok()?.dyn_into().ok()
}

fn stop(stream: &MediaStream) {
    for track in stream.get_tracks() {
        if let Ok(track) = track.dyn_into::<MediaStreamTrack>() {
            track.stop();
        }
    }
}

fn video(id: &str) -> Option<HtmlVideoElement> {
    page::document()?.get_element_by_id(id)?.dyn_into().ok()
}
