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
        <source>%n reviewed file(s) have not been exported.</source>
        <translation>
            <numerusform>%n reviewed file has not been exported.</numerusform>
            <numerusform>%n reviewed files have not been exported.</numerusform>
        </translation>
    </message>
</context>
</TS>
