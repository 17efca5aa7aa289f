# Papeles. «Yo» es el profesional; «usted», la persona que se lleva el papel: se entiende a los doce años.
# La versión segura no nombra entidad, dirección ni a nadie más.

date-about = aproximadamente { $day }

# Un mes y un año, sin saber el día.
date-of-month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
    } de { $year }

paper-version-safe = Versión segura
    .hint = Sin entidad, sin dirección y sin otras personas. Puede encontrarla cualquiera.
paper-version-full = Versión completa
    .hint = Con su entidad, los nombres y el lugar. Solo donde sea seguro tenerla.
paper-ask-first = ¿Es seguro para usted tener un papel, una foto, o mejor nada?
paper-check = Lo que se escribió libremente aparece aquí tal como se escribió. Repáselo con la persona antes de imprimir.
paper-left-out =
    { $count ->
        [one] Aquí falta { $count } fragmento: nombra a alguien, o puede tratar de alguien, que no debe constar en papel.
       *[other] Aquí faltan { $count } fragmentos: nombran a alguien, o pueden tratar de alguien, que no debe constar en papel.
    }
paper-left-out-do = Nada de eso se imprime. Si hace falta, escríbalo con otras palabras o dígalo de viva voz.

paper-voice = En este papel, «usted» es la persona para quien se hizo, y «yo» es la persona con quien habló.
paper-day = Día
paper-name = Nombre
paper-code = Código
paper-agency = Entidad
paper-worker = A quién dirigirse
paper-numbers = Si algo no puede esperar
paper-contact = Cómo contactar con nosotros
paper-stands-in = Quién atiende si falto

## Lo acordado

paper-agreement-title = Lo que acordamos
paper-agreement-us = Cómo seguimos
paper-agreement-told = Lo que se le dijo
paper-agreement-told-limits = Usted oyó qué se escribe, quién lo ve y cuándo no puede guardarse el secreto.
paper-agreement-told-clear = Usted dijo que estaba claro.
paper-agreement-meet = Cuándo volvemos a vernos
paper-agreement-compelled = Usted tiene que venir
paper-agreement-consent = Sobre su consentimiento
paper-agreement-rights = Lo que puede hacer en cualquier momento
paper-agreement-rights-stop = Puede parar. No le pasará nada malo por eso.
paper-agreement-rights-refuse = Puede decir que no. Hemos hablado de lo que pasa entonces.
paper-agreement-rights-see = Puede leer lo que se escribe sobre usted y tener una copia.
paper-agreement-rights-correct = Puede pedir que se corrijan errores y que se borren cosas.
paper-agreement-rights-complain = Puede quejarse, a mí o a otra persona.
paper-agreement-course = Cómo trabajamos, usted y yo
paper-agreement-course-first = Primero vemos qué hace falta y qué tiene usted ya.
paper-agreement-course-then = Luego escribimos quién hace qué y para cuándo, en el orden que usted elija. Más adelante vemos qué ha salido de todo eso.
paper-agreement-course-end = Terminamos cuando tenga lo que necesita o cuando usted quiera. Puede volver.
paper-agreement-course-required = Terminamos cuando esté hecho lo que es obligatorio. Lo demás que hagamos lo decide usted.
paper-agreement-mine = Con qué puede contar y cuándo digo que no
paper-agreement-mine-promise = Cumplo lo que acordamos, y si no puedo se lo digo pronto.
paper-agreement-mine-ask = Le pregunto antes de hacer algo que le afecte. Solo si una vida está en peligro, si un niño o una niña puede sufrir daño, o si lo exige la ley o un juzgado, quizá tenga que actuar sin que usted haya dicho que sí. Si puedo, se lo digo antes.
paper-agreement-mine-refuse = Puedo decir que no a lo que haría daño a alguien o a lo que no sé hacer bien. Entonces le digo la razón.
paper-agreement-theirs = Lo que le pido
paper-agreement-theirs-tell = Dígame si no puede venir o si cambia algo importante.
paper-agreement-theirs-true = Usted cuenta solo lo que quiere contar. Lo que cuente, cuéntelo como es.
paper-agreement-theirs-safe = Aquí nadie amenaza ni hace daño a nadie, ni usted ni yo.
paper-agreement-yes = Cómo dijo que sí
paper-signature-you = Usted
paper-signature-me = Yo, por mi parte

## Cuándo volvemos a vernos

