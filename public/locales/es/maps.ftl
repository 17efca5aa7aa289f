# Cada pregunta sobre las personas y lo que hay entre ellas, por su código, con - en lugar de . y _; y las palabras de los mapas.
#   valor    la pregunta tal como se hace. La persona lee a la vez: «yo» es profesional, «usted» es la persona.
#   .short   su título en papel y en listas
#   .hint    lo que ayuda a responder
#   .c-…     sus opciones

## Las clases de ficha: el título de una. .add añade otra, .none dice que todavía no hay ninguna.

kind-person = Persona, grupo o institución
    .add = Añadir a alguien
    .none = Todavía no hay nadie. Empiece por quienes viven con usted.
kind-couple = Pareja
    .add = Añadir una pareja
    .none = Todavía no hay ninguna pareja.
kind-child = Hijo o hija y sus padres
    .add = Añadir un hijo o una hija y sus padres
    .none = Todavía no consta quiénes son los padres de nadie.
kind-bond = Vínculo
    .add = Añadir un vínculo
    .none = Todavía no hay ningún vínculo. ¿Quién está cerca? ¿Quién le quita fuerzas?
kind-place = Lugar en el mapa
    .add = Mover a alguien en el mapa
    .none = No se ha movido a nadie a mano.

## Personas, grupos e instituciones

person-name = ¿Cómo se llama?
    .short = Nombre
    .hint = Basta el nombre de pila. Puede quedar vacío.
person-role = ¿Quién es para usted?
    .short = Quién es
    .hint = «Madre», «expareja», «una profesora»: basta si no quiere dar un nombre.
person-sort = ¿Es una persona o más de una?
    .short = Qué es
    .c-person = Una persona
    .c-group = Un grupo de personas
    .c-organisation = Una institución, una escuela u otra organización
    .c-system = Una parte de la vida sin nombre propio
    .c-animal = Un animal
person-sector = ¿A qué parte de la vida pertenece?
    .short = Parte de la vida
    .c-extended-family = Familia extensa
    .c-friends = Amistades
    .c-neighbours = Vecindario
    .c-faith = Fe
    .c-culture = Cultura y comunidad
    .c-recreation = Tiempo libre
    .c-school = Escuela y formación
    .c-childcare = Cuidado de niños y niñas
    .c-work = Trabajo
    .c-income = Dinero y prestaciones
    .c-housing = Vivienda
    .c-transport = Transporte
    .c-health = Salud
    .c-services = Servicios sociales
    .c-legal = Justicia y policía
    .c-other = Otra cosa
person-shape = ¿Qué figura la representa?
    .short = Figura
    .hint = La elige esa persona, o usted por ella. Yo no adivino.
    .c-square = Cuadrado: hombre o niño
    .c-circle = Círculo: mujer o niña
    .c-diamond = Rombo: sin precisar
    .c-square-in-circle = Cuadrado en un círculo: hombre trans
    .c-circle-in-square = Círculo en un cuadrado: mujer trans
    .c-rounded = Cuadrado redondeado: persona no binaria
    .c-unknown = Interrogación: no se sabe
person-index = ¿El mapa trata de esta persona?
    .short = El mapa trata de esta persona
    .c-yes = Sí
    .c-no = No
person-household = ¿Vive con usted?
    .short = Vive con usted
    .c-yes = Sí
    .c-part = Parte del tiempo
    .c-no = No
person-household-since = ¿Desde cuándo vive con usted?
    .short = Vive con usted desde
person-household-until = ¿Hasta cuándo vivió con usted?
    .short = Vivió con usted hasta
person-born = ¿Cuándo nació?
    .short = Nacimiento
    .hint = Basta el año.
person-life = ¿Vive todavía?
    .short = Con vida
    .c-alive = Sí
    .c-died = Falleció
    .c-not-known = Nadie lo sabe
person-died = ¿Cuándo falleció?
    .short = Fallecimiento
