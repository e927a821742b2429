<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt">
<context>
    <name></name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message numerus="yes">
        <source>%n approved or verified DICOM file(s) must be approved again.</source>
        <translation>
            <numerusform>%n arquivo DICOM aprovado ou verificado precisa ser aprovado de novo.</numerusform>
            <numerusform>%n arquivos DICOM aprovados ou verificados precisam ser aprovados de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n alteração</numerusform>
            <numerusform>%n alterações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clean copy(ies) on {name}.</source>
        <translation>
            <numerusform>%n cópia limpa em {name}.</numerusform>
            <numerusform>%n cópias limpas em {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clean copy(ies) with receipts in {name}.</source>
        <translation>
            <numerusform>%n cópia limpa com o recibo em {name}.</numerusform>
            <numerusform>%n cópias limpas com recibos em {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s), wristband(s) or label(s) left visible by the person.</source>
        <translation>
            <numerusform>%n código, pulseira ou etiqueta deixado visível pela pessoa.</numerusform>
            <numerusform>%n códigos, pulseiras ou etiquetas deixados visíveis pela pessoa.</numerusform>
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
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) delivered</source>
        <translation>
            <numerusform>%n arquivo entregue</numerusform>
            <numerusform>%n arquivos entregues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not exported: the list says which and why.</source>
        <translation>
            <numerusform>%n arquivo não exportado: a lista diz qual e por quê.</numerusform>
            <numerusform>%n arquivos não exportados: a lista diz quais e por quê.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the series approved.</source>
        <translation>
            <numerusform>%n arquivo da série aprovado.</numerusform>
            <numerusform>%n arquivos da série aprovados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) ready</source>
        <translation>
            <numerusform>%n arquivo pronto</numerusform>
            <numerusform>%n arquivos prontos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) show a face, which it does not take.</source>
        <translation>
            <numerusform>%n arquivo mostra um rosto, o que lá não se aceita.</numerusform>
            <numerusform>%n arquivos mostram um rosto, o que lá não se aceita.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stay DICOM: Ctrl+D makes pictures of them.</source>
        <translation>
            <numerusform>%n arquivo continua DICOM: Ctrl+D faz imagens dele.</numerusform>
            <numerusform>%n arquivos continuam DICOM: Ctrl+D faz imagens deles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still ask something of their own.</source>
        <translation>
            <numerusform>%n arquivo ainda pergunta algo próprio.</numerusform>
            <numerusform>%n arquivos ainda perguntam algo próprio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identifying field(s)</source>
        <translation>
            <numerusform>%n campo identificador</numerusform>
            <numerusform>%n campos identificadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n imagem</numerusform>
            <numerusform>%n imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of scanner remembered.</source>
        <translation>
            <numerusform>%n tipo de aparelho lembrado.</numerusform>
            <numerusform>%n tipos de aparelho lembrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are proposed to stay again: look at them.</source>
        <translation>
            <numerusform>Propõe-se de novo que %n linha fique: veja-a.</numerusform>
            <numerusform>Propõe-se de novo que %n linhas fiquem: veja-as.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of text hidden, in all files.</source>
        <translation>
            <numerusform>%n linha de texto ocultada em todos os arquivos.</numerusform>
            <numerusform>%n linhas de texto ocultadas em todos os arquivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that would have stayed are hidden now.</source>
        <translation>
            <numerusform>%n linha que ficaria agora é oculta.</numerusform>
            <numerusform>%n linhas que ficariam agora são ocultas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them doubtful: D keeps those on this frame.</source>
        <translation>
            <numerusform>%n delas duvidosa: D mantém-na se estiver neste quadro.</numerusform>
            <numerusform>%n delas duvidosas: D mantém as deste quadro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only because the word is not known</source>
        <translation>
            <numerusform>%n só porque a palavra não é conhecida</numerusform>
            <numerusform>%n só porque a palavra não é conhecida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) will be made to fit it.</source>
        <translation>
            <numerusform>%n imagem será adaptada a ele.</numerusform>
            <numerusform>%n imagens serão adaptadas a ele.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n região</numerusform>
            <numerusform>%n regiões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) copied: Ctrl+Shift+V in another file.</source>
        <translation>
            <numerusform>%n região copiada: Ctrl+Shift+V em outro arquivo.</numerusform>
            <numerusform>%n regiões copiadas: Ctrl+Shift+V em outro arquivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) remembered for this kind of scanner.</source>
        <translation>
            <numerusform>%n região lembrada para este tipo de aparelho.</numerusform>
            <numerusform>%n regiões lembradas para este tipo de aparelho.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) that may identify stay visible: look at them.</source>
        <translation>
            <numerusform>%n região que pode identificar fica visível: olhe para ela.</numerusform>
            <numerusform>%n regiões que podem identificar ficam visíveis: olhe para elas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) will stay visible as proposed: look at them.</source>
        <translation>
            <numerusform>%n região ficará visível como proposto: olhe para ela.</numerusform>
            <numerusform>%n regiões ficarão visíveis como proposto: olhe para elas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed file(s) have not been exported.</source>
        <translation>
            <numerusform>%n arquivo revisto não foi exportado.</numerusform>
            <numerusform>%n arquivos revistos não foram exportados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) left readable by the person.</source>
        <translation>
            <numerusform>%n texto deixado legível pela pessoa.</numerusform>
            <numerusform>%n textos deixados legíveis pela pessoa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) stay readable: look at them.</source>
        <translation>
            <numerusform>%n texto fica legível: olhe para ele.</numerusform>
            <numerusform>%n textos ficam legíveis: olhe para eles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n tópico</numerusform>
            <numerusform>%n tópicos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided region(s) will be hidden on export.</source>
        <translation>
            <numerusform>%n região não decidida será ocultada na exportação.</numerusform>
            <numerusform>%n regiões não decididas serão ocultadas na exportação.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) that may identify stay readable: {which}.</source>
        <translation>
            <numerusform>%n palavra que pode identificar fica legível: {which}.</numerusform>
            <numerusform>%n palavras que podem identificar ficam legíveis: {which}.</numerusform>
        </translation>
    </message>
    <message>
        <source>0 of {count} read. Once more exports without a tick.</source>
        <translation>0 de {count} lidos. Mais uma vez exporta sem nenhuma marca.</translation>
    </message>
    <message>
        <source>A approves a file, Ctrl+E exports. Each clean copy is read back and checked before you get it. The original is never changed.</source>
        <translation>A aprova um arquivo, Ctrl+E exporta. Cada cópia limpa é relida e verificada antes de ser entregue. O original nunca é alterado.</translation>
    </message>
    <message>
        <source>A approves a file: you looked and agree. Ctrl+E exports what is approved.</source>
        <translation>A aprova um arquivo: você olhou e concorda. Ctrl+E exporta o que está aprovado.</translation>
    </message>
    <message>
        <source>A bar over the eyes leaves the rest of the face.</source>
        <translation>Uma tarja sobre os olhos deixa o resto do rosto à vista.</translation>
    </message>
    <message>
        <source>A barcode or QR code that can be read.</source>
        <translation>Um código de barras ou QR legível.</translation>
    </message>
    <message>
        <source>A barcode or QR code; it may hold a number that leads to a person.</source>
        <translation>Um código de barras ou QR; pode conter um número que leva a uma pessoa.</translation>
    </message>
    <message>
        <source>A check could not run</source>
        <translation>Uma verificação não pôde ser feita</translation>
    </message>
    <message>
        <source>A crop only covers it; the file holds it all.</source>
        <translation>Um corte só o cobre; o arquivo contém tudo.</translation>
    </message>
    <message>
        <source>A destination of your own is made, changed, imported and saved there too.</source>
        <translation>Ali também se cria, altera, importa e guarda um destino próprio.</translation>
    </message>
    <message>
        <source>A destination only ever hides more. Your rules are shown as our default.</source>
        <translation>Um destino só oculta mais. As suas regras são mostradas como padrão nosso.</translation>
    </message>
    <message>
        <source>A face was found, and the destination takes no photograph of a face.</source>
        <translation>Um rosto foi encontrado, e o destino não aceita fotografia de rosto.</translation>
    </message>
    <message>
        <source>A face, seen again on a closer look.</source>
        <translation>Um rosto, confirmado olhando mais de perto.</translation>
    </message>
    <message>
        <source>A file is in the way</source>
        <translation>Há um arquivo no caminho</translation>
    </message>
    <message>
        <source>A file that cannot be handled is refused with a reason; the others go on.</source>
        <translation>Um arquivo que não pode ser tratado é recusado com um motivo; os outros continuam.</translation>
    </message>
    <message>
        <source>A file with the name of the clean copy exists already.</source>
        <translation>Já existe um arquivo com o nome da cópia limpa.</translation>
    </message>
    <message>
        <source>A finder is missing</source>
        <translation>Falta um detector</translation>
    </message>
    <message>
        <source>A finder stopped</source>
        <translation>Um detector parou</translation>
    </message>
    <message>
        <source>A found region is not deleted. H hides it, X leaves it visible.</source>
        <translation>Uma região encontrada não é removida. H a oculta, X a deixa visível.</translation>
    </message>
    <message>
        <source>A kept word tells who it is</source>
        <translation>Uma palavra mantida diz quem é</translation>
    </message>
    <message>
        <source>A list to tick while you look yourself.</source>
        <translation>Uma lista para marcar enquanto você mesmo olha.</translation>
    </message>
    <message>
        <source>A metadata field that identifies a person.</source>
        <translation>Um campo de metadados que identifica uma pessoa.</translation>
    </message>
    <message>
        <source>A moving PNG, without loss</source>
        <translation>Um PNG animado, sem perdas</translation>
    </message>
    <message>
        <source>A moving WebP, without loss</source>
        <translation>Um WebP animado, sem perdas</translation>
    </message>
    <message>
        <source>A part of the program tried to use the network; CaseVeil never does.</source>
        <translation>Uma parte do programa tentou usar a rede; o CaseVeil nunca faz isso.</translation>
    </message>
    <message>
        <source>A part of {name} stays visible. Of crops around one eye 4.9 % were recognised; larger parts are recognised more often. Why must it stay, and did the patient agree?</source>
        <translation>Uma parte de {name} fica visível. De recortes em torno de um olho foram reconhecidos 4,9 %; partes maiores são reconhecidas com mais frequência. Por que deve ficar, e o paciente concordou?</translation>
    </message>
    <message>
        <source>A phone can read it; its content is never shown or written here.</source>
        <translation>Um telefone pode lê-lo; seu conteúdo nunca é mostrado nem escrito aqui.</translation>
    </message>
    <message>
        <source>A picture carries no attribute at all.</source>
        <translation>Uma imagem não leva nenhum atributo.</translation>
    </message>
    <message>
        <source>A pseudonym has Latin letters, digits and hyphens only.</source>
        <translation>Um pseudónimo só tem letras latinas, algarismos e hífenes.</translation>
    </message>
    <message>
        <source>A rare condition or a place that people would recognise.</source>
        <translation>Uma doença rara ou um lugar que seria reconhecido.</translation>
    </message>
    <message>
        <source>A relative could not recognise this, you said.</source>
        <translation>Um parente não poderia reconhecer isto, você disse.</translation>
    </message>
    <message>
        <source>A relative could recognise this, you said: share only with consent.</source>
        <translation>Um parente poderia reconhecer isto, você disse: compartilhe só com consentimento.</translation>
    </message>
    <message>
        <source>A scale bar beneath the picture</source>
        <translation>Uma barra de escala por baixo da imagem</translation>
    </message>
    <message>
        <source>A second look at the finished file saw this outside everything hidden.</source>
        <translation>Um segundo olhar ao arquivo pronto viu isto fora de tudo o que está oculto.</translation>
    </message>
    <message>
        <source>A second look may find more. Decide it and approve again.</source>
        <translation>Um segundo olhar pode achar mais. Decida e aprove de novo.</translation>
    </message>
    <message>
        <source>A word in the text; the clean copy says something neutral instead.</source>
        <translation>Uma palavra do texto; a cópia limpa diz em vez dela algo neutro.</translation>
    </message>
    <message>
        <source>A word that you kept stands in the properties of the file, too.</source>
        <translation>Uma palavra que manteve está também nas propriedades do arquivo.</translation>
    </message>
    <message>
        <source>Actual pixels</source>
        <translation>Pixels reais</translation>
    </message>
    <message>
        <source>Add region</source>
        <translation>Adicionar região</translation>
    </message>
    <message>
        <source>Adds a region in the middle; move it with Alt and the arrow keys.</source>
        <translation>Adiciona uma região no meio; mova-a com Alt e as setas.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>After a crash your decisions are offered when the program starts again.</source>
        <translation>Após uma falha, suas decisões são oferecidas quando o programa inicia de novo.</translation>
    </message>
    <message>
        <source>After export no field remains.</source>
        <translation>Depois da exportação não resta nenhum campo.</translation>
    </message>
    <message>
        <source>After export remain: {names}.</source>
        <translation>Depois da exportação restam: {names}.</translation>
    </message>
    <message>
        <source>All clean copies small on one picture.</source>
        <translation>Todas as cópias limpas, pequenas, numa imagem.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>All frames</source>
        <translation>Todos os quadros</translation>
    </message>
    <message>
        <source>All of it is hidden, unless you keep a line.</source>
        <translation>Tudo é oculto, salvo a linha que mantiver.</translation>
    </message>
    <message>
        <source>Already in the list.</source>
        <translation>Já está na lista.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E mais %n.</numerusform>
            <numerusform>E mais %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Any phone reads it, and the record&apos;s number with it.</source>
        <translation>Qualquer telefone o lê, e com ele o número do prontuário.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>Approve and export</source>
        <translation>Aprovar e exportar</translation>
    </message>
    <message>
        <source>Approve the whole series</source>
        <translation>Aprovar a série inteira</translation>
    </message>
    <message>
        <source>Approve without looking</source>
        <translation>Aprovar sem olhar</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Aprovado.</translation>
    </message>
    <message>
        <source>Approved: it goes out with the pictures.</source>
        <translation>Aprovado: sai com as imagens.</translation>
    </message>
    <message>
        <source>Approves this file, and every file of its series that asks nothing more.</source>
        <translation>Aprova este arquivo e cada arquivo da sua série que não pergunta mais nada.</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Setas</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Como no arquivo</translation>
    </message>
    <message>
        <source>As the original</source>
        <translation>Como o original</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Como o sistema ({language})</translation>
    </message>
    <message>
        <source>As they are.</source>
        <translation>Como estão.</translation>
    </message>
    <message>
        <source>Ask at any time</source>
        <translation>Pergunte a qualquer momento</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Perguntar sempre</translation>
    </message>
    <message>
        <source>Ask each time for the folder for clean copies</source>
        <translation>Perguntar sempre a pasta das cópias limpas</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or copy it to a folder of your own.</source>
        <translation>Peça o direito de leitura, ou copie-o para uma pasta sua.</translation>
    </message>
    <message>
        <source>Ask the patient for every photograph.</source>
        <translation>Pergunte ao paciente por cada fotografia.</translation>
    </message>
    <message>
        <source>Ask the patient where in doubt.</source>
        <translation>Na dúvida, pergunte ao paciente.</translation>
    </message>
    <message>
        <source>Ask the patient, whatever the picture.</source>
        <translation>Pergunte ao paciente, seja qual for a imagem.</translation>
    </message>
    <message>
        <source>Ask yourself: could a relative recognise this?</source>
        <translation>Pergunte-se: um parente poderia reconhecer isto?</translation>
    </message>
    <message>
        <source>Asked at the first export</source>
        <translation>Perguntada na primeira exportação</translation>
    </message>
    <message>
        <source>At most {count} characters.</source>
        <translation>No máximo {count} caracteres.</translation>
    </message>
    <message>
        <source>B draws a rectangle, I an ellipse, L a polygon; Q paints, Shift+Q wipes away. Escape gives the tool up.</source>
        <translation>B desenha um retângulo, I uma elipse, L um polígono; Q pinta, Shift+Q apaga. Esc larga a ferramenta.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Basic: as the standard PS3.15 says</source>
        <translation>Básico: o que a norma PS3.15 diz</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes e depois</translation>
    </message>
    <message>
        <source>Before that you are asked what only a person can say. Each answer is one key.</source>
        <translation>Antes disso pergunta-se o que só uma pessoa pode dizer. Cada resposta é uma tecla.</translation>
    </message>
    <message>
        <source>Before the first export you read once what is asked of you: Enter ticks the point that is shown.</source>
        <translation>Antes da primeira exportação lê uma vez o que se pede: Enter marca o ponto mostrado.</translation>
    </message>
    <message>
        <source>Before you share</source>
        <translation>Antes de partilhar</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Birthmarks, moles in a pattern</source>
        <translation>Marcas de nascença, pintas em grupo</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Osso</translation>
    </message>
    <message>
        <source>Brain</source>
        <translation>Cérebro</translation>
    </message>
    <message>
        <source>Brightness as in the file</source>
        <translation>Brilho como no arquivo</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>By keys: Ins adds a region, Alt with the arrow keys moves it, G and S make it larger and smaller.</source>
        <translation>Com teclas: Ins adiciona uma região, Alt com as setas a move, G e S a aumentam e a diminuem.</translation>
    </message>
    <message>
        <source>C crops the picture. O keeps only one area and hides everything else.</source>
        <translation>C recorta a imagem. O mantém só uma área e oculta todo o resto.</translation>
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
        <translation>Cancelado. Nada foi escrito.</translation>
    </message>
    <message>
        <source>Cannot be looked for on this computer: {names}. Files that need it will be refused. See Help, What is looked for.</source>
        <translation>Não pode ser procurado neste computador: {names}. Arquivos que precisem disso serão recusados. Veja Ajuda, O que é procurado.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Não pode ser lido</translation>
    </message>
    <message>
        <source>Caption, history or post, with what was found taken out; read it.</source>
        <translation>Legenda, história ou publicação, sem o que foi encontrado; leia.</translation>
    </message>
    <message>
        <source>Case text</source>
        <translation>Texto do caso</translation>
    </message>
    <message>
        <source>Case text, consent and delivery</source>
        <translation>Texto, consentimento e entrega</translation>
    </message>
    <message>
        <source>Case text…</source>
        <translation>Texto do caso…</translation>
    </message>
    <message>
        <source>CaseVeil did not end in order last time.</source>
        <translation>O CaseVeil não terminou corretamente da última vez.</translation>
    </message>
    <message>
        <source>CaseVeil does not know this kind of file.</source>
        <translation>O CaseVeil não conhece este tipo de arquivo.</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Certo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Changed since it was searched</source>
        <translation>Alterado desde a busca</translation>
    </message>
    <message>
        <source>Changed, not decided</source>
        <translation>Alterado, não decidido</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Charts, diagrams and drawings that cannot be checked are not in the clean copy.</source>
        <translation>Os gráficos, diagramas e desenhos que não podem ser verificados não estão na cópia limpa.</translation>
    </message>
    <message>
        <source>Checklist, one line each</source>
        <translation>Lista, uma linha por ponto</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Choose a file with a picture; reports and structured data are not handled.</source>
        <translation>Escolha um arquivo com imagem; laudos e dados estruturados não são tratados.</translation>
    </message>
    <message>
        <source>Choose a folder where you may save files.</source>
        <translation>Escolha uma pasta onde você possa salvar.</translation>
    </message>
    <message>
        <source>Choose a region with J and K, or click it.</source>
        <translation>Escolha uma região com J e K, ou clique nela.</translation>
    </message>
    <message>
        <source>Choose another destination, or mend the file.</source>
        <translation>Escolha outro destino, ou corrija o arquivo.</translation>
    </message>
    <message>
        <source>Choose another folder for the clean copies.</source>
        <translation>Escolha outra pasta para as cópias limpas.</translation>
    </message>
    <message>
        <source>Choose another folder, or move that file away.</source>
        <translation>Escolha outra pasta, ou mova esse arquivo.</translation>
    </message>
    <message>
        <source>Choose the folder for clean copies</source>
        <translation>Escolher a pasta das cópias limpas</translation>
    </message>
    <message>
        <source>Choose the picture file itself.</source>
        <translation>Escolha o próprio arquivo de imagem.</translation>
    </message>
    <message>
        <source>Chooses for whom the case is; its rules only ever hide more.</source>
        <translation>Escolhe para quem é o caso; as regras só ocultam mais.</translation>
    </message>
    <message>
        <source>Chooses where clean copies are written.</source>
        <translation>Escolhe onde as cópias limpas são escritas.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Clean copies as</source>
        <translation>Cópias limpas como</translation>
    </message>
    <message>
        <source>Clean copies of what is approved, into a folder, each checked.</source>
        <translation>Cópias limpas do aprovado, numa pasta, cada uma verificada.</translation>
    </message>
    <message>
        <source>Clean copy</source>
        <translation>Cópia limpa</translation>
    </message>
    <message>
        <source>Click the corners; Enter or a double click closes.</source>
        <translation>Clique nos cantos; Enter ou duplo clique fecha.</translation>
    </message>
    <message>
        <source>Clinical</source>
        <translation>Clínico</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close CaseVeil</source>
        <translation>Fechar o CaseVeil</translation>
    </message>
    <message>
        <source>Close a polygon</source>
        <translation>Fechar um polígono</translation>
    </message>
    <message>
        <source>Close and lose the decisions?</source>
        <translation>Fechar e perder as decisões?</translation>
    </message>
    <message>
        <source>Close and lose your marks?</source>
        <translation>Fechar e perder as suas marcas?</translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation>Fechar aviso</translation>
    </message>
    <message>
        <source>Close other programs and press F5, or make the picture smaller.</source>
        <translation>Feche outros programas e pressione F5, ou reduza a imagem.</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Fechar o caso</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fechar este aviso</translation>
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
        <translation>Cores</translation>
    </message>
    <message>
        <source>Colours are converted to sRGB in the clean copy.</source>
        <translation>As cores são convertidas para sRGB na cópia limpa.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Confirmed by you</source>
        <translation>Confirmado por você</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>Consent card</source>
        <translation>Ficha de consentimento</translation>
    </message>
    <message>
        <source>Consent card…</source>
        <translation>Consentimento…</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Folha de contactos</translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation>Folha de contactos…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copies the place of the region, to hide it in another file as well.</source>
        <translation>Copia o lugar da região para ocultá-lo também em outro arquivo.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all hidden regions</source>
        <translation>Copiar todas as regiões ocultas</translation>
    </message>
    <message>
        <source>Copy clean picture</source>
        <translation>Copiar imagem limpa</translation>
    </message>
    <message>
        <source>Copy it to another disk and try again.</source>
        <translation>Copie-o para outro disco e tente de novo.</translation>
    </message>
    <message>
        <source>Copy or export it again from where it came from.</source>
        <translation>Copie-o ou exporte-o de novo de onde veio.</translation>
    </message>
    <message>
        <source>Copy or export it again.</source>
        <translation>Copie-o ou exporte-o de novo.</translation>
    </message>
    <message>
        <source>Copy or export it again. If that does not help, take a screenshot of the picture.</source>
        <translation>Copie-o ou exporte-o de novo. Se não ajudar, faça uma captura de tela da imagem.</translation>
    </message>
    <message>
        <source>Copy region</source>
        <translation>Copiar região</translation>
    </message>
    <message>
        <source>Copy the clean text</source>
        <translation>Copiar o texto limpo</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar o relatório</translation>
    </message>
    <message>
        <source>Could a relative recognise the person from what is left: a rare finding, implants, jewellery, dates, story?</source>
        <translation>Um parente poderia reconhecer a pessoa pelo que resta: um achado raro, implantes, joias, datas, história?</translation>
    </message>
    <message>
        <source>Could a relative recognise the person from what is left: shape of the head, face in the slices, teeth, implants, jewellery, story?</source>
        <translation>Um parente poderia reconhecer a pessoa pelo que resta: forma da cabeça, rosto nos cortes, dentes, implantes, joias, história?</translation>
    </message>
    <message>
        <source>Could a relative recognise the person from what is left: skin marks, jewellery, clothes, room, story?</source>
        <translation>Um parente poderia reconhecer a pessoa pelo que resta: marcas na pele, joias, roupas, ambiente, história?</translation>
    </message>
    <message>
        <source>Could a relative recognise this? You are asked before approving.</source>
        <translation>Um parente poderia reconhecer isto? Isso é perguntado antes da aprovação.</translation>
    </message>
    <message>
        <source>Covering only the eyes does not hide who a person is. Hide the whole head.</source>
        <translation>Cobrir só os olhos não esconde quem é uma pessoa. Oculte a cabeça inteira.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Crop the face away, or choose another picture or destination.</source>
        <translation>Corte o rosto fora, ou escolha outra imagem ou outro destino.</translation>
    </message>
    <message>
        <source>Crop to region</source>
        <translation>Recortar na região</translation>
    </message>
    <message>
        <source>Cropped: the pictures are cut.</source>
        <translation>Recortado: as imagens são cortadas.</translation>
    </message>
    <message>
        <source>Cropped: the rest is painted black, so that rows, columns and positions stay true; pictures (Ctrl+D) are cut.</source>
        <translation>Recortado: o resto é pintado de preto, para que linhas, colunas e posições continuem verdadeiras; as imagens (Ctrl+D) são cortadas.</translation>
    </message>
    <message>
        <source>Ctrl+7 opens a list to tick while you look.</source>
        <translation>Ctrl+7 abre uma lista para marcar enquanto você olha.</translation>
    </message>
    <message>
        <source>Ctrl+B changes the brightness on the screen only, so that faint text shows; drag with the right button for any other.</source>
        <translation>Ctrl+B muda o brilho só na tela, para que o texto fraco apareça; arraste com o botão direito para qualquer outro.</translation>
    </message>
    <message>
        <source>Ctrl+E exports, Ctrl+Z undoes, ? lists all keys</source>
        <translation>Ctrl+E exporta, Ctrl+Z desfaz, ? mostra todas as teclas</translation>
    </message>
    <message>
        <source>Ctrl+K fills in a consent card. It is kept apart and never goes with the case.</source>
        <translation>Ctrl+K preenche uma ficha de consentimento. Guarda-se à parte e nunca vai com o caso.</translation>
    </message>
    <message>
        <source>Ctrl+L draws a case of nobody. Hide what identifies with the ordinary tools; the finders are off.</source>
        <translation>Ctrl+L desenha um caso de ninguém. Oculte o que identifica com as ferramentas de sempre; os localizadores estão desligados.</translation>
    </message>
    <message>
        <source>Ctrl+M marks words of the text, a tick marks a field. Ctrl+Return shows what was missed, and why it identifies.</source>
        <translation>Ctrl+M marca palavras do texto, uma marca de seleção marca um campo. Ctrl+Return mostra o que não foi visto e por que identifica.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D hands over: folder, package, contact sheet, a picture to paste.</source>
        <translation>Ctrl+Shift+D entrega: pasta, pacote, folha de contactos, imagem para colar.</translation>
    </message>
    <message>
        <source>Ctrl+T takes a caption or a history: H hides and X keeps each change, A lets the clean text go out with the pictures.</source>
        <translation>Ctrl+T recebe uma legenda ou uma história: H oculta e X mantém cada alteração, A deixa sair o texto limpo com as imagens.</translation>
    </message>
    <message>
        <source>Ctrl+V opens a picture or files from the clipboard.</source>
        <translation>Ctrl+V abre uma imagem ou arquivos da área de transferência.</translation>
    </message>
    <message>
        <source>D keeps all doubtful ones of the frame, Shift+H hides all undecided ones.</source>
        <translation>D mantém todos os duvidosos do quadro, Shift+H oculta todos os não decididos.</translation>
    </message>
    <message>
        <source>DICOM attributes</source>
        <translation>Atributos DICOM</translation>
    </message>
    <message>
        <source>DICOM attributes follow a profile. Ctrl+D shows beforehand what happens to each one.</source>
        <translation>Os atributos DICOM seguem um perfil. Ctrl+D mostra antes o que acontece a cada um.</translation>
    </message>
    <message>
        <source>DICOM attributes…</source>
        <translation>Atributos DICOM…</translation>
    </message>
    <message>
        <source>DICOM compression not supported</source>
        <translation>Compressão DICOM sem suporte</translation>
    </message>
    <message>
        <source>DICOM files</source>
        <translation>Ficheiros DICOM</translation>
    </message>
    <message>
        <source>DICOM profile</source>
        <translation>Perfil DICOM</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>Arquivo danificado</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Dark parts</source>
        <translation>Partes escuras</translation>
    </message>
    <message>
        <source>Dark, middle or light parts, on the screen only; drag with the right button for any other.</source>
        <translation>Partes escuras, médias ou claras, só na tela; arraste com o botão direito para qualquer outra.</translation>
    </message>
    <message>
        <source>Date you spoke with the patient</source>
        <translation>Data em que falou com o paciente</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Decide them one by one, or press D to keep those of this frame.</source>
        <translation>Decida um por um, ou pressione D para manter os deste quadro.</translation>
    </message>
    <message>
        <source>Decide, then approve again.</source>
        <translation>Decida e depois aprove de novo.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message numerus="yes">
        <source>Decisions on %n file(s) were kept. Open them again?</source>
        <translation>
            <numerusform>Decisões sobre %n arquivo foram guardadas. Abrir de novo?</numerusform>
            <numerusform>Decisões sobre %n arquivos foram guardadas. Abrir de novo?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Deliver with the pictures</source>
        <translation>Entregar com as imagens</translation>
    </message>
    <message>
        <source>Deliver with the pictures  A</source>
        <translation>Entregar com as imagens  A</translation>
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
        <translation>Destino e orientação</translation>
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
        <translation>Aparelho</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disco cheio</translation>
    </message>
    <message>
        <source>Divider between before and after</source>
        <translation>Divisor entre antes e depois</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Duvidoso</translation>
    </message>
    <message>
        <source>Doubtful findings</source>
        <translation>Achados duvidosos</translation>
    </message>
    <message>
        <source>Drag a region to move it, or its handles to change its size.</source>
        <translation>Arraste uma região para movê-la, ou suas alças para mudar o tamanho.</translation>
    </message>
    <message>
        <source>Drag, or middle button</source>
        <translation>Arrastar, ou botão do meio</translation>
    </message>
    <message>
        <source>Draw a rectangle to hide.</source>
        <translation>Desenhe um retângulo a ocultar.</translation>
    </message>
    <message>
        <source>Draw a region first, or move one, that stands on all frames of this file.</source>
        <translation>Primeiro desenhe ou mova uma região que esteja em todos os quadros deste arquivo.</translation>
    </message>
    <message>
        <source>Draw an ellipse to hide.</source>
        <translation>Desenhe uma elipse a ocultar.</translation>
    </message>
    <message>
        <source>Draw ellipse</source>
        <translation>Desenhar elipse</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>Desenhar</translation>
    </message>
    <message>
        <source>Draw polygon</source>
        <translation>Desenhar polígono</translation>
    </message>
    <message>
        <source>Draw rectangle</source>
        <translation>Desenhar retângulo</translation>
    </message>
    <message>
        <source>Draw regions</source>
        <translation>Desenhar regiões</translation>
    </message>
    <message>
        <source>Draw the only area that stays visible.</source>
        <translation>Desenhe a única área que fica visível.</translation>
    </message>
    <message>
        <source>Draw the part to keep</source>
        <translation>Desenhe a parte a manter</translation>
    </message>
    <message>
        <source>Draw what is left of the picture.</source>
        <translation>Desenhe o que resta da imagem.</translation>
    </message>
    <message>
        <source>Draw what stays visible. This format keeps its size: the rest is painted black.</source>
        <translation>Desenhe o que fica visível. Este formato mantém o tamanho: o resto é pintado de preto.</translation>
    </message>
    <message>
        <source>Draw what the case needs; everything else of the head is hidden around it.</source>
        <translation>Desenhe o que o caso precisa; todo o resto da cabeça é ocultado em volta.</translation>
    </message>
    <message>
        <source>Drawing a practice case…</source>
        <translation>Desenhando um caso de treino…</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Desenhado</translation>
    </message>
    <message>
        <source>Drawn by you.</source>
        <translation>Desenhado por você.</translation>
    </message>
    <message>
        <source>Draws cases of nobody in which you mark what identifies, and shows what you missed.</source>
        <translation>Desenha casos de ninguém em que você marca o que identifica e mostra o que não viu.</translation>
    </message>
    <message>
        <source>Drop files, stay private</source>
        <translation>Solte arquivos, tudo fica aqui</translation>
    </message>
    <message>
        <source>Drop photos, DICOM, PDF or PPTX files here</source>
        <translation>Solte aqui fotos ou arquivos DICOM, PDF ou PPTX</translation>
    </message>
    <message>
        <source>Drop photos, DICOM, PDF or PPTX files, or folders into the window. Nothing leaves this computer.</source>
        <translation>Solte fotos, arquivos DICOM, PDF ou PPTX, ou pastas na janela. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>Drop photos, DICOM, PDF or PPTX files, or whole folders into the window, or press Ctrl+O.</source>
        <translation>Solte fotos, arquivos DICOM, PDF ou PPTX, ou pastas inteiras na janela, ou pressione Ctrl+O.</translation>
    </message>
    <message>
        <source>Each problem is told with what to do. F5 looks at a file again.</source>
        <translation>Cada problema diz o que fazer. F5 olha um arquivo de novo.</translation>
    </message>
    <message>
        <source>Ears</source>
        <translation>Orelhas</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit destination</source>
        <translation>Alterar destino</translation>
    </message>
    <message>
        <source>Edit your own destination</source>
        <translation>Alterar o destino próprio</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Edições</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Emptied or replaced: {names}.</source>
        <translation>Esvaziados ou substituídos: {names}.</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>Arquivo vazio</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Criptografado</translation>
    </message>
    <message>
        <source>Enter or double click</source>
        <translation>Enter ou duplo clique</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Borracha</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every finding is outlined with its name, and listed on the right.</source>
        <translation>Cada achado é contornado com seu nome e listado à direita.</translation>
    </message>
    <message>
        <source>Everything else unchanged</source>
        <translation>Todo o resto inalterado</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message numerus="yes">
        <source>Export %n file(s)</source>
        <translation>
            <numerusform>Exportar %n arquivo</numerusform>
            <numerusform>Exportar %n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Export approved</source>
        <translation>Exportar aprovados</translation>
    </message>
    <message>
        <source>Export it again from its original.</source>
        <translation>Exporte-o de novo a partir do original.</translation>
    </message>
    <message>
        <source>Export it from the viewer without compression.</source>
        <translation>Exporte-o do visualizador sem compressão.</translation>
    </message>
    <message>
        <source>Export the remembered scanners</source>
        <translation>Exportar os aparelhos lembrados</translation>
    </message>
    <message>
        <source>Export with my ticks</source>
        <translation>Exportar com as minhas marcas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Rostos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Figure 1&apos;s Community Guidelines ask to write nothing that one would not say in front of the patient; which words count is our default.</source>
        <translation>As Community Guidelines da Figure 1 pedem que não se escreva nada que não se diria perante o paciente; que palavras contam é padrão nosso.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Formato do arquivo</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>File names often hold a name, a number or a day.</source>
        <translation>Nomes de arquivo muitas vezes contêm um nome, um número ou um dia.</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Arquivo não encontrado</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Files inside the document, videos too, are not in the clean copy.</source>
        <translation>Os arquivos dentro do documento, incluindo vídeos, não estão na cópia limpa.</translation>
    </message>
    <message>
        <source>Files searched at once</source>
        <translation>Arquivos buscados ao mesmo tempo</translation>
    </message>
    <message>
        <source>Fill in purpose, who will see it, and where it will appear.</source>
        <translation>Preencha o fim, quem o verá e onde aparecerá.</translation>
    </message>
    <message>
        <source>Fills the view with the selected region.</source>
        <translation>Preenche a vista com a região selecionada.</translation>
    </message>
    <message>
        <source>Films and brightness</source>
        <translation>Filmes e brilho</translation>
    </message>
    <message>
        <source>Finders</source>
        <translation>Detectores</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>Findings and checklist</source>
        <translation>Achados e lista de verificação</translation>
    </message>
    <message>
        <source>Findings appear here once the file was searched.</source>
        <translation>Os achados aparecem aqui quando a busca no arquivo termina.</translation>
    </message>
    <message>
        <source>Finds faces, text in the picture, barcodes, wristbands, labels and metadata.</source>
        <translation>Encontra rostos, texto na imagem, códigos de barras, pulseiras, etiquetas e metadados.</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>Ajustar à janela</translation>
    </message>
    <message>
        <source>Fold the series</source>
        <translation>Recolher a série</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Folder cannot be written</source>
        <translation>Não é possível escrever na pasta</translation>
    </message>
    <message>
        <source>Folder for clean copies</source>
        <translation>Pasta das cópias limpas</translation>
    </message>
    <message>
        <source>Folder for clean copies…</source>
        <translation>Pasta das cópias limpas…</translation>
    </message>
    <message>
        <source>Folder for consent cards</source>
        <translation>Pasta das fichas de consentimento</translation>
    </message>
    <message>
        <source>Folder, one package, contact sheet, clean picture to paste.</source>
        <translation>Pasta, um pacote, folha de contactos, imagem limpa para colar.</translation>
    </message>
    <message>
        <source>Folders work too. Everything stays on this computer.</source>
        <translation>Pastas também. Tudo fica neste computador.</translation>
    </message>
    <message>
        <source>For: {name}</source>
        <translation>Para: {name}</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Esquecer tudo</translation>
    </message>
    <message>
        <source>Forget all remembered scanners</source>
        <translation>Esquecer todos os aparelhos lembrados</translation>
    </message>
    <message>
        <source>Forget the remembered scanners in the settings, then try again.</source>
        <translation>Esqueça os aparelhos lembrados nas definições e tente de novo.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Format not supported</source>
        <translation>Formato sem suporte</translation>
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
        <translation>Quadro</translation>
    </message>
    <message>
        <source>Frame {frame} of {count}</source>
        <translation>Quadro {frame} de {count}</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Quadros</translation>
    </message>
    <message>
        <source>Frames complete</source>
        <translation>Quadros completos</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>Libere espaço, ou escolha uma pasta em outro disco.</translation>
    </message>
    <message>
        <source>Give a tool up</source>
        <translation>Largar uma ferramenta</translation>
    </message>
    <message>
        <source>Give it a name with Latin letters or digits.</source>
        <translation>Dê-lhe um nome com letras latinas ou algarismos.</translation>
    </message>
    <message>
        <source>Glass and metal show who and what stood around.</source>
        <translation>Vidro e metal mostram quem e o que estava em volta.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation>Continuar de onde eu estava</translation>
    </message>
    <message>
        <source>Go to the files</source>
        <translation>Ir para os arquivos</translation>
    </message>
    <message>
        <source>Go to the findings</source>
        <translation>Ir para os achados</translation>
    </message>
    <message>
        <source>Goes out as {form}, {width} × {height} pixels.</source>
        <translation>Sai como {form}, {width} × {height} pixels.</translation>
    </message>
    <message>
        <source>Grow region</source>
        <translation>Aumentar região</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientação</translation>
    </message>
    <message>
        <source>Guidance: {title}</source>
        <translation>Orientação: {title}</translation>
    </message>
    <message>
        <source>Guidance…</source>
        <translation>Orientação…</translation>
    </message>
    <message>
        <source>H hides, X keeps, A approves</source>
        <translation>H oculta, X mantém, A aprova</translation>
    </message>
    <message>
        <source>H hides, X keeps, A approves.</source>
        <translation>H oculta, X mantém, A aprova.</translation>
    </message>
    <message>
        <source>Handled by the profile</source>
        <translation>Tratado pelo perfil</translation>
    </message>
    <message>
        <source>Handwriting, small or faint text that no finder reads.</source>
        <translation>Escrita à mão, texto pequeno ou ténue que nenhum detector lê.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Help, Problem report shows what can be copied into a message: versions and codes, no content, names or paths.</source>
        <translation>Ajuda, Relatório de problema mostra o que pode ser copiado numa mensagem: versões e códigos, sem conteúdo, nomes nem caminhos.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message numerus="yes">
        <source>Hidden at the same place in %n other file(s).</source>
        <translation>
            <numerusform>Oculto no mesmo lugar em %n outro arquivo.</numerusform>
            <numerusform>Oculto no mesmo lugar em %n outros arquivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden regions solid</source>
        <translation>Regiões ocultas uniformes</translation>
    </message>
    <message>
        <source>Hidden shapes, and shapes outside the slide, are not in the clean copy.</source>
        <translation>As formas ocultas e as que estão fora do diapositivo não estão na cópia limpa.</translation>
    </message>
    <message>
        <source>Hidden slides are not in the clean copy.</source>
        <translation>Os diapositivos ocultos não estão na cópia limpa.</translation>
    </message>
    <message>
        <source>Hidden without need: {name}</source>
        <translation>Ocultado sem necessidade: {name}</translation>
    </message>
    <message>
        <source>Hidden, not decided</source>
        <translation>Oculto, não decidido</translation>
    </message>
    <message>
        <source>Hidden.</source>
        <translation>Ocultos.</translation>
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
        <translation>Ocultar todo texto assim</translation>
    </message>
    <message>
        <source>Hide all undecided on this frame</source>
        <translation>Ocultar tudo o que não foi decidido neste quadro</translation>
    </message>
    <message>
        <source>Hide it with H and approve again; the place is named.</source>
        <translation>Oculte-a com H e aprove de novo; o lugar é indicado.</translation>
    </message>
    <message>
        <source>Hide no more than identifies.</source>
        <translation>Não oculte mais do que aquilo que identifica.</translation>
    </message>
    <message>
        <source>Hide the whole head</source>
        <translation>Ocultar a cabeça inteira</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Ocultá-los</translation>
    </message>
    <message>
        <source>Hides every line that reads or tells the same, in all files.</source>
        <translation>Oculta em todos os arquivos cada linha que diz ou revela o mesmo.</translation>
    </message>
    <message>
        <source>Hides everything outside the selected region.</source>
        <translation>Oculta tudo fora da região selecionada.</translation>
    </message>
    <message>
        <source>Hides the copied places here, scaled to this picture.</source>
        <translation>Oculta aqui os lugares copiados, na escala desta imagem.</translation>
    </message>
    <message>
        <source>Hides the face as it was found, with ears and most of the hair.</source>
        <translation>Oculta o rosto como foi encontrado, com as orelhas e a maior parte do cabelo.</translation>
    </message>
    <message>
        <source>Hides this place in every file of the case, scaled to each picture.</source>
        <translation>Oculta este lugar em cada arquivo do caso, na escala de cada imagem.</translation>
    </message>
    <message>
        <source>Hides this place in every file of the series; keeps it only where the same was found.</source>
        <translation>Oculta este lugar em cada arquivo da série; só o mantém onde se achou o mesmo.</translation>
    </message>
    <message>
        <source>Hiding what the case needs counts too. Progress stays on this computer, without names.</source>
        <translation>Ocultar o que o caso precisa também conta. O progresso fica neste computador, sem nomes.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>How I did</source>
        <translation>Meu resultado</translation>
    </message>
    <message>
        <source>I looked for all of these</source>
        <translation>Procurei tudo isto</translation>
    </message>
    <message>
        <source>I looked: no face or other visible feature is left</source>
        <translation>Olhei: não resta rosto nem outro traço visível</translation>
    </message>
    <message>
        <source>I looked: there is none</source>
        <translation>Olhei: não há nenhum</translation>
    </message>
    <message>
        <source>If its folder is copied to an online service, the original is there too. The receipt page names such a folder.</source>
        <translation>Se a pasta é copiada para um serviço on-line, o original também está lá. A página Recibo nomeia essa pasta.</translation>
    </message>
    <message>
        <source>Import a destination</source>
        <translation>Importar um destino</translation>
    </message>
    <message>
        <source>Import remembered scanners</source>
        <translation>Importar aparelhos lembrados</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Incomplete file</source>
        <translation>Arquivo incompleto</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Inverter</translation>
    </message>
    <message>
        <source>Iris, or vessels of the fundus</source>
        <translation>Íris, ou vasos do fundo do olho</translation>
    </message>
    <message>
        <source>It asks for the patient&apos;s consent. No consent card was written yet.</source>
        <translation>Pede o consentimento do paciente. Ainda não foi escrita nenhuma ficha.</translation>
    </message>
    <message>
        <source>It cannot be written there.</source>
        <translation>Não se pode escrever ali.</translation>
    </message>
    <message>
        <source>It holds no content of your files, no names and no paths.</source>
        <translation>Não contém nada dos seus arquivos, nem nomes nem caminhos.</translation>
    </message>
    <message>
        <source>It holds no content, no original name and no path, and may be shared.</source>
        <translation>Não contém conteúdo, nome original nem caminho, e pode ser compartilhado.</translation>
    </message>
    <message>
        <source>It is kept in memory only until it is delivered. Read it once more: no list knows every person.</source>
        <translation>Fica só em memória até ser entregue. Leia-o outra vez: nenhuma lista conhece toda a gente.</translation>
    </message>
    <message>
        <source>It is like no other, and initials stand in it.</source>
        <translation>Não há outra igual, e traz iniciais.</translation>
    </message>
    <message>
        <source>It keeps no list of files opened. Copied text is marked as sensitive.</source>
        <translation>Não guarda lista de arquivos abertos. Texto copiado é marcado como confidencial.</translation>
    </message>
    <message>
        <source>It leads to the record or to the person&apos;s telephone.</source>
        <translation>Leva ao prontuário ou ao telefone da pessoa.</translation>
    </message>
    <message>
        <source>It may tell the side, left or right: X keeps it.</source>
        <translation>Pode indicar o lado, esquerdo ou direito: X o mantém.</translation>
    </message>
    <message>
        <source>It says what was hidden and which checks passed.</source>
        <translation>Diz o que foi ocultado e quais verificações passaram.</translation>
    </message>
    <message>
        <source>It says when the person was there; with the place that is often enough.</source>
        <translation>Diz quando a pessoa esteve lá; com o lugar, muitas vezes basta.</translation>
    </message>
    <message>
        <source>It says where the person was treated.</source>
        <translation>Diz onde a pessoa foi tratada.</translation>
    </message>
    <message>
        <source>It says who this is.</source>
        <translation>Diz quem é.</translation>
    </message>
    <message>
        <source>It says who treated the person, and so where.</source>
        <translation>Diz quem tratou a pessoa e, com isso, onde.</translation>
    </message>
    <message>
        <source>It shows who this is to anyone who knows the person.</source>
        <translation>Mostra quem é a qualquer um que conheça a pessoa.</translation>
    </message>
    <message>
        <source>It would name the person, or lead to the record.</source>
        <translation>Nomearia a pessoa, ou levaria ao prontuário.</translation>
    </message>
    <message>
        <source>It would tell where the person was treated.</source>
        <translation>Revelaria onde a pessoa foi tratada.</translation>
    </message>
    <message>
        <source>It would tell who treated the person, and so where.</source>
        <translation>Revelaria quem tratou a pessoa, e portanto onde.</translation>
    </message>
    <message>
        <source>Its number or name leads to the place that owns it.</source>
        <translation>Seu número ou nome leva ao lugar a que pertence.</translation>
    </message>
    <message>
        <source>J and K go from finding to finding. H hides, X keeps. What you leave undecided will be hidden.</source>
        <translation>J e K vão de achado em achado. H oculta, X mantém. O que você deixar sem decidir será ocultado.</translation>
    </message>
    <message>
        <source>J and K go from one to the next. H hides, X keeps, U takes a decision back.</source>
        <translation>J e K vão de um a outro. H oculta, X mantém, U retira uma decisão.</translation>
    </message>
    <message>
        <source>J and K: next and previous finding</source>
        <translation>J e K: achado seguinte e anterior</translation>
    </message>
    <message>
        <source>JPEG pictures, small</source>
        <translation>Imagens JPEG, pequenas</translation>
    </message>
    <message>
        <source>Jewellery, piercings, watches, glasses</source>
        <translation>Joias, piercings, relógios, óculos</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Keep  X</source>
        <translation>Manter  X</translation>
    </message>
    <message>
        <source>Keep UIDs, by which an archive finds the original</source>
        <translation>Manter os UID, com que um arquivo encontra o original</translation>
    </message>
    <message>
        <source>Keep a part of the face</source>
        <translation>Manter uma parte do rosto</translation>
    </message>
    <message>
        <source>Keep all doubtful on this frame</source>
        <translation>Manter todos os duvidosos deste quadro</translation>
    </message>
    <message>
        <source>Keep dates and times as they are</source>
        <translation>Manter datas e horas como estão</translation>
    </message>
    <message>
        <source>Keep dates, moved by a secret number of days</source>
        <translation>Manter datas, deslocadas por um número secreto de dias</translation>
    </message>
    <message>
        <source>Keep descriptions, cleaned of names and numbers</source>
        <translation>Manter descrições, limpas de nomes e números</translation>
    </message>
    <message>
        <source>Keep drawings, cleaned</source>
        <translation>Manter desenhos, limpos</translation>
    </message>
    <message>
        <source>Keep it with the originals, under lock. It never goes with the case; the receipt says only that one exists.</source>
        <translation>Guarde-a com os originais, à chave. Nunca vai com o caso; o recibo só diz que existe.</translation>
    </message>
    <message>
        <source>Keep more than the profile does:</source>
        <translation>Manter mais do que o perfil:</translation>
    </message>
    <message>
        <source>Keep only the region</source>
        <translation>Manter só a região</translation>
    </message>
    <message>
        <source>Keep only this area</source>
        <translation>Manter só esta área</translation>
    </message>
    <message>
        <source>Keep pictures in full size and in their own format</source>
        <translation>Manter as imagens em tamanho completo e no próprio formato</translation>
    </message>
    <message>
        <source>Keep reports inside the file, cleaned</source>
        <translation>Manter relatórios dentro do arquivo, limpos</translation>
    </message>
    <message>
        <source>Keep sex, age, size and weight</source>
        <translation>Manter sexo, idade, altura e peso</translation>
    </message>
    <message>
        <source>Keep speaker notes</source>
        <translation>Manter as notas do orador</translation>
    </message>
    <message>
        <source>Keep the device: maker, station, serial number</source>
        <translation>Manter o aparelho: fabricante, estação, número de série</translation>
    </message>
    <message>
        <source>Keep the institution: name, address, department</source>
        <translation>Manter a instituição: nome, endereço, serviço</translation>
    </message>
    <message>
        <source>Keep the maker&apos;s private numbers that are known to be safe</source>
        <translation>Manter os números privados do fabricante que se sabem seguros</translation>
    </message>
    <message>
        <source>Keep what can lead to the person:</source>
        <translation>Manter o que pode levar à pessoa:</translation>
    </message>
    <message>
        <source>Keep, with a reason…</source>
        <translation>Manter, com um motivo…</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Mantido</translation>
    </message>
    <message>
        <source>Kept on this computer only, without names; no grade.</source>
        <translation>Só neste computador, sem nomes; não é uma nota.</translation>
    </message>
    <message>
        <source>Kept, as proposed</source>
        <translation>Mantido, como proposto</translation>
    </message>
    <message>
        <source>Key not usable</source>
        <translation>Chave inutilizável</translation>
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
        <translation>Tipo de cópia, quadros e barra de escala só para o arquivo visto. O perfil e as opções valem para todo o caso: cópias de um mesmo paciente revelam umas sobre as outras.</translation>
    </message>
    <message>
        <source>Known identifiers gone from the file&apos;s bytes</source>
        <translation>Os identificadores conhecidos já não estão nos bytes do arquivo</translation>
    </message>
    <message>
        <source>Labels carry name, number and ward.</source>
        <translation>Etiquetas trazem nome, número e enfermaria.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language and number of files searched at once take hold at the next start.</source>
        <translation>O idioma e o número de arquivos examinados ao mesmo tempo valem a partir do próximo início.</translation>
    </message>
    <message>
        <source>Language of the card</source>
        <translation>Idioma do cartão</translation>
    </message>
    <message>
        <source>Language, colours, letters, folder and more.</source>
        <translation>Idioma, cores, letras, pasta e mais.</translation>
    </message>
    <message>
        <source>Leave speaker notes out</source>
        <translation>Omitir as notas do orador</translation>
    </message>
    <message>
        <source>Leave them visible</source>
        <translation>Deixá-las visíveis</translation>
    </message>
    <message>
        <source>Leaves the region visible and writes the reason into the receipt.</source>
        <translation>Deixa a região visível e escreve o motivo no recibo.</translation>
    </message>
    <message>
        <source>Leaves the region visible in the clean copy; confirms that nothing is there.</source>
        <translation>Deixa a região visível na cópia limpa; confirma que ali não há nada.</translation>
    </message>
    <message>
        <source>Leaves visible what the finders are not sure about, in one step.</source>
        <translation>Deixa visível de uma vez aquilo de que os detectores não têm certeza.</translation>
    </message>
    <message>
        <source>Legal force: {force}</source>
        <translation>Força legal: {force}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
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
        <translation>Mostra todas as teclas.</translation>
    </message>
    <message>
        <source>Lists the finders, what is missing, and what no finder can see.</source>
        <translation>Mostra os detectores, o que falta e o que nenhum detector pode ver.</translation>
    </message>
    <message>
        <source>Loading picture</source>
        <translation>Carregando imagem</translation>
    </message>
    <message>
        <source>Loading picture…</source>
        <translation>Carregando imagem…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Lado maior</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Olhar de novo</translation>
    </message>
    <message>
        <source>Look at a DICOM file to see what happens to its attributes.</source>
        <translation>Veja um arquivo DICOM para saber o que acontece aos seus atributos.</translation>
    </message>
    <message>
        <source>Look at the new regions, decide them, and approve again.</source>
        <translation>Olhe as novas regiões, decida-as e aprove de novo.</translation>
    </message>
    <message>
        <source>Look at the undecided regions, then approve.</source>
        <translation>Olhe as regiões não decididas e depois aprove.</translation>
    </message>
    <message>
        <source>Look at them again</source>
        <translation>Olhar para eles outra vez</translation>
    </message>
    <message>
        <source>Look at what was found</source>
        <translation>Olhe o que foi encontrado</translation>
    </message>
    <message>
        <source>Look yourself</source>
        <translation>Olhe você mesmo</translation>
    </message>
    <message>
        <source>Look yourself {ticks}/{all}</source>
        <translation>Olhe você {ticks}/{all}</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>Procurado</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>Looks like a barcode or QR code, though it could not be read.</source>
        <translation>Parece um código de barras ou QR, embora não tenha sido lido.</translation>
    </message>
    <message>
        <source>Looks like a face.</source>
        <translation>Parece um rosto.</translation>
    </message>
    <message>
        <source>Looks like a label or sticker.</source>
        <translation>Parece uma etiqueta ou adesivo.</translation>
    </message>
    <message>
        <source>Looks like a patient wristband.</source>
        <translation>Parece uma pulseira de paciente.</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Pulmão</translation>
    </message>
    <message>
        <source>M magnifies what lies under the pointer, Z fills the view with a finding, Shift+Z walks over the picture part by part.</source>
        <translation>M amplia o que está sob o ponteiro, Z enche a vista com um achado, Shift+Z percorre a imagem parte por parte.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Magnifies what lies under the pointer.</source>
        <translation>Amplia o que está sob o ponteiro.</translation>
    </message>
    <message>
        <source>Make it smaller first, or raise the limit max_pixels in the settings.</source>
        <translation>Reduza-a primeiro, ou aumente o limite max_pixels nas configurações.</translation>
    </message>
    <message>
        <source>Make region narrower</source>
        <translation>Estreitar região</translation>
    </message>
    <message>
        <source>Make region shorter</source>
        <translation>Encurtar região</translation>
    </message>
    <message>
        <source>Make region taller</source>
        <translation>Alongar região</translation>
    </message>
    <message>
        <source>Make region wider</source>
        <translation>Alargar região</translation>
    </message>
    <message>
        <source>Make the picture smaller, or open fewer frames at once.</source>
        <translation>Reduza a imagem, ou abra menos quadros de uma vez.</translation>
    </message>
    <message>
        <source>Makes the region larger on every side.</source>
        <translation>Aumenta a região em todos os lados.</translation>
    </message>
    <message>
        <source>Makes the region smaller on every side.</source>
        <translation>Diminui a região em todos os lados.</translation>
    </message>
    <message>
        <source>Makes this frame an exception.</source>
        <translation>Faz deste quadro uma exceção.</translation>
    </message>
    <message>
        <source>Mark the selected words</source>
        <translation>Marcar as palavras selecionadas</translation>
    </message>
    <message>
        <source>Mark what identifies, then: Show how I did.</source>
        <translation>Marque o que identifica e depois: Mostrar meu resultado.</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>Metadata, name</source>
        <translation>Metadados, nome</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Meio</translation>
    </message>
    <message>
        <source>Mirrors, windows, shiny metal</source>
        <translation>Espelhos, janelas, metal brilhante</translation>
    </message>
    <message>
        <source>Missed: {name}</source>
        <translation>Não visto: {name}</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Monitors and phones behind</source>
        <translation>Monitores e telefones ao fundo</translation>
    </message>
    <message>
        <source>Move region down</source>
        <translation>Mover região para baixo</translation>
    </message>
    <message>
        <source>Move region left</source>
        <translation>Mover região para a esquerda</translation>
    </message>
    <message>
        <source>Move region right</source>
        <translation>Mover região para a direita</translation>
    </message>
    <message>
        <source>Move region up</source>
        <translation>Mover região para cima</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name and fields</source>
        <translation>Nome e campos</translation>
    </message>
    <message>
        <source>Name tags of staff</source>
        <translation>Crachás da equipe</translation>
    </message>
    <message>
        <source>Name: {name}</source>
        <translation>Nome: {name}</translation>
    </message>
    <message>
        <source>Needs too much memory</source>
        <translation>Precisa de memória demais</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Precisa de você</translation>
    </message>
    <message>
        <source>Network use was refused</source>
        <translation>O uso da rede foi recusado</translation>
    </message>
    <message>
        <source>New destination</source>
        <translation>Novo destino</translation>
    </message>
    <message>
        <source>New destination of your own</source>
        <translation>Novo destino próprio</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Novo…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Next brightness window</source>
        <translation>Próxima janela de brilho</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Próximo caso</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Próximo arquivo</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Próximo achado</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Próximo quadro</translation>
    </message>
    <message>
        <source>Next or previous finding</source>
        <translation>Achado seguinte ou anterior</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>No destination</source>
        <translation>Sem destino</translation>
    </message>
    <message>
        <source>No face was found. Look yourself, also at the edge and in mirrors: X confirms, H takes the rectangle to draw one.</source>
        <translation>Nenhum rosto foi encontrado. Olhe você mesmo, também nas bordas e em espelhos: X confirma, H pega o retângulo para desenhar um.</translation>
    </message>
    <message>
        <source>No faces there</source>
        <translation>Sem rostos ali</translation>
    </message>
    <message>
        <source>No file is approved yet. Look at one and press A.</source>
        <translation>Nenhum arquivo foi aprovado ainda. Olhe um e pressione A.</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Nenhum arquivo está aberto.</translation>
    </message>
    <message>
        <source>No finder sees tattoos, scars, jewellery or a rare condition. Press B and draw a region to hide what was overlooked.</source>
        <translation>Nenhum detector vê tatuagens, cicatrizes, joias ou uma doença rara. Pressione B e desenhe uma região para ocultar o que escapou.</translation>
    </message>
    <message>
        <source>No finder sees these. Look, then tick with Space; Shift+Z walks over the picture.</source>
        <translation>Nenhum detector vê isto. Olhe e marque com Espaço; Shift+Z percorre a imagem.</translation>
    </message>
    <message>
        <source>No legal advice; the rules of your own institution come first.</source>
        <translation>Não é conselho jurídico; as regras da sua instituição vêm primeiro.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>No permission to read</source>
        <translation>Sem permissão de leitura</translation>
    </message>
    <message>
        <source>No photograph of a face at all, hidden or not.</source>
        <translation>Nenhuma fotografia de um rosto, oculto ou não.</translation>
    </message>
    <message>
        <source>No picture inside</source>
        <translation>Sem imagem dentro</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation>Sem recibo</translation>
    </message>
    <message>
        <source>No text was found. Look yourself for labels, screens and badges: X confirms, H takes the rectangle to draw it.</source>
        <translation>Nenhum texto foi encontrado. Procure você etiquetas, telas e crachás: X confirma, H pega o retângulo para desenhá-lo.</translation>
    </message>
    <message>
        <source>Nobody is real here. Hide what identifies, and nothing else: no finder helps you.</source>
        <translation>Aqui ninguém é real. Oculte o que identifica, e nada mais: nenhum localizador ajuda.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Nenhum ainda.</translation>
    </message>
    <message>
        <source>Not an ordinary file</source>
        <translation>Não é um arquivo comum</translation>
    </message>
    <message>
        <source>Not approved yet: it stays here.</source>
        <translation>Ainda não aprovado: fica aqui.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Not looked</source>
        <translation>Não olhado</translation>
    </message>
    <message>
        <source>Not plain text</source>
        <translation>Não é texto simples</translation>
    </message>
    <message>
        <source>Not read, because it is no whole preset: {names}</source>
        <translation>Não lido, porque não é um destino completo: {names}</translation>
    </message>
    <message>
        <source>Not searched yet. Press F5 to look.</source>
        <translation>Ainda não buscado. Pressione F5 para olhar.</translation>
    </message>
    <message>
        <source>Not there, an extra</source>
        <translation>Ausente, um extra</translation>
    </message>
    <message>
        <source>Nothing in this file passes the filter above.</source>
        <translation>Nada neste arquivo passa pelo filtro acima.</translation>
    </message>
    <message>
        <source>Nothing is asked beyond the settings. Undecided is hidden all the same.</source>
        <translation>Nada se pede além das definições. O não decidido é oculto na mesma.</translation>
    </message>
    <message>
        <source>Nothing is left to decide. Press A to approve.</source>
        <translation>Nada resta a decidir. Pressione A para aprovar.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nada está aberto.</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Nada se move sozinho</translation>
    </message>
    <message>
        <source>Nothing new seen by a second look</source>
        <translation>Um segundo olhar não viu nada novo</translation>
    </message>
    <message>
        <source>Nothing was delivered.</source>
        <translation>Nada foi entregue.</translation>
    </message>
    <message>
        <source>Nothing was found in the picture. Look yourself: B draws a region to hide.</source>
        <translation>Nada foi encontrado na imagem. Olhe você mesmo: B desenha uma região a ocultar.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nada foi encontrado.</translation>
    </message>
    <message>
        <source>Nothing was sent. Please report this together with the code.</source>
        <translation>Nada foi enviado. Comunique isto com o código.</translation>
    </message>
    <message>
        <source>Nothing would be left</source>
        <translation>Nada restaria</translation>
    </message>
    <message>
        <source>Obvious</source>
        <translation>Evidente</translation>
    </message>
    <message>
        <source>On all frames or one</source>
        <translation>Em todos os quadros ou em um</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>Na imagem</translation>
    </message>
    <message>
        <source>One exists. It never goes with the case.</source>
        <translation>Existe uma. Nunca vai com o caso.</translation>
    </message>
    <message>
        <source>One finder saw a face here.</source>
        <translation>Um detector viu um rosto aqui.</translation>
    </message>
    <message>
        <source>One of the finders could not finish, so the file counts as not searched.</source>
        <translation>Um dos detectores não pôde terminar; o arquivo conta como não buscado.</translation>
    </message>
    <message>
        <source>One package</source>
        <translation>Um pacote</translation>
    </message>
    <message>
        <source>One package…</source>
        <translation>Um pacote…</translation>
    </message>
    <message>
        <source>One zip: clean copies, receipts and the case text, with neutral names.</source>
        <translation>Um zip: cópias limpas, recibos e o texto do caso, com nomes neutros.</translation>
    </message>
    <message>
        <source>Only a part of {name} is hidden. Eye bars lowered recognition only from 82 % to 69 %; with all features covered but the hair left, 56 % of celebrities were still recognised.</source>
        <translation>Só uma parte de {name} está oculta. Tarjas nos olhos baixaram o reconhecimento só de 82 % para 69 %; com todos os traços cobertos mas o cabelo visível, 56 % das celebridades ainda foram reconhecidas.</translation>
    </message>
    <message>
        <source>Only allowed metadata</source>
        <translation>Só metadados permitidos</translation>
    </message>
    <message>
        <source>Only allowed parts in the file</source>
        <translation>Só partes permitidas no arquivo</translation>
    </message>
    <message>
        <source>Only frame {frame}</source>
        <translation>Só o quadro {frame}</translation>
    </message>
    <message>
        <source>Only my ticks</source>
        <translation>Só as minhas marcas</translation>
    </message>
    <message>
        <source>Only once a file is open and searched.</source>
        <translation>Só quando há um arquivo aberto e examinado.</translation>
    </message>
    <message>
        <source>Only one or few had it, and everybody there knows who.</source>
        <translation>Só uma ou poucas pessoas o tiveram, e todos lá sabem quem.</translation>
    </message>
    <message>
        <source>Only the first {count} files were opened.</source>
        <translation>Só os primeiros {count} arquivos foram abertos.</translation>
    </message>
    <message>
        <source>Only this file</source>
        <translation>Só este arquivo</translation>
    </message>
    <message>
        <source>Open Help, What is looked for, to see which finder is missing, and install it.</source>
        <translation>Abra Ajuda, O que é procurado, para ver qual detector falta, e instale-o.</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Abrir arquivos</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Abrir arquivos…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir pasta…</translation>
    </message>
    <message>
        <source>Open it with its password and save a copy without one.</source>
        <translation>Abra-o com a senha e salve uma cópia sem senha.</translation>
    </message>
    <message>
        <source>Open what is there</source>
        <translation>Abrir o que há</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abrindo</translation>
    </message>
    <message>
        <source>Opens and searches this file once more.</source>
        <translation>Abre e busca este arquivo mais uma vez.</translation>
    </message>
    <message>
        <source>Opens every file of a folder.</source>
        <translation>Abre todos os arquivos de uma pasta.</translation>
    </message>
    <message>
        <source>Opens photos, DICOM, PDF and PPTX files.</source>
        <translation>Abre fotos e arquivos DICOM, PDF e PPTX.</translation>
    </message>
    <message>
        <source>Opens the picture or the files on the clipboard.</source>
        <translation>Abre a imagem ou os arquivos da área de transferência.</translation>
    </message>
    <message>
        <source>Opens this file, which ends early, as far as it goes; the rest stays empty.</source>
        <translation>Abre este ficheiro, que termina cedo demais, até onde ele vai; o resto fica vazio.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Other eyes still saw something in the finished file, so it was not delivered.</source>
        <translation>Outros olhos ainda viram algo no arquivo pronto; não foi entregue.</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Outros arquivos</translation>
    </message>
    <message>
        <source>Other people, their hands and shoes</source>
        <translation>Outras pessoas, suas mãos e sapatos</translation>
    </message>
    <message>
        <source>PNG pictures, without loss</source>
        <translation>Imagens PNG, sem perda</translation>
    </message>
    <message>
        <source>Page for a teacher…</source>
        <translation>Página para um professor…</translation>
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
        <translation>Páginas que não foram vistas: {which}.</translation>
    </message>
    <message>
        <source>Paint what to hide; over the selected region it adds to it. Zoom in for a finer brush.</source>
        <translation>Pinte o que ocultar; sobre a região selecionada soma-se a ela. Aproxime para um pincel mais fino.</translation>
    </message>
    <message>
        <source>Painted or shaped nails</source>
        <translation>Unhas pintadas ou modeladas</translation>
    </message>
    <message>
        <source>Paints the region black in the clean copy.</source>
        <translation>Pinta a região de preto na cópia limpa.</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Deslocar</translation>
    </message>
    <message>
        <source>Part kept, the rest hidden</source>
        <translation>Parte mantida, o resto oculto</translation>
    </message>
    <message>
        <source>Parts of pictures that are cropped away are not in the clean copy.</source>
        <translation>As partes recortadas das imagens não estão na cópia limpa.</translation>
    </message>
    <message>
        <source>Parts of the practice case</source>
        <translation>Partes do caso de treino</translation>
    </message>
    <message>
        <source>Paste or type a caption, a history or a post.</source>
        <translation>Cole ou escreva uma legenda, uma história ou uma publicação.</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>Colar imagem</translation>
    </message>
    <message>
        <source>Paste regions</source>
        <translation>Colar regiões</translation>
    </message>
    <message>
        <source>Patient {patient} · Study {study}</source>
        <translation>Paciente {patient} · Estudo {study}</translation>
    </message>
    <message>
        <source>PgDown and PgUp go from frame to frame, Ctrl+Space plays. F puts a region on all frames or on one.</source>
        <translation>PgDown e PgUp vão de quadro em quadro, Ctrl+Espaço reproduz. F põe uma região em todos os quadros ou em um.</translation>
    </message>
    <message>
        <source>Photos are made to fit; films and documents are not, and you are told.</source>
        <translation>As fotos são adaptadas; filmes e documentos não, e isso é avisado.</translation>
    </message>
    <message>
        <source>Photos keep no metadata. The clean copy gets a neutral name.</source>
        <translation>Fotos não mantêm metadados. A cópia limpa recebe um nome neutro.</translation>
    </message>
    <message>
        <source>Pick, move and resize regions; drag the picture to pan.</source>
        <translation>Escolha, mova e redimensione regiões; arraste a imagem para deslocá-la.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Picture {frame} of {count}</source>
        <translation>Imagem {frame} de {count}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Pictures that are not carried over</source>
        <translation>Imagens que não são levadas</translation>
    </message>
    <message>
        <source>Pictures that lie outside the file are not in the clean copy.</source>
        <translation>As imagens que estão fora do arquivo não estão na cópia limpa.</translation>
    </message>
    <message>
        <source>Pictures that were not looked at: {which}.</source>
        <translation>Imagens que não foram vistas: {which}.</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Plays the frames round and round.</source>
        <translation>Reproduz os quadros em ciclo.</translation>
    </message>
    <message>
        <source>Please note: {code}.</source>
        <translation>Observe: {code}.</translation>
    </message>
    <message>
        <source>Practice case</source>
        <translation>Caso de treino</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>Practise…</source>
        <translation>Treinar…</translation>
    </message>
    <message>
        <source>Press ? for all keys and F1 for help. Ctrl+Z takes back every step.</source>
        <translation>Pressione ? para todas as teclas e F1 para a ajuda. Ctrl+Z desfaz cada passo.</translation>
    </message>
    <message>
        <source>Press A again to deliver them as they are, or H on one to hide it.</source>
        <translation>Pressione A outra vez para entregá-las assim, ou H em uma delas para ocultá-la.</translation>
    </message>
    <message>
        <source>Press Ctrl+E to export.</source>
        <translation>Pressione Ctrl+E para exportar.</translation>
    </message>
    <message>
        <source>Press F5 to look again, or Ctrl+E to export again.</source>
        <translation>Pressione F5 para olhar de novo, ou Ctrl+E para exportar de novo.</translation>
    </message>
    <message>
        <source>Press F5 to look again; if it fails again, do not share this file.</source>
        <translation>Pressione F5 para buscar de novo; se falhar outra vez, não compartilhe este arquivo.</translation>
    </message>
    <message>
        <source>Press F5 to look at it again, then review it anew.</source>
        <translation>Pressione F5 para olhá-lo de novo e reveja-o outra vez.</translation>
    </message>
    <message>
        <source>Press F5 to try again; the file may be damaged or made to do harm.</source>
        <translation>Pressione F5 para tentar de novo; o arquivo pode estar danificado ou ser malicioso.</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>Arquivo anterior</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Achado anterior</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Quadro anterior</translation>
    </message>
    <message>
        <source>Prints and names on clothes, pillows, towels</source>
        <translation>Estampas e nomes em roupas, travesseiros, toalhas</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Problem report</source>
        <translation>Relatório de problema</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Proposed to stay visible: H hides it.</source>
        <translation>Proposto para ficar visível: H o oculta.</translation>
    </message>
    <message>
        <source>Pseudonym of the case</source>
        <translation>Pseudónimo do caso</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Put it back, or open it from its new place.</source>
        <translation>Coloque-o de volta, ou abra-o do novo lugar.</translation>
    </message>
    <message>
        <source>Put your copy of it back; the command `caseveil key` does that.</source>
        <translation>Coloque sua cópia de volta; o comando `caseveil key` faz isso.</translation>
    </message>
    <message>
        <source>Question before approving</source>
        <translation>Pergunta antes da aprovação</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Read on {day}: {source}</source>
        <translation>Lido em {day}: {source}</translation>
    </message>
    <message>
        <source>Read once for this case: Enter ticks a point. Ticks go into the receipt.</source>
        <translation>Leia uma vez para este caso: Enter marca um ponto. As marcas vão para o recibo.</translation>
    </message>
    <message>
        <source>Reading folders</source>
        <translation>Lendo pastas</translation>
    </message>
    <message>
        <source>Reading what happens to each attribute…</source>
        <translation>Lendo o que acontece a cada atributo…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>A ler…</translation>
    </message>
    <message>
        <source>Reads “{text}”.</source>
        <translation>Lê-se “{text}”.</translation>
    </message>
    <message>
        <source>Ready: {engine}</source>
        <translation>Pronto: {engine}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Receipt as JSON</source>
        <translation>Recibo em JSON</translation>
    </message>
    <message>
        <source>Receipt as written</source>
        <translation>Recibo como escrito</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Refazer {step}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Region from this frame on</source>
        <translation>Região a partir deste quadro</translation>
    </message>
    <message>
        <source>Region not on this frame</source>
        <translation>Região fora deste quadro</translation>
    </message>
    <message>
        <source>Region up to this frame</source>
        <translation>Região até este quadro</translation>
    </message>
    <message>
        <source>Regions that you drew or moved are hidden on the next file of this kind of scanner too.</source>
        <translation>As regiões que desenhou ou moveu serão ocultadas também no próximo ficheiro deste tipo de aparelho.</translation>
    </message>
    <message>
        <source>Remember for this scanner</source>
        <translation>Lembrar para este aparelho</translation>
    </message>
    <message>
        <source>Remembered scanners</source>
        <translation>Aparelhos lembrados</translation>
    </message>
    <message>
        <source>Remembered scanners not usable</source>
        <translation>Aparelhos lembrados não utilizáveis</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove crop</source>
        <translation>Remover recorte</translation>
    </message>
    <message>
        <source>Remove keep only this area</source>
        <translation>Remover “só esta área”</translation>
    </message>
    <message>
        <source>Remove your destination</source>
        <translation>Remover o destino próprio</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removido</translation>
    </message>
    <message>
        <source>Removes a region you drew. A found one is not deleted: hide it or keep it.</source>
        <translation>Remove uma região que você desenhou. Uma encontrada não é removida: oculte-a ou mantenha-a.</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Substituído</translation>
    </message>
    <message>
        <source>Research: what studies need stays</source>
        <translation>Pesquisa: fica o que os estudos precisam</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Review findings</source>
        <translation>Rever achados</translation>
    </message>
    <message>
        <source>Said by the person</source>
        <translation>Dito pela pessoa</translation>
    </message>
    <message>
        <source>Said by the search: {name}. Did you look yourself, to the edges?</source>
        <translation>A busca diz: {name}. Você mesmo olhou, até as bordas?</translation>
    </message>
    <message>
        <source>Same decision in the series</source>
        <translation>A mesma decisão na série</translation>
    </message>
    <message>
        <source>Same region in all files</source>
        <translation>Mesma região em todos os arquivos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save a copy of this destination</source>
        <translation>Guardar uma cópia deste destino</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar cópia…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save it again as a plain JPEG, PNG or DICOM picture.</source>
        <translation>Salve-o de novo como imagem JPEG, PNG ou DICOM simples.</translation>
    </message>
    <message>
        <source>Save it as JPEG, PNG or DICOM and open that.</source>
        <translation>Salve-o como JPEG, PNG ou DICOM e abra isso.</translation>
    </message>
    <message>
        <source>Save it as plain text in UTF-8 and open that.</source>
        <translation>Salve-o como texto simples em UTF-8 e abra isso.</translation>
    </message>
    <message>
        <source>Scanners of this kind are known to write here.</source>
        <translation>Sabe-se que aparelhos deste tipo escrevem aqui.</translation>
    </message>
    <message>
        <source>Scars</source>
        <translation>Cicatrizes</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Pesquisar na ajuda</translation>
    </message>
    <message>
        <source>Search: export, tattoo, undo…</source>
        <translation>Pesquisar: exportar, tatuagem, desfazer…</translation>
    </message>
    <message>
        <source>Searches what the program says about itself.</source>
        <translation>Pesquisa o que o programa diz de si mesmo.</translation>
    </message>
    <message>
        <source>Searching: {count} so far</source>
        <translation>Procurando: {count} até agora</translation>
    </message>
    <message>
        <source>See the receipt page for the check, hide what it names, and export again.</source>
        <translation>Veja a verificação na página Recibo, oculte o que ela nomeia e exporte de novo.</translation>
    </message>
    <message>
        <source>See the receipt page for the check; save the picture in another format and try again.</source>
        <translation>Veja a verificação na página Recibo; salve a imagem em outro formato e tente de novo.</translation>
    </message>
    <message>
        <source>Seen so far; it may still change. You decide once the search has ended.</source>
        <translation>Visto até agora; ainda pode mudar. Você decide quando a busca terminar.</translation>
    </message>
    <message>
        <source>Select and move</source>
        <translation>Selecionar e mover</translation>
    </message>
    <message>
        <source>Select words that identify and mark them; once more takes it back.</source>
        <translation>Selecione palavras que identificam e marque-as; mais uma vez desfaz.</translation>
    </message>
    <message>
        <source>Serial numbers on implants and devices</source>
        <translation>Números de série em implantes e aparelhos</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Series {number}</source>
        <translation>Série {number}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Settings hold your choices only, no names of patients or files.</source>
        <translation>As configurações guardam só suas escolhas, sem nomes de pacientes ou arquivos.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partilhar</translation>
    </message>
    <message>
        <source>Share: removes the most</source>
        <translation>Compartilhar: remove o máximo</translation>
    </message>
    <message>
        <source>Shared by check and work</source>
        <translation>Compartilhado por verificação e trabalho</translation>
    </message>
    <message>
        <source>Shift+S chooses for whom the case is. Its rules only ever hide more; each is shown with who asks for it, or as our default.</source>
        <translation>Shift+S escolhe para quem é o caso. As regras só ocultam mais; cada uma mostra quem a pede, ou que é padrão nosso.</translation>
    </message>
    <message>
        <source>Shift+X keeps with a reason, Shift+T hides all text like this, Shift+F the same place in all files.</source>
        <translation>Shift+X mantém com um motivo, Shift+T oculta todo texto como este, Shift+F o mesmo lugar em todos os arquivos.</translation>
    </message>
    <message>
        <source>Show as exported</source>
        <translation>Mostrar como exportado</translation>
    </message>
    <message>
        <source>Show certain or doubtful</source>
        <translation>Mostrar certos ou duvidosos</translation>
    </message>
    <message>
        <source>Show decisions</source>
        <translation>Mostrar decisões</translation>
    </message>
    <message>
        <source>Show how I did</source>
        <translation>Mostrar meu resultado</translation>
    </message>
    <message>
        <source>Show kinds</source>
        <translation>Mostrar tipos</translation>
    </message>
    <message>
        <source>Show the next</source>
        <translation>Mostrar a próxima</translation>
    </message>
    <message>
        <source>Shows of this series only the file looked at in the list, or all of them.</source>
        <translation>Mostra na lista só o ficheiro aberto desta série, ou todos.</translation>
    </message>
    <message>
        <source>Shows the picture as the clean copy will be.</source>
        <translation>Mostra a imagem como será a cópia limpa.</translation>
    </message>
    <message>
        <source>Shows the picture part by part, enlarged, so that nothing is overlooked.</source>
        <translation>Mostra a imagem parte por parte, ampliada, para que nada escape.</translation>
    </message>
    <message>
        <source>Shows the work in five cards.</source>
        <translation>Mostra o trabalho em cinco cartões.</translation>
    </message>
    <message>
        <source>Shows versions and codes to copy, without content, names or paths.</source>
        <translation>Mostra versões e códigos para copiar, sem conteúdo, nomes nem caminhos.</translation>
    </message>
    <message>
        <source>Shows what happens to each attribute, and lets you choose: profile, options, or pictures for slides.</source>
        <translation>Mostra o que acontece a cada atributo e deixa escolher: perfil, opções ou imagens para slides.</translation>
    </message>
    <message>
        <source>Shrink region</source>
        <translation>Diminuir região</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Size of a file</source>
        <translation>Tamanho do arquivo</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Tamanho das letras</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>So few are so old that the age alone points to one.</source>
        <translation>Tão poucos são tão velhos que só a idade aponta para um.</translation>
    </message>
    <message>
        <source>Soft parts</source>
        <translation>Partes moles</translation>
    </message>
    <message>
        <source>Something expected was not found.</source>
        <translation>Algo esperado não foi encontrado.</translation>
    </message>
    <message>
        <source>Something that must be looked for cannot be looked for on this computer.</source>
        <translation>Algo que deve ser procurado não pode ser procurado neste computador.</translation>
    </message>
    <message>
        <source>Something went wrong inside</source>
        <translation>Algo deu errado por dentro</translation>
    </message>
    <message>
        <source>Something went wrong inside; nothing was delivered. Please report: {what}</source>
        <translation>Algo deu errado por dentro; nada foi entregue. Comunique: {what}</translation>
    </message>
    <message>
        <source>Speaker notes and comments are not in the clean copy.</source>
        <translation>As notas e os comentários não estão na cópia limpa.</translation>
    </message>
    <message>
        <source>Speaker notes are in the clean copy, in clean words: read them; comments are not.</source>
        <translation>As notas do orador estão na cópia limpa, com palavras limpas: leia-as; os comentários não.</translation>
    </message>
    <message>
        <source>Stays a DICOM file, which slides and posts cannot show: Ctrl+D makes pictures.</source>
        <translation>Continua um arquivo DICOM, que slides e publicações não podem mostrar: Ctrl+D faz imagens.</translation>
    </message>
    <message>
        <source>Stop running steps</source>
        <translation>Parar passos em andamento</translation>
    </message>
    <message>
        <source>Stopped unexpectedly</source>
        <translation>Parou inesperadamente</translation>
    </message>
    <message>
        <source>Stops opening, searching and exporting.</source>
        <translation>Para de abrir, buscar e exportar.</translation>
    </message>
    <message>
        <source>Subtle</source>
        <translation>Sutil</translation>
    </message>
    <message>
        <source>Sure?</source>
        <translation>Certo?</translation>
    </message>
    <message>
        <source>Swaps black and white, on the screen only.</source>
        <translation>Troca preto e branco, só na tela.</translation>
    </message>
    <message>
        <source>Switches the region between this frame and all frames.</source>
        <translation>Alterna a região entre este quadro e todos.</translation>
    </message>
    <message>
        <source>T shows every field before and after.</source>
        <translation>T mostra cada campo antes e depois.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Metadados</translation>
    </message>
    <message>
        <source>Tags and DICOM</source>
        <translation>Metadados e DICOM</translation>
    </message>
    <message>
        <source>Tags before and after</source>
        <translation>Metadados antes e depois</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Tirar da lista</translation>
    </message>
    <message>
        <source>Takes every file off the list and forgets every decision; no file is touched.</source>
        <translation>Tira todos os arquivos da lista e esquece cada decisão; nenhum arquivo é tocado.</translation>
    </message>
    <message>
        <source>Takes the approval back; the file needs you again.</source>
        <translation>Retira a aprovação; o arquivo precisa de você outra vez.</translation>
    </message>
    <message>
        <source>Takes the decision back; undecided is hidden on export.</source>
        <translation>Retira a decisão; o não decidido é ocultado na exportação.</translation>
    </message>
    <message>
        <source>Takes this file off the list; the file itself is not touched.</source>
        <translation>Tira este arquivo da lista; o arquivo em si não é tocado.</translation>
    </message>
    <message>
        <source>Takes what identifies out of a caption, a history or a post.</source>
        <translation>Tira o que identifica de uma legenda, história ou publicação.</translation>
    </message>
    <message>
        <source>Tattoos</source>
        <translation>Tatuagens</translation>
    </message>
    <message>
        <source>Tattoos, scars, jewellery and birthmarks.</source>
        <translation>Tatuagens, cicatrizes, joias e marcas de nascença.</translation>
    </message>
    <message>
        <source>Teaching: age group, sex and modality stay</source>
        <translation>Ensino: ficam faixa etária, sexo e modalidade</translation>
    </message>
    <message>
        <source>Teeth and dental work</source>
        <translation>Dentes e trabalhos dentários</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text as you wrote it</source>
        <translation>Texto como o escreveu</translation>
    </message>
    <message>
        <source>Text in the picture</source>
        <translation>Texto na imagem</translation>
    </message>
    <message>
        <source>Text in the picture; it may name a person, a place or a date.</source>
        <translation>Texto na imagem; pode nomear uma pessoa, um lugar ou uma data.</translation>
    </message>
    <message>
        <source>Text of the case</source>
        <translation>Texto do caso</translation>
    </message>
    <message>
        <source>Text that goes out</source>
        <translation>Texto que sai</translation>
    </message>
    <message>
        <source>Text that reads like a date or an age.</source>
        <translation>Texto que parece uma data ou uma idade.</translation>
    </message>
    <message>
        <source>Text that reads like a hospital or a place.</source>
        <translation>Texto que parece um hospital ou um lugar.</translation>
    </message>
    <message>
        <source>Text that reads like a measurement or a clinical term.</source>
        <translation>Texto que parece uma medida ou um termo clínico.</translation>
    </message>
    <message>
        <source>Text that reads like a name or a number of a person.</source>
        <translation>Texto que parece nome ou número de uma pessoa.</translation>
    </message>
    <message>
        <source>Text that reads like the name of someone who works there.</source>
        <translation>Texto que parece o nome de alguém que trabalha lá.</translation>
    </message>
    <message>
        <source>That folder holds what is shared. Choose another one.</source>
        <translation>Essa pasta contém o que se partilha. Escolha outra.</translation>
    </message>
    <message>
        <source>That folder looks copied online by {service}.</source>
        <translation>Essa pasta parece ser copiada on-line por {service}.</translation>
    </message>
    <message>
        <source>The card tells that the internet does not forget, and what withdrawing can and cannot do. What you write stays as you write it.</source>
        <translation>O cartão diz que a internet não esquece e o que a retirada pode e não pode fazer. O que escreve fica como o escreve.</translation>
    </message>
    <message>
        <source>The case is closed. Its files were not touched.</source>
        <translation>O caso está fechado. Os arquivos não foram tocados.</translation>
    </message>
    <message>
        <source>The case text could not be written.</source>
        <translation>Não se pôde escrever o texto do caso.</translation>
    </message>
    <message>
        <source>The case text was written: {name}</source>
        <translation>Foi escrito o texto do caso: {name}</translation>
    </message>
    <message>
        <source>The check failed</source>
        <translation>A verificação falhou</translation>
    </message>
    <message>
        <source>The clean copy cannot be written into this folder.</source>
        <translation>A cópia limpa não pode ser escrita nesta pasta.</translation>
    </message>
    <message>
        <source>The clean copy is written, read back and checked by other code.</source>
        <translation>A cópia limpa é escrita, relida e verificada por outro código.</translation>
    </message>
    <message>
        <source>The clean copy looked at, for another program; histories are asked to leave it out.</source>
        <translation>A cópia limpa que se vê, para outro programa; pede-se aos históricos que a omitam.</translation>
    </message>
    <message>
        <source>The clean copy was written, read back and checked.</source>
        <translation>A cópia limpa foi escrita, relida e verificada.</translation>
    </message>
    <message>
        <source>The clean copy would take the place of the original, which is never changed.</source>
        <translation>A cópia limpa tomaria o lugar do original, que nunca é alterado.</translation>
    </message>
    <message>
        <source>The clean deck then has its notes as plain text, identifying words changed.</source>
        <translation>A apresentação limpa tem então as suas notas como texto simples, com as palavras que identificam alteradas.</translation>
    </message>
    <message>
        <source>The clean picture is on the clipboard.</source>
        <translation>A imagem limpa está na área de transferência.</translation>
    </message>
    <message>
        <source>The colour profile is not carried over; colours may look different.</source>
        <translation>O perfil de cor não é mantido; as cores podem parecer diferentes.</translation>
    </message>
    <message>
        <source>The content is locked by a password or encrypted, so it cannot be searched.</source>
        <translation>O conteúdo está protegido por senha ou cifrado e não pode ser examinado.</translation>
    </message>
    <message>
        <source>The disk gave an error while the file was read.</source>
        <translation>O disco deu um erro ao ler o arquivo.</translation>
    </message>
    <message>
        <source>The file also carries: {parts}.</source>
        <translation>O arquivo contém também: {parts}.</translation>
    </message>
    <message>
        <source>The file breaks the rules of its own format.</source>
        <translation>O arquivo viola as regras do próprio formato.</translation>
    </message>
    <message>
        <source>The file does not tell how large a pixel is: no scale bar is drawn.</source>
        <translation>O ficheiro não diz quanto mede um píxel: nenhuma escala é desenhada.</translation>
    </message>
    <message>
        <source>The file ends early; what is missing is empty in the clean copy too.</source>
        <translation>O ficheiro termina cedo demais; o que falta também está vazio na cópia limpa.</translation>
    </message>
    <message>
        <source>The file ends too early; part of it is missing.</source>
        <translation>O arquivo termina cedo demais; falta uma parte.</translation>
    </message>
    <message>
        <source>The file has no content.</source>
        <translation>O arquivo não tem conteúdo.</translation>
    </message>
    <message>
        <source>The file has no metadata fields. Its name is replaced.</source>
        <translation>O arquivo não tem campos de metadados. Seu nome é substituído.</translation>
    </message>
    <message>
        <source>The file has overlays; they are not shown here and not carried over.</source>
        <translation>O arquivo tem sobreposições; não são mostradas aqui nem mantidas.</translation>
    </message>
    <message>
        <source>The file holds a second picture; the clean copy has only this one.</source>
        <translation>O arquivo contém uma segunda imagem; a cópia limpa só tem esta.</translation>
    </message>
    <message>
        <source>The file holds no picture that can be shown.</source>
        <translation>O arquivo não contém imagem que possa ser mostrada.</translation>
    </message>
    <message>
        <source>The file is no longer where it was.</source>
        <translation>O arquivo não está mais onde estava.</translation>
    </message>
    <message>
        <source>The file name may identify a person; the clean copy gets a neutral one.</source>
        <translation>O nome do arquivo pode identificar uma pessoa; a cópia limpa recebe um neutro.</translation>
    </message>
    <message>
        <source>The file of remembered scanners cannot be read, or would become too large.</source>
        <translation>O ficheiro dos aparelhos lembrados não pode ser lido ou ficaria demasiado grande.</translation>
    </message>
    <message>
        <source>The file of the key for pseudonyms cannot be read or holds no key.</source>
        <translation>O arquivo da chave de pseudônimos não pode ser lido ou não contém chave.</translation>
    </message>
    <message>
        <source>The file on disk is not the one that was searched.</source>
        <translation>O arquivo no disco não é o que foi buscado.</translation>
    </message>
    <message>
        <source>The file uses a part of its format that CaseVeil cannot clean safely.</source>
        <translation>O arquivo usa uma parte do formato que o CaseVeil não pode limpar com segurança.</translation>
    </message>
    <message>
        <source>The files tell “{word}” of the patient: choose another pseudonym.</source>
        <translation>Os arquivos dizem “{word}” do paciente: escolha outro pseudónimo.</translation>
    </message>
    <message>
        <source>The filter above the list shows one kind, what is sure or not, or one decision; Shift+Tab goes there from the list.</source>
        <translation>O filtro acima da lista mostra um tipo, o certo ou o duvidoso, ou uma decisão; Shift+Tab vai até ele a partir da lista.</translation>
    </message>
    <message>
        <source>The finder is not sure.</source>
        <translation>O detector não tem certeza.</translation>
    </message>
    <message>
        <source>The finders miss things. Look at every picture before you approve it.</source>
        <translation>Os detectores deixam escapar coisas. Olhe cada imagem antes de aprová-la.</translation>
    </message>
    <message>
        <source>The finished file could not be checked, so it was not delivered.</source>
        <translation>O arquivo pronto não pôde ser verificado; não foi entregue.</translation>
    </message>
    <message>
        <source>The finished file did not pass a check, so it was not delivered.</source>
        <translation>O arquivo pronto não passou em uma verificação; não foi entregue.</translation>
    </message>
    <message>
        <source>The index of a DICOM medium is left out; its images are opened.</source>
        <translation>O índice de uma mídia DICOM fica de fora; as imagens são abertas.</translation>
    </message>
    <message>
        <source>The newspaper tells the rest of the story.</source>
        <translation>O jornal conta o resto da história.</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>O original</translation>
    </message>
    <message>
        <source>The original is never changed, moved or deleted. It still shows the patient.</source>
        <translation>O original nunca é alterado, movido ou apagado. Ele ainda mostra o paciente.</translation>
    </message>
    <message>
        <source>The original still exists, unchanged, in {folder}.</source>
        <translation>O original continua existindo, inalterado, em {folder}.</translation>
    </message>
    <message>
        <source>The other files of the case are opened too, and searched anew.</source>
        <translation>Os outros arquivos do caso também são abertos e examinados de novo.</translation>
    </message>
    <message>
        <source>The patient agreed</source>
        <translation>O paciente concordou</translation>
    </message>
    <message>
        <source>The picture is larger than the limit set for this program.</source>
        <translation>A imagem é maior que o limite definido para este programa.</translation>
    </message>
    <message>
        <source>The picture is stored in a transfer syntax that CaseVeil cannot decode.</source>
        <translation>A imagem está em uma sintaxe de transferência que o CaseVeil não decodifica.</translation>
    </message>
    <message>
        <source>The picture on the clipboard cannot be opened.</source>
        <translation>A imagem na área de transferência não pode ser aberta.</translation>
    </message>
    <message>
        <source>The position on earth is that of a bed or a home.</source>
        <translation>A posição na terra é a de um leito ou de uma casa.</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing was delivered and the original is untouched.</source>
        <translation>O programa cometeu um erro. Nada foi entregue e o original está intacto.</translation>
    </message>
    <message>
        <source>The program never uses the network. Nothing leaves this computer.</source>
        <translation>O programa nunca usa a rede. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>O recibo</translation>
    </message>
    <message>
        <source>The region begins on this frame.</source>
        <translation>A região começa neste quadro.</translation>
    </message>
    <message>
        <source>The region ends on this frame.</source>
        <translation>A região termina neste quadro.</translation>
    </message>
    <message numerus="yes">
        <source>The same decision in %n more file(s) of the series.</source>
        <translation>
            <numerusform>A mesma decisão em mais %n arquivo da série.</numerusform>
            <numerusform>A mesma decisão em mais %n arquivos da série.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The second look found %n more region(s): {which}.</source>
        <translation>
            <numerusform>O segundo olhar achou mais %n região: {which}.</numerusform>
            <numerusform>O segundo olhar achou mais %n regiões: {which}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The second look found more</source>
        <translation>O segundo olhar achou mais</translation>
    </message>
    <message>
        <source>The second look found more; nothing was delivered.</source>
        <translation>O segundo olhar achou mais; nada foi entregue.</translation>
    </message>
    <message>
        <source>The separate process that handled this file ended by itself.</source>
        <translation>O processo separado que tratava este arquivo terminou sozinho.</translation>
    </message>
    <message>
        <source>The settings cannot be saved; they hold until you close.</source>
        <translation>As configurações não podem ser salvas; valem até você fechar.</translation>
    </message>
    <message>
        <source>The settings were not read: {why}</source>
        <translation>As configurações não foram lidas: {why}</translation>
    </message>
    <message>
        <source>The step did not end within its time limit.</source>
        <translation>O passo não terminou no seu limite de tempo.</translation>
    </message>
    <message>
        <source>The step went over its memory limit.</source>
        <translation>O passo ultrapassou seu limite de memória.</translation>
    </message>
    <message>
        <source>The text is not written in UTF-8, so it cannot be read safely.</source>
        <translation>O texto não está em UTF-8 e não pode ser lido com segurança.</translation>
    </message>
    <message>
        <source>The whole picture is still being loaded.</source>
        <translation>A imagem inteira ainda está sendo carregada.</translation>
    </message>
    <message>
        <source>There are regions the finders are not sure about.</source>
        <translation>Há regiões de que os detectores não têm certeza.</translation>
    </message>
    <message>
        <source>There is a destination of that name already.</source>
        <translation>Já há um destino com esse nome.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Já há um arquivo com esse nome.</translation>
    </message>
    <message>
        <source>There is data after the end of the picture; it is not carried over.</source>
        <translation>Há dados depois do fim da imagem; não são mantidos.</translation>
    </message>
    <message>
        <source>There is no file in that folder.</source>
        <translation>Não há arquivo nessa pasta.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>Não há imagem na área de transferência.</translation>
    </message>
    <message>
        <source>There is no receipt that belongs to this file.</source>
        <translation>Não há recibo que pertença a este arquivo.</translation>
    </message>
    <message>
        <source>There is no receipt yet. Approve the file and export it.</source>
        <translation>Ainda não há recibo. Aprove o arquivo e exporte-o.</translation>
    </message>
    <message>
        <source>There is no room for the clean copy.</source>
        <translation>Não há espaço para a cópia limpa.</translation>
    </message>
    <message>
        <source>There is no such destination, or its file is not a whole preset.</source>
        <translation>Não há esse destino, ou seu arquivo não é uma predefinição completa.</translation>
    </message>
    <message>
        <source>There is something that a person has to decide.</source>
        <translation>Há algo que uma pessoa precisa decidir.</translation>
    </message>
    <message>
        <source>They do not look for tattoos, scars, birthmarks, jewellery or reflections.</source>
        <translation>Eles não procuram tatuagens, cicatrizes, marcas de nascença, joias nem reflexos.</translation>
    </message>
    <message>
        <source>This account may not read the file.</source>
        <translation>Esta conta não pode ler o arquivo.</translation>
    </message>
    <message>
        <source>This computer has no letters for {language}. Install the font {font}.</source>
        <translation>Este computador não tem letras para {language}. Instale a fonte {font}.</translation>
    </message>
    <message>
        <source>This file names no maker and model of a scanner.</source>
        <translation>Este arquivo não cita fabricante nem modelo de um aparelho.</translation>
    </message>
    <message>
        <source>This format cannot be turned: its geometry must stay as the scanner wrote it.</source>
        <translation>Este formato não pode ser girado: sua geometria deve ficar como o aparelho a escreveu.</translation>
    </message>
    <message>
        <source>This frame was not exported.</source>
        <translation>Este quadro não foi exportado.</translation>
    </message>
    <message>
        <source>This is a folder, a device or a link that leads nowhere.</source>
        <translation>Isto é uma pasta, um dispositivo ou um atalho que não leva a nada.</translation>
    </message>
    <message>
        <source>This may be a face.</source>
        <translation>Isto pode ser um rosto.</translation>
    </message>
    <message>
        <source>This may be text, but nothing can be read here.</source>
        <translation>Isto pode ser texto, mas nada pode ser lido aqui.</translation>
    </message>
    <message>
        <source>This would happen to {file}:</source>
        <translation>Isto aconteceria a {file}:</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>Descartá-las</translation>
    </message>
    <message>
        <source>Tick and go on</source>
        <translation>Marcar e continuar</translation>
    </message>
    <message>
        <source>Tick with Space what identifies in this picture&apos;s file.</source>
        <translation>Marque com Espaço o que identifica no arquivo desta imagem.</translation>
    </message>
    <message>
        <source>Ticks the whole checklist, or takes the ticks back.</source>
        <translation>Marca a lista inteira, ou tira as marcas.</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>A confirmar</translation>
    </message>
    <message>
        <source>To be signed, kept apart; it never goes with the case.</source>
        <translation>Para assinar e guardar à parte; nunca vai com o caso.</translation>
    </message>
    <message>
        <source>Together these slices of a head can be rebuilt into a face; share only a few.</source>
        <translation>Juntos, estes cortes de uma cabeça podem reconstruir um rosto; compartilhe só alguns.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Grande demais</translation>
    </message>
    <message>
        <source>Too little hidden: {name}</source>
        <translation>Ocultado de menos: {name}</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>Demorou demais</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it together with the code.</source>
        <translation>Tente de novo; se acontecer outra vez, comunique com o código.</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Girar à esquerda</translation>
    </message>
    <message>
        <source>Turn region left</source>
        <translation>Girar região à esquerda</translation>
    </message>
    <message>
        <source>Turn region right</source>
        <translation>Girar região à direita</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar à direita</translation>
    </message>
    <message>
        <source>Turns the clean copy by a quarter.</source>
        <translation>Gira a cópia limpa um quarto.</translation>
    </message>
    <message>
        <source>Two finders saw a face here.</source>
        <translation>Dois detectores viram um rosto aqui.</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Não decidido</translation>
    </message>
    <message>
        <source>Undecided, doubtful</source>
        <translation>Não decidido, duvidoso</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo the crop or show a larger area.</source>
        <translation>Desfaça o recorte ou mostre uma área maior.</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>Desfazer {step}</translation>
    </message>
    <message>
        <source>Unknown destination</source>
        <translation>Destino desconhecido</translation>
    </message>
    <message>
        <source>Use for all DICOM files</source>
        <translation>Usar para todos os arquivos DICOM</translation>
    </message>
    <message>
        <source>Variant not supported</source>
        <translation>Variante sem suporte</translation>
    </message>
    <message>
        <source>Veins and lines of the hand</source>
        <translation>Veias e linhas da mão</translation>
    </message>
    <message>
        <source>Verbal consent: name of the witness</source>
        <translation>Consentimento verbal: nome da testemunha</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibir</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Aguardando…</translation>
    </message>
    <message>
        <source>Walk over the picture</source>
        <translation>Percorrer a imagem</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>What else identifies the patient, with commas between</source>
        <translation>O que mais identifica o paciente, separado por vírgulas</translation>
    </message>
    <message>
        <source>What is known of the patient is among them: {which}.</source>
        <translation>Entre eles está o que se sabe do paciente: {which}.</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>O que é procurado</translation>
    </message>
    <message>
        <source>What is surely clinical may stay.</source>
        <translation>O que é seguramente clínico pode ficar.</translation>
    </message>
    <message>
        <source>What it cannot see</source>
        <translation>O que ele não pode ver</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que ele faz</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>O que diz</translation>
    </message>
    <message>
        <source>What no finder can see: look yourself</source>
        <translation>O que nenhum detector pode ver: olhe você mesmo</translation>
    </message>
    <message>
        <source>What no finder sees</source>
        <translation>O que nenhum detector vê</translation>
    </message>
    <message>
        <source>What nobody decided is hidden in the clean copy.</source>
        <translation>O que ninguém decidiu é ocultado na cópia limpa.</translation>
    </message>
    <message>
        <source>What professional bodies, laws and the destination ask of you.</source>
        <translation>O que as ordens, as leis e o destino lhe pedem.</translation>
    </message>
    <message>
        <source>What this destination asks for</source>
        <translation>O que este destino pede</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>What you chose for the case was kept. Open its files again?</source>
        <translation>O que você escolheu para o caso foi mantido. Abrir de novo seus arquivos?</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Roda</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Quando algo dá errado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Where a check fails nothing is delivered, and you are told why.</source>
        <translation>Se uma verificação falha nada é entregue, e você fica sabendo por quê.</translation>
    </message>
    <message>
        <source>Where it will appear</source>
        <translation>Onde aparecerá</translation>
    </message>
    <message>
        <source>Where no photographs of faces are taken, a picture with a face is refused.</source>
        <translation>Onde não se aceitam fotografias de rostos, uma imagem com rosto é recusada.</translation>
    </message>
    <message>
        <source>Whiteboards, door signs, paper behind</source>
        <translation>Quadros, placas de porta, papéis ao fundo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Who will see it</source>
        <translation>Quem o verá</translation>
    </message>
    <message>
        <source>Whoever knows the person sees it; image searches find it again.</source>
        <translation>Quem conhece a pessoa vê; buscas de imagens o encontram de novo.</translation>
    </message>
    <message>
        <source>Why does {name} stay visible?</source>
        <translation>Por que {name} fica visível?</translation>
    </message>
    <message>
        <source>Wipe away what a region hides too much.</source>
        <translation>Apague o que uma região oculta a mais.</translation>
    </message>
    <message>
        <source>With place and diagnosis a date can point to one person.</source>
        <translation>Com lugar e diagnóstico uma data pode apontar para uma pessoa.</translation>
    </message>
    <message>
        <source>With the hospital or the illness it points to one person.</source>
        <translation>Com o hospital ou a doença, aponta para uma só pessoa.</translation>
    </message>
    <message>
        <source>With these decisions no visible part of the picture remains.</source>
        <translation>Com estas decisões nenhuma parte visível da imagem resta.</translation>
    </message>
    <message>
        <source>Withdraw approval</source>
        <translation>Retirar aprovação</translation>
    </message>
    <message>
        <source>Words changed</source>
        <translation>Palavras alteradas</translation>
    </message>
    <message>
        <source>Words changed as planned</source>
        <translation>Palavras alteradas como previsto</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabalhando</translation>
    </message>
    <message>
        <source>Would overwrite the original</source>
        <translation>Sobrescreveria o original</translation>
    </message>
    <message>
        <source>Wristbands carry name, date of birth and number.</source>
        <translation>Pulseiras trazem nome, data de nascimento e número.</translation>
    </message>
    <message>
        <source>Write the day on which you spoke with the patient, as 2026-01-31.</source>
        <translation>Escreva o dia em que falou com o paciente, como 2026-01-31.</translation>
    </message>
    <message>
        <source>Writes a clean copy of every approved file, reads it back and checks it.</source>
        <translation>Escreve uma cópia limpa de cada arquivo aprovado, relê e verifica.</translation>
    </message>
    <message>
        <source>Writes a clean copy, reads it back and checks it. The original is never changed.</source>
        <translation>Escreve uma cópia limpa, relê e verifica. O original nunca é alterado.</translation>
    </message>
    <message>
        <source>Writing and checking</source>
        <translation>Escrevendo e verificando</translation>
    </message>
    <message>
        <source>Writing in the margin of the picture.</source>
        <translation>Escrita na margem da imagem.</translation>
    </message>
    <message>
        <source>Written in English and translated for this program; the English words count.</source>
        <translation>Escrito em inglês e traduzido para este programa; valem as palavras inglesas.</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Escrito: {name}</translation>
    </message>
    <message>
        <source>X keeps it, H changes it.</source>
        <translation>X a mantém, H a altera.</translation>
    </message>
    <message>
        <source>Yes, share only with consent</source>
        <translation>Sim, compartilhar só com consentimento</translation>
    </message>
    <message>
        <source>You drew one</source>
        <translation>Você desenhou um</translation>
    </message>
    <message>
        <source>You hid this place on another file of this kind of scanner.</source>
        <translation>Ocultou este lugar noutro ficheiro deste tipo de aparelho.</translation>
    </message>
    <message>
        <source>You look, correct and approve. Undecided is hidden.</source>
        <translation>Você olha, corrige e aprova. O não decidido é ocultado.</translation>
    </message>
    <message>
        <source>You looked and agree; undecided regions will be hidden.</source>
        <translation>Você olhou e concorda; regiões não decididas serão ocultadas.</translation>
    </message>
    <message>
        <source>You stopped this step. Nothing was written.</source>
        <translation>Você parou este passo. Nada foi escrito.</translation>
    </message>
    <message>
        <source>Your word, written into the file:</source>
        <translation>A sua palavra, escrita no arquivo:</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Aproximar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Afastar</translation>
    </message>
    <message>
        <source>Zoom to finding</source>
        <translation>Aproximar do achado</translation>
    </message>
    <message>
        <source>a barcode</source>
        <translation>um código de barras</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>uma data</translation>
    </message>
    <message>
        <source>a date of birth</source>
        <translation>uma data de nascimento</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>um aparelho</translation>
    </message>
    <message>
        <source>a face</source>
        <translation>um rosto</translation>
    </message>
    <message>
        <source>a face behind a bar</source>
        <translation>um rosto atrás de uma tarja</translation>
    </message>
    <message>
        <source>a measurement: the finding itself</source>
        <translation>uma medida: o próprio achado</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>um nome</translation>
    </message>
    <message>
        <source>a neutral name</source>
        <translation>um nome neutro</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>a part that was cropped away</source>
        <translation>uma parte cortada</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>um lugar</translation>
    </message>
    <message>
        <source>a reflection</source>
        <translation>um reflexo</translation>
    </message>
    <message>
        <source>a scale: without it nobody knows the size</source>
        <translation>uma escala: sem ela ninguém sabe o tamanho</translation>
    </message>
    <message>
        <source>a tattoo</source>
        <translation>uma tatuagem</translation>
    </message>
    <message>
        <source>a work or role</source>
        <translation>um trabalho ou papel</translation>
    </message>
    <message>
        <source>absence</source>
        <translation>ausência</translation>
    </message>
    <message>
        <source>account number</source>
        <translation>número de conta</translation>
    </message>
    <message>
        <source>account on a network</source>
        <translation>conta numa rede</translation>
    </message>
    <message>
        <source>address of a computer</source>
        <translation>endereço de um computador</translation>
    </message>
    <message>
        <source>age of 90 or over</source>
        <translation>idade de 90 ou mais</translation>
    </message>
    <message>
        <source>all frames</source>
        <translation>todos os quadros</translation>
    </message>
    <message>
        <source>all frames for {name}</source>
        <translation>todos os quadros para {name}</translation>
    </message>
    <message>
        <source>all text hidden</source>
        <translation>todo o texto oculto</translation>
    </message>
    <message>
        <source>an age over 89</source>
        <translation>uma idade acima de 89</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>um acontecimento</translation>
    </message>
    <message>
        <source>answer about a relative</source>
        <translation>resposta sobre um parente</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>aprovar</translation>
    </message>
    <message>
        <source>approve the series</source>
        <translation>aprovar a série</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>perguntado</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certo</translation>
    </message>
    <message>
        <source>choose DICOM profile</source>
        <translation>escolher perfil DICOM</translation>
    </message>
    <message>
        <source>choose destination</source>
        <translation>escolher destino</translation>
    </message>
    <message>
        <source>choose pictures of this file</source>
        <translation>escolher imagens deste arquivo</translation>
    </message>
    <message>
        <source>clinical text may stay</source>
        <translation>o texto clínico pode ficar</translation>
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
        <translation>ficha de consentimento</translation>
    </message>
    <message>
        <source>could not run</source>
        <translation>não pôde ser feita</translation>
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
        <translation>data</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>data de nascimento</translation>
    </message>
    <message>
        <source>delete {name}</source>
        <translation>excluir {name}</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>duvidoso</translation>
    </message>
    <message>
        <source>draw region</source>
        <translation>desenhar região</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correio eletrónico</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>erase from {name}</source>
        <translation>apagar de {name}</translation>
    </message>
    <message>
        <source>exact age</source>
        <translation>idade exata</translation>
    </message>
    <message>
        <source>face</source>
        <translation>rosto</translation>
    </message>
    <message>
        <source>faces hidden</source>
        <translation>rostos ocultos</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>fax</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nome do arquivo</translation>
    </message>
    <message>
        <source>finger or voice print</source>
        <translation>impressão digital ou de voz</translation>
    </message>
    <message>
        <source>frame {frame}</source>
        <translation>quadro {frame}</translation>
    </message>
    <message>
        <source>frames {first} to {last}</source>
        <translation>quadros {first} a {last}</translation>
    </message>
    <message>
        <source>frames {first} to {last} for {name}</source>
        <translation>quadros {first} a {last} para {name}</translation>
    </message>
    <message>
        <source>give the reason for {name}</source>
        <translation>dar o motivo de {name}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>hidden only because it is not known</source>
        <translation>oculto só porque não é conhecido</translation>
    </message>
    <message>
        <source>hidden unless a person kept it</source>
        <translation>oculto, a não ser que uma pessoa o tenha mantido</translation>
    </message>
    <message>
        <source>hidden unless surely clinical, or kept by a person</source>
        <translation>oculto, a não ser que seja certamente clínico ou mantido por uma pessoa</translation>
    </message>
    <message>
        <source>hidden without need: {pictures} of the pictures, {words} of the text</source>
        <translation>ocultado sem necessidade: {pictures} das imagens, {words} do texto</translation>
    </message>
    <message>
        <source>hidden, except what a person kept and proposed measurements and sides that nobody hid</source>
        <translation>oculto, exceto o que uma pessoa manteve e medidas e lados propostos que ninguém ocultou</translation>
    </message>
    <message numerus="yes">
        <source>hide %n region(s)</source>
        <translation>
            <numerusform>ocultar %n região</numerusform>
            <numerusform>ocultar %n regiões</numerusform>
        </translation>
    </message>
    <message>
        <source>hide all text like {name}</source>
        <translation>ocultar todo texto como {name}</translation>
    </message>
    <message>
        <source>hide the place of {name} in all files</source>
        <translation>ocultar o lugar de {name} em todos os arquivos</translation>
    </message>
    <message>
        <source>hide the whole head of {name}</source>
        <translation>ocultar a cabeça inteira de {name}</translation>
    </message>
    <message>
        <source>hide what was kept</source>
        <translation>ocultar o que foi mantido</translation>
    </message>
    <message>
        <source>hide {name}</source>
        <translation>ocultar {name}</translation>
    </message>
    <message>
        <source>hospital, ward or institution</source>
        <translation>hospital, enfermaria ou instituição</translation>
    </message>
    <message>
        <source>how the picture was exposed: it says nothing of anybody</source>
        <translation>como a imagem foi exposta: não diz nada de ninguém</translation>
    </message>
    <message>
        <source>insurance number</source>
        <translation>número de seguro</translation>
    </message>
    <message>
        <source>it is public already</source>
        <translation>já é público</translation>
    </message>
    <message>
        <source>it is what is taught</source>
        <translation>é o que se ensina</translation>
    </message>
    <message>
        <source>job or event that leads to one person</source>
        <translation>trabalho ou evento que leva a uma pessoa</translation>
    </message>
    <message numerus="yes">
        <source>keep %n doubtful region(s)</source>
        <translation>
            <numerusform>manter %n região duvidosa</numerusform>
            <numerusform>manter %n regiões duvidosas</numerusform>
        </translation>
    </message>
    <message>
        <source>keep a part of {name}</source>
        <translation>manter uma parte de {name}</translation>
    </message>
    <message>
        <source>keep only this area</source>
        <translation>manter só esta área</translation>
    </message>
    <message>
        <source>keep {name}</source>
        <translation>manter {name}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>mantido</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>leave visible what was kept</source>
        <translation>deixar visível o que foi mantido</translation>
    </message>
    <message>
        <source>licence number</source>
        <translation>número de licença</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>margem</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>metadados</translation>
    </message>
    <message>
        <source>move {name}</source>
        <translation>mover {name}</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>name of staff</source>
        <translation>nome de pessoal</translation>
    </message>
    <message>
        <source>name of the file</source>
        <translation>nome do arquivo</translation>
    </message>
    <message>
        <source>national number</source>
        <translation>número nacional</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>nenhum rosto encontrado</translation>
    </message>
    <message>
        <source>no photographs of faces</source>
        <translation>sem fotografias de rostos</translation>
    </message>
    <message>
        <source>no text found</source>
        <translation>nenhum texto encontrado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>not found, confirmed by a person</source>
        <translation>não encontrado, confirmado por uma pessoa</translation>
    </message>
    <message>
        <source>not on frame {frame} for {name}</source>
        <translation>não no quadro {frame} para {name}</translation>
    </message>
    <message>
        <source>notes of slide {number}</source>
        <translation>notas do slide {number}</translation>
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
        <translation>nada que identifique: o detector errou</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>number of a device</source>
        <translation>número de um aparelho</translation>
    </message>
    <message>
        <source>number plate</source>
        <translation>matrícula</translation>
    </message>
    <message>
        <source>one frame for {name}</source>
        <translation>um quadro para {name}</translation>
    </message>
    <message>
        <source>only one area kept</source>
        <translation>só uma área mantida</translation>
    </message>
    <message>
        <source>our default</source>
        <translation>padrão nosso</translation>
    </message>
    <message>
        <source>page {frame}</source>
        <translation>página {frame}</translation>
    </message>
    <message>
        <source>painted black outside a crop</source>
        <translation>pintado de preto fora do recorte</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passou</translation>
    </message>
    <message numerus="yes">
        <source>paste %n region(s)</source>
        <translation>
            <numerusform>colar %n região</numerusform>
            <numerusform>colar %n regiões</numerusform>
        </translation>
    </message>
    <message>
        <source>picture {frame}</source>
        <translation>imagem {frame}</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeis</translation>
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
        <translation>lido em {day}</translation>
    </message>
    <message>
        <source>record number</source>
        <translation>número de processo</translation>
    </message>
    <message>
        <source>region</source>
        <translation>região</translation>
    </message>
    <message>
        <source>remove crop</source>
        <translation>remover recorte</translation>
    </message>
    <message>
        <source>remove keep only this area</source>
        <translation>remover “só esta área”</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>reset {name}</source>
        <translation>redefinir {name}</translation>
    </message>
    <message>
        <source>resize {name}</source>
        <translation>redimensionar {name}</translation>
    </message>
    <message>
        <source>rotate {name}</source>
        <translation>girar {name}</translation>
    </message>
    <message>
        <source>same decision in the series on {name}</source>
        <translation>a mesma decisão na série sobre {name}</translation>
    </message>
    <message>
        <source>slide {number}</source>
        <translation>slide {number}</translation>
    </message>
    <message>
        <source>social security number</source>
        <translation>número de segurança social</translation>
    </message>
    <message>
        <source>someone who works there</source>
        <translation>alguém que trabalha lá</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefone</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>the case needs it</source>
        <translation>o caso precisa disso</translation>
    </message>
    <message>
        <source>the lesion: it is what the picture is for</source>
        <translation>a lesão: a imagem é para isso</translation>
    </message>
    <message>
        <source>the name of the organ</source>
        <translation>o nome do órgão</translation>
    </message>
    <message>
        <source>the rules of the settings</source>
        <translation>as regras das definições</translation>
    </message>
    <message>
        <source>the side marker: it tells left from right</source>
        <translation>o marcador de lado: distingue esquerda de direita</translation>
    </message>
    <message>
        <source>tick guidance</source>
        <translation>marcar a orientação</translation>
    </message>
    <message>
        <source>tick on the checklist</source>
        <translation>marcar na lista</translation>
    </message>
    <message>
        <source>tick the whole checklist</source>
        <translation>marcar a lista inteira</translation>
    </message>
    <message>
        <source>told by the files or by you</source>
        <translation>dito pelos arquivos ou por si</translation>
    </message>
    <message>
        <source>turn left</source>
        <translation>girar à esquerda</translation>
    </message>
    <message>
        <source>turn right</source>
        <translation>girar à direita</translation>
    </message>
    <message>
        <source>turned 180 degrees</source>
        <translation>girado 180 graus</translation>
    </message>
    <message>
        <source>turned 270 degrees</source>
        <translation>girado 270 graus</translation>
    </message>
    <message>
        <source>turned 90 degrees</source>
        <translation>girado 90 graus</translation>
    </message>
    <message>
        <source>unknown word</source>
        <translation>palavra desconhecida</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>endereço web</translation>
    </message>
    <message>
        <source>what was found: the case is about it</source>
        <translation>o que foi encontrado: o caso trata disso</translation>
    </message>
    <message>
        <source>where it was taken</source>
        <translation>onde foi tirada</translation>
    </message>
    <message>
        <source>withdraw approval</source>
        <translation>retirar aprovação</translation>
    </message>
    <message>
        <source>word</source>
        <translation>palavra</translation>
    </message>
    <message>
        <source>words changed: {count}</source>
        <translation>palavras alteradas: {count}</translation>
    </message>
    <message>
        <source>wristband</source>
        <translation>pulseira</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>próprio</translation>
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
        <translation>{count} propostas</translation>
    </message>
    <message>
        <source>{count} to answer</source>
        <translation>{count} a responder</translation>
    </message>
    <message>
        <source>{count} to answer: press A to be asked.</source>
        <translation>{count} a responder: pressione A para ser perguntado.</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} por ver</translation>
    </message>
    <message>
        <source>{count} undecided</source>
        <translation>{count} não decididas</translation>
    </message>
    <message>
        <source>{fields}: {fates}. The file name is replaced.</source>
        <translation>{fields}: {fates}. O nome do arquivo é substituído.</translation>
    </message>
    <message>
        <source>{field} – identifies a person</source>
        <translation>{field} – identifica uma pessoa</translation>
    </message>
    <message>
        <source>{file} is not as wanted. {rule}: {wanted} ({source})</source>
        <translation>{file} não é como se pede. {rule}: {wanted} ({source})</translation>
    </message>
    <message>
        <source>{found} of {all} found</source>
        <translation>{found} de {all} encontrados</translation>
    </message>
    <message>
        <source>{frames} but not {but}</source>
        <translation>{frames} menos {but}</translation>
    </message>
    <message>
        <source>{kind} series</source>
        <translation>Série {kind}</translation>
    </message>
    <message>
        <source>{kind} series {number}</source>
        <translation>Série {kind} {number}</translation>
    </message>
    <message>
        <source>{level}: {count} done, {found} of {all} found</source>
        <translation>{level}: {count} feitos, {found} de {all} encontrados</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>{names} e outros</translation>
    </message>
    <message>
        <source>{name} stays visible: anyone who knows the person will recognise it. Why must it stay, and did the patient agree?</source>
        <translation>{name} fica visível: quem conhece a pessoa a reconhecerá. Por que deve ficar, e o paciente concordou?</translation>
    </message>
    <message>
        <source>{name} · kept</source>
        <translation>{name} · mantido</translation>
    </message>
    <message>
        <source>{name} · kept?</source>
        <translation>{name} · mantido?</translation>
    </message>
    <message>
        <source>{name}, {size}: not in the clean copy</source>
        <translation>{name}, {size}: não está na cópia limpa</translation>
    </message>
    <message>
        <source>{name}: not exported. {why}.</source>
        <translation>{name}: não exportado. {why}.</translation>
    </message>
    <message>
        <source>{name}: not read</source>
        <translation>{name}: não lido</translation>
    </message>
    <message>
        <source>{name}: the second look found more. Decide it and approve again.</source>
        <translation>{name}: o segundo olhar achou mais. Decida e aprove de novo.</translation>
    </message>
    <message>
        <source>{name}: verified. The clean copy was written, read back and checked.</source>
        <translation>{name}: verificado. A cópia limpa foi escrita, relida e verificada.</translation>
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
        <translation>{number} píxeis</translation>
    </message>
    <message>
        <source>{regions}; selected: {name}</source>
        <translation>{regions}; selecionado: {name}</translation>
    </message>
    <message>
        <source>{share} of the picture</source>
        <translation>{share} da imagem</translation>
    </message>
    <message>
        <source>{step}, {count} files left…</source>
        <translation>{step}, faltam {count} arquivos…</translation>
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
        <translation>{title}, recolhido</translation>
    </message>
    <message>
        <source>{title}, unfolded</source>
        <translation>{title}, expandido</translation>
    </message>
    <message>
        <source>{which} may tell the side, left or right. Hidden unless you keep it.</source>
        <translation>{which}: pode indicar o lado, esquerdo ou direito. Oculto a não ser que você o mantenha.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, made smaller from {wide} × {high}</source>
        <translation>{width} × {height} pixels, reduzida de {wide} × {high}</translation>
    </message>
    <message>
        <source>{window}, inverted</source>
        <translation>{window}, invertido</translation>
    </message>
    <message>
        <source>{window}: on the screen only, the copy keeps its own.</source>
        <translation>{window}: só na tela, a cópia mantém o seu.</translation>
    </message>
    <message>
        <source>“{before}” becomes “{after}”</source>
        <translation>“{before}” passa a ser “{after}”</translation>
    </message>
    <message>
        <source>“{before}” is removed</source>
        <translation>“{before}” é removido</translation>
    </message>
    <message>
        <source>“{part}” blames or demeans a colleague.</source>
        <translation>“{part}” culpa ou rebaixa um colega.</translation>
    </message>
    <message>
        <source>“{part}” labels a patient in a way that may demean.</source>
        <translation>“{part}” rotula um paciente de um modo que pode rebaixar.</translation>
    </message>
    <message>
        <source>“{part}” reads as mockery of a patient.</source>
        <translation>“{part}” lê-se como troça de um paciente.</translation>
    </message>
</context>
</TS>
