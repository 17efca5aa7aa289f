# La acogida: sus pasos, lo que dicen las reglas, los hitos, la línea de contacto.
# La persona está sentada junto a la pantalla: «yo» es el profesional, «usted» la persona.

## Los doce pasos. .title es breve, para listas; .lead es lo que se dice o se hace.

prompt-safety = ¿Está a salvo?
    .title = Primero, la seguridad
    .lead = Antes que nada: ¿podemos hablar aquí, y hay algo que no pueda esperar hasta mañana? Primero va la ayuda. Escribir puede esperar.
prompt-limits = Antes de que me cuente su historia
    .title = Lo que queda entre usted y yo
    .lead = Escuche primero estas pocas cosas, por favor. Pregúnteme todo lo que quiera saber.
prompt-contact = Su nombre y cómo contactar con usted sin riesgo
    .title = Nombre y contacto seguro
    .lead = Dígame cómo quiere que le llame y qué es seguro para usted. Si nada lo es, no llamaré ni escribiré, y acordamos ahora cuándo nos vemos.
prompt-story = ¿Qué le trae por aquí?
    .title = Su historia
    .lead = Cuéntela a su manera, en el orden que quiera. Yo escucho. No tiene que contar lo que le duela.
prompt-who = ¿Con quién o con qué tiene este problema?
    .title = Con quién o con qué
    .lead = Una persona, varias, una oficina o, simplemente, cómo están las cosas. También puede no decirlo.
prompt-how = Antes, en ese momento y desde entonces
    .title = Antes, durante, después
    .lead = Solo lo que todavía falta en su historia. Deje fuera lo que prefiera no contar.
prompt-tried = Lo que ha intentado y lo que le ayuda
    .title = Intentos y apoyos
    .lead = Ha llegado hasta aquí. ¿Qué ha hecho ya, y quién o qué le da fuerzas?
prompt-wish = ¿Cómo le gustaría que se resolviera?
    .title = Su deseo
    .lead = No lo que otros creen mejor. ¿Qué estaría bien para usted?
prompt-hope = ¿Qué espera de este servicio?
    .title = Lo que espera
    .lead = Dígalo tal como es. Así puedo decirle con franqueza lo que puedo hacer.
prompt-life = ¿Cómo será su vida cuando se resuelva?
    .title = La vida después
    .lead = Imagine un día cualquiera de entonces. ¿Qué está haciendo usted?
prompt-read-back = ¿Es así?
    .title = ¿Es así?
    .lead = Son sus propias palabras. Escúchelas y dígame qué no está del todo bien.
prompt-together = Lo que hacemos ahora
    .title = Lo que acordamos
    .lead = Lo que puedo y lo que no puedo hacer, mi parte y la suya, si seguimos y cuándo volvemos a vernos. Usted decide.

## Después, solo para el profesional

prompt-taps = Cuatro respuestas solo para usted
    .title = Después de la entrevista
    .lead = Esto no se pregunta en la entrevista, y ningún papel para la persona lo muestra.

## Antes de la historia

limits-title = Antes de que me cuente su historia
limits-1 = Le digo mi nombre y lo que hago aquí, para que sepa quién le escucha.
limits-2 = Escribo solo lo que necesitamos para trabajar. Usted puede leerlo y pedir que se corrijan los errores.
limits-3 = Le digo quién puede leerlo. Nadie más lo ve si usted no está de acuerdo.
limits-4 = No puedo callarlo cuando una vida está en peligro, cuando un niño o una niña puede sufrir daño o cuando lo exige la ley o un juzgado. Si puedo, se lo digo antes a usted.
limits-stop = Puede parar en cualquier momento.

## El estado de un paso

prompt-state-open = Sin empezar
prompt-state-begun = Empezado
prompt-state-done = Hecho

## Las reglas: para qué es cada una. Una regla pregunta; nunca prohíbe.

rule-r1 = Primero, la seguridad
    .lead = Quien está en peligro necesita ayuda antes de que se escriba nada.
rule-r2 = Derivar acompañando o cerrar con amabilidad
    .lead = Nadie se va con una simple dirección, y quien dice que no siempre puede volver.
rule-r3 = Dicho antes, acordado después
    .lead = Qué se escribe, quién lo ve y cuándo no puede guardarse el secreto se dice antes de la historia; el consentimiento, al final.
