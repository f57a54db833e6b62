//! What expressions come to, and how it is shown.

use procedure::{Arg, Date, Value};

use crate::{Asked, Definition, Expression, Scope, Shown};

#[test]
fn an_answer_that_is_a_date_is_shown_as_one() {
    let (definition, answer) = (Definition::default(), Value::from("2026-11-30"));
    let today: Date = "2026-11-22".parse().expect("a date");
    let mut scope = Scope::new(&definition, today);
    scope.bind(0, &answer);
    let shown = |is: Expression| Asked { is, shown: Shown::Date }.arg(&scope);
    assert_eq!(shown(Expression::Field(0)), "2026-11-30".parse().ok().map(Arg::Date));
    assert_eq!(shown(Expression::Today), Some(Arg::Date(today.into())));
}
