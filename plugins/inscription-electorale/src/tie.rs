//! The commune, and what ties the person to it: a home, or one of the ties that the law accepts without a home.

use parvis_sdk::{
    Arg, Date, PartialDate, Stop, Walk, address, code, commune, date, exit, one_of, problem, step, yes_no,
};

use crate::{
    TOWN_HALL,
    situation::{INFORMATION_LINE, RULES, Situation},
};

/// Children vote where their parents live until this age (code électoral, L. 11 I 1°).
const CHILD_UNTIL: i64 = 26;

/// A second home, or an organisation that receives the post, ties after so long (code électoral, L. 11 I 1°; L. 15-1).
const MONTHS_OF_LIFE: i32 = 6;

/// What ties a person to the commune.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tie {
    /// The main home, with papers in the person's own name.
    Home,
    /// The main home, with the parents.
    WithParents,
    /// The main home, at somebody else's.
    Hosted,
    /// Six months of life there, the main home being elsewhere.
    SecondHome,
    /// The same for less than six months, by a civil servant's duty.
    Duty,
    /// The organisation that receives the post of a person without a stable home.
    NoHome,
    Parent,
    Tax,
    SpouseTax,
    Company,
}

impl Tie {
    /// Steps beyond those of a home with papers in one's own name.
    pub(crate) fn more_steps(self) -> usize {
        match self {
            Self::Home => 0,
            Self::SecondHome | Self::NoHome | Self::Tax => 1,
            Self::WithParents | Self::Hosted | Self::Parent | Self::SpouseTax | Self::Company => 2,
            Self::Duty => 3,
        }
    }

    /// Whether the address asked for is one in the commune.
    fn by_address(self) -> bool {
        !matches!(self, Self::Parent | Self::Tax | Self::SpouseTax | Self::Company)
    }
}

pub(crate) fn ask(walk: &mut Walk<'_>, situation: &Situation) -> Result<Tie, Stop> {
    ask_commune(walk)?;
    let tie = ask_living(walk, situation)?;
    ask_address(walk, situation, tie)?;
    Ok(tie)
}

fn ask_commune(walk: &mut Walk<'_>) -> Result<(), Stop> {
    let said = walk.ask(step("voting-commune").lead().field(commune("voting-commune")))?;
    if said.part("voting-commune", "code").starts_with("988") {
        return exit("new-caledonia").office(TOWN_HALL).leave();
    }
    Ok(())
}

fn ask_living(walk: &mut Walk<'_>, situation: &Situation) -> Result<Tie, Stop> {
    let options = ["home", "parents", "hosted", "second", "elsewhere", "no-home", "other"];
    let explained = options.into_iter().filter(|option| *option != "parents");
    let said = walk.ask(
        step("living").field(
            one_of("living", options)
                .explain(explained)
                .pictures([
                    ("home", "home-here"),
                    ("parents", "home-of-parents"),
                    ("hosted", "home-of-others"),
                    ("second", "second-home"),
                    ("elsewhere", "holidays"),
                    ("no-home", "no-home"),
                    ("other", "other"),
                ])
                .private(),
        ),
    )?;
    match said.choice("living") {
        "home" => Ok(Tie::Home),
        "parents" => Ok(Tie::WithParents),
        "hosted" => Ok(Tie::Hosted),
        "second" => ask_second_home(walk, situation.born),
        "elsewhere" => ask_tie(walk, situation.born),
        "no-home" => ask_shelter(walk, situation.born),
        _ => exit("other-situation")
            .office(TOWN_HALL)
            .phone("information-line", INFORMATION_LINE)
            .web("service-public", RULES)
            .leave(),
    }
}

fn ask_second_home(walk: &mut Walk<'_>, born: Date) -> Result<Tie, Stop> {
    let since = ask_since(walk, "since", "living-since", born)?;
    if since.plus_months(MONTHS_OF_LIFE) <= walk.today() {
        return Ok(Tie::SecondHome);
    }
    if walk.ask(step("duty").lead().field(yes_no("duty").private()))?.yes("duty") {
        return Ok(Tie::Duty);
    }
    too_early("six-months", since)
}

fn ask_shelter(walk: &mut Walk<'_>, born: Date) -> Result<Tie, Stop> {
    let since = ask_since(walk, "shelter-since", "shelter-since", born)?;
    if since.plus_months(MONTHS_OF_LIFE) <= walk.today() {
        Ok(Tie::NoHome)
    } else {
        too_early("six-months-shelter", since)
    }
}

/// The earliest day that the answer can mean; the papers will show the day itself.
fn ask_since(walk: &mut Walk<'_>, id: &'static str, field: &'static str, born: Date) -> Result<Date, Stop> {
    let today = walk.today();
    let said = walk.ask(step(id).lead().field(date(field).partial().past(today).private().hint()))?;
    let since: PartialDate = said.partial_date(field).unwrap_or_else(|| today.into());
    walk.refuse(since.latest() < born, field, "since-before-birth")?;
    // Of a year alone one cannot tell whether six months have passed, unless they have in any case.
    let unclear = since.month().is_none() && since.latest().plus_months(MONTHS_OF_LIFE) > today;
    walk.refuse_with(unclear, problem(field, code::DATE_MONTH_MISSING).at("month"))?;
    Ok(since.earliest())
}

fn too_early(id: &'static str, since: Date) -> Result<Tie, Stop> {
    exit(id).with("from", Arg::Date(since.plus_months(MONTHS_OF_LIFE).into())).office(TOWN_HALL).leave()
}

fn ask_tie(walk: &mut Walk<'_>, born: Date) -> Result<Tie, Stop> {
    let child = born.age_on(walk.today()) < CHILD_UNTIL;
    let options =
        ["parent", "tax", "spouse-tax", "company", "none"].into_iter().filter(|tie| child || *tie != "parent");
    let field = one_of("tie", options)
        .explain(["parent", "tax", "company"])
        .pictures([
            ("parent", "older-person"),
            ("tax", "local-tax"),
            ("spouse-tax", "spouse-tax"),
            ("company", "shop"),
            ("none", "no"),
        ])
        .private();
    match walk.ask(step("tie").field(field))?.choice("tie") {
        "parent" => Ok(Tie::Parent),
        "tax" => Ok(Tie::Tax),
        "spouse-tax" => Ok(Tie::SpouseTax),
        "company" => Ok(Tie::Company),
        _ => exit("no-tie")
            .office(TOWN_HALL)
            .phone("information-line", INFORMATION_LINE)
            .web("service-public", RULES)
            .leave(),
    }
}

fn ask_address(walk: &mut Walk<'_>, situation: &Situation, tie: Tie) -> Result<(), Stop> {
    let asked = match tie {
        Tie::NoHome => "shelter-address",
        tie if tie.by_address() => "address",
        _ => "usual-address",
    };
    let said = walk.ask(step(asked).lead().field(address("address").private()))?;
    // A French citizen abroad may vote where the tax is paid; a home in the commune, or a European's vote, needs France.
    let country = said.part("address", "country");
    let abroad = !country.is_empty() && !country.eq_ignore_ascii_case("france");
    walk.refuse_with(
        abroad && (tie.by_address() || situation.european),
        problem("address", "address-abroad").at("country"),
    )
}
