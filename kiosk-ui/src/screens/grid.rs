//! The grid of accessibility criteria on the accessibility page: fetched when somebody asks for it, since few do and it is long.

use yew::prelude::*;

use super::view::View;
use crate::{
    components::{Button, ButtonKind, Notice, NoticeKind},
    state::{
        Grid,
        grid::{Row, Standard, Test, Theme},
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
            html! { <div class="actions"><Button kind={ButtonKind::Secondary} {onclick}>{ view.show("accessibility-grid-open") }</Button></div> }
        }
        Some(None) => untested(view),
        Some(Some(grid)) => whole(view, grid),
    };
    html! {
        <section class="stack" aria-labelledby="grid">
            <h2 id="grid" tabindex="-1">{ view.show("accessibility-grid-title") }</h2>
            { view.paragraphs(&["accessibility-grid"]) }
            { inside }
        </section>
    }
}

fn untested(view: &View) -> Html {
    html! { <Notice kind={NoticeKind::Know}><p>{ view.show("accessibility-grid-untested") }</p></Notice> }
}

fn whole(view: &View, grid: &Grid) -> Html {
    html! {
        <>
            <p>{ view.show("accessibility-grid-names") }</p>
            { for grid.standards.iter().map(|one| standard(view, grid, one)) }
            { match &grid.ran {
                Some(ran) => tests(view, ran, &grid.tests),
                None => html! {
                    <>
                        { untested(view) }
                        <p>{ view.show("accessibility-grid-build") }{ " " }<bdi dir="ltr"><code>{ &grid.build }</code></bdi></p>
                    </>
                },
            } }
        </>
    }
}

/// The tests that lines name: what each is called, in which file it can be read, and on which sources it ran.
fn tests(view: &View, ran: &str, tests: &[Test]) -> Html {
    let name = |name: &String| html! { <p>{ english(name) }</p> };
    let one = |(at, test): (usize, &Test)| {
        html! {
            <li id={test_id(at)} tabindex="-1">
                { for test.names.iter().map(name) }
                <p><bdi dir="ltr"><code>{ &test.file }</code></bdi></p>
            </li>
        }
    };
    html! {
        <>
            <h3>{ view.show("accessibility-grid-tests") }</h3>
            <p>{ ran }</p>
            <ul class="list grid-tests">{ for tests.iter().enumerate().map(one) }</ul>
        </>
    }
}

fn test_id(at: usize) -> AttrValue {
    format!("test-{}", at + 1).into()
}

/// Words of standards and tests keep their own direction, and stand where those of the page stand: every line begins on the same side.
fn french(words: &str) -> Html {
    html! { <bdi lang="fr" dir="ltr">{ words }</bdi> }
}

fn english(words: &str) -> Html {
    html! { <bdi lang="en" dir="ltr">{ words }</bdi> }
}

fn standard(view: &View, grid: &Grid, standard: &Standard) -> Html {
    html! {
        <>
            <h3>{ french(&standard.name) }</h3>
            <ul class="list">{ for standard.counts.iter().map(|count| html! { <li>{ count }</li> }) }</ul>
            { for standard.themes.iter().map(|one| theme(view, grid, one)) }
        </>
    }
}

/// A table that is a table on every screen: two columns fit where letters are large too.
fn theme(view: &View, grid: &Grid, theme: &Theme) -> Html {
    html! {
        <table class="grid">
            <caption>{ french(&theme.title) }</caption>
            <thead>
                <tr>
                    <th scope="col">{ view.show("accessibility-grid-number") }</th>
                    <th scope="col">{ view.show("accessibility-grid-criterion") }</th>
                </tr>
            </thead>
            <tbody>{ for theme.rows.iter().map(|one| row(view, grid, one)) }</tbody>
        </table>
    }
}

fn row(view: &View, grid: &Grid, row: &Row) -> Html {
    // Where no test ran there is no list to go to.
    let listed = if grid.ran.is_some() { grid.tests.as_slice() } else { &[] };
    let test = |at: &usize| listed.get(*at).map(|test| html! { <li>{ link(view, *at, test) }</li> });
    html! {
        <tr>
            <th scope="row">{ &row.number }{ for row.level.iter().map(|level| html! { <>{ " " }<small>{ level }</small></> }) }</th>
            <td>
                <p>{ french(&row.title) }</p>
                <p><b>{ &row.state }</b></p>
                { for row.note.iter().map(|note| html! { <p>{ note }</p> }) }
                if !row.tests.is_empty() {
                    <ul class="grid-links">{ for row.tests.iter().filter_map(test) }</ul>
                }
            </td>
        </tr>
    }
}

/// To the test in the list below. Following it would add the list to the history, and Back would then lead nowhere.
fn link(view: &View, at: usize, test: &Test) -> Html {
    let target = test_id(at);
    let href = format!("#{target}");
    let onclick = view.services.focus.reform(move |event: MouseEvent| {
        event.prevent_default();
        target.clone()
    });
    html! { <a {href} {onclick}>{ english(test.names.first().unwrap_or(&test.file)) }</a> }
}
