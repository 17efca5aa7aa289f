# Las etapas que siguen a la acogida: sus partes, lo que las reglas encuentran abierto, lo que sigue, lo que toca y lo que ha pasado.
# La persona puede ir leyendo: «yo» es el profesional, «usted», la persona, si un comentario no dice otra cosa.

## Los hitos. .lead encabeza la etapa; .onward es el camino hasta ella desde la anterior.

stage-first-meeting = Acogida
    .onward = Ir a la acogida
stage-assessment = Valoración
    .lead = Solo lo que salga al hablar. Empezamos por lo que va bien.
    .onward = Pasar a la valoración
stage-plan = Plan
    .lead = Lo que usted quiere que cambie y cómo llegamos: un pequeño paso tras otro.
    .onward = Pasar al plan
stage-doing = En marcha
    .lead = Lo que va pasando día a día. Basta con una nota corta.
    .onward = Ponerlo en marcha
stage-evaluation = Evaluación
    .lead = ¿Hasta dónde hemos llegado? Usted dice cómo lo ve, y yo también.
    .onward = Pasar a la evaluación
stage-closure = Cierre
    .lead = Cómo termina nuestro trabajo y con qué puede contar usted después.
    .onward = Pasar al cierre
stage-state-done = Hecho
stage-state-here = Está aquí
stage-state-open = Empezado
stage-state-later = Más adelante
# $state es uno de los cuatro de arriba; $count, cuánto queda abierto.
stage-state-with-open = { $state } · { $count } por completar

## Las partes de las etapas

section-changed = Lo que ha cambiado
    .lead = Empezamos de nuevo, y todo lo anterior se conserva.
section-needs = Lo que hace falta
    .lead = No todo a la vez: lo que importa ahora.
section-alone = Cómo se las arregla
section-strengths = Puntos fuertes
    .lead = Lo que le ha dado fuerza hasta aquí es suyo.
section-resources = Quién y qué ayuda
    .lead = Los apoyos con los que ya cuenta y los que podría tener.
section-safety-first = Primero, la seguridad
    .lead = Va antes que el orden de los objetivos. Nunca aparece en el plan que se lleva a casa en papel.
safety-first-open = Todavía no está anotado qué se hace
safety-first-plan = Hay un plan de seguridad.
safety-first-to = Todo sobre la seguridad
section-earlier-plan = El plan anterior
    .lead = Se conserva tal como estaba. Lo que todavía quiera puede pasarlo al plan nuevo.
section-goals = Objetivos y pasos
    .lead = En el orden que usted diga: primero, lo que más le importa. Cada paso dice quién lo hace y para cuándo.
section-order = El orden
section-review = Cuándo lo revisamos
section-agreed = Cómo dice que sí
section-plan-paper = En papel
    .lead = Lo leemos, usted y yo. Cuando estemos de acuerdo, se guarda tal como está.
section-notes = Notas
section-steps = Los pasos y en qué quedaron
section-meetings = Citas
section-services = Ayuda prestada
section-documents = Archivos y fotos
    .lead = Se guardan cifrados, con el caso, en este dispositivo.
section-reached = Hasta dónde hemos llegado
section-delivered = Lo previsto y lo hecho
section-evaluations = Cómo lo vemos, usted y yo
section-own-sums = Lo que ha requerido
    .lead = Las horas, el coste y la ayuda que se anotaron en este caso. Nadie tiene que anotarlos.
decimal-mark = ,
section-outcome = Cómo seguimos
section-how = Cómo termina
section-report = El informe final
    .lead = Se compone con lo anotado en el caso. Se puede cambiar cada palabra.
section-consensus = ¿Estamos de acuerdo?
section-closing = Cerrar el caso
    .lead = Lo que queda pendiente está más abajo. No impide cerrarlo.

## Listas y fichas

records-all = Mostrar todo ({ $count })
record-unwritten = Todavía sin escribir
record-open = Abrir
record-close = Cerrar
record-done = Listo
record-remove = Quitar
record-more = Más detalles
record-up = Subir
record-down = Bajar
field-none-of-them = Nada de esto
label-end = :{ " " }
note-lead = Basta con un texto. Lo demás puede quedarse como está.
check-in-lead = ¿Cómo va todo? ¿Hay algo que vuelva a costar? ¿Cuándo volvemos a hablar? Bastan unas palabras.
goal-take-along = Pasarlo al plan nuevo

## Archivos

file-another = Elegir otro archivo
file-keeping = Cifrando el archivo…
file-size = { $size } kB
file-picture = La foto
file-save = Guardar una copia
file-plain-title = Esta copia no está cifrada
file-plain = Quien la encuentre podrá abrirla. Guárdela solo donde nadie más mire, y bórrela cuando ya no la necesite.
file-plain-save = Guardarla de todos modos
file-plain-not = No guardarla

