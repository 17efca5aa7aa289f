//! How wide words are on this screen.

use std::cell::{Cell, OnceCell, RefCell};

use rustc_hash::FxHashMap;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use super::window::{document, window};
use crate::diagram::{TableMeasure, TextMeasure};

/// The page's own measure: a canvas that is never shown, with the page's letters. Where there is none, a table.
pub fn measure() -> Box<dyn TextMeasure> {
    match CanvasMeasure::of_page() {
        Some(measure) => Box::new(measure),
        None => Box::new(TableMeasure),
    }
}

struct CanvasMeasure {
    /// Made when words come up that were not measured before.
    context: OnceCell<Option<CanvasRenderingContext2d>>,
    family: String,
    /// The height of letters that the context is set to.
    letters: Cell<f64>,
}

impl CanvasMeasure {
    fn of_page() -> Option<Self> {
        let family = KNOWN.with_borrow_mut(|known| known.family.get_or_insert_with(family).clone())?;
        Some(Self { context: OnceCell::new(), family, letters: Cell::new(0.0) })
    }
}

/// The page's letters.
fn family() -> Option<String> {
    let body = document()?.body()?;
    window()?.get_computed_style(&body).ok()??.get_property_value("font-family").ok()
}

/// Words that were measured, by the height of letters. It ends with the page, as all that was shown does.
#[derive(Default)]
struct Known {
    /// Read once: no setting changes it, and to ask makes the browser lay out all that was built so far.
    family: Option<Option<String>>,
    widths: FxHashMap<u64, FxHashMap<String, f64>>,
}

/// More than the words of the largest map; then it is begun anew.
const MOST: usize = 10_000;

thread_local! {
    static KNOWN: RefCell<Known> = RefCell::default();
}

impl Known {
    fn width(&self, words: &str, letters: f64) -> Option<f64> {
        self.widths.get(&letters.to_bits())?.get(words).copied()
    }

    fn keep(&mut self, words: &str, letters: f64, width: f64) {
        let widths = self.widths.entry(letters.to_bits()).or_default();
        if widths.len() >= MOST {
            widths.clear();
        }
        widths.insert(words.to_owned(), width);
    }
}

impl TextMeasure for CanvasMeasure {
    fn width(&self, words: &str, letters: f64) -> f64 {
        let known = KNOWN.with_borrow(|known| known.width(words, letters));
        known.unwrap_or_else(|| {
            let width = self.measured(words, letters);
            KNOWN.with_borrow_mut(|known| known.keep(words, letters, width));
            width
        })
    }
}

impl CanvasMeasure {
    fn measured(&self, words: &str, letters: f64) -> f64 {
        let by_table = || TableMeasure.width(words, letters);
        let Some(context) = self.context.get_or_init(canvas) else { return by_table() };
        if (self.letters.replace(letters) - letters).abs() > f64::EPSILON {
            context.set_font(&format!("{letters}px {}", self.family));
        }
        context.measure_text(words).map_or_else(|_| by_table(), |metrics| metrics.width())
    }
}

fn canvas() -> Option<CanvasRenderingContext2d> {
    let canvas: HtmlCanvasElement = document()?.create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.get_context("2d").ok()??.dyn_into().ok()
}