paper-next-title = Cuándo volvemos a vernos
paper-next-as-agreed = Donde acordamos.
paper-next-none = Todavía no hemos acordado un día.
paper-next-first = Lo que tiene que pasar antes
paper-next-change = Si no puede venir, no pasa nada. Avíseme de la manera que acordamos y buscamos otro día.
paper-next-notes = Para escribir

## Con sus palabras

paper-words-title = Con sus palabras
paper-words-lead = Esto es lo que usted dijo, tal como lo dijo.
paper-words-none = Todavía no hay nada escrito.
paper-words-right = ¿Es así?

## La acogida en papel

paper-kit-title = Acogida
paper-kit-lead = Para cuando no hay luz ni dispositivo, o cuando es mejor que nada se interponga. Después se pasa todo en el mismo orden.
paper-kit-numbers = Números de emergencia
paper-kit-apart = Solo para usted
paper-kit-apart-lead = Guarde esta hoja aparte. No se la deje a la persona.

## Opinión en papel que el profesional no lee

paper-private-link = Opinión reservada en papel
paper-private-how = Imprímala y entréguela con un sobre. Antes, escriba quién la lee y cuándo. Usted no la lee y aquí no se guarda nada de ella.
paper-private-title = Su opinión
paper-private-lead = Aquí puede decir cómo le va. No hace falta que ponga su nombre.
paper-private-danger = Si corre peligro, dígaselo a alguien ahora. No espere a que se lea esto.
paper-private-number = Un teléfono que ayuda
paper-private-who = Quién lo lee
paper-private-not-me = No lo lee la persona con la que habla. Le llega a quien supervisa su trabajo.
paper-private-reader = Nombre de quien lo lee
paper-private-when = Se lee, a más tardar, el
paper-private-questions = Tres preguntas
paper-private-answer = ¿Puede saber lo que ha escrito la persona con la que habla?
paper-private-then = Y después
paper-private-envelope = Meta la hoja en el sobre y ciérrelo. Entréguelo o envíelo a quien figura arriba.
paper-kit-which = ¿Qué papel?

## Un extracto

extract-prepare = Preparar un extracto
extract-lead = Una parte del expediente para un solo destinatario, sin su historial. Lo que es solo para usted nunca va dentro.
extract-for = ¿Para quién es?
extract-for-person = Para la propia persona
extract-for-colleague = Para colegas de otra entidad
extract-for-doctor = Para un médico o médica
extract-for-lawyer = Para un abogado o abogada
extract-for-court = Para un juzgado
extract-for-other = Para otra persona
extract-for-unknown = Para alguien que esta versión no conoce
extract-parts = ¿Qué va dentro?
extract-parts-hint = Compárelo con lo que la persona permite y con lo que no debe compartirse.
extract-all = Marcarlo todo
extract-whose = ¿De quién es la copia?
extract-whose-hint = Las demás personas reciben lo que dijeron y aceptaron ellas mismas y las entrevistas que fueron solo con ellas. Nada de nadie más.
extract-whose-person = De la persona de quien trata el caso
extract-part-contact = Nombre y contacto
extract-part-situation = De qué se trata
extract-part-wishes = Lo que desea
extract-part-needs = Lo que falta y cómo le va
extract-part-strengths = Puntos fuertes y apoyos
extract-part-health = Salud
extract-part-agreement = Lo que acordamos
extract-part-plan = El plan
extract-part-services = Lo que se ha hecho
extract-part-results = En qué quedó
extract-part-safety = Plan de seguridad
extract-part-risk = Preocupaciones por la seguridad
extract-part-notes = Notas de los contactos
extract-part-interviews = Entrevistas
extract-part-sharings = Quién puede saber qué, y qué se ha compartido
extract-part-letters = Cartas
extract-part-feedback = Opiniones
extract-part-monitoring = Si la ayuda llega y sirve
extract-part-entitlements = A qué puede tener derecho
extract-part-consent = Su sí o su no, y lo que es obligatorio
extract-part-beginning = Notas de la acogida
extract-part-life = Más sobre usted
extract-part-behind = Qué hay detrás y cómo se sabe
extract-part-details = Objetivos, pasos y ayudas en detalle, y lo que se logró
extract-part-scales = Objetivos en una escala
extract-part-meetings = Citas
extract-part-looks = Cuándo se preguntó por la seguridad
extract-part-referrals = Con quién más se le puso en contacto
extract-part-decisions = Decidido en su lugar
extract-part-advocacy = Gestiones para defender sus derechos
extract-part-team = Quién trabaja con usted y cómo lo ve
extract-part-review = La evaluación, en detalle
extract-part-ending = Cómo y por qué terminó, o volvió a empezar
extract-part-files = Archivos que se guardan
extract-part-alone = Páginas rellenadas a solas
extract-part-words = Lo que dijo la propia persona
extract-ground = ¿Con qué permiso o por qué motivo se comparte?
extract-ground-none = Ningún permiso
extract-part-beyond = Ningún permiso cubre esta parte.
extract-gap-beyond = No hay permiso para todas las partes elegidas.
extract-gap-withdrawn = Este permiso se ha retirado.
extract-gap-ended = Este permiso ya ha vencido.
extract-gap-none = No hay permiso para compartir con este destinatario.
extract-gap-do = Puede seguir. Diga el motivo: se guarda con lo compartido.
extract-gap-exception = Compartir sin consentimiento, con un motivo
extract-reads = Así se lee
extract-title = Extracto
extract-is = Esto es un extracto de un expediente, hecho para un solo destinatario. No es todo el expediente ni contiene su historial.
extract-correct = ¿Qué está mal o qué falta?
extract-empty = Todavía no hay nada escrito en estas partes.
extract-sealed = Como archivo cifrado
extract-sealed-how = Solo podrá abrirlo quien usted elija a continuación. Si elige una frase de contraseña, désela al destinatario por otra vía, no junto con el archivo.
extract-plain = Guardar un archivo sin cifrar para leer
extract-done = El extracto ha salido de este dispositivo.
extract-note = Anotar que se ha compartido
extract-noted = Ya figura entre lo compartido.
extract-in = Un extracto para leer
extract-in-made = Se hizo el:
extract-in-not-kept = Esto no es un caso. No se ha guardado nada de él.
extract-in-gone = Aquí puede leerlo e imprimirlo. Cuando salga de esta página o bloquee la caja fuerte, Waymark ya no lo tendrá. El archivo sigue donde está.
extract-in-close = Cerrar el extracto

