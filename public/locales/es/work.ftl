# Cada pregunta de las etapas que siguen a la acogida, por su código, con - en lugar de . y _.
#   valor    la pregunta tal como se hace; la persona la lee también: «yo» es el profesional, «usted», la persona
#   .short   su título en papel y en listas
#   .hint    lo que ayuda a responder
#   .c-…     sus opciones

## Los tipos de registro: uno de ellos, como título. .add añade uno; .none dice que todavía no hay ninguno.

kind-need = Necesidad
    .add = Añadir una necesidad
    .none = Todavía no hay nada anotado. Aquí va solo lo que haya salido en la conversación.
kind-assessment = Arreglárselas sin ayuda
kind-strength = Punto fuerte
    .add = Añadir un punto fuerte
    .none = Todavía no hay ninguno anotado. Siempre hay alguno. ¿Cómo ha llegado usted hasta aquí?
kind-resource = Apoyo
    .add = Añadir a alguien o algo que ayuda
    .none = Todavía no hay nadie ni nada anotado.
kind-goal = Objetivo
    .add = Añadir un objetivo
    .none = Todavía no hay objetivos. ¿Qué debería ser distinto y en qué lo notaría usted?
    .none-here = Todavía no hay objetivos. Se acuerdan al hacer el plan.
kind-step = Paso
    .add = Añadir un paso
    .none = Todavía no hay pasos.
    .none-here = Todavía no hay pasos. Se acuerdan al hacer el plan.
kind-indicator = Señal
    .add = Añadir una señal
    .none = Todavía no hay señales. ¿En qué veremos, usted y yo, que va mejor?
    .none-here = No se acordó ninguna señal.
kind-plan = Plan
kind-note = Nota
    .add = Escribir una nota
    .none = Todavía no hay notas.
kind-service = Servicio
    .add = Anotar un servicio
    .none = Todavía no hay ningún servicio anotado.
kind-document = Archivo
    .add = Añadir un archivo o una foto
    .none = Todavía no hay archivos.
kind-evaluation = Evaluación
    .add = Repasar lo hecho, usted y yo
    .none = Todavía no hemos repasado lo hecho.
kind-closure = Cierre
kind-report = Informe final
kind-round = Nuevo comienzo

## Necesidades

need-statement = ¿Qué le resulta difícil o qué le falta?
    .short = Necesidad
need-domain = ¿A qué parte de su vida afecta más?
    .short = Parte de la vida
    .c-social = La vida con los demás: casa, trabajo, dinero, familia
    .c-emotional = Los sentimientos
    .c-physical = El cuerpo y la salud
    .c-psychological = Los pensamientos, la memoria, las preocupaciones
need-cause = ¿De dónde cree que viene?
    .short = De dónde viene
need-outlook = ¿Qué puede pasar si nada cambia? ¿Y si algo cambia?
    .short = Lo que puede pasar

## Arreglárselas sin ayuda

assessment-alone = ¿Qué cosas hace usted sin ayuda?
    .short = Lo que hace sin ayuda
    .hint = Empiece por aquí. Lo pequeño también cuenta.
assessment-level = Con eso, ¿cómo se las arregla por ahora?
    .short = Cómo se las arregla por ahora
    .c-alone = Me las arreglo sin ayuda
    .c-some-help = Me las arreglo, con algo de ayuda de vez en cuando
    .c-much-help = Necesito ayuda para muchas cosas
    .c-not-now = Por ahora no puedo sin ayuda
assessment-hard = ¿Qué le resulta difícil hacer sin ayuda, por ahora?
    .short = Lo difícil, por ahora

## Puntos fuertes

strength-what = ¿Qué se le da bien y qué le ha dado fuerza hasta ahora?
    .short = Punto fuerte
    .hint = ¿Cómo ha salido adelante hasta hoy? ¿Qué diría de usted alguien que le aprecia?

## Apoyos

resource-what = ¿Quién o qué ayuda, o podría ayudar?
    .short = Apoyo
    .hint = Una persona, una oficina, dinero, algo que sabe hacer, un lugar.
resource-who = ¿Cuál de las personas, grupos o instituciones de su lista es?
    .short = Quién es
    .hint = Elíjalo, y en el mapa y en el plan será el mismo.
resource-state = ¿Ya cuenta con ese apoyo o podría tenerlo?
    .short = ¿Ya cuenta con ese apoyo?
    .c-real = Ya cuento con ese apoyo
    .c-potential = Podría tener ese apoyo
