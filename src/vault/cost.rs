//! What deriving a key from a passphrase costs.

use serde::{Deserialize, Serialize};

const MIB: u32 = 1024;

/// The cost of Argon2id (version 0x13, one lane). It stands in the key slot and in its associated data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Argon2Cost {
    /// Memory in KiB.
    pub memory: u32,
    /// Passes over it.
    pub passes: u32,
}

impl Argon2Cost {
    /// What a new slot costs at least: 64 MiB, three passes.
    pub const WANTED: Self = Self { memory: 64 * MIB, passes: 3 };
    /// Where 64 MiB cannot be had: 46 MiB, one pass, which OWASP counts as strong as [`Self::FLOOR`].
    pub const FALLBACK: Self = Self { memory: 46 * MIB, passes: 1 };
    /// The least that is read with more than one pass: 19 MiB, two passes.
    pub const FLOOR: Self = Self { memory: 19 * MIB, passes: 2 };
    /// The most that is read: 1 GiB, ten passes.
    pub const CEILING: Self = Self { memory: 1024 * MIB, passes: 10 };

    /// Whether a slot of this cost is read at all: from [`Self::FLOOR`], or one pass from [`Self::FALLBACK`], to
    /// [`Self::CEILING`]. Asked before anything is allocated, so that a forged slot can neither weaken the passphrase
    /// nor exhaust the device.
    pub fn is_readable(self) -> bool {
        let least = if self.passes == 1 { Self::FALLBACK } else { Self::FLOOR };
        self.passes >= 1
            && self.memory >= least.memory
            && self.memory <= Self::CEILING.memory
            && self.passes <= Self::CEILING.passes
    }
}

/// What the slots that a vault writes cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SlotCost {
    /// At least [`Argon2Cost::WANTED`], with more passes on a quick device, towards one second;
    /// [`Argon2Cost::FALLBACK`] where the memory cannot be had.
    #[default]
    Measured,
    /// Always this, for tests.
    Fixed(Argon2Cost),
}
