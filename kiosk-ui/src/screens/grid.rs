//! The grid of accessibility criteria on the accessibility page: fetched when somebody asks for it, since few do and it is long.

use yew::prelude::*;

use super::view::View;
use crate::{
    components::{Button, ButtonKind, Notice, NoticeKind},
    state::{
        Grid,
        grid::{Row, Standard, Theme},
    },
};

/// The button that asks for it, or the grid, or that there is none.
#[inline(never)]
pub(super) fn section(view: &View) -> Html {
    let inside = match &view.services.grid {
        None => {
            let (need, focus) = (view.services.need_grid.clone(), view.services.focus.clone());
            // The button goes when the grid comes: whoever pressed it stands at its heading then.
            let onclick = Callback::from(move |_: MouseEvent| {
                need.emit(());
                focus.emit(AttrValue::Static("grid"));
            });
            html! { <div class="actions"><Button kind={ButtonKind::Secondary} {onclick}>{ view.say("accessibility-grid-open") }</Button></div> }
        }
        Some(None) => untested(view),
        Some(Some(grid)) => whole(view, grid),
    };
    view.section(
        "grid",
        "accessibility-grid-title",
        html! { <>{ view.paragraphs(&["accessibility-grid"]) }{ inside }</> },
    )
}

fn untested(view: &View) -> Html {
    html! { <Notice kind={NoticeKind::Know}><p>{ view.say("accessibility-grid-untested") }</p></Notice> }
}

fn whole(view: &View, grid: &Grid) -> Html {
    html! {
        <>
            if !grid.tested { { untested(view) } }
            { for grid.standards.iter().map(|one| standard(view, one)) }
            <p>{ view.say("accessibility-grid-build") }{ " " }<code dir="ltr">{ &grid.build }</code></p>
        </>
    }
}

fn standard(view: &View, standard: &Standard) -> Html {
    html! {
        <>
            <h3 lang="fr" dir="ltr">{ &standard.name }</h3>
            <ul class="list">{ for standard.counts.iter().map(|count| html! { <li>{ count }</li> }) }</ul>
            { for standard.themes.iter().map(|one| theme(view, one)) }
        </>
    }
}

/// A table that is a table on every screen: two columns fit where letters are large too.
fn theme(view: &View, theme: &Theme) -> Html {
    html! {
        <table class="grid">
            <caption lang="fr" dir="auto">{ &theme.title }</caption>
            <thead>
                <tr>
                    <th scope="col">{ view.say("accessibility-grid-number") }</th>
                    <th scope="col">{ view.say("accessibility-grid-criterion") }</th>
                </tr>
            </thead>
            <tbody>{ for theme.rows.iter().map(row) }</tbody>
        </table>
    }
}

fn row(row: &Row) -> Html {
    html! {
        <tr>
            <th scope="row">{ &row.number }{ for row.level.iter().map(|level| html! { <>{ " " }<small>{ level }</small></> }) }</th>
            <td>
                <p lang="fr" dir="auto">{ &row.title }</p>
                <p><b>{ &row.state }</b></p>
                { for row.note.iter().map(|note| html! { <p>{ note }</p> }) }
                if !row.tests.is_empty() {
                    <ul class="grid-tests" lang="en" dir="ltr">{ for row.tests.iter().map(|test| html! { <li><code>{ test }</code></li> }) }</ul>
                }
            </td>
        </tr>
    }
}