resource-of = ¿Es algo suyo o está a su alrededor?
    .short = Propio o del entorno
    .c-own = Es algo mío
    .c-around = Está a mi alrededor
resource-takes = ¿Qué haría falta para tenerlo?
    .short = Lo que haría falta

## Objetivos

goal-statement = ¿Qué quiere que cambie?
    .short = Objetivo
    .hint = Algo que se pueda alcanzar pronto, para que valga la pena empezar.
goal-term = ¿Queda lejos o está en el camino?
    .short = Lejos o en el camino
    .c-long = Lejos: es adonde queremos llegar
    .c-intermediate = En el camino: lleva a otro objetivo
goal-towards = ¿A qué objetivo lleva?
    .short = Objetivo al que lleva
goal-need = ¿A qué necesidad responde?
    .short = Necesidad a la que responde
goal-methods = ¿Cómo lo trabajamos?
    .short = Cómo lo trabajamos
goal-by = ¿Para cuándo se puede alcanzar?
    .short = Para cuándo
goal-goes-on = ¿De qué objetivo anterior viene?
    .short = Objetivo anterior
goal-person-reached = Como lo ve usted, ¿hasta dónde hemos llegado?
    .short = Usted dice
    .c-reached = Lo hemos logrado
    .c-partly = En parte
    .c-not-reached = No lo hemos logrado
    .c-no-longer = Ya no lo quiero
goal-worker-reached = Como lo veo yo, ¿hasta dónde hemos llegado?
    .short = Yo digo
    .c-reached = Lo hemos logrado
    .c-partly = En parte
    .c-not-reached = No lo hemos logrado
    .c-no-longer = Usted ya no lo quiere

## Pasos

step-goal = ¿A qué objetivo lleva?
    .short = Objetivo
step-what = ¿Qué hay que hacer?
    .short = Paso
step-who = ¿Quién lo hace?
    .short = Quién
    .c-client = Usted
    .c-worker = Yo
    .c-others = Otra persona o servicio
step-whom = ¿Qué persona o servicio?
    .short = Nombre
step-by = ¿Para cuándo?
    .short = Para cuándo
step-service = ¿Es uno de estos servicios?
    .short = Servicio
    .c-informing = Averiguar y explicar
    .c-providing = Dar o conseguir algo
    .c-documents = Papeles, reclamaciones, cartas a oficinas públicas
    .c-teaching = Practicar cómo tratar con las oficinas públicas
    .c-accompanying = Acompañar
step-means = ¿Está todo lo que hace falta?
    .short = Lo que hace falta
    .c-there = Sí
    .c-missing = No, falta algo
step-gap = ¿Qué hacemos con lo que falta?
    .short = Lo que falta
    .c-find = Buscarlo
    .c-create = Crearlo por nuestra cuenta
    .c-advocate = Reclamarlo
step-done-when = ¿En qué veremos que está hecho?
    .short = En qué se verá que está hecho
    .hint = Puede quedar vacío si ya lo dice el paso.
step-after = ¿Qué paso va antes?
    .short = Paso anterior
step-result = ¿En qué quedó?
    .short = Resultado
    .c-done = Hecho
    .c-partly = En parte
    .c-not-done = Sin hacer
    .c-dropped = Ya no hace falta
step-result-note = ¿Qué se puede decir de esto?
    .short = Sobre el resultado

## Señales

indicator-goal = ¿De qué objetivo es?
    .short = Objetivo
indicator-what = ¿En qué veremos, usted y yo, que va mejor?
    .short = Señal
    .hint = Algo que se pueda ver o contar: noches dormidas, cartas contestadas.
indicator-now = ¿Cómo va ahora?
    .short = Ahora
indicator-target = ¿Cómo queremos que vaya?
    .short = Lo que buscamos
indicator-result = ¿Cómo quedó?
    .short = Cómo quedó
indicator-reached = ¿Es lo que buscábamos?
    .short = Como lo buscábamos
    .c-yes = Sí
    .c-partly = En parte
    .c-no = No

## El plan en conjunto

plan-order = ¿Quién puso los objetivos en este orden?
    .short = Orden de los objetivos
    .hint = Lo que más le importa a usted va primero. Arrastre un objetivo o use sus flechas.
    .c-person = Usted
    .c-together = Usted y yo
    .c-worker = Yo, por ahora sin usted
plan-review = ¿Qué día lo revisamos, usted y yo?
    .short = Cuándo lo revisamos
