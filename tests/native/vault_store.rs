//! The store contract, on memory.

use waymark::vault::MemoryStore;

#[path = "../contract/mod.rs"]
mod contract;

#[test]
fn memory_keeps_the_store_contract() {
    pollster::block_on(contract::suite(async || MemoryStore::new()));
}
