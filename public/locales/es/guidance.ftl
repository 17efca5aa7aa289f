# Notas al lado de una pregunta, que se abren cuando hacen falta. Las lee el profesional a solas: «usted» es el profesional.
# Entre comillas habla el profesional: ahí «yo» es el profesional y «usted», la persona.
#   valor    para qué se pregunta. El mensaje es why- y el código de la pregunta, con - en lugar de . y _
#   .ask     cómo preguntarlo
#   .not     lo que conviene evitar

## Las propias notas

guidance-open = Para qué y cómo
guidance-ask = Cómo preguntarlo
guidance-not = Cuidado

## Palabras pequeñas que ayudan a seguir contando. Se dicen tal cual.

guidance-encourage = Palabras pequeñas que ayudan
    .e1 = Sí…
    .e2 = ¿Y entonces?
    .e3 = Sin prisa.
    .e4 = Cuénteme un poco más de eso.
    .e5 = Le escucho.
    .e6 = ¿Algo más?
    .e7 = ¿Y en otros sitios le pasa lo mismo?
    .e8 = Y de aquí en adelante, ¿cómo le gustaría que fuera?

## Para qué sirve una primera entrevista, y cómo presentarse

opening-tasks = Para qué sirve una primera entrevista
    .short = Tareas de la entrevista
    .c-trouble = Ver, entre las dos partes, qué pasa y qué hace falta
    .c-expectations = Decir qué espera cada parte de la otra y qué hará cada una
    .c-part = Dejar que la persona vaya encontrando su papel, sin prisa
    .c-change = Poner algo en marcha: otra manera de verlo, algo que aún no se ha probado
    .c-agreement = Acordar algo, aunque sea por ahora
    .c-next = Saber qué va primero, qué va después y cuándo se ven
opening-introduced = Cuando se presente
    .short = Presentación
    .c-name = Su nombre, y para qué sirve su ayuda
    .c-agency = Para qué está su entidad y qué puede encontrar la gente en ella
    .c-self = Dos palabras sobre usted: cuánto tiempo lleva en esto y qué conoce bien
    .c-asking = Lo que piensa de quien pide ayuda: que hace falta valor y que es lo sensato
    .c-turn = Después, al revés: ¿cómo ve la persona el problema, su entidad y el papel de usted, y qué espera? Diga también cómo lo ve usted
interview-introduced = { opening-introduced }
    .short = { opening-introduced.short }
    .c-name = { opening-introduced.c-name }
    .c-agency = { opening-introduced.c-agency }
    .c-self = { opening-introduced.c-self }
    .c-asking = { opening-introduced.c-asking }
    .c-turn = { opening-introduced.c-turn }
interview-tasks = Para qué sirve una entrevista
    .short = { opening-tasks.short }
    .c-trouble = { opening-tasks.c-trouble }
    .c-expectations = { opening-tasks.c-expectations }
    .c-part = { opening-tasks.c-part }
    .c-change = { opening-tasks.c-change }
    .c-agreement = { opening-tasks.c-agreement }
    .c-next = { opening-tasks.c-next }

## Primero, la seguridad

why-safety-private = Si alguien puede oírla, la persona no puede decir la verdad. Y lo que otros oyen quizá lo pague en casa.
    .ask = Pregunte de modo que cualquier respuesta suene inofensiva: «¿Le parece bien hablar aquí o buscamos un sitio más tranquilo?». Basta con un gesto.
    .not = No lo pregunte delante de quien la acompaña, ni deje que haga de intérprete.
why-safety-now = Hay cosas que no aguantan hasta la próxima cita, y casi nadie empieza por ellas.
    .ask = Pregunte sin rodeos, con la misma voz que para todo lo demás: «¿Hay alguien en peligro hoy? ¿Piensa a veces en quitarse la vida? ¿Tiene dónde dormir esta noche?». Preguntar por la muerte no le mete la idea en la cabeza a nadie.
    .not = No acabe antes el formulario, y si una respuesta le asusta, no deje sola a la persona.

## Lo que se explicó, y el consentimiento

why-consent-limits-told = Antes de hablar, la persona tiene que saber qué no podrá usted callar. Si no, su propia historia se vuelve una trampa. Se le dice lo mismo a todo el mundo.
    .ask = Dígalo con su propia voz y haga una pausa: «Hay algunas cosas que no puedo guardarme. Déjeme decirle cuáles antes de que empiece».
    .not = No prometa que nada saldrá de aquí, y no retrase nunca por esto una ayuda urgente.
why-consent-may-write = Ver a alguien tomar notas cambia lo que se cuenta. Si usted pide permiso, la historia sigue siendo de la persona.
    .ask = Gire la pantalla para que se vea desde los dos lados: «Me gustaría apuntar algunas de sus palabras para no cambiarlas. ¿Le parece bien?».
    .not = Si le dice que no, no escriba después de memoria lo que no quería ver escrito.
why-consent-explained = Aquí se comprueba cómo explicó usted, no cómo escuchó la persona. Lo que acepta tiene que ser lo que cree estar aceptando.
    .ask = Cargue usted con la duda: «Le he dicho muchas cosas de golpe y quizá no muy claras. ¿Cómo contaría usted lo que hemos acordado?».
    .not = No haga un examen, ni se conforme con que asienta por cortesía o con un «¿todo claro?».
why-consent-quote = Lo que dijo con sus propias palabras muestra después si lo entendió; una casilla marcada, no.
    .ask = «¿Qué le acabo de prometer y qué no? Dígamelo a su manera». Anote una frase tal como la dijo.
    .not = No pregunte «¿Está claro?»: casi todo el mundo dice que sí.

## La persona, y cómo contactar sin riesgo

why-client-called = Llamar a alguien por su nombre es lo primero que puede hacer bien.
    .ask = Diga antes el suyo: «Yo soy… ¿Cómo quiere que le llame? ¿Lo pronuncio bien?».
    .not = No lo tome de un documento, no lo acorte y no pase al tuteo sin preguntar.
