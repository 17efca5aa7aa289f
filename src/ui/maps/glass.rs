//! The window through which a map is looked at: zoomed with buttons, wheel and two fingers, moved with the arrow keys
//! and by dragging; and whoever is dragged on it.

use leptos::{ev, prelude::*, svg};

use super::sight::{Frame, Sight};
use crate::browser::dragging;
use crate::diagram::{Point, Rect, Scene, Size};
use crate::journal::RecordId;

/// How far a pointer may tremble before it drags, in pixels.
const TREMBLE: f64 = 5.0;
/// A step of the arrow keys, in pixels.
const STEP: f64 = 60.0;
/// A step of the zoom buttons.
pub(super) const ZOOM: f64 = 1.3;

/// As large as a window is on most screens.
const LARGE: Size = Size { width: 1200.0, height: 800.0 };

/// Something on its way: who, and how far in units of the map.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dragged {
    pub(super) who: RecordId,
    pub(super) by: Point,
}

/// A pointer that is down.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Finger {
    id: i32,
    at: Point,
    begun: Point,
}

/// The window.
#[derive(Clone, Copy)]
pub struct Glass {
    pub(super) node: NodeRef<svg::Svg>,
    pub(super) dragged: RwSignal<Option<Dragged>>,
    scene: Memo<Scene>,
    window: RwSignal<Size>,
    sight: RwSignal<Option<Sight>>,
    fingers: StoredValue<Vec<Finger>>,
    /// Who was under the finger when it came down.
    held: StoredValue<Option<RecordId>>,
    is_dragging: StoredValue<bool>,
    drop: Callback<Dragged>,
}

impl Glass {
    /// A window on a scene; `drop` hears who was dragged and how far.
    pub(super) fn on(scene: Memo<Scene>, drop: Callback<Dragged>) -> Self {
        let node = NodeRef::<svg::Svg>::new();
        let window = RwSignal::new(Size { width: 800.0, height: 560.0 });
        let glass = Self {
            node,
            scene,
            window,
            drop,
            dragged: RwSignal::new(None),
            sight: RwSignal::new(None),
            fingers: StoredValue::new(Vec::new()),
            held: StoredValue::new(None),
            is_dragging: StoredValue::new(false),
        };
        node.on_load(move |_| request_animation_frame(move || glass.measure()));
        let resized = window_event_listener(ev::resize, move |_| glass.measure());
        on_cleanup(move || resized.remove());
        glass
    }

    /// Looks how large the window is on the screen.
    fn measure(self) {
        let Some(element) = self.node.try_get_untracked().flatten() else { return };
        let area = element.get_bounding_client_rect();
        let size = Size { width: area.width(), height: area.height() };
        if size.width > 1.0 && size.height > 1.0 && self.window.get_untracked() != size {
            self.window.set(size);
        }
    }

    fn frame(self) -> Frame {
        let (size, origin) = self.scene.with(|scene| (scene.size, scene.origin));
        Frame { size, origin, window: self.window.get() }
    }

    fn now(self) -> Sight {
        self.sight.get().unwrap_or_else(|| self.frame().first())
    }

    fn look(self, at: impl FnOnce(Frame, Sight) -> Sight) {
        self.measure();
        let next = untrack(|| at(self.frame(), self.now()));
        self.sight.set(Some(next));
    }

    /// What shows, as `viewBox` has it.
    pub(super) fn view_box(self) -> String {
        self.frame().view_box(self.now())
    }

    /// What surely shows when the map is first looked at, and some room around it.
    pub(super) fn at_first(self) -> Rect {
        let (size, origin) = self.scene.with(|scene| (scene.size, scene.origin));
        let frame = Frame { size, origin, window: LARGE };
        frame.shown(frame.first())
    }

    pub(super) fn zoom(self, factor: f64) {
        self.look(|frame, sight| {
            let middle = Point { x: frame.window.width / 2.0, y: frame.window.height / 2.0 };
            frame.zoomed(sight, factor, middle)
        });
    }

    pub(super) fn show_all(self) {
        self.look(|frame, _| frame.whole());
    }

    /// Brings a box of the map into sight.
    pub(super) fn show(self, area: Rect) {
        self.look(|frame, sight| frame.with(sight, area));
    }

    fn pan(self, across: f64, down: f64) {
        self.look(|frame, sight| frame.panned(sight, across, down));
    }