plan-review-how = ¿Cómo vemos si va bien?
    .short = Cómo lo vemos
plan-until = ¿Hasta cuándo dura el plan?
    .short = Hasta cuándo
plan-manner = ¿Cómo dice que sí a este plan?
    .short = Cómo dijo que sí
    .c-signature = Firmo
    .c-mark = Hago mi marca
    .c-spoken = Lo digo y queda anotado
plan-signature = Su firma
    .short = Su firma
plan-witness = ¿Quién lo oyó o qué marca se hizo?
    .short = Quién lo oyó, o la marca

## Notas

note-tap = Con un toque
    .short = En breve
    .c-no-answer = No hubo respuesta
    .c-kept = Vino, como acordamos
    .c-small-help = Una pequeña ayuda
note-text = ¿Qué pasó?
    .short = Nota
    .hint = Basta con un texto. El día ya está puesto.
note-safety = ¿Está todo el mundo a salvo?
    .short = Seguridad
    .c-no-worry = Nada nos preocupa
    .c-look = Algo nos preocupa: hay que volver a mirarlo
note-day = ¿Cuándo fue?
    .short = Día
note-with = ¿Con quién?
    .short = Con quién
    .hint = Puede quedar vacío si fue con la propia persona.
note-step = ¿Tenía que ver con un paso?
    .short = Paso
note-next = ¿Cuándo volvemos a estar en contacto?
    .short = Próximo contacto

## Servicios

service-kind = ¿Qué tipo de ayuda fue?
    .short = Tipo
    .c-informing = Averiguar y explicar
    .c-providing = Dar o conseguir algo
    .c-documents = Papeles, reclamaciones, cartas a oficinas públicas
    .c-teaching = Practicar cómo tratar con las oficinas públicas
    .c-accompanying = Acompañar
    .c-small = Una pequeña ayuda
service-what = ¿Qué se hizo?
    .short = Servicio
service-day = ¿Cuándo fue?
    .short = Día
service-by = ¿Quién lo hizo?
    .short = Quién lo hizo
    .hint = Puede quedar vacío si lo hice yo.
service-step = ¿Qué paso era?
    .short = Paso
service-amount = ¿Cuánto fue?
    .short = Cuánto
    .hint = Horas, dinero, cosas.

## Citas acordadas

meeting-outcome = ¿Qué pasó con la cita?
    .short = Qué pasó con la cita
    .c-kept = Nos vimos
    .c-missed = No nos vimos
    .c-moved = Se pasó a otro día
meeting-safety = { note-safety }
    .short = { note-safety.short }
    .c-no-worry = { note-safety.c-no-worry }
    .c-look = { note-safety.c-look }

## Archivos

document-file = El archivo o la foto
    .short = Archivo
document-what = ¿Qué es?
    .short = Qué es
document-day = ¿De qué día es?
    .short = Día

## Repaso de lo hecho

evaluation-day = ¿Qué día lo repasamos?
    .short = Día
evaluation-of = ¿Qué repasamos?
    .short = Qué repasamos
    .c-stage = Una parte del camino
    .c-plan-end = El plan entero: termina aquí
evaluation-person-change = ¿Su vida va mejor que antes, igual o peor?
    .short = Usted dice
    .c-better = Mejor
    .c-same = Igual
    .c-worse = Peor
evaluation-person-view = ¿Cómo ve usted lo que hicimos?
    .short = Su punto de vista
evaluation-person-blocked = ¿Qué obstáculos hubo, como lo ve usted?
    .short = Obstáculos que ve usted
    .c-refused = Me negaron la ayuda
    .c-absent = No existía esa ayuda
    .c-waiting = La espera
    .c-discrimination = Me trataron peor que a otras personas
    .c-life-changed = La vida cambió
    .c-wrong-goal = No era el objetivo adecuado
    .c-not-wanted = Yo no lo quería
    .c-worker-part = Algo que mi profesional de referencia hizo o dejó sin hacer
    .c-nothing = Ninguno
evaluation-worker-change = ¿Cómo veo yo las cosas: mejor que antes, igual o peor?
    .short = Yo digo
    .c-better = Mejor
    .c-same = Igual
    .c-worse = Peor
evaluation-worker-view = ¿Cómo veo yo lo que hicimos?
    .short = Mi punto de vista
