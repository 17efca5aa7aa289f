# Papers of the stages after the first meeting. "I" is the worker, "you" is the person: plain enough at the age of twelve.

paper-plan-link = Our plan
paper-plan-title = Our plan
paper-plan-goals = What you want to be different
paper-plan-you = What you do
paper-plan-me = What I do
paper-plan-others = What others do
paper-plan-nobody = Nobody is named for this yet
paper-plan-signs = How we will see it
paper-plan-review = When we look at it together

paper-report-link = Final report
paper-report-title = Final report
paper-seal-report = Keep the report as it is
paper-changed-since = Something was changed since then
paper-seal-when = It can be kept as it is once it is noted how you say yes.
paper-seal-report-when = It can be kept as it is once you both agree to end, or once it is noted for what reason the work ends.
