//! What maps say besides their drawing: the same in the table, in the words for a screen reader and in what changed
//! between two days.

use expect_test::expect;
use waymark::diagram::{Asked, Map, Names, Sheet, Table, Turn, changes, known_at, rows};
use waymark::forms::{self, Ask, bond, child, need, person};
use waymark::i18n::Speech;
use waymark::journal::{Case, Value};

use crate::maps_families::{three_generations, uncle_and_niece};
use crate::maps_told::{Drawn, Id, Kin, all_texts, asked, day, drawn, ecomap_of, genogram_of, in_english};

/// Words without the marks that keep names in their own direction.
fn plain(words: &str) -> String {
    words.replace(['\u{2068}', '\u{2069}'], "")
}

fn table(asked: &Asked<'_>, kind: &str) -> Table {
    let tables = in_english(|speech| rows(asked, speech));
    tables.into_iter().find(|table| table.kind == kind).unwrap()
}

/// What stands in a row of a table under a heading.
fn cell(table: &Table, record: Id, head: &str) -> String {
    let at = table.heads.iter().position(|known| known == head).unwrap_or_else(|| panic!("no column {head}"));
    let row = table.rows.iter().find(|row| row.record == record).unwrap();
    assert_eq!(row.cells.len(), table.heads.len(), "a cell for each heading");
    plain(&row.cells[at])
}

fn named(kin: &Kin, name: &str) -> Id {
    let people = kin.case().records_of(person::PERSON.id);
    people.iter().find(|record| record.get(person::NAME) == Some(name)).unwrap().id()
}

const LONG: &str = "A quiet place to learn in the evening, when the little ones sleep and the television of the \
                    neighbours is off, with a table of her own, a lamp, and somebody who can be asked about the sums, \
                    the words and the forms that come from the school every single week of the whole long year";

#[test]
fn a_need_that_is_cut_short_on_the_map_is_whole_in_words_in_the_table_and_in_the_file() {
    let mut kin = Kin::nobody();
    kin.system("School", "school");
    let long = kin.need(LONG);
    kin.choose(long, &need::DOMAIN.spec, "social");
    let map = ecomap_of(&asked(&kin));
    assert!(map.labels.iter().all(|label| !label.words.join(" ").contains("long year")), "it is cut short on the map");
    assert_eq!(
        map.said.needs.iter().map(|need| (need.record, need.words.as_str())).collect::<Vec<_>>(),
        [(long, LONG)]
    );
    let needs = table(&asked(&kin), "need");
    assert_eq!(cell(&needs, long, "Need"), LONG);
    assert_eq!(cell(&needs, long, "Part of life"), "Living with others: home, work, money, family");
    let file = in_english(|speech| map.file(&Sheet::default(), speech));
    assert!(file.contains(&format!("<title>{LONG}</title>")));
    let lines = file.split("<text").filter_map(|text| text.split_once('>')?.1.split_once("</text>"));
    let drawn = lines.map(|(words, _)| words).collect::<Vec<_>>().join(" ");
    assert!(drawn.contains(&format!("1. {LONG}")), "whole where it is seen, too: {drawn}");
    assert!(!drawn.contains('…'), "and nowhere cut short: {drawn}");
    assert!(genogram_of(&asked(&kin)).said.needs.is_empty(), "a genogram shows no needs");
}

#[test]
fn the_picture_on_paper_leaves_room_for_whole_needs_and_is_the_same_otherwise() {
    let mut kin = Kin::nobody();
    kin.system("School", "school");
    let without = ecomap_of(&asked(&kin)).scene;
    assert_eq!(without.without_words_below(), without, "nothing stands below a map of which nothing is missing");
    kin.need(LONG);
    kin.need("A lamp");
    let with = ecomap_of(&asked(&kin)).scene;
    assert!(with.size.height > without.size.height && with.labels.len() == 3);
    let paper = with.without_words_below();
    assert_eq!((paper.size, paper.labels.len()), (without.size, 0));
    assert_eq!((&paper.nodes, &paper.lines, &paper.rings), (&with.nodes, &with.lines, &with.rings));
}