why-client-reach = Una llamada a destiempo puede poner a alguien en peligro o en boca de toda la casa.
    .ask = Repáselo como si estuviera pasando: «Si llamo el martes a las cuatro, ¿quién contesta? ¿Y qué puedo decir?». «De ninguna manera» también es una respuesta.
    .not = No llame, no escriba, no deje recados ni nombre su entidad de ninguna forma que la persona no haya aceptado.
why-client-language = El miedo, la vergüenza y el pasado se cuentan en la lengua de la infancia. Quien busca las palabras deja cosas fuera.
    .ask = «¿En qué lengua piensa? ¿En cuál prefiere contármelo?».
    .not = No confunda la cortesía en la lengua de usted con haber entendido.
why-client-interpreter = Quien interpreta puede hacer posible la conversación o, si no es la persona adecuada, hacer imposible la verdad.
    .ask = «¿Hay alguien que no deba interpretar para usted? ¿Mujer u hombre, de su tierra o de fuera?». Y que pueda decir que no al ver quién viene.
    .not = No deje que interprete un niño o una niña, la pareja o alguien del vecindario. Ni una vez, ni «solo por hoy».
why-client-support = Ver, oír, leer o aguantar una hora en una silla puede costar, y casi nadie lo dice si no se le pregunta.
    .ask = «¿Qué se lo pone más fácil aquí: letra grande, una pausa, leer en voz alta, alguien a su lado?».
    .not = No espere a que se atasque en un formulario.

## El cuaderno y las seis preguntas

why-six-pad = Primero va la historia, en el orden en que venga. Usted la ordena después y pregunta solo lo que falte.
    .ask = «Empiece por donde quiera». Luego hable poco y, de vez en cuando, devuelva en dos palabras lo que oye: «Eso tuvo que doler». «Le noto sin fuerzas».
    .not = Mientras cuenta, no explique, no juzgue, no corrija ni vaya pregunta por pregunta.
why-six-who = El problema se ve de otro modo cuando las dos partes saben quién o qué hay al otro lado: una persona, pero también una oficina o la mala suerte.
    .ask = «¿Quién o qué se lo pone difícil?». «¿Hay alguien detrás o son más bien las circunstancias?». Basta con decir quién es: el casero, una tía.
    .not = No busque culpables ni insista en un nombre.
why-six-before = Cómo era antes, qué pasó y qué vino después: así se ve qué lo desató, qué lo mantiene y qué iba mejor entonces.
    .ask = Pregunte solo por lo que falte: «Me ha contado lo de aquella noche. ¿Cómo iban las cosas hasta entonces? ¿Y desde entonces?».
    .not = Si hay violencia, o si habla un niño o una niña, no pida detalles y nunca pregunte «por qué»: escriba tal cual lo que salga sin preguntar y ocúpese de la seguridad.
why-six-tried = Casi todo el mundo lleva tiempo intentándolo antes de venir. Ahí se ve su fuerza, y usted evita ofrecer lo que ya falló.
    .ask = Pregunte con respeto, y para abrir caminos: «¿Qué ha hecho hasta ahora? ¿Algo le ayudó, aunque fuera un día?». «¿Ha pensado alguna vez en probar de otra manera?».
    .not = No diga lo que tendría que haber hecho, ni le haga demostrar que lo intentó.
why-six-helps = La ayuda empieza en la propia persona y en la gente cercana, y sigue cuando usted ya no está.
    .ask = «¿Quién se da cuenta cuando usted no está bien?». «¿Qué le ayuda a pasar una mala noche?».
    .not = No cuente a la familia como ayuda antes de que lo haga ella: a veces es el problema.
why-six-wish = La persona conoce su vida mejor que nadie, y una salida que es suya sí se lleva a cabo.
    .ask = «Si dependiera de usted, ¿cómo se arreglaría esto?». Y espere. Muchas veces, un silencio largo es que está pensando.
    .not = No la lleve hacia la respuesta que usted ya tiene, ni la valore mientras habla.
why-six-hope = Lo que se espera y no se dice es lo primero que decepciona. Dicho en voz alta, usted puede aclarar qué está en su mano y qué depende de las dos partes.
    .ask = «Cuando decidió venir, ¿qué pensó que podría hacer yo?». Después diga cómo ve su papel y qué necesita de la persona.
    .not = No se ría de una gran esperanza ni la deje pasar sin más: diga con amabilidad hasta dónde puede llegar.
why-six-life = La imagen de un buen día cualquiera enseña lo que le importa. Da rumbo al trabajo, y también ánimo.
    .ask = «Imagine que ya pasó. Se levanta por la mañana: ¿qué hay, quién está, qué hace?». Si no sale nada, pídale una sola hora de ese día.
    .not = No recorte la imagen porque parezca lejana: no le toca a usted decidir qué vida merece la pena.
why-six-person-view = Solo la persona puede decir si usted ha entendido. Cuando lo confirma, las dos partes hablan de lo mismo.
    .ask = Lea despacio y en voz alta sus propias palabras: «Seguro que falta algo o que algo no es del todo así. ¿Qué es?».
    .not = No pula sus palabras, no defienda las de usted y no lea en voz alta nada que tenga que ver con alguien marcado como posible peligro.
why-six-during = Lo que pasa en medio muestra quién hace qué, y dónde se podría parar.
    .ask = «Tomemos la última vez. ¿Qué pasó? ¿Y quién hizo qué después?». Una vez contada despacio dice más que «siempre».
    .not = No corra hacia las causas ni tome partido.
why-six-after = Lo que viene después muestra lo que cuesta el problema y, a veces, lo que aporta.
    .ask = «¿Y cuando acabó? ¿Qué hizo usted y qué hicieron los demás?».
    .not = No se quede en la discusión: muchas veces la mantiene lo que viene después.
why-six-person-correction = Quien puede corregir lo escrito sobre su vida empieza a corregir también la vida.
    .ask = «¿En qué me he equivocado? ¿Qué falta?». Anótelo antes de explicarse.
    .not = No defienda su frase.
