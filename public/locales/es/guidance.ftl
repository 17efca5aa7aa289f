# Notas al lado de una pregunta, que se abren cuando hacen falta. Las lee el profesional a solas: «usted» es el profesional.
# Entre comillas habla el profesional: ahí «yo» es el profesional y «usted», la persona.
#   valor    para qué se pregunta. El mensaje es why- y el código de la pregunta, con - en lugar de . y _
#   .ask     cómo preguntarlo
#   .not     lo que conviene evitar
#   about-   lo mismo de toda una clase de ficha: about- y el código de la clase. Su .ask dice cómo hacerlo

## Las propias notas

guidance-open = Para qué y cómo
guidance-ask = Cómo preguntarlo
guidance-do = Cómo hacerlo
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
why-safety-action = Cuenta lo que se hace hoy, no lo que se escribe. Escrito, le dice a quien venga después qué sigue en pie.
    .ask = «¿Dónde duerme esta noche? ¿A quién llama primero? ¿Y si nadie contesta?». Anote también el segundo camino.
    .not = No escriba «seguimiento», ni deje todo en manos de quien está en peligro.

## Lo que se explicó, y el consentimiento

about-consent = El consentimiento es lo que la persona sabe y acepta, no un papel. Puede terminar cualquier día.
    .ask = Elija las palabras para quien tiene delante y anote quién oyó un sí de palabra.
    .not = No pida una firma para cubrirse las espaldas.
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
why-consent-manner = Hay quien no sabe leer y hay a quien una firma le costó cara. Aquí las tres formas valen lo mismo.
    .ask = Ofrézcalas antes de dar el bolígrafo: «Puede firmar, hacer una marca o decirlo, sin más».
    .not = No pregunte por qué alguien prefiere no firmar.
why-consent-withdrawn = Quien puede parar cuando quiera empieza con más libertad. No hacen falta motivos y no debe costar nada.
    .ask = Escriba el día en que lo dijo. Pregunte qué necesita todavía y si también hay que dejar de compartir con otros.
    .not = No intente convencer, ni siga trabajando como si no se hubiera dicho nada.

## La persona, y cómo contactar sin riesgo

about-client = Antes del relato debe estar claro cómo llamar a la persona y cómo contactar sin hacerle daño.
    .ask = Pregúntelo pronto, y otra vez cuando alguien entre o salga de la casa. Lo que no haga falta puede quedar vacío.
    .not = No pida documentos ni apellidos antes de escuchar.
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
why-client-reach-say = Una frase inofensiva solo protege si las dos partes la saben de antemano.
    .ask = Búsquenla entre las dos partes: «Si contesta otra persona, ¿quién soy y qué quiero?». Escríbala palabra por palabra.
    .not = No improvise si contesta quien no debía: diga esa frase o cuelgue.
why-client-reach-seen = Un teléfono compartido, un buzón abierto o una segunda pantalla cuentan más que cualquier llamada.
    .ask = «¿Quién sabe la clave de su teléfono? ¿Quién recoge el correo? ¿Sus mensajes se ven en algún otro sitio?».
    .not = No dé por privado un mensaje porque lleve su nombre.
why-client-words-in = Guardadas en la lengua en que se dijeron, sus palabras se le pueden leer y siguen siendo suyas.
    .ask = Elíjala si habla una lengua distinta de la de esta página. Si alguien interpretó, ponga la lengua en la que usted escribió.
    .not = No pase a su propia lengua lo que luego llamará palabras de la persona.

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
why-six-situation = Contado por la persona y contado por usted son dos historias. La suya va primero.
    .ask = Tome de las notas las frases en que mejor lo dijo, y déjelas como están.
    .not = No lo resuma con palabras del oficio.
why-six-who-kind = Con una oficina o con la mala suerte se trabaja de otra manera que con una persona. Mucho de lo que parece culpa propia tiene otra dirección.
    .ask = «¿Es con alguien, con un grupo, con una oficina, o es que así han venido las cosas?». Puede valer más de una.
    .not = No insista si prefiere no decirlo: puede ser miedo.
why-six-worker-correction = Una diferencia dicha en voz alta es honrada. Callada, trabaja a escondidas.
    .ask = Dígalo antes de escribirlo: «Una cosa la veo de otro modo. La pongo al lado de lo suyo, no encima».
    .not = No escriba aquí lo que no le diría a la cara.

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
why-terms-mine = Su parte, si está escrita, se le puede reclamar. Por eso vale algo.
    .ask = Asuma poco y con fecha: «Antes del viernes habré llamado a la oficina de vivienda».
    .not = No se quede con lo que la persona quería hacer por su cuenta.
why-terms-no-date = Si no hay día, tiene que haber al menos algo que esperar; si no, el hilo se pierde aquí.
    .ask = «¿Qué tiene que pasar primero? ¿Quién avisa, y de qué forma segura?».
    .not = No deje la próxima palabra solo en manos de la persona.

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
why-arrival-requirements = Las condiciones (sin haber bebido, puntual, con papeles) dejan fuera justo a quien más lo necesita. Al principio aún se encuentra un rodeo.
    .ask = Póngalas al lado de su vida, una por una: «Abrimos a las nueve. Después del turno de noche, ¿le da tiempo?».
    .not = No escriba «No» antes de pedir en su entidad una excepción.

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
why-strength-source = Lo que le contaron, lo que vio y lo que dice un papel no pesan igual, y dentro de un año nadie recordará cuál fue.
    .ask = Marque cómo lo supo; puede haber varias.
    .not = No marque una visita por lo que le contaron de la casa por teléfono.
why-resource-what = La ayuda más cercana no suele ser una oficina: una hermana con coche, una vecina amable, algo que la persona sabe hacer. Cuenta también la que todavía no está.
    .ask = «Si llamara, ¿quién vendría?». «¿Y quién quizá, si alguien se lo pidiera?». Pregunte qué haría falta en cada caso.
    .not = No cuente con nadie a quien la persona no quiera pedírselo.
why-resource-who = La vecina de la lista y la vecina que ayuda son la misma persona: así su ayuda está en el mapa y junto al paso, y lo que se marcó de ella vale también aquí.
    .ask = Elija en la lista. Si no está, añada antes a esa persona.
    .not = No una la ayuda a quien no se debe pedir nada. Si es una cosa o un lugar, déjelo vacío.
why-resource-takes = La ayuda tiene un precio: tiempo, gratitud, una deuda antigua. La que cuesta demasiado no se acepta.
    .ask = «¿Qué le costaría pedirlo? ¿Y qué quedaría a deber?».
    .not = No cuente con alguien a quien no se ha preguntado.
why-resource-state = La ayuda que ya está sirve mañana. La que podría estar necesita antes un paso.
    .ask = «¿Ya lo hace, o habría que pedírselo?».
    .not = No levante un plan sobre lo que solo es posible.
