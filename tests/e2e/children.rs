//! What a child hears and reads, what both are told of the work, and the same name in two cases (Part 5, 1, 5, 7, 16).

use serde_json::json;

use crate::support::{Browser, Profile, Site};

/// Whether the choice for whom the words are shows.
const IS_CHOICE_SHOWN: &str =
    "return document.querySelector('#choose-words fieldset')?.checkVisibility() === arguments[0];";

async fn begun(profile: &Profile, language: &str, code: &str, name: &str) -> (Site, Browser, String, String) {
    let site = Site::start();
    let browser = Browser::start(profile, language).await;
    browser.open(&site).await;
    let keys = browser.make_vault().await;
    let case = browser.begin_case(code, name).await;
    (site, browser, case, keys.passphrase)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_child_is_told_in_a_childs_words_on_the_screen_on_the_paper_and_on_the_page_filled_in_alone() {
    let profile = Profile::new();
    let (_site, browser, case, passphrase) = begun(&profile, "en", "CH-1", "").await;
    browser.go_in(&case, "paper/agreement").await;
    assert!(!browser.has("#consent-words").await, "no child is in the case");
    browser.go_in(&case, "meeting/guided/limits").await;
    browser.until_shown("I write down only what we need to work together.").await;
    browser.until("the choice to be behind one line", IS_CHOICE_SHOWN, vec![json!(false)]).await;
    browser.enter("#choose-words summary").await;
    browser.until("the choice to be open", IS_CHOICE_SHOWN, vec![json!(true)]).await;
    browser.choose("consent-words-child").await;
    browser.until_shown("I tell you who may read it. I also tell you what your mum").await;
    browser.is_sound("the limits for a child").await;
    browser.until_saved().await;
    browser.press("#together-on").await;
    browser.find("#together-leave").await;
    browser.until_shown("Some things I cannot keep secret.").await;
    assert!(!browser.has("#consent-words").await, "the choice is the worker's");
    assert!(!browser.has("#choose-words").await, "and so is the line that opens it");
    browser.turn_back(&passphrase).await;
    browser.until("the choice to stand open once it was made", IS_CHOICE_SHOWN, vec![json!(true)]).await;
    browser.go_in(&case, "paper/agreement").await;
    browser.until_shown("This paper is for you.").await;
    browser.until_shown("You can stop. Nothing bad happens then.").await;
    browser.go_in(&case, "paper/plan").await;
    browser.until_shown("You can have a copy too.").await;
    browser.go_in(&case, "alone").await;
    browser.press("#hand-strengths").await;
    browser.until_shown("The grown-up who gave you this reads what you write.").await;
    browser.press("#alone-begin").await;
    browser.until_shown("That was hard. How did you get through it?").await;
    browser.is_sound("a page for a child").await;
    browser.turn_back(&passphrase).await;
    browser.until_place("/alone").await;
    browser.choose("consent-words").await;
    let listed = "return document.body.textContent.includes(arguments[0]);";
    browser.until("everybody's words", listed, vec![json!("How have you managed to get through all this?")]).await;
    browser.lock().await;
    browser.unlock(&passphrase).await;
    browser.go_in(&case, "meeting/guided/limits").await;
    browser.until_shown("I write down only what we need to work together.").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_child_who_said_yes_gets_a_page_once_the_worker_has_added_and_asked_them() {
    let profile = Profile::new();
    let (_site, browser, case, _) = begun(&profile, "en", "CH-3", "").await;
    browser.go_in(&case, "page/family").await;
    let child = browser.add("minor").await;
    browser.write(&format!("#minor-called-{child}"), "Noor").await;
    browser.choose(&format!("minor-agrees-{child}")).await;
    browser.close_record(&child).await;
    browser.until_saved().await;
    browser.go_in(&case, "alone").await;
    browser.find("#hand-child").await;
    assert!(!browser.has("#hand-for").await, "a yes to the help is none to a page");
    browser.is_sound("a child who has no page yet").await;
    browser.press("#hand-child a").await;
    browser.until_place("/page/family").await;
    let added = browser.add("participant").await;
    browser.write(&format!("#participant-called-{added}"), "Noor").await;
    browser.choose(&format!("participant-told-{added}")).await;
    browser.choose(&format!("participant-manner-{added}-spoken")).await;
    browser.close_record(&added).await;
    browser.until_saved().await;
    browser.go_in(&case, "alone").await;
    browser.find(&format!("label:has(#hand-for-{added})")).await;
    assert!(!browser.has("#hand-child").await, "Noor can be chosen");
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_child_is_spoken_to_informally_in_russian_and_in_the_language_chosen_next() {
    let profile = Profile::new();
    let (_site, browser, case, _) = begun(&profile, "ru", "CH-2", "").await;
    browser.go_in(&case, "page/family").await;
    let child = browser.add("minor").await;
    browser.write(&format!("#minor-called-{child}"), "Лена").await;
    browser.close_record(&child).await;
    browser.until_saved().await;
    browser.go_in(&case, "paper/agreement").await;
    browser.until_shown("Вы можете прочитать то, что о вас записано").await;
    browser.choose("consent-words-child").await;
    browser.until_shown("Ты можешь прочитать, что о тебе пишут.").await;
    browser.speak("es").await;
    browser.until_shown("Puedes leer lo que escribo de ti.").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn both_are_told_how_the_work_goes_and_what_each_may_and_owes_before_anybody_says_yes() {
    let profile = Profile::new();
    let (_site, browser, case, passphrase) = begun(&profile, "en", "W-1", "").await;
    let freely = "We stop when you have what you need, or when you want to.";
    browser.go_in(&case, "meeting/guided/together").await;
    let told = browser.words("#mutual").await;
    for words in [freely, "You can stop. Nothing bad follows from it.", "Nobody threatens or hurts anybody here"] {
        assert!(told.contains(words), "{words}: {told}");
    }
    browser.press("#together-on").await;
    browser.find("#together-leave").await;
    browser.find("#mutual").await;
    browser.turn_back(&passphrase).await;
    browser.go_in(&case, "taps").await;
    browser.choose("arrival-will-compelled").await;
    browser.until_saved().await;
    browser.go_in(&case, "meeting/guided/together").await;
    browser.until_shown("We stop when what you have to come for is done.").await;
    let told = browser.words("#mutual").await;
    assert!(!told.contains(freely) && told.contains("You can say no."), "{told}");
    browser.go_in(&case, "paper/agreement").await;
    browser.until_shown("I keep to what we agree, and I tell you soon if I cannot.").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_worker_alone_is_told_that_a_name_stands_in_another_case_and_nothing_is_linked() {
    let profile = Profile::new();
    let (_site, browser, first, passphrase) = begun(&profile, "en", "N-1", "Karl Brandt").await;
    browser.go_in(&first, "").await;
    assert!(!browser.has("#namesakes").await, "a case is not its own namesake");
    let second = browser.begin_case("N-2", "").await;
    browser.go_in(&second, "people").await;
    let person = browser.add("person").await;
    browser.write(&format!("#person-name-{person}"), "Brandt, Karl").await;
    browser.close_record(&person).await;
    browser.until_saved().await;
    browser.go_in(&second, "").await;
    let told = browser.words("#namesakes").await;
    assert!(told.contains("N-1") && told.contains("Brandt, Karl"), "{told}");
    let links = "return document.querySelectorAll('#namesakes a, #namesakes button').length;";
    assert_eq!(browser.run::<usize>(links, vec![]).await, 0, "nothing leads from one to the other");
    browser.is_sound("a name that stands in another case").await;
    browser.press("#together-on").await;
    browser.find("#together-leave").await;
    browser.run::<()>("location.hash = arguments[0];", vec![json!(format!("#/case/{second}"))]).await;
    browser.find("main h1").await;
    assert!(!browser.all_of_it().await.contains("N-1"), "a turned screen holds nothing of it");
    browser.turn_back(&passphrase).await;
    browser.go_in(&second, "history").await;
    assert!(!browser.all_of_it().await.contains("N-1"), "nothing of it is kept");
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_worker_is_told_of_somebody_who_is_in_two_cases_beside_whom_each_is_about() {
    let profile = Profile::new();
    let (_site, browser, first, passphrase) = begun(&profile, "en", "N-3", "").await;
    let second = browser.begin_case("N-4", "").await;
    for (case, name) in [(&first, "Karl Brandt"), (&second, "brandt karl")] {
        browser.go_in(case, "people").await;
        for called in [name, "Lena"] {
            let person = browser.add("person").await;
            browser.write(&format!("#person-name-{person}"), called).await;
            browser.close_record(&person).await;
        }
        browser.until_saved().await;
    }
    let told = "return !!document.getElementById('namesakes')?.innerText.includes(arguments[0]);";
    browser.go_in(&second, "").await;
    browser.until("the other case to be named", told, vec![json!("N-3")]).await;
    assert!(!browser.words("#namesakes").await.contains("Lena"), "a first name alone is many people's");
    browser.is_sound("somebody who is in two cases").await;
    browser.lock().await;
    browser.unlock(&passphrase).await;
    browser.go_in(&first, "").await;
    browser.until("it to be told in the other case too", told, vec![json!("N-4")]).await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_signs_a_consent_has_a_place_to_sign_and_whoever_says_it_has_a_witness() {
    let profile = Profile::new();
    let (_site, browser, case, passphrase) = begun(&profile, "en", "SG-1", "").await;
    let mut signed = Vec::new();
    for (page, kind) in [("sharing", "sharing"), ("family", "participant"), ("family", "minor")] {
        browser.go_in(&case, &format!("page/{page}")).await;
        let record = browser.add(kind).await;
        let field = |name: &str| format!("{kind}-{name}-{record}");
        assert!(!browser.has(&format!("#{}", field("signature"))).await, "{kind}: nothing is chosen");
        browser.choose(&format!("{}-spoken", field("manner"))).await;
        browser.write(&format!("#{}", field("witness")), "Ines heard it").await;
        assert!(!browser.has(&format!("#{}", field("signature"))).await, "{kind}: it was spoken");
        browser.choose(&field("manner")).await;
        browser.until_gone(&format!("#{}", field("witness"))).await;
        browser.sign_at(&field("signature")).await;
        browser.until_saved().await;
        browser.close_record(&record).await;
        signed.push((page, record.clone(), field("signature")));
    }
    browser.lock().await;
    browser.unlock(&passphrase).await;
    for (page, record, field) in signed {
        browser.go_in(&case, &format!("page/{page}")).await;
        browser.open_record(&record).await;
        browser.find(&format!("#{field} svg path, #{field} svg polyline")).await;
    }
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_persons_own_words_are_marked_with_their_language_and_the_workers_note_with_the_pages() {
    let profile = Profile::new();
    let (_site, browser, case, _) = begun(&profile, "en", "L-1", "").await;
    let lang = async |css: &str| -> String {
        browser.find(css).await;
        browser.run("return document.querySelector(arguments[0]).lang;", vec![json!(css)]).await
    };
    browser.go_in(&case, "meeting/guided/contact").await;
    assert!(!browser.has("#client-words-in").await, "nobody named a language");
    browser.write("#client-language", "Русский\t").await;
    browser.choose("client-words-in-ru").await;
    browser.until_saved().await;
    browser.go_in(&case, "meeting/guided/hope").await;
    assert_eq!(lang("#six-hope").await, "ru", "before anything is written");
    browser.write("#six-hope", "Чтобы кто-то пошёл со мной").await;
    browser.press(".own-words summary").await;
    browser.write("#six-hope-note", "Wants company").await;
    browser.until_saved().await;
    browser.go_in(&case, "meeting/guided/story").await;
    browser.write("#six-pad", "Хозяин хочет, чтобы мы съехали.").await;
    browser.select_on_pad("Хозяин хочет, чтобы мы съехали.").await;
    browser.press("#put-six-situation").await;
    browser.until_value("#six-situation", "Хозяин хочет, чтобы мы съехали.").await;
    browser.until_saved().await;
    browser.go_in(&case, "meeting/guided/hope").await;
    assert_eq!(lang("#six-hope").await, "ru");
    assert_eq!(lang("#six-hope-note").await, "en");
    browser.go_in(&case, "meeting/guided/read_back").await;
    browser.until_shown("Чтобы кто-то пошёл со мной").await;
    let quoted = "return [...document.querySelectorAll('.read-back blockquote')].map((e) => e.lang);";
    assert_eq!(browser.run::<Vec<String>>(quoted, vec![]).await, ["ru", "ru"]);
    browser.close().await;
}
