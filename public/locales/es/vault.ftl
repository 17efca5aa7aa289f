# La caja fuerte: inicio, bloqueo, ajustes, archivos, dejar el dispositivo y lo que puede fallar.
# «Usted» es siempre quien trabaja con el programa. Nada de esto se lee a la persona atendida.

## Inicio

start-title = Le damos la bienvenida a Waymark
start-what = Waymark recorre un caso con usted y con la persona que tiene delante, desde el primer contacto hasta el cierre.
start-where = Todo lo que escribe se cifra en este navegador, en este dispositivo; nada se envía a ninguna parte.
start-who = No hay cuenta ni servidor: nadie más puede abrir sus casos, y tampoco nadie puede abrirlos por usted.
start-make = Crear una caja fuerte
start-have-file = Tengo un archivo de otro dispositivo
start-demo = Ver primero un ejemplo
start-back = Atrás

start-file-title = Primero la caja fuerte, después el archivo
start-file-lead = Para importar un archivo hace falta una caja fuerte en este dispositivo. Créela ahora; al final elegirá el archivo.
start-file-passphrases = La nueva caja fuerte tendrá su propia frase de contraseña. También necesitará la que se usó al crear el archivo.

start-passphrase-title = Elija una frase de contraseña
start-passphrase-lead = La escribirá cada vez que abra la caja fuerte. No se puede consultar ni restablecer.
start-create = Crear la caja fuerte
start-creating = Se está creando la caja fuerte. Tarda unos segundos a propósito: así es mucho más lento adivinar la frase.

start-code-title = Guarde su código de recuperación
start-code-lead = Abre la caja fuerte si olvida la frase de contraseña. Solo se muestra ahora.

start-profile-title = Su entidad
start-profile-lead = Estos datos aparecen en los papeles y ayudan a ver qué pueden atender. Puede dejarlo todo vacío y completarlo más adelante.
start-finish = Terminar
start-profile-skip = Completar más adelante

## Elegir una frase de contraseña

passphrase-kind = ¿Qué frase de contraseña quiere?
passphrase-drawn = Cinco palabras al azar
passphrase-drawn-hint = Elegidas en este dispositivo. Difíciles de adivinar, fáciles de escribir.
passphrase-own = Una propia
passphrase-own-hint = Al menos 12 caracteres. Su seguridad se mide en este dispositivo.
passphrase-another = Elegir otras palabras
passphrase-type-back = Escriba las cinco palabras
passphrase-type-back-hint = Apúntelas antes en un lugar seguro. Así sabrá que puede escribirlas.
passphrase-not-the-words = No coincide con las cinco palabras de arriba. Revise cada palabra.
passphrase-new = Nueva frase de contraseña
passphrase-new-hint = Varias palabras sin relación entre sí son mejores que una sola con signos.
passphrase-again = La misma otra vez
passphrase-guessable = Es demasiado fácil de adivinar. Añada palabras sin relación entre sí.
passphrase-not-the-same = No coinciden. Escriba la frase de contraseña otra vez.
passphrase-show = Mostrar
passphrase-hide = Ocultar
passphrase-strength-none = Se adivina al instante
passphrase-strength-weak = Se adivina rápido
passphrase-strength-some = Se adivina con algo de paciencia
passphrase-strength-good = Difícil de adivinar
passphrase-strength-strong = Muy difícil de adivinar

## El código de recuperación

recovery-what = Imprima esta hoja o copie el código a mano. Guárdelo lejos de este dispositivo, donde guardaría una llave.
recovery-print = Imprimir
recovery-written = Ya lo tengo en papel
recovery-typed = Código de recuperación de su hoja
recovery-typed-hint = Mayúsculas o minúsculas, con guiones o sin ellos.
recovery-check = Comprobar el código
recovery-show = Volver a mostrar el código
recovery-later = Más tarde

## Pantalla de bloqueo

lock-title = Caja fuerte bloqueada
lock-passphrase = Frase de contraseña
lock-unlock = Desbloquear
lock-working = Abriendo. Tarda un momento a propósito: así es mucho más lento adivinar la frase.
lock-wait =
    { $seconds ->
        [one] Espere { $seconds } segundo
       *[other] Espere { $seconds } segundos
    }
