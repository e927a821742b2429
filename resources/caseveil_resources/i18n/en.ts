<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name></name>
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
        <source>%n identifying field(s) in metadata and name: T shows all.</source>
        <translation>
            <numerusform>%n identifying field in metadata and name: T shows all.</numerusform>
            <numerusform>%n identifying fields in metadata and name: T shows all.</numerusform>
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
        <source>%n region(s) will stay visible as proposed: look at them.</source>
        <translation>
            <numerusform>%n region will stay visible as proposed: look at them.</numerusform>
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
        <source>%n undecided region(s) will be hidden on export.</source>
        <translation>
            <numerusform>%n undecided region will be hidden on export.</numerusform>
            <numerusform>%n undecided regions will be hidden on export.</numerusform>
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
        <source>Hide %n region(s)</source>
        <translation>
            <numerusform>Hide %n region</numerusform>
            <numerusform>Hide %n regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n doubtful region(s)</source>
        <translation>
            <numerusform>Keep %n doubtful region</numerusform>
            <numerusform>Keep %n doubtful regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The second look found %n more region(s): {which}.</source>
        <translation>
            <numerusform>The second look found %n more region: {which}.</numerusform>
            <numerusform>The second look found %n more regions: {which}.</numerusform>
        </translation>
    </message>
</context>
</TS>
