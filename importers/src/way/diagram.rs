//! Conditions as decision diagrams: two conditions that mean the same are the same node, whatever was written. The variables stand in
//! the order in which they are asked, so that a way through a diagram looks only at what was asked on that way.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{Cond, Variables};

/// A node: a condition, or what is left of one after earlier answers.
pub(super) type Node = u32;

pub(super) const NEVER: Node = 0;
pub(super) const ALWAYS: Node = 1;

/// Real forms need some hundreds; more would be a sentence that nobody reads.
const MOST_NODES: usize = 20_000;

/// There were too many nodes.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct TooMany;

#[derive(Debug)]
pub(super) struct Diagram {
    /// The rank of each variable in the order of asking.
    ranks: Vec<u32>,
    /// How many values the variable of each rank has; the last is blank when it may be.
    arity: Vec<usize>,
    /// The variable of each rank.
    of_rank: Vec<usize>,
    nodes: Vec<(u32, Vec<Node>)>,
    known: HashMap<(u32, Vec<Node>), Node>,
    joined: HashMap<(bool, Node, Node), Node>,
    shorter: HashMap<(Node, Node), Node>,
}

impl Diagram {
    /// A diagram over variables in this order.
    pub(super) fn new(variables: &Variables, order: Vec<usize>, blank: &[bool]) -> Self {
        let mut ranks = vec![0; variables.list.len()];
        for (rank, variable) in order.iter().enumerate() {
            ranks[*variable] = u32::try_from(rank).unwrap_or(u32::MAX);
        }
        let arity = order.iter().map(|v| variables.list[*v].count() + usize::from(blank[*v])).collect();
        let end = (u32::MAX, Vec::new());
        let nodes = vec![end.clone(), end];
        Self {
            ranks,
            arity,
            of_rank: order,
            nodes,
            known: HashMap::new(),
            joined: HashMap::new(),
            shorter: HashMap::new(),
        }
    }

    /// The node of a condition; a variable that is not yet asked at `page` has no answer.
    pub(super) fn node(&mut self, cond: &Cond, asked: &dyn Fn(usize) -> bool) -> Result<Node, TooMany> {
        Ok(match cond {
            Cond::Always => ALWAYS,
            Cond::Never => NEVER,
            Cond::Not(part) => {
                let part = self.node(part, asked)?;
                self.not(part)?
            }
            Cond::All(parts) | Cond::Any(parts) => {
                let all = matches!(cond, Cond::All(_));
                let mut whole = if all { ALWAYS } else { NEVER };
                for part in parts {
                    let part = self.node(part, asked)?;
                    whole = self.join(all, whole, part)?;
                }
                whole
            }
            Cond::Is(variable, _) if !asked(*variable) => NEVER,
            Cond::Is(variable, values) => {
                let rank = self.ranks[*variable];
                let children = (0..self.arity[rank as usize]).map(|value| Node::from(values.contains(&value)));
                let children = children.collect();
                self.make(rank, children)?
            }
        })
    }

    pub(super) fn and(&mut self, a: Node, b: Node) -> Result<Node, TooMany> {
        self.join(true, a, b)
    }

    pub(super) fn or(&mut self, a: Node, b: Node) -> Result<Node, TooMany> {
        self.join(false, a, b)
    }

    pub(super) fn not(&mut self, node: Node) -> Result<Node, TooMany> {
        if node <= ALWAYS {
            return Ok(1 - node);
        }
        if let Some(known) = self.joined.get(&(false, node, node)) {
            return Ok(*known);
        }
        let (rank, children) = self.nodes[node as usize].clone();
        let children = children.into_iter().map(|child| self.not(child)).collect::<Result<_, _>>()?;
        let opposite = self.make(rank, children)?;
        // A node joined with itself is itself and never looked up, so that its place is free for its opposite.
        self.joined.insert((false, node, node), opposite);
        Ok(opposite)
    }

    /// A condition that says the same of everybody of whom `still` holds, and is shorter: of the others nothing is asked.
    pub(super) fn among(&mut self, node: Node, still: Node) -> Result<Node, TooMany> {
        if node <= ALWAYS || still <= ALWAYS {
            return Ok(node);
        }
        if let Some(known) = self.shorter.get(&(node, still)) {
            return Ok(*known);
        }
        let shorter = self.find_shorter(node, still)?;
        self.shorter.insert((node, still), shorter);
        Ok(shorter)
    }

