<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n approved or verified DICOM file(s) must be approved again.</source>
        <translation>
            <numerusform>%n approved or verified DICOM file must be approved again.</numerusform>
            <numerusform>%n approved or verified DICOM files must be approved again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clean copy(ies) on {name}.</source>
        <translation>
            <numerusform>%n clean copy on {name}.</numerusform>
            <numerusform>%n clean copies on {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clean copy(ies) with receipts in {name}.</source>
        <translation>
            <numerusform>%n clean copy with its receipt in {name}.</numerusform>
            <numerusform>%n clean copies with receipts in {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s), wristband(s) or label(s) left visible by the person.</source>
        <translation>
            <numerusform>%n code, wristband or label left visible by the person.</numerusform>
            <numerusform>%n codes, wristbands or labels left visible by the person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) delivered</source>
        <translation>
            <numerusform>%n file delivered</numerusform>
            <numerusform>%n files delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not exported: the list says which and why.</source>
        <translation>
            <numerusform>%n file not exported: the list says which and why.</numerusform>
            <numerusform>%n files not exported: the list says which and why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the series approved.</source>
        <translation>
            <numerusform>%n file of the series approved.</numerusform>
            <numerusform>%n files of the series approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) ready</source>
        <translation>
            <numerusform>%n file ready</numerusform>
            <numerusform>%n files ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) show a face, which it does not take.</source>
        <translation>
            <numerusform>%n file shows a face, which it does not take.</numerusform>
            <numerusform>%n files show a face, which it does not take.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stay DICOM: Ctrl+D makes pictures of them.</source>
        <translation>
            <numerusform>%n file stays DICOM: Ctrl+D makes pictures of it.</numerusform>
            <numerusform>%n files stay DICOM: Ctrl+D makes pictures of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still ask something of their own.</source>
        <translation>
            <numerusform>%n file still asks something of its own.</numerusform>
            <numerusform>%n files still ask something of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identifying field(s)</source>
        <translation>
            <numerusform>%n identifying field</numerusform>
            <numerusform>%n identifying fields</numerusform>
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
            <numerusform>%n kind of scanner remembered.</numerusform>
            <numerusform>%n kinds of scanner remembered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are proposed to stay again: look at them.</source>
        <translation>
            <numerusform>%n line is proposed to stay again: look at it.</numerusform>
            <numerusform>%n lines are proposed to stay again: look at them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of text hidden, in all files.</source>
        <translation>
            <numerusform>%n line of text hidden, in all files.</numerusform>
            <numerusform>%n lines of text hidden, in all files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that would have stayed are hidden now.</source>
        <translation>
            <numerusform>%n line that would have stayed is hidden now.</numerusform>
            <numerusform>%n lines that would have stayed are hidden now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them doubtful: D keeps those on this frame.</source>
        <translation>
            <numerusform>%n of them doubtful: D keeps it if it is on this frame.</numerusform>
            <numerusform>%n of them doubtful: D keeps those on this frame.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only because the word is not known</source>
        <translation>
            <numerusform>%n only because the word is not known</numerusform>
            <numerusform>%n only because the word is not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) will be made to fit it.</source>
        <translation>
            <numerusform>%n picture will be made to fit it.</numerusform>
            <numerusform>%n pictures will be made to fit it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) copied: Ctrl+Shift+V in another file.</source>
        <translation>
            <numerusform>%n region copied: Ctrl+Shift+V in another file.</numerusform>
            <numerusform>%n regions copied: Ctrl+Shift+V in another file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) remembered for this kind of scanner.</source>
        <translation>
            <numerusform>%n region remembered for this kind of scanner.</numerusform>
            <numerusform>%n regions remembered for this kind of scanner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) that may identify stay visible: look at them.</source>
        <translation>
            <numerusform>%n region that may identify stays visible: look at it.</numerusform>
            <numerusform>%n regions that may identify stay visible: look at them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) will stay visible as proposed: look at them.</source>
        <translation>
            <numerusform>%n region will stay visible as proposed: look at it.</numerusform>
            <numerusform>%n regions will stay visible as proposed: look at them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed file(s) have not been exported.</source>
        <translation>
            <numerusform>%n reviewed file has not been exported.</numerusform>
            <numerusform>%n reviewed files have not been exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) left readable by the person.</source>
        <translation>
            <numerusform>%n text left readable by the person.</numerusform>
            <numerusform>%n texts left readable by the person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) stay readable: look at them.</source>
        <translation>
            <numerusform>%n text stays readable: look at it.</numerusform>
            <numerusform>%n texts stay readable: look at them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n topic</numerusform>
            <numerusform>%n topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided region(s) will be hidden on export.</source>
        <translation>
            <numerusform>%n undecided region will be hidden on export.</numerusform>
            <numerusform>%n undecided regions will be hidden on export.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) that may identify stay readable: {which}.</source>
        <translation>
            <numerusform>%n word that may identify stays readable: {which}.</numerusform>
            <numerusform>%n words that may identify stay readable: {which}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decisions on %n file(s) were kept. Open them again?</source>
        <translation>
            <numerusform>Decisions on %n file were kept. Open them again?</numerusform>
            <numerusform>Decisions on %n files were kept. Open them again?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n file(s)</source>
        <translation>
            <numerusform>Export %n file</numerusform>
            <numerusform>Export %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hidden at the same place in %n other file(s).</source>
        <translation>
            <numerusform>Hidden at the same place in %n other file.</numerusform>
            <numerusform>Hidden at the same place in %n other files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same decision in %n more file(s) of the series.</source>
        <translation>
            <numerusform>The same decision in %n more file of the series.</numerusform>
            <numerusform>The same decision in %n more files of the series.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The second look found %n more region(s): {which}.</source>
        <translation>
            <numerusform>The second look found %n more region: {which}.</numerusform>
            <numerusform>The second look found %n more regions: {which}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hide %n region(s)</source>
        <translation>
            <numerusform>hide %n region</numerusform>
            <numerusform>hide %n regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keep %n doubtful region(s)</source>
        <translation>
            <numerusform>keep %n doubtful region</numerusform>
            <numerusform>keep %n doubtful regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste %n region(s)</source>
        <translation>
            <numerusform>paste %n region</numerusform>
            <numerusform>paste %n regions</numerusform>
        </translation>
    </message>
</context>
</TS>
