# Lo que sabe la entidad: servicios y especialistas, a qué puede haber derecho. Lo lee el profesional a solas.

## Servicios y especialistas

directory-title = Servicios y especialistas
    .lead = Quién más puede ayudar: se anota una vez y se elige en cada caso. No escriba aquí nada de las personas que atiende.
directory-hint = Quién más puede ayudar, cómo contactar, por quién preguntar
kind-directory = Servicio o especialista
    .add = Añadir un servicio o especialista
    .none = Todavía no hay nadie anotado.
directory-name = ¿Cómo se llama?
    .short = Nombre
directory-sort = ¿Qué es?
    .short = Qué es
    .c-service = Servicio
    .c-specialist = Especialista
    .c-office = Oficina de prestaciones
directory-special = ¿Qué especialista?
    .short = Especialidad
    .c-lawyer = Abogado o abogada
    .c-psychologist = Psicólogo o psicóloga
    .c-grief = Acompañamiento en el duelo
    .c-family = Orientación familiar
    .c-addiction = Adicciones
    .c-health = Medicina o enfermería
    .c-children = Infancia
    .c-money = Asesoría de deudas
    .c-other = Otra especialidad
directory-offers = ¿Qué ofrece?
    .short = Qué ofrece
directory-for-whom = ¿A quién?
    .short = A quién
directory-area = ¿Qué zona atiende?
    .short = Zona
directory-reach = ¿Cómo se contacta?
    .short = Cómo contactar
    .hint = Teléfono, dirección, cómo llegar.
directory-hours = ¿Cuándo hay alguien?
    .short = Horario
directory-person = ¿Por quién se pregunta allí?
    .short = Preguntar por
    .hint = Mejor una persona que un edificio.
directory-costs = ¿Qué cuesta o qué pide?
    .short = Coste y condiciones
    .hint = Dinero, un volante o derivación, papeles, un tiempo de espera.
directory-checked = ¿Cuándo se comprobó todo esto por última vez?
    .short = Comprobado

## A qué puede haber derecho

entitlements-title = Ayudas y prestaciones
    .lead = A qué se puede tener derecho aquí y cómo se consigue. Decide una oficina; esta lista no promete nada.
entitlements-hint = A qué se puede tener derecho y cómo se consigue
kind-entitlement = Ayuda o prestación
    .add = Añadir una ayuda o prestación
    .none = Todavía no hay nada anotado.
entitlement-name = ¿Cómo se llama?
    .short = Nombre
entitlement-for-whom = ¿Para quién?
    .short = Para quién
entitlement-how = ¿Cómo se consigue?
    .short = Cómo se consigue
entitlement-papers = ¿Qué papeles hacen falta?
    .short = Papeles
entitlement-deadline = ¿Hasta cuándo se pide y cuánto tarda?
    .short = Plazo
entitlement-office = ¿Qué oficina decide?
    .short = Oficina
entitlement-checked = ¿Cuándo se comprobó todo esto por última vez?
    .short = Comprobado

known-search = Buscar
known-search-hint = Cualquier palabra: un nombre, un lugar, un tipo de ayuda.
known-not-found = Nada de lo anotado coincide.
known-unchecked = Sin comprobar desde hace un año
known-check = Comprobado hoy
known-unchecked-some =
    { $count ->
        [one] { $count } anotación lleva un año sin comprobarse
       *[other] { $count } anotaciones llevan un año sin comprobarse
    }
known-unchecked-do = Los teléfonos y los horarios cambian. Llame antes de enviar a alguien.

## Elegir en lugar de escribir

offered-choose = elegir de lo anotado
offered-none = Ninguno de la lista
offered-add = Pasar a mi nota

## Lo que dice la entidad junto a una pregunta

beside-agency = Lo que su entidad dice de sí misma
refer-on = Iniciar la derivación
stand-up-begin = Anotarlo en el diario
stand-up-counts = El diario guarda lo que se hace por ello. Ahí se cuenta, sin nombres, lo que les pasa a muchas personas.
stand-up-there = Ya está en el diario: ir allí
review-usual = Su entidad tiene un plazo habitual entre una revisión del plan y la siguiente.
review-take = Fijar el { $day }
keep-usual = Diga hasta cuándo se guarda, para que se le pregunte a tiempo. Este día es una propuesta; compruebe qué piden la ley y su entidad.
not-reconciled = Lo que pide la entidad y lo que pide la persona no se pueden conciliar
    .lead = Dígalo con claridad. Ayúdela a llegar a quien pueda, o cierre con amabilidad y deje la puerta abierta.
colleague-offered = ¿Sería mejor que siguiera otra persona?
    .lead = Tener límites no es un fallo. Dígale a la persona qué le preocupa y pregúntele qué le parece: su opinión cuenta.
colleague-offered-go = Proponer a otra persona del equipo

## Marcas allí donde se llama o se escribe: delante, de quién son, tal como se anotó.

heed-never-contact = { $who }: no contactar nunca. ¿Es intencionado?
heed-danger = { $who }: puede ser un peligro. ¿Es seguro que se entere?