lock-forgotten = ¿Ha olvidado la frase de contraseña?
lock-forgotten-lead = Con el código de recuperación de su hoja abre la caja fuerte y pone otra frase de contraseña. El código sigue sirviendo.
lock-recovery-code = Código de recuperación
lock-recover = Abrir con el código
lock-change = Cambiar la frase de contraseña
lock-passphrase-now = Frase de contraseña actual
lock-change-now = Cambiar y abrir
lock-back = Volver al desbloqueo
lock-emergency-title = Números de emergencia
lock-emergency-lead = Primero la ayuda; después, escribir.
lock-emergency-back = Atrás
lock-emergency-change = Cambiar los números
lock-numbers-none = En este dispositivo no se han indicado números de emergencia. Después de desbloquear se pueden añadir a los datos de su entidad.
lock-numbers-none-open = Todavía no se han indicado números de emergencia. Añádalos a los datos de su entidad, uno por línea.

## Ajustes

settings-title = Ajustes
settings-back = Casos
settings-screen = Pantalla
settings-language = Idioma
settings-theme = Aspecto
settings-theme-device = Como el dispositivo
settings-theme-light = Claro
settings-theme-dark = Oscuro
settings-locking = Bloqueo
settings-idle = Bloquear si no se toca nada durante
settings-hidden = Bloquear si la página no está a la vista durante
settings-minutes =
    { $amount ->
        [one] { $amount } minuto
       *[other] { $amount } minutos
    }
settings-seconds =
    { $amount ->
        [one] { $amount } segundo
       *[other] { $amount } segundos
    }
settings-lock-when = El cambio vale a partir del próximo desbloqueo.
settings-passphrase-how = Para cambiar la frase de contraseña, bloquee ahora y elija «Cambiar la frase de contraseña» en la pantalla de bloqueo.
settings-lock-now = Bloquear ahora
settings-recovery = Código de recuperación
settings-recovery-how = Con un código nuevo, el de su hoja anterior deja de servir. Cree uno si ha perdido la hoja o si alguien la ha visto.
settings-recovery-renew = Crear un código nuevo
settings-recovery-done = El código de su papel es correcto.
settings-key = Su clave pública
settings-key-how = Con esta clave, una persona de su equipo puede preparar un archivo que solo abre esta caja fuerte. No es secreta.
settings-storage = Almacenamiento
settings-storage-kept = El navegador se ha comprometido a no borrar por su cuenta lo guardado por esta página.
settings-storage-not-kept = El navegador puede borrar lo guardado por esta página si falta espacio en el dispositivo; algunos también tras una semana sin visitas. Llévese los casos en un archivo de vez en cuando.
settings-storage-ask = Pedir al navegador que lo conserve
settings-build = Versión { $build }
settings-agency = Su entidad
settings-agency-hint = Nombre, zona, qué hacen, números de emergencia
settings-agency-lead = Estos datos aparecen en los papeles y ayudan a ver qué pueden atender. Se guardan solos.
settings-agency-done = Listo
settings-carry = Llevarse casos
settings-carry-hint = Un caso o todos, en un archivo cifrado
settings-bring = Importar un archivo
settings-bring-hint = De otro dispositivo o de una persona de su equipo; antes verá qué cambiaría
settings-leave = Dejar este dispositivo
settings-leave-hint = Llevárselo todo, comprobar el archivo y borrar lo que hay aquí
settings-numbers-open = Estos números los ve cualquiera en la pantalla de bloqueo, sin frase de contraseña. No escriba aquí nombres de personas atendidas.

## Llevarse casos

