# Palabras de toda la página: barra, lista, caso, campos, botones de los papeles.

app-name = Waymark
skip-to-content = Ir al contenido
yes = Sí
no = No
back-home = Todos los casos
back-case = Volver al caso
error-title = Hay algo que revisar
failed-title = Waymark no puede arrancar
failed-again = Intentarlo otra vez

## La barra

menu-emergency = Números de emergencia
menu-emergency-about = Números de emergencia. También con la tecla F2.
menu-lock = Bloquear
menu-lock-about = Bloquear ahora. También puede pulsar tres veces Mayús (Shift).
menu-more = Más
menu-carry = Llevarse casos
menu-bring-in = Importar un archivo
menu-agency = Su entidad
menu-settings = Ajustes
menu-leave = Dejar este dispositivo
menu-kit = La acogida en papel
    .lead = En blanco, para cuando no haya luz ni dispositivo. Imprímala ahora y pásela después.
status-writing = Guardando…
status-saved = Guardado: { $time }

## La lista

home-title = Casos
home-begin = Abrir un caso nuevo
home-empty = Todavía no hay casos. Abra el primero cuando alguien se siente con usted.
home-show-names = Mostrar nombres
home-hide-names = Ocultar nombres
home-damaged = Desde fuera se han borrado o dañado registros de un caso
home-damaged-do = Se muestra todo lo que aún se puede abrir. Importe su último archivo para recuperar lo demás.
home-rescued =
    { $count ->
        [one] La página se cerró mientras se escribía { $count } respuesta. Está guardada.
       *[other] La página se cerró mientras se escribían { $count } respuestas. Están guardadas.
    }
home-rescued-do = Está en el caso, donde lo estaba escribiendo.
home-recovery = Su código de recuperación aún no se ha comprobado
home-recovery-do = Escríbalo una vez desde su hoja, para saber que está bien copiado.
home-weak = Este dispositivo tiene poca memoria
home-weak-do = Aquí es más fácil de lo normal adivinar la frase de contraseña de su caja fuerte. Elija una larga.

## Un caso nuevo

new-title = Un caso nuevo
new-lead = Basta con un código. No debe decir nada a nadie de fuera.
new-begin = Empezar la acogida
new-code-missing = Ponga un código al caso para poder encontrarlo después.

## Un caso

case-label = Caso
case-no-code = Caso sin código
case-changed = último cambio: { $when }
case-ended = Cerrado
case-next = Próxima cita
case-opening = Abriendo el caso…
case-unopened = Este caso no se puede abrir
case-overview = Resumen
case-names = Código y nombre
waymarks = El recorrido de este caso
names-title = Código y nombre
names-lead = Así aparece el caso en las listas y al principio de la página. El título del navegador no lo muestra nunca.
overview-prompts = La acogida, paso a paso
overview-open = Queda pendiente
overview-open-lead = Nada de esto le impide seguir. Vuelva a ello más tarde o anote por qué queda pendiente.
overview-papers = Papeles y próximos pasos
overview-go-on = Seguir
overview-whole = Todo en una página
gap-give-reason = Dejarlo pendiente, con un motivo
gap-keep-reason = Guardar el motivo
earlier-answers = Respuestas a preguntas de otra versión
referral-title = Derivar y acompañar
referral-lead = No solo una dirección: acuérdelo con la persona, rellene con ella lo necesario, acompáñela si ayuda y compruebe que recibió la ayuda.
referral-link = Derivar a otro recurso
referral-others = Otras derivaciones
    .lead = Si un servicio dice que no, anote en qué quedó y añada la siguiente. Aquí están también las de antes de empezar de nuevo.
ending-title = Un cierre amable
ending-lead = La persona no lo quiere o no lo necesita ahora. Despídase bien y deje la puerta abierta.
ending-link = Cerrar con amabilidad
six-link = Cuaderno y seis preguntas

## Diferencias entre dos copias

differences-some = Hay respuestas distintas en las dos copias
differences-see = Ver las dos respuestas y elegir
differences-title = Dos respuestas a una pregunta
differences-lead = Las dos se escribieron y las dos se conservan. Elija la correcta; la otra queda en el historial.
differences-none = No hay nada que elegir: todas las respuestas coinciden.
difference-title = Aquí hay dos respuestas
difference-keep = Elegir esta
difference-keep-about = Elegir esta respuesta: { $words }
difference-signature = Una firma
difference-empty = Sin respuesta

## La acogida

mode = Cómo se muestra
mode-guided = Paso a paso
mode-whole = Todo en una página
place-of-all = { $place } de { $all }
prompt-next = Siguiente
prompt-back = Atrás
prompt-onward = Pasos
prompt-to-taps = Terminar: sus cuatro respuestas
taps-done = Listo
read-back-to-pad = Ir al cuaderno
together-part-can = Lo que puedo y lo que no puedo hacer
together-part-each = Mi parte y la suya
together-part-yes = Sí o no
together-part-next = Cuándo volvemos a vernos

## El cuaderno y las seis preguntas

six-title = Cuaderno y seis preguntas
six-lead = Escriba en el cuaderno en cualquier orden. Seleccione un fragmento y toque la pregunta a la que corresponde. Pregunte solo lo que falte.
six-to-read-back = Leerlo en voz alta
pad-show = Su cuaderno
pad-put = Poner un fragmento bajo una pregunta
pad-put-how = Seleccione palabras del cuaderno y toque dónde van:
pad-put-done = El fragmento ya está ahí, con las palabras de la persona.
pad-nothing-selected = Primero seleccione unas palabras del cuaderno.
pad-marks = Lo que ya está bajo una pregunta

## Emergencias

emergency-numbers = Números de emergencia
emergency-none = Todavía no se han indicado números de emergencia.
emergency-add = Añadirlos a los datos de su entidad

## Campos

field-own-words = Palabra por palabra, tal como se dijo.
field-add-note = Mi nota
field-note = Mi nota junto a la respuesta
field-still-read = Aun así, la persona o un juzgado podrían leerlo.
field-take-back = Quitar la respuesta
field-or = o
field-sign-again = Firmar otra vez
field-no-such-day = Ese día no existe: el día o el mes no es correcto. Lo escrito se conserva.
date-day = Día
date-month = Mes
date-year = Año
date-is-about = Fecha aproximada
date-unknown = Nadie lo sabe

## Papeles

paper-agreement-link = Lo que acordamos
paper-next-link = Cuándo volvemos a vernos
paper-read-back-link = Con sus palabras
paper-version = ¿Qué versión?
paper-print = Imprimir
paper-seal = Estamos de acuerdo: guardarlo así
paper-sealed = Acordado y guardado tal como se mostró: { $when }
