# El tiempo y la claridad en un caso: lo que se acaba, lo que choca, las cartas, el borrado y las sumas de todos los casos.
# La persona puede leerlo también: «yo» es el profesional, «usted» es la persona, si no se dice otra cosa.

## Permisos que terminan

section-ended-consents = Lo que ya no vale, o no por mucho tiempo
    .lead = Desde ese día no se comparte nada nuevo. Aquí está quién tiene ya qué.
section-service-day = ¿Fue otro día?
consent-allowed = Vale
consent-ends-soon = Termina pronto
consent-ran-out = Ha vencido
consent-over = Ha vencido y queda así
consent-taken-back = Retirado
consent-last-day = Último día: { $day }
consent-renew = ¿Quiere permitirlo otra vez? Entonces acordamos abajo un nuevo día. Si no, queda así.
consent-leave-over = Dejarlo así
consent-nobody-holds = Nadie tiene nada por este permiso.
consent-holders = Quién tiene ya qué. ¿Quiere que les avise?
consent-end-work = Retirar hoy el consentimiento a nuestro trabajo
consent-work-ended = Usted retiró su consentimiento a nuestro trabajo el { $day }
consent-work-ended-lead = Lo que usted permitió compartir va aparte: cada permiso sigue o termina por sí mismo, más arriba.
consent-work-ended-once = Usted retiró su consentimiento a nuestro trabajo
consent-renew-work = Quiero que sigamos
work-ended = El consentimiento al trabajo terminó el { $day }
work-ended-once = El consentimiento al trabajo ha terminado
work-ended-left = No se empieza nada nuevo, y los pasos y las citas de antes ya no están pendientes. Pregunte si hay que avisar a quienes ya tienen algo y lleve el caso a un buen cierre. Peligro de vida, un niño en riesgo, ley y juzgado siguen igual.
work-ended-holders = Quién tiene qué
consent-renewed = ¿Cuándo volvió a decir que sí a nuestro trabajo?
    .short = Volvió a decir que sí el
hand-no-more = A la persona ya no se le da nada para rellenar. Si quiere retomar el trabajo, anótelo junto a los permisos.
due-consent-end = Termina un permiso para compartir

# Lo siguiente lo lee el profesional a solas.
gap-r3-expired = Ha vencido un permiso para compartir.
    .do = Pregunte si lo permite otra vez. Hasta entonces no se comparte nada nuevo.
gap-r3-after = Se compartió algo cuando el permiso ya había terminado.
    .do = Diga por qué. Si fue por un peligro, por ley o por orden de un juzgado, anótelo como compartido sin consentimiento.

## Objetivos que chocan

goal-handling = ¿Cómo lo van a resolver?
    .short = Cómo lo resolvemos
    .hint = Por ejemplo: cuál va primero, o qué serviría para los dos objetivos.

## Objetivos uno junto a otro

section-lanes = Lo que avanza a la vez
    .lead = Todo en una misma línea de días.
lanes-goal = Objetivo
lanes-step = Paso
lanes-day = Día
lanes-state = Cómo está
lanes-waits = Espera a
lanes-no-step = Aún sin pasos
lanes-no-day = aún sin día
lanes-today = hoy
lanes-as-table = Lo mismo en una tabla
lanes-done = Hecho
lanes-partly = Hecho en parte
lanes-not-done = No se hizo
lanes-dropped = Ya no hace falta
lanes-late = Ya pasó el día
lanes-to-come = Por venir

## Lo que costó la ayuda. Nunca se exige.

service-hours = ¿Cuántas horas llevó?
    .short = Horas
    .hint = Solo si quiere sumarlo.
service-cost = ¿Cuánto costó?
    .short = Coste
    .hint = En la moneda local. Solo si quiere sumarlo.

## Cartas

section-letters = Cartas
    .lead = A oficinas públicas y a otras personas o entidades: se escriben aquí, se imprimen y se anota la respuesta.
kind-letter = Carta
    .add = Escribir una carta
    .none = Aún no hay cartas.
letter-about = ¿De qué trata?
    .short = Asunto
    .hint = Esta línea va encima del texto.
letter-to = ¿Para quién es?
    .short = Para
letter-address = ¿Cuál es la dirección?
    .short = Dirección
letter-kind = ¿Qué tipo de carta es?
    .short = Tipo
    .c-appeal = Un recurso contra una decisión
    .c-petition = Una solicitud oficial
    .c-complaint = Una queja
    .c-request = Una petición sencilla
    .c-other = Otra carta
letter-sender = ¿Quién la envía?
    .short = De
    .c-person = Usted
    .c-worker = Yo, por usted
letter-words = ¿Qué debe decir?
    .short = Texto
    .hint = Se imprime tal como está aquí.
