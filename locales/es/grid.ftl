### La tabla de los criterios de accesibilidad: lo que ha revisado una prueba, lo que debe valorar una persona, lo que no nos afecta.

grid-tested = Revisado con pruebas en esta versión
grid-untested = No revisado en esta versión
grid-person = Debe valorarlo una persona
grid-none = No se aplica
grid-count-tested = Las pruebas han revisado { $count } de { $all } criterios en esta versión.
grid-count-untested = Las pruebas no han revisado { $count } de { $all } criterios en esta versión.
grid-count-person = Una persona debe valorar { $count } de { $all } criterios. Todavía no lo ha hecho nadie.
grid-count-none = No se aplica: { $count } de { $all } criterios.
grid-ran = Estas pruebas se hicieron el { $day } con la versión { $build }.

## Por qué un criterio no se aplica

grid-none-biometrics = Parvis no reconoce a nadie por su cuerpo.
grid-none-captcha = Parvis no usa pruebas del tipo «No soy un robot» (CAPTCHA).
grid-none-complex-table = Parvis solo tiene tablas sencillas.
grid-none-conversion = Parvis no convierte ningún documento.
grid-none-cryptic = Parvis no escribe nada con dibujos hechos de letras ni en código.
grid-none-download = Parvis no ofrece ningún documento para descargar.
grid-none-film = Parvis no tiene vídeos ni sonidos grabados.
grid-none-flash = Nada parpadea.
grid-none-frame = Parvis no muestra una página dentro de otra.
grid-none-hover = Nada aparece al pasar el ratón ni al recibir el foco.
grid-none-informative-image = Los dibujos solo decoran; las palabras lo dicen todo.
grid-none-layout-table = Ninguna tabla sirve para colocar el contenido.
grid-none-list-box = Parvis no tiene listas desplegables.
grid-none-motion = Nada le pide mover el dispositivo.
grid-none-quotation = Parvis no cita ningún texto.
grid-none-site-map = Parvis no tiene mapa del sitio.
grid-none-sound = Ningún sonido dice algo distinto de la pantalla.

## Lo que hace la persona

grid-person-code = Una persona que conoce el código revisa las páginas con un validador.
grid-person-device = Una persona mide el dispositivo donde está instalado: sonido, toma de auriculares, tamaño de las letras, altura.
grid-person-look = Una persona mira cada pantalla, también en blanco y negro.
grid-person-navigation = Una persona busca varias páginas por caminos distintos.
grid-person-whole = Una persona hace toda la auditoría, desde el principio hasta el final de un trámite.
grid-person-without-styles = Una persona lee cada pantalla sin los estilos.
grid-person-words = Una persona lee estas palabras en cada pantalla y dice si son correctas.
