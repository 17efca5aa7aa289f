//! Messages within a page.

use leptos::prelude::*;

/// What a notice is about, and how it is announced.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NoticeKind {
    /// Good to know.
    #[default]
    Info,
    /// Something has been done.
    Done,
    /// Something waits.
    Due,
    /// Something may hurt; announced at once.
    Danger,
}

impl NoticeKind {
    fn class(self) -> &'static str {
        match self {
            Self::Info => "notice notice--info",
            Self::Done => "notice notice--done",
            Self::Due => "notice notice--due",
            Self::Danger => "notice notice--danger",
        }
    }

    fn role(self) -> &'static str {
        if self == Self::Danger { "alert" } else { "status" }
    }

    /// The drawn mark: i, tick, clock, triangle. The shape says what the colour says.
    fn mark(self) -> &'static str {
        match self {
            Self::Info => "M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18M12 11v5M12 7.6v.1",
            Self::Done => "M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18M8 12.5l2.8 2.8L16 9.5",
            Self::Due => "M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18M12 7v5.2l3.2 2",
            Self::Danger => "M12 3.5L21.5 20h-19zM12 10v4.5M12 17.2v.1",
        }
    }
}

/// A message within the page, with an optional title and whatever is inside.
#[component]
pub fn Notice(
    /// What it is about.
    #[prop(optional)]
    kind: NoticeKind,
    /// A title in strong letters.
    #[prop(optional, into)]
    title: MaybeProp<String>,
    /// The message.
    children: Children,
) -> impl IntoView {
    view! {
        <div class=kind.class() role=kind.role()>
            <svg class="notice__mark" viewBox="0 0 24 24" aria-hidden="true"><path d=kind.mark() /></svg>
            <div class="notice__body">
                {move || title.get().map(|title| view! { <p class="notice__title">{title}</p> })}
                {children()}
            </div>
        </div>
    }
}
