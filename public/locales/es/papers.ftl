# Papeles. «Yo» es el profesional; «usted», la persona que se lleva el papel: se entiende a los doce años.
# La versión segura no nombra entidad, dirección ni a nadie más.

date-about = aproximadamente { $day }

paper-version-safe = Versión segura
    .hint = Sin entidad, dirección ni otras personas. Puede encontrarla cualquiera.
paper-version-full = Versión completa
    .hint = Con su entidad, los nombres y el lugar. Solo donde sea seguro tenerla.
paper-ask-first = ¿Es seguro para usted tener un papel, una foto, o mejor nada?
paper-check = Lo que se escribió libremente aparece aquí tal como se escribió. Repáselo con la persona antes de imprimir.
paper-left-out =
    { $count ->
        [one] Aquí falta { $count } pasaje: nombra a alguien que no debe constar en papel.
       *[other] Aquí faltan { $count } pasajes: nombran a alguien que no debe constar en papel.
    }
paper-left-out-do = Nada de eso se imprime. Si hace falta, escríbalo con otras palabras o dígalo de viva voz.

paper-voice = En este papel, «usted» es la persona para quien se hizo, y «yo» es la persona con quien habló.
paper-day = Día
paper-name = Nombre
paper-code = Código
paper-agency = Entidad
paper-worker = A quién dirigirse
paper-numbers = Si algo no puede esperar

## Lo acordado

paper-agreement-title = Lo que acordamos
paper-agreement-us = Cómo seguimos
paper-agreement-told = Lo que se le dijo
paper-agreement-told-limits = Usted oyó qué se escribe, quién lo ve y cuándo no puede guardarse el secreto.
paper-agreement-told-clear = Usted dijo que estaba claro.
paper-agreement-meet = Cuándo volvemos a vernos
paper-agreement-rights = Lo que puede hacer en cualquier momento
paper-agreement-rights-stop = Puede parar. No le pasará nada malo por ello.
paper-agreement-rights-see = Puede leer lo que se escribe sobre usted y tener una copia.
paper-agreement-rights-correct = Puede pedir que se corrijan errores y que se borren cosas.
paper-agreement-rights-complain = Puede quejarse, a mí o a otra persona.
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
