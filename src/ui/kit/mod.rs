//! Plain components, with no knowledge of casework: markup and behaviour of the best public services, native elements
//! first. All words come in as `Signal<String>`, values as `Signal<T>`, events go out as `Callback<T>`. Ids are
//! `String`s; a hint's id is `{id}-hint`, an error's `{id}-error`. Props in brackets may be left out; `hint`, `error`
//! and other optional words are `MaybeProp<String>`: a text, a `Signal<String>` or a `Signal<Option<String>>`.
//!
//! # The page
//! | component | props |
//! |---|---|
//! | [`Shell`] | `start`, `end` (views of the bar: `Brand`; `StatusLine`, language, lock), children: the page |
//! | [`Page`] | `title`, \[`lead`, `back` (address), `back_label`\], children. `<main id="main">`, `<h1 id="title">` takes focus on appearing |
//! | [`SkipLink`] | `label`. First in the body; jumps to the page's heading |
//! | [`Brand`] | `name`, `href`. Logo and name |
//! | [`Logo`] | none. One colour, that of the text; sized by the text or by `.logo--large` |
//! | [`StatusLine`] | `text`. Polite live region: "Saved 14:02" |
//! | [`IdentityBar`] | `name`, `label`, \[`safe_contact`, `careful: Signal<bool>`, children: actions\] |
//! | [`Path`] | `label`, `stages: Signal<Vec<PathStage>>`, \[`slim: bool`\]. The waymarks. `PathStage { label, href, state: StageState, state_text }`, `StageState` Done, Open, Here, Later |
//!
//! # To press
//! | component | props |
//! |---|---|
//! | [`Button`] | `label`, `on_press: Callback<()>`, \[`kind: ButtonKind` (Main, Second, Quiet, Danger; else Second), `about`, `disabled`, `busy`: `Signal<bool>`, `id`\] |
//! | [`LinkButton`] | `href`, `label`, \[`kind`, else Main\] |
//! | [`ActionLink`] | `href`, `label`, \[`about`\] |
//! | [`Buttons`] | children: the buttons at a page's end, the main one first |
//! | [`Menu`] | `label`, children: links and buttons |
//! | [`Segmented`] | `id`, `legend`, `options: Vec<Choice>`, `chosen: Signal<String>`, `on_choose: Callback<String>` |
//! | [`Taps`] | `id`, `legend`, `options`, `chosen: Signal<Option<String>>`, `on_choose: Callback<Option<String>>`, `clear`. An answer by one tap, in a list |
//! | [`Mover`] | `sortable: Sortable`, `place`, `words: MoverWords`, `about`, `id`. Handle and buttons of an item that can be put elsewhere |
//! | [`Disclosure`] | `summary`, \[`open: bool`\], children |
//! | [`Dialog`] | `id`, `title`, `open: Signal<bool>`, `on_close: Callback<()>`, children |
//!
//! # To fill in
//! A field owns its text while it is focused: a new `value` shows only once it is left. All carry the attributes that
//! keep words about a person out of the browser's memory; provide [`SpellingHelp`] as context to allow spelling help.
//!
//! | component | props |
//! |---|---|
//! | [`TextField`] | `id`, `label`, `value`, \[`hint`, `error`, `on_input`, `on_leave`: `Callback<String>`, `large: bool`, `width: TextWidth` (Line, Short, Code), `inputmode`\] |
//! | [`TextArea`] | `id`, `label`, `value`, \[`hint`, `error`, `on_input`, `on_leave`, `large`, `rows: u32`\] |
//! | [`SecretField`] | `id`, `label`, `show`, `hide`, `on_input: Callback<String>`, \[`on_enter: Callback<()>`, `hint`, `error`, `autocomplete`\] |
//! | [`Choices`] | `id`, `legend`, `options: Vec<Choice>`, `chosen: Signal<Option<String>>`, `on_choose: Callback<Option<String>>`, \[`hint`, `error`, `clear` (words of the take-back button), `large`, `inline`\] |
//! | [`Ticks`] | `id`, `legend`, `options`, `chosen: Signal<Vec<String>>`, `on_change: Callback<Vec<String>>`, \[`exclusive: Choice`, `or`, `hint`, `error`, `large`\] |
//! | [`Select`] | `id`, `label`, `options: Signal<Vec<(id, name)>>`, `chosen: Signal<Option<String>>`, `none`, `on_choose: Callback<Option<String>>`, \[`hint`\] |
//! | [`DateField`] | `id`, `legend`, `words: DateWords { day, month, year, about, unknown }`, `value: Signal<DateText>`, `on_leave: Callback<DateText>`, \[`hint`, `error`, `large`\]. `DateText { day, month, year: String, about, unknown: bool }` |
//! | [`FileInput`] | `id`, `label`, \[`hint`, `error`, `accept`\], `on_choose: Callback<()>` |
//! | [`SignaturePad`] | `label`, `clear`, `strokes: Signal<Strokes>`, `on_change: Callback<Strokes>`. `Strokes = Vec<Vec<(u16, u16)>>` in 1000 × 300 |
//!
//! `Choice::new(id, label)`, `.hint(text)`. Yes and no are `Choices` with `inline=true`. `large` makes the question the
//! page's heading-sized text: for pages that ask one thing.
//!
//! # To read
//! | component | props |
//! |---|---|
//! | [`Notice`] | \[`kind: NoticeKind` (Info, Done, Due, Danger), `title`\], children |
//! | [`ErrorSummary`] | `title`, `errors: Signal<Vec<FieldError { field, text }>>`. Absent while empty; takes focus |
//! | [`TaskList`] | `tasks: Signal<Vec<Task { label, href, hint, state: TaskState, state_text }>>`, `TaskState` Done, Open, Due, Later |
//! | [`SummaryList`] | `rows: Signal<Vec<SummaryRow { term, value, action: Option<RowAction { href, label }>, empty }>>` |
//! | [`Table`] | `caption`, `head: Signal<Vec<String>>`, `rows: Signal<Vec<Vec<String>>>` |
//! | [`Quote`] | `text`, \[`lang`, `by`\]. The person's own words |
//! | [`Progress`] | `label` ("3 of 12"), `value`, `max`: `Signal<u32>` |
//! | [`SideNote`] | \[`title`\], children |
//! | [`SignatureView`] | `label`, `strokes` |
//! | [`Sheet`] | `title`, \[`head`, `above` (a view), `lang`, `foot`\], children. An A4 paper |
//! | [`SignatureLines`] | `date_label`, `lines: Signal<Vec<SignatureLine { who, words, strokes, date }>>` |
//!
//! # Classes for layout (`style/`)
//! `stack` (children one below the other), `stack stack--close`, `row` (side by side, wraps), `split` (main and aside,
//! `split__main`, `split__aside`, one column on a phone), `card`, `small` (soft small text), `table`, `tag tag--due`
//! (also `--done`, `--open`, `--later`), `visually-hidden`, `no-print`. Views: the head of each file in `style/views`
//! shows its markup.

