//! The passage that is selected in a text area.

use web_sys::HtmlTextAreaElement;

use super::window::element;

/// A passage of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Where it begins, in UTF-16 code units from the start.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// The passage.
    pub text: String,
}

/// What is selected in the text area with this id; `None` if nothing is.
pub fn selected(id: &str) -> Option<Passage> {
    let area = element::<HtmlTextAreaElement>(id)?;
    let start = usize::try_from(area.selection_start().ok()??).ok()?;
    let end = usize::try_from(area.selection_end().ok()??).ok()?;
    cut(&area.value(), start, end)
}

/// The passage between two places counted in UTF-16 code units. Half a character at an edge becomes U+FFFD.
fn cut(text: &str, start: usize, end: usize) -> Option<Passage> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let passage = units.get(start..end).filter(|passage| !passage.is_empty())?;
    Some(Passage { start, end, text: String::from_utf16_lossy(passage) })
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn a_passage_is_counted_in_utf16() {
        let passage = cut("a😀bc", 1, 4).map(|passage| passage.text);
        assert_eq!(passage.as_deref(), Some("😀b"));
    }

    #[test]
    fn nothing_selected_is_no_passage() {
        assert_eq!(cut("abc", 1, 1), None);
        assert_eq!(cut("abc", 2, 9), None);
    }
}
