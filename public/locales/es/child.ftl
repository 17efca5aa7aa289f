# Lo que oye o lee un niño o una niña: <mensaje>-child está en lugar de <mensaje> cuando es quien está delante (parte 5, 7
# y 16). Para diez años: breve, de tú y con franqueza sobre lo que no se puede guardar en secreto. Lo que falta aquí se
# dice como a todo el mundo.

## Los pasos

prompt-safety-child = ¿Estás a salvo?
    .lead = Lo primero: ¿podemos hablar aquí? ¿Hay algo que no pueda esperar hasta mañana? Primero va la ayuda.
prompt-limits-child = Antes de que me cuentes
    .lead = Primero, unas pocas cosas que debes saber. Pregúntame lo que quieras.
    .title = Lo que queda entre tú y yo
prompt-contact-child = Tu nombre y cómo hablar contigo
    .lead = Dime cómo te llamas y qué es seguro para ti. Si nada es seguro, no llamo ni escribo. En ese caso, decimos ahora cuándo nos vemos.
prompt-story-child = ¿Qué me quieres contar?
    .lead = Cuéntalo a tu manera. Yo te escucho. No tienes que contar lo que te duele.
    .title = Tu historia
prompt-who-child = ¿Quién o qué lo hace difícil?
    .lead = Una persona, varias, o solo cómo están las cosas. También puedes no decirlo.
prompt-how-child = Antes, entonces y ahora
    .lead = Solo lo que aún no me has dicho. Deja fuera lo que no quieras contar.
prompt-tried-child = Lo que has hecho y lo que te ayuda
    .lead = Has llegado hasta aquí. ¿Qué has hecho, y quién o qué te da fuerza?
prompt-wish-child = ¿Qué deseas tú?
    .lead = No lo que otros creen mejor. ¿Qué sería bueno para ti?
    .title = Tu deseo
prompt-hope-child = ¿Cómo quieres que te ayudemos?
    .lead = Dilo tal como es. Así te digo lo que puedo y lo que no puedo hacer.
    .title = Lo que esperas
prompt-life-child = ¿Cómo será cuando te vaya bien?
    .lead = Piensa en un día así. ¿Qué haces tú?
prompt-read-back-child = ¿Es así?
    .lead = Son tus palabras. Escucha y dime qué no está del todo bien.
prompt-together-child = Lo que hacemos ahora
    .lead = Lo que puedo, lo que no puedo, lo que hacemos tú y yo y cuándo nos vemos. Puedes decir que sí o que no.
together-title-child = Esto es para ti
together-lead-child = Aquí puedes leer y escribir. No se ve nada más.
together-part-each-child = Lo que hago yo y lo que haces tú

## Antes de la historia

limits-1-child = Te digo mi nombre y lo que hago aquí.
limits-2-child = Escribo solo lo que nos hace falta. Tú puedes leerlo. Si algo está mal, lo cambiamos.
limits-3-child = Te digo quién puede leerlo. También te digo qué sabrá tu mamá, tu papá o quien te cuida.
limits-4-child = Hay cosas que no puedo guardar en secreto. Si alguien te hace daño a ti o a otro niño o niña, si una vida corre peligro o si lo manda la ley, un juez o una jueza, tengo que decirlo a quien pueda ayudar. Si puedo, te lo digo antes a ti.
limits-stop-child = Puedes parar cuando quieras. También puedes decir: de eso no quiero hablar.
consent-limits-told-child = ¿Te dije esto antes de que me contaras tu historia?
consent-may-write-child = ¿Puedo escribir mientras hablamos?
    .hint = Puedes decir que no. Entonces solo hablamos. Al final escribo solo lo que acordemos.
    .c-yes = Sí, puedes escribir
    .c-no = No, por favor, no escribas

## Cómo seguimos

terms-theirs-child = Lo que haces tú hasta que nos veamos
    .short = Lo que haces tú
    .hint = Algo pequeño. «Nada» también vale.
terms-decision-child = ¿Seguimos, tú y yo?
consent-explained-child = ¿Lo expliqué bien? ¿Está claro lo que hacemos?
consent-quote-child = ¿Quieres decir algo sobre esto?
    .short = Lo que dijiste sobre esto
    .hint = Solo si quieres.
consent-manner-child = ¿Cómo dices que sí?
    .short = Cómo dijiste que sí
consent-signature-child = Escribe aquí tu nombre
    .short = Tu nombre

## Tu nombre y cómo hablar contigo

