//! The vault program: runs in a web worker and holds the keys.

fn main() {
    waymark::browser::run_vault();
}
