//! The stages of a case as waymark posts on a trail.

use leptos::prelude::*;

/// Where a stage stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StageState {
    /// Walked.
    Done,
    /// Can be walked now, in any order.
    Open,
    /// The person is here.
    Here,
    /// Comes later.
    Later,
}

impl StageState {
    fn class(self) -> &'static str {
        match self {
            Self::Done => "path__stage path__stage--done",
            Self::Open => "path__stage path__stage--open",
            Self::Here => "path__stage path__stage--here",
            Self::Later => "path__stage path__stage--later",
        }
    }

    /// The post: a full stake, one with a blaze, a signpost, or a short peg.
    fn post(self) -> &'static str {
        match self {
            Self::Done | Self::Open => "M13 44V13l7-6 7 6v31z",
            Self::Here => "M17 44V24H8V8h19l8 8-8 8h-4v20z",
            Self::Later => "M15 44V28l5-4 5 4v16z",
        }
    }

    /// What is painted on the post.
    fn blaze(self) -> &'static str {
        match self {
            Self::Done => "M16.5 22.5l2.8 3 4.4-6",
            Self::Open => "M17.5 18h5v9h-5z",
            Self::Here => "M14 16h11m-4-4l4 4-4 4",
            Self::Later => "",
        }
    }
}

/// One stage on the path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathStage {
    /// Its name.
    pub label: String,
    /// Where it leads.
    pub href: String,
    /// Where it stands.
    pub state: StageState,
    /// The same in words ("2 open"); may be empty.
    pub state_text: String,
}

#[component]
fn Stage(stage: PathStage) -> impl IntoView {
    let PathStage { label, href, state, state_text } = stage;
    let words = (!state_text.is_empty()).then(|| view! { <span class="path__state">{state_text}</span> });
    view! {
        <li class=state.class()>
            <svg class="path__trail path__trail--down" viewBox="0 0 12 100" preserveAspectRatio="none" aria-hidden="true">
                <path vector-effect="non-scaling-stroke" d="M6 1C-5 30 17 70 6 99" />
            </svg>
            <svg class="path__trail path__trail--across" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
                <path vector-effect="non-scaling-stroke" d="M1 6C30-5 70 17 99 6" />
            </svg>
            <a class="path__link" href=href aria-current=(state == StageState::Here).then_some("step")>
                <svg class="path__post" viewBox="0 0 40 48" aria-hidden="true">
                    <path d=state.post() />
                    <path class="path__post-blaze" d=state.blaze() />
                </svg>
                <span class="path__label">{label}</span>
                " "
                {words}
            </a>
        </li>
    }
}

/// The path of a case: each stage a link, one click away. On a wide page it runs across, on a phone down; `slim` is
/// the posts alone in one line, for the head of a page within the case.
#[component]
pub fn Path(
    /// What the landmark is called.
    #[prop(into)]
    label: Signal<String>,
    /// The stages in order.
    #[prop(into)]
    stages: Signal<Vec<PathStage>>,
    /// The posts alone.
    #[prop(optional)]
    slim: bool,
) -> impl IntoView {
    let class = if slim { "path path--slim" } else { "path" };
    let posts = move || stages.get().into_iter().map(|stage| view! { <Stage stage /> }).collect_view();
    view! {
        <nav class=class aria-label=label>
            <ol class="path__list">{posts}</ol>
        </nav>
    }
}
