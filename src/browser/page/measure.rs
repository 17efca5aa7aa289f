//! How wide words are on this screen.

use std::cell::Cell;

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
    context: CanvasRenderingContext2d,
    family: String,
    /// The height of letters that the context is set to.
    letters: Cell<f64>,
}

impl CanvasMeasure {
    fn of_page() -> Option<Self> {
        let canvas: HtmlCanvasElement = document()?.create_element("canvas").ok()?.dyn_into().ok()?;
        let context = canvas.get_context("2d").ok()??.dyn_into().ok()?;
        let body = document()?.body()?;
        let style = window()?.get_computed_style(&body).ok()??;
        let family = style.get_property_value("font-family").ok()?;
        Some(Self { context, family, letters: Cell::new(0.0) })
    }
}

impl TextMeasure for CanvasMeasure {
    fn width(&self, words: &str, letters: f64) -> f64 {
        if (self.letters.replace(letters) - letters).abs() > f64::EPSILON {
            self.context.set_font(&format!("{letters}px {}", self.family));
        }
        self.context.measure_text(words).map_or_else(|_| TableMeasure.width(words, letters), |metrics| metrics.width())
    }
}
