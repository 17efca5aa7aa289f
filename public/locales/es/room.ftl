# El espacio en el que están los dos: la pantalla vuelta hacia la persona, una conversación y su tiempo, una cubierta.

cover-words = Pulse cualquier tecla para seguir.
talk-begin = Empezar una conversación
talk-label = La conversación
talk-time = { $minutes } de { $planned } minutos
talk-day = hoy, { $minutes } minutos en total
talk-closing = Es hora de ir cerrando.
talk-end = Terminar la conversación
together-on = Volver la pantalla hacia la persona
together-away = Salir un momento
together-leave = Volver al lado profesional
together-leave-title = Volver al lado profesional
together-check = Volver
together-stay = Seguir aquí
together-title = Esto es suyo
together-lead = Aquí puede leer y escribir. No se ve nada más de este dispositivo.
together-questions = Las preguntas
together-others = Otra cosa

case-resting = De vez en cuando
workload-words = { $carried } de { $limit } de carga
workload-over = Más de lo que se puede llevar
system-title = Lo que encuentran muchas personas
system-lead = El mismo muro en varios casos, contado sin nombres. Los números pequeños no se muestran.
system-about = Sobre
system-cases = Casos
system-few = menos de cinco
system-none = Aún no hay nada en ningún diario de defensa.
pack-title = Compartir lo que sabe su entidad
pack-lead = Un archivo sin cifrar y sin nada de ninguna persona atendida: el perfil, los servicios y especialistas, las ayudas y prestaciones, para colegas que preparan su propio Waymark. Su nombre no se incluye.
pack-save = Guardar en un archivo
pack-file = Traer el archivo de un colega
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
prospects-begin = Abrir un caso
prospects-erase = Borrarlo del todo
prospects-called = Nombre o código, nada más