#[test]
fn a_file_is_as_high_as_all_that_stands_on_it() {
    let mut kin = Kin::nobody();
    kin.system("School", "school");
    (0..12).for_each(|number| _ = kin.need(&format!("{number}: {LONG}")));
    let file = in_english(|speech| ecomap_of(&asked(&kin)).file(&Sheet::default(), speech));
    let number = |text: &str, name: &str| -> f64 {
        text.split_once(&format!(" {name}=\"")).unwrap().1.split_once('"').unwrap().0.parse().unwrap()
    };
    let height = number(&file, "height");
    let lowest = file.split("<text").skip(1).map(|text| number(text, "y")).fold(0.0, f64::max);
    assert!(lowest > 500.0 && lowest < height, "{lowest} of {height}");
    assert_eq!(file.matches("<g role=\"note\">").count(), 12);
}

#[test]
fn a_need_is_told_in_the_persons_words_and_where_there_are_none_as_it_was_noted() {
    let mut kin = Kin::nobody();
    kin.need("A lamp");
    let noted = Id::from_bytes([5; 16]);
    kin.words(noted, &need::STATEMENT.spec, "Warm clothes");
    let needs = ecomap_of(&asked(&kin)).said.needs;
    assert_eq!(needs.iter().map(|need| need.words.as_str()).collect::<Vec<_>>(), ["A lamp", "Warm clothes"]);
}

#[test]
fn a_need_that_is_met_stands_nowhere() {
    let mut kin = Kin::nobody();
    let school = kin.system("School", "school");
    let met = kin.need("Somebody to talk to");
    kin.look(met, Some(school), "fully", "2025-05-01");
    let before = Asked { at: day("2025-04-30"), ..asked(&kin) };
    let count = |asked: &Asked<'_>| (ecomap_of(asked).said.needs.len(), table(asked, "need").rows.len());
    assert_eq!((count(&before), count(&asked(&kin))), ((1, 1), (0, 0)));
}

#[test]
fn the_table_says_whom_the_map_is_about_their_age_their_figure_and_whom_to_heed() {
    let kin = three_generations();
    let people = table(&asked(&kin), "person");
    let row = |name: &str| {
        let heads = ["The map is about them", "Age", "Figure", "Take into account"];
        heads.map(|head| cell(&people, named(&kin, name), head)).join(" | ")
    };
    expect!["Yes | ~28 | Circle: a woman or girl | "].assert_eq(&row("María"));
    expect![" | ~56 | Square: a man or boy | Yes"].assert_eq(&row("Igor"));
    expect![" |  |  | "].assert_eq(&row("Landlord"));
}

#[test]
fn the_table_says_which_twins_which_kin_and_until_when() {
    let kin = three_generations();
    let twins = table(&asked(&kin), "child");
    let max = kin.case().records_of(child::CHILD.id).into_iter().map(|record| record.id()).collect::<Vec<_>>();
    let kinds: Vec<_> =
        max.iter().map(|record| cell(&twins, *record, "Twins")).filter(|kind| !kind.is_empty()).collect();
    assert_eq!(kinds, ["Identical"]);
    let (family, ..) = uncle_and_niece();
    let couples = table(&asked(&family), "couple");
    let related = couples.rows.iter().filter(|row| cell(&couples, row.record, "Related by birth") == "Yes").count();
    assert_eq!(related, 1);
    let mut kin = Kin::nobody();
    let school = kin.system("School", "school");
    let tie = kin.bond(school, None, "strong");
    kin.year(tie, &bond::UNTIL.spec, 2027);
    assert_eq!(cell(&table(&asked(&kin), "bond"), tie, "Until"), "2027");
}

#[test]
fn a_couple_says_with_whom_the_children_live_once_it_has_parted() {
    let kin = three_generations();
    let igor_and_ana = |at: &str| {
        let map = genogram_of(&Asked { at: day(at), ..asked(&kin) });
        map.said.lines.iter().map(|words| plain(words)).find(|words| words.starts_with("Igor and Ana")).unwrap()
    };
    expect!["Igor and Ana, Separated, m. 1995, sep. 2019, Children live with: The one named second"]
        .assert_eq(&igor_and_ana("2026-03-02"));
    expect!["Igor and Ana, Married, m. 1995"].assert_eq(&igor_and_ana("2010-01-01"));
}

#[test]
fn whom_to_heed_and_which_twins_stand_in_the_words_for_a_screen_reader() {
    let map = genogram_of(&asked(&three_generations()));
    let igor = map.said.nodes.iter().find(|words| words.starts_with("Igor")).unwrap();
    assert!(igor.ends_with("To be taken into account"), "{igor}");
    assert!(map.said.lines.iter().any(|words| words.contains("Max") && words.ends_with("identical twins")));
}

