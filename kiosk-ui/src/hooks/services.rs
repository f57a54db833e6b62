//! The services that inputs ask for, with the browser behind them.

use std::rc::Rc;

use accessibility::keyboards::Edit;
use procedure::{Fault, Value, field::document::Document};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::{
    browser::{
        api,
        camera::{self, Lens},
        files::{PickedFile, Shelf},
        focus, page, typing,
    },
    fields::commune::list::Communes,
    state::{CODE_FILE_UNREADABLE, Camera, CameraRefused, FileRequest, Grid, PhotoRequest, Services, StateContext},
};

/// Tiles of 13 rem stand side by side above this, with what surrounds them.
const NARROW_EM: u32 = 30;

#[derive(Clone, PartialEq)]
enum List {
    NotNeeded,
    Needed(u32),
    Failed(u32),
    There(Rc<Communes>),
}

/// The services, and the same ones at every rendering.
#[hook]
pub fn use_services(context: &StateContext, shelf: &Shelf) -> Services {
    let list = use_state(|| List::NotNeeded);
    let url = context.settings.as_ref().map(|settings| settings.communes.clone());
    {
        let (list, now) = (list.setter(), (*list).clone());
        use_effect_with((now, url), move |(now, url)| {
            if let (List::Needed(attempt), Some(url)) = (now, url) {
                let (url, attempt) = (url.clone(), *attempt);
                spawn_local(async move {
                    let read = api::text(&url).await.ok().and_then(|text| Communes::parse(&text));
                    list.set(read.map_or(List::Failed(attempt), |communes| List::There(Rc::new(communes))));
                });
            }
        });
    }
    let need_communes = {
        let list = list.clone();
        use_callback((*list).clone(), move |(), now| match now {
            List::NotNeeded => list.set(List::Needed(0)),
            List::Failed(attempt) => list.set(List::Needed(attempt.wrapping_add(1))),
            List::Needed(_) | List::There(_) => {}
        })
    };
    let add_files = {
        let shelf = shelf.clone();
        use_callback((), move |request: FileRequest, ()| {
            for file in request.files {
                keep(&shelf, file, request.limits.clone(), request.done.clone());
            }
        })
    };
    let (grid, need_grid) = use_grid(context);
    let camera = use_camera(shelf);
    let focus = use_callback((), |id: AttrValue, ()| focus::after_rendering(&id, false));
    let address = use_memo((), |()| AttrValue::from(page::address().unwrap_or_default()));
    let narrow = use_narrow(context);
    let say = use_callback((), |text: String, ()| page::say(&text));
    let edit = use_callback((), |(id, edit): (AttrValue, Edit), ()| typing::edit(&id, edit));
    let go_on_from = use_callback((), |id: AttrValue, ()| typing::go_on_from(&id));
    Services {
        communes: if let List::There(communes) = &*list { Some(Rc::clone(communes)) } else { None },
        communes_failed: matches!(*list, List::Failed(_)),
        need_communes,
        grid,
        need_grid,
        add_files,
        camera,
        focus,
        address: (*address).clone(),
        say,
        edit,
        go_on_from,
        narrow,
        voice: Callback::noop(),
    }
}

/// Whether there is room for few words on a line: on a telephone, and where letters are very large.
#[hook]
fn use_narrow(context: &StateContext) -> bool {
    let narrow = use_state_eq(|| false);
    let setter = narrow.setter();
    use_effect_with(context.preferences.text_size, move |size| {
        let watch = page::watch_width(NARROW_EM * u32::from(size.percent()) / 100, move |below| setter.set(below));
        move || drop(watch)
    });
    *narrow
}

/// The grid in the words on the screen, fetched when somebody asks for it, and again in another language.
#[hook]
fn use_grid(context: &StateContext) -> (Option<Option<Rc<Grid>>>, Callback<()>) {
    let wanted = use_state(|| false);
    let grid = use_state(|| None);
    {
        let grid = grid.setter();
        use_effect_with((*wanted, context.words_locale.clone()), move |(wanted, locale)| {
            if let (true, Some(locale)) = (*wanted, locale.clone()) {
                spawn_local(async move { grid.set(Some(api::grid(&locale).await.ok().map(Rc::new))) });
            }
        });
    }
    let need = use_callback((), move |(), ()| wanted.set(true));
    ((*grid).clone(), need)
}

#[hook]
fn use_camera(shelf: &Shelf) -> Option<Camera> {
    let lens = use_memo((), |()| Lens::default());
    let exists = use_state(|| false);
    {
        let exists = exists.setter();
        use_effect_with((), move |()| exists.set(camera::may_exist()));
    }
    let start = {
        let lens = Rc::clone(&lens);
        use_callback((), move |(video, done): (AttrValue, Callback<Result<(), CameraRefused>>), ()| {
            let lens = Rc::clone(&lens);
            spawn_local(async move {
                done.emit(if lens.start(&video).await { Ok(()) } else { Err(CameraRefused) });
            });
        })
    };
    let take = {
        let shelf = shelf.clone();
        use_callback((), move |(video, request): (AttrValue, PhotoRequest), ()| {
            let shelf = shelf.clone();
            spawn_local(async move {
                match camera::photo(&video, request.name).await {
                    Some(photo) => keep(&shelf, photo, request.limits, request.done),
                    None => request.done.emit(Err(Fault::new(CODE_FILE_UNREADABLE))),
                }
            });
        })
    };
    let stop = use_callback((), move |(), ()| lens.stop());
    exists.then_some(Camera { start, take, stop })
}

fn keep(shelf: &Shelf, file: PickedFile, limits: Document, done: Callback<Result<Value, Fault>>) {
    let shelf = shelf.clone();
    spawn_local(async move { done.emit(shelf.add(file, &limits).await) });
}
