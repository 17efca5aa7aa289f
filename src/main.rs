//! The door: the page's first program, up to the open vault.

fn main() {
    waymark::ui::door::begin();
}
