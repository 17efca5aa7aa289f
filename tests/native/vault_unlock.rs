//! Making a vault and getting into it.

use waymark::protocol::{Failure, Request, Response};
use waymark::vault::{Argon2Cost, Commit, Table, Write};

use crate::vault_desk::{Bench, PASSPHRASE, note};

const OTHER: &str = "a quite different one";

fn look(bench: &mut Bench) -> (bool, String, u32) {
    match bench.ask(Request::Look) {
        Ok(Response::Seen { vault, numbers, wait }) => (vault, numbers, wait),
        other => panic!("not seen: {other:?}"),
    }
}

fn recover(bench: &mut Bench, code: &str, passphrase: &str) -> Result<Response, Failure> {
    bench.ask(Request::RecoverVault { code: code.into(), passphrase: passphrase.into() })
}

fn change(bench: &mut Bench, old: &str, new: &str) -> Result<Response, Failure> {
    bench.ask(Request::ChangePassphrase { old: old.into(), new: new.into() })
}

fn verify(bench: &mut Bench, code: &str) -> Result<Response, Failure> {
    bench.ask(Request::VerifyRecoveryCode { code: code.into() })
}

#[test]
fn an_empty_device_has_no_vault() {
    let mut bench = Bench::new();
    assert_eq!(look(&mut bench), (false, String::new(), 0));
    assert_eq!(bench.try_unlock(PASSPHRASE), Err(Failure::NoVault));
    assert_eq!(bench.ask(Request::BeginCase), Err(Failure::Locked));
    assert_eq!(bench.store.rows(), vec![]);
}

#[test]
fn a_vault_is_made_once() {
    let (mut bench, _) = Bench::with_vault();
    assert!(look(&mut bench).0);
    let again = bench.again().ask(Request::CreateVault { passphrase: OTHER.into() });
    assert_eq!(again, Err(Failure::VaultExists));
    assert_eq!(bench.again().unlock().cards, vec![]);
}

#[test]
fn a_passphrase_needs_twelve_characters() {
    let mut bench = Bench::new();
    for short in ["", "eleven char", "   spaces   \t  ", "привет мир!"] {
        let made = bench.ask(Request::CreateVault { passphrase: short.into() });
        assert_eq!(made, Err(Failure::ShortPassphrase));
    }
    assert!(bench.ask(Request::CreateVault { passphrase: "привет, мир!".into() }).is_ok());
}

#[test]
fn wrong_passphrase_leaves_the_vault_locked() {
    let (bench, _) = Bench::with_vault();
    let mut again = bench.again();
    assert_eq!(again.try_unlock(OTHER), Err(Failure::WrongPassphrase { wait: 1 }));
    assert_eq!(again.ask(Request::BeginCase), Err(Failure::Locked));
    assert_eq!(again.ask(Request::RenewRecoveryCode), Err(Failure::Locked));
    assert_eq!(again.ask(Request::MyPublicKey), Err(Failure::Locked));
}

#[test]
fn a_passphrase_opens_however_its_letters_and_spaces_are_written() {
    let mut bench = Bench::new();
    bench.ask(Request::CreateVault { passphrase: "caf\u{e9} n\u{ba}5 straße".into() }).unwrap();
    let mut again = bench.again();
    assert!(again.try_unlock("  cafe\u{301}   n\u{ba}5\u{a0}straße\n").is_ok());
    assert!(again.try_unlock("café no5 strasse").is_err());
}

#[test]
fn wrong_tries_cost_more_and_more_and_a_reload_does_not_forget() {
    let (mut bench, _) = Bench::with_vault();
    for cost in [1, 2, 4, 8, 16, 30, 30] {
        assert_eq!(bench.again().try_unlock(OTHER), Err(Failure::WrongPassphrase { wait: cost }));
        assert_eq!(bench.again().try_unlock(PASSPHRASE), Err(Failure::Wait { wait: cost }));
        assert_eq!(look(&mut bench).2, cost);
        bench.clock.turn(i64::from(cost) - 1);
        assert_eq!(bench.again().try_unlock(PASSPHRASE), Err(Failure::Wait { wait: 1 }));
        bench.clock.turn(1);
    }
    bench.again().unlock();
    assert_eq!(bench.again().try_unlock(OTHER), Err(Failure::WrongPassphrase { wait: 1 }));
}

#[test]
fn a_clock_set_back_shuts_nobody_out() {
    let (bench, _) = Bench::with_vault();
    bench.again().try_unlock(OTHER).unwrap_err();
    bench.clock.turn(-365 * 24 * 3600);
    assert_eq!(bench.again().try_unlock(PASSPHRASE), Err(Failure::Wait { wait: 1 }));
    bench.clock.turn(1);
    bench.again().unlock();
}

