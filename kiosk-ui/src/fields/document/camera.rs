//! The camera inside the page: start, see, take, stop; each a large button with words.

use procedure::{Fault, Id, Value, field::document::Document};
use yew::{AttrValue, Callback, Html, Properties, component, html, use_context, use_effect_with, use_state};

use crate::{
    components::{
        button::{Button, ButtonKind},
        icon::Icon,
        said::Said,
    },
    state::{Camera, PhotoRequest, ServicesContext, WordsContext},
};

/// Properties of [`CameraView`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct CameraProps {
    /// The camera.
    pub(crate) camera: Camera,
    /// The id of the first button.
    pub(crate) id: AttrValue,
    /// What describes it.
    pub(crate) described_by: Option<AttrValue>,
    /// The field.
    pub(crate) field: Id,
    /// What it accepts.
    pub(crate) limits: Document,
    /// The name that the photo gets.
    pub(crate) name: String,
    /// Whether there are photos already.
    pub(crate) again: bool,
    /// Called with the photo.
    pub(crate) done: Callback<Result<Value, Fault>>,
}

#[derive(Clone, Copy, PartialEq)]
enum Stage {
    Off,
    On,
    Failed,
}

/// The camera. It is off until somebody asks for it, and off again after each photo: nobody is watched.
#[component]
pub(crate) fn CameraView(props: &CameraProps) -> Html {
    let words = use_context::<WordsContext>();
    let services = use_context::<ServicesContext>().unwrap_or_default();
    let stage = use_state(|| Stage::Off);
    use_effect_with((), {
        let stop = props.camera.stop.clone();
        move |()| move || stop.emit(())
    });
    let Some(words) = words else { return Html::default() };
    let video = AttrValue::from(format!("camera-{}", props.field));
    let take_id = AttrValue::from(format!("{}-take", props.id));
    let on = *stage == Stage::On;

    let start = {
        let (camera, stage, video) = (props.camera.clone(), stage.clone(), video.clone());
        let (focus, take_id) = (services.focus.clone(), take_id.clone());
        let (say, failed) = (services.say.clone(), words.common("field-document-camera-failed"));
        Callback::from(move |_| {
            let (stage, focus, take_id) = (stage.clone(), focus.clone(), take_id.clone());
            let (say, failed) = (say.clone(), failed.clone());
            let started = Callback::from(move |result: Result<(), _>| match result {
                Ok(()) => {
                    stage.set(Stage::On);
                    focus.emit(take_id.clone());
                }
                Err(_) => {
                    stage.set(Stage::Failed);
                    say.emit(failed.clone());
                }
            });
            camera.start.emit((video.clone(), started));
        })
    };
    let stop = {
        let (camera, stage) = (props.camera.clone(), stage.clone());
        let (focus, id) = (services.focus.clone(), props.id.clone());
        Callback::from(move |()| {
            camera.stop.emit(());
            stage.set(Stage::Off);
            focus.emit(id.clone());
        })
    };
    let take = {
        let (camera, video, done, stop) = (props.camera.clone(), video.clone(), props.done.clone(), stop.clone());
        let (field, limits, name) = (props.field.clone(), props.limits.clone(), props.name.clone());
        Callback::from(move |_| {
            let (done, stop) = (done.clone(), stop.clone());
            let taken = Callback::from(move |photo| {
                stop.emit(());
                done.emit(photo);
            });
            let request =
                PhotoRequest { field: field.clone(), limits: limits.clone(), name: name.clone(), done: taken };
            camera.take.emit((video.clone(), request));
        })
    };
    let start_words = if props.again { "field-document-camera-another" } else { "field-document-camera-start" };
    // The video stands in the page from the beginning, since the camera needs it before it can start.
    html! {
        <div class="camera">
            <video id={video} hidden={!on} autoplay=true muted=true playsinline=true aria-label={words.common("field-document-camera-view")} />
            if on {
                <p>{ Said::own(&words, "field-document-camera-hint").view() }</p>
                <div class="actions">
                    <Button id={take_id} icon={Icon::Camera} onclick={take}>{ Said::own(&words, "field-document-camera-take").view() }</Button>
                    <Button kind={ButtonKind::Quiet} onclick={stop.reform(|_| ())}>{ Said::own(&words, "field-document-camera-stop").view() }</Button>
                </div>
            } else {
                if *stage == Stage::Failed { <p>{ Said::own(&words, "field-document-camera-failed").view() }</p> }
                <Button id={props.id.clone()} icon={Icon::Camera} described_by={props.described_by.clone()} onclick={start}>{ Said::own(&words, start_words).view() }</Button>
            }
        </div>
    }
}
