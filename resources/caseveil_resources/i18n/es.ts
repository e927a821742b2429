<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name></name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message numerus="yes">
        <source>%n approved or verified DICOM file(s) must be approved again.</source>
        <translation>
            <numerusform>%n archivo DICOM aprobado o comprobado debe aprobarse de nuevo.</numerusform>
            <numerusform>%n archivos DICOM aprobados o comprobados deben aprobarse de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clean copy(ies) on {name}.</source>
        <translation>
            <numerusform>%n copia limpia en {name}.</numerusform>
            <numerusform>%n copias limpias en {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clean copy(ies) with receipts in {name}.</source>
        <translation>
            <numerusform>%n copia limpia con su recibo en {name}.</numerusform>
            <numerusform>%n copias limpias con recibos en {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s), wristband(s) or label(s) left visible by the person.</source>
        <translation>
            <numerusform>La persona dejó visible %n código, pulsera o etiqueta.</numerusform>
            <numerusform>La persona dejó visibles %n códigos, pulseras o etiquetas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n campo</numerusform>
            <numerusform>%n campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) delivered</source>
        <translation>
            <numerusform>%n archivo entregado</numerusform>
            <numerusform>%n archivos entregados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not exported: the list says which and why.</source>
        <translation>
            <numerusform>%n archivo no exportado: la lista dice cuál y por qué.</numerusform>
            <numerusform>%n archivos no exportados: la lista dice cuáles y por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the series approved.</source>
        <translation>
            <numerusform>%n archivo de la serie aprobado.</numerusform>
            <numerusform>%n archivos de la serie aprobados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) ready</source>
        <translation>
            <numerusform>%n archivo listo</numerusform>
            <numerusform>%n archivos listos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) show a face, which it does not take.</source>
        <translation>
            <numerusform>%n archivo muestra una cara, y allí no se aceptan.</numerusform>
            <numerusform>%n archivos muestran una cara, y allí no se aceptan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stay DICOM: Ctrl+D makes pictures of them.</source>
        <translation>
            <numerusform>%n archivo sigue siendo DICOM: Ctrl+D hace imágenes de él.</numerusform>
            <numerusform>%n archivos siguen siendo DICOM: Ctrl+D hace imágenes de ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still ask something of their own.</source>
        <translation>
            <numerusform>%n archivo aún pregunta algo propio.</numerusform>
            <numerusform>%n archivos aún preguntan algo propio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identifying field(s)</source>
        <translation>
            <numerusform>%n campo identificativo</numerusform>
            <numerusform>%n campos identificativos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of scanner remembered.</source>
        <translation>
            <numerusform>%n tipo de equipo recordado.</numerusform>
            <numerusform>%n tipos de equipo recordados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are proposed to stay again: look at them.</source>
        <translation>
            <numerusform>Se vuelve a proponer que %n línea quede: mírela.</numerusform>
            <numerusform>Se vuelve a proponer que %n líneas queden: mírelas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of text hidden, in all files.</source>
        <translation>
            <numerusform>%n línea de texto ocultada en todos los archivos.</numerusform>
            <numerusform>%n líneas de texto ocultadas en todos los archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that would have stayed are hidden now.</source>
        <translation>
            <numerusform>%n línea que habría quedado se oculta ahora.</numerusform>
            <numerusform>%n líneas que habrían quedado se ocultan ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them doubtful: D keeps those on this frame.</source>
        <translation>
            <numerusform>%n de ellas dudosa: D la conserva si está en este fotograma.</numerusform>
            <numerusform>%n de ellas dudosas: D conserva las de este fotograma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only because the word is not known</source>
        <translation>
            <numerusform>%n solo porque la palabra no se conoce</numerusform>
            <numerusform>%n solo porque la palabra no se conoce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) will be made to fit it.</source>
        <translation>
            <numerusform>%n imagen se adaptará a él.</numerusform>
            <numerusform>%n imágenes se adaptarán a él.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n región</numerusform>
            <numerusform>%n regiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) copied: Ctrl+Shift+V in another file.</source>
        <translation>
            <numerusform>%n región copiada: Ctrl+Mayús+V en otro archivo.</numerusform>
            <numerusform>%n regiones copiadas: Ctrl+Mayús+V en otro archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) remembered for this kind of scanner.</source>
        <translation>
            <numerusform>%n región recordada para este tipo de equipo.</numerusform>
            <numerusform>%n regiones recordadas para este tipo de equipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) that may identify stay visible: look at them.</source>
        <translation>
            <numerusform>%n región que puede identificar queda visible: mírela.</numerusform>
            <numerusform>%n regiones que pueden identificar quedan visibles: mírelas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) will stay visible as proposed: look at them.</source>
        <translation>
            <numerusform>%n región quedará visible según la propuesta: mírela.</numerusform>
            <numerusform>%n regiones quedarán visibles según la propuesta: mírelas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed file(s) have not been exported.</source>
        <translation>
            <numerusform>%n archivo revisado no se ha exportado.</numerusform>
            <numerusform>%n archivos revisados no se han exportado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) left readable by the person.</source>
        <translation>
            <numerusform>La persona dejó %n texto legible.</numerusform>
            <numerusform>La persona dejó %n textos legibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) stay readable: look at them.</source>
        <translation>
            <numerusform>%n texto queda legible: mírelo.</numerusform>
            <numerusform>%n textos quedan legibles: mírelos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n tema</numerusform>
            <numerusform>%n temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided region(s) will be hidden on export.</source>
        <translation>
            <numerusform>%n región sin decidir se ocultará al exportar.</numerusform>
            <numerusform>%n regiones sin decidir se ocultarán al exportar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) that may identify stay readable: {which}.</source>
        <translation>
            <numerusform>%n palabra que puede identificar queda legible: {which}.</numerusform>
            <numerusform>%n palabras que pueden identificar quedan legibles: {which}.</numerusform>
        </translation>
    </message>
    <message>
        <source>0 of {count} read. Once more exports without a tick.</source>
        <translation>0 de {count} leídos. Otra vez exporta sin ninguna marca.</translation>
    </message>
    <message>
        <source>A approves a file, Ctrl+E exports. Each clean copy is read back and checked before you get it. The original is never changed.</source>
        <translation>A aprueba un archivo, Ctrl+E exporta. Cada copia limpia se vuelve a leer y se comprueba antes de entregarse. El original nunca se modifica.</translation>
    </message>
    <message>
        <source>A approves a file: you looked and agree. Ctrl+E exports what is approved.</source>
        <translation>A aprueba un archivo: usted lo miró y está de acuerdo. Ctrl+E exporta lo aprobado.</translation>
    </message>
    <message>
        <source>A bar over the eyes leaves the rest of the face.</source>
        <translation>Una barra sobre los ojos deja a la vista el resto de la cara.</translation>
    </message>
    <message>
        <source>A barcode or QR code that can be read.</source>
        <translation>Un código de barras o QR legible.</translation>
    </message>
    <message>
        <source>A barcode or QR code; it may hold a number that leads to a person.</source>
        <translation>Un código de barras o QR; puede contener un número que lleve a una persona.</translation>
    </message>
    <message>
        <source>A check could not run</source>
        <translation>Una comprobación no se pudo realizar</translation>
    </message>
    <message>
        <source>A crop only covers it; the file holds it all.</source>
        <translation>Recortar solo lo tapa; el archivo lo conserva todo.</translation>
    </message>
    <message>
        <source>A destination of your own is made, changed, imported and saved there too.</source>
        <translation>También allí se crea, cambia, importa y guarda un destino propio.</translation>
    </message>
    <message>
        <source>A destination only ever hides more. Your rules are shown as our default.</source>
        <translation>Un destino solo oculta más. Sus reglas se muestran como valor nuestro.</translation>
    </message>
    <message>
        <source>A face was found, and the destination takes no photograph of a face.</source>
        <translation>Se encontró una cara y el destino no acepta fotografías de caras.</translation>
    </message>
    <message>
        <source>A face, seen again on a closer look.</source>
        <translation>Una cara, confirmada al mirar más de cerca.</translation>
    </message>
    <message>
        <source>A file is in the way</source>
        <translation>Hay un archivo en medio</translation>
    </message>
    <message>
        <source>A file that cannot be handled is refused with a reason; the others go on.</source>
        <translation>Un archivo que no se puede tratar se rechaza con un motivo; los demás continúan.</translation>
    </message>
    <message>
        <source>A file with the name of the clean copy exists already.</source>
        <translation>Ya existe un archivo con el nombre de la copia limpia.</translation>
    </message>
    <message>
        <source>A finder is missing</source>
        <translation>Falta un buscador</translation>
    </message>
    <message>
        <source>A finder stopped</source>
        <translation>Un buscador se detuvo</translation>
    </message>
    <message>
        <source>A found region is not deleted. H hides it, X leaves it visible.</source>
        <translation>Una región encontrada no se elimina. H la oculta, X la deja visible.</translation>
    </message>
    <message>
        <source>A kept word tells who it is</source>
        <translation>Una palabra conservada dice quién es</translation>
    </message>
    <message>
        <source>A list to tick while you look yourself.</source>
        <translation>Una lista para marcar mientras usted mira.</translation>
    </message>
    <message>
        <source>A metadata field that identifies a person.</source>
        <translation>Un campo de metadatos que identifica a una persona.</translation>
    </message>
    <message>
        <source>A moving PNG, without loss</source>
        <translation>Un PNG animado, sin pérdida</translation>
    </message>
    <message>
        <source>A moving WebP, without loss</source>
        <translation>Un WebP animado, sin pérdida</translation>
    </message>
    <message>
        <source>A part of the program tried to use the network; CaseVeil never does.</source>
        <translation>Una parte del programa intentó usar la red; CaseVeil nunca lo hace.</translation>
    </message>
    <message>
        <source>A part of {name} stays visible. Of crops around one eye 4.9 % were recognised; larger parts are recognised more often. Why must it stay, and did the patient agree?</source>
        <translation>Una parte de {name} queda visible. De los recortes alrededor de un ojo se reconoció el 4,9 %; las partes mayores se reconocen más a menudo. ¿Por qué debe quedar y dio el paciente su acuerdo?</translation>
    </message>
    <message>
        <source>A phone can read it; its content is never shown or written here.</source>
        <translation>Un teléfono puede leerlo; su contenido nunca se muestra ni se escribe aquí.</translation>
    </message>
    <message>
        <source>A picture carries no attribute at all.</source>
        <translation>Una imagen no lleva ningún atributo.</translation>
    </message>
    <message>
        <source>A pseudonym has Latin letters, digits and hyphens only.</source>
        <translation>Un seudónimo solo tiene letras latinas, cifras y guiones.</translation>
    </message>
    <message>
        <source>A rare condition or a place that people would recognise.</source>
        <translation>Una enfermedad rara o un lugar que se reconocería.</translation>
    </message>
    <message>
        <source>A relative could not recognise this, you said.</source>
        <translation>Un familiar no podría reconocer esto, dijo usted.</translation>
    </message>
    <message>
        <source>A relative could recognise this, you said: share only with consent.</source>
        <translation>Un familiar podría reconocer esto, dijo usted: compártalo solo con consentimiento.</translation>
    </message>
    <message>
        <source>A scale bar beneath the picture</source>
        <translation>Una barra de escala bajo la imagen</translation>
    </message>
    <message>
        <source>A second look at the finished file saw this outside everything hidden.</source>
        <translation>Una segunda mirada al archivo terminado vio esto fuera de todo lo oculto.</translation>
    </message>
    <message>
        <source>A second look may find more. Decide it and approve again.</source>
        <translation>Una segunda mirada puede encontrar más. Decídalo y apruebe de nuevo.</translation>
    </message>
    <message>
        <source>A word in the text; the clean copy says something neutral instead.</source>
        <translation>Una palabra del texto; la copia limpia dice en su lugar algo neutro.</translation>
    </message>
    <message>
        <source>A word that you kept stands in the properties of the file, too.</source>
        <translation>Una palabra que conservó está también en las propiedades del archivo.</translation>
    </message>
    <message>
        <source>Actual pixels</source>
        <translation>Píxeles reales</translation>
    </message>
    <message>
        <source>Add region</source>
        <translation>Añadir región</translation>
    </message>
    <message>
        <source>Adds a region in the middle; move it with Alt and the arrow keys.</source>
        <translation>Añade una región en el centro; muévala con Alt y las flechas.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>After a crash your decisions are offered when the program starts again.</source>
        <translation>Tras un fallo, sus decisiones se ofrecen al iniciar de nuevo el programa.</translation>
    </message>
    <message>
        <source>After export no field remains.</source>
        <translation>Después de exportar no queda ningún campo.</translation>
    </message>
    <message>
        <source>After export remain: {names}.</source>
        <translation>Después de exportar quedan: {names}.</translation>
    </message>
    <message>
        <source>All clean copies small on one picture.</source>
        <translation>Todas las copias limpias, pequeñas, en una imagen.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>All frames</source>
        <translation>Todos los fotogramas</translation>
    </message>
    <message>
        <source>All of it is hidden, unless you keep a line.</source>
        <translation>Se oculta todo, salvo la línea que usted conserve.</translation>
    </message>
    <message>
        <source>Already in the list.</source>
        <translation>Ya está en la lista.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Any phone reads it, and the record&apos;s number with it.</source>
        <translation>Cualquier teléfono lo lee, y con él el número de historia.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Approve and export</source>
        <translation>Aprobar y exportar</translation>
    </message>
    <message>
        <source>Approve the whole series</source>
        <translation>Aprobar toda la serie</translation>
    </message>
    <message>
        <source>Approve without looking</source>
        <translation>Aprobar sin mirar</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Aprobado.</translation>
    </message>
    <message>
        <source>Approved: it goes out with the pictures.</source>
        <translation>Aprobado: sale con las imágenes.</translation>
    </message>
    <message>
        <source>Approves this file, and every file of its series that asks nothing more.</source>
        <translation>Aprueba este archivo y cada archivo de su serie que no pregunta nada más.</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Como en el archivo</translation>
    </message>
    <message>
        <source>As the original</source>
        <translation>Como el original</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Como el sistema ({language})</translation>
    </message>
    <message>
        <source>As they are.</source>
        <translation>Como están.</translation>
    </message>
    <message>
        <source>Ask at any time</source>
        <translation>Pregunte cuando quiera</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Preguntar cada vez</translation>
    </message>
    <message>
        <source>Ask each time for the folder for clean copies</source>
        <translation>Preguntar cada vez la carpeta de las copias limpias</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or copy it to a folder of your own.</source>
        <translation>Pida permiso de lectura o cópielo a una carpeta suya.</translation>
    </message>
    <message>
        <source>Ask the patient for every photograph.</source>
        <translation>Pregunte al paciente por cada fotografía.</translation>
    </message>
    <message>
        <source>Ask the patient where in doubt.</source>
        <translation>En caso de duda, pregunte al paciente.</translation>
    </message>
    <message>
        <source>Ask the patient, whatever the picture.</source>
        <translation>Pregunte al paciente, sea cual sea la imagen.</translation>
    </message>
    <message>
        <source>Ask yourself: could a relative recognise this?</source>
        <translation>Pregúntese: ¿podría un familiar reconocer esto?</translation>
    </message>
    <message>
        <source>Asked at the first export</source>
        <translation>Se pregunta en la primera exportación</translation>
    </message>
    <message>
        <source>At most {count} characters.</source>
        <translation>Como máximo {count} caracteres.</translation>
    </message>
    <message>
        <source>B draws a rectangle, I an ellipse, L a polygon; Q paints, Shift+Q wipes away. Escape gives the tool up.</source>
        <translation>B dibuja un rectángulo, I una elipse, L un polígono; Q pinta, Mayús+Q borra. Esc deja la herramienta.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Basic: as the standard PS3.15 says</source>
        <translation>Básico: lo que dice la norma PS3.15</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Before that you are asked what only a person can say. Each answer is one key.</source>
        <translation>Antes se le pregunta lo que solo una persona puede decir. Cada respuesta es una tecla.</translation>
    </message>
    <message>
        <source>Before the first export you read once what is asked of you: Enter ticks the point that is shown.</source>
        <translation>Antes de la primera exportación lee una vez lo que se le pide: Enter marca el punto que se muestra.</translation>
    </message>
    <message>
        <source>Before you share</source>
        <translation>Antes de compartir</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Birthmarks, moles in a pattern</source>
        <translation>Marcas de nacimiento, lunares en grupo</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Hueso</translation>
    </message>
    <message>
        <source>Brain</source>
        <translation>Cerebro</translation>
    </message>
    <message>
        <source>Brightness as in the file</source>
        <translation>Brillo como en el archivo</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>By keys: Ins adds a region, Alt with the arrow keys moves it, G and S make it larger and smaller.</source>
        <translation>Con teclas: Ins añade una región, Alt con las flechas la mueve, G y S la agrandan y la achican.</translation>
    </message>
    <message>
        <source>C crops the picture. O keeps only one area and hides everything else.</source>
        <translation>C recorta la imagen. O conserva solo una zona y oculta todo lo demás.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. No se escribió nada.</translation>
    </message>
    <message>
        <source>Cannot be looked for on this computer: {names}. Files that need it will be refused. See Help, What is looked for.</source>
        <translation>No se puede buscar en este equipo: {names}. Los archivos que lo necesiten se rechazarán. Vea Ayuda, Qué se busca.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Caption, history or post, with what was found taken out; read it.</source>
        <translation>Pie, historia o publicación, sin lo que se encontró; léalo.</translation>
    </message>
    <message>
        <source>Case text</source>
        <translation>Texto del caso</translation>
    </message>
    <message>
        <source>Case text, consent and delivery</source>
        <translation>Texto, consentimiento y entrega</translation>
    </message>
    <message>
        <source>Case text…</source>
        <translation>Texto del caso…</translation>
    </message>
    <message>
        <source>CaseVeil did not end in order last time.</source>
        <translation>CaseVeil no terminó correctamente la última vez.</translation>
    </message>
    <message>
        <source>CaseVeil does not know this kind of file.</source>
        <translation>CaseVeil no conoce este tipo de archivo.</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Changed since it was searched</source>
        <translation>Cambió desde la búsqueda</translation>
    </message>
    <message>
        <source>Changed, not decided</source>
        <translation>Cambiado, sin decidir</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Charts, diagrams and drawings that cannot be checked are not in the clean copy.</source>
        <translation>Los gráficos, diagramas y dibujos que no se pueden comprobar no están en la copia limpia.</translation>
    </message>
    <message>
        <source>Checklist, one line each</source>
        <translation>Lista, una línea cada punto</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose a file with a picture; reports and structured data are not handled.</source>
        <translation>Elija un archivo con imagen; no se tratan informes ni datos estructurados.</translation>
    </message>
    <message>
        <source>Choose a folder where you may save files.</source>
        <translation>Elija una carpeta donde pueda guardar archivos.</translation>
    </message>
    <message>
        <source>Choose a region with J and K, or click it.</source>
        <translation>Elija una región con J y K, o haga clic en ella.</translation>
    </message>
    <message>
        <source>Choose another destination, or mend the file.</source>
        <translation>Elija otro destino o corrija el archivo.</translation>
    </message>
    <message>
        <source>Choose another folder for the clean copies.</source>
        <translation>Elija otra carpeta para las copias limpias.</translation>
    </message>
    <message>
        <source>Choose another folder, or move that file away.</source>
        <translation>Elija otra carpeta o aparte ese archivo.</translation>
    </message>
    <message>
        <source>Choose the folder for clean copies</source>
        <translation>Elegir la carpeta de las copias limpias</translation>
    </message>
    <message>
        <source>Choose the picture file itself.</source>
        <translation>Elija el archivo de imagen.</translation>
    </message>
    <message>
        <source>Chooses for whom the case is; its rules only ever hide more.</source>
        <translation>Elige para quién es el caso; sus reglas solo ocultan más.</translation>
    </message>
    <message>
        <source>Chooses where clean copies are written.</source>
        <translation>Elige dónde se escriben las copias limpias.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Clean copies as</source>
        <translation>Copias limpias como</translation>
    </message>
    <message>
        <source>Clean copies of what is approved, into a folder, each checked.</source>
        <translation>Copias limpias de lo aprobado, en una carpeta, cada una comprobada.</translation>
    </message>
    <message>
        <source>Clean copy</source>
        <translation>Copia limpia</translation>
    </message>
    <message>
        <source>Click the corners; Enter or a double click closes.</source>
        <translation>Haga clic en los vértices; Intro o doble clic cierra.</translation>
    </message>
    <message>
        <source>Clinical</source>
        <translation>Clínico</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close CaseVeil</source>
        <translation>Cerrar CaseVeil</translation>
    </message>
    <message>
        <source>Close a polygon</source>
        <translation>Cerrar un polígono</translation>
    </message>
    <message>
        <source>Close and lose the decisions?</source>
        <translation>¿Cerrar y perder las decisiones?</translation>
    </message>
    <message>
        <source>Close and lose your marks?</source>
        <translation>¿Cerrar y perder sus marcas?</translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation>Cerrar el aviso</translation>
    </message>
    <message>
        <source>Close other programs and press F5, or make the picture smaller.</source>
        <translation>Cierre otros programas y pulse F5, o reduzca la imagen.</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Cerrar el caso</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Código: {code}</translation>
    </message>
    <message>
        <source>Code: {code}.</source>
        <translation>Código: {code}.</translation>
    </message>
    <message>
        <source>Codes, labels</source>
        <translation>Códigos, etiquetas</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Colours are converted to sRGB in the clean copy.</source>
        <translation>Los colores se convierten a sRGB en la copia limpia.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Confirmed by you</source>
        <translation>Confirmado por usted</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Consent card</source>
        <translation>Hoja de consentimiento</translation>
    </message>
    <message>
        <source>Consent card…</source>
        <translation>Consentimiento…</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Hoja de contactos</translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation>Hoja de contactos…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copies the place of the region, to hide it in another file as well.</source>
        <translation>Copia el lugar de la región para ocultarlo también en otro archivo.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all hidden regions</source>
        <translation>Copiar todas las regiones ocultas</translation>
    </message>
    <message>
        <source>Copy clean picture</source>
        <translation>Copiar imagen limpia</translation>
    </message>
    <message>
        <source>Copy it to another disk and try again.</source>
        <translation>Cópielo a otro disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Copy or export it again from where it came from.</source>
        <translation>Cópielo o expórtelo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>Copy or export it again.</source>
        <translation>Cópielo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Copy or export it again. If that does not help, take a screenshot of the picture.</source>
        <translation>Cópielo o expórtelo de nuevo. Si no sirve, haga una captura de pantalla de la imagen.</translation>
    </message>
    <message>
        <source>Copy region</source>
        <translation>Copiar región</translation>
    </message>
    <message>
        <source>Copy the clean text</source>
        <translation>Copiar el texto limpio</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Could a relative recognise the person from what is left: a rare finding, implants, jewellery, dates, story?</source>
        <translation>¿Podría un familiar reconocer a la persona por lo que queda: un hallazgo raro, implantes, joyas, fechas, historia?</translation>
    </message>
    <message>
        <source>Could a relative recognise the person from what is left: shape of the head, face in the slices, teeth, implants, jewellery, story?</source>
        <translation>¿Podría un familiar reconocer a la persona por lo que queda: forma de la cabeza, cara en los cortes, dientes, implantes, joyas, historia?</translation>
    </message>
    <message>
        <source>Could a relative recognise the person from what is left: skin marks, jewellery, clothes, room, story?</source>
        <translation>¿Podría un familiar reconocer a la persona por lo que queda: marcas de la piel, joyas, ropa, habitación, historia?</translation>
    </message>
    <message>
        <source>Could a relative recognise this? You are asked before approving.</source>
        <translation>¿Podría un familiar reconocer esto? Se le pregunta antes de aprobar.</translation>
    </message>
    <message>
        <source>Covering only the eyes does not hide who a person is. Hide the whole head.</source>
        <translation>Tapar solo los ojos no oculta quién es una persona. Oculte toda la cabeza.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Crop the face away, or choose another picture or destination.</source>
        <translation>Recorte la cara, o elija otra imagen u otro destino.</translation>
    </message>
    <message>
        <source>Crop to region</source>
        <translation>Recortar a la región</translation>
    </message>
    <message>
        <source>Cropped: the pictures are cut.</source>
        <translation>Recortado: las imágenes se cortan.</translation>
    </message>
    <message>
        <source>Cropped: the rest is painted black, so that rows, columns and positions stay true; pictures (Ctrl+D) are cut.</source>
        <translation>Recortado: el resto se pinta de negro, para que filas, columnas y posiciones sigan siendo ciertas; las imágenes (Ctrl+D) se cortan.</translation>
    </message>
    <message>
        <source>Ctrl+7 opens a list to tick while you look.</source>
        <translation>Ctrl+7 abre una lista para marcar mientras mira.</translation>
    </message>
    <message>
        <source>Ctrl+B changes the brightness on the screen only, so that faint text shows; drag with the right button for any other.</source>
        <translation>Ctrl+B cambia el brillo solo en la pantalla, para que se vea el texto tenue; arrastre con el botón derecho para cualquier otro.</translation>
    </message>
    <message>
        <source>Ctrl+E exports, Ctrl+Z undoes, ? lists all keys</source>
        <translation>Ctrl+E exporta, Ctrl+Z deshace, ? muestra todas las teclas</translation>
    </message>
    <message>
        <source>Ctrl+K fills in a consent card. It is kept apart and never goes with the case.</source>
        <translation>Ctrl+K rellena una hoja de consentimiento. Se guarda aparte y nunca va con el caso.</translation>
    </message>
    <message>
        <source>Ctrl+L draws a case of nobody. Hide what identifies with the ordinary tools; the finders are off.</source>
        <translation>Ctrl+L dibuja un caso de nadie. Oculte lo que identifica con las herramientas habituales; los buscadores están apagados.</translation>
    </message>
    <message>
        <source>Ctrl+M marks words of the text, a tick marks a field. Ctrl+Return shows what was missed, and why it identifies.</source>
        <translation>Ctrl+M marca palabras del texto, una casilla marca un campo. Ctrl+Return muestra lo que se pasó por alto y por qué identifica.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D hands over: folder, package, contact sheet, a picture to paste.</source>
        <translation>Ctrl+Shift+D entrega: carpeta, paquete, hoja de contactos, imagen para pegar.</translation>
    </message>
    <message>
        <source>Ctrl+T takes a caption or a history: H hides and X keeps each change, A lets the clean text go out with the pictures.</source>
        <translation>Ctrl+T toma un pie o una historia: H oculta y X conserva cada cambio, A deja salir el texto limpio con las imágenes.</translation>
    </message>
    <message>
        <source>Ctrl+V opens a picture or files from the clipboard.</source>
        <translation>Ctrl+V abre una imagen o archivos del portapapeles.</translation>
    </message>
    <message>
        <source>D keeps all doubtful ones of the frame, Shift+H hides all undecided ones.</source>
        <translation>D conserva todos los dudosos del fotograma, Mayús+H oculta todos los no decididos.</translation>
    </message>
    <message>
        <source>DICOM attributes</source>
        <translation>Atributos DICOM</translation>
    </message>
    <message>
        <source>DICOM attributes follow a profile. Ctrl+D shows beforehand what happens to each one.</source>
        <translation>Los atributos DICOM siguen un perfil. Ctrl+D muestra de antemano qué pasa con cada uno.</translation>
    </message>
    <message>
        <source>DICOM attributes…</source>
        <translation>Atributos DICOM…</translation>
    </message>
    <message>
        <source>DICOM compression not supported</source>
        <translation>Compresión DICOM no admitida</translation>
    </message>
    <message>
        <source>DICOM files</source>
        <translation>Archivos DICOM</translation>
    </message>
    <message>
        <source>DICOM profile</source>
        <translation>Perfil DICOM</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>Archivo dañado</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Dark parts</source>
        <translation>Partes oscuras</translation>
    </message>
    <message>
        <source>Dark, middle or light parts, on the screen only; drag with the right button for any other.</source>
        <translation>Partes oscuras, medias o claras, solo en pantalla; arrastre con el botón derecho para cualquier otra.</translation>
    </message>
    <message>
        <source>Date you spoke with the patient</source>
        <translation>Fecha en que habló con el paciente</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Decide them one by one, or press D to keep those of this frame.</source>
        <translation>Decídalos uno a uno, o pulse D para conservar los de este fotograma.</translation>
    </message>
    <message>
        <source>Decide, then approve again.</source>
        <translation>Decida y vuelva a aprobar.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message numerus="yes">
        <source>Decisions on %n file(s) were kept. Open them again?</source>
        <translation>
            <numerusform>Se guardaron decisiones sobre %n archivo. ¿Abrirlo de nuevo?</numerusform>
            <numerusform>Se guardaron decisiones sobre %n archivos. ¿Abrirlos de nuevo?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Deliver with the pictures</source>
        <translation>Entregar con las imágenes</translation>
    </message>
    <message>
        <source>Deliver with the pictures  A</source>
        <translation>Entregar con las imágenes  A</translation>
    </message>
    <message>
        <source>Deliver…</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Destination and guidance</source>
        <translation>Destino y guía</translation>
    </message>
    <message>
        <source>Destination: {name}.</source>
        <translation>Destino: {name}.</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Destination…</source>
        <translation>Destino…</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Aparato</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disco lleno</translation>
    </message>
    <message>
        <source>Divider between before and after</source>
        <translation>Separador entre antes y después</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>Doubtful findings</source>
        <translation>Hallazgos dudosos</translation>
    </message>
    <message>
        <source>Drag a region to move it, or its handles to change its size.</source>
        <translation>Arrastre una región para moverla, o sus asas para cambiar su tamaño.</translation>
    </message>
    <message>
        <source>Drag, or middle button</source>
        <translation>Arrastrar, o botón central</translation>
    </message>
    <message>
        <source>Draw a rectangle to hide.</source>
        <translation>Dibuje un rectángulo que se ocultará.</translation>
    </message>
    <message>
        <source>Draw a region first, or move one, that stands on all frames of this file.</source>
        <translation>Primero dibuje o mueva una región que esté en todos los fotogramas de este archivo.</translation>
    </message>
    <message>
        <source>Draw an ellipse to hide.</source>
        <translation>Dibuje una elipse que se ocultará.</translation>
    </message>
    <message>
        <source>Draw ellipse</source>
        <translation>Dibujar elipse</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>Dibujarla</translation>
    </message>
    <message>
        <source>Draw polygon</source>
        <translation>Dibujar polígono</translation>
    </message>
    <message>
        <source>Draw rectangle</source>
        <translation>Dibujar rectángulo</translation>
    </message>
    <message>
        <source>Draw regions</source>
        <translation>Dibujar regiones</translation>
    </message>
    <message>
        <source>Draw the only area that stays visible.</source>
        <translation>Dibuje la única zona que queda visible.</translation>
    </message>
    <message>
        <source>Draw the part to keep</source>
        <translation>Dibuje la parte que queda</translation>
    </message>
    <message>
        <source>Draw what is left of the picture.</source>
        <translation>Dibuje lo que queda de la imagen.</translation>
    </message>
    <message>
        <source>Draw what stays visible. This format keeps its size: the rest is painted black.</source>
        <translation>Dibuje lo que queda visible. Este formato conserva su tamaño: el resto se pinta de negro.</translation>
    </message>
    <message>
        <source>Draw what the case needs; everything else of the head is hidden around it.</source>
        <translation>Dibuje lo que el caso necesita; todo lo demás de la cabeza se oculta alrededor.</translation>
    </message>
    <message>
        <source>Drawing a practice case…</source>
        <translation>Dibujando un caso de práctica…</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Dibujado</translation>
    </message>
    <message>
        <source>Drawn by you.</source>
        <translation>Dibujado por usted.</translation>
    </message>
    <message>
        <source>Draws cases of nobody in which you mark what identifies, and shows what you missed.</source>
        <translation>Dibuja casos de nadie en los que usted marca lo que identifica, y muestra lo que pasó por alto.</translation>
    </message>
    <message>
        <source>Drop files, stay private</source>
        <translation>Suelte archivos, todo queda aquí</translation>
    </message>
    <message>
        <source>Drop photos, DICOM, PDF or PPTX files here</source>
        <translation>Suelte aquí fotos o archivos DICOM, PDF o PPTX</translation>
    </message>
    <message>
        <source>Drop photos, DICOM, PDF or PPTX files, or folders into the window. Nothing leaves this computer.</source>
        <translation>Suelte fotos, archivos DICOM, PDF o PPTX, o carpetas en la ventana. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Drop photos, DICOM, PDF or PPTX files, or whole folders into the window, or press Ctrl+O.</source>
        <translation>Suelte fotos, archivos DICOM, PDF o PPTX, o carpetas enteras en la ventana, o pulse Ctrl+O.</translation>
    </message>
    <message>
        <source>Each problem is told with what to do. F5 looks at a file again.</source>
        <translation>Cada problema dice qué hacer. F5 vuelve a mirar un archivo.</translation>
    </message>
    <message>
        <source>Ears</source>
        <translation>Orejas</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit destination</source>
        <translation>Cambiar destino</translation>
    </message>
    <message>
        <source>Edit your own destination</source>
        <translation>Cambiar el destino propio</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Emptied or replaced: {names}.</source>
        <translation>Vaciados o sustituidos: {names}.</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>Archivo vacío</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Enter or double click</source>
        <translation>Intro o doble clic</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every finding is outlined with its name, and listed on the right.</source>
        <translation>Cada hallazgo está contorneado con su nombre y figura a la derecha.</translation>
    </message>
    <message>
        <source>Everything else unchanged</source>
        <translation>Todo lo demás sin cambios</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message numerus="yes">
        <source>Export %n file(s)</source>
        <translation>
            <numerusform>Exportar %n archivo</numerusform>
            <numerusform>Exportar %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Export approved</source>
        <translation>Exportar aprobados</translation>
    </message>
    <message>
        <source>Export it again from its original.</source>
        <translation>Expórtelo de nuevo desde su original.</translation>
    </message>
    <message>
        <source>Export it from the viewer without compression.</source>
        <translation>Expórtelo del visor sin compresión.</translation>
    </message>
    <message>
        <source>Export the remembered scanners</source>
        <translation>Exportar los equipos recordados</translation>
    </message>
    <message>
        <source>Export with my ticks</source>
        <translation>Exportar con mis marcas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Figure 1&apos;s Community Guidelines ask to write nothing that one would not say in front of the patient; which words count is our default.</source>
        <translation>Las Community Guidelines de Figure 1 piden no escribir nada que no se diría ante el paciente; qué palabras cuentan es valor nuestro.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Formato de archivo</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>File names often hold a name, a number or a day.</source>
        <translation>Los nombres de archivo suelen contener un nombre, un número o un día.</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Archivo no encontrado</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files inside the document, videos too, are not in the clean copy.</source>
        <translation>Los archivos dentro del documento, también los vídeos, no están en la copia limpia.</translation>
    </message>
    <message>
        <source>Files searched at once</source>
        <translation>Archivos buscados a la vez</translation>
    </message>
    <message>
        <source>Fill in purpose, who will see it, and where it will appear.</source>
        <translation>Rellene el propósito, quién lo verá y dónde aparecerá.</translation>
    </message>
    <message>
        <source>Fills the view with the selected region.</source>
        <translation>Llena la vista con la región seleccionada.</translation>
    </message>
    <message>
        <source>Films and brightness</source>
        <translation>Películas y brillo</translation>
    </message>
    <message>
        <source>Finders</source>
        <translation>Buscadores</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Findings and checklist</source>
        <translation>Hallazgos y lista de control</translation>
    </message>
    <message>
        <source>Findings appear here once the file was searched.</source>
        <translation>Los hallazgos aparecen aquí cuando termina la búsqueda.</translation>
    </message>
    <message>
        <source>Finds faces, text in the picture, barcodes, wristbands, labels and metadata.</source>
        <translation>Encuentra caras, texto en la imagen, códigos de barras, pulseras, etiquetas y metadatos.</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>Fold the series</source>
        <translation>Plegar la serie</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder cannot be written</source>
        <translation>No se puede escribir en la carpeta</translation>
    </message>
    <message>
        <source>Folder for clean copies</source>
        <translation>Carpeta de copias limpias</translation>
    </message>
    <message>
        <source>Folder for clean copies…</source>
        <translation>Carpeta de copias limpias…</translation>
    </message>
    <message>
        <source>Folder for consent cards</source>
        <translation>Carpeta de hojas de consentimiento</translation>
    </message>
    <message>
        <source>Folder, one package, contact sheet, clean picture to paste.</source>
        <translation>Carpeta, un paquete, hoja de contactos, imagen limpia para pegar.</translation>
    </message>
    <message>
        <source>Folders work too. Everything stays on this computer.</source>
        <translation>También carpetas. Todo queda en este equipo.</translation>
    </message>
    <message>
        <source>For: {name}</source>
        <translation>Para: {name}</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Olvidar todo</translation>
    </message>
    <message>
        <source>Forget all remembered scanners</source>
        <translation>Olvidar todos los equipos recordados</translation>
    </message>
    <message>
        <source>Forget the remembered scanners in the settings, then try again.</source>
        <translation>Olvide los equipos recordados en los ajustes y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Format not supported</source>
        <translation>Formato no admitido</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Found: {name}</source>
        <translation>Encontrado: {name}</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Fotograma</translation>
    </message>
    <message>
        <source>Frame {frame} of {count}</source>
        <translation>Fotograma {frame} de {count}</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Fotogramas</translation>
    </message>
    <message>
        <source>Frames complete</source>
        <translation>Fotogramas completos</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>Libere espacio o elija una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>Give a tool up</source>
        <translation>Dejar una herramienta</translation>
    </message>
    <message>
        <source>Give it a name with Latin letters or digits.</source>
        <translation>Dele un nombre con letras latinas o cifras.</translation>
    </message>
    <message>
        <source>Glass and metal show who and what stood around.</source>
        <translation>El vidrio y el metal muestran quién y qué había alrededor.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation>Seguir donde estaba</translation>
    </message>
    <message>
        <source>Go to the files</source>
        <translation>Ir a los archivos</translation>
    </message>
    <message>
        <source>Go to the findings</source>
        <translation>Ir a los hallazgos</translation>
    </message>
    <message>
        <source>Goes out as {form}, {width} × {height} pixels.</source>
        <translation>Sale como {form}, {width} × {height} píxeles.</translation>
    </message>
    <message>
        <source>Grow region</source>
        <translation>Ampliar región</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Guidance: {title}</source>
        <translation>Orientación: {title}</translation>
    </message>
    <message>
        <source>Guidance…</source>
        <translation>Guía…</translation>
    </message>
    <message>
        <source>H hides, X keeps, A approves</source>
        <translation>H oculta, X conserva, A aprueba</translation>
    </message>
    <message>
        <source>H hides, X keeps, A approves.</source>
        <translation>H oculta, X conserva, A aprueba.</translation>
    </message>
    <message>
        <source>Handled by the profile</source>
        <translation>Tratado por el perfil</translation>
    </message>
    <message>
        <source>Handwriting, small or faint text that no finder reads.</source>
        <translation>Escritura a mano, texto pequeño o tenue que ningún buscador lee.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help, Problem report shows what can be copied into a message: versions and codes, no content, names or paths.</source>
        <translation>Ayuda, Informe de problema muestra lo que puede copiarse en un mensaje: versiones y códigos, sin contenido, nombres ni rutas.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message numerus="yes">
        <source>Hidden at the same place in %n other file(s).</source>
        <translation>
            <numerusform>Oculto en el mismo lugar en %n otro archivo.</numerusform>
            <numerusform>Oculto en el mismo lugar en otros %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden regions solid</source>
        <translation>Regiones ocultas uniformes</translation>
    </message>
    <message>
        <source>Hidden shapes, and shapes outside the slide, are not in the clean copy.</source>
        <translation>Las formas ocultas y las que están fuera de la diapositiva no están en la copia limpia.</translation>
    </message>
    <message>
        <source>Hidden slides are not in the clean copy.</source>
        <translation>Las diapositivas ocultas no están en la copia limpia.</translation>
    </message>
    <message>
        <source>Hidden without need: {name}</source>
        <translation>Ocultado sin necesidad: {name}</translation>
    </message>
    <message>
        <source>Hidden, not decided</source>
        <translation>Oculto, sin decidir</translation>
    </message>
    <message>
        <source>Hidden.</source>
        <translation>Se ocultan.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide  H</source>
        <translation>Ocultar  H</translation>
    </message>
    <message>
        <source>Hide all text like this</source>
        <translation>Ocultar todo el texto así</translation>
    </message>
    <message>
        <source>Hide all undecided on this frame</source>
        <translation>Ocultar todo lo no decidido de este fotograma</translation>
    </message>
    <message>
        <source>Hide it with H and approve again; the place is named.</source>
        <translation>Ocúltela con H y apruebe de nuevo; se indica el lugar.</translation>
    </message>
    <message>
        <source>Hide no more than identifies.</source>
        <translation>No oculte más de lo que identifica.</translation>
    </message>
    <message>
        <source>Hide the whole head</source>
        <translation>Ocultar toda la cabeza</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Ocultarlos</translation>
    </message>
    <message>
        <source>Hides every line that reads or tells the same, in all files.</source>
        <translation>Oculta en todos los archivos cada línea que dice o revela lo mismo.</translation>
    </message>
    <message>
        <source>Hides everything outside the selected region.</source>
        <translation>Oculta todo lo que está fuera de la región seleccionada.</translation>
    </message>
    <message>
        <source>Hides the copied places here, scaled to this picture.</source>
        <translation>Oculta aquí los lugares copiados, a la escala de esta imagen.</translation>
    </message>
    <message>
        <source>Hides the face as it was found, with ears and most of the hair.</source>
        <translation>Oculta la cara tal como se encontró, con las orejas y la mayor parte del pelo.</translation>
    </message>
    <message>
        <source>Hides this place in every file of the case, scaled to each picture.</source>
        <translation>Oculta este lugar en cada archivo del caso, a la escala de cada imagen.</translation>
    </message>
    <message>
        <source>Hides this place in every file of the series; keeps it only where the same was found.</source>
        <translation>Oculta este lugar en cada archivo de la serie; lo conserva solo donde se halló lo mismo.</translation>
    </message>
    <message>
        <source>Hiding what the case needs counts too. Progress stays on this computer, without names.</source>
        <translation>También cuenta ocultar lo que el caso necesita. El progreso se queda en este equipo, sin nombres.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>How I did</source>
        <translation>Mi resultado</translation>
    </message>
    <message>
        <source>I looked for all of these</source>
        <translation>Busqué todo esto</translation>
    </message>
    <message>
        <source>I looked: no face or other visible feature is left</source>
        <translation>He mirado: no queda ningún rostro ni otro rasgo visible</translation>
    </message>
    <message>
        <source>I looked: there is none</source>
        <translation>Miré: no hay ninguna</translation>
    </message>
    <message>
        <source>If its folder is copied to an online service, the original is there too. The receipt page names such a folder.</source>
        <translation>Si su carpeta se copia a un servicio en línea, el original también está allí. La página Recibo nombra esa carpeta.</translation>
    </message>
    <message>
        <source>Import a destination</source>
        <translation>Importar un destino</translation>
    </message>
    <message>
        <source>Import remembered scanners</source>
        <translation>Importar equipos recordados</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Incomplete file</source>
        <translation>Archivo incompleto</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Iris, or vessels of the fundus</source>
        <translation>Iris o vasos del fondo de ojo</translation>
    </message>
    <message>
        <source>It asks for the patient&apos;s consent. No consent card was written yet.</source>
        <translation>Pide el consentimiento del paciente. Aún no se ha escrito ninguna hoja.</translation>
    </message>
    <message>
        <source>It cannot be written there.</source>
        <translation>No se puede escribir allí.</translation>
    </message>
    <message>
        <source>It holds no content of your files, no names and no paths.</source>
        <translation>No contiene nada de sus archivos, ni nombres ni rutas.</translation>
    </message>
    <message>
        <source>It holds no content, no original name and no path, and may be shared.</source>
        <translation>No contiene contenido, nombre original ni ruta, y puede compartirse.</translation>
    </message>
    <message>
        <source>It is kept in memory only until it is delivered. Read it once more: no list knows every person.</source>
        <translation>Está solo en memoria hasta que se entrega. Léalo otra vez: ninguna lista conoce a todos.</translation>
    </message>
    <message>
        <source>It is like no other, and initials stand in it.</source>
        <translation>No hay otro igual, y lleva iniciales.</translation>
    </message>
    <message>
        <source>It keeps no list of files opened. Copied text is marked as sensitive.</source>
        <translation>No guarda ninguna lista de archivos abiertos. El texto copiado se marca como confidencial.</translation>
    </message>
    <message>
        <source>It leads to the record or to the person&apos;s telephone.</source>
        <translation>Lleva a la historia o al teléfono de la persona.</translation>
    </message>
    <message>
        <source>It may tell the side, left or right: X keeps it.</source>
        <translation>Puede indicar el lado, izquierdo o derecho: X lo conserva.</translation>
    </message>
    <message>
        <source>It says what was hidden and which checks passed.</source>
        <translation>Dice qué se ocultó y qué comprobaciones se superaron.</translation>
    </message>
    <message>
        <source>It says when the person was there; with the place that is often enough.</source>
        <translation>Dice cuándo estuvo allí la persona; con el lugar suele bastar.</translation>
    </message>
    <message>
        <source>It says where the person was treated.</source>
        <translation>Dice dónde se trató a la persona.</translation>
    </message>
    <message>
        <source>It says who this is.</source>
        <translation>Dice quién es.</translation>
    </message>
    <message>
        <source>It says who treated the person, and so where.</source>
        <translation>Dice quién trató a la persona y, con ello, dónde.</translation>
    </message>
    <message>
        <source>It shows who this is to anyone who knows the person.</source>
        <translation>Muestra quién es a cualquiera que conozca a la persona.</translation>
    </message>
    <message>
        <source>It would name the person, or lead to the record.</source>
        <translation>Nombraría a la persona o llevaría a su historia clínica.</translation>
    </message>
    <message>
        <source>It would tell where the person was treated.</source>
        <translation>Revelaría dónde se trató a la persona.</translation>
    </message>
    <message>
        <source>It would tell who treated the person, and so where.</source>
        <translation>Revelaría quién trató a la persona y, por tanto, dónde.</translation>
    </message>
    <message>
        <source>Its number or name leads to the place that owns it.</source>
        <translation>Su número o nombre lleva al lugar al que pertenece.</translation>
    </message>
    <message>
        <source>J and K go from finding to finding. H hides, X keeps. What you leave undecided will be hidden.</source>
        <translation>J y K van de hallazgo en hallazgo. H oculta, X conserva. Lo que deje sin decidir se ocultará.</translation>
    </message>
    <message>
        <source>J and K go from one to the next. H hides, X keeps, U takes a decision back.</source>
        <translation>J y K van de uno a otro. H oculta, X conserva, U retira una decisión.</translation>
    </message>
    <message>
        <source>J and K: next and previous finding</source>
        <translation>J y K: hallazgo siguiente y anterior</translation>
    </message>
    <message>
        <source>JPEG pictures, small</source>
        <translation>Imágenes JPEG, pequeñas</translation>
    </message>
    <message>
        <source>Jewellery, piercings, watches, glasses</source>
        <translation>Joyas, piercings, relojes, gafas</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep  X</source>
        <translation>Conservar  X</translation>
    </message>
    <message>
        <source>Keep UIDs, by which an archive finds the original</source>
        <translation>Conservar los UID, con los que un archivo halla el original</translation>
    </message>
    <message>
        <source>Keep a part of the face</source>
        <translation>Conservar una parte de la cara</translation>
    </message>
    <message>
        <source>Keep all doubtful on this frame</source>
        <translation>Conservar todo lo dudoso de este fotograma</translation>
    </message>
    <message>
        <source>Keep dates and times as they are</source>
        <translation>Conservar fechas y horas tal como están</translation>
    </message>
    <message>
        <source>Keep dates, moved by a secret number of days</source>
        <translation>Conservar fechas, movidas un número secreto de días</translation>
    </message>
    <message>
        <source>Keep descriptions, cleaned of names and numbers</source>
        <translation>Conservar descripciones, sin nombres ni números</translation>
    </message>
    <message>
        <source>Keep drawings, cleaned</source>
        <translation>Conservar dibujos, limpios</translation>
    </message>
    <message>
        <source>Keep it with the originals, under lock. It never goes with the case; the receipt says only that one exists.</source>
        <translation>Guárdela con los originales, bajo llave. Nunca va con el caso; el recibo solo dice que existe.</translation>
    </message>
    <message>
        <source>Keep more than the profile does:</source>
        <translation>Conservar más que el perfil:</translation>
    </message>
    <message>
        <source>Keep only the region</source>
        <translation>Conservar solo la región</translation>
    </message>
    <message>
        <source>Keep only this area</source>
        <translation>Conservar solo esta zona</translation>
    </message>
    <message>
        <source>Keep pictures in full size and in their own format</source>
        <translation>Conservar las imágenes en tamaño completo y en su propio formato</translation>
    </message>
    <message>
        <source>Keep reports inside the file, cleaned</source>
        <translation>Conservar informes dentro del archivo, limpios</translation>
    </message>
    <message>
        <source>Keep sex, age, size and weight</source>
        <translation>Conservar sexo, edad, talla y peso</translation>
    </message>
    <message>
        <source>Keep speaker notes</source>
        <translation>Conservar las notas del orador</translation>
    </message>
    <message>
        <source>Keep the device: maker, station, serial number</source>
        <translation>Conservar el aparato: fabricante, estación, número de serie</translation>
    </message>
    <message>
        <source>Keep the institution: name, address, department</source>
        <translation>Conservar la institución: nombre, dirección, servicio</translation>
    </message>
    <message>
        <source>Keep the maker&apos;s private numbers that are known to be safe</source>
        <translation>Conservar los números privados del fabricante que se saben seguros</translation>
    </message>
    <message>
        <source>Keep what can lead to the person:</source>
        <translation>Conservar lo que puede llevar a la persona:</translation>
    </message>
    <message>
        <source>Keep, with a reason…</source>
        <translation>Conservar, con un motivo…</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Kept on this computer only, without names; no grade.</source>
        <translation>Solo en este equipo, sin nombres; no es una calificación.</translation>
    </message>
    <message>
        <source>Kept, as proposed</source>
        <translation>Conservado, según propuesta</translation>
    </message>
    <message>
        <source>Key not usable</source>
        <translation>Clave inutilizable</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys: {menu}</source>
        <translation>Teclas: {menu}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of copy, frames and scale bar for the file looked at alone. Profile and options hold for the whole case: copies of one patient tell about each other.</source>
        <translation>Tipo de copia, fotogramas y barra de escala solo para el archivo que se mira. El perfil y las opciones valen para todo el caso: las copias de un mismo paciente revelan unas de otras.</translation>
    </message>
    <message>
        <source>Known identifiers gone from the file&apos;s bytes</source>
        <translation>Los identificadores conocidos ya no están en los bytes del archivo</translation>
    </message>
    <message>
        <source>Labels carry name, number and ward.</source>
        <translation>Las etiquetas llevan nombre, número y planta.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language and number of files searched at once take hold at the next start.</source>
        <translation>El idioma y el número de archivos buscados a la vez valen desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Language of the card</source>
        <translation>Idioma de la tarjeta</translation>
    </message>
    <message>
        <source>Language, colours, letters, folder and more.</source>
        <translation>Idioma, colores, letras, carpeta y más.</translation>
    </message>
    <message>
        <source>Leave speaker notes out</source>
        <translation>Omitir las notas del orador</translation>
    </message>
    <message>
        <source>Leave them visible</source>
        <translation>Dejarlas visibles</translation>
    </message>
    <message>
        <source>Leaves the region visible and writes the reason into the receipt.</source>
        <translation>Deja visible la región y escribe el motivo en el recibo.</translation>
    </message>
    <message>
        <source>Leaves the region visible in the clean copy; confirms that nothing is there.</source>
        <translation>Deja visible la región en la copia limpia; confirma que ahí no hay nada.</translation>
    </message>
    <message>
        <source>Leaves visible what the finders are not sure about, in one step.</source>
        <translation>Deja visible en un paso aquello de lo que los buscadores no están seguros.</translation>
    </message>
    <message>
        <source>Legal force: {force}</source>
        <translation>Fuerza legal: {force}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light parts</source>
        <translation>Partes claras</translation>
    </message>
    <message>
        <source>Lists every key.</source>
        <translation>Muestra todas las teclas.</translation>
    </message>
    <message>
        <source>Lists the finders, what is missing, and what no finder can see.</source>
        <translation>Muestra los buscadores, lo que falta y lo que ningún buscador puede ver.</translation>
    </message>
    <message>
        <source>Loading picture</source>
        <translation>Cargando imagen</translation>
    </message>
    <message>
        <source>Loading picture…</source>
        <translation>Cargando imagen…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Lado más largo</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Look at a DICOM file to see what happens to its attributes.</source>
        <translation>Mire un archivo DICOM para ver qué pasa con sus atributos.</translation>
    </message>
    <message>
        <source>Look at the new regions, decide them, and approve again.</source>
        <translation>Mire las regiones nuevas, decídalas y apruebe de nuevo.</translation>
    </message>
    <message>
        <source>Look at the undecided regions, then approve.</source>
        <translation>Mire las regiones sin decidir y después apruebe.</translation>
    </message>
    <message>
        <source>Look at them again</source>
        <translation>Mirarlos otra vez</translation>
    </message>
    <message>
        <source>Look at what was found</source>
        <translation>Mire lo encontrado</translation>
    </message>
    <message>
        <source>Look yourself</source>
        <translation>Mire usted</translation>
    </message>
    <message>
        <source>Look yourself {ticks}/{all}</source>
        <translation>Mire usted {ticks}/{all}</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>Se buscó</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>Looks like a barcode or QR code, though it could not be read.</source>
        <translation>Parece un código de barras o QR, aunque no se pudo leer.</translation>
    </message>
    <message>
        <source>Looks like a face.</source>
        <translation>Parece una cara.</translation>
    </message>
    <message>
        <source>Looks like a label or sticker.</source>
        <translation>Parece una etiqueta o pegatina.</translation>
    </message>
    <message>
        <source>Looks like a patient wristband.</source>
        <translation>Parece una pulsera de paciente.</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Pulmón</translation>
    </message>
    <message>
        <source>M magnifies what lies under the pointer, Z fills the view with a finding, Shift+Z walks over the picture part by part.</source>
        <translation>M amplía lo que hay bajo el puntero, Z llena la vista con un hallazgo, Mayús+Z recorre la imagen parte por parte.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Magnifies what lies under the pointer.</source>
        <translation>Amplía lo que está bajo el puntero.</translation>
    </message>
    <message>
        <source>Make it smaller first, or raise the limit max_pixels in the settings.</source>
        <translation>Redúzcala primero, o suba el límite max_pixels en los ajustes.</translation>
    </message>
    <message>
        <source>Make region narrower</source>
        <translation>Estrechar región</translation>
    </message>
    <message>
        <source>Make region shorter</source>
        <translation>Acortar región</translation>
    </message>
    <message>
        <source>Make region taller</source>
        <translation>Alargar región</translation>
    </message>
    <message>
        <source>Make region wider</source>
        <translation>Ensanchar región</translation>
    </message>
    <message>
        <source>Make the picture smaller, or open fewer frames at once.</source>
        <translation>Reduzca la imagen o abra menos fotogramas a la vez.</translation>
    </message>
    <message>
        <source>Makes the region larger on every side.</source>
        <translation>Agranda la región por todos los lados.</translation>
    </message>
    <message>
        <source>Makes the region smaller on every side.</source>
        <translation>Reduce la región por todos los lados.</translation>
    </message>
    <message>
        <source>Makes this frame an exception.</source>
        <translation>Hace de este fotograma una excepción.</translation>
    </message>
    <message>
        <source>Mark the selected words</source>
        <translation>Marcar las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Mark what identifies, then: Show how I did.</source>
        <translation>Marque lo que identifica y luego: Mostrar mi resultado.</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menús</translation>
    </message>
    <message>
        <source>Metadata, name</source>
        <translation>Metadatos, nombre</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Medias</translation>
    </message>
    <message>
        <source>Mirrors, windows, shiny metal</source>
        <translation>Espejos, ventanas, metal brillante</translation>
    </message>
    <message>
        <source>Missed: {name}</source>
        <translation>Pasado por alto: {name}</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Monitors and phones behind</source>
        <translation>Monitores y teléfonos al fondo</translation>
    </message>
    <message>
        <source>Move region down</source>
        <translation>Mover región abajo</translation>
    </message>
    <message>
        <source>Move region left</source>
        <translation>Mover región a la izquierda</translation>
    </message>
    <message>
        <source>Move region right</source>
        <translation>Mover región a la derecha</translation>
    </message>
    <message>
        <source>Move region up</source>
        <translation>Mover región arriba</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name and fields</source>
        <translation>Nombre y campos</translation>
    </message>
    <message>
        <source>Name tags of staff</source>
        <translation>Placas con nombre del personal</translation>
    </message>
    <message>
        <source>Name: {name}</source>
        <translation>Nombre: {name}</translation>
    </message>
    <message>
        <source>Needs too much memory</source>
        <translation>Necesita demasiada memoria</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Le necesita</translation>
    </message>
    <message>
        <source>Network use was refused</source>
        <translation>Se denegó el uso de la red</translation>
    </message>
    <message>
        <source>New destination</source>
        <translation>Destino nuevo</translation>
    </message>
    <message>
        <source>New destination of your own</source>
        <translation>Destino propio nuevo</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next brightness window</source>
        <translation>Siguiente ventana de brillo</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Caso siguiente</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Archivo siguiente</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Hallazgo siguiente</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Fotograma siguiente</translation>
    </message>
    <message>
        <source>Next or previous finding</source>
        <translation>Hallazgo siguiente o anterior</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No destination</source>
        <translation>Sin destino</translation>
    </message>
    <message>
        <source>No face was found. Look yourself, also at the edge and in mirrors: X confirms, H takes the rectangle to draw one.</source>
        <translation>No se encontró ninguna cara. Mire usted, también en los bordes y en espejos: X confirma, H toma el rectángulo para dibujar una.</translation>
    </message>
    <message>
        <source>No faces there</source>
        <translation>Allí no hay caras</translation>
    </message>
    <message>
        <source>No file is approved yet. Look at one and press A.</source>
        <translation>Aún no hay ningún archivo aprobado. Mire uno y pulse A.</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>No hay ningún archivo abierto.</translation>
    </message>
    <message>
        <source>No finder sees tattoos, scars, jewellery or a rare condition. Press B and draw a region to hide what was overlooked.</source>
        <translation>Ningún buscador ve tatuajes, cicatrices, joyas o una enfermedad rara. Pulse B y dibuje una región para ocultar lo que se pasó por alto.</translation>
    </message>
    <message>
        <source>No finder sees these. Look, then tick with Space; Shift+Z walks over the picture.</source>
        <translation>Ningún buscador ve esto. Mire y marque con Espacio; Mayús+Z recorre la imagen.</translation>
    </message>
    <message>
        <source>No legal advice; the rules of your own institution come first.</source>
        <translation>No es consejo legal; las normas de su institución van primero.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>No permission to read</source>
        <translation>Sin permiso de lectura</translation>
    </message>
    <message>
        <source>No photograph of a face at all, hidden or not.</source>
        <translation>Ninguna fotografía de una cara, oculta o no.</translation>
    </message>
    <message>
        <source>No picture inside</source>
        <translation>No contiene imagen</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation>Sin recibo</translation>
    </message>
    <message>
        <source>No text was found. Look yourself for labels, screens and badges: X confirms, H takes the rectangle to draw it.</source>
        <translation>No se encontró texto. Busque usted etiquetas, pantallas y credenciales: X confirma, H toma el rectángulo para dibujarlo.</translation>
    </message>
    <message>
        <source>Nobody is real here. Hide what identifies, and nothing else: no finder helps you.</source>
        <translation>Aquí nadie es real. Oculte lo que identifica y nada más: ningún buscador le ayuda.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ninguno todavía.</translation>
    </message>
    <message>
        <source>Not an ordinary file</source>
        <translation>No es un archivo corriente</translation>
    </message>
    <message>
        <source>Not approved yet: it stays here.</source>
        <translation>Aún sin aprobar: se queda aquí.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Not looked</source>
        <translation>Sin mirar</translation>
    </message>
    <message>
        <source>Not plain text</source>
        <translation>No es texto sin formato</translation>
    </message>
    <message>
        <source>Not read, because it is no whole preset: {names}</source>
        <translation>No leído, porque no es un destino completo: {names}</translation>
    </message>
    <message>
        <source>Not searched yet. Press F5 to look.</source>
        <translation>Aún sin buscar. Pulse F5 para mirar.</translation>
    </message>
    <message>
        <source>Not there, an extra</source>
        <translation>No está, es un complemento</translation>
    </message>
    <message>
        <source>Nothing in this file passes the filter above.</source>
        <translation>Nada de este archivo pasa el filtro de arriba.</translation>
    </message>
    <message>
        <source>Nothing is asked beyond the settings. Undecided is hidden all the same.</source>
        <translation>No se pide nada más que los ajustes. Lo no decidido se oculta igualmente.</translation>
    </message>
    <message>
        <source>Nothing is left to decide. Press A to approve.</source>
        <translation>No queda nada por decidir. Pulse A para aprobar.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>No hay nada abierto.</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Nada se mueve solo</translation>
    </message>
    <message>
        <source>Nothing new seen by a second look</source>
        <translation>Una segunda mirada no vio nada nuevo</translation>
    </message>
    <message>
        <source>Nothing was delivered.</source>
        <translation>No se entregó nada.</translation>
    </message>
    <message>
        <source>Nothing was found in the picture. Look yourself: B draws a region to hide.</source>
        <translation>No se encontró nada en la imagen. Mire usted: B dibuja una región que se ocultará.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Nothing was sent. Please report this together with the code.</source>
        <translation>No se envió nada. Comunique esto junto con el código.</translation>
    </message>
    <message>
        <source>Nothing would be left</source>
        <translation>No quedaría nada</translation>
    </message>
    <message>
        <source>Obvious</source>
        <translation>Evidente</translation>
    </message>
    <message>
        <source>On all frames or one</source>
        <translation>En todos los fotogramas o en uno</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>En la imagen</translation>
    </message>
    <message>
        <source>One exists. It never goes with the case.</source>
        <translation>Existe una. Nunca va con el caso.</translation>
    </message>
    <message>
        <source>One finder saw a face here.</source>
        <translation>Un buscador vio aquí una cara.</translation>
    </message>
    <message>
        <source>One of the finders could not finish, so the file counts as not searched.</source>
        <translation>Uno de los buscadores no pudo terminar; el archivo cuenta como no buscado.</translation>
    </message>
    <message>
        <source>One package</source>
        <translation>Un paquete</translation>
    </message>
    <message>
        <source>One package…</source>
        <translation>Un paquete…</translation>
    </message>
    <message>
        <source>One zip: clean copies, receipts and the case text, with neutral names.</source>
        <translation>Un zip: copias limpias, recibos y el texto del caso, con nombres neutros.</translation>
    </message>
    <message>
        <source>Only a part of {name} is hidden. Eye bars lowered recognition only from 82 % to 69 %; with all features covered but the hair left, 56 % of celebrities were still recognised.</source>
        <translation>Solo una parte de {name} está oculta. Las barras en los ojos bajaron el reconocimiento solo del 82 % al 69 %; con todos los rasgos tapados pero el pelo visible, aún se reconoció al 56 % de los famosos.</translation>
    </message>
    <message>
        <source>Only allowed metadata</source>
        <translation>Solo metadatos permitidos</translation>
    </message>
    <message>
        <source>Only allowed parts in the file</source>
        <translation>Solo partes permitidas en el archivo</translation>
    </message>
    <message>
        <source>Only frame {frame}</source>
        <translation>Solo el fotograma {frame}</translation>
    </message>
    <message>
        <source>Only my ticks</source>
        <translation>Solo mis marcas</translation>
    </message>
    <message>
        <source>Only once a file is open and searched.</source>
        <translation>Solo cuando hay un archivo abierto y examinado.</translation>
    </message>
    <message>
        <source>Only one or few had it, and everybody there knows who.</source>
        <translation>Solo una o pocas personas lo tuvieron, y allí todos saben quién.</translation>
    </message>
    <message>
        <source>Only the first {count} files were opened.</source>
        <translation>Solo se abrieron los primeros {count} archivos.</translation>
    </message>
    <message>
        <source>Only this file</source>
        <translation>Solo este archivo</translation>
    </message>
    <message>
        <source>Open Help, What is looked for, to see which finder is missing, and install it.</source>
        <translation>Abra Ayuda, Qué se busca, para ver qué buscador falta, e instálelo.</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Abrir archivos</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Abrir archivos…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Open it with its password and save a copy without one.</source>
        <translation>Ábralo con su contraseña y guarde una copia sin ella.</translation>
    </message>
    <message>
        <source>Open what is there</source>
        <translation>Abrir lo que hay</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Opens and searches this file once more.</source>
        <translation>Abre y busca este archivo otra vez.</translation>
    </message>
    <message>
        <source>Opens every file of a folder.</source>
        <translation>Abre todos los archivos de una carpeta.</translation>
    </message>
    <message>
        <source>Opens photos, DICOM, PDF and PPTX files.</source>
        <translation>Abre fotos y archivos DICOM, PDF y PPTX.</translation>
    </message>
    <message>
        <source>Opens the picture or the files on the clipboard.</source>
        <translation>Abre la imagen o los archivos del portapapeles.</translation>
    </message>
    <message>
        <source>Opens this file, which ends early, as far as it goes; the rest stays empty.</source>
        <translation>Abre este archivo, que termina antes de tiempo, hasta donde llega; el resto queda vacío.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Other eyes still saw something in the finished file, so it was not delivered.</source>
        <translation>Otros ojos aún vieron algo en el archivo terminado; no se entregó.</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Otros archivos</translation>
    </message>
    <message>
        <source>Other people, their hands and shoes</source>
        <translation>Otras personas, sus manos y zapatos</translation>
    </message>
    <message>
        <source>PNG pictures, without loss</source>
        <translation>Imágenes PNG, sin pérdida</translation>
    </message>
    <message>
        <source>Page for a teacher…</source>
        <translation>Página para un docente…</translation>
    </message>
    <message>
        <source>Page {frame} of {count}</source>
        <translation>Página {frame} de {count}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pages that were not looked at: {which}.</source>
        <translation>Páginas que no se miraron: {which}.</translation>
    </message>
    <message>
        <source>Paint what to hide; over the selected region it adds to it. Zoom in for a finer brush.</source>
        <translation>Pinte lo que se oculta; sobre la región seleccionada se suma a ella. Acérquese para un pincel más fino.</translation>
    </message>
    <message>
        <source>Painted or shaped nails</source>
        <translation>Uñas pintadas o con forma</translation>
    </message>
    <message>
        <source>Paints the region black in the clean copy.</source>
        <translation>Pinta la región de negro en la copia limpia.</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Part kept, the rest hidden</source>
        <translation>Parte conservada, el resto oculto</translation>
    </message>
    <message>
        <source>Parts of pictures that are cropped away are not in the clean copy.</source>
        <translation>Las partes recortadas de las imágenes no están en la copia limpia.</translation>
    </message>
    <message>
        <source>Parts of the practice case</source>
        <translation>Partes del caso de práctica</translation>
    </message>
    <message>
        <source>Paste or type a caption, a history or a post.</source>
        <translation>Pegue o escriba un pie, una historia o una publicación.</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>Pegar imagen</translation>
    </message>
    <message>
        <source>Paste regions</source>
        <translation>Pegar regiones</translation>
    </message>
    <message>
        <source>Patient {patient} · Study {study}</source>
        <translation>Paciente {patient} · Estudio {study}</translation>
    </message>
    <message>
        <source>PgDown and PgUp go from frame to frame, Ctrl+Space plays. F puts a region on all frames or on one.</source>
        <translation>AvPág y RePág van de fotograma en fotograma, Ctrl+Espacio reproduce. F pone una región en todos los fotogramas o en uno.</translation>
    </message>
    <message>
        <source>Photos are made to fit; films and documents are not, and you are told.</source>
        <translation>Las fotos se adaptan; las películas y los documentos no, y se le avisa.</translation>
    </message>
    <message>
        <source>Photos keep no metadata. The clean copy gets a neutral name.</source>
        <translation>Las fotos no conservan metadatos. La copia limpia recibe un nombre neutro.</translation>
    </message>
    <message>
        <source>Pick, move and resize regions; drag the picture to pan.</source>
        <translation>Elija, mueva y cambie regiones; arrastre la imagen para desplazarla.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Picture {frame} of {count}</source>
        <translation>Imagen {frame} de {count}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Pictures that are not carried over</source>
        <translation>Imágenes que no se conservan</translation>
    </message>
    <message>
        <source>Pictures that lie outside the file are not in the clean copy.</source>
        <translation>Las imágenes que están fuera del archivo no están en la copia limpia.</translation>
    </message>
    <message>
        <source>Pictures that were not looked at: {which}.</source>
        <translation>Imágenes que no se miraron: {which}.</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Plays the frames round and round.</source>
        <translation>Reproduce los fotogramas en bucle.</translation>
    </message>
    <message>
        <source>Please note: {code}.</source>
        <translation>Tenga en cuenta: {code}.</translation>
    </message>
    <message>
        <source>Practice case</source>
        <translation>Caso de práctica</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>Practise…</source>
        <translation>Practicar…</translation>
    </message>
    <message>
        <source>Press ? for all keys and F1 for help. Ctrl+Z takes back every step.</source>
        <translation>Pulse ? para ver todas las teclas y F1 para la ayuda. Ctrl+Z retira cada paso.</translation>
    </message>
    <message>
        <source>Press A again to deliver them as they are, or H on one to hide it.</source>
        <translation>Pulse A otra vez para entregarlas tal cual, o H en una para ocultarla.</translation>
    </message>
    <message>
        <source>Press Ctrl+E to export.</source>
        <translation>Pulse Ctrl+E para exportar.</translation>
    </message>
    <message>
        <source>Press F5 to look again, or Ctrl+E to export again.</source>
        <translation>Pulse F5 para mirar de nuevo, o Ctrl+E para exportar de nuevo.</translation>
    </message>
    <message>
        <source>Press F5 to look again; if it fails again, do not share this file.</source>
        <translation>Pulse F5 para buscar de nuevo; si vuelve a fallar, no comparta este archivo.</translation>
    </message>
    <message>
        <source>Press F5 to look at it again, then review it anew.</source>
        <translation>Pulse F5 para mirarlo de nuevo y revíselo otra vez.</translation>
    </message>
    <message>
        <source>Press F5 to try again; the file may be damaged or made to do harm.</source>
        <translation>Pulse F5 para intentarlo de nuevo; el archivo puede estar dañado o ser dañino.</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>Archivo anterior</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Hallazgo anterior</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Fotograma anterior</translation>
    </message>
    <message>
        <source>Prints and names on clothes, pillows, towels</source>
        <translation>Estampados y nombres en ropa, almohadas, toallas</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Problem report</source>
        <translation>Informe de problema</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Proposed to stay visible: H hides it.</source>
        <translation>Se propone dejarlo visible: H lo oculta.</translation>
    </message>
    <message>
        <source>Pseudonym of the case</source>
        <translation>Seudónimo del caso</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Propósito</translation>
    </message>
    <message>
        <source>Put it back, or open it from its new place.</source>
        <translation>Devuélvalo a su sitio o ábralo desde el nuevo.</translation>
    </message>
    <message>
        <source>Put your copy of it back; the command `caseveil key` does that.</source>
        <translation>Devuelva su copia a su sitio; lo hace la orden `caseveil key`.</translation>
    </message>
    <message>
        <source>Question before approving</source>
        <translation>Pregunta antes de aprobar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Read on {day}: {source}</source>
        <translation>Leído el {day}: {source}</translation>
    </message>
    <message>
        <source>Read once for this case: Enter ticks a point. Ticks go into the receipt.</source>
        <translation>Lea una vez para este caso: Intro marca un punto. Las marcas van al recibo.</translation>
    </message>
    <message>
        <source>Reading folders</source>
        <translation>Leyendo carpetas</translation>
    </message>
    <message>
        <source>Reading what happens to each attribute…</source>
        <translation>Leyendo qué pasa con cada atributo…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Reads “{text}”.</source>
        <translation>Se lee «{text}».</translation>
    </message>
    <message>
        <source>Ready: {engine}</source>
        <translation>Listo: {engine}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Receipt as JSON</source>
        <translation>Recibo en JSON</translation>
    </message>
    <message>
        <source>Receipt as written</source>
        <translation>Recibo tal como se escribió</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Rehacer {step}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Region from this frame on</source>
        <translation>Región desde este fotograma</translation>
    </message>
    <message>
        <source>Region not on this frame</source>
        <translation>Región fuera de este fotograma</translation>
    </message>
    <message>
        <source>Region up to this frame</source>
        <translation>Región hasta este fotograma</translation>
    </message>
    <message>
        <source>Regions that you drew or moved are hidden on the next file of this kind of scanner too.</source>
        <translation>Las regiones que dibujó o movió se ocultarán también en el próximo archivo de este tipo de equipo.</translation>
    </message>
    <message>
        <source>Remember for this scanner</source>
        <translation>Recordar para este equipo</translation>
    </message>
    <message>
        <source>Remembered scanners</source>
        <translation>Equipos recordados</translation>
    </message>
    <message>
        <source>Remembered scanners not usable</source>
        <translation>Equipos recordados no utilizables</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove crop</source>
        <translation>Quitar recorte</translation>
    </message>
    <message>
        <source>Remove keep only this area</source>
        <translation>Quitar «solo esta zona»</translation>
    </message>
    <message>
        <source>Remove your destination</source>
        <translation>Quitar el destino propio</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Removes a region you drew. A found one is not deleted: hide it or keep it.</source>
        <translation>Elimina una región que usted dibujó. Una encontrada no se elimina: ocúltela o consérvela.</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituido</translation>
    </message>
    <message>
        <source>Research: what studies need stays</source>
        <translation>Investigación: queda lo que los estudios necesitan</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Review findings</source>
        <translation>Revisar hallazgos</translation>
    </message>
    <message>
        <source>Said by the person</source>
        <translation>Dicho por la persona</translation>
    </message>
    <message>
        <source>Said by the search: {name}. Did you look yourself, to the edges?</source>
        <translation>La búsqueda dice: {name}. ¿Miró usted, hasta los bordes?</translation>
    </message>
    <message>
        <source>Same decision in the series</source>
        <translation>La misma decisión en la serie</translation>
    </message>
    <message>
        <source>Same region in all files</source>
        <translation>La misma región en todos los archivos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save a copy of this destination</source>
        <translation>Guardar una copia de este destino</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar copia…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save it again as a plain JPEG, PNG or DICOM picture.</source>
        <translation>Guárdelo de nuevo como imagen JPEG, PNG o DICOM sencilla.</translation>
    </message>
    <message>
        <source>Save it as JPEG, PNG or DICOM and open that.</source>
        <translation>Guárdelo como JPEG, PNG o DICOM y ábralo.</translation>
    </message>
    <message>
        <source>Save it as plain text in UTF-8 and open that.</source>
        <translation>Guárdelo como texto sin formato en UTF-8 y ábralo.</translation>
    </message>
    <message>
        <source>Scanners of this kind are known to write here.</source>
        <translation>Se sabe que los equipos de este tipo escriben aquí.</translation>
    </message>
    <message>
        <source>Scars</source>
        <translation>Cicatrices</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Search: export, tattoo, undo…</source>
        <translation>Buscar: exportar, tatuaje, deshacer…</translation>
    </message>
    <message>
        <source>Searches what the program says about itself.</source>
        <translation>Busca en lo que el programa dice de sí mismo.</translation>
    </message>
    <message>
        <source>Searching: {count} so far</source>
        <translation>Buscando: {count} hasta ahora</translation>
    </message>
    <message>
        <source>See the receipt page for the check, hide what it names, and export again.</source>
        <translation>Vea la comprobación en la página Recibo, oculte lo que nombra y exporte de nuevo.</translation>
    </message>
    <message>
        <source>See the receipt page for the check; save the picture in another format and try again.</source>
        <translation>Vea la comprobación en la página Recibo; guarde la imagen en otro formato e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Seen so far; it may still change. You decide once the search has ended.</source>
        <translation>Visto hasta ahora; aún puede cambiar. Usted decide cuando termine la búsqueda.</translation>
    </message>
    <message>
        <source>Select and move</source>
        <translation>Seleccionar y mover</translation>
    </message>
    <message>
        <source>Select words that identify and mark them; once more takes it back.</source>
        <translation>Seleccione palabras que identifican y márquelas; otra vez quita la marca.</translation>
    </message>
    <message>
        <source>Serial numbers on implants and devices</source>
        <translation>Números de serie en implantes y aparatos</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Series {number}</source>
        <translation>Serie {number}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings hold your choices only, no names of patients or files.</source>
        <translation>Los ajustes solo guardan sus elecciones, sin nombres de pacientes ni archivos.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Share: removes the most</source>
        <translation>Compartir: elimina lo máximo</translation>
    </message>
    <message>
        <source>Shared by check and work</source>
        <translation>Compartido por comprobación y trabajo</translation>
    </message>
    <message>
        <source>Shift+S chooses for whom the case is. Its rules only ever hide more; each is shown with who asks for it, or as our default.</source>
        <translation>Shift+S elige para quién es el caso. Sus reglas solo ocultan más; cada una se muestra con quien la pide, o como valor nuestro.</translation>
    </message>
    <message>
        <source>Shift+X keeps with a reason, Shift+T hides all text like this, Shift+F the same place in all files.</source>
        <translation>Mayús+X conserva con un motivo, Mayús+T oculta todo el texto como este, Mayús+F el mismo lugar en todos los archivos.</translation>
    </message>
    <message>
        <source>Show as exported</source>
        <translation>Mostrar como exportado</translation>
    </message>
    <message>
        <source>Show certain or doubtful</source>
        <translation>Mostrar seguros o dudosos</translation>
    </message>
    <message>
        <source>Show decisions</source>
        <translation>Mostrar decisiones</translation>
    </message>
    <message>
        <source>Show how I did</source>
        <translation>Mostrar mi resultado</translation>
    </message>
    <message>
        <source>Show kinds</source>
        <translation>Mostrar tipos</translation>
    </message>
    <message>
        <source>Show the next</source>
        <translation>Mostrar la siguiente</translation>
    </message>
    <message>
        <source>Shows of this series only the file looked at in the list, or all of them.</source>
        <translation>Muestra en la lista solo el archivo abierto de esta serie, o todos.</translation>
    </message>
    <message>
        <source>Shows the picture as the clean copy will be.</source>
        <translation>Muestra la imagen como será la copia limpia.</translation>
    </message>
    <message>
        <source>Shows the picture part by part, enlarged, so that nothing is overlooked.</source>
        <translation>Muestra la imagen por partes, ampliada, para no pasar nada por alto.</translation>
    </message>
    <message>
        <source>Shows the work in five cards.</source>
        <translation>Muestra el trabajo en cinco tarjetas.</translation>
    </message>
    <message>
        <source>Shows versions and codes to copy, without content, names or paths.</source>
        <translation>Muestra versiones y códigos para copiar, sin contenido, nombres ni rutas.</translation>
    </message>
    <message>
        <source>Shows what happens to each attribute, and lets you choose: profile, options, or pictures for slides.</source>
        <translation>Muestra qué pasa con cada atributo y deja elegir: perfil, opciones o imágenes para diapositivas.</translation>
    </message>
    <message>
        <source>Shrink region</source>
        <translation>Reducir región</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of a file</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>So few are so old that the age alone points to one.</source>
        <translation>Tan pocos llegan a esa edad que la edad sola señala a uno.</translation>
    </message>
    <message>
        <source>Soft parts</source>
        <translation>Partes blandas</translation>
    </message>
    <message>
        <source>Something expected was not found.</source>
        <translation>No se encontró algo esperado.</translation>
    </message>
    <message>
        <source>Something that must be looked for cannot be looked for on this computer.</source>
        <translation>Algo que debe buscarse no se puede buscar en este equipo.</translation>
    </message>
    <message>
        <source>Something went wrong inside</source>
        <translation>Algo falló por dentro</translation>
    </message>
    <message>
        <source>Something went wrong inside; nothing was delivered. Please report: {what}</source>
        <translation>Algo falló por dentro; no se entregó nada. Comunique: {what}</translation>
    </message>
    <message>
        <source>Speaker notes and comments are not in the clean copy.</source>
        <translation>Las notas y los comentarios no están en la copia limpia.</translation>
    </message>
    <message>
        <source>Speaker notes are in the clean copy, in clean words: read them; comments are not.</source>
        <translation>Las notas del orador están en la copia limpia, con palabras limpias: léalas; los comentarios no.</translation>
    </message>
    <message>
        <source>Stays a DICOM file, which slides and posts cannot show: Ctrl+D makes pictures.</source>
        <translation>Sigue siendo un archivo DICOM, que las diapositivas y publicaciones no pueden mostrar: Ctrl+D hace imágenes.</translation>
    </message>
    <message>
        <source>Stop running steps</source>
        <translation>Detener los pasos en curso</translation>
    </message>
    <message>
        <source>Stopped unexpectedly</source>
        <translation>Se detuvo inesperadamente</translation>
    </message>
    <message>
        <source>Stops opening, searching and exporting.</source>
        <translation>Detiene abrir, buscar y exportar.</translation>
    </message>
    <message>
        <source>Subtle</source>
        <translation>Sutil</translation>
    </message>
    <message>
        <source>Sure?</source>
        <translation>¿Seguro?</translation>
    </message>
    <message>
        <source>Swaps black and white, on the screen only.</source>
        <translation>Intercambia negro y blanco, solo en pantalla.</translation>
    </message>
    <message>
        <source>Switches the region between this frame and all frames.</source>
        <translation>Cambia la región entre este fotograma y todos.</translation>
    </message>
    <message>
        <source>T shows every field before and after.</source>
        <translation>T muestra cada campo antes y después.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Tags and DICOM</source>
        <translation>Metadatos y DICOM</translation>
    </message>
    <message>
        <source>Tags before and after</source>
        <translation>Metadatos antes y después</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Takes every file off the list and forgets every decision; no file is touched.</source>
        <translation>Quita todos los archivos de la lista y olvida cada decisión; no se toca ningún archivo.</translation>
    </message>
    <message>
        <source>Takes the approval back; the file needs you again.</source>
        <translation>Retira la aprobación; el archivo vuelve a necesitarle.</translation>
    </message>
    <message>
        <source>Takes the decision back; undecided is hidden on export.</source>
        <translation>Retira la decisión; lo no decidido se oculta al exportar.</translation>
    </message>
    <message>
        <source>Takes this file off the list; the file itself is not touched.</source>
        <translation>Quita este archivo de la lista; el archivo no se toca.</translation>
    </message>
    <message>
        <source>Takes what identifies out of a caption, a history or a post.</source>
        <translation>Quita lo que identifica de un pie, una historia o una publicación.</translation>
    </message>
    <message>
        <source>Tattoos</source>
        <translation>Tatuajes</translation>
    </message>
    <message>
        <source>Tattoos, scars, jewellery and birthmarks.</source>
        <translation>Tatuajes, cicatrices, joyas y marcas de nacimiento.</translation>
    </message>
    <message>
        <source>Teaching: age group, sex and modality stay</source>
        <translation>Docencia: quedan grupo de edad, sexo y modalidad</translation>
    </message>
    <message>
        <source>Teeth and dental work</source>
        <translation>Dientes y trabajos dentales</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text as you wrote it</source>
        <translation>Texto como lo escribió</translation>
    </message>
    <message>
        <source>Text in the picture</source>
        <translation>Texto en la imagen</translation>
    </message>
    <message>
        <source>Text in the picture; it may name a person, a place or a date.</source>
        <translation>Texto en la imagen; puede nombrar una persona, un lugar o una fecha.</translation>
    </message>
    <message>
        <source>Text of the case</source>
        <translation>Texto del caso</translation>
    </message>
    <message>
        <source>Text that goes out</source>
        <translation>Texto que sale</translation>
    </message>
    <message>
        <source>Text that reads like a date or an age.</source>
        <translation>Texto que parece una fecha o una edad.</translation>
    </message>
    <message>
        <source>Text that reads like a hospital or a place.</source>
        <translation>Texto que parece un hospital o un lugar.</translation>
    </message>
    <message>
        <source>Text that reads like a measurement or a clinical term.</source>
        <translation>Texto que parece una medida o un término clínico.</translation>
    </message>
    <message>
        <source>Text that reads like a name or a number of a person.</source>
        <translation>Texto que parece el nombre o el número de una persona.</translation>
    </message>
    <message>
        <source>Text that reads like the name of someone who works there.</source>
        <translation>Texto que parece el nombre de alguien que trabaja allí.</translation>
    </message>
    <message>
        <source>That folder holds what is shared. Choose another one.</source>
        <translation>Esa carpeta contiene lo que se comparte. Elija otra.</translation>
    </message>
    <message>
        <source>That folder looks copied online by {service}.</source>
        <translation>Parece que {service} copia esa carpeta en línea.</translation>
    </message>
    <message>
        <source>The card tells that the internet does not forget, and what withdrawing can and cannot do. What you write stays as you write it.</source>
        <translation>La tarjeta dice que internet no olvida y qué puede y qué no puede lograr retirarse. Lo que usted escribe queda como lo escribe.</translation>
    </message>
    <message>
        <source>The case is closed. Its files were not touched.</source>
        <translation>El caso está cerrado. Sus archivos no se tocaron.</translation>
    </message>
    <message>
        <source>The case text could not be written.</source>
        <translation>No se pudo escribir el texto del caso.</translation>
    </message>
    <message>
        <source>The case text was written: {name}</source>
        <translation>Se escribió el texto del caso: {name}</translation>
    </message>
    <message>
        <source>The check failed</source>
        <translation>La comprobación falló</translation>
    </message>
    <message>
        <source>The clean copy cannot be written into this folder.</source>
        <translation>La copia limpia no se puede escribir en esta carpeta.</translation>
    </message>
    <message>
        <source>The clean copy is written, read back and checked by other code.</source>
        <translation>La copia limpia se escribe, se vuelve a leer y se comprueba con otro código.</translation>
    </message>
    <message>
        <source>The clean copy looked at, for another program; histories are asked to leave it out.</source>
        <translation>La copia limpia que se mira, para otro programa; se pide a los historiales que la omitan.</translation>
    </message>
    <message>
        <source>The clean copy was written, read back and checked.</source>
        <translation>La copia limpia se escribió, se volvió a leer y se comprobó.</translation>
    </message>
    <message>
        <source>The clean copy would take the place of the original, which is never changed.</source>
        <translation>La copia limpia ocuparía el lugar del original, que nunca se modifica.</translation>
    </message>
    <message>
        <source>The clean deck then has its notes as plain text, identifying words changed.</source>
        <translation>La presentación limpia tiene entonces sus notas como texto simple, con las palabras que identifican cambiadas.</translation>
    </message>
    <message>
        <source>The clean picture is on the clipboard.</source>
        <translation>La imagen limpia está en el portapapeles.</translation>
    </message>
    <message>
        <source>The colour profile is not carried over; colours may look different.</source>
        <translation>El perfil de color no se traslada; los colores pueden verse distintos.</translation>
    </message>
    <message>
        <source>The content is locked by a password or encrypted, so it cannot be searched.</source>
        <translation>El contenido está protegido con contraseña o cifrado, y no se puede examinar.</translation>
    </message>
    <message>
        <source>The disk gave an error while the file was read.</source>
        <translation>El disco dio un error al leer el archivo.</translation>
    </message>
    <message>
        <source>The file also carries: {parts}.</source>
        <translation>El archivo contiene además: {parts}.</translation>
    </message>
    <message>
        <source>The file breaks the rules of its own format.</source>
        <translation>El archivo incumple las reglas de su propio formato.</translation>
    </message>
    <message>
        <source>The file does not tell how large a pixel is: no scale bar is drawn.</source>
        <translation>El archivo no dice cuánto mide un píxel: no se dibuja ninguna escala.</translation>
    </message>
    <message>
        <source>The file ends early; what is missing is empty in the clean copy too.</source>
        <translation>El archivo termina antes de tiempo; lo que falta también está vacío en la copia limpia.</translation>
    </message>
    <message>
        <source>The file ends too early; part of it is missing.</source>
        <translation>El archivo termina demasiado pronto; falta una parte.</translation>
    </message>
    <message>
        <source>The file has no content.</source>
        <translation>El archivo no tiene contenido.</translation>
    </message>
    <message>
        <source>The file has no metadata fields. Its name is replaced.</source>
        <translation>El archivo no tiene campos de metadatos. Su nombre se sustituye.</translation>
    </message>
    <message>
        <source>The file has overlays; they are not shown here and not carried over.</source>
        <translation>El archivo tiene superposiciones; no se muestran aquí ni se trasladan.</translation>
    </message>
    <message>
        <source>The file holds a second picture; the clean copy has only this one.</source>
        <translation>El archivo contiene una segunda imagen; la copia limpia solo tiene esta.</translation>
    </message>
    <message>
        <source>The file holds no picture that can be shown.</source>
        <translation>El archivo no contiene ninguna imagen que se pueda mostrar.</translation>
    </message>
    <message>
        <source>The file is no longer where it was.</source>
        <translation>El archivo ya no está donde estaba.</translation>
    </message>
    <message>
        <source>The file name may identify a person; the clean copy gets a neutral one.</source>
        <translation>El nombre del archivo puede identificar a una persona; la copia limpia recibe uno neutro.</translation>
    </message>
    <message>
        <source>The file of remembered scanners cannot be read, or would become too large.</source>
        <translation>El archivo de los equipos recordados no se puede leer o sería demasiado grande.</translation>
    </message>
    <message>
        <source>The file of the key for pseudonyms cannot be read or holds no key.</source>
        <translation>El archivo de la clave de seudónimos no se puede leer o no contiene ninguna.</translation>
    </message>
    <message>
        <source>The file on disk is not the one that was searched.</source>
        <translation>El archivo en el disco no es el que se buscó.</translation>
    </message>
    <message>
        <source>The file uses a part of its format that CaseVeil cannot clean safely.</source>
        <translation>El archivo usa una parte de su formato que CaseVeil no puede limpiar con seguridad.</translation>
    </message>
    <message>
        <source>The files tell “{word}” of the patient: choose another pseudonym.</source>
        <translation>Los archivos dicen «{word}» del paciente: elija otro seudónimo.</translation>
    </message>
    <message>
        <source>The filter above the list shows one kind, what is sure or not, or one decision; Shift+Tab goes there from the list.</source>
        <translation>El filtro sobre la lista muestra un tipo, lo seguro o lo dudoso, o una decisión; Mayús+Tab va allí desde la lista.</translation>
    </message>
    <message>
        <source>The finder is not sure.</source>
        <translation>El buscador no está seguro.</translation>
    </message>
    <message>
        <source>The finders miss things. Look at every picture before you approve it.</source>
        <translation>Los buscadores pasan cosas por alto. Mire cada imagen antes de aprobarla.</translation>
    </message>
    <message>
        <source>The finished file could not be checked, so it was not delivered.</source>
        <translation>El archivo terminado no se pudo comprobar; no se entregó.</translation>
    </message>
    <message>
        <source>The finished file did not pass a check, so it was not delivered.</source>
        <translation>El archivo terminado no superó una comprobación; no se entregó.</translation>
    </message>
    <message>
        <source>The index of a DICOM medium is left out; its images are opened.</source>
        <translation>El índice de un medio DICOM se omite; sus imágenes se abren.</translation>
    </message>
    <message>
        <source>The newspaper tells the rest of the story.</source>
        <translation>El periódico cuenta el resto de la historia.</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>El original</translation>
    </message>
    <message>
        <source>The original is never changed, moved or deleted. It still shows the patient.</source>
        <translation>El original nunca se modifica, mueve ni borra. Sigue mostrando al paciente.</translation>
    </message>
    <message>
        <source>The original still exists, unchanged, in {folder}.</source>
        <translation>El original sigue existiendo, sin cambios, en {folder}.</translation>
    </message>
    <message>
        <source>The other files of the case are opened too, and searched anew.</source>
        <translation>Los demás archivos del caso también se abren y se examinan de nuevo.</translation>
    </message>
    <message>
        <source>The patient agreed</source>
        <translation>El paciente dio su acuerdo</translation>
    </message>
    <message>
        <source>The picture is larger than the limit set for this program.</source>
        <translation>La imagen supera el límite fijado para este programa.</translation>
    </message>
    <message>
        <source>The picture is stored in a transfer syntax that CaseVeil cannot decode.</source>
        <translation>La imagen está en una sintaxis de transferencia que CaseVeil no puede decodificar.</translation>
    </message>
    <message>
        <source>The picture on the clipboard cannot be opened.</source>
        <translation>La imagen del portapapeles no se puede abrir.</translation>
    </message>
    <message>
        <source>The position on earth is that of a bed or a home.</source>
        <translation>La posición en la tierra es la de una cama o una casa.</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing was delivered and the original is untouched.</source>
        <translation>El programa cometió un error. No se entregó nada y el original está intacto.</translation>
    </message>
    <message>
        <source>The program never uses the network. Nothing leaves this computer.</source>
        <translation>El programa nunca usa la red. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>El recibo</translation>
    </message>
    <message>
        <source>The region begins on this frame.</source>
        <translation>La región empieza en este fotograma.</translation>
    </message>
    <message>
        <source>The region ends on this frame.</source>
        <translation>La región termina en este fotograma.</translation>
    </message>
    <message numerus="yes">
        <source>The same decision in %n more file(s) of the series.</source>
        <translation>
            <numerusform>La misma decisión en %n archivo más de la serie.</numerusform>
            <numerusform>La misma decisión en %n archivos más de la serie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The second look found %n more region(s): {which}.</source>
        <translation>
            <numerusform>La segunda mirada encontró %n región más: {which}.</numerusform>
            <numerusform>La segunda mirada encontró %n regiones más: {which}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The second look found more</source>
        <translation>La segunda mirada encontró más</translation>
    </message>
    <message>
        <source>The second look found more; nothing was delivered.</source>
        <translation>La segunda mirada encontró más; no se entregó nada.</translation>
    </message>
    <message>
        <source>The separate process that handled this file ended by itself.</source>
        <translation>El proceso aparte que trataba este archivo terminó por sí solo.</translation>
    </message>
    <message>
        <source>The settings cannot be saved; they hold until you close.</source>
        <translation>Los ajustes no se pueden guardar; valen hasta que cierre.</translation>
    </message>
    <message>
        <source>The settings were not read: {why}</source>
        <translation>No se leyeron los ajustes: {why}</translation>
    </message>
    <message>
        <source>The step did not end within its time limit.</source>
        <translation>El paso no terminó dentro de su límite de tiempo.</translation>
    </message>
    <message>
        <source>The step went over its memory limit.</source>
        <translation>El paso superó su límite de memoria.</translation>
    </message>
    <message>
        <source>The text is not written in UTF-8, so it cannot be read safely.</source>
        <translation>El texto no está en UTF-8 y no puede leerse con seguridad.</translation>
    </message>
    <message>
        <source>The whole picture is still being loaded.</source>
        <translation>La imagen completa aún se está cargando.</translation>
    </message>
    <message>
        <source>There are regions the finders are not sure about.</source>
        <translation>Hay regiones de las que los buscadores no están seguros.</translation>
    </message>
    <message>
        <source>There is a destination of that name already.</source>
        <translation>Ya hay un destino con ese nombre.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Ya hay un archivo con ese nombre.</translation>
    </message>
    <message>
        <source>There is data after the end of the picture; it is not carried over.</source>
        <translation>Hay datos tras el final de la imagen; no se trasladan.</translation>
    </message>
    <message>
        <source>There is no file in that folder.</source>
        <translation>No hay ningún archivo en esa carpeta.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>No hay ninguna imagen en el portapapeles.</translation>
    </message>
    <message>
        <source>There is no receipt that belongs to this file.</source>
        <translation>No hay ningún recibo de este archivo.</translation>
    </message>
    <message>
        <source>There is no receipt yet. Approve the file and export it.</source>
        <translation>Aún no hay recibo. Apruebe el archivo y expórtelo.</translation>
    </message>
    <message>
        <source>There is no room for the clean copy.</source>
        <translation>No hay sitio para la copia limpia.</translation>
    </message>
    <message>
        <source>There is no such destination, or its file is not a whole preset.</source>
        <translation>No existe ese destino, o su archivo no es un ajuste completo.</translation>
    </message>
    <message>
        <source>There is something that a person has to decide.</source>
        <translation>Hay algo que una persona debe decidir.</translation>
    </message>
    <message>
        <source>They do not look for tattoos, scars, birthmarks, jewellery or reflections.</source>
        <translation>No buscan tatuajes, cicatrices, marcas de nacimiento, joyas ni reflejos.</translation>
    </message>
    <message>
        <source>This account may not read the file.</source>
        <translation>Esta cuenta no puede leer el archivo.</translation>
    </message>
    <message>
        <source>This computer has no letters for {language}. Install the font {font}.</source>
        <translation>Este equipo no tiene letras para {language}. Instale la fuente {font}.</translation>
    </message>
    <message>
        <source>This file names no maker and model of a scanner.</source>
        <translation>Este archivo no nombra fabricante ni modelo de un equipo.</translation>
    </message>
    <message>
        <source>This format cannot be turned: its geometry must stay as the scanner wrote it.</source>
        <translation>Este formato no se puede girar: su geometría debe quedar como la escribió el aparato.</translation>
    </message>
    <message>
        <source>This frame was not exported.</source>
        <translation>Este fotograma no se exportó.</translation>
    </message>
    <message>
        <source>This is a folder, a device or a link that leads nowhere.</source>
        <translation>Es una carpeta, un dispositivo o un enlace que no lleva a nada.</translation>
    </message>
    <message>
        <source>This may be a face.</source>
        <translation>Puede ser una cara.</translation>
    </message>
    <message>
        <source>This may be text, but nothing can be read here.</source>
        <translation>Puede ser texto, pero aquí no se lee nada.</translation>
    </message>
    <message>
        <source>This would happen to {file}:</source>
        <translation>Esto pasaría con {file}:</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>Descartarlas</translation>
    </message>
    <message>
        <source>Tick and go on</source>
        <translation>Marcar y seguir</translation>
    </message>
    <message>
        <source>Tick with Space what identifies in this picture&apos;s file.</source>
        <translation>Marque con Espacio lo que identifica en el archivo de esta imagen.</translation>
    </message>
    <message>
        <source>Ticks the whole checklist, or takes the ticks back.</source>
        <translation>Marca toda la lista, o quita las marcas.</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <source>To be signed, kept apart; it never goes with the case.</source>
        <translation>Para firmar y guardar aparte; nunca va con el caso.</translation>
    </message>
    <message>
        <source>Together these slices of a head can be rebuilt into a face; share only a few.</source>
        <translation>Juntos, estos cortes de una cabeza pueden reconstruir una cara; comparta solo unos pocos.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Demasiado grande</translation>
    </message>
    <message>
        <source>Too little hidden: {name}</source>
        <translation>Ocultado demasiado poco: {name}</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>Tardó demasiado</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it together with the code.</source>
        <translation>Inténtelo de nuevo; si se repite, comuníquelo con el código.</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Turn region left</source>
        <translation>Girar región a la izquierda</translation>
    </message>
    <message>
        <source>Turn region right</source>
        <translation>Girar región a la derecha</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Turns the clean copy by a quarter.</source>
        <translation>Gira la copia limpia un cuarto.</translation>
    </message>
    <message>
        <source>Two finders saw a face here.</source>
        <translation>Dos buscadores vieron aquí una cara.</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Undecided, doubtful</source>
        <translation>Sin decidir, dudoso</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the crop or show a larger area.</source>
        <translation>Deshaga el recorte o muestre una zona mayor.</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>Deshacer {step}</translation>
    </message>
    <message>
        <source>Unknown destination</source>
        <translation>Destino desconocido</translation>
    </message>
    <message>
        <source>Use for all DICOM files</source>
        <translation>Usar para todos los archivos DICOM</translation>
    </message>
    <message>
        <source>Variant not supported</source>
        <translation>Variante no admitida</translation>
    </message>
    <message>
        <source>Veins and lines of the hand</source>
        <translation>Venas y líneas de la mano</translation>
    </message>
    <message>
        <source>Verbal consent: name of the witness</source>
        <translation>Consentimiento verbal: nombre del testigo</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Esperando…</translation>
    </message>
    <message>
        <source>Walk over the picture</source>
        <translation>Recorrer la imagen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>What else identifies the patient, with commas between</source>
        <translation>Qué más identifica al paciente, separado por comas</translation>
    </message>
    <message>
        <source>What is known of the patient is among them: {which}.</source>
        <translation>Entre ellos está lo que se sabe del paciente: {which}.</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>Qué se busca</translation>
    </message>
    <message>
        <source>What is surely clinical may stay.</source>
        <translation>Lo que es seguramente clínico puede quedar.</translation>
    </message>
    <message>
        <source>What it cannot see</source>
        <translation>Lo que no puede ver</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Lo que hace</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
    <message>
        <source>What no finder can see: look yourself</source>
        <translation>Lo que ningún buscador puede ver: mire usted</translation>
    </message>
    <message>
        <source>What no finder sees</source>
        <translation>Lo que ningún buscador ve</translation>
    </message>
    <message>
        <source>What nobody decided is hidden in the clean copy.</source>
        <translation>Lo que nadie decidió se oculta en la copia limpia.</translation>
    </message>
    <message>
        <source>What professional bodies, laws and the destination ask of you.</source>
        <translation>Lo que le piden los colegios, las leyes y el destino.</translation>
    </message>
    <message>
        <source>What this destination asks for</source>
        <translation>Lo que pide este destino</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>What you chose for the case was kept. Open its files again?</source>
        <translation>Se guardó lo que eligió para el caso. ¿Abrir de nuevo sus archivos?</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Cuando algo va mal</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where a check fails nothing is delivered, and you are told why.</source>
        <translation>Si falla una comprobación no se entrega nada, y se le dice por qué.</translation>
    </message>
    <message>
        <source>Where it will appear</source>
        <translation>Dónde aparecerá</translation>
    </message>
    <message>
        <source>Where no photographs of faces are taken, a picture with a face is refused.</source>
        <translation>Donde no se aceptan fotografías de caras, se rechaza una imagen con cara.</translation>
    </message>
    <message>
        <source>Whiteboards, door signs, paper behind</source>
        <translation>Pizarras, rótulos de puertas, papeles al fondo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who will see it</source>
        <translation>Quién lo verá</translation>
    </message>
    <message>
        <source>Whoever knows the person sees it; image searches find it again.</source>
        <translation>Quien conoce a la persona lo ve; las búsquedas de imágenes lo encuentran de nuevo.</translation>
    </message>
    <message>
        <source>Why does {name} stay visible?</source>
        <translation>¿Por qué queda visible {name}?</translation>
    </message>
    <message>
        <source>Wipe away what a region hides too much.</source>
        <translation>Borre lo que una región oculta de más.</translation>
    </message>
    <message>
        <source>With place and diagnosis a date can point to one person.</source>
        <translation>Con lugar y diagnóstico, una fecha puede señalar a una persona.</translation>
    </message>
    <message>
        <source>With the hospital or the illness it points to one person.</source>
        <translation>Con el hospital o la enfermedad señala a una sola persona.</translation>
    </message>
    <message>
        <source>With these decisions no visible part of the picture remains.</source>
        <translation>Con estas decisiones no queda ninguna parte visible de la imagen.</translation>
    </message>
    <message>
        <source>Withdraw approval</source>
        <translation>Retirar aprobación</translation>
    </message>
    <message>
        <source>Words changed</source>
        <translation>Palabras cambiadas</translation>
    </message>
    <message>
        <source>Words changed as planned</source>
        <translation>Palabras cambiadas como estaba previsto</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Would overwrite the original</source>
        <translation>Sobrescribiría el original</translation>
    </message>
    <message>
        <source>Wristbands carry name, date of birth and number.</source>
        <translation>Las pulseras llevan nombre, fecha de nacimiento y número.</translation>
    </message>
    <message>
        <source>Write the day on which you spoke with the patient, as 2026-01-31.</source>
        <translation>Escriba el día en que habló con el paciente, como 2026-01-31.</translation>
    </message>
    <message>
        <source>Writes a clean copy of every approved file, reads it back and checks it.</source>
        <translation>Escribe una copia limpia de cada archivo aprobado, la vuelve a leer y la comprueba.</translation>
    </message>
    <message>
        <source>Writes a clean copy, reads it back and checks it. The original is never changed.</source>
        <translation>Escribe una copia limpia, la vuelve a leer y la comprueba. El original nunca se modifica.</translation>
    </message>
    <message>
        <source>Writing and checking</source>
        <translation>Escribiendo y comprobando</translation>
    </message>
    <message>
        <source>Writing in the margin of the picture.</source>
        <translation>Escritura en el margen de la imagen.</translation>
    </message>
    <message>
        <source>Written in English and translated for this program; the English words count.</source>
        <translation>Escrito en inglés y traducido para este programa; valen las palabras inglesas.</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Escrito: {name}</translation>
    </message>
    <message>
        <source>X keeps it, H changes it.</source>
        <translation>X la conserva, H la cambia.</translation>
    </message>
    <message>
        <source>Yes, share only with consent</source>
        <translation>Sí, compartir solo con consentimiento</translation>
    </message>
    <message>
        <source>You drew one</source>
        <translation>Usted dibujó una</translation>
    </message>
    <message>
        <source>You hid this place on another file of this kind of scanner.</source>
        <translation>Usted ocultó este lugar en otro archivo de este tipo de equipo.</translation>
    </message>
    <message>
        <source>You look, correct and approve. Undecided is hidden.</source>
        <translation>Usted mira, corrige y aprueba. Lo no decidido se oculta.</translation>
    </message>
    <message>
        <source>You looked and agree; undecided regions will be hidden.</source>
        <translation>Usted miró y está de acuerdo; las regiones sin decidir se ocultarán.</translation>
    </message>
    <message>
        <source>You stopped this step. Nothing was written.</source>
        <translation>Usted detuvo este paso. No se escribió nada.</translation>
    </message>
    <message>
        <source>Your word, written into the file:</source>
        <translation>Su palabra, escrita en el archivo:</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom to finding</source>
        <translation>Acercar al hallazgo</translation>
    </message>
    <message>
        <source>a barcode</source>
        <translation>un código de barras</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>una fecha</translation>
    </message>
    <message>
        <source>a date of birth</source>
        <translation>una fecha de nacimiento</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>un aparato</translation>
    </message>
    <message>
        <source>a face</source>
        <translation>una cara</translation>
    </message>
    <message>
        <source>a face behind a bar</source>
        <translation>una cara tras una barra</translation>
    </message>
    <message>
        <source>a measurement: the finding itself</source>
        <translation>una medida: el hallazgo mismo</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a neutral name</source>
        <translation>un nombre neutro</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a part that was cropped away</source>
        <translation>una parte recortada</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>un lugar</translation>
    </message>
    <message>
        <source>a reflection</source>
        <translation>un reflejo</translation>
    </message>
    <message>
        <source>a scale: without it nobody knows the size</source>
        <translation>una escala: sin ella nadie sabe el tamaño</translation>
    </message>
    <message>
        <source>a tattoo</source>
        <translation>un tatuaje</translation>
    </message>
    <message>
        <source>a work or role</source>
        <translation>un trabajo o papel</translation>
    </message>
    <message>
        <source>absence</source>
        <translation>ausencia</translation>
    </message>
    <message>
        <source>account number</source>
        <translation>número de cuenta</translation>
    </message>
    <message>
        <source>account on a network</source>
        <translation>cuenta en una red</translation>
    </message>
    <message>
        <source>address of a computer</source>
        <translation>dirección de un ordenador</translation>
    </message>
    <message>
        <source>age of 90 or over</source>
        <translation>edad de 90 o más</translation>
    </message>
    <message>
        <source>all frames</source>
        <translation>todos los fotogramas</translation>
    </message>
    <message>
        <source>all frames for {name}</source>
        <translation>todos los fotogramas para {name}</translation>
    </message>
    <message>
        <source>all text hidden</source>
        <translation>todo el texto oculto</translation>
    </message>
    <message>
        <source>an age over 89</source>
        <translation>una edad superior a 89</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>un suceso</translation>
    </message>
    <message>
        <source>answer about a relative</source>
        <translation>respuesta sobre un familiar</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>aprobar</translation>
    </message>
    <message>
        <source>approve the series</source>
        <translation>aprobar la serie</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>preguntado</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>choose DICOM profile</source>
        <translation>elegir perfil DICOM</translation>
    </message>
    <message>
        <source>choose destination</source>
        <translation>elegir destino</translation>
    </message>
    <message>
        <source>choose pictures of this file</source>
        <translation>elegir imágenes de este archivo</translation>
    </message>
    <message>
        <source>clinical text may stay</source>
        <translation>el texto clínico puede quedar</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>confirm {name}</source>
        <translation>confirmar {name}</translation>
    </message>
    <message>
        <source>consent card</source>
        <translation>hoja de consentimiento</translation>
    </message>
    <message>
        <source>could not run</source>
        <translation>no se pudo realizar</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>recortar</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>recortado</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>delete {name}</source>
        <translation>eliminar {name}</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>draw region</source>
        <translation>dibujar región</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>erase from {name}</source>
        <translation>borrar de {name}</translation>
    </message>
    <message>
        <source>exact age</source>
        <translation>edad exacta</translation>
    </message>
    <message>
        <source>face</source>
        <translation>cara</translation>
    </message>
    <message>
        <source>faces hidden</source>
        <translation>caras ocultas</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>fax</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nombre de archivo</translation>
    </message>
    <message>
        <source>finger or voice print</source>
        <translation>huella de dedo o voz</translation>
    </message>
    <message>
        <source>frame {frame}</source>
        <translation>fotograma {frame}</translation>
    </message>
    <message>
        <source>frames {first} to {last}</source>
        <translation>fotogramas {first} a {last}</translation>
    </message>
    <message>
        <source>frames {first} to {last} for {name}</source>
        <translation>fotogramas {first} a {last} para {name}</translation>
    </message>
    <message>
        <source>give the reason for {name}</source>
        <translation>dar el motivo de {name}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>hidden only because it is not known</source>
        <translation>oculto solo porque no se conoce</translation>
    </message>
    <message>
        <source>hidden unless a person kept it</source>
        <translation>oculto salvo que una persona lo conservara</translation>
    </message>
    <message>
        <source>hidden unless surely clinical, or kept by a person</source>
        <translation>oculto salvo lo seguramente clínico o conservado por una persona</translation>
    </message>
    <message>
        <source>hidden without need: {pictures} of the pictures, {words} of the text</source>
        <translation>ocultado sin necesidad: {pictures} de las imágenes, {words} del texto</translation>
    </message>
    <message>
        <source>hidden, except what a person kept and proposed measurements and sides that nobody hid</source>
        <translation>oculto, salvo lo que una persona conservó y las medidas y lados propuestos que nadie ocultó</translation>
    </message>
    <message numerus="yes">
        <source>hide %n region(s)</source>
        <translation>
            <numerusform>ocultar %n región</numerusform>
            <numerusform>ocultar %n regiones</numerusform>
        </translation>
    </message>
    <message>
        <source>hide all text like {name}</source>
        <translation>ocultar todo el texto como {name}</translation>
    </message>
    <message>
        <source>hide the place of {name} in all files</source>
        <translation>ocultar el lugar de {name} en todos los archivos</translation>
    </message>
    <message>
        <source>hide the whole head of {name}</source>
        <translation>ocultar toda la cabeza de {name}</translation>
    </message>
    <message>
        <source>hide what was kept</source>
        <translation>ocultar lo que se conservó</translation>
    </message>
    <message>
        <source>hide {name}</source>
        <translation>ocultar {name}</translation>
    </message>
    <message>
        <source>hospital, ward or institution</source>
        <translation>hospital, sala o institución</translation>
    </message>
    <message>
        <source>how the picture was exposed: it says nothing of anybody</source>
        <translation>cómo se expuso la imagen: no dice nada de nadie</translation>
    </message>
    <message>
        <source>insurance number</source>
        <translation>número de seguro</translation>
    </message>
    <message>
        <source>it is public already</source>
        <translation>ya es público</translation>
    </message>
    <message>
        <source>it is what is taught</source>
        <translation>es lo que se enseña</translation>
    </message>
    <message>
        <source>job or event that leads to one person</source>
        <translation>trabajo o suceso que lleva a una persona</translation>
    </message>
    <message numerus="yes">
        <source>keep %n doubtful region(s)</source>
        <translation>
            <numerusform>conservar %n región dudosa</numerusform>
            <numerusform>conservar %n regiones dudosas</numerusform>
        </translation>
    </message>
    <message>
        <source>keep a part of {name}</source>
        <translation>conservar una parte de {name}</translation>
    </message>
    <message>
        <source>keep only this area</source>
        <translation>conservar solo esta zona</translation>
    </message>
    <message>
        <source>keep {name}</source>
        <translation>conservar {name}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>leave visible what was kept</source>
        <translation>dejar visible lo que se conservó</translation>
    </message>
    <message>
        <source>licence number</source>
        <translation>número de licencia</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>margen</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>metadatos</translation>
    </message>
    <message>
        <source>move {name}</source>
        <translation>mover {name}</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>name of staff</source>
        <translation>nombre de personal</translation>
    </message>
    <message>
        <source>name of the file</source>
        <translation>nombre del archivo</translation>
    </message>
    <message>
        <source>national number</source>
        <translation>número nacional</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>ninguna cara encontrada</translation>
    </message>
    <message>
        <source>no photographs of faces</source>
        <translation>sin fotografías de caras</translation>
    </message>
    <message>
        <source>no text found</source>
        <translation>ningún texto encontrado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not found, confirmed by a person</source>
        <translation>no encontrado, confirmado por una persona</translation>
    </message>
    <message>
        <source>not on frame {frame} for {name}</source>
        <translation>no en el fotograma {frame} para {name}</translation>
    </message>
    <message>
        <source>notes of slide {number}</source>
        <translation>notas de la diapositiva {number}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nada encontrado</translation>
    </message>
    <message>
        <source>nothing that identifies: the finder was wrong</source>
        <translation>nada que identifique: el buscador se equivocó</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>number of a device</source>
        <translation>número de un aparato</translation>
    </message>
    <message>
        <source>number plate</source>
        <translation>matrícula</translation>
    </message>
    <message>
        <source>one frame for {name}</source>
        <translation>un fotograma para {name}</translation>
    </message>
    <message>
        <source>only one area kept</source>
        <translation>solo una zona conservada</translation>
    </message>
    <message>
        <source>our default</source>
        <translation>valor nuestro</translation>
    </message>
    <message>
        <source>page {frame}</source>
        <translation>página {frame}</translation>
    </message>
    <message>
        <source>painted black outside a crop</source>
        <translation>pintado de negro fuera del recorte</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message numerus="yes">
        <source>paste %n region(s)</source>
        <translation>
            <numerusform>pegar %n región</numerusform>
            <numerusform>pegar %n regiones</numerusform>
        </translation>
    </message>
    <message>
        <source>picture {frame}</source>
        <translation>imagen {frame}</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>profile {name}</source>
        <translation>perfil {name}</translation>
    </message>
    <message>
        <source>read on {day}</source>
        <translation>leído el {day}</translation>
    </message>
    <message>
        <source>record number</source>
        <translation>número de historia</translation>
    </message>
    <message>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <source>remove crop</source>
        <translation>quitar recorte</translation>
    </message>
    <message>
        <source>remove keep only this area</source>
        <translation>quitar «solo esta zona»</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>reset {name}</source>
        <translation>restablecer {name}</translation>
    </message>
    <message>
        <source>resize {name}</source>
        <translation>cambiar el tamaño de {name}</translation>
    </message>
    <message>
        <source>rotate {name}</source>
        <translation>girar {name}</translation>
    </message>
    <message>
        <source>same decision in the series on {name}</source>
        <translation>la misma decisión en la serie sobre {name}</translation>
    </message>
    <message>
        <source>slide {number}</source>
        <translation>diapositiva {number}</translation>
    </message>
    <message>
        <source>social security number</source>
        <translation>número de seguridad social</translation>
    </message>
    <message>
        <source>someone who works there</source>
        <translation>alguien que trabaja allí</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>the case needs it</source>
        <translation>el caso lo necesita</translation>
    </message>
    <message>
        <source>the lesion: it is what the picture is for</source>
        <translation>la lesión: para eso es la imagen</translation>
    </message>
    <message>
        <source>the name of the organ</source>
        <translation>el nombre del órgano</translation>
    </message>
    <message>
        <source>the rules of the settings</source>
        <translation>las reglas de los ajustes</translation>
    </message>
    <message>
        <source>the side marker: it tells left from right</source>
        <translation>la marca de lado: distingue izquierda de derecha</translation>
    </message>
    <message>
        <source>tick guidance</source>
        <translation>marcar la guía</translation>
    </message>
    <message>
        <source>tick on the checklist</source>
        <translation>marcar en la lista</translation>
    </message>
    <message>
        <source>tick the whole checklist</source>
        <translation>marcar toda la lista</translation>
    </message>
    <message>
        <source>told by the files or by you</source>
        <translation>dicho por los archivos o por usted</translation>
    </message>
    <message>
        <source>turn left</source>
        <translation>girar a la izquierda</translation>
    </message>
    <message>
        <source>turn right</source>
        <translation>girar a la derecha</translation>
    </message>
    <message>
        <source>turned 180 degrees</source>
        <translation>girado 180 grados</translation>
    </message>
    <message>
        <source>turned 270 degrees</source>
        <translation>girado 270 grados</translation>
    </message>
    <message>
        <source>turned 90 degrees</source>
        <translation>girado 90 grados</translation>
    </message>
    <message>
        <source>unknown word</source>
        <translation>palabra desconocida</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>dirección web</translation>
    </message>
    <message>
        <source>what was found: the case is about it</source>
        <translation>lo que se encontró: de eso trata el caso</translation>
    </message>
    <message>
        <source>where it was taken</source>
        <translation>dónde se tomó</translation>
    </message>
    <message>
        <source>withdraw approval</source>
        <translation>retirar aprobación</translation>
    </message>
    <message>
        <source>word</source>
        <translation>palabra</translation>
    </message>
    <message>
        <source>words changed: {count}</source>
        <translation>palabras cambiadas: {count}</translation>
    </message>
    <message>
        <source>wristband</source>
        <translation>pulsera</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>propio</translation>
    </message>
    <message>
        <source>{body}: {title}</source>
        <translation>{body}: {title}</translation>
    </message>
    <message>
        <source>{centre} ± {half}</source>
        <translation>{centre} ± {half}</translation>
    </message>
    <message>
        <source>{count} proposed</source>
        <translation>{count} propuestas</translation>
    </message>
    <message>
        <source>{count} to answer</source>
        <translation>{count} por responder</translation>
    </message>
    <message>
        <source>{count} to answer: press A to be asked.</source>
        <translation>{count} por responder: pulse A para que se le pregunte.</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} por revisar</translation>
    </message>
    <message>
        <source>{count} undecided</source>
        <translation>{count} sin decidir</translation>
    </message>
    <message>
        <source>{fields}: {fates}. The file name is replaced.</source>
        <translation>{fields}: {fates}. El nombre del archivo se sustituye.</translation>
    </message>
    <message>
        <source>{field} – identifies a person</source>
        <translation>{field} – identifica a una persona</translation>
    </message>
    <message>
        <source>{file} is not as wanted. {rule}: {wanted} ({source})</source>
        <translation>{file} no es como se pide. {rule}: {wanted} ({source})</translation>
    </message>
    <message>
        <source>{found} of {all} found</source>
        <translation>{found} de {all} encontrados</translation>
    </message>
    <message>
        <source>{frames} but not {but}</source>
        <translation>{frames} salvo {but}</translation>
    </message>
    <message>
        <source>{kind} series</source>
        <translation>Serie {kind}</translation>
    </message>
    <message>
        <source>{kind} series {number}</source>
        <translation>Serie {kind} {number}</translation>
    </message>
    <message>
        <source>{level}: {count} done, {found} of {all} found</source>
        <translation>{level}: {count} hechos, {found} de {all} encontrados</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>{names} y otros</translation>
    </message>
    <message>
        <source>{name} stays visible: anyone who knows the person will recognise it. Why must it stay, and did the patient agree?</source>
        <translation>{name} queda visible: quien conozca a la persona la reconocerá. ¿Por qué debe quedar y dio el paciente su acuerdo?</translation>
    </message>
    <message>
        <source>{name} · kept</source>
        <translation>{name} · conservado</translation>
    </message>
    <message>
        <source>{name} · kept?</source>
        <translation>{name} · ¿conservado?</translation>
    </message>
    <message>
        <source>{name}, {size}: not in the clean copy</source>
        <translation>{name}, {size}: no está en la copia limpia</translation>
    </message>
    <message>
        <source>{name}: not exported. {why}.</source>
        <translation>{name}: no exportado. {why}.</translation>
    </message>
    <message>
        <source>{name}: not read</source>
        <translation>{name}: no leído</translation>
    </message>
    <message>
        <source>{name}: the second look found more. Decide it and approve again.</source>
        <translation>{name}: la segunda mirada encontró más. Decídalo y apruebe de nuevo.</translation>
    </message>
    <message>
        <source>{name}: verified. The clean copy was written, read back and checked.</source>
        <translation>{name}: comprobado. La copia limpia se escribió, se volvió a leer y se comprobó.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>{number} pixels</source>
        <translation>{number} píxeles</translation>
    </message>
    <message>
        <source>{regions}; selected: {name}</source>
        <translation>{regions}; seleccionado: {name}</translation>
    </message>
    <message>
        <source>{share} of the picture</source>
        <translation>{share} de la imagen</translation>
    </message>
    <message>
        <source>{step}, {count} files left…</source>
        <translation>{step}, quedan {count} archivos…</translation>
    </message>
    <message>
        <source>{step}…</source>
        <translation>{step}…</translation>
    </message>
    <message>
        <source>{step}… {share}</source>
        <translation>{step}… {share}</translation>
    </message>
    <message>
        <source>{title}, folded</source>
        <translation>{title}, plegado</translation>
    </message>
    <message>
        <source>{title}, unfolded</source>
        <translation>{title}, desplegado</translation>
    </message>
    <message>
        <source>{which} may tell the side, left or right. Hidden unless you keep it.</source>
        <translation>{which}: puede indicar el lado, izquierdo o derecho. Oculto salvo que lo conserve.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, made smaller from {wide} × {high}</source>
        <translation>{width} × {height} píxeles, reducida de {wide} × {high}</translation>
    </message>
    <message>
        <source>{window}, inverted</source>
        <translation>{window}, invertido</translation>
    </message>
    <message>
        <source>{window}: on the screen only, the copy keeps its own.</source>
        <translation>{window}: solo en pantalla, la copia conserva el suyo.</translation>
    </message>
    <message>
        <source>“{before}” becomes “{after}”</source>
        <translation>«{before}» pasa a ser «{after}»</translation>
    </message>
    <message>
        <source>“{before}” is removed</source>
        <translation>«{before}» se quita</translation>
    </message>
    <message>
        <source>“{part}” blames or demeans a colleague.</source>
        <translation>“{part}” culpa o rebaja a un colega.</translation>
    </message>
    <message>
        <source>“{part}” labels a patient in a way that may demean.</source>
        <translation>“{part}” etiqueta a un paciente de un modo que puede rebajar.</translation>
    </message>
    <message>
        <source>“{part}” reads as mockery of a patient.</source>
        <translation>“{part}” parece burla de un paciente.</translation>
    </message>
</context>
</TS>
