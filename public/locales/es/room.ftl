# El espacio en el que están los dos: la pantalla vuelta hacia la persona, una conversación y su tiempo, una cubierta.

cover-words = Pulse cualquier tecla para seguir.
talk-begin = Empezar una entrevista
talk-begin-other = Empezar otro tipo de entrevista
talk-label = La entrevista
talk-time =
    { $planned ->
        [one] { $minutes } de { $planned } minuto
       *[other] { $minutes } de { $planned } minutos
    }
talk-day =
    { $minutes ->
        [one] hoy, { $minutes } minuto en total
       *[other] hoy, { $minutes } minutos en total
    }
talk-alone-first = Con alguna persona de este caso aún no se ha hablado a solas. Es más seguro hablar primero con cada una por separado.
talk-closing = Es hora de ir cerrando.
talk-end = Terminar la entrevista
talk-ended = La entrevista ha terminado
talk-write = Anotar para qué fue y qué queda para después
talk-left = Hay una entrevista sin terminar
talk-left-since = Empezó el { $when }.
talk-left-do = Ábrala e indique cuánto duró.
talk-go-on = Sigue en curso
talk-ended-earlier = Terminó antes
talk-end-now =
    { $minutes ->
        [one] Termina ahora, tras { $minutes } minuto
       *[other] Termina ahora, tras { $minutes } minutos
    }
together-on = Girar la pantalla hacia la persona
turn-for-whom = ¿Hacia quién gira la pantalla?
turn-for-hint = Cada persona ve solo lo suyo. La pantalla girada muestra lo que dijo la persona titular de este caso. Las demás reciben una página propia.
turn-to = Girar la pantalla hacia esta persona
own-lead = Esta página es suya. Lo que dijeron otras personas no está aquí, y lo que usted diga no se les muestra.
own-pages = Páginas que puede rellenar a solas
together-away = Salir un momento
together-leave = Volver al modo profesional
together-leave-title = Volver al modo profesional
together-check = Volver
together-stay = Seguir aquí
together-title = Esto es suyo
together-lead = Aquí puede leer y escribir. No se ve nada más de este dispositivo.
together-questions = Las preguntas
together-others = Otra cosa
together-goals = Sus objetivos
together-goals-lead = Ponga primero lo que más le importa. El orden lo decide usted.
together-looking-back = Mirar atrás
together-scales = Hasta dónde ha llegado con sus objetivos
together-feedback = Cómo le va con nosotros
together-feedback-lead = Tres preguntas. Puede contestarlas cuando quiera.
together-feedback-read = Su profesional lee lo que escriba: ahora con usted, o cuando le devuelva el dispositivo. Usted también puede leerlo. Quien siga después con su caso puede leerlo.
together-feedback-paper = Si hay algo que su profesional no debe leer, pida la hoja en papel.
together-read-back = Con sus palabras
together-ecomap = Quién y qué hay a su alrededor
together-genogram = Su familia
together-map-how = Toque a una persona o una línea para leer lo que dice. Arrastre el mapa para moverse.
together-map-empty = Aún no hay nadie aquí.
together-place = { $about } · pregunta { $place } de { $all }
together-help = Ayuda inmediata
together-help-lead = Estos números están aquí para cualquier persona, a cualquier hora.
choose-words = ¿Hay aquí un niño o una niña?

case-resting = De vez en cuando
workload-words = Carga: { $carried } de { $limit }
workload-over = Más de lo que una persona puede llevar
system-title = Con lo que chocan muchas personas
system-lead = El mismo obstáculo en varios casos, contado sin nombres. Los números pequeños no se muestran.
system-about = Sobre
system-cases = Casos
system-few = menos de cinco
system-none = Aún no hay nada en ningún diario de defensa de derechos.
pack-title = Compartir lo que sabe su entidad
pack-lead = Un archivo sin cifrar y sin nada de ninguna persona atendida: los datos de la entidad, los servicios y especialistas, las ayudas y prestaciones, para colegas que preparan su propio Waymark. Su nombre no se incluye.
pack-save = Guardar el archivo de la entidad
pack-file = Importar un archivo de la entidad
pack-file-hint = Un archivo que termina en .json.
pack-read = El archivo se ha incorporado
pack-read-lead = Lo que había antes queda en el historial. Lo que ya estaba anotado no se ha añadido dos veces.

prospects-title = Todavía no son casos
prospects-lead = Nombre o código y una línea, nada más. A los treinta días se le pregunta: ¿conservar o borrar?
prospects-days =
    { $days ->
        [one] anotado hace { $days } día
       *[other] anotado hace { $days } días
    }
prospects-keep-or-erase = ¿Conservar o borrar?
prospects-kept = Se conserva: se le volverá a preguntar el { $day }
prospects-keep-on = Conservar treinta días más
prospects-asked =
    { $count ->
        [one] Hay { $count } persona anotada que todavía no es un caso: ¿conservar o borrar?
       *[other] Hay { $count } personas anotadas que todavía no son casos: ¿conservar o borrar?
    }