why-resource-of = Lo que está en la persona va con ella a todas partes. Lo que la rodea hay que cuidarlo.
    .ask = «¿Es algo que sabe hacer usted, o alguien que lo hace por usted?».
    .not = No cuente solo gente y oficinas: la paciencia, un oficio o una lengua también ayudan.

## Objetivos, pasos y señales

about-goal = Dos o tres objetivos sostienen a una persona; diez entierran un plan.
    .ask = Escriba primero el lejano y pregunte qué tiene que haber justo antes, hasta llegar a este mes.
    .not = No aplace un deseo pequeño de la persona porque a usted le importe más otro.
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
why-goal-term = El objetivo lejano da el rumbo; el cercano, el ánimo.
    .ask = «¿Es ahí adonde quiere llegar, o lo que necesita por el camino?».
    .not = No recorte el objetivo lejano a lo que es fácil alcanzar.
why-goal-towards = Cuando se ve para qué sirve, hasta un impreso aburrido es parte del camino.
    .ask = «¿A qué le acerca eso?». Si no sale nada, pregunte de quién es ese objetivo.
    .not = No fuerce una cadena: un objetivo puede ir solo.
why-goal-handling = Un choque del que se ha hablado deja que uno de los dos vuelva a avanzar.
    .ask = «¿Qué serviría para los dos? O ¿cuál espera, y hasta cuándo?».
    .not = No escriba un arreglo que solo le parece bien a usted.
why-goal-worker-reached = Su mirada va al lado para que se vea la diferencia. No corrige nada.
    .ask = Elija después de la persona y diga en qué se basa: «Me fijo en las cartas que han llegado».
    .not = No diga lo mismo por tener paz, ni rebaje lo que a la persona le basta.
about-step = Un paso sin nombre y sin día es una esperanza. Aquello en lo que se apoya muestra que nadie empieza de cero.
    .ask = Primero quién y para cuándo. Después mire lo que anotaron: «¿Quién podría ir con usted?».
    .not = No ate los pasos tan fuerte que una carta tardía los pare todos.
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
why-step-service = Al final permite comparar lo previsto con lo que se dio.
    .ask = Elija por lo que le aporta: ensayar una llamada cuenta tanto como el dinero.
    .not = No busque un servicio donde el paso no lo es. Casi ninguno lo es.
about-indicator = Una señal les ahorra discutir si va mejor.
    .ask = Anote cómo está ahora el mismo día, o no habrá con qué comparar. Basta una por objetivo.
    .not = No mida a la persona cuando quien tiene que moverse es una oficina.
why-indicator-what = Cuando las dos partes saben en qué fijarse, nadie tiene que juzgar si va mejor.
    .ask = «¿En qué lo notaría? ¿Qué vería su hija?». Que sea algo que se pueda ver o contar.
    .not = No elija una señal solo porque la cuenta su entidad, ni una que no dependa en nada de la persona.
why-indicator-target = Una señal con meta muestra los avances pequeños que no se notan de un día para otro.
    .ask = «¿Cómo está ahora, con un número o una imagen? ¿Y qué sería ya suficiente?».
    .not = No ponga una meta que solo dependa de otros.

## El plan en conjunto

about-plan = Un plan obliga a las dos partes, también a la suya. Tiene un día para mirarlo y un final.
    .ask = Fije ese día mientras planifican y diga qué mirarán. Anote quién oyó el sí si nadie firma.
    .not = No lo use después para reprochar.
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

about-note = Quien le sustituya debe ver en un minuto cuándo hablaron por última vez y qué viene ahora.
    .ask = Escríbalo el mismo día. El día y el nombre ya están puestos: cámbielos si fue con otra persona.
    .not = No ponga aquí lo que una persona del caso le contó de otra.
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
about-service = Solo lo anotado se puede poner al lado del plan, y la ayuda pequeña es la primera que se olvida.
    .ask = Anótelo el mismo día, con el paso al que pertenece. Deje horas y dinero si nadie los suma.
    .not = No anote como dado lo que solo se prometió.
why-service-kind = Vistas juntas, las ayudas dicen qué se dio de verdad: solo folletos, o también una mano. Una ayuda pequeña abre muchas veces la puerta a otra mayor.
    .ask = Elija por lo que fue para la persona: ¿se enteró de algo, recibió algo, aprendió algo o tuvo a alguien al lado?
    .not = No se deje fuera lo pequeño, ni elija el tipo que mejor queda en un informe.
why-service-what = Dentro de un año debe estar claro qué recibió de verdad.
    .ask = Escríbalo de modo que lo reconozca: «dos horas en la oficina de vivienda, solicitud entregada».
    .not = No escriba «orientación» ni «apoyo»: nadie sabe qué fue.
why-service-cost = Muestra lo que puede hacer una suma pequeña en el momento justo.
    .ask = Escriba lo que se pagó de verdad. Déjelo vacío si tendría que adivinar.
    .not = No use la cifra para decir que alguien sale caro.
about-letter = Una carta pone una fecha y una petición, y alguien tiene que contestar.
    .ask = Escríbanla entre las dos partes y léala en voz alta. Anote qué día salió y hasta qué día se puede recurrir.
    .not = No la envíe sin el sí de la persona.
why-letter-words = Una carta que se entiende también se puede defender.
    .ask = Léala en voz alta antes de enviarla. «¿Es esto lo que quiere decir?». Diga qué se pide, por qué y para cuándo.
    .not = No cuente de la persona más de lo que esa oficina necesita.
why-letter-about = Por esta línea decide quien abre el correo a qué mesa va.
    .ask = Primero el número de expediente, luego el asunto en cinco palabras: «Ayuda de vivienda, resolución del 3 de mayo».
    .not = No ponga enfermedades ni asuntos de familia: esta línea la ve mucha gente.
why-letter-objection = Por mucha razón que tenga, un recurso que llega un día tarde está perdido.
    .ask = «Lo niegan, y se puede recurrir hasta el día 14. ¿Quiere? ¿Qué podría traerle y qué podría costarle?». Consulte pronto a una abogada o a un abogado.
    .not = No decida por la persona, ni deje pasar el día mientras lo piensa.

## El repaso de lo hecho

about-evaluation = Si algo estuvo mal, búsquelo primero en el plan, y no en ninguna de las dos partes.
    .ask = Primero su mitad, después la de usted, después las dos juntas. Bastan diez minutos.
    .not = No lo rellene en su mesa para leerle luego el resultado.
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
why-evaluation-worker-change = Usted ve otras cosas: oficinas, papeles, meses. Al lado de su respuesta se ve por dónde seguir preguntando.
    .ask = Diga en qué se fija: «Veo que le contestan a las cartas».
    .not = No elija «mejor» por lo mucho que ha trabajado.
