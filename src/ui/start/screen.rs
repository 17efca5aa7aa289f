//! The start.

use leptos::prelude::*;

use super::code::Code;
use super::passphrase::Passphrase;
use super::setup::{Setup, Step};
use super::welcome::{FromFile, Welcome};

/// There is no vault on this device: says what this is, and makes one. Every step is a page of its own, whose heading
/// takes the focus.
#[component]
pub fn StartScreen() -> impl IntoView {
    let setup = Setup::new();
    move || match setup.step.get() {
        Step::Welcome => view! { <Welcome setup /> }.into_any(),
        Step::FromFile => view! { <FromFile setup /> }.into_any(),
        Step::Passphrase => view! { <Passphrase setup /> }.into_any(),
        Step::Code => view! { <Code setup /> }.into_any(),
    }
}
