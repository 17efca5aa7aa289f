//! The exchange program: makes and opens files for the vault, in a worker of its own that ends with the job.

fn main() {
    waymark::browser::run_exchange();
}