why-evaluation-worker-blocked = Casi todo lo que estorba está fuera de la persona, y algo está en usted.
    .ask = Empiece por su parte: ¿qué llegó tarde, qué se le pasó? Después, lo que negaron otros.
    .not = No marque que no lo quiso si nadie se lo explicó o nunca encajó.
why-evaluation-resources = Lo que llegó se queda cuando usted se va. Es lo más duradero de su trabajo.
    .ask = «¿Qué hay ahora que no había en primavera? ¿Alguien, dinero, algo que sabe hacer?».
    .not = No cuente lo que se acaba el día en que usted se marche.

## El cierre

about-closure = El trabajo puede acabar porque salió bien o porque se cortó. En ambos casos necesita una última página: quién sigue y cómo volver.
    .ask = Miren atrás entre las dos partes si se puede. A quien ya no viene, escríbale solo de la forma que le es segura.
    .not = No cierre un caso para tener uno menos.
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
why-closure-safety-action = La preocupación que usted deja debe estar en manos de alguien antes de cerrar.
    .ask = Escriba quién se hace cargo, desde cuándo lo sabe y cuándo volverá a preguntar.
    .not = No escriba «informado»: enterarse no es hacerse cargo.
why-closure-keep-why = La persona tiene derecho a saber para qué se guarda aún algo suyo.
    .ask = Una línea: un derecho que puede volver a reclamarse, una norma que pueda nombrar, su propio deseo.
    .not = No escriba «lo habitual».

## La seguridad, más a fondo

about-risk = Un temor tiene a quien lo siente, a alguien por quien se teme y un día para volver a mirar. Así se puede trabajar con él.
    .ask = Un temor, una ficha. Dígaselo tal como lo escribe, si eso no añade peligro.
    .not = No lo escriba para cubrirse después.
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
why-risk-level = Una palabra le dice al equipo dónde mirar primero. No explica nada.
    .ask = Elíjala al final, con las frases ya escritas, y que la mire alguien más.
    .not = No elija «baja» por tranquilidad.
about-safety-plan = En la hora mala se hace lo que se ha repasado antes. Es el plan de la persona, con sus palabras.
    .ask = Háganlo despacio, en una hora tranquila, y repásenlo después de cada cambio en casa.
    .not = No lo tome por protección: quien puede proteger tiene que actuar también.
why-safety-plan-signs = Quien ha vivido con el peligro lo reconoce antes de que llegue. Esas señales dan los minutos en que aún se puede salir.
    .ask = «¿Cómo es justo antes? ¿Un tono de voz, una botella en la mesa, un pensamiento que vuelve y vuelve?». Pregunte también qué hizo entonces que le sirvió.
    .not = No le diga lo que tendría que haber notado, ni le dé una copia sin preguntar antes si es seguro tenerla.
why-safety-plan-leaving = En el peligro nadie piensa con claridad. Una salida pensada con calma está ahí cuando hace falta.
    .ask = «¿Por qué puerta? ¿Adónde primero? ¿Qué hay que llevarse y dónde puede estar preparado?». Recórrala paso a paso.
    .not = No ponga en papel lo que no debe aparecer en casa.
why-safety-plan-means = Lo que puede hacer daño en una mala hora debe estar lejos a esa hora.
    .ask = «¿Qué hay en casa con lo que usted podría hacerse daño, o podrían hacérselo? ¿Quién podría guardarlo un tiempo?».
    .not = No pregunte por formas que no haya nombrado: no dé ideas.
why-safety-plan-children = Los niños y las niñas hacen lo que han ensayado. Si no, corren hacia el medio.
    .ask = «¿Adónde van? ¿A quién avisan? ¿Hay una palabra que les diga: ahora?».
    .not = No encargue a una criatura que lo pare, ni le cuente lo que se le puede sonsacar.
why-safety-plan-kept = Un plan encontrado puede ser la razón del siguiente golpe.
    .ask = «¿Quién mira en su bolso y en su teléfono? ¿Qué pasa si lo encuentran?». A veces es más seguro un número de memoria.
    .not = No lo entregue solo porque se puede imprimir.

## Compartir, y las excepciones graves

about-sharing = La historia es de la persona. Un sí es para un destinatario, un fin y un tiempo.
    .ask = Primero a quién, luego para qué, luego lo mínimo que baste.
    .not = No recoja el primer día un sí para todo.
why-sharing-what = Un sí solo es un sí cuando la persona conoce la frase que se va a transmitir.
    .ask = Dígala en voz alta como la diría allí: «Le diría a la doctora que usted duerme mal, y nada de su marido. ¿Es así?».
    .not = No pida un sí para «todo lo que haga falta».
why-sharing-not = Lo que debe quedarse aquí suele ser lo que más le importa, y no aparece si solo se pide un sí.
    .ask = «¿Hay algo que allí no deban saber, o alguien de allí que no deba verlo?».
    .not = No pregunte el motivo, ni deje que se escape como parte del contexto.
why-sharing-until = Un sí sin fecha lo olvida quien lo dio, no quien lo tiene.
    .ask = «¿Hasta cuándo pueden saberlo? Propongo que hasta que el asunto se resuelva».
    .not = No ponga un día solo por llenar el campo.
why-sharing-purpose = El para qué decide el cuánto: para pedir cita basta un nombre.
    .ask = «El colegio pregunta por la excursión. Diré solo que la cuota está pagada».
    .not = No escriba «coordinación»: eso lo permitiría todo.
why-sharing-state = Un sí puede terminar, y entonces no sale nada nuevo. Lo que ya está fuera no vuelve por sí mismo.
    .ask = Diga quién tiene qué y pregunte: «¿Les digo que ya no vale?».
    .not = No pida motivos, ni mande deprisa una última cosa.
about-disclosure = Un día preguntará quién sabe qué. Esta lista es su respuesta.
    .ask = Anote cada vez y enseguida, también una llamada: qué, a quién, con qué consentimiento.
    .not = No pase un expediente donde se permitió una frase.
why-disclosure-to = Si la persona cambia de idea, usted tiene que saber quién tiene ya qué, hasta el despacho exacto.
    .ask = Anote la persona y el lugar en cuanto salga, y dígaselo a quien le concierne: «Hoy he hablado con la señora Romero, como habíamos quedado».
    .not = No escriba solo el nombre de una gran oficina, ni lo deje para la noche.
why-disclosure-reason = Sin un consentimiento en vigor, solo usted responde de haber hablado.
    .ask = Escriba por qué no quedaba otro camino y mire si su lugar es «Compartido sin consentimiento».
    .not = No escriba solo «urgente», ni feche un consentimiento hacia atrás.