## Una copia para supervisión o docencia

retold-title = Copia para supervisión o docencia
retold-lead = Una parte de este caso para hablarla con quien supervisa, en una reunión de caso o con estudiantes. Los nombres se cambian por papeles, y los días se cuentan desde el primer contacto.
retold-warn = Una historia se puede reconocer sin ningún nombre
retold-warn-more = Waymark busca los nombres que conoce por este caso. Otros pueden seguir en el texto, y quien conozca a la persona puede reconocerla. Lea cada pasaje antes de que salga.
retold-not-kept = Lo que cambie en esta página no cambia nada en el caso. Se pierde al salir de la página o al bloquear.
retold-for = ¿Para qué es?
retold-for-supervision = Supervisión
retold-for-conference = Una reunión de caso
retold-for-teaching = Docencia
retold-parts = ¿Qué cuenta?
retold-parts-hint = Nunca lleva direcciones, números, archivos ni firmas. Tampoco a nadie que tenga una marca, ni líneas de maltrato.
retold-part-situation = De qué se trata, en palabras de la persona
retold-part-assessment = Necesidades, puntos fuertes y preocupaciones
retold-part-people = Personas y relaciones
retold-part-plan = Objetivos, pasos y plan
retold-part-done = Lo que se ha hecho
retold-part-evaluation = Mirada atrás
retold-part-own = Sus propias notas, que la persona no ve
retold-allowed = Lo que la persona pidió no compartir
retold-allowed-none = No hay nada escrito sobre lo que no debe compartirse.
retold-allowed-ask = Una copia sin nombres no necesita un consentimiento propio. Si puede, diga a la persona que habla de su caso con otros.
retold-maybe = Estas palabras pueden ser nombres. ¿Cuáles se cambian?
retold-maybe-hint = Llevan mayúscula en medio de una frase. Las que marque se cambian en todas partes.
retold-maybe-word = (puede ser un nombre)
retold-check = Revise cada pasaje
retold-check-lead = Lo cambiado está entre corchetes. Un marco de rayas señala una palabra que puede ser un nombre.
retold-change = Cambiar las palabras
retold-words = Las palabras de la copia
retold-words-hint = Los nombres que Waymark conoce se vuelven a cambiar.
retold-change-done = Listo
retold-first-words = Deshacer mis cambios
retold-leave-out = Dejarlo fuera
retold-put-back = Volver a incluirlo
retold-is-out = Este pasaje queda fuera.
retold-empty = Todavía no hay nada escrito en estas partes.
retold-done = Si la copia ha salido de este dispositivo, puede anotarlo.
retold-reason = Una copia con los nombres cambiados por papeles
retold-paper = Un caso para hablarlo
retold-is = Esto es una parte de un caso, contada para poder hablarla. Los nombres se han cambiado por papeles entre corchetes, y los días se cuentan desde el primer contacto.
retold-reader = Aun así se puede reconocer a la persona. Si cree saber quién es, dígalo antes de seguir leyendo. No lo copie ni lo pase a nadie, y destrúyalo después.
retold-who = Quién
retold-age-then = Edad en el primer contacto
retold-age = de { $from } a { $until }
retold-age-old = { $from } o más
retold-day = día { $count }
retold-week = semana { $count }
retold-days-before =
    { $count ->
        [one] { $count } día antes
       *[other] { $count } días antes
    }