why-six-worker-view = Dos personas ven dos cosas. Las dos pueden quedar, si ninguna se hace pasar por la otra.
    .ask = Escriba en dos frases lo que vio y lo que piensa, y dígale las dos.
    .not = No meta su punto de vista en las respuestas de la persona.

## Lo que cada parte puede y hará

why-terms-can = La confianza crece con cosas pequeñas que luego se cumplen. Para elegir, la persona necesita saber qué pueden hacer usted y su entidad.
    .ask = Con detalle y con ganas: «El jueves puedo ir con usted a la ventanilla. Lo he hecho muchas veces y suele ayudar».
    .not = No ofrezca lo que depende del sí de otros, ni prometa que todo saldrá bien.
why-terms-cannot = Un límite que se sabe pronto es información. Si se descubre tarde, es una promesa rota.
    .ask = Dígalo sin grandes excusas, y diga quién sí puede: «No puedo conseguirle una vivienda. Lo que sí puedo es hacer la solicitud con usted, y quien decide es esta oficina».
    .not = No se escude en un «ya veremos», ni lo suelte al despedirse en la puerta.
why-terms-theirs = Hacen falta las dos partes. Con algo propio que hacer, por pequeño que sea, la persona es quien actúa y no alguien a quien le gestionan la vida.
    .ask = «¿De qué le gustaría encargarse hasta que nos veamos?». «¿Es posible, con la semana que le espera?».
    .not = No mande tareas, ni haga usted lo que la persona puede hacer.
why-terms-decision = El trabajo en común empieza con un sí libre. Usted tiene aquí más poder del que nota, y un no nunca debe costarle nada a la persona.
    .ask = «Ya sabe lo que puedo hacer y lo que no. ¿Seguimos, quiere pensarlo o prefiere que no?». A quien diga que no, dele lo que le sea útil y dígale cómo volver.
    .not = No trate de convencer, ni deje que parezca que la ayuda urgente depende de un sí.
why-terms-next = Un día en el calendario sostiene durante la espera. Sin fecha, es fácil no volver.
    .ask = «¿Cuándo y dónde le viene bien, y sin riesgo?». Si aún no se puede fijar un día, acuerden qué tiene que pasar antes y quién avisa a quién.
    .not = No lo deje en un «llámeme cuando quiera».

## Después de la entrevista, a solas

why-arrival-route = El modo de llegar dice lo que hay detrás. A quien ya le cerraron otra puerta le pesa, y muchos problemas serios empiezan por una pregunta corriente sobre el colegio o la familia política.
    .ask = Casi siempre lo sabrá por lo que ha contado. Si no: «¿Cómo llegó hasta aquí? ¿Y cómo le fue la última vez que pidió ayuda en algún sitio?».
    .not = No elija «Por iniciativa propia» si alguien esperaba fuera, ni abra un caso por una pregunta corriente, salvo que le pese a la persona y esta lo quiera.
why-arrival-will = De esto depende cómo seguir: dé ánimo a quien quiere, información a quien pregunta y franqueza a quien viene por obligación.
    .ask = Se nota al escuchar. O pregunte: «¿La idea de venir fue suya o de otra persona?». A quien solo viene a informarse, pregúntele de pasada si hay algo más.
    .not = No diga que alguien es difícil porque no quiere lo que otros le ordenaron.
why-arrival-fit = Las semanas ante la puerta equivocada son semanas perdidas. Ver pronto que no le corresponde también es un servicio, si ayuda a llegar a otro sitio.
    .ask = Compare lo que pide con lo que hace su entidad y en qué zona, con la misma vara para todo el mundo. Si no le corresponde: «Sé quién puede hacerlo. ¿Llamamos desde aquí?».
    .not = No fuerce el problema para que encaje, ni despida a nadie solo con una dirección.
why-arrival-ties = El caso de alguien del barrio, una vieja herida propia, un tema que nunca estudió: todo eso puede nublar la mirada. Darse cuenta forma parte del oficio.
    .ask = Pregúntese: ¿haría lo mismo si me estuviera viendo alguien del equipo? ¿Ni demasiado cerca ni demasiado lejos? ¿Me saludaría en la tienda sin vergüenza?
    .not = No se quede un caso por orgullo, ni deje que alguien dependa solo de usted.

## Lo que hace falta

why-need-statement = La ayuda acierta cuando parte de lo que le falta a la persona y no de lo que hay en la cartera de servicios.
    .ask = «¿Qué es lo más duro ahora mismo?». «¿Qué tendría que haber para que pudiera respirar?». Si nombra un servicio, pregunte qué le resolvería.
    .not = No escriba un servicio donde va una necesidad: «los domingos, sin nadie con quien hablar» lo es; «voluntariado de compañía», no.
why-need-cause = Según cómo se lo explica, así imagina qué puede ayudar. Usted quizá lo vea de otra manera: caben los dos puntos de vista.
    .ask = «¿Con qué cree que tiene que ver?». «¿Cuándo lo notó por primera vez?». Puede quedar vacío.
    .not = No lo convierta en buscar culpas ni en un diagnóstico, y si hay violencia, no lo pregunte.
why-need-domain = Una necesidad tiene su sitio en la vida: techo, salud, gente, derechos. El sitio muestra quién más puede ayudar.
    .ask = «¿Dónde aprieta más: en casa, con la salud, con el dinero, con la gente?».
    .not = No elija el ámbito solo porque es el de su entidad.
why-need-outlook = Lo que pasará si nadie hace nada dice cuánto tiempo hay.
    .ask = «Y si todo sigue igual, ¿cómo estará dentro de un mes? ¿Y de un año?».
    .not = No lo use para asustar.
why-assessment-alone = Lo que va bien es el suelo del plan. Recuerda a las dos partes cuánto sale adelante sin ayuda.
    .ask = Recorran un día: «¿Cómo se las arregla por las mañanas? ¿Con la compra? ¿Con las cartas?». Pregunte qué trucos ha encontrado.
    .not = No se lo salte porque el problema sea muy grande, ni cuente solo lo que ha visto usted.