carry-title = Llevarse casos
carry-lead = Sus casos van en un solo archivo cifrado (.age). Su nombre no dice nada. Los casos también se quedan aquí.
carry-safe = ¿Es seguro para usted tener un archivo?
carry-safe-hint = Otras personas pueden mirar en un bolso, una memoria USB, un buzón de correo o la carpeta de descargas.
carry-safe-yes = Sí
carry-safe-no = No, o tengo dudas
carry-safe-advice = Entonces es mejor no crearlo por ahora, o crearlo donde pueda guardarlo enseguida. Nadie puede leerlo sin su frase de contraseña, pero se ve que hay un archivo.
carry-which = ¿Qué casos?
carry-all = Todos los casos
carry-chosen = Solo algunos
carry-cases = Casos
carry-reveal = Mostrar nombres
carry-conceal = Ocultar nombres
carry-along = ¿Se incluye esto?
carry-workspace = Los datos de su entidad
carry-workspace-hint = Útil en su segundo dispositivo; otra persona del equipo no los necesita.
carry-opener = ¿Quién puede abrir el archivo?
carry-by-passphrase = Quien sepa su frase de contraseña
carry-by-passphrase-hint = Una frase solo para este archivo, distinta de la de su caja fuerte.
carry-by-key = Solo la persona de mi equipo cuya clave pública tengo
carry-by-key-hint = No hay que entregar ninguna frase. Usted tampoco podrá abrir el archivo.
carry-key = Clave pública de esa persona
carry-key-hint = Empieza por age1. Esa persona la encuentra en los ajustes. Comprueben de viva voz el principio y el final.
carry-make = Crear el archivo
carry-working = Se está creando el archivo. Con casos grandes tarda un poco.
carry-made-title = El archivo está creado
carry-made = El navegador ha guardado { $name }, seguramente en la carpeta de descargas. Está cifrado.
carry-made-passphrase = Guarde la frase de contraseña aparte del archivo y no envíe nunca ambas cosas por el mismo medio.
carry-made-key = Solo puede abrirlo quien tiene la clave.
carry-verify-title = Compruébelo ahora
carry-verify-why = Elija el archivo que se acaba de guardar y escriba su frase de contraseña. Se lee entero y se compara con lo que hay aquí.
carry-verify-not-ours = Aquí no se puede comprobar, porque solo lo abre la clave de la otra persona. Pregúntele si ha podido abrirlo antes de confiar en él.
carry-verify = Leer el archivo
carry-verified =
    { $same ->
        [0] El archivo se abre. No contiene ningún caso.
        [one] El archivo se abre. { $same } caso es igual que aquí.
       *[other] El archivo se abre. { $same } casos son iguales que aquí.
    }
carry-verified-partly =
    { $cases ->
        [one] El archivo se abre, pero su caso no es igual que aquí. Cree el archivo de nuevo o elija el correcto.
       *[other] El archivo se abre, pero solo { $same } de { $cases } casos son iguales que aquí. Cree el archivo de nuevo o elija el correcto.
    }
carry-home = Ir a los casos

## Importar un archivo

bring-title = Importar un archivo
bring-lead = Primero se lee el archivo entero. Verá qué cambiaría antes de que cambie nada.
bring-file = Archivo
bring-file-hint = Termina en .age.
bring-opener = ¿Con qué se abre?
bring-by-passphrase = Con la frase de contraseña con la que se creó
bring-by-key = Con mi propia clave
bring-by-key-hint = Elija esto si alguien lo preparó con su clave pública.
bring-passphrase = Frase de contraseña del archivo
bring-passphrase-hint = La de este archivo, no la de su caja fuerte.
bring-read = Leer el archivo
bring-working = Se está leyendo el archivo. Puede tardar un poco.
bring-preview-title = Lo que añadiría el archivo
bring-made = Creado: { $when }.
bring-cases = Casos del archivo
bring-no-cases = El archivo no contiene ningún caso.
bring-case = Caso
bring-fate = Qué ocurriría
bring-new-answers = Anotaciones nuevas
bring-new-files = Archivos nuevos
bring-conflicts = Respuestas distintas
bring-fate-new = Entra como caso nuevo
bring-fate-joined = Se une al caso de aquí
bring-fate-same = Nada nuevo
bring-fate-erased = Se borró aquí; no entra
bring-fate-damaged = Está dañado aquí; queda como está
bring-revive = Borrados aquí a propósito o dañados. ¿Importar de todos modos la copia del archivo?
bring-revive-hint = Solo entran los casos marcados.
bring-along = También en el archivo
bring-workspace = Los datos de la entidad que trae
bring-workspace-hint = Lo que usted ya tiene completado se queda como está.
bring-nothing-yet = Todavía no ha cambiado nada. Si la misma respuesta cambió en las dos copias, se conservan ambas hasta que usted elija.
bring-accept = Importarlo
bring-refuse = No importarlo
bring-done-title = El archivo está importado
bring-done =
    { $cases ->
        [0] No había ningún caso que importar.
        [one] Ha entrado { $cases } caso.
       *[other] Han entrado { $cases } casos.
    }