retold-weeks-before =
    { $count ->
        [one] { $count } semana antes
       *[other] { $count } semanas antes
    }
retold-months-before =
    { $count ->
        [one] cerca de { $count } mes antes
       *[other] cerca de { $count } meses antes
    }
retold-years-before =
    { $count ->
        [one] cerca de { $count } año antes
       *[other] cerca de { $count } años antes
    }
retold-years-after =
    { $count ->
        [one] cerca de { $count } año después
       *[other] cerca de { $count } años después
    }
retold-same-year = en el año del primer contacto
retold-some-day = un día
retold-time = una hora
retold-phone = número de teléfono
retold-number = número
retold-mail = correo electrónico
retold-link = dirección web
retold-client = persona atendida
retold-case = el caso
retold-person = Persona
retold-organisation = Organización
retold-group = Grupo
retold-animal = Animal
retold-parent = progenitor
retold-child = hijo o hija
retold-sibling = hermano o hermana
retold-partner = pareja
retold-former-partner = expareja
retold-other-client = otra persona atendida
retold-minor = menor
retold-worker = profesional
retold-colleague = colega
retold-agency = entidad
retold-service = servicio
retold-name = nombre
retold-shared-name = apellido
retold-place = lugar
# Los doce meses en los cuatro idiomas, en el orden del año, con una coma después de cada mes.
retold-months = enero january jan janvier январь, febrero february feb février февраль, marzo march mar mars март, abril april apr avril апрель, mayo may mai май мая мае, junio june jun juin июнь, julio july jul juillet июль, agosto august aug août август, septiembre setiembre september sep sept septembre сентябрь, octubre october oct octobre октябрь, noviembre november nov novembre ноябрь, diciembre december dec décembre декабрь
# Palabras que no son nombres aunque alguien las escriba con mayúscula: en minúsculas, con un espacio entre ellas.
retold-no-names = el la los las lo un una unos unas y o u de del en con para por al a mi mis su sus nuestro nuestra tu este esta él ella ellos nosotros usted ustedes madre mamá padre papá hijo hija niño niña hermano hermana abuelo abuela tío tía primo prima sobrino sobrina nieto nieta esposa esposo marido pareja expareja ex novio novia amigo amiga vecino vecina casero casera dueño dueña profesor profesora maestro maestra tutor tutora médico médica doctor doctora enfermero enfermera abogado abogada juez jueza psicólogo psicóloga psiquiatra terapeuta trabajador trabajadora social educador educadora colega jefe jefa policía juzgado tribunal escuela colegio instituto guardería universidad hospital clínica centro servicio oficina ayuntamiento organización asociación fundación albergue equipo grupo familia persona cliente hombre mujer chico chica bebé pequeño pequeña mayor menor gran señor señora don doña sr sra srta dr dra calle avenida plaza barrio ciudad pueblo casa piso lunes martes miércoles jueves viernes sábado domingo dios navidad pascua ramadán ok tv dni nie sms
# Palabras que son nombres y también otras palabras: solo con mayúscula se toman por un nombre.
retold-names-and-words = rosa luz paz sol dolores ángel mercedes blanca pilar consuelo esperanza remedios socorro cruz mar alba flor victoria reyes iglesias león ramos delgado rubio moreno calvo bueno rey bravo prado mayo abril
