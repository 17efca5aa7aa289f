//! What is to be done, in no fixed order.

use leptos::prelude::*;

/// How a task stands, for the look of its state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TaskState {
    /// Done: said quietly.
    Done,
    /// Begun or open.
    Open,
    /// Waits and should not.
    Due,
    /// Not yet, or not needed.
    Later,
}

impl TaskState {
    fn class(self) -> &'static str {
        match self {
            Self::Done => "tag tag--done",
            Self::Open => "tag tag--open",
            Self::Due => "tag tag--due",
            Self::Later => "tag tag--later",
        }
    }
}

/// One task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// Its name.
    pub label: String,
    /// Where it is done.
    pub href: String,
    /// Smaller words below the name; may be empty.
    pub hint: String,
    /// How it stands.
    pub state: TaskState,
    /// The same in words.
    pub state_text: String,
}

#[component]
fn TaskLine(task: Task) -> impl IntoView {
    let Task { label, href, hint, state, state_text } = task;
    let hint = (!hint.is_empty()).then(|| view! { <span class="task-list__hint">{hint}</span> });
    view! {
        <li class="task-list__item">
            <a class="task-list__link" href=href>
                <span class="task-list__label">{label}</span>
                {hint}
            </a>
            <span class=state.class()>{state_text}</span>
        </li>
    }
}

/// A list of tasks, each a link with its state in words. The whole line is the target.
#[component]
pub fn TaskList(
    /// The tasks in the order shown.
    #[prop(into)]
    tasks: Signal<Vec<Task>>,
) -> impl IntoView {
    let lines = move || tasks.get().into_iter().map(|task| view! { <TaskLine task /> }).collect_view();
    view! { <ul class="task-list">{lines}</ul> }
}