person-pregnancy = ¿Es un bebé que se espera o que se perdió?
    .short = En espera o pérdida
    .hint = Solo si quiere verlo en el mapa. Para cuándo se espera, o cuándo se perdió, va en «Nacimiento».
    .c-expected = Se espera
    .c-miscarriage = Pérdida del embarazo
    .c-abortion = Interrupción del embarazo
    .c-stillborn = Nació sin vida
person-marks = ¿Hay algo que yo deba tener en cuenta?
    .short = Tener en cuenta
    .hint = Quien lleva una marca no sale en ningún papel ni pantalla que vean usted u otras personas.
    .c-danger = Puede ser un peligro
    .c-never-contact = No contactar nunca
    .c-never-print = Nunca en papel
person-contact = ¿Cómo se le puede localizar?
    .short = Contacto
person-contact-safely = ¿Cómo se le puede localizar sin riesgo?
    .short = Contacto seguro
    .hint = Cuándo, qué se puede decir, quién más lo ve; o no hacerlo.
person-needed = ¿Qué hace falta saber de esto para nuestro trabajo?
    .short = Hace falta saber
    .hint = No se ve hasta que alguien diga para qué hace falta.
    .c-origin = De dónde viene
    .c-health = Su salud
person-reason = ¿Para qué hace falta?
    .short = Hace falta para
unneeded-kept = Guardado, pero sin decir que haga falta
unneeded-do = No aparece en ningún mapa, lista ni extracto. Si hace falta, márquelo arriba y diga para qué. Si no, quítelo; el historial lo conserva.
unneeded-take-out = Quitar
person-health = ¿Hay algo de su salud que importe aquí?
    .short = Salud
    .hint = Solo lo que necesitamos para el trabajo.
    .c-physical = Enfermedad física
    .c-psychological = Enfermedad mental
    .c-recovering = Se está recuperando
    .c-substance = Problemas con alcohol o drogas
    .c-substance-suspected = Quizá problemas con alcohol o drogas
    .c-substance-recovering = Ya no consume o lo está dejando
    .c-smoker = Fuma
    .c-obesity = Un peso que daña la salud
    .c-language = No habla el idioma de aquí
person-work = ¿A qué se dedica y de qué vive?
    .short = Ocupación e ingresos
person-lives = ¿Dónde vive?
    .short = Vive en
person-origin = ¿De dónde viene?
    .short = Procedencia
person-moved = ¿Cuándo llegó aquí?
    .short = Llegada
person-part = ¿Qué papel tiene en la familia y cómo habla con los demás?
    .short = Su papel
person-secret = ¿Hay algo de esta persona que no todo el mundo sabe?
    .short = No todo el mundo lo sabe
    .hint = Queda solo aquí: ni en el mapa ni en papel.
person-told = ¿Quién lo contó?
    .short = Según
person-note = ¿Qué más importa de esta persona?
    .short = Nota

## Parejas

couple-one = ¿Quién es una de las dos personas?
    .short = Una
couple-two = ¿Quién es la otra?
    .short = La otra
couple-status = ¿Qué son ahora?
    .short = Ahora
    .c-married = Matrimonio
    .c-together = Conviven
    .c-committed = Pareja que vive por separado
    .c-separated = Separación
    .c-divorced = Divorcio
    .c-widowed = Viudez
    .c-affair = Relación fuera de la pareja
    .c-secret-affair = Relación secreta fuera de la pareja
    .c-parents = Tienen un hijo o una hija en común, sin ser pareja
couple-together = ¿Desde cuándo son pareja?
    .short = Pareja desde
couple-married = ¿Cuándo se casaron?
    .short = Boda
couple-separated = ¿Cuándo se separaron?
    .short = Separación
couple-divorced = ¿Cuándo se divorciaron?
    .short = Divorcio
couple-again = ¿Cuándo retomaron la relación?
    .short = Relación retomada
couple-ended = ¿Cuándo terminó, si no hubo matrimonio?
    .short = Fin