bring-differing =
    { $conflicts ->
        [one] { $conflicts } respuesta es distinta en las dos copias
       *[other] { $conflicts } respuestas son distintas en las dos copias
    }
bring-differing-do = Se conservan ambas. Elija en cada uno de estos casos cuál vale:
bring-undo-title = El último archivo
bring-undo-how = Puede deshacer lo que llegó con él mientras no cambie ninguno de sus casos.
bring-undo = Deshacer
bring-home = Ir a los casos
bring-undone-title = Deshecho
bring-undone = Todo está como antes del archivo.
bring-again = Elegir otro archivo

## Dejar este dispositivo

leave-title = Dejar este dispositivo
leave-lead = Se lleva todo en un archivo, se asegura de que se abre y borra lo que hay aquí.
leave-step = Paso { $step } de { $steps }
leave-export = Llevárselo todo
leave-verify-title = Asegúrese de que el archivo se abre
leave-verify-why = Lo mejor es hacerlo en el dispositivo con el que vaya a seguir. También se puede aquí: elija el archivo en el lugar donde se quedará y escriba su frase de contraseña.
leave-next = Pasar al borrado
leave-skip = Seguir sin hacerlo
leave-erase-title = Borrar todo lo que hay aquí
leave-stay = Conservarlo todo y volver
leave-erase-what = Se borran de este dispositivo la caja fuerte, los casos, los datos de la entidad y los ajustes. No se puede deshacer.
leave-erase-traces = La clave desaparece al momento y sin ella no se puede leer lo que quede. Pueden quedar restos cifrados en el disco hasta que el navegador los limpie.
leave-erase-copies = Los archivos que se haya llevado y las copias de seguridad del dispositivo conservan lo suyo. Lo escrito puede quedar en la memoria del dispositivo hasta cerrar el navegador: ciérrelo después.
leave-sure-legend = Antes de seguir
leave-sure = Ya no necesito nada de este dispositivo, o tengo un archivo comprobado
leave-erase = Borrar todo

## Lo que puede fallar: qué ha pasado (.do: qué hacer)

failure-wrong-passphrase = Esta frase de contraseña no abre la caja fuerte.
    .do = Revise el idioma del teclado y las mayúsculas e inténtelo otra vez.
failure-mistyped-code = Hay una errata en el código de recuperación.
    .do = Compárelo con su hoja, grupo por grupo.
failure-wrong-code = Este código de recuperación no es de esta caja fuerte.
    .do = Busque una hoja más reciente. Un código de otro dispositivo, o uno ya sustituido, no la abre.
failure-wait = Demasiados intentos fallidos seguidos.
    .do =
        { $seconds ->
            [one] Inténtelo otra vez dentro de { $seconds } segundo.
           *[other] Inténtelo otra vez dentro de { $seconds } segundos.
        }
failure-short-passphrase = Esta frase de contraseña es demasiado corta.
    .do = Use al menos 12 caracteres.
failure-no-vault = No hay ninguna caja fuerte en este dispositivo.
    .do = Vuelva a cargar la página. Si el navegador ha borrado lo guardado, cree otra caja fuerte e importe su último archivo.
failure-vault-exists = Ya hay una caja fuerte en este dispositivo.
    .do = Vuelva a cargar la página y desbloquéela.
failure-locked = La caja fuerte está bloqueada.
    .do = Desbloquéela y repita lo que hacía.
failure-no-case = Ese caso no está aquí.
    .do = Vuelva a la lista de casos y elíjalo allí.
