//! Pages that lead to each other: their order, and the condition of each.

use super::{
    Cond, Variables,
    cel::Writer,
    diagram::{ALWAYS, Diagram, NEVER, Node, TooMany},
};

/// A page leads to another.
#[derive(Clone, Debug)]
pub(crate) struct Link {
    /// The page; the end when there is none.
    pub(crate) to: Option<usize>,
    /// When; without one, when no other link of the page is taken.
    pub(crate) when: Option<Cond>,
    /// Nobody knows when it is taken: then both ways are gone, and nothing is left out.
    pub(crate) unsure: bool,
}

/// The links of each page, in the order in which they are tried.
#[derive(Clone, Debug, Default)]
pub(crate) struct Graph {
    pub(crate) links: Vec<Vec<Link>>,
    pub(crate) start: usize,
    /// Pages that end the way: whoever comes there goes no further.
    pub(crate) exits: Vec<usize>,
}

/// Pages in one order, each with its condition.
#[derive(Debug)]
pub(crate) struct Way {
    /// The pages, those that nothing leads to left out.
    pub(crate) order: Vec<usize>,
    /// Links that would lead back: page, and which of its links.
    pub(crate) back: Vec<(usize, usize)>,
    /// Conditions that ask for an answer that is given later: page and variable.
    pub(crate) late: Vec<(usize, usize)>,
    reach: Vec<Node>,
    /// Who is still on the way at each page: nobody whom an earlier page sent away.
    still: Vec<Node>,
    rank: Vec<usize>,
    diagram: Diagram,
    blank: Vec<bool>,
    /// Whether it could be said at all under which condition each page is reached.
    pub(crate) whole: bool,
}

/// A way through a diagram is as long as there are variables, and is followed by recursion; forms have some dozens.
const MOST_VARIABLES: usize = 400;

/// Marking what may be blank ends by itself, and quickly; no form makes it slow.
const MOST_ROUNDS: usize = 5;

/// Lays out the pages one after the other.
pub(crate) fn walk(graph: &Graph, variables: &Variables) -> Way {
    let (order, back) = order(graph);
    let mut rank = vec![usize::MAX; graph.links.len()];
    for (place, page) in order.iter().enumerate() {
        rank[*page] = place;
    }
    let mut by_asking: Vec<usize> = (0..variables.list.len()).collect();
    by_asking.sort_by_key(|v| (rank.get(variables.list[*v].page).copied(), variables.list[*v].index, *v));
    let mut blank: Vec<bool> = variables.list.iter().map(|variable| variable.optional).collect();
    let mut round = 0;
    loop {
        if round == MOST_ROUNDS {
            blank.fill(true);
        }
        round += 1;
        let diagram = Diagram::new(variables, by_asking.clone(), &blank);
        let (reach, still) = (vec![NEVER; graph.links.len()], vec![ALWAYS; graph.links.len()]);
        let (order, back, late) = (order.clone(), back.clone(), Vec::new());
        let (rank, blank_now) = (rank.clone(), blank.clone());
        let mut way = Way { order, back, late, reach, still, rank, diagram, blank: blank_now, whole: true };
        let many = variables.list.len() > MOST_VARIABLES;
        match if many { Err(TooMany) } else { way.reach(graph, variables) } {
            // Somebody may come to a condition without having been asked: then "no answer" is an answer too.
            Ok(unasked) if unasked.iter().any(|v| !blank[*v]) => unasked.iter().for_each(|v| blank[*v] = true),
            Ok(_) => return way,
            Err(TooMany) => {
                way.whole = false;
                way.reach = vec![ALWAYS; graph.links.len()];
                way.still = vec![ALWAYS; graph.links.len()];
                // Whoever cannot be told apart is not sent away.
                graph.exits.iter().for_each(|exit| way.reach[*exit] = NEVER);
                return way;
            }
        }
    }
}

impl Way {
    /// The condition of something on a page: of the page, and its own. `Some(None)` is always; nothing when it is too long.
    pub(crate) fn when(&mut self, page: usize, variables: &Variables, own: Option<&Cond>) -> Option<Option<String>> {
        let mut node = self.reach.get(page).copied().unwrap_or(NEVER);
        if let Some(own) = own {
            let own = self.diagram.node(own, &|_| true).ok()?;
            node = self.diagram.and(node, own).ok()?;
        }
        let still = self.still.get(page).copied().unwrap_or(ALWAYS);
        let node = self.diagram.among(node, still).ok()?;
        match node {
            ALWAYS => Some(None),
            node => Writer::new(&mut self.diagram, variables, &self.blank, &self.reach).write(node).map(Some),
        }
    }

    /// A condition for itself, at the end of the way.
    pub(crate) fn alone(&mut self, variables: &Variables, cond: &Cond) -> Option<String> {
        let node = self.diagram.node(cond, &|_| true).ok()?;
        Writer::new(&mut self.diagram, variables, &self.blank, &self.reach).write(node)
    }