about-exception = Aquí usted responde de haber hablado sin su sí. Quien lo lea debe encontrar el peligro, la medida y el cuidado.
    .ask = Si hay una vida en juego, primero actúe y escriba el mismo día. Solo lo necesario y a quien puede actuar.
    .not = No lo use para ahorrarse una conversación difícil.
why-exception-ground = Hablar sin su consentimiento es grave. Exige un motivo que usted pudiera decirle a la cara.
    .ask = Consúltelo con alguien del equipo o en supervisión y, si no aumenta el peligro, dígaselo antes a la persona: «Tengo que hablar con alguien de esto, y quiero que lo sepa primero por mí».
    .not = No busque aquí permiso para hacerlo: esta página no puede decir si la ley lo permite, y la preocupación sola no es un motivo.
why-exception-told = Enterarse por otros de que algo se contó cuesta más confianza que oírlo de frente.
    .ask = «Esto lo tengo que contar, y quiero que lo sepa primero por mí». Salvo que decírselo ponga a alguien en peligro.
    .not = Que no se entere por una carta.
why-exception-wanted = Aunque no se pudiera hacer su voluntad, una parte muchas veces sí.
    .ask = «Tengo que avisar de esto. ¿Qué le importa en la forma de hacerlo? ¿Quién se lo dice a los niños?».
    .not = No lo deje vacío porque ya sabe que se opone.
about-decision = Decidir por una persona adulta le quita algo. Por eso es una sola decisión, por un solo peligro y con final.
    .ask = Las líneas van juntas: si una queda vacía, la decisión no está madura.
    .not = No la estire de un asunto al siguiente.
why-decision-unable = En este momento usted tiene mucho poder. Nombrar qué impide esta decisión evita que tome usted también las demás.
    .ask = Antes, inténtelo otra vez: otra hora, otras palabras, dibujos, alguien de su confianza. «¿Qué entiende usted de esto? ¿Qué querría?».
    .not = No escriba aquí un diagnóstico ni una edad, ni confunda no poder decidir con decidir algo que a usted le parece imprudente.
why-decision-wishes = Aunque tenga que decidir otra persona, la medida es lo que ella habría querido.
    .ask = Pregúntele, por poco que pueda decir. Pregunte a quien la conoce: «¿Qué habría dicho?».
    .not = No decida lo más cómodo para quienes están alrededor.
why-decision-least = Casi siempre hay algo menor: acompañar, esperar un día, preguntar a alguien de su confianza.
    .ask = Escriba qué probó o sopesó y por qué no bastaba.
    .not = No elija lo más seguro para usted.
why-decision-consulted = Otros ojos protegen a la persona de su prisa, y a usted de estar a solas con ello.
    .ask = Pregunte a alguien que pueda decir que no y cuente los dos lados.
    .not = No pregunte solo a quien seguro que está de acuerdo.
about-handover = Pasar un caso a tiempo es oficio. Se trata de sus límites, y no le toca a la persona cargar con ellos.
    .ask = Diga qué pasa por su lado, pregunte qué le parece y presente en persona a quien sigue.
    .not = No desaparezca: la última conversación es suya.
why-handover-opinion = La historia que cambiaría de manos es la suya. Lo que piense puede pesar más que la incomodidad de usted.
    .ask = Diga primero el motivo, y que la dificultad es de usted: «Nos conocemos del barrio, y eso podría estorbarle. ¿Preferiría hablar con otra persona? Las dos respuestas me parecen bien».
    .not = No presente como pregunta algo ya decidido, ni deje que parezca que se la quita de encima.
why-handover-boundaries = Quien sigue necesita saber qué se prometió y a qué se dijo que no, o la persona lo paga dos veces.
    .ask = «De lo que hablamos, ¿qué debe respetar quien siga? ¿Y qué quiere contarle usted?».
    .not = No pase su opinión sobre la persona como si fuera un hecho.
why-handover-told = Quien no oye un motivo lo busca en sí.
    .ask = Breve y cierto, sin detalles: «Es cosa mía. Conozco a su hermano del coro».
    .not = No lo achaque a la carga de trabajo si es otra cosa.

## Quien tiene que venir

about-compelled = Quien tiene que venir no le eligió. La confianza solo puede salir de palabras claras sobre lo que está fijado.
    .ask = Rellénenlo con la orden sobre la mesa: quién exige qué, de qué informa usted, qué es libre. Escriba también su enfado.
    .not = No haga como si fuera voluntario, ni amenace en nombre de otros.
why-compelled-must = Quien viene por obligación cree que aquí todo es una orden. Trazar la línea con exactitud le devuelve lo que es suyo.
    .ask = «El juzgado quiere que venga seis veces, eso es fijo. De qué hablamos lo elige usted. Y de esto tengo que informar».
    .not = No le quite importancia a la orden, no amenace con ella y no tome el enfado por un defecto de la persona.
why-compelled-refusing = Quien tiene que venir tiene derecho a saber qué cuesta un no antes de decir que sí.
    .ask = «Si no viene, pasa esto y nada más. Lo que comunico es esto. Lo demás queda entre usted y yo».
    .not = No amenace con más de lo que hay.

## Niños y otras personas del caso

about-minor = Una niña o un niño tiene su propio no, y el adulto que habla por él no siempre es quien lo protege.
    .ask = Diga con palabras cortas quién es usted y qué no puede callar. Escriba sus frases como las dijo.
    .not = No prometa nada que quizá no pueda cumplir.
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
why-minor-not-asked = Dejar de preguntar a quien tiene la tutela es un paso grave. Alguien más debe poder comprobar el motivo.
    .ask = Escriba qué sabe y por quién, con quién lo habló y quién puede decidir en su lugar.
    .not = No lo deje en una sensación, ni se lo enseñe nunca a la familia.
about-participant = Dos personas en un mismo caso son dos historias, y lo que dice una nunca es de la otra.
    .ask = Con cada una a solas: el nombre, qué se escribe y quién lo ve, un sí propio.
    .not = No lleve recados de una a otra.
why-participant-alone = Delante de otra persona se dice lo que esa persona puede soportar. A solas se puede decir si hay miedo.
    .ask = Que sea norma para todo el mundo: «Primero hablo a solas con cada persona. Lo hago siempre». Después diga a cada una qué no va a contar.
    .not = No deje a una esperando donde pueda oír, ni use con una lo que le contó la otra.
why-participant-manner = Cada persona tiene su sí y su no. Una no habla por las demás.
    .ask = Pregunte a cada una a solas: qué se puede anotar, quién puede saberlo y qué no.
    .not = No tome el silencio por un sí.
why-participant-private = Lo que le confió una puede costarle caro si lo ve la otra.
    .ask = Escriba solo lo que debe saber para no equivocarse. Esa persona o un juzgado aún pueden leerlo.
    .not = No dé a entender a la otra que usted sabe más.

