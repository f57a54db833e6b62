//! What the answers come to: computed lines, what to bring, what comes next, who receives it.

use definition::{Asked, End, Finish, Line, Listed};

use super::{Context, context::shown_as};
use crate::{
    cel::Type,
    source::{self, LineValue},
};

impl Context<'_> {
    pub(super) fn finish(&mut self) -> Finish {
        let finish = &self.procedure.finish;
        Finish {
            outcome: finish.outcome.iter().filter_map(|line| self.line(line)).collect(),
            bring: finish.bring.iter().map(|listed| self.listed("bring", listed)).collect(),
            next: finish.next.iter().map(|listed| self.listed("next", listed)).collect(),
            services: finish
                .services
                .iter()
                .filter_map(|route| Some((self.when(Some(&route.when), None)?, route.service.what.clone())))
                .collect(),
        }
    }

    /// A computed line; private too where it is computed of anything private, or is there or not because of it.
    fn line(&mut self, line: &source::Line) -> Option<Line> {
        let when = line.when.as_ref().and_then(|when| self.expression(when, None, &[Type::Flag]));
        let mut private = line.private || when.as_ref().is_some_and(|when| when.private);
        let value = match &line.value {
            LineValue::Words(words, _) => End::Words(words.what.clone()),
            LineValue::Is(is) => {
                let shown = [Type::Text, Type::Number, Type::Amount, Type::Partial, Type::Flag];
                let checked = self.expression(is, None, &shown)?;
                private |= checked.private;
                End::Value(Asked { shown: shown_as(&checked.ty, &self.symbols), is: checked.expression })
            }
        };
        Some(Line { id: line.id.what.clone(), when: when.map(|when| when.expression), value, private })
    }

    fn listed(&mut self, prefix: &str, listed: &source::Listed) -> Listed {
        Listed {
            id: listed.id.what.clone(),
            when: self.when(listed.when.as_ref(), None),
            says: self.says(&[format!("{prefix}-{}", listed.id.what)], None, listed.id.place, false),
        }
    }
}
