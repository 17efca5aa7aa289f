# Cada pregunta por su código, con - en lugar de . y _.
#   valor    la pregunta tal como se hace; la persona la lee también
#   .short   su título en papel y en listas
#   .hint    lo que ayuda a responder
#   .c-…     sus opciones
# «Yo» es el profesional; «usted», la persona. En lo que el profesional rellena a solas, «usted» es el profesional.

## Los tipos de registro

kind-case = El caso
kind-terms = Lo acordado
kind-consent = Consentimiento
kind-client = La persona
kind-six = Las seis preguntas
kind-opening = Lista para la primera entrevista
kind-meeting = Cita
    .add = Acordar una cita
    .none = Todavía no hay ninguna cita acordada.
kind-arrival = Después de la entrevista
kind-referral = Derivación
    .add = Añadir otra derivación
    .none = No hay otras derivaciones.
kind-ending = Cierre
kind-reason = Pendiente, con motivo
kind-profile = Su entidad
kind-erased = Caso borrado

## El caso. Lo rellena el profesional a solas.

case-code = Código del caso
    .short = Código
    .hint = No debe decir nada a nadie de fuera: ni iniciales ni fecha de nacimiento.
case-name = Nombre, si lo quiere aquí
    .short = Nombre
    .hint = Puede dejarlo vacío y trabajar con el código.
case-shown = ¿Qué muestran las listas y los títulos?
    .short = Se ve en las listas
    .c-code = El código
    .c-name = El nombre

## Primero, la seguridad

safety-private = ¿Podemos hablar aquí sin que nos oigan?
    .short = ¿Se puede hablar aquí?
    .c-yes = Sí
    .c-not-here = No, aquí no
    .c-unsure = No lo sé
safety-now = ¿Qué no puede esperar hasta mañana?
    .short = No puede esperar
    .hint = Marque todo lo que ocurra. Se puede señalar en vez de decirlo en voz alta.
    .c-danger = Alguien está en peligro ahora
    .c-dying = Pensamientos de morir o de hacerse daño
    .c-dependant = Un niño o una niña, o alguien que necesita cuidados, no está a salvo
    .c-bed = No hay dónde dormir a salvo esta noche
    .c-food = No hay nada que comer
    .c-medicine = Falta un medicamento necesario
    .c-none = Nada de esto
safety-action = ¿Qué hacemos hoy ante esto?
    .short = Lo que hacemos hoy
    .hint = Primero la ayuda, después escribir. ¿Quién hace qué y para cuándo?

## Lo que cada parte puede y hará

terms-can = Lo que puedo hacer
    .short = Lo que puedo hacer
    .hint = Solo lo que es seguro.
terms-cannot = Lo que no puedo hacer
    .short = Lo que no puedo hacer
    .hint = Mejor decirlo ahora que más tarde.
terms-mine = Mi parte hasta la próxima cita
    .short = Mi parte
terms-theirs = Su parte hasta la próxima cita
    .short = Su parte
    .hint = Algo pequeño y posible. «Nada» también es una respuesta.
terms-decision = ¿Seguimos adelante, usted y yo?
    .short = Seguir adelante
    .c-yes = Sí
    .c-time = Quiero tiempo para pensarlo
    .c-no = No, ahora no
terms-next = ¿Acordamos un día para volver a vernos?
    .short = Volver a vernos
    .c-date = Sí, un día
    .c-none = Por ahora, sin día
terms-no-date = ¿Qué tiene que pasar antes de poder fijar un día?
    .short = Todavía sin día

## Lo que se explicó, y el consentimiento

consent-words = ¿Para quién son aquí las palabras?
    .short = Palabras para
    .hint = Para un niño o una niña son más breves y de tú, también en los papeles que se lleva.
    .c-adult = Para una persona adulta
    .c-child = Para un niño o una niña
consent-limits-told = ¿Oyó esto antes de contar su historia?
    .short = Dicho de antemano
    .c-yes = Sí
    .c-no = Todavía no
consent-may-write = ¿Puedo escribir mientras hablamos?
    .short = ¿Puedo escribir?
    .hint = «No» también es una buena respuesta. Entonces solo hablamos, y anoto únicamente lo que acordemos al final.
    .c-yes = Sí, puede escribir
    .c-no = No, por favor, no escriba
consent-explained = Quiero comprobar que lo expliqué bien. ¿Está claro lo que acordamos?
    .short = Está claro lo que acordamos
    .c-understood = Sí, está claro
    .c-again = Se explicó otra vez y ahora está claro
