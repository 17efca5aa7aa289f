//! The ids of all questions and choices, as they are stored for ever.

use expect_test::expect;
use waymark::forms::Spec;

use crate::registry::questions;

#[test]
fn ids_are_stored_for_ever() {
    let line = |question: &Spec| {
        let own = if question.has_own_words { "+said" } else { "" };
        format!("{} {:?}{own} {}", question.id, question.kind, question.choices.join(" ")).trim_end().to_owned()
    };
    let all: Vec<_> = questions().map(line).collect();
    expect![[r#"
        case.code Text
        case.name Text
        case.shown OneOf code name
        case.weight OneOf light medium heavy
        safety.private OneOf yes not_here unsure
        safety.now ManyOf danger dying dependant bed food medicine none
        safety.action LongText
        terms.can LongText
        terms.cannot LongText
        terms.mine LongText
        terms.theirs LongText+said
        terms.decision OneOf yes time no
        terms.next OneOf date none
        terms.no_date LongText
        consent.limits_told YesNo
        consent.may_write OneOf yes no
        consent.explained OneOf understood again
        consent.quote LongText+said
        consent.manner OneOf signature mark spoken
        consent.signature Signature
        consent.witness Text
        consent.withdrawn Day
        client.called Text
        client.reach ManyOf call message email letter visit through not_at_all
        client.reach_at Text
        client.reach_when Text
        client.reach_say Text
        client.reach_seen Text
        client.language Text
        client.interpreter YesNo
        client.support ManyOf reading hearing seeing understanding moving none
        six.pad LongText
        six.situation LongText+said
        six.who_kind ManyOf person group organisation circumstances not_said
        six.who LongText+said
        six.before LongText+said
        six.during LongText+said
        six.after LongText+said
        six.tried LongText+said
        six.helps LongText+said
        six.wish LongText+said
        six.hope LongText+said
        six.life LongText+said
        six.person_view OneOf yes not_quite
        six.person_correction LongText+said
        six.worker_view OneOf yes not_quite
        six.worker_correction LongText
        meeting.day Day
        meeting.time TimeOfDay
        meeting.place Text
        meeting.outcome OneOf kept missed moved
        arrival.route OneOf self recommended outreach service transferred
        arrival.will OneOf own encouraged looking compelled
        arrival.fit OneOf fits scope area unable
        arrival.ties ManyOf none knows community feelings competence
        arrival.requirements OneOf yes partly no
        referral.ground OneOf scope area unable
        referral.to Text
        referral.purpose LongText+said
        referral.help ManyOf agreed filled_in went_along received
        referral.check Day
        referral.result LongText
        ending.why OneOf not_wanted referred only_asking
        ending.said LongText+said
        ending.given LongText
        ending.return LongText
        need.statement LongText+said
        need.domain OneOf social emotional physical psychological
        need.cause LongText+said
        need.outlook LongText+said
        assessment.alone LongText+said
        assessment.level OneOf alone some_help much_help not_now
        assessment.hard LongText+said
        strength.what LongText+said
        strength.asked OneOf survival support exception possibility esteem change perspective meaning
        resource.what Text
        resource.state OneOf real potential
        resource.of OneOf own around
        resource.takes LongText
        goal.statement LongText+said
        goal.term OneOf long intermediate
        goal.towards Link
        goal.need Link
        goal.methods LongText
        goal.by Day
        goal.goes_on Link
        goal.suggested OneOf first second third later
        goal.against Link
        goal.person_reached OneOf reached partly not_reached no_longer
        goal.worker_reached OneOf reached partly not_reached no_longer
        step.goal Link
        step.what Text
        step.who OneOf client worker others
        step.whom Text
        step.by Day
        step.service OneOf informing providing documents teaching accompanying
        step.means OneOf there missing
        step.gap OneOf find create advocate
        step.done_when Text
        step.after Link
        step.result OneOf done partly not_done dropped
        step.result_note LongText+said
        indicator.goal Link
        indicator.what Text
        indicator.now Text
        indicator.target Text
        indicator.result Text
        indicator.reached OneOf yes partly no
        plan.order OneOf person together worker
        plan.review Day
        plan.review_how LongText
        plan.until Day
        plan.manner OneOf signature mark spoken
        plan.signature Signature
        plan.witness Text
        note.tap ManyOf no_answer kept small_help
        note.text LongText
        note.safety OneOf no_worry look
        note.day Day
        note.with Text
        note.step Link
        note.next Day
        service.kind OneOf informing providing documents teaching accompanying small
        service.what Text
        service.day Day
        service.by Text
        service.step Link
        service.amount Text
        document.file File
        document.what Text
        document.day Day
        evaluation.of OneOf stage plan_end
        evaluation.person_change OneOf better same worse
        evaluation.person_view LongText+said
        evaluation.person_blocked ManyOf refused absent waiting discrimination life_changed wrong_goal not_wanted worker_part nothing
        evaluation.worker_change OneOf better same worse
        evaluation.worker_view LongText
        evaluation.worker_blocked ManyOf refused absent waiting discrimination life_changed wrong_goal not_wanted worker_part nothing
        evaluation.resources LongText
        evaluation.worth LongText
        evaluation.course OneOf on off
        evaluation.outcome OneOf stay revise close sometimes others
        evaluation.why LongText+said
        evaluation.day Day
        closure.how OneOf completed otherwise
        closure.reason OneOf wish moved no_contact transferred not_eligible died order_ended agency_ends
        closure.attempts LongText
        closure.safety OneOf safe worry unknown
        closure.safety_action LongText
        closure.conclusion LongText+said
        closure.continues LongText
        closure.return LongText
        closure.person_agrees OneOf yes not_quite not_asked
        closure.person_words LongText+said
        closure.worker_agrees OneOf yes not_quite
        closure.manner OneOf signature mark spoken
        closure.signature Signature
        closure.witness Text
        closure.closed Day
        closure.keep_until Day
        risk.what LongText+said
        risk.who Text
        risk.whom Text
        risk.ground LongText
        risk.protects LongText+said
        risk.person_view LongText+said
        risk.decision LongText
        risk.next Day
        risk.level OneOf low medium high
        safety_plan.signs LongText+said
        safety_plan.helps LongText+said
        safety_plan.people LongText+said
        safety_plan.places LongText+said
        safety_plan.leaving LongText+said
        safety_plan.children LongText+said
        safety_plan.means LongText+said
        safety_plan.numbers LongText
        safety_plan.kept OneOf here paper
        sharing.with Text
        sharing.what LongText
        sharing.purpose LongText
        sharing.not LongText+said
        sharing.until Day
        sharing.said LongText+said
        sharing.manner OneOf signature mark spoken
        sharing.state OneOf allowed withdrawn
        disclosure.what LongText
        disclosure.to Text
        disclosure.day Day
        disclosure.under Link
        disclosure.told OneOf not_wanted to_tell told
        exception.what LongText
        exception.ground OneOf life child law court
        exception.to Text
        exception.day Day
        exception.reference Text
        exception.told OneOf before after danger
        exception.wanted LongText+said
        exception.safety LongText
        decision.what LongText
        decision.unable LongText
        decision.support LongText
        decision.danger LongText
        decision.least LongText
        decision.wishes LongText+said
        decision.consulted Text
        decision.ends Day
        handover.told LongText
        handover.why ManyOf ties feelings competence load
        handover.opinion LongText+said
        handover.result OneOf stays colleague boundaries
        handover.to Text
        handover.boundaries LongText
        compelled.by Text
        compelled.must LongText
        compelled.may LongText
        compelled.reported LongText
        compelled.refusing LongText
        compelled.said LongText+said
        minor.called Text
        minor.age Text
        minor.consents OneOf guardian child both court
        minor.guardian Text
        minor.asked OneOf yes not_yet not_safe
        minor.not_asked LongText
        minor.agrees OneOf yes no too_young
        minor.said LongText+said
        minor.alone YesNo
        participant.called Text
        participant.alone YesNo
        participant.told YesNo
        participant.manner OneOf signature mark spoken
        participant.said LongText+said
        participant.private LongText
        interview.purpose LongText
        interview.kind OneOf individual first couple family group
        interview.day Day
        interview.minutes Text
        interview.place OneOf office home outside phone elsewhere
        interview.room Text
        interview.present Text
        interview.process LongText
        interview.evaluation LongText
        interview.next LongText
        background.needed ManyOf origin health genetic
        background.reason Text
        background.age Text
        background.gender Text
        background.education Text
        background.work Text
        background.origin Text
        background.health LongText+said
        background.genetic LongText
        background.abilities LongText+said
        background.environment LongText+said
        level.domain OneOf social emotional physical psychological functioning
        level.grade OneOf well mostly hard very_hard not_alone
        level.day Day
        level.by OneOf person worker team
        level.source ManyOf talk professional visit group community questionnaire papers
        level.told_by Text
        team.responsible Text
        team.substitute Text
        member.name Text
        member.role OneOf direct specialist counsellor lawyer health partner
        member.view LongText
        supervision.note LongText
        supervision.day Day
        visit.where Text
        visit.day Day
        visit.knows Text
        visit.back_by TimeOfDay
        visit.back OneOf safe not_safe
        advocacy.what LongText
        advocacy.about OneOf housing income work health care schooling papers safety discrimination other
        advocacy.level OneOf case system
        advocacy.done LongText
        advocacy.result OneOf granted partly refused open
        advocacy.day Day
        monitoring.service Text
        monitoring.step Link
        monitoring.by OneOf person provider
        monitoring.received OneOf yes partly no
        monitoring.needed OneOf yes partly no
        monitoring.suitable OneOf yes partly no
        monitoring.words LongText+said
        monitoring.day Day
        satisfaction.need Link
        satisfaction.resource Link
        satisfaction.met OneOf not_at_all a_little half mostly fully
        satisfaction.day Day
        scale.goal Link
        scale.expected Text
        scale.less Text
        scale.much_less Text
        scale.more Text
        scale.much_more Text
        scale.begins OneOf much_less less
        scale.important OneOf none little much very_much
        scale.difficult OneOf none little much very_much
        scale.now OneOf much_less less expected more much_more
        feedback.helped LongText+said
        feedback.heard OneOf yes partly no
        feedback.different LongText+said
        feedback.day Day
        report.came LongText
        report.goals LongText
        report.done LongText
        report.result LongText
        report.ending LongText
        round.why OneOf revise reopened
        round.changed LongText+said
        reason.rule Text
        reason.why LongText
        profile.name Text
        profile.mission LongText
        profile.does LongText
        profile.area Text
        profile.requirements LongText
        profile.numbers LongText
        profile.role Text
        profile.worker Text
        profile.contact LongText
        profile.minutes_first Text
        profile.minutes Text
        profile.review_months Text
        profile.caseload Text
        profile.consent LongText
        prospect.line Text
        prospect.found OneOf outreach signal everyday asked
        prospect.since Day
        prospect.told YesNo
        prospect.state OneOf not_yet begun
        erased.case Text
        erased.when Day"#]]
    .assert_eq(&all.join("\n"));
}