letter-day = ¿Qué fecha lleva?
    .short = Fecha
letter-signature = Firme aquí, o a mano en el papel
    .short = Firma
letter-sent = ¿Cuándo se envió?
    .short = Enviada
letter-answer = ¿Qué respondieron?
    .short = Respuesta
    .c-received = La han recibido
    .c-granted = Dijeron que sí
    .c-partly = Dijeron que sí en parte
    .c-refused = Dijeron que no
letter-answered-on = ¿Cuándo llegó la respuesta?
    .short = Respondida
letter-object-by = ¿Hasta cuándo se puede recurrir?
    .short = Recurrir hasta el
letter-objection = ¿Va a recurrir?
    .short = Recurso
    .c-sent = Sí, ya está enviado
    .c-not-wanted = No, usted no quiere
due-objection = Último día para recurrir
moment-letter = Carta
record-to-paper = En papel
paper-letter-link = Carta
paper-letter-title = Carta
paper-letter-signature = Firma

## Borrar un caso. Lo lee el profesional a solas.

erased-what = ¿Qué era?
    .short = Qué
    .c-case = Un caso
    .c-prospect = Una nota, aún no un caso
erased-why = ¿Por qué se borra?
    .short = Por qué
    .c-time-over = Terminó el plazo para guardarlo
    .c-person-asked = La persona lo pidió
    .c-elsewhere = Ahora se guarda en otro sitio
    .c-mistake = Se anotó por error
    .c-no-case = No llegó a ser un caso
erase-title = Borrar este caso
erase-lead = La persona puede pedirlo en cualquier momento. Queda una línea que dice cuándo y por qué, sin código ni nombre.
erase-what = Todo el caso se borra de este dispositivo. No se puede deshacer.
erase-copies = Los archivos que usted se llevó y las copias de seguridad de este dispositivo siguen teniendo el caso: bórrelos también.
erase-sure = Ya no necesito nada de este caso
erase-now = Borrar el caso
erase-not = Conservarlo y volver
erasures-title = Lo que se borró
erasures-hint = Cuándo y por qué, sin nombres; se puede imprimir
erasures-lead = Todos los casos borrados en este dispositivo, y cuándo. No se guarda ningún código ni nombre.
erasures-none = Aquí no se ha borrado nada.
erasures-day = Día
erasures-what = Qué
erasures-why = Por qué
erasures-by = Quién
erasures-mark = Marca
erasures-unsaid = sin anotar
keeping-title =
    { $count ->
        [one] Terminó el plazo para guardar { $count } caso cerrado
       *[other] Terminó el plazo para guardar { $count } casos cerrados
    }
keeping-lead = Borre lo que ya nadie necesita, o guárdelo más tiempo.
keeping-erase = Borrar
keeping-longer = Guardar más tiempo
keeping-keep = Guardar hasta ese día
keeping-not = Ahora no
keeping-no-day = Elija un día que aún no haya pasado.
keeping-open =
    { $count ->
        [one] { $count } caso cerrado no dice hasta qué día se guarda
       *[other] { $count } casos cerrados no dicen hasta qué día se guardan
    }
keeping-open-lead = Diga hasta cuándo, para que se le pregunte a tiempo.
keeping-say = Decir hasta cuándo

## Sumas de todos los casos. Las lee el profesional a solas.

programme-title = Lo que aporta nuestro trabajo
programme-lead = Todos los casos de este dispositivo juntos, sin nombres. Nadie tiene que responder: solo cuenta lo que se respondió. Lo que dicen menos de cinco casos no se muestra.
programme-none = Aún no hay respuestas que se puedan sumar.
programme-about = Qué
programme-number = Cuántos
programme-few = muy pocos para mostrarlo
programme-effect = Lo que aportó
    .lead = Resultados elegidos, objetivos y lo que dicen las propias personas.
programme-efficiency = La ayuda prestada
    .lead = Lo previsto junto a lo prestado, y las horas.
programme-cost = Lo que costó
    .lead = En la moneda local, en la medida en que se anotó.
programme-of-evaluation-outcome = Cómo se sigue
programme-of-evaluation-person-change = Las personas, sobre su vida
programme-of-feedback-heard = Se escuchó a las personas
programme-goals-reached = Objetivos logrados
programme-goals-partly = Objetivos logrados en parte
programme-goals-not-reached = Objetivos no logrados
programme-goals-no-longer = Objetivos que ya no se quieren
programme-planned = Servicios previstos
programme-delivered = Servicios previstos y prestados
programme-besides = Servicios prestados fuera del plan
programme-hours = Horas
programme-hours-a-goal = Horas por objetivo logrado
programme-money = Coste
programme-money-a-goal = Coste por objetivo logrado
