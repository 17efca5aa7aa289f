//! Life as it was on a day, what was known on a day, what changed; the words and files of maps.

use expect_test::expect;
use waymark::diagram::{Asked, Map, Names, Sheet, changes, known_at, rows, tallies};
use waymark::forms::{self, bond, person};
use waymark::journal::{DateAnswer, Value};

use crate::maps_families::{remarried, three_generations};
use crate::maps_told::{Drawn, Kin, asked, day, ecomap_of, genogram_of, in_english};

fn texts(map: &Drawn) -> String {
    map.said.nodes.iter().chain(&map.said.lines).cloned().collect::<Vec<_>>().join("\n")
}

/// Words without the marks that keep names in their own direction.
fn plain(words: String) -> String {
    words.replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn a_genogram_says_in_words_what_it_shows() {
    expect![[r#"
        Carl, about 57 years old, born 1969
        Ann, about 54 years old, born 1972
        Beth, about 51 years old, born 1975
        John, about 56 years old, born 1970, lives in the household
        Dora, about 46 years old, born 1980, lives in the household
        Xan, about 20 years old, born 2006
        Tom, about 32 years old, born 1994
        Uma, about 29 years old, born 1997
        Vic, about 23 years old, born 2003, lives in the household
        Wes, the map is about them, about 11 years old, born 2015, lives in the household
        Yara, about 8 years old, born 2018, lives in the household
        John and Ann, Divorced, m. 1993, div. 2000
        Tom is the child of John and Ann, By birth
        Uma is the child of John and Ann, By birth
        John and Beth, Divorced, m. 2002, div. 2010
        Vic is the child of John and Beth, By birth
        Carl and Ann, Married, m. 2004
        Xan is the child of Carl and Ann, By birth
        John and Dora, Married, m. 2014
        Wes is the child of John and Dora, By birth
        Yara is the child of John and Dora, By adoption"#]]
    .assert_eq(&plain(texts(&genogram_of(&asked(&remarried())))));
}

#[test]
fn a_couple_is_on_a_day_what_the_last_turn_made_of_it() {
    let kin = remarried();
    let ann_and_john = |at: &str| {
        let scene = genogram_of(&Asked { at: day(at), ..asked(&kin) });
        let lines = scene.said.lines.into_iter().map(plain);
        lines.into_iter().find(|line| line.starts_with("John and Ann")).unwrap_or_else(|| "-".into())
    };
    let all = ["1990-01-01", "1995-01-01", "2001-01-01"].map(ann_and_john).join("\n");
    expect![[r#"
        -
        John and Ann, Married, m. 1993
        John and Ann, Divorced, m. 1993, div. 2000"#]]
    .assert_eq(&plain(all));
}

#[test]
fn about_stretches_and_the_unknown_neither_begins_nor_ends() {
    let mut kin = Kin::nobody();
    let (one, two) = (kin.person("One", "square", 1980), kin.person("Two", "circle", 1980));
    kin.index(one);
    let tie = kin.bond(one, Some(two), "close");
    let is_there = |kin: &Kin, at: &str| {
        genogram_of(&Asked { at: day(at), ..asked(kin) }).lines.iter().any(|line| line.record == tie)
    };
    let other = kin.couple(one, two, "married");
    assert!(is_there(&kin, "1999-01-01"));
    let about = DateAnswer { year: Some(2010), about: true, ..DateAnswer::default() };
    kin.set(tie, &bond::SINCE.spec, Value::Date(about));
    kin.year(tie, &bond::UNTIL.spec, 2015);
    let seen = ["2008-12-31", "2009-01-01", "2015-12-31", "2016-01-01"].map(|at| is_there(&kin, at));
    assert_eq!(seen, [false, true, true, false]);
    let unknown = DateAnswer { unknown: true, ..DateAnswer::default() };
    kin.set(tie, &bond::UNTIL.spec, Value::Date(unknown));
    assert!(is_there(&kin, "2026-01-01"));
    assert_ne!(tie, other);
}

#[test]
fn nobody_is_on_a_map_before_they_are_born_and_the_dead_lived_before() {
    let kin = three_generations();
    let at = |text: &str| {
        let scene = genogram_of(&Asked { at: day(text), ..asked(&kin) });
        let is_there =
            |name: &str| scene.people().find(|(_, words)| words.starts_with(name)).map(|(_, words)| words.to_owned());
        (is_there("María").is_some(), is_there("Pavel Ivanov").unwrap_or_default())
    };
    expect![[r#"
        (false, "Pavel Ivanov, about 49 years old, born 1941")
        (true, "Pavel Ivanov, about 69 years old, born 1941, died 2010")"#]]
    .assert_eq(&plain(
        format!("{:?}\n{:?}", at("1990-06-01"), at("2020-06-01")).replace("\\u{2068}", "").replace("\\u{2069}", ""),
    ));
}

#[test]
fn what_was_known_on_a_day_is_what_was_written_by_then() {
    let kin = three_generations();
    let before = known_at(kin.case(), day("2026-03-01"));
    let then = known_at(kin.case(), day("2026-03-02"));
    assert_eq!(before.lines().len(), 0);
    assert_eq!(&then, kin.case());
}

#[test]
fn what_changed_between_two_days_is_said_in_words() {
    let mut kin = Kin::nobody();
    let mother = kin.person("Amina", "circle", 1985);
    kin.index(mother);
    let (school, court) = (kin.system("School", "school"), kin.system("Court", "legal"));
    let (good, bad) = (kin.bond(school, None, "strong"), kin.bond(court, None, "stressful"));
    kin.year(good, &bond::SINCE.spec, 2025);
    kin.year(bad, &bond::UNTIL.spec, 2024);
    let child = kin.person("Sara", "circle", 2025);
    kin.child(child, &[mother], "biological");
    let (then, now) = (Asked { at: day("2024-06-01"), ..asked(&kin) }, asked(&kin));
    let words = in_english(|speech| {
        let changed = changes(&then, &now, speech);
        let lines = changed.iter().map(|one| one.words(speech)).chain(tallies(&then, &now, speech));
        lines.collect::<Vec<_>>().join("\n")
    });
    expect![[r#"
        New: School
        New: Sara, about 1 year old, born 2025
        No longer: Court
        New: Sara is the child of Amina, By birth
        New: School and Household, Strong, since 2025
        No longer: Court and Household, Stressful, until 2024
        Strong: 1 more
        Stressful: 1 fewer"#]]
    .assert_eq(&plain(words));
}

#[test]
fn the_table_says_what_the_maps_show() {
    let tables = in_english(|speech| rows(&asked(&three_generations()), speech));
    let shown = tables.iter().map(|table| {
        let rows = table.rows.iter().map(|row| row.cells.join(" | ")).collect::<Vec<_>>().join("\n");
        format!("# {}\n{}\n{rows}", table.kind, table.heads.join(" | "))
    });
    expect![[r#"
        # person
        Name | Who they are | The map is about them | Part of life | Lives with you | Born | Died | Age | Figure | Expected or lost | Health | Take into account | Work and income | Lives | Comes from | Came here | Their part
        Pavel Ivanov |  |  |  |  | 1941 | 2010 | ~69 | Square: a man or boy |  |  |  |  |  |  |  | 
        Vera Ivanova |  |  |  |  | 1944 |  | ~82 | Circle: a woman or girl |  |  |  |  |  |  |  | 
        Luis García |  |  |  |  | 1946 |  | ~80 | Square: a man or boy |  |  |  |  |  |  |  | 
        Rosa García |  |  |  |  | 1950 |  | ~76 | Circle: a woman or girl |  |  |  |  |  |  |  | 
        Anton |  |  |  |  | 1967 |  | ~59 | Square: a man or boy |  |  |  |  |  |  |  | 
        Igor |  |  |  |  | 1970 |  | ~56 | Square: a man or boy |  | Trouble with alcohol or drugs | Yes |  |  |  |  | 
        Olga |  |  |  |  | 1974 |  | ~52 | Circle: a woman or girl |  |  |  |  |  |  |  | 
        Ana |  |  |  | Yes | 1972 |  | ~54 | Circle: a woman or girl |  |  |  |  |  |  |  | 
        Marta |  |  |  |  | 1975 |  | ~51 | Circle: a woman or girl |  |  |  |  |  |  |  | 
        María | herself | Yes |  | Yes | 1998 |  | ~28 | Circle: a woman or girl |  |  |  |  |  |  |  | 
        Leo |  |  |  | Yes | 2004 |  | ~22 | Square: a man or boy |  |  |  |  |  |  |  | 
        Max |  |  |  | Yes | 2004 |  | ~22 | Square: a man or boy |  |  |  |  |  |  |  | 
        No name given |  |  |  |  | 2001 |  |  |  | Lost in pregnancy |  |  |  |  |  |  | 
        Nina |  |  |  | Yes | 2012 |  | ~14 | Circle: a woman or girl |  |  |  |  |  |  |  | 
        Hospital No. 4 |  |  | Health care |  |  |  |  |  |  |  |  |  |  |  |  | 
        Work |  |  | Work |  |  |  |  |  |  |  |  |  |  |  |  | 
        Evening school |  |  | School and training |  |  |  |  |  |  |  |  |  |  |  |  | 
        St Nicholas parish |  |  | Faith |  |  |  |  |  |  |  |  |  |  |  |  | 
        Child benefits office |  |  | Money and benefits |  |  |  |  |  |  |  |  |  |  |  |  | 
        Landlord |  |  | Housing |  |  |  |  |  |  |  |  |  |  |  |  | 
        Lena and the choir |  |  | Friends |  |  |  |  |  |  |  |  |  |  |  |  | 
        # couple
        One | The other | Now | Children live with | Related by birth
        Pavel Ivanov | Vera Ivanova | Married, m. 1965 |  | 
        Luis García | Rosa García | Divorced, m. 1970, div. 1985 |  | 
        Igor | Ana | Separated, m. 1995, sep. 2019 | The one named second | 
        # child
        Child | Parent | In which way | Twin | Twins
        Anton | Pavel Ivanov, Vera Ivanova | By birth |  | 
        Igor | Pavel Ivanov, Vera Ivanova | By birth |  | 
        Olga | Pavel Ivanov, Vera Ivanova | By birth |  | 
        Ana | Luis García, Rosa García | By birth |  | 
        Marta | Luis García, Rosa García | By birth |  | 
        María | Igor, Ana | By birth |  | 
        No name given | Igor, Ana | By birth |  | 
        Leo | Igor, Ana | By birth |  | 
        Max | Igor, Ana | By birth | Leo | Identical
        Nina | Igor, Ana | As foster parents |  | 
        # bond
        Who | With | Tie | Direction | How much | What it brings | Need met | Since | Until
        María | Vera Ivanova | Close |  |  |  |  |  | 
        Ana | Igor | Hostile |  |  |  |  |  | 
        María | Leo | Very close: hard to tell apart |  |  |  |  |  | 
        Marta | Ana | Cut off |  |  |  |  |  | 
        Hospital No. 4 | Household | Strong | From the first to the second |  |  | Need met: Mostly |  | 
        Work | Ana | Stressful | Both ways |  |  |  |  | 
        Evening school | María | Ordinary | From the first to the second |  |  |  |  | 
        St Nicholas parish | Household | Weak or uncertain | From the first to the second |  |  |  |  | 
        Child benefits office | Household | Strong and stressful | From the first to the second |  |  | Need met: A little |  | 
        Landlord | Household | Broken | From the second to the first |  |  |  |  | 
        Lena and the choir | Household | Strong | Both ways |  |  |  |  | 
        # need
        Need | Part of life
    "#]].assert_eq(&plain(shown.collect::<Vec<_>>().join("\n")));
}

#[test]
fn a_saved_map_takes_words_as_words() {
    let mut kin = Kin::nobody();
    let one = kin.person("<script>alert('x')</script> & \"co\"\u{7}", "square", 1980);
    kin.index(one);
    kin.words(one, &person::TOLD.spec, "a <b>");
    let scene = genogram_of(&asked(&kin));
    let file = in_english(|speech| scene.file(&Sheet::of(&scene, vec!["]]>".into()], speech), speech));
    assert!(!file.contains("<script") && !file.contains("<b>") && !file.contains('\u{7}') && !file.contains("]]>"));
    let links = file.replace("http://www.w3.org/2000/svg", "");
    assert!(!links.contains("http") && !links.contains("url(") && !links.contains("href"));
    assert_eq!(file.matches("<g").count(), file.matches("</g>").count());
}

#[test]
fn without_names_only_who_they_are_stands_on_a_map() {
    let mut kin = three_generations();
    let someone = kin.person("Zoe", "circle", 1990);
    kin.words(someone, &person::TOLD.spec, "Leo himself");
    for scene in [ecomap_of, genogram_of].map(|draw| draw(&Asked { names: Names::Left, ..asked(&kin) })) {
        let file = in_english(|speech| scene.file(&Sheet::default(), speech));
        for name in ["María", "Vera", "Hospital", "Leo"] {
            assert!(!file.contains(name), "{name}");
        }
        assert!(file.contains("herself"));
    }
}

#[test]
fn the_place_of_somebody_on_a_map_is_one_record_for_ever() {
    let case = Kin::nobody().case().id();
    let place = forms::place::place_id(case, Map::Ecomap.id(), waymark::journal::RecordId::from_bytes([9; 16]));
    expect!["a464dbbdc47f1b6fbf7a378cdffe0fcf"].assert_eq(&place.to_string());
}

#[test]
fn what_is_drawn_on_demand_is_asked_on_demand() {
    let asked =
        forms::PEOPLE.asked.iter().chain(forms::COUPLES.asked).chain(forms::CHILDREN.asked).chain(forms::BONDS.asked);
    let sensitive = [&person::HEALTH.spec, &person::SECRET.spec, &person::MARKS.spec, &person::PREGNANCY.spec];
    assert!(asked.into_iter().all(|question| !sensitive.contains(&question)));
    let lists = [&forms::PEOPLE, &forms::COUPLES, &forms::CHILDREN, &forms::BONDS];
    for list in lists {
        let all: Vec<_> = list.asked.iter().chain(list.later).map(|question| question.id).collect();
        assert!(list.kind.questions.iter().all(|question| all.contains(&question.id)), "{}", list.kind.id);
    }
}
