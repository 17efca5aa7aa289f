//! The desk: the page's second program, everything behind the passphrase.

fn main() {
    waymark::ui::desk::begin();
}
