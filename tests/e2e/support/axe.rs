//! The accessibility check of axe-core, with the tags of WCAG 2.2 AA.

use std::path::PathBuf;

use serde::Deserialize;
use serde_json::json;

use super::Browser;

const RUN: &str = "
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const found = await window.axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
    return found.violations.map((broken) => ({
        rule: broken.id + ': ' + broken.help,
        nodes: broken.nodes.map((node) => node.target.join(' ') + ' | ' + node.html.slice(0, 160) + ' | '
            + [...node.any, ...node.all, ...node.none].map((check) => check.message).join('; ')),
    }));";

#[derive(Deserialize)]
struct Violation {
    rule: String,
    nodes: Vec<String>,
}

impl Browser {
    /// What is wrong with the page as it shows, a line each.
    pub(crate) async fn axe(&self) -> Vec<String> {
        if !self.run::<bool>("return 'axe' in window;", vec![]).await {
            // Evaluated by the debugger, because the page's policy takes no script from anybody.
            self.chrome("Runtime.evaluate", json!({ "expression": axe_core() })).await;
        }
        self.settle().await;
        let found: Vec<Violation> = self.run_async(RUN, vec![]).await;
        let lines = found
            .into_iter()
            .flat_map(|Violation { rule, nodes }| nodes.into_iter().map(move |node| format!("{rule} | {node}")));
        lines.collect()
    }

    /// Checks that what shows breaks no rule, in light and in dark.
    pub(crate) async fn is_sound(&self, screen: &str) {
        for look in ["light", "dark"] {
            self.set_look(look).await;
            let broken = self.axe().await;
            assert!(broken.is_empty(), "{screen}, {look}\n{}", broken.join("\n"));
        }
        self.set_look("light").await;
    }

    /// Shows the page as on a device that is set to dark, or to light.
    pub(crate) async fn set_look(&self, look: &str) {
        let features = json!([{ "name": "prefers-color-scheme", "value": look }, { "name": "prefers-reduced-motion", "value": "reduce" }]);
        self.chrome("Emulation.setEmulatedMedia", json!({ "features": features })).await;
    }

    /// Waits until nothing moves any more: colours are measured.
    pub(crate) async fn settle(&self) {
        let still = "return document.getAnimations().every((a) => a.playState !== 'running' || a.effect.getComputedTiming().iterations === Infinity);";
        self.until("the page to stand still", still, vec![]).await;
    }
}

fn axe_core() -> String {
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(".tools/node_modules/axe-core/axe.min.js");
    let path = std::env::var_os("WAYMARK_AXE").map_or(beside, PathBuf::from);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}; run scripts/test", path.display()))
}