## Entrevistas

about-interview = Una entrevista tiene un propósito antes y una idea después. La ficha guarda eso, no cada palabra.
    .ask = Escriba el mismo día y separe lo que vio de lo que piensa de ello.
    .not = No escriba mientras le cuentan lo más duro.
why-interview-place = Se habla donde se está a gusto y nadie oye. Un banco o un paseo pueden lograr lo que una mesa impide.
    .ask = «¿Dónde le gusta hablar: aquí, en su casa, dando un paseo?». Las sillas en ángulo, sin mesa en medio, y el reloj donde usted lo vea sin girar la cabeza.
    .not = No elija por lo que esté libre: ni el almacén, ni el pasillo, ni su casa si allí hay alguien que no debe oír.
why-interview-safety = { why-note-safety }
    .ask = { why-note-safety.ask }
    .not = { why-note-safety.not }
why-interview-kind = Quién está en la sala decide lo que se puede decir.
    .ask = Parejas: primero cada cual a solas. Dé más tiempo a una primera entrevista y a varias personas.
    .not = No deje que alguien se sume solo porque ya está allí.
why-interview-room = Del sitio depende la franqueza: quién oye, quién ve entrar, si uno se puede ir.
    .ask = Siéntese una vez en la silla de la persona: ¿qué ve y qué oye?
    .not = No se ponga entre la persona y la puerta.

## Más sobre la persona

about-background = Lo vivido explica mucho, y usted necesita poco de ello.
    .ask = Pregunte cuando un paso lo pida, en medio de una conversación. Todo se puede dejar sin contestar.
    .not = No lo recorra como un cuestionario.
why-background-needed = Por el origen, la salud y las enfermedades de la familia se pregunta demasiado, y se usa muy poco. Lo que no se pregunta no se puede filtrar ni hacer daño.
    .ask = Pregúntese qué paso cambiaría si lo supiera. Después dígaselo: «Necesito saber esto por la ayuda que vamos a pedir. ¿Puedo preguntarle?».
    .not = No abra las tres cosas por si acaso, ni pregunte primero y busque después el motivo.
why-background-reason = Salud, fe, papeles, origen: quien lea el expediente después también leerá eso. Sin un motivo, no debe estar.
    .ask = Diga primero para qué lo necesita. «Sin esto no puedo…». Luego pregunte y acepte un no.
    .not = No pregunte solo porque existe el campo.
why-background-health = El dolor, las pastillas y el cansancio deciden a menudo lo posible. Lo demás es cosa médica.
    .ask = «¿Hay algo de su salud que deba saber para lo que planeamos?».
    .not = No escriba un diagnóstico que la persona no usa.
why-background-genetic = Lo que corre en la familia toca también a gente que no está aquí.
    .ask = Solo si un paso depende de ello. «No tiene que contestar».
    .not = No lo pase junto con lo demás de la salud.
why-background-origin = El lugar de origen puede ser su fuerza, o el motivo por el que se le persigue.
    .ask = «¿Hay algo de su origen que deba tener presente?». Que elija la palabra.
    .not = No lo adivine por el nombre, ni escriba sobre papeles nada que pueda hacerle daño.
about-level = Una frase hoy y otra dentro de tres meses dicen más que un informe largo.
    .ask = Anote de quién es la frase. Si la suya y la de usted difieren, guarde las dos.
    .not = No cambie una antigua: añada otra.
why-level-grade = Una frase significa lo mismo para las dos partes y, si se vuelve a preguntar, enseña si algo se ha movido.
    .ask = Lea las cinco y deje elegir: «En esta última semana, ¿cuál se acerca más?». Si usted lo ve de otro modo, anótelo aparte.
    .not = No elija una más grave para que concedan la ayuda, ni una más leve para que el trabajo luzca.
why-level-domain = Un nivel muestra un cambio solo donde algo cambia. Bastan unos pocos ámbitos.
    .ask = Elija los dos o tres de los que habla la propia persona, y vuelva a preguntar a las pocas semanas.
    .not = No los llene todos por completar.
why-level-source = { why-strength-source }
    .ask = { why-strength-source.ask }
    .not = { why-strength-source.not }

## Si la ayuda le llega a la persona

about-monitoring = La persona y quien da la ayuda ven cada cual una mitad.
    .ask = Una ficha por cada voz. Pregunte poco después del comienzo y luego de vez en cuando.
    .not = No lo convierta en un informe sobre un colega.
why-monitoring-received = Prometido no quiere decir que haya llegado. Se pregunta para arreglarlo, no para vigilar a nadie.
    .ask = Diga para qué lo pregunta: «Quiero asegurarme de que le llega lo que le prometieron. ¿Vino alguien el lunes?». Pregunte también a quien presta la ayuda, de colega a colega y no como una inspección.
    .not = No curiosee en cómo la usa, ni traslade una queja sin que la persona esté de acuerdo.
why-monitoring-needed = Un servicio puede llegar a tiempo y no cubrir ninguna necesidad.
    .ask = «¿Todavía lo necesita? ¿Qué le faltaría si dejara de venir?».
    .not = No pregunte delante de quien lo presta.
why-monitoring-suitable = La ayuda en mal tono, a mala hora o demasiado lejos no se usa, y cuenta como rechazada.
    .ask = «¿Así le va bien? ¿Qué debería ser distinto?». Pregunte después lo mismo a quien la presta.
    .not = No defienda el servicio.
why-monitoring-words = Una frase dice lo que no dice una marca: que la comida llega, pero fría.
    .ask = «¿Qué le diría a quien la trae, si no tuviera nada que temer?».
    .not = No pase la frase antes de que esté de acuerdo.
about-satisfaction = Muestra si lo que falta se hace menor una vez que llega la ayuda.
    .ask = Primero la necesidad, luego lo nuevo. Pregunte otra vez al cabo de unas semanas: un cambio necesita dos respuestas.
    .not = No ponga el nivel según su impresión.
why-satisfaction-met = Ha entrado algo nuevo en su vida, y solo la persona puede decir si con ello la falta es menor.
    .ask = Pregunte una o dos semanas después de que empiece la ayuda: «Desde que va al centro de día, ¿cómo son las tardes? ¿Igual de vacías, o menos?».
    .not = No tome el agradecimiento por una necesidad cubierta, ni ponga lo que usted supone.
why-satisfaction-need = Una ayuda puede ser buena y responder a otra necesidad que la que duele.
    .ask = «A su modo de ver, ¿para cuál de estas era?».
    .not = No elija la que después queda mejor.

## Escalas

about-scale = Frases escritas de antemano muestran hasta dónde llegaron, sin que lo decida el humor de nadie.
    .ask = Tres o cuatro objetivos como mucho. Cada frase dice una sola cosa que se pueda ver.
    .not = No la use con quien no desea que se le mida.
