//! A line of the profile's emergency numbers, taken apart so that the number can be called by a tap.

/// A line with what of it can be called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumberLine {
    /// What is not the number.
    pub(super) name: String,
    /// The number as it was written; empty if the line has none.
    pub(super) number: String,
}

impl NumberLine {
    /// Reads the lines of the profile's answer; blank ones are left out.
    pub(super) fn read_all(text: &str) -> Vec<Self> {
        text.lines().map(str::trim).filter(|line| !line.is_empty()).map(Self::read).collect()
    }

    /// The number is the stretch of a line with the most digits, two or more.
    fn read(line: &str) -> Self {
        let number = stretches(line).into_iter().rev().max_by_key(|stretch| digits(stretch)).unwrap_or_default();
        if digits(number) < 2 {
            return Self { name: line.to_owned(), number: String::new() };
        }
        let name: Vec<&str> = line.splitn(2, number).map(trim_name).filter(|part| !part.is_empty()).collect();
        Self { name: name.join(" "), number: number.to_owned() }
    }

    /// The address that calls it.
    pub(super) fn href(&self) -> String {
        let dialled = self.number.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+');
        format!("tel:{}", dialled.collect::<String>())
    }
}

/// Stretches of signs that stand in phone numbers, without those at their edges that only separate.
fn stretches(line: &str) -> Vec<&str> {
    let is_between = |sign: char| !(sign.is_ascii_digit() || " +()-.\u{a0}".contains(sign));
    let is_edge = |sign: char| !(sign.is_ascii_digit() || sign == '+' || sign == '(');
    line.split(is_between)
        .map(|part| part.trim_start_matches(is_edge).trim_end_matches(|s: char| !s.is_ascii_digit()))
        .collect()
}

fn digits(text: &str) -> usize {
    text.chars().filter(char::is_ascii_digit).count()
}

fn trim_name(part: &str) -> &str {
    part.trim_matches(|sign: char| sign.is_whitespace() || ":–—-,;=".contains(sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> (String, String, String) {
        let read = NumberLine::read(line);
        (read.name.clone(), read.number.clone(), read.href())
    }

    fn parts(name: &str, number: &str, href: &str) -> (String, String, String) {
        (name.to_owned(), number.to_owned(), href.to_owned())
    }

    #[test]
    fn a_name_and_its_number_come_apart() {
        assert_eq!(read("Police: 102"), parts("Police", "102", "tel:102"));
        assert_eq!(
            read("Кризисный центр — 8 (800) 7000-600"),
            parts("Кризисный центр", "8 (800) 7000-600", "tel:88007000600")
        );
        assert_eq!(read("+33 1 23 45 67 89 Accueil"), parts("Accueil", "+33 1 23 45 67 89", "tel:+33123456789"));
    }

    #[test]
    fn of_two_numbers_the_longer_is_called() {
        assert_eq!(read("Shelter 24 hours: 555-0142"), parts("Shelter 24 hours", "555-0142", "tel:5550142"));
    }

    #[test]
    fn a_line_without_a_number_stays_whole() {
        assert_eq!(read("Ring at the blue door").0, "Ring at the blue door");
        assert_eq!(read("Room 4").1, "");
    }

    #[test]
    fn a_number_alone_has_no_name() {
        assert_eq!(read("112"), parts("", "112", "tel:112"));
    }

    #[test]
    fn blank_lines_are_left_out() {
        assert_eq!(NumberLine::read_all("112\n\n  \n113\n").len(), 2);
    }
}
