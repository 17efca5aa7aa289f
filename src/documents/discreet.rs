//! Nobody who is marked stands on a paper, in whichever words (Part 5, 5). What names them is left out whole, so that no
//! one's words are mended; a note of the worker's is left out by the line. The paper's own words stay.

use super::Block;
use crate::process::Marked;

/// The blocks without what names somebody marked, without headings that stood above nothing else, and how many passages
/// were left out.
pub(super) fn without_marked(blocks: Vec<Block>, marked: &Marked) -> (Vec<Block>, usize) {
    let (mut kept, mut left_out) = (Vec::with_capacity(blocks.len()), 0);
    // Whether anything was left out since the last heading.
    let mut is_lacking = false;
    for block in blocks {
        if matches!(block, Block::Heading(_)) {
            drop_bare_heading(&mut kept, is_lacking);
            is_lacking = false;
        }
        let (block, count) = pruned(block, marked);
        left_out += count;
        is_lacking |= count != 0;
        kept.extend(block);
    }
    drop_bare_heading(&mut kept, is_lacking);
    (kept, left_out)
}

fn drop_bare_heading(kept: &mut Vec<Block>, is_lacking: bool) {
    if is_lacking && matches!(kept.last(), Some(Block::Heading(_))) {
        kept.pop();
    }
}

/// What is left of a block, if anything is, and how many passages are not.
fn pruned(block: Block, marked: &Marked) -> (Option<Block>, usize) {
    match block {
        Block::Quote { words, .. } if marked.is_named_in(&words) => (None, 1),
        Block::Noted { words, lang } if marked.is_named_in(&words) => {
            let (lines, count) = kept_of(words.lines().collect(), |line| marked.is_named_in(line));
            // A name that runs on into the next line is no line's alone.
            let is_kept = count != 0 && lines.iter().any(|line| !line.trim().is_empty());
            (is_kept.then(|| Block::Noted { words: lines.join("\n"), lang }), count.max(1))
        }
        Block::Facts(facts) => {
            let (facts, count) = kept_of(facts, |(_, value)| marked.is_named_in(value));
            ((count == 0 || !facts.is_empty()).then_some(Block::Facts(facts)), count)
        }
        Block::Table { head, rows } => {
            let (rows, count) = kept_of(rows, |row| row.iter().any(|cell| marked.is_named_in(cell)));
            ((count == 0 || !rows.is_empty()).then_some(Block::Table { head, rows }), count)
        }
        other => (Some(other), 0),
    }
}

fn kept_of<T>(all: Vec<T>, is_out: impl Fn(&T) -> bool) -> (Vec<T>, usize) {
    let before = all.len();
    let kept: Vec<T> = all.into_iter().filter(|one| !is_out(one)).collect();
    let count = before - kept.len();
    (kept, count)
}