prospects-asked-lead = Han pasado treinta días. Conserve solo lo que aún necesite.
prospects-asked-go = Ir a estas notas
prospects-begin = Abrir un caso
prospects-erase = Borrarlo del todo
prospects-ask-title = ¿Borrar lo anotado sobre esta persona?
prospects-ask = Desaparece al momento y no se puede recuperar. Queda una línea que dice cuándo, sin código ni nombre.
prospects-keep = Conservarlo
prospects-called = Nombre o código, nada más

## Una página que la persona rellena a solas. Primero, el lado del profesional.

hand-title = Una página para rellenar a solas
hand-lead = Elija qué preguntar y entregue el dispositivo. No se ve nada más, y solo vuelve a usted con su frase de contraseña.
hand-questions = Las preguntas
hand-now = Entregar el dispositivo
hand-nothing = Todo esto ya tiene respuesta.
hand-for-first = Elija primero quién la rellena.
hand-for-hint = Cada persona tiene su propia página. Lo que escribe una nunca se muestra a otra.
hand-child = El niño o la niña ha dicho que sí a la ayuda. Para que tenga también su página, inclúyale como otra persona de este caso: cuéntele qué se escribe y quién lo lee, y pregúntele si quiere.
hand-came = Lo que se ha rellenado
hand-came-none = Todavía no se ha rellenado nada.
hand-not-said = Prefiere no decirlo
hand-nothing-said = En blanco
hand-began = Entregada: { $when }.
hand-ended = Terminada: { $when }.
set-strengths = Lo que le da fuerza
    .lead = Ocho preguntas sobre lo que la persona sabe hacer y lo que le ha ayudado.
set-levels = Cómo le va
    .lead = Cuatro partes de la vida; la persona elige la frase que encaja.
set-hopes = Lo que desea
    .lead = De qué se trata, qué ha intentado la persona y qué espera. Solo se pregunta lo que aún falta.
set-feedback = Cómo le va aquí
    .lead = Tres preguntas. Las respuestas las ven usted y la persona; para lo que usted no deba ver está la hoja en papel.

## El lado de la persona

alone-lead = Estas preguntas son para usted. Tómese su tiempo.
alone-rule-leave-out = Puede saltarse cualquier pregunta.
alone-rule-stop = Puede parar cuando quiera. No le pasará nada malo por eso.
alone-rule-read = Lo que escriba lo leerá quien le ha dado el dispositivo.
alone-rule-danger = Si corre peligro, dígaselo a alguien ahora. No espere a esta página.
alone-begin = Empezar
alone-answer = Su respuesta
alone-not-say = Prefiero no decirlo
alone-stop = Parar aquí
alone-thanks = Gracias
alone-give-back = Ha terminado. Devuelva el dispositivo, por favor.
fill-survival = ¿Cómo ha logrado salir adelante con todo esto?
    .short = Salir adelante
fill-support = ¿Quién ha estado a su lado y qué vio en usted?
    .short = Quién ha estado a su lado
fill-exception = Cuando iba mejor, ¿qué era distinto?
    .short = Cuando iba mejor
fill-possibility = ¿Cómo quiere que sea su vida?
    .short = La vida que quiere
fill-esteem = ¿Qué cosas buenas dicen de usted?
    .short = Lo bueno que dicen de usted
fill-change = ¿Qué tiene que cambiar y qué podría hacer usted?
    .short = Lo que tiene que cambiar
fill-perspective = ¿Cómo ve usted lo que pasa ahora?
    .short = Cómo lo ve
fill-meaning = ¿Qué es lo más importante para usted y qué le da fuerza?
    .short = Lo más importante
fill-social = ¿Cómo le va con la gente, en casa, con el trabajo, con el dinero?
    .short = Gente, casa, trabajo, dinero
fill-emotional = ¿Cómo está de ánimo?
    .short = Lo que siente
fill-physical = ¿Cómo está su cuerpo: sueño, comida, salud?
    .short = El cuerpo
fill-psychological = ¿Qué tal le va para pensar, decidir y recordar?
    .short = Pensar y decidir
kind-alone = Página rellenada a solas
alone-set = ¿Qué preguntas?
    .short = Preguntas
    .c-strengths = { set-strengths }
    .c-levels = { set-levels }
    .c-hopes = { set-hopes }
    .c-feedback = { set-feedback }
alone-who = ¿Quién la rellena?
    .short = La rellena
alone-day = ¿Cuándo?
    .short = Día