why-scale-expected = Se escribe antes de empezar, para que nadie pueda mover después el listón. Es lo que honestamente se puede esperar para entonces, no el sueño.
    .ask = «Si va como suelen ir estas cosas, ¿cómo estará dentro de tres meses? ¿Qué se vería?». Busquen primero esta, luego las dos de abajo y las dos de arriba.
    .not = No ponga el listón bajo para que salga buena puntuación, ni meta dos cosas en una frase.
why-scale-begins = Los niveles escritos después del trabajo siempre se alcanzan.
    .ask = Escriba los cinco antes de empezar, con palabras que dos personas lean igual.
    .not = No mueva después el del medio.
why-scale-important = Lo que más pesa para la persona cuenta más en la suma.
    .ask = Pregúntelo antes de hablar de lo difícil: «Si solo se cumpliera uno, ¿cuál?».
    .not = No lo ponga según los objetivos de su entidad.
why-scale-now = Se elige la frase que encaja hoy. No es una nota.
    .ask = Lea las cinco y deje que señale: «¿Cuál es hoy?».
    .not = No empuje hacia arriba.

## Defensa de derechos, opinión y equipo

about-advocacy = Alzar la voz deja aquí una huella: qué se negó y qué se movió.
    .ask = Una anotación por cada muro. De qué trata se cuenta en todos sus casos, sin nombres: elíjalo con cuidado.
    .not = No actúe sin contar con la persona: es ella quien vive con lo que venga.
why-advocacy-what = Chocar una vez con un muro es mala suerte. Si se anota cada vez, se convierte en algo que se puede cambiar, para la persona y para otras.
    .ask = Anote qué le correspondía, qué pasó y quién lo decidió. Pregunte qué quiere hacer: «¿Les escribo, vamos usted y yo, o ahora es demasiado arriesgado para usted?».
    .not = No empiece en su nombre una pelea que no ha elegido.
why-advocacy-level = Para una persona se pide una excepción; para muchas, otra norma.
    .ask = Mire si ya chocó antes con el mismo muro. Si es así, no se trata de esta persona.
    .not = No ponga el nombre de nadie en lo que se dice del sistema.
why-advocacy-done = Lo que se intentó enseña a quien viene detrás qué funciona aquí.
    .ask = Quién hizo qué, ante quién y de qué forma. Una llamada cuenta.
    .not = No escriba qué piensa de la oficina: escriba qué contestó.
about-claim = El dinero que corresponde se pierde en cajones: falta un papel, pasa un día.
    .ask = Empiece por el final: ¿qué debe estar dónde, y cuándo? Tome los días de la carta, no de memoria.
    .not = No deje que pida algo que le cuesta otra ayuda sin decírselo.
why-claim-state = Se pierden más dinero y derechos por plazos pasados que por negativas.
    .ask = «¿Está solicitado? ¿Hay respuesta por escrito? ¿Puedo ver la fecha?».
    .not = No prometa lo que decide una oficina.
why-claim-answer-by = Las oficinas olvidan sin ruido. Un día para volver a preguntar cuesta una llamada.
    .ask = La mitad del tiempo que suelen tardar. «¿Quién llama, usted o yo?».
    .not = No tome el silencio por un sí.
about-feedback = Trata de usted y de su entidad, no de la persona. Poco y a menudo es mejor que una vez al final.
    .ask = Al final de una entrevista, tres preguntas y ninguna más.
    .not = No pregunte justo después de haber dado algo.
why-feedback-heard = Desde su silla no se ve si alguien siente que se le escucha. Una pequeña corrección ahora salva el trabajo de después.
    .ask = «Se lo pregunto a todo el mundo, para hacerlo mejor. ¿Le he escuchado bien hoy? Si no, puede decírmelo». Dígale antes que la respuesta la ven las dos partes.
    .not = No busque que le den las gracias, no se justifique y no diga que es privado, porque lo lee usted.
why-feedback-different = Quien pregunta por lo malo, y lo oye sin defenderse, aprende lo que nadie más le dirá.
    .ask = «¿Qué debería hacer distinto con la próxima persona?». Después, solo dé las gracias.
    .not = No pregunte mientras aún decida algo sobre su vida.
why-feedback-helped = A menudo ayuda algo que usted ni notó: una llamada devuelta, un vaso de agua.
    .ask = «De todo lo que hicimos, ¿qué le sirvió?». Escriba también lo pequeño.
    .not = No busque elogios para su plan.
about-team = La persona debe conocer un nombre, y qué pasa si ese nombre enferma.
    .ask = Dígaselo a las dos: a la persona y a quien le sustituye.
    .not = No nombre a alguien que no sabe nada de ello.
why-team-responsible = Donde todo el mundo es un poco responsable, no lo es nadie. Una sola persona responde del camino y de lo que salga de él.
    .ask = Dé un nombre, un horario y quién sustituye: «Puede acudir siempre a mí. Si no estoy, está Elena, que ya sabe de usted».
    .not = No ponga a un equipo entero, ni deje el caso sin un nombre, ni siquiera una semana.
about-member = Varias ayudas se estorban si cada una no sabe lo que hace la otra.
    .ask = Pregunte a la persona a quién quiere ahí. Nombre a gente, no departamentos.
    .not = No cuente a una lo que a otra se le confió.
why-member-view = Quienes rodean un caso suelen conocer mitades distintas.
    .ask = «¿Qué ve usted que yo no veo?». Anote las diferencias como diferencias.
    .not = Que una sola voz no se convierta en «el equipo opina».
about-supervision = A solas con un caso se acaba por no ver, o por endurecerse. Estos días le conservan para el trabajo.
    .ask = Anote cada vez, aunque sea una línea: así se ve cuánto hace de la última.
    .not = No espere a una crisis.
why-supervision-note = Lo que un caso le hace a usted muestra lo que les hace a otros, y lo que usted ya no ve.
    .ask = Escriba qué llevó, qué se trae y qué va a probar.
    .not = No escriba aquí lo que es del caso, ni nombres que no ayuden.
about-visit = A solas en casa ajena, nadie le ve. Medio minuto antes hace que sea fácil encontrarle.
    .ask = Anótelo antes de salir, de modo que alguien del equipo encuentre la puerta.
    .not = No vaya a solas con un mal presentimiento: quede en otro sitio o lleve a alguien.
why-visit-knows = Alguien debe empezar a preocuparse a tiempo.
    .ask = Diga en el equipo adónde va, hasta qué hora y qué hacer si no llama.
    .not = No basta una nota en la mesa.
why-visit-back-by = Una hora a la que alguien espera vale más que un «ya llamaré».
    .ask = Elija una que pueda cumplir y acuerde qué pasa diez minutos después.
    .not = No escriba el final del día para una visita de una hora.
