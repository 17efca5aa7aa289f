# Papiers des étapes qui suivent l’accueil. « Je » est le ou la professionnelle, « vous » la personne : clair dès douze ans.

paper-plan-link = Notre projet
paper-plan-title = Notre projet
paper-plan-goals = Ce que vous aimeriez voir changer
paper-plan-you = Ce que vous faites
paper-plan-me = Ce que je fais
paper-plan-others = Ce que d’autres font
paper-plan-nobody = On n’a pas encore dit qui le fait
paper-plan-signs = À quoi nous verrons que cela va mieux
paper-plan-review = Quand nous faisons le point ensemble

paper-report-link = Rapport final
paper-report-title = Rapport final
paper-seal-report = Garder le rapport tel quel
paper-changed-since = Quelque chose a changé depuis
paper-seal-when = On peut le garder tel quel dès qu’il est noté comment vous dites oui.
paper-seal-report-when = On peut le garder tel quel dès que vous êtes d’accord pour finir, d’un côté comme de l’autre, ou dès que la raison de la fin est notée.