client-called-child = ¿Cómo quieres que te llame?
    .hint = El nombre que tú quieras.
client-reach-child = ¿Cómo puedo hablar contigo sin que corras peligro?
    .c-through = A través de alguien en quien confías
client-language-child = ¿En qué idioma te gusta hablar?
client-words-in-child = ¿En qué idioma se escriben aquí tus palabras?
    .short = Idioma de tus palabras
client-interpreter-child = ¿Quieres que alguien te lo diga en tu idioma?
client-support-child = ¿Quieres ayuda con algo de esto?
    .short = Quieres ayuda para

## Tu historia

six-situation-child = ¿Qué pasa? ¿Cómo lo ves tú?
    .short = Cómo lo ves tú
six-who-kind-child = ¿Quién o qué lo hace difícil?
    .hint = Marca todo lo que sea verdad para ti.
six-tried-child = ¿Qué has hecho ya?
    .short = Lo que has hecho
    .hint = Lo pequeño también vale. Pedir ayuda también.
six-helps-child = ¿Quién o qué te ayuda?
    .short = Quién o qué te ayuda
    .hint = Gente, animales, lugares, lo que se te da bien.
six-wish-child = ¿Cómo te gustaría que acabara esto?
    .short = Lo que deseas
six-hope-child = ¿Cómo quieres que te ayudemos aquí?
    .short = Cómo quieres que te ayudemos
six-life-child = Cuando te vaya bien, ¿cómo será tu vida?
    .short = Tu vida cuando te vaya bien
    .hint = ¿Qué es lo primero que verías por la mañana?
six-person-view-child = ¿Te he entendido bien?
    .short = ¿Es así para ti?
    .hint = Si dices «no del todo», me ayudas.
six-person-correction-child = ¿Qué he entendido mal?
    .short = Lo que no es así para ti
six-worker-view-child = ¿Lo veo como tú?

## Una página para rellenar a solas

alone-lead-child = Estas preguntas son para ti. No hay prisa.
alone-rule-leave-out-child = Puedes saltarte lo que quieras.
alone-rule-stop-child = Puedes parar cuando quieras. No pasa nada malo.
alone-rule-read-child = La persona adulta que te ha dado esto lee lo que escribes.
alone-rule-danger-child = Si corres peligro, dilo a una persona adulta en quien confíes. Dilo ahora. No esperes.
alone-answer-child = Lo que dices tú
alone-not-say-child = No quiero decirlo
alone-give-back-child = Ya está. Ahora devuélvelo, por favor.
fill-survival-child = Fue difícil. ¿Cómo has podido con eso?
fill-support-child = ¿Quién te ayudó? ¿Qué le gusta de ti?
    .short = Quién te ayudó
fill-exception-child = Cuando iba mejor, ¿qué era distinto?
fill-possibility-child = ¿Cómo quieres que sea tu vida?
    .short = La vida que quieres
fill-esteem-child = ¿Qué cosas buenas dicen de ti?
    .short = Lo bueno que dicen de ti
fill-change-child = ¿Qué tiene que cambiar? ¿Qué podrías hacer tú?
fill-perspective-child = ¿Cómo ves lo que pasa ahora?
    .short = Cómo lo ves
fill-meaning-child = ¿Qué es lo más importante para ti? ¿Qué te da fuerza?
fill-social-child = ¿Cómo te va con la gente, en casa, en la escuela, con amigos y amigas?
fill-emotional-child = ¿Cómo te sientes por dentro?
    .short = Lo que sientes
fill-physical-child = ¿Cómo está tu cuerpo? ¿Duermes y comes bien?
fill-psychological-child = ¿Qué tal te va para pensar, elegir y recordar?
feedback-heard-child = ¿Te escucho bien?
    .short = Si te escucho bien
feedback-helped-child = ¿Qué te ha ayudado?
    .short = Lo que te ha ayudado
feedback-different-child = ¿Qué podemos hacer de otra manera?
together-scales-child = Hasta dónde has llegado
together-feedback-child = Cómo te va con nosotros
together-feedback-lead-child = Tres preguntas. Puedes contestarlas cuando quieras.
together-feedback-read-child = Yo leo lo que escribes: ahora contigo, o cuando me devuelvas esto. Tú también puedes leerlo. Si después te ayuda otra persona adulta, también puede leerlo.
together-feedback-paper-child = Si hay algo que yo no debo leer, pide la hoja en papel.
scale-now-child = ¿Dónde estás hoy?