evaluation-worker-blocked = ¿Qué obstáculos hubo, como lo veo yo?
    .short = Obstáculos que veo yo
    .c-refused = Le negaron la ayuda
    .c-absent = No existía esa ayuda
    .c-waiting = La espera
    .c-discrimination = Le trataron peor que a otras personas
    .c-life-changed = La vida cambió
    .c-wrong-goal = No era el objetivo adecuado
    .c-not-wanted = Usted no lo quería
    .c-worker-part = Algo que yo hice o dejé sin hacer
    .c-nothing = Ninguno
evaluation-resources = ¿Qué apoyos llegaron que antes no había?
    .short = Apoyos que llegaron
evaluation-course = ¿Vamos por buen camino?
    .short = ¿Por buen camino?
    .c-on = Sí, por buen camino
    .c-off = No, nos hemos desviado
evaluation-outcome = ¿Cómo seguimos?
    .short = Cómo seguimos
    .c-stay = Como hasta ahora: el plan sigue
    .c-revise = Volver a mirar qué hace falta y hacer otro plan
    .c-close = Lo que hacía falta ya está: terminamos
    .c-sometimes = Lo principal ya está: en contacto de vez en cuando
    .c-others = Desde aquí sigue otra persona o servicio
evaluation-why = ¿Qué nos lleva a elegir eso?
    .short = Lo que nos llevó a elegirlo

## El cierre

closure-how = ¿Cómo termina nuestro trabajo?
    .short = Cómo termina
    .c-completed = Con el trabajo hecho
    .c-otherwise = Por otro motivo
closure-reason = ¿Cuál es el motivo?
    .short = Motivo
    .c-wish = Usted lo quiere así
    .c-moved = Usted se fue a vivir a otro lugar
    .c-no-contact = Perdimos el contacto
    .c-transferred = Otra persona o servicio ha tomado el relevo
    .c-not-eligible = Las normas ya no lo permiten
    .c-died = La persona ha fallecido
    .c-order-ended = Terminó la orden que lo exigía
    .c-agency-ends = La entidad deja de hacer este trabajo
closure-attempts = ¿Cómo se intentó contactar con usted?
    .short = Intentos de contacto
    .hint = Cuándo, de qué manera y con qué respuesta. Solo de maneras seguras.
closure-safety = ¿Está usted a salvo, hasta donde se sabe?
    .short = A salvo, hasta donde se sabe
    .c-safe = Sí
    .c-worry = Hay algo que preocupa
    .c-unknown = Nadie lo sabe
closure-safety-action = ¿Qué se va a hacer?
    .short = Lo que se hace
closure-conclusion = ¿Qué conclusión sacamos del plan, usted y yo?
    .short = Nuestra conclusión
closure-continues = ¿Quién sigue con qué?
    .short = Quién sigue con qué
closure-return = ¿Cómo puede volver?
    .short = Cómo volver
closure-person-agrees = ¿Está de acuerdo en que terminemos aquí?
    .short = Su acuerdo
    .c-yes = Sí
    .c-not-quite = No del todo
    .c-not-asked = No se pudo preguntar
closure-person-words = ¿Qué le gustaría decir sobre esto?
    .short = Lo que usted dijo sobre esto
closure-worker-agrees = ¿Estoy yo de acuerdo en que terminemos aquí?
    .short = Mi acuerdo
    .c-yes = Sí
    .c-not-quite = No del todo
closure-manner = ¿Cómo dice que sí?
    .short = Cómo dijo que sí
    .c-signature = Firmo
    .c-mark = Hago mi marca
    .c-spoken = Lo digo y queda anotado
closure-signature = Su firma
    .short = Su firma
closure-witness = ¿Quién lo oyó o qué marca se hizo?
    .short = Quién lo oyó, o la marca
closure-closed = ¿Qué día terminó el trabajo?
    .short = Día en que terminó

## El informe final

report-came = Lo que le trajo aquí y cómo estaban las cosas
    .short = Lo que le trajo aquí y cómo estaban las cosas
report-goals = Lo que queríamos lograr
    .short = Lo que queríamos lograr
report-done = Lo que se hizo
    .short = Lo que se hizo
report-result = En qué quedó
    .short = En qué quedó
report-ending = Cómo termina y cómo sigue
    .short = Cómo termina y cómo sigue

## Un nuevo comienzo

round-why = ¿Qué nos lleva a empezar de nuevo?
    .short = Nuevo comienzo
    .c-revise = Lo que vimos al repasar lo hecho
    .c-reopened = Se volvió a abrir el caso
round-changed = ¿Qué ha cambiado desde entonces?
    .short = Lo que ha cambiado
