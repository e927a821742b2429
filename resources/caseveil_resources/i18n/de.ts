<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message numerus="yes">
        <source>%n approved or verified DICOM file(s) must be approved again.</source>
        <translation>
            <numerusform>%n freigegebene oder geprüfte DICOM-Datei muss erneut freigegeben werden.</numerusform>
            <numerusform>%n freigegebene oder geprüfte DICOM-Dateien müssen erneut freigegeben werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clean copy(ies) on {name}.</source>
        <translation>
            <numerusform>%n bereinigte Kopie auf {name}.</numerusform>
            <numerusform>%n bereinigte Kopien auf {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clean copy(ies) with receipts in {name}.</source>
        <translation>
            <numerusform>%n bereinigte Kopie mit Beleg in {name}.</numerusform>
            <numerusform>%n bereinigte Kopien mit Belegen in {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s), wristband(s) or label(s) left visible by the person.</source>
        <translation>
            <numerusform>%n Code, Armband oder Etikett von der Person sichtbar gelassen.</numerusform>
            <numerusform>%n Codes, Armbänder oder Etiketten von der Person sichtbar gelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) delivered</source>
        <translation>
            <numerusform>%n Datei ausgeliefert</numerusform>
            <numerusform>%n Dateien ausgeliefert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not exported: the list says which and why.</source>
        <translation>
            <numerusform>%n Datei nicht exportiert: Die Liste sagt, welche und warum.</numerusform>
            <numerusform>%n Dateien nicht exportiert: Die Liste sagt, welche und warum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the series approved.</source>
        <translation>
            <numerusform>%n Datei der Serie freigegeben.</numerusform>
            <numerusform>%n Dateien der Serie freigegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) ready</source>
        <translation>
            <numerusform>%n Datei bereit</numerusform>
            <numerusform>%n Dateien bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) show a face, which it does not take.</source>
        <translation>
            <numerusform>%n Datei zeigt ein Gesicht, das dort nicht angenommen wird.</numerusform>
            <numerusform>%n Dateien zeigen ein Gesicht, das dort nicht angenommen wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stay DICOM: Ctrl+D makes pictures of them.</source>
        <translation>
            <numerusform>%n Datei bleibt DICOM: Strg+D macht Bilder daraus.</numerusform>
            <numerusform>%n Dateien bleiben DICOM: Strg+D macht Bilder daraus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still ask something of their own.</source>
        <translation>
            <numerusform>%n Datei fragt noch etwas Eigenes.</numerusform>
            <numerusform>%n Dateien fragen noch etwas Eigenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identifying field(s)</source>
        <translation>
            <numerusform>%n identifizierendes Feld</numerusform>
            <numerusform>%n identifizierende Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of scanner remembered.</source>
        <translation>
            <numerusform>%n Geräteart gemerkt.</numerusform>
            <numerusform>%n Gerätearten gemerkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are proposed to stay again: look at them.</source>
        <translation>
            <numerusform>%n Zeile soll nach Vorschlag wieder bleiben: sehen Sie hin.</numerusform>
            <numerusform>%n Zeilen sollen nach Vorschlag wieder bleiben: sehen Sie hin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of text hidden, in all files.</source>
        <translation>
            <numerusform>%n Textzeile in allen Dateien verborgen.</numerusform>
            <numerusform>%n Textzeilen in allen Dateien verborgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that would have stayed are hidden now.</source>
        <translation>
            <numerusform>%n Zeile, die geblieben wäre, wird jetzt verborgen.</numerusform>
            <numerusform>%n Zeilen, die geblieben wären, werden jetzt verborgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them doubtful: D keeps those on this frame.</source>
        <translation>
            <numerusform>Davon %n zweifelhaft: D behält, was in diesem Einzelbild liegt.</numerusform>
            <numerusform>Davon %n zweifelhaft: D behält die in diesem Einzelbild.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only because the word is not known</source>
        <translation>
            <numerusform>%n nur, weil das Wort nicht bekannt ist</numerusform>
            <numerusform>%n nur, weil das Wort nicht bekannt ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) will be made to fit it.</source>
        <translation>
            <numerusform>%n Bild wird dafür passend gemacht.</numerusform>
            <numerusform>%n Bilder werden dafür passend gemacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n Bereich</numerusform>
            <numerusform>%n Bereiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) copied: Ctrl+Shift+V in another file.</source>
        <translation>
            <numerusform>%n Bereich kopiert: Strg+Umschalt+V in einer anderen Datei.</numerusform>
            <numerusform>%n Bereiche kopiert: Strg+Umschalt+V in einer anderen Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) remembered for this kind of scanner.</source>
        <translation>
            <numerusform>%n Bereich für diese Geräteart gemerkt.</numerusform>
            <numerusform>%n Bereiche für diese Geräteart gemerkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) that may identify stay visible: look at them.</source>
        <translation>
            <numerusform>%n Bereich, der jemanden erkennbar machen kann, bleibt sichtbar: Sehen Sie ihn an.</numerusform>
            <numerusform>%n Bereiche, die jemanden erkennbar machen können, bleiben sichtbar: Sehen Sie sie an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) will stay visible as proposed: look at them.</source>
        <translation>
            <numerusform>%n Bereich bleibt wie vorgeschlagen sichtbar: sehen Sie hin.</numerusform>
            <numerusform>%n Bereiche bleiben wie vorgeschlagen sichtbar: sehen Sie hin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed file(s) have not been exported.</source>
        <translation>
            <numerusform>%n durchgesehene Datei wurde nicht exportiert.</numerusform>
            <numerusform>%n durchgesehene Dateien wurden nicht exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) left readable by the person.</source>
        <translation>
            <numerusform>%n Text von der Person lesbar gelassen.</numerusform>
            <numerusform>%n Texte von der Person lesbar gelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) stay readable: look at them.</source>
        <translation>
            <numerusform>%n Text bleibt lesbar: Sehen Sie ihn an.</numerusform>
            <numerusform>%n Texte bleiben lesbar: Sehen Sie sie an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n Thema</numerusform>
            <numerusform>%n Themen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided region(s) will be hidden on export.</source>
        <translation>
            <numerusform>%n offener Bereich wird beim Export verborgen.</numerusform>
            <numerusform>%n offene Bereiche werden beim Export verborgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) that may identify stay readable: {which}.</source>
        <translation>
            <numerusform>%n Wort, das jemanden erkennbar machen kann, bleibt lesbar: {which}.</numerusform>
            <numerusform>%n Wörter, die jemanden erkennbar machen können, bleiben lesbar: {which}.</numerusform>
        </translation>
    </message>
    <message>
        <source>0 of {count} read. Once more exports without a tick.</source>
        <translation>0 von {count} gelesen. Noch einmal exportiert ohne Häkchen.</translation>
    </message>
    <message>
        <source>A approves a file, Ctrl+E exports. Each clean copy is read back and checked before you get it. The original is never changed.</source>
        <translation>A gibt eine Datei frei, Strg+E exportiert. Jede bereinigte Kopie wird zurückgelesen und geprüft, bevor Sie sie bekommen. Das Original wird nie verändert.</translation>
    </message>
    <message>
        <source>A approves a file: you looked and agree. Ctrl+E exports what is approved.</source>
        <translation>A gibt eine Datei frei: Sie haben hingesehen und sind einverstanden. Strg+E exportiert, was freigegeben ist.</translation>
    </message>
    <message>
        <source>A bar over the eyes leaves the rest of the face.</source>
        <translation>Ein Balken über den Augen lässt den Rest des Gesichts stehen.</translation>
    </message>
    <message>
        <source>A barcode or QR code that can be read.</source>
        <translation>Ein lesbarer Strichcode oder QR-Code.</translation>
    </message>
    <message>
        <source>A barcode or QR code; it may hold a number that leads to a person.</source>
        <translation>Ein Strichcode oder QR-Code; er kann eine Nummer enthalten, die zu einer Person führt.</translation>
    </message>
    <message>
        <source>A check could not run</source>
        <translation>Eine Prüfung konnte nicht laufen</translation>
    </message>
    <message>
        <source>A crop only covers it; the file holds it all.</source>
        <translation>Ein Zuschnitt verdeckt es nur; die Datei enthält alles.</translation>
    </message>
    <message>
        <source>A destination of your own is made, changed, imported and saved there too.</source>
        <translation>Dort wird auch ein eigenes Ziel angelegt, geändert, eingelesen und gesichert.</translation>
    </message>
    <message>
        <source>A destination only ever hides more. Your rules are shown as our default.</source>
        <translation>Ein Ziel verbirgt immer nur mehr. Ihre Regeln werden als unsere Vorgabe gezeigt.</translation>
    </message>
    <message>
        <source>A face was found, and the destination takes no photograph of a face.</source>
        <translation>Ein Gesicht wurde gefunden, und das Ziel nimmt kein Foto eines Gesichts.</translation>
    </message>
    <message>
        <source>A face, seen again on a closer look.</source>
        <translation>Ein Gesicht, bei genauerem Hinsehen bestätigt.</translation>
    </message>
    <message>
        <source>A file is in the way</source>
        <translation>Eine Datei ist im Weg</translation>
    </message>
    <message>
        <source>A file that cannot be handled is refused with a reason; the others go on.</source>
        <translation>Eine Datei, die nicht verarbeitet werden kann, wird mit Begründung abgelehnt; die anderen laufen weiter.</translation>
    </message>
    <message>
        <source>A file with the name of the clean copy exists already.</source>
        <translation>Eine Datei mit dem Namen der bereinigten Kopie gibt es schon.</translation>
    </message>
    <message>
        <source>A finder is missing</source>
        <translation>Ein Erkenner fehlt</translation>
    </message>
    <message>
        <source>A finder stopped</source>
        <translation>Ein Erkenner brach ab</translation>
    </message>
    <message>
        <source>A found region is not deleted. H hides it, X leaves it visible.</source>
        <translation>Ein gefundener Bereich wird nicht gelöscht. H verbirgt ihn, X lässt ihn sichtbar.</translation>
    </message>
    <message>
        <source>A kept word tells who it is</source>
        <translation>Ein behaltenes Wort verrät, wer es ist</translation>
    </message>
    <message>
        <source>A list to tick while you look yourself.</source>
        <translation>Eine Liste zum Abhaken, während Sie selbst hinsehen.</translation>
    </message>
    <message>
        <source>A metadata field that identifies a person.</source>
        <translation>Ein Metadatenfeld, das eine Person identifiziert.</translation>
    </message>
    <message>
        <source>A moving PNG, without loss</source>
        <translation>Ein bewegtes PNG, ohne Verlust</translation>
    </message>
    <message>
        <source>A moving WebP, without loss</source>
        <translation>Ein bewegtes WebP, ohne Verlust</translation>
    </message>
    <message>
        <source>A part of the program tried to use the network; CaseVeil never does.</source>
        <translation>Ein Teil des Programms wollte das Netz benutzen; CaseVeil tut das nie.</translation>
    </message>
    <message>
        <source>A part of {name} stays visible. Of crops around one eye 4.9 % were recognised; larger parts are recognised more often. Why must it stay, and did the patient agree?</source>
        <translation>Ein Teil von {name} bleibt sichtbar. Ausschnitte um ein Auge wurden zu 4,9 % erkannt; größere Teile häufiger. Warum muss er bleiben, und hat die Person zugestimmt?</translation>
    </message>
    <message>
        <source>A phone can read it; its content is never shown or written here.</source>
        <translation>Ein Telefon kann ihn lesen; sein Inhalt wird hier nie gezeigt oder geschrieben.</translation>
    </message>
    <message>
        <source>A picture carries no attribute at all.</source>
        <translation>Ein Bild trägt überhaupt keine Attribute.</translation>
    </message>
    <message>
        <source>A pseudonym has Latin letters, digits and hyphens only.</source>
        <translation>Ein Pseudonym hat nur lateinische Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>A rare condition or a place that people would recognise.</source>
        <translation>Eine seltene Erkrankung oder ein Ort, den man wiedererkennt.</translation>
    </message>
    <message>
        <source>A relative could not recognise this, you said.</source>
        <translation>Angehörige könnten dies nicht wiedererkennen, sagten Sie.</translation>
    </message>
    <message>
        <source>A relative could recognise this, you said: share only with consent.</source>
        <translation>Angehörige könnten dies wiedererkennen, sagten Sie: nur mit Einwilligung teilen.</translation>
    </message>
    <message>
        <source>A scale bar beneath the picture</source>
        <translation>Ein Maßstab unter dem Bild</translation>
    </message>
    <message>
        <source>A second look at the finished file saw this outside everything hidden.</source>
        <translation>Ein zweiter Blick auf die fertige Datei sah dies außerhalb von allem Verborgenen.</translation>
    </message>
    <message>
        <source>A second look may find more. Decide it and approve again.</source>
        <translation>Ein zweiter Blick kann mehr finden. Entscheiden Sie und geben Sie erneut frei.</translation>
    </message>
    <message>
        <source>A word in the text; the clean copy says something neutral instead.</source>
        <translation>Ein Wort im Text; die saubere Kopie sagt stattdessen etwas Neutrales.</translation>
    </message>
    <message>
        <source>A word that you kept stands in the properties of the file, too.</source>
        <translation>Ein Wort, das Sie behalten haben, steht auch in den Eigenschaften der Datei.</translation>
    </message>
    <message>
        <source>Actual pixels</source>
        <translation>Tatsächliche Pixel</translation>
    </message>
    <message>
        <source>Add region</source>
        <translation>Bereich hinzufügen</translation>
    </message>
    <message>
        <source>Adds a region in the middle; move it with Alt and the arrow keys.</source>
        <translation>Fügt in der Mitte einen Bereich hinzu; bewegen Sie ihn mit Alt und den Pfeiltasten.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>After a crash your decisions are offered when the program starts again.</source>
        <translation>Nach einem Absturz werden Ihre Entscheidungen beim nächsten Start angeboten.</translation>
    </message>
    <message>
        <source>After export no field remains.</source>
        <translation>Nach dem Export bleibt kein Feld übrig.</translation>
    </message>
    <message>
        <source>After export remain: {names}.</source>
        <translation>Nach dem Export bleiben: {names}.</translation>
    </message>
    <message>
        <source>All clean copies small on one picture.</source>
        <translation>Alle bereinigten Kopien klein auf einem Bild.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>All frames</source>
        <translation>Alle Einzelbilder</translation>
    </message>
    <message>
        <source>All of it is hidden, unless you keep a line.</source>
        <translation>Alles wird verborgen, außer Sie behalten eine Zeile.</translation>
    </message>
    <message>
        <source>Already in the list.</source>
        <translation>Schon in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiterer.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Any phone reads it, and the record&apos;s number with it.</source>
        <translation>Jedes Telefon liest ihn, und mit ihm die Nummer der Akte.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Approve and export</source>
        <translation>Freigeben und exportieren</translation>
    </message>
    <message>
        <source>Approve the whole series</source>
        <translation>Die ganze Serie freigeben</translation>
    </message>
    <message>
        <source>Approve without looking</source>
        <translation>Freigeben, ohne hinzusehen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Freigegeben.</translation>
    </message>
    <message>
        <source>Approved: it goes out with the pictures.</source>
        <translation>Freigegeben: er geht mit den Bildern hinaus.</translation>
    </message>
    <message>
        <source>Approves this file, and every file of its series that asks nothing more.</source>
        <translation>Gibt diese Datei frei und jede Datei ihrer Serie, die nichts mehr fragt.</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>As the original</source>
        <translation>Wie das Original</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Wie das System ({language})</translation>
    </message>
    <message>
        <source>As they are.</source>
        <translation>Wie sie sind.</translation>
    </message>
    <message>
        <source>Ask at any time</source>
        <translation>Jederzeit fragen</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Jedes Mal fragen</translation>
    </message>
    <message>
        <source>Ask each time for the folder for clean copies</source>
        <translation>Jedes Mal nach dem Ordner für bereinigte Kopien fragen</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or copy it to a folder of your own.</source>
        <translation>Bitten Sie um Leserecht, oder kopieren Sie die Datei in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Ask the patient for every photograph.</source>
        <translation>Bei jeder Fotografie die Patientin oder den Patienten fragen.</translation>
    </message>
    <message>
        <source>Ask the patient where in doubt.</source>
        <translation>Im Zweifel fragen.</translation>
    </message>
    <message>
        <source>Ask the patient, whatever the picture.</source>
        <translation>Immer fragen, gleich welches Bild.</translation>
    </message>
    <message>
        <source>Ask yourself: could a relative recognise this?</source>
        <translation>Fragen Sie sich: Könnten Angehörige dies wiedererkennen?</translation>
    </message>
    <message>
        <source>Asked at the first export</source>
        <translation>Wird beim ersten Export gefragt</translation>
    </message>
    <message>
        <source>At most {count} characters.</source>
        <translation>Höchstens {count} Zeichen.</translation>
    </message>
    <message>
        <source>B draws a rectangle, I an ellipse, L a polygon; Q paints, Shift+Q wipes away. Escape gives the tool up.</source>
        <translation>B zeichnet ein Rechteck, I eine Ellipse, L ein Vieleck; Q malt, Umschalt+Q wischt weg. Esc legt das Werkzeug weg.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Basic: as the standard PS3.15 says</source>
        <translation>Grundprofil: wie der Standard PS3.15 es sagt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Before that you are asked what only a person can say. Each answer is one key.</source>
        <translation>Davor werden Sie gefragt, was nur ein Mensch sagen kann. Jede Antwort ist eine Taste.</translation>
    </message>
    <message>
        <source>Before the first export you read once what is asked of you: Enter ticks the point that is shown.</source>
        <translation>Vor dem ersten Export lesen Sie einmal, was verlangt wird: Enter hakt den gezeigten Punkt ab.</translation>
    </message>
    <message>
        <source>Before you share</source>
        <translation>Vor dem Teilen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Birthmarks, moles in a pattern</source>
        <translation>Muttermale, Leberflecke als Muster</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Knochen</translation>
    </message>
    <message>
        <source>Brain</source>
        <translation>Gehirn</translation>
    </message>
    <message>
        <source>Brightness as in the file</source>
        <translation>Helligkeit wie in der Datei</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>By keys: Ins adds a region, Alt with the arrow keys moves it, G and S make it larger and smaller.</source>
        <translation>Mit Tasten: Einfg fügt einen Bereich hinzu, Alt mit den Pfeiltasten verschiebt ihn, G und S machen ihn größer und kleiner.</translation>
    </message>
    <message>
        <source>C crops the picture. O keeps only one area and hides everything else.</source>
        <translation>C schneidet das Bild zu. O behält nur eine Fläche und verbirgt alles andere.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Cannot be looked for on this computer: {names}. Files that need it will be refused. See Help, What is looked for.</source>
        <translation>Auf diesem Rechner nicht suchbar: {names}. Dateien, die das brauchen, werden abgelehnt. Siehe Hilfe, Was gesucht wird.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Caption, history or post, with what was found taken out; read it.</source>
        <translation>Bildtext, Anamnese oder Beitrag ohne das, was gefunden wurde; lesen Sie ihn.</translation>
    </message>
    <message>
        <source>Case text</source>
        <translation>Falltext</translation>
    </message>
    <message>
        <source>Case text, consent and delivery</source>
        <translation>Falltext, Einwilligung und Ausgabe</translation>
    </message>
    <message>
        <source>Case text…</source>
        <translation>Falltext…</translation>
    </message>
    <message>
        <source>CaseVeil did not end in order last time.</source>
        <translation>CaseVeil wurde beim letzten Mal nicht ordentlich beendet.</translation>
    </message>
    <message>
        <source>CaseVeil does not know this kind of file.</source>
        <translation>CaseVeil kennt diese Art von Datei nicht.</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed since it was searched</source>
        <translation>Seit der Suche verändert</translation>
    </message>
    <message>
        <source>Changed, not decided</source>
        <translation>Geändert, nicht entschieden</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Charts, diagrams and drawings that cannot be checked are not in the clean copy.</source>
        <translation>Diagramme, Schaubilder und Zeichnungen, die nicht geprüft werden können, sind nicht in der sauberen Kopie.</translation>
    </message>
    <message>
        <source>Checklist, one line each</source>
        <translation>Prüfliste, je eine Zeile</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose a file with a picture; reports and structured data are not handled.</source>
        <translation>Wählen Sie eine Datei mit einem Bild; Berichte und strukturierte Daten werden nicht verarbeitet.</translation>
    </message>
    <message>
        <source>Choose a folder where you may save files.</source>
        <translation>Wählen Sie einen Ordner, in dem Sie speichern dürfen.</translation>
    </message>
    <message>
        <source>Choose a region with J and K, or click it.</source>
        <translation>Wählen Sie einen Bereich mit J und K, oder klicken Sie ihn an.</translation>
    </message>
    <message>
        <source>Choose another destination, or mend the file.</source>
        <translation>Wählen Sie ein anderes Ziel, oder bessern Sie die Datei aus.</translation>
    </message>
    <message>
        <source>Choose another folder for the clean copies.</source>
        <translation>Wählen Sie einen anderen Ordner für die bereinigten Kopien.</translation>
    </message>
    <message>
        <source>Choose another folder, or move that file away.</source>
        <translation>Wählen Sie einen anderen Ordner, oder räumen Sie diese Datei weg.</translation>
    </message>
    <message>
        <source>Choose the folder for clean copies</source>
        <translation>Ordner für bereinigte Kopien wählen</translation>
    </message>
    <message>
        <source>Choose the picture file itself.</source>
        <translation>Wählen Sie die Bilddatei selbst.</translation>
    </message>
    <message>
        <source>Chooses for whom the case is; its rules only ever hide more.</source>
        <translation>Wählt, für wen der Fall ist; die Regeln verbergen immer nur mehr.</translation>
    </message>
    <message>
        <source>Chooses where clean copies are written.</source>
        <translation>Wählt, wohin bereinigte Kopien geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Clean copies as</source>
        <translation>Saubere Kopien als</translation>
    </message>
    <message>
        <source>Clean copies of what is approved, into a folder, each checked.</source>
        <translation>Bereinigte Kopien des Freigegebenen in einen Ordner, jede geprüft.</translation>
    </message>
    <message>
        <source>Clean copy</source>
        <translation>Bereinigte Kopie</translation>
    </message>
    <message>
        <source>Click the corners; Enter or a double click closes.</source>
        <translation>Klicken Sie die Ecken an; Eingabe oder Doppelklick schließt.</translation>
    </message>
    <message>
        <source>Clinical</source>
        <translation>Klinisch</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close CaseVeil</source>
        <translation>CaseVeil schließen</translation>
    </message>
    <message>
        <source>Close a polygon</source>
        <translation>Vieleck schließen</translation>
    </message>
    <message>
        <source>Close and lose the decisions?</source>
        <translation>Schließen und die Entscheidungen verlieren?</translation>
    </message>
    <message>
        <source>Close and lose your marks?</source>
        <translation>Schließen und Ihre Markierungen verlieren?</translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message>
        <source>Close other programs and press F5, or make the picture smaller.</source>
        <translation>Schließen Sie andere Programme und drücken Sie F5, oder verkleinern Sie das Bild.</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Fall schließen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Code: {code}</translation>
    </message>
    <message>
        <source>Code: {code}.</source>
        <translation>Code: {code}.</translation>
    </message>
    <message>
        <source>Codes, labels</source>
        <translation>Codes, Etiketten</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colours are converted to sRGB in the clean copy.</source>
        <translation>Farben werden in der bereinigten Kopie nach sRGB umgerechnet.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Confirmed by you</source>
        <translation>Von Ihnen bestätigt</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Consent card</source>
        <translation>Einwilligungskarte</translation>
    </message>
    <message>
        <source>Consent card…</source>
        <translation>Einwilligung…</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Kontaktbogen</translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation>Kontaktbogen…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copies the place of the region, to hide it in another file as well.</source>
        <translation>Kopiert den Ort des Bereichs, um ihn auch in einer anderen Datei zu verbergen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all hidden regions</source>
        <translation>Alle verborgenen Bereiche kopieren</translation>
    </message>
    <message>
        <source>Copy clean picture</source>
        <translation>Bereinigtes Bild kopieren</translation>
    </message>
    <message>
        <source>Copy it to another disk and try again.</source>
        <translation>Kopieren Sie sie auf einen anderen Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Copy or export it again from where it came from.</source>
        <translation>Kopieren oder exportieren Sie sie noch einmal von dort, wo sie herkam.</translation>
    </message>
    <message>
        <source>Copy or export it again.</source>
        <translation>Kopieren oder exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Copy or export it again. If that does not help, take a screenshot of the picture.</source>
        <translation>Kopieren oder exportieren Sie sie noch einmal. Hilft das nicht, machen Sie ein Bildschirmfoto des Bildes.</translation>
    </message>
    <message>
        <source>Copy region</source>
        <translation>Bereich kopieren</translation>
    </message>
    <message>
        <source>Copy the clean text</source>
        <translation>Bereinigten Text kopieren</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Could a relative recognise the person from what is left: a rare finding, implants, jewellery, dates, story?</source>
        <translation>Könnten Angehörige die Person an dem erkennen, was bleibt: seltener Befund, Implantate, Schmuck, Daten, Geschichte?</translation>
    </message>
    <message>
        <source>Could a relative recognise the person from what is left: shape of the head, face in the slices, teeth, implants, jewellery, story?</source>
        <translation>Könnten Angehörige die Person an dem erkennen, was bleibt: Form des Kopfes, Gesicht in den Schichten, Zähne, Implantate, Schmuck, Geschichte?</translation>
    </message>
    <message>
        <source>Could a relative recognise the person from what is left: skin marks, jewellery, clothes, room, story?</source>
        <translation>Könnten Angehörige die Person an dem erkennen, was bleibt: Hautmerkmale, Schmuck, Kleidung, Raum, Geschichte?</translation>
    </message>
    <message>
        <source>Could a relative recognise this? You are asked before approving.</source>
        <translation>Könnten Angehörige dies wiedererkennen? Das werden Sie vor der Freigabe gefragt.</translation>
    </message>
    <message>
        <source>Covering only the eyes does not hide who a person is. Hide the whole head.</source>
        <translation>Nur die Augen abzudecken verbirgt nicht, wer jemand ist. Verbergen Sie den ganzen Kopf.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Crop the face away, or choose another picture or destination.</source>
        <translation>Schneiden Sie das Gesicht weg, oder wählen Sie ein anderes Bild oder Ziel.</translation>
    </message>
    <message>
        <source>Crop to region</source>
        <translation>Auf Bereich zuschneiden</translation>
    </message>
    <message>
        <source>Cropped: the pictures are cut.</source>
        <translation>Zugeschnitten: die Bilder werden beschnitten.</translation>
    </message>
    <message>
        <source>Cropped: the rest is painted black, so that rows, columns and positions stay true; pictures (Ctrl+D) are cut.</source>
        <translation>Zugeschnitten: der Rest wird geschwärzt, damit Zeilen, Spalten und Positionen wahr bleiben; Bilder (Ctrl+D) werden beschnitten.</translation>
    </message>
    <message>
        <source>Ctrl+7 opens a list to tick while you look.</source>
        <translation>Strg+7 öffnet eine Liste zum Abhaken, während Sie hinsehen.</translation>
    </message>
    <message>
        <source>Ctrl+B changes the brightness on the screen only, so that faint text shows; drag with the right button for any other.</source>
        <translation>Strg+B ändert die Helligkeit nur am Bildschirm, damit schwacher Text sichtbar wird; Ziehen mit der rechten Taste wählt jede andere.</translation>
    </message>
    <message>
        <source>Ctrl+E exports, Ctrl+Z undoes, ? lists all keys</source>
        <translation>Strg+E exportiert, Strg+Z nimmt zurück, ? zeigt alle Tasten</translation>
    </message>
    <message>
        <source>Ctrl+K fills in a consent card. It is kept apart and never goes with the case.</source>
        <translation>Strg+K füllt eine Einwilligungskarte aus. Sie wird getrennt verwahrt und geht nie mit dem Fall.</translation>
    </message>
    <message>
        <source>Ctrl+L draws a case of nobody. Hide what identifies with the ordinary tools; the finders are off.</source>
        <translation>Ctrl+L zeichnet einen Fall von niemandem. Verdecken Sie mit den gewohnten Werkzeugen, was kenntlich macht; die Finder sind aus.</translation>
    </message>
    <message>
        <source>Ctrl+M marks words of the text, a tick marks a field. Ctrl+Return shows what was missed, and why it identifies.</source>
        <translation>Ctrl+M markiert Wörter des Textes, ein Haken ein Feld. Ctrl+Return zeigt, was übersehen wurde und warum es kenntlich macht.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D hands over: folder, package, contact sheet, a picture to paste.</source>
        <translation>Strg+Umschalt+D gibt aus: Ordner, Paket, Kontaktbogen, ein Bild zum Einfügen.</translation>
    </message>
    <message>
        <source>Ctrl+T takes a caption or a history: H hides and X keeps each change, A lets the clean text go out with the pictures.</source>
        <translation>Strg+T nimmt einen Bildtext oder eine Anamnese: H verbirgt und X behält jede Änderung, A lässt den bereinigten Text mit den Bildern hinaus.</translation>
    </message>
    <message>
        <source>Ctrl+V opens a picture or files from the clipboard.</source>
        <translation>Strg+V öffnet ein Bild oder Dateien aus der Zwischenablage.</translation>
    </message>
    <message>
        <source>D keeps all doubtful ones of the frame, Shift+H hides all undecided ones.</source>
        <translation>D behält alle zweifelhaften des Einzelbilds, Umschalt+H verbirgt alle offenen.</translation>
    </message>
    <message>
        <source>DICOM attributes</source>
        <translation>DICOM-Attribute</translation>
    </message>
    <message>
        <source>DICOM attributes follow a profile. Ctrl+D shows beforehand what happens to each one.</source>
        <translation>DICOM-Attribute folgen einem Profil. Strg+D zeigt vorher, was mit jedem geschieht.</translation>
    </message>
    <message>
        <source>DICOM attributes…</source>
        <translation>DICOM-Attribute…</translation>
    </message>
    <message>
        <source>DICOM compression not supported</source>
        <translation>DICOM-Kompression nicht unterstützt</translation>
    </message>
    <message>
        <source>DICOM files</source>
        <translation>DICOM-Dateien</translation>
    </message>
    <message>
        <source>DICOM profile</source>
        <translation>DICOM-Profil</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>Beschädigte Datei</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dark parts</source>
        <translation>Dunkle Teile</translation>
    </message>
    <message>
        <source>Dark, middle or light parts, on the screen only; drag with the right button for any other.</source>
        <translation>Dunkle, mittlere oder helle Teile, nur auf dem Bildschirm; mit der rechten Taste ziehen für jede andere.</translation>
    </message>
    <message>
        <source>Date you spoke with the patient</source>
        <translation>Datum des Gesprächs mit dem Patienten</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Decide them one by one, or press D to keep those of this frame.</source>
        <translation>Entscheiden Sie einzeln, oder drücken Sie D, um die dieses Einzelbilds zu behalten.</translation>
    </message>
    <message>
        <source>Decide, then approve again.</source>
        <translation>Entscheiden Sie, dann geben Sie erneut frei.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Wahl</translation>
    </message>
    <message numerus="yes">
        <source>Decisions on %n file(s) were kept. Open them again?</source>
        <translation>
            <numerusform>Entscheidungen zu %n Datei sind aufbewahrt. Wieder öffnen?</numerusform>
            <numerusform>Entscheidungen zu %n Dateien sind aufbewahrt. Wieder öffnen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Deliver with the pictures</source>
        <translation>Mit den Bildern ausgeben</translation>
    </message>
    <message>
        <source>Deliver with the pictures  A</source>
        <translation>Mit den Bildern ausgeben  A</translation>
    </message>
    <message>
        <source>Deliver…</source>
        <translation>Ausgeben…</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Destination and guidance</source>
        <translation>Ziel und Leitsätze</translation>
    </message>
    <message>
        <source>Destination: {name}.</source>
        <translation>Ziel: {name}.</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Destination…</source>
        <translation>Ziel…</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Datenträger voll</translation>
    </message>
    <message>
        <source>Divider between before and after</source>
        <translation>Trenner zwischen vorher und nachher</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>Doubtful findings</source>
        <translation>Zweifelhafte Funde</translation>
    </message>
    <message>
        <source>Drag a region to move it, or its handles to change its size.</source>
        <translation>Ziehen Sie einen Bereich, um ihn zu bewegen, oder an den Griffen, um seine Größe zu ändern.</translation>
    </message>
    <message>
        <source>Drag, or middle button</source>
        <translation>Ziehen, oder mittlere Taste</translation>
    </message>
    <message>
        <source>Draw a rectangle to hide.</source>
        <translation>Zeichnen Sie ein Rechteck, das verborgen wird.</translation>
    </message>
    <message>
        <source>Draw a region first, or move one, that stands on all frames of this file.</source>
        <translation>Zeichnen oder verschieben Sie zuerst eine Region, die auf allen Einzelbildern dieser Datei steht.</translation>
    </message>
    <message>
        <source>Draw an ellipse to hide.</source>
        <translation>Zeichnen Sie eine Ellipse, die verborgen wird.</translation>
    </message>
    <message>
        <source>Draw ellipse</source>
        <translation>Ellipse zeichnen</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Draw polygon</source>
        <translation>Vieleck zeichnen</translation>
    </message>
    <message>
        <source>Draw rectangle</source>
        <translation>Rechteck zeichnen</translation>
    </message>
    <message>
        <source>Draw regions</source>
        <translation>Bereiche zeichnen</translation>
    </message>
    <message>
        <source>Draw the only area that stays visible.</source>
        <translation>Zeichnen Sie die einzige Fläche, die sichtbar bleibt.</translation>
    </message>
    <message>
        <source>Draw the part to keep</source>
        <translation>Zeichnen Sie den Teil, der bleibt</translation>
    </message>
    <message>
        <source>Draw what is left of the picture.</source>
        <translation>Zeichnen Sie, was vom Bild übrig bleibt.</translation>
    </message>
    <message>
        <source>Draw what stays visible. This format keeps its size: the rest is painted black.</source>
        <translation>Zeichnen Sie, was sichtbar bleibt. Dieses Format behält seine Größe: der Rest wird schwarz.</translation>
    </message>
    <message>
        <source>Draw what the case needs; everything else of the head is hidden around it.</source>
        <translation>Zeichnen Sie, was der Fall braucht; alles andere am Kopf wird darum herum verborgen.</translation>
    </message>
    <message>
        <source>Drawing a practice case…</source>
        <translation>Ein Übungsfall wird gezeichnet…</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Gezeichnet</translation>
    </message>
    <message>
        <source>Drawn by you.</source>
        <translation>Von Ihnen gezeichnet.</translation>
    </message>
    <message>
        <source>Draws cases of nobody in which you mark what identifies, and shows what you missed.</source>
        <translation>Zeichnet Fälle von niemandem, in denen Sie markieren, was kenntlich macht, und zeigt, was Sie übersehen haben.</translation>
    </message>
    <message>
        <source>Drop files, stay private</source>
        <translation>Dateien ablegen, alles bleibt hier</translation>
    </message>
    <message>
        <source>Drop photos, DICOM, PDF or PPTX files here</source>
        <translation>Fotos, DICOM-, PDF- oder PPTX-Dateien hier ablegen</translation>
    </message>
    <message>
        <source>Drop photos, DICOM, PDF or PPTX files, or folders into the window. Nothing leaves this computer.</source>
        <translation>Legen Sie Fotos, DICOM-, PDF- oder PPTX-Dateien oder Ordner im Fenster ab. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Drop photos, DICOM, PDF or PPTX files, or whole folders into the window, or press Ctrl+O.</source>
        <translation>Legen Sie Fotos, DICOM-, PDF- oder PPTX-Dateien oder ganze Ordner im Fenster ab, oder drücken Sie Strg+O.</translation>
    </message>
    <message>
        <source>Each problem is told with what to do. F5 looks at a file again.</source>
        <translation>Zu jedem Problem steht, was zu tun ist. F5 sieht eine Datei erneut an.</translation>
    </message>
    <message>
        <source>Ears</source>
        <translation>Ohren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit destination</source>
        <translation>Ziel ändern</translation>
    </message>
    <message>
        <source>Edit your own destination</source>
        <translation>Eigenes Ziel ändern</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Bearbeitungen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Emptied or replaced: {names}.</source>
        <translation>Geleert oder ersetzt: {names}.</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>Leere Datei</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Enter or double click</source>
        <translation>Eingabe oder Doppelklick</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every finding is outlined with its name, and listed on the right.</source>
        <translation>Jeder Fund ist mit Namen umrandet und rechts aufgeführt.</translation>
    </message>
    <message>
        <source>Everything else unchanged</source>
        <translation>Alles andere unverändert</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %n file(s)</source>
        <translation>
            <numerusform>%n Datei exportieren</numerusform>
            <numerusform>%n Dateien exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Export approved</source>
        <translation>Freigegebene exportieren</translation>
    </message>
    <message>
        <source>Export it again from its original.</source>
        <translation>Exportieren Sie sie noch einmal aus dem Original.</translation>
    </message>
    <message>
        <source>Export it from the viewer without compression.</source>
        <translation>Exportieren Sie sie aus dem Betrachter ohne Kompression.</translation>
    </message>
    <message>
        <source>Export the remembered scanners</source>
        <translation>Gemerkte Geräte exportieren</translation>
    </message>
    <message>
        <source>Export with my ticks</source>
        <translation>Mit meinen Haken exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Figure 1&apos;s Community Guidelines ask to write nothing that one would not say in front of the patient; which words count is our default.</source>
        <translation>Die Community Guidelines von Figure 1 verlangen, nichts zu schreiben, was man nicht vor der Patientin oder dem Patienten sagen würde; welche Wörter zählen, ist unsere Vorgabe.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Dateiformat</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>File names often hold a name, a number or a day.</source>
        <translation>Dateinamen enthalten oft einen Namen, eine Nummer oder einen Tag.</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Datei nicht gefunden</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files inside the document, videos too, are not in the clean copy.</source>
        <translation>Dateien im Dokument, auch Videos, sind nicht in der sauberen Kopie.</translation>
    </message>
    <message>
        <source>Files searched at once</source>
        <translation>Gleichzeitig durchsuchte Dateien</translation>
    </message>
    <message>
        <source>Fill in purpose, who will see it, and where it will appear.</source>
        <translation>Füllen Sie Zweck, wer es sieht und wo es erscheint aus.</translation>
    </message>
    <message>
        <source>Fills the view with the selected region.</source>
        <translation>Füllt die Ansicht mit dem gewählten Bereich.</translation>
    </message>
    <message>
        <source>Films and brightness</source>
        <translation>Filme und Helligkeit</translation>
    </message>
    <message>
        <source>Finders</source>
        <translation>Erkenner</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Funde</translation>
    </message>
    <message>
        <source>Findings and checklist</source>
        <translation>Funde und Checkliste</translation>
    </message>
    <message>
        <source>Findings appear here once the file was searched.</source>
        <translation>Funde erscheinen hier, sobald die Datei durchsucht ist.</translation>
    </message>
    <message>
        <source>Finds faces, text in the picture, barcodes, wristbands, labels and metadata.</source>
        <translation>Findet Gesichter, Text im Bild, Strichcodes, Armbänder, Etiketten und Metadaten.</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>In Fenster einpassen</translation>
    </message>
    <message>
        <source>Fold the series</source>
        <translation>Serie einklappen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder cannot be written</source>
        <translation>In den Ordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Folder for clean copies</source>
        <translation>Ordner für bereinigte Kopien</translation>
    </message>
    <message>
        <source>Folder for clean copies…</source>
        <translation>Ordner für bereinigte Kopien…</translation>
    </message>
    <message>
        <source>Folder for consent cards</source>
        <translation>Ordner für Einwilligungskarten</translation>
    </message>
    <message>
        <source>Folder, one package, contact sheet, clean picture to paste.</source>
        <translation>Ordner, ein Paket, Kontaktbogen, bereinigtes Bild zum Einfügen.</translation>
    </message>
    <message>
        <source>Folders work too. Everything stays on this computer.</source>
        <translation>Auch Ordner. Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>For: {name}</source>
        <translation>Für: {name}</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Alle vergessen</translation>
    </message>
    <message>
        <source>Forget all remembered scanners</source>
        <translation>Alle gemerkten Geräte vergessen</translation>
    </message>
    <message>
        <source>Forget the remembered scanners in the settings, then try again.</source>
        <translation>Vergessen Sie die gemerkten Geräte in den Einstellungen und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Format not supported</source>
        <translation>Format nicht unterstützt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Found: {name}</source>
        <translation>Gefunden: {name}</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Einzelbild</translation>
    </message>
    <message>
        <source>Frame {frame} of {count}</source>
        <translation>Einzelbild {frame} von {count}</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Einzelbilder</translation>
    </message>
    <message>
        <source>Frames complete</source>
        <translation>Einzelbilder vollständig</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>Give a tool up</source>
        <translation>Werkzeug weglegen</translation>
    </message>
    <message>
        <source>Give it a name with Latin letters or digits.</source>
        <translation>Geben Sie einen Namen mit lateinischen Buchstaben oder Ziffern an.</translation>
    </message>
    <message>
        <source>Glass and metal show who and what stood around.</source>
        <translation>Glas und Metall zeigen, wer und was daneben war.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation>Weitermachen, wo ich war</translation>
    </message>
    <message>
        <source>Go to the files</source>
        <translation>Zu den Dateien</translation>
    </message>
    <message>
        <source>Go to the findings</source>
        <translation>Zu den Funden</translation>
    </message>
    <message>
        <source>Goes out as {form}, {width} × {height} pixels.</source>
        <translation>Geht als {form} hinaus, {width} × {height} Pixel.</translation>
    </message>
    <message>
        <source>Grow region</source>
        <translation>Bereich vergrößern</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Leitsätze</translation>
    </message>
    <message>
        <source>Guidance: {title}</source>
        <translation>Leitlinie: {title}</translation>
    </message>
    <message>
        <source>Guidance…</source>
        <translation>Leitsätze…</translation>
    </message>
    <message>
        <source>H hides, X keeps, A approves</source>
        <translation>H verbirgt, X behält, A gibt frei</translation>
    </message>
    <message>
        <source>H hides, X keeps, A approves.</source>
        <translation>H verbirgt, X behält, A gibt frei.</translation>
    </message>
    <message>
        <source>Handled by the profile</source>
        <translation>Vom Profil behandelt</translation>
    </message>
    <message>
        <source>Handwriting, small or faint text that no finder reads.</source>
        <translation>Handschrift, kleiner oder blasser Text, den kein Erkenner liest.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help, Problem report shows what can be copied into a message: versions and codes, no content, names or paths.</source>
        <translation>Hilfe, Problembericht zeigt, was Sie in eine Nachricht kopieren können: Versionen und Codes, keine Inhalte, Namen oder Pfade.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message numerus="yes">
        <source>Hidden at the same place in %n other file(s).</source>
        <translation>
            <numerusform>An derselben Stelle in %n anderer Datei verborgen.</numerusform>
            <numerusform>An derselben Stelle in %n anderen Dateien verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden regions solid</source>
        <translation>Verborgene Bereiche einfarbig</translation>
    </message>
    <message>
        <source>Hidden shapes, and shapes outside the slide, are not in the clean copy.</source>
        <translation>Ausgeblendete Formen und Formen außerhalb der Folie sind nicht in der sauberen Kopie.</translation>
    </message>
    <message>
        <source>Hidden slides are not in the clean copy.</source>
        <translation>Ausgeblendete Folien sind nicht in der sauberen Kopie.</translation>
    </message>
    <message>
        <source>Hidden without need: {name}</source>
        <translation>Unnötig verdeckt: {name}</translation>
    </message>
    <message>
        <source>Hidden, not decided</source>
        <translation>Verborgen, nicht entschieden</translation>
    </message>
    <message>
        <source>Hidden.</source>
        <translation>Verborgen.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide  H</source>
        <translation>Verbergen  H</translation>
    </message>
    <message>
        <source>Hide all text like this</source>
        <translation>Allen Text dieser Art verbergen</translation>
    </message>
    <message>
        <source>Hide all undecided on this frame</source>
        <translation>Alle offenen dieses Einzelbilds verbergen</translation>
    </message>
    <message>
        <source>Hide it with H and approve again; the place is named.</source>
        <translation>Verbergen Sie es mit H und geben Sie erneut frei; die Stelle ist genannt.</translation>
    </message>
    <message>
        <source>Hide no more than identifies.</source>
        <translation>Verdecken Sie nicht mehr, als kenntlich macht.</translation>
    </message>
    <message>
        <source>Hide the whole head</source>
        <translation>Ganzen Kopf verbergen</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Sie verbergen</translation>
    </message>
    <message>
        <source>Hides every line that reads or tells the same, in all files.</source>
        <translation>Verbirgt in allen Dateien jede Zeile, die ebenso lautet oder dasselbe verrät.</translation>
    </message>
    <message>
        <source>Hides everything outside the selected region.</source>
        <translation>Verbirgt alles außerhalb des gewählten Bereichs.</translation>
    </message>
    <message>
        <source>Hides the copied places here, scaled to this picture.</source>
        <translation>Verbirgt die kopierten Stellen hier, an dieses Bild angepasst.</translation>
    </message>
    <message>
        <source>Hides the face as it was found, with ears and most of the hair.</source>
        <translation>Verdeckt das Gesicht, wie es gefunden wurde, mit Ohren und dem größten Teil der Haare.</translation>
    </message>
    <message>
        <source>Hides this place in every file of the case, scaled to each picture.</source>
        <translation>Verbirgt diese Stelle in jeder Datei des Falls, an jedes Bild angepasst.</translation>
    </message>
    <message>
        <source>Hides this place in every file of the series; keeps it only where the same was found.</source>
        <translation>Verdeckt diese Stelle in jeder Datei der Serie; behält sie nur, wo dasselbe gefunden wurde.</translation>
    </message>
    <message>
        <source>Hiding what the case needs counts too. Progress stays on this computer, without names.</source>
        <translation>Auch zählt, was verdeckt wurde, obwohl der Fall es braucht. Der Fortschritt bleibt auf diesem Rechner, ohne Namen.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>How I did</source>
        <translation>Mein Ergebnis</translation>
    </message>
    <message>
        <source>I looked for all of these</source>
        <translation>Alles davon gesucht</translation>
    </message>
    <message>
        <source>I looked: no face or other visible feature is left</source>
        <translation>Ich habe nachgesehen: kein Gesicht und kein anderes sichtbares Merkmal ist übrig</translation>
    </message>
    <message>
        <source>I looked: there is none</source>
        <translation>Ich habe hingesehen: es gibt keines</translation>
    </message>
    <message>
        <source>If its folder is copied to an online service, the original is there too. The receipt page names such a folder.</source>
        <translation>Wird der Ordner zu einem Online-Dienst kopiert, ist auch das Original dort. Die Seite Beleg nennt einen solchen Ordner.</translation>
    </message>
    <message>
        <source>Import a destination</source>
        <translation>Ein Ziel einlesen</translation>
    </message>
    <message>
        <source>Import remembered scanners</source>
        <translation>Gemerkte Geräte importieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Einlesen…</translation>
    </message>
    <message>
        <source>Incomplete file</source>
        <translation>Unvollständige Datei</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Umkehren</translation>
    </message>
    <message>
        <source>Iris, or vessels of the fundus</source>
        <translation>Iris, oder Gefäße des Augenhintergrunds</translation>
    </message>
    <message>
        <source>It asks for the patient&apos;s consent. No consent card was written yet.</source>
        <translation>Verlangt wird die Einwilligung. Noch wurde keine Karte geschrieben.</translation>
    </message>
    <message>
        <source>It cannot be written there.</source>
        <translation>Dorthin kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>It holds no content of your files, no names and no paths.</source>
        <translation>Er enthält keine Inhalte Ihrer Dateien, keine Namen und keine Pfade.</translation>
    </message>
    <message>
        <source>It holds no content, no original name and no path, and may be shared.</source>
        <translation>Er enthält keine Inhalte, keinen ursprünglichen Namen und keinen Pfad und darf weitergegeben werden.</translation>
    </message>
    <message>
        <source>It is kept in memory only until it is delivered. Read it once more: no list knows every person.</source>
        <translation>Er bleibt nur im Speicher, bis er ausgegeben wird. Lesen Sie ihn noch einmal: keine Liste kennt jeden Menschen.</translation>
    </message>
    <message>
        <source>It is like no other, and initials stand in it.</source>
        <translation>Es gleicht keinem anderen, und Initialen stehen darin.</translation>
    </message>
    <message>
        <source>It keeps no list of files opened. Copied text is marked as sensitive.</source>
        <translation>Es führt keine Liste geöffneter Dateien. Kopierter Text ist als vertraulich gekennzeichnet.</translation>
    </message>
    <message>
        <source>It leads to the record or to the person&apos;s telephone.</source>
        <translation>Sie führt zur Akte oder zum Telefon der Person.</translation>
    </message>
    <message>
        <source>It may tell the side, left or right: X keeps it.</source>
        <translation>Er kann die Seite angeben, links oder rechts: X behält ihn.</translation>
    </message>
    <message>
        <source>It says what was hidden and which checks passed.</source>
        <translation>Er sagt, was verborgen wurde und welche Prüfungen bestanden sind.</translation>
    </message>
    <message>
        <source>It says when the person was there; with the place that is often enough.</source>
        <translation>Es sagt, wann die Person dort war; mit dem Ort genügt das oft.</translation>
    </message>
    <message>
        <source>It says where the person was treated.</source>
        <translation>Es sagt, wo die Person behandelt wurde.</translation>
    </message>
    <message>
        <source>It says who this is.</source>
        <translation>Er sagt, wer das ist.</translation>
    </message>
    <message>
        <source>It says who treated the person, and so where.</source>
        <translation>Es sagt, wer die Person behandelt hat, und damit wo.</translation>
    </message>
    <message>
        <source>It shows who this is to anyone who knows the person.</source>
        <translation>Es zeigt jedem, der die Person kennt, wer das ist.</translation>
    </message>
    <message>
        <source>It would name the person, or lead to the record.</source>
        <translation>Es würde die Person nennen oder zur Akte führen.</translation>
    </message>
    <message>
        <source>It would tell where the person was treated.</source>
        <translation>Es würde verraten, wo die Person behandelt wurde.</translation>
    </message>
    <message>
        <source>It would tell who treated the person, and so where.</source>
        <translation>Es würde verraten, wer die Person behandelt hat, und damit wo.</translation>
    </message>
    <message>
        <source>Its number or name leads to the place that owns it.</source>
        <translation>Seine Nummer oder sein Name führt zum Ort, dem es gehört.</translation>
    </message>
    <message>
        <source>J and K go from finding to finding. H hides, X keeps. What you leave undecided will be hidden.</source>
        <translation>J und K gehen von Fund zu Fund. H verbirgt, X behält. Was Sie offen lassen, wird verborgen.</translation>
    </message>
    <message>
        <source>J and K go from one to the next. H hides, X keeps, U takes a decision back.</source>
        <translation>J und K gehen zum nächsten und vorigen. H verbirgt, X behält, U nimmt eine Entscheidung zurück.</translation>
    </message>
    <message>
        <source>J and K: next and previous finding</source>
        <translation>J und K: nächster und voriger Fund</translation>
    </message>
    <message>
        <source>JPEG pictures, small</source>
        <translation>JPEG-Bilder, klein</translation>
    </message>
    <message>
        <source>Jewellery, piercings, watches, glasses</source>
        <translation>Schmuck, Piercings, Uhren, Brillen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep  X</source>
        <translation>Behalten  X</translation>
    </message>
    <message>
        <source>Keep UIDs, by which an archive finds the original</source>
        <translation>UIDs behalten, mit denen ein Archiv das Original findet</translation>
    </message>
    <message>
        <source>Keep a part of the face</source>
        <translation>Einen Teil des Gesichts behalten</translation>
    </message>
    <message>
        <source>Keep all doubtful on this frame</source>
        <translation>Alle zweifelhaften dieses Einzelbilds behalten</translation>
    </message>
    <message>
        <source>Keep dates and times as they are</source>
        <translation>Daten und Uhrzeiten unverändert behalten</translation>
    </message>
    <message>
        <source>Keep dates, moved by a secret number of days</source>
        <translation>Daten behalten, um geheim viele Tage verschoben</translation>
    </message>
    <message>
        <source>Keep descriptions, cleaned of names and numbers</source>
        <translation>Beschreibungen behalten, von Namen und Nummern befreit</translation>
    </message>
    <message>
        <source>Keep drawings, cleaned</source>
        <translation>Zeichnungen behalten, bereinigt</translation>
    </message>
    <message>
        <source>Keep it with the originals, under lock. It never goes with the case; the receipt says only that one exists.</source>
        <translation>Verwahren Sie sie bei den Originalen, verschlossen. Sie geht nie mit dem Fall; der Beleg sagt nur, dass es eine gibt.</translation>
    </message>
    <message>
        <source>Keep more than the profile does:</source>
        <translation>Mehr behalten als das Profil:</translation>
    </message>
    <message>
        <source>Keep only the region</source>
        <translation>Nur den Bereich behalten</translation>
    </message>
    <message>
        <source>Keep only this area</source>
        <translation>Nur diese Fläche behalten</translation>
    </message>
    <message>
        <source>Keep pictures in full size and in their own format</source>
        <translation>Bilder in voller Größe und in ihrem eigenen Format lassen</translation>
    </message>
    <message>
        <source>Keep reports inside the file, cleaned</source>
        <translation>Berichte in der Datei behalten, bereinigt</translation>
    </message>
    <message>
        <source>Keep sex, age, size and weight</source>
        <translation>Geschlecht, Alter, Größe und Gewicht behalten</translation>
    </message>
    <message>
        <source>Keep speaker notes</source>
        <translation>Sprechernotizen behalten</translation>
    </message>
    <message>
        <source>Keep the device: maker, station, serial number</source>
        <translation>Gerät behalten: Hersteller, Station, Seriennummer</translation>
    </message>
    <message>
        <source>Keep the institution: name, address, department</source>
        <translation>Einrichtung behalten: Name, Adresse, Abteilung</translation>
    </message>
    <message>
        <source>Keep the maker&apos;s private numbers that are known to be safe</source>
        <translation>Private Zahlen des Herstellers behalten, die als sicher gelten</translation>
    </message>
    <message>
        <source>Keep what can lead to the person:</source>
        <translation>Behalten, was zur Person führen kann:</translation>
    </message>
    <message>
        <source>Keep, with a reason…</source>
        <translation>Behalten, mit Grund…</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kept on this computer only, without names; no grade.</source>
        <translation>Nur auf diesem Rechner, ohne Namen; keine Note.</translation>
    </message>
    <message>
        <source>Kept, as proposed</source>
        <translation>Behalten, wie vorgeschlagen</translation>
    </message>
    <message>
        <source>Key not usable</source>
        <translation>Schlüssel nicht verwendbar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys: {menu}</source>
        <translation>Tasten: {menu}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of copy, frames and scale bar for the file looked at alone. Profile and options hold for the whole case: copies of one patient tell about each other.</source>
        <translation>Art der Kopie, Bilder und Maßstab nur für die angesehene Datei. Profil und Optionen gelten für den ganzen Fall: Kopien einer Person verraten etwas übereinander.</translation>
    </message>
    <message>
        <source>Known identifiers gone from the file&apos;s bytes</source>
        <translation>Bekannte Kennungen sind aus den Bytes der Datei weg</translation>
    </message>
    <message>
        <source>Labels carry name, number and ward.</source>
        <translation>Etiketten tragen Name, Nummer und Station.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language and number of files searched at once take hold at the next start.</source>
        <translation>Sprache und Zahl der gleichzeitig durchsuchten Dateien gelten ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Language of the card</source>
        <translation>Sprache der Karte</translation>
    </message>
    <message>
        <source>Language, colours, letters, folder and more.</source>
        <translation>Sprache, Farben, Schriftgröße, Ordner und mehr.</translation>
    </message>
    <message>
        <source>Leave speaker notes out</source>
        <translation>Sprechernotizen weglassen</translation>
    </message>
    <message>
        <source>Leave them visible</source>
        <translation>Sie sichtbar lassen</translation>
    </message>
    <message>
        <source>Leaves the region visible and writes the reason into the receipt.</source>
        <translation>Lässt den Bereich sichtbar und schreibt den Grund in den Beleg.</translation>
    </message>
    <message>
        <source>Leaves the region visible in the clean copy; confirms that nothing is there.</source>
        <translation>Lässt den Bereich in der bereinigten Kopie sichtbar; bestätigt, dass dort nichts ist.</translation>
    </message>
    <message>
        <source>Leaves visible what the finders are not sure about, in one step.</source>
        <translation>Lässt in einem Schritt sichtbar, worüber die Erkenner unsicher sind.</translation>
    </message>
    <message>
        <source>Legal force: {force}</source>
        <translation>Rechtskraft: {force}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light parts</source>
        <translation>Helle Teile</translation>
    </message>
    <message>
        <source>Lists every key.</source>
        <translation>Zeigt jede Taste.</translation>
    </message>
    <message>
        <source>Lists the finders, what is missing, and what no finder can see.</source>
        <translation>Zeigt die Erkenner, was fehlt, und was kein Erkenner sehen kann.</translation>
    </message>
    <message>
        <source>Loading picture</source>
        <translation>Bild wird geladen</translation>
    </message>
    <message>
        <source>Loading picture…</source>
        <translation>Bild wird geladen…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Längste Seite</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut ansehen</translation>
    </message>
    <message>
        <source>Look at a DICOM file to see what happens to its attributes.</source>
        <translation>Wählen Sie eine DICOM-Datei, um zu sehen, was mit ihren Attributen geschieht.</translation>
    </message>
    <message>
        <source>Look at the new regions, decide them, and approve again.</source>
        <translation>Sehen Sie die neuen Bereiche an, entscheiden Sie, und geben Sie erneut frei.</translation>
    </message>
    <message>
        <source>Look at the undecided regions, then approve.</source>
        <translation>Sehen Sie die offenen Bereiche an und geben Sie dann frei.</translation>
    </message>
    <message>
        <source>Look at them again</source>
        <translation>Sie noch einmal ansehen</translation>
    </message>
    <message>
        <source>Look at what was found</source>
        <translation>Sehen Sie an, was gefunden wurde</translation>
    </message>
    <message>
        <source>Look yourself</source>
        <translation>Sehen Sie selbst hin</translation>
    </message>
    <message>
        <source>Look yourself {ticks}/{all}</source>
        <translation>Selbst hinsehen {ticks}/{all}</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>Gesucht nach</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>Looks like a barcode or QR code, though it could not be read.</source>
        <translation>Sieht aus wie ein Strichcode oder QR-Code, war aber nicht lesbar.</translation>
    </message>
    <message>
        <source>Looks like a face.</source>
        <translation>Sieht aus wie ein Gesicht.</translation>
    </message>
    <message>
        <source>Looks like a label or sticker.</source>
        <translation>Sieht aus wie ein Etikett oder Aufkleber.</translation>
    </message>
    <message>
        <source>Looks like a patient wristband.</source>
        <translation>Sieht aus wie ein Patientenarmband.</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Lunge</translation>
    </message>
    <message>
        <source>M magnifies what lies under the pointer, Z fills the view with a finding, Shift+Z walks over the picture part by part.</source>
        <translation>M vergrößert, was unter dem Zeiger liegt, Z füllt die Ansicht mit einem Fund, Umschalt+Z geht das Bild Teil für Teil durch.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Magnifies what lies under the pointer.</source>
        <translation>Vergrößert, was unter dem Zeiger liegt.</translation>
    </message>
    <message>
        <source>Make it smaller first, or raise the limit max_pixels in the settings.</source>
        <translation>Verkleinern Sie es zuerst, oder erhöhen Sie in den Einstellungen die Grenze max_pixels.</translation>
    </message>
    <message>
        <source>Make region narrower</source>
        <translation>Bereich schmaler machen</translation>
    </message>
    <message>
        <source>Make region shorter</source>
        <translation>Bereich niedriger machen</translation>
    </message>
    <message>
        <source>Make region taller</source>
        <translation>Bereich höher machen</translation>
    </message>
    <message>
        <source>Make region wider</source>
        <translation>Bereich breiter machen</translation>
    </message>
    <message>
        <source>Make the picture smaller, or open fewer frames at once.</source>
        <translation>Verkleinern Sie das Bild, oder öffnen Sie weniger Einzelbilder auf einmal.</translation>
    </message>
    <message>
        <source>Makes the region larger on every side.</source>
        <translation>Macht den Bereich an jeder Seite größer.</translation>
    </message>
    <message>
        <source>Makes the region smaller on every side.</source>
        <translation>Macht den Bereich an jeder Seite kleiner.</translation>
    </message>
    <message>
        <source>Makes this frame an exception.</source>
        <translation>Macht dieses Einzelbild zur Ausnahme.</translation>
    </message>
    <message>
        <source>Mark the selected words</source>
        <translation>Ausgewählte Wörter markieren</translation>
    </message>
    <message>
        <source>Mark what identifies, then: Show how I did.</source>
        <translation>Markieren Sie, was kenntlich macht, dann: Mein Ergebnis zeigen.</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>Metadata, name</source>
        <translation>Metadaten, Name</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Mirrors, windows, shiny metal</source>
        <translation>Spiegel, Fenster, glänzendes Metall</translation>
    </message>
    <message>
        <source>Missed: {name}</source>
        <translation>Übersehen: {name}</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Monitors and phones behind</source>
        <translation>Monitore und Telefone im Hintergrund</translation>
    </message>
    <message>
        <source>Move region down</source>
        <translation>Bereich nach unten bewegen</translation>
    </message>
    <message>
        <source>Move region left</source>
        <translation>Bereich nach links bewegen</translation>
    </message>
    <message>
        <source>Move region right</source>
        <translation>Bereich nach rechts bewegen</translation>
    </message>
    <message>
        <source>Move region up</source>
        <translation>Bereich nach oben bewegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name and fields</source>
        <translation>Name und Felder</translation>
    </message>
    <message>
        <source>Name tags of staff</source>
        <translation>Namensschilder des Personals</translation>
    </message>
    <message>
        <source>Name: {name}</source>
        <translation>Name: {name}</translation>
    </message>
    <message>
        <source>Needs too much memory</source>
        <translation>Braucht zu viel Speicher</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Network use was refused</source>
        <translation>Netzzugriff wurde verweigert</translation>
    </message>
    <message>
        <source>New destination</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>New destination of your own</source>
        <translation>Neues eigenes Ziel</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next brightness window</source>
        <translation>Nächstes Helligkeitsfenster</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Nächster Fall</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Nächste Datei</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Nächster Fund</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Nächstes Einzelbild</translation>
    </message>
    <message>
        <source>Next or previous finding</source>
        <translation>Nächster oder voriger Fund</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No destination</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>No face was found. Look yourself, also at the edge and in mirrors: X confirms, H takes the rectangle to draw one.</source>
        <translation>Kein Gesicht gefunden. Sehen Sie selbst hin, auch am Rand und in Spiegeln: X bestätigt, H nimmt das Rechteck, um eines zu zeichnen.</translation>
    </message>
    <message>
        <source>No faces there</source>
        <translation>Dort keine Gesichter</translation>
    </message>
    <message>
        <source>No file is approved yet. Look at one and press A.</source>
        <translation>Noch keine Datei ist freigegeben. Sehen Sie eine an und drücken Sie A.</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Keine Datei ist offen.</translation>
    </message>
    <message>
        <source>No finder sees tattoos, scars, jewellery or a rare condition. Press B and draw a region to hide what was overlooked.</source>
        <translation>Kein Erkenner sieht Tätowierungen, Narben, Schmuck oder eine seltene Erkrankung. Drücken Sie B und zeichnen Sie einen Bereich über Übersehenes.</translation>
    </message>
    <message>
        <source>No finder sees these. Look, then tick with Space; Shift+Z walks over the picture.</source>
        <translation>Das sieht kein Erkenner. Sehen Sie hin und haken Sie mit der Leertaste ab; Umschalt+Z geht über das Bild.</translation>
    </message>
    <message>
        <source>No legal advice; the rules of your own institution come first.</source>
        <translation>Keine Rechtsberatung; die Regeln Ihres Hauses gehen vor.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>No permission to read</source>
        <translation>Kein Leserecht</translation>
    </message>
    <message>
        <source>No photograph of a face at all, hidden or not.</source>
        <translation>Gar keine Fotografie eines Gesichts, verborgen oder nicht.</translation>
    </message>
    <message>
        <source>No picture inside</source>
        <translation>Kein Bild enthalten</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation>Kein Beleg</translation>
    </message>
    <message>
        <source>No text was found. Look yourself for labels, screens and badges: X confirms, H takes the rectangle to draw it.</source>
        <translation>Kein Text gefunden. Sehen Sie selbst nach Etiketten, Bildschirmen und Ausweisen: X bestätigt, H nimmt das Rechteck, um ihn zu zeichnen.</translation>
    </message>
    <message>
        <source>Nobody is real here. Hide what identifies, and nothing else: no finder helps you.</source>
        <translation>Niemand hier ist echt. Verdecken Sie, was kenntlich macht, und nichts anderes: kein Finder hilft Ihnen.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Not an ordinary file</source>
        <translation>Keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>Not approved yet: it stays here.</source>
        <translation>Noch nicht freigegeben: er bleibt hier.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not looked</source>
        <translation>Nicht angesehen</translation>
    </message>
    <message>
        <source>Not plain text</source>
        <translation>Kein reiner Text</translation>
    </message>
    <message>
        <source>Not read, because it is no whole preset: {names}</source>
        <translation>Nicht gelesen, weil es kein ganzes Ziel ist: {names}</translation>
    </message>
    <message>
        <source>Not searched yet. Press F5 to look.</source>
        <translation>Noch nicht durchsucht. Drücken Sie F5.</translation>
    </message>
    <message>
        <source>Not there, an extra</source>
        <translation>Nicht vorhanden, ein Zusatz</translation>
    </message>
    <message>
        <source>Nothing in this file passes the filter above.</source>
        <translation>Nichts in dieser Datei passt zum Filter oben.</translation>
    </message>
    <message>
        <source>Nothing is asked beyond the settings. Undecided is hidden all the same.</source>
        <translation>Über die Einstellungen hinaus wird nichts verlangt. Unentschiedenes wird trotzdem verborgen.</translation>
    </message>
    <message>
        <source>Nothing is left to decide. Press A to approve.</source>
        <translation>Alles ist entschieden. Drücken Sie A zum Freigeben.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Nichts bewegt sich von selbst</translation>
    </message>
    <message>
        <source>Nothing new seen by a second look</source>
        <translation>Ein zweiter Blick sah nichts Neues</translation>
    </message>
    <message>
        <source>Nothing was delivered.</source>
        <translation>Nichts wurde ausgeliefert.</translation>
    </message>
    <message>
        <source>Nothing was found in the picture. Look yourself: B draws a region to hide.</source>
        <translation>Im Bild wurde nichts gefunden. Sehen Sie selbst hin: B zeichnet einen Bereich, der verborgen wird.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing was sent. Please report this together with the code.</source>
        <translation>Nichts wurde gesendet. Bitte melden Sie dies zusammen mit dem Code.</translation>
    </message>
    <message>
        <source>Nothing would be left</source>
        <translation>Nichts bliebe übrig</translation>
    </message>
    <message>
        <source>Obvious</source>
        <translation>Offensichtlich</translation>
    </message>
    <message>
        <source>On all frames or one</source>
        <translation>Auf allen Einzelbildern oder einem</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>Auf dem Bild</translation>
    </message>
    <message>
        <source>One exists. It never goes with the case.</source>
        <translation>Es gibt eine. Sie geht nie mit dem Fall.</translation>
    </message>
    <message>
        <source>One finder saw a face here.</source>
        <translation>Ein Erkenner sah hier ein Gesicht.</translation>
    </message>
    <message>
        <source>One of the finders could not finish, so the file counts as not searched.</source>
        <translation>Einer der Erkenner wurde nicht fertig, daher gilt die Datei als nicht durchsucht.</translation>
    </message>
    <message>
        <source>One package</source>
        <translation>Ein Paket</translation>
    </message>
    <message>
        <source>One package…</source>
        <translation>Ein Paket…</translation>
    </message>
    <message>
        <source>One zip: clean copies, receipts and the case text, with neutral names.</source>
        <translation>Ein Zip: bereinigte Kopien, Belege und der Falltext, mit neutralen Namen.</translation>
    </message>
    <message>
        <source>Only a part of {name} is hidden. Eye bars lowered recognition only from 82 % to 69 %; with all features covered but the hair left, 56 % of celebrities were still recognised.</source>
        <translation>Nur ein Teil von {name} ist verborgen. Augenbalken senkten das Wiedererkennen nur von 82 % auf 69 %; waren alle Züge verdeckt, aber das Haar sichtbar, wurden 56 % der Prominenten noch erkannt.</translation>
    </message>
    <message>
        <source>Only allowed metadata</source>
        <translation>Nur erlaubte Metadaten</translation>
    </message>
    <message>
        <source>Only allowed parts in the file</source>
        <translation>Nur erlaubte Teile in der Datei</translation>
    </message>
    <message>
        <source>Only frame {frame}</source>
        <translation>Nur Einzelbild {frame}</translation>
    </message>
    <message>
        <source>Only my ticks</source>
        <translation>Nur meine Haken</translation>
    </message>
    <message>
        <source>Only once a file is open and searched.</source>
        <translation>Erst wenn eine Datei geöffnet und durchsucht ist.</translation>
    </message>
    <message>
        <source>Only one or few had it, and everybody there knows who.</source>
        <translation>Nur eine oder wenige hatten sie, und dort weiß jeder, wer.</translation>
    </message>
    <message>
        <source>Only the first {count} files were opened.</source>
        <translation>Nur die ersten {count} Dateien wurden geöffnet.</translation>
    </message>
    <message>
        <source>Only this file</source>
        <translation>Nur diese Datei</translation>
    </message>
    <message>
        <source>Open Help, What is looked for, to see which finder is missing, and install it.</source>
        <translation>Öffnen Sie Hilfe, Was gesucht wird, um zu sehen, welcher Erkenner fehlt, und installieren Sie ihn.</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Dateien öffnen</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Dateien öffnen…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open it with its password and save a copy without one.</source>
        <translation>Öffnen Sie sie mit ihrem Passwort und speichern Sie eine Kopie ohne Passwort.</translation>
    </message>
    <message>
        <source>Open what is there</source>
        <translation>Öffnen, was da ist</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Opens and searches this file once more.</source>
        <translation>Öffnet und durchsucht diese Datei noch einmal.</translation>
    </message>
    <message>
        <source>Opens every file of a folder.</source>
        <translation>Öffnet jede Datei eines Ordners.</translation>
    </message>
    <message>
        <source>Opens photos, DICOM, PDF and PPTX files.</source>
        <translation>Öffnet Fotos, DICOM-, PDF- und PPTX-Dateien.</translation>
    </message>
    <message>
        <source>Opens the picture or the files on the clipboard.</source>
        <translation>Öffnet das Bild oder die Dateien aus der Zwischenablage.</translation>
    </message>
    <message>
        <source>Opens this file, which ends early, as far as it goes; the rest stays empty.</source>
        <translation>Öffnet diese Datei, die zu früh endet, so weit sie reicht; der Rest bleibt leer.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Other eyes still saw something in the finished file, so it was not delivered.</source>
        <translation>Andere Augen sahen in der fertigen Datei noch etwas, daher wurde sie nicht ausgeliefert.</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Andere Dateien</translation>
    </message>
    <message>
        <source>Other people, their hands and shoes</source>
        <translation>Andere Menschen, ihre Hände und Schuhe</translation>
    </message>
    <message>
        <source>PNG pictures, without loss</source>
        <translation>PNG-Bilder, verlustfrei</translation>
    </message>
    <message>
        <source>Page for a teacher…</source>
        <translation>Seite für eine Lehrkraft…</translation>
    </message>
    <message>
        <source>Page {frame} of {count}</source>
        <translation>Seite {frame} von {count}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages that were not looked at: {which}.</source>
        <translation>Nicht angesehene Seiten: {which}.</translation>
    </message>
    <message>
        <source>Paint what to hide; over the selected region it adds to it. Zoom in for a finer brush.</source>
        <translation>Malen Sie, was verborgen wird; auf dem gewählten Bereich kommt es dazu. Für einen feineren Pinsel näher heran.</translation>
    </message>
    <message>
        <source>Painted or shaped nails</source>
        <translation>Bemalte oder geformte Nägel</translation>
    </message>
    <message>
        <source>Paints the region black in the clean copy.</source>
        <translation>Übermalt den Bereich in der bereinigten Kopie schwarz.</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Part kept, the rest hidden</source>
        <translation>Teil behalten, der Rest verborgen</translation>
    </message>
    <message>
        <source>Parts of pictures that are cropped away are not in the clean copy.</source>
        <translation>Weggeschnittene Teile von Bildern sind nicht in der sauberen Kopie.</translation>
    </message>
    <message>
        <source>Parts of the practice case</source>
        <translation>Teile des Übungsfalls</translation>
    </message>
    <message>
        <source>Paste or type a caption, a history or a post.</source>
        <translation>Bildtext, Anamnese oder Beitrag einfügen oder tippen.</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Paste regions</source>
        <translation>Bereiche einfügen</translation>
    </message>
    <message>
        <source>Patient {patient} · Study {study}</source>
        <translation>Patient {patient} · Studie {study}</translation>
    </message>
    <message>
        <source>PgDown and PgUp go from frame to frame, Ctrl+Space plays. F puts a region on all frames or on one.</source>
        <translation>Bild ab und Bild auf gehen von Einzelbild zu Einzelbild, Strg+Leertaste spielt ab. F setzt einen Bereich auf alle Einzelbilder oder auf eines.</translation>
    </message>
    <message>
        <source>Photos are made to fit; films and documents are not, and you are told.</source>
        <translation>Fotos werden passend gemacht; Filme und Dokumente nicht, und das wird Ihnen gesagt.</translation>
    </message>
    <message>
        <source>Photos keep no metadata. The clean copy gets a neutral name.</source>
        <translation>Fotos behalten keine Metadaten. Die bereinigte Kopie bekommt einen neutralen Namen.</translation>
    </message>
    <message>
        <source>Pick, move and resize regions; drag the picture to pan.</source>
        <translation>Bereiche wählen, bewegen, Größe ändern; das Bild ziehen, um es zu verschieben.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture {frame} of {count}</source>
        <translation>Bild {frame} von {count}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pictures that are not carried over</source>
        <translation>Bilder, die nicht mitgenommen werden</translation>
    </message>
    <message>
        <source>Pictures that lie outside the file are not in the clean copy.</source>
        <translation>Bilder, die außerhalb der Datei liegen, sind nicht in der sauberen Kopie.</translation>
    </message>
    <message>
        <source>Pictures that were not looked at: {which}.</source>
        <translation>Nicht angesehene Bilder: {which}.</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Plays the frames round and round.</source>
        <translation>Spielt die Einzelbilder im Kreis ab.</translation>
    </message>
    <message>
        <source>Please note: {code}.</source>
        <translation>Bitte beachten: {code}.</translation>
    </message>
    <message>
        <source>Practice case</source>
        <translation>Übungsfall</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Practise…</source>
        <translation>Üben…</translation>
    </message>
    <message>
        <source>Press ? for all keys and F1 for help. Ctrl+Z takes back every step.</source>
        <translation>Drücken Sie ? für alle Tasten und F1 für Hilfe. Strg+Z nimmt jeden Schritt zurück.</translation>
    </message>
    <message>
        <source>Press A again to deliver them as they are, or H on one to hide it.</source>
        <translation>Drücken Sie noch einmal A, um sie so mitzugeben, oder H auf einem, um es zu verbergen.</translation>
    </message>
    <message>
        <source>Press Ctrl+E to export.</source>
        <translation>Drücken Sie Strg+E zum Exportieren.</translation>
    </message>
    <message>
        <source>Press F5 to look again, or Ctrl+E to export again.</source>
        <translation>Drücken Sie F5 zum erneuten Ansehen, oder Strg+E zum erneuten Exportieren.</translation>
    </message>
    <message>
        <source>Press F5 to look again; if it fails again, do not share this file.</source>
        <translation>Drücken Sie F5, um erneut zu suchen; schlägt es wieder fehl, geben Sie diese Datei nicht weiter.</translation>
    </message>
    <message>
        <source>Press F5 to look at it again, then review it anew.</source>
        <translation>Drücken Sie F5, um sie erneut anzusehen, und sehen Sie sie neu durch.</translation>
    </message>
    <message>
        <source>Press F5 to try again; the file may be damaged or made to do harm.</source>
        <translation>Drücken Sie F5 für einen neuen Versuch; die Datei kann beschädigt oder schädlich sein.</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>Vorige Datei</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Voriger Fund</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Voriges Einzelbild</translation>
    </message>
    <message>
        <source>Prints and names on clothes, pillows, towels</source>
        <translation>Drucke und Namen auf Kleidung, Kissen, Handtüchern</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Problem report</source>
        <translation>Problembericht</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Proposed to stay visible: H hides it.</source>
        <translation>Soll laut Vorschlag sichtbar bleiben: H verbirgt es.</translation>
    </message>
    <message>
        <source>Pseudonym of the case</source>
        <translation>Pseudonym des Falls</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Put it back, or open it from its new place.</source>
        <translation>Legen Sie sie zurück, oder öffnen Sie sie am neuen Ort.</translation>
    </message>
    <message>
        <source>Put your copy of it back; the command `caseveil key` does that.</source>
        <translation>Legen Sie Ihre Kopie zurück; das tut der Befehl `caseveil key`.</translation>
    </message>
    <message>
        <source>Question before approving</source>
        <translation>Frage vor der Freigabe</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Read on {day}: {source}</source>
        <translation>Gelesen am {day}: {source}</translation>
    </message>
    <message>
        <source>Read once for this case: Enter ticks a point. Ticks go into the receipt.</source>
        <translation>Einmal je Fall lesen: Eingabe hakt einen Punkt ab. Haken kommen in den Beleg.</translation>
    </message>
    <message>
        <source>Reading folders</source>
        <translation>Ordner werden gelesen</translation>
    </message>
    <message>
        <source>Reading what happens to each attribute…</source>
        <translation>Wird gelesen: was mit jedem Attribut geschieht…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Reads “{text}”.</source>
        <translation>Gelesen: „{text}“.</translation>
    </message>
    <message>
        <source>Ready: {engine}</source>
        <translation>Bereit: {engine}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Receipt as JSON</source>
        <translation>Beleg als JSON</translation>
    </message>
    <message>
        <source>Receipt as written</source>
        <translation>Beleg, wie geschrieben</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Wiederholen: {step}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Region from this frame on</source>
        <translation>Bereich ab diesem Einzelbild</translation>
    </message>
    <message>
        <source>Region not on this frame</source>
        <translation>Bereich nicht auf diesem Einzelbild</translation>
    </message>
    <message>
        <source>Region up to this frame</source>
        <translation>Bereich bis zu diesem Einzelbild</translation>
    </message>
    <message>
        <source>Regions that you drew or moved are hidden on the next file of this kind of scanner too.</source>
        <translation>Bereiche, die Sie gezeichnet oder verschoben haben, werden auch auf der nächsten Datei dieser Geräteart verdeckt.</translation>
    </message>
    <message>
        <source>Remember for this scanner</source>
        <translation>Für dieses Gerät merken</translation>
    </message>
    <message>
        <source>Remembered scanners</source>
        <translation>Gemerkte Geräte</translation>
    </message>
    <message>
        <source>Remembered scanners not usable</source>
        <translation>Gemerkte Geräte nicht verwendbar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove crop</source>
        <translation>Zuschnitt aufheben</translation>
    </message>
    <message>
        <source>Remove keep only this area</source>
        <translation>„Nur diese Fläche“ aufheben</translation>
    </message>
    <message>
        <source>Remove your destination</source>
        <translation>Eigenes Ziel entfernen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Removes a region you drew. A found one is not deleted: hide it or keep it.</source>
        <translation>Entfernt einen von Ihnen gezeichneten Bereich. Ein gefundener wird nicht gelöscht: Verbergen oder behalten Sie ihn.</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Research: what studies need stays</source>
        <translation>Forschung: was Studien brauchen, bleibt</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Review findings</source>
        <translation>Funde durchsehen</translation>
    </message>
    <message>
        <source>Said by the person</source>
        <translation>Von der Person gesagt</translation>
    </message>
    <message>
        <source>Said by the search: {name}. Did you look yourself, to the edges?</source>
        <translation>Die Suche sagt: {name}. Haben Sie selbst hingesehen, bis an die Ränder?</translation>
    </message>
    <message>
        <source>Same decision in the series</source>
        <translation>Dieselbe Entscheidung in der Serie</translation>
    </message>
    <message>
        <source>Same region in all files</source>
        <translation>Selber Bereich in allen Dateien</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Save a copy of this destination</source>
        <translation>Eine Kopie dieses Ziels sichern</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie sichern…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF sichern…</translation>
    </message>
    <message>
        <source>Save it again as a plain JPEG, PNG or DICOM picture.</source>
        <translation>Speichern Sie es neu als einfaches JPEG-, PNG- oder DICOM-Bild.</translation>
    </message>
    <message>
        <source>Save it as JPEG, PNG or DICOM and open that.</source>
        <translation>Speichern Sie es als JPEG, PNG oder DICOM und öffnen Sie das.</translation>
    </message>
    <message>
        <source>Save it as plain text in UTF-8 and open that.</source>
        <translation>Speichern Sie ihn als reinen Text in UTF-8 und öffnen Sie das.</translation>
    </message>
    <message>
        <source>Scanners of this kind are known to write here.</source>
        <translation>Geräte dieser Art schreiben bekanntlich hierhin.</translation>
    </message>
    <message>
        <source>Scars</source>
        <translation>Narben</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Search: export, tattoo, undo…</source>
        <translation>Suchen: Export, Tätowierung, zurück…</translation>
    </message>
    <message>
        <source>Searches what the program says about itself.</source>
        <translation>Durchsucht, was das Programm über sich sagt.</translation>
    </message>
    <message>
        <source>Searching: {count} so far</source>
        <translation>Suche: bisher {count}</translation>
    </message>
    <message>
        <source>See the receipt page for the check, hide what it names, and export again.</source>
        <translation>Sehen Sie auf der Seite Beleg nach, verbergen Sie, was die Prüfung nennt, und exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>See the receipt page for the check; save the picture in another format and try again.</source>
        <translation>Sehen Sie auf der Seite Beleg nach; speichern Sie das Bild in einem anderen Format und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Seen so far; it may still change. You decide once the search has ended.</source>
        <translation>Bisher gesehen; es kann sich noch ändern. Sie entscheiden, sobald die Suche beendet ist.</translation>
    </message>
    <message>
        <source>Select and move</source>
        <translation>Wählen und bewegen</translation>
    </message>
    <message>
        <source>Select words that identify and mark them; once more takes it back.</source>
        <translation>Wählen Sie Wörter, die kenntlich machen, und markieren Sie sie; noch einmal nimmt es zurück.</translation>
    </message>
    <message>
        <source>Serial numbers on implants and devices</source>
        <translation>Seriennummern auf Implantaten und Geräten</translation>
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
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings hold your choices only, no names of patients or files.</source>
        <translation>Einstellungen enthalten nur Ihre Wahl, keine Namen von Patienten oder Dateien.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Share: removes the most</source>
        <translation>Teilen: entfernt am meisten</translation>
    </message>
    <message>
        <source>Shared by check and work</source>
        <translation>Von Prüfung und Arbeit geteilt</translation>
    </message>
    <message>
        <source>Shift+S chooses for whom the case is. Its rules only ever hide more; each is shown with who asks for it, or as our default.</source>
        <translation>Umschalt+S wählt, für wen der Fall ist. Die Regeln verbergen immer nur mehr; bei jeder steht, wer sie verlangt, oder dass sie unsere Vorgabe ist.</translation>
    </message>
    <message>
        <source>Shift+X keeps with a reason, Shift+T hides all text like this, Shift+F the same place in all files.</source>
        <translation>Umschalt+X behält mit Grund, Umschalt+T verbirgt allen Text dieser Art, Umschalt+F dieselbe Stelle in allen Dateien.</translation>
    </message>
    <message>
        <source>Show as exported</source>
        <translation>Zeigen wie exportiert</translation>
    </message>
    <message>
        <source>Show certain or doubtful</source>
        <translation>Sichere oder zweifelhafte zeigen</translation>
    </message>
    <message>
        <source>Show decisions</source>
        <translation>Entscheidungen zeigen</translation>
    </message>
    <message>
        <source>Show how I did</source>
        <translation>Mein Ergebnis zeigen</translation>
    </message>
    <message>
        <source>Show kinds</source>
        <translation>Arten zeigen</translation>
    </message>
    <message>
        <source>Show the next</source>
        <translation>Nächste zeigen</translation>
    </message>
    <message>
        <source>Shows of this series only the file looked at in the list, or all of them.</source>
        <translation>Zeigt von dieser Serie nur die angesehene Datei in der Liste, oder alle.</translation>
    </message>
    <message>
        <source>Shows the picture as the clean copy will be.</source>
        <translation>Zeigt das Bild, wie die bereinigte Kopie sein wird.</translation>
    </message>
    <message>
        <source>Shows the picture part by part, enlarged, so that nothing is overlooked.</source>
        <translation>Zeigt das Bild Stück für Stück vergrößert, damit nichts übersehen wird.</translation>
    </message>
    <message>
        <source>Shows the work in five cards.</source>
        <translation>Zeigt die Arbeit in fünf Karten.</translation>
    </message>
    <message>
        <source>Shows versions and codes to copy, without content, names or paths.</source>
        <translation>Zeigt Versionen und Codes zum Kopieren, ohne Inhalte, Namen oder Pfade.</translation>
    </message>
    <message>
        <source>Shows what happens to each attribute, and lets you choose: profile, options, or pictures for slides.</source>
        <translation>Zeigt, was mit jedem Attribut geschieht, und lässt wählen: Profil, Optionen oder Bilder für Folien.</translation>
    </message>
    <message>
        <source>Shrink region</source>
        <translation>Bereich verkleinern</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of a file</source>
        <translation>Größe einer Datei</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>So few are so old that the age alone points to one.</source>
        <translation>So wenige sind so alt, dass das Alter allein auf eine Person zeigt.</translation>
    </message>
    <message>
        <source>Soft parts</source>
        <translation>Weichteile</translation>
    </message>
    <message>
        <source>Something expected was not found.</source>
        <translation>Etwas Erwartetes wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Something that must be looked for cannot be looked for on this computer.</source>
        <translation>Etwas, wonach gesucht werden muss, kann auf diesem Rechner nicht gesucht werden.</translation>
    </message>
    <message>
        <source>Something went wrong inside</source>
        <translation>Innerer Fehler</translation>
    </message>
    <message>
        <source>Something went wrong inside; nothing was delivered. Please report: {what}</source>
        <translation>Innerer Fehler; nichts wurde ausgeliefert. Bitte melden Sie: {what}</translation>
    </message>
    <message>
        <source>Speaker notes and comments are not in the clean copy.</source>
        <translation>Notizen und Kommentare sind nicht in der sauberen Kopie.</translation>
    </message>
    <message>
        <source>Speaker notes are in the clean copy, in clean words: read them; comments are not.</source>
        <translation>Sprechernotizen stehen bereinigt in der sauberen Kopie: lesen Sie sie; Kommentare nicht.</translation>
    </message>
    <message>
        <source>Stays a DICOM file, which slides and posts cannot show: Ctrl+D makes pictures.</source>
        <translation>Bleibt eine DICOM-Datei, die Folien und Beiträge nicht zeigen können: Strg+D macht Bilder daraus.</translation>
    </message>
    <message>
        <source>Stop running steps</source>
        <translation>Laufende Schritte anhalten</translation>
    </message>
    <message>
        <source>Stopped unexpectedly</source>
        <translation>Unerwartet beendet</translation>
    </message>
    <message>
        <source>Stops opening, searching and exporting.</source>
        <translation>Hält Öffnen, Suchen und Exportieren an.</translation>
    </message>
    <message>
        <source>Subtle</source>
        <translation>Unauffällig</translation>
    </message>
    <message>
        <source>Sure?</source>
        <translation>Sicher?</translation>
    </message>
    <message>
        <source>Swaps black and white, on the screen only.</source>
        <translation>Vertauscht Schwarz und Weiß, nur auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Switches the region between this frame and all frames.</source>
        <translation>Wechselt den Bereich zwischen diesem Einzelbild und allen.</translation>
    </message>
    <message>
        <source>T shows every field before and after.</source>
        <translation>T zeigt jedes Feld vorher und nachher.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Tags and DICOM</source>
        <translation>Metadaten und DICOM</translation>
    </message>
    <message>
        <source>Tags before and after</source>
        <translation>Metadaten vorher und nachher</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Takes every file off the list and forgets every decision; no file is touched.</source>
        <translation>Nimmt jede Datei aus der Liste und vergisst jede Entscheidung; keine Datei wird angerührt.</translation>
    </message>
    <message>
        <source>Takes the approval back; the file needs you again.</source>
        <translation>Nimmt die Freigabe zurück; die Datei braucht Sie wieder.</translation>
    </message>
    <message>
        <source>Takes the decision back; undecided is hidden on export.</source>
        <translation>Nimmt die Entscheidung zurück; Offenes wird beim Export verborgen.</translation>
    </message>
    <message>
        <source>Takes this file off the list; the file itself is not touched.</source>
        <translation>Nimmt diese Datei von der Liste; die Datei selbst bleibt unberührt.</translation>
    </message>
    <message>
        <source>Takes what identifies out of a caption, a history or a post.</source>
        <translation>Nimmt aus Bildtext, Anamnese oder Beitrag heraus, was erkennbar macht.</translation>
    </message>
    <message>
        <source>Tattoos</source>
        <translation>Tätowierungen</translation>
    </message>
    <message>
        <source>Tattoos, scars, jewellery and birthmarks.</source>
        <translation>Tätowierungen, Narben, Schmuck und Muttermale.</translation>
    </message>
    <message>
        <source>Teaching: age group, sex and modality stay</source>
        <translation>Lehre: Altersgruppe, Geschlecht und Modalität bleiben</translation>
    </message>
    <message>
        <source>Teeth and dental work</source>
        <translation>Zähne und Zahnersatz</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text as you wrote it</source>
        <translation>Text, wie Sie ihn schrieben</translation>
    </message>
    <message>
        <source>Text in the picture</source>
        <translation>Text im Bild</translation>
    </message>
    <message>
        <source>Text in the picture; it may name a person, a place or a date.</source>
        <translation>Text im Bild; er kann eine Person, einen Ort oder ein Datum nennen.</translation>
    </message>
    <message>
        <source>Text of the case</source>
        <translation>Text des Falls</translation>
    </message>
    <message>
        <source>Text that goes out</source>
        <translation>Text, der hinausgeht</translation>
    </message>
    <message>
        <source>Text that reads like a date or an age.</source>
        <translation>Text, der wie ein Datum oder Alter klingt.</translation>
    </message>
    <message>
        <source>Text that reads like a hospital or a place.</source>
        <translation>Text, der wie ein Krankenhaus oder Ort klingt.</translation>
    </message>
    <message>
        <source>Text that reads like a measurement or a clinical term.</source>
        <translation>Text, der wie ein Messwert oder Fachwort klingt.</translation>
    </message>
    <message>
        <source>Text that reads like a name or a number of a person.</source>
        <translation>Text, der wie Name oder Nummer einer Person klingt.</translation>
    </message>
    <message>
        <source>Text that reads like the name of someone who works there.</source>
        <translation>Text, der wie der Name von jemandem klingt, der dort arbeitet.</translation>
    </message>
    <message>
        <source>That folder holds what is shared. Choose another one.</source>
        <translation>In diesem Ordner liegt, was geteilt wird. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>That folder looks copied online by {service}.</source>
        <translation>Diesen Ordner kopiert anscheinend {service} ins Netz.</translation>
    </message>
    <message>
        <source>The card tells that the internet does not forget, and what withdrawing can and cannot do. What you write stays as you write it.</source>
        <translation>Die Karte sagt, dass das Internet nicht vergisst und was ein Widerruf bewirken kann und was nicht. Was Sie schreiben, bleibt, wie Sie es schreiben.</translation>
    </message>
    <message>
        <source>The case is closed. Its files were not touched.</source>
        <translation>Der Fall ist geschlossen. Seine Dateien wurden nicht angerührt.</translation>
    </message>
    <message>
        <source>The case text could not be written.</source>
        <translation>Der Falltext konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The case text was written: {name}</source>
        <translation>Der Falltext wurde geschrieben: {name}</translation>
    </message>
    <message>
        <source>The check failed</source>
        <translation>Die Prüfung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The clean copy cannot be written into this folder.</source>
        <translation>Die bereinigte Kopie kann nicht in diesen Ordner geschrieben werden.</translation>
    </message>
    <message>
        <source>The clean copy is written, read back and checked by other code.</source>
        <translation>Die bereinigte Kopie wird geschrieben, zurückgelesen und von anderem Code geprüft.</translation>
    </message>
    <message>
        <source>The clean copy looked at, for another program; histories are asked to leave it out.</source>
        <translation>Die betrachtete bereinigte Kopie für ein anderes Programm; Verläufe werden gebeten, sie auszulassen.</translation>
    </message>
    <message>
        <source>The clean copy was written, read back and checked.</source>
        <translation>Die bereinigte Kopie wurde geschrieben, zurückgelesen und geprüft.</translation>
    </message>
    <message>
        <source>The clean copy would take the place of the original, which is never changed.</source>
        <translation>Die bereinigte Kopie käme an die Stelle des Originals, das nie verändert wird.</translation>
    </message>
    <message>
        <source>The clean deck then has its notes as plain text, identifying words changed.</source>
        <translation>Die saubere Präsentation hat ihre Notizen dann als reinen Text, identifizierende Wörter geändert.</translation>
    </message>
    <message>
        <source>The clean picture is on the clipboard.</source>
        <translation>Das bereinigte Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The colour profile is not carried over; colours may look different.</source>
        <translation>Das Farbprofil wird nicht übernommen; Farben können anders aussehen.</translation>
    </message>
    <message>
        <source>The content is locked by a password or encrypted, so it cannot be searched.</source>
        <translation>Der Inhalt ist mit einem Passwort gesperrt oder verschlüsselt und kann nicht durchsucht werden.</translation>
    </message>
    <message>
        <source>The disk gave an error while the file was read.</source>
        <translation>Der Datenträger meldete beim Lesen der Datei einen Fehler.</translation>
    </message>
    <message>
        <source>The file also carries: {parts}.</source>
        <translation>Die Datei enthält außerdem: {parts}.</translation>
    </message>
    <message>
        <source>The file breaks the rules of its own format.</source>
        <translation>Die Datei verletzt die Regeln ihres eigenen Formats.</translation>
    </message>
    <message>
        <source>The file does not tell how large a pixel is: no scale bar is drawn.</source>
        <translation>Die Datei sagt nicht, wie groß ein Bildpunkt ist: es wird kein Maßstab gezeichnet.</translation>
    </message>
    <message>
        <source>The file ends early; what is missing is empty in the clean copy too.</source>
        <translation>Die Datei endet zu früh; was fehlt, ist auch in der sauberen Kopie leer.</translation>
    </message>
    <message>
        <source>The file ends too early; part of it is missing.</source>
        <translation>Die Datei endet zu früh; ein Teil fehlt.</translation>
    </message>
    <message>
        <source>The file has no content.</source>
        <translation>Die Datei hat keinen Inhalt.</translation>
    </message>
    <message>
        <source>The file has no metadata fields. Its name is replaced.</source>
        <translation>Die Datei hat keine Metadatenfelder. Ihr Name wird ersetzt.</translation>
    </message>
    <message>
        <source>The file has overlays; they are not shown here and not carried over.</source>
        <translation>Die Datei hat Overlays; sie werden hier nicht gezeigt und nicht übernommen.</translation>
    </message>
    <message>
        <source>The file holds a second picture; the clean copy has only this one.</source>
        <translation>Die Datei enthält ein zweites Bild; die bereinigte Kopie hat nur dieses.</translation>
    </message>
    <message>
        <source>The file holds no picture that can be shown.</source>
        <translation>Die Datei enthält kein Bild, das gezeigt werden kann.</translation>
    </message>
    <message>
        <source>The file is no longer where it was.</source>
        <translation>Die Datei ist nicht mehr, wo sie war.</translation>
    </message>
    <message>
        <source>The file name may identify a person; the clean copy gets a neutral one.</source>
        <translation>Der Dateiname kann eine Person identifizieren; die bereinigte Kopie bekommt einen neutralen.</translation>
    </message>
    <message>
        <source>The file of remembered scanners cannot be read, or would become too large.</source>
        <translation>Die Datei der gemerkten Geräte ist nicht lesbar oder würde zu groß.</translation>
    </message>
    <message>
        <source>The file of the key for pseudonyms cannot be read or holds no key.</source>
        <translation>Die Datei des Schlüssels für Pseudonyme ist nicht lesbar oder enthält keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The file on disk is not the one that was searched.</source>
        <translation>Die Datei auf dem Datenträger ist nicht die durchsuchte.</translation>
    </message>
    <message>
        <source>The file uses a part of its format that CaseVeil cannot clean safely.</source>
        <translation>Die Datei nutzt einen Teil ihres Formats, den CaseVeil nicht sicher bereinigen kann.</translation>
    </message>
    <message>
        <source>The files tell “{word}” of the patient: choose another pseudonym.</source>
        <translation>Die Dateien sagen „{word}“ über den Patienten: Wählen Sie ein anderes Pseudonym.</translation>
    </message>
    <message>
        <source>The filter above the list shows one kind, what is sure or not, or one decision; Shift+Tab goes there from the list.</source>
        <translation>Der Filter über der Liste zeigt eine Art, Sicheres oder Zweifelhaftes, oder eine Entscheidung; Umschalt+Tab führt von der Liste dorthin.</translation>
    </message>
    <message>
        <source>The finder is not sure.</source>
        <translation>Der Erkenner ist nicht sicher.</translation>
    </message>
    <message>
        <source>The finders miss things. Look at every picture before you approve it.</source>
        <translation>Die Erkenner übersehen manches. Sehen Sie jedes Bild an, bevor Sie es freigeben.</translation>
    </message>
    <message>
        <source>The finished file could not be checked, so it was not delivered.</source>
        <translation>Die fertige Datei konnte nicht geprüft werden, daher wurde sie nicht ausgeliefert.</translation>
    </message>
    <message>
        <source>The finished file did not pass a check, so it was not delivered.</source>
        <translation>Die fertige Datei bestand eine Prüfung nicht, daher wurde sie nicht ausgeliefert.</translation>
    </message>
    <message>
        <source>The index of a DICOM medium is left out; its images are opened.</source>
        <translation>Das Verzeichnis eines DICOM-Mediums bleibt weg; seine Bilder werden geöffnet.</translation>
    </message>
    <message>
        <source>The newspaper tells the rest of the story.</source>
        <translation>Die Zeitung erzählt den Rest der Geschichte.</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>Das Original</translation>
    </message>
    <message>
        <source>The original is never changed, moved or deleted. It still shows the patient.</source>
        <translation>Das Original wird nie verändert, verschoben oder gelöscht. Es zeigt weiterhin die Person.</translation>
    </message>
    <message>
        <source>The original still exists, unchanged, in {folder}.</source>
        <translation>Das Original liegt weiterhin unverändert in {folder}.</translation>
    </message>
    <message>
        <source>The other files of the case are opened too, and searched anew.</source>
        <translation>Die anderen Dateien des Falls werden auch geöffnet und neu durchsucht.</translation>
    </message>
    <message>
        <source>The patient agreed</source>
        <translation>Die Person hat zugestimmt</translation>
    </message>
    <message>
        <source>The picture is larger than the limit set for this program.</source>
        <translation>Das Bild ist größer als die Grenze dieses Programms.</translation>
    </message>
    <message>
        <source>The picture is stored in a transfer syntax that CaseVeil cannot decode.</source>
        <translation>Das Bild liegt in einer Transfersyntax vor, die CaseVeil nicht dekodieren kann.</translation>
    </message>
    <message>
        <source>The picture on the clipboard cannot be opened.</source>
        <translation>Das Bild in der Zwischenablage kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The position on earth is that of a bed or a home.</source>
        <translation>Die Position auf der Erde ist die eines Bettes oder einer Wohnung.</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing was delivered and the original is untouched.</source>
        <translation>Das Programm machte einen Fehler. Nichts wurde ausgeliefert, das Original ist unberührt.</translation>
    </message>
    <message>
        <source>The program never uses the network. Nothing leaves this computer.</source>
        <translation>Das Programm benutzt nie das Netz. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>Der Beleg</translation>
    </message>
    <message>
        <source>The region begins on this frame.</source>
        <translation>Der Bereich beginnt auf diesem Einzelbild.</translation>
    </message>
    <message>
        <source>The region ends on this frame.</source>
        <translation>Der Bereich endet auf diesem Einzelbild.</translation>
    </message>
    <message numerus="yes">
        <source>The same decision in %n more file(s) of the series.</source>
        <translation>
            <numerusform>Dieselbe Entscheidung in %n weiteren Datei der Serie.</numerusform>
            <numerusform>Dieselbe Entscheidung in %n weiteren Dateien der Serie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The second look found %n more region(s): {which}.</source>
        <translation>
            <numerusform>Der zweite Blick fand %n weiteren Bereich: {which}.</numerusform>
            <numerusform>Der zweite Blick fand %n weitere Bereiche: {which}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The second look found more</source>
        <translation>Der zweite Blick fand mehr</translation>
    </message>
    <message>
        <source>The second look found more; nothing was delivered.</source>
        <translation>Der zweite Blick fand mehr; nichts wurde ausgeliefert.</translation>
    </message>
    <message>
        <source>The separate process that handled this file ended by itself.</source>
        <translation>Der eigene Prozess für diese Datei endete von selbst.</translation>
    </message>
    <message>
        <source>The settings cannot be saved; they hold until you close.</source>
        <translation>Die Einstellungen können nicht gespeichert werden; sie gelten, bis Sie schließen.</translation>
    </message>
    <message>
        <source>The settings were not read: {why}</source>
        <translation>Die Einstellungen wurden nicht gelesen: {why}</translation>
    </message>
    <message>
        <source>The step did not end within its time limit.</source>
        <translation>Der Schritt endete nicht innerhalb seiner Zeitgrenze.</translation>
    </message>
    <message>
        <source>The step went over its memory limit.</source>
        <translation>Der Schritt überschritt seine Speichergrenze.</translation>
    </message>
    <message>
        <source>The text is not written in UTF-8, so it cannot be read safely.</source>
        <translation>Der Text ist nicht in UTF-8 geschrieben und kann nicht sicher gelesen werden.</translation>
    </message>
    <message>
        <source>The whole picture is still being loaded.</source>
        <translation>Das ganze Bild wird noch geladen.</translation>
    </message>
    <message>
        <source>There are regions the finders are not sure about.</source>
        <translation>Bei manchen Bereichen sind die Erkenner nicht sicher.</translation>
    </message>
    <message>
        <source>There is a destination of that name already.</source>
        <translation>Es gibt schon ein Ziel dieses Namens.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Es gibt schon eine Datei dieses Namens.</translation>
    </message>
    <message>
        <source>There is data after the end of the picture; it is not carried over.</source>
        <translation>Hinter dem Ende des Bildes stehen Daten; sie werden nicht übernommen.</translation>
    </message>
    <message>
        <source>There is no file in that folder.</source>
        <translation>In diesem Ordner ist keine Datei.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
    <message>
        <source>There is no receipt that belongs to this file.</source>
        <translation>Zu dieser Datei gehört kein Beleg.</translation>
    </message>
    <message>
        <source>There is no receipt yet. Approve the file and export it.</source>
        <translation>Es gibt noch keinen Beleg. Geben Sie die Datei frei und exportieren Sie sie.</translation>
    </message>
    <message>
        <source>There is no room for the clean copy.</source>
        <translation>Für die bereinigte Kopie ist kein Platz.</translation>
    </message>
    <message>
        <source>There is no such destination, or its file is not a whole preset.</source>
        <translation>Dieses Ziel gibt es nicht, oder seine Datei ist keine vollständige Vorgabe.</translation>
    </message>
    <message>
        <source>There is something that a person has to decide.</source>
        <translation>Etwas muss ein Mensch entscheiden.</translation>
    </message>
    <message>
        <source>They do not look for tattoos, scars, birthmarks, jewellery or reflections.</source>
        <translation>Sie suchen nicht nach Tätowierungen, Narben, Muttermalen, Schmuck oder Spiegelungen.</translation>
    </message>
    <message>
        <source>This account may not read the file.</source>
        <translation>Dieses Konto darf die Datei nicht lesen.</translation>
    </message>
    <message>
        <source>This computer has no letters for {language}. Install the font {font}.</source>
        <translation>Dieser Rechner hat keine Schrift für {language}. Installieren Sie die Schriftart {font}.</translation>
    </message>
    <message>
        <source>This file names no maker and model of a scanner.</source>
        <translation>Diese Datei nennt weder Hersteller noch Modell eines Geräts.</translation>
    </message>
    <message>
        <source>This format cannot be turned: its geometry must stay as the scanner wrote it.</source>
        <translation>Dieses Format kann nicht gedreht werden: seine Geometrie muss bleiben, wie das Gerät sie schrieb.</translation>
    </message>
    <message>
        <source>This frame was not exported.</source>
        <translation>Dieses Einzelbild wurde nicht exportiert.</translation>
    </message>
    <message>
        <source>This is a folder, a device or a link that leads nowhere.</source>
        <translation>Dies ist ein Ordner, ein Gerät oder ein Verweis ins Leere.</translation>
    </message>
    <message>
        <source>This may be a face.</source>
        <translation>Dies kann ein Gesicht sein.</translation>
    </message>
    <message>
        <source>This may be text, but nothing can be read here.</source>
        <translation>Dies kann Text sein, ist aber nicht lesbar.</translation>
    </message>
    <message>
        <source>This would happen to {file}:</source>
        <translation>Das geschähe mit {file}:</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Tick and go on</source>
        <translation>Abhaken und weiter</translation>
    </message>
    <message>
        <source>Tick with Space what identifies in this picture&apos;s file.</source>
        <translation>Haken Sie mit der Leertaste ab, was in der Datei dieses Bildes kenntlich macht.</translation>
    </message>
    <message>
        <source>Ticks the whole checklist, or takes the ticks back.</source>
        <translation>Hakt die ganze Checkliste ab, oder nimmt die Haken zurück.</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>To be signed, kept apart; it never goes with the case.</source>
        <translation>Zum Unterschreiben, getrennt verwahrt; sie geht nie mit dem Fall.</translation>
    </message>
    <message>
        <source>Together these slices of a head can be rebuilt into a face; share only a few.</source>
        <translation>Zusammen lassen sich diese Schichten eines Kopfes zu einem Gesicht aufbauen; teilen Sie nur wenige.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>Too little hidden: {name}</source>
        <translation>Zu wenig verdeckt: {name}</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>Dauerte zu lange</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it together with the code.</source>
        <translation>Versuchen Sie es erneut; geschieht es wieder, melden Sie es bitte mit dem Code.</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn region left</source>
        <translation>Bereich nach links drehen</translation>
    </message>
    <message>
        <source>Turn region right</source>
        <translation>Bereich nach rechts drehen</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Turns the clean copy by a quarter.</source>
        <translation>Dreht die bereinigte Kopie um ein Viertel.</translation>
    </message>
    <message>
        <source>Two finders saw a face here.</source>
        <translation>Zwei Erkenner sahen hier ein Gesicht.</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Undecided, doubtful</source>
        <translation>Offen, zweifelhaft</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the crop or show a larger area.</source>
        <translation>Nehmen Sie den Zuschnitt zurück, oder zeigen Sie eine größere Fläche.</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <source>Unknown destination</source>
        <translation>Unbekanntes Ziel</translation>
    </message>
    <message>
        <source>Use for all DICOM files</source>
        <translation>Für alle DICOM-Dateien übernehmen</translation>
    </message>
    <message>
        <source>Variant not supported</source>
        <translation>Variante nicht unterstützt</translation>
    </message>
    <message>
        <source>Veins and lines of the hand</source>
        <translation>Adern und Linien der Hand</translation>
    </message>
    <message>
        <source>Verbal consent: name of the witness</source>
        <translation>Mündliche Einwilligung: Name des Zeugen</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Wartet…</translation>
    </message>
    <message>
        <source>Walk over the picture</source>
        <translation>Über das Bild gehen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>What else identifies the patient, with commas between</source>
        <translation>Was die Person sonst erkennbar macht, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>What is known of the patient is among them: {which}.</source>
        <translation>Darunter ist, was über den Patienten bekannt ist: {which}.</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>Was gesucht wird</translation>
    </message>
    <message>
        <source>What is surely clinical may stay.</source>
        <translation>Was sicher klinisch ist, darf bleiben.</translation>
    </message>
    <message>
        <source>What it cannot see</source>
        <translation>Was es nicht sehen kann</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was dort steht</translation>
    </message>
    <message>
        <source>What no finder can see: look yourself</source>
        <translation>Was kein Erkenner sehen kann: sehen Sie selbst hin</translation>
    </message>
    <message>
        <source>What no finder sees</source>
        <translation>Was kein Erkenner sieht</translation>
    </message>
    <message>
        <source>What nobody decided is hidden in the clean copy.</source>
        <translation>Was niemand entschieden hat, ist in der bereinigten Kopie verborgen.</translation>
    </message>
    <message>
        <source>What professional bodies, laws and the destination ask of you.</source>
        <translation>Was Berufsverbände, Gesetze und das Ziel von Ihnen verlangen.</translation>
    </message>
    <message>
        <source>What this destination asks for</source>
        <translation>Was dieses Ziel verlangt</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>What you chose for the case was kept. Open its files again?</source>
        <translation>Was Sie für den Fall gewählt haben, ist aufbewahrt. Seine Dateien wieder öffnen?</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Wenn etwas schiefgeht</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where a check fails nothing is delivered, and you are told why.</source>
        <translation>Scheitert eine Prüfung, wird nichts ausgeliefert, und Sie erfahren warum.</translation>
    </message>
    <message>
        <source>Where it will appear</source>
        <translation>Wo es erscheint</translation>
    </message>
    <message>
        <source>Where no photographs of faces are taken, a picture with a face is refused.</source>
        <translation>Wo keine Fotografien von Gesichtern angenommen werden, wird ein Bild mit Gesicht abgelehnt.</translation>
    </message>
    <message>
        <source>Whiteboards, door signs, paper behind</source>
        <translation>Tafeln, Türschilder, Papier im Hintergrund</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who will see it</source>
        <translation>Wer es sieht</translation>
    </message>
    <message>
        <source>Whoever knows the person sees it; image searches find it again.</source>
        <translation>Wer die Person kennt, sieht es; Bildersuchen finden es wieder.</translation>
    </message>
    <message>
        <source>Why does {name} stay visible?</source>
        <translation>Warum bleibt {name} sichtbar?</translation>
    </message>
    <message>
        <source>Wipe away what a region hides too much.</source>
        <translation>Wischen Sie weg, was ein Bereich zu viel verbirgt.</translation>
    </message>
    <message>
        <source>With place and diagnosis a date can point to one person.</source>
        <translation>Mit Ort und Diagnose kann ein Datum zu einer Person führen.</translation>
    </message>
    <message>
        <source>With the hospital or the illness it points to one person.</source>
        <translation>Mit dem Krankenhaus oder der Krankheit zeigt es auf eine Person.</translation>
    </message>
    <message>
        <source>With these decisions no visible part of the picture remains.</source>
        <translation>Mit diesen Entscheidungen bleibt kein sichtbarer Teil des Bildes.</translation>
    </message>
    <message>
        <source>Withdraw approval</source>
        <translation>Freigabe zurücknehmen</translation>
    </message>
    <message>
        <source>Words changed</source>
        <translation>Geänderte Wörter</translation>
    </message>
    <message>
        <source>Words changed as planned</source>
        <translation>Wörter wie geplant geändert</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>Would overwrite the original</source>
        <translation>Würde das Original überschreiben</translation>
    </message>
    <message>
        <source>Wristbands carry name, date of birth and number.</source>
        <translation>Armbänder tragen Name, Geburtsdatum und Nummer.</translation>
    </message>
    <message>
        <source>Write the day on which you spoke with the patient, as 2026-01-31.</source>
        <translation>Schreiben Sie den Tag, an dem Sie mit dem Patienten gesprochen haben, als 2026-01-31.</translation>
    </message>
    <message>
        <source>Writes a clean copy of every approved file, reads it back and checks it.</source>
        <translation>Schreibt von jeder freigegebenen Datei eine bereinigte Kopie, liest sie zurück und prüft sie.</translation>
    </message>
    <message>
        <source>Writes a clean copy, reads it back and checks it. The original is never changed.</source>
        <translation>Schreibt eine bereinigte Kopie, liest sie zurück und prüft sie. Das Original wird nie verändert.</translation>
    </message>
    <message>
        <source>Writing and checking</source>
        <translation>Schreiben und Prüfen</translation>
    </message>
    <message>
        <source>Writing in the margin of the picture.</source>
        <translation>Schrift am Rand des Bildes.</translation>
    </message>
    <message>
        <source>Written in English and translated for this program; the English words count.</source>
        <translation>Auf Englisch geschrieben und für dieses Programm übersetzt; es gelten die englischen Worte.</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Geschrieben: {name}</translation>
    </message>
    <message>
        <source>X keeps it, H changes it.</source>
        <translation>X behält es, H ändert es.</translation>
    </message>
    <message>
        <source>Yes, share only with consent</source>
        <translation>Ja, nur mit Einwilligung teilen</translation>
    </message>
    <message>
        <source>You drew one</source>
        <translation>Sie haben eines gezeichnet</translation>
    </message>
    <message>
        <source>You hid this place on another file of this kind of scanner.</source>
        <translation>Sie haben diese Stelle auf einer anderen Datei dieser Geräteart verdeckt.</translation>
    </message>
    <message>
        <source>You look, correct and approve. Undecided is hidden.</source>
        <translation>Sie sehen hin, berichtigen und geben frei. Offenes wird verborgen.</translation>
    </message>
    <message>
        <source>You looked and agree; undecided regions will be hidden.</source>
        <translation>Sie haben hingesehen und sind einverstanden; offene Bereiche werden verborgen.</translation>
    </message>
    <message>
        <source>You stopped this step. Nothing was written.</source>
        <translation>Sie haben diesen Schritt angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Your word, written into the file:</source>
        <translation>Ihr Wort, in die Datei geschrieben:</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom to finding</source>
        <translation>Zum Fund</translation>
    </message>
    <message>
        <source>a barcode</source>
        <translation>ein Strichcode</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>a date of birth</source>
        <translation>ein Geburtsdatum</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>ein Gerät</translation>
    </message>
    <message>
        <source>a face</source>
        <translation>ein Gesicht</translation>
    </message>
    <message>
        <source>a face behind a bar</source>
        <translation>ein Gesicht hinter einem Balken</translation>
    </message>
    <message>
        <source>a measurement: the finding itself</source>
        <translation>eine Messung: der Befund selbst</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>a neutral name</source>
        <translation>ein neutraler Name</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Nummer</translation>
    </message>
    <message>
        <source>a part that was cropped away</source>
        <translation>ein weggeschnittener Teil</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>ein Ort</translation>
    </message>
    <message>
        <source>a reflection</source>
        <translation>eine Spiegelung</translation>
    </message>
    <message>
        <source>a scale: without it nobody knows the size</source>
        <translation>ein Maßstab: ohne ihn kennt niemand die Größe</translation>
    </message>
    <message>
        <source>a tattoo</source>
        <translation>eine Tätowierung</translation>
    </message>
    <message>
        <source>a work or role</source>
        <translation>eine Arbeit oder Rolle</translation>
    </message>
    <message>
        <source>absence</source>
        <translation>Fehlen</translation>
    </message>
    <message>
        <source>account number</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>account on a network</source>
        <translation>Konto in einem Netzwerk</translation>
    </message>
    <message>
        <source>address of a computer</source>
        <translation>Adresse eines Rechners</translation>
    </message>
    <message>
        <source>age of 90 or over</source>
        <translation>Alter von 90 oder mehr</translation>
    </message>
    <message>
        <source>all frames</source>
        <translation>alle Einzelbilder</translation>
    </message>
    <message>
        <source>all frames for {name}</source>
        <translation>alle Einzelbilder für {name}</translation>
    </message>
    <message>
        <source>all text hidden</source>
        <translation>aller Text verborgen</translation>
    </message>
    <message>
        <source>an age over 89</source>
        <translation>ein Alter über 89</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>ein Ereignis</translation>
    </message>
    <message>
        <source>answer about a relative</source>
        <translation>Antwort zu Angehörigen</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>freigeben</translation>
    </message>
    <message>
        <source>approve the series</source>
        <translation>Serie freigeben</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>choose DICOM profile</source>
        <translation>DICOM-Profil wählen</translation>
    </message>
    <message>
        <source>choose destination</source>
        <translation>Ziel wählen</translation>
    </message>
    <message>
        <source>choose pictures of this file</source>
        <translation>Bilder dieser Datei wählen</translation>
    </message>
    <message>
        <source>clinical text may stay</source>
        <translation>klinischer Text darf bleiben</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>confirm {name}</source>
        <translation>{name} bestätigen</translation>
    </message>
    <message>
        <source>consent card</source>
        <translation>Einwilligungskarte</translation>
    </message>
    <message>
        <source>could not run</source>
        <translation>konnte nicht laufen</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>zuschneiden</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>zugeschnitten</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>delete {name}</source>
        <translation>{name} löschen</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>draw region</source>
        <translation>Bereich zeichnen</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>erase from {name}</source>
        <translation>aus {name} radieren</translation>
    </message>
    <message>
        <source>exact age</source>
        <translation>genaues Alter</translation>
    </message>
    <message>
        <source>face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>faces hidden</source>
        <translation>Gesichter verborgen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>finger or voice print</source>
        <translation>Finger- oder Stimmabdruck</translation>
    </message>
    <message>
        <source>frame {frame}</source>
        <translation>Einzelbild {frame}</translation>
    </message>
    <message>
        <source>frames {first} to {last}</source>
        <translation>Einzelbilder {first} bis {last}</translation>
    </message>
    <message>
        <source>frames {first} to {last} for {name}</source>
        <translation>Einzelbilder {first} bis {last} für {name}</translation>
    </message>
    <message>
        <source>give the reason for {name}</source>
        <translation>Grund für {name} angeben</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>hidden only because it is not known</source>
        <translation>verborgen, nur weil es nicht bekannt ist</translation>
    </message>
    <message>
        <source>hidden unless a person kept it</source>
        <translation>verborgen, außer eine Person behielt es</translation>
    </message>
    <message>
        <source>hidden unless surely clinical, or kept by a person</source>
        <translation>verborgen, außer sicher klinisch oder von einer Person behalten</translation>
    </message>
    <message>
        <source>hidden without need: {pictures} of the pictures, {words} of the text</source>
        <translation>unnötig verdeckt: {pictures} der Bilder, {words} des Textes</translation>
    </message>
    <message>
        <source>hidden, except what a person kept and proposed measurements and sides that nobody hid</source>
        <translation>verborgen, außer was eine Person behielt und vorgeschlagene Messwerte und Seiten, die niemand verbarg</translation>
    </message>
    <message numerus="yes">
        <source>hide %n region(s)</source>
        <translation>
            <numerusform>%n Bereich verbergen</numerusform>
            <numerusform>%n Bereiche verbergen</numerusform>
        </translation>
    </message>
    <message>
        <source>hide all text like {name}</source>
        <translation>allen Text wie {name} verbergen</translation>
    </message>
    <message>
        <source>hide the place of {name} in all files</source>
        <translation>Stelle von {name} in allen Dateien verbergen</translation>
    </message>
    <message>
        <source>hide the whole head of {name}</source>
        <translation>ganzen Kopf von {name} verbergen</translation>
    </message>
    <message>
        <source>hide what was kept</source>
        <translation>Behaltenes verbergen</translation>
    </message>
    <message>
        <source>hide {name}</source>
        <translation>{name} verbergen</translation>
    </message>
    <message>
        <source>hospital, ward or institution</source>
        <translation>Krankenhaus, Station oder Einrichtung</translation>
    </message>
    <message>
        <source>how the picture was exposed: it says nothing of anybody</source>
        <translation>wie das Bild belichtet wurde: es sagt nichts über jemanden</translation>
    </message>
    <message>
        <source>insurance number</source>
        <translation>Versicherungsnummer</translation>
    </message>
    <message>
        <source>it is public already</source>
        <translation>es ist schon öffentlich</translation>
    </message>
    <message>
        <source>it is what is taught</source>
        <translation>es ist das, was gelehrt wird</translation>
    </message>
    <message>
        <source>job or event that leads to one person</source>
        <translation>Beruf oder Ereignis, das zu einem Menschen führt</translation>
    </message>
    <message numerus="yes">
        <source>keep %n doubtful region(s)</source>
        <translation>
            <numerusform>%n zweifelhaften Bereich behalten</numerusform>
            <numerusform>%n zweifelhafte Bereiche behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>keep a part of {name}</source>
        <translation>einen Teil von {name} behalten</translation>
    </message>
    <message>
        <source>keep only this area</source>
        <translation>nur diese Fläche behalten</translation>
    </message>
    <message>
        <source>keep {name}</source>
        <translation>{name} behalten</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>leave visible what was kept</source>
        <translation>Behaltenes sichtbar lassen</translation>
    </message>
    <message>
        <source>licence number</source>
        <translation>Zulassungsnummer</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>move {name}</source>
        <translation>{name} bewegen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>name of staff</source>
        <translation>Name von Personal</translation>
    </message>
    <message>
        <source>name of the file</source>
        <translation>Name der Datei</translation>
    </message>
    <message>
        <source>national number</source>
        <translation>nationale Nummer</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>kein Gesicht gefunden</translation>
    </message>
    <message>
        <source>no photographs of faces</source>
        <translation>keine Fotografien von Gesichtern</translation>
    </message>
    <message>
        <source>no text found</source>
        <translation>kein Text gefunden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not found, confirmed by a person</source>
        <translation>nicht gefunden, von einem Menschen bestätigt</translation>
    </message>
    <message>
        <source>not on frame {frame} for {name}</source>
        <translation>nicht auf Einzelbild {frame} für {name}</translation>
    </message>
    <message>
        <source>notes of slide {number}</source>
        <translation>Notizen zu Folie {number}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>nothing that identifies: the finder was wrong</source>
        <translation>nichts Identifizierendes: der Erkenner irrte</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>number of a device</source>
        <translation>Nummer eines Geräts</translation>
    </message>
    <message>
        <source>number plate</source>
        <translation>Autokennzeichen</translation>
    </message>
    <message>
        <source>one frame for {name}</source>
        <translation>ein Einzelbild für {name}</translation>
    </message>
    <message>
        <source>only one area kept</source>
        <translation>nur eine Fläche behalten</translation>
    </message>
    <message>
        <source>our default</source>
        <translation>unsere Vorgabe</translation>
    </message>
    <message>
        <source>page {frame}</source>
        <translation>Seite {frame}</translation>
    </message>
    <message>
        <source>painted black outside a crop</source>
        <translation>außerhalb eines Zuschnitts geschwärzt</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message numerus="yes">
        <source>paste %n region(s)</source>
        <translation>
            <numerusform>%n Bereich einfügen</numerusform>
            <numerusform>%n Bereiche einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>picture {frame}</source>
        <translation>Bild {frame}</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>profile {name}</source>
        <translation>Profil {name}</translation>
    </message>
    <message>
        <source>read on {day}</source>
        <translation>gelesen am {day}</translation>
    </message>
    <message>
        <source>record number</source>
        <translation>Aktennummer</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>remove crop</source>
        <translation>Zuschnitt aufheben</translation>
    </message>
    <message>
        <source>remove keep only this area</source>
        <translation>„nur diese Fläche“ aufheben</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>reset {name}</source>
        <translation>{name} zurücksetzen</translation>
    </message>
    <message>
        <source>resize {name}</source>
        <translation>Größe von {name} ändern</translation>
    </message>
    <message>
        <source>rotate {name}</source>
        <translation>{name} drehen</translation>
    </message>
    <message>
        <source>same decision in the series on {name}</source>
        <translation>dieselbe Entscheidung in der Serie zu {name}</translation>
    </message>
    <message>
        <source>slide {number}</source>
        <translation>Folie {number}</translation>
    </message>
    <message>
        <source>social security number</source>
        <translation>Sozialversicherungsnummer</translation>
    </message>
    <message>
        <source>someone who works there</source>
        <translation>jemand, der dort arbeitet</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the case needs it</source>
        <translation>der Fall braucht es</translation>
    </message>
    <message>
        <source>the lesion: it is what the picture is for</source>
        <translation>die Läsion: dafür ist das Bild da</translation>
    </message>
    <message>
        <source>the name of the organ</source>
        <translation>der Name des Organs</translation>
    </message>
    <message>
        <source>the rules of the settings</source>
        <translation>die Regeln der Einstellungen</translation>
    </message>
    <message>
        <source>the side marker: it tells left from right</source>
        <translation>der Seitenmarker: er unterscheidet links von rechts</translation>
    </message>
    <message>
        <source>tick guidance</source>
        <translation>Leitsätze abhaken</translation>
    </message>
    <message>
        <source>tick on the checklist</source>
        <translation>auf der Checkliste abhaken</translation>
    </message>
    <message>
        <source>tick the whole checklist</source>
        <translation>ganze Checkliste abhaken</translation>
    </message>
    <message>
        <source>told by the files or by you</source>
        <translation>von den Dateien oder Ihnen gesagt</translation>
    </message>
    <message>
        <source>turn left</source>
        <translation>nach links drehen</translation>
    </message>
    <message>
        <source>turn right</source>
        <translation>nach rechts drehen</translation>
    </message>
    <message>
        <source>turned 180 degrees</source>
        <translation>um 180 Grad gedreht</translation>
    </message>
    <message>
        <source>turned 270 degrees</source>
        <translation>um 270 Grad gedreht</translation>
    </message>
    <message>
        <source>turned 90 degrees</source>
        <translation>um 90 Grad gedreht</translation>
    </message>
    <message>
        <source>unknown word</source>
        <translation>unbekanntes Wort</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>what was found: the case is about it</source>
        <translation>was gefunden wurde: darum geht es im Fall</translation>
    </message>
    <message>
        <source>where it was taken</source>
        <translation>wo es aufgenommen wurde</translation>
    </message>
    <message>
        <source>withdraw approval</source>
        <translation>Freigabe zurücknehmen</translation>
    </message>
    <message>
        <source>word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>words changed: {count}</source>
        <translation>geänderte Wörter: {count}</translation>
    </message>
    <message>
        <source>wristband</source>
        <translation>Armband</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>Ihr eigenes</translation>
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
        <translation>{count} vorgeschlagen</translation>
    </message>
    <message>
        <source>{count} to answer</source>
        <translation>{count} zu beantworten</translation>
    </message>
    <message>
        <source>{count} to answer: press A to be asked.</source>
        <translation>{count} zu beantworten: A stellt die Fragen.</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} anzusehen</translation>
    </message>
    <message>
        <source>{count} undecided</source>
        <translation>{count} offen</translation>
    </message>
    <message>
        <source>{fields}: {fates}. The file name is replaced.</source>
        <translation>{fields}: {fates}. Der Dateiname wird ersetzt.</translation>
    </message>
    <message>
        <source>{field} – identifies a person</source>
        <translation>{field} – identifiziert eine Person</translation>
    </message>
    <message>
        <source>{file} is not as wanted. {rule}: {wanted} ({source})</source>
        <translation>{file} ist nicht wie gewünscht. {rule}: {wanted} ({source})</translation>
    </message>
    <message>
        <source>{found} of {all} found</source>
        <translation>{found} von {all} gefunden</translation>
    </message>
    <message>
        <source>{frames} but not {but}</source>
        <translation>{frames}, aber nicht {but}</translation>
    </message>
    <message>
        <source>{kind} series</source>
        <translation>{kind}-Serie</translation>
    </message>
    <message>
        <source>{kind} series {number}</source>
        <translation>{kind}-Serie {number}</translation>
    </message>
    <message>
        <source>{level}: {count} done, {found} of {all} found</source>
        <translation>{level}: {count} gemacht, {found} von {all} gefunden</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>{names} und andere</translation>
    </message>
    <message>
        <source>{name} stays visible: anyone who knows the person will recognise it. Why must it stay, and did the patient agree?</source>
        <translation>{name} bleibt sichtbar: wer die Person kennt, erkennt sie. Warum muss es bleiben, und hat die Person zugestimmt?</translation>
    </message>
    <message>
        <source>{name} · kept</source>
        <translation>{name} · behalten</translation>
    </message>
    <message>
        <source>{name} · kept?</source>
        <translation>{name} · behalten?</translation>
    </message>
    <message>
        <source>{name}, {size}: not in the clean copy</source>
        <translation>{name}, {size}: nicht in der sauberen Kopie</translation>
    </message>
    <message>
        <source>{name}: not exported. {why}.</source>
        <translation>{name}: nicht exportiert. {why}.</translation>
    </message>
    <message>
        <source>{name}: not read</source>
        <translation>{name}: nicht gelesen</translation>
    </message>
    <message>
        <source>{name}: the second look found more. Decide it and approve again.</source>
        <translation>{name}: der zweite Blick fand mehr. Entscheiden Sie und geben Sie erneut frei.</translation>
    </message>
    <message>
        <source>{name}: verified. The clean copy was written, read back and checked.</source>
        <translation>{name}: geprüft. Die bereinigte Kopie wurde geschrieben, zurückgelesen und geprüft.</translation>
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
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>{number} pixels</source>
        <translation>{number} Pixel</translation>
    </message>
    <message>
        <source>{regions}; selected: {name}</source>
        <translation>{regions}; gewählt: {name}</translation>
    </message>
    <message>
        <source>{share} of the picture</source>
        <translation>{share} des Bildes</translation>
    </message>
    <message>
        <source>{step}, {count} files left…</source>
        <translation>{step}, noch {count} Dateien…</translation>
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
        <translation>{title}, eingeklappt</translation>
    </message>
    <message>
        <source>{title}, unfolded</source>
        <translation>{title}, ausgeklappt</translation>
    </message>
    <message>
        <source>{which} may tell the side, left or right. Hidden unless you keep it.</source>
        <translation>{which}: kann die Seite angeben, links oder rechts. Verborgen, wenn Sie es nicht behalten.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, made smaller from {wide} × {high}</source>
        <translation>{width} × {height} Pixel, verkleinert von {wide} × {high}</translation>
    </message>
    <message>
        <source>{window}, inverted</source>
        <translation>{window}, umgekehrt</translation>
    </message>
    <message>
        <source>{window}: on the screen only, the copy keeps its own.</source>
        <translation>{window}: nur auf dem Bildschirm, die Kopie behält ihre eigene.</translation>
    </message>
    <message>
        <source>“{before}” becomes “{after}”</source>
        <translation>„{before}“ wird zu „{after}“</translation>
    </message>
    <message>
        <source>“{before}” is removed</source>
        <translation>„{before}“ wird entfernt</translation>
    </message>
    <message>
        <source>“{part}” blames or demeans a colleague.</source>
        <translation>„{part}“ beschuldigt oder setzt jemanden aus dem Kollegium herab.</translation>
    </message>
    <message>
        <source>“{part}” labels a patient in a way that may demean.</source>
        <translation>„{part}“ stempelt die Person auf eine Art ab, die herabsetzen kann.</translation>
    </message>
    <message>
        <source>“{part}” reads as mockery of a patient.</source>
        <translation>„{part}“ liest sich wie Spott über die Person.</translation>
    </message>
</context>
</TS>