couple-custody = ¿Con quién viven los hijos?
    .short = Los hijos viven con
    .c-one = La primera persona nombrada
    .c-two = La segunda persona nombrada
    .c-both = Ambas
    .c-others = Otras personas
couple-told = ¿Quién lo contó?
    .short = Según
couple-note = ¿Qué más importa de esta pareja?
    .short = Nota

## Hijos y padres

child-child = ¿De quién son los padres?
    .short = Hijo o hija
child-parent = ¿Quién es el padre o la madre?
    .short = Padre o madre
child-other-parent = ¿Quién es el otro padre o la otra madre?
    .short = El otro padre o madre
child-way = ¿Qué relación es?
    .short = Relación
    .c-biological = Por nacimiento
    .c-adopted = Por adopción
    .c-foster = Por acogimiento familiar
    .c-step = Padrastro o madrastra
    .c-raised = Por crianza
child-since = ¿Desde cuándo?
    .short = Desde
child-until = ¿Hasta cuándo?
    .short = Hasta
child-twin = ¿Quién nació en el mismo parto?
    .short = Mismo parto
    .hint = Si son tres, cada persona nombra a una de las otras.
child-twin-kind = ¿Son gemelos o mellizos?
    .short = Gemelos o mellizos
    .c-identical = Gemelos idénticos
    .c-fraternal = Mellizos
    .c-not-known = No se sabe
child-told = ¿Quién lo contó?
    .short = Según
child-note = ¿Qué más importa?
    .short = Nota

## Vínculos

bond-from = ¿De quién se trata?
    .short = Quién
bond-to = ¿Con quién es el vínculo?
    .short = Con
    .hint = Si no nombra a nadie, es con todo el hogar.
bond-kind = ¿Cómo es el vínculo?
    .short = Vínculo
    .c-strong = Fuerte
    .c-ordinary = Corriente
    .c-tenuous = Débil o incierto
    .c-stressful = Tenso
    .c-strong-stressful = Fuerte y tenso
    .c-broken = Roto
    .c-close = Cercano
    .c-fused = Fusionado: cuesta ver dónde acaba una persona y empieza la otra
    .c-distant = Distante
    .c-hostile = Hostil
    .c-close-hostile = Cercano y hostil
    .c-fused-hostile = Fusionado y hostil
    .c-cutoff = Ruptura
    .c-repaired = Hubo ruptura, se reparó
    .c-focused = Toda la atención puesta en la otra persona
    .c-caretaker = Cuida de la otra persona
    .c-spiritual = Vínculo espiritual
    .c-physical-abuse = Violencia física
    .c-emotional-abuse = Violencia con palabras y amenazas
    .c-sexual-abuse = Violencia sexual
bond-direction = ¿En qué dirección va?
    .short = Dirección
    .c-forth = De la primera a la segunda
    .c-back = De la segunda a la primera
    .c-both = En ambas direcciones
bond-intensity = ¿Con qué fuerza?
    .short = Fuerza
    .c-1 = Un poco
    .c-2 = Claramente
    .c-3 = Mucho
bond-flows = ¿Qué va de una parte a la otra?
    .short = Qué aporta
    .c-money = Dinero
    .c-care = Cuidado y consuelo
    .c-practical = Ayuda práctica
    .c-information = Información y consejo
    .c-pressure = Presión
bond-need = ¿A qué necesidad responde?
    .short = Responde a
bond-meets = ¿Hasta qué punto queda cubierta la necesidad?
    .short = Necesidad cubierta
    .c-not-at-all = Nada
    .c-a-little = Un poco
    .c-partly = En parte
    .c-mostly = Casi del todo
    .c-fully = Del todo
bond-since = ¿Desde cuándo?
    .short = Desde
bond-until = ¿Hasta cuándo?
    .short = Hasta
bond-told = ¿Quién lo contó?
    .short = Según
bond-note = ¿Qué más importa?
    .short = Nota

## Lugares en el mapa