## Lo previsto y lo hecho

delivered-planned = Paso previsto
delivered-service = Ayuda prevista
delivered-given = Ayuda prestada
delivered-result = En qué quedó
delivered-none = Nada todavía
delivered-besides = Además de lo previsto

## Cómo se sigue después del repaso

outcome-stay = El plan sigue
    .lead = Todo sigue como acordamos. ¿Qué día lo volvemos a mirar?
outcome-revise = Volvemos a mirar qué hace falta
    .lead = El plan ya no encaja, o no se lograron los objetivos. Miramos otra vez qué hace falta. Este plan se conserva tal como está.
outcome-close = Terminamos
    .lead = Lo que hacía falta ya está. Terminamos bien, con un informe que usted puede leer.
outcome-sometimes = En contacto de vez en cuando
    .lead = Lo principal ya está. Falta acordar cuándo volvemos a mirarlo.
outcome-others = Sigue otra persona o servicio
    .lead = Buscamos quién puede seguir, doy el primer paso con usted y compruebo que recibe la ayuda.
outcome-begin-again = Empezar de nuevo por la valoración
outcome-to-closure = Pasar al cierre
outcome-next-review = Acordar el próximo día

## El cierre

closing-close = Cerrar el caso
closing-no-day = No está anotado hasta qué día se guarda este caso. Sin ese día, no se le preguntará a nadie si ya se puede borrar.
closing-closed = Cerrado el { $day }
closing-kept = Todo se conserva. Si usted vuelve, empezamos por donde tenga sentido.
closing-reopen = Volver a abrir el caso
report-to = Ir al informe final
report-title = Informe final
report-lead = Cada parte se compone con lo anotado en el caso, hasta que alguien la cambia. Cambie lo que diría de otra manera.
report-draw-again = Componer otra vez con lo anotado
report-to-paper = Verlo en papel
plan-to-paper = El plan en papel

## El caso de un vistazo

overview-title = El caso de un vistazo
overview-note = Escribir una nota
overview-record = Lo que ha pasado
dues-title = Fechas pendientes
due-passed = Ya pasó
due-meeting = Cita
due-touch = Retomar el contacto
due-check-in = Ver cómo va todo
due-step = Paso
due-referral = ¿Llegó la ayuda?
due-review = Revisar el plan
due-plan-end = Termina el plan
due-claim = Ayuda o prestación
due-visit = Vuelta de una visita en solitario
due-risk = Volver a mirar un riesgo
due-decision-end = Termina una decisión tomada en su lugar

## La línea del tiempo

timeline-title = Línea del tiempo
timeline-lead = Todo lo que ha pasado, empezando por lo último.
timeline-none = Todavía no ha pasado nada que tenga fecha.
timeline-only = Mostrar
timeline-everything = Todo
timeline-to-come = por venir
moment-safety = Seguridad
moment-note = Nota
moment-service = Ayuda prestada
moment-meeting = Cita
moment-document = Archivo
moment-referral = Derivación
moment-evaluation = Evaluación
moment-round = Nuevo comienzo
moment-closure = Cierre
moment-step = Paso
moment-sealed = Acordado y guardado

## El historial. Lo lee el profesional a solas.

history-title = Historial
history-lead = Cada respuesta, quién la escribió y cuándo, y qué decía antes. De aquí nunca se pierde nada.
history-more = Mostrar lo anterior
history-you = usted
# $mark es el principio de la marca de otra persona del equipo: cuatro letras y cifras.
history-other = otra persona del equipo ({ $mark })
history-before = Antes
history-removed = Se quitó
history-moved = Se cambió de sitio
history-sealed = Acordado y guardado tal como se mostró
history-on = Marcado
history-off = Ya sin marcar
menu-undo = Deshacer
menu-undo-about = el último cambio

## Papeles guardados

kept-title = Papeles acordados
kept-lead = Tal como se mostraron cuando las dos partes estuvieron de acuerdo.
kept-none = Todavía no se ha acordado ningún papel.
kept-link = Los papeles del plan anterior

## Buscar casos. Lo lee el profesional a solas.

home-search = Buscar un caso
home-search-hint = Por código, por nombre o por palabras escritas en él.
home-not-found = Ningún caso tiene esas palabras.
home-late =
    { $count ->
        [one] Hay { $count } caso con alguna fecha ya pasada
       *[other] Hay { $count } casos con alguna fecha ya pasada
    }

## Las reglas desde el plan en adelante

rule-r5 = El orden lo pone la persona
    .lead = Primero va lo que más le importa a ella. Empezar por lo sencillo es un consejo, nada más.
rule-r6 = Pasos que se pueden dar
    .lead = Cada paso dice quién, qué y para cuándo.
rule-r7 = Lo que falta no se deja así
    .lead = Lo que un paso necesita y no está se busca, se crea o se reclama.
