//! The journeys: a worker's ways through the release build, in Chromium over WebDriver.
//!
//! `scripts/test` builds the page and runs them two at a time. `WAYMARK_DIST` is the folder of the build (`dist`),
//! `CHROMEDRIVER` the driver (`/usr/bin/chromedriver`), `WAYMARK_AXE` the script of axe-core. Every journey has a
//! host, a browser and a profile of its own and leaves nothing behind.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]
#![allow(clippy::print_stdout, reason = "times are printed, not judged")]
#![allow(missing_docs, reason = "a test's name is its sentence")]

mod support;

mod start;
mod meeting;
mod leave_and_return;
mod carry;
mod whole_way;
mod many_cases;
mod protect;
mod safety_first;
mod children;
mod time;
mod agency;
mod room;
mod talks;
mod turned;
mod extracts;
mod own_copy;
mod supervised;
mod kept;
mod limits;
mod whose_case;
mod each_client;
mod in_their_place;
mod what_it_took;
mod team;
mod standing_up;
mod reaching;
mod on_demand;
mod maps;
mod maps_read;
mod maps_saved;
mod maps_ways;
mod hard_times;
mod network;
mod traces;
mod everybody;
mod speed;
mod pictures;