why-visit-back = Hasta que lo marque, alguien está esperando.
    .ask = Márquelo en la calle, antes de la siguiente cita. Si pasó algo, primero llame.
    .not = No le quite importancia a lo que pasó porque acabó bien.

## Las personas y lo que hay entre ellas

about-person = Nadie tiene sus problemas a solas. Quien figura aquí está en los dos mapas, y el plan puede contar con esa persona.
    .ask = Empiece por quienes nombre la persona y pregunte quién falta. Lo demás puede esperar hasta que haga falta.
    .not = No reúna una familia por reunirla: a esa gente nadie le preguntó.
why-person-role = A menudo basta con saber quién es para la persona, y así se protege a quien no pidió figurar en un expediente.
    .ask = Use la palabra de la persona: «mi yaya», «el de arriba».
    .not = No escriba una condena en lugar de un vínculo. Si alguien puede ser un peligro, hay una marca para eso.
why-person-shape = La figura dice cómo se ve cada cual. Una equivocada le estropea el mapa entero.
    .ask = «¿Cuál de estas la representa a usted? ¿Y a su hermano, tal como se ve él?».
    .not = No la deduzca de un nombre, de una voz ni de un documento.
why-person-marks = Las marcas protegen donde usted no está: en papeles, en calendarios, en la pantalla girada.
    .ask = Pregunte con cada nombre nuevo: «¿Debo tener cuidado con algo?». Marque enseguida; quite una marca solo si lo dice la persona.
    .not = No espere pruebas, ni hable de una marca donde otros oyen.
why-person-contact = A este número llamará un día alguien, quizá una compañera que no sabe nada más.
    .ask = Pregunte de quién es y si esa persona sabe que usted lo tiene.
    .not = No anote un número que se escapó sin querer, ni llame a nadie sin el acuerdo de quien usted acompaña.
why-person-contact-safely = Una llamada a destiempo delata que alguien busca ayuda.
    .ask = «Si llamo a su hermana, ¿quién más lo oye? ¿Puede saber de qué se trata?».
    .not = No se fíe de una forma que era segura el año pasado.
why-person-needed = Las enfermedades y el origen de otros rara vez ayudan al trabajo, y esas personas no pueden oponerse.
    .ask = Pregúntese qué paso sería distinto. Si ninguno, no lo abra.
    .not = No lo abra para completar el mapa.
why-person-reason = Si el motivo no cabe en una línea, no hace falta.
    .ask = Nombre el paso: «para la ayuda por cuidados», «para que lo sepa la pediatra».
    .not = No escriba «contexto».
why-person-health = Se trata de alguien a quien nadie preguntó: por eso pesa el doble.
    .ask = «¿Qué de esto debo saber para poder ayudarle?». Si nadie lo ha confirmado, elija «quizá».
    .not = No anote una enfermedad que a alguien solo se le achacó en una pelea.
why-person-pregnancy = Una criatura perdida puede ser el mayor dolor de una familia, o lo que nadie debe ver.
    .ask = Solo si habla de ello: «¿Quiere que esté en el mapa?».
    .not = No pregunte cómo ocurrió, y antes de imprimir mire quién verá el mapa.
why-person-secret = Lo necesita para una sola cosa: que no se le escape.
    .ask = Escriba solo lo que no debe decirse y quién lo sabe ya. Nadie tiene que contarle un secreto.
    .not = No lo use para mover a nadie. La persona o un juzgado aún pueden leer esto.
about-couple = Quién estuvo con quién y cuándo se rompió explica a menudo lo que hoy cuesta: dinero, hijos, miedo.
    .ask = Pregunte por orden de tiempo; basta el año. Dos que solo tienen una criatura en común también van aquí.
    .not = No pida fechas que duelen solo para que el mapa quede bonito.
why-couple-status = Lo que dos personas son la una para la otra lo dicen ellas, diga lo que diga un papel.
    .ask = «¿Cómo lo llamaría usted?». Lo que fueron antes sale de las fechas de abajo.
    .not = No anote una relación oculta de oídas: un día el mapa estará sobre una mesa.
why-couple-custody = Se trata de dónde duermen los niños y las niñas, no de quién tiene razón.
    .ask = «¿Dónde están la noche antes del colegio? ¿Hay algo de un juzgado?». Pida ver el papel.
    .not = No tome partido, ni convierta en derecho lo que dice una de las partes.
about-child = Muestra quién crió a quién, quién llegó después y a quién se perdió de vista.
    .ask = Una ficha por cada pareja de padres: quien nació de dos y fue acogido por otros dos tiene dos fichas.
    .not = No pregunte por los padres de nacimiento delante de la criatura ni de quienes la crían.
why-child-way = Una niña puede tener dos madres y saber solo de una.
    .ask = Use la palabra de la familia y pregunte: «¿La niña lo sabe?».
    .not = No corrija a quien llama «mi hija» a la hija de su pareja.
about-bond = Los lazos muestran de un vistazo de dónde vienen las fuerzas y por dónde se van.
    .ask = Empiece por los dos o tres más fuertes y más difíciles. Si uno cambia, diga desde cuándo.
    .not = No dibuje un lazo entre cada dos personas.
why-bond-kind = La palabra dice cómo es hoy. Dentro de un mes puede ser otra, y para compararlas está el mapa.
    .ask = Lea algunas y deje elegir: «¿Cercano? ¿O más bien que ya no se distingue dónde acaba uno y empieza el otro?».
    .not = No elija una forma de violencia que la persona no ha nombrado, ni pida detalles.
why-bond-direction = Quien solo da se cansa. Si hay violencia, aquí consta quién se la hace a quién.
    .ask = «¿Quién llama a quién? ¿Quién viene si usted enferma?».
    .not = No elija «en ambas direcciones» por cortesía, y menos donde hay violencia.
why-bond-flows = Por un mismo lazo pueden ir dinero y presión. Por separado se ve qué debe seguir y qué debe parar.
    .ask = «¿Qué recibe de él? ¿Y qué le pide a cambio?».
    .not = No omita la presión porque venga de la familia.
why-bond-told = Dos personas cuentan el mismo lazo de dos maneras, y cada una tiene razón en su parte.
    .ask = Escriba quién lo dijo, también si fue la persona que usted acompaña. Va impreso con el mapa.
    .not = No le cuente a una lo que dijo la otra.
about-notation = Cada escuela dibuja el mismo lazo de otra forma. Una sola para todos sus mapas los hace legibles.
    .ask = Elija lo que aprendió su equipo. Se guarda el significado, no la línea: puede cambiarlo cuando quiera.
    .not = No cuente con que la gente conozca los signos: señale la leyenda.

## Derivar o despedirse bien

