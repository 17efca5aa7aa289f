//! A picture file, looked at dot by dot.

use std::io::Read;

use flate2::read::ZlibDecoder;

/// The dots of a picture.
pub(crate) struct Dots {
    pub(crate) width: u32,
    pub(crate) height: u32,
    /// Whether each is ink, row by row.
    is_ink: Vec<bool>,
}

/// The eight bytes with which a PNG file begins.
const HEAD: &[u8] = b"\x89PNG\r\n\x1a\n";

impl Dots {
    /// Reads a PNG file as a canvas writes it: eight bits a sample, in colour, not interlaced.
    pub(crate) fn read(file: &[u8]) -> Self {
        let chunks = chunks(file.strip_prefix(HEAD).expect("a PNG file"));
        assert_eq!(chunks.last().map(|(name, _)| *name), Some(&b"IEND"[..]), "the whole file");
        let head = chunks[0].1;
        let [width, height] = [0, 4].map(|at| u32::from_be_bytes(head[at..at + 4].try_into().unwrap()));
        let samples = match head[8..] {
            [8, 2, 0, 0, 0] => 3,
            [8, 6, 0, 0, 0] => 4,
            _ => panic!("a picture of another kind: {head:?}"),
        };
        let packed: Vec<u8> =
            chunks.iter().filter(|(name, _)| *name == b"IDAT").flat_map(|(_, data)| data.iter().copied()).collect();
        let mut bytes = Vec::new();
        ZlibDecoder::new(&packed[..]).read_to_end(&mut bytes).expect("a picture that is whole");
        let rows = unfiltered(&bytes, width as usize * samples, samples);
        assert_eq!(rows.len(), (width * height) as usize * samples, "as many dots as the head says");
        let is_ink = rows.chunks_exact(samples).map(|dot| dot[..3].iter().any(|light| *light < 128)).collect();
        Self { width, height, is_ink }
    }

    /// How many are ink.
    pub(crate) fn ink(&self) -> usize {
        self.is_ink.iter().filter(|is_ink| **is_ink).count()
    }

    /// How much of all is ink.
    pub(crate) fn inked(&self) -> f64 {
        self.ink() as f64 / self.is_ink.len() as f64
    }

    /// Whether so many dots along each side are paper.
    pub(crate) fn has_a_clean_edge(&self, wide: u32) -> bool {
        let is_edge = |x: u32, y: u32| x < wide || y < wide || x + wide >= self.width || y + wide >= self.height;
        let all = (0..self.height).flat_map(|y| (0..self.width).map(move |x| (x, y)));
        all.filter(|(x, y)| is_edge(*x, *y)).all(|(x, y)| !self.at(x, y))
    }

    /// Whether there is ink within two dots of a place.
    pub(crate) fn has_ink_near(&self, x: f64, y: f64) -> bool {
        let near = |at: f64| (at.round() - 2.0).max(0.0) as u32..=(at.round() + 2.0) as u32;
        near(y).any(|y| near(x).any(|x| self.at(x, y)))
    }

    fn at(&self, x: u32, y: u32) -> bool {
        x < self.width && self.is_ink.get((y * self.width + x) as usize).copied().unwrap_or(false)
    }
}

/// The parts of a PNG file, each with its name.
fn chunks(mut file: &[u8]) -> Vec<(&[u8], &[u8])> {
    let mut chunks = Vec::new();
    while let Some((length, rest)) = file.split_first_chunk::<4>() {
        let length = u32::from_be_bytes(*length) as usize;
        chunks.push((&rest[..4], &rest[4..4 + length]));
        file = &rest[length + 8..];
    }
    chunks
}

/// The bytes of rows that say, each after its filter, how they differ from what stands left and above.
fn unfiltered(bytes: &[u8], width: usize, step: usize) -> Vec<u8> {
    let mut above = vec![0; width];
    let mut all = Vec::with_capacity(bytes.len());
    for line in bytes.chunks_exact(width + 1) {
        let mut row: Vec<u8> = Vec::with_capacity(width);
        for (at, byte) in line[1..].iter().enumerate() {
            let before = |row: &[u8]| at.checked_sub(step).map_or(0, |at| row[at]);
            let (left, up, corner) = (before(&row), above[at], before(&above));
            row.push(byte.wrapping_add(foretold(line[0], left, up, corner)));
        }
        all.extend(&row);
        above = row;
    }
    all
}

/// What a filter foretells of a byte by its neighbours.
fn foretold(filter: u8, left: u8, up: u8, corner: u8) -> u8 {
    let [l, u, c] = [left, up, corner].map(i32::from);
    match filter {
        0 => 0,
        1 => left,
        2 => up,
        3 => ((l + u) / 2) as u8,
        4 => {
            let far = |known: i32| (l + u - c - known).abs();
            [(l, left), (u, up), (c, corner)].into_iter().min_by_key(|(known, _)| far(*known)).unwrap().1
        }
        _ => panic!("no filter of PNG: {filter}"),
    }
}