rule-r8 = Evaluado por las dos partes
    .lead = Cada parte dice cómo lo ve, y las dos eligen cómo se sigue.
rule-r9 = Un buen final
    .lead = Con el trabajo hecho o por otro motivo: nadie se queda con la puerta cerrada.

## Lo que queda abierto en una regla, y qué hacer

gap-r1-again = En el último contacto quedó anotado que algo preocupa.
    .do = Vuelva a mirar la seguridad y anote qué se hace.
gap-r5-order = La persona todavía no ha opinado sobre el orden de los objetivos.
    .do = Pregúntele qué le importa más, póngalo primero y anote quién puso el orden.
gap-r6-what = Hay un paso que no dice qué hay que hacer.
    .do = Escríbalo de modo que las dos partes sepan cuándo está hecho.
gap-r6-who = Hay un paso que no dice quién lo hace.
    .do = Elija: la persona, usted, u otra persona o servicio.
gap-r6-by = Hay un paso que no dice para cuándo.
    .do = Acuerden un día. Basta con una fecha aproximada.
gap-r7-means = Falta algo que un paso necesita.
    .do = Elija qué se hace con lo que falta: buscarlo, crearlo o reclamarlo.
gap-r7-whom = Hay un paso que hace otra persona o servicio, y no dice quién es.
    .do = Diga quién es, o averigüe quién podría hacerlo.
gap-r8-both = No está anotado cómo lo ven las dos partes.
    .do = Anote los dos puntos de vista, uno junto al otro. Pueden ser distintos.
gap-r8-outcome = Queda por decidir cómo se sigue.
    .do = Elija una de las cinco opciones con la persona.
gap-r8-back = El trabajo se ha desviado o hay objetivos sin lograr, y aun así se piensa seguir adelante.
    .do = Vuelva a mirar qué hace falta, o anote qué razones hay para seguir adelante.
gap-r9-goals = Hay objetivos sin lograr, o nadie ha dicho si se lograron.
    .do = Repase cada objetivo con la persona, o elija otro motivo para terminar.
gap-r9-consensus = No está anotado que las dos partes estén de acuerdo en terminar.
    .do = Pregunte y anote las dos respuestas. «No del todo» también es una respuesta.
gap-r9-report = El informe final todavía no está guardado.
    .do = Léalo, cambie lo que haga falta y guárdelo.
gap-r9-reason = No está anotado el motivo por el que termina el trabajo.
    .do = Elija el motivo.
gap-r9-attempts = No está anotado cómo se intentó contactar con la persona.
    .do = Anote cuándo y de qué manera. Solo de maneras seguras para ella.
gap-r9-safety = No está anotado si la persona está a salvo.
    .do = Anote lo que se sabe. «Nadie lo sabe» también es una respuesta.
gap-r9-safety-action = Algo preocupa, y no está anotado qué se hace.
    .do = Anote quién hace qué hoy.
gap-r9-continues = No está anotado quién sigue con qué.
    .do = Anote quién es, o que no sigue nadie.
gap-r9-return = No está anotado cómo puede volver la persona.
    .do = Anote adónde y a quién puede acudir.

## Lo que sigue

follow-assess = Ver qué hace falta
    .lead = Lo que le resulta difícil, cómo se las arregla, y quién y qué le ayuda.
follow-make-plan = Hacer un plan, usted y yo
    .lead = Lo que usted quiere que cambie y unos primeros pasos pequeños.
follow-agree-plan = Acordar el plan
    .lead = Lo leemos, usted dice si está de acuerdo y se lo lleva en papel.
follow-carry-out = Poner el plan en marcha
    .lead = Anotar lo que pasa y en qué quedan los pasos.
follow-in-touch = En contacto de vez en cuando
    .lead = Lo principal ya está. Bastan unas palabras, un año después de la última conversación o el día acordado. Si vuelve a hacerse difícil, repasen lo hecho.
follow-look-back = Repasar lo hecho, usted y yo
    .lead = ¿Hasta dónde hemos llegado y cómo seguimos?
follow-begin-again = Empezar de nuevo por lo que hace falta
    .lead = El plan anterior se conserva. Lo que todavía quiera pasa al plan nuevo.
follow-close = Terminar bien
    .lead = Cómo termina, quién sigue con qué y cómo volver.
follow-closed = El caso está cerrado
    .lead = Todo se conserva. Se puede volver a abrir en cualquier momento.

## Las dos miradas

section-attracted = Apoyos que llegaron
    .lead = Antes solo eran posibles; ahora están.
section-views = Los dos puntos de vista
    .lead = Usted y yo podemos verlo distinto. Aquí quedan las dos cosas.
views-about = Sobre
views-person = Usted dice
views-worker = Yo digo
views-differ = lo vemos distinto
views-change = Su vida
views-words = Lo que hicimos
views-blocked = Los obstáculos
