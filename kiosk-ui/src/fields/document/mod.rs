//! A document: at home a file, at a kiosk a photo taken inside the page, never a dialog of the machine; or "I will bring it".

use procedure::{
    Arg, Args, Fault, Id, Value,
    api::Place,
    field::{
        Kind,
        document::{self, Document, File, FileKind},
    },
};
use yew::{Callback, Html, component, html, use_context, use_mut_ref, use_state};

use self::camera::CameraView;
use super::{FieldProps, Input};
use crate::{
    browser::event,
    components::{
        Said,
        button::{Button, ButtonKind},
        choice::Tile,
        frame::Group,
        icon::{Icon, icon},
    },
    state::{FileRequest, ServicesContext, WordsContext},
};

mod camera;

/// The input of a document.
#[component]
pub(crate) fn DocumentInput(props: &FieldProps) -> Html {
    let words = use_context::<WordsContext>();
    let services = use_context::<ServicesContext>().unwrap_or_default();
    let fault = use_state(|| None::<Fault>);
    let waiting = use_state(|| 0_usize);
    // Files are checked one after the other while the page goes on: each must find the entry as it is then.
    let latest = use_mut_ref(|| None::<Value>);
    latest.borrow_mut().clone_from(&props.entry);
    let (Some(words), Kind::Document(kind)) = (words, &props.field.kind) else { return Html::default() };

    let input = Input::new(props, &words);
    let done = {
        let (on_entry, fault, waiting, say) = (input.on_entry(), fault.clone(), waiting.clone(), services.say.clone());
        let (words, field, latest) = (words.clone(), props.field.id.clone(), latest.clone());
        let (focus, id, most) = (services.focus.clone(), input.id(), usize::from(kind.max_count));
        let home = props.place == Place::Home;
        Callback::from(move |result: Result<Value, Fault>| {
            waiting.set(0);
            match result {
                Ok(file) => {
                    let next = with(latest.borrow().as_ref(), file);
                    // Its list appears without a sound, for whoever does not see it.
                    if let Some(file) = document::files(&next).last() {
                        let added = [words.common("field-document-added"), words.common("speech-colon")].concat();
                        say.emit(added + &words.common_with("field-document-file", &about(&file)));
                    }
                    let full = document::files(&next).count() >= most;
                    *latest.borrow_mut() = Some(next.clone());
                    fault.set(None);
                    on_entry.emit(next);
                    // What files were chosen with is gone then: the focus goes to what takes one back.
                    if full && home {
                        focus.emit(id.clone());
                    }
                }
                Err(wrong) => {
                    say.emit(words.problem(&wrong.clone().on(&field)));
                    fault.set(Some(wrong));
                }
            }
        })
    };
    // What is wrong with a file is said at once, while the step's own problems wait for "Continue".
    let mut shown = props.clone();
    if let Some(wrong) = (*fault).clone() {
        shown.problem = Some(wrong.on(&props.field.id));
    }
    let input = Input::new(&shown, &words);
    let frame = input.frame(None, rules(&input, kind));
    let bringing = input.entry() == Some(&document::bringing());
    let files: Vec<File<'_>> = input.entry().map(|entry| document::files(entry).collect()).unwrap_or_default();
    let full = files.len() >= usize::from(kind.max_count);
    let photos = props.place == Place::Kiosk && kind.kinds.contains(&FileKind::Jpeg);
    let camera = services.camera.clone().filter(|_| photos);
    let has_camera = camera.is_some();
    let described_by = frame.described_by();

    let list = files.iter().enumerate().map(|(at, file)| {
        let args = about(file);
        let main = full && at == 0;
        let next = without(input.entry(), at);
        let (on_entry, focus, id) = (input.on_entry(), services.focus.clone(), input.id());
        // The button that was pressed is gone afterwards: the focus goes to the next thing to do.
        let onclick = Callback::from(move |_| {
            on_entry.emit(next.clone());
            focus.emit(id.clone());
        });
        html! {
            // When nothing can be added, the first way to mend is to take one back.
            <li>
                { icon(Icon::File) }
                <span>{ Said::own_with(&words, "field-document-file", &args).view() }</span>
                <Button
                    kind={ButtonKind::Quiet}
                    id={main.then(|| input.id())}
                    described_by={described_by.clone().filter(|_| main)}
                    aside={Said::from(file.name.to_owned())}
                    {onclick}
                >{ input.show("field-document-remove") }</Button>
            </li>
        }
    });
    let choose = if full || bringing {
        Html::default()
    } else if let Some(camera) = camera {
        let number = i64::try_from(files.len() + 1).unwrap_or(1);
        let name = input.say_with("field-document-photo-name", "number", Arg::Number(number));
        html! {
            <CameraView {camera} id={input.id()} described_by={described_by.clone()} field={props.field.id.clone()} limits={kind.clone()} {name} again={!files.is_empty()} {done} />
        }
    } else if props.place == Place::Kiosk {
        html! { <p>{ input.show("field-document-camera-none") }</p> }
    } else {
        file_input(&input, kind, !files.is_empty(), described_by.clone(), {
            let (add, waiting) = (services.add_files.clone(), waiting.clone());
            let (field, limits) = (props.field.id.clone(), kind.clone());
            Callback::from(move |picked: Vec<crate::browser::files::PickedFile>| {
                waiting.set(picked.len());
                add.emit(FileRequest {
                    field: field.clone(),
                    limits: limits.clone(),
                    files: picked,
                    done: done.clone(),
                });
            })
        })
    };
    let bring = (kind.bring && files.is_empty()).then(|| {
        let main = bringing || (props.place == Place::Kiosk && !has_camera);
        bring_tile(&input, bringing, if main { Some(described_by.clone()) } else { None })
    });
    frame.around_group(
        Group::Inputs,
        html! {
            <>
                if !files.is_empty() {
                    <p class="files-title" id={format!("files-{}", props.field.id)}>{ input.show("field-document-added") }</p>
                    <ul class="files" aria-labelledby={format!("files-{}", props.field.id)}>{ for list }</ul>
                }
                if *waiting > 0 { <p class="hint">{ input.show("field-document-sending") }</p> }
                { choose }
                { bring.unwrap_or_default() }
            </>
        },
    )
}

