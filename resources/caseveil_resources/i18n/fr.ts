<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name></name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message numerus="yes">
        <source>%n approved or verified DICOM file(s) must be approved again.</source>
        <translation>
            <numerusform>%n fichier DICOM approuvé ou vérifié doit être approuvé de nouveau.</numerusform>
            <numerusform>%n fichiers DICOM approuvés ou vérifiés doivent être approuvés de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clean copy(ies) on {name}.</source>
        <translation>
            <numerusform>%n copie nettoyée sur {name}.</numerusform>
            <numerusform>%n copies nettoyées sur {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clean copy(ies) with receipts in {name}.</source>
        <translation>
            <numerusform>%n copie nettoyée avec son reçu dans {name}.</numerusform>
            <numerusform>%n copies nettoyées avec reçus dans {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s), wristband(s) or label(s) left visible by the person.</source>
        <translation>
            <numerusform>%n code, bracelet ou étiquette laissé visible par la personne.</numerusform>
            <numerusform>%n codes, bracelets ou étiquettes laissés visibles par la personne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n champ</numerusform>
            <numerusform>%n champs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) delivered</source>
        <translation>
            <numerusform>%n fichier livré</numerusform>
            <numerusform>%n fichiers livrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not exported: the list says which and why.</source>
        <translation>
            <numerusform>%n fichier non exporté : la liste dit lequel et pourquoi.</numerusform>
            <numerusform>%n fichiers non exportés : la liste dit lesquels et pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the series approved.</source>
        <translation>
            <numerusform>%n fichier de la série approuvé.</numerusform>
            <numerusform>%n fichiers de la série approuvés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) ready</source>
        <translation>
            <numerusform>%n fichier prêt</numerusform>
            <numerusform>%n fichiers prêts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) show a face, which it does not take.</source>
        <translation>
            <numerusform>%n fichier montre un visage, ce qui n&apos;y est pas accepté.</numerusform>
            <numerusform>%n fichiers montrent un visage, ce qui n&apos;y est pas accepté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stay DICOM: Ctrl+D makes pictures of them.</source>
        <translation>
            <numerusform>%n fichier reste DICOM : Ctrl+D en fait des images.</numerusform>
            <numerusform>%n fichiers restent DICOM : Ctrl+D en fait des images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still ask something of their own.</source>
        <translation>
            <numerusform>%n fichier demande encore quelque chose.</numerusform>
            <numerusform>%n fichiers demandent encore quelque chose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identifying field(s)</source>
        <translation>
            <numerusform>%n champ identifiant</numerusform>
            <numerusform>%n champs identifiants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of scanner remembered.</source>
        <translation>
            <numerusform>%n type d’appareil retenu.</numerusform>
            <numerusform>%n types d’appareil retenus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are proposed to stay again: look at them.</source>
        <translation>
            <numerusform>%n ligne est de nouveau proposée à garder : regardez-la.</numerusform>
            <numerusform>%n lignes sont de nouveau proposées à garder : regardez-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of text hidden, in all files.</source>
        <translation>
            <numerusform>%n ligne de texte masquée dans tous les fichiers.</numerusform>
            <numerusform>%n lignes de texte masquées dans tous les fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that would have stayed are hidden now.</source>
        <translation>
            <numerusform>%n ligne qui serait restée est maintenant masquée.</numerusform>
            <numerusform>%n lignes qui seraient restées sont maintenant masquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them doubtful: D keeps those on this frame.</source>
        <translation>
            <numerusform>Dont %n douteuse : D la garde si elle est sur cette image.</numerusform>
            <numerusform>Dont %n douteuses : D garde celles de cette image.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only because the word is not known</source>
        <translation>
            <numerusform>%n seulement parce que le mot n’est pas connu</numerusform>
            <numerusform>%n seulement parce que le mot n’est pas connu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) will be made to fit it.</source>
        <translation>
            <numerusform>%n image sera adaptée pour elle.</numerusform>
            <numerusform>%n images seront adaptées pour elle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n région</numerusform>
            <numerusform>%n régions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) copied: Ctrl+Shift+V in another file.</source>
        <translation>
            <numerusform>%n région copiée : Ctrl+Maj+V dans un autre fichier.</numerusform>
            <numerusform>%n régions copiées : Ctrl+Maj+V dans un autre fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) remembered for this kind of scanner.</source>
        <translation>
            <numerusform>%n zone retenue pour ce type d’appareil.</numerusform>
            <numerusform>%n zones retenues pour ce type d’appareil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) that may identify stay visible: look at them.</source>
        <translation>
            <numerusform>%n zone qui peut identifier reste visible : regardez-la.</numerusform>
            <numerusform>%n zones qui peuvent identifier restent visibles : regardez-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) will stay visible as proposed: look at them.</source>
        <translation>
            <numerusform>%n région restera visible comme proposé : regardez-la.</numerusform>
            <numerusform>%n régions resteront visibles comme proposé : regardez-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed file(s) have not been exported.</source>
        <translation>
            <numerusform>%n fichier examiné n’a pas été exporté.</numerusform>
            <numerusform>%n fichiers examinés n’ont pas été exportés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) left readable by the person.</source>
        <translation>
            <numerusform>%n texte laissé lisible par la personne.</numerusform>
            <numerusform>%n textes laissés lisibles par la personne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) stay readable: look at them.</source>
        <translation>
            <numerusform>%n texte reste lisible : regardez-le.</numerusform>
            <numerusform>%n textes restent lisibles : regardez-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n rubrique</numerusform>
            <numerusform>%n rubriques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided region(s) will be hidden on export.</source>
        <translation>
            <numerusform>%n région non décidée sera masquée à l’exportation.</numerusform>
            <numerusform>%n régions non décidées seront masquées à l’exportation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) that may identify stay readable: {which}.</source>
        <translation>
            <numerusform>%n mot qui peut identifier reste lisible : {which}.</numerusform>
            <numerusform>%n mots qui peuvent identifier restent lisibles : {which}.</numerusform>
        </translation>
    </message>
    <message>
        <source>0 of {count} read. Once more exports without a tick.</source>
        <translation>0 sur {count} lus. Une fois de plus exporte sans coche.</translation>
    </message>
    <message>
        <source>A approves a file, Ctrl+E exports. Each clean copy is read back and checked before you get it. The original is never changed.</source>
        <translation>A approuve un fichier, Ctrl+E exporte. Chaque copie nettoyée est relue et vérifiée avant de vous être remise. L’original n’est jamais modifié.</translation>
    </message>
    <message>
        <source>A approves a file: you looked and agree. Ctrl+E exports what is approved.</source>
        <translation>A approuve un fichier : vous avez regardé et vous êtes d’accord. Ctrl+E exporte ce qui est approuvé.</translation>
    </message>
    <message>
        <source>A bar over the eyes leaves the rest of the face.</source>
        <translation>Un bandeau sur les yeux laisse voir le reste du visage.</translation>
    </message>
    <message>
        <source>A barcode or QR code that can be read.</source>
        <translation>Un code-barres ou code QR lisible.</translation>
    </message>
    <message>
        <source>A barcode or QR code; it may hold a number that leads to a person.</source>
        <translation>Un code-barres ou code QR ; il peut contenir un numéro menant à une personne.</translation>
    </message>
    <message>
        <source>A check could not run</source>
        <translation>Une vérification n’a pas pu se faire</translation>
    </message>
    <message>
        <source>A crop only covers it; the file holds it all.</source>
        <translation>Un recadrage ne fait que le couvrir ; le fichier contient tout.</translation>
    </message>
    <message>
        <source>A destination of your own is made, changed, imported and saved there too.</source>
        <translation>On y crée, modifie, importe et enregistre aussi sa propre destination.</translation>
    </message>
    <message>
        <source>A destination only ever hides more. Your rules are shown as our default.</source>
        <translation>Une destination ne fait que masquer davantage. Vos règles sont montrées comme notre choix par défaut.</translation>
    </message>
    <message>
        <source>A face was found, and the destination takes no photograph of a face.</source>
        <translation>Un visage a été trouvé, et la destination ne prend aucune photo de visage.</translation>
    </message>
    <message>
        <source>A face, seen again on a closer look.</source>
        <translation>Un visage, confirmé en regardant de plus près.</translation>
    </message>
    <message>
        <source>A file is in the way</source>
        <translation>Un fichier gêne</translation>
    </message>
    <message>
        <source>A file that cannot be handled is refused with a reason; the others go on.</source>
        <translation>Un fichier qui ne peut être traité est refusé avec un motif ; les autres continuent.</translation>
    </message>
    <message>
        <source>A file with the name of the clean copy exists already.</source>
        <translation>Un fichier portant le nom de la copie nettoyée existe déjà.</translation>
    </message>
    <message>
        <source>A finder is missing</source>
        <translation>Un détecteur manque</translation>
    </message>
    <message>
        <source>A finder stopped</source>
        <translation>Un détecteur s’est arrêté</translation>
    </message>
    <message>
        <source>A found region is not deleted. H hides it, X leaves it visible.</source>
        <translation>Une région trouvée n’est pas supprimée. H la masque, X la laisse visible.</translation>
    </message>
    <message>
        <source>A kept word tells who it is</source>
        <translation>Un mot gardé dit de qui il s’agit</translation>
    </message>
    <message>
        <source>A list to tick while you look yourself.</source>
        <translation>Une liste à cocher pendant que vous regardez.</translation>
    </message>
    <message>
        <source>A metadata field that identifies a person.</source>
        <translation>Un champ de métadonnées qui identifie une personne.</translation>
    </message>
    <message>
        <source>A moving PNG, without loss</source>
        <translation>Un PNG animé, sans perte</translation>
    </message>
    <message>
        <source>A moving WebP, without loss</source>
        <translation>Un WebP animé, sans perte</translation>
    </message>
    <message>
        <source>A part of the program tried to use the network; CaseVeil never does.</source>
        <translation>Une partie du programme a voulu utiliser le réseau ; CaseVeil ne le fait jamais.</translation>
    </message>
    <message>
        <source>A part of {name} stays visible. Of crops around one eye 4.9 % were recognised; larger parts are recognised more often. Why must it stay, and did the patient agree?</source>
        <translation>Une partie de {name} reste visible. Les recadrages autour d’un œil ont été reconnus à 4,9 % ; les parties plus grandes le sont plus souvent. Pourquoi doit-elle rester, et le patient a-t-il accepté ?</translation>
    </message>
    <message>
        <source>A phone can read it; its content is never shown or written here.</source>
        <translation>Un téléphone peut le lire ; son contenu n’est jamais montré ni écrit ici.</translation>
    </message>
    <message>
        <source>A picture carries no attribute at all.</source>
        <translation>Une image ne porte aucun attribut.</translation>
    </message>
    <message>
        <source>A pseudonym has Latin letters, digits and hyphens only.</source>
        <translation>Un pseudonyme n&apos;a que des lettres latines, des chiffres et des traits d&apos;union.</translation>
    </message>
    <message>
        <source>A rare condition or a place that people would recognise.</source>
        <translation>Une maladie rare ou un lieu que l’on reconnaîtrait.</translation>
    </message>
    <message>
        <source>A relative could not recognise this, you said.</source>
        <translation>Un proche ne pourrait pas reconnaître ceci, avez-vous dit.</translation>
    </message>
    <message>
        <source>A relative could recognise this, you said: share only with consent.</source>
        <translation>Un proche pourrait reconnaître ceci, avez-vous dit : à partager seulement avec consentement.</translation>
    </message>
    <message>
        <source>A scale bar beneath the picture</source>
        <translation>Une échelle sous l’image</translation>
    </message>
    <message>
        <source>A second look at the finished file saw this outside everything hidden.</source>
        <translation>Un second regard sur le fichier fini a vu ceci en dehors de tout ce qui est masqué.</translation>
    </message>
    <message>
        <source>A second look may find more. Decide it and approve again.</source>
        <translation>Un second regard peut trouver plus. Décidez et approuvez de nouveau.</translation>
    </message>
    <message>
        <source>A word in the text; the clean copy says something neutral instead.</source>
        <translation>Un mot du texte ; la copie propre dit à la place quelque chose de neutre.</translation>
    </message>
    <message>
        <source>A word that you kept stands in the properties of the file, too.</source>
        <translation>Un mot que vous avez gardé se trouve aussi dans les propriétés du fichier.</translation>
    </message>
    <message>
        <source>Actual pixels</source>
        <translation>Pixels réels</translation>
    </message>
    <message>
        <source>Add region</source>
        <translation>Ajouter une région</translation>
    </message>
    <message>
        <source>Adds a region in the middle; move it with Alt and the arrow keys.</source>
        <translation>Ajoute une région au milieu ; déplacez-la avec Alt et les flèches.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>After a crash your decisions are offered when the program starts again.</source>
        <translation>Après un plantage, vos décisions sont proposées au prochain démarrage.</translation>
    </message>
    <message>
        <source>After export no field remains.</source>
        <translation>Après l’export, aucun champ ne reste.</translation>
    </message>
    <message>
        <source>After export remain: {names}.</source>
        <translation>Après l’export restent : {names}.</translation>
    </message>
    <message>
        <source>All clean copies small on one picture.</source>
        <translation>Toutes les copies nettoyées, en petit, sur une image.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>All frames</source>
        <translation>Toutes les images</translation>
    </message>
    <message>
        <source>All of it is hidden, unless you keep a line.</source>
        <translation>Tout est masqué, sauf une ligne que vous gardez.</translation>
    </message>
    <message>
        <source>Already in the list.</source>
        <translation>Déjà dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Any phone reads it, and the record&apos;s number with it.</source>
        <translation>N&apos;importe quel téléphone le lit, et avec lui le numéro du dossier.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Approve and export</source>
        <translation>Approuver et exporter</translation>
    </message>
    <message>
        <source>Approve the whole series</source>
        <translation>Approuver toute la série</translation>
    </message>
    <message>
        <source>Approve without looking</source>
        <translation>Approuver sans regarder</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Approuvé.</translation>
    </message>
    <message>
        <source>Approved: it goes out with the pictures.</source>
        <translation>Approuvé : il part avec les images.</translation>
    </message>
    <message>
        <source>Approves this file, and every file of its series that asks nothing more.</source>
        <translation>Approuve ce fichier et chaque fichier de sa série qui ne demande plus rien.</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Comme dans le fichier</translation>
    </message>
    <message>
        <source>As the original</source>
        <translation>Comme l&apos;original</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Comme le système ({language})</translation>
    </message>
    <message>
        <source>As they are.</source>
        <translation>Telles quelles.</translation>
    </message>
    <message>
        <source>Ask at any time</source>
        <translation>Demandez à tout moment</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Demander chaque fois</translation>
    </message>
    <message>
        <source>Ask each time for the folder for clean copies</source>
        <translation>Demander chaque fois le dossier des copies nettoyées</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or copy it to a folder of your own.</source>
        <translation>Demandez le droit de lecture, ou copiez-le dans un dossier à vous.</translation>
    </message>
    <message>
        <source>Ask the patient for every photograph.</source>
        <translation>Demander au patient pour chaque photographie.</translation>
    </message>
    <message>
        <source>Ask the patient where in doubt.</source>
        <translation>En cas de doute, demander au patient.</translation>
    </message>
    <message>
        <source>Ask the patient, whatever the picture.</source>
        <translation>Demander au patient, quelle que soit l&apos;image.</translation>
    </message>
    <message>
        <source>Ask yourself: could a relative recognise this?</source>
        <translation>Demandez-vous : un proche pourrait-il reconnaître ceci ?</translation>
    </message>
    <message>
        <source>Asked at the first export</source>
        <translation>Demandé à la première exportation</translation>
    </message>
    <message>
        <source>At most {count} characters.</source>
        <translation>Au plus {count} caractères.</translation>
    </message>
    <message>
        <source>B draws a rectangle, I an ellipse, L a polygon; Q paints, Shift+Q wipes away. Escape gives the tool up.</source>
        <translation>B dessine un rectangle, I une ellipse, L un polygone ; Q peint, Maj+Q efface. Échap pose l’outil.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Basic: as the standard PS3.15 says</source>
        <translation>Base : ce que dit la norme PS3.15</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Before that you are asked what only a person can say. Each answer is one key.</source>
        <translation>Avant cela, on vous demande ce que seule une personne peut dire. Chaque réponse est une touche.</translation>
    </message>
    <message>
        <source>Before the first export you read once what is asked of you: Enter ticks the point that is shown.</source>
        <translation>Avant le premier export, vous lisez une fois ce qui est demandé : Entrée coche le point affiché.</translation>
    </message>
    <message>
        <source>Before you share</source>
        <translation>Avant de partager</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Birthmarks, moles in a pattern</source>
        <translation>Taches de naissance, grains de beauté groupés</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Os</translation>
    </message>
    <message>
        <source>Brain</source>
        <translation>Cerveau</translation>
    </message>
    <message>
        <source>Brightness as in the file</source>
        <translation>Luminosité comme dans le fichier</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>By keys: Ins adds a region, Alt with the arrow keys moves it, G and S make it larger and smaller.</source>
        <translation>Au clavier : Inser ajoute une zone, Alt et les flèches la déplacent, G et S l’agrandissent et la réduisent.</translation>
    </message>
    <message>
        <source>C crops the picture. O keeps only one area and hides everything else.</source>
        <translation>C recadre l’image. O ne garde qu’une zone et masque tout le reste.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Cannot be looked for on this computer: {names}. Files that need it will be refused. See Help, What is looked for.</source>
        <translation>Impossible à chercher sur cet ordinateur : {names}. Les fichiers qui en ont besoin seront refusés. Voir Aide, Ce qui est cherché.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Caption, history or post, with what was found taken out; read it.</source>
        <translation>Légende, histoire ou message, sans ce qui a été trouvé ; relisez-le.</translation>
    </message>
    <message>
        <source>Case text</source>
        <translation>Texte du cas</translation>
    </message>
    <message>
        <source>Case text, consent and delivery</source>
        <translation>Texte, consentement et livraison</translation>
    </message>
    <message>
        <source>Case text…</source>
        <translation>Texte du cas…</translation>
    </message>
    <message>
        <source>CaseVeil did not end in order last time.</source>
        <translation>CaseVeil ne s’est pas terminé correctement la dernière fois.</translation>
    </message>
    <message>
        <source>CaseVeil does not know this kind of file.</source>
        <translation>CaseVeil ne connaît pas ce type de fichier.</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Certain</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changé</translation>
    </message>
    <message>
        <source>Changed since it was searched</source>
        <translation>Modifié depuis la recherche</translation>
    </message>
    <message>
        <source>Changed, not decided</source>
        <translation>Changé, non décidé</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Charts, diagrams and drawings that cannot be checked are not in the clean copy.</source>
        <translation>Les graphiques, diagrammes et dessins qui ne peuvent pas être vérifiés ne sont pas dans la copie propre.</translation>
    </message>
    <message>
        <source>Checklist, one line each</source>
        <translation>Liste, une ligne par point</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose a file with a picture; reports and structured data are not handled.</source>
        <translation>Choisissez un fichier avec une image ; les comptes rendus et données structurées ne sont pas traités.</translation>
    </message>
    <message>
        <source>Choose a folder where you may save files.</source>
        <translation>Choisissez un dossier où vous pouvez enregistrer.</translation>
    </message>
    <message>
        <source>Choose a region with J and K, or click it.</source>
        <translation>Choisissez une région avec J et K, ou cliquez dessus.</translation>
    </message>
    <message>
        <source>Choose another destination, or mend the file.</source>
        <translation>Choisissez une autre destination, ou corrigez le fichier.</translation>
    </message>
    <message>
        <source>Choose another folder for the clean copies.</source>
        <translation>Choisissez un autre dossier pour les copies nettoyées.</translation>
    </message>
    <message>
        <source>Choose another folder, or move that file away.</source>
        <translation>Choisissez un autre dossier, ou déplacez ce fichier.</translation>
    </message>
    <message>
        <source>Choose the folder for clean copies</source>
        <translation>Choisir le dossier des copies nettoyées</translation>
    </message>
    <message>
        <source>Choose the picture file itself.</source>
        <translation>Choisissez le fichier image lui-même.</translation>
    </message>
    <message>
        <source>Chooses for whom the case is; its rules only ever hide more.</source>
        <translation>Choisit pour qui est le cas ; ses règles ne font que masquer davantage.</translation>
    </message>
    <message>
        <source>Chooses where clean copies are written.</source>
        <translation>Choisit où les copies nettoyées sont écrites.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Clean copies as</source>
        <translation>Copies propres en</translation>
    </message>
    <message>
        <source>Clean copies of what is approved, into a folder, each checked.</source>
        <translation>Copies nettoyées de ce qui est approuvé, dans un dossier, chacune vérifiée.</translation>
    </message>
    <message>
        <source>Clean copy</source>
        <translation>Copie nettoyée</translation>
    </message>
    <message>
        <source>Click the corners; Enter or a double click closes.</source>
        <translation>Cliquez les sommets ; Entrée ou double-clic ferme.</translation>
    </message>
    <message>
        <source>Clinical</source>
        <translation>Clinique</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close CaseVeil</source>
        <translation>Fermer CaseVeil</translation>
    </message>
    <message>
        <source>Close a polygon</source>
        <translation>Fermer un polygone</translation>
    </message>
    <message>
        <source>Close and lose the decisions?</source>
        <translation>Fermer et perdre les décisions ?</translation>
    </message>
    <message>
        <source>Close and lose your marks?</source>
        <translation>Fermer et perdre vos marques ?</translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation>Fermer l’avis</translation>
    </message>
    <message>
        <source>Close other programs and press F5, or make the picture smaller.</source>
        <translation>Fermez d’autres programmes et appuyez sur F5, ou réduisez l’image.</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Fermer le cas</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Code : {code}</translation>
    </message>
    <message>
        <source>Code: {code}.</source>
        <translation>Code : {code}.</translation>
    </message>
    <message>
        <source>Codes, labels</source>
        <translation>Codes, étiquettes</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Colours are converted to sRGB in the clean copy.</source>
        <translation>Les couleurs sont converties en sRGB dans la copie nettoyée.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Confirmed by you</source>
        <translation>Confirmé par vous</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Consent card</source>
        <translation>Fiche de consentement</translation>
    </message>
    <message>
        <source>Consent card…</source>
        <translation>Consentement…</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Planche-contact</translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation>Planche-contact…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copies the place of the region, to hide it in another file as well.</source>
        <translation>Copie la place de la région pour la masquer aussi dans un autre fichier.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy all hidden regions</source>
        <translation>Copier toutes les régions masquées</translation>
    </message>
    <message>
        <source>Copy clean picture</source>
        <translation>Copier l&apos;image nettoyée</translation>
    </message>
    <message>
        <source>Copy it to another disk and try again.</source>
        <translation>Copiez-le sur un autre disque et réessayez.</translation>
    </message>
    <message>
        <source>Copy or export it again from where it came from.</source>
        <translation>Copiez-le ou exportez-le de nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>Copy or export it again.</source>
        <translation>Copiez-le ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>Copy or export it again. If that does not help, take a screenshot of the picture.</source>
        <translation>Copiez-le ou exportez-le de nouveau. Si cela n’aide pas, faites une capture d’écran de l’image.</translation>
    </message>
    <message>
        <source>Copy region</source>
        <translation>Copier la région</translation>
    </message>
    <message>
        <source>Copy the clean text</source>
        <translation>Copier le texte nettoyé</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Could a relative recognise the person from what is left: a rare finding, implants, jewellery, dates, story?</source>
        <translation>Un proche pourrait-il reconnaître la personne à ce qui reste : résultat rare, implants, bijoux, dates, histoire ?</translation>
    </message>
    <message>
        <source>Could a relative recognise the person from what is left: shape of the head, face in the slices, teeth, implants, jewellery, story?</source>
        <translation>Un proche pourrait-il reconnaître la personne à ce qui reste : forme de la tête, visage dans les coupes, dents, implants, bijoux, histoire ?</translation>
    </message>
    <message>
        <source>Could a relative recognise the person from what is left: skin marks, jewellery, clothes, room, story?</source>
        <translation>Un proche pourrait-il reconnaître la personne à ce qui reste : marques de la peau, bijoux, vêtements, pièce, histoire ?</translation>
    </message>
    <message>
        <source>Could a relative recognise this? You are asked before approving.</source>
        <translation>Un proche pourrait-il reconnaître ceci ? La question vous est posée avant l’approbation.</translation>
    </message>
    <message>
        <source>Covering only the eyes does not hide who a person is. Hide the whole head.</source>
        <translation>Couvrir seulement les yeux ne cache pas qui est une personne. Masquez toute la tête.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recadrer</translation>
    </message>
    <message>
        <source>Crop the face away, or choose another picture or destination.</source>
        <translation>Recadrez sans le visage, ou choisissez une autre image ou destination.</translation>
    </message>
    <message>
        <source>Crop to region</source>
        <translation>Recadrer sur la région</translation>
    </message>
    <message>
        <source>Cropped: the pictures are cut.</source>
        <translation>Recadré : les images sont coupées.</translation>
    </message>
    <message>
        <source>Cropped: the rest is painted black, so that rows, columns and positions stay true; pictures (Ctrl+D) are cut.</source>
        <translation>Recadré : le reste est peint en noir, pour que lignes, colonnes et positions restent vraies ; les images (Ctrl+D) sont coupées.</translation>
    </message>
    <message>
        <source>Ctrl+7 opens a list to tick while you look.</source>
        <translation>Ctrl+7 ouvre une liste à cocher pendant que vous regardez.</translation>
    </message>
    <message>
        <source>Ctrl+B changes the brightness on the screen only, so that faint text shows; drag with the right button for any other.</source>
        <translation>Ctrl+B change la luminosité à l’écran seulement, pour que le texte pâle se voie ; glissez avec le bouton droit pour toute autre.</translation>
    </message>
    <message>
        <source>Ctrl+E exports, Ctrl+Z undoes, ? lists all keys</source>
        <translation>Ctrl+E exporte, Ctrl+Z annule, ? montre toutes les touches</translation>
    </message>
    <message>
        <source>Ctrl+K fills in a consent card. It is kept apart and never goes with the case.</source>
        <translation>Ctrl+K remplit une fiche de consentement. Elle est gardée à part et n&apos;accompagne jamais le cas.</translation>
    </message>
    <message>
        <source>Ctrl+L draws a case of nobody. Hide what identifies with the ordinary tools; the finders are off.</source>
        <translation>Ctrl+L dessine un cas fictif. Masquez ce qui identifie avec les outils habituels ; les détecteurs sont éteints.</translation>
    </message>
    <message>
        <source>Ctrl+M marks words of the text, a tick marks a field. Ctrl+Return shows what was missed, and why it identifies.</source>
        <translation>Ctrl+M marque des mots du texte, une coche marque un champ. Ctrl+Return montre ce qui a été oublié, et pourquoi cela identifie.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D hands over: folder, package, contact sheet, a picture to paste.</source>
        <translation>Ctrl+Shift+D remet : dossier, paquet, planche-contact, image à coller.</translation>
    </message>
    <message>
        <source>Ctrl+T takes a caption or a history: H hides and X keeps each change, A lets the clean text go out with the pictures.</source>
        <translation>Ctrl+T prend une légende ou une histoire : H masque et X garde chaque modification, A laisse partir le texte nettoyé avec les images.</translation>
    </message>
    <message>
        <source>Ctrl+V opens a picture or files from the clipboard.</source>
        <translation>Ctrl+V ouvre une image ou des fichiers du presse-papiers.</translation>
    </message>
    <message>
        <source>D keeps all doubtful ones of the frame, Shift+H hides all undecided ones.</source>
        <translation>D garde tous les douteux de l’image, Maj+H masque tous les non décidés.</translation>
    </message>
    <message>
        <source>DICOM attributes</source>
        <translation>Attributs DICOM</translation>
    </message>
    <message>
        <source>DICOM attributes follow a profile. Ctrl+D shows beforehand what happens to each one.</source>
        <translation>Les attributs DICOM suivent un profil. Ctrl+D montre à l’avance ce que devient chacun.</translation>
    </message>
    <message>
        <source>DICOM attributes…</source>
        <translation>Attributs DICOM…</translation>
    </message>
    <message>
        <source>DICOM compression not supported</source>
        <translation>Compression DICOM non prise en charge</translation>
    </message>
    <message>
        <source>DICOM files</source>
        <translation>Fichiers DICOM</translation>
    </message>
    <message>
        <source>DICOM profile</source>
        <translation>Profil DICOM</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>Fichier endommagé</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dark parts</source>
        <translation>Parties sombres</translation>
    </message>
    <message>
        <source>Dark, middle or light parts, on the screen only; drag with the right button for any other.</source>
        <translation>Parties sombres, moyennes ou claires, à l’écran seulement ; glissez avec le bouton droit pour toute autre.</translation>
    </message>
    <message>
        <source>Date you spoke with the patient</source>
        <translation>Date de l’entretien avec le patient</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Decide them one by one, or press D to keep those of this frame.</source>
        <translation>Décidez-les un par un, ou appuyez sur D pour garder ceux de cette image.</translation>
    </message>
    <message>
        <source>Decide, then approve again.</source>
        <translation>Décidez, puis approuvez à nouveau.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message numerus="yes">
        <source>Decisions on %n file(s) were kept. Open them again?</source>
        <translation>
            <numerusform>Des décisions sur %n fichier ont été gardées. Le rouvrir ?</numerusform>
            <numerusform>Des décisions sur %n fichiers ont été gardées. Les rouvrir ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Deliver with the pictures</source>
        <translation>Remettre avec les images</translation>
    </message>
    <message>
        <source>Deliver with the pictures  A</source>
        <translation>Remettre avec les images  A</translation>
    </message>
    <message>
        <source>Deliver…</source>
        <translation>Remettre…</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Destination and guidance</source>
        <translation>Destination et conseils</translation>
    </message>
    <message>
        <source>Destination: {name}.</source>
        <translation>Destination : {name}.</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinations</translation>
    </message>
    <message>
        <source>Destination…</source>
        <translation>Destination…</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disque plein</translation>
    </message>
    <message>
        <source>Divider between before and after</source>
        <translation>Séparateur entre avant et après</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>Doubtful findings</source>
        <translation>Résultats douteux</translation>
    </message>
    <message>
        <source>Drag a region to move it, or its handles to change its size.</source>
        <translation>Faites glisser une région pour la déplacer, ou ses poignées pour changer sa taille.</translation>
    </message>
    <message>
        <source>Drag, or middle button</source>
        <translation>Glisser, ou bouton central</translation>
    </message>
    <message>
        <source>Draw a rectangle to hide.</source>
        <translation>Dessinez un rectangle à masquer.</translation>
    </message>
    <message>
        <source>Draw a region first, or move one, that stands on all frames of this file.</source>
        <translation>Dessinez ou déplacez d’abord une région présente sur toutes les images de ce fichier.</translation>
    </message>
    <message>
        <source>Draw an ellipse to hide.</source>
        <translation>Dessinez une ellipse à masquer.</translation>
    </message>
    <message>
        <source>Draw ellipse</source>
        <translation>Dessiner une ellipse</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>La dessiner</translation>
    </message>
    <message>
        <source>Draw polygon</source>
        <translation>Dessiner un polygone</translation>
    </message>
    <message>
        <source>Draw rectangle</source>
        <translation>Dessiner un rectangle</translation>
    </message>
    <message>
        <source>Draw regions</source>
        <translation>Dessiner des régions</translation>
    </message>
    <message>
        <source>Draw the only area that stays visible.</source>
        <translation>Dessinez la seule zone qui reste visible.</translation>
    </message>
    <message>
        <source>Draw the part to keep</source>
        <translation>Dessinez la partie à garder</translation>
    </message>
    <message>
        <source>Draw what is left of the picture.</source>
        <translation>Dessinez ce qui reste de l’image.</translation>
    </message>
    <message>
        <source>Draw what stays visible. This format keeps its size: the rest is painted black.</source>
        <translation>Dessinez ce qui reste visible. Ce format garde sa taille : le reste est peint en noir.</translation>
    </message>
    <message>
        <source>Draw what the case needs; everything else of the head is hidden around it.</source>
        <translation>Dessinez ce dont le cas a besoin ; tout le reste de la tête est masqué autour.</translation>
    </message>
    <message>
        <source>Drawing a practice case…</source>
        <translation>Dessin d&apos;un cas d&apos;exercice…</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Dessiné</translation>
    </message>
    <message>
        <source>Drawn by you.</source>
        <translation>Dessiné par vous.</translation>
    </message>
    <message>
        <source>Draws cases of nobody in which you mark what identifies, and shows what you missed.</source>
        <translation>Dessine des cas fictifs où vous marquez ce qui identifie, et montre ce que vous avez oublié.</translation>
    </message>
    <message>
        <source>Drop files, stay private</source>
        <translation>Déposez des fichiers, tout reste ici</translation>
    </message>
    <message>
        <source>Drop photos, DICOM, PDF or PPTX files here</source>
        <translation>Déposez ici des photos ou fichiers DICOM, PDF ou PPTX</translation>
    </message>
    <message>
        <source>Drop photos, DICOM, PDF or PPTX files, or folders into the window. Nothing leaves this computer.</source>
        <translation>Déposez des photos, fichiers DICOM, PDF ou PPTX, ou des dossiers dans la fenêtre. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Drop photos, DICOM, PDF or PPTX files, or whole folders into the window, or press Ctrl+O.</source>
        <translation>Déposez des photos, fichiers DICOM, PDF ou PPTX, ou des dossiers entiers dans la fenêtre, ou appuyez sur Ctrl+O.</translation>
    </message>
    <message>
        <source>Each problem is told with what to do. F5 looks at a file again.</source>
        <translation>Chaque problème dit quoi faire. F5 regarde un fichier de nouveau.</translation>
    </message>
    <message>
        <source>Ears</source>
        <translation>Oreilles</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Edit destination</source>
        <translation>Modifier la destination</translation>
    </message>
    <message>
        <source>Edit your own destination</source>
        <translation>Modifier votre propre destination</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Emptied or replaced: {names}.</source>
        <translation>Vidés ou remplacés : {names}.</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>Fichier vide</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffré</translation>
    </message>
    <message>
        <source>Enter or double click</source>
        <translation>Entrée ou double-clic</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Gomme</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Every finding is outlined with its name, and listed on the right.</source>
        <translation>Chaque résultat est entouré avec son nom et listé à droite.</translation>
    </message>
    <message>
        <source>Everything else unchanged</source>
        <translation>Tout le reste inchangé</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message numerus="yes">
        <source>Export %n file(s)</source>
        <translation>
            <numerusform>Exporter %n fichier</numerusform>
            <numerusform>Exporter %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Export approved</source>
        <translation>Exporter les approuvés</translation>
    </message>
    <message>
        <source>Export it again from its original.</source>
        <translation>Exportez-le de nouveau depuis son original.</translation>
    </message>
    <message>
        <source>Export it from the viewer without compression.</source>
        <translation>Exportez-le de la visionneuse sans compression.</translation>
    </message>
    <message>
        <source>Export the remembered scanners</source>
        <translation>Exporter les appareils retenus</translation>
    </message>
    <message>
        <source>Export with my ticks</source>
        <translation>Exporter avec mes coches</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Figure 1&apos;s Community Guidelines ask to write nothing that one would not say in front of the patient; which words count is our default.</source>
        <translation>Les Community Guidelines de Figure 1 demandent de ne rien écrire qu&apos;on ne dirait pas devant le patient ; les mots retenus sont notre choix.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Format de fichier</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom de fichier</translation>
    </message>
    <message>
        <source>File names often hold a name, a number or a day.</source>
        <translation>Les noms de fichiers contiennent souvent un nom, un numéro ou un jour.</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Fichier introuvable</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files inside the document, videos too, are not in the clean copy.</source>
        <translation>Les fichiers contenus dans le document, vidéos comprises, ne sont pas dans la copie propre.</translation>
    </message>
    <message>
        <source>Files searched at once</source>
        <translation>Fichiers cherchés à la fois</translation>
    </message>
    <message>
        <source>Fill in purpose, who will see it, and where it will appear.</source>
        <translation>Remplissez le but, qui le verra et où cela paraîtra.</translation>
    </message>
    <message>
        <source>Fills the view with the selected region.</source>
        <translation>Remplit la vue avec la région sélectionnée.</translation>
    </message>
    <message>
        <source>Films and brightness</source>
        <translation>Films et luminosité</translation>
    </message>
    <message>
        <source>Finders</source>
        <translation>Détecteurs</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Findings and checklist</source>
        <translation>Résultats et liste de contrôle</translation>
    </message>
    <message>
        <source>Findings appear here once the file was searched.</source>
        <translation>Les résultats apparaissent ici après la recherche dans le fichier.</translation>
    </message>
    <message>
        <source>Finds faces, text in the picture, barcodes, wristbands, labels and metadata.</source>
        <translation>Trouve les visages, le texte dans l’image, les codes-barres, les bracelets, les étiquettes et les métadonnées.</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>Fold the series</source>
        <translation>Replier la série</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder cannot be written</source>
        <translation>Écriture impossible dans le dossier</translation>
    </message>
    <message>
        <source>Folder for clean copies</source>
        <translation>Dossier des copies nettoyées</translation>
    </message>
    <message>
        <source>Folder for clean copies…</source>
        <translation>Dossier des copies nettoyées…</translation>
    </message>
    <message>
        <source>Folder for consent cards</source>
        <translation>Dossier des fiches de consentement</translation>
    </message>
    <message>
        <source>Folder, one package, contact sheet, clean picture to paste.</source>
        <translation>Dossier, un paquet, planche-contact, image nettoyée à coller.</translation>
    </message>
    <message>
        <source>Folders work too. Everything stays on this computer.</source>
        <translation>Les dossiers aussi. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>For: {name}</source>
        <translation>Pour : {name}</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>Forget all remembered scanners</source>
        <translation>Oublier tous les appareils retenus</translation>
    </message>
    <message>
        <source>Forget the remembered scanners in the settings, then try again.</source>
        <translation>Oubliez les appareils retenus dans les réglages, puis réessayez.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Format not supported</source>
        <translation>Format non pris en charge</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Found: {name}</source>
        <translation>Trouvé : {name}</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Frame {frame} of {count}</source>
        <translation>Image {frame} sur {count}</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Frames complete</source>
        <translation>Images complètes</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>Libérez de la place, ou choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>Give a tool up</source>
        <translation>Poser un outil</translation>
    </message>
    <message>
        <source>Give it a name with Latin letters or digits.</source>
        <translation>Donnez-lui un nom avec des lettres latines ou des chiffres.</translation>
    </message>
    <message>
        <source>Glass and metal show who and what stood around.</source>
        <translation>Le verre et le métal montrent qui et quoi se trouvait autour.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation>Reprendre où j’en étais</translation>
    </message>
    <message>
        <source>Go to the files</source>
        <translation>Aller aux fichiers</translation>
    </message>
    <message>
        <source>Go to the findings</source>
        <translation>Aller aux résultats</translation>
    </message>
    <message>
        <source>Goes out as {form}, {width} × {height} pixels.</source>
        <translation>Part en {form}, {width} × {height} pixels.</translation>
    </message>
    <message>
        <source>Grow region</source>
        <translation>Agrandir la région</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Guidance: {title}</source>
        <translation>Conseil : {title}</translation>
    </message>
    <message>
        <source>Guidance…</source>
        <translation>Conseils…</translation>
    </message>
    <message>
        <source>H hides, X keeps, A approves</source>
        <translation>H masque, X garde, A approuve</translation>
    </message>
    <message>
        <source>H hides, X keeps, A approves.</source>
        <translation>H masque, X garde, A approuve.</translation>
    </message>
    <message>
        <source>Handled by the profile</source>
        <translation>Traité par le profil</translation>
    </message>
    <message>
        <source>Handwriting, small or faint text that no finder reads.</source>
        <translation>Écriture manuscrite, texte petit ou pâle qu’aucun détecteur ne lit.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help, Problem report shows what can be copied into a message: versions and codes, no content, names or paths.</source>
        <translation>Aide, Rapport de problème montre ce qui peut être copié dans un message : versions et codes, sans contenu, noms ni chemins.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
    <message numerus="yes">
        <source>Hidden at the same place in %n other file(s).</source>
        <translation>
            <numerusform>Masqué au même endroit dans %n autre fichier.</numerusform>
            <numerusform>Masqué au même endroit dans %n autres fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden regions solid</source>
        <translation>Régions masquées unies</translation>
    </message>
    <message>
        <source>Hidden shapes, and shapes outside the slide, are not in the clean copy.</source>
        <translation>Les formes masquées et celles hors de la diapositive ne sont pas dans la copie propre.</translation>
    </message>
    <message>
        <source>Hidden slides are not in the clean copy.</source>
        <translation>Les diapositives masquées ne sont pas dans la copie propre.</translation>
    </message>
    <message>
        <source>Hidden without need: {name}</source>
        <translation>Masqué sans nécessité : {name}</translation>
    </message>
    <message>
        <source>Hidden, not decided</source>
        <translation>Masqué, non décidé</translation>
    </message>
    <message>
        <source>Hidden.</source>
        <translation>Masqués.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide  H</source>
        <translation>Masquer  H</translation>
    </message>
    <message>
        <source>Hide all text like this</source>
        <translation>Masquer tout texte semblable</translation>
    </message>
    <message>
        <source>Hide all undecided on this frame</source>
        <translation>Masquer tout le non décidé de cette image</translation>
    </message>
    <message>
        <source>Hide it with H and approve again; the place is named.</source>
        <translation>Masquez-le avec H et approuvez à nouveau ; l’endroit est indiqué.</translation>
    </message>
    <message>
        <source>Hide no more than identifies.</source>
        <translation>Ne masquez rien de plus que ce qui identifie.</translation>
    </message>
    <message>
        <source>Hide the whole head</source>
        <translation>Masquer toute la tête</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Les masquer</translation>
    </message>
    <message>
        <source>Hides every line that reads or tells the same, in all files.</source>
        <translation>Masque dans tous les fichiers chaque ligne qui dit ou révèle la même chose.</translation>
    </message>
    <message>
        <source>Hides everything outside the selected region.</source>
        <translation>Masque tout ce qui est hors de la région sélectionnée.</translation>
    </message>
    <message>
        <source>Hides the copied places here, scaled to this picture.</source>
        <translation>Masque ici les places copiées, à l’échelle de cette image.</translation>
    </message>
    <message>
        <source>Hides the face as it was found, with ears and most of the hair.</source>
        <translation>Masque le visage tel qu&apos;il a été trouvé, avec les oreilles et la plupart des cheveux.</translation>
    </message>
    <message>
        <source>Hides this place in every file of the case, scaled to each picture.</source>
        <translation>Masque cette place dans chaque fichier du cas, à l’échelle de chaque image.</translation>
    </message>
    <message>
        <source>Hides this place in every file of the series; keeps it only where the same was found.</source>
        <translation>Masque cet endroit dans chaque fichier de la série ; ne le garde que là où la même chose fut trouvée.</translation>
    </message>
    <message>
        <source>Hiding what the case needs counts too. Progress stays on this computer, without names.</source>
        <translation>Masquer ce dont le cas a besoin compte aussi. Les progrès restent sur cet ordinateur, sans noms.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>How I did</source>
        <translation>Mon résultat</translation>
    </message>
    <message>
        <source>I looked for all of these</source>
        <translation>J’ai cherché tout cela</translation>
    </message>
    <message>
        <source>I looked: no face or other visible feature is left</source>
        <translation>J’ai regardé : il ne reste ni visage ni autre trait visible</translation>
    </message>
    <message>
        <source>I looked: there is none</source>
        <translation>J’ai regardé : il n’y en a pas</translation>
    </message>
    <message>
        <source>If its folder is copied to an online service, the original is there too. The receipt page names such a folder.</source>
        <translation>Si son dossier est copié vers un service en ligne, l’original y est aussi. La page Reçu nomme un tel dossier.</translation>
    </message>
    <message>
        <source>Import a destination</source>
        <translation>Importer une destination</translation>
    </message>
    <message>
        <source>Import remembered scanners</source>
        <translation>Importer des appareils retenus</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Incomplete file</source>
        <translation>Fichier incomplet</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>Iris, or vessels of the fundus</source>
        <translation>Iris, ou vaisseaux du fond d’œil</translation>
    </message>
    <message>
        <source>It asks for the patient&apos;s consent. No consent card was written yet.</source>
        <translation>Le consentement du patient est demandé. Aucune fiche n&apos;a encore été écrite.</translation>
    </message>
    <message>
        <source>It cannot be written there.</source>
        <translation>Impossible d&apos;écrire à cet endroit.</translation>
    </message>
    <message>
        <source>It holds no content of your files, no names and no paths.</source>
        <translation>Il ne contient rien de vos fichiers, ni noms ni chemins.</translation>
    </message>
    <message>
        <source>It holds no content, no original name and no path, and may be shared.</source>
        <translation>Il ne contient ni contenu, ni nom d’origine, ni chemin, et peut être partagé.</translation>
    </message>
    <message>
        <source>It is kept in memory only until it is delivered. Read it once more: no list knows every person.</source>
        <translation>Il reste en mémoire seulement jusqu&apos;à la remise. Relisez-le : aucune liste ne connaît chacun.</translation>
    </message>
    <message>
        <source>It is like no other, and initials stand in it.</source>
        <translation>Il n&apos;en existe pas d&apos;autre, et il porte des initiales.</translation>
    </message>
    <message>
        <source>It keeps no list of files opened. Copied text is marked as sensitive.</source>
        <translation>Il ne garde aucune liste des fichiers ouverts. Le texte copié est marqué comme sensible.</translation>
    </message>
    <message>
        <source>It leads to the record or to the person&apos;s telephone.</source>
        <translation>Il mène au dossier ou au téléphone de la personne.</translation>
    </message>
    <message>
        <source>It may tell the side, left or right: X keeps it.</source>
        <translation>Il peut indiquer le côté, gauche ou droit : X le garde.</translation>
    </message>
    <message>
        <source>It says what was hidden and which checks passed.</source>
        <translation>Il dit ce qui a été masqué et quelles vérifications ont réussi.</translation>
    </message>
    <message>
        <source>It says when the person was there; with the place that is often enough.</source>
        <translation>Elle dit quand la personne y était ; avec le lieu, cela suffit souvent.</translation>
    </message>
    <message>
        <source>It says where the person was treated.</source>
        <translation>Il dit où la personne a été soignée.</translation>
    </message>
    <message>
        <source>It says who this is.</source>
        <translation>Il dit qui c&apos;est.</translation>
    </message>
    <message>
        <source>It says who treated the person, and so where.</source>
        <translation>Il dit qui a soigné la personne, et donc où.</translation>
    </message>
    <message>
        <source>It shows who this is to anyone who knows the person.</source>
        <translation>Il montre qui c’est à quiconque connaît la personne.</translation>
    </message>
    <message>
        <source>It would name the person, or lead to the record.</source>
        <translation>Il nommerait la personne, ou mènerait au dossier.</translation>
    </message>
    <message>
        <source>It would tell where the person was treated.</source>
        <translation>Il révélerait où la personne a été soignée.</translation>
    </message>
    <message>
        <source>It would tell who treated the person, and so where.</source>
        <translation>Il révélerait qui a soigné la personne, et donc où.</translation>
    </message>
    <message>
        <source>Its number or name leads to the place that owns it.</source>
        <translation>Son numéro ou son nom mène à l&apos;endroit qui le possède.</translation>
    </message>
    <message>
        <source>J and K go from finding to finding. H hides, X keeps. What you leave undecided will be hidden.</source>
        <translation>J et K vont de résultat en résultat. H masque, X garde. Ce que vous ne décidez pas sera masqué.</translation>
    </message>
    <message>
        <source>J and K go from one to the next. H hides, X keeps, U takes a decision back.</source>
        <translation>J et K vont de l’un à l’autre. H masque, X garde, U reprend une décision.</translation>
    </message>
    <message>
        <source>J and K: next and previous finding</source>
        <translation>J et K : résultat suivant et précédent</translation>
    </message>
    <message>
        <source>JPEG pictures, small</source>
        <translation>Images JPEG, petites</translation>
    </message>
    <message>
        <source>Jewellery, piercings, watches, glasses</source>
        <translation>Bijoux, piercings, montres, lunettes</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep  X</source>
        <translation>Garder  X</translation>
    </message>
    <message>
        <source>Keep UIDs, by which an archive finds the original</source>
        <translation>Garder les UID, par lesquels une archive retrouve l’original</translation>
    </message>
    <message>
        <source>Keep a part of the face</source>
        <translation>Garder une partie du visage</translation>
    </message>
    <message>
        <source>Keep all doubtful on this frame</source>
        <translation>Garder tous les douteux de cette image</translation>
    </message>
    <message>
        <source>Keep dates and times as they are</source>
        <translation>Garder dates et heures telles quelles</translation>
    </message>
    <message>
        <source>Keep dates, moved by a secret number of days</source>
        <translation>Garder les dates, décalées d’un nombre secret de jours</translation>
    </message>
    <message>
        <source>Keep descriptions, cleaned of names and numbers</source>
        <translation>Garder les descriptions, sans noms ni numéros</translation>
    </message>
    <message>
        <source>Keep drawings, cleaned</source>
        <translation>Garder les dessins, nettoyés</translation>
    </message>
    <message>
        <source>Keep it with the originals, under lock. It never goes with the case; the receipt says only that one exists.</source>
        <translation>Gardez-la avec les originaux, sous clé. Elle n&apos;accompagne jamais le cas ; le reçu dit seulement qu&apos;elle existe.</translation>
    </message>
    <message>
        <source>Keep more than the profile does:</source>
        <translation>Garder plus que le profil :</translation>
    </message>
    <message>
        <source>Keep only the region</source>
        <translation>Ne garder que la région</translation>
    </message>
    <message>
        <source>Keep only this area</source>
        <translation>Ne garder que cette zone</translation>
    </message>
    <message>
        <source>Keep pictures in full size and in their own format</source>
        <translation>Garder les images en taille entière et dans leur propre format</translation>
    </message>
    <message>
        <source>Keep reports inside the file, cleaned</source>
        <translation>Garder les comptes rendus du fichier, nettoyés</translation>
    </message>
    <message>
        <source>Keep sex, age, size and weight</source>
        <translation>Garder sexe, âge, taille et poids</translation>
    </message>
    <message>
        <source>Keep speaker notes</source>
        <translation>Garder les notes de l’orateur</translation>
    </message>
    <message>
        <source>Keep the device: maker, station, serial number</source>
        <translation>Garder l’appareil : fabricant, station, numéro de série</translation>
    </message>
    <message>
        <source>Keep the institution: name, address, department</source>
        <translation>Garder l’établissement : nom, adresse, service</translation>
    </message>
    <message>
        <source>Keep the maker&apos;s private numbers that are known to be safe</source>
        <translation>Garder les nombres privés du fabricant connus pour être sûrs</translation>
    </message>
    <message>
        <source>Keep what can lead to the person:</source>
        <translation>Garder ce qui peut mener à la personne :</translation>
    </message>
    <message>
        <source>Keep, with a reason…</source>
        <translation>Garder, avec un motif…</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Kept on this computer only, without names; no grade.</source>
        <translation>Conservé sur cet ordinateur seulement, sans noms ; ce n&apos;est pas une note.</translation>
    </message>
    <message>
        <source>Kept, as proposed</source>
        <translation>Gardé, comme proposé</translation>
    </message>
    <message>
        <source>Key not usable</source>
        <translation>Clé inutilisable</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys: {menu}</source>
        <translation>Touches : {menu}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of copy, frames and scale bar for the file looked at alone. Profile and options hold for the whole case: copies of one patient tell about each other.</source>
        <translation>Type de copie, images et barre d’échelle pour le seul fichier regardé. Le profil et les options valent pour tout le cas : les copies d’un même patient en disent long les unes sur les autres.</translation>
    </message>
    <message>
        <source>Known identifiers gone from the file&apos;s bytes</source>
        <translation>Les identifiants connus ont disparu des octets du fichier</translation>
    </message>
    <message>
        <source>Labels carry name, number and ward.</source>
        <translation>Les étiquettes portent nom, numéro et service.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language and number of files searched at once take hold at the next start.</source>
        <translation>La langue et le nombre de fichiers analysés à la fois prennent effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Language of the card</source>
        <translation>Langue de la fiche</translation>
    </message>
    <message>
        <source>Language, colours, letters, folder and more.</source>
        <translation>Langue, couleurs, lettres, dossier et plus.</translation>
    </message>
    <message>
        <source>Leave speaker notes out</source>
        <translation>Omettre les notes de l’orateur</translation>
    </message>
    <message>
        <source>Leave them visible</source>
        <translation>Les laisser visibles</translation>
    </message>
    <message>
        <source>Leaves the region visible and writes the reason into the receipt.</source>
        <translation>Laisse la région visible et écrit le motif dans le reçu.</translation>
    </message>
    <message>
        <source>Leaves the region visible in the clean copy; confirms that nothing is there.</source>
        <translation>Laisse la région visible dans la copie nettoyée ; confirme qu’il n’y a rien.</translation>
    </message>
    <message>
        <source>Leaves visible what the finders are not sure about, in one step.</source>
        <translation>Laisse visible en une fois ce dont les détecteurs ne sont pas sûrs.</translation>
    </message>
    <message>
        <source>Legal force: {force}</source>
        <translation>Force juridique : {force}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light parts</source>
        <translation>Parties claires</translation>
    </message>
    <message>
        <source>Lists every key.</source>
        <translation>Montre toutes les touches.</translation>
    </message>
    <message>
        <source>Lists the finders, what is missing, and what no finder can see.</source>
        <translation>Montre les détecteurs, ce qui manque, et ce qu’aucun détecteur ne peut voir.</translation>
    </message>
    <message>
        <source>Loading picture</source>
        <translation>Chargement de l’image</translation>
    </message>
    <message>
        <source>Loading picture…</source>
        <translation>Chargement de l’image…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Plus grand côté</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
    <message>
        <source>Look at a DICOM file to see what happens to its attributes.</source>
        <translation>Regardez un fichier DICOM pour voir ce que deviennent ses attributs.</translation>
    </message>
    <message>
        <source>Look at the new regions, decide them, and approve again.</source>
        <translation>Regardez les nouvelles régions, décidez-les, et approuvez de nouveau.</translation>
    </message>
    <message>
        <source>Look at the undecided regions, then approve.</source>
        <translation>Regardez les régions non décidées, puis approuvez.</translation>
    </message>
    <message>
        <source>Look at them again</source>
        <translation>Les regarder encore</translation>
    </message>
    <message>
        <source>Look at what was found</source>
        <translation>Regardez ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Look yourself</source>
        <translation>Regardez vous-même</translation>
    </message>
    <message>
        <source>Look yourself {ticks}/{all}</source>
        <translation>À regarder {ticks}/{all}</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>Cherché</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Looks like a barcode or QR code, though it could not be read.</source>
        <translation>Ressemble à un code-barres ou code QR, mais n’a pu être lu.</translation>
    </message>
    <message>
        <source>Looks like a face.</source>
        <translation>Ressemble à un visage.</translation>
    </message>
    <message>
        <source>Looks like a label or sticker.</source>
        <translation>Ressemble à une étiquette ou un autocollant.</translation>
    </message>
    <message>
        <source>Looks like a patient wristband.</source>
        <translation>Ressemble à un bracelet de patient.</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Loupe</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Poumon</translation>
    </message>
    <message>
        <source>M magnifies what lies under the pointer, Z fills the view with a finding, Shift+Z walks over the picture part by part.</source>
        <translation>M agrandit ce qui est sous le pointeur, Z remplit la vue d’un résultat, Maj+Z parcourt l’image partie par partie.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Magnifies what lies under the pointer.</source>
        <translation>Agrandit ce qui est sous le pointeur.</translation>
    </message>
    <message>
        <source>Make it smaller first, or raise the limit max_pixels in the settings.</source>
        <translation>Réduisez-la d’abord, ou relevez la limite max_pixels dans les réglages.</translation>
    </message>
    <message>
        <source>Make region narrower</source>
        <translation>Rétrécir la région</translation>
    </message>
    <message>
        <source>Make region shorter</source>
        <translation>Raccourcir la région</translation>
    </message>
    <message>
        <source>Make region taller</source>
        <translation>Allonger la région</translation>
    </message>
    <message>
        <source>Make region wider</source>
        <translation>Élargir la région</translation>
    </message>
    <message>
        <source>Make the picture smaller, or open fewer frames at once.</source>
        <translation>Réduisez l’image, ou ouvrez moins d’images à la fois.</translation>
    </message>
    <message>
        <source>Makes the region larger on every side.</source>
        <translation>Agrandit la région de chaque côté.</translation>
    </message>
    <message>
        <source>Makes the region smaller on every side.</source>
        <translation>Réduit la région de chaque côté.</translation>
    </message>
    <message>
        <source>Makes this frame an exception.</source>
        <translation>Fait de cette image une exception.</translation>
    </message>
    <message>
        <source>Mark the selected words</source>
        <translation>Marquer les mots sélectionnés</translation>
    </message>
    <message>
        <source>Mark what identifies, then: Show how I did.</source>
        <translation>Marquez ce qui identifie, puis : Montrer mon résultat.</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>Metadata, name</source>
        <translation>Métadonnées, nom</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Milieu</translation>
    </message>
    <message>
        <source>Mirrors, windows, shiny metal</source>
        <translation>Miroirs, fenêtres, métal brillant</translation>
    </message>
    <message>
        <source>Missed: {name}</source>
        <translation>Oublié : {name}</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Monitors and phones behind</source>
        <translation>Écrans et téléphones à l’arrière-plan</translation>
    </message>
    <message>
        <source>Move region down</source>
        <translation>Déplacer la région vers le bas</translation>
    </message>
    <message>
        <source>Move region left</source>
        <translation>Déplacer la région à gauche</translation>
    </message>
    <message>
        <source>Move region right</source>
        <translation>Déplacer la région à droite</translation>
    </message>
    <message>
        <source>Move region up</source>
        <translation>Déplacer la région vers le haut</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name and fields</source>
        <translation>Nom et champs</translation>
    </message>
    <message>
        <source>Name tags of staff</source>
        <translation>Badges du personnel</translation>
    </message>
    <message>
        <source>Name: {name}</source>
        <translation>Nom : {name}</translation>
    </message>
    <message>
        <source>Needs too much memory</source>
        <translation>Trop de mémoire nécessaire</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Attend votre avis</translation>
    </message>
    <message>
        <source>Network use was refused</source>
        <translation>L’accès au réseau a été refusé</translation>
    </message>
    <message>
        <source>New destination</source>
        <translation>Nouvelle destination</translation>
    </message>
    <message>
        <source>New destination of your own</source>
        <translation>Nouvelle destination à vous</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next brightness window</source>
        <translation>Fenêtre de luminosité suivante</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Cas suivant</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Fichier suivant</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Next or previous finding</source>
        <translation>Résultat suivant ou précédent</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No destination</source>
        <translation>Aucune destination</translation>
    </message>
    <message>
        <source>No face was found. Look yourself, also at the edge and in mirrors: X confirms, H takes the rectangle to draw one.</source>
        <translation>Aucun visage trouvé. Regardez vous-même, aussi au bord et dans les miroirs : X confirme, H prend le rectangle pour en dessiner un.</translation>
    </message>
    <message>
        <source>No faces there</source>
        <translation>Pas de visage là</translation>
    </message>
    <message>
        <source>No file is approved yet. Look at one and press A.</source>
        <translation>Aucun fichier n’est encore approuvé. Regardez-en un et appuyez sur A.</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Aucun fichier n’est ouvert.</translation>
    </message>
    <message>
        <source>No finder sees tattoos, scars, jewellery or a rare condition. Press B and draw a region to hide what was overlooked.</source>
        <translation>Aucun détecteur ne voit tatouages, cicatrices, bijoux ou maladie rare. Appuyez sur B et dessinez une région pour masquer ce qui a échappé.</translation>
    </message>
    <message>
        <source>No finder sees these. Look, then tick with Space; Shift+Z walks over the picture.</source>
        <translation>Aucun détecteur ne voit ceci. Regardez, puis cochez avec Espace ; Maj+Z parcourt l’image.</translation>
    </message>
    <message>
        <source>No legal advice; the rules of your own institution come first.</source>
        <translation>Ce n&apos;est pas un conseil juridique ; les règles de votre établissement passent avant.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>No permission to read</source>
        <translation>Pas de droit de lecture</translation>
    </message>
    <message>
        <source>No photograph of a face at all, hidden or not.</source>
        <translation>Aucune photographie de visage, masqué ou non.</translation>
    </message>
    <message>
        <source>No picture inside</source>
        <translation>Pas d’image à l’intérieur</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation>Pas de reçu</translation>
    </message>
    <message>
        <source>No text was found. Look yourself for labels, screens and badges: X confirms, H takes the rectangle to draw it.</source>
        <translation>Aucun texte trouvé. Cherchez vous-même étiquettes, écrans et badges : X confirme, H prend le rectangle pour le dessiner.</translation>
    </message>
    <message>
        <source>Nobody is real here. Hide what identifies, and nothing else: no finder helps you.</source>
        <translation>Ici, personne n&apos;est réel. Masquez ce qui identifie, et rien d&apos;autre : aucun détecteur ne vous aide.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucun pour l’instant.</translation>
    </message>
    <message>
        <source>Not an ordinary file</source>
        <translation>Pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>Not approved yet: it stays here.</source>
        <translation>Pas encore approuvé : il reste ici.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Not looked</source>
        <translation>Pas regardé</translation>
    </message>
    <message>
        <source>Not plain text</source>
        <translation>Pas du texte brut</translation>
    </message>
    <message>
        <source>Not read, because it is no whole preset: {names}</source>
        <translation>Non lu, car ce n&apos;est pas une destination entière : {names}</translation>
    </message>
    <message>
        <source>Not searched yet. Press F5 to look.</source>
        <translation>Pas encore cherché. Appuyez sur F5.</translation>
    </message>
    <message>
        <source>Not there, an extra</source>
        <translation>Absent, un complément</translation>
    </message>
    <message>
        <source>Nothing in this file passes the filter above.</source>
        <translation>Rien dans ce fichier ne passe le filtre ci-dessus.</translation>
    </message>
    <message>
        <source>Nothing is asked beyond the settings. Undecided is hidden all the same.</source>
        <translation>Rien n&apos;est demandé au-delà des réglages. Ce qui n&apos;est pas décidé est masqué quand même.</translation>
    </message>
    <message>
        <source>Nothing is left to decide. Press A to approve.</source>
        <translation>Il ne reste rien à décider. Appuyez sur A pour approuver.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien n’est ouvert.</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Rien ne bouge tout seul</translation>
    </message>
    <message>
        <source>Nothing new seen by a second look</source>
        <translation>Un second regard n’a rien vu de nouveau</translation>
    </message>
    <message>
        <source>Nothing was delivered.</source>
        <translation>Rien n’a été remis.</translation>
    </message>
    <message>
        <source>Nothing was found in the picture. Look yourself: B draws a region to hide.</source>
        <translation>Rien n’a été trouvé dans l’image. Regardez vous-même : B dessine une région à masquer.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>Nothing was sent. Please report this together with the code.</source>
        <translation>Rien n’a été envoyé. Signalez ceci avec le code.</translation>
    </message>
    <message>
        <source>Nothing would be left</source>
        <translation>Il ne resterait rien</translation>
    </message>
    <message>
        <source>Obvious</source>
        <translation>Évident</translation>
    </message>
    <message>
        <source>On all frames or one</source>
        <translation>Sur toutes les images ou une</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>Sur l’image</translation>
    </message>
    <message>
        <source>One exists. It never goes with the case.</source>
        <translation>Il y en a une. Elle n&apos;accompagne jamais le cas.</translation>
    </message>
    <message>
        <source>One finder saw a face here.</source>
        <translation>Un détecteur a vu un visage ici.</translation>
    </message>
    <message>
        <source>One of the finders could not finish, so the file counts as not searched.</source>
        <translation>Un des détecteurs n’a pas pu finir ; le fichier compte comme non cherché.</translation>
    </message>
    <message>
        <source>One package</source>
        <translation>Un paquet</translation>
    </message>
    <message>
        <source>One package…</source>
        <translation>Un paquet…</translation>
    </message>
    <message>
        <source>One zip: clean copies, receipts and the case text, with neutral names.</source>
        <translation>Un zip : copies nettoyées, reçus et texte du cas, avec des noms neutres.</translation>
    </message>
    <message>
        <source>Only a part of {name} is hidden. Eye bars lowered recognition only from 82 % to 69 %; with all features covered but the hair left, 56 % of celebrities were still recognised.</source>
        <translation>Seule une partie de {name} est masquée. Les bandeaux sur les yeux n’ont réduit la reconnaissance que de 82 % à 69 % ; tous les traits couverts mais les cheveux visibles, 56 % des célébrités étaient encore reconnues.</translation>
    </message>
    <message>
        <source>Only allowed metadata</source>
        <translation>Seulement des métadonnées permises</translation>
    </message>
    <message>
        <source>Only allowed parts in the file</source>
        <translation>Seulement des parties permises dans le fichier</translation>
    </message>
    <message>
        <source>Only frame {frame}</source>
        <translation>Seulement l’image {frame}</translation>
    </message>
    <message>
        <source>Only my ticks</source>
        <translation>Mes coches seulement</translation>
    </message>
    <message>
        <source>Only once a file is open and searched.</source>
        <translation>Seulement quand un fichier est ouvert et examiné.</translation>
    </message>
    <message>
        <source>Only one or few had it, and everybody there knows who.</source>
        <translation>Une ou peu de personnes l&apos;ont eu, et tout le monde là-bas sait qui.</translation>
    </message>
    <message>
        <source>Only the first {count} files were opened.</source>
        <translation>Seuls les {count} premiers fichiers ont été ouverts.</translation>
    </message>
    <message>
        <source>Only this file</source>
        <translation>Ce fichier seulement</translation>
    </message>
    <message>
        <source>Open Help, What is looked for, to see which finder is missing, and install it.</source>
        <translation>Ouvrez Aide, Ce qui est cherché, pour voir quel détecteur manque, et installez-le.</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Ouvrir des fichiers</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Ouvrir des fichiers…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open it with its password and save a copy without one.</source>
        <translation>Ouvrez-le avec son mot de passe et enregistrez une copie sans mot de passe.</translation>
    </message>
    <message>
        <source>Open what is there</source>
        <translation>Ouvrir ce qui est là</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Opens and searches this file once more.</source>
        <translation>Ouvre et cherche ce fichier encore une fois.</translation>
    </message>
    <message>
        <source>Opens every file of a folder.</source>
        <translation>Ouvre chaque fichier d’un dossier.</translation>
    </message>
    <message>
        <source>Opens photos, DICOM, PDF and PPTX files.</source>
        <translation>Ouvre des photos et fichiers DICOM, PDF et PPTX.</translation>
    </message>
    <message>
        <source>Opens the picture or the files on the clipboard.</source>
        <translation>Ouvre l’image ou les fichiers du presse-papiers.</translation>
    </message>
    <message>
        <source>Opens this file, which ends early, as far as it goes; the rest stays empty.</source>
        <translation>Ouvre ce fichier, qui s’arrête trop tôt, jusqu’où il va ; le reste demeure vide.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Other eyes still saw something in the finished file, so it was not delivered.</source>
        <translation>D’autres yeux ont encore vu quelque chose dans le fichier fini ; il n’a pas été remis.</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Autres fichiers</translation>
    </message>
    <message>
        <source>Other people, their hands and shoes</source>
        <translation>D’autres personnes, leurs mains et chaussures</translation>
    </message>
    <message>
        <source>PNG pictures, without loss</source>
        <translation>Images PNG, sans perte</translation>
    </message>
    <message>
        <source>Page for a teacher…</source>
        <translation>Page pour un enseignant…</translation>
    </message>
    <message>
        <source>Page {frame} of {count}</source>
        <translation>Page {frame} sur {count}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages that were not looked at: {which}.</source>
        <translation>Pages qui n’ont pas été regardées : {which}.</translation>
    </message>
    <message>
        <source>Paint what to hide; over the selected region it adds to it. Zoom in for a finer brush.</source>
        <translation>Peignez ce qui est à masquer ; sur la région sélectionnée cela s’y ajoute. Zoomez pour un pinceau plus fin.</translation>
    </message>
    <message>
        <source>Painted or shaped nails</source>
        <translation>Ongles peints ou façonnés</translation>
    </message>
    <message>
        <source>Paints the region black in the clean copy.</source>
        <translation>Peint la région en noir dans la copie nettoyée.</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Déplacer la vue</translation>
    </message>
    <message>
        <source>Part kept, the rest hidden</source>
        <translation>Partie gardée, le reste masqué</translation>
    </message>
    <message>
        <source>Parts of pictures that are cropped away are not in the clean copy.</source>
        <translation>Les parties rognées des images ne sont pas dans la copie propre.</translation>
    </message>
    <message>
        <source>Parts of the practice case</source>
        <translation>Parties du cas d&apos;exercice</translation>
    </message>
    <message>
        <source>Paste or type a caption, a history or a post.</source>
        <translation>Collez ou tapez une légende, une histoire ou un message.</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>Coller une image</translation>
    </message>
    <message>
        <source>Paste regions</source>
        <translation>Coller des régions</translation>
    </message>
    <message>
        <source>Patient {patient} · Study {study}</source>
        <translation>Patient {patient} · Examen {study}</translation>
    </message>
    <message>
        <source>PgDown and PgUp go from frame to frame, Ctrl+Space plays. F puts a region on all frames or on one.</source>
        <translation>Page suivante et Page précédente vont d’image en image, Ctrl+Espace lit le film. F met une région sur toutes les images ou sur une seule.</translation>
    </message>
    <message>
        <source>Photos are made to fit; films and documents are not, and you are told.</source>
        <translation>Les photos sont adaptées ; les films et les documents ne le sont pas, et cela vous est dit.</translation>
    </message>
    <message>
        <source>Photos keep no metadata. The clean copy gets a neutral name.</source>
        <translation>Les photos ne gardent pas de métadonnées. La copie nettoyée reçoit un nom neutre.</translation>
    </message>
    <message>
        <source>Pick, move and resize regions; drag the picture to pan.</source>
        <translation>Choisir, déplacer et redimensionner des régions ; glisser l’image pour la déplacer.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Picture {frame} of {count}</source>
        <translation>Image {frame} sur {count}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Pictures that are not carried over</source>
        <translation>Images qui ne sont pas reprises</translation>
    </message>
    <message>
        <source>Pictures that lie outside the file are not in the clean copy.</source>
        <translation>Les images qui se trouvent hors du fichier ne sont pas dans la copie propre.</translation>
    </message>
    <message>
        <source>Pictures that were not looked at: {which}.</source>
        <translation>Images qui n’ont pas été regardées : {which}.</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Plays the frames round and round.</source>
        <translation>Lit les images en boucle.</translation>
    </message>
    <message>
        <source>Please note: {code}.</source>
        <translation>À noter : {code}.</translation>
    </message>
    <message>
        <source>Practice case</source>
        <translation>Cas d&apos;exercice</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>S&apos;exercer</translation>
    </message>
    <message>
        <source>Practise…</source>
        <translation>S&apos;exercer…</translation>
    </message>
    <message>
        <source>Press ? for all keys and F1 for help. Ctrl+Z takes back every step.</source>
        <translation>Appuyez sur ? pour toutes les touches et F1 pour l’aide. Ctrl+Z annule chaque étape.</translation>
    </message>
    <message>
        <source>Press A again to deliver them as they are, or H on one to hide it.</source>
        <translation>Appuyez encore sur A pour les livrer tels quels, ou sur H sur l’un d’eux pour le masquer.</translation>
    </message>
    <message>
        <source>Press Ctrl+E to export.</source>
        <translation>Appuyez sur Ctrl+E pour exporter.</translation>
    </message>
    <message>
        <source>Press F5 to look again, or Ctrl+E to export again.</source>
        <translation>Appuyez sur F5 pour regarder de nouveau, ou Ctrl+E pour exporter de nouveau.</translation>
    </message>
    <message>
        <source>Press F5 to look again; if it fails again, do not share this file.</source>
        <translation>Appuyez sur F5 pour chercher de nouveau ; si cela échoue encore, ne partagez pas ce fichier.</translation>
    </message>
    <message>
        <source>Press F5 to look at it again, then review it anew.</source>
        <translation>Appuyez sur F5 pour le regarder de nouveau, puis examinez-le encore.</translation>
    </message>
    <message>
        <source>Press F5 to try again; the file may be damaged or made to do harm.</source>
        <translation>Appuyez sur F5 pour réessayer ; le fichier peut être endommagé ou malveillant.</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>Fichier précédent</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Prints and names on clothes, pillows, towels</source>
        <translation>Imprimés et noms sur vêtements, oreillers, serviettes</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Problem report</source>
        <translation>Rapport de problème</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Proposed to stay visible: H hides it.</source>
        <translation>Proposé à rester visible : H le masque.</translation>
    </message>
    <message>
        <source>Pseudonym of the case</source>
        <translation>Pseudonyme du cas</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Put it back, or open it from its new place.</source>
        <translation>Remettez-le en place, ou ouvrez-le depuis son nouvel endroit.</translation>
    </message>
    <message>
        <source>Put your copy of it back; the command `caseveil key` does that.</source>
        <translation>Remettez votre copie en place ; la commande `caseveil key` le fait.</translation>
    </message>
    <message>
        <source>Question before approving</source>
        <translation>Question avant l’approbation</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Read on {day}: {source}</source>
        <translation>Lu le {day} : {source}</translation>
    </message>
    <message>
        <source>Read once for this case: Enter ticks a point. Ticks go into the receipt.</source>
        <translation>À lire une fois pour ce cas : Entrée coche un point. Les coches vont dans le reçu.</translation>
    </message>
    <message>
        <source>Reading folders</source>
        <translation>Lecture des dossiers</translation>
    </message>
    <message>
        <source>Reading what happens to each attribute…</source>
        <translation>Lecture de ce que devient chaque attribut…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Reads “{text}”.</source>
        <translation>On y lit « {text} ».</translation>
    </message>
    <message>
        <source>Ready: {engine}</source>
        <translation>Prêt : {engine}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Receipt as JSON</source>
        <translation>Reçu en JSON</translation>
    </message>
    <message>
        <source>Receipt as written</source>
        <translation>Reçu tel qu’écrit</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Rétablir : {step}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Region from this frame on</source>
        <translation>Région à partir de cette image</translation>
    </message>
    <message>
        <source>Region not on this frame</source>
        <translation>Région absente de cette image</translation>
    </message>
    <message>
        <source>Region up to this frame</source>
        <translation>Région jusqu’à cette image</translation>
    </message>
    <message>
        <source>Regions that you drew or moved are hidden on the next file of this kind of scanner too.</source>
        <translation>Les zones que vous avez tracées ou déplacées seront aussi masquées sur le prochain fichier de ce type d’appareil.</translation>
    </message>
    <message>
        <source>Remember for this scanner</source>
        <translation>Retenir pour cet appareil</translation>
    </message>
    <message>
        <source>Remembered scanners</source>
        <translation>Appareils retenus</translation>
    </message>
    <message>
        <source>Remembered scanners not usable</source>
        <translation>Appareils retenus inutilisables</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove crop</source>
        <translation>Enlever le recadrage</translation>
    </message>
    <message>
        <source>Remove keep only this area</source>
        <translation>Enlever « cette zone seulement »</translation>
    </message>
    <message>
        <source>Remove your destination</source>
        <translation>Retirer votre destination</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Removes a region you drew. A found one is not deleted: hide it or keep it.</source>
        <translation>Supprime une région que vous avez dessinée. Une région trouvée n’est pas supprimée : masquez-la ou gardez-la.</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Research: what studies need stays</source>
        <translation>Recherche : ce qu’il faut aux études reste</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Review findings</source>
        <translation>Examiner les résultats</translation>
    </message>
    <message>
        <source>Said by the person</source>
        <translation>Dit par la personne</translation>
    </message>
    <message>
        <source>Said by the search: {name}. Did you look yourself, to the edges?</source>
        <translation>La recherche dit : {name}. Avez-vous regardé vous-même, jusqu’aux bords ?</translation>
    </message>
    <message>
        <source>Same decision in the series</source>
        <translation>La même décision dans la série</translation>
    </message>
    <message>
        <source>Same region in all files</source>
        <translation>Même région dans tous les fichiers</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save a copy of this destination</source>
        <translation>Enregistrer une copie de cette destination</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save it again as a plain JPEG, PNG or DICOM picture.</source>
        <translation>Enregistrez-le de nouveau comme image JPEG, PNG ou DICOM simple.</translation>
    </message>
    <message>
        <source>Save it as JPEG, PNG or DICOM and open that.</source>
        <translation>Enregistrez-le en JPEG, PNG ou DICOM et ouvrez cela.</translation>
    </message>
    <message>
        <source>Save it as plain text in UTF-8 and open that.</source>
        <translation>Enregistrez-le en texte brut UTF-8 et ouvrez cela.</translation>
    </message>
    <message>
        <source>Scanners of this kind are known to write here.</source>
        <translation>On sait que les appareils de ce type écrivent ici.</translation>
    </message>
    <message>
        <source>Scars</source>
        <translation>Cicatrices</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Search: export, tattoo, undo…</source>
        <translation>Chercher : export, tatouage, annuler…</translation>
    </message>
    <message>
        <source>Searches what the program says about itself.</source>
        <translation>Cherche dans ce que le programme dit de lui-même.</translation>
    </message>
    <message>
        <source>Searching: {count} so far</source>
        <translation>Recherche : {count} jusqu’ici</translation>
    </message>
    <message>
        <source>See the receipt page for the check, hide what it names, and export again.</source>
        <translation>Voyez la vérification sur la page Reçu, masquez ce qu’elle nomme et exportez de nouveau.</translation>
    </message>
    <message>
        <source>See the receipt page for the check; save the picture in another format and try again.</source>
        <translation>Voyez la vérification sur la page Reçu ; enregistrez l’image dans un autre format et réessayez.</translation>
    </message>
    <message>
        <source>Seen so far; it may still change. You decide once the search has ended.</source>
        <translation>Vu jusqu’ici ; cela peut encore changer. Vous décidez une fois la recherche terminée.</translation>
    </message>
    <message>
        <source>Select and move</source>
        <translation>Sélectionner et déplacer</translation>
    </message>
    <message>
        <source>Select words that identify and mark them; once more takes it back.</source>
        <translation>Sélectionnez les mots qui identifient et marquez-les ; une seconde fois l&apos;annule.</translation>
    </message>
    <message>
        <source>Serial numbers on implants and devices</source>
        <translation>Numéros de série sur implants et appareils</translation>
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
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings hold your choices only, no names of patients or files.</source>
        <translation>Les réglages ne contiennent que vos choix, sans noms de patients ni de fichiers.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Share: removes the most</source>
        <translation>Partage : retire le plus</translation>
    </message>
    <message>
        <source>Shared by check and work</source>
        <translation>Partagé par vérification et travail</translation>
    </message>
    <message>
        <source>Shift+S chooses for whom the case is. Its rules only ever hide more; each is shown with who asks for it, or as our default.</source>
        <translation>Shift+S choisit pour qui est le cas. Ses règles ne font que masquer davantage ; chacune est montrée avec qui la demande, ou comme notre choix par défaut.</translation>
    </message>
    <message>
        <source>Shift+X keeps with a reason, Shift+T hides all text like this, Shift+F the same place in all files.</source>
        <translation>Maj+X garde avec une raison, Maj+T masque tous les textes semblables, Maj+F le même endroit dans tous les fichiers.</translation>
    </message>
    <message>
        <source>Show as exported</source>
        <translation>Montrer comme exporté</translation>
    </message>
    <message>
        <source>Show certain or doubtful</source>
        <translation>Montrer certains ou douteux</translation>
    </message>
    <message>
        <source>Show decisions</source>
        <translation>Montrer les décisions</translation>
    </message>
    <message>
        <source>Show how I did</source>
        <translation>Montrer mon résultat</translation>
    </message>
    <message>
        <source>Show kinds</source>
        <translation>Montrer les types</translation>
    </message>
    <message>
        <source>Show the next</source>
        <translation>Afficher la suivante</translation>
    </message>
    <message>
        <source>Shows of this series only the file looked at in the list, or all of them.</source>
        <translation>Montre dans la liste seulement le fichier affiché de cette série, ou tous.</translation>
    </message>
    <message>
        <source>Shows the picture as the clean copy will be.</source>
        <translation>Montre l’image telle que sera la copie nettoyée.</translation>
    </message>
    <message>
        <source>Shows the picture part by part, enlarged, so that nothing is overlooked.</source>
        <translation>Montre l’image partie par partie, agrandie, pour que rien n’échappe.</translation>
    </message>
    <message>
        <source>Shows the work in five cards.</source>
        <translation>Montre le travail en cinq cartes.</translation>
    </message>
    <message>
        <source>Shows versions and codes to copy, without content, names or paths.</source>
        <translation>Montre versions et codes à copier, sans contenu, noms ni chemins.</translation>
    </message>
    <message>
        <source>Shows what happens to each attribute, and lets you choose: profile, options, or pictures for slides.</source>
        <translation>Montre ce que devient chaque attribut et laisse choisir : profil, options ou images pour diapositives.</translation>
    </message>
    <message>
        <source>Shrink region</source>
        <translation>Réduire la région</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size of a file</source>
        <translation>Taille d&apos;un fichier</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Taille des lettres</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>So few are so old that the age alone points to one.</source>
        <translation>Si peu de gens sont si âgés que l&apos;âge seul en désigne un.</translation>
    </message>
    <message>
        <source>Soft parts</source>
        <translation>Parties molles</translation>
    </message>
    <message>
        <source>Something expected was not found.</source>
        <translation>Quelque chose d’attendu n’a pas été trouvé.</translation>
    </message>
    <message>
        <source>Something that must be looked for cannot be looked for on this computer.</source>
        <translation>Ce qui doit être cherché ne peut l’être sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Something went wrong inside</source>
        <translation>Erreur interne</translation>
    </message>
    <message>
        <source>Something went wrong inside; nothing was delivered. Please report: {what}</source>
        <translation>Erreur interne ; rien n’a été remis. Merci de signaler : {what}</translation>
    </message>
    <message>
        <source>Speaker notes and comments are not in the clean copy.</source>
        <translation>Les notes et les commentaires ne sont pas dans la copie propre.</translation>
    </message>
    <message>
        <source>Speaker notes are in the clean copy, in clean words: read them; comments are not.</source>
        <translation>Les notes de l’orateur sont dans la copie propre, en mots nettoyés : lisez-les ; les commentaires non.</translation>
    </message>
    <message>
        <source>Stays a DICOM file, which slides and posts cannot show: Ctrl+D makes pictures.</source>
        <translation>Reste un fichier DICOM, que les diapositives et les publications ne peuvent pas montrer : Ctrl+D en fait des images.</translation>
    </message>
    <message>
        <source>Stop running steps</source>
        <translation>Arrêter les étapes en cours</translation>
    </message>
    <message>
        <source>Stopped unexpectedly</source>
        <translation>Arrêt inattendu</translation>
    </message>
    <message>
        <source>Stops opening, searching and exporting.</source>
        <translation>Arrête l’ouverture, la recherche et l’exportation.</translation>
    </message>
    <message>
        <source>Subtle</source>
        <translation>Subtil</translation>
    </message>
    <message>
        <source>Sure?</source>
        <translation>Certain ?</translation>
    </message>
    <message>
        <source>Swaps black and white, on the screen only.</source>
        <translation>Échange noir et blanc, à l’écran seulement.</translation>
    </message>
    <message>
        <source>Switches the region between this frame and all frames.</source>
        <translation>Fait passer la région de cette image à toutes.</translation>
    </message>
    <message>
        <source>T shows every field before and after.</source>
        <translation>T montre chaque champ avant et après.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Tags and DICOM</source>
        <translation>Métadonnées et DICOM</translation>
    </message>
    <message>
        <source>Tags before and after</source>
        <translation>Métadonnées avant et après</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Takes every file off the list and forgets every decision; no file is touched.</source>
        <translation>Retire tous les fichiers de la liste et oublie chaque décision ; aucun fichier n’est touché.</translation>
    </message>
    <message>
        <source>Takes the approval back; the file needs you again.</source>
        <translation>Retire l’approbation ; le fichier attend de nouveau votre avis.</translation>
    </message>
    <message>
        <source>Takes the decision back; undecided is hidden on export.</source>
        <translation>Reprend la décision ; le non décidé est masqué à l’exportation.</translation>
    </message>
    <message>
        <source>Takes this file off the list; the file itself is not touched.</source>
        <translation>Retire ce fichier de la liste ; le fichier lui-même n’est pas touché.</translation>
    </message>
    <message>
        <source>Takes what identifies out of a caption, a history or a post.</source>
        <translation>Retire ce qui identifie d&apos;une légende, d&apos;une histoire ou d&apos;un message.</translation>
    </message>
    <message>
        <source>Tattoos</source>
        <translation>Tatouages</translation>
    </message>
    <message>
        <source>Tattoos, scars, jewellery and birthmarks.</source>
        <translation>Tatouages, cicatrices, bijoux et taches de naissance.</translation>
    </message>
    <message>
        <source>Teaching: age group, sex and modality stay</source>
        <translation>Enseignement : tranche d’âge, sexe et modalité restent</translation>
    </message>
    <message>
        <source>Teeth and dental work</source>
        <translation>Dents et soins dentaires</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text as you wrote it</source>
        <translation>Texte tel que vous l&apos;avez écrit</translation>
    </message>
    <message>
        <source>Text in the picture</source>
        <translation>Texte dans l&apos;image</translation>
    </message>
    <message>
        <source>Text in the picture; it may name a person, a place or a date.</source>
        <translation>Texte dans l’image ; il peut nommer une personne, un lieu ou une date.</translation>
    </message>
    <message>
        <source>Text of the case</source>
        <translation>Texte du cas</translation>
    </message>
    <message>
        <source>Text that goes out</source>
        <translation>Texte qui part</translation>
    </message>
    <message>
        <source>Text that reads like a date or an age.</source>
        <translation>Texte qui ressemble à une date ou un âge.</translation>
    </message>
    <message>
        <source>Text that reads like a hospital or a place.</source>
        <translation>Texte qui ressemble à un hôpital ou un lieu.</translation>
    </message>
    <message>
        <source>Text that reads like a measurement or a clinical term.</source>
        <translation>Texte qui ressemble à une mesure ou un terme clinique.</translation>
    </message>
    <message>
        <source>Text that reads like a name or a number of a person.</source>
        <translation>Texte qui ressemble au nom ou au numéro d’une personne.</translation>
    </message>
    <message>
        <source>Text that reads like the name of someone who works there.</source>
        <translation>Texte qui ressemble au nom de quelqu’un qui y travaille.</translation>
    </message>
    <message>
        <source>That folder holds what is shared. Choose another one.</source>
        <translation>Ce dossier contient ce qui est partagé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>That folder looks copied online by {service}.</source>
        <translation>Ce dossier semble être copié en ligne par {service}.</translation>
    </message>
    <message>
        <source>The card tells that the internet does not forget, and what withdrawing can and cannot do. What you write stays as you write it.</source>
        <translation>La fiche dit qu’internet n’oublie pas, et ce qu’un retrait peut et ne peut pas faire. Ce que vous écrivez reste tel quel.</translation>
    </message>
    <message>
        <source>The case is closed. Its files were not touched.</source>
        <translation>Le cas est fermé. Ses fichiers n’ont pas été touchés.</translation>
    </message>
    <message>
        <source>The case text could not be written.</source>
        <translation>Le texte du cas n&apos;a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The case text was written: {name}</source>
        <translation>Le texte du cas a été écrit : {name}</translation>
    </message>
    <message>
        <source>The check failed</source>
        <translation>La vérification a échoué</translation>
    </message>
    <message>
        <source>The clean copy cannot be written into this folder.</source>
        <translation>La copie nettoyée ne peut être écrite dans ce dossier.</translation>
    </message>
    <message>
        <source>The clean copy is written, read back and checked by other code.</source>
        <translation>La copie nettoyée est écrite, relue et vérifiée par un autre code.</translation>
    </message>
    <message>
        <source>The clean copy looked at, for another program; histories are asked to leave it out.</source>
        <translation>La copie nettoyée regardée, pour un autre programme ; les historiques sont priés de l&apos;omettre.</translation>
    </message>
    <message>
        <source>The clean copy was written, read back and checked.</source>
        <translation>La copie nettoyée a été écrite, relue et vérifiée.</translation>
    </message>
    <message>
        <source>The clean copy would take the place of the original, which is never changed.</source>
        <translation>La copie nettoyée prendrait la place de l’original, qui n’est jamais modifié.</translation>
    </message>
    <message>
        <source>The clean deck then has its notes as plain text, identifying words changed.</source>
        <translation>La présentation propre a alors ses notes en texte brut, les mots qui identifient étant changés.</translation>
    </message>
    <message>
        <source>The clean picture is on the clipboard.</source>
        <translation>L&apos;image nettoyée est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The colour profile is not carried over; colours may look different.</source>
        <translation>Le profil de couleur n’est pas repris ; les couleurs peuvent paraître différentes.</translation>
    </message>
    <message>
        <source>The content is locked by a password or encrypted, so it cannot be searched.</source>
        <translation>Le contenu est verrouillé par un mot de passe ou chiffré et ne peut pas être examiné.</translation>
    </message>
    <message>
        <source>The disk gave an error while the file was read.</source>
        <translation>Le disque a signalé une erreur à la lecture du fichier.</translation>
    </message>
    <message>
        <source>The file also carries: {parts}.</source>
        <translation>Le fichier contient aussi : {parts}.</translation>
    </message>
    <message>
        <source>The file breaks the rules of its own format.</source>
        <translation>Le fichier enfreint les règles de son propre format.</translation>
    </message>
    <message>
        <source>The file does not tell how large a pixel is: no scale bar is drawn.</source>
        <translation>Le fichier n’indique pas la taille d’un pixel : aucune échelle n’est tracée.</translation>
    </message>
    <message>
        <source>The file ends early; what is missing is empty in the clean copy too.</source>
        <translation>Le fichier s’arrête trop tôt ; ce qui manque est vide aussi dans la copie propre.</translation>
    </message>
    <message>
        <source>The file ends too early; part of it is missing.</source>
        <translation>Le fichier finit trop tôt ; une partie manque.</translation>
    </message>
    <message>
        <source>The file has no content.</source>
        <translation>Le fichier n’a pas de contenu.</translation>
    </message>
    <message>
        <source>The file has no metadata fields. Its name is replaced.</source>
        <translation>Le fichier n’a pas de champs de métadonnées. Son nom est remplacé.</translation>
    </message>
    <message>
        <source>The file has overlays; they are not shown here and not carried over.</source>
        <translation>Le fichier a des calques ; ils ne sont ni montrés ici ni repris.</translation>
    </message>
    <message>
        <source>The file holds a second picture; the clean copy has only this one.</source>
        <translation>Le fichier contient une seconde image ; la copie nettoyée n’a que celle-ci.</translation>
    </message>
    <message>
        <source>The file holds no picture that can be shown.</source>
        <translation>Le fichier ne contient aucune image affichable.</translation>
    </message>
    <message>
        <source>The file is no longer where it was.</source>
        <translation>Le fichier n’est plus où il était.</translation>
    </message>
    <message>
        <source>The file name may identify a person; the clean copy gets a neutral one.</source>
        <translation>Le nom du fichier peut identifier une personne ; la copie nettoyée en reçoit un neutre.</translation>
    </message>
    <message>
        <source>The file of remembered scanners cannot be read, or would become too large.</source>
        <translation>Le fichier des appareils retenus est illisible ou deviendrait trop grand.</translation>
    </message>
    <message>
        <source>The file of the key for pseudonyms cannot be read or holds no key.</source>
        <translation>Le fichier de la clé des pseudonymes est illisible ou ne contient pas de clé.</translation>
    </message>
    <message>
        <source>The file on disk is not the one that was searched.</source>
        <translation>Le fichier sur le disque n’est pas celui qui a été cherché.</translation>
    </message>
    <message>
        <source>The file uses a part of its format that CaseVeil cannot clean safely.</source>
        <translation>Le fichier utilise une partie de son format que CaseVeil ne peut nettoyer sûrement.</translation>
    </message>
    <message>
        <source>The files tell “{word}” of the patient: choose another pseudonym.</source>
        <translation>Les fichiers disent « {word} » du patient : choisissez un autre pseudonyme.</translation>
    </message>
    <message>
        <source>The filter above the list shows one kind, what is sure or not, or one decision; Shift+Tab goes there from the list.</source>
        <translation>Le filtre au-dessus de la liste montre un type, le certain ou le douteux, ou une décision ; Maj+Tab y mène depuis la liste.</translation>
    </message>
    <message>
        <source>The finder is not sure.</source>
        <translation>Le détecteur n’est pas sûr.</translation>
    </message>
    <message>
        <source>The finders miss things. Look at every picture before you approve it.</source>
        <translation>Les détecteurs laissent échapper des choses. Regardez chaque image avant de l’approuver.</translation>
    </message>
    <message>
        <source>The finished file could not be checked, so it was not delivered.</source>
        <translation>Le fichier fini n’a pu être vérifié ; il n’a pas été remis.</translation>
    </message>
    <message>
        <source>The finished file did not pass a check, so it was not delivered.</source>
        <translation>Le fichier fini n’a pas réussi une vérification ; il n’a pas été remis.</translation>
    </message>
    <message>
        <source>The index of a DICOM medium is left out; its images are opened.</source>
        <translation>L’index d’un support DICOM est laissé de côté ; ses images sont ouvertes.</translation>
    </message>
    <message>
        <source>The newspaper tells the rest of the story.</source>
        <translation>Le journal raconte le reste de l&apos;histoire.</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>L’original</translation>
    </message>
    <message>
        <source>The original is never changed, moved or deleted. It still shows the patient.</source>
        <translation>L’original n’est jamais modifié, déplacé ni supprimé. Il montre toujours le patient.</translation>
    </message>
    <message>
        <source>The original still exists, unchanged, in {folder}.</source>
        <translation>L’original existe toujours, inchangé, dans {folder}.</translation>
    </message>
    <message>
        <source>The other files of the case are opened too, and searched anew.</source>
        <translation>Les autres fichiers du cas sont ouverts aussi, et examinés de nouveau.</translation>
    </message>
    <message>
        <source>The patient agreed</source>
        <translation>Le patient a accepté</translation>
    </message>
    <message>
        <source>The picture is larger than the limit set for this program.</source>
        <translation>L’image dépasse la limite fixée pour ce programme.</translation>
    </message>
    <message>
        <source>The picture is stored in a transfer syntax that CaseVeil cannot decode.</source>
        <translation>L’image est dans une syntaxe de transfert que CaseVeil ne peut décoder.</translation>
    </message>
    <message>
        <source>The picture on the clipboard cannot be opened.</source>
        <translation>L’image du presse-papiers ne peut être ouverte.</translation>
    </message>
    <message>
        <source>The position on earth is that of a bed or a home.</source>
        <translation>La position sur terre est celle d&apos;un lit ou d&apos;un domicile.</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing was delivered and the original is untouched.</source>
        <translation>Le programme a fait une erreur. Rien n’a été remis et l’original est intact.</translation>
    </message>
    <message>
        <source>The program never uses the network. Nothing leaves this computer.</source>
        <translation>Le programme n’utilise jamais le réseau. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>Le reçu</translation>
    </message>
    <message>
        <source>The region begins on this frame.</source>
        <translation>La région commence sur cette image.</translation>
    </message>
    <message>
        <source>The region ends on this frame.</source>
        <translation>La région finit sur cette image.</translation>
    </message>
    <message numerus="yes">
        <source>The same decision in %n more file(s) of the series.</source>
        <translation>
            <numerusform>La même décision dans %n autre fichier de la série.</numerusform>
            <numerusform>La même décision dans %n autres fichiers de la série.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The second look found %n more region(s): {which}.</source>
        <translation>
            <numerusform>Le second regard a trouvé %n région de plus : {which}.</numerusform>
            <numerusform>Le second regard a trouvé %n régions de plus : {which}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The second look found more</source>
        <translation>Le second regard a trouvé plus</translation>
    </message>
    <message>
        <source>The second look found more; nothing was delivered.</source>
        <translation>Le second regard a trouvé plus ; rien n’a été remis.</translation>
    </message>
    <message>
        <source>The separate process that handled this file ended by itself.</source>
        <translation>Le processus séparé qui traitait ce fichier s’est terminé de lui-même.</translation>
    </message>
    <message>
        <source>The settings cannot be saved; they hold until you close.</source>
        <translation>Les réglages ne peuvent être enregistrés ; ils valent jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>The settings were not read: {why}</source>
        <translation>Les réglages n’ont pas été lus : {why}</translation>
    </message>
    <message>
        <source>The step did not end within its time limit.</source>
        <translation>L’étape n’a pas fini dans son délai.</translation>
    </message>
    <message>
        <source>The step went over its memory limit.</source>
        <translation>L’étape a dépassé sa limite de mémoire.</translation>
    </message>
    <message>
        <source>The text is not written in UTF-8, so it cannot be read safely.</source>
        <translation>Le texte n’est pas en UTF-8 et ne peut être lu sûrement.</translation>
    </message>
    <message>
        <source>The whole picture is still being loaded.</source>
        <translation>L&apos;image entière est encore en cours de chargement.</translation>
    </message>
    <message>
        <source>There are regions the finders are not sure about.</source>
        <translation>Il y a des régions dont les détecteurs ne sont pas sûrs.</translation>
    </message>
    <message>
        <source>There is a destination of that name already.</source>
        <translation>Il y a déjà une destination de ce nom.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Il y a déjà un fichier de ce nom.</translation>
    </message>
    <message>
        <source>There is data after the end of the picture; it is not carried over.</source>
        <translation>Il y a des données après la fin de l’image ; elles ne sont pas reprises.</translation>
    </message>
    <message>
        <source>There is no file in that folder.</source>
        <translation>Il n’y a aucun fichier dans ce dossier.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>Il n’y a pas d’image dans le presse-papiers.</translation>
    </message>
    <message>
        <source>There is no receipt that belongs to this file.</source>
        <translation>Aucun reçu ne va avec ce fichier.</translation>
    </message>
    <message>
        <source>There is no receipt yet. Approve the file and export it.</source>
        <translation>Il n’y a pas encore de reçu. Approuvez le fichier et exportez-le.</translation>
    </message>
    <message>
        <source>There is no room for the clean copy.</source>
        <translation>Il n’y a pas de place pour la copie nettoyée.</translation>
    </message>
    <message>
        <source>There is no such destination, or its file is not a whole preset.</source>
        <translation>Cette destination n’existe pas, ou son fichier n’est pas un préréglage complet.</translation>
    </message>
    <message>
        <source>There is something that a person has to decide.</source>
        <translation>Il y a quelque chose qu’une personne doit décider.</translation>
    </message>
    <message>
        <source>They do not look for tattoos, scars, birthmarks, jewellery or reflections.</source>
        <translation>Ils ne cherchent pas tatouages, cicatrices, taches de naissance, bijoux ni reflets.</translation>
    </message>
    <message>
        <source>This account may not read the file.</source>
        <translation>Ce compte ne peut lire le fichier.</translation>
    </message>
    <message>
        <source>This computer has no letters for {language}. Install the font {font}.</source>
        <translation>Cet ordinateur n’a pas de lettres pour {language}. Installez la police {font}.</translation>
    </message>
    <message>
        <source>This file names no maker and model of a scanner.</source>
        <translation>Ce fichier ne nomme ni fabricant ni modèle d’appareil.</translation>
    </message>
    <message>
        <source>This format cannot be turned: its geometry must stay as the scanner wrote it.</source>
        <translation>Ce format ne peut être tourné : sa géométrie doit rester telle que l’appareil l’a écrite.</translation>
    </message>
    <message>
        <source>This frame was not exported.</source>
        <translation>Cette image n’a pas été exportée.</translation>
    </message>
    <message>
        <source>This is a folder, a device or a link that leads nowhere.</source>
        <translation>C’est un dossier, un périphérique ou un lien qui ne mène nulle part.</translation>
    </message>
    <message>
        <source>This may be a face.</source>
        <translation>Ce peut être un visage.</translation>
    </message>
    <message>
        <source>This may be text, but nothing can be read here.</source>
        <translation>Ce peut être du texte, mais rien n’est lisible ici.</translation>
    </message>
    <message>
        <source>This would happen to {file}:</source>
        <translation>Voici ce que deviendrait {file} :</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>Les jeter</translation>
    </message>
    <message>
        <source>Tick and go on</source>
        <translation>Cocher et continuer</translation>
    </message>
    <message>
        <source>Tick with Space what identifies in this picture&apos;s file.</source>
        <translation>Cochez avec Espace ce qui identifie dans le fichier de cette image.</translation>
    </message>
    <message>
        <source>Ticks the whole checklist, or takes the ticks back.</source>
        <translation>Coche toute la liste, ou enlève les coches.</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>To be signed, kept apart; it never goes with the case.</source>
        <translation>À signer et garder à part ; elle n&apos;accompagne jamais le cas.</translation>
    </message>
    <message>
        <source>Together these slices of a head can be rebuilt into a face; share only a few.</source>
        <translation>Ensemble, ces coupes d’une tête permettent de reconstruire un visage ; n’en partagez que quelques-unes.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Trop grand</translation>
    </message>
    <message>
        <source>Too little hidden: {name}</source>
        <translation>Trop peu masqué : {name}</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>Trop long</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it together with the code.</source>
        <translation>Réessayez ; si cela se répète, signalez-le avec le code.</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Tourner à gauche</translation>
    </message>
    <message>
        <source>Turn region left</source>
        <translation>Tourner la région à gauche</translation>
    </message>
    <message>
        <source>Turn region right</source>
        <translation>Tourner la région à droite</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Tourner à droite</translation>
    </message>
    <message>
        <source>Turns the clean copy by a quarter.</source>
        <translation>Tourne la copie nettoyée d’un quart.</translation>
    </message>
    <message>
        <source>Two finders saw a face here.</source>
        <translation>Deux détecteurs ont vu un visage ici.</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>Undecided, doubtful</source>
        <translation>Non décidé, douteux</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the crop or show a larger area.</source>
        <translation>Annulez le recadrage ou montrez une zone plus grande.</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>Annuler : {step}</translation>
    </message>
    <message>
        <source>Unknown destination</source>
        <translation>Destination inconnue</translation>
    </message>
    <message>
        <source>Use for all DICOM files</source>
        <translation>Appliquer à tous les fichiers DICOM</translation>
    </message>
    <message>
        <source>Variant not supported</source>
        <translation>Variante non prise en charge</translation>
    </message>
    <message>
        <source>Veins and lines of the hand</source>
        <translation>Veines et lignes de la main</translation>
    </message>
    <message>
        <source>Verbal consent: name of the witness</source>
        <translation>Accord oral : nom du témoin</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>En attente…</translation>
    </message>
    <message>
        <source>Walk over the picture</source>
        <translation>Parcourir l’image</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>What else identifies the patient, with commas between</source>
        <translation>Ce qui identifie encore le patient, séparé par des virgules</translation>
    </message>
    <message>
        <source>What is known of the patient is among them: {which}.</source>
        <translation>Parmi eux se trouve ce qui est connu du patient : {which}.</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>Ce qui est cherché</translation>
    </message>
    <message>
        <source>What is surely clinical may stay.</source>
        <translation>Ce qui est sûrement clinique peut rester.</translation>
    </message>
    <message>
        <source>What it cannot see</source>
        <translation>Ce qu’il ne peut voir</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’il fait</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qui est dit</translation>
    </message>
    <message>
        <source>What no finder can see: look yourself</source>
        <translation>Ce qu’aucun détecteur ne voit : regardez vous-même</translation>
    </message>
    <message>
        <source>What no finder sees</source>
        <translation>Ce qu’aucun détecteur ne voit</translation>
    </message>
    <message>
        <source>What nobody decided is hidden in the clean copy.</source>
        <translation>Ce que personne n’a décidé est masqué dans la copie nettoyée.</translation>
    </message>
    <message>
        <source>What professional bodies, laws and the destination ask of you.</source>
        <translation>Ce que les ordres, les lois et la destination vous demandent.</translation>
    </message>
    <message>
        <source>What this destination asks for</source>
        <translation>Ce que demande cette destination</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>What you chose for the case was kept. Open its files again?</source>
        <translation>Ce que vous avez choisi pour le cas a été gardé. Rouvrir ses fichiers ?</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Quand quelque chose va mal</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where a check fails nothing is delivered, and you are told why.</source>
        <translation>Si une vérification échoue rien n’est remis, et l’on vous dit pourquoi.</translation>
    </message>
    <message>
        <source>Where it will appear</source>
        <translation>Où cela paraîtra</translation>
    </message>
    <message>
        <source>Where no photographs of faces are taken, a picture with a face is refused.</source>
        <translation>Là où aucune photographie de visage n&apos;est acceptée, une image avec un visage est refusée.</translation>
    </message>
    <message>
        <source>Whiteboards, door signs, paper behind</source>
        <translation>Tableaux, plaques de porte, papiers à l’arrière-plan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who will see it</source>
        <translation>Qui le verra</translation>
    </message>
    <message>
        <source>Whoever knows the person sees it; image searches find it again.</source>
        <translation>Qui connaît la personne le voit ; les recherches d&apos;images le retrouvent.</translation>
    </message>
    <message>
        <source>Why does {name} stay visible?</source>
        <translation>Pourquoi {name} reste-t-il visible ?</translation>
    </message>
    <message>
        <source>Wipe away what a region hides too much.</source>
        <translation>Effacez ce qu’une région masque de trop.</translation>
    </message>
    <message>
        <source>With place and diagnosis a date can point to one person.</source>
        <translation>Avec lieu et diagnostic une date peut désigner une personne.</translation>
    </message>
    <message>
        <source>With the hospital or the illness it points to one person.</source>
        <translation>Avec l&apos;hôpital ou la maladie, elle désigne une seule personne.</translation>
    </message>
    <message>
        <source>With these decisions no visible part of the picture remains.</source>
        <translation>Avec ces décisions aucune partie visible de l’image ne reste.</translation>
    </message>
    <message>
        <source>Withdraw approval</source>
        <translation>Retirer l’approbation</translation>
    </message>
    <message>
        <source>Words changed</source>
        <translation>Mots modifiés</translation>
    </message>
    <message>
        <source>Words changed as planned</source>
        <translation>Mots modifiés comme prévu</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Would overwrite the original</source>
        <translation>Écraserait l’original</translation>
    </message>
    <message>
        <source>Wristbands carry name, date of birth and number.</source>
        <translation>Les bracelets portent nom, date de naissance et numéro.</translation>
    </message>
    <message>
        <source>Write the day on which you spoke with the patient, as 2026-01-31.</source>
        <translation>Écrivez le jour où vous avez parlé avec le patient, sous la forme 2026-01-31.</translation>
    </message>
    <message>
        <source>Writes a clean copy of every approved file, reads it back and checks it.</source>
        <translation>Écrit une copie nettoyée de chaque fichier approuvé, la relit et la vérifie.</translation>
    </message>
    <message>
        <source>Writes a clean copy, reads it back and checks it. The original is never changed.</source>
        <translation>Écrit une copie nettoyée, la relit et la vérifie. L’original n’est jamais modifié.</translation>
    </message>
    <message>
        <source>Writing and checking</source>
        <translation>Écriture et vérification</translation>
    </message>
    <message>
        <source>Writing in the margin of the picture.</source>
        <translation>Écriture dans la marge de l’image.</translation>
    </message>
    <message>
        <source>Written in English and translated for this program; the English words count.</source>
        <translation>Écrit en anglais et traduit pour ce programme ; les mots anglais font foi.</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Écrit : {name}</translation>
    </message>
    <message>
        <source>X keeps it, H changes it.</source>
        <translation>X le garde, H le change.</translation>
    </message>
    <message>
        <source>Yes, share only with consent</source>
        <translation>Oui, partager seulement avec consentement</translation>
    </message>
    <message>
        <source>You drew one</source>
        <translation>Vous en avez dessiné un</translation>
    </message>
    <message>
        <source>You hid this place on another file of this kind of scanner.</source>
        <translation>Vous avez masqué cet endroit sur un autre fichier de ce type d’appareil.</translation>
    </message>
    <message>
        <source>You look, correct and approve. Undecided is hidden.</source>
        <translation>Vous regardez, corrigez et approuvez. Le non décidé est masqué.</translation>
    </message>
    <message>
        <source>You looked and agree; undecided regions will be hidden.</source>
        <translation>Vous avez regardé et êtes d’accord ; les régions non décidées seront masquées.</translation>
    </message>
    <message>
        <source>You stopped this step. Nothing was written.</source>
        <translation>Vous avez arrêté cette étape. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Your word, written into the file:</source>
        <translation>Votre parole, écrite dans le fichier :</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom to finding</source>
        <translation>Zoom sur le résultat</translation>
    </message>
    <message>
        <source>a barcode</source>
        <translation>un code-barres</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>une date</translation>
    </message>
    <message>
        <source>a date of birth</source>
        <translation>une date de naissance</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>un appareil</translation>
    </message>
    <message>
        <source>a face</source>
        <translation>un visage</translation>
    </message>
    <message>
        <source>a face behind a bar</source>
        <translation>un visage derrière un bandeau</translation>
    </message>
    <message>
        <source>a measurement: the finding itself</source>
        <translation>une mesure : la constatation même</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nom</translation>
    </message>
    <message>
        <source>a neutral name</source>
        <translation>un nom neutre</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un numéro</translation>
    </message>
    <message>
        <source>a part that was cropped away</source>
        <translation>une partie coupée par le cadrage</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>un lieu</translation>
    </message>
    <message>
        <source>a reflection</source>
        <translation>un reflet</translation>
    </message>
    <message>
        <source>a scale: without it nobody knows the size</source>
        <translation>une échelle : sans elle, personne ne connaît la taille</translation>
    </message>
    <message>
        <source>a tattoo</source>
        <translation>un tatouage</translation>
    </message>
    <message>
        <source>a work or role</source>
        <translation>un métier ou un rôle</translation>
    </message>
    <message>
        <source>absence</source>
        <translation>absence</translation>
    </message>
    <message>
        <source>account number</source>
        <translation>numéro de compte</translation>
    </message>
    <message>
        <source>account on a network</source>
        <translation>compte sur un réseau</translation>
    </message>
    <message>
        <source>address of a computer</source>
        <translation>adresse d&apos;un ordinateur</translation>
    </message>
    <message>
        <source>age of 90 or over</source>
        <translation>âge de 90 ans ou plus</translation>
    </message>
    <message>
        <source>all frames</source>
        <translation>toutes les images</translation>
    </message>
    <message>
        <source>all frames for {name}</source>
        <translation>toutes les images pour {name}</translation>
    </message>
    <message>
        <source>all text hidden</source>
        <translation>tout le texte masqué</translation>
    </message>
    <message>
        <source>an age over 89</source>
        <translation>un âge de plus de 89 ans</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>un événement</translation>
    </message>
    <message>
        <source>answer about a relative</source>
        <translation>réponse sur un proche</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>approuver</translation>
    </message>
    <message>
        <source>approve the series</source>
        <translation>approuver la série</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>choose DICOM profile</source>
        <translation>choisir le profil DICOM</translation>
    </message>
    <message>
        <source>choose destination</source>
        <translation>choisir la destination</translation>
    </message>
    <message>
        <source>choose pictures of this file</source>
        <translation>choisir les images de ce fichier</translation>
    </message>
    <message>
        <source>clinical text may stay</source>
        <translation>le texte clinique peut rester</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>confirm {name}</source>
        <translation>confirmer {name}</translation>
    </message>
    <message>
        <source>consent card</source>
        <translation>fiche de consentement</translation>
    </message>
    <message>
        <source>could not run</source>
        <translation>n’a pas pu se faire</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>recadrer</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>recadré</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>delete {name}</source>
        <translation>supprimer {name}</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteux</translation>
    </message>
    <message>
        <source>draw region</source>
        <translation>dessiner une région</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>erase from {name}</source>
        <translation>effacer de {name}</translation>
    </message>
    <message>
        <source>exact age</source>
        <translation>âge exact</translation>
    </message>
    <message>
        <source>face</source>
        <translation>visage</translation>
    </message>
    <message>
        <source>faces hidden</source>
        <translation>visages masqués</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>télécopie</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nom de fichier</translation>
    </message>
    <message>
        <source>finger or voice print</source>
        <translation>empreinte de doigt ou de voix</translation>
    </message>
    <message>
        <source>frame {frame}</source>
        <translation>image {frame}</translation>
    </message>
    <message>
        <source>frames {first} to {last}</source>
        <translation>images {first} à {last}</translation>
    </message>
    <message>
        <source>frames {first} to {last} for {name}</source>
        <translation>images {first} à {last} pour {name}</translation>
    </message>
    <message>
        <source>give the reason for {name}</source>
        <translation>donner le motif de {name}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>hidden only because it is not known</source>
        <translation>masqué seulement parce qu’il n’est pas connu</translation>
    </message>
    <message>
        <source>hidden unless a person kept it</source>
        <translation>masqué sauf si une personne l’a gardé</translation>
    </message>
    <message>
        <source>hidden unless surely clinical, or kept by a person</source>
        <translation>masqué sauf si sûrement clinique, ou gardé par une personne</translation>
    </message>
    <message>
        <source>hidden without need: {pictures} of the pictures, {words} of the text</source>
        <translation>masqué sans nécessité : {pictures} des images, {words} du texte</translation>
    </message>
    <message>
        <source>hidden, except what a person kept and proposed measurements and sides that nobody hid</source>
        <translation>masqué, sauf ce qu’une personne a gardé et les mesures et côtés proposés que nul n’a masqués</translation>
    </message>
    <message numerus="yes">
        <source>hide %n region(s)</source>
        <translation>
            <numerusform>masquer %n région</numerusform>
            <numerusform>masquer %n régions</numerusform>
        </translation>
    </message>
    <message>
        <source>hide all text like {name}</source>
        <translation>masquer tout texte comme {name}</translation>
    </message>
    <message>
        <source>hide the place of {name} in all files</source>
        <translation>masquer la place de {name} dans tous les fichiers</translation>
    </message>
    <message>
        <source>hide the whole head of {name}</source>
        <translation>masquer toute la tête de {name}</translation>
    </message>
    <message>
        <source>hide what was kept</source>
        <translation>masquer ce qui a été conservé</translation>
    </message>
    <message>
        <source>hide {name}</source>
        <translation>masquer {name}</translation>
    </message>
    <message>
        <source>hospital, ward or institution</source>
        <translation>hôpital, service ou établissement</translation>
    </message>
    <message>
        <source>how the picture was exposed: it says nothing of anybody</source>
        <translation>comment l&apos;image a été exposée : cela ne dit rien de personne</translation>
    </message>
    <message>
        <source>insurance number</source>
        <translation>numéro d&apos;assurance</translation>
    </message>
    <message>
        <source>it is public already</source>
        <translation>c’est déjà public</translation>
    </message>
    <message>
        <source>it is what is taught</source>
        <translation>c’est ce qui est enseigné</translation>
    </message>
    <message>
        <source>job or event that leads to one person</source>
        <translation>métier ou événement qui mène à une personne</translation>
    </message>
    <message numerus="yes">
        <source>keep %n doubtful region(s)</source>
        <translation>
            <numerusform>garder %n région douteuse</numerusform>
            <numerusform>garder %n régions douteuses</numerusform>
        </translation>
    </message>
    <message>
        <source>keep a part of {name}</source>
        <translation>garder une partie de {name}</translation>
    </message>
    <message>
        <source>keep only this area</source>
        <translation>ne garder que cette zone</translation>
    </message>
    <message>
        <source>keep {name}</source>
        <translation>garder {name}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardé</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>leave visible what was kept</source>
        <translation>laisser visible ce qui a été conservé</translation>
    </message>
    <message>
        <source>licence number</source>
        <translation>numéro de licence</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>marge</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>métadonnées</translation>
    </message>
    <message>
        <source>move {name}</source>
        <translation>déplacer {name}</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>name of staff</source>
        <translation>nom d&apos;un soignant</translation>
    </message>
    <message>
        <source>name of the file</source>
        <translation>nom du fichier</translation>
    </message>
    <message>
        <source>national number</source>
        <translation>numéro national</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>aucun visage trouvé</translation>
    </message>
    <message>
        <source>no photographs of faces</source>
        <translation>pas de photographies de visages</translation>
    </message>
    <message>
        <source>no text found</source>
        <translation>aucun texte trouvé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>not found, confirmed by a person</source>
        <translation>non trouvé, confirmé par une personne</translation>
    </message>
    <message>
        <source>not on frame {frame} for {name}</source>
        <translation>pas sur l’image {frame} pour {name}</translation>
    </message>
    <message>
        <source>notes of slide {number}</source>
        <translation>notes de la diapositive {number}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>rien trouvé</translation>
    </message>
    <message>
        <source>nothing that identifies: the finder was wrong</source>
        <translation>rien d’identifiant : le détecteur s’est trompé</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>number of a device</source>
        <translation>numéro d&apos;un appareil</translation>
    </message>
    <message>
        <source>number plate</source>
        <translation>plaque d&apos;immatriculation</translation>
    </message>
    <message>
        <source>one frame for {name}</source>
        <translation>une image pour {name}</translation>
    </message>
    <message>
        <source>only one area kept</source>
        <translation>une seule zone gardée</translation>
    </message>
    <message>
        <source>our default</source>
        <translation>notre choix par défaut</translation>
    </message>
    <message>
        <source>page {frame}</source>
        <translation>page {frame}</translation>
    </message>
    <message>
        <source>painted black outside a crop</source>
        <translation>noirci hors du recadrage</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussie</translation>
    </message>
    <message numerus="yes">
        <source>paste %n region(s)</source>
        <translation>
            <numerusform>coller %n région</numerusform>
            <numerusform>coller %n régions</numerusform>
        </translation>
    </message>
    <message>
        <source>picture {frame}</source>
        <translation>image {frame}</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>profile {name}</source>
        <translation>profil {name}</translation>
    </message>
    <message>
        <source>read on {day}</source>
        <translation>lu le {day}</translation>
    </message>
    <message>
        <source>record number</source>
        <translation>numéro de dossier</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>remove crop</source>
        <translation>enlever le recadrage</translation>
    </message>
    <message>
        <source>remove keep only this area</source>
        <translation>enlever « cette zone seulement »</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>reset {name}</source>
        <translation>réinitialiser {name}</translation>
    </message>
    <message>
        <source>resize {name}</source>
        <translation>redimensionner {name}</translation>
    </message>
    <message>
        <source>rotate {name}</source>
        <translation>tourner {name}</translation>
    </message>
    <message>
        <source>same decision in the series on {name}</source>
        <translation>la même décision dans la série sur {name}</translation>
    </message>
    <message>
        <source>slide {number}</source>
        <translation>diapositive {number}</translation>
    </message>
    <message>
        <source>social security number</source>
        <translation>numéro de sécurité sociale</translation>
    </message>
    <message>
        <source>someone who works there</source>
        <translation>quelqu&apos;un qui y travaille</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>the case needs it</source>
        <translation>le cas en a besoin</translation>
    </message>
    <message>
        <source>the lesion: it is what the picture is for</source>
        <translation>la lésion : c&apos;est l&apos;objet de l&apos;image</translation>
    </message>
    <message>
        <source>the name of the organ</source>
        <translation>le nom de l&apos;organe</translation>
    </message>
    <message>
        <source>the rules of the settings</source>
        <translation>les règles des réglages</translation>
    </message>
    <message>
        <source>the side marker: it tells left from right</source>
        <translation>le repère de côté : il distingue la gauche de la droite</translation>
    </message>
    <message>
        <source>tick guidance</source>
        <translation>cocher les conseils</translation>
    </message>
    <message>
        <source>tick on the checklist</source>
        <translation>cocher sur la liste</translation>
    </message>
    <message>
        <source>tick the whole checklist</source>
        <translation>cocher toute la liste</translation>
    </message>
    <message>
        <source>told by the files or by you</source>
        <translation>dit par les fichiers ou par vous</translation>
    </message>
    <message>
        <source>turn left</source>
        <translation>tourner à gauche</translation>
    </message>
    <message>
        <source>turn right</source>
        <translation>tourner à droite</translation>
    </message>
    <message>
        <source>turned 180 degrees</source>
        <translation>tourné de 180 degrés</translation>
    </message>
    <message>
        <source>turned 270 degrees</source>
        <translation>tourné de 270 degrés</translation>
    </message>
    <message>
        <source>turned 90 degrees</source>
        <translation>tourné de 90 degrés</translation>
    </message>
    <message>
        <source>unknown word</source>
        <translation>mot inconnu</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>adresse web</translation>
    </message>
    <message>
        <source>what was found: the case is about it</source>
        <translation>ce qui a été constaté : c&apos;est l&apos;objet du cas</translation>
    </message>
    <message>
        <source>where it was taken</source>
        <translation>où elle a été prise</translation>
    </message>
    <message>
        <source>withdraw approval</source>
        <translation>retirer l’approbation</translation>
    </message>
    <message>
        <source>word</source>
        <translation>mot</translation>
    </message>
    <message>
        <source>words changed: {count}</source>
        <translation>mots changés : {count}</translation>
    </message>
    <message>
        <source>wristband</source>
        <translation>bracelet</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>la vôtre</translation>
    </message>
    <message>
        <source>{body}: {title}</source>
        <translation>{body} : {title}</translation>
    </message>
    <message>
        <source>{centre} ± {half}</source>
        <translation>{centre} ± {half}</translation>
    </message>
    <message>
        <source>{count} proposed</source>
        <translation>{count} proposés</translation>
    </message>
    <message>
        <source>{count} to answer</source>
        <translation>{count} à répondre</translation>
    </message>
    <message>
        <source>{count} to answer: press A to be asked.</source>
        <translation>{count} à répondre : appuyez sur A pour être interrogé.</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} à regarder</translation>
    </message>
    <message>
        <source>{count} undecided</source>
        <translation>{count} non décidés</translation>
    </message>
    <message>
        <source>{fields}: {fates}. The file name is replaced.</source>
        <translation>{fields} : {fates}. Le nom du fichier est remplacé.</translation>
    </message>
    <message>
        <source>{field} – identifies a person</source>
        <translation>{field} – identifie une personne</translation>
    </message>
    <message>
        <source>{file} is not as wanted. {rule}: {wanted} ({source})</source>
        <translation>{file} n&apos;est pas comme demandé. {rule} : {wanted} ({source})</translation>
    </message>
    <message>
        <source>{found} of {all} found</source>
        <translation>{found} sur {all} trouvés</translation>
    </message>
    <message>
        <source>{frames} but not {but}</source>
        <translation>{frames} mais pas {but}</translation>
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
        <translation>{level} : {count} faits, {found} sur {all} trouvés</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>{names} et d’autres</translation>
    </message>
    <message>
        <source>{name} stays visible: anyone who knows the person will recognise it. Why must it stay, and did the patient agree?</source>
        <translation>{name} reste visible : qui connaît la personne la reconnaîtra. Pourquoi cela doit-il rester, et le patient a-t-il accepté ?</translation>
    </message>
    <message>
        <source>{name} · kept</source>
        <translation>{name} · gardé</translation>
    </message>
    <message>
        <source>{name} · kept?</source>
        <translation>{name} · gardé ?</translation>
    </message>
    <message>
        <source>{name}, {size}: not in the clean copy</source>
        <translation>{name}, {size} : absent de la copie propre</translation>
    </message>
    <message>
        <source>{name}: not exported. {why}.</source>
        <translation>{name} : non exporté. {why}.</translation>
    </message>
    <message>
        <source>{name}: not read</source>
        <translation>{name} : non lu</translation>
    </message>
    <message>
        <source>{name}: the second look found more. Decide it and approve again.</source>
        <translation>{name} : le second regard a trouvé plus. Décidez et approuvez de nouveau.</translation>
    </message>
    <message>
        <source>{name}: verified. The clean copy was written, read back and checked.</source>
        <translation>{name} : vérifié. La copie nettoyée a été écrite, relue et vérifiée.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} Mo</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>{number} pixels</source>
        <translation>{number} pixels</translation>
    </message>
    <message>
        <source>{regions}; selected: {name}</source>
        <translation>{regions} ; sélection : {name}</translation>
    </message>
    <message>
        <source>{share} of the picture</source>
        <translation>{share} de l’image</translation>
    </message>
    <message>
        <source>{step}, {count} files left…</source>
        <translation>{step}, encore {count} fichiers…</translation>
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
        <translation>{title}, replié</translation>
    </message>
    <message>
        <source>{title}, unfolded</source>
        <translation>{title}, déplié</translation>
    </message>
    <message>
        <source>{which} may tell the side, left or right. Hidden unless you keep it.</source>
        <translation>{which} : peut indiquer le côté, gauche ou droit. Masqué sauf si vous le gardez.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, made smaller from {wide} × {high}</source>
        <translation>{width} × {height} pixels, réduite de {wide} × {high}</translation>
    </message>
    <message>
        <source>{window}, inverted</source>
        <translation>{window}, inversé</translation>
    </message>
    <message>
        <source>{window}: on the screen only, the copy keeps its own.</source>
        <translation>{window} : à l’écran seulement, la copie garde la sienne.</translation>
    </message>
    <message>
        <source>“{before}” becomes “{after}”</source>
        <translation>« {before} » devient « {after} »</translation>
    </message>
    <message>
        <source>“{before}” is removed</source>
        <translation>« {before} » est retiré</translation>
    </message>
    <message>
        <source>“{part}” blames or demeans a colleague.</source>
        <translation>« {part} » blâme ou rabaisse un collègue.</translation>
    </message>
    <message>
        <source>“{part}” labels a patient in a way that may demean.</source>
        <translation>« {part} » étiquette un patient d&apos;une façon qui peut rabaisser.</translation>
    </message>
    <message>
        <source>“{part}” reads as mockery of a patient.</source>
        <translation>« {part} » se lit comme une moquerie d&apos;un patient.</translation>
    </message>
</context>
</TS>
