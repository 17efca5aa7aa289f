//! A drawing as a picture of dots.

use js_sys::Promise;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement};

use super::files::{self, FileError};
use super::window::{document, window};

/// Dots for each unit of the drawing, so that it can be printed.
const SHARPNESS: f64 = 2.0;
/// The longest side in dots that every browser of the floor can draw.
const LONGEST: f64 = 8_000.0;

/// An SVG file as a PNG file.
///
/// # Errors
/// [`FileError`] where the browser cannot draw it.
pub async fn png(svg: &str) -> Result<Vec<u8>, FileError> {
    let address = files::address("image/svg+xml", svg.as_bytes()).ok_or(FileError)?;
    let image = HtmlImageElement::new().map_err(|_| FileError)?;
    image.set_src(&address);
    let decoded: Promise = image.decode().unchecked_into();
    let loaded = JsFuture::from(decoded).await;
    files::forget(&address);
    loaded.map_err(|_| FileError)?;
    draw(&image).ok_or(FileError)
}

fn draw(image: &HtmlImageElement) -> Option<Vec<u8>> {
    let (width, height) = (f64::from(image.natural_width()), f64::from(image.natural_height()));
    let scale = SHARPNESS.min(LONGEST / width.max(height).max(1.0));
    let canvas: HtmlCanvasElement = document()?.create_element("canvas").ok()?.dyn_into().ok()?;
    // In bounds by LONGEST.
    canvas.set_width((width * scale).round() as u32);
    canvas.set_height((height * scale).round() as u32);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let (across, down) = (f64::from(canvas.width()), f64::from(canvas.height()));
    context.draw_image_with_html_image_element_and_dw_and_dh(image, 0.0, 0.0, across, down).ok()?;
    let address = canvas.to_data_url_with_type("image/png").ok()?;
    let (_, written) = address.split_once("base64,")?;
    let bytes = window()?.atob(written).ok()?;
    bytes.chars().map(|byte| u8::try_from(byte).ok()).collect()
}