about-referral = Derivar es trabajo, y no el final del trabajo. Quien solo recibe una dirección muchas veces no llega.
    .ask = Llame mientras tiene a la persona al lado, diga lo acordado y nada más, y fije el día en que preguntará si llegó la ayuda.
    .not = No lo dé por resuelto antes de que la propia persona le diga que la ayuda está.
why-referral-ground = Dice dónde está el límite: en su entidad, en la zona o en lo que usted sabe hacer. Nunca en la persona.
    .ask = Dígalo así: «Esto aquí no lo hacemos, y quiero que se lo dé quien sabe».
    .not = No alegue un límite de la entidad porque alguien le resulte cansado.
why-referral-purpose = Quien llega con una frase clara no tiene que contarlo todo otra vez.
    .ask = «Si pudiera decirles una sola frase, ¿qué les pediría?». Escriba esa frase.
    .not = No añada sus conclusiones ni lo que la persona no quería pasar.
about-ending = De cómo acaba una primera entrevista depende que alguien vuelva a pedir ayuda.
    .ask = Dé las gracias por haber venido, ofrezca algo útil y diga cómo volver.
    .not = No presione. Y no deje que nadie se vaya sin un número al que llamar si algo sonó a peligro.
why-ending-why = Más adelante muestra si la gente se fue, siguió en otro sitio o se llevó lo que buscaba.
    .ask = Elija lo que dijo la persona. Si un no suena a miedo, primero la seguridad.
    .not = No elija que ya tiene respuesta sin preguntar si lo era.
why-ending-given = Una hojita en el bolsillo puede servir dentro de un año.
    .ask = Pregunte si es seguro llevarla. Anote qué nombres y números eran, para que alguien del equipo pueda retomarlo.
    .not = No entregue un montón de folletos.

## Nombres, citas, papeles

about-case = El código es lo que ve en la pantalla quien mira por encima de su hombro. Debe decirle algo solo a usted.
    .ask = En la carga diga cuánto le pide este caso, y cámbielo cuando eso cambie.
    .not = No deje que las listas muestren el nombre donde otros ven la pantalla, ni dé por ligero un caso porque la persona calla.
about-meeting = Una cita cumplida es a menudo lo primero que sale bien. Cómo acabó forma parte del plan.
    .ask = Escriba día, hora y lugar donde lo vean las dos partes. Después marque qué pasó; si no la hubo, pregunte qué lo impidió.
    .not = No lea una ausencia como falta de ganas: piense en el billete, en el miedo, en una criatura enferma.
why-meeting-safety = { why-note-safety }
    .ask = { why-note-safety.ask }
    .not = { why-note-safety.not }
about-document = La foto de una resolución salva el plazo cuando se pierde el papel.
    .ask = Diga qué es y qué fecha lleva, para que se encuentre. Enséñele a la persona lo que guarda.
    .not = No guarde el pasaporte entero si basta una página, ni nombres de otros que estaban en la hoja.
about-reason = Algunas cosas quedan abiertas con razón. El motivo muestra que alguien lo ha visto.
    .ask = Una frase que entienda el equipo: «Sin fecha: en el hospital hasta el lunes».
    .not = No dé una respuesta cualquiera solo para vaciar esta lista.
about-report = Muchas veces es la única página que se llega a leer.
    .ask = Compárelo con el caso y léaselo a la persona. Cambie lo que suene a oficina.
    .not = No escriba nada de lo que ella se enteraría aquí por primera vez.
about-round = Volver no es un fracaso: la vida siguió, y las dos partes saben más que la primera vez.
    .ask = Miren el plan anterior: «¿Qué sigue valiendo? ¿Qué es distinto ahora?».
    .not = No empiece de cero, ni por lo que salió mal.
about-erased = Lo que se borra se va para siempre. Solo queda que se hizo, cuándo y por qué.
    .ask = Mire antes si aún corre algo: un plazo, una solicitud, una copia que la persona quiere.
    .not = No borre para tapar un error, ni se niegue porque el expediente podría servir.

## Páginas rellenadas a solas

about-alone = En una pantalla propia se escribe lo que no se diría a la cara.
    .ask = Elija las preguntas, diga quién las leerá, entregue el aparato y aléjese.
    .not = No lo entregue donde alguien pueda mirar.
why-alone-not-said = «Prefiero no decirlo» es una respuesta. Muestra dónde es pronto o no es seguro.
    .ask = Diga que hizo bien en dejarlo. Si por seguridad debe saber algo, pregunte solo eso.
    .not = No pregunte lo mismo otra vez en voz alta.
about-apart = Lo que escribió otra persona del caso se guarda aparte de todo lo demás.
    .ask = Léalo antes de verla y háblelo solo con quien lo escribió.
    .not = No lo cite ni lo compare donde la otra oiga.
why-apart-grade = Bajo un mismo techo, la misma semana puede ser fácil para una persona e insoportable para otra.
    .ask = A solas: «Eligió esta frase. ¿Qué hubo así en la semana?».
    .not = No decida cuál de las dos tiene razón.
why-apart-heard = A quien habla menos muchas veces no le oye nadie, ni siquiera usted.
    .ask = Después de un «no», dé las gracias y queden pronto a solas.
    .not = No pregunte delante de la otra qué estuvo mal.

## Lo que sabe la entidad, y quien aún no es un caso

about-profile = Lo que está aquí sale en papeles y junto a las preguntas, y así nadie tiene que inventarlo otra vez.
    .ask = Escríbalo como lo diría en la puerta y déjelo leer a alguien del equipo.
    .not = No prometa lo que su entidad no puede cumplir, ni dé un número privado.
about-directory = Un nombre y un horario correctos ahorran un viaje en balde.
    .ask = Llame antes de anotarlo: ¿quién contesta, qué piden, cuánto se espera?
    .not = No ponga un sitio al que no enviaría a una amiga.
about-entitlement = Casi nadie pide aquello de lo que nunca oyó hablar.
    .ask = Breve, para leerlo en voz alta. Busque la norma misma, no lo que se dice de ella.
    .not = No lo escriba como promesa: decide la administración, y las normas cambian.
about-prospect = Quien no ha pedido ayuda no ha aceptado nada. Por eso: un código, una línea y treinta días.
    .ask = En el primer contacto diga que lo anotó. Pasados los treinta días, consérvelo solo por un motivo que le podría decir.
    .not = No haga un expediente de alguien que no lo sabe.
why-prospect-line = Una línea basta para saber sobre qué quería volver.
    .ask = Lo que preguntó o lo que usted ofreció: «preguntó por plazas en la guardería».
    .not = No escriba una sospecha, una enfermedad ni una dirección.
why-prospect-told = Nadie debería descubrir por casualidad que está en una lista.
    .ask = «He tomado una nota para poder contestarle. Si no quiere, la borro».
    .not = No conserve una nota que le daría vergüenza mencionar.
