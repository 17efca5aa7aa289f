//! Moves on a map and in its tables.

use serde_json::json;
use thirtyfour::components::SelectElement;

use super::Browser;

/// What is missing, in more words than the two lines that a drawing has for them.
pub(crate) const LONG_NEED: &str = "A quiet place to learn in the evening, when the little ones sleep and the television \
                                    of the neighbours is off, with a table of her own, a lamp, and somebody who can be \
                                    asked about the sums, the words and the forms that come from the school every \
                                    single week of the whole long year";

impl Browser {
    /// Writes down what is missing.
    pub(crate) async fn write_needs(&self, case: &str, needs: [&str; 2]) {
        self.go_in(case, "assessment").await;
        for words in needs {
            let need = self.add("need").await;
            self.write(&format!("#need-statement-{need}"), words).await;
            self.close_record(&need).await;
        }
        self.until_saved().await;
    }

    /// Chooses a line of a list by its words.
    pub(crate) async fn pick(&self, css: &str, words: &str) {
        let select = SelectElement::new(&self.find(css).await).await.expect("a list to choose from");
        select.select_by_visible_text(words).await.unwrap_or_else(|error| panic!("{css}, {words}: {error}"));
    }

    /// Adds somebody on the genogram: a name, and what they are to whom.
    pub(crate) async fn add_kin(&self, name: &str, of: Option<(&str, &str)>) {
        self.press("#map-add").await;
        self.write("#map-add-name", name).await;
        if let Some((whom, kin)) = of {
            self.pick("#map-add-whom", whom).await;
            self.choose(&kin_field(kin)).await;
        }
        self.press("#map-add-done").await;
        self.until_on_map(name).await;
        if of.is_none() {
            self.close_map_card().await;
        }
    }

    /// Adds a system and its line on the ecomap.
    pub(crate) async fn add_system(&self, name: &str, tie: &str) {
        self.press("#map-add").await;
        self.write("#map-add-name", name).await;
        self.choose(&tie_field(tie)).await;
        self.press("#map-add-done").await;
        self.until_on_map(name).await;
    }

    /// Waits until the paper of the open map has, or has not, a name on it.
    pub(crate) async fn until_on_paper(&self, name: &str, is_on: bool) {
        let script = "return document.querySelector('.map-sheet').innerHTML.includes(arguments[0]) === arguments[1];";
        self.until(&format!("{name} on the paper: {is_on}"), script, vec![json!(name), json!(is_on)]).await;
    }

    /// Asks for names on the open paper of a map, and waits until this one stands on it.
    pub(crate) async fn with_names_on_paper(&self, name: &str) {
        self.choose("map-out-look-names").await;
        self.until_on_paper(name, true).await;
    }

    /// Waits until somebody stands on the map.
    pub(crate) async fn until_on_map(&self, name: &str) {
        let script = "return [...document.querySelectorAll('#map .map-node')].some((e) => e.getAttribute('aria-label').startsWith(arguments[0]));";
        self.until(&format!("{name} on the map"), script, vec![json!(name)]).await;
    }

    /// The element of somebody on the map.
    pub(crate) async fn on_map(&self, name: &str) -> String {
        self.until_on_map(name).await;
        let script = "return [...document.querySelectorAll('#map .map-node')].find((e) => e.getAttribute('aria-label').startsWith(arguments[0])).id;";
        self.run(script, vec![json!(name)]).await
    }

    /// Where the middle of an element is in the window.
    pub(crate) async fn middle(&self, id: &str) -> (f64, f64) {
        let script = "const box = document.getElementById(arguments[0]).querySelector('.map-node__focus').getBoundingClientRect();
            return [box.x + box.width / 2, box.y + box.height / 2];";
        self.run(script, vec![json!(id)]).await
    }

    /// Drags with the mouse.
    pub(crate) async fn drag(&self, (x, y): (f64, f64), by: (f64, f64)) {
        let mouse = |kind: &'static str, x: f64, y: f64| {
            self.chrome(
                "Input.dispatchMouseEvent",
                json!({ "type": kind, "x": x, "y": y, "button": "left", "buttons": 1, "clickCount": 1 }),
            )
        };
        mouse("mousePressed", x, y).await;
        mouse("mouseMoved", x + by.0 / 2.0, y + by.1 / 2.0).await;
        mouse("mouseMoved", x + by.0, y + by.1).await;
        mouse("mouseReleased", x + by.0, y + by.1).await;
    }

    /// The rows of the table of a kind, as text; while two days are compared those of the earlier day first.
    pub(crate) async fn table(&self, kind: &str) -> Vec<String> {
        let script = "return [...document.querySelectorAll('.map-tables section')]
            .filter((e) => ['map-before-table-', 'map-table-'].some((day) => e.id === day + arguments[0]))
            .flatMap((e) => [...e.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.innerText).join('|')));";
        self.run(script, vec![json!(kind)]).await
    }
}

/// The radio of a kind of tie.
pub(crate) fn tie_field(tie: &str) -> String {
    if tie == "strong" { "map-add-tie".to_owned() } else { format!("map-add-tie-{tie}") }
}

/// The radio of what somebody is to another.
pub(crate) fn kin_field(kin: &str) -> String {
    if kin == "partner" { "map-add-tie".to_owned() } else { format!("map-add-tie-{kin}") }
}
