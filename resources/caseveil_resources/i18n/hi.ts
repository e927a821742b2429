<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
<context>
    <name></name>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identifying field(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of text hidden, in all files.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) copied: Ctrl+Shift+V in another file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) will stay visible as proposed: look at them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed file(s) have not been exported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided region(s) will be hidden on export.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A approves a file, Ctrl+E exports. Each clean copy is read back and checked before you get it. The original is never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A approves a file: you looked and agree. Ctrl+E exports what is approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A barcode or QR code that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A barcode or QR code; it may hold a number that leads to a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check could not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face, seen again on a closer look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that cannot be handled is refused with a reason; the others go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with the name of the clean copy exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finder is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finder stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list to tick while you look yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark on the body that may identify a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A metadata field that identifies a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the program tried to use the network; CaseVeil never does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of {name} stays visible. Of crops around one eye 4.9 % were recognised; larger parts are recognised more often. Why must it stay, and did the patient agree?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone can read it; its content is never shown or written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rare condition or a place that people would recognise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relative could not recognise this, you said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relative could recognise this, you said: share only with consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second look at the finished file saw this outside everything hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second look may find more. Decide it and approve again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word that you asked to be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a region in the middle; move it with Alt and the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve and export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask each time for the folder for clean copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the right to read it, or copy it to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask yourself: could a relative recognise this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked at the first export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B draws a rectangle, L a polygon. Escape gives the tool up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic: as the standard PS3.15 says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthmarks, moles in a pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness as in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C crops the picture. O keeps only one area and hides everything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be looked for on this computer: {names}. Files that need it will be refused. See Help, What is looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CaseVeil did not end in order last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CaseVeil does not know this kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since it was searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with a picture; reports and structured data are not handled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder where you may save files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a region with J and K, or click it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder for the clean copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or move that file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder for clean copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the picture file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses where clean copies are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the corners; Enter or a double click closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close CaseVeil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs and press F5, or make the picture smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes, labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours are converted to sRGB in the clean copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the place of the region, to hide it in another file as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all hidden regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to another disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or export it again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or export it again. If that does not help, take a screenshot of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could a relative recognise the person from what is left: skin marks, jewellery, clothes, room, story?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could a relative recognise this? You are asked before approving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covering only the eyes does not hide who a person is. Hide the whole head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop to region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+E exports, Ctrl+Z undoes, ? lists all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+V opens a picture or files from the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D keeps all doubtful ones of the frame, Shift+H hides all undecided ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DICOM attributes follow the profile chosen in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DICOM compression not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DICOM profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark, middle or light parts, on the screen only; drag with the right button for any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide them one by one, or press D to keep those of this frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Decisions on %n file(s) were kept. Open them again?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divider between before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a region to move it, or its handles to change its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, or middle button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a rectangle to hide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw an ellipse to hide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw ellipse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the only area that stays visible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the part to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw what is left of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw what stays visible. This format keeps its size: the rest is painted black.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw what the case needs; everything else of the head is hidden around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files, stay private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop photos or DICOM files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop photos, DICOM files or folders into the window. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop photos, DICOM files or whole folders into the window, or press Ctrl+O.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each problem is told with what to do. F5 looks at a file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every finding is outlined with its name, and listed on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Export %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it again from its original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it from the viewer without compression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File names often hold a name, a number or a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files searched at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills the view with the selected region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings and checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings appear here once the file was searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds faces, text in the picture, barcodes and metadata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for clean copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for clean copies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders work too. Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame {frame} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a tool up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H hides, X keeps, A approves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H hides, X keeps, A approves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handled by the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handwriting, small or slanted text that no finder reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help, Problem report shows what can be copied into a message: versions and codes, no content, names or paths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hidden at the same place in %n other file(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden regions solid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden, not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide all text like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide all undecided on this frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the whole head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides every line that reads or tells the same, in all files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides everything outside the selected region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides the copied places here, scaled to this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides the face as it was found, with hair and ears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides this place in every file of the case, scaled to each picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I looked for all of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I looked: there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If its folder is copied to an online service, the original is there too. The receipt page names such a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iris, or vessels of the fundus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no content of your files, no names and no paths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no content, no original name and no path, and may be shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps no list of files opened. Copied text is marked as sensitive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may tell the side, left or right: X keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says what was hidden and which checks passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows who this is to anyone who knows the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would name the person, or lead to the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would tell where the person was treated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would tell who treated the person, and so where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J and K go from finding to finding. H hides, X keeps. What you leave undecided will be hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J and K go from one to the next. H hides, X keeps, U takes a decision back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J and K: next and previous finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jewellery, piercings, watches, glasses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a part of the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all doubtful on this frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only this area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep, with a reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, as proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys: {menu}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known identifiers gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels carry name, number and ward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, colours, letters, folder and more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the region visible and writes the reason into the receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the region visible in the clean copy; confirms that nothing is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves visible what the finders are not sure about, in one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists every key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the finders, what is missing, and what no finder can see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the new regions, decide them, and approve again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the undecided regions, then approve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look yourself {ticks}/{all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like a barcode or QR code, though it could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like a face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like a label or sticker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like a patient wristband.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnifies what lies under the pointer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller first, or raise the limit max_pixels in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make region narrower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make region shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make region taller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make region wider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the picture smaller, or open fewer frames at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the region larger on every side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the region smaller on every side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes this frame an exception.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata, name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirrors, windows, shiny metal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitors and phones behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move region down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move region left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move region right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move region up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name tags of staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs too much memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network use was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next brightness window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next or previous finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face was found. Look yourself, also at the edge and in mirrors: X confirms, H takes the rectangle to draw one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is approved yet. Look at one and press A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finder sees tattoos, scars, jewellery or a rare condition. Press B and draw a region to hide what was overlooked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finder sees these. Look, then tick with Space; Shift+Z walks over the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text was found. Look yourself for labels, screens and badges: X confirms, H takes the rectangle to draw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not searched yet. Press F5 to look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there, an extra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this file passes the filter above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to decide. Press A to approve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new seen by a second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found in the picture. Look yourself: B draws a region to hide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Please report this together with the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would be left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On all frames or one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One finder saw a face here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the finders could not finish, so the file counts as not searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of {name} is hidden. Eye bars lowered recognition only from 82 % to 69 %; with all features covered but the hair left, 56 % of celebrities were still recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only allowed metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only allowed parts in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {count} files were opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Help, What is looked for, to see which finder is missing, and install it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it where it was encrypted and save an unencrypted copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens and searches this file once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens every file of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens photos and DICOM files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the picture or the files on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other eyes still saw something in the finished file, so it was not delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other people, their hands and shoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint what to hide; over the selected region it adds to it. Zoom in for a finer brush.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painted or shaped nails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paints the region black in the clean copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part kept, the rest hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos keep no metadata. The clean copy gets a neutral name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick, move and resize regions; drag the picture to pan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays the frames round and round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please note: {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press ? for all keys and F1 for help. Ctrl+Z takes back every step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Ctrl+E to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F5 to look again, or Ctrl+E to export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F5 to look again; if it fails again, do not share this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F5 to look at it again, then review it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F5 to try again; the file may be damaged or made to do harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints and names on clothes, pillows, towels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed to stay visible: H hides it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back, or open it from its new place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put your copy of it back; the command `caseveil key` does that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question before approving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready: {engine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region from this frame on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region not on this frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region up to this frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove keep only this area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes a region you drew; a found one stays listed, as kept visible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research: what studies need stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by the search: {name}. Did you look yourself, to the edges?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same region in all files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again as a plain JPEG, PNG or DICOM picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as JPEG, PNG or DICOM and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: export, tattoo, undo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches what the program says about itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the receipt page for the check, hide what it names, and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the receipt page for the check; save the picture in another format and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select and move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial numbers on implants and devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings hold your choices only, no names of patients or files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share: nothing that leads to a person stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared by check and work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show certain or doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the picture as the clean copy will be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the picture part by part, enlarged, so that nothing is overlooked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the work in five cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows versions and codes to copy, without content, names or paths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something expected was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that must be looked for cannot be looked for on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside; nothing was delivered. Please report: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop running steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped unexpectedly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops opening, searching and exporting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swaps black and white, on the screen only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches the region between this frame and all frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T shows every field before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags and DICOM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the approval back; the file needs you again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the decision back; undecided is hidden on export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes this file off the list; the file itself is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tattoos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tattoos, scars, jewellery and birthmarks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaching: age group, sex and modality stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teeth and dental work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in the picture; it may name a person, a place or a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that reads like a date or an age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that reads like a hospital or a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that reads like a measurement or a clinical term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that reads like a name or a number of a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that reads like the name of someone who works there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clean copy cannot be written into this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clean copy is written, read back and checked by other code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clean copy was written, read back and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clean copy would take the place of the original, which is never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour profile is not carried over; colours may look different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is encrypted and cannot be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk gave an error while the file was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file breaks the rules of its own format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends too early; part of it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no metadata fields. Its name is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has overlays; they are not shown here and not carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds a second picture; the clean copy has only this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no picture that can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no longer where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file name may identify a person; the clean copy gets a neutral one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the key for pseudonyms cannot be read or holds no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file on disk is not the one that was searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file uses a part of its format that CaseVeil cannot clean safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finder is not sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finders miss things. Look at every picture before you approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finished file could not be checked, so it was not delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finished file did not pass a check, so it was not delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original is never changed, moved or deleted. It still shows the patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original still exists, unchanged, in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is larger than the limit set for this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is stored in a transfer syntax that CaseVeil cannot decode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture on the clipboard cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing was delivered and the original is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program never uses the network. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region begins on this frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region ends on this frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The second look found %n more region(s): {which}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The second look found more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second look found more; nothing was delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The separate process that handled this file ended by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be saved; they hold until you close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were not read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step did not end within its time limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step went over its memory limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are regions the finders are not sure about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is data after the end of the picture; it is not carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no receipt that belongs to this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no receipt yet. Approve the file and export it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for the clean copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something that a person has to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do not look for tattoos, scars, birthmarks, jewellery or reflections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not read the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no letters for {language}. Install the font {font}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This format cannot be turned: its geometry must stay as the scanner wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, a device or a link that leads nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be a face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be text, but nothing can be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes hold when CaseVeil is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticks the whole checklist, or takes the ticks back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it together with the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn region left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn region right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the clean copy by a quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two finders saw a face here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided, doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the crop or show a larger area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veins and lines of the hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk over the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it cannot see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What no finder can see: look yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What no finder sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What nobody decided is hidden in the clean copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a check fails nothing is delivered, and you are told why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whiteboards, door signs, paper behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does {name} stay visible?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe away what a region hides too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With place and diagnosis a date can point to one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these decisions no visible part of the picture remains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would overwrite the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wristbands carry name, date of birth and number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a clean copy of every approved file, reads it back and checks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a clean copy, reads it back and checks it. The original is never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing and checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing in the margin of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, share only with consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You drew one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You look, correct and approve. Undecided is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You looked and agree; undecided regions will be hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped this step. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a neutral name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all frames for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer about a relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirm {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erase from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame {frame}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frames {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frames {first} to {last} for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the reason for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden unless a person kept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden unless surely clinical, or kept by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden, except what a person kept and proposed measurements and sides that nobody hid</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>hide %n region(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>hide all text like {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide the place of {name} in all files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide the whole head of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is public already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is what is taught</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>keep %n doubtful region(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>keep a part of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep only this area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no face found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no text found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on frame {frame} for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing that identifies: the finder was wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one frame for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one area kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>paste %n region(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>profile {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove keep only this area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resize {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotate {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick on the checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick the whole checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned 180 degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned 270 degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned 90 degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdraw approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wristband</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fields}: {fates}. The file name is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} – identifies a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{frames} but not {but}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stays visible: anyone who knows the person will recognise it. Why must it stay, and did the patient agree?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the second look found more. Decide it and approve again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: verified. The clean copy was written, read back and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{regions}; selected: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, {count} files left…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}… {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{which} may tell the side, left or right. Hidden unless you keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{window}, inverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{window}: on the screen only, the copy keeps its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