place-map = ¿En qué mapa está?
    .short = Mapa
    .c-ecomap = Ecomapa
    .c-genogram = Genograma
place-of = ¿A quién se movió?
    .short = Quién
place-x = ¿A qué distancia en horizontal?
    .short = En horizontal
place-y = ¿A qué distancia hacia abajo?
    .short = Hacia abajo

## Los mapas

map-ecomap = Ecomapa
    .lead = Quién y qué hay a su alrededor, y qué va y viene.
map-genogram = Genograma
    .lead = Su familia a lo largo de las generaciones.
map-at = Tal como era el { $day }
map-known = Lo que se sabía el { $day }
map-told = Según { $who }
map-legend = Qué significan los signos
map-household = Hogar
map-needs = Lo que aún falta
map-nameless = Sin nombre

## Lo que figuras y líneas dicen a quien no las ve. Las piezas van seguidas, con una coma entre ellas.

map-age = { $age ->
    [one] { $age } año
   *[other] { $age } años
}
map-index = el mapa trata de esta persona
map-in-household = vive en el hogar
map-in-household-partly = vive en el hogar parte del tiempo
map-born = nacimiento: { $day }
map-died = fallecimiento: { $day }
map-has-died = ha fallecido
map-moved = colocación a mano
map-between = { $from } y { $to }
map-goes-forth = de { $from } a { $to }
map-goes-both = en ambas direcciones
map-child-of = { $child }; progenitores: { $parents }
map-twins = gemelos o mellizos
map-twins-identical = gemelos idénticos
map-twins-fraternal = mellizos
map-since = desde { $day }
map-until = hasta { $day }
map-meets = { $need }: { $level }
map-looked = { $level } ({ $day })
map-under = { $what }: { $words }
map-unsaid = Aún sin indicar
map-unsaid-status = aún sin indicar qué relación tienen ahora
map-unsaid-way = aún sin indicar qué relación es
map-unsaid-kind = aún sin indicar cómo es el vínculo

## Columnas de las tablas que no son preguntas.

map-head-age = Edad
map-head-kin = Parentesco de sangre
map-head-change = Frente al otro día

## Años junto a una pareja, en breve.

map-year-married = cas. { $year }
map-year-together = pareja { $year }
map-year-separated = sep. { $year }
map-year-divorced = div. { $year }
map-year-again = otra vez { $year }
map-year-ended = hasta { $year }

## La leyenda: signos que no son respuestas.

map-sign-index = La persona de quien trata el mapa
map-sign-died = Ha fallecido
map-sign-household = Viven en el mismo hogar
map-sign-twins = Gemelos o mellizos
map-sign-identical = Gemelos idénticos
map-sign-flow = Lo que va de una parte a la otra
map-sign-meets = Hasta qué punto se cubre una necesidad
map-sign-looks = Hasta qué punto se cubría una necesidad, cada vez que se miró; la última, a la derecha
map-sign-kin = Pareja con parentesco de sangre
map-sign-separated-unmarried = Separación, sin haberse casado
map-sign-custody = La barra queda más cerca de quien no vive con los hijos
map-sign-custody-both = La barra en el medio: los hijos viven con los dos
map-sign-mark = Tener en cuenta
map-sign-unsaid = Aún sin indicar qué significa la línea

## Qué cambió entre dos fechas.

map-changes = Qué cambió
    .none = Nada cambió entre las dos fechas.
map-came = Nuevo: { $what }
map-went = Ya no está: { $what }
map-turned = { $was }. Ahora: { $is }
map-need-came = Ahora falta: { $what }
map-need-went = Ya no falta: { $what }
map-tally-more = { $what }: { $count ->
    [one] { $count } más
   *[other] { $count } más
}
map-tally-less = { $what }: { $count ->
    [one] { $count } menos
   *[other] { $count } menos
}

## Las marcas en dos mapas juntos.

map-marks = Qué significan las marcas de la comparación
map-mark-came = Nuevo
map-mark-went = Ya no está
map-mark-turned = Ha cambiado