why-assessment-hard = Donde ahora cuesta, la ayuda puede hacer algo. Se habla de un momento y de una tarea, nunca de cómo es alguien.
    .ask = «¿En qué se queda sin fuerzas últimamente?». «Si pudiera, ¿qué dejaría en manos de otra persona?».
    .not = No escriba «no es capaz» ni «incapaz», ni ninguna palabra propia de un juzgado.
why-assessment-level = Dice cuánta ayuda basta hoy, para no llevar en brazos a quien puede andar.
    .ask = «¿Qué hace por su cuenta, dónde le viene bien una mano y qué es demasiado ahora?». Que elija primero la persona.
    .not = No marque más por si acaso ni menos por ahorrarse trabajo.

## Puntos fuertes y apoyos

why-strength-what = Si alguien ha llegado hasta aquí, con algo lo ha hecho. Cuando eso tiene nombre, se puede construir encima.
    .ask = «Con todo lo que lleva encima, ¿cómo ha salido adelante?». «¿Cuándo fue un poco mejor, y qué hizo entonces de otra manera?».
    .not = No elogie desde arriba, ni llame punto fuerte a lo que solo se aguanta.
why-strength-asked = Preguntas distintas encuentran fuerzas distintas: cómo salió adelante, quién estuvo a su lado, de qué se enorgullece.
    .ask = De las ocho, haga la que encaje con lo que le acaba de contar, y espere.
    .not = No lea las ocho seguidas como un cuestionario.
why-resource-what = La ayuda más cercana no suele ser una oficina: una hermana con coche, una vecina amable, algo que la persona sabe hacer. Cuenta también la que todavía no está.
    .ask = «Si llamara, ¿quién vendría?». «¿Y quién quizá, si alguien se lo pidiera?». Pregunte qué haría falta en cada caso.
    .not = No cuente con nadie a quien la persona no quiera pedírselo.
why-resource-takes = La ayuda tiene un precio: tiempo, gratitud, una deuda antigua. La que cuesta demasiado no se acepta.
    .ask = «¿Qué le costaría pedirlo? ¿Y qué quedaría a deber?».
    .not = No cuente con alguien a quien no se ha preguntado.

## Objetivos, pasos y señales

why-goal-statement = Un objetivo es lo que la persona quiere que sea distinto, dicho como lo diría en casa. Bastante cerca para que valga la pena levantarse por él, y camino de una vida que sienta suya.
    .ask = «¿Qué debería ser distinto para el verano?». «¿Y por dónde se empezaría a notar?». Cambie el «que ya no…» por un «sino que…».
    .not = No ponga en su boca el objetivo de su entidad, aunque le parezca más sensato.
why-goal-methods = A un objetivo se llega por varios caminos. La ayuda se hace a la medida de la persona, y no al revés.
    .ask = Ponga sobre la mesa dos o tres, con lo que exige cada uno: «Podemos ir usted y yo, o primero escribo yo, o pregunta su hermana. ¿Qué le va mejor?».
    .not = No elija el camino de siempre solo porque tiene el impreso a mano.
why-goal-against = Dos objetivos pueden tirar en sentido contrario, y entonces no avanza ninguno.
    .ask = «Si se cumple este, ¿qué pasa con el otro? ¿Cuál puede esperar?».
    .not = No decida por la persona ni oculte el choque.
why-goal-person-reached = Es su vida: lo que diga de lo logrado va primero.
    .ask = «¿Ya es así? ¿En qué lo nota? ¿Qué falta todavía?». Pregunte antes de decir cómo lo ve usted.
    .not = No cuente su propio esfuerzo como resultado.
why-step-what = Un objetivo grande asusta; un paso pequeño se puede dar. Si se escribe con exactitud, las dos partes saben cuándo está hecho.
    .ask = «¿Qué tendría que pasar justo antes? ¿Y antes de eso?». Vaya hacia atrás hasta dar con algo para esta semana.
    .not = No escriba «arreglar los papeles»: escriba qué papel y dónde se entrega.
why-step-who = Cada hilo necesita una mano que lo sostenga. Lo que hace la persona le queda cuando usted ya no está.
    .ask = «¿Qué quiere hacer usted de todo esto, y dónde entro yo?». Ofrézcase a acompañar la primera vez.
    .not = No se quede un paso porque iría más rápido, ni se lo dé a alguien a quien no se le ha preguntado.
why-step-means = Un paso al que le falta algo acaba mal, y la persona creerá que ha fallado ella.
    .ask = Recórranlo con la imaginación: «Está usted en la ventanilla. ¿Qué necesita llevar? ¿Dinero para el autobús, papeles, alguien que se quede con los niños?».
    .not = No descarte un buen paso porque falten medios: anote qué falta, para buscarlo, crearlo o reclamarlo.
why-step-done-when = Dos personas pueden acordar un paso y pensar en cosas distintas. Una señal que ambas vean evita adivinar.
    .ask = «¿En qué veremos que esto está hecho?».
    .not = No escriba «intentar» ni «trabajar en»: eso no se ve.
why-step-gap = Un paso sin medios es un deseo. Decir qué falta lo convierte en tarea.
    .ask = «¿Qué tendría que haber para que salga? ¿Se puede encontrar, lo podemos crear o hay que reclamarlo?».
    .not = No deje a la persona a solas con lo que falta.
why-step-result = Lo que no salió dice tanto como lo que salió, si no se culpa a nadie.
    .ask = «¿En qué quedó?». Y si en nada: «¿Qué se puso en medio?».
    .not = No escriba «no colabora». Escriba lo que pasó.
why-indicator-what = Cuando las dos partes saben en qué fijarse, nadie tiene que juzgar si va mejor.
    .ask = «¿En qué lo notaría? ¿Qué vería su hija?». Que sea algo que se pueda ver o contar.
    .not = No elija una señal solo porque la cuenta su entidad, ni una que no dependa en nada de la persona.
