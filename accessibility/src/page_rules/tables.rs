//! Rules about tables: what is a header, and of which cells.

use scraper::ElementRef;

use super::{
    Report, Rule, Scope,
    page::{self, Page, is_hidden, role},
};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "table-headers",
        asks: "A table of data says what its rows and columns are.",
        source: "WCAG 1.3.1 (A), RGAA 5.6, 5.7",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<table><tr><th scope=col>Jour<th scope=col>Heure<tr><td>Lundi<td>9 h</table>",
            "<table role=presentation><tr><td>a<td>b<tr><td>c<td>d</table>",
            "<table><tr><td>Un seul rang<td>b</table>",
        ],
        fails: &[
            "<table><tr><td>Jour<td>Heure<tr><td>Lundi<td>9 h</table>",
            "<table><tr><th scope=colum>Jour<th>Heure<tr><td>Lundi<td>9 h</table>",
            "<table><tr><th>Jour<tr><td>Lundi<td>9 h</table>",
        ],
        look: table_headers,
    },
    Rule {
        id: "table-header-empty",
        asks: "A header has words.",
        source: "WCAG 1.3.1 (A), technique H51, RGAA 5.6",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<table><tr><th><th>Matin<tr><th>Lundi<td>9 h</table>",
            "<table><tr><th>Jour<th aria-label=Heure><tr><td>Lundi<td>9 h</table>",
            "<table><tr><th>Jour<th><tr><td>Lundi<td></table>",
        ],
        fails: &[
            "<table><tr><th>Jour<th><tr><td>Lundi<td>9 h</table>",
            "<table><tr><th>—<td>9 h<tr><th>Mardi<td>9 h</table>",
        ],
        look: header_empty,
    },
    Rule {
        id: "table-layout",
        asks: "A table that is only layout has nothing of a table of data.",
        source: "WCAG 1.3.1 (A), failure F92, RGAA 5.8",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<table role=presentation><tr><td>a<td>b</table>",
            "<table role=none><tr><td><table><tr><th>Jour<tr><td>Lundi</table></table>",
        ],
        fails: &[
            "<table role=presentation><tr><th>Jour<tr><td>Lundi</table>",
            "<table role=none><caption>Horaires</caption><tr><td>Lundi</table>",
        ],
        look: table_layout,
    },
    Rule {
        id: "table-references",
        asks: "A cell names as its headers other cells of its own table.",
        source: "WCAG 1.3.1 (A), RGAA 5.7, ACT a25f45",
        house: false,
        scope: Scope::Part,
        passes: &["<table><tr><th id=a>Jour<tr><td headers=a>Lundi</table>"],
        fails: &[
            "<table><tr><th id=a>Jour<tr><td headers=b>Lundi</table>",
            "<table><tr><th>Jour<tr><td id=a headers=a>Lundi</table>",
            "<table><tr><th id=a>Jour</table><table><tr><td headers=a>Lundi</table>",
            "<table><tr><th><b id=a>Jour</b><tr><td headers=a>Lundi</table>",
        ],
        look: table_references,
    },
    Rule {
        id: "table-header-used",
        asks: "A header has cells.",
        source: "WCAG 1.3.1 (A), RGAA 5.7, ACT d0f69e",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<table><tr><th>Jour<th>Heure<tr><td colspan=2>Lundi</table>",
            "<table><thead><tr><th rowspan=2>Jour<tbody><tr><td>Lundi</table>",
            "<table><tr><th>Jour<td>Lundi<tr><th>Heure<td>9 h</table>",
            "<table><tr><th id=a>Jour<th id=b>Heure<tr><td>Lundi<tr><td headers=b>9 h</table>",
        ],
        fails: &[
            "<table><tr><th>Jour<th>Heure<tr><td>Lundi</table>",
            "<table><tr><th id=a>Jour<th>Heure<tr><td>Lundi<td headers=a>9 h</table>",
            "<table><tr><th>Jour<th>Heure</table>",
            "<div role=grid aria-label=a><div role=row><b role=columnheader>Jour</b><b role=columnheader>Heure</b></div><div role=row><b role=gridcell>Lundi</b></div></div>",
        ],
        look: header_used,
    },
];

fn header_empty(page: &Page<'_>, report: &mut Report<'_>) {
    for table in page.met(|element| element.value().name() == "table" && role(element) == "table") {
        let cells = grid(table);
        let is_header = |cell: &Cell<'_>| matches!(role(cell.element), "columnheader" | "rowheader");
        for header in cells.iter().filter(|cell| is_header(cell)) {
            let words = super::name::name(page, header.element);
            // The corner between headers of columns and of rows is the header of nothing.
            let beside = |cell: &&Cell<'_>| cell.rows.0 == header.rows.0 || cell.columns.0 == header.columns.0;
            let corner = cells.iter().filter(beside).all(is_header);
            let filled: Vec<Cell<'_>> = cells
                .iter()
                .filter(|cell| is_header(cell) || !super::name::content(page, cell.element).is_empty())
                .map(|cell| Cell { ..*cell })
                .collect();
            let mute = !words.chars().any(char::is_alphanumeric) && words.chars().all(|sign| "-–—_.".contains(sign));
            if mute && !corner && has_cells(header, &filled, is_header) {
                report.at(header.element, "a header without words");
            }
        }
    }
}

