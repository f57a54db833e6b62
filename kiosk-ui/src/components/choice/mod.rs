//! Large tiles with the radio button or check box that every device knows inside.

use yew::{AttrValue, Callback, Event, Html, Properties, component, html};

use super::said::Said;

#[cfg(test)]
pub(crate) mod tests;

/// One tile.
pub struct Tile {
    /// The id of the box; the first of a group has the field's.
    pub id: AttrValue,
    /// The group.
    pub name: AttrValue,
    /// Whether several of the group can be chosen.
    pub several: bool,
    /// Whether it is chosen.
    pub chosen: bool,
    /// The words.
    pub label: Html,
    /// A sentence below them.
    pub hint: Option<Said>,
    /// Whether something is wrong with it; only check boxes say so, for radio buttons the group does.
    pub wrong: bool,
    /// Ids of texts that describe it, beside its own hint.
    pub described_by: Option<AttrValue>,
    /// Another key makes another box, as in [`TextBox`](super::text_box::TextBox): the id of what is wrong.
    pub key: Option<AttrValue>,
    /// What happens when it is chosen or no longer chosen.
    pub onchange: Callback<Event>,
}

impl Tile {
    /// The tile alone, with the room that a list of tiles has.
    pub fn view_in_choices(self) -> Html {
        html! { <div class="choices">{ self.view() }</div> }
    }

    /// The tile as it stands in the page.
    pub fn view(self) -> Html {
        let key = self.key.as_deref().unwrap_or("right").to_owned();
        let label_id = AttrValue::from(format!("{}-name", self.id));
        let hint_id = self.hint.is_some().then(|| format!("{}-hint", self.id));
        let described_by = match (self.described_by, &hint_id) {
            (Some(others), Some(own)) => Some(AttrValue::from(format!("{own} {others}"))),
            (others, own) => own.clone().map(AttrValue::from).or(others),
        };
        // The name is the label alone; the hint inside the same tile is its description. Said by its id even where there is no hint: Orca
        // with Chromium does not know `for` of a label that came later than its page, and reads it again after the box.
        html! {
            <div class="choice">
                <input
                    {key}
                    type={if self.several { "checkbox" } else { "radio" }}
                    id={self.id.clone()}
                    name={self.name}
                    checked={self.chosen}
                    aria-labelledby={label_id.clone()}
                    aria-describedby={described_by}
                    aria-invalid={(self.wrong && self.several).then_some("true")}
                    autocomplete="off"
                    onchange={self.onchange}
                />
                <label for={self.id}>
                    <span class="choice-name" id={label_id}>{ self.label }</span>
                    { for self.hint.map(|hint| html! { <span class="choice-hint" id={hint_id}>{ hint.view() }</span> }) }
                </label>
            </div>
        }
    }
}

/// Properties of [`RadioChoice`].
#[derive(Clone, PartialEq, Properties)]
pub struct RadioChoiceProps {
    /// The group's name, also the beginning of its ids.
    pub name: AttrValue,
    /// The question.
    pub legend: Said,
    /// How the question looks.
    #[prop_or(AttrValue::Static("field-name"))]
    pub legend_class: AttrValue,
    /// Name and words of each choice.
    pub options: Vec<(AttrValue, Html)>,
    /// The name of the choice that is made.
    pub chosen: AttrValue,
    /// Further classes for the list of tiles.
    #[prop_or_default]
    pub class: AttrValue,
    /// Called with the name of the choice.
    pub on_choose: Callback<AttrValue>,
}

/// A question of Parvis itself, such as how large the letters are: one of several, effective at once.
#[component]
pub fn RadioChoice(props: &RadioChoiceProps) -> Html {
    let tile = |(option, label): &(AttrValue, Html)| {
        let chosen = option.clone();
        Tile {
            id: AttrValue::from(format!("{}-{option}", props.name)),
            name: props.name.clone(),
            several: false,
            chosen: *option == props.chosen,
            label: label.clone(),
            hint: None,
            wrong: false,
            described_by: None,
            key: None,
            onchange: props.on_choose.reform(move |_| chosen.clone()),
        }
        .view()
    };
    html! {
        <fieldset class="field">
            <legend class={&props.legend_class}>{ props.legend.view() }</legend>
            <div class={format!("choices {}", props.class)}>{ for props.options.iter().map(tile) }</div>
        </fieldset>
    }
}