why-indicator-target = Una señal con meta muestra los avances pequeños que no se notan de un día para otro.
    .ask = «¿Cómo está ahora, con un número o una imagen? ¿Y qué sería ya suficiente?».
    .not = No ponga una meta que solo dependa de otros.

## El plan en conjunto

why-plan-order = Quien pone el orden manda en el plan. Solo la seguridad urgente pasa por delante.
    .ask = «¿Por cuál empezamos?». Puede decir que empezar por algo fácil da ánimo. Después elige la persona.
    .not = No mueva un objetivo sin decirlo, ni elija «Usted y yo» si solo asintió.
why-plan-review = La vida cambia, y el plan que valía en primavera puede apretar en otoño. Con un día para revisarlo, cambiarlo es lo normal.
    .ask = «¿Qué día nos sentamos a ver si esto sigue valiendo?». Que sea a tiempo de rectificar, y antes si hay peligro.
    .not = No espere a que falle, ni ate a nadie a un plan que ya no le vale.
why-plan-manner = El sí muestra que el plan es de la persona. Un sí de palabra, anotado, vale aquí tanto como una firma.
    .ask = Léanlo objetivo por objetivo: «¿Es esto lo que quiere? ¿Hay algo que preferiría no hacer?».
    .not = No le ponga el papel delante para que firme al final de una conversación larga.

## Lo que pasa en el día a día

why-note-text = Quien tome el relevo mañana tiene que ver qué pasó, y puede que un día lo lea la propia persona.
    .ask = Dos o tres frases: lo que vio y oyó, sus palabras tal cual, lo que acordaron. Dígale qué escribe.
    .not = No escriba una suposición como si fuera un hecho, ni nada que no pudiera leerle en voz alta.
why-note-safety = El peligro suele entrar sin ruido entre un contacto y otro. Una pregunta cada vez lo detecta pronto.
    .ask = Que sea costumbre: «Antes de nada: ¿le ha dado miedo algo desde la última vez?». Por teléfono, averigüe primero quién está oyendo.
    .not = No marque «Nada nos preocupa» si no ha preguntado o no pudo hacerlo.
why-note-tap = La mayoría de los contactos no necesitan relato. Un toque guarda el hilo sin robarle la noche.
    .ask = Márquelo con el teléfono todavía en la mano.
    .not = No junte las notas de una semana: los días ya se habrán mezclado.
why-note-next = Un día dicho es una promesa, y hasta entonces se puede dejar el asunto en paz.
    .ask = «¿Cuándo vuelvo a ponerme en contacto, y cómo?».
    .not = No diga un día que no pueda cumplir.
why-service-kind = Vistas juntas, las ayudas dicen qué se dio de verdad: solo folletos, o también una mano. Una ayuda pequeña abre muchas veces la puerta a otra mayor.
    .ask = Elija por lo que fue para la persona: ¿se enteró de algo, recibió algo, aprendió algo o tuvo a alguien al lado?
    .not = No se deje fuera lo pequeño, ni elija el tipo que mejor queda en un informe.
why-letter-words = Una carta que se entiende también se puede defender.
    .ask = Léala en voz alta antes de enviarla. «¿Es esto lo que quiere decir?». Diga qué se pide, por qué y para cuándo.
    .not = No cuente de la persona más de lo que esa oficina necesita.

## El repaso de lo hecho

why-evaluation-person-view = La persona estuvo ahí y vive con el resultado. Su punto de vista va al lado del de usted y no espera el visto bueno de nadie.
    .ask = Que hable primero: «¿Qué cambió para usted con nuestro trabajo? ¿Qué nos podríamos haber ahorrado?». Escríbalo como lo diga.
    .not = No dé su opinión hasta que esté escrita la suya, ni lime las diferencias.
why-evaluation-person-blocked = Cuando algo no salió, la causa suele ser una puerta cerrada y no falta de voluntad. Hay que saberlo para planificar mejor y para alzar la voz donde se decide.
    .ask = Empiece por lo de fuera: «¿Le negaron algo? ¿Le hicieron esperar? ¿Le trataron peor que a otras personas?». Y después: «¿Y qué hice yo, o dejé sin hacer?».
    .not = No empiece por lo que la persona no hizo, ni discuta cuando le señale la parte de usted.
why-evaluation-outcome = Cada evaluación acaba en una elección, para que el trabajo ni se apague solo ni siga por costumbre.
    .ask = Presente las cinco salidas con palabras sencillas y diga cuál elegiría usted y para qué: «¿Usted qué diría?».
    .not = No deje correr un plan que se ha desviado o que terminó sin llegar a sus objetivos: vuelvan a mirar qué hace falta, sin reproches.
why-evaluation-person-change = Si la vida va mejor, igual o peor lo dice la persona, digan lo que digan los pasos.
    .ask = «Comparado con el día en que hicimos el plan, ¿cómo está?».
    .not = No tome las gracias por respuesta.
why-evaluation-worth = Lo que dio una hora de ayuda, y lo que le costó, muestra qué conviene hacer más.
    .ask = «¿Qué valió la pena? ¿Qué le quitó más de lo que le dio?».
    .not = No lo pregunte para justificar dinero: nadie tiene que haber sido rentable.
why-evaluation-course = Ir bien y haber llegado a poco no es lo mismo que haber hecho mucho y desviarse.
    .ask = «¿Seguimos por el camino que usted quería? ¿O vamos ya hacia otro sitio?».
    .not = No siga con un plan solo porque costó mucho trabajo.

## El cierre

why-closure-reason = El motivo verdadero le dice a quien lea esto más tarde cómo recibir de nuevo a la persona. Y le enseña a su entidad a quién pierde.
    .ask = Si puede, pregunte: «¿Qué le lleva a dejarlo aquí?». Agradezca una respuesta sincera, también si habla de usted.
    .not = No elija «Perdimos el contacto» si se le cerró la puerta, ni «Usted lo quiere así» si no veía otra salida.