rule-r4 = La acogida llega a su final
    .lead = Resumida, confirmada por ambas partes, acordada y con un día para volver a verse.

## Lo que queda abierto en una regla, y qué hacer

gap-r1-look = Nadie ha preguntado todavía por la seguridad.
    .do = Pregunte si se puede hablar aquí y qué no puede esperar.
gap-r1-action = Hay algo que no puede esperar y no está anotado qué se hace.
    .do = Primero la ayuda. Después anote quién hace qué hoy.
gap-r2-referral = No le corresponde a usted, y todavía no hay derivación.
    .do = Inicie una derivación: por qué motivo, a quién y cómo ayuda a llegar.
gap-r2-ground = La derivación no dice el motivo.
    .do = Elija el motivo.
gap-r2-to = La derivación no dice a quién.
    .do = Nombre a la persona o el lugar.
gap-r2-help = La derivación solo señala el camino.
    .do = Acuérdelo con ese servicio, rellene los papeles con la persona, acompáñela o compruebe que llegó la ayuda.
gap-r2-ending = La persona no quiere seguir, y el cierre no está anotado.
    .do = Despídase con amabilidad y anote qué le dio y cómo puede volver.
gap-r2-return = El cierre no dice cómo puede volver.
    .do = Anote adónde y a quién puede volver a acudir.
gap-r3-limits = La persona no ha oído qué se escribe, quién lo ve y cuándo no puede guardarse el secreto.
    .do = Dígalo ahora, en las cuatro frases.
gap-r3-order = La historia se escribió antes de que la persona oyera qué se escribe y quién lo ve.
    .do = Dígalo ahora y pregunte si lo escrito puede quedarse.
gap-r3-no-notes = La persona no quiere que se escriba, y hay una historia escrita.
    .do = Pregunte si puede quedarse. Si no, bórrela.
gap-r3-explained = No está anotado si quedó claro lo que acuerdan.
    .do = Compruebe que lo explicó bien.
gap-r3-consent = Dijo que sí, pero no está anotado cómo.
    .do = Pida una firma o una marca, o anote que fue de palabra y quién lo oyó.
gap-r4-summary = Todavía no hay nada que leer en voz alta.
    .do = Ponga bajo las preguntas las palabras de la persona.
gap-r4-person = La persona no ha dicho si el resumen es correcto.
    .do = Léaselo y pregunte.
gap-r4-worker = Usted no ha dicho si también lo ve así.
    .do = Elija «sí» o «no del todo».
gap-r4-decision = Queda por decidir si siguen adelante.
    .do = Pregunte, y dé tiempo si lo quiere.
gap-r4-next = No hay día para volver a verse, ni está anotado qué tiene que pasar antes.
    .do = Acuerden un día o anote qué tiene que pasar antes.
gap-reason = Pendiente, con este motivo

## Lo que sigue

follow-safety = Primero, la seguridad
    .lead = Hay algo que no puede esperar. Hágalo ahora; lo demás puede esperar.
follow-refer = Derivar y acompañar
    .lead = No le corresponde a usted. Busque quién puede y dé el primer paso con la persona.
follow-end = Cerrar con amabilidad
    .lead = La persona no quiere seguir. Dele lo que le sirva y deje la puerta abierta.
follow-agree = Acordar e imprimir
    .lead = Dijo que sí. Anote cómo, acuerden el día y dele su papel.
follow-go-on = Seguir
    .lead = Esto queda pendiente.
follow-taps = Cuatro respuestas solo para usted
    .lead = La entrevista ha terminado. Lo que queda lo anota usted.
follow-done = La acogida está completa
    .lead = Todo queda anotado.

## La lectura en voz alta

read-back-empty = Todavía no hay nada bajo las preguntas.
read-back-held-back =
    { $count ->
        [one] No se muestra { $count } fragmento: nombra a alguien que no aparece en esta pantalla.
       *[other] No se muestran { $count } fragmentos: nombran a alguien que no aparece en esta pantalla.
    }
    .lead = Vuelva al cuaderno y ponga fragmentos bajo las preguntas, o simplemente pregunte.

## La línea junto a cada número y fecha

contact-line = Contacto seguro
contact-not-at-all = No llamar, no escribir, no visitar
contact-unknown = Aún no se ha preguntado: no llamar, no escribir, no visitar
