//! A signature on the screen: strokes in a box of 1000 by 300.

use leptos::{ev, prelude::*, svg};

use super::button::{Button, ButtonKind};

/// The lines of a signature, each a list of points, x from 0 to 1000 and y from 0 to 300.
pub type Strokes = Vec<Vec<(u16, u16)>>;

/// The box in which points are counted.
const WIDTH: f64 = 1000.0;
const HEIGHT: f64 = 300.0;

/// The points of one stroke for a polyline. A single point becomes a dot: a line of no length with round ends.
fn points(stroke: &[(u16, u16)]) -> String {
    let dot = stroke.first().filter(|_| stroke.len() == 1);
    let all = stroke.iter().chain(dot).map(|(x, y)| format!("{x},{y}"));
    all.collect::<Vec<_>>().join(" ")
}

#[component]
fn Lines(#[prop(into)] strokes: Signal<Strokes>) -> impl IntoView {
    move || {
        let lines = strokes.get();
        lines.iter().map(|stroke| view! { <polyline class="signature__stroke" points=points(stroke) /> }).collect_view()
    }
}

/// Where a pointer is, in the box's own measure.
fn place(event: &ev::PointerEvent, width: i32) -> (u16, u16) {
    let scale = WIDTH / f64::from(width.max(1));
    let inside = |pixels: i32, most: f64| (f64::from(pixels) * scale).round().clamp(0.0, most);
    // In bounds by the clamp above.
    (inside(event.offset_x(), WIDTH) as u16, inside(event.offset_y(), HEIGHT) as u16)
}

/// What is being drawn.
#[derive(Clone, Copy)]
struct Pen {
    node: NodeRef<svg::Svg>,
    drawn: RwSignal<Strokes>,
    down: StoredValue<bool>,
    /// What was handed over last and is not stored yet.
    under_way: StoredValue<Option<Strokes>>,
}

impl Pen {
    fn press(self, event: &ev::PointerEvent) {
        let Some(paper) = self.node.get_untracked() else { return };
        // Without capture the stroke merely ends at the edge.
        _ = paper.set_pointer_capture(event.pointer_id());
        self.down.set_value(true);
        let start = place(event, paper.client_width());
        self.drawn.update(|strokes| strokes.push(vec![start]));
    }

    fn follow(self, event: &ev::PointerEvent) {
        let Some(paper) = self.node.get_untracked().filter(|_| self.down.get_value()) else { return };
        let next = place(event, paper.client_width());
        let last = self.drawn.with_untracked(|strokes| strokes.last().and_then(|stroke| stroke.last().copied()));
        if last != Some(next) {
            self.drawn.update(|strokes| strokes.last_mut().into_iter().for_each(|stroke| stroke.push(next)));
        }
    }

    fn lift(self, on_change: Callback<Strokes>) {
        if self.down.try_get_value() == Some(true) {
            self.down.set_value(false);
            self.hand_over(self.drawn.get_untracked(), on_change);
        }
    }

    fn hand_over(self, strokes: Strokes, on_change: Callback<Strokes>) {
        self.under_way.set_value(Some(strokes.clone()));
        on_change.run(strokes);
    }

    /// Shows what is stored, unless somebody is drawing or what they drew is still on its way there.
    fn show(self, stored: Strokes) {
        let is_late = self.under_way.try_update_value(|under_way| is_late(under_way, &stored)).unwrap_or(true);
        if !is_late && !self.down.get_value() {
            self.drawn.set(stored);
        }
    }
}

/// Whether what is stored is older than what is under way: less of the same strokes. Anything else that comes in is the
/// newest there is, and nothing is under way any more.
fn is_late(under_way: &mut Option<Strokes>, stored: &Strokes) -> bool {
    let is_less = |new: &Strokes| stored.len() < new.len() && new.starts_with(stored);
    if under_way.as_ref().is_some_and(is_less) {
        return true;
    }
    *under_way = None;
    false
}

/// A box to sign in with finger, pen or mouse. It cannot be used by keyboard: offer beside it a mark or a spoken
/// agreement that is noted.
#[component]
pub fn SignaturePad(
    /// What is signed, for a screen reader and as a caption.
    #[prop(into)]
    label: Signal<String>,
    /// The words of the button that empties the box.
    #[prop(into)]
    clear: Signal<String>,
    /// The strokes that stand.
    #[prop(into)]
    strokes: Signal<Strokes>,
    /// Hears all strokes after each one, and none after clearing.
    #[prop(into)]
    on_change: Callback<Strokes>,
) -> impl IntoView {
    let pen = Pen {
        node: NodeRef::new(),
        drawn: RwSignal::new(Vec::new()),
        down: StoredValue::new(false),
        under_way: StoredValue::new(None),
    };
    Effect::new(move |_| pen.show(strokes.get()));
    let empty = move |()| {
        pen.drawn.set(Vec::new());
        pen.hand_over(Vec::new(), on_change);
    };
    view! {
        <figure class="signature">
            <svg
                class="signature__paper"
                viewBox="0 0 1000 300"
                role="img"
                aria-label=label
                node_ref=pen.node
                on:pointerdown=move |event| pen.press(&event)
                on:pointermove=move |event| pen.follow(&event)
                on:pointerup=move |_| pen.lift(on_change)
                on:pointercancel=move |_| pen.lift(on_change)
            >
                <line class="signature__line" x1="60" y1="240" x2="940" y2="240" />
                <Lines strokes=pen.drawn />
            </svg>
            <figcaption class="signature__caption">
                <span>{label}</span>
                <Button label=clear kind=ButtonKind::Quiet disabled=Signal::derive(move || pen.drawn.with(Vec::is_empty)) on_press=empty />
            </figcaption>
        </figure>
    }
}

/// A signature as it was drawn.
#[component]
pub fn SignatureView(
    /// Whose it is, for a screen reader.
    #[prop(into)]
    label: Signal<String>,
    /// The strokes.
    #[prop(into)]
    strokes: Signal<Strokes>,
) -> impl IntoView {
    view! {
        <svg class="signature__paper signature__paper--done" viewBox="0 0 1000 300" role="img" aria-label=label>
            <line class="signature__line" x1="60" y1="240" x2="940" y2="240" />
            <Lines strokes />
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stroke_is_drawn_through_its_points() {
        assert_eq!(points(&[(0, 300), (1000, 0)]), "0,300 1000,0");
    }

    #[test]
    fn a_stored_signature_never_takes_back_a_stroke_that_is_on_its_way() {
        let strokes = |count: u16| (0..count).map(|at| vec![(at, at)]).collect::<Strokes>();
        let mut under_way = Some(strokes(2));
        assert!(is_late(&mut under_way, &strokes(1)), "the first stroke is stored, the second is not yet");
        assert!(!is_late(&mut under_way, &strokes(2)));
        assert!(!is_late(&mut under_way, &strokes(1)), "undone afterwards: it goes");
        let elsewhere = vec![vec![(9, 9)]];
        assert!(!is_late(&mut Some(strokes(2)), &elsewhere), "somebody else's signature is shown");
        assert!(!is_late(&mut Some(Strokes::new()), &strokes(1)), "emptied before it was stored: shown until it is");
    }

    #[test]
    fn a_tap_is_drawn_as_a_dot() {
        assert_eq!(points(&[(5, 6)]), "5,6 5,6");
    }
}