fn table_layout(page: &Page<'_>, report: &mut Report<'_>) {
    for table in page.met(|element| element.value().name() == "table" && super::roles::is_nothing(role(element))) {
        let data = table.descendent_elements().find(|part| {
            matches!(part.value().name(), "caption" | "th" | "thead") && nearest_table(*part) == Some(table)
        });
        if let Some(data) = data {
            let name = data.value().name();
            report.at(table, format!("its role says that it is only layout, but it has a <{name}>"));
        }
    }
}

fn table_headers(page: &Page<'_>, report: &mut Report<'_>) {
    for table in page.met(|element| element.value().name() == "table" && role(element) == "table") {
        let own = |name: &str| {
            table
                .descendent_elements()
                .filter(|part| part.value().name() == name && nearest_table(*part) == Some(table))
                .collect::<Vec<_>>()
        };
        let (heads, cells, rows) = (own("th"), own("td"), own("tr"));
        let laid_out = table.descendent_elements().skip(1).any(|part| {
            matches!(
                part.value().name(),
                "table" | "form" | "input" | "select" | "textarea" | "ul" | "ol" | "h1" | "h2" | "h3" | "img" | "nav"
            )
        });
        let headed = !heads.is_empty()
            || table.descendent_elements().any(|part| matches!(role(part), "columnheader" | "rowheader"));
        let wide = rows.iter().any(|row| row.child_elements().count() > 1);
        let proven = || page.house || is_data(table, &rows);
        if !headed && rows.len() > 1 && wide && !cells.is_empty() && !laid_out && proven() {
            report.at(table, "no <th>; a table that is only layout has role=\"presentation\"");
        }
        // A column or row that goes on beyond its headers.
        let cells = if headed && !laid_out { grid(table) } else { Vec::new() };
        let is_header = |cell: &Cell<'_>| matches!(role(cell.element), "columnheader" | "rowheader");
        let meets = |one: (usize, usize), other: (usize, usize)| one.0 < other.1 && other.0 < one.1;
        let alone =
            cells.iter().filter(|cell| !is_header(cell) && cell.element.attr("headers").is_none()).find(|cell| {
                let near = |header: &Cell<'_>| meets(header.rows, cell.rows) || meets(header.columns, cell.columns);
                !page::seen_text(cell.element).is_empty() && !cells.iter().filter(|cell| is_header(cell)).any(near)
            });
        if let Some(alone) = alone.filter(|_| cells.iter().any(is_header)) {
            report.at(alone.element, "no header stands over this cell or before it");
        }
        for head in heads {
            let scope = head.attr("scope").unwrap_or_default().to_ascii_lowercase();
            if !matches!(scope.as_str(), "" | "col" | "row" | "colgroup" | "rowgroup") {
                report.at(head, format!("scope={scope:?} is not col, row, colgroup or rowgroup"));
            }
        }
    }
}

/// Whether the author treats a table as one of data: it has a title, lines between its cells, a head, a first row in bold, or three
/// rows of three short cells at least.
fn is_data(table: ElementRef<'_>, rows: &[ElementRef<'_>]) -> bool {
    let has = |name: &str| table.child_elements().any(|child| child.value().name() == name);
    let lined = table.attr("border").is_some_and(|border| !matches!(border.trim(), "" | "0"));
    let bold = |cell: ElementRef<'_>| {
        let words = page::seen_text(cell);
        !words.is_empty()
            && cell
                .child_elements()
                .any(|part| matches!(part.value().name(), "b" | "strong") && page::seen_text(part) == words)
    };
    let short = |row: &ElementRef<'_>| {
        row.child_elements().count() >= 3
            && row.child_elements().all(|cell| page::seen_text(cell).chars().count() <= 30)
    };
    has("caption")
        || has("thead")
        || lined
        || table.attr("summary").is_some_and(|summary| !summary.trim().is_empty())
        || rows.first().is_some_and(|row| row.child_elements().all(bold))
        || (rows.len() >= 3 && rows.iter().all(short))
}

fn nearest_table(part: ElementRef<'_>) -> Option<ElementRef<'_>> {
    page::ancestors(part).find(|parent| parent.value().name() == "table")
}

fn table_references(page: &Page<'_>, report: &mut Report<'_>) {
    for cell in page.met(|element| matches!(element.value().name(), "td" | "th") && element.attr("headers").is_some()) {
        let Some(table) = nearest_table(cell).filter(|table| matches!(role(*table), "table" | "grid" | "treegrid"))
        else {
            continue;
        };
        for id in cell.attr("headers").unwrap_or_default().split_ascii_whitespace() {
            let found = page.by_id(id);
            let header = found.is_some_and(|other| {
                other != cell && matches!(other.value().name(), "td" | "th") && nearest_table(other) == Some(table)
            });
            if !header {
                report.at(cell, format!("headers names {id:?}, which is no other cell of this table"));
            }
        }
    }
}

/// A cell and where it lies: the first row and column, and those behind the last.
struct Cell<'a> {
    element: ElementRef<'a>,
    rows: (usize, usize),
    columns: (usize, usize),
}

