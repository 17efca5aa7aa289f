//! A source as a flat list of tokens, macros and all, without comments, attributes and tests.

use syn::buffer::Cursor;
use syn::parse::{ParseStream, Parser};

use super::files::File;

/// One token of Rust.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// A name, keyword or lifetime.
    Word(String),
    /// What a string literal says.
    Text(String),
    /// Any other literal.
    Value,
    /// A sign; an arrow (`=>`, `->`) is one sign.
    Sign(&'static str),
    /// A bracket that opens: `(`, `[` or `{`.
    Open(char),
    /// Its end.
    Close(char),
}

use Token::{Close, Open, Sign, Text, Value, Word};

impl Token {
    /// Whether it is this name or keyword.
    pub(super) fn is_word(&self, word: &str) -> bool {
        matches!(self, Word(name) if name == word)
    }
}

/// The tokens of a file that parses. Attributes (doc comments are attributes too) and `#[cfg(test)]` modules are
/// left out: they are not shipped.
pub(super) fn tokens(file: &File) -> Vec<Token> {
    let read = |input: ParseStream| input.step(|cursor| Ok((flatten(*cursor), end(*cursor))));
    let all = read.parse_str(&file.text).unwrap_or_else(|error| panic!("{}: {error}", file.path));
    without_attributes(&all)
}

/// The names at the head of a path, as in `age::Decryptor`; not `some.age` or `age` alone.
pub(super) fn crates_named(tokens: &[Token]) -> impl Iterator<Item = &str> {
    (0..tokens.len()).filter_map(|at| {
        let Word(name) = &tokens[at] else { return None };
        let is_inner = at > 0 && tokens[at - 1] == Sign("::");
        let is_head = tokens.get(at + 1) == Some(&Sign("::")) || at > 0 && tokens[at - 1].is_word("use");
        (is_head && !is_inner).then_some(name.as_str())
    })
}

/// The index of the bracket that ends the one at `open`.
pub(super) fn closing(tokens: &[Token], open: usize) -> usize {
    let mut depth = 0_usize;
    for (at, token) in tokens.iter().enumerate().skip(open) {
        match token {
            Open(_) => depth += 1,
            Close(_) if depth == 1 => return at,
            Close(_) => depth -= 1,
            _ => {}
        }
    }
    tokens.len()
}

fn end(mut cursor: Cursor<'_>) -> Cursor<'_> {
    while let Some((_, next)) = cursor.token_tree() {
        cursor = next;
    }
    cursor
}

fn flatten(mut cursor: Cursor<'_>) -> Vec<Token> {
    let mut found = Vec::new();
    while !cursor.eof() {
        cursor = step(cursor, &mut found);
    }
    found
}

fn step<'a>(cursor: Cursor<'a>, found: &mut Vec<Token>) -> Cursor<'a> {
    if let Some((lifetime, next)) = cursor.lifetime() {
        found.push(Word(lifetime.to_string()));
        return next;
    }
    if let Some((word, next)) = cursor.ident() {
        found.push(Word(word.to_string()));
        return next;
    }
    if let Some((literal, next)) = cursor.literal() {
        let text = syn::parse_str::<syn::LitStr>(&literal.to_string()).map(|text| Text(text.value()));
        found.push(text.unwrap_or(Value));
        return next;
    }
    if let Some((punct, next)) = cursor.punct() {
        return sign(punct.as_char(), next, found);
    }
    let (inside, delimiter, _, next) = cursor.any_group().expect("a token tree is one of five");
    let (open, close) = match format!("{delimiter:?}").as_str() {
        "Parenthesis" => ('(', ')'),
        "Bracket" => ('[', ']'),
        _ => ('{', '}'),
    };
    found.push(Open(open));
    found.extend(flatten(inside));
    found.push(Close(close));
    next
}

fn sign<'a>(first: char, next: Cursor<'a>, found: &mut Vec<Token>) -> Cursor<'a> {
    const DOUBLE: [(char, char, &str); 5] =
        [('=', '>', "=>"), ('-', '>', "->"), (':', ':', "::"), ('=', '=', "=="), ('!', '=', "!=")];
    const SINGLE: [(char, &str); 11] = [
        ('<', "<"),
        ('>', ">"),
        ('=', "="),
        ('!', "!"),
        ('#', "#"),
        ('.', "."),
        (',', ","),
        (';', ";"),
        ('/', "/"),
        ('-', "-"),
        (':', ":"),
    ];
    if let Some((second, after)) = next.punct()
        && let Some((_, _, both)) = DOUBLE.iter().find(|(a, b, _)| (*a, *b) == (first, second.as_char()))
    {
        found.push(Sign(both));
        return after;
    }
    found.push(Sign(SINGLE.iter().find(|(single, _)| *single == first).map_or("other", |(_, name)| name)));
    next
}

fn without_attributes(all: &[Token]) -> Vec<Token> {
    let mut kept = Vec::new();
    let mut at = 0;
    while at < all.len() {
        let open = if all.get(at + 1) == Some(&Sign("!")) { at + 2 } else { at + 1 };
        if all[at] != Sign("#") || all.get(open) != Some(&Open('[')) {
            kept.push(all[at].clone());
            at += 1;
            continue;
        }
        let close = closing(all, open);
        let is_test = all[open..close].iter().any(|token| token.is_word("test"));
        at = close + 1;
        if is_test && let Some(body) = all[at..].iter().position(|token| *token == Open('{')) {
            at = closing(all, at + body) + 1;
        }
    }
    kept
}
