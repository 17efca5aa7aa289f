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