consent-quote = ¿Qué le gustaría decir sobre esto?
    .short = Lo que usted dijo sobre esto
    .hint = Solo si quiere.
consent-manner = ¿Cómo dice que sí?
    .short = Cómo dijo que sí
    .c-signature = Firmo
    .c-mark = Hago mi marca
    .c-spoken = Lo digo y queda anotado
consent-signature = Su firma
    .short = Su firma
consent-witness = ¿Quién lo oyó o qué marca se hizo?
    .short = Quién lo oyó, o la marca

## La persona, y cómo contactar sin riesgo

client-called = ¿Cómo quiere que le llame?
    .short = Nombre que usa
    .hint = El que usted quiera. No tiene que ser el de sus documentos.
client-reach = ¿Cómo puedo contactar con usted sin riesgo?
    .short = Contacto seguro
    .c-call = Llamada
    .c-message = Mensaje
    .c-email = Correo electrónico
    .c-letter = Carta
    .c-visit = Visita
    .c-through = A través de alguien de confianza
    .c-not-at-all = De ninguna manera
client-reach-at = ¿Qué número o dirección?
    .short = Número o dirección
client-reach-when = ¿Cuándo es seguro?
    .short = Cuándo
client-reach-say = ¿Qué puedo decir a quien conteste?
    .short = Qué se puede decir
client-reach-seen = ¿Quién más podría verlo u oírlo?
    .short = Quién más lo ve
client-language = ¿En qué idioma prefiere hablar?
    .short = Idioma
client-words-in = ¿En qué idioma se escriben aquí sus palabras?
    .short = Idioma de sus palabras
    .hint = Si es el idioma de esta página, no hace falta responder.
    .c-en = Inglés
    .c-ru = Ruso
    .c-es = Español
    .c-fr = Francés
    .c-other = Otro
client-interpreter = ¿Quiere intérprete?
    .short = Intérprete
    .c-yes = Sí
    .c-no = No
client-support = ¿Quiere ayuda con algo de esto?
    .short = Quiere ayuda para
    .c-reading = Leer o escribir
    .c-hearing = Oír
    .c-seeing = Ver
    .c-understanding = Entender lo que se dice
    .c-moving = Moverse y llegar a los sitios
    .c-none = Nada de esto

## El cuaderno y las seis preguntas

six-pad = Cuaderno
    .short = Cuaderno
    .hint = Las palabras como vengan, en cualquier orden. Seleccione un fragmento y toque la pregunta a la que corresponde.
six-situation = ¿Cómo describiría lo que está pasando?
    .short = Cómo lo describe usted
six-who-kind = ¿Con quién o con qué tiene este problema?
    .short = Con quién o con qué
    .hint = Marque todo lo que corresponda.
    .c-person = Una persona
    .c-group = Varias personas: una familia, gente del barrio, una clase
    .c-organisation = Una oficina u otra organización
    .c-circumstances = Nadie: cosas que pasaron o la situación en sí
    .c-not-said = Prefiero no decirlo
six-who = ¿Quién o qué es?
    .short = Con quién o con qué
    .hint = Basta con «mi vecino». No hay que nombrar a nadie.
six-before = ¿Cómo era antes?
    .short = Antes
six-during = ¿Qué pasó entonces?
    .short = Cuando pasó
six-after = ¿Qué ha pasado desde entonces?
    .short = Desde entonces
six-tried = ¿Qué ha intentado ya?
    .short = Lo que ha intentado
    .hint = Lo pequeño también cuenta, y la gente a quien pidió ayuda.
six-helps = ¿Quién o qué le ayuda?
    .short = Quién o qué le ayuda
    .hint = Personas, lugares, lo que se le da bien, una idea que le da ánimo.
six-wish = ¿Cómo le gustaría que se resolviera?
    .short = Cómo le gustaría que se resolviera
six-hope = ¿Qué espera de mí y de este servicio?
    .short = Lo que espera de este servicio
six-life = Cuando se resuelva, ¿cómo será su vida?
    .short = Su vida cuando se resuelva
    .hint = ¿Qué notaría primero por la mañana?
six-person-view = ¿Le he entendido bien?
    .short = ¿Es así para usted?
    .hint = «No del todo» ayuda a las dos partes.
    .c-yes = Sí
    .c-not-quite = No del todo
six-person-correction = ¿Qué es diferente?
    .short = Lo que es diferente para usted
six-worker-view = ¿Lo veo como usted?
    .short = ¿Es así para mí?
    .c-yes = Sí
    .c-not-quite = No del todo
