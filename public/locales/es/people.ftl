# The list of people, the screens of the maps, the signs to choose from, and the way out.

people-title = Personas y mapas
people-lead = Quién y qué importa, anotado una sola vez. De aquí salen los dos mapas.
people-people = Personas, grupos e instituciones
people-ties = Vínculos
people-couples = Parejas
people-children = Hijos y padres

## The screens of the maps

map-role = mapa
map-view = Mapa o tabla
map-view-map = Mapa
map-view-table = Tabla
map-empty = Aún no hay nadie. Añada a la primera persona.
map-help = Arrastre el mapa o use las flechas para moverse; con dos dedos, o con Ctrl y la rueda, se amplía. Pulse una persona o una línea para leer y escribir sobre ella. Quien esté mal colocado se puede arrastrar, o mover con Alt y una flecha.
map-larger = Ampliar
map-smaller = Reducir
map-whole = Todo el mapa
map-card = Lo elegido en el mapa
map-put-back = Devolver a su lugar
map-move-hint = Para mover lo elegido, pulse uno de estos botones, arrastre en el mapa o pulse allí una flecha junto con Alt.
map-move = Mover en el mapa
map-move-left = Mover a la izquierda
map-move-up = Subir
map-move-down = Bajar
map-move-right = Mover a la derecha
map-went-left = Más a la izquierda: { $count ->
    [one] { $count } paso
   *[other] { $count } pasos
}. Ahora al { $across } % desde la izquierda y al { $down } % desde arriba.
map-went-up = Más arriba: { $count ->
    [one] { $count } paso
   *[other] { $count } pasos
}. Ahora al { $across } % desde la izquierda y al { $down } % desde arriba.
map-went-down = Más abajo: { $count ->
    [one] { $count } paso
   *[other] { $count } pasos
}. Ahora al { $across } % desde la izquierda y al { $down } % desde arriba.
map-went-right = Más a la derecha: { $count ->
    [one] { $count } paso
   *[other] { $count } pasos
}. Ahora al { $across } % desde la izquierda y al { $down } % desde arriba.
map-add = Añadir a alguien o algo
map-add-name = ¿Quién o qué es?
map-add-tie-kind = ¿Cómo es el vínculo?
map-add-no-sector = Sin indicar
map-add-whom = ¿De quién es familia?
map-add-nobody = De nadie todavía
map-add-kin = ¿Qué es para esa persona?
map-kin-partner = Pareja
map-kin-child = Hijo o hija
map-kin-parent = Padre o madre
map-add-done = Poner en el mapa
map-add-not = Cancelar
map-add-tie = Añadir un vínculo desde aquí
map-table-person = Personas, grupos e instituciones
map-table-couple = Parejas
map-table-child = Hijos y padres
map-table-bond = Vínculos
map-table-need = Lo que aún falta

## Other days

map-days = Otro día, o comparar dos días
map-day-at = Como era el
map-day-at-hint = La vida tal como era entonces. Si se deja vacío, hoy. Los nombres, las figuras, la salud y las necesidades no llevan fecha: se ven tal como se conocen.
map-day-known = Lo que se sabía el
map-day-known-hint = Solo lo anotado hasta ese día. Si se deja vacío, todo lo que se sabe ahora.
map-day-today = Volver a hoy
map-compare = Comparar con otro día
map-compare-not = Dejar de comparar
map-compare-with = El otro día
map-side = Qué día se ve

## What shows, and in which signs

map-look-title = Qué se muestra
map-look = Mostrar
map-look-marked = Personas con una marca
map-look-marked-hint = Quienes pueden ser un peligro, con quienes no hay que contactar o que no deben salir en papel. También se ve lo que solo se sospecha sobre la salud. No las muestre si alguien más mira.
map-look-marked-paper = Quienes pueden ser un peligro o con quienes no hay que contactar. Quien no debe salir nunca en papel no aparece, elija lo que elija.
map-look-abuse = Líneas de violencia
map-look-nameless = Sin nombres, solo quiénes son
map-look-nameless-hint = De lo que falta solo se ve el ámbito de la vida, y no salen palabras que nombren a alguien.
map-look-names = Nombres
map-look-names-hint = Sin ellos solo se ve quiénes son y, de lo que falta, el ámbito de la vida. Con nombres, solo donde sea seguro tenerlo. Lo que elija vale para este caso hasta que bloquee.
map-look-more = Ocupación, lugar, llegada y papel en la familia
map-look-more-hint = En palabras y en la tabla; lo breve, también en el mapa. Sin nombres, solo la llegada. Lo que no todo el mundo sabe no se muestra nunca.
map-signs = Signos
kind-notation = Signos de los mapas
notation-strong = ¿Cómo se dibuja un vínculo fuerte?
    .short = Vínculo fuerte
    .c-thick = Una línea gruesa
    .c-several = Tres líneas, la del medio gruesa
