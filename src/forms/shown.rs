//! What stands between questions and is drawn from the record.

/// What is drawn from the record rather than asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// What cannot wait and what is done about it (R1): above the person's order.
    SafetyFirst,
    /// The plan of the round before, and its goals to be taken along.
    EarlierPlan,
    /// Goals side by side on one axis of time (3-4).
    Lanes,
    /// Strengths, resources and people that no step uses yet.
    Unused,
    /// Steps for which something is still missing (R7; 2-21).
    StillMissing,
    /// The plan's paper, to be agreed and printed.
    PlanPaper,
    /// Planned against delivered (0-41).
    Delivered,
    /// Resources that came in (0-41).
    Attracted,
    /// What the case took, in hours, cost and services, beside what it brought (2-43).
    OwnSums,
    /// Both views side by side (0-40).
    Views,
    /// Consents to share that have ended or end soon, and who already holds what (Part 5, 9).
    EndedConsents,
    /// Taking back consent to the work, in one step (Part 5, 9).
    ServiceConsent,
    /// Who answers for the case at this moment, and handing that over in one step (2-1).
    Answering,
    /// What the person and whoever gives a service say of it, side by side (2-35, 2-36).
    Monitored,
    /// How levels have changed (2-16).
    Levels,
    /// The score of the goals on a scale (3.4).
    Score,
    /// What follows from the outcome that was chosen (R8).
    Outcome,
    /// The way to the final report.
    Report,
    /// Closing the case, or opening it again.
    Closing,
}