    /// Whether nobody ever comes there.
    pub(crate) fn never(&self, page: usize) -> bool {
        self.reach.get(page).is_none_or(|node| *node == NEVER)
    }

    /// Finds the condition of each page, and gives the variables that are looked at where they may not have been asked.
    fn reach(&mut self, graph: &Graph, variables: &Variables) -> Result<Vec<usize>, TooMany> {
        let mut unasked = Vec::new();
        if let Some(first) = self.reach.get_mut(graph.start) {
            *first = ALWAYS;
        }
        let mut still = ALWAYS;
        for page in self.order.clone() {
            let here = self.reach[page];
            self.still[page] = still;
            if graph.exits.contains(&page) {
                let others = self.diagram.not(here)?;
                still = self.diagram.and(still, others)?;
            }
            let rank = self.rank.clone();
            let asked = |v: usize| rank[variables.list[v].page] <= rank[page];
            let mut left = here;
            let is_back = |link: usize| self.back.contains(&(page, link));
            let links: Vec<(usize, &Link)> = graph.links[page].iter().enumerate().collect();
            let turns_back = links.iter().any(|(number, _)| is_back(*number));
            let going: Vec<&Link> =
                links.iter().filter(|(number, _)| !is_back(*number)).map(|(_, link)| *link).collect();
            let last_of_turn = going.iter().rposition(|link| link.to.is_some()).filter(|_| turns_back);
            let default = going.iter().rposition(|link| link.when.is_none() && !link.unsure);
            let mut arrivals = Vec::new();
            for (number, link) in going.iter().enumerate() {
                if link.unsure {
                    arrivals.push((link.to, left));
                    continue;
                }
                let Some(cond) = &link.when else { continue };
                let mut looked_at = Vec::new();
                cond.variables(&mut looked_at);
                for v in looked_at {
                    if !asked(v) {
                        self.late.push((page, v));
                    } else if !self.surely(here, variables.list[v].page)? {
                        unasked.push(v);
                    }
                }
                let cond = self.diagram.node(cond, &asked)?;
                // Who turns back comes again until the way on is taken: whoever goes on has taken it.
                let taken = if last_of_turn == Some(number) && default.is_none() {
                    left
                } else {
                    self.diagram.and(left, cond)?
                };
                let not = self.diagram.not(cond)?;
                left = self.diagram.and(left, not)?;
                arrivals.push((link.to, taken));
            }
            if let Some(default) = default {
                arrivals.push((going[default].to, left));
            }
            for (to, node) in arrivals {
                if let Some(to) = to {
                    self.reach[to] = self.diagram.or(self.reach[to], node)?;
                }
            }
        }
        unasked.sort_unstable();
        unasked.dedup();
        Ok(unasked)
    }

    /// Whether everybody who comes `here` was on the page.
    fn surely(&mut self, here: Node, page: usize) -> Result<bool, TooMany> {
        let elsewhere = self.diagram.not(self.reach[page])?;
        Ok(self.diagram.and(here, elsewhere)? == NEVER)
    }
}

/// The pages in an order in which each comes after those that lead to it, and the links that would lead back.
fn order(graph: &Graph) -> (Vec<usize>, Vec<(usize, usize)>) {
    #[derive(Clone, Copy, PartialEq)]
    enum State {
        New,
        Open,
        Done,
    }
    let mut state = vec![State::New; graph.links.len()];
    let (mut order, mut back) = (Vec::new(), Vec::new());
    let Some(first) = state.get_mut(graph.start) else { return (order, back) };
    *first = State::Open;
    // Links are followed from the last to the first, and the order is turned round: what is tried first comes first.
    let mut open = vec![(graph.start, graph.links[graph.start].len())];
    while let Some((page, left)) = open.last_mut() {
        let page = *page;
        if *left == 0 {
            state[page] = State::Done;
            order.push(page);
            open.pop();
            continue;
        }
        *left -= 1;
        let link = *left;
        let Some(to) = graph.links[page][link].to else { continue };
        match state.get(to) {
            Some(State::New) => {
                state[to] = State::Open;
                open.push((to, graph.links[to].len()));
            }
            Some(State::Open) => back.push((page, link)),
            _ => {}
        }
    }
    order.reverse();
    // An exit stands right behind the last page that leads to it, so that nobody is asked in vain, and no later condition names it.
    for exit in graph.exits.iter().filter(|exit| graph.links[**exit].is_empty()) {
        let Some(at) = order.iter().position(|page| page == exit) else { continue };
        let leads = |page: &usize| graph.links[*page].iter().any(|link| link.to == Some(*exit));
        if let Some(last) = order.iter().rposition(leads).filter(|last| last + 1 < at) {
            order.remove(at);
            order.insert(last + 1, *exit);
        }
    }
    (order, back)
}