fn header_used(page: &Page<'_>, report: &mut Report<'_>) {
    for table in page.met(|element| matches!(role(element), "table" | "grid" | "treegrid")) {
        let cells = grid(table);
        let is_header = |cell: &Cell<'_>| matches!(role(cell.element), "columnheader" | "rowheader");
        let refers = cells.iter().any(|cell| cell.element.attr("headers").is_some());
        if cells.iter().all(is_header) {
            // A script may still fill a body that stands empty.
            let waits = table
                .child_elements()
                .any(|part| part.value().name() == "tbody" && part.child_elements().next().is_none());
            if cells.len() > 1 && !refers && !waits {
                report.at(table, "every cell is a header, of nothing");
            }
            continue;
        }
        for header in cells.iter().filter(|cell| is_header(cell) && !page::seen_text(cell.element).is_empty()) {
            let named = header.element.attr("id").is_some_and(|id| {
                cells.iter().any(|cell| {
                    let named = |attribute| cell.element.attr(attribute).unwrap_or_default().split_ascii_whitespace();
                    named("headers").chain(named("aria-labelledby")).any(|one| one == id)
                })
            });
            if !named && !has_cells(header, &cells, is_header) {
                report.at(header.element, "a header without any cell");
            }
        }
    }
}

/// Whether a cell lies under or behind a header, in a direction in which the header may look.
fn has_cells(header: &Cell<'_>, cells: &[Cell<'_>], is_header: impl Fn(&Cell<'_>) -> bool) -> bool {
    let meets = |one: (usize, usize), other: (usize, usize)| one.0 < other.1 && other.0 < one.1;
    let in_rows = |cell: &&Cell<'_>| meets(cell.rows, header.rows);
    let in_columns = |cell: &&Cell<'_>| meets(cell.columns, header.columns);
    let (down, across) = match header.element.attr("scope").map(str::to_ascii_lowercase).as_deref() {
        Some("col" | "colgroup") => (true, false),
        Some("row" | "rowgroup") => (false, true),
        // Without a scope, a row of headers alone looks down and a column of headers alone looks across.
        _ if cells.iter().filter(in_rows).all(&is_header) => (true, false),
        _ if cells.iter().filter(in_columns).all(&is_header) => (false, true),
        _ => (true, true),
    };
    let free = |cell: &&Cell<'_>| cell.element != header.element && cell.element.attr("headers").is_none();
    (down && cells.iter().filter(free).filter(in_columns).any(|cell| cell.rows.0 >= header.rows.1))
        || (across && cells.iter().filter(free).filter(in_rows).any(|cell| cell.columns.0 >= header.columns.1))
}

/// The cells of a table in their places, by HTML's way of laying them out.
fn grid(table: ElementRef<'_>) -> Vec<Cell<'_>> {
    let rows = table.descendent_elements().filter(|part| {
        let around = || page::ancestors(*part).find(|around| matches!(role(*around), "table" | "grid" | "treegrid"));
        role(*part) == "row" && around() == Some(table) && !is_hidden(*part)
    });
    let rows: Vec<ElementRef<'_>> = rows.collect();
    let group = |row: &ElementRef<'_>| page::ancestors(*row).next().map(|around| around.id());
    let ends: Vec<usize> = rows
        .iter()
        .map(|row| rows.iter().rposition(|other| group(other) == group(row)).map_or(rows.len(), |last| last + 1))
        .collect();
    let mut cells: Vec<Cell<'_>> = Vec::new();
    for (row, element) in rows.into_iter().enumerate() {
        let mut column = 0;
        let own = element
            .descendent_elements()
            .filter(|cell| matches!(role(*cell), "cell" | "columnheader" | "gridcell" | "rowheader"))
            .filter(|cell| {
                page::ancestors(*cell).find(|around| role(*around) == "row") == Some(element) && !is_hidden(*cell)
            });
        for cell in own {
            let taken = |column: usize| {
                cells.iter().any(|other| {
                    other.rows.0 < row && row < other.rows.1 && (other.columns.0..other.columns.1).contains(&column)
                })
            };
            while taken(column) {
                column += 1;
            }
            let span = |names: [&str; 2], most: usize| {
                let written = names.iter().find_map(|name| cell.attr(name)).and_then(|span| span.trim().parse().ok());
                written.unwrap_or(1_usize).clamp(1, most)
            };
            let (wide, high) = (span(["colspan", "aria-colspan"], 1000), span(["rowspan", "aria-rowspan"], 1000));
            // A head, body or foot ends what spans its rows.
            let end = ends.get(row).copied().unwrap_or(row + 1);
            let rows = (row, (row + high).min(end));
            cells.push(Cell { element: cell, rows, columns: (column, column + wide) });
            column += wide;
        }
    }
    cells
}
