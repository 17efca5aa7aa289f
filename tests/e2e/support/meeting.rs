//! A first meeting, told and written down.

use serde_json::json;

use super::Browser;

/// What a person says in a first meeting, in any language.
pub(crate) struct Story {
    /// The name to use.
    pub(crate) called: &'static str,
    /// The number to reach them at.
    pub(crate) number: &'static str,
    /// What may be said to whoever answers.
    pub(crate) say: &'static str,
    /// The story, as it goes onto the pad.
    pub(crate) pad: &'static str,
    /// The passage of it that describes the situation.
    pub(crate) situation: &'static str,
    /// Who or what it is with.
    pub(crate) who: &'static str,
    /// Before, during, after.
    pub(crate) how: [&'static str; 3],
    /// What was tried, and what helps.
    pub(crate) tried: [&'static str; 2],
    /// The wish.
    pub(crate) wish: &'static str,
    /// The hope.
    pub(crate) hope: &'static str,
    /// Life when it is solved.
    pub(crate) life: &'static str,
    /// What is not quite right.
    pub(crate) correction: &'static str,
    /// What the worker sees differently.
    pub(crate) worker_sees: &'static str,
    /// What the worker can do.
    pub(crate) can: &'static str,
    /// What the worker cannot do.
    pub(crate) cannot: &'static str,
    /// Each one's part.
    pub(crate) parts: [&'static str; 2],
    /// Where they meet.
    pub(crate) place: &'static str,
}

/// In English.
pub(crate) const ENGLISH: Story = Story {
    called: "Mara",
    number: "0171 555 0134",
    say: "Say you are the library",
    pad: "The landlord wants us out by spring. My sister takes the children on Fridays. I wrote two letters.",
    situation: "The landlord wants us out by spring.",
    who: "The man who owns the house",
    how: [
        "We paid on time for six years",
        "He came with a paper and shouted",
        "I do not sleep and the little one coughs",
    ],
    tried: ["Two letters and a visit to the town hall", "My sister, and that I can cook for many"],
    wish: "That we may stay until the school year ends",
    hope: "Somebody who goes with me to the office",
    life: "The children do their homework at our own table",
    correction: "It was three letters, not two",
    worker_sees: "The paper may be a warning, not a notice",
    can: "Read the paper with you and call the tenants' office",
    cannot: "Promise that you can stay",
    parts: ["I call the tenants' office tomorrow", "You bring the paper and the letters"],
    place: "The small room on the first floor",
};

/// In Russian.
pub(crate) const RUSSIAN: Story = Story {
    called: "Мара",
    number: "8 900 555-01-34",
    say: "Скажите, что из библиотеки",
    pad: "Хозяин хочет, чтобы мы съехали к весне. По пятницам дети у сестры. Я написала два письма.",
    situation: "Хозяин хочет, чтобы мы съехали к весне.",
    who: "Человек, которому принадлежит дом",
    how: ["Шесть лет платили вовремя", "Он пришёл с бумагой и кричал", "Я не сплю, а младший кашляет"],
    tried: ["Два письма и поход в управу", "Сестра, и то, что я умею готовить на многих"],
    wish: "Чтобы мы остались до конца учебного года",
    hope: "Чтобы кто-то пошёл со мной в управу",
    life: "Дети делают уроки за своим столом",
    correction: "Писем было три, а не два",
    worker_sees: "Бумага может быть предупреждением",
    can: "Прочитать бумагу вместе и позвонить юристу",
    cannot: "Обещать, что вы останетесь",
    parts: ["Завтра звоню юристу", "Вы приносите бумагу и письма"],
    place: "Малый кабинет на первом этаже",
};

impl Browser {
    /// On to the next prompt, whose place ends so; the tap on "next" counts as none.
    pub(crate) async fn next(&self, end: &str) {
        self.press("#next a").await;
        self.until_place(end).await;
    }

    /// Selects a passage on the pad.
    pub(crate) async fn select_on_pad(&self, passage: &str) {
        self.find("#six-pad").await;
        let script = "const pad = document.getElementById('six-pad'); const from = pad.value.indexOf(arguments[0]);
            if (from < 0) return false; pad.focus(); pad.setSelectionRange(from, from + arguments[0].length);
            pad.dispatchEvent(new Event('select', { bubbles: true })); return true;";
        let is_there: bool = self.run(script, vec![json!(passage)]).await;
        assert!(is_there, "the passage {passage:?} is on the pad");
    }

    /// The prompts before the story: safe, told, reachable. Begins at the first.
    pub(crate) async fn before_the_story(&self, story: &Story) {
        self.choose("safety-private").await;
        self.choose("safety-now-none").await;
        self.next("/limits").await;
        self.choose("consent-limits-told").await;
        self.choose("consent-may-write").await;
        self.next("/contact").await;
        self.write("#client-called", story.called).await;
        self.choose("client-reach").await;
        self.write("#client-reach-at", story.number).await;
        self.write("#client-reach-say", story.say).await;
        self.next("/story").await;
    }

    /// The six questions, with the pad and a passage put under a question by a tap. Begins at the story.
    pub(crate) async fn tell_the_story(&self, story: &Story) {
        self.write("#six-pad", story.pad).await;
        self.select_on_pad(story.situation).await;
        self.press("#put-six-situation").await;
        self.until_value("#six-situation", story.situation).await;
        self.next("/who").await;
        self.choose("six-who-kind").await;
        self.write("#six-who", story.who).await;
        self.next("/how").await;
        for (css, words) in ["#six-before", "#six-during", "#six-after"].into_iter().zip(story.how) {
            self.write(css, words).await;
        }
        self.next("/tried").await;
        self.write("#six-tried", story.tried[0]).await;
        self.write("#six-helps", story.tried[1]).await;
        for (place, css, words) in
            [("/wish", "#six-wish", story.wish), ("/hope", "#six-hope", story.hope), ("/life", "#six-life", story.life)]
        {
            self.next(place).await;
            self.write(css, words).await;
        }
        self.next("/read_back").await;
    }

    /// What is read back, both not quite; the disagreement stands. Begins at the read-back.
    pub(crate) async fn disagree(&self, story: &Story) {
        self.until_shown(story.wish).await;
        self.until_shown(story.situation).await;
        self.choose("six-person-view-not_quite").await;
        self.write("#six-person-correction", story.correction).await;
        self.choose("six-worker-view-not_quite").await;
        self.write("#six-worker-correction", story.worker_sees).await;
        self.next("/together").await;
    }

    /// What both do, yes with a signature, and a day to meet again. Begins at the last prompt.
    pub(crate) async fn agree(&self, story: &Story) {
        self.write("#terms-can", story.can).await;
        self.write("#terms-cannot", story.cannot).await;
        self.write("#terms-mine", story.parts[0]).await;
        self.write("#terms-theirs", story.parts[1]).await;
        self.choose("consent-explained").await;
        self.choose("terms-decision").await;
        self.choose("consent-manner").await;
        self.sign().await;
        self.choose("terms-next").await;
        self.write("#meeting-day", "14").await;
        self.write("#meeting-day-month", "5").await;
        self.write("#meeting-day-year", "2027").await;
        self.write("#meeting-time", "1030AM").await;
        self.write("#meeting-place", story.place).await;
        self.until_saved().await;
    }

    /// Draws the signature of the first meeting.
    pub(crate) async fn sign(&self) {
        self.sign_at("consent-signature").await;
    }

    /// Draws a signature with the pointer, in the field with this id.
    pub(crate) async fn sign_at(&self, field: &str) {
        let pad = self.find(&format!("#{field} svg")).await;
        pad.scroll_into_view().await.expect("the pad can be scrolled to");
        let strokes = self.driver.action_chain().move_to_element_center(&pad).click_and_hold();
        let strokes = [(40, -20), (30, 30), (-60, 10), (50, -25)]
            .into_iter()
            .fold(strokes, |strokes, (x, y)| strokes.move_by_offset(x, y));
        strokes.release().perform().await.expect("a pointer can draw");
        let drawn = "return !!document.querySelector(`#${arguments[0]} svg path, #${arguments[0]} svg polyline`);";
        self.until("a drawn signature", drawn, vec![json!(field)]).await;
    }

    /// The four taps of the worker alone, one each. Begins at the last prompt.
    pub(crate) async fn four_taps(&self) {
        self.press("#next a").await;
        self.until_place("/taps").await;
        for tap in ["arrival-route", "arrival-will", "arrival-fit", "arrival-ties-none"] {
            self.choose(tap).await;
        }
        self.until_saved().await;
    }

    /// A whole first meeting, from the first prompt to the last tap.
    pub(crate) async fn first_meeting(&self, story: &Story) {
        self.before_the_story(story).await;
        self.tell_the_story(story).await;
        self.disagree(story).await;
        self.agree(story).await;
        self.four_taps().await;
    }
}
