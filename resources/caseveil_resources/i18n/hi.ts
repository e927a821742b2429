<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
<context>
    <name></name>
    <message>
        <source> or </source>
        <translation> या </translation>
    </message>
    <message numerus="yes">
        <source>%n approved or verified DICOM file(s) must be approved again.</source>
        <translation>
            <numerusform>%n स्वीकृत या जाँची हुई DICOM फ़ाइल को फिर स्वीकृत करना होगा।</numerusform>
            <numerusform>%n स्वीकृत या जाँची हुई DICOM फ़ाइलों को फिर स्वीकृत करना होगा।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n बदलाव</numerusform>
            <numerusform>%n बदलाव</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clean copy(ies) on {name}.</source>
        <translation>
            <numerusform>{name} पर %n साफ़ प्रति।</numerusform>
            <numerusform>{name} पर %n साफ़ प्रतियाँ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clean copy(ies) with receipts in {name}.</source>
        <translation>
            <numerusform>{name} में %n साफ़ प्रति रसीद सहित।</numerusform>
            <numerusform>{name} में %n साफ़ प्रतियाँ रसीदों सहित।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s), wristband(s) or label(s) left visible by the person.</source>
        <translation>
            <numerusform>व्यक्ति ने %n कोड, कलाई-पट्टा या लेबल दिखता छोड़ा।</numerusform>
            <numerusform>व्यक्ति ने %n कोड, कलाई-पट्टे या लेबल दिखते छोड़े।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n फ़ील्ड</numerusform>
            <numerusform>%n फ़ील्ड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n फ़ाइल</numerusform>
            <numerusform>%n फ़ाइलें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) delivered</source>
        <translation>
            <numerusform>%n फ़ाइल सौंपी गई</numerusform>
            <numerusform>%n फ़ाइलें सौंपी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not exported: the list says which and why.</source>
        <translation>
            <numerusform>%n फ़ाइल निर्यात नहीं हुई: सूची बताती है कौन-सी और क्यों।</numerusform>
            <numerusform>%n फ़ाइलें निर्यात नहीं हुईं: सूची बताती है कौन-सी और क्यों।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the series approved.</source>
        <translation>
            <numerusform>शृंखला की %n फ़ाइल स्वीकृत।</numerusform>
            <numerusform>शृंखला की %n फ़ाइलें स्वीकृत।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) ready</source>
        <translation>
            <numerusform>%n फ़ाइल तैयार</numerusform>
            <numerusform>%n फ़ाइलें तैयार</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) show a face, which it does not take.</source>
        <translation>
            <numerusform>%n फ़ाइल में चेहरा है, जो वहाँ नहीं लिया जाता।</numerusform>
            <numerusform>%n फ़ाइलों में चेहरा है, जो वहाँ नहीं लिया जाता।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stay DICOM: Ctrl+D makes pictures of them.</source>
        <translation>
            <numerusform>%n फ़ाइल DICOM रहती है: Ctrl+D उससे चित्र बनाता है।</numerusform>
            <numerusform>%n फ़ाइलें DICOM रहती हैं: Ctrl+D उनसे चित्र बनाता है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still ask something of their own.</source>
        <translation>
            <numerusform>%n फ़ाइल अब भी अपना कुछ पूछती है।</numerusform>
            <numerusform>%n फ़ाइलें अब भी अपना कुछ पूछती हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identifying field(s)</source>
        <translation>
            <numerusform>%n पहचान बताने वाला फ़ील्ड</numerusform>
            <numerusform>%n पहचान बताने वाले फ़ील्ड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n चित्र</numerusform>
            <numerusform>%n चित्र</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of scanner remembered.</source>
        <translation>
            <numerusform>%n प्रकार का स्कैनर याद रखा गया।</numerusform>
            <numerusform>%n प्रकार के स्कैनर याद रखे गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are proposed to stay again: look at them.</source>
        <translation>
            <numerusform>%n पंक्ति फिर से रहने के लिए प्रस्तावित है: उसे देखें।</numerusform>
            <numerusform>%n पंक्तियाँ फिर से रहने के लिए प्रस्तावित हैं: उन्हें देखें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of text hidden, in all files.</source>
        <translation>
            <numerusform>सभी फ़ाइलों में पाठ की %n पंक्ति छिपाई गई।</numerusform>
            <numerusform>सभी फ़ाइलों में पाठ की %n पंक्तियाँ छिपाई गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that would have stayed are hidden now.</source>
        <translation>
            <numerusform>%n पंक्ति जो रहती, अब छिपी है।</numerusform>
            <numerusform>%n पंक्तियाँ जो रहतीं, अब छिपी हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them doubtful: D keeps those on this frame.</source>
        <translation>
            <numerusform>इनमें %n संदिग्ध: D इस फ़्रेम का संदिग्ध रखता है।</numerusform>
            <numerusform>इनमें %n संदिग्ध: D इस फ़्रेम के संदिग्ध रखता है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only because the word is not known</source>
        <translation>
            <numerusform>%n केवल इसलिए कि शब्द ज्ञात नहीं है</numerusform>
            <numerusform>%n केवल इसलिए कि शब्द ज्ञात नहीं है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) will be made to fit it.</source>
        <translation>
            <numerusform>%n चित्र उसके अनुसार ढाला जाएगा।</numerusform>
            <numerusform>%n चित्र उसके अनुसार ढाले जाएँगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n क्षेत्र</numerusform>
            <numerusform>%n क्षेत्र</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) copied: Ctrl+Shift+V in another file.</source>
        <translation>
            <numerusform>%n क्षेत्र कॉपी हुआ: दूसरी फ़ाइल में Ctrl+Shift+V।</numerusform>
            <numerusform>%n क्षेत्र कॉपी हुए: दूसरी फ़ाइल में Ctrl+Shift+V।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) remembered for this kind of scanner.</source>
        <translation>
            <numerusform>इस प्रकार के स्कैनर के लिए %n क्षेत्र याद रखा गया।</numerusform>
            <numerusform>इस प्रकार के स्कैनर के लिए %n क्षेत्र याद रखे गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) that may identify stay visible: look at them.</source>
        <translation>
            <numerusform>%n क्षेत्र, जिससे पहचान हो सकती है, दिखता रहता है: उसे देखें।</numerusform>
            <numerusform>%n क्षेत्र, जिनसे पहचान हो सकती है, दिखते रहते हैं: उन्हें देखें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) will stay visible as proposed: look at them.</source>
        <translation>
            <numerusform>%n क्षेत्र प्रस्ताव के अनुसार दिखता रहेगा: उसे देखें।</numerusform>
            <numerusform>%n क्षेत्र प्रस्ताव के अनुसार दिखते रहेंगे: उन्हें देखें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed file(s) have not been exported.</source>
        <translation>
            <numerusform>%n जाँची गई फ़ाइल निर्यात नहीं हुई है।</numerusform>
            <numerusform>%n जाँची गई फ़ाइलें निर्यात नहीं हुई हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) left readable by the person.</source>
        <translation>
            <numerusform>व्यक्ति ने %n पाठ पढ़ने योग्य छोड़ा।</numerusform>
            <numerusform>व्यक्ति ने %n पाठ पढ़ने योग्य छोड़े।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) stay readable: look at them.</source>
        <translation>
            <numerusform>%n पाठ पढ़ने योग्य रहता है: उसे देखें।</numerusform>
            <numerusform>%n पाठ पढ़ने योग्य रहते हैं: उन्हें देखें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n विषय</numerusform>
            <numerusform>%n विषय</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided region(s) will be hidden on export.</source>
        <translation>
            <numerusform>%n अनिर्णीत क्षेत्र निर्यात पर छिपा दिया जाएगा।</numerusform>
            <numerusform>%n अनिर्णीत क्षेत्र निर्यात पर छिपा दिए जाएँगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) that may identify stay readable: {which}.</source>
        <translation>
            <numerusform>%n शब्द, जिससे पहचान हो सकती है, पढ़ने योग्य रहता है: {which}।</numerusform>
            <numerusform>%n शब्द, जिनसे पहचान हो सकती है, पढ़ने योग्य रहते हैं: {which}।</numerusform>
        </translation>
    </message>
    <message>
        <source>0 of {count} read. Once more exports without a tick.</source>
        <translation>{count} में से 0 पढ़े गए। एक बार और दबाने पर बिना निशान के निर्यात होगा।</translation>
    </message>
    <message>
        <source>A approves a file, Ctrl+E exports. Each clean copy is read back and checked before you get it. The original is never changed.</source>
        <translation>A फ़ाइल को स्वीकृत करता है, Ctrl+E निर्यात करता है। हर साफ़ प्रति आपको मिलने से पहले वापस पढ़कर जाँची जाती है। मूल फ़ाइल कभी नहीं बदलती।</translation>
    </message>
    <message>
        <source>A approves a file: you looked and agree. Ctrl+E exports what is approved.</source>
        <translation>A फ़ाइल को स्वीकृत करता है: आपने देखा और सहमत हैं। Ctrl+E स्वीकृत फ़ाइलें निर्यात करता है।</translation>
    </message>
    <message>
        <source>A bar over the eyes leaves the rest of the face.</source>
        <translation>आँखों पर पट्टी के बाद भी बाकी चेहरा दिखता है।</translation>
    </message>
    <message>
        <source>A barcode or QR code that can be read.</source>
        <translation>पढ़ा जा सकने वाला बारकोड या QR कोड।</translation>
    </message>
    <message>
        <source>A barcode or QR code; it may hold a number that leads to a person.</source>
        <translation>बारकोड या QR कोड; इसमें किसी व्यक्ति तक ले जाने वाली संख्या हो सकती है।</translation>
    </message>
    <message>
        <source>A check could not run</source>
        <translation>एक जाँच नहीं चल सकी</translation>
    </message>
    <message>
        <source>A crop only covers it; the file holds it all.</source>
        <translation>काटना उसे केवल ढकता है; फ़ाइल में सब कुछ रहता है।</translation>
    </message>
    <message>
        <source>A destination of your own is made, changed, imported and saved there too.</source>
        <translation>आपका अपना गंतव्य भी वहीं बनाया, बदला, आयात किया और सहेजा जाता है।</translation>
    </message>
    <message>
        <source>A destination only ever hides more. Your rules are shown as our default.</source>
        <translation>गंतव्य केवल और अधिक छिपाता है। आपके नियम हमारे मानक के रूप में दिखते हैं।</translation>
    </message>
    <message>
        <source>A face was found, and the destination takes no photograph of a face.</source>
        <translation>एक चेहरा मिला, और गंतव्य चेहरे की फ़ोटो नहीं लेता।</translation>
    </message>
    <message>
        <source>A face, seen again on a closer look.</source>
        <translation>एक चेहरा, पास से देखने पर फिर दिखा।</translation>
    </message>
    <message>
        <source>A file is in the way</source>
        <translation>एक फ़ाइल रास्ते में है</translation>
    </message>
    <message>
        <source>A file that cannot be handled is refused with a reason; the others go on.</source>
        <translation>जो फ़ाइल संभाली नहीं जा सकती वह कारण बताकर अस्वीकार होती है; बाकी आगे चलती हैं।</translation>
    </message>
    <message>
        <source>A file with the name of the clean copy exists already.</source>
        <translation>साफ़ प्रति के नाम की फ़ाइल पहले से मौजूद है।</translation>
    </message>
    <message>
        <source>A finder is missing</source>
        <translation>एक खोजक नहीं है</translation>
    </message>
    <message>
        <source>A finder stopped</source>
        <translation>एक खोजक रुक गया</translation>
    </message>
    <message>
        <source>A found region is not deleted. H hides it, X leaves it visible.</source>
        <translation>खोजा गया क्षेत्र मिटाया नहीं जाता। H उसे छिपाता है, X उसे दिखता छोड़ता है।</translation>
    </message>
    <message>
        <source>A kept word tells who it is</source>
        <translation>रखा गया एक शब्द बता देता है कि यह कौन है</translation>
    </message>
    <message>
        <source>A list to tick while you look yourself.</source>
        <translation>स्वयं देखते समय निशान लगाने की सूची।</translation>
    </message>
    <message>
        <source>A metadata field that identifies a person.</source>
        <translation>मेटाडेटा फ़ील्ड जो व्यक्ति की पहचान बताता है।</translation>
    </message>
    <message>
        <source>A moving PNG, without loss</source>
        <translation>एक चलती PNG, बिना हानि</translation>
    </message>
    <message>
        <source>A moving WebP, without loss</source>
        <translation>एक चलती WebP, बिना हानि</translation>
    </message>
    <message>
        <source>A part of the program tried to use the network; CaseVeil never does.</source>
        <translation>प्रोग्राम के एक भाग ने नेटवर्क का उपयोग करना चाहा; CaseVeil ऐसा कभी नहीं करता।</translation>
    </message>
    <message>
        <source>A part of {name} stays visible. Of crops around one eye 4.9 % were recognised; larger parts are recognised more often. Why must it stay, and did the patient agree?</source>
        <translation>{name} का एक भाग दिखता रहेगा। एक आँख के आसपास की कतरनों में 4.9 % पहचाने गए; बड़े भाग अधिक बार पहचाने जाते हैं। यह क्यों रहना चाहिए, और क्या रोगी सहमत है?</translation>
    </message>
    <message>
        <source>A phone can read it; its content is never shown or written here.</source>
        <translation>फ़ोन इसे पढ़ सकता है; इसकी सामग्री यहाँ कभी दिखाई या लिखी नहीं जाती।</translation>
    </message>
    <message>
        <source>A picture carries no attribute at all.</source>
        <translation>चित्र में कोई भी विशेषता नहीं रहती।</translation>
    </message>
    <message>
        <source>A pseudonym has Latin letters, digits and hyphens only.</source>
        <translation>छद्म नाम में केवल लैटिन अक्षर, अंक और योजक-चिह्न होते हैं।</translation>
    </message>
    <message>
        <source>A rare condition or a place that people would recognise.</source>
        <translation>कोई दुर्लभ रोग या ऐसा स्थान जिसे लोग पहचान लें।</translation>
    </message>
    <message>
        <source>A relative could not recognise this, you said.</source>
        <translation>आपने कहा कि कोई रिश्तेदार इसे नहीं पहचान सकता।</translation>
    </message>
    <message>
        <source>A relative could recognise this, you said: share only with consent.</source>
        <translation>आपने कहा कि कोई रिश्तेदार इसे पहचान सकता है: केवल सहमति से साझा करें।</translation>
    </message>
    <message>
        <source>A scale bar beneath the picture</source>
        <translation>चित्र के नीचे पैमाना</translation>
    </message>
    <message>
        <source>A second look at the finished file saw this outside everything hidden.</source>
        <translation>तैयार फ़ाइल पर दूसरी नज़र ने इसे छिपे भागों के बाहर देखा।</translation>
    </message>
    <message>
        <source>A second look may find more. Decide it and approve again.</source>
        <translation>दूसरी नज़र और कुछ पा सकती है। निर्णय लें और फिर से स्वीकृत करें।</translation>
    </message>
    <message>
        <source>A word in the text; the clean copy says something neutral instead.</source>
        <translation>पाठ का एक शब्द; साफ़ प्रति में उसकी जगह कुछ तटस्थ लिखा है।</translation>
    </message>
    <message>
        <source>A word that you kept stands in the properties of the file, too.</source>
        <translation>आपने जो शब्द रखा वह फ़ाइल के गुणों में भी है।</translation>
    </message>
    <message>
        <source>Actual pixels</source>
        <translation>वास्तविक पिक्सेल</translation>
    </message>
    <message>
        <source>Add region</source>
        <translation>क्षेत्र जोड़ें</translation>
    </message>
    <message>
        <source>Adds a region in the middle; move it with Alt and the arrow keys.</source>
        <translation>बीच में एक क्षेत्र जोड़ता है; उसे Alt और तीर कुंजियों से हिलाएँ।</translation>
    </message>
    <message>
        <source>After</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>After a crash your decisions are offered when the program starts again.</source>
        <translation>क्रैश के बाद, प्रोग्राम फिर शुरू होने पर आपके निर्णय पेश किए जाते हैं।</translation>
    </message>
    <message>
        <source>After export no field remains.</source>
        <translation>निर्यात के बाद कोई फ़ील्ड नहीं बचती।</translation>
    </message>
    <message>
        <source>After export remain: {names}.</source>
        <translation>निर्यात के बाद बचते हैं: {names}।</translation>
    </message>
    <message>
        <source>All clean copies small on one picture.</source>
        <translation>सभी साफ़ प्रतियाँ छोटे रूप में एक चित्र पर।</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>सभी फ़ाइलें</translation>
    </message>
    <message>
        <source>All frames</source>
        <translation>सभी फ़्रेम</translation>
    </message>
    <message>
        <source>All of it is hidden, unless you keep a line.</source>
        <translation>सब छिपाया जाता है, जब तक आप कोई पंक्ति न रखें।</translation>
    </message>
    <message>
        <source>Already in the list.</source>
        <translation>पहले से सूची में है।</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>और %n अन्य।</numerusform>
            <numerusform>और %n अन्य।</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Any phone reads it, and the record&apos;s number with it.</source>
        <translation>कोई भी फ़ोन इसे पढ़ लेता है, और इसके साथ रिकॉर्ड का नंबर भी।</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>स्वीकृत करें</translation>
    </message>
    <message>
        <source>Approve and export</source>
        <translation>स्वीकृत और निर्यात करें</translation>
    </message>
    <message>
        <source>Approve the whole series</source>
        <translation>पूरी शृंखला स्वीकृत करें</translation>
    </message>
    <message>
        <source>Approve without looking</source>
        <translation>बिना देखे स्वीकृत करें</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>स्वीकृत।</translation>
    </message>
    <message>
        <source>Approved: it goes out with the pictures.</source>
        <translation>स्वीकृत: यह चित्रों के साथ जाता है।</translation>
    </message>
    <message>
        <source>Approves this file, and every file of its series that asks nothing more.</source>
        <translation>इस फ़ाइल को और इसकी शृंखला की हर उस फ़ाइल को स्वीकृत करता है जो और कुछ नहीं पूछती।</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>तीर कुंजियाँ</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>फ़ाइल के अनुसार</translation>
    </message>
    <message>
        <source>As the original</source>
        <translation>मूल जैसा</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>सिस्टम के अनुसार ({language})</translation>
    </message>
    <message>
        <source>As they are.</source>
        <translation>जैसे हैं।</translation>
    </message>
    <message>
        <source>Ask at any time</source>
        <translation>कभी भी पूछें</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>हर बार पूछें</translation>
    </message>
    <message>
        <source>Ask each time for the folder for clean copies</source>
        <translation>साफ़ प्रतियों का फ़ोल्डर हर बार पूछें</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or copy it to a folder of your own.</source>
        <translation>पढ़ने की अनुमति माँगें, या उसे अपने फ़ोल्डर में कॉपी करें।</translation>
    </message>
    <message>
        <source>Ask the patient for every photograph.</source>
        <translation>हर फ़ोटो के लिए रोगी से पूछें।</translation>
    </message>
    <message>
        <source>Ask the patient where in doubt.</source>
        <translation>संदेह हो तो रोगी से पूछें।</translation>
    </message>
    <message>
        <source>Ask the patient, whatever the picture.</source>
        <translation>चित्र कोई भी हो, रोगी से पूछें।</translation>
    </message>
    <message>
        <source>Ask yourself: could a relative recognise this?</source>
        <translation>स्वयं से पूछें: क्या कोई रिश्तेदार इसे पहचान सकता है?</translation>
    </message>
    <message>
        <source>Asked at the first export</source>
        <translation>पहले निर्यात पर पूछा जाएगा</translation>
    </message>
    <message>
        <source>At most {count} characters.</source>
        <translation>अधिकतम {count} वर्ण।</translation>
    </message>
    <message>
        <source>B draws a rectangle, I an ellipse, L a polygon; Q paints, Shift+Q wipes away. Escape gives the tool up.</source>
        <translation>B आयत बनाता है, I दीर्घवृत्त, L बहुभुज; Q रंगता है, Shift+Q मिटाता है। Esc औज़ार छोड़ता है।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Basic: as the standard PS3.15 says</source>
        <translation>मूल: जैसा मानक PS3.15 कहता है</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>पहले और बाद में</translation>
    </message>
    <message>
        <source>Before that you are asked what only a person can say. Each answer is one key.</source>
        <translation>उससे पहले वह पूछा जाता है जो केवल कोई व्यक्ति बता सकता है। हर उत्तर एक कुंजी है।</translation>
    </message>
    <message>
        <source>Before the first export you read once what is asked of you: Enter ticks the point that is shown.</source>
        <translation>पहले निर्यात से पहले आप एक बार पढ़ते हैं कि आपसे क्या माँगा जाता है: Enter दिखाए गए बिंदु पर निशान लगाता है।</translation>
    </message>
    <message>
        <source>Before you share</source>
        <translation>साझा करने से पहले</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Birthmarks, moles in a pattern</source>
        <translation>जन्मचिह्न, तिलों का समूह</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>हड्डी</translation>
    </message>
    <message>
        <source>Brain</source>
        <translation>मस्तिष्क</translation>
    </message>
    <message>
        <source>Brightness as in the file</source>
        <translation>चमक फ़ाइल के अनुसार</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>ब्रश</translation>
    </message>
    <message>
        <source>By keys: Ins adds a region, Alt with the arrow keys moves it, G and S make it larger and smaller.</source>
        <translation>कुंजियों से: Ins क्षेत्र जोड़ता है, Alt के साथ तीर कुंजियाँ उसे खिसकाती हैं, G और S उसे बड़ा और छोटा करते हैं।</translation>
    </message>
    <message>
        <source>C crops the picture. O keeps only one area and hides everything else.</source>
        <translation>C चित्र को काटता है। O केवल एक क्षेत्र रखता है और बाकी सब छिपाता है।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>रद्द। कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Cannot be looked for on this computer: {names}. Files that need it will be refused. See Help, What is looked for.</source>
        <translation>इस कंप्यूटर पर नहीं खोजा जा सकता: {names}। जिन फ़ाइलों को इसकी आवश्यकता है वे अस्वीकार होंगी। देखें सहायता, क्या खोजा जाता है।</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>Caption, history or post, with what was found taken out; read it.</source>
        <translation>शीर्षक, इतिहास या पोस्ट; जो मिला वह हटाया गया; इसे पढ़ें।</translation>
    </message>
    <message>
        <source>Case text</source>
        <translation>मामले का पाठ</translation>
    </message>
    <message>
        <source>Case text, consent and delivery</source>
        <translation>मामले का पाठ, सहमति और सौंपना</translation>
    </message>
    <message>
        <source>Case text…</source>
        <translation>मामले का पाठ…</translation>
    </message>
    <message>
        <source>CaseVeil did not end in order last time.</source>
        <translation>पिछली बार CaseVeil ठीक से बंद नहीं हुआ।</translation>
    </message>
    <message>
        <source>CaseVeil does not know this kind of file.</source>
        <translation>CaseVeil इस प्रकार की फ़ाइल नहीं जानता।</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>निश्चित</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>बदला गया</translation>
    </message>
    <message>
        <source>Changed since it was searched</source>
        <translation>खोज के बाद बदल गई</translation>
    </message>
    <message>
        <source>Changed, not decided</source>
        <translation>बदला गया, अनिर्णीत</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>Charts, diagrams and drawings that cannot be checked are not in the clean copy.</source>
        <translation>जिन चार्ट, आरेखों और चित्रों की जाँच नहीं हो सकती, वे साफ़ प्रति में नहीं हैं।</translation>
    </message>
    <message>
        <source>Checklist, one line each</source>
        <translation>जाँच-सूची, हर पंक्ति में एक</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Choose a file with a picture; reports and structured data are not handled.</source>
        <translation>चित्र वाली फ़ाइल चुनें; रिपोर्ट और संरचित डेटा नहीं संभाले जाते।</translation>
    </message>
    <message>
        <source>Choose a folder where you may save files.</source>
        <translation>ऐसा फ़ोल्डर चुनें जहाँ आप फ़ाइलें सहेज सकते हैं।</translation>
    </message>
    <message>
        <source>Choose a region with J and K, or click it.</source>
        <translation>J और K से क्षेत्र चुनें, या उस पर क्लिक करें।</translation>
    </message>
    <message>
        <source>Choose another destination, or mend the file.</source>
        <translation>दूसरा गंतव्य चुनें, या फ़ाइल ठीक करें।</translation>
    </message>
    <message>
        <source>Choose another folder for the clean copies.</source>
        <translation>साफ़ प्रतियों के लिए दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Choose another folder, or move that file away.</source>
        <translation>दूसरा फ़ोल्डर चुनें, या उस फ़ाइल को हटाएँ।</translation>
    </message>
    <message>
        <source>Choose the folder for clean copies</source>
        <translation>साफ़ प्रतियों का फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Choose the picture file itself.</source>
        <translation>चित्र की फ़ाइल ही चुनें।</translation>
    </message>
    <message>
        <source>Chooses for whom the case is; its rules only ever hide more.</source>
        <translation>चुनता है कि मामला किसके लिए है; उसके नियम केवल और अधिक छिपाते हैं।</translation>
    </message>
    <message>
        <source>Chooses where clean copies are written.</source>
        <translation>चुनता है कि साफ़ प्रतियाँ कहाँ लिखी जाएँ।</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Clean copies as</source>
        <translation>साफ़ प्रतियाँ इस रूप में</translation>
    </message>
    <message>
        <source>Clean copies of what is approved, into a folder, each checked.</source>
        <translation>स्वीकृत की साफ़ प्रतियाँ, एक फ़ोल्डर में, हर एक जाँची हुई।</translation>
    </message>
    <message>
        <source>Clean copy</source>
        <translation>साफ़ प्रति</translation>
    </message>
    <message>
        <source>Click the corners; Enter or a double click closes.</source>
        <translation>कोनों पर क्लिक करें; Enter या दोहरा क्लिक बंद करता है।</translation>
    </message>
    <message>
        <source>Clinical</source>
        <translation>नैदानिक</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Close CaseVeil</source>
        <translation>CaseVeil बंद करें</translation>
    </message>
    <message>
        <source>Close a polygon</source>
        <translation>बहुभुज बंद करें</translation>
    </message>
    <message>
        <source>Close and lose the decisions?</source>
        <translation>बंद करें और निर्णय खो दें?</translation>
    </message>
    <message>
        <source>Close and lose your marks?</source>
        <translation>बंद करें और अपने निशान खो दें?</translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation>सूचना बंद करें</translation>
    </message>
    <message>
        <source>Close other programs and press F5, or make the picture smaller.</source>
        <translation>दूसरे प्रोग्राम बंद करके F5 दबाएँ, या चित्र छोटा करें।</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>मामला बंद करें</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>यह सूचना बंद करें</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>कोड: {code}</translation>
    </message>
    <message>
        <source>Code: {code}.</source>
        <translation>कोड: {code}।</translation>
    </message>
    <message>
        <source>Codes, labels</source>
        <translation>कोड, लेबल</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Colours are converted to sRGB in the clean copy.</source>
        <translation>साफ़ प्रति में रंग sRGB में बदले जाते हैं।</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>पुष्टि करें</translation>
    </message>
    <message>
        <source>Confirmed by you</source>
        <translation>आपने पुष्टि की</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>सहमति</translation>
    </message>
    <message>
        <source>Consent card</source>
        <translation>सहमति-पत्र</translation>
    </message>
    <message>
        <source>Consent card…</source>
        <translation>सहमति-पत्र…</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>संपर्क-पत्रक</translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation>संपर्क-पत्रक…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हुआ</translation>
    </message>
    <message>
        <source>Copies the place of the region, to hide it in another file as well.</source>
        <translation>क्षेत्र का स्थान कॉपी करता है, ताकि वह दूसरी फ़ाइल में भी छिपे।</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy all hidden regions</source>
        <translation>सभी छिपे क्षेत्र कॉपी करें</translation>
    </message>
    <message>
        <source>Copy clean picture</source>
        <translation>साफ़ चित्र कॉपी करें</translation>
    </message>
    <message>
        <source>Copy it to another disk and try again.</source>
        <translation>उसे दूसरी डिस्क पर कॉपी करके फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>Copy or export it again from where it came from.</source>
        <translation>जहाँ से आई थी वहाँ से फिर कॉपी या निर्यात करें।</translation>
    </message>
    <message>
        <source>Copy or export it again.</source>
        <translation>उसे फिर कॉपी या निर्यात करें।</translation>
    </message>
    <message>
        <source>Copy or export it again. If that does not help, take a screenshot of the picture.</source>
        <translation>उसे फिर कॉपी या निर्यात करें। यदि इससे न हो, तो चित्र का स्क्रीनशॉट लें।</translation>
    </message>
    <message>
        <source>Copy region</source>
        <translation>क्षेत्र कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the clean text</source>
        <translation>साफ़ पाठ कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>रिपोर्ट कॉपी करें</translation>
    </message>
    <message>
        <source>Could a relative recognise the person from what is left: a rare finding, implants, jewellery, dates, story?</source>
        <translation>जो बचा है उससे क्या कोई रिश्तेदार व्यक्ति को पहचान सकता है: दुर्लभ निष्कर्ष, इम्प्लांट, आभूषण, तारीखें, कहानी?</translation>
    </message>
    <message>
        <source>Could a relative recognise the person from what is left: shape of the head, face in the slices, teeth, implants, jewellery, story?</source>
        <translation>जो बचा है उससे क्या कोई रिश्तेदार व्यक्ति को पहचान सकता है: सिर का आकार, स्लाइसों में चेहरा, दाँत, इम्प्लांट, आभूषण, कहानी?</translation>
    </message>
    <message>
        <source>Could a relative recognise the person from what is left: skin marks, jewellery, clothes, room, story?</source>
        <translation>जो बचा है उससे क्या कोई रिश्तेदार व्यक्ति को पहचान सकता है: त्वचा के निशान, आभूषण, कपड़े, कमरा, कहानी?</translation>
    </message>
    <message>
        <source>Could a relative recognise this? You are asked before approving.</source>
        <translation>क्या कोई रिश्तेदार इसे पहचान सकता है? स्वीकृति से पहले आपसे पूछा जाता है।</translation>
    </message>
    <message>
        <source>Covering only the eyes does not hide who a person is. Hide the whole head.</source>
        <translation>केवल आँखें ढकने से व्यक्ति की पहचान नहीं छिपती। पूरा सिर छिपाएँ।</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>काटें</translation>
    </message>
    <message>
        <source>Crop the face away, or choose another picture or destination.</source>
        <translation>चेहरा काट दें, या दूसरा चित्र या गंतव्य चुनें।</translation>
    </message>
    <message>
        <source>Crop to region</source>
        <translation>क्षेत्र तक काटें</translation>
    </message>
    <message>
        <source>Cropped: the pictures are cut.</source>
        <translation>काटा गया: चित्र काटे जाते हैं।</translation>
    </message>
    <message>
        <source>Cropped: the rest is painted black, so that rows, columns and positions stay true; pictures (Ctrl+D) are cut.</source>
        <translation>काटा गया: बाकी काला किया जाता है, ताकि पंक्तियाँ, स्तंभ और स्थितियाँ सही रहें; चित्र (Ctrl+D) काटे जाते हैं।</translation>
    </message>
    <message>
        <source>Ctrl+7 opens a list to tick while you look.</source>
        <translation>Ctrl+7 एक सूची खोलता है, जिसमें देखते समय निशान लगाएँ।</translation>
    </message>
    <message>
        <source>Ctrl+B changes the brightness on the screen only, so that faint text shows; drag with the right button for any other.</source>
        <translation>Ctrl+B केवल स्क्रीन पर चमक बदलता है, ताकि हल्का पाठ दिखे; किसी और चमक के लिए दाएँ बटन से खींचें।</translation>
    </message>
    <message>
        <source>Ctrl+E exports, Ctrl+Z undoes, ? lists all keys</source>
        <translation>Ctrl+E निर्यात, Ctrl+Z वापस, ? सभी कुंजियाँ दिखाता है</translation>
    </message>
    <message>
        <source>Ctrl+K fills in a consent card. It is kept apart and never goes with the case.</source>
        <translation>Ctrl+K सहमति-पत्र भरता है। वह अलग रखा जाता है और मामले के साथ कभी नहीं जाता।</translation>
    </message>
    <message>
        <source>Ctrl+L draws a case of nobody. Hide what identifies with the ordinary tools; the finders are off.</source>
        <translation>Ctrl+L किसी का भी नहीं ऐसा मामला बनाता है। पहचान कराने वाली चीज़ें सामान्य औज़ारों से छिपाएँ; खोजक बंद हैं।</translation>
    </message>
    <message>
        <source>Ctrl+M marks words of the text, a tick marks a field. Ctrl+Return shows what was missed, and why it identifies.</source>
        <translation>Ctrl+M पाठ के शब्द चिह्नित करता है, सही का निशान फ़ील्ड को। Ctrl+Return दिखाता है कि क्या छूटा, और वह पहचान क्यों कराता है।</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D hands over: folder, package, contact sheet, a picture to paste.</source>
        <translation>Ctrl+Shift+D सौंपता है: फ़ोल्डर, पैकेज, संपर्क-पत्रक, चिपकाने के लिए चित्र।</translation>
    </message>
    <message>
        <source>Ctrl+T takes a caption or a history: H hides and X keeps each change, A lets the clean text go out with the pictures.</source>
        <translation>Ctrl+T शीर्षक या इतिहास लेता है: H छिपाता और X रखता है हर बदलाव, A साफ़ पाठ को चित्रों के साथ जाने देता है।</translation>
    </message>
    <message>
        <source>Ctrl+V opens a picture or files from the clipboard.</source>
        <translation>Ctrl+V क्लिपबोर्ड से चित्र या फ़ाइलें खोलता है।</translation>
    </message>
    <message>
        <source>D keeps all doubtful ones of the frame, Shift+H hides all undecided ones.</source>
        <translation>D फ़्रेम के सभी संदिग्ध रखता है, Shift+H सभी अनिर्णीत छिपाता है।</translation>
    </message>
    <message>
        <source>DICOM attributes</source>
        <translation>DICOM विशेषताएँ</translation>
    </message>
    <message>
        <source>DICOM attributes follow a profile. Ctrl+D shows beforehand what happens to each one.</source>
        <translation>DICOM विशेषताएँ एक प्रोफ़ाइल के अनुसार चलती हैं। Ctrl+D पहले ही दिखाता है कि हर एक का क्या होगा।</translation>
    </message>
    <message>
        <source>DICOM attributes…</source>
        <translation>DICOM विशेषताएँ…</translation>
    </message>
    <message>
        <source>DICOM compression not supported</source>
        <translation>DICOM संपीड़न समर्थित नहीं</translation>
    </message>
    <message>
        <source>DICOM files</source>
        <translation>DICOM फ़ाइलें</translation>
    </message>
    <message>
        <source>DICOM profile</source>
        <translation>DICOM प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>क्षतिग्रस्त फ़ाइल</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Dark parts</source>
        <translation>गहरे भाग</translation>
    </message>
    <message>
        <source>Dark, middle or light parts, on the screen only; drag with the right button for any other.</source>
        <translation>गहरे, मध्य या हल्के भाग, केवल स्क्रीन पर; किसी और के लिए दाएँ बटन से खींचें।</translation>
    </message>
    <message>
        <source>Date you spoke with the patient</source>
        <translation>मरीज़ से बातचीत की तारीख</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Decide them one by one, or press D to keep those of this frame.</source>
        <translation>एक-एक करके निर्णय लें, या इस फ़्रेम के रखने के लिए D दबाएँ।</translation>
    </message>
    <message>
        <source>Decide, then approve again.</source>
        <translation>निर्णय लें, फिर दोबारा स्वीकृत करें।</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>निर्णय</translation>
    </message>
    <message numerus="yes">
        <source>Decisions on %n file(s) were kept. Open them again?</source>
        <translation>
            <numerusform>%n फ़ाइल के निर्णय सहेजे गए थे। फिर से खोलें?</numerusform>
            <numerusform>%n फ़ाइलों के निर्णय सहेजे गए थे। फिर से खोलें?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>सौंपें</translation>
    </message>
    <message>
        <source>Deliver with the pictures</source>
        <translation>चित्रों के साथ सौंपें</translation>
    </message>
    <message>
        <source>Deliver with the pictures  A</source>
        <translation>चित्रों के साथ सौंपें  A</translation>
    </message>
    <message>
        <source>Deliver…</source>
        <translation>सौंपें…</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>गंतव्य</translation>
    </message>
    <message>
        <source>Destination and guidance</source>
        <translation>गंतव्य और मार्गदर्शन</translation>
    </message>
    <message>
        <source>Destination: {name}.</source>
        <translation>गंतव्य: {name}।</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>गंतव्य</translation>
    </message>
    <message>
        <source>Destination…</source>
        <translation>गंतव्य…</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>उपकरण</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>डिस्क भरी है</translation>
    </message>
    <message>
        <source>Divider between before and after</source>
        <translation>पहले और बाद के बीच विभाजक</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>संदिग्ध</translation>
    </message>
    <message>
        <source>Doubtful findings</source>
        <translation>संदिग्ध निष्कर्ष</translation>
    </message>
    <message>
        <source>Drag a region to move it, or its handles to change its size.</source>
        <translation>क्षेत्र को हिलाने के लिए खींचें, या आकार बदलने के लिए उसके हैंडल खींचें।</translation>
    </message>
    <message>
        <source>Drag, or middle button</source>
        <translation>खींचें, या बीच का बटन</translation>
    </message>
    <message>
        <source>Draw a rectangle to hide.</source>
        <translation>छिपाने के लिए आयत बनाएँ।</translation>
    </message>
    <message>
        <source>Draw a region first, or move one, that stands on all frames of this file.</source>
        <translation>पहले कोई क्षेत्र बनाएँ या खिसकाएँ, जो इस फ़ाइल के सभी फ़्रेमों पर हो।</translation>
    </message>
    <message>
        <source>Draw an ellipse to hide.</source>
        <translation>छिपाने के लिए दीर्घवृत्त बनाएँ।</translation>
    </message>
    <message>
        <source>Draw ellipse</source>
        <translation>दीर्घवृत्त बनाएँ</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>बनाएँ</translation>
    </message>
    <message>
        <source>Draw polygon</source>
        <translation>बहुभुज बनाएँ</translation>
    </message>
    <message>
        <source>Draw rectangle</source>
        <translation>आयत बनाएँ</translation>
    </message>
    <message>
        <source>Draw regions</source>
        <translation>क्षेत्र बनाना</translation>
    </message>
    <message>
        <source>Draw the only area that stays visible.</source>
        <translation>वह एकमात्र क्षेत्र बनाएँ जो दिखता रहे।</translation>
    </message>
    <message>
        <source>Draw the part to keep</source>
        <translation>रखने वाला भाग बनाएँ</translation>
    </message>
    <message>
        <source>Draw what is left of the picture.</source>
        <translation>चित्र का जो बचना है वह बनाएँ।</translation>
    </message>
    <message>
        <source>Draw what stays visible. This format keeps its size: the rest is painted black.</source>
        <translation>जो दिखता रहे वह बनाएँ। यह प्रारूप अपना आकार रखता है: बाकी काला किया जाता है।</translation>
    </message>
    <message>
        <source>Draw what the case needs; everything else of the head is hidden around it.</source>
        <translation>केस को जो चाहिए वह बनाएँ; सिर का बाकी सब उसके चारों ओर छिपाया जाता है।</translation>
    </message>
    <message>
        <source>Drawing a practice case…</source>
        <translation>अभ्यास मामला बनाया जा रहा है…</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>बनाया गया</translation>
    </message>
    <message>
        <source>Drawn by you.</source>
        <translation>आपका बनाया हुआ।</translation>
    </message>
    <message>
        <source>Draws cases of nobody in which you mark what identifies, and shows what you missed.</source>
        <translation>किसी के भी नहीं, बनाए हुए मामले, जिनमें आप पहचान की चीज़ें चिह्नित करते हैं; फिर दिखता है क्या छूटा।</translation>
    </message>
    <message>
        <source>Drop files, stay private</source>
        <translation>फ़ाइलें डालें, सब यहीं रहता है</translation>
    </message>
    <message>
        <source>Drop photos, DICOM, PDF or PPTX files here</source>
        <translation>फ़ोटो, DICOM, PDF या PPTX फ़ाइलें यहाँ डालें</translation>
    </message>
    <message>
        <source>Drop photos, DICOM, PDF or PPTX files, or folders into the window. Nothing leaves this computer.</source>
        <translation>फ़ोटो, DICOM, PDF या PPTX फ़ाइलें, या फ़ोल्डर विंडो में डालें। कुछ भी इस कंप्यूटर से बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Drop photos, DICOM, PDF or PPTX files, or whole folders into the window, or press Ctrl+O.</source>
        <translation>फ़ोटो, DICOM, PDF या PPTX फ़ाइलें, या पूरे फ़ोल्डर विंडो में डालें, या Ctrl+O दबाएँ।</translation>
    </message>
    <message>
        <source>Each problem is told with what to do. F5 looks at a file again.</source>
        <translation>हर समस्या के साथ बताया जाता है कि क्या करना है। F5 फ़ाइल को फिर देखता है।</translation>
    </message>
    <message>
        <source>Ears</source>
        <translation>कान</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>संपादन</translation>
    </message>
    <message>
        <source>Edit destination</source>
        <translation>गंतव्य बदलें</translation>
    </message>
    <message>
        <source>Edit your own destination</source>
        <translation>अपना गंतव्य बदलें</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>संपादन</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Emptied or replaced: {names}.</source>
        <translation>खाली या बदले गए: {names}।</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>खाली फ़ाइल</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>एन्क्रिप्टेड</translation>
    </message>
    <message>
        <source>Enter or double click</source>
        <translation>Enter या दोहरा क्लिक</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>रबड़</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every finding is outlined with its name, and listed on the right.</source>
        <translation>हर निष्कर्ष नाम के साथ रेखांकित है और दाईं ओर सूची में है।</translation>
    </message>
    <message>
        <source>Everything else unchanged</source>
        <translation>बाकी सब अपरिवर्तित</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात करें</translation>
    </message>
    <message numerus="yes">
        <source>Export %n file(s)</source>
        <translation>
            <numerusform>%n फ़ाइल निर्यात करें</numerusform>
            <numerusform>%n फ़ाइलें निर्यात करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Export approved</source>
        <translation>स्वीकृत निर्यात करें</translation>
    </message>
    <message>
        <source>Export it again from its original.</source>
        <translation>उसे मूल से फिर निर्यात करें।</translation>
    </message>
    <message>
        <source>Export it from the viewer without compression.</source>
        <translation>उसे व्यूअर से बिना संपीड़न के निर्यात करें।</translation>
    </message>
    <message>
        <source>Export the remembered scanners</source>
        <translation>याद रखे गए स्कैनर निर्यात करें</translation>
    </message>
    <message>
        <source>Export with my ticks</source>
        <translation>मेरे निशानों के साथ निर्यात करें</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात…</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>चेहरे</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>फ़ील्ड</translation>
    </message>
    <message>
        <source>Figure 1&apos;s Community Guidelines ask to write nothing that one would not say in front of the patient; which words count is our default.</source>
        <translation>Figure 1 के Community Guidelines कहते हैं कि ऐसा कुछ न लिखें जो रोगी के सामने न कहेंगे; कौन-से शब्द गिने जाएँ, यह हमारा मानक है।</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>फ़ाइल प्रारूप</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>फ़ाइल का नाम</translation>
    </message>
    <message>
        <source>File names often hold a name, a number or a day.</source>
        <translation>फ़ाइल के नाम में अक्सर नाम, संख्या या दिन होता है।</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>फ़ाइल नहीं मिली</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Files inside the document, videos too, are not in the clean copy.</source>
        <translation>दस्तावेज़ के भीतर की फ़ाइलें, वीडियो भी, साफ़ प्रति में नहीं हैं।</translation>
    </message>
    <message>
        <source>Files searched at once</source>
        <translation>एक साथ खोजी जाने वाली फ़ाइलें</translation>
    </message>
    <message>
        <source>Fill in purpose, who will see it, and where it will appear.</source>
        <translation>भरें: उद्देश्य, कौन देखेगा, और कहाँ छपेगा।</translation>
    </message>
    <message>
        <source>Fills the view with the selected region.</source>
        <translation>दृश्य को चुने हुए क्षेत्र से भरता है।</translation>
    </message>
    <message>
        <source>Films and brightness</source>
        <translation>फ़िल्में और चमक</translation>
    </message>
    <message>
        <source>Finders</source>
        <translation>खोजक</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>निष्कर्ष</translation>
    </message>
    <message>
        <source>Findings and checklist</source>
        <translation>निष्कर्ष और जाँच-सूची</translation>
    </message>
    <message>
        <source>Findings appear here once the file was searched.</source>
        <translation>फ़ाइल की खोज के बाद निष्कर्ष यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>Finds faces, text in the picture, barcodes, wristbands, labels and metadata.</source>
        <translation>चेहरे, चित्र में पाठ, बारकोड, कलाई-पट्टे, लेबल और मेटाडेटा खोजता है।</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>विंडो में समाएँ</translation>
    </message>
    <message>
        <source>Fold the series</source>
        <translation>शृंखला समेटें</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Folder cannot be written</source>
        <translation>फ़ोल्डर में लिखा नहीं जा सकता</translation>
    </message>
    <message>
        <source>Folder for clean copies</source>
        <translation>साफ़ प्रतियों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Folder for clean copies…</source>
        <translation>साफ़ प्रतियों का फ़ोल्डर…</translation>
    </message>
    <message>
        <source>Folder for consent cards</source>
        <translation>सहमति-पत्रों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Folder, one package, contact sheet, clean picture to paste.</source>
        <translation>फ़ोल्डर, एक पैकेज, संपर्क-पत्रक, चिपकाने के लिए साफ़ चित्र।</translation>
    </message>
    <message>
        <source>Folders work too. Everything stays on this computer.</source>
        <translation>फ़ोल्डर भी चलते हैं। सब कुछ इसी कंप्यूटर पर रहता है।</translation>
    </message>
    <message>
        <source>For: {name}</source>
        <translation>के लिए: {name}</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>सब भूल जाएँ</translation>
    </message>
    <message>
        <source>Forget all remembered scanners</source>
        <translation>याद रखे गए सभी स्कैनर भूल जाएँ</translation>
    </message>
    <message>
        <source>Forget the remembered scanners in the settings, then try again.</source>
        <translation>सेटिंग में याद रखे गए स्कैनर भूल जाएँ, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>प्रारूप</translation>
    </message>
    <message>
        <source>Format not supported</source>
        <translation>प्रारूप समर्थित नहीं</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>Found: {name}</source>
        <translation>मिला: {name}</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>फ़्रेम</translation>
    </message>
    <message>
        <source>Frame {frame} of {count}</source>
        <translation>फ़्रेम {frame} / {count}</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>फ़्रेम</translation>
    </message>
    <message>
        <source>Frames complete</source>
        <translation>फ़्रेम पूरे</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>कुछ जगह खाली करें, या दूसरी डिस्क पर फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Give a tool up</source>
        <translation>औज़ार छोड़ें</translation>
    </message>
    <message>
        <source>Give it a name with Latin letters or digits.</source>
        <translation>लैटिन अक्षरों या अंकों वाला नाम दें।</translation>
    </message>
    <message>
        <source>Glass and metal show who and what stood around.</source>
        <translation>काँच और धातु दिखाते हैं कि आसपास कौन और क्या था।</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>वापस जाएँ</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation>जहाँ था वहाँ से आगे बढ़ें</translation>
    </message>
    <message>
        <source>Go to the files</source>
        <translation>फ़ाइलों पर जाएँ</translation>
    </message>
    <message>
        <source>Go to the findings</source>
        <translation>निष्कर्षों पर जाएँ</translation>
    </message>
    <message>
        <source>Goes out as {form}, {width} × {height} pixels.</source>
        <translation>{form} के रूप में जाएगा, {width} × {height} पिक्सेल।</translation>
    </message>
    <message>
        <source>Grow region</source>
        <translation>क्षेत्र बढ़ाएँ</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>मार्गदर्शन</translation>
    </message>
    <message>
        <source>Guidance: {title}</source>
        <translation>मार्गदर्शन: {title}</translation>
    </message>
    <message>
        <source>Guidance…</source>
        <translation>मार्गदर्शन…</translation>
    </message>
    <message>
        <source>H hides, X keeps, A approves</source>
        <translation>H छिपाता है, X रखता है, A स्वीकृत करता है</translation>
    </message>
    <message>
        <source>H hides, X keeps, A approves.</source>
        <translation>H छिपाता है, X रखता है, A स्वीकृत करता है।</translation>
    </message>
    <message>
        <source>Handled by the profile</source>
        <translation>प्रोफ़ाइल संभालती है</translation>
    </message>
    <message>
        <source>Handwriting, small or faint text that no finder reads.</source>
        <translation>हस्तलेख, छोटा या फीका पाठ जिसे कोई खोजक नहीं पढ़ता।</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Help, Problem report shows what can be copied into a message: versions and codes, no content, names or paths.</source>
        <translation>सहायता, समस्या रिपोर्ट वह दिखाती है जो संदेश में कॉपी किया जा सकता है: संस्करण और कोड, बिना सामग्री, नाम या पथ के।</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>छिपा हुआ</translation>
    </message>
    <message numerus="yes">
        <source>Hidden at the same place in %n other file(s).</source>
        <translation>
            <numerusform>%n अन्य फ़ाइल में उसी स्थान पर छिपाया गया।</numerusform>
            <numerusform>%n अन्य फ़ाइलों में उसी स्थान पर छिपाया गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden regions solid</source>
        <translation>छिपे क्षेत्र एकरंगे</translation>
    </message>
    <message>
        <source>Hidden shapes, and shapes outside the slide, are not in the clean copy.</source>
        <translation>छिपी हुई आकृतियाँ और स्लाइड से बाहर की आकृतियाँ साफ़ प्रति में नहीं हैं।</translation>
    </message>
    <message>
        <source>Hidden slides are not in the clean copy.</source>
        <translation>छिपी हुई स्लाइडें साफ़ प्रति में नहीं हैं।</translation>
    </message>
    <message>
        <source>Hidden without need: {name}</source>
        <translation>बिना ज़रूरत छिपाया गया: {name}</translation>
    </message>
    <message>
        <source>Hidden, not decided</source>
        <translation>छिपा हुआ, अनिर्णीत</translation>
    </message>
    <message>
        <source>Hidden.</source>
        <translation>छिपाए जाते हैं।</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>Hide  H</source>
        <translation>छिपाएँ  H</translation>
    </message>
    <message>
        <source>Hide all text like this</source>
        <translation>ऐसा सारा पाठ छिपाएँ</translation>
    </message>
    <message>
        <source>Hide all undecided on this frame</source>
        <translation>इस फ़्रेम के सभी अनिर्णीत छिपाएँ</translation>
    </message>
    <message>
        <source>Hide it with H and approve again; the place is named.</source>
        <translation>उसे H से छिपाएँ और फिर से मंज़ूरी दें; जगह बताई गई है।</translation>
    </message>
    <message>
        <source>Hide no more than identifies.</source>
        <translation>केवल वही छिपाएँ जो पहचान कराता है।</translation>
    </message>
    <message>
        <source>Hide the whole head</source>
        <translation>पूरा सिर छिपाएँ</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>उन्हें छिपाएँ</translation>
    </message>
    <message>
        <source>Hides every line that reads or tells the same, in all files.</source>
        <translation>सभी फ़ाइलों में हर वह पंक्ति छिपाता है जो वही पढ़ी जाए या वही बताए।</translation>
    </message>
    <message>
        <source>Hides everything outside the selected region.</source>
        <translation>चुने हुए क्षेत्र के बाहर सब कुछ छिपाता है।</translation>
    </message>
    <message>
        <source>Hides the copied places here, scaled to this picture.</source>
        <translation>कॉपी किए स्थानों को यहाँ इस चित्र के माप में छिपाता है।</translation>
    </message>
    <message>
        <source>Hides the face as it was found, with ears and most of the hair.</source>
        <translation>चेहरे को जैसा मिला वैसा ही छिपाता है, कानों और अधिकांश बालों सहित।</translation>
    </message>
    <message>
        <source>Hides this place in every file of the case, scaled to each picture.</source>
        <translation>केस की हर फ़ाइल में यह स्थान उस चित्र के माप में छिपाता है।</translation>
    </message>
    <message>
        <source>Hides this place in every file of the series; keeps it only where the same was found.</source>
        <translation>शृंखला की हर फ़ाइल में यह जगह छिपाता है; वहीं रखता है जहाँ वही मिला था।</translation>
    </message>
    <message>
        <source>Hiding what the case needs counts too. Progress stays on this computer, without names.</source>
        <translation>मामले को जिसकी ज़रूरत है उसे छिपाना भी गिना जाता है। प्रगति इसी कंप्यूटर पर रहती है, बिना नाम के।</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>उच्च कंट्रास्ट</translation>
    </message>
    <message>
        <source>How I did</source>
        <translation>मेरा नतीजा</translation>
    </message>
    <message>
        <source>I looked for all of these</source>
        <translation>मैंने यह सब देखा</translation>
    </message>
    <message>
        <source>I looked: no face or other visible feature is left</source>
        <translation>मैंने देखा: कोई चेहरा या अन्य दिखने वाली पहचान नहीं बची</translation>
    </message>
    <message>
        <source>I looked: there is none</source>
        <translation>मैंने देखा: कोई नहीं है</translation>
    </message>
    <message>
        <source>If its folder is copied to an online service, the original is there too. The receipt page names such a folder.</source>
        <translation>यदि उसका फ़ोल्डर ऑनलाइन सेवा पर कॉपी होता है, तो मूल भी वहाँ है। रसीद पृष्ठ ऐसे फ़ोल्डर का नाम बताता है।</translation>
    </message>
    <message>
        <source>Import a destination</source>
        <translation>गंतव्य आयात करें</translation>
    </message>
    <message>
        <source>Import remembered scanners</source>
        <translation>याद रखे गए स्कैनर आयात करें</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>आयात…</translation>
    </message>
    <message>
        <source>Incomplete file</source>
        <translation>अधूरी फ़ाइल</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>उलटें</translation>
    </message>
    <message>
        <source>Iris, or vessels of the fundus</source>
        <translation>आँख की पुतली, या रेटिना की वाहिकाएँ</translation>
    </message>
    <message>
        <source>It asks for the patient&apos;s consent. No consent card was written yet.</source>
        <translation>वहाँ रोगी की सहमति माँगी जाती है। अभी कोई सहमति-पत्र नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>It cannot be written there.</source>
        <translation>वहाँ लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>It holds no content of your files, no names and no paths.</source>
        <translation>इसमें आपकी फ़ाइलों की कोई सामग्री, नाम या पथ नहीं है।</translation>
    </message>
    <message>
        <source>It holds no content, no original name and no path, and may be shared.</source>
        <translation>इसमें कोई सामग्री, मूल नाम या पथ नहीं है, और इसे साझा किया जा सकता है।</translation>
    </message>
    <message>
        <source>It is kept in memory only until it is delivered. Read it once more: no list knows every person.</source>
        <translation>सौंपे जाने तक यह केवल मेमोरी में रहता है। एक बार और पढ़ें: कोई सूची हर व्यक्ति को नहीं जानती।</translation>
    </message>
    <message>
        <source>It is like no other, and initials stand in it.</source>
        <translation>वैसा दूसरा नहीं, और उसमें नाम के पहले अक्षर हैं।</translation>
    </message>
    <message>
        <source>It keeps no list of files opened. Copied text is marked as sensitive.</source>
        <translation>यह खोली गई फ़ाइलों की सूची नहीं रखता। कॉपी किया पाठ संवेदनशील चिह्नित होता है।</translation>
    </message>
    <message>
        <source>It leads to the record or to the person&apos;s telephone.</source>
        <translation>यह रिकॉर्ड या व्यक्ति के फ़ोन तक ले जाता है।</translation>
    </message>
    <message>
        <source>It may tell the side, left or right: X keeps it.</source>
        <translation>यह पक्ष बता सकता है, बायाँ या दायाँ: X इसे रखता है।</translation>
    </message>
    <message>
        <source>It says what was hidden and which checks passed.</source>
        <translation>यह बताती है कि क्या छिपाया गया और कौन-सी जाँचें सफल रहीं।</translation>
    </message>
    <message>
        <source>It says when the person was there; with the place that is often enough.</source>
        <translation>यह बताता है कि व्यक्ति कब वहाँ था; जगह के साथ अक्सर इतना काफ़ी है।</translation>
    </message>
    <message>
        <source>It says where the person was treated.</source>
        <translation>यह बताता है कि व्यक्ति का इलाज कहाँ हुआ।</translation>
    </message>
    <message>
        <source>It says who this is.</source>
        <translation>यह बताता है कि यह कौन है।</translation>
    </message>
    <message>
        <source>It says who treated the person, and so where.</source>
        <translation>यह बताता है कि किसने इलाज किया, और इस तरह कहाँ।</translation>
    </message>
    <message>
        <source>It shows who this is to anyone who knows the person.</source>
        <translation>व्यक्ति को जानने वाला हर कोई इससे उसे पहचान लेगा।</translation>
    </message>
    <message>
        <source>It would name the person, or lead to the record.</source>
        <translation>यह व्यक्ति का नाम बताएगा, या उसके रिकॉर्ड तक ले जाएगा।</translation>
    </message>
    <message>
        <source>It would tell where the person was treated.</source>
        <translation>यह बताएगा कि व्यक्ति का इलाज कहाँ हुआ।</translation>
    </message>
    <message>
        <source>It would tell who treated the person, and so where.</source>
        <translation>यह बताएगा कि इलाज किसने किया, और इसलिए कहाँ।</translation>
    </message>
    <message>
        <source>Its number or name leads to the place that owns it.</source>
        <translation>इसका नंबर या नाम उस जगह तक ले जाता है जिसका यह है।</translation>
    </message>
    <message>
        <source>J and K go from finding to finding. H hides, X keeps. What you leave undecided will be hidden.</source>
        <translation>J और K एक से दूसरे निष्कर्ष पर जाते हैं। H छिपाता है, X रखता है। जो आप अनिर्णीत छोड़ें वह छिपाया जाएगा।</translation>
    </message>
    <message>
        <source>J and K go from one to the next. H hides, X keeps, U takes a decision back.</source>
        <translation>J और K एक से दूसरे पर जाते हैं। H छिपाता है, X रखता है, U निर्णय वापस लेता है।</translation>
    </message>
    <message>
        <source>J and K: next and previous finding</source>
        <translation>J और K: अगला और पिछला निष्कर्ष</translation>
    </message>
    <message>
        <source>JPEG pictures, small</source>
        <translation>JPEG चित्र, छोटे</translation>
    </message>
    <message>
        <source>Jewellery, piercings, watches, glasses</source>
        <translation>आभूषण, पियर्सिंग, घड़ियाँ, चश्मे</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Keep  X</source>
        <translation>रखें  X</translation>
    </message>
    <message>
        <source>Keep UIDs, by which an archive finds the original</source>
        <translation>UID रखें, जिनसे अभिलेख मूल फ़ाइल खोज लेता है</translation>
    </message>
    <message>
        <source>Keep a part of the face</source>
        <translation>चेहरे का एक भाग रखें</translation>
    </message>
    <message>
        <source>Keep all doubtful on this frame</source>
        <translation>इस फ़्रेम के सभी संदिग्ध रखें</translation>
    </message>
    <message>
        <source>Keep dates and times as they are</source>
        <translation>तारीख़ें और समय जैसे हैं वैसे रखें</translation>
    </message>
    <message>
        <source>Keep dates, moved by a secret number of days</source>
        <translation>तारीख़ें रखें, गुप्त दिनों से खिसकाकर</translation>
    </message>
    <message>
        <source>Keep descriptions, cleaned of names and numbers</source>
        <translation>विवरण रखें, नामों और संख्याओं से साफ़ किए हुए</translation>
    </message>
    <message>
        <source>Keep drawings, cleaned</source>
        <translation>रेखांकन रखें, साफ़ किए हुए</translation>
    </message>
    <message>
        <source>Keep it with the originals, under lock. It never goes with the case; the receipt says only that one exists.</source>
        <translation>इसे मूल फ़ाइलों के साथ ताले में रखें। यह मामले के साथ कभी नहीं जाता; रसीद केवल बताती है कि एक है।</translation>
    </message>
    <message>
        <source>Keep more than the profile does:</source>
        <translation>प्रोफ़ाइल से ज़्यादा रखें:</translation>
    </message>
    <message>
        <source>Keep only the region</source>
        <translation>केवल क्षेत्र रखें</translation>
    </message>
    <message>
        <source>Keep only this area</source>
        <translation>केवल यह क्षेत्र रखें</translation>
    </message>
    <message>
        <source>Keep pictures in full size and in their own format</source>
        <translation>चित्रों को पूरे आकार और उनके अपने प्रारूप में रखें</translation>
    </message>
    <message>
        <source>Keep reports inside the file, cleaned</source>
        <translation>फ़ाइल के भीतर की रिपोर्टें रखें, साफ़ की हुई</translation>
    </message>
    <message>
        <source>Keep sex, age, size and weight</source>
        <translation>लिंग, आयु, क़द और वज़न रखें</translation>
    </message>
    <message>
        <source>Keep speaker notes</source>
        <translation>वक्ता के नोट रखें</translation>
    </message>
    <message>
        <source>Keep the device: maker, station, serial number</source>
        <translation>उपकरण रखें: निर्माता, स्टेशन, क्रमांक</translation>
    </message>
    <message>
        <source>Keep the institution: name, address, department</source>
        <translation>संस्था रखें: नाम, पता, विभाग</translation>
    </message>
    <message>
        <source>Keep the maker&apos;s private numbers that are known to be safe</source>
        <translation>निर्माता की वे निजी संख्याएँ रखें जो सुरक्षित मानी जाती हैं</translation>
    </message>
    <message>
        <source>Keep what can lead to the person:</source>
        <translation>वह रखें जो व्यक्ति तक ले जा सकता है:</translation>
    </message>
    <message>
        <source>Keep, with a reason…</source>
        <translation>कारण के साथ रखें…</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>रखा गया</translation>
    </message>
    <message>
        <source>Kept on this computer only, without names; no grade.</source>
        <translation>केवल इस कंप्यूटर पर, बिना नाम के; कोई अंक नहीं।</translation>
    </message>
    <message>
        <source>Kept, as proposed</source>
        <translation>रखा गया, प्रस्ताव अनुसार</translation>
    </message>
    <message>
        <source>Key not usable</source>
        <translation>कुंजी अनुपयोगी</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Keys: {menu}</source>
        <translation>कुंजियाँ: {menu}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Kind of copy, frames and scale bar for the file looked at alone. Profile and options hold for the whole case: copies of one patient tell about each other.</source>
        <translation>प्रति का प्रकार, फ़्रेम और पैमाना केवल देखी जा रही फ़ाइल के लिए। प्रोफ़ाइल और विकल्प पूरे केस पर लागू होते हैं: एक ही मरीज़ की प्रतियाँ एक-दूसरे के बारे में बताती हैं।</translation>
    </message>
    <message>
        <source>Known identifiers gone from the file&apos;s bytes</source>
        <translation>ज्ञात पहचान-चिह्न फ़ाइल के बाइट्स से हट गए</translation>
    </message>
    <message>
        <source>Labels carry name, number and ward.</source>
        <translation>लेबल पर नाम, संख्या और वार्ड होते हैं।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Language and number of files searched at once take hold at the next start.</source>
        <translation>भाषा और एक साथ खोजी जाने वाली फ़ाइलों की संख्या अगली बार शुरू करने पर लागू होती है।</translation>
    </message>
    <message>
        <source>Language of the card</source>
        <translation>कार्ड की भाषा</translation>
    </message>
    <message>
        <source>Language, colours, letters, folder and more.</source>
        <translation>भाषा, रंग, अक्षर, फ़ोल्डर और अन्य।</translation>
    </message>
    <message>
        <source>Leave speaker notes out</source>
        <translation>वक्ता के नोट छोड़ दें</translation>
    </message>
    <message>
        <source>Leave them visible</source>
        <translation>उन्हें दिखता छोड़ें</translation>
    </message>
    <message>
        <source>Leaves the region visible and writes the reason into the receipt.</source>
        <translation>क्षेत्र को दिखता छोड़ता है और कारण रसीद में लिखता है।</translation>
    </message>
    <message>
        <source>Leaves the region visible in the clean copy; confirms that nothing is there.</source>
        <translation>साफ़ प्रति में क्षेत्र को दिखता छोड़ता है; पुष्टि करता है कि वहाँ कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Leaves visible what the finders are not sure about, in one step.</source>
        <translation>जिन पर खोजक निश्चित नहीं, उन्हें एक ही बार में दिखता छोड़ता है।</translation>
    </message>
    <message>
        <source>Legal force: {force}</source>
        <translation>कानूनी बल: {force}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>स्तर</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Light parts</source>
        <translation>हल्के भाग</translation>
    </message>
    <message>
        <source>Lists every key.</source>
        <translation>हर कुंजी दिखाता है।</translation>
    </message>
    <message>
        <source>Lists the finders, what is missing, and what no finder can see.</source>
        <translation>खोजक, जो नहीं हैं, और जो कोई खोजक नहीं देख सकता, वह दिखाता है।</translation>
    </message>
    <message>
        <source>Loading picture</source>
        <translation>चित्र लोड हो रहा है</translation>
    </message>
    <message>
        <source>Loading picture…</source>
        <translation>चित्र लोड हो रहा है…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लोड हो रहा है…</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>सबसे लंबी भुजा</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>फिर देखें</translation>
    </message>
    <message>
        <source>Look at a DICOM file to see what happens to its attributes.</source>
        <translation>विशेषताओं का क्या होता है, यह देखने के लिए कोई DICOM फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Look at the new regions, decide them, and approve again.</source>
        <translation>नए क्षेत्र देखें, निर्णय लें, और फिर से स्वीकृत करें।</translation>
    </message>
    <message>
        <source>Look at the undecided regions, then approve.</source>
        <translation>अनिर्णीत क्षेत्र देखें, फिर स्वीकृत करें।</translation>
    </message>
    <message>
        <source>Look at them again</source>
        <translation>उन्हें फिर देखें</translation>
    </message>
    <message>
        <source>Look at what was found</source>
        <translation>जो मिला उसे देखें</translation>
    </message>
    <message>
        <source>Look yourself</source>
        <translation>स्वयं देखें</translation>
    </message>
    <message>
        <source>Look yourself {ticks}/{all}</source>
        <translation>स्वयं देखें {ticks}/{all}</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>खोजा गया</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>खोज जारी</translation>
    </message>
    <message>
        <source>Looks like a barcode or QR code, though it could not be read.</source>
        <translation>बारकोड या QR कोड जैसा दिखता है, पर पढ़ा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Looks like a face.</source>
        <translation>चेहरे जैसा दिखता है।</translation>
    </message>
    <message>
        <source>Looks like a label or sticker.</source>
        <translation>लेबल या स्टिकर जैसा दिखता है।</translation>
    </message>
    <message>
        <source>Looks like a patient wristband.</source>
        <translation>रोगी के कलाई-पट्टे जैसा दिखता है।</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>आवर्धक</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>फेफड़ा</translation>
    </message>
    <message>
        <source>M magnifies what lies under the pointer, Z fills the view with a finding, Shift+Z walks over the picture part by part.</source>
        <translation>M सूचक के नीचे का भाग बड़ा करता है, Z दृश्य को किसी खोज से भरता है, Shift+Z चित्र पर भाग-दर-भाग चलता है।</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Magnifies what lies under the pointer.</source>
        <translation>पॉइंटर के नीचे का भाग बड़ा करके दिखाता है।</translation>
    </message>
    <message>
        <source>Make it smaller first, or raise the limit max_pixels in the settings.</source>
        <translation>पहले उसे छोटा करें, या सेटिंग में सीमा max_pixels बढ़ाएँ।</translation>
    </message>
    <message>
        <source>Make region narrower</source>
        <translation>क्षेत्र सँकरा करें</translation>
    </message>
    <message>
        <source>Make region shorter</source>
        <translation>क्षेत्र नाटा करें</translation>
    </message>
    <message>
        <source>Make region taller</source>
        <translation>क्षेत्र ऊँचा करें</translation>
    </message>
    <message>
        <source>Make region wider</source>
        <translation>क्षेत्र चौड़ा करें</translation>
    </message>
    <message>
        <source>Make the picture smaller, or open fewer frames at once.</source>
        <translation>चित्र छोटा करें, या एक बार में कम फ़्रेम खोलें।</translation>
    </message>
    <message>
        <source>Makes the region larger on every side.</source>
        <translation>क्षेत्र को हर ओर बड़ा करता है।</translation>
    </message>
    <message>
        <source>Makes the region smaller on every side.</source>
        <translation>क्षेत्र को हर ओर छोटा करता है।</translation>
    </message>
    <message>
        <source>Makes this frame an exception.</source>
        <translation>इस फ़्रेम को अपवाद बनाता है।</translation>
    </message>
    <message>
        <source>Mark the selected words</source>
        <translation>चुने हुए शब्द चिह्नित करें</translation>
    </message>
    <message>
        <source>Mark what identifies, then: Show how I did.</source>
        <translation>जो पहचान कराता है उसे चिह्नित करें, फिर: मेरा नतीजा दिखाएँ।</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>मेनू</translation>
    </message>
    <message>
        <source>Metadata, name</source>
        <translation>मेटाडेटा, नाम</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>मध्य</translation>
    </message>
    <message>
        <source>Mirrors, windows, shiny metal</source>
        <translation>दर्पण, खिड़कियाँ, चमकती धातु</translation>
    </message>
    <message>
        <source>Missed: {name}</source>
        <translation>छूटा: {name}</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>अनुपस्थित</translation>
    </message>
    <message>
        <source>Monitors and phones behind</source>
        <translation>पीछे के मॉनिटर और फ़ोन</translation>
    </message>
    <message>
        <source>Move region down</source>
        <translation>क्षेत्र नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>Move region left</source>
        <translation>क्षेत्र बाएँ ले जाएँ</translation>
    </message>
    <message>
        <source>Move region right</source>
        <translation>क्षेत्र दाएँ ले जाएँ</translation>
    </message>
    <message>
        <source>Move region up</source>
        <translation>क्षेत्र ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Name and fields</source>
        <translation>नाम और फ़ील्ड</translation>
    </message>
    <message>
        <source>Name tags of staff</source>
        <translation>कर्मचारियों के नाम-पट्ट</translation>
    </message>
    <message>
        <source>Name: {name}</source>
        <translation>नाम: {name}</translation>
    </message>
    <message>
        <source>Needs too much memory</source>
        <translation>बहुत अधिक मेमोरी चाहिए</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>आपकी आवश्यकता है</translation>
    </message>
    <message>
        <source>Network use was refused</source>
        <translation>नेटवर्क का उपयोग रोका गया</translation>
    </message>
    <message>
        <source>New destination</source>
        <translation>नया गंतव्य</translation>
    </message>
    <message>
        <source>New destination of your own</source>
        <translation>अपना नया गंतव्य</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>नया…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Next brightness window</source>
        <translation>अगली चमक विंडो</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>अगला मामला</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>अगली फ़ाइल</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>अगला निष्कर्ष</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>अगला फ़्रेम</translation>
    </message>
    <message>
        <source>Next or previous finding</source>
        <translation>अगला या पिछला निष्कर्ष</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>No destination</source>
        <translation>कोई गंतव्य नहीं</translation>
    </message>
    <message>
        <source>No face was found. Look yourself, also at the edge and in mirrors: X confirms, H takes the rectangle to draw one.</source>
        <translation>कोई चेहरा नहीं मिला। स्वयं देखें, किनारों और दर्पणों में भी: X पुष्टि करता है, H बनाने के लिए आयत लेता है।</translation>
    </message>
    <message>
        <source>No faces there</source>
        <translation>वहाँ कोई चेहरा नहीं</translation>
    </message>
    <message>
        <source>No file is approved yet. Look at one and press A.</source>
        <translation>अभी कोई फ़ाइल स्वीकृत नहीं है। एक को देखें और A दबाएँ।</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>कोई फ़ाइल खुली नहीं है।</translation>
    </message>
    <message>
        <source>No finder sees tattoos, scars, jewellery or a rare condition. Press B and draw a region to hide what was overlooked.</source>
        <translation>कोई खोजक टैटू, दाग, आभूषण या दुर्लभ रोग नहीं देखता। B दबाएँ और जो छूट गया उस पर क्षेत्र बनाएँ।</translation>
    </message>
    <message>
        <source>No finder sees these. Look, then tick with Space; Shift+Z walks over the picture.</source>
        <translation>कोई खोजक इन्हें नहीं देखता। देखें, फिर Space से निशान लगाएँ; Shift+Z चित्र पर चलता है।</translation>
    </message>
    <message>
        <source>No legal advice; the rules of your own institution come first.</source>
        <translation>यह कानूनी सलाह नहीं; आपके अपने संस्थान के नियम पहले आते हैं।</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>No permission to read</source>
        <translation>पढ़ने की अनुमति नहीं</translation>
    </message>
    <message>
        <source>No photograph of a face at all, hidden or not.</source>
        <translation>चेहरे की कोई फ़ोटो नहीं, छिपी हो या न हो।</translation>
    </message>
    <message>
        <source>No picture inside</source>
        <translation>अंदर कोई चित्र नहीं</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation>कोई रसीद नहीं</translation>
    </message>
    <message>
        <source>No text was found. Look yourself for labels, screens and badges: X confirms, H takes the rectangle to draw it.</source>
        <translation>कोई पाठ नहीं मिला। लेबल, स्क्रीन और बैज स्वयं देखें: X पुष्टि करता है, H बनाने के लिए आयत लेता है।</translation>
    </message>
    <message>
        <source>Nobody is real here. Hide what identifies, and nothing else: no finder helps you.</source>
        <translation>यहाँ कोई असली नहीं है। जो पहचान कराता है वही छिपाएँ, और कुछ नहीं: कोई खोजक मदद नहीं करता।</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>अभी कोई नहीं।</translation>
    </message>
    <message>
        <source>Not an ordinary file</source>
        <translation>साधारण फ़ाइल नहीं</translation>
    </message>
    <message>
        <source>Not approved yet: it stays here.</source>
        <translation>अभी स्वीकृत नहीं: यह यहीं रहता है।</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>नहीं मिला</translation>
    </message>
    <message>
        <source>Not looked</source>
        <translation>नहीं देखी गई</translation>
    </message>
    <message>
        <source>Not plain text</source>
        <translation>सादा पाठ नहीं</translation>
    </message>
    <message>
        <source>Not read, because it is no whole preset: {names}</source>
        <translation>नहीं पढ़ा गया, क्योंकि पूरा गंतव्य नहीं है: {names}</translation>
    </message>
    <message>
        <source>Not searched yet. Press F5 to look.</source>
        <translation>अभी खोजा नहीं गया। देखने के लिए F5 दबाएँ।</translation>
    </message>
    <message>
        <source>Not there, an extra</source>
        <translation>मौजूद नहीं, एक अतिरिक्त</translation>
    </message>
    <message>
        <source>Nothing in this file passes the filter above.</source>
        <translation>इस फ़ाइल में कुछ भी ऊपर के फ़िल्टर से नहीं गुज़रता।</translation>
    </message>
    <message>
        <source>Nothing is asked beyond the settings. Undecided is hidden all the same.</source>
        <translation>सेटिंग से अधिक कुछ नहीं माँगा जाता। अनिर्णीत फिर भी छिपाया जाता है।</translation>
    </message>
    <message>
        <source>Nothing is left to decide. Press A to approve.</source>
        <translation>निर्णय के लिए कुछ नहीं बचा। स्वीकृत करने के लिए A दबाएँ।</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>कुछ भी खुला नहीं है।</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>कुछ भी अपने आप नहीं हिलता</translation>
    </message>
    <message>
        <source>Nothing new seen by a second look</source>
        <translation>दूसरी नज़र ने कुछ नया नहीं देखा</translation>
    </message>
    <message>
        <source>Nothing was delivered.</source>
        <translation>कुछ नहीं सौंपा गया।</translation>
    </message>
    <message>
        <source>Nothing was found in the picture. Look yourself: B draws a region to hide.</source>
        <translation>चित्र में कुछ नहीं मिला। स्वयं देखें: B छिपाने के लिए क्षेत्र बनाता है।</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>Nothing was sent. Please report this together with the code.</source>
        <translation>कुछ नहीं भेजा गया। कृपया इसे कोड के साथ सूचित करें।</translation>
    </message>
    <message>
        <source>Nothing would be left</source>
        <translation>कुछ नहीं बचेगा</translation>
    </message>
    <message>
        <source>Obvious</source>
        <translation>स्पष्ट</translation>
    </message>
    <message>
        <source>On all frames or one</source>
        <translation>सभी फ़्रेम पर या एक पर</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>चित्र पर</translation>
    </message>
    <message>
        <source>One exists. It never goes with the case.</source>
        <translation>एक है। यह मामले के साथ कभी नहीं जाता।</translation>
    </message>
    <message>
        <source>One finder saw a face here.</source>
        <translation>एक खोजक ने यहाँ चेहरा देखा।</translation>
    </message>
    <message>
        <source>One of the finders could not finish, so the file counts as not searched.</source>
        <translation>एक खोजक पूरा नहीं कर सका, इसलिए फ़ाइल खोजी नहीं मानी जाती।</translation>
    </message>
    <message>
        <source>One package</source>
        <translation>एक पैकेज</translation>
    </message>
    <message>
        <source>One package…</source>
        <translation>एक पैकेज…</translation>
    </message>
    <message>
        <source>One zip: clean copies, receipts and the case text, with neutral names.</source>
        <translation>एक zip: साफ़ प्रतियाँ, रसीदें और मामले का पाठ, तटस्थ नामों के साथ।</translation>
    </message>
    <message>
        <source>Only a part of {name} is hidden. Eye bars lowered recognition only from 82 % to 69 %; with all features covered but the hair left, 56 % of celebrities were still recognised.</source>
        <translation>{name} का केवल एक भाग छिपा है। आँखों की पट्टी ने पहचान केवल 82 % से 69 % तक घटाई; सभी नक्श ढके पर बाल दिखते थे तब भी 56 % प्रसिद्ध लोग पहचाने गए।</translation>
    </message>
    <message>
        <source>Only allowed metadata</source>
        <translation>केवल अनुमत मेटाडेटा</translation>
    </message>
    <message>
        <source>Only allowed parts in the file</source>
        <translation>फ़ाइल में केवल अनुमत भाग</translation>
    </message>
    <message>
        <source>Only frame {frame}</source>
        <translation>केवल फ़्रेम {frame}</translation>
    </message>
    <message>
        <source>Only my ticks</source>
        <translation>केवल मेरे निशान</translation>
    </message>
    <message>
        <source>Only once a file is open and searched.</source>
        <translation>तभी, जब कोई फ़ाइल खुली हो और उसमें खोज हो चुकी हो।</translation>
    </message>
    <message>
        <source>Only one or few had it, and everybody there knows who.</source>
        <translation>यह एक या कुछ ही लोगों का था, और वहाँ सब जानते हैं किसका।</translation>
    </message>
    <message>
        <source>Only the first {count} files were opened.</source>
        <translation>केवल पहली {count} फ़ाइलें खोली गईं।</translation>
    </message>
    <message>
        <source>Only this file</source>
        <translation>केवल यह फ़ाइल</translation>
    </message>
    <message>
        <source>Open Help, What is looked for, to see which finder is missing, and install it.</source>
        <translation>कौन-सा खोजक नहीं है यह देखने के लिए सहायता, क्या खोजा जाता है खोलें, और उसे स्थापित करें।</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>फ़ाइलें खोलें</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>फ़ाइलें खोलें…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>फ़ोल्डर खोलें…</translation>
    </message>
    <message>
        <source>Open it with its password and save a copy without one.</source>
        <translation>इसे इसके पासवर्ड से खोलें और बिना पासवर्ड की प्रति सहेजें।</translation>
    </message>
    <message>
        <source>Open what is there</source>
        <translation>जो है उसे खोलें</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>खुल रहा है</translation>
    </message>
    <message>
        <source>Opens and searches this file once more.</source>
        <translation>इस फ़ाइल को फिर खोलता और खोजता है।</translation>
    </message>
    <message>
        <source>Opens every file of a folder.</source>
        <translation>फ़ोल्डर की हर फ़ाइल खोलता है।</translation>
    </message>
    <message>
        <source>Opens photos, DICOM, PDF and PPTX files.</source>
        <translation>फ़ोटो, DICOM, PDF और PPTX फ़ाइलें खोलता है।</translation>
    </message>
    <message>
        <source>Opens the picture or the files on the clipboard.</source>
        <translation>क्लिपबोर्ड का चित्र या फ़ाइलें खोलता है।</translation>
    </message>
    <message>
        <source>Opens this file, which ends early, as far as it goes; the rest stays empty.</source>
        <translation>इस फ़ाइल को, जो पहले ही समाप्त हो जाती है, जहाँ तक है वहाँ तक खोलता है; बाकी खाली रहता है।</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>मूल</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Other eyes still saw something in the finished file, so it was not delivered.</source>
        <translation>दूसरी आँखों ने तैयार फ़ाइल में अब भी कुछ देखा, इसलिए वह नहीं सौंपी गई।</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>अन्य फ़ाइलें</translation>
    </message>
    <message>
        <source>Other people, their hands and shoes</source>
        <translation>अन्य लोग, उनके हाथ और जूते</translation>
    </message>
    <message>
        <source>PNG pictures, without loss</source>
        <translation>PNG चित्र, बिना हानि के</translation>
    </message>
    <message>
        <source>Page for a teacher…</source>
        <translation>शिक्षक के लिए पृष्ठ…</translation>
    </message>
    <message>
        <source>Page {frame} of {count}</source>
        <translation>पृष्ठ {frame} / {count}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>Pages that were not looked at: {which}.</source>
        <translation>जो पृष्ठ नहीं देखे गए: {which}।</translation>
    </message>
    <message>
        <source>Paint what to hide; over the selected region it adds to it. Zoom in for a finer brush.</source>
        <translation>जो छिपाना है उस पर रंग फेरें; चुने क्षेत्र पर वह उसमें जुड़ता है। बारीक ब्रश के लिए पास आएँ।</translation>
    </message>
    <message>
        <source>Painted or shaped nails</source>
        <translation>रंगे या आकार दिए नाखून</translation>
    </message>
    <message>
        <source>Paints the region black in the clean copy.</source>
        <translation>साफ़ प्रति में क्षेत्र को काला करता है।</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>खिसकाएँ</translation>
    </message>
    <message>
        <source>Part kept, the rest hidden</source>
        <translation>भाग रखा गया, बाकी छिपा</translation>
    </message>
    <message>
        <source>Parts of pictures that are cropped away are not in the clean copy.</source>
        <translation>तस्वीरों के काटकर छिपाए गए हिस्से साफ़ प्रति में नहीं हैं।</translation>
    </message>
    <message>
        <source>Parts of the practice case</source>
        <translation>अभ्यास मामले के भाग</translation>
    </message>
    <message>
        <source>Paste or type a caption, a history or a post.</source>
        <translation>शीर्षक, इतिहास या पोस्ट चिपकाएँ या लिखें।</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>चित्र चिपकाएँ</translation>
    </message>
    <message>
        <source>Paste regions</source>
        <translation>क्षेत्र चिपकाएँ</translation>
    </message>
    <message>
        <source>Patient {patient} · Study {study}</source>
        <translation>मरीज़ {patient} · जाँच {study}</translation>
    </message>
    <message>
        <source>PgDown and PgUp go from frame to frame, Ctrl+Space plays. F puts a region on all frames or on one.</source>
        <translation>PgDown और PgUp एक फ़्रेम से दूसरे पर जाते हैं, Ctrl+Space चलाता है। F किसी क्षेत्र को सभी फ़्रेमों पर या एक पर रखता है।</translation>
    </message>
    <message>
        <source>Photos are made to fit; films and documents are not, and you are told.</source>
        <translation>फ़ोटो को अनुरूप बनाया जाता है; फ़िल्मों और दस्तावेज़ों को नहीं, और आपको बताया जाता है।</translation>
    </message>
    <message>
        <source>Photos keep no metadata. The clean copy gets a neutral name.</source>
        <translation>फ़ोटो में मेटाडेटा नहीं रहता। साफ़ प्रति को तटस्थ नाम मिलता है।</translation>
    </message>
    <message>
        <source>Pick, move and resize regions; drag the picture to pan.</source>
        <translation>क्षेत्र चुनें, हिलाएँ और आकार बदलें; खिसकाने के लिए चित्र खींचें।</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Picture {frame} of {count}</source>
        <translation>चित्र {frame} / {count}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Pictures that are not carried over</source>
        <translation>चित्र जो साथ नहीं ले जाए जाते</translation>
    </message>
    <message>
        <source>Pictures that lie outside the file are not in the clean copy.</source>
        <translation>जो तस्वीरें फ़ाइल के बाहर हैं, वे साफ़ प्रति में नहीं हैं।</translation>
    </message>
    <message>
        <source>Pictures that were not looked at: {which}.</source>
        <translation>जो चित्र नहीं देखे गए: {which}।</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>पिक्सेल</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Plays the frames round and round.</source>
        <translation>फ़्रेम बार-बार चलाता है।</translation>
    </message>
    <message>
        <source>Please note: {code}.</source>
        <translation>कृपया ध्यान दें: {code}।</translation>
    </message>
    <message>
        <source>Practice case</source>
        <translation>अभ्यास मामला</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>Practise…</source>
        <translation>अभ्यास…</translation>
    </message>
    <message>
        <source>Press ? for all keys and F1 for help. Ctrl+Z takes back every step.</source>
        <translation>सभी कुंजियों के लिए ? और सहायता के लिए F1 दबाएँ। Ctrl+Z हर कदम वापस लेता है।</translation>
    </message>
    <message>
        <source>Press A again to deliver them as they are, or H on one to hide it.</source>
        <translation>उन्हें वैसे ही देने के लिए फिर A दबाएँ, या किसी एक को छिपाने के लिए उस पर H।</translation>
    </message>
    <message>
        <source>Press Ctrl+E to export.</source>
        <translation>निर्यात के लिए Ctrl+E दबाएँ।</translation>
    </message>
    <message>
        <source>Press F5 to look again, or Ctrl+E to export again.</source>
        <translation>फिर देखने के लिए F5 दबाएँ, या फिर निर्यात के लिए Ctrl+E।</translation>
    </message>
    <message>
        <source>Press F5 to look again; if it fails again, do not share this file.</source>
        <translation>फिर खोजने के लिए F5 दबाएँ; यदि फिर विफल हो, तो यह फ़ाइल साझा न करें।</translation>
    </message>
    <message>
        <source>Press F5 to look at it again, then review it anew.</source>
        <translation>इसे फिर देखने के लिए F5 दबाएँ, फिर इसे नए सिरे से जाँचें।</translation>
    </message>
    <message>
        <source>Press F5 to try again; the file may be damaged or made to do harm.</source>
        <translation>फिर प्रयास के लिए F5 दबाएँ; फ़ाइल क्षतिग्रस्त या हानिकारक हो सकती है।</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>पिछली फ़ाइल</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>पिछला निष्कर्ष</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>पिछला फ़्रेम</translation>
    </message>
    <message>
        <source>Prints and names on clothes, pillows, towels</source>
        <translation>कपड़ों, तकियों, तौलियों पर छपाई और नाम</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>छापें…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>गोपनीयता</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>समस्या</translation>
    </message>
    <message>
        <source>Problem report</source>
        <translation>समस्या रिपोर्ट</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Proposed to stay visible: H hides it.</source>
        <translation>दिखता रखने का प्रस्ताव है: H इसे छिपाता है।</translation>
    </message>
    <message>
        <source>Pseudonym of the case</source>
        <translation>मामले का छद्म नाम</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>उद्देश्य</translation>
    </message>
    <message>
        <source>Put it back, or open it from its new place.</source>
        <translation>उसे वापस रखें, या नए स्थान से खोलें।</translation>
    </message>
    <message>
        <source>Put your copy of it back; the command `caseveil key` does that.</source>
        <translation>अपनी प्रति वापस रखें; आदेश `caseveil key` यह करता है।</translation>
    </message>
    <message>
        <source>Question before approving</source>
        <translation>स्वीकृति से पहले प्रश्न</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Read on {day}: {source}</source>
        <translation>{day} को पढ़ा: {source}</translation>
    </message>
    <message>
        <source>Read once for this case: Enter ticks a point. Ticks go into the receipt.</source>
        <translation>इस मामले के लिए एक बार पढ़ें: Enter एक बिंदु पर निशान लगाता है। निशान रसीद में जाते हैं।</translation>
    </message>
    <message>
        <source>Reading folders</source>
        <translation>फ़ोल्डर पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>Reading what happens to each attribute…</source>
        <translation>पढ़ा जा रहा है कि हर विशेषता का क्या होगा…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Reads “{text}”.</source>
        <translation>पढ़ा गया: “{text}”।</translation>
    </message>
    <message>
        <source>Ready: {engine}</source>
        <translation>तैयार: {engine}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Receipt as JSON</source>
        <translation>रसीद JSON में</translation>
    </message>
    <message>
        <source>Receipt as written</source>
        <translation>रसीद जैसी लिखी गई</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर करें</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>फिर करें: {step}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Region from this frame on</source>
        <translation>क्षेत्र इस फ़्रेम से आगे</translation>
    </message>
    <message>
        <source>Region not on this frame</source>
        <translation>क्षेत्र इस फ़्रेम पर नहीं</translation>
    </message>
    <message>
        <source>Region up to this frame</source>
        <translation>क्षेत्र इस फ़्रेम तक</translation>
    </message>
    <message>
        <source>Regions that you drew or moved are hidden on the next file of this kind of scanner too.</source>
        <translation>आपके बनाए या खिसकाए गए क्षेत्र इस प्रकार के स्कैनर की अगली फ़ाइल पर भी छिपाए जाएँगे।</translation>
    </message>
    <message>
        <source>Remember for this scanner</source>
        <translation>इस स्कैनर के लिए याद रखें</translation>
    </message>
    <message>
        <source>Remembered scanners</source>
        <translation>याद रखे गए स्कैनर</translation>
    </message>
    <message>
        <source>Remembered scanners not usable</source>
        <translation>याद रखे गए स्कैनर उपयोग योग्य नहीं</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove crop</source>
        <translation>कटाई हटाएँ</translation>
    </message>
    <message>
        <source>Remove keep only this area</source>
        <translation>“केवल यह क्षेत्र” हटाएँ</translation>
    </message>
    <message>
        <source>Remove your destination</source>
        <translation>अपना गंतव्य हटाएँ</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>Removes a region you drew. A found one is not deleted: hide it or keep it.</source>
        <translation>आपका बनाया क्षेत्र हटाता है। खोजा गया क्षेत्र मिटाया नहीं जाता: उसे छिपाएँ या रखें।</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>बदला गया</translation>
    </message>
    <message>
        <source>Research: what studies need stays</source>
        <translation>अनुसंधान: अध्ययन को जो चाहिए वह रहता है</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>समीक्षा</translation>
    </message>
    <message>
        <source>Review findings</source>
        <translation>निष्कर्षों की समीक्षा</translation>
    </message>
    <message>
        <source>Said by the person</source>
        <translation>व्यक्ति ने कहा</translation>
    </message>
    <message>
        <source>Said by the search: {name}. Did you look yourself, to the edges?</source>
        <translation>खोज ने कहा: {name}। क्या आपने स्वयं किनारों तक देखा?</translation>
    </message>
    <message>
        <source>Same decision in the series</source>
        <translation>शृंखला में वही निर्णय</translation>
    </message>
    <message>
        <source>Same region in all files</source>
        <translation>सभी फ़ाइलों में वही क्षेत्र</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save a copy of this destination</source>
        <translation>इस गंतव्य की प्रति सहेजें</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>प्रति सहेजें…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF के रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Save it again as a plain JPEG, PNG or DICOM picture.</source>
        <translation>उसे साधारण JPEG, PNG या DICOM चित्र के रूप में फिर सहेजें।</translation>
    </message>
    <message>
        <source>Save it as JPEG, PNG or DICOM and open that.</source>
        <translation>उसे JPEG, PNG या DICOM के रूप में सहेजकर खोलें।</translation>
    </message>
    <message>
        <source>Save it as plain text in UTF-8 and open that.</source>
        <translation>उसे UTF-8 में सादे पाठ के रूप में सहेजकर खोलें।</translation>
    </message>
    <message>
        <source>Scanners of this kind are known to write here.</source>
        <translation>इस प्रकार के स्कैनर यहाँ लिखते हैं, यह ज्ञात है।</translation>
    </message>
    <message>
        <source>Scars</source>
        <translation>दाग</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>सहायता में खोजें</translation>
    </message>
    <message>
        <source>Search: export, tattoo, undo…</source>
        <translation>खोजें: निर्यात, टैटू, वापस…</translation>
    </message>
    <message>
        <source>Searches what the program says about itself.</source>
        <translation>प्रोग्राम अपने बारे में जो कहता है उसमें खोजता है।</translation>
    </message>
    <message>
        <source>Searching: {count} so far</source>
        <translation>खोज जारी: अब तक {count}</translation>
    </message>
    <message>
        <source>See the receipt page for the check, hide what it names, and export again.</source>
        <translation>रसीद पृष्ठ पर जाँच देखें, जो वह बताए उसे छिपाएँ, और फिर निर्यात करें।</translation>
    </message>
    <message>
        <source>See the receipt page for the check; save the picture in another format and try again.</source>
        <translation>रसीद पृष्ठ पर जाँच देखें; चित्र दूसरे प्रारूप में सहेजकर फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>Seen so far; it may still change. You decide once the search has ended.</source>
        <translation>अब तक इतना दिखा है; यह अभी बदल सकता है। खोज पूरी होने पर आप निर्णय लेंगे।</translation>
    </message>
    <message>
        <source>Select and move</source>
        <translation>चुनें और हिलाएँ</translation>
    </message>
    <message>
        <source>Select words that identify and mark them; once more takes it back.</source>
        <translation>पहचान कराने वाले शब्द चुनकर चिह्नित करें; दोबारा करने से चिह्न हटता है।</translation>
    </message>
    <message>
        <source>Serial numbers on implants and devices</source>
        <translation>प्रत्यारोपण और उपकरणों की क्रम संख्याएँ</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>शृंखला</translation>
    </message>
    <message>
        <source>Series {number}</source>
        <translation>शृंखला {number}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Settings hold your choices only, no names of patients or files.</source>
        <translation>सेटिंग में केवल आपके चुनाव हैं, रोगियों या फ़ाइलों के नाम नहीं।</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>सेटिंग…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>साझा करें</translation>
    </message>
    <message>
        <source>Share: removes the most</source>
        <translation>साझा: सबसे अधिक हटाता है</translation>
    </message>
    <message>
        <source>Shared by check and work</source>
        <translation>जाँच और काम में साझा</translation>
    </message>
    <message>
        <source>Shift+S chooses for whom the case is. Its rules only ever hide more; each is shown with who asks for it, or as our default.</source>
        <translation>Shift+S चुनता है कि मामला किसके लिए है। उसके नियम केवल और अधिक छिपाते हैं; हर नियम के साथ दिखता है कि कौन माँगता है, या वह हमारा मानक है।</translation>
    </message>
    <message>
        <source>Shift+X keeps with a reason, Shift+T hides all text like this, Shift+F the same place in all files.</source>
        <translation>Shift+X कारण के साथ रखता है, Shift+T ऐसे सभी पाठ छिपाता है, Shift+F सभी फ़ाइलों में वही जगह।</translation>
    </message>
    <message>
        <source>Show as exported</source>
        <translation>निर्यात जैसा दिखाएँ</translation>
    </message>
    <message>
        <source>Show certain or doubtful</source>
        <translation>निश्चित या संदिग्ध दिखाएँ</translation>
    </message>
    <message>
        <source>Show decisions</source>
        <translation>निर्णय दिखाएँ</translation>
    </message>
    <message>
        <source>Show how I did</source>
        <translation>मेरा नतीजा दिखाएँ</translation>
    </message>
    <message>
        <source>Show kinds</source>
        <translation>प्रकार दिखाएँ</translation>
    </message>
    <message>
        <source>Show the next</source>
        <translation>अगला दिखाएँ</translation>
    </message>
    <message>
        <source>Shows of this series only the file looked at in the list, or all of them.</source>
        <translation>सूची में इस शृंखला की केवल देखी जा रही फ़ाइल दिखाता है, या सभी।</translation>
    </message>
    <message>
        <source>Shows the picture as the clean copy will be.</source>
        <translation>चित्र को वैसा दिखाता है जैसी साफ़ प्रति होगी।</translation>
    </message>
    <message>
        <source>Shows the picture part by part, enlarged, so that nothing is overlooked.</source>
        <translation>चित्र को भाग-भाग बड़ा करके दिखाता है, ताकि कुछ न छूटे।</translation>
    </message>
    <message>
        <source>Shows the work in five cards.</source>
        <translation>काम को पाँच कार्डों में दिखाता है।</translation>
    </message>
    <message>
        <source>Shows versions and codes to copy, without content, names or paths.</source>
        <translation>कॉपी के लिए संस्करण और कोड दिखाता है, बिना सामग्री, नाम या पथ के।</translation>
    </message>
    <message>
        <source>Shows what happens to each attribute, and lets you choose: profile, options, or pictures for slides.</source>
        <translation>दिखाता है कि हर विशेषता का क्या होता है, और चुनने देता है: प्रोफ़ाइल, विकल्प, या स्लाइड के लिए चित्र।</translation>
    </message>
    <message>
        <source>Shrink region</source>
        <translation>क्षेत्र घटाएँ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Size of a file</source>
        <translation>फ़ाइल का आकार</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>So few are so old that the age alone points to one.</source>
        <translation>इतनी उम्र के इतने कम लोग हैं कि उम्र ही एक की ओर इशारा करती है।</translation>
    </message>
    <message>
        <source>Soft parts</source>
        <translation>कोमल ऊतक</translation>
    </message>
    <message>
        <source>Something expected was not found.</source>
        <translation>अपेक्षित कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>Something that must be looked for cannot be looked for on this computer.</source>
        <translation>जो खोजना आवश्यक है वह इस कंप्यूटर पर नहीं खोजा जा सकता।</translation>
    </message>
    <message>
        <source>Something went wrong inside</source>
        <translation>अंदर कुछ गड़बड़ हुई</translation>
    </message>
    <message>
        <source>Something went wrong inside; nothing was delivered. Please report: {what}</source>
        <translation>अंदर कुछ गड़बड़ हुई; कुछ नहीं सौंपा गया। कृपया सूचित करें: {what}</translation>
    </message>
    <message>
        <source>Speaker notes and comments are not in the clean copy.</source>
        <translation>वक्ता के नोट और टिप्पणियाँ साफ़ प्रति में नहीं हैं।</translation>
    </message>
    <message>
        <source>Speaker notes are in the clean copy, in clean words: read them; comments are not.</source>
        <translation>वक्ता के नोट साफ़ शब्दों में साफ़ प्रति में हैं: उन्हें पढ़ लें; टिप्पणियाँ नहीं हैं।</translation>
    </message>
    <message>
        <source>Stays a DICOM file, which slides and posts cannot show: Ctrl+D makes pictures.</source>
        <translation>DICOM फ़ाइल ही रहती है, जिसे स्लाइड और पोस्ट नहीं दिखा सकते: Ctrl+D से चित्र बनते हैं।</translation>
    </message>
    <message>
        <source>Stop running steps</source>
        <translation>चल रहे कदम रोकें</translation>
    </message>
    <message>
        <source>Stopped unexpectedly</source>
        <translation>अचानक रुक गया</translation>
    </message>
    <message>
        <source>Stops opening, searching and exporting.</source>
        <translation>खोलना, खोजना और निर्यात रोकता है।</translation>
    </message>
    <message>
        <source>Subtle</source>
        <translation>सूक्ष्म</translation>
    </message>
    <message>
        <source>Sure?</source>
        <translation>निश्चित?</translation>
    </message>
    <message>
        <source>Swaps black and white, on the screen only.</source>
        <translation>काला और सफ़ेद बदलता है, केवल स्क्रीन पर।</translation>
    </message>
    <message>
        <source>Switches the region between this frame and all frames.</source>
        <translation>क्षेत्र को इस फ़्रेम और सभी फ़्रेम के बीच बदलता है।</translation>
    </message>
    <message>
        <source>T shows every field before and after.</source>
        <translation>T हर फ़ील्ड पहले और बाद में दिखाता है।</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>मेटाडेटा</translation>
    </message>
    <message>
        <source>Tags and DICOM</source>
        <translation>मेटाडेटा और DICOM</translation>
    </message>
    <message>
        <source>Tags before and after</source>
        <translation>मेटाडेटा पहले और बाद में</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>सूची से हटाएँ</translation>
    </message>
    <message>
        <source>Takes every file off the list and forgets every decision; no file is touched.</source>
        <translation>हर फ़ाइल को सूची से हटाता है और हर निर्णय भूल जाता है; किसी फ़ाइल को नहीं छुआ जाता।</translation>
    </message>
    <message>
        <source>Takes the approval back; the file needs you again.</source>
        <translation>स्वीकृति वापस लेता है; फ़ाइल को फिर आपकी आवश्यकता है।</translation>
    </message>
    <message>
        <source>Takes the decision back; undecided is hidden on export.</source>
        <translation>निर्णय वापस लेता है; अनिर्णीत निर्यात पर छिपता है।</translation>
    </message>
    <message>
        <source>Takes this file off the list; the file itself is not touched.</source>
        <translation>इस फ़ाइल को सूची से हटाता है; फ़ाइल स्वयं अछूती रहती है।</translation>
    </message>
    <message>
        <source>Takes what identifies out of a caption, a history or a post.</source>
        <translation>शीर्षक, इतिहास या पोस्ट से पहचान बताने वाली बातें निकालता है।</translation>
    </message>
    <message>
        <source>Tattoos</source>
        <translation>टैटू</translation>
    </message>
    <message>
        <source>Tattoos, scars, jewellery and birthmarks.</source>
        <translation>टैटू, दाग, आभूषण और जन्मचिह्न।</translation>
    </message>
    <message>
        <source>Teaching: age group, sex and modality stay</source>
        <translation>शिक्षण: आयु वर्ग, लिंग और जाँच का प्रकार रहते हैं</translation>
    </message>
    <message>
        <source>Teeth and dental work</source>
        <translation>दाँत और दंत-कार्य</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Text as you wrote it</source>
        <translation>पाठ जैसा आपने लिखा</translation>
    </message>
    <message>
        <source>Text in the picture</source>
        <translation>चित्र में पाठ</translation>
    </message>
    <message>
        <source>Text in the picture; it may name a person, a place or a date.</source>
        <translation>चित्र में पाठ; यह व्यक्ति, स्थान या तारीख बता सकता है।</translation>
    </message>
    <message>
        <source>Text of the case</source>
        <translation>मामले का पाठ</translation>
    </message>
    <message>
        <source>Text that goes out</source>
        <translation>बाहर जाने वाला पाठ</translation>
    </message>
    <message>
        <source>Text that reads like a date or an age.</source>
        <translation>पाठ जो तारीख या आयु जैसा लगता है।</translation>
    </message>
    <message>
        <source>Text that reads like a hospital or a place.</source>
        <translation>पाठ जो अस्पताल या स्थान जैसा लगता है।</translation>
    </message>
    <message>
        <source>Text that reads like a measurement or a clinical term.</source>
        <translation>पाठ जो माप या चिकित्सा शब्द जैसा लगता है।</translation>
    </message>
    <message>
        <source>Text that reads like a name or a number of a person.</source>
        <translation>पाठ जो व्यक्ति के नाम या संख्या जैसा लगता है।</translation>
    </message>
    <message>
        <source>Text that reads like the name of someone who works there.</source>
        <translation>पाठ जो वहाँ काम करने वाले के नाम जैसा लगता है।</translation>
    </message>
    <message>
        <source>That folder holds what is shared. Choose another one.</source>
        <translation>उस फ़ोल्डर में साझा की जाने वाली चीज़ें हैं। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>That folder looks copied online by {service}.</source>
        <translation>लगता है कि {service} उस फ़ोल्डर की ऑनलाइन प्रति बनाता है।</translation>
    </message>
    <message>
        <source>The card tells that the internet does not forget, and what withdrawing can and cannot do. What you write stays as you write it.</source>
        <translation>कार्ड बताता है कि इंटरनेट भूलता नहीं, और सहमति वापस लेने से क्या हो सकता है और क्या नहीं। आप जो लिखते हैं वह वैसा ही रहता है।</translation>
    </message>
    <message>
        <source>The case is closed. Its files were not touched.</source>
        <translation>मामला बंद है। इसकी फ़ाइलों को नहीं छुआ गया।</translation>
    </message>
    <message>
        <source>The case text could not be written.</source>
        <translation>मामले का पाठ लिखा नहीं जा सका।</translation>
    </message>
    <message>
        <source>The case text was written: {name}</source>
        <translation>मामले का पाठ लिखा गया: {name}</translation>
    </message>
    <message>
        <source>The check failed</source>
        <translation>जाँच विफल रही</translation>
    </message>
    <message>
        <source>The clean copy cannot be written into this folder.</source>
        <translation>साफ़ प्रति इस फ़ोल्डर में नहीं लिखी जा सकती।</translation>
    </message>
    <message>
        <source>The clean copy is written, read back and checked by other code.</source>
        <translation>साफ़ प्रति लिखी जाती है, वापस पढ़ी जाती है और दूसरे कोड से जाँची जाती है।</translation>
    </message>
    <message>
        <source>The clean copy looked at, for another program; histories are asked to leave it out.</source>
        <translation>देखी जा रही साफ़ प्रति, दूसरे प्रोग्राम के लिए; क्लिपबोर्ड-इतिहास से कहा जाता है कि इसे न रखे।</translation>
    </message>
    <message>
        <source>The clean copy was written, read back and checked.</source>
        <translation>साफ़ प्रति लिखी गई, वापस पढ़ी गई और जाँची गई।</translation>
    </message>
    <message>
        <source>The clean copy would take the place of the original, which is never changed.</source>
        <translation>साफ़ प्रति मूल का स्थान ले लेती, जो कभी नहीं बदला जाता।</translation>
    </message>
    <message>
        <source>The clean deck then has its notes as plain text, identifying words changed.</source>
        <translation>तब साफ़ प्रस्तुति में उसके नोट सादे पाठ के रूप में होते हैं, पहचान बताने वाले शब्द बदले हुए।</translation>
    </message>
    <message>
        <source>The clean picture is on the clipboard.</source>
        <translation>साफ़ चित्र क्लिपबोर्ड पर है।</translation>
    </message>
    <message>
        <source>The colour profile is not carried over; colours may look different.</source>
        <translation>रंग प्रोफ़ाइल साथ नहीं जाती; रंग अलग दिख सकते हैं।</translation>
    </message>
    <message>
        <source>The content is locked by a password or encrypted, so it cannot be searched.</source>
        <translation>सामग्री पासवर्ड से बंद या एन्क्रिप्टेड है, इसलिए उसमें खोजा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The disk gave an error while the file was read.</source>
        <translation>फ़ाइल पढ़ते समय डिस्क ने त्रुटि दी।</translation>
    </message>
    <message>
        <source>The file also carries: {parts}.</source>
        <translation>फ़ाइल में यह भी है: {parts}।</translation>
    </message>
    <message>
        <source>The file breaks the rules of its own format.</source>
        <translation>फ़ाइल अपने ही प्रारूप के नियम तोड़ती है।</translation>
    </message>
    <message>
        <source>The file does not tell how large a pixel is: no scale bar is drawn.</source>
        <translation>फ़ाइल यह नहीं बताती कि एक पिक्सेल कितना बड़ा है: पैमाना नहीं बनाया जाता।</translation>
    </message>
    <message>
        <source>The file ends early; what is missing is empty in the clean copy too.</source>
        <translation>फ़ाइल पहले ही समाप्त हो जाती है; जो नहीं है वह साफ़ प्रति में भी खाली है।</translation>
    </message>
    <message>
        <source>The file ends too early; part of it is missing.</source>
        <translation>फ़ाइल बहुत जल्दी समाप्त होती है; उसका भाग नहीं है।</translation>
    </message>
    <message>
        <source>The file has no content.</source>
        <translation>फ़ाइल में कोई सामग्री नहीं है।</translation>
    </message>
    <message>
        <source>The file has no metadata fields. Its name is replaced.</source>
        <translation>फ़ाइल में मेटाडेटा फ़ील्ड नहीं हैं। उसका नाम बदला जाता है।</translation>
    </message>
    <message>
        <source>The file has overlays; they are not shown here and not carried over.</source>
        <translation>फ़ाइल में ओवरले हैं; वे यहाँ नहीं दिखते और साथ नहीं जाते।</translation>
    </message>
    <message>
        <source>The file holds a second picture; the clean copy has only this one.</source>
        <translation>फ़ाइल में दूसरा चित्र है; साफ़ प्रति में केवल यही है।</translation>
    </message>
    <message>
        <source>The file holds no picture that can be shown.</source>
        <translation>फ़ाइल में दिखाने योग्य चित्र नहीं है।</translation>
    </message>
    <message>
        <source>The file is no longer where it was.</source>
        <translation>फ़ाइल अब वहाँ नहीं है जहाँ थी।</translation>
    </message>
    <message>
        <source>The file name may identify a person; the clean copy gets a neutral one.</source>
        <translation>फ़ाइल का नाम व्यक्ति की पहचान बता सकता है; साफ़ प्रति को तटस्थ नाम मिलता है।</translation>
    </message>
    <message>
        <source>The file of remembered scanners cannot be read, or would become too large.</source>
        <translation>याद रखे गए स्कैनरों की फ़ाइल पढ़ी नहीं जा सकती, या बहुत बड़ी हो जाएगी।</translation>
    </message>
    <message>
        <source>The file of the key for pseudonyms cannot be read or holds no key.</source>
        <translation>छद्मनामों की कुंजी की फ़ाइल पढ़ी नहीं जा सकती या उसमें कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>The file on disk is not the one that was searched.</source>
        <translation>डिस्क पर फ़ाइल वह नहीं है जो खोजी गई थी।</translation>
    </message>
    <message>
        <source>The file uses a part of its format that CaseVeil cannot clean safely.</source>
        <translation>फ़ाइल अपने प्रारूप का ऐसा भाग काम में लेती है जिसे CaseVeil सुरक्षित रूप से साफ़ नहीं कर सकता।</translation>
    </message>
    <message>
        <source>The files tell “{word}” of the patient: choose another pseudonym.</source>
        <translation>फ़ाइलें रोगी के बारे में “{word}” बताती हैं: कोई दूसरा छद्म नाम चुनें।</translation>
    </message>
    <message>
        <source>The filter above the list shows one kind, what is sure or not, or one decision; Shift+Tab goes there from the list.</source>
        <translation>सूची के ऊपर का फ़िल्टर एक प्रकार, पक्का या संदिग्ध, या एक निर्णय दिखाता है; सूची से Shift+Tab वहाँ ले जाता है।</translation>
    </message>
    <message>
        <source>The finder is not sure.</source>
        <translation>खोजक निश्चित नहीं है।</translation>
    </message>
    <message>
        <source>The finders miss things. Look at every picture before you approve it.</source>
        <translation>खोजकों से चीज़ें छूटती हैं। स्वीकृत करने से पहले हर चित्र देखें।</translation>
    </message>
    <message>
        <source>The finished file could not be checked, so it was not delivered.</source>
        <translation>तैयार फ़ाइल जाँची नहीं जा सकी, इसलिए नहीं सौंपी गई।</translation>
    </message>
    <message>
        <source>The finished file did not pass a check, so it was not delivered.</source>
        <translation>तैयार फ़ाइल एक जाँच में सफल नहीं हुई, इसलिए नहीं सौंपी गई।</translation>
    </message>
    <message>
        <source>The index of a DICOM medium is left out; its images are opened.</source>
        <translation>DICOM माध्यम की सूची छोड़ दी गई; उसके चित्र खोले गए।</translation>
    </message>
    <message>
        <source>The newspaper tells the rest of the story.</source>
        <translation>बाकी कहानी अख़बार बताता है।</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>मूल फ़ाइल</translation>
    </message>
    <message>
        <source>The original is never changed, moved or deleted. It still shows the patient.</source>
        <translation>मूल फ़ाइल कभी बदली, हटाई या मिटाई नहीं जाती। उसमें रोगी अब भी दिखता है।</translation>
    </message>
    <message>
        <source>The original still exists, unchanged, in {folder}.</source>
        <translation>मूल फ़ाइल अब भी, अपरिवर्तित, {folder} में है।</translation>
    </message>
    <message>
        <source>The other files of the case are opened too, and searched anew.</source>
        <translation>मामले की अन्य फ़ाइलें भी खोली जाती हैं और नए सिरे से जाँची जाती हैं।</translation>
    </message>
    <message>
        <source>The patient agreed</source>
        <translation>रोगी सहमत है</translation>
    </message>
    <message>
        <source>The picture is larger than the limit set for this program.</source>
        <translation>चित्र इस प्रोग्राम की सीमा से बड़ा है।</translation>
    </message>
    <message>
        <source>The picture is stored in a transfer syntax that CaseVeil cannot decode.</source>
        <translation>चित्र ऐसे स्थानांतरण सिंटैक्स में है जिसे CaseVeil नहीं पढ़ सकता।</translation>
    </message>
    <message>
        <source>The picture on the clipboard cannot be opened.</source>
        <translation>क्लिपबोर्ड का चित्र नहीं खोला जा सकता।</translation>
    </message>
    <message>
        <source>The position on earth is that of a bed or a home.</source>
        <translation>धरती पर यह स्थान किसी बिस्तर या घर का है।</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing was delivered and the original is untouched.</source>
        <translation>प्रोग्राम से गलती हुई। कुछ नहीं सौंपा गया और मूल फ़ाइल अछूती है।</translation>
    </message>
    <message>
        <source>The program never uses the network. Nothing leaves this computer.</source>
        <translation>प्रोग्राम कभी नेटवर्क का उपयोग नहीं करता। कुछ भी इस कंप्यूटर से बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>The region begins on this frame.</source>
        <translation>क्षेत्र इस फ़्रेम से शुरू होता है।</translation>
    </message>
    <message>
        <source>The region ends on this frame.</source>
        <translation>क्षेत्र इस फ़्रेम पर समाप्त होता है।</translation>
    </message>
    <message numerus="yes">
        <source>The same decision in %n more file(s) of the series.</source>
        <translation>
            <numerusform>शृंखला की %n और फ़ाइल में वही निर्णय।</numerusform>
            <numerusform>शृंखला की %n और फ़ाइलों में वही निर्णय।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The second look found %n more region(s): {which}.</source>
        <translation>
            <numerusform>दूसरी नज़र ने %n और क्षेत्र पाया: {which}।</numerusform>
            <numerusform>दूसरी नज़र ने %n और क्षेत्र पाए: {which}।</numerusform>
        </translation>
    </message>
    <message>
        <source>The second look found more</source>
        <translation>दूसरी नज़र ने और पाया</translation>
    </message>
    <message>
        <source>The second look found more; nothing was delivered.</source>
        <translation>दूसरी नज़र ने और पाया; कुछ नहीं सौंपा गया।</translation>
    </message>
    <message>
        <source>The separate process that handled this file ended by itself.</source>
        <translation>इस फ़ाइल की अलग प्रक्रिया अपने आप समाप्त हो गई।</translation>
    </message>
    <message>
        <source>The settings cannot be saved; they hold until you close.</source>
        <translation>सेटिंग सहेजी नहीं जा सकती; बंद करने तक लागू रहेगी।</translation>
    </message>
    <message>
        <source>The settings were not read: {why}</source>
        <translation>सेटिंग नहीं पढ़ी गई: {why}</translation>
    </message>
    <message>
        <source>The step did not end within its time limit.</source>
        <translation>कदम अपनी समय सीमा में समाप्त नहीं हुआ।</translation>
    </message>
    <message>
        <source>The step went over its memory limit.</source>
        <translation>कदम अपनी मेमोरी सीमा से आगे गया।</translation>
    </message>
    <message>
        <source>The text is not written in UTF-8, so it cannot be read safely.</source>
        <translation>पाठ UTF-8 में नहीं है, इसलिए सुरक्षित रूप से नहीं पढ़ा जा सकता।</translation>
    </message>
    <message>
        <source>The whole picture is still being loaded.</source>
        <translation>पूरा चित्र अभी लोड हो रहा है।</translation>
    </message>
    <message>
        <source>There are regions the finders are not sure about.</source>
        <translation>कुछ क्षेत्र हैं जिन पर खोजक निश्चित नहीं हैं।</translation>
    </message>
    <message>
        <source>There is a destination of that name already.</source>
        <translation>इस नाम का गंतव्य पहले से है।</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>इस नाम की फ़ाइल पहले से है।</translation>
    </message>
    <message>
        <source>There is data after the end of the picture; it is not carried over.</source>
        <translation>चित्र के अंत के बाद डेटा है; वह साथ नहीं जाता।</translation>
    </message>
    <message>
        <source>There is no file in that folder.</source>
        <translation>उस फ़ोल्डर में कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>क्लिपबोर्ड पर कोई चित्र नहीं है।</translation>
    </message>
    <message>
        <source>There is no receipt that belongs to this file.</source>
        <translation>इस फ़ाइल की कोई रसीद नहीं है।</translation>
    </message>
    <message>
        <source>There is no receipt yet. Approve the file and export it.</source>
        <translation>अभी कोई रसीद नहीं है। फ़ाइल को स्वीकृत करके निर्यात करें।</translation>
    </message>
    <message>
        <source>There is no room for the clean copy.</source>
        <translation>साफ़ प्रति के लिए जगह नहीं है।</translation>
    </message>
    <message>
        <source>There is no such destination, or its file is not a whole preset.</source>
        <translation>ऐसा कोई गंतव्य नहीं है, या उसकी फ़ाइल पूरी प्रीसेट नहीं है।</translation>
    </message>
    <message>
        <source>There is something that a person has to decide.</source>
        <translation>कुछ है जिसका निर्णय किसी व्यक्ति को लेना है।</translation>
    </message>
    <message>
        <source>They do not look for tattoos, scars, birthmarks, jewellery or reflections.</source>
        <translation>वे टैटू, दाग, जन्मचिह्न, आभूषण या प्रतिबिंब नहीं खोजते।</translation>
    </message>
    <message>
        <source>This account may not read the file.</source>
        <translation>यह खाता फ़ाइल नहीं पढ़ सकता।</translation>
    </message>
    <message>
        <source>This computer has no letters for {language}. Install the font {font}.</source>
        <translation>इस कंप्यूटर पर {language} के अक्षर नहीं हैं। फ़ॉन्ट {font} स्थापित करें।</translation>
    </message>
    <message>
        <source>This file names no maker and model of a scanner.</source>
        <translation>इस फ़ाइल में स्कैनर के निर्माता और मॉडल का नाम नहीं है।</translation>
    </message>
    <message>
        <source>This format cannot be turned: its geometry must stay as the scanner wrote it.</source>
        <translation>यह प्रारूप घुमाया नहीं जा सकता: इसकी ज्यामिति वैसी रहनी चाहिए जैसी उपकरण ने लिखी।</translation>
    </message>
    <message>
        <source>This frame was not exported.</source>
        <translation>यह फ़्रेम निर्यात नहीं किया गया।</translation>
    </message>
    <message>
        <source>This is a folder, a device or a link that leads nowhere.</source>
        <translation>यह फ़ोल्डर, उपकरण या कहीं न ले जाने वाला लिंक है।</translation>
    </message>
    <message>
        <source>This may be a face.</source>
        <translation>यह चेहरा हो सकता है।</translation>
    </message>
    <message>
        <source>This may be text, but nothing can be read here.</source>
        <translation>यह पाठ हो सकता है, पर यहाँ कुछ पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>This would happen to {file}:</source>
        <translation>{file} के साथ यह होगा:</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>उन्हें फेंकें</translation>
    </message>
    <message>
        <source>Tick and go on</source>
        <translation>निशान लगाएँ और आगे बढ़ें</translation>
    </message>
    <message>
        <source>Tick with Space what identifies in this picture&apos;s file.</source>
        <translation>इस चित्र की फ़ाइल में जो पहचान कराता है उस पर Space से सही का निशान लगाएँ।</translation>
    </message>
    <message>
        <source>Ticks the whole checklist, or takes the ticks back.</source>
        <translation>पूरी जाँच-सूची पर निशान लगाता है, या निशान हटाता है।</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>पुष्टि शेष</translation>
    </message>
    <message>
        <source>To be signed, kept apart; it never goes with the case.</source>
        <translation>हस्ताक्षर के लिए, अलग रखा जाता है; मामले के साथ कभी नहीं जाता।</translation>
    </message>
    <message>
        <source>Together these slices of a head can be rebuilt into a face; share only a few.</source>
        <translation>सिर की ये परतें मिलकर चेहरा बना सकती हैं; केवल कुछ ही साझा करें।</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>बहुत बड़ा</translation>
    </message>
    <message>
        <source>Too little hidden: {name}</source>
        <translation>बहुत कम छिपाया गया: {name}</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>बहुत समय लगा</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it together with the code.</source>
        <translation>फिर प्रयास करें; यदि फिर हो, तो कृपया कोड के साथ सूचित करें।</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>बाएँ घुमाएँ</translation>
    </message>
    <message>
        <source>Turn region left</source>
        <translation>क्षेत्र बाएँ घुमाएँ</translation>
    </message>
    <message>
        <source>Turn region right</source>
        <translation>क्षेत्र दाएँ घुमाएँ</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>दाएँ घुमाएँ</translation>
    </message>
    <message>
        <source>Turns the clean copy by a quarter.</source>
        <translation>साफ़ प्रति को चौथाई घुमाता है।</translation>
    </message>
    <message>
        <source>Two finders saw a face here.</source>
        <translation>दो खोजकों ने यहाँ चेहरा देखा।</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>अनिर्णीत</translation>
    </message>
    <message>
        <source>Undecided, doubtful</source>
        <translation>अनिर्णीत, संदिग्ध</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Undo the crop or show a larger area.</source>
        <translation>कटाई वापस लें या बड़ा क्षेत्र दिखाएँ।</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>वापस लें: {step}</translation>
    </message>
    <message>
        <source>Unknown destination</source>
        <translation>अज्ञात गंतव्य</translation>
    </message>
    <message>
        <source>Use for all DICOM files</source>
        <translation>सभी DICOM फ़ाइलों पर लागू करें</translation>
    </message>
    <message>
        <source>Variant not supported</source>
        <translation>रूप समर्थित नहीं</translation>
    </message>
    <message>
        <source>Veins and lines of the hand</source>
        <translation>हाथ की नसें और रेखाएँ</translation>
    </message>
    <message>
        <source>Verbal consent: name of the witness</source>
        <translation>मौखिक सहमति: गवाह का नाम</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>जाँची गई</translation>
    </message>
    <message>
        <source>View</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>प्रतीक्षा…</translation>
    </message>
    <message>
        <source>Walk over the picture</source>
        <translation>चित्र पर चलें</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>स्वागत</translation>
    </message>
    <message>
        <source>What else identifies the patient, with commas between</source>
        <translation>और क्या रोगी की पहचान बताता है, बीच में अल्पविराम</translation>
    </message>
    <message>
        <source>What is known of the patient is among them: {which}.</source>
        <translation>इनमें वह भी है जो रोगी के बारे में ज्ञात है: {which}।</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>क्या खोजा जाता है</translation>
    </message>
    <message>
        <source>What is surely clinical may stay.</source>
        <translation>जो निश्चित रूप से नैदानिक है, रह सकता है।</translation>
    </message>
    <message>
        <source>What it cannot see</source>
        <translation>यह क्या नहीं देख सकता</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>यह क्या करता है</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>क्या लिखा है</translation>
    </message>
    <message>
        <source>What no finder can see: look yourself</source>
        <translation>जो कोई खोजक नहीं देख सकता: स्वयं देखें</translation>
    </message>
    <message>
        <source>What no finder sees</source>
        <translation>जो कोई खोजक नहीं देखता</translation>
    </message>
    <message>
        <source>What nobody decided is hidden in the clean copy.</source>
        <translation>जिसका निर्णय किसी ने नहीं लिया वह साफ़ प्रति में छिपा है।</translation>
    </message>
    <message>
        <source>What professional bodies, laws and the destination ask of you.</source>
        <translation>पेशेवर निकाय, कानून और गंतव्य आपसे क्या माँगते हैं।</translation>
    </message>
    <message>
        <source>What this destination asks for</source>
        <translation>यह गंतव्य क्या माँगता है</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>क्या किया गया</translation>
    </message>
    <message>
        <source>What you chose for the case was kept. Open its files again?</source>
        <translation>आपने केस के लिए जो चुना था वह रखा गया। उसकी फ़ाइलें फिर खोलें?</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>पहिया</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>जब कुछ गड़बड़ हो</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Where a check fails nothing is delivered, and you are told why.</source>
        <translation>जहाँ जाँच विफल हो वहाँ कुछ नहीं सौंपा जाता, और कारण बताया जाता है।</translation>
    </message>
    <message>
        <source>Where it will appear</source>
        <translation>कहाँ छपेगा</translation>
    </message>
    <message>
        <source>Where no photographs of faces are taken, a picture with a face is refused.</source>
        <translation>जहाँ चेहरों की फ़ोटो नहीं ली जाती, वहाँ चेहरे वाला चित्र अस्वीकार होता है।</translation>
    </message>
    <message>
        <source>Whiteboards, door signs, paper behind</source>
        <translation>पीछे के बोर्ड, दरवाज़े की पट्टियाँ, काग़ज़</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>Who will see it</source>
        <translation>कौन देखेगा</translation>
    </message>
    <message>
        <source>Whoever knows the person sees it; image searches find it again.</source>
        <translation>जो व्यक्ति को जानता है वह पहचान लेता है; चित्र-खोज उसे फिर ढूँढ लेती है।</translation>
    </message>
    <message>
        <source>Why does {name} stay visible?</source>
        <translation>{name} क्यों दिखता रहे?</translation>
    </message>
    <message>
        <source>Wipe away what a region hides too much.</source>
        <translation>क्षेत्र जो अधिक छिपाता है उसे मिटाएँ।</translation>
    </message>
    <message>
        <source>With place and diagnosis a date can point to one person.</source>
        <translation>स्थान और निदान के साथ तारीख एक व्यक्ति तक ले जा सकती है।</translation>
    </message>
    <message>
        <source>With the hospital or the illness it points to one person.</source>
        <translation>अस्पताल या बीमारी के साथ यह एक व्यक्ति की ओर इशारा करता है।</translation>
    </message>
    <message>
        <source>With these decisions no visible part of the picture remains.</source>
        <translation>इन निर्णयों से चित्र का कोई दिखता भाग नहीं बचता।</translation>
    </message>
    <message>
        <source>Withdraw approval</source>
        <translation>स्वीकृति वापस लें</translation>
    </message>
    <message>
        <source>Words changed</source>
        <translation>बदले गए शब्द</translation>
    </message>
    <message>
        <source>Words changed as planned</source>
        <translation>शब्द योजना के अनुसार बदले गए</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>काम जारी</translation>
    </message>
    <message>
        <source>Would overwrite the original</source>
        <translation>मूल को मिटा देता</translation>
    </message>
    <message>
        <source>Wristbands carry name, date of birth and number.</source>
        <translation>कलाई-पट्टे पर नाम, जन्मतिथि और संख्या होती है।</translation>
    </message>
    <message>
        <source>Write the day on which you spoke with the patient, as 2026-01-31.</source>
        <translation>वह दिन लिखें जब आपने रोगी से बात की, जैसे 2026-01-31।</translation>
    </message>
    <message>
        <source>Writes a clean copy of every approved file, reads it back and checks it.</source>
        <translation>हर स्वीकृत फ़ाइल की साफ़ प्रति लिखता है, वापस पढ़ता है और जाँचता है।</translation>
    </message>
    <message>
        <source>Writes a clean copy, reads it back and checks it. The original is never changed.</source>
        <translation>साफ़ प्रति लिखता है, वापस पढ़ता है और जाँचता है। मूल फ़ाइल कभी नहीं बदलती।</translation>
    </message>
    <message>
        <source>Writing and checking</source>
        <translation>लिखना और जाँचना</translation>
    </message>
    <message>
        <source>Writing in the margin of the picture.</source>
        <translation>चित्र के किनारे की लिखावट।</translation>
    </message>
    <message>
        <source>Written in English and translated for this program; the English words count.</source>
        <translation>अंग्रेज़ी में लिखा गया और इस प्रोग्राम के लिए अनुवादित; अंग्रेज़ी शब्द मान्य हैं।</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>लिखा गया: {name}</translation>
    </message>
    <message>
        <source>X keeps it, H changes it.</source>
        <translation>X उसे रखता है, H उसे बदलता है।</translation>
    </message>
    <message>
        <source>Yes, share only with consent</source>
        <translation>हाँ, केवल सहमति से साझा करें</translation>
    </message>
    <message>
        <source>You drew one</source>
        <translation>आपने एक बनाया</translation>
    </message>
    <message>
        <source>You hid this place on another file of this kind of scanner.</source>
        <translation>आपने इस प्रकार के स्कैनर की दूसरी फ़ाइल पर यह जगह छिपाई थी।</translation>
    </message>
    <message>
        <source>You look, correct and approve. Undecided is hidden.</source>
        <translation>आप देखते, सुधारते और स्वीकृत करते हैं। अनिर्णीत छिपता है।</translation>
    </message>
    <message>
        <source>You looked and agree; undecided regions will be hidden.</source>
        <translation>आपने देखा और सहमत हैं; अनिर्णीत क्षेत्र छिपाए जाएँगे।</translation>
    </message>
    <message>
        <source>You stopped this step. Nothing was written.</source>
        <translation>आपने यह कदम रोका। कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Your word, written into the file:</source>
        <translation>आपका वचन, जो फ़ाइल में लिखा जाता है:</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ज़ूम</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>बड़ा करें</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>छोटा करें</translation>
    </message>
    <message>
        <source>Zoom to finding</source>
        <translation>निष्कर्ष पर ज़ूम</translation>
    </message>
    <message>
        <source>a barcode</source>
        <translation>एक बारकोड</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>एक तारीख</translation>
    </message>
    <message>
        <source>a date of birth</source>
        <translation>जन्म की तारीख</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>एक उपकरण</translation>
    </message>
    <message>
        <source>a face</source>
        <translation>एक चेहरा</translation>
    </message>
    <message>
        <source>a face behind a bar</source>
        <translation>पट्टी के पीछे एक चेहरा</translation>
    </message>
    <message>
        <source>a measurement: the finding itself</source>
        <translation>एक माप: यही निष्कर्ष है</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>एक नाम</translation>
    </message>
    <message>
        <source>a neutral name</source>
        <translation>एक तटस्थ नाम</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>एक नंबर</translation>
    </message>
    <message>
        <source>a part that was cropped away</source>
        <translation>काटकर हटाया गया भाग</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>एक जगह</translation>
    </message>
    <message>
        <source>a reflection</source>
        <translation>एक प्रतिबिंब</translation>
    </message>
    <message>
        <source>a scale: without it nobody knows the size</source>
        <translation>एक पैमाना: उसके बिना आकार कोई नहीं जानता</translation>
    </message>
    <message>
        <source>a tattoo</source>
        <translation>एक टैटू</translation>
    </message>
    <message>
        <source>a work or role</source>
        <translation>एक काम या भूमिका</translation>
    </message>
    <message>
        <source>absence</source>
        <translation>अनुपस्थिति</translation>
    </message>
    <message>
        <source>account number</source>
        <translation>खाता संख्या</translation>
    </message>
    <message>
        <source>account on a network</source>
        <translation>नेटवर्क का खाता</translation>
    </message>
    <message>
        <source>address of a computer</source>
        <translation>कंप्यूटर का पता</translation>
    </message>
    <message>
        <source>age of 90 or over</source>
        <translation>90 या अधिक की आयु</translation>
    </message>
    <message>
        <source>all frames</source>
        <translation>सभी फ़्रेम</translation>
    </message>
    <message>
        <source>all frames for {name}</source>
        <translation>{name} के लिए सभी फ़्रेम</translation>
    </message>
    <message>
        <source>all text hidden</source>
        <translation>सारा पाठ छिपा</translation>
    </message>
    <message>
        <source>an age over 89</source>
        <translation>89 से अधिक आयु</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>एक घटना</translation>
    </message>
    <message>
        <source>answer about a relative</source>
        <translation>रिश्तेदार के बारे में उत्तर</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>स्वीकृत करना</translation>
    </message>
    <message>
        <source>approve the series</source>
        <translation>शृंखला स्वीकृत करना</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>पूछा गया</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>निश्चित</translation>
    </message>
    <message>
        <source>choose DICOM profile</source>
        <translation>DICOM प्रोफ़ाइल चुनना</translation>
    </message>
    <message>
        <source>choose destination</source>
        <translation>गंतव्य चुनना</translation>
    </message>
    <message>
        <source>choose pictures of this file</source>
        <translation>इस फ़ाइल के चित्र चुनें</translation>
    </message>
    <message>
        <source>clinical text may stay</source>
        <translation>नैदानिक पाठ रह सकता है</translation>
    </message>
    <message>
        <source>code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>confirm {name}</source>
        <translation>{name} की पुष्टि</translation>
    </message>
    <message>
        <source>consent card</source>
        <translation>सहमति-पत्र</translation>
    </message>
    <message>
        <source>could not run</source>
        <translation>नहीं चल सकी</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>काटना</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>काटा गया</translation>
    </message>
    <message>
        <source>date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>जन्मतिथि</translation>
    </message>
    <message>
        <source>delete {name}</source>
        <translation>{name} हटाना</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>संदिग्ध</translation>
    </message>
    <message>
        <source>draw region</source>
        <translation>क्षेत्र बनाना</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>खाली</translation>
    </message>
    <message>
        <source>erase from {name}</source>
        <translation>{name} से मिटाना</translation>
    </message>
    <message>
        <source>exact age</source>
        <translation>सटीक आयु</translation>
    </message>
    <message>
        <source>face</source>
        <translation>चेहरा</translation>
    </message>
    <message>
        <source>faces hidden</source>
        <translation>चेहरे छिपे</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>फ़ैक्स</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>फ़ाइल का नाम</translation>
    </message>
    <message>
        <source>finger or voice print</source>
        <translation>उँगली या आवाज़ की छाप</translation>
    </message>
    <message>
        <source>frame {frame}</source>
        <translation>फ़्रेम {frame}</translation>
    </message>
    <message>
        <source>frames {first} to {last}</source>
        <translation>फ़्रेम {first} से {last}</translation>
    </message>
    <message>
        <source>frames {first} to {last} for {name}</source>
        <translation>{name} के लिए फ़्रेम {first} से {last}</translation>
    </message>
    <message>
        <source>give the reason for {name}</source>
        <translation>{name} का कारण बताना</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>छिपा</translation>
    </message>
    <message>
        <source>hidden only because it is not known</source>
        <translation>केवल इसलिए छिपाया गया कि वह ज्ञात नहीं है</translation>
    </message>
    <message>
        <source>hidden unless a person kept it</source>
        <translation>छिपा, जब तक किसी व्यक्ति ने न रखा हो</translation>
    </message>
    <message>
        <source>hidden unless surely clinical, or kept by a person</source>
        <translation>छिपा, जब तक निश्चित रूप से चिकित्सीय न हो या किसी व्यक्ति ने न रखा हो</translation>
    </message>
    <message>
        <source>hidden without need: {pictures} of the pictures, {words} of the text</source>
        <translation>बिना ज़रूरत छिपाया गया: चित्रों का {pictures}, पाठ का {words}</translation>
    </message>
    <message>
        <source>hidden, except what a person kept and proposed measurements and sides that nobody hid</source>
        <translation>छिपा, सिवाय उसके जो किसी व्यक्ति ने रखा और प्रस्तावित माप और पक्ष जिन्हें किसी ने नहीं छिपाया</translation>
    </message>
    <message numerus="yes">
        <source>hide %n region(s)</source>
        <translation>
            <numerusform>%n क्षेत्र छिपाना</numerusform>
            <numerusform>%n क्षेत्र छिपाना</numerusform>
        </translation>
    </message>
    <message>
        <source>hide all text like {name}</source>
        <translation>{name} जैसा सारा पाठ छिपाना</translation>
    </message>
    <message>
        <source>hide the place of {name} in all files</source>
        <translation>सभी फ़ाइलों में {name} का स्थान छिपाना</translation>
    </message>
    <message>
        <source>hide the whole head of {name}</source>
        <translation>{name} का पूरा सिर छिपाना</translation>
    </message>
    <message>
        <source>hide what was kept</source>
        <translation>जो रखा गया उसे छिपाएँ</translation>
    </message>
    <message>
        <source>hide {name}</source>
        <translation>{name} छिपाना</translation>
    </message>
    <message>
        <source>hospital, ward or institution</source>
        <translation>अस्पताल, वार्ड या संस्थान</translation>
    </message>
    <message>
        <source>how the picture was exposed: it says nothing of anybody</source>
        <translation>चित्र कैसे लिया गया: यह किसी के बारे में कुछ नहीं कहता</translation>
    </message>
    <message>
        <source>insurance number</source>
        <translation>बीमा संख्या</translation>
    </message>
    <message>
        <source>it is public already</source>
        <translation>यह पहले से सार्वजनिक है</translation>
    </message>
    <message>
        <source>it is what is taught</source>
        <translation>यही पढ़ाया जाता है</translation>
    </message>
    <message>
        <source>job or event that leads to one person</source>
        <translation>काम या घटना जो एक व्यक्ति तक ले जाए</translation>
    </message>
    <message numerus="yes">
        <source>keep %n doubtful region(s)</source>
        <translation>
            <numerusform>%n संदिग्ध क्षेत्र रखना</numerusform>
            <numerusform>%n संदिग्ध क्षेत्र रखना</numerusform>
        </translation>
    </message>
    <message>
        <source>keep a part of {name}</source>
        <translation>{name} का एक भाग रखना</translation>
    </message>
    <message>
        <source>keep only this area</source>
        <translation>केवल यह क्षेत्र रखना</translation>
    </message>
    <message>
        <source>keep {name}</source>
        <translation>{name} रखना</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>रखा</translation>
    </message>
    <message>
        <source>label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>leave visible what was kept</source>
        <translation>जो रखा गया उसे दिखता छोड़ें</translation>
    </message>
    <message>
        <source>licence number</source>
        <translation>लाइसेंस संख्या</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>किनारा</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>मेटाडेटा</translation>
    </message>
    <message>
        <source>move {name}</source>
        <translation>{name} हिलाना</translation>
    </message>
    <message>
        <source>name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>name of staff</source>
        <translation>कर्मचारी का नाम</translation>
    </message>
    <message>
        <source>name of the file</source>
        <translation>फ़ाइल का नाम</translation>
    </message>
    <message>
        <source>national number</source>
        <translation>राष्ट्रीय संख्या</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>कोई चेहरा नहीं मिला</translation>
    </message>
    <message>
        <source>no photographs of faces</source>
        <translation>चेहरों की फ़ोटो नहीं</translation>
    </message>
    <message>
        <source>no text found</source>
        <translation>कोई पाठ नहीं मिला</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>not found, confirmed by a person</source>
        <translation>नहीं मिला, किसी ने पुष्टि की</translation>
    </message>
    <message>
        <source>not on frame {frame} for {name}</source>
        <translation>{name} फ़्रेम {frame} पर नहीं</translation>
    </message>
    <message>
        <source>notes of slide {number}</source>
        <translation>स्लाइड {number} के नोट</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>nothing that identifies: the finder was wrong</source>
        <translation>पहचान बताने वाला कुछ नहीं: खोजक गलत था</translation>
    </message>
    <message>
        <source>number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>number of a device</source>
        <translation>उपकरण की संख्या</translation>
    </message>
    <message>
        <source>number plate</source>
        <translation>वाहन संख्या</translation>
    </message>
    <message>
        <source>one frame for {name}</source>
        <translation>{name} के लिए एक फ़्रेम</translation>
    </message>
    <message>
        <source>only one area kept</source>
        <translation>केवल एक क्षेत्र रखा गया</translation>
    </message>
    <message>
        <source>our default</source>
        <translation>हमारा मानक</translation>
    </message>
    <message>
        <source>page {frame}</source>
        <translation>पृष्ठ {frame}</translation>
    </message>
    <message>
        <source>painted black outside a crop</source>
        <translation>काट के बाहर काला किया गया</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>सफल</translation>
    </message>
    <message numerus="yes">
        <source>paste %n region(s)</source>
        <translation>
            <numerusform>%n क्षेत्र चिपकाना</numerusform>
            <numerusform>%n क्षेत्र चिपकाना</numerusform>
        </translation>
    </message>
    <message>
        <source>picture {frame}</source>
        <translation>चित्र {frame}</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>पिक्सेल</translation>
    </message>
    <message>
        <source>place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>profile {name}</source>
        <translation>प्रोफ़ाइल {name}</translation>
    </message>
    <message>
        <source>read on {day}</source>
        <translation>{day} को पढ़ा</translation>
    </message>
    <message>
        <source>record number</source>
        <translation>रिकॉर्ड संख्या</translation>
    </message>
    <message>
        <source>region</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>remove crop</source>
        <translation>कटाई हटाना</translation>
    </message>
    <message>
        <source>remove keep only this area</source>
        <translation>“केवल यह क्षेत्र” हटाना</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>reset {name}</source>
        <translation>{name} पहले जैसा करना</translation>
    </message>
    <message>
        <source>resize {name}</source>
        <translation>{name} का आकार बदलना</translation>
    </message>
    <message>
        <source>rotate {name}</source>
        <translation>{name} घुमाना</translation>
    </message>
    <message>
        <source>same decision in the series on {name}</source>
        <translation>{name} पर शृंखला में वही निर्णय</translation>
    </message>
    <message>
        <source>slide {number}</source>
        <translation>स्लाइड {number}</translation>
    </message>
    <message>
        <source>social security number</source>
        <translation>सामाजिक सुरक्षा संख्या</translation>
    </message>
    <message>
        <source>someone who works there</source>
        <translation>वहाँ काम करने वाला कोई</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>टेलीफ़ोन</translation>
    </message>
    <message>
        <source>text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>the case needs it</source>
        <translation>केस को इसकी आवश्यकता है</translation>
    </message>
    <message>
        <source>the lesion: it is what the picture is for</source>
        <translation>घाव: चित्र इसी के लिए है</translation>
    </message>
    <message>
        <source>the name of the organ</source>
        <translation>अंग का नाम</translation>
    </message>
    <message>
        <source>the rules of the settings</source>
        <translation>सेटिंग के नियम</translation>
    </message>
    <message>
        <source>the side marker: it tells left from right</source>
        <translation>दिशा का चिह्न: यह बाएँ और दाएँ में भेद करता है</translation>
    </message>
    <message>
        <source>tick guidance</source>
        <translation>मार्गदर्शन पर निशान</translation>
    </message>
    <message>
        <source>tick on the checklist</source>
        <translation>जाँच-सूची पर निशान</translation>
    </message>
    <message>
        <source>tick the whole checklist</source>
        <translation>पूरी जाँच-सूची पर निशान</translation>
    </message>
    <message>
        <source>told by the files or by you</source>
        <translation>फ़ाइलों या आपने बताया</translation>
    </message>
    <message>
        <source>turn left</source>
        <translation>बाएँ घुमाना</translation>
    </message>
    <message>
        <source>turn right</source>
        <translation>दाएँ घुमाना</translation>
    </message>
    <message>
        <source>turned 180 degrees</source>
        <translation>180 अंश घुमाया गया</translation>
    </message>
    <message>
        <source>turned 270 degrees</source>
        <translation>270 अंश घुमाया गया</translation>
    </message>
    <message>
        <source>turned 90 degrees</source>
        <translation>90 अंश घुमाया गया</translation>
    </message>
    <message>
        <source>unknown word</source>
        <translation>अनजान शब्द</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>वेब पता</translation>
    </message>
    <message>
        <source>what was found: the case is about it</source>
        <translation>जो पाया गया: मामला इसी का है</translation>
    </message>
    <message>
        <source>where it was taken</source>
        <translation>चित्र कहाँ लिया गया</translation>
    </message>
    <message>
        <source>withdraw approval</source>
        <translation>स्वीकृति वापस लेना</translation>
    </message>
    <message>
        <source>word</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>words changed: {count}</source>
        <translation>बदले गए शब्द: {count}</translation>
    </message>
    <message>
        <source>wristband</source>
        <translation>कलाई-पट्टा</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>आपका अपना</translation>
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
        <translation>{count} प्रस्तावित</translation>
    </message>
    <message>
        <source>{count} to answer</source>
        <translation>{count} उत्तर शेष</translation>
    </message>
    <message>
        <source>{count} to answer: press A to be asked.</source>
        <translation>{count} उत्तर शेष: पूछे जाने के लिए A दबाएँ।</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} देखने बाकी</translation>
    </message>
    <message>
        <source>{count} undecided</source>
        <translation>{count} अनिर्णीत</translation>
    </message>
    <message>
        <source>{fields}: {fates}. The file name is replaced.</source>
        <translation>{fields}: {fates}। फ़ाइल का नाम बदला जाता है।</translation>
    </message>
    <message>
        <source>{field} – identifies a person</source>
        <translation>{field} – व्यक्ति की पहचान बताता है</translation>
    </message>
    <message>
        <source>{file} is not as wanted. {rule}: {wanted} ({source})</source>
        <translation>{file} वैसी नहीं जैसी चाहिए। {rule}: {wanted} ({source})</translation>
    </message>
    <message>
        <source>{found} of {all} found</source>
        <translation>{all} में से {found} मिले</translation>
    </message>
    <message>
        <source>{frames} but not {but}</source>
        <translation>{frames} पर {but} नहीं</translation>
    </message>
    <message>
        <source>{kind} series</source>
        <translation>{kind} शृंखला</translation>
    </message>
    <message>
        <source>{kind} series {number}</source>
        <translation>{kind} शृंखला {number}</translation>
    </message>
    <message>
        <source>{level}: {count} done, {found} of {all} found</source>
        <translation>{level}: {count} पूरे, {all} में से {found} मिले</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>{names} और अन्य</translation>
    </message>
    <message>
        <source>{name} stays visible: anyone who knows the person will recognise it. Why must it stay, and did the patient agree?</source>
        <translation>{name} दिखता रहेगा: व्यक्ति को जानने वाला हर कोई पहचान लेगा। यह क्यों रहना चाहिए, और क्या रोगी सहमत है?</translation>
    </message>
    <message>
        <source>{name} · kept</source>
        <translation>{name} · रखा</translation>
    </message>
    <message>
        <source>{name} · kept?</source>
        <translation>{name} · रखा?</translation>
    </message>
    <message>
        <source>{name}, {size}: not in the clean copy</source>
        <translation>{name}, {size}: साफ़ प्रति में नहीं</translation>
    </message>
    <message>
        <source>{name}: not exported. {why}.</source>
        <translation>{name}: निर्यात नहीं हुई। {why}।</translation>
    </message>
    <message>
        <source>{name}: not read</source>
        <translation>{name}: पढ़ा नहीं गया</translation>
    </message>
    <message>
        <source>{name}: the second look found more. Decide it and approve again.</source>
        <translation>{name}: दूसरी नज़र ने और पाया। निर्णय लें और फिर से स्वीकृत करें।</translation>
    </message>
    <message>
        <source>{name}: verified. The clean copy was written, read back and checked.</source>
        <translation>{name}: जाँची गई। साफ़ प्रति लिखी गई, वापस पढ़ी गई और जाँची गई।</translation>
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
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>{number} pixels</source>
        <translation>{number} पिक्सेल</translation>
    </message>
    <message>
        <source>{regions}; selected: {name}</source>
        <translation>{regions}; चुना हुआ: {name}</translation>
    </message>
    <message>
        <source>{share} of the picture</source>
        <translation>चित्र का {share}</translation>
    </message>
    <message>
        <source>{step}, {count} files left…</source>
        <translation>{step}, {count} फ़ाइलें शेष…</translation>
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
        <translation>{title}, सिमटा हुआ</translation>
    </message>
    <message>
        <source>{title}, unfolded</source>
        <translation>{title}, खुला हुआ</translation>
    </message>
    <message>
        <source>{which} may tell the side, left or right. Hidden unless you keep it.</source>
        <translation>{which} पक्ष बता सकता है, बायाँ या दायाँ। आप न रखें तो छिपा रहेगा।</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, made smaller from {wide} × {high}</source>
        <translation>{width} × {height} पिक्सेल, {wide} × {high} से छोटा किया गया</translation>
    </message>
    <message>
        <source>{window}, inverted</source>
        <translation>{window}, उलटा</translation>
    </message>
    <message>
        <source>{window}: on the screen only, the copy keeps its own.</source>
        <translation>{window}: केवल स्क्रीन पर, प्रति अपना रखती है।</translation>
    </message>
    <message>
        <source>“{before}” becomes “{after}”</source>
        <translation>“{before}” की जगह “{after}”</translation>
    </message>
    <message>
        <source>“{before}” is removed</source>
        <translation>“{before}” हटाया जाता है</translation>
    </message>
    <message>
        <source>“{part}” blames or demeans a colleague.</source>
        <translation>“{part}” सहकर्मी को दोष देता या नीचा दिखाता है।</translation>
    </message>
    <message>
        <source>“{part}” labels a patient in a way that may demean.</source>
        <translation>“{part}” रोगी पर ऐसा ठप्पा लगाता है जो नीचा दिखा सकता है।</translation>
    </message>
    <message>
        <source>“{part}” reads as mockery of a patient.</source>
        <translation>“{part}” रोगी का मज़ाक लगता है।</translation>
    </message>
</context>
</TS>
