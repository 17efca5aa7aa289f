# Los papeles de las etapas que siguen a la acogida. «Yo» es el profesional; «usted», la persona: se entiende a los doce años.

paper-plan-link = Nuestro plan
paper-plan-title = Nuestro plan
paper-plan-goals = Lo que usted quiere que cambie
paper-plan-you = Lo que hace usted
paper-plan-me = Lo que hago yo
paper-plan-others = Lo que hacen otras personas o servicios
paper-plan-nobody = Aún no se ha dicho quién lo hace
paper-plan-signs = En qué veremos que va mejor
paper-plan-review = Cuándo lo revisamos, usted y yo

paper-report-link = Informe final
paper-report-title = Informe final
paper-seal-report = Guardar el informe tal como está
paper-changed-since = Desde entonces se ha cambiado algo
paper-seal-when = Se puede guardar tal como está cuando conste cómo dice usted que sí.
paper-seal-report-when = Se puede guardar tal como está cuando las dos partes estén de acuerdo en terminar, o cuando conste el motivo por el que termina el trabajo.