/// Its name and its size.
fn about(file: &File<'_>) -> Args {
    [
        (Id::from_static("name"), Arg::Text(file.name.to_owned())),
        (Id::from_static("size"), Arg::Number(i64::try_from(file.size.div_ceil(1000)).unwrap_or(i64::MAX))),
    ]
    .into()
}

/// What files may be, as sentences below the name.
fn rules(input: &Input<'_>, kind: &Document) -> Vec<String> {
    let names: Vec<String> =
        kind.kinds.iter().map(|kind| input.say(&format!("field-document-kind-{}", kind.name()))).collect();
    let args: Args = [
        (Id::from_static("kinds"), Arg::Text(names.join(&input.say("field-document-kind-separator")))),
        (Id::from_static("max"), Arg::Number(i64::try_from(kind.max_bytes / 1_000_000).unwrap_or(i64::MAX))),
    ]
    .into();
    let count = |id: &str| input.say_with(id, "max", Arg::Number(kind.max_count.into()));
    // At a kiosk the page itself takes the photo: its kind and size are nothing to think about.
    if input.props.place == Place::Kiosk {
        vec![count("field-document-photos")]
    } else {
        vec![input.words.common_with("field-document-limits", &args), count("field-document-count")]
    }
}

/// The browser's own file input, out of sight, since its words are in the machine's language; its label is the button.
fn file_input(
    input: &Input<'_>,
    kind: &Document,
    again: bool,
    described_by: Option<yew::AttrValue>,
    on_files: Callback<Vec<crate::browser::files::PickedFile>>,
) -> Html {
    let id = input.id();
    let accept: Vec<&str> = kind.kinds.iter().map(|kind| kind.media_type()).collect();
    let words = input.say(if again { "field-document-choose-another" } else { "field-document-choose" });
    let onchange = on_files.reform(|event: yew::Event| event::take_files(&event));
    let wrong = input.props.problem.is_some().then_some("true");
    html! {
        <div class="file">
            <input type="file" class="aside" id={id.clone()} accept={accept.join(",")} multiple={kind.max_count > 1} aria-describedby={described_by} aria-invalid={wrong} {onchange} />
            <label class="button button-secondary" for={id}>{ icon(Icon::File) }<span>{ words }</span></label>
        </div>
    }
}

/// The tile "I will bring it"; `main` is there when it is the first thing to press, and says what describes it.
fn bring_tile(input: &Input<'_>, bringing: bool, main: Option<Option<yew::AttrValue>>) -> Html {
    let id = if main.is_some() { input.id() } else { yew::AttrValue::from(format!("{}-bring", input.id())) };
    // What is no paper is not handed in.
    let (words, hint) = match &input.props.field.kind {
        Kind::Document(kind) if !kind.kinds.contains(&FileKind::Pdf) => {
            ("field-document-show", "field-document-show-hint")
        }
        _ => ("field-document-bring", "field-document-bring-hint"),
    };
    Tile {
        id: id.clone(),
        name: id,
        several: true,
        chosen: bringing,
        label: html! { { input.show(words) } },
        hint: Some(input.say(hint).into()),
        wrong: main.is_some() && input.props.problem.is_some(),
        described_by: main.flatten(),
        // The box that was pressed keeps the focus.
        key: None,
        onchange: input
            .on_entry()
            .reform(move |_| if bringing { Value::List(Vec::new()) } else { document::bringing() }),
    }
    .view_in_choices()
}

/// The entry with one more file; the word that it will be brought gives way.
fn with(entry: Option<&Value>, file: Value) -> Value {
    let mut files = entry.and_then(Value::as_list).unwrap_or_default().to_vec();
    files.push(file);
    Value::List(files)
}

/// The entry without the file at this place.
fn without(entry: Option<&Value>, at: usize) -> Value {
    let mut files = entry.and_then(Value::as_list).unwrap_or_default().to_vec();
    if at < files.len() {
        files.remove(at);
    }
    Value::List(files)
}