    /// Control and the wheel, which is also how a pad says that two fingers went apart.
    pub(super) fn wheel(self, event: &ev::WheelEvent) {
        if event.ctrl_key() || event.meta_key() {
            event.prevent_default();
            let around = self.inside(Point { x: f64::from(event.client_x()), y: f64::from(event.client_y()) });
            let factor = (-event.delta_y() / 300.0).clamp(-0.5, 0.5).exp();
            self.look(|frame, sight| frame.zoomed(sight, factor, around));
        }
    }

    /// Arrow keys move the map, plus and minus change its size, nought shows all of it.
    pub(super) fn key(self, event: &ev::KeyboardEvent) {
        if event.alt_key() || event.ctrl_key() || event.meta_key() {
            return;
        }
        match event.key().as_str() {
            "ArrowLeft" => self.pan(STEP, 0.0),
            "ArrowRight" => self.pan(-STEP, 0.0),
            "ArrowUp" => self.pan(0.0, STEP),
            "ArrowDown" => self.pan(0.0, -STEP),
            "+" | "=" => self.zoom(ZOOM),
            "-" => self.zoom(1.0 / ZOOM),
            "0" => self.show_all(),
            _ => return,
        }
        event.prevent_default();
    }

    /// A point of the screen within the window.
    fn inside(self, at: Point) -> Point {
        let Some(element) = self.node.get_untracked() else { return at };
        let area = element.get_bounding_client_rect();
        at.by(-area.left(), -area.top())
    }

    /// Somebody is under the finger that comes down now.
    pub(super) fn hold(self, who: RecordId) {
        self.held.set_value(Some(who));
    }

    pub(super) fn press(self, event: &ev::PointerEvent) {
        if event.button() != 0 {
            return;
        }
        let at = place(event);
        self.fingers.update_value(|fingers| {
            fingers.retain(|finger| finger.id != event.pointer_id());
            fingers.push(Finger { id: event.pointer_id(), at, begun: at });
        });
        // Two fingers hold nobody.
        if self.fingers.with_value(Vec::len) > 1 {
            self.held.set_value(None);
            self.dragged.set(None);
        }
    }

    pub(super) fn follow(self, event: &ev::PointerEvent) {
        let at = place(event);
        let before = self.fingers.with_value(Clone::clone);
        let Some(finger) = before.iter().find(|finger| finger.id == event.pointer_id()).copied() else { return };
        if !self.is_dragging.get_value() {
            if before.len() < 2 && at.from(finger.begun).length() < TREMBLE {
                return;
            }
            self.is_dragging.set_value(true);
            dragging::follow(event);
        }
        self.fingers.update_value(|fingers| {
            fingers.iter_mut().filter(|known| known.id == finger.id).for_each(|known| known.at = at);
        });
        match before.iter().find(|other| other.id != finger.id) {
            Some(other) => self.pinch(finger.at, at, other.at),
            None => self.drag(at.from(finger.at), at.from(finger.begun)),
        }
    }

    /// One of two fingers moved while the other stayed.
    fn pinch(self, was: Point, is: Point, other: Point) {
        let factor = is.from(other).length() / was.from(other).length().max(1.0);
        let around = self.inside(is.towards(other, 0.5));
        let by = is.from(was);
        self.look(|frame, sight| frame.panned(frame.zoomed(sight, factor, around), by.x / 2.0, by.y / 2.0));
    }

    fn drag(self, step: Point, all: Point) {
        match self.held.get_value() {
            Some(who) => {
                let scale = untrack(|| self.now()).scale;
                self.dragged.set(Some(Dragged { who, by: Point { x: all.x / scale, y: all.y / scale } }));
            }
            None => self.pan(step.x, step.y),
        }
    }

    pub(super) fn lift(self, event: &ev::PointerEvent) {
        self.fingers.update_value(|fingers| fingers.retain(|finger| finger.id != event.pointer_id()));
        if self.fingers.with_value(Vec::is_empty) {
            self.held.set_value(None);
            self.is_dragging.set_value(false);
            if let Some(dragged) = self.dragged.try_update(Option::take).flatten() {
                self.drop.run(dragged);
            }
        }
    }

    pub(super) fn cancel(self, event: &ev::PointerEvent) {
        self.dragged.set(None);
        self.lift(event);
    }
}

fn place(event: &ev::PointerEvent) -> Point {
    Point { x: f64::from(event.client_x()), y: f64::from(event.client_y()) }
}
