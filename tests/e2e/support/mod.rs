//! What every journey stands on: a plain static host, a browser of its own, and the moves of a worker.
//!
//! Read in this order.

pub(crate) mod site;
pub(crate) mod stranger;
pub(crate) mod profile;
pub(crate) mod browser;
pub(crate) mod screen;
pub(crate) mod devtools;
pub(crate) mod moves;
pub(crate) mod meeting;
pub(crate) mod keyboard;
pub(crate) mod work;
pub(crate) mod mapping;
pub(crate) mod carrying;
pub(crate) mod paper;
pub(crate) mod axe;
pub(crate) mod dots;
pub(crate) mod places;
pub(crate) mod walk;

pub(crate) use browser::Browser;
pub(crate) use moves::Keys;
pub(crate) use profile::Profile;
pub(crate) use site::Site;