failure-damaged = Una parte de la caja fuerte no se puede leer: está dañada o alguien la ha sustituido.
    .do = Lo demás está intacto. Importe su último archivo para recuperar esa parte.
failure-newer-vault = Esta caja fuerte se creó con una versión más reciente de Waymark.
    .do = Vuelva a cargar la página para obtener la versión más reciente.
failure-no-room = No queda espacio en este dispositivo. No se ha perdido nada.
    .do = Libere espacio e inténtelo otra vez. Lo último que escribió sigue en la pantalla.
failure-no-memory = Este dispositivo no tiene memoria libre suficiente para abrir la caja fuerte.
    .do = Cierre otras páginas y programas e inténtelo otra vez.
failure-storage = El almacenamiento del navegador no responde o falta un archivo de esta página.
    .do = Vuelva a cargar la página. Lo guardado está a salvo.
failure-taken-over = La caja fuerte se ha abierto en otra pestaña o ventana, y esta se ha detenido.
    .do = Siga allí, o vuelva a cargar esta página para recuperarla aquí.
failure-large-file = Este archivo ocupa más de 50 MB.
    .do = Guárdelo más pequeño, por ejemplo con menos imágenes, y elíjalo otra vez. No ha cambiado nada.
failure-no-file = Este archivo no está en este dispositivo.
    .do = El caso llegó sin él. Importe un archivo de Waymark creado donde sí está.
failure-large-parcel = Estos casos con sus archivos son demasiado grandes para un solo archivo.
    .do = Lléveselos en varios archivos, con menos casos en cada uno.
failure-wrong-file-passphrase = Esta frase de contraseña no abre el archivo.
    .do = Use la que se puso al crearlo; no es la de su caja fuerte. No ha cambiado nada.
failure-not-for-us = Este archivo se preparó para otra clave.
    .do = Pida que lo preparen para su clave pública. No ha cambiado nada.
failure-not-a-key = Esto no es una clave pública.
    .do = Las claves empiezan por age1. Copie la clave entera del mensaje recibido.
failure-not-ours = Este archivo no es de Waymark.
    .do = Elija el archivo que termina en .age. No ha cambiado nada.
failure-cut-file = El archivo está dañado o no se copió hasta el final.
    .do = Cópielo otra vez desde su origen o pida que lo creen de nuevo. No ha cambiado nada.
failure-newer-file = El archivo se creó con una versión más reciente de Waymark.
    .do = Bloquee, vuelva a cargar la página para obtener la versión más reciente e inténtelo otra vez. No ha cambiado nada.
failure-demanding-file = Abrir este archivo exigiría a este dispositivo más de lo prudente.
    .do = Quizá se creó con otro programa. Pida que lo creen de nuevo con Waymark. No ha cambiado nada.
failure-extract = Este archivo es un extracto: no contiene ningún caso completo.
    .do = No ha cambiado nada. Para leerlo, impórtelo desde los ajustes.
failure-import-in-use = Alguno de estos casos ha cambiado desde entonces y ya no se puede deshacer.
    .do = Corrija lo que esté mal en los propios casos.
failure-worker-gone = Se ha detenido la parte de la página que guarda la caja fuerte.
    .do = Vuelva a cargar la página y desbloquee. Lo guardado está a salvo.
failure-misunderstood = Dos partes de la página no se entienden.
    .do = Vuelva a cargar la página. Si no basta, cierre todas sus pestañas y ábrala de nuevo.

## El código de recuperación

paper-recovery-title = Código de recuperación
paper-recovery-lead = Abre la caja fuerte cuando se olvida la frase de contraseña y permite elegir otra.
paper-recovery-apart = Guarde esta hoja lejos del dispositivo, donde nadie más la encuentre.
paper-recovery-whoever = Quien tenga esta hoja y el dispositivo puede leerlo todo.
paper-recovery-nobody = Sin la frase de contraseña y sin este código, nadie puede abrir la caja fuerte. Nadie tiene una segunda llave.
paper-recovery-agency = Que su entidad guarde una hoja bajo llave, para que otra persona del equipo pueda seguir si usted no puede.
paper-recovery-made = Hecho el
paper-recovery-kept = Lo guarda