    fn find_shorter(&mut self, node: Node, still: Node) -> Result<Node, TooMany> {
        let (rank, of_still) = (self.nodes[node as usize].0, self.nodes[still as usize].0);
        if of_still < rank {
            let mut any = NEVER;
            for child in self.nodes[still as usize].1.clone() {
                any = self.or(any, child)?;
            }
            return self.among(node, any);
        }
        let children = self.nodes[node as usize].1.clone();
        let stills = if of_still == rank { self.nodes[still as usize].1.clone() } else { vec![still; children.len()] };
        let mut left: Vec<Option<Node>> = Vec::new();
        for (child, still) in children.into_iter().zip(stills) {
            left.push(if still == NEVER { None } else { Some(self.among(child, still)?) });
        }
        let Some(other) = left.iter().copied().flatten().next() else { return Ok(node) };
        self.make(rank, left.into_iter().map(|child| child.unwrap_or(other)).collect())
    }

    /// The variable that a node looks at, and what is left for each of its values.
    pub(super) fn look(&self, node: Node) -> Option<(usize, &[Node])> {
        let (rank, children) = self.nodes.get(node as usize)?;
        self.of_rank.get(*rank as usize).map(|variable| (*variable, children.as_slice()))
    }

    /// The variables that a condition looks at, the last asked first, each with the values with which it may hold.
    pub(super) fn looks(&self, node: Node) -> Vec<(usize, Vec<usize>)> {
        let mut found: BTreeMap<u32, BTreeSet<usize>> = BTreeMap::new();
        for node in self.below(node) {
            let (rank, children) = &self.nodes[node as usize];
            let values = children.iter().enumerate().filter(|(_, child)| **child != NEVER).map(|(value, _)| value);
            found.entry(*rank).or_default().extend(values);
        }
        let of = |(rank, values): (u32, BTreeSet<usize>)| (self.of_rank[rank as usize], values.into_iter().collect());
        found.into_iter().rev().map(of).collect()
    }

    /// How many nodes a condition has.
    pub(super) fn size(&self, node: Node) -> usize {
        self.below(node).len()
    }

    fn below(&self, node: Node) -> BTreeSet<Node> {
        let (mut found, mut open) = (BTreeSet::new(), vec![node]);
        while let Some(node) = open.pop() {
            if node > ALWAYS && found.insert(node) {
                open.extend(&self.nodes[node as usize].1);
            }
        }
        found
    }

    fn join(&mut self, all: bool, a: Node, b: Node) -> Result<Node, TooMany> {
        let (a, b) = (a.min(b), a.max(b));
        let (neutral, deciding) = if all { (ALWAYS, NEVER) } else { (NEVER, ALWAYS) };
        if a == b || b == neutral {
            return Ok(a);
        }
        if a == neutral {
            return Ok(b);
        }
        if a == deciding || b == deciding {
            return Ok(deciding);
        }
        if let Some(known) = self.joined.get(&(all, a, b)) {
            return Ok(*known);
        }
        let (rank_a, rank_b) = (self.nodes[a as usize].0, self.nodes[b as usize].0);
        let rank = rank_a.min(rank_b);
        let mut children = Vec::new();
        for value in 0..self.arity[rank as usize] {
            let left = if rank_a == rank { self.nodes[a as usize].1[value] } else { a };
            let right = if rank_b == rank { self.nodes[b as usize].1[value] } else { b };
            children.push(self.join(all, left, right)?);
        }
        let joined = self.make(rank, children)?;
        self.joined.insert((all, a, b), joined);
        Ok(joined)
    }

    fn make(&mut self, rank: u32, children: Vec<Node>) -> Result<Node, TooMany> {
        let first = children.first().copied().unwrap_or(NEVER);
        if children.iter().all(|child| *child == first) {
            return Ok(first);
        }
        let key = (rank, children);
        if let Some(known) = self.known.get(&key) {
            return Ok(*known);
        }
        if self.nodes.len() >= MOST_NODES {
            return Err(TooMany);
        }
        let node = Node::try_from(self.nodes.len()).map_err(|_| TooMany)?;
        self.nodes.push(key.clone());
        self.known.insert(key, node);
        Ok(node)
    }
}