## La pantalla que mira hacia el niño o la niña

together-goals-child = Tus metas
together-goals-lead-child = Pon arriba lo que más te importa. Decides tú.
together-ecomap-child = Quién y qué hay a tu alrededor
together-genogram-child = Tu familia
together-map-how-child = Toca a una persona o una línea y lee lo que dice. Mueve el mapa con el dedo.
together-read-back-child = Con tus palabras
own-lead-child = Esta página es tuya. Aquí no está lo que dijeron otras personas. A ellas tampoco se les enseña lo que tú dices.
own-pages-child = Páginas que puedes rellenar a solas
set-strengths-child = Lo que te da fuerza
set-levels-child = Cómo te va
set-hopes-child = Lo que deseas
set-feedback-child = Cómo te va con nosotros
goal-person-reached-child = ¿Hasta dónde hemos llegado? ¿Qué crees tú?
    .short = Tú dices
evaluation-person-change-child = ¿Tu vida va mejor que antes, igual o peor?
    .short = Tú dices
evaluation-person-view-child = ¿Qué piensas de lo que hicimos?
    .short = Lo que piensas
evaluation-person-blocked-child = ¿Qué crees que lo hizo difícil?
    .short = Lo que lo hizo difícil
    .c-nothing = Nada

## En papel

paper-voice-child = Este papel es para ti. «Yo» soy la persona adulta con la que hablaste.
paper-contact-child = Cómo hablar con nosotros
paper-agreement-told-child = Lo que te dije
paper-agreement-told-limits-child = Sabes qué escribo, quién lo lee y qué no puedo guardar en secreto.
paper-agreement-told-clear-child = Dijiste que estaba claro.
paper-agreement-compelled-child = Tienes que venir
paper-agreement-consent-child = Sobre tu sí
paper-agreement-rights-child = Lo que siempre puedes hacer
paper-agreement-rights-stop-child = Puedes parar. No pasa nada malo.
paper-agreement-rights-refuse-child = Puedes decir que no. Ya hablamos de lo que pasa entonces.
paper-agreement-rights-see-child = Puedes leer lo que escribo de ti. También puedes tener una copia.
paper-agreement-rights-correct-child = Puedes pedir que se cambie lo que está mal y que se borre algo.
paper-agreement-rights-complain-child = Si algo no va bien aquí, puedes decirlo, a mí o a otra persona adulta.
paper-agreement-yes-child = Cómo dijiste que sí
paper-agreement-course-first-child = Primero miramos: ¿qué te hace falta y qué está bien ya?
paper-agreement-course-then-child = Luego escribimos quién hace qué y cuándo. Tú dices qué va primero. Más tarde miramos si ayuda.
paper-agreement-course-end-child = Paramos cuando te vaya bien o cuando tú quieras. Puedes volver.
paper-agreement-course-required-child = Paramos cuando esté hecho lo que es obligatorio. Lo demás lo eliges tú.
paper-agreement-mine-child = Lo que te prometo y cuándo digo que no
paper-agreement-mine-promise-child = Hago lo que acordamos. Si no puedo, te lo digo pronto.
paper-agreement-mine-ask-child = Primero te pregunto. Si alguien corre peligro, o si lo manda la ley, un juez o una jueza, quizá tenga que hacer algo aunque digas que no. Si puedo, te lo digo.
paper-agreement-mine-refuse-child = Digo que no a lo que haga daño a alguien. Y te digo la razón.
paper-agreement-theirs-child = Lo que te pido
paper-agreement-theirs-tell-child = Dime si no puedes venir o si algo ha cambiado.
paper-agreement-theirs-true-child = No tienes que contarlo todo. Lo que cuentes, dilo como es.
paper-agreement-theirs-safe-child = Aquí nadie hace daño ni da miedo a nadie.
paper-signature-you-child = Tú
paper-plan-goals-child = Lo que tú quieres que cambie
paper-plan-you-child = Lo que haces tú
paper-next-change-child = Si no puedes venir, no pasa nada. Dímelo y buscamos otro día.
paper-words-title-child = Con tus palabras
paper-words-lead-child = Esto lo dijiste tú, tal cual.
compelled-by-child = ¿Quién dice que tienes que venir?
    .short = Quién lo dice
compelled-may-child = ¿Qué puedes elegir tú?
    .short = Tú eliges
compelled-refusing-child = ¿Qué pasa si dices que no?
    .short = Si dices que no
compelled-said-child = ¿Qué dices tú de esto?
    .short = Tú dices