#[test]
fn the_recovery_code_sets_a_new_passphrase_and_the_old_one_opens_nothing() {
    let (mut bench, code) = Bench::with_vault();
    let case = bench.begin();
    let written = bench.append(case, &note(case, 1, "came on foot"));
    let mut again = bench.again();
    assert!(matches!(recover(&mut again, &code, OTHER), Ok(Response::Unlocked(_))));
    assert_eq!(again.lines(case).unwrap(), written);
    assert_eq!(bench.again().try_unlock(PASSPHRASE), Err(Failure::WrongPassphrase { wait: 1 }));
    bench.clock.turn(1);
    assert_eq!(bench.again().try_unlock(OTHER).unwrap().cards.len(), 1);
}

#[test]
fn a_recovery_code_is_read_however_it_is_written() {
    let (mut bench, code) = Bench::with_vault();
    let plain: String = code.chars().filter(|c| *c != '-').collect();
    assert_eq!(plain.len(), 27);
    for written in
        [code.to_lowercase(), plain.replace('0', "o").replace('1', "l"), format!(" {plain} "), code.replace('-', " ")]
    {
        assert_eq!(verify(&mut bench, &written), Ok(Response::Done));
    }
    assert!(bench.again().unlock().is_recovery_verified);
}

#[test]
fn any_wrong_character_and_any_two_exchanged_are_a_typing_mistake() {
    let (mut bench, code) = Bench::with_vault();
    let code: Vec<char> = code.chars().filter(|c| *c != '-').collect();
    for at in 0..code.len() {
        for other in "0123456789ABCDEFGHJKMNPQRSTVWXYZ".chars().filter(|other| *other != code[at]) {
            let mut wrong = code.clone();
            wrong[at] = other;
            assert_eq!(verify(&mut bench, &wrong.iter().collect::<String>()), Err(Failure::MistypedCode));
        }
        for with in at + 1..code.len() {
            let mut wrong = code.clone();
            wrong.swap(at, with);
            let expected = if wrong == code { Ok(Response::Done) } else { Err(Failure::MistypedCode) };
            assert_eq!(verify(&mut bench, &wrong.iter().collect::<String>()), expected);
        }
    }
    for wrong in ["", "U", "ABC", "*"] {
        assert_eq!(verify(&mut bench, wrong), Err(Failure::MistypedCode));
    }
}

#[test]
fn another_vaults_recovery_code_opens_nothing_and_costs_a_try() {
    let (bench, _) = Bench::with_vault();
    let (_, other) = Bench::with_vault();
    assert_eq!(recover(&mut bench.again(), &other, OTHER), Err(Failure::WrongCode { wait: 1 }));
    assert_eq!(recover(&mut bench.again(), &other, OTHER), Err(Failure::Wait { wait: 1 }));
    assert_eq!(recover(&mut bench.again(), "mistyped", OTHER), Err(Failure::MistypedCode));
    bench.clock.turn(1);
    bench.again().unlock();
}

#[test]
fn a_renewed_recovery_code_takes_the_place_of_the_old_one() {
    let (mut bench, old) = Bench::with_vault();
    verify(&mut bench, &old).unwrap();
    let Ok(Response::RecoveryCode(new)) = bench.ask(Request::RenewRecoveryCode) else { panic!("not renewed") };
    assert_eq!(verify(&mut bench, &old), Err(Failure::WrongCode { wait: 0 }));
    assert!(!bench.again().unlock().is_recovery_verified);
    assert_eq!(recover(&mut bench.again(), &old, OTHER), Err(Failure::WrongCode { wait: 1 }));
    bench.clock.turn(1);
    assert!(recover(&mut bench.again(), &new, OTHER).is_ok());
}

#[test]
fn a_changed_passphrase_takes_the_place_of_the_old_one() {
    let (bench, _) = Bench::with_vault();
    assert_eq!(change(&mut bench.again(), OTHER, PASSPHRASE), Err(Failure::WrongPassphrase { wait: 1 }));
    bench.clock.turn(1);
    assert_eq!(change(&mut bench.again(), PASSPHRASE, "short"), Err(Failure::ShortPassphrase));
    assert!(matches!(change(&mut bench.again(), PASSPHRASE, OTHER), Ok(Response::Unlocked(_))));
    assert_eq!(bench.again().try_unlock(PASSPHRASE), Err(Failure::WrongPassphrase { wait: 1 }));
    bench.clock.turn(1);
    assert!(bench.again().try_unlock(OTHER).is_ok());
}