why-closure-attempts = Un silencio puede querer decir que todo va bien, que el teléfono se rompió o que alguien no deja contestar a la persona.
    .ask = Anote cada intento: el día, el medio, la respuesta. Después piense quién más puede saber, sin riesgo, cómo está.
    .not = No insista por medios que la persona dijo que no eran seguros, ni tome un silencio por un no.
why-closure-continues = Que usted se vaya no debe dejar huecos. La persona tiene que saber quién hace qué a partir de mañana.
    .ask = «¿Quién le ayudará ahora con las cartas? ¿Lo sabe ya esa persona?». Nombre a personas y, si se puede, llámenlas desde ahí mismo.
    .not = No apunte un servicio que todavía no ha dicho que sí.
why-closure-return = Es más fácil irse si la puerta queda abierta, y la vida puede volver a torcerse.
    .ask = Dé un lugar, un horario y un nombre: «Si se pone difícil otra vez, venga. No tendrá que contarlo todo desde el principio».
    .not = No haga que volver suene a fracaso, ni le ponga condiciones.
why-closure-person-agrees = Un buen final lo ven venir las dos partes. Quien se lo encuentra de golpe siente que le enseñan la puerta.
    .ask = «A mí me parece que hemos llegado. ¿Y a usted? ¿Qué echaría de menos?». Repasen el camino antes de despedirse.
    .not = No tome el alivio o la cortesía por un sí, y respete un «No del todo».
why-closure-safety = Un final puede traer de vuelta el peligro: ya nadie mira, y quien esperaba lo sabe.
    .ask = «¿Hay algo que se vuelva menos seguro cuando terminemos? ¿A quién llamará entonces?».
    .not = No cierre el día en que la persona dice que tiene miedo.
why-closure-keep-until = Un expediente que se guarda para siempre se puede encontrar siempre.
    .ask = Diga hasta cuándo se guarda, para qué y qué pasa después. Pregunte antes si quiere una copia.
    .not = No guarde «por si acaso».

## La seguridad, más a fondo

why-risk-what = Un temor dicho con palabras sencillas se puede comprobar, compartir y atender. Un «riesgo alto», no.
    .ask = «Si todo sigue así, ¿qué teme que pueda pasar? ¿Y a quién?». Use sus palabras y añada quién lo teme.
    .not = No pida detalles de lo que le hicieron, ni escriba un temor como si fuera un hecho.
why-risk-ground = Una preocupación con su motivo la puede comprobar otra persona; una sensación, no.
    .ask = «¿Qué vio u oyó para pensarlo? ¿Cuándo?».
    .not = No escriba cómo es alguien. Escriba lo que hizo o dijo.
why-risk-protects = El plan empieza por lo que hasta ahora ha evitado lo peor.
    .ask = «Pudo ser peor. ¿Qué lo paró? ¿Quién lo notaría primero?».
    .not = No cuente con que tenga cuidado quien está en peligro: eso no es protección.
why-risk-person-view = La persona conoce el peligro mejor que nadie, y cada plan que se hace sin ella lo paga ella.
    .ask = «¿Cómo lo ve usted? ¿Me preocupo demasiado, o demasiado poco?».
    .not = No le quite el miedo con palabras, ni se lo aumente.
why-risk-decision = Una decisión escrita con su motivo se puede entender después, aunque fuera un error.
    .ask = Escriba qué decidió, por qué, con quién lo habló y cuándo volverá a mirarlo.
    .not = No decida algo grave a solas si puede hablar con alguien.
why-safety-plan-signs = Quien ha vivido con el peligro lo reconoce antes de que llegue. Esas señales dan los minutos en que aún se puede salir.
    .ask = «¿Cómo es justo antes? ¿Un tono de voz, una botella en la mesa, un pensamiento que vuelve y vuelve?». Pregunte también qué hizo entonces que le sirvió.
    .not = No le diga lo que tendría que haber notado, ni le dé una copia sin preguntar antes si es seguro tenerla.
why-safety-plan-leaving = En el peligro nadie piensa con claridad. Una salida pensada con calma está ahí cuando hace falta.
    .ask = «¿Por qué puerta? ¿Adónde primero? ¿Qué hay que llevarse y dónde puede estar preparado?». Recórrala paso a paso.
    .not = No ponga en papel lo que no debe aparecer en casa.
why-safety-plan-means = Lo que puede hacer daño en una mala hora debe estar lejos a esa hora.
    .ask = «¿Qué hay en casa con lo que usted podría hacerse daño, o podrían hacérselo? ¿Quién podría guardarlo un tiempo?».
    .not = No pregunte por formas que no haya nombrado: no dé ideas.

## Compartir, y las excepciones graves

why-sharing-what = Un sí solo es un sí cuando la persona conoce la frase que se va a transmitir.
    .ask = Dígala en voz alta como la diría allí: «Le diría a la doctora que usted duerme mal, y nada de su marido. ¿Es así?».
    .not = No pida un sí para «todo lo que haga falta».
why-sharing-not = Lo que debe quedarse aquí suele ser lo que más le importa, y no aparece si solo se pide un sí.
    .ask = «¿Hay algo que allí no deban saber, o alguien de allí que no deba verlo?».
    .not = No pregunte el motivo, ni deje que se escape como parte del contexto.
why-sharing-until = Un sí sin fecha lo olvida quien lo dio, no quien lo tiene.
    .ask = «¿Hasta cuándo pueden saberlo? Propongo que hasta que el asunto se resuelva».
    .not = No ponga un día solo por llenar el campo.
why-disclosure-to = Si la persona cambia de idea, usted tiene que saber quién tiene ya qué, hasta el despacho exacto.
    .ask = Anote la persona y el lugar en cuanto salga, y dígaselo a quien le concierne: «Hoy he hablado con la señora Romero, como habíamos quedado».
    .not = No escriba solo el nombre de una gran oficina, ni lo deje para la noche.