notation-tenuous = ¿Cómo se dibuja un vínculo débil?
    .short = Vínculo débil
    .c-dashed = Con rayas
    .c-dotted = Con puntos
notation-stressful = ¿Cómo se dibuja un vínculo tenso?
    .short = Vínculo tenso
    .c-hatched = Una línea con trazos cruzados
    .c-zigzag = Un zigzag
notation-index = ¿Cómo se señala a la persona de quien trata el mapa?
    .short = La persona de quien trata
    .c-double = Un borde doble
    .c-thick = Un borde grueso
notation-adopted = ¿Cómo se dibuja la línea de una adopción?
    .short = Adopción
    .c-pair = Una línea continua junto a otra de rayas
    .c-dashed = Una línea de rayas

## On paper and in files

map-out = Imprimir o guardar
map-out-close = Cerrar la hoja
map-out-title = En papel o en un archivo
map-paper = Tamaño del papel
map-paper-a-four = A4
map-paper-a-three = A3
map-save-svg = Guardar como dibujo (SVG)
map-save-png = Guardar como imagen (PNG)

## The timeline's days

timeline-from = Desde
timeline-until = Hasta
timeline-days = Solo algunos días
timeline-none-then = No hay nada anotado en esos días.
timeline-paper-code = Caso
timeline-paper-day = Impreso el
timeline-paper-kind = Muestra solo
timeline-on-paper = En papel
timeline-version = La versión segura lleva los días, los tipos y en qué quedó cada cosa: sin palabras, sin lugares y nada sobre miedos ni seguridad.
timeline-written = Anotado el { $day }
timeline-unnoted = Acordada; no consta si tuvo lugar
timeline-left-out =
    { $count ->
        [one] En este papel no figura { $count } anotación.
       *[other] En este papel no figuran { $count } anotaciones.
    }
moment-begun = Apertura del caso
moment-first-meeting = Acogida
moment-consent = Consentimiento al trabajo
moment-consent-withdrawn = Consentimiento al trabajo retirado
moment-consent-renewed = Consentimiento al trabajo dado de nuevo
moment-ending = Cierre en la acogida
moment-risk = Temor
moment-interview = Entrevista
moment-plan = Plan acordado
moment-letter-sent = Carta enviada
moment-letter-answered = Respuesta a la carta
moment-claim = Posible derecho
moment-advocacy = Gestión en defensa de la persona
moment-disclosure = Información compartida

## Means

section-still-missing = Qué falta todavía
    .lead = Pasos para los que aún falta algo, y qué hacemos con eso.
section-missing-now = Qué necesitan todavía los pasos
    .lead = Para estos pasos aún falta algo. Aquí está qué hacemos con eso.
missing-undecided = Aún no hemos decidido qué hacer con eso.
missing-to-step = Ir al paso
section-unused = Con qué más se puede contar
    .lead = Puntos fuertes, apoyos y personas que ningún paso usa todavía. Cada paso puede recogerlos en «Más detalles».
unused-strength = Punto fuerte:
unused-resource = Apoyo:
unused-person = Persona:
step-uses = ¿Qué apoyo usa?
    .short = Usa
step-strength = ¿En qué punto fuerte se apoya?
    .short = Se apoya en
step-person = ¿Quién de su entorno ayuda con esto?
    .short = Con

## El mismo nombre en dos casos. Solo para el profesional.

namesakes-title = En otro caso hay alguien con este nombre
namesakes-do = Puede ser otra persona. Los casos no se enlazan: piense qué puede saber cada persona de la otra.