alone-asked = ¿Qué se preguntó?
    .short = Preguntado
    .c-survival = { fill-survival.short }
    .c-support = { fill-support.short }
    .c-exception = { fill-exception.short }
    .c-possibility = { fill-possibility.short }
    .c-esteem = { fill-esteem.short }
    .c-change = { fill-change.short }
    .c-perspective = { fill-perspective.short }
    .c-meaning = { fill-meaning.short }
    .c-social = { fill-social.short }
    .c-emotional = { fill-emotional.short }
    .c-physical = { fill-physical.short }
    .c-psychological = { fill-psychological.short }
    .c-situation = { six-situation.short }
    .c-tried = { six-tried.short }
    .c-helps = { six-helps.short }
    .c-wish = { six-wish.short }
    .c-hope = { six-hope.short }
    .c-life = { six-life.short }
    .c-heard = { feedback-heard.short }
    .c-helped = { feedback-helped.short }
    .c-different = { feedback-different.short }
alone-not-said = ¿Qué prefiere no decir?
    .short = Lo que prefiere no decir
    .c-survival = { fill-survival.short }
    .c-support = { fill-support.short }
    .c-exception = { fill-exception.short }
    .c-possibility = { fill-possibility.short }
    .c-esteem = { fill-esteem.short }
    .c-change = { fill-change.short }
    .c-perspective = { fill-perspective.short }
    .c-meaning = { fill-meaning.short }
    .c-social = { fill-social.short }
    .c-emotional = { fill-emotional.short }
    .c-physical = { fill-physical.short }
    .c-psychological = { fill-psychological.short }
    .c-situation = { six-situation.short }
    .c-tried = { six-tried.short }
    .c-helps = { six-helps.short }
    .c-wish = { six-wish.short }
    .c-hope = { six-hope.short }
    .c-life = { six-life.short }
    .c-heard = { feedback-heard.short }
    .c-helped = { feedback-helped.short }
    .c-different = { feedback-different.short }
alone-end = ¿Cómo terminó?
    .short = Final
    .c-finished = Se llegó hasta el final.
    .c-stopped = Se paró antes del final.
kind-apart = Lo que otra persona rellenó a solas
apart-who = ¿Quién lo dijo?
    .short = Lo dijo
apart-item = ¿Qué se preguntó?
    .short = Pregunta
    .c-survival = { fill-survival.short }
    .c-support = { fill-support.short }
    .c-exception = { fill-exception.short }
    .c-possibility = { fill-possibility.short }
    .c-esteem = { fill-esteem.short }
    .c-change = { fill-change.short }
    .c-perspective = { fill-perspective.short }
    .c-meaning = { fill-meaning.short }
    .c-social = { fill-social.short }
    .c-emotional = { fill-emotional.short }
    .c-physical = { fill-physical.short }
    .c-psychological = { fill-psychological.short }
    .c-situation = { six-situation.short }
    .c-tried = { six-tried.short }
    .c-helps = { six-helps.short }
    .c-wish = { six-wish.short }
    .c-hope = { six-hope.short }
    .c-life = { six-life.short }
    .c-heard = { feedback-heard.short }
    .c-helped = { feedback-helped.short }
    .c-different = { feedback-different.short }
apart-words = ¿Qué escribió usted?
    .short = Respuesta
apart-grade = { level-grade }
    .short = { level-grade.short }
    .c-well = { level-grade.c-well }
    .c-mostly = { level-grade.c-mostly }
    .c-hard = { level-grade.c-hard }
    .c-very-hard = { level-grade.c-very-hard }
    .c-not-alone = { level-grade.c-not-alone }
apart-heard = { feedback-heard }
    .short = { feedback-heard.short }
    .c-yes = { feedback-heard.c-yes }
    .c-partly = { feedback-heard.c-partly }
    .c-no = { feedback-heard.c-no }
apart-day = { alone-day }
    .short = { alone-day.short }
apart-source = { strength-source }
    .short = { strength-source.short }
    .c-talk = { level-source.c-talk }
    .c-professional = { level-source.c-professional }
    .c-visit = { level-source.c-visit }
    .c-group = { level-source.c-group }
    .c-community = { level-source.c-community }
    .c-questionnaire = { level-source.c-questionnaire }
    .c-papers = { level-source.c-papers }
strength-source = ¿Cómo lo sabemos?
    .short = Cómo lo sabemos
    .c-talk = { level-source.c-talk }
    .c-professional = { level-source.c-professional }
    .c-visit = { level-source.c-visit }
    .c-group = { level-source.c-group }
    .c-community = { level-source.c-community }
    .c-questionnaire = { level-source.c-questionnaire }
    .c-papers = { level-source.c-papers }
feedback-source = ¿Cómo lo sabemos?
    .short = Cómo lo sabemos
    .c-talk = { level-source.c-talk }
    .c-professional = { level-source.c-professional }
    .c-visit = { level-source.c-visit }
    .c-group = { level-source.c-group }
    .c-community = { level-source.c-community }
    .c-questionnaire = { level-source.c-questionnaire }
    .c-papers = { level-source.c-papers }