why-exception-ground = Hablar sin su consentimiento es grave. Exige un motivo que usted pudiera decirle a la cara.
    .ask = Consúltelo con alguien del equipo o en supervisión y, si no aumenta el peligro, dígaselo antes a la persona: «Tengo que hablar con alguien de esto, y quiero que lo sepa primero por mí».
    .not = No busque aquí permiso para hacerlo: esta página no puede decir si la ley lo permite, y la preocupación sola no es un motivo.
why-exception-told = Enterarse por otros de que algo se contó cuesta más confianza que oírlo de frente.
    .ask = «Esto lo tengo que contar, y quiero que lo sepa primero por mí». Salvo que decírselo ponga a alguien en peligro.
    .not = Que no se entere por una carta.
why-decision-unable = En este momento usted tiene mucho poder. Nombrar qué impide esta decisión evita que tome usted también las demás.
    .ask = Antes, inténtelo otra vez: otra hora, otras palabras, dibujos, alguien de su confianza. «¿Qué entiende usted de esto? ¿Qué querría?».
    .not = No escriba aquí un diagnóstico ni una edad, ni confunda no poder decidir con decidir algo que a usted le parece imprudente.
why-decision-wishes = Aunque tenga que decidir otra persona, la medida es lo que ella habría querido.
    .ask = Pregúntele, por poco que pueda decir. Pregunte a quien la conoce: «¿Qué habría dicho?».
    .not = No decida lo más cómodo para quienes están alrededor.
why-handover-opinion = La historia que cambiaría de manos es la suya. Lo que piense puede pesar más que la incomodidad de usted.
    .ask = Diga primero el motivo, y que la dificultad es de usted: «Nos conocemos del barrio, y eso podría estorbarle. ¿Preferiría hablar con otra persona? Las dos respuestas me parecen bien».
    .not = No presente como pregunta algo ya decidido, ni deje que parezca que se la quita de encima.
why-handover-boundaries = Quien sigue necesita saber qué se prometió y a qué se dijo que no, o la persona lo paga dos veces.
    .ask = «De lo que hablamos, ¿qué debe respetar quien siga? ¿Y qué quiere contarle usted?».
    .not = No pase su opinión sobre la persona como si fuera un hecho.

## Quien tiene que venir

why-compelled-must = Quien viene por obligación cree que aquí todo es una orden. Trazar la línea con exactitud le devuelve lo que es suyo.
    .ask = «El juzgado quiere que venga seis veces, eso es fijo. De qué hablamos lo elige usted. Y de esto tengo que informar».
    .not = No le quite importancia a la orden, no amenace con ella y no tome el enfado por un defecto de la persona.
why-compelled-refusing = Quien tiene que venir tiene derecho a saber qué cuesta un no antes de decir que sí.
    .ask = «Si no viene, pasa esto y nada más. Lo que comunico es esto. Lo demás queda entre usted y yo».
    .not = No amenace con más de lo que hay.

## Niños y otras personas del caso

why-minor-consents = Un niño o una niña no siempre puede decir que sí sin permiso, y quien puede darlo no siempre es de fiar. Las dos cosas tienen que estar claras antes de empezar.
    .ask = Primero averigüe quién tiene derecho a decidir y si es seguro preguntarle. Al niño o a la niña: «Hay cosas que tienen que permitir los mayores. Pero yo quiero saber qué quieres tú».
    .not = No pregunte a quien tiene la tutela si puede ser el peligro, ni deje que el sí de una persona adulta valga por el suyo.
why-minor-alone = Niños y niñas miran la cara de quien tienen al lado y dicen lo que mantiene la paz.
    .ask = «Con todos los niños y niñas hablo un rato a solas. Podemos dibujar, y paramos cuando tú quieras». Use palabras cortas y diga primero qué no puede guardar en secreto.
    .not = No interrogue, no sugiera respuestas ni prometa un secreto: escuche y escriba sus palabras tal cual.
why-minor-agrees = El no de una niña o un niño cuenta, aunque una persona adulta haya dicho que sí.
    .ask = «¿Te parece bien que hablemos? Puedes decir que no, también después». Mire además de escuchar: apartar la cara es un no.
    .not = No pregunte delante de quien ya dijo que sí.
why-minor-asked = La persona a quien hay que preguntar puede ser justo quien da miedo a la niña o al niño.
    .ask = Pregunte antes a la niña o al niño quién puede saberlo y quién no. Háblelo con alguien del equipo antes de llamar a casa.
    .not = No llame a la familia solo porque lo pide un formulario.
why-participant-alone = Delante de otra persona se dice lo que esa persona puede soportar. A solas se puede decir si hay miedo.
    .ask = Que sea norma para todo el mundo: «Primero hablo a solas con cada persona. Lo hago siempre». Después diga a cada una qué no va a contar.
    .not = No deje a una esperando donde pueda oír, ni use con una lo que le contó la otra.
why-participant-manner = Cada persona tiene su sí y su no. Una no habla por las demás.
    .ask = Pregunte a cada una a solas: qué se puede anotar, quién puede saberlo y qué no.
    .not = No tome el silencio por un sí.

## Entrevistas

why-interview-place = Se habla donde se está a gusto y nadie oye. Un banco o un paseo pueden lograr lo que una mesa impide.
    .ask = «¿Dónde le gusta hablar: aquí, en su casa, dando un paseo?». Las sillas en ángulo, sin mesa en medio, y el reloj donde usted lo vea sin girar la cabeza.
    .not = No elija por lo que esté libre: ni el almacén, ni el pasillo, ni su casa si allí hay alguien que no debe oír.
why-interview-safety = { why-note-safety }
    .ask = { why-note-safety.ask }
    .not = { why-note-safety.not }

## Más sobre la persona

why-background-needed = Por el origen, la salud y las enfermedades de la familia se pregunta demasiado, y se usa muy poco. Lo que no se pregunta no se puede filtrar ni hacer daño.
    .ask = Pregúntese qué paso cambiaría si lo supiera. Después dígaselo: «Necesito saber esto por la ayuda que vamos a pedir. ¿Puedo preguntarle?».
    .not = No abra las tres cosas por si acaso, ni pregunte primero y busque después el motivo.