/// What changed between the case as it was and as it is, in English.
fn told(known: &Case, now: &Kin) -> Vec<String> {
    let was = Asked { case: known, ..asked(now) };
    in_english(|speech| changes(&was, &asked(now), speech).iter().map(|one| plain(&one.words(speech))).collect())
}

#[test]
fn whatever_is_drawn_otherwise_is_a_change() {
    let changed = |write: &dyn Fn(&mut Kin, Id)| {
        let mut kin = Kin::nobody();
        let (mother, child) = (kin.person("Amina", "circle", 1985), kin.person("Sara", "circle", 2012));
        kin.index(mother);
        kin.child(child, &[mother], "biological");
        let known = kin.case().clone();
        write(&mut kin, child);
        let drawing = |case: &Case| genogram_of(&Asked { case, ..asked(&kin) }).scene;
        assert_ne!(drawing(&known), drawing(kin.case()), "the drawing differs");
        told(&known, &kin)
    };
    let all = [
        changed(&|kin, child| kin.health(child, "physical")),
        changed(&|kin, child| kin.choose(child, &person::PREGNANCY.spec, "stillborn")),
        changed(&|kin, child| kin.set(child, &person::INDEX.spec, Value::Flag(true))),
        changed(&|kin, child| kin.tick(child, &person::MARKS.spec, "danger")),
        changed(&|kin, child| kin.choose(child, &person::SHAPE.spec, "rounded")),
        changed(&|kin, child| kin.year(child, &person::BORN.spec, 2011)),
    ];
    expect![[r#"
        Sara, about 14 years old, born 2012. Now: Sara, about 14 years old, born 2012, Physical illness
        Sara, about 14 years old, born 2012. Now: Sara, born 2012, Stillborn
        Sara, about 14 years old, born 2012. Now: Sara, the map is about them, about 14 years old, born 2012, lives in the household
        Sara, about 14 years old, born 2012. Now: Sara, about 14 years old, born 2012, To be taken into account
        Sara, about 14 years old, born 2012, Figure: Circle: a woman or girl. Now: Sara, about 14 years old, born 2012, Figure: Rounded square: non-binary
        Sara, about 14 years old, born 2012. Now: Sara, about 15 years old, born 2011"#]]
    .assert_eq(&all.concat().join("\n"));
}

#[test]
fn a_need_that_came_or_is_met_is_a_change() {
    let mut kin = Kin::nobody();
    let school = kin.system("School", "school");
    let met = kin.need("Somebody to talk to");
    kin.look(met, Some(school), "fully", "2025-05-01");
    let (then, now) = (Asked { at: day("2025-01-01"), ..asked(&kin) }, asked(&kin));
    let (gone, back) = in_english(|speech| {
        let words = |one: &Asked<'_>, two: &Asked<'_>| changes(one, two, speech)[0].words(speech);
        (plain(&words(&then, &now)), plain(&words(&now, &then)))
    });
    assert_eq!(gone, "No longer missing: Somebody to talk to");
    assert_eq!(back, "Missing now: Somebody to talk to");
    let differences = in_english(|speech| changes(&then, &now, speech));
    assert!(differences.len() == 1 && differences[0].record == met && matches!(differences[0].turn, Turn::Went(_)));
    let nothing = known_at(kin.case(), day("2020-01-01"));
    assert!(told(&nothing, &kin).iter().all(|words| !words.contains("missing")), "what is met is not missing by now");
}

#[test]
fn which_twins_they_are_is_a_change() {
    let mut kin = three_generations();
    let children = kin.case().records_of(child::CHILD.id);
    let twin = children.iter().find(|record| record.get(child::TWIN).is_some()).unwrap().id();
    let known = kin.case().clone();
    kin.choose(twin, &child::TWIN_KIND.spec, "fraternal");
    assert_eq!(
        told(&known, &kin),
        [
            "Max is the child of Igor and Ana, By birth, identical twins. Now: Max is the child of Igor and Ana, By birth, \
          twins, not identical"
        ]
    );
}

#[test]
fn every_language_says_what_the_table_and_the_changes_say() {
    let mut kin = three_generations();
    kin.need("A lamp");
    for tag in ["en", "ru", "es", "fr"] {
        let texts = all_texts(tag);
        let speech = Speech { texts: &texts, day: &|day| day.to_string() };
        let tables = rows(&asked(&kin), &speech);
        assert!(tables.iter().all(|table| table.heads.iter().all(|head| !head.is_empty())), "{tag}");
        let map: Drawn = drawn(&Asked { names: Names::Left, ..asked(&kin) }, Map::Ecomap, &speech);
        assert_eq!(map.said.needs[0].words, texts.get("kind-need"), "{tag}: a need of no part of life is a need");
        assert!(!format!("{:?}{tables:?}", map.said.lines).contains("map-"), "{tag}: a text is missing");
    }
}

#[test]
fn what_nobody_said_is_said_to_be_unsaid_in_words_table_and_legend() {
    let mut kin = Kin::nobody();
    let [nina, igor] = [kin.person("Nina", "circle", 1990), kin.person("Igor", "square", 1989)];
    let bela = kin.person("Bela", "unknown", 2020);
    let choir = kin.system("Choir", "friends");
    kin.index(nina);
    kin.couple_unsaid(nina, igor);
    kin.child_unsaid(bela, &[nina]);
    kin.bond_unsaid(choir, None);
    let (family, around) = (genogram_of(&asked(&kin)), ecomap_of(&asked(&kin)));
    let lines = family.said.lines.iter().chain(&around.said.lines).map(|words| plain(words));
    let mut lines: Vec<String> = lines.collect();
    lines.sort();
    lines.dedup();
    expect![[r#"
        Bela is the child of Nina, not said yet in which way
        Choir and Household, not said yet what the tie is like
        Nina and Igor, not said yet what they are to each other"#]]
    .assert_eq(&lines.join("\n"));
    for map in [&family, &around] {
        let legend: Vec<_> = map.said.legend.iter().map(|sign| sign.text.as_str()).collect();
        assert_eq!(legend.iter().filter(|text| **text == "Not said yet what the line stands for").count(), 1);
        assert!(!legend.iter().any(|text| ["Married", "Ordinary", "By birth"].contains(text)), "{legend:?}");
    }
    for (kind, head) in [("couple", "Now"), ("child", "In which way"), ("bond", "Tie")] {
        let table = table(&asked(&kin), kind);
        assert_eq!(cell(&table, table.rows[0].record, head), "Not said yet");
    }
}

#[test]
fn parents_of_whom_nobody_said_what_they_are_to_each_other_are_not_drawn_as_no_couple() {
    let mut kin = Kin::nobody();
    let [nina, igor] = [kin.person("Nina", "circle", 1990), kin.person("Igor", "square", 1989)];
    let bela = kin.person("Bela", "unknown", 2020);
    kin.index(nina);
    kin.child(bela, &[nina, igor], "biological");
    let legend = genogram_of(&asked(&kin)).said.legend;
    let has = |words: &str| legend.iter().any(|sign| sign.text == words);
    assert!(has("Not said yet what the line stands for") && !has("Parents of a child, not a couple"));
}

#[test]
fn since_when_they_are_a_couple_does_not_say_how_they_live() {
    let mut kin = Kin::nobody();
    let [nina, igor] = [kin.person("Nina", "circle", 1980), kin.person("Igor", "square", 1979)];
    let couple = kin.couple_unsaid(nina, igor);
    let status = |kin: &Kin, on: &str| {
        let table = table(&Asked { at: day(on), ..asked(kin) }, "couple");
        table.rows.first().map(|row| cell(&table, row.record, "Now"))
    };
    kin.year(couple, &forms::couple::TOGETHER.spec, 2001);
    assert_eq!(status(&kin, "2000-06-01"), None);
    assert_eq!(status(&kin, "2010-06-01").as_deref(), Some("Not said yet, tog. 2001"));
    kin.year(couple, &forms::couple::MARRIED.spec, 2005);
    assert_eq!(status(&kin, "2010-06-01").as_deref(), Some("Married, tog. 2001, m. 2005"));
    kin.year(couple, &forms::couple::DIVORCED.spec, 2012);
    kin.year(couple, &forms::couple::AGAIN.spec, 2015);
    let again = status(&kin, "2016-06-01").unwrap();
    assert!(again.starts_with("Not said yet"), "they did not say that they married again: {again}");
}

#[test]
fn whom_nobody_said_to_be_born_to_somebody_is_not_related_by_birth() {
    let mut kin = Kin::nobody();
    let [old, one, two] = [1950, 1975, 1978].map(|born| kin.person("Who", "unknown", born));
    kin.index(one);
    kin.child(one, &[old], "biological");
    kin.child_unsaid(two, &[old]);
    kin.couple(one, two, "together");
    let table = table(&asked(&kin), "couple");
    assert_eq!(cell(&table, table.rows[0].record, "Related by birth"), "");
}