#[test]
fn emergency_numbers_stand_before_the_passphrase() {
    let (mut bench, _) = Bench::with_vault();
    let numbers = "112\n+7 900 000 00 00";
    bench.ask(Request::ShowOnLockScreen { numbers: numbers.into() }).unwrap();
    assert_eq!(look(&mut bench.again()).1, numbers);
    assert_eq!(bench.again().ask(Request::ShowOnLockScreen { numbers: "1".into() }), Err(Failure::Locked));
    bench.ask(Request::ShowOnLockScreen { numbers: String::new() }).unwrap();
    assert_eq!(look(&mut bench.again()).1, "");
}

#[test]
fn five_words_are_drawn_from_the_list_and_open_what_they_made() {
    let list: String = (0..2000).map(|number| format!("word{number}\n")).collect();
    let mut bench = Bench::new();
    let Ok(Response::Words(words)) = bench.ask(Request::SuggestPassphrase { list: list.clone() }) else {
        panic!("no words")
    };
    assert_eq!(words.split(' ').count(), 5);
    assert!(words.split(' ').all(|word| list.lines().any(|known| known == word)));
    assert_ne!(bench.ask(Request::SuggestPassphrase { list }), Ok(Response::Words(words.clone())));
    bench.ask(Request::CreateVault { passphrase: words.clone() }).unwrap();
    assert!(bench.again().try_unlock(&words).is_ok());
}

#[test]
fn every_word_of_a_list_is_drawn_as_often_as_the_next() {
    let list: String = (0..1024).map(|number| format!("{number}\n")).collect();
    let mut drawn = vec![0_u32; 1024];
    for _ in 0..4096 {
        let Ok(Response::Words(words)) = Bench::new().ask(Request::SuggestPassphrase { list: list.clone() }) else {
            panic!("no words")
        };
        words.split(' ').for_each(|word| drawn[word.parse::<usize>().unwrap()] += 1);
    }
    // Twenty on average; seven standard deviations of a fair draw about it.
    assert!(drawn.iter().all(|times| (1..=52).contains(times)), "{drawn:?}");
    assert_eq!(Bench::new().ask(Request::SuggestPassphrase { list: "too\nfew\n".into() }), Err(Failure::Misunderstood));
}

#[test]
fn records_without_a_header_are_damage_and_never_an_empty_device() {
    let (bench, _) = Bench::with_vault();
    bench.write(Commit { expects: vec![], writes: vec![Write::Delete(Table::Meta, "header".into())] });
    assert_eq!(bench.again().ask(Request::Look), Err(Failure::Damaged));
    let made = bench.again().ask(Request::CreateVault { passphrase: OTHER.into() });
    assert_eq!(made, Err(Failure::Damaged));
}

#[test]
fn a_newer_vault_says_so() {
    let (bench, _) = Bench::with_vault();
    let newer = br#"{"format":2,"anything":"else"}"#.to_vec();
    bench.write(Commit { expects: vec![], writes: vec![Write::Put(Table::Meta, "header".into(), newer)] });
    assert_eq!(bench.again().ask(Request::Look), Err(Failure::NewerVault));
    assert_eq!(bench.again().try_unlock(PASSPHRASE), Err(Failure::NewerVault));
}

#[test]
fn a_slot_that_asks_for_a_weaker_derivation_is_refused() {
    let (bench, _) = Bench::with_vault();
    let rows = bench.store.rows();
    let (.., header) = rows.iter().find(|(_, key, _)| key == "header").unwrap();
    let header = String::from_utf8(header.clone()).unwrap();
    for (memory, passes) in [(8, 1), (u32::MAX, 1), (Argon2Cost::FLOOR.memory, 200)] {
        let weaker = header
            .replace(&format!("\"memory\":{}", Argon2Cost::FLOOR.memory), &format!("\"memory\":{memory}"))
            .replace("\"passes\":2", &format!("\"passes\":{passes}"));
        assert_ne!(weaker, header);
        bench.write(Commit {
            expects: vec![],
            writes: vec![Write::Put(Table::Meta, "header".into(), weaker.into_bytes())],
        });
        assert_eq!(bench.again().try_unlock(PASSPHRASE), Err(Failure::Damaged));
    }
}

#[test]
fn an_erased_vault_is_no_vault() {
    let (mut bench, _) = Bench::with_vault();
    let case = bench.begin();
    bench.append(case, &note(case, 1, "came on foot"));
    let mut other_tab = bench.again();
    other_tab.unlock();
    assert_eq!(bench.ask(Request::EraseVault), Ok(Response::Done));
    assert_eq!(bench.store.rows(), vec![]);
    assert_eq!(bench.ask(Request::BeginCase), Err(Failure::Locked));
    assert!(!look(&mut bench).0);
    assert_eq!(other_tab.try_append(case, &note(case, 2, "late"), None), Err(Failure::TakenOver));
    assert_eq!(bench.store.rows(), vec![]);
}