why-background-reason = Salud, fe, papeles, origen: quien lea el expediente después también leerá eso. Sin un motivo, no debe estar.
    .ask = Diga primero para qué lo necesita. «Sin esto no puedo…». Luego pregunte y acepte un no.
    .not = No pregunte solo porque existe el campo.
why-level-grade = Una frase significa lo mismo para las dos partes y, si se vuelve a preguntar, enseña si algo se ha movido.
    .ask = Lea las cinco y deje elegir: «En esta última semana, ¿cuál se acerca más?». Si usted lo ve de otro modo, anótelo aparte.
    .not = No elija una más grave para que concedan la ayuda, ni una más leve para que el trabajo luzca.
why-level-domain = Un nivel muestra un cambio solo donde algo cambia. Bastan unos pocos ámbitos.
    .ask = Elija los dos o tres de los que habla la propia persona, y vuelva a preguntar a las pocas semanas.
    .not = No los llene todos por completar.

## Si la ayuda le llega a la persona

why-monitoring-received = Prometido no quiere decir que haya llegado. Se pregunta para arreglarlo, no para vigilar a nadie.
    .ask = Diga para qué lo pregunta: «Quiero asegurarme de que le llega lo que le prometieron. ¿Vino alguien el lunes?». Pregunte también a quien presta la ayuda, de colega a colega y no como una inspección.
    .not = No curiosee en cómo la usa, ni traslade una queja sin que la persona esté de acuerdo.
why-monitoring-needed = Un servicio puede llegar a tiempo y no cubrir ninguna necesidad.
    .ask = «¿Todavía lo necesita? ¿Qué le faltaría si dejara de venir?».
    .not = No pregunte delante de quien lo presta.
why-monitoring-suitable = La ayuda en mal tono, a mala hora o demasiado lejos no se usa, y cuenta como rechazada.
    .ask = «¿Así le va bien? ¿Qué debería ser distinto?». Pregunte después lo mismo a quien la presta.
    .not = No defienda el servicio.
why-satisfaction-met = Ha entrado algo nuevo en su vida, y solo la persona puede decir si con ello la falta es menor.
    .ask = Pregunte una o dos semanas después de que empiece la ayuda: «Desde que va al centro de día, ¿cómo son las tardes? ¿Igual de vacías, o menos?».
    .not = No tome el agradecimiento por una necesidad cubierta, ni ponga lo que usted supone.

## Escalas

why-scale-expected = Se escribe antes de empezar, para que nadie pueda mover después el listón. Es lo que honestamente se puede esperar para entonces, no el sueño.
    .ask = «Si va como suelen ir estas cosas, ¿cómo estará dentro de tres meses? ¿Qué se vería?». Busquen primero esta, luego las dos de abajo y las dos de arriba.
    .not = No ponga el listón bajo para que salga buena puntuación, ni meta dos cosas en una frase.
why-scale-begins = Los niveles escritos después del trabajo siempre se alcanzan.
    .ask = Escriba los cinco antes de empezar, con palabras que dos personas lean igual.
    .not = No mueva después el del medio.

## Defensa de derechos, opinión y equipo

why-advocacy-what = Chocar una vez con un muro es mala suerte. Si se anota cada vez, se convierte en algo que se puede cambiar, para la persona y para otras.
    .ask = Anote qué le correspondía, qué pasó y quién lo decidió. Pregunte qué quiere hacer: «¿Les escribo, vamos usted y yo, o ahora es demasiado arriesgado para usted?».
    .not = No empiece en su nombre una pelea que no ha elegido.
why-advocacy-level = Para una persona se pide una excepción; para muchas, otra norma.
    .ask = Mire si ya chocó antes con el mismo muro. Si es así, no se trata de esta persona.
    .not = No ponga el nombre de nadie en lo que se dice del sistema.
why-claim-state = Se pierden más dinero y derechos por plazos pasados que por negativas.
    .ask = «¿Está solicitado? ¿Hay respuesta por escrito? ¿Puedo ver la fecha?».
    .not = No prometa lo que decide una oficina.
why-feedback-heard = Desde su silla no se ve si alguien siente que se le escucha. Una pequeña corrección ahora salva el trabajo de después.
    .ask = «Se lo pregunto a todo el mundo, para hacerlo mejor. ¿Le he escuchado bien hoy? Si no, puede decírmelo». Dígale antes que la respuesta la ven las dos partes.
    .not = No busque que le den las gracias, no se justifique y no diga que es privado, porque lo lee usted.
why-feedback-different = Quien pregunta por lo malo, y lo oye sin defenderse, aprende lo que nadie más le dirá.
    .ask = «¿Qué debería hacer distinto con la próxima persona?». Después, solo dé las gracias.
    .not = No pregunte mientras aún decida algo sobre su vida.
why-team-responsible = Donde todo el mundo es un poco responsable, no lo es nadie. Una sola persona responde del camino y de lo que salga de él.
    .ask = Dé un nombre, un horario y quién sustituye: «Puede acudir siempre a mí. Si no estoy, está Elena, que ya sabe de usted».
    .not = No ponga a un equipo entero, ni deje el caso sin un nombre, ni siquiera una semana.
why-member-view = Quienes rodean un caso suelen conocer mitades distintas.
    .ask = «¿Qué ve usted que yo no veo?». Anote las diferencias como diferencias.
    .not = Que una sola voz no se convierta en «el equipo opina».
why-supervision-note = Lo que un caso le hace a usted muestra lo que les hace a otros, y lo que usted ya no ve.
    .ask = Escriba qué llevó, qué se trae y qué va a probar.
    .not = No escriba aquí lo que es del caso, ni nombres que no ayuden.
why-visit-knows = Alguien debe empezar a preocuparse a tiempo.
    .ask = Diga en el equipo adónde va, hasta qué hora y qué hacer si no llama.
    .not = No basta una nota en la mesa.