six-worker-correction = ¿Qué veo yo de otra manera?
    .short = Lo que yo veo de otra manera
    .hint = Los dos puntos de vista quedan uno junto al otro. Ninguno sustituye al otro.

## Cuándo nos vemos

meeting-day = ¿Qué día nos vemos?
    .short = Día
meeting-time = ¿A qué hora?
    .short = Hora
meeting-place = ¿Dónde?
    .short = Lugar

## Después de la entrevista. Solo para el profesional.

arrival-route = ¿Cómo llegó?
    .short = Cómo llegó
    .c-self = Por iniciativa propia
    .c-recommended = Por recomendación de alguien
    .c-outreach = Usted se acercó a la persona
    .c-service = Avisó otro servicio
    .c-transferred = De otra entidad que no pudo ayudar
arrival-will = ¿De quién partió?
    .short = De quién partió
    .c-own = De la propia persona
    .c-encouraged = Alguien la animó
    .c-looking = Por ahora solo quiere preguntar o informarse
    .c-compelled = Alguien lo exige
arrival-fit = ¿Le corresponde a usted?
    .short = Competencia y zona
    .c-fits = Sí, por lo que hacen y por la zona
    .c-scope = No, queda fuera de lo que hacen
    .c-area = No, queda fuera de su zona
    .c-unable = No, usted o su entidad no pueden hacerlo ahora
arrival-ties = Sus propios límites y vínculos
    .short = Límites y vínculos
    .hint = Puede seguir otra persona del equipo. Explique el motivo a quien atiende y pregúntele qué le parece.
    .c-none = Ninguno
    .c-knows = Conoce a la persona o a su familia
    .c-community = Pertenecen al mismo círculo o comunidad
    .c-feelings = Le afecta más de lo que conviene al trabajo
    .c-competence = Exige más de lo que usted sabe hacer

## Una derivación que ayuda a llegar

referral-ground = ¿Por qué motivo?
    .short = Motivo
    .c-scope = Queda fuera de lo que hacemos aquí
    .c-area = Queda fuera de nuestra zona
    .c-unable = Ahora no podemos hacerlo bien
referral-to = ¿A quién?
    .short = A quién
    .hint = Mejor una persona concreta que un edificio.
referral-purpose = ¿En qué quiere que le ayuden?
    .short = En qué
referral-help = ¿Cómo le ayudo a llegar?
    .short = Ayuda para llegar
    .hint = Una dirección sola rara vez basta.
    .c-agreed = Hablé con ese servicio y le esperan
    .c-filled-in = Rellené los papeles con usted
    .c-went-along = Fui con usted
    .c-received = Comprobé que recibió la ayuda
referral-check = ¿Cuándo pregunto si recibió la ayuda?
    .short = Volver a preguntar el
referral-result = ¿En qué quedó?
    .short = En qué quedó

## Un cierre amable, con la puerta abierta

ending-why = ¿Cómo termina por ahora?
    .short = Cómo terminó
    .c-not-wanted = Usted no quiere seguir, y se respeta
    .c-referred = Otro servicio sigue con usted
    .c-only-asking = Quería preguntar algo y tiene la respuesta
ending-said = ¿Qué le gustaría decir sobre esto?
    .short = Lo que usted dijo sobre esto
ending-given = ¿Qué se lleva?
    .short = Para llevar
    .hint = Información, números, lugares donde ayudan.
ending-return = ¿Cómo puede volver, si quiere?
    .short = Cómo volver

## Dejado abierto, con un motivo. Solo para el profesional.

reason-rule = A qué se refiere
    .short = A qué se refiere
reason-why = ¿Cuál es el motivo para dejarlo pendiente?
    .short = Pendiente, con motivo

## La entidad. La rellena el profesional a solas.

profile-name = Nombre de su entidad
    .short = Entidad
profile-area = Zona que atienden
    .short = Zona
    .hint = Una ciudad, un distrito, un grupo de personas.
profile-does = Lo que hacen
    .short = Lo que hacen
    .hint = Con las palabras que diría a alguien que pide ayuda.
profile-numbers = Números de emergencia
    .short = Números de emergencia
    .hint = Uno por línea: qué es y después el número. También se ven en la pantalla de bloqueo, porque la ayuda no debe esperar a una frase de contraseña.
profile-role = ¿Cómo se llama su puesto?
    .short = Puesto
    .hint = Profesional de referencia, trabajador o trabajadora social…
profile-worker = Su nombre, para los papeles
    .short = Profesional de referencia

## Lo que queda de un caso borrado

erased-case = Caso
    .short = Caso
erased-when = Borrado el
    .short = Borrado el
