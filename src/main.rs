//! The page's program.

fn main() {
    waymark::ui::begin();
}