pub(crate) mod attributes;
pub mod bar;
pub mod button;
pub mod choices;
pub mod date_field;
pub mod dialog;
pub mod disclosure;
pub mod error_summary;
mod field;
pub mod file_input;
pub mod focus;
pub mod menu;
pub mod notice;
mod owned_text;
pub mod page;
pub mod path;
pub mod progress;
pub mod quote;
pub mod secret_field;
pub mod segmented;
pub mod select;
pub mod sheet;
pub mod side_note;
pub mod signature;
pub mod sortable;
pub mod summary_list;
pub mod table;
pub mod taps;
pub mod task_list;
pub mod text_area;
pub mod text_field;
pub mod ticks;

pub use attributes::SpellingHelp;
pub use bar::{Brand, IdentityBar, Logo, StatusLine};
pub use button::{ActionLink, Button, ButtonKind, Buttons, LinkButton};
pub use choices::{Choice, Choices};
pub use date_field::{DateField, DateText, DateWords};
pub use dialog::Dialog;
pub use disclosure::Disclosure;
pub use error_summary::{ErrorSummary, FieldError};
pub use file_input::FileInput;
pub use focus::{SkipLink, focus_on};
pub use menu::Menu;
pub use notice::{Notice, NoticeKind};
pub use page::{Page, Shell};
pub use path::{Path, PathStage, StageState};
pub use progress::Progress;
pub use quote::Quote;
pub use secret_field::SecretField;
pub use segmented::Segmented;
pub use select::Select;
pub use sheet::{Sheet, SignatureLine, SignatureLines};
pub use side_note::SideNote;
pub use signature::{SignaturePad, SignatureView, Strokes};
pub use sortable::{Mover, MoverWords, Sortable};
pub use summary_list::{RowAction, SummaryList, SummaryRow};
pub use table::Table;
pub use taps::Taps;
pub use task_list::{Task, TaskList, TaskState};
pub use text_area::TextArea;
pub use text_field::{TextField, TextWidth};
pub use ticks::Ticks;
