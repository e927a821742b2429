<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name></name>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message numerus="yes">
        <source>%n approved or verified DICOM file(s) must be approved again.</source>
        <translation>
            <numerusform>لا ملفات DICOM معتمدة أو مفحوصة تحتاج إلى اعتماد من جديد (%n).</numerusform>
            <numerusform>يجب اعتماد ملف DICOM واحد معتمد أو مفحوص من جديد (%n).</numerusform>
            <numerusform>يجب اعتماد ملفي DICOM معتمدين أو مفحوصين من جديد (%n).</numerusform>
            <numerusform>يجب اعتماد %n ملفات DICOM معتمدة أو مفحوصة من جديد.</numerusform>
            <numerusform>يجب اعتماد %n ملفًا من DICOM معتمدًا أو مفحوصًا من جديد.</numerusform>
            <numerusform>يجب اعتماد %n ملف DICOM معتمد أو مفحوص من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>لا تغييرات (%n)</numerusform>
            <numerusform>تغيير واحد (%n)</numerusform>
            <numerusform>تغييران (%n)</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييراً</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clean copy(ies) on {name}.</source>
        <translation>
            <numerusform>لا نسخ نظيفة (%n) على {name}.</numerusform>
            <numerusform>نسخة نظيفة واحدة (%n) على {name}.</numerusform>
            <numerusform>نسختان نظيفتان (%n) على {name}.</numerusform>
            <numerusform>%n نسخ نظيفة على {name}.</numerusform>
            <numerusform>%n نسخة نظيفة على {name}.</numerusform>
            <numerusform>%n نسخة نظيفة على {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clean copy(ies) with receipts in {name}.</source>
        <translation>
            <numerusform>لا نسخ نظيفة (%n) في {name}.</numerusform>
            <numerusform>نسخة نظيفة واحدة (%n) مع إيصالها في {name}.</numerusform>
            <numerusform>نسختان نظيفتان (%n) مع إيصاليهما في {name}.</numerusform>
            <numerusform>%n نسخ نظيفة مع إيصالاتها في {name}.</numerusform>
            <numerusform>%n نسخة نظيفة مع إيصالاتها في {name}.</numerusform>
            <numerusform>%n نسخة نظيفة مع إيصالاتها في {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s), wristband(s) or label(s) left visible by the person.</source>
        <translation>
            <numerusform>لم يترك الشخص رموزًا أو أساور أو ملصقات ظاهرة (%n).</numerusform>
            <numerusform>ترك الشخص رمزًا أو سوارًا أو ملصقًا واحدًا (%n) ظاهرًا.</numerusform>
            <numerusform>ترك الشخص رمزين أو سوارين أو ملصقين (%n) ظاهرين.</numerusform>
            <numerusform>ترك الشخص %n رموز أو أساور أو ملصقات ظاهرة.</numerusform>
            <numerusform>ترك الشخص %n رمزًا أو سوارًا أو ملصقًا ظاهرًا.</numerusform>
            <numerusform>ترك الشخص %n رمز أو سوار أو ملصق ظاهرًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>لا حقول (%n)</numerusform>
            <numerusform>حقل واحد (%n)</numerusform>
            <numerusform>حقلان (%n)</numerusform>
            <numerusform>%n حقول</numerusform>
            <numerusform>%n حقلاً</numerusform>
            <numerusform>%n حقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات (%n)</numerusform>
            <numerusform>ملف واحد (%n)</numerusform>
            <numerusform>ملفان (%n)</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفاً</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) delivered</source>
        <translation>
            <numerusform>لا ملفات مسلَّمة (%n)</numerusform>
            <numerusform>ملف واحد مسلَّم (%n)</numerusform>
            <numerusform>ملفان مسلَّمان (%n)</numerusform>
            <numerusform>%n ملفات مسلَّمة</numerusform>
            <numerusform>%n ملفاً مسلَّماً</numerusform>
            <numerusform>%n ملف مسلَّم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not exported: the list says which and why.</source>
        <translation>
            <numerusform>كل الملفات صُدّرت (%n).</numerusform>
            <numerusform>ملف واحد لم يُصدَّر (%n): القائمة تقول أيّها ولماذا.</numerusform>
            <numerusform>ملفان لم يُصدَّرا (%n): القائمة تقول أيّهما ولماذا.</numerusform>
            <numerusform>%n ملفات لم تُصدَّر: القائمة تقول أيّها ولماذا.</numerusform>
            <numerusform>%n ملفًا لم يُصدَّر: القائمة تقول أيّها ولماذا.</numerusform>
            <numerusform>%n ملف لم يُصدَّر: القائمة تقول أيّها ولماذا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the series approved.</source>
        <translation>
            <numerusform>اعتُمد %n ملف من السلسلة.</numerusform>
            <numerusform>اعتُمد ملف واحد (%n) من السلسلة.</numerusform>
            <numerusform>اعتُمد ملفان (%n) من السلسلة.</numerusform>
            <numerusform>اعتُمدت %n ملفات من السلسلة.</numerusform>
            <numerusform>اعتُمد %n ملفًا من السلسلة.</numerusform>
            <numerusform>اعتُمد %n ملف من السلسلة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) ready</source>
        <translation>
            <numerusform>لا ملفات جاهزة (%n)</numerusform>
            <numerusform>ملف واحد جاهز (%n)</numerusform>
            <numerusform>ملفان جاهزان (%n)</numerusform>
            <numerusform>%n ملفات جاهزة</numerusform>
            <numerusform>%n ملفاً جاهزاً</numerusform>
            <numerusform>%n ملف جاهز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) show a face, which it does not take.</source>
        <translation>
            <numerusform>لا ملفات (%n) تُظهر وجهاً لا تقبله.</numerusform>
            <numerusform>ملف واحد (%n) يُظهر وجهاً لا تقبله.</numerusform>
            <numerusform>ملفان (%n) يُظهران وجهاً لا تقبله.</numerusform>
            <numerusform>%n ملفات تُظهر وجهاً لا تقبله.</numerusform>
            <numerusform>%n ملفاً تُظهر وجهاً لا تقبله.</numerusform>
            <numerusform>%n ملف تُظهر وجهاً لا تقبله.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stay DICOM: Ctrl+D makes pictures of them.</source>
        <translation>
            <numerusform>لا ملفات (%n) تبقى DICOM.</numerusform>
            <numerusform>ملف واحد (%n) يبقى DICOM: Ctrl+D يصنع منه صوراً.</numerusform>
            <numerusform>ملفان (%n) يبقيان DICOM: Ctrl+D يصنع منهما صوراً.</numerusform>
            <numerusform>%n ملفات تبقى DICOM: Ctrl+D يصنع منها صوراً.</numerusform>
            <numerusform>%n ملفاً تبقى DICOM: Ctrl+D يصنع منها صوراً.</numerusform>
            <numerusform>%n ملف تبقى DICOM: Ctrl+D يصنع منها صوراً.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still ask something of their own.</source>
        <translation>
            <numerusform>لا يزال %n ملف يسأل شيئًا خاصًا به.</numerusform>
            <numerusform>لا يزال ملف واحد (%n) يسأل شيئًا خاصًا به.</numerusform>
            <numerusform>لا يزال ملفان (%n) يسألان شيئًا خاصًا بهما.</numerusform>
            <numerusform>لا تزال %n ملفات تسأل شيئًا خاصًا بها.</numerusform>
            <numerusform>لا يزال %n ملفًا يسأل شيئًا خاصًا به.</numerusform>
            <numerusform>لا يزال %n ملف يسأل شيئًا خاصًا به.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identifying field(s)</source>
        <translation>
            <numerusform>لا حقول معرِّفة (%n)</numerusform>
            <numerusform>حقل معرِّف واحد (%n)</numerusform>
            <numerusform>حقلان معرِّفان (%n)</numerusform>
            <numerusform>%n حقول معرِّفة</numerusform>
            <numerusform>%n حقلاً معرِّفاً</numerusform>
            <numerusform>%n حقل معرِّف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>لا صور (%n)</numerusform>
            <numerusform>صورة واحدة (%n)</numerusform>
            <numerusform>صورتان (%n)</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of scanner remembered.</source>
        <translation>
            <numerusform>لا أنواع أجهزة محفوظة (%n).</numerusform>
            <numerusform>نوع جهاز واحد محفوظ (%n).</numerusform>
            <numerusform>نوعا أجهزة محفوظان (%n).</numerusform>
            <numerusform>%n أنواع أجهزة محفوظة.</numerusform>
            <numerusform>%n نوع جهاز محفوظًا.</numerusform>
            <numerusform>%n نوع جهاز محفوظ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are proposed to stay again: look at them.</source>
        <translation>
            <numerusform>لا أسطر (%n) مقترحة للبقاء من جديد.</numerusform>
            <numerusform>سطر واحد (%n) مقترح للبقاء من جديد: انظر إليه.</numerusform>
            <numerusform>سطران (%n) مقترحان للبقاء من جديد: انظر إليهما.</numerusform>
            <numerusform>%n أسطر مقترحة للبقاء من جديد: انظر إليها.</numerusform>
            <numerusform>%n سطراً مقترحة للبقاء من جديد: انظر إليها.</numerusform>
            <numerusform>%n سطر مقترحة للبقاء من جديد: انظر إليها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of text hidden, in all files.</source>
        <translation>
            <numerusform>لم يُخفَ أي سطر نص في كل الملفات (%n).</numerusform>
            <numerusform>أُخفي سطر نص واحد في كل الملفات (%n).</numerusform>
            <numerusform>أُخفي سطرا نص في كل الملفات (%n).</numerusform>
            <numerusform>أُخفيت %n أسطر نص في كل الملفات.</numerusform>
            <numerusform>أُخفي %n سطر نص في كل الملفات.</numerusform>
            <numerusform>أُخفي %n سطر نص في كل الملفات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that would have stayed are hidden now.</source>
        <translation>
            <numerusform>لا أسطر (%n) كانت ستبقى وأُخفيت الآن.</numerusform>
            <numerusform>سطر واحد (%n) كان سيبقى وأُخفي الآن.</numerusform>
            <numerusform>سطران (%n) كانا سيبقيان وأُخفيا الآن.</numerusform>
            <numerusform>%n أسطر كانت ستبقى وأُخفيت الآن.</numerusform>
            <numerusform>%n سطراً كانت ستبقى وأُخفيت الآن.</numerusform>
            <numerusform>%n سطر كانت ستبقى وأُخفيت الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them doubtful: D keeps those on this frame.</source>
        <translation>
            <numerusform>لا مشكوك فيها بينها (%n): ‏D يبقي ما في هذا الإطار.</numerusform>
            <numerusform>منها واحدة مشكوك فيها (%n): ‏D يبقيها إن كانت في هذا الإطار.</numerusform>
            <numerusform>منها اثنتان مشكوك فيهما (%n): ‏D يبقي ما في هذا الإطار منهما.</numerusform>
            <numerusform>منها %n مشكوك فيها: ‏D يبقي ما في هذا الإطار منها.</numerusform>
            <numerusform>منها %n مشكوك فيها: ‏D يبقي ما في هذا الإطار منها.</numerusform>
            <numerusform>منها %n مشكوك فيها: ‏D يبقي ما في هذا الإطار منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only because the word is not known</source>
        <translation>
            <numerusform>%n لأن الكلمة غير معروفة فقط</numerusform>
            <numerusform>%n لأن الكلمة غير معروفة فقط</numerusform>
            <numerusform>%n لأن الكلمة غير معروفة فقط</numerusform>
            <numerusform>%n لأن الكلمة غير معروفة فقط</numerusform>
            <numerusform>%n لأن الكلمة غير معروفة فقط</numerusform>
            <numerusform>%n لأن الكلمة غير معروفة فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) will be made to fit it.</source>
        <translation>
            <numerusform>لن تُكيَّف أي صورة (%n) لها.</numerusform>
            <numerusform>ستُكيَّف صورة واحدة (%n) لها.</numerusform>
            <numerusform>ستُكيَّف صورتان (%n) لها.</numerusform>
            <numerusform>ستُكيَّف %n صور لها.</numerusform>
            <numerusform>ستُكيَّف %n صورة لها.</numerusform>
            <numerusform>ستُكيَّف %n صورة لها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>لا مناطق (%n)</numerusform>
            <numerusform>منطقة واحدة (%n)</numerusform>
            <numerusform>منطقتان (%n)</numerusform>
            <numerusform>%n مناطق</numerusform>
            <numerusform>%n منطقة</numerusform>
            <numerusform>%n منطقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) copied: Ctrl+Shift+V in another file.</source>
        <translation>
            <numerusform>لم تُنسخ مناطق (%n): Ctrl+Shift+V في ملف آخر.</numerusform>
            <numerusform>نُسخت منطقة واحدة (%n): Ctrl+Shift+V في ملف آخر.</numerusform>
            <numerusform>نُسخت منطقتان (%n): Ctrl+Shift+V في ملف آخر.</numerusform>
            <numerusform>نُسخت %n مناطق: Ctrl+Shift+V في ملف آخر.</numerusform>
            <numerusform>نُسخت %n منطقة: Ctrl+Shift+V في ملف آخر.</numerusform>
            <numerusform>نُسخت %n منطقة: Ctrl+Shift+V في ملف آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) remembered for this kind of scanner.</source>
        <translation>
            <numerusform>لم تُحفظ مناطق (%n) لهذا النوع من الأجهزة.</numerusform>
            <numerusform>حُفظت منطقة واحدة (%n) لهذا النوع من الأجهزة.</numerusform>
            <numerusform>حُفظت منطقتان (%n) لهذا النوع من الأجهزة.</numerusform>
            <numerusform>حُفظت %n مناطق لهذا النوع من الأجهزة.</numerusform>
            <numerusform>حُفظت %n منطقة لهذا النوع من الأجهزة.</numerusform>
            <numerusform>حُفظت %n منطقة لهذا النوع من الأجهزة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) that may identify stay visible: look at them.</source>
        <translation>
            <numerusform>لا تبقى مناطق (%n) قد تكشف الهوية ظاهرة.</numerusform>
            <numerusform>تبقى منطقة واحدة (%n) قد تكشف الهوية ظاهرة: انظر إليها.</numerusform>
            <numerusform>تبقى منطقتان (%n) قد تكشفان الهوية ظاهرتين: انظر إليهما.</numerusform>
            <numerusform>تبقى %n مناطق قد تكشف الهوية ظاهرة: انظر إليها.</numerusform>
            <numerusform>تبقى %n منطقة قد تكشف الهوية ظاهرة: انظر إليها.</numerusform>
            <numerusform>تبقى %n منطقة قد تكشف الهوية ظاهرة: انظر إليها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) will stay visible as proposed: look at them.</source>
        <translation>
            <numerusform>لن تبقى مناطق ظاهرة (%n) كما اقتُرح.</numerusform>
            <numerusform>ستبقى منطقة واحدة ظاهرة كما اقتُرح (%n): انظر إليها.</numerusform>
            <numerusform>ستبقى منطقتان ظاهرتين كما اقتُرح (%n): انظر إليهما.</numerusform>
            <numerusform>ستبقى %n مناطق ظاهرة كما اقتُرح: انظر إليها.</numerusform>
            <numerusform>ستبقى %n منطقة ظاهرة كما اقتُرح: انظر إليها.</numerusform>
            <numerusform>ستبقى %n منطقة ظاهرة كما اقتُرح: انظر إليها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed file(s) have not been exported.</source>
        <translation>
            <numerusform>لا ملفات مراجَعة لم تُصدَّر (%n).</numerusform>
            <numerusform>ملف مراجَع واحد لم يُصدَّر (%n).</numerusform>
            <numerusform>ملفان مراجَعان لم يُصدَّرا (%n).</numerusform>
            <numerusform>%n ملفات مراجَعة لم تُصدَّر.</numerusform>
            <numerusform>%n ملفاً مراجَعاً لم يُصدَّر.</numerusform>
            <numerusform>%n ملف مراجَع لم يُصدَّر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) left readable by the person.</source>
        <translation>
            <numerusform>ترك الشخص %n نص مقروء.</numerusform>
            <numerusform>ترك الشخص نصًا واحدًا (%n) مقروءًا.</numerusform>
            <numerusform>ترك الشخص نصين (%n) مقروءين.</numerusform>
            <numerusform>ترك الشخص %n نصوص مقروءة.</numerusform>
            <numerusform>ترك الشخص %n نصًا مقروءًا.</numerusform>
            <numerusform>ترك الشخص %n نص مقروء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) stay readable: look at them.</source>
        <translation>
            <numerusform>يبقى %n نص مقروءًا.</numerusform>
            <numerusform>يبقى نص واحد (%n) مقروءًا: انظر إليه.</numerusform>
            <numerusform>يبقى نصان (%n) مقروءين: انظر إليهما.</numerusform>
            <numerusform>تبقى %n نصوص مقروءة: انظر إليها.</numerusform>
            <numerusform>يبقى %n نصًا مقروءًا: انظر إليها.</numerusform>
            <numerusform>يبقى %n نص مقروءًا: انظر إليها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>لا مواضيع (%n)</numerusform>
            <numerusform>موضوع واحد (%n)</numerusform>
            <numerusform>موضوعان (%n)</numerusform>
            <numerusform>%n مواضيع</numerusform>
            <numerusform>%n موضوعاً</numerusform>
            <numerusform>%n موضوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided region(s) will be hidden on export.</source>
        <translation>
            <numerusform>لا مناطق غير مقررة (%n) لتُخفى عند التصدير.</numerusform>
            <numerusform>ستُخفى منطقة واحدة غير مقررة (%n) عند التصدير.</numerusform>
            <numerusform>ستُخفى منطقتان غير مقررتين (%n) عند التصدير.</numerusform>
            <numerusform>ستُخفى %n مناطق غير مقررة عند التصدير.</numerusform>
            <numerusform>ستُخفى %n منطقة غير مقررة عند التصدير.</numerusform>
            <numerusform>ستُخفى %n منطقة غير مقررة عند التصدير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) that may identify stay readable: {which}.</source>
        <translation>
            <numerusform>تبقى %n كلمة قد تكشف الهوية مقروءة: {which}.</numerusform>
            <numerusform>تبقى كلمة واحدة (%n) قد تكشف الهوية مقروءة: {which}.</numerusform>
            <numerusform>تبقى كلمتان (%n) قد تكشفان الهوية مقروءتين: {which}.</numerusform>
            <numerusform>تبقى %n كلمات قد تكشف الهوية مقروءة: {which}.</numerusform>
            <numerusform>تبقى %n كلمة قد تكشف الهوية مقروءة: {which}.</numerusform>
            <numerusform>تبقى %n كلمة قد تكشف الهوية مقروءة: {which}.</numerusform>
        </translation>
    </message>
    <message>
        <source>0 of {count} read. Once more exports without a tick.</source>
        <translation>قُرئ 0 من {count}. الضغط مرة أخرى يصدّر دون أي علامة.</translation>
    </message>
    <message>
        <source>A approves a file, Ctrl+E exports. Each clean copy is read back and checked before you get it. The original is never changed.</source>
        <translation>‏A يعتمد الملف، وCtrl+E يصدّر. تُعاد قراءة كل نسخة نظيفة وتُفحص قبل أن تُسلَّم إليك. الأصل لا يتغير أبداً.</translation>
    </message>
    <message>
        <source>A approves a file: you looked and agree. Ctrl+E exports what is approved.</source>
        <translation>‏A يعتمد الملف: نظرتَ ووافقت. Ctrl+E يصدّر ما اعتُمد.</translation>
    </message>
    <message>
        <source>A bar over the eyes leaves the rest of the face.</source>
        <translation>شريط فوق العينين يترك بقية الوجه ظاهرة.</translation>
    </message>
    <message>
        <source>A barcode or QR code that can be read.</source>
        <translation>رمز شريطي أو رمز QR يمكن قراءته.</translation>
    </message>
    <message>
        <source>A barcode or QR code; it may hold a number that leads to a person.</source>
        <translation>رمز شريطي أو رمز QR؛ قد يحمل رقماً يقود إلى شخص.</translation>
    </message>
    <message>
        <source>A check could not run</source>
        <translation>تعذّر إجراء فحص</translation>
    </message>
    <message>
        <source>A crop only covers it; the file holds it all.</source>
        <translation>القص يغطيه فقط؛ والملف يحتفظ به كله.</translation>
    </message>
    <message>
        <source>A destination of your own is made, changed, imported and saved there too.</source>
        <translation>وهناك أيضاً تُنشأ وجهة خاصة بك وتُعدَّل وتُستورد وتُحفظ.</translation>
    </message>
    <message>
        <source>A destination only ever hides more. Your rules are shown as our default.</source>
        <translation>الوجهة لا تزيد إلا الإخفاء. تُعرض قواعدك على أنها إعدادنا الافتراضي.</translation>
    </message>
    <message>
        <source>A face was found, and the destination takes no photograph of a face.</source>
        <translation>وُجد وجه، والوجهة لا تقبل صورة وجه.</translation>
    </message>
    <message>
        <source>A face, seen again on a closer look.</source>
        <translation>وجه، شوهد ثانية عند النظر عن قرب.</translation>
    </message>
    <message>
        <source>A file is in the way</source>
        <translation>هناك ملف في الطريق</translation>
    </message>
    <message>
        <source>A file that cannot be handled is refused with a reason; the others go on.</source>
        <translation>الملف الذي لا يمكن معالجته يُرفض مع ذكر السبب؛ وتستمر الملفات الأخرى.</translation>
    </message>
    <message>
        <source>A file with the name of the clean copy exists already.</source>
        <translation>يوجد بالفعل ملف باسم النسخة النظيفة.</translation>
    </message>
    <message>
        <source>A finder is missing</source>
        <translation>أحد الكواشف مفقود</translation>
    </message>
    <message>
        <source>A finder stopped</source>
        <translation>توقف أحد الكواشف</translation>
    </message>
    <message>
        <source>A found region is not deleted. H hides it, X leaves it visible.</source>
        <translation>المنطقة التي عُثر عليها لا تُحذف. ‏H يخفيها، X يتركها ظاهرة.</translation>
    </message>
    <message>
        <source>A kept word tells who it is</source>
        <translation>كلمة أُبقيت تدل على صاحبها</translation>
    </message>
    <message>
        <source>A list to tick while you look yourself.</source>
        <translation>قائمة تؤشّرها أثناء نظرك بنفسك.</translation>
    </message>
    <message>
        <source>A metadata field that identifies a person.</source>
        <translation>حقل بيانات وصفية يعرّف بشخص.</translation>
    </message>
    <message>
        <source>A moving PNG, without loss</source>
        <translation>صورة PNG متحركة بلا فقد</translation>
    </message>
    <message>
        <source>A moving WebP, without loss</source>
        <translation>صورة WebP متحركة بلا فقد</translation>
    </message>
    <message>
        <source>A part of the program tried to use the network; CaseVeil never does.</source>
        <translation>حاول جزء من البرنامج استخدام الشبكة؛ CaseVeil لا يفعل ذلك أبداً.</translation>
    </message>
    <message>
        <source>A part of {name} stays visible. Of crops around one eye 4.9 % were recognised; larger parts are recognised more often. Why must it stay, and did the patient agree?</source>
        <translation>يبقى جزء من {name} ظاهراً. من القصاصات حول عين واحدة تُعُرِّف على 4.9 %؛ والأجزاء الأكبر يُتعرَّف عليها أكثر. لماذا يجب أن يبقى، وهل وافق المريض؟</translation>
    </message>
    <message>
        <source>A phone can read it; its content is never shown or written here.</source>
        <translation>يمكن لهاتف أن يقرأه؛ محتواه لا يُعرض ولا يُكتب هنا أبداً.</translation>
    </message>
    <message>
        <source>A picture carries no attribute at all.</source>
        <translation>لا تحمل الصورة أي سمة على الإطلاق.</translation>
    </message>
    <message>
        <source>A pseudonym has Latin letters, digits and hyphens only.</source>
        <translation>الاسم المستعار حروف لاتينية وأرقام وشرطات فقط.</translation>
    </message>
    <message>
        <source>A rare condition or a place that people would recognise.</source>
        <translation>مرض نادر أو مكان قد يتعرّف عليه الناس.</translation>
    </message>
    <message>
        <source>A relative could not recognise this, you said.</source>
        <translation>قلتَ إن قريباً لا يمكنه التعرّف على هذا.</translation>
    </message>
    <message>
        <source>A relative could recognise this, you said: share only with consent.</source>
        <translation>قلتَ إن قريباً قد يتعرّف على هذا: لا تشاركه إلا بموافقة.</translation>
    </message>
    <message>
        <source>A scale bar beneath the picture</source>
        <translation>مقياس رسم أسفل الصورة</translation>
    </message>
    <message>
        <source>A second look at the finished file saw this outside everything hidden.</source>
        <translation>رأت نظرة ثانية إلى الملف النهائي هذا خارج كل ما أُخفي.</translation>
    </message>
    <message>
        <source>A second look may find more. Decide it and approve again.</source>
        <translation>قد تجد نظرة ثانية المزيد. قرّر واعتمد من جديد.</translation>
    </message>
    <message>
        <source>A word in the text; the clean copy says something neutral instead.</source>
        <translation>كلمة في النص؛ تقول النسخة النظيفة مكانها شيئًا محايدًا.</translation>
    </message>
    <message>
        <source>A word that you kept stands in the properties of the file, too.</source>
        <translation>كلمة أبقيتها موجودة أيضاً في خصائص الملف.</translation>
    </message>
    <message>
        <source>Actual pixels</source>
        <translation>البكسلات الفعلية</translation>
    </message>
    <message>
        <source>Add region</source>
        <translation>إضافة منطقة</translation>
    </message>
    <message>
        <source>Adds a region in the middle; move it with Alt and the arrow keys.</source>
        <translation>يضيف منطقة في الوسط؛ حرّكها بمفتاح Alt والأسهم.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>After a crash your decisions are offered when the program starts again.</source>
        <translation>بعد تعطّل البرنامج تُعرض عليك قراراتك عند تشغيله من جديد.</translation>
    </message>
    <message>
        <source>After export no field remains.</source>
        <translation>بعد التصدير لا يبقى أي حقل.</translation>
    </message>
    <message>
        <source>After export remain: {names}.</source>
        <translation>بعد التصدير يبقى: {names}.</translation>
    </message>
    <message>
        <source>All clean copies small on one picture.</source>
        <translation>كل النسخ النظيفة مصغرة في صورة واحدة.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>All frames</source>
        <translation>كل الإطارات</translation>
    </message>
    <message>
        <source>All of it is hidden, unless you keep a line.</source>
        <translation>يُخفى كله ما لم تُبقِ سطراً.</translation>
    </message>
    <message>
        <source>Already in the list.</source>
        <translation>موجود في القائمة.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n آخر.</numerusform>
            <numerusform>و%n آخران.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Any phone reads it, and the record&apos;s number with it.</source>
        <translation>أي هاتف يقرؤه، ومعه رقم السجل.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Approve and export</source>
        <translation>الاعتماد والتصدير</translation>
    </message>
    <message>
        <source>Approve the whole series</source>
        <translation>اعتماد السلسلة كلها</translation>
    </message>
    <message>
        <source>Approve without looking</source>
        <translation>الاعتماد دون نظر</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>معتمد.</translation>
    </message>
    <message>
        <source>Approved: it goes out with the pictures.</source>
        <translation>معتمد: يخرج مع الصور.</translation>
    </message>
    <message>
        <source>Approves this file, and every file of its series that asks nothing more.</source>
        <translation>يعتمد هذا الملف وكل ملف من سلسلته لا يسأل شيئًا آخر.</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>كما في الملف</translation>
    </message>
    <message>
        <source>As the original</source>
        <translation>كما في الأصل</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>كالنظام ({language})</translation>
    </message>
    <message>
        <source>As they are.</source>
        <translation>كما هي.</translation>
    </message>
    <message>
        <source>Ask at any time</source>
        <translation>اسأل في أي وقت</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>السؤال كل مرة</translation>
    </message>
    <message>
        <source>Ask each time for the folder for clean copies</source>
        <translation>السؤال كل مرة عن مجلد النسخ النظيفة</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or copy it to a folder of your own.</source>
        <translation>اطلب حق القراءة، أو انسخه إلى مجلد لك.</translation>
    </message>
    <message>
        <source>Ask the patient for every photograph.</source>
        <translation>اسأل المريض عن كل صورة فوتوغرافية.</translation>
    </message>
    <message>
        <source>Ask the patient where in doubt.</source>
        <translation>اسأل المريض عند الشك.</translation>
    </message>
    <message>
        <source>Ask the patient, whatever the picture.</source>
        <translation>اسأل المريض أياً كانت الصورة.</translation>
    </message>
    <message>
        <source>Ask yourself: could a relative recognise this?</source>
        <translation>اسأل نفسك: هل يمكن لقريب أن يتعرّف على هذا؟</translation>
    </message>
    <message>
        <source>Asked at the first export</source>
        <translation>يُسأل عنه عند أول تصدير</translation>
    </message>
    <message>
        <source>At most {count} characters.</source>
        <translation>{count} حرفاً على الأكثر.</translation>
    </message>
    <message>
        <source>B draws a rectangle, I an ellipse, L a polygon; Q paints, Shift+Q wipes away. Escape gives the tool up.</source>
        <translation>‏B يرسم مستطيلًا، وI قطعًا ناقصًا، وL مضلعًا؛ وQ يلوّن، وShift+Q يمسح. وEsc يترك الأداة.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Basic: as the standard PS3.15 says</source>
        <translation>أساسي: كما يقول المعيار PS3.15</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>Before that you are asked what only a person can say. Each answer is one key.</source>
        <translation>قبل ذلك تُسأل عمّا لا يستطيع قوله إلا إنسان. لكل جواب مفتاح واحد.</translation>
    </message>
    <message>
        <source>Before the first export you read once what is asked of you: Enter ticks the point that is shown.</source>
        <translation>قبل أول تصدير تقرأ مرة ما هو مطلوب منك: Enter يؤشر على النقطة المعروضة.</translation>
    </message>
    <message>
        <source>Before you share</source>
        <translation>قبل أن تشارك</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Birthmarks, moles in a pattern</source>
        <translation>وحمات، شامات في نمط</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>العظم</translation>
    </message>
    <message>
        <source>Brain</source>
        <translation>الدماغ</translation>
    </message>
    <message>
        <source>Brightness as in the file</source>
        <translation>السطوع كما في الملف</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>فرشاة</translation>
    </message>
    <message>
        <source>By keys: Ins adds a region, Alt with the arrow keys moves it, G and S make it larger and smaller.</source>
        <translation>بالمفاتيح: Ins يضيف منطقة، وAlt مع الأسهم يحركها، وG وS يكبّرانها ويصغّرانها.</translation>
    </message>
    <message>
        <source>C crops the picture. O keeps only one area and hides everything else.</source>
        <translation>‏C يقصّ الصورة. O يبقي مساحة واحدة فقط ويخفي كل ما عداها.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>أُلغي. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Cannot be looked for on this computer: {names}. Files that need it will be refused. See Help, What is looked for.</source>
        <translation>لا يمكن البحث عنه على هذا الحاسوب: {names}. ستُرفض الملفات التي تحتاجه. انظر مساعدة، ما يُبحث عنه.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>تعذّرت القراءة</translation>
    </message>
    <message>
        <source>Caption, history or post, with what was found taken out; read it.</source>
        <translation>تعليق أو سيرة مرضية أو منشور بلا ما عُثر عليه؛ اقرأه.</translation>
    </message>
    <message>
        <source>Case text</source>
        <translation>نص الحالة</translation>
    </message>
    <message>
        <source>Case text, consent and delivery</source>
        <translation>نص الحالة والموافقة والتسليم</translation>
    </message>
    <message>
        <source>Case text…</source>
        <translation>نص الحالة…</translation>
    </message>
    <message>
        <source>CaseVeil did not end in order last time.</source>
        <translation>لم ينتهِ CaseVeil بانتظام في المرة السابقة.</translation>
    </message>
    <message>
        <source>CaseVeil does not know this kind of file.</source>
        <translation>‏CaseVeil لا يعرف هذا النوع من الملفات.</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>مُغيَّر</translation>
    </message>
    <message>
        <source>Changed since it was searched</source>
        <translation>تغيّر منذ البحث</translation>
    </message>
    <message>
        <source>Changed, not decided</source>
        <translation>مُغيَّر، غير مقرر</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Charts, diagrams and drawings that cannot be checked are not in the clean copy.</source>
        <translation>المخططات والرسوم التي لا يمكن فحصها ليست في النسخة النظيفة.</translation>
    </message>
    <message>
        <source>Checklist, one line each</source>
        <translation>قائمة التحقق، سطر لكل بند</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Choose a file with a picture; reports and structured data are not handled.</source>
        <translation>اختر ملفاً فيه صورة؛ التقارير والبيانات المنظمة لا تُعالج.</translation>
    </message>
    <message>
        <source>Choose a folder where you may save files.</source>
        <translation>اختر مجلداً يمكنك الحفظ فيه.</translation>
    </message>
    <message>
        <source>Choose a region with J and K, or click it.</source>
        <translation>اختر منطقة بالمفتاحين J وK، أو انقرها.</translation>
    </message>
    <message>
        <source>Choose another destination, or mend the file.</source>
        <translation>اختر وجهة أخرى، أو أصلح الملف.</translation>
    </message>
    <message>
        <source>Choose another folder for the clean copies.</source>
        <translation>اختر مجلداً آخر للنسخ النظيفة.</translation>
    </message>
    <message>
        <source>Choose another folder, or move that file away.</source>
        <translation>اختر مجلداً آخر، أو أبعد ذلك الملف.</translation>
    </message>
    <message>
        <source>Choose the folder for clean copies</source>
        <translation>اختيار مجلد النسخ النظيفة</translation>
    </message>
    <message>
        <source>Choose the picture file itself.</source>
        <translation>اختر ملف الصورة نفسه.</translation>
    </message>
    <message>
        <source>Chooses for whom the case is; its rules only ever hide more.</source>
        <translation>يختار لمن الحالة؛ قواعدها لا تزيد إلا الإخفاء.</translation>
    </message>
    <message>
        <source>Chooses where clean copies are written.</source>
        <translation>يختار أين تُكتب النسخ النظيفة.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Clean copies as</source>
        <translation>النسخ النظيفة بصيغة</translation>
    </message>
    <message>
        <source>Clean copies of what is approved, into a folder, each checked.</source>
        <translation>نسخ نظيفة مما اعتُمد في مجلد، كل منها مفحوصة.</translation>
    </message>
    <message>
        <source>Clean copy</source>
        <translation>نسخة نظيفة</translation>
    </message>
    <message>
        <source>Click the corners; Enter or a double click closes.</source>
        <translation>انقر الزوايا؛ Enter أو النقر المزدوج يغلق.</translation>
    </message>
    <message>
        <source>Clinical</source>
        <translation>سريري</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close CaseVeil</source>
        <translation>إغلاق CaseVeil</translation>
    </message>
    <message>
        <source>Close a polygon</source>
        <translation>إغلاق مضلع</translation>
    </message>
    <message>
        <source>Close and lose the decisions?</source>
        <translation>الإغلاق وفقدان القرارات؟</translation>
    </message>
    <message>
        <source>Close and lose your marks?</source>
        <translation>هل تريد الإغلاق وفقدان علاماتك؟</translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation>إغلاق الملاحظة</translation>
    </message>
    <message>
        <source>Close other programs and press F5, or make the picture smaller.</source>
        <translation>أغلق برامج أخرى واضغط F5، أو صغّر الصورة.</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>إغلاق الحالة</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذه الملاحظة</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>الرمز: {code}</translation>
    </message>
    <message>
        <source>Code: {code}.</source>
        <translation>الرمز: {code}.</translation>
    </message>
    <message>
        <source>Codes, labels</source>
        <translation>رموز، ملصقات</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Colours are converted to sRGB in the clean copy.</source>
        <translation>تُحوّل الألوان إلى sRGB في النسخة النظيفة.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Confirmed by you</source>
        <translation>أكّدتَه أنت</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Consent card</source>
        <translation>بطاقة الموافقة</translation>
    </message>
    <message>
        <source>Consent card…</source>
        <translation>بطاقة الموافقة…</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>لوحة مصغرات</translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation>لوحة مصغرات…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copies the place of the region, to hide it in another file as well.</source>
        <translation>ينسخ مكان المنطقة لإخفائه في ملف آخر أيضاً.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy all hidden regions</source>
        <translation>نسخ كل المناطق المخفية</translation>
    </message>
    <message>
        <source>Copy clean picture</source>
        <translation>نسخ الصورة النظيفة</translation>
    </message>
    <message>
        <source>Copy it to another disk and try again.</source>
        <translation>انسخه إلى قرص آخر وحاول ثانية.</translation>
    </message>
    <message>
        <source>Copy or export it again from where it came from.</source>
        <translation>انسخه أو صدّره ثانية من حيث أتى.</translation>
    </message>
    <message>
        <source>Copy or export it again.</source>
        <translation>انسخه أو صدّره ثانية.</translation>
    </message>
    <message>
        <source>Copy or export it again. If that does not help, take a screenshot of the picture.</source>
        <translation>انسخه أو صدّره ثانية. إن لم ينفع ذلك فالتقط صورة شاشة للصورة.</translation>
    </message>
    <message>
        <source>Copy region</source>
        <translation>نسخ المنطقة</translation>
    </message>
    <message>
        <source>Copy the clean text</source>
        <translation>نسخ النص النظيف</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Could a relative recognise the person from what is left: a rare finding, implants, jewellery, dates, story?</source>
        <translation>هل يمكن لقريب أن يتعرّف على الشخص مما بقي: نتيجة نادرة، غرسات، حلي، تواريخ، القصة؟</translation>
    </message>
    <message>
        <source>Could a relative recognise the person from what is left: shape of the head, face in the slices, teeth, implants, jewellery, story?</source>
        <translation>هل يمكن لقريب أن يتعرّف على الشخص مما بقي: شكل الرأس، الوجه في المقاطع، الأسنان، غرسات، حلي، القصة؟</translation>
    </message>
    <message>
        <source>Could a relative recognise the person from what is left: skin marks, jewellery, clothes, room, story?</source>
        <translation>هل يمكن لقريب أن يتعرّف على الشخص مما بقي: علامات الجلد، الحلي، الملابس، الغرفة، القصة؟</translation>
    </message>
    <message>
        <source>Could a relative recognise this? You are asked before approving.</source>
        <translation>هل يمكن لقريب أن يتعرّف على هذا؟ تُسأل قبل الاعتماد.</translation>
    </message>
    <message>
        <source>Covering only the eyes does not hide who a person is. Hide the whole head.</source>
        <translation>تغطية العينين وحدهما لا تخفي هوية الشخص. أخفِ الرأس كله.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>قصّ</translation>
    </message>
    <message>
        <source>Crop the face away, or choose another picture or destination.</source>
        <translation>اقصص الوجه، أو اختر صورة أو وجهة أخرى.</translation>
    </message>
    <message>
        <source>Crop to region</source>
        <translation>قصّ إلى المنطقة</translation>
    </message>
    <message>
        <source>Cropped: the pictures are cut.</source>
        <translation>مقتصّ: تُقصّ الصور.</translation>
    </message>
    <message>
        <source>Cropped: the rest is painted black, so that rows, columns and positions stay true; pictures (Ctrl+D) are cut.</source>
        <translation>مقتصّ: يُطلى الباقي بالأسود كي تبقى الصفوف والأعمدة والمواضع صحيحة؛ أما الصور (Ctrl+D) فتُقصّ.</translation>
    </message>
    <message>
        <source>Ctrl+7 opens a list to tick while you look.</source>
        <translation>‏Ctrl+7 يفتح قائمة تؤشّر عليها أثناء النظر.</translation>
    </message>
    <message>
        <source>Ctrl+B changes the brightness on the screen only, so that faint text shows; drag with the right button for any other.</source>
        <translation>‏Ctrl+B يغيّر السطوع على الشاشة فقط كي يظهر النص الباهت؛ واسحب بالزر الأيمن لأي سطوع آخر.</translation>
    </message>
    <message>
        <source>Ctrl+E exports, Ctrl+Z undoes, ? lists all keys</source>
        <translation>‏Ctrl+E يصدّر، وCtrl+Z يتراجع، و? يعرض كل المفاتيح</translation>
    </message>
    <message>
        <source>Ctrl+K fills in a consent card. It is kept apart and never goes with the case.</source>
        <translation>Ctrl+K يملأ بطاقة موافقة. تُحفظ على حدة ولا تذهب مع الحالة أبداً.</translation>
    </message>
    <message>
        <source>Ctrl+L draws a case of nobody. Hide what identifies with the ordinary tools; the finders are off.</source>
        <translation>يرسم Ctrl+L حالة لا تخص أحدًا. أخفِ ما يدل على الهوية بالأدوات المعتادة؛ الكواشف متوقفة.</translation>
    </message>
    <message>
        <source>Ctrl+M marks words of the text, a tick marks a field. Ctrl+Return shows what was missed, and why it identifies.</source>
        <translation>يعلّم Ctrl+M كلمات النص، وعلامة الاختيار حقلًا. ويُظهر Ctrl+Return ما فات ولماذا يدل على الهوية.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D hands over: folder, package, contact sheet, a picture to paste.</source>
        <translation>Ctrl+Shift+D يسلّم: مجلد، حزمة، لوحة مصغرات، صورة للصق.</translation>
    </message>
    <message>
        <source>Ctrl+T takes a caption or a history: H hides and X keeps each change, A lets the clean text go out with the pictures.</source>
        <translation>Ctrl+T يأخذ تعليقاً أو سيرة: H يخفي وX يُبقي كل تغيير، وA يُخرج النص النظيف مع الصور.</translation>
    </message>
    <message>
        <source>Ctrl+V opens a picture or files from the clipboard.</source>
        <translation>‏Ctrl+V يفتح صورة أو ملفات من الحافظة.</translation>
    </message>
    <message>
        <source>D keeps all doubtful ones of the frame, Shift+H hides all undecided ones.</source>
        <translation>‏D يبقي كل المشكوك فيه في الإطار، وShift+H يخفي كل غير المقرر.</translation>
    </message>
    <message>
        <source>DICOM attributes</source>
        <translation>سمات DICOM</translation>
    </message>
    <message>
        <source>DICOM attributes follow a profile. Ctrl+D shows beforehand what happens to each one.</source>
        <translation>تتبع سمات DICOM ملفًا تعريفيًا. يعرض Ctrl+D مسبقًا ما يحدث لكل منها.</translation>
    </message>
    <message>
        <source>DICOM attributes…</source>
        <translation>سمات DICOM…</translation>
    </message>
    <message>
        <source>DICOM compression not supported</source>
        <translation>ضغط DICOM غير مدعوم</translation>
    </message>
    <message>
        <source>DICOM files</source>
        <translation>ملفات DICOM</translation>
    </message>
    <message>
        <source>DICOM profile</source>
        <translation>ملف DICOM التعريفي</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>ملف تالف</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Dark parts</source>
        <translation>الأجزاء الداكنة</translation>
    </message>
    <message>
        <source>Dark, middle or light parts, on the screen only; drag with the right button for any other.</source>
        <translation>الأجزاء الداكنة أو المتوسطة أو الفاتحة، على الشاشة فقط؛ اسحب بالزر الأيمن لغيرها.</translation>
    </message>
    <message>
        <source>Date you spoke with the patient</source>
        <translation>تاريخ حديثك مع المريض</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Decide them one by one, or press D to keep those of this frame.</source>
        <translation>قرّرها واحدة واحدة، أو اضغط D لإبقاء ما في هذا الإطار.</translation>
    </message>
    <message>
        <source>Decide, then approve again.</source>
        <translation>قرّر، ثم اعتمد ثانية.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message numerus="yes">
        <source>Decisions on %n file(s) were kept. Open them again?</source>
        <translation>
            <numerusform>لا قرارات محفوظة (%n).</numerusform>
            <numerusform>حُفظت قرارات عن ملف واحد (%n). فتحه ثانية؟</numerusform>
            <numerusform>حُفظت قرارات عن ملفين (%n). فتحهما ثانية؟</numerusform>
            <numerusform>حُفظت قرارات عن %n ملفات. فتحها ثانية؟</numerusform>
            <numerusform>حُفظت قرارات عن %n ملفاً. فتحها ثانية؟</numerusform>
            <numerusform>حُفظت قرارات عن %n ملف. فتحها ثانية؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Deliver with the pictures</source>
        <translation>تسليم مع الصور</translation>
    </message>
    <message>
        <source>Deliver with the pictures  A</source>
        <translation>تسليم مع الصور  A</translation>
    </message>
    <message>
        <source>Deliver…</source>
        <translation>تسليم…</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Destination and guidance</source>
        <translation>الوجهة والإرشاد</translation>
    </message>
    <message>
        <source>Destination: {name}.</source>
        <translation>الوجهة: {name}.</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>الوجهات</translation>
    </message>
    <message>
        <source>Destination…</source>
        <translation>الوجهة…</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>Divider between before and after</source>
        <translation>الفاصل بين قبل وبعد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <source>Doubtful findings</source>
        <translation>نتائج مشكوك فيها</translation>
    </message>
    <message>
        <source>Drag a region to move it, or its handles to change its size.</source>
        <translation>اسحب المنطقة لتحريكها، أو مقابضها لتغيير حجمها.</translation>
    </message>
    <message>
        <source>Drag, or middle button</source>
        <translation>سحب، أو الزر الأوسط</translation>
    </message>
    <message>
        <source>Draw a rectangle to hide.</source>
        <translation>ارسم مستطيلاً لإخفائه.</translation>
    </message>
    <message>
        <source>Draw a region first, or move one, that stands on all frames of this file.</source>
        <translation>ارسم أولًا منطقة أو حرّك واحدة تقع على كل إطارات هذا الملف.</translation>
    </message>
    <message>
        <source>Draw an ellipse to hide.</source>
        <translation>ارسم بيضوياً لإخفائه.</translation>
    </message>
    <message>
        <source>Draw ellipse</source>
        <translation>رسم بيضوي</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>ارسمها</translation>
    </message>
    <message>
        <source>Draw polygon</source>
        <translation>رسم مضلع</translation>
    </message>
    <message>
        <source>Draw rectangle</source>
        <translation>رسم مستطيل</translation>
    </message>
    <message>
        <source>Draw regions</source>
        <translation>رسم المناطق</translation>
    </message>
    <message>
        <source>Draw the only area that stays visible.</source>
        <translation>ارسم المساحة الوحيدة التي تبقى ظاهرة.</translation>
    </message>
    <message>
        <source>Draw the part to keep</source>
        <translation>ارسم الجزء الذي يبقى</translation>
    </message>
    <message>
        <source>Draw what is left of the picture.</source>
        <translation>ارسم ما يبقى من الصورة.</translation>
    </message>
    <message>
        <source>Draw what stays visible. This format keeps its size: the rest is painted black.</source>
        <translation>ارسم ما يبقى ظاهراً. هذا التنسيق يحفظ حجمه: يُسوَّد الباقي.</translation>
    </message>
    <message>
        <source>Draw what the case needs; everything else of the head is hidden around it.</source>
        <translation>ارسم ما تحتاجه الحالة؛ يُخفى كل ما عداه من الرأس حوله.</translation>
    </message>
    <message>
        <source>Drawing a practice case…</source>
        <translation>يجري رسم حالة تدريب…</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>مرسوم</translation>
    </message>
    <message>
        <source>Drawn by you.</source>
        <translation>رسمتَه أنت.</translation>
    </message>
    <message>
        <source>Draws cases of nobody in which you mark what identifies, and shows what you missed.</source>
        <translation>يرسم حالات لا تخص أحدًا تعلّم فيها ما يدل على الهوية، ويُظهر ما فاتك.</translation>
    </message>
    <message>
        <source>Drop files, stay private</source>
        <translation>أفلت الملفات، كل شيء يبقى هنا</translation>
    </message>
    <message>
        <source>Drop photos, DICOM, PDF or PPTX files here</source>
        <translation>أفلت صوراً أو ملفات DICOM أو PDF أو PPTX هنا</translation>
    </message>
    <message>
        <source>Drop photos, DICOM, PDF or PPTX files, or folders into the window. Nothing leaves this computer.</source>
        <translation>أفلت صوراً أو ملفات DICOM أو PDF أو PPTX أو مجلدات في النافذة. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Drop photos, DICOM, PDF or PPTX files, or whole folders into the window, or press Ctrl+O.</source>
        <translation>أفلت صوراً أو ملفات DICOM أو PDF أو PPTX أو مجلدات كاملة في النافذة، أو اضغط Ctrl+O.</translation>
    </message>
    <message>
        <source>Each problem is told with what to do. F5 looks at a file again.</source>
        <translation>تُذكر كل مشكلة مع ما يُفعل. F5 ينظر في الملف ثانية.</translation>
    </message>
    <message>
        <source>Ears</source>
        <translation>الأذنان</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Edit destination</source>
        <translation>تعديل الوجهة</translation>
    </message>
    <message>
        <source>Edit your own destination</source>
        <translation>تعديل وجهتك الخاصة</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>التعديلات</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Emptied or replaced: {names}.</source>
        <translation>أُفرغت أو استُبدلت: {names}.</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>ملف فارغ</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>مشفَّر</translation>
    </message>
    <message>
        <source>Enter or double click</source>
        <translation>‏Enter أو نقر مزدوج</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>ممحاة</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every finding is outlined with its name, and listed on the right.</source>
        <translation>كل نتيجة محاطة باسمها ومدرجة في الجانب.</translation>
    </message>
    <message>
        <source>Everything else unchanged</source>
        <translation>كل ما عداه لم يتغير</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message numerus="yes">
        <source>Export %n file(s)</source>
        <translation>
            <numerusform>لا ملفات للتصدير (%n)</numerusform>
            <numerusform>تصدير ملف واحد (%n)</numerusform>
            <numerusform>تصدير ملفين (%n)</numerusform>
            <numerusform>تصدير %n ملفات</numerusform>
            <numerusform>تصدير %n ملفاً</numerusform>
            <numerusform>تصدير %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Export approved</source>
        <translation>تصدير المعتمد</translation>
    </message>
    <message>
        <source>Export it again from its original.</source>
        <translation>صدّره ثانية من أصله.</translation>
    </message>
    <message>
        <source>Export it from the viewer without compression.</source>
        <translation>صدّره من العارض بلا ضغط.</translation>
    </message>
    <message>
        <source>Export the remembered scanners</source>
        <translation>تصدير الأجهزة المحفوظة</translation>
    </message>
    <message>
        <source>Export with my ticks</source>
        <translation>تصدير بعلاماتي</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>وجوه</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Figure 1&apos;s Community Guidelines ask to write nothing that one would not say in front of the patient; which words count is our default.</source>
        <translation>تطلب إرشادات Figure 1 ألا يُكتب ما لا يقال أمام المريض؛ أما أي الكلمات تُحسب فإعدادنا الافتراضي.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>صيغة الملف</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>File names often hold a name, a number or a day.</source>
        <translation>أسماء الملفات كثيراً ما تحمل اسماً أو رقماً أو يوماً.</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>الملف غير موجود</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Files inside the document, videos too, are not in the clean copy.</source>
        <translation>الملفات الموجودة داخل المستند، ومنها الفيديو، ليست في النسخة النظيفة.</translation>
    </message>
    <message>
        <source>Files searched at once</source>
        <translation>ملفات تُبحث في آن واحد</translation>
    </message>
    <message>
        <source>Fill in purpose, who will see it, and where it will appear.</source>
        <translation>املأ الغرض ومن سيراها وأين ستظهر.</translation>
    </message>
    <message>
        <source>Fills the view with the selected region.</source>
        <translation>يملأ العرض بالمنطقة المختارة.</translation>
    </message>
    <message>
        <source>Films and brightness</source>
        <translation>الأفلام والسطوع</translation>
    </message>
    <message>
        <source>Finders</source>
        <translation>الكواشف</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Findings and checklist</source>
        <translation>النتائج وقائمة الفحص</translation>
    </message>
    <message>
        <source>Findings appear here once the file was searched.</source>
        <translation>تظهر النتائج هنا بعد البحث في الملف.</translation>
    </message>
    <message>
        <source>Finds faces, text in the picture, barcodes, wristbands, labels and metadata.</source>
        <translation>يجد الوجوه والنص في الصورة والرموز الشريطية وأساور المعصم والملصقات والبيانات الوصفية.</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>ملاءمة النافذة</translation>
    </message>
    <message>
        <source>Fold the series</source>
        <translation>طي السلسلة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Folder cannot be written</source>
        <translation>لا يمكن الكتابة في المجلد</translation>
    </message>
    <message>
        <source>Folder for clean copies</source>
        <translation>مجلد النسخ النظيفة</translation>
    </message>
    <message>
        <source>Folder for clean copies…</source>
        <translation>مجلد النسخ النظيفة…</translation>
    </message>
    <message>
        <source>Folder for consent cards</source>
        <translation>مجلد بطاقات الموافقة</translation>
    </message>
    <message>
        <source>Folder, one package, contact sheet, clean picture to paste.</source>
        <translation>مجلد، حزمة واحدة، لوحة مصغرات، صورة نظيفة للصق.</translation>
    </message>
    <message>
        <source>Folders work too. Everything stays on this computer.</source>
        <translation>المجلدات أيضاً. كل شيء يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>For: {name}</source>
        <translation>إلى: {name}</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>نسيان الكل</translation>
    </message>
    <message>
        <source>Forget all remembered scanners</source>
        <translation>نسيان كل الأجهزة المحفوظة</translation>
    </message>
    <message>
        <source>Forget the remembered scanners in the settings, then try again.</source>
        <translation>انسَ الأجهزة المحفوظة في الإعدادات، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Format not supported</source>
        <translation>التنسيق غير مدعوم</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>وُجد</translation>
    </message>
    <message>
        <source>Found: {name}</source>
        <translation>وُجد: {name}</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>إطار</translation>
    </message>
    <message>
        <source>Frame {frame} of {count}</source>
        <translation>الإطار {frame} من {count}</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>الإطارات</translation>
    </message>
    <message>
        <source>Frames complete</source>
        <translation>الإطارات كاملة</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>أفرغ بعض المساحة، أو اختر مجلداً على قرص آخر.</translation>
    </message>
    <message>
        <source>Give a tool up</source>
        <translation>ترك أداة</translation>
    </message>
    <message>
        <source>Give it a name with Latin letters or digits.</source>
        <translation>أعطها اسماً بحروف لاتينية أو أرقام.</translation>
    </message>
    <message>
        <source>Glass and metal show who and what stood around.</source>
        <translation>الزجاج والمعدن يُظهران من كان وما كان في الجوار.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>العودة</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation>المتابعة من حيث كنت</translation>
    </message>
    <message>
        <source>Go to the files</source>
        <translation>الذهاب إلى الملفات</translation>
    </message>
    <message>
        <source>Go to the findings</source>
        <translation>الذهاب إلى النتائج</translation>
    </message>
    <message>
        <source>Goes out as {form}, {width} × {height} pixels.</source>
        <translation>تخرج بصيغة {form}، {width} × {height} بكسل.</translation>
    </message>
    <message>
        <source>Grow region</source>
        <translation>تكبير المنطقة</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>الإرشاد</translation>
    </message>
    <message>
        <source>Guidance: {title}</source>
        <translation>إرشاد: {title}</translation>
    </message>
    <message>
        <source>Guidance…</source>
        <translation>الإرشاد…</translation>
    </message>
    <message>
        <source>H hides, X keeps, A approves</source>
        <translation>‏H يخفي، X يبقي، A يعتمد</translation>
    </message>
    <message>
        <source>H hides, X keeps, A approves.</source>
        <translation>‏H يخفي، X يبقي، A يعتمد.</translation>
    </message>
    <message>
        <source>Handled by the profile</source>
        <translation>يعالجه الملف التعريفي</translation>
    </message>
    <message>
        <source>Handwriting, small or faint text that no finder reads.</source>
        <translation>خط اليد، والنص الصغير أو الباهت الذي لا يقرؤه كاشف.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Help, Problem report shows what can be copied into a message: versions and codes, no content, names or paths.</source>
        <translation>مساعدة، تقرير مشكلة يعرض ما يمكن نسخه في رسالة: الإصدارات والرموز، بلا محتوى ولا أسماء ولا مسارات.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفي</translation>
    </message>
    <message numerus="yes">
        <source>Hidden at the same place in %n other file(s).</source>
        <translation>
            <numerusform>لم يُخفَ في ملفات أخرى (%n).</numerusform>
            <numerusform>أُخفي في المكان نفسه في ملف آخر (%n).</numerusform>
            <numerusform>أُخفي في المكان نفسه في ملفين آخرين (%n).</numerusform>
            <numerusform>أُخفي في المكان نفسه في %n ملفات أخرى.</numerusform>
            <numerusform>أُخفي في المكان نفسه في %n ملفاً آخر.</numerusform>
            <numerusform>أُخفي في المكان نفسه في %n ملف آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden regions solid</source>
        <translation>المناطق المخفية بلون واحد</translation>
    </message>
    <message>
        <source>Hidden shapes, and shapes outside the slide, are not in the clean copy.</source>
        <translation>الأشكال المخفية والأشكال خارج الشريحة ليست في النسخة النظيفة.</translation>
    </message>
    <message>
        <source>Hidden slides are not in the clean copy.</source>
        <translation>الشرائح المخفية ليست في النسخة النظيفة.</translation>
    </message>
    <message>
        <source>Hidden without need: {name}</source>
        <translation>أُخفي بلا حاجة: {name}</translation>
    </message>
    <message>
        <source>Hidden, not decided</source>
        <translation>مخفي، غير مقرر</translation>
    </message>
    <message>
        <source>Hidden.</source>
        <translation>تُخفى.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hide  H</source>
        <translation>إخفاء  H</translation>
    </message>
    <message>
        <source>Hide all text like this</source>
        <translation>إخفاء كل نص مثل هذا</translation>
    </message>
    <message>
        <source>Hide all undecided on this frame</source>
        <translation>إخفاء كل غير المقرر في هذا الإطار</translation>
    </message>
    <message>
        <source>Hide it with H and approve again; the place is named.</source>
        <translation>أخفِها بالمفتاح H ثم وافق من جديد؛ المكان مذكور.</translation>
    </message>
    <message>
        <source>Hide no more than identifies.</source>
        <translation>لا تُخفِ أكثر مما يدل على الهوية.</translation>
    </message>
    <message>
        <source>Hide the whole head</source>
        <translation>إخفاء الرأس كله</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>إخفاؤها</translation>
    </message>
    <message>
        <source>Hides every line that reads or tells the same, in all files.</source>
        <translation>يخفي في كل الملفات كل سطر يُقرأ أو يدل على الشيء نفسه.</translation>
    </message>
    <message>
        <source>Hides everything outside the selected region.</source>
        <translation>يخفي كل ما هو خارج المنطقة المختارة.</translation>
    </message>
    <message>
        <source>Hides the copied places here, scaled to this picture.</source>
        <translation>يخفي الأماكن المنسوخة هنا، بمقياس هذه الصورة.</translation>
    </message>
    <message>
        <source>Hides the face as it was found, with ears and most of the hair.</source>
        <translation>يخفي الوجه كما عُثر عليه، مع الأذنين ومعظم الشعر.</translation>
    </message>
    <message>
        <source>Hides this place in every file of the case, scaled to each picture.</source>
        <translation>يخفي هذا المكان في كل ملف من الحالة، بمقياس كل صورة.</translation>
    </message>
    <message>
        <source>Hides this place in every file of the series; keeps it only where the same was found.</source>
        <translation>يخفي هذا الموضع في كل ملف من السلسلة؛ ولا يبقيه إلا حيث وُجد الشيء نفسه.</translation>
    </message>
    <message>
        <source>Hiding what the case needs counts too. Progress stays on this computer, without names.</source>
        <translation>إخفاء ما تحتاجه الحالة يُحسب أيضًا. يبقى التقدم على هذا الحاسوب، بلا أسماء.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>How I did</source>
        <translation>نتيجتي</translation>
    </message>
    <message>
        <source>I looked for all of these</source>
        <translation>بحثتُ عن كل هذا</translation>
    </message>
    <message>
        <source>I looked: no face or other visible feature is left</source>
        <translation>نظرتُ: لم يبقَ وجه ولا أي سمة مرئية أخرى</translation>
    </message>
    <message>
        <source>I looked: there is none</source>
        <translation>نظرتُ: لا يوجد شيء</translation>
    </message>
    <message>
        <source>If its folder is copied to an online service, the original is there too. The receipt page names such a folder.</source>
        <translation>إذا كان مجلده يُنسخ إلى خدمة على الإنترنت فالأصل هناك أيضاً. تذكر صفحة الإيصال مثل هذا المجلد.</translation>
    </message>
    <message>
        <source>Import a destination</source>
        <translation>استيراد وجهة</translation>
    </message>
    <message>
        <source>Import remembered scanners</source>
        <translation>استيراد أجهزة محفوظة</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Incomplete file</source>
        <translation>ملف غير مكتمل</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>عكس</translation>
    </message>
    <message>
        <source>Iris, or vessels of the fundus</source>
        <translation>القزحية، أو أوعية قاع العين</translation>
    </message>
    <message>
        <source>It asks for the patient&apos;s consent. No consent card was written yet.</source>
        <translation>تطلب موافقة المريض. لم تُكتب بطاقة موافقة بعد.</translation>
    </message>
    <message>
        <source>It cannot be written there.</source>
        <translation>لا يمكن الكتابة هناك.</translation>
    </message>
    <message>
        <source>It holds no content of your files, no names and no paths.</source>
        <translation>لا يحوي شيئاً من ملفاتك، ولا أسماء ولا مسارات.</translation>
    </message>
    <message>
        <source>It holds no content, no original name and no path, and may be shared.</source>
        <translation>لا يحوي محتوى ولا الاسم الأصلي ولا مساراً، ويمكن مشاركته.</translation>
    </message>
    <message>
        <source>It is kept in memory only until it is delivered. Read it once more: no list knows every person.</source>
        <translation>يبقى في الذاكرة فقط حتى يُسلَّم. اقرأه مرة أخرى: لا قائمة تعرف كل شخص.</translation>
    </message>
    <message>
        <source>It is like no other, and initials stand in it.</source>
        <translation>لا مثيل له، وفيه أحرف الاسم الأولى.</translation>
    </message>
    <message>
        <source>It keeps no list of files opened. Copied text is marked as sensitive.</source>
        <translation>لا يحفظ قائمة بالملفات المفتوحة. النص المنسوخ يوسَم بأنه حساس.</translation>
    </message>
    <message>
        <source>It leads to the record or to the person&apos;s telephone.</source>
        <translation>يقود إلى السجل أو إلى هاتف الشخص.</translation>
    </message>
    <message>
        <source>It may tell the side, left or right: X keeps it.</source>
        <translation>قد يدل على الجانب، الأيسر أو الأيمن: X يبقيه.</translation>
    </message>
    <message>
        <source>It says what was hidden and which checks passed.</source>
        <translation>يقول ما أُخفي وأي الفحوص نجحت.</translation>
    </message>
    <message>
        <source>It says when the person was there; with the place that is often enough.</source>
        <translation>يقول متى كان الشخص هناك؛ ومع المكان يكفي ذلك غالبًا.</translation>
    </message>
    <message>
        <source>It says where the person was treated.</source>
        <translation>يقول أين عولج الشخص.</translation>
    </message>
    <message>
        <source>It says who this is.</source>
        <translation>يقول من هو هذا الشخص.</translation>
    </message>
    <message>
        <source>It says who treated the person, and so where.</source>
        <translation>يقول من عالج الشخص، وبذلك أين.</translation>
    </message>
    <message>
        <source>It shows who this is to anyone who knows the person.</source>
        <translation>يُظهر من هو لكل من يعرف الشخص.</translation>
    </message>
    <message>
        <source>It would name the person, or lead to the record.</source>
        <translation>قد يسمّي الشخص، أو يقود إلى سجله.</translation>
    </message>
    <message>
        <source>It would tell where the person was treated.</source>
        <translation>قد يكشف أين عولج الشخص.</translation>
    </message>
    <message>
        <source>It would tell who treated the person, and so where.</source>
        <translation>قد يكشف من عالج الشخص، وبذلك أين.</translation>
    </message>
    <message>
        <source>Its number or name leads to the place that owns it.</source>
        <translation>رقمه أو اسمه يقود إلى المكان الذي يملكه.</translation>
    </message>
    <message>
        <source>J and K go from finding to finding. H hides, X keeps. What you leave undecided will be hidden.</source>
        <translation>ينتقل J وK من نتيجة إلى أخرى. H يخفي، X يبقي. ما تتركه دون قرار سيُخفى.</translation>
    </message>
    <message>
        <source>J and K go from one to the next. H hides, X keeps, U takes a decision back.</source>
        <translation>ينتقل J وK من واحدة إلى التالية. H يخفي، X يبقي، U يسحب القرار.</translation>
    </message>
    <message>
        <source>J and K: next and previous finding</source>
        <translation>‏J وK: النتيجة التالية والسابقة</translation>
    </message>
    <message>
        <source>JPEG pictures, small</source>
        <translation>صور JPEG صغيرة</translation>
    </message>
    <message>
        <source>Jewellery, piercings, watches, glasses</source>
        <translation>حلي، أقراط، ساعات، نظارات</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Keep  X</source>
        <translation>إبقاء  X</translation>
    </message>
    <message>
        <source>Keep UIDs, by which an archive finds the original</source>
        <translation>إبقاء معرّفات UID التي يجد بها الأرشيف الأصل</translation>
    </message>
    <message>
        <source>Keep a part of the face</source>
        <translation>إبقاء جزء من الوجه</translation>
    </message>
    <message>
        <source>Keep all doubtful on this frame</source>
        <translation>إبقاء كل المشكوك فيه في هذا الإطار</translation>
    </message>
    <message>
        <source>Keep dates and times as they are</source>
        <translation>إبقاء التواريخ والأوقات كما هي</translation>
    </message>
    <message>
        <source>Keep dates, moved by a secret number of days</source>
        <translation>إبقاء التواريخ بعد إزاحتها بعدد سري من الأيام</translation>
    </message>
    <message>
        <source>Keep descriptions, cleaned of names and numbers</source>
        <translation>إبقاء الأوصاف بعد تنقيتها من الأسماء والأرقام</translation>
    </message>
    <message>
        <source>Keep drawings, cleaned</source>
        <translation>إبقاء الرسوم بعد تنقيتها</translation>
    </message>
    <message>
        <source>Keep it with the originals, under lock. It never goes with the case; the receipt says only that one exists.</source>
        <translation>احفظها مع الأصول في مكان مغلق. لا تذهب مع الحالة أبداً؛ ولا يقول الإيصال إلا إنها موجودة.</translation>
    </message>
    <message>
        <source>Keep more than the profile does:</source>
        <translation>إبقاء أكثر مما يبقيه الملف التعريفي:</translation>
    </message>
    <message>
        <source>Keep only the region</source>
        <translation>إبقاء المنطقة فقط</translation>
    </message>
    <message>
        <source>Keep only this area</source>
        <translation>إبقاء هذه المساحة فقط</translation>
    </message>
    <message>
        <source>Keep pictures in full size and in their own format</source>
        <translation>إبقاء الصور بحجمها الكامل وبصيغتها الأصلية</translation>
    </message>
    <message>
        <source>Keep reports inside the file, cleaned</source>
        <translation>إبقاء التقارير داخل الملف بعد تنقيتها</translation>
    </message>
    <message>
        <source>Keep sex, age, size and weight</source>
        <translation>إبقاء الجنس والعمر والطول والوزن</translation>
    </message>
    <message>
        <source>Keep speaker notes</source>
        <translation>إبقاء ملاحظات المتحدث</translation>
    </message>
    <message>
        <source>Keep the device: maker, station, serial number</source>
        <translation>إبقاء الجهاز: الصانع والمحطة والرقم التسلسلي</translation>
    </message>
    <message>
        <source>Keep the institution: name, address, department</source>
        <translation>إبقاء المؤسسة: الاسم والعنوان والقسم</translation>
    </message>
    <message>
        <source>Keep the maker&apos;s private numbers that are known to be safe</source>
        <translation>إبقاء أرقام الصانع الخاصة المعروف أنها آمنة</translation>
    </message>
    <message>
        <source>Keep what can lead to the person:</source>
        <translation>إبقاء ما قد يقود إلى الشخص:</translation>
    </message>
    <message>
        <source>Keep, with a reason…</source>
        <translation>إبقاء، مع سبب…</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>مُبقى</translation>
    </message>
    <message>
        <source>Kept on this computer only, without names; no grade.</source>
        <translation>محفوظ على هذا الحاسوب فقط، بلا أسماء؛ وليس درجة.</translation>
    </message>
    <message>
        <source>Kept, as proposed</source>
        <translation>مُبقى، كما اقتُرح</translation>
    </message>
    <message>
        <source>Key not usable</source>
        <translation>المفتاح غير صالح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keys: {menu}</source>
        <translation>المفاتيح: {menu}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kind of copy, frames and scale bar for the file looked at alone. Profile and options hold for the whole case: copies of one patient tell about each other.</source>
        <translation>نوع النسخة والإطارات ومقياس الرسم للملف المعروض وحده. يسري الملف التعريفي والخيارات على الحالة كلها: فنسخ المريض الواحد يكشف بعضها عن بعض.</translation>
    </message>
    <message>
        <source>Known identifiers gone from the file&apos;s bytes</source>
        <translation>المعرّفات المعروفة لم تعد في بايتات الملف</translation>
    </message>
    <message>
        <source>Labels carry name, number and ward.</source>
        <translation>تحمل الملصقات الاسم والرقم والقسم.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language and number of files searched at once take hold at the next start.</source>
        <translation>تسري اللغة وعدد الملفات التي تُفحص معًا عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Language of the card</source>
        <translation>لغة البطاقة</translation>
    </message>
    <message>
        <source>Language, colours, letters, folder and more.</source>
        <translation>اللغة والألوان والحروف والمجلد وغيرها.</translation>
    </message>
    <message>
        <source>Leave speaker notes out</source>
        <translation>استبعاد ملاحظات المتحدث</translation>
    </message>
    <message>
        <source>Leave them visible</source>
        <translation>تركها ظاهرة</translation>
    </message>
    <message>
        <source>Leaves the region visible and writes the reason into the receipt.</source>
        <translation>يترك المنطقة ظاهرة ويكتب السبب في الإيصال.</translation>
    </message>
    <message>
        <source>Leaves the region visible in the clean copy; confirms that nothing is there.</source>
        <translation>يترك المنطقة ظاهرة في النسخة النظيفة؛ ويؤكد أنه لا شيء هناك.</translation>
    </message>
    <message>
        <source>Leaves visible what the finders are not sure about, in one step.</source>
        <translation>يترك ظاهراً دفعة واحدة ما لا تتأكد منه الكواشف.</translation>
    </message>
    <message>
        <source>Legal force: {force}</source>
        <translation>القوة القانونية: {force}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Light parts</source>
        <translation>الأجزاء الفاتحة</translation>
    </message>
    <message>
        <source>Lists every key.</source>
        <translation>يعرض كل المفاتيح.</translation>
    </message>
    <message>
        <source>Lists the finders, what is missing, and what no finder can see.</source>
        <translation>يعرض الكواشف، وما ينقص، وما لا يراه أي كاشف.</translation>
    </message>
    <message>
        <source>Loading picture</source>
        <translation>تحميل الصورة</translation>
    </message>
    <message>
        <source>Loading picture…</source>
        <translation>تحميل الصورة…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>تحميل…</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>أطول ضلع</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>النظر ثانية</translation>
    </message>
    <message>
        <source>Look at a DICOM file to see what happens to its attributes.</source>
        <translation>انظر إلى ملف DICOM لترى ما يحدث لسماته.</translation>
    </message>
    <message>
        <source>Look at the new regions, decide them, and approve again.</source>
        <translation>انظر إلى المناطق الجديدة، وقرّرها، واعتمد من جديد.</translation>
    </message>
    <message>
        <source>Look at the undecided regions, then approve.</source>
        <translation>انظر إلى المناطق غير المقررة ثم اعتمد.</translation>
    </message>
    <message>
        <source>Look at them again</source>
        <translation>النظر إليها مرة أخرى</translation>
    </message>
    <message>
        <source>Look at what was found</source>
        <translation>انظر إلى ما وُجد</translation>
    </message>
    <message>
        <source>Look yourself</source>
        <translation>انظر بنفسك</translation>
    </message>
    <message>
        <source>Look yourself {ticks}/{all}</source>
        <translation>انظر بنفسك {ticks}/{all}</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>بُحث عن</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Looks like a barcode or QR code, though it could not be read.</source>
        <translation>يشبه رمزاً شريطياً أو رمز QR، لكن تعذّرت قراءته.</translation>
    </message>
    <message>
        <source>Looks like a face.</source>
        <translation>يشبه وجهاً.</translation>
    </message>
    <message>
        <source>Looks like a label or sticker.</source>
        <translation>يشبه ملصقاً.</translation>
    </message>
    <message>
        <source>Looks like a patient wristband.</source>
        <translation>يشبه سوار مريض.</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>عدسة</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>الرئة</translation>
    </message>
    <message>
        <source>M magnifies what lies under the pointer, Z fills the view with a finding, Shift+Z walks over the picture part by part.</source>
        <translation>‏M يكبّر ما تحت المؤشر، وZ يملأ العرض بنتيجة، وShift+Z يمر على الصورة جزءًا جزءًا.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>م.ب</translation>
    </message>
    <message>
        <source>Magnifies what lies under the pointer.</source>
        <translation>تكبّر ما تحت المؤشر.</translation>
    </message>
    <message>
        <source>Make it smaller first, or raise the limit max_pixels in the settings.</source>
        <translation>صغّرها أولاً، أو ارفع الحد max_pixels في الإعدادات.</translation>
    </message>
    <message>
        <source>Make region narrower</source>
        <translation>تضييق المنطقة</translation>
    </message>
    <message>
        <source>Make region shorter</source>
        <translation>تقصير المنطقة</translation>
    </message>
    <message>
        <source>Make region taller</source>
        <translation>إطالة المنطقة</translation>
    </message>
    <message>
        <source>Make region wider</source>
        <translation>توسيع المنطقة</translation>
    </message>
    <message>
        <source>Make the picture smaller, or open fewer frames at once.</source>
        <translation>صغّر الصورة، أو افتح إطارات أقل في المرة.</translation>
    </message>
    <message>
        <source>Makes the region larger on every side.</source>
        <translation>يكبّر المنطقة من كل جانب.</translation>
    </message>
    <message>
        <source>Makes the region smaller on every side.</source>
        <translation>يصغّر المنطقة من كل جانب.</translation>
    </message>
    <message>
        <source>Makes this frame an exception.</source>
        <translation>يجعل هذا الإطار استثناءً.</translation>
    </message>
    <message>
        <source>Mark the selected words</source>
        <translation>علّم الكلمات المحددة</translation>
    </message>
    <message>
        <source>Mark what identifies, then: Show how I did.</source>
        <translation>علّم ما يدل على الهوية، ثم: أظهر نتيجتي.</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Metadata, name</source>
        <translation>بيانات وصفية، اسم</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>الوسط</translation>
    </message>
    <message>
        <source>Mirrors, windows, shiny metal</source>
        <translation>مرايا، نوافذ، معدن لامع</translation>
    </message>
    <message>
        <source>Missed: {name}</source>
        <translation>فات: {name}</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>Monitors and phones behind</source>
        <translation>شاشات وهواتف في الخلفية</translation>
    </message>
    <message>
        <source>Move region down</source>
        <translation>تحريك المنطقة للأسفل</translation>
    </message>
    <message>
        <source>Move region left</source>
        <translation>تحريك المنطقة لليسار</translation>
    </message>
    <message>
        <source>Move region right</source>
        <translation>تحريك المنطقة لليمين</translation>
    </message>
    <message>
        <source>Move region up</source>
        <translation>تحريك المنطقة للأعلى</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name and fields</source>
        <translation>الاسم والحقول</translation>
    </message>
    <message>
        <source>Name tags of staff</source>
        <translation>شارات أسماء العاملين</translation>
    </message>
    <message>
        <source>Name: {name}</source>
        <translation>الاسم: {name}</translation>
    </message>
    <message>
        <source>Needs too much memory</source>
        <translation>يحتاج ذاكرة كثيرة</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يحتاجك</translation>
    </message>
    <message>
        <source>Network use was refused</source>
        <translation>رُفض استخدام الشبكة</translation>
    </message>
    <message>
        <source>New destination</source>
        <translation>وجهة جديدة</translation>
    </message>
    <message>
        <source>New destination of your own</source>
        <translation>وجهة جديدة خاصة بك</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>جديد…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next brightness window</source>
        <translation>نافذة السطوع التالية</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>الحالة التالية</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>الملف التالي</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>الإطار التالي</translation>
    </message>
    <message>
        <source>Next or previous finding</source>
        <translation>النتيجة التالية أو السابقة</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No destination</source>
        <translation>بلا وجهة</translation>
    </message>
    <message>
        <source>No face was found. Look yourself, also at the edge and in mirrors: X confirms, H takes the rectangle to draw one.</source>
        <translation>لم يُعثر على وجه. انظر بنفسك، عند الحواف وفي المرايا أيضاً: X يؤكد، وH يأخذ المستطيل لرسم واحد.</translation>
    </message>
    <message>
        <source>No faces there</source>
        <translation>لا وجوه هناك</translation>
    </message>
    <message>
        <source>No file is approved yet. Look at one and press A.</source>
        <translation>لم يُعتمد أي ملف بعد. انظر إلى واحد واضغط A.</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>لا ملف مفتوح.</translation>
    </message>
    <message>
        <source>No finder sees tattoos, scars, jewellery or a rare condition. Press B and draw a region to hide what was overlooked.</source>
        <translation>لا كاشف يرى الوشوم أو الندوب أو الحلي أو مرضاً نادراً. اضغط B وارسم منطقة لإخفاء ما فات.</translation>
    </message>
    <message>
        <source>No finder sees these. Look, then tick with Space; Shift+Z walks over the picture.</source>
        <translation>لا يرى أي كاشف هذه. انظر ثم أشّر بمفتاح المسافة؛ Shift+Z يمر على الصورة.</translation>
    </message>
    <message>
        <source>No legal advice; the rules of your own institution come first.</source>
        <translation>ليست مشورة قانونية؛ قواعد مؤسستك أولاً.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>No permission to read</source>
        <translation>لا حق في القراءة</translation>
    </message>
    <message>
        <source>No photograph of a face at all, hidden or not.</source>
        <translation>لا صورة لوجه إطلاقاً، مخفياً كان أم لا.</translation>
    </message>
    <message>
        <source>No picture inside</source>
        <translation>لا صورة بداخله</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation>لا إيصال</translation>
    </message>
    <message>
        <source>No text was found. Look yourself for labels, screens and badges: X confirms, H takes the rectangle to draw it.</source>
        <translation>لم يُعثر على نص. ابحث بنفسك عن ملصقات وشاشات وشارات: X يؤكد، وH يأخذ المستطيل لرسمه.</translation>
    </message>
    <message>
        <source>Nobody is real here. Hide what identifies, and nothing else: no finder helps you.</source>
        <translation>لا أحد حقيقي هنا. أخفِ ما يدل على الهوية ولا شيء غيره: لا يساعدك أي كاشف.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>Not an ordinary file</source>
        <translation>ليس ملفاً عادياً</translation>
    </message>
    <message>
        <source>Not approved yet: it stays here.</source>
        <translation>لم يُعتمد بعد: يبقى هنا.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Not looked</source>
        <translation>لم يُنظر فيه</translation>
    </message>
    <message>
        <source>Not plain text</source>
        <translation>ليس نصاً عادياً</translation>
    </message>
    <message>
        <source>Not read, because it is no whole preset: {names}</source>
        <translation>لم يُقرأ لأنه ليس وجهة كاملة: {names}</translation>
    </message>
    <message>
        <source>Not searched yet. Press F5 to look.</source>
        <translation>لم يُبحث فيه بعد. اضغط F5 للنظر.</translation>
    </message>
    <message>
        <source>Not there, an extra</source>
        <translation>غير موجود، إضافة</translation>
    </message>
    <message>
        <source>Nothing in this file passes the filter above.</source>
        <translation>لا شيء في هذا الملف يجتاز المرشّح أعلاه.</translation>
    </message>
    <message>
        <source>Nothing is asked beyond the settings. Undecided is hidden all the same.</source>
        <translation>لا يُطلب شيء فوق الإعدادات. ما لم يُقرَّر يُخفى مع ذلك.</translation>
    </message>
    <message>
        <source>Nothing is left to decide. Press A to approve.</source>
        <translation>لم يبقَ ما يُقرَّر. اضغط A للاعتماد.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>لا شيء مفتوح.</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>لا شيء يتحرك من تلقاء نفسه</translation>
    </message>
    <message>
        <source>Nothing new seen by a second look</source>
        <translation>لم ترَ نظرة ثانية شيئاً جديداً</translation>
    </message>
    <message>
        <source>Nothing was delivered.</source>
        <translation>لم يُسلَّم شيء.</translation>
    </message>
    <message>
        <source>Nothing was found in the picture. Look yourself: B draws a region to hide.</source>
        <translation>لم يُعثر على شيء في الصورة. انظر بنفسك: B يرسم منطقة لإخفائها.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>Nothing was sent. Please report this together with the code.</source>
        <translation>لم يُرسل شيء. يرجى الإبلاغ عن هذا مع الرمز.</translation>
    </message>
    <message>
        <source>Nothing would be left</source>
        <translation>لن يبقى شيء</translation>
    </message>
    <message>
        <source>Obvious</source>
        <translation>واضح</translation>
    </message>
    <message>
        <source>On all frames or one</source>
        <translation>على كل الإطارات أو واحد</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>على الصورة</translation>
    </message>
    <message>
        <source>One exists. It never goes with the case.</source>
        <translation>توجد واحدة. لا تذهب مع الحالة أبداً.</translation>
    </message>
    <message>
        <source>One finder saw a face here.</source>
        <translation>رأى كاشف واحد وجهاً هنا.</translation>
    </message>
    <message>
        <source>One of the finders could not finish, so the file counts as not searched.</source>
        <translation>لم يستطع أحد الكواشف أن ينتهي، فيُعدّ الملف غير مبحوث.</translation>
    </message>
    <message>
        <source>One package</source>
        <translation>حزمة واحدة</translation>
    </message>
    <message>
        <source>One package…</source>
        <translation>حزمة واحدة…</translation>
    </message>
    <message>
        <source>One zip: clean copies, receipts and the case text, with neutral names.</source>
        <translation>ملف zip واحد: نسخ نظيفة وإيصالات ونص الحالة بأسماء محايدة.</translation>
    </message>
    <message>
        <source>Only a part of {name} is hidden. Eye bars lowered recognition only from 82 % to 69 %; with all features covered but the hair left, 56 % of celebrities were still recognised.</source>
        <translation>جزء فقط من {name} مخفي. لم تخفض أشرطة العينين التعرّف إلا من 82 % إلى 69 %؛ ومع تغطية كل الملامح وبقاء الشعر ظل 56 % من المشاهير معروفين.</translation>
    </message>
    <message>
        <source>Only allowed metadata</source>
        <translation>بيانات وصفية مسموحة فقط</translation>
    </message>
    <message>
        <source>Only allowed parts in the file</source>
        <translation>أجزاء مسموحة فقط في الملف</translation>
    </message>
    <message>
        <source>Only frame {frame}</source>
        <translation>الإطار {frame} فقط</translation>
    </message>
    <message>
        <source>Only my ticks</source>
        <translation>علاماتي فقط</translation>
    </message>
    <message>
        <source>Only once a file is open and searched.</source>
        <translation>فقط بعد فتح ملف والبحث فيه.</translation>
    </message>
    <message>
        <source>Only one or few had it, and everybody there knows who.</source>
        <translation>لم يكن إلا لواحد أو قلة، والجميع هناك يعرفون من.</translation>
    </message>
    <message>
        <source>Only the first {count} files were opened.</source>
        <translation>فُتحت أول {count} ملفات فقط.</translation>
    </message>
    <message>
        <source>Only this file</source>
        <translation>هذا الملف فقط</translation>
    </message>
    <message>
        <source>Open Help, What is looked for, to see which finder is missing, and install it.</source>
        <translation>افتح مساعدة، ما يُبحث عنه، لترى أي كاشف مفقود، وثبّته.</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>فتح ملفات</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>فتح ملفات…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح مجلد</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>فتح مجلد…</translation>
    </message>
    <message>
        <source>Open it with its password and save a copy without one.</source>
        <translation>افتحه بكلمة المرور الخاصة به واحفظ نسخة بدونها.</translation>
    </message>
    <message>
        <source>Open what is there</source>
        <translation>افتح ما هو موجود</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>الفتح</translation>
    </message>
    <message>
        <source>Opens and searches this file once more.</source>
        <translation>يفتح هذا الملف ويبحث فيه مرة أخرى.</translation>
    </message>
    <message>
        <source>Opens every file of a folder.</source>
        <translation>يفتح كل ملفات مجلد.</translation>
    </message>
    <message>
        <source>Opens photos, DICOM, PDF and PPTX files.</source>
        <translation>يفتح صوراً وملفات DICOM وPDF وPPTX.</translation>
    </message>
    <message>
        <source>Opens the picture or the files on the clipboard.</source>
        <translation>يفتح الصورة أو الملفات التي في الحافظة.</translation>
    </message>
    <message>
        <source>Opens this file, which ends early, as far as it goes; the rest stays empty.</source>
        <translation>يفتح هذا الملف، الذي ينتهي قبل أوانه، إلى حيث يصل؛ ويبقى الباقي فارغًا.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Other eyes still saw something in the finished file, so it was not delivered.</source>
        <translation>رأت عيون أخرى شيئاً في الملف النهائي، فلم يُسلَّم.</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>ملفات أخرى</translation>
    </message>
    <message>
        <source>Other people, their hands and shoes</source>
        <translation>أشخاص آخرون، أيديهم وأحذيتهم</translation>
    </message>
    <message>
        <source>PNG pictures, without loss</source>
        <translation>صور PNG بلا فقدان</translation>
    </message>
    <message>
        <source>Page for a teacher…</source>
        <translation>صفحة لمعلّم…</translation>
    </message>
    <message>
        <source>Page {frame} of {count}</source>
        <translation>الصفحة {frame} من {count}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Pages that were not looked at: {which}.</source>
        <translation>صفحات لم يُنظر إليها: {which}.</translation>
    </message>
    <message>
        <source>Paint what to hide; over the selected region it adds to it. Zoom in for a finer brush.</source>
        <translation>لوّن ما يُخفى؛ فوق المنطقة المختارة يُضاف إليها. قرّب لفرشاة أدق.</translation>
    </message>
    <message>
        <source>Painted or shaped nails</source>
        <translation>أظافر ملونة أو مشكّلة</translation>
    </message>
    <message>
        <source>Paints the region black in the clean copy.</source>
        <translation>يسوّد المنطقة في النسخة النظيفة.</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>إزاحة</translation>
    </message>
    <message>
        <source>Part kept, the rest hidden</source>
        <translation>جزء مُبقى، والباقي مخفي</translation>
    </message>
    <message>
        <source>Parts of pictures that are cropped away are not in the clean copy.</source>
        <translation>أجزاء الصور المقتطعة ليست في النسخة النظيفة.</translation>
    </message>
    <message>
        <source>Parts of the practice case</source>
        <translation>أجزاء حالة التدريب</translation>
    </message>
    <message>
        <source>Paste or type a caption, a history or a post.</source>
        <translation>الصق أو اكتب تعليقاً أو سيرة أو منشوراً.</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>لصق صورة</translation>
    </message>
    <message>
        <source>Paste regions</source>
        <translation>لصق المناطق</translation>
    </message>
    <message>
        <source>Patient {patient} · Study {study}</source>
        <translation>المريض {patient} · الدراسة {study}</translation>
    </message>
    <message>
        <source>PgDown and PgUp go from frame to frame, Ctrl+Space plays. F puts a region on all frames or on one.</source>
        <translation>‏PgDown و PgUp ينتقلان من إطار إلى إطار، و Ctrl+Space يشغّل. F يضع المنطقة على كل الإطارات أو على إطار واحد.</translation>
    </message>
    <message>
        <source>Photos are made to fit; films and documents are not, and you are told.</source>
        <translation>تُعدَّل الصور الفوتوغرافية لتناسب؛ أما الأفلام والمستندات فلا، ويُقال لك ذلك.</translation>
    </message>
    <message>
        <source>Photos keep no metadata. The clean copy gets a neutral name.</source>
        <translation>لا تحتفظ الصور ببيانات وصفية. تنال النسخة النظيفة اسماً محايداً.</translation>
    </message>
    <message>
        <source>Pick, move and resize regions; drag the picture to pan.</source>
        <translation>اختر المناطق وحرّكها وغيّر حجمها؛ اسحب الصورة لإزاحتها.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Picture {frame} of {count}</source>
        <translation>الصورة {frame} من {count}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Pictures that are not carried over</source>
        <translation>صور لا تُنقل</translation>
    </message>
    <message>
        <source>Pictures that lie outside the file are not in the clean copy.</source>
        <translation>الصور الموجودة خارج الملف ليست في النسخة النظيفة.</translation>
    </message>
    <message>
        <source>Pictures that were not looked at: {which}.</source>
        <translation>صور لم يُنظر إليها: {which}.</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>البكسلات</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Plays the frames round and round.</source>
        <translation>يشغّل الإطارات مراراً.</translation>
    </message>
    <message>
        <source>Please note: {code}.</source>
        <translation>يرجى الانتباه: {code}.</translation>
    </message>
    <message>
        <source>Practice case</source>
        <translation>حالة تدريب</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>تدرّب</translation>
    </message>
    <message>
        <source>Practise…</source>
        <translation>تدرّب…</translation>
    </message>
    <message>
        <source>Press ? for all keys and F1 for help. Ctrl+Z takes back every step.</source>
        <translation>اضغط ? لكل المفاتيح وF1 للمساعدة. Ctrl+Z يتراجع عن كل خطوة.</translation>
    </message>
    <message>
        <source>Press A again to deliver them as they are, or H on one to hide it.</source>
        <translation>اضغط A مرة أخرى لتسليمها كما هي، أو H على واحدة لإخفائها.</translation>
    </message>
    <message>
        <source>Press Ctrl+E to export.</source>
        <translation>اضغط Ctrl+E للتصدير.</translation>
    </message>
    <message>
        <source>Press F5 to look again, or Ctrl+E to export again.</source>
        <translation>اضغط F5 للنظر ثانية، أو Ctrl+E للتصدير ثانية.</translation>
    </message>
    <message>
        <source>Press F5 to look again; if it fails again, do not share this file.</source>
        <translation>اضغط F5 للبحث ثانية؛ إن فشل مرة أخرى فلا تشارك هذا الملف.</translation>
    </message>
    <message>
        <source>Press F5 to look at it again, then review it anew.</source>
        <translation>اضغط F5 للنظر فيه ثانية، ثم راجعه من جديد.</translation>
    </message>
    <message>
        <source>Press F5 to try again; the file may be damaged or made to do harm.</source>
        <translation>اضغط F5 للمحاولة ثانية؛ قد يكون الملف تالفاً أو ضاراً.</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>الملف السابق</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>الإطار السابق</translation>
    </message>
    <message>
        <source>Prints and names on clothes, pillows, towels</source>
        <translation>رسوم وأسماء على ملابس ووسائد ومناشف</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Problem report</source>
        <translation>تقرير مشكلة</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Proposed to stay visible: H hides it.</source>
        <translation>اقتُرح أن يبقى ظاهراً: H يخفيه.</translation>
    </message>
    <message>
        <source>Pseudonym of the case</source>
        <translation>الاسم المستعار للحالة</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Put it back, or open it from its new place.</source>
        <translation>أعده إلى مكانه، أو افتحه من مكانه الجديد.</translation>
    </message>
    <message>
        <source>Put your copy of it back; the command `caseveil key` does that.</source>
        <translation>أعد نسختك إلى مكانها؛ يفعل ذلك الأمر `caseveil key`.</translation>
    </message>
    <message>
        <source>Question before approving</source>
        <translation>سؤال قبل الاعتماد</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Read on {day}: {source}</source>
        <translation>قُرئ في {day}: {source}</translation>
    </message>
    <message>
        <source>Read once for this case: Enter ticks a point. Ticks go into the receipt.</source>
        <translation>اقرأ مرة لهذه الحالة: مفتاح الإدخال يؤشّر على نقطة. العلامات تُكتب في الإيصال.</translation>
    </message>
    <message>
        <source>Reading folders</source>
        <translation>قراءة المجلدات</translation>
    </message>
    <message>
        <source>Reading what happens to each attribute…</source>
        <translation>تجري قراءة ما يحدث لكل سمة…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>تُقرأ…</translation>
    </message>
    <message>
        <source>Reads “{text}”.</source>
        <translation>يُقرأ «{text}».</translation>
    </message>
    <message>
        <source>Ready: {engine}</source>
        <translation>جاهز: {engine}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Receipt as JSON</source>
        <translation>الإيصال بصيغة JSON</translation>
    </message>
    <message>
        <source>Receipt as written</source>
        <translation>الإيصال كما كُتب</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>إعادة: {step}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Region from this frame on</source>
        <translation>المنطقة من هذا الإطار فصاعداً</translation>
    </message>
    <message>
        <source>Region not on this frame</source>
        <translation>المنطقة ليست على هذا الإطار</translation>
    </message>
    <message>
        <source>Region up to this frame</source>
        <translation>المنطقة حتى هذا الإطار</translation>
    </message>
    <message>
        <source>Regions that you drew or moved are hidden on the next file of this kind of scanner too.</source>
        <translation>المناطق التي رسمتها أو نقلتها تُخفى أيضًا في الملف التالي من هذا النوع من الأجهزة.</translation>
    </message>
    <message>
        <source>Remember for this scanner</source>
        <translation>حفظ لهذا الجهاز</translation>
    </message>
    <message>
        <source>Remembered scanners</source>
        <translation>الأجهزة المحفوظة</translation>
    </message>
    <message>
        <source>Remembered scanners not usable</source>
        <translation>الأجهزة المحفوظة غير صالحة للاستخدام</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove crop</source>
        <translation>إزالة القص</translation>
    </message>
    <message>
        <source>Remove keep only this area</source>
        <translation>إزالة «هذه المساحة فقط»</translation>
    </message>
    <message>
        <source>Remove your destination</source>
        <translation>إزالة وجهتك</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>Removes a region you drew. A found one is not deleted: hide it or keep it.</source>
        <translation>يزيل منطقة رسمتَها. وما عُثر عليه لا يُحذف: أخفِه أو أبقِه.</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>استُبدل</translation>
    </message>
    <message>
        <source>Research: what studies need stays</source>
        <translation>بحث علمي: يبقى ما تحتاجه الدراسات</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Review findings</source>
        <translation>مراجعة النتائج</translation>
    </message>
    <message>
        <source>Said by the person</source>
        <translation>قاله الشخص</translation>
    </message>
    <message>
        <source>Said by the search: {name}. Did you look yourself, to the edges?</source>
        <translation>قال البحث: {name}. هل نظرتَ بنفسك حتى الحواف؟</translation>
    </message>
    <message>
        <source>Same decision in the series</source>
        <translation>القرار نفسه في السلسلة</translation>
    </message>
    <message>
        <source>Same region in all files</source>
        <translation>المنطقة نفسها في كل الملفات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save a copy of this destination</source>
        <translation>حفظ نسخة من هذه الوجهة</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save it again as a plain JPEG, PNG or DICOM picture.</source>
        <translation>احفظه ثانية صورة JPEG أو PNG أو DICOM بسيطة.</translation>
    </message>
    <message>
        <source>Save it as JPEG, PNG or DICOM and open that.</source>
        <translation>احفظه بصيغة JPEG أو PNG أو DICOM وافتح ذلك.</translation>
    </message>
    <message>
        <source>Save it as plain text in UTF-8 and open that.</source>
        <translation>احفظه نصاً عادياً بترميز UTF-8 وافتح ذلك.</translation>
    </message>
    <message>
        <source>Scanners of this kind are known to write here.</source>
        <translation>من المعروف أن الأجهزة من هذا النوع تكتب هنا.</translation>
    </message>
    <message>
        <source>Scars</source>
        <translation>ندوب</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Search: export, tattoo, undo…</source>
        <translation>ابحث: تصدير، وشم، تراجع…</translation>
    </message>
    <message>
        <source>Searches what the program says about itself.</source>
        <translation>يبحث فيما يقوله البرنامج عن نفسه.</translation>
    </message>
    <message>
        <source>Searching: {count} so far</source>
        <translation>البحث جارٍ: {count} حتى الآن</translation>
    </message>
    <message>
        <source>See the receipt page for the check, hide what it names, and export again.</source>
        <translation>انظر الفحص في صفحة الإيصال، وأخفِ ما يذكره، وصدّر ثانية.</translation>
    </message>
    <message>
        <source>See the receipt page for the check; save the picture in another format and try again.</source>
        <translation>انظر الفحص في صفحة الإيصال؛ احفظ الصورة بتنسيق آخر وحاول ثانية.</translation>
    </message>
    <message>
        <source>Seen so far; it may still change. You decide once the search has ended.</source>
        <translation>هذا ما شوهد حتى الآن، وقد يتغير. تقرر أنت بعد انتهاء البحث.</translation>
    </message>
    <message>
        <source>Select and move</source>
        <translation>اختيار وتحريك</translation>
    </message>
    <message>
        <source>Select words that identify and mark them; once more takes it back.</source>
        <translation>حدّد الكلمات التي تدل على الهوية وعلّمها؛ ومرة أخرى تُزيل العلامة.</translation>
    </message>
    <message>
        <source>Serial numbers on implants and devices</source>
        <translation>أرقام تسلسلية على الغرسات والأجهزة</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>سلسلة</translation>
    </message>
    <message>
        <source>Series {number}</source>
        <translation>سلسلة {number}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings hold your choices only, no names of patients or files.</source>
        <translation>لا تحوي الإعدادات إلا اختياراتك، بلا أسماء مرضى أو ملفات.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Share: removes the most</source>
        <translation>مشاركة: يزيل الأكثر</translation>
    </message>
    <message>
        <source>Shared by check and work</source>
        <translation>مشترك بين الفحص والعمل</translation>
    </message>
    <message>
        <source>Shift+S chooses for whom the case is. Its rules only ever hide more; each is shown with who asks for it, or as our default.</source>
        <translation>Shift+S يختار لمن الحالة. قواعدها لا تزيد إلا الإخفاء؛ وتُعرض كل قاعدة مع من يطلبها أو على أنها إعدادنا الافتراضي.</translation>
    </message>
    <message>
        <source>Shift+X keeps with a reason, Shift+T hides all text like this, Shift+F the same place in all files.</source>
        <translation>‏Shift+X يُبقي مع ذكر السبب، وShift+T يخفي كل نص مثل هذا، وShift+F الموضع نفسه في كل الملفات.</translation>
    </message>
    <message>
        <source>Show as exported</source>
        <translation>العرض كما سيُصدَّر</translation>
    </message>
    <message>
        <source>Show certain or doubtful</source>
        <translation>عرض المؤكد أو المشكوك فيه</translation>
    </message>
    <message>
        <source>Show decisions</source>
        <translation>عرض القرارات</translation>
    </message>
    <message>
        <source>Show how I did</source>
        <translation>أظهر نتيجتي</translation>
    </message>
    <message>
        <source>Show kinds</source>
        <translation>عرض الأنواع</translation>
    </message>
    <message>
        <source>Show the next</source>
        <translation>عرض التالية</translation>
    </message>
    <message>
        <source>Shows of this series only the file looked at in the list, or all of them.</source>
        <translation>يعرض في القائمة من هذه السلسلة الملف المعروض فقط، أو كلها.</translation>
    </message>
    <message>
        <source>Shows the picture as the clean copy will be.</source>
        <translation>يعرض الصورة كما ستكون النسخة النظيفة.</translation>
    </message>
    <message>
        <source>Shows the picture part by part, enlarged, so that nothing is overlooked.</source>
        <translation>يعرض الصورة جزءاً جزءاً مكبّرة كي لا يفوت شيء.</translation>
    </message>
    <message>
        <source>Shows the work in five cards.</source>
        <translation>يعرض العمل في خمس بطاقات.</translation>
    </message>
    <message>
        <source>Shows versions and codes to copy, without content, names or paths.</source>
        <translation>يعرض الإصدارات والرموز للنسخ، بلا محتوى ولا أسماء ولا مسارات.</translation>
    </message>
    <message>
        <source>Shows what happens to each attribute, and lets you choose: profile, options, or pictures for slides.</source>
        <translation>يعرض ما يحدث لكل سمة ويتيح الاختيار: الملف التعريفي أو الخيارات أو صور للشرائح.</translation>
    </message>
    <message>
        <source>Shrink region</source>
        <translation>تصغير المنطقة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Size of a file</source>
        <translation>حجم الملف</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>حجم الحروف</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>So few are so old that the age alone points to one.</source>
        <translation>قلة يبلغون هذا العمر، فالعمر وحده يشير إلى واحد.</translation>
    </message>
    <message>
        <source>Soft parts</source>
        <translation>الأنسجة الرخوة</translation>
    </message>
    <message>
        <source>Something expected was not found.</source>
        <translation>لم يُعثر على شيء متوقع.</translation>
    </message>
    <message>
        <source>Something that must be looked for cannot be looked for on this computer.</source>
        <translation>شيء يجب البحث عنه لا يمكن البحث عنه على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Something went wrong inside</source>
        <translation>حدث خطأ داخلي</translation>
    </message>
    <message>
        <source>Something went wrong inside; nothing was delivered. Please report: {what}</source>
        <translation>حدث خطأ داخلي؛ لم يُسلَّم شيء. يرجى الإبلاغ: {what}</translation>
    </message>
    <message>
        <source>Speaker notes and comments are not in the clean copy.</source>
        <translation>الملاحظات والتعليقات ليست في النسخة النظيفة.</translation>
    </message>
    <message>
        <source>Speaker notes are in the clean copy, in clean words: read them; comments are not.</source>
        <translation>ملاحظات المتحدث موجودة في النسخة النظيفة بكلمات منقّاة: اقرأها؛ أما التعليقات فلا.</translation>
    </message>
    <message>
        <source>Stays a DICOM file, which slides and posts cannot show: Ctrl+D makes pictures.</source>
        <translation>يبقى ملف DICOM، ولا تستطيع الشرائح والمنشورات عرضه: Ctrl+D يصنع منه صورًا.</translation>
    </message>
    <message>
        <source>Stop running steps</source>
        <translation>إيقاف الخطوات الجارية</translation>
    </message>
    <message>
        <source>Stopped unexpectedly</source>
        <translation>توقف دون توقع</translation>
    </message>
    <message>
        <source>Stops opening, searching and exporting.</source>
        <translation>يوقف الفتح والبحث والتصدير.</translation>
    </message>
    <message>
        <source>Subtle</source>
        <translation>خفي</translation>
    </message>
    <message>
        <source>Sure?</source>
        <translation>مؤكد؟</translation>
    </message>
    <message>
        <source>Swaps black and white, on the screen only.</source>
        <translation>يبدّل الأسود والأبيض، على الشاشة فقط.</translation>
    </message>
    <message>
        <source>Switches the region between this frame and all frames.</source>
        <translation>يبدّل المنطقة بين هذا الإطار وكل الإطارات.</translation>
    </message>
    <message>
        <source>T shows every field before and after.</source>
        <translation>‏T يعرض كل حقل قبل وبعد.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>البيانات الوصفية</translation>
    </message>
    <message>
        <source>Tags and DICOM</source>
        <translation>البيانات الوصفية وDICOM</translation>
    </message>
    <message>
        <source>Tags before and after</source>
        <translation>البيانات الوصفية قبل وبعد</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>رفعه من القائمة</translation>
    </message>
    <message>
        <source>Takes every file off the list and forgets every decision; no file is touched.</source>
        <translation>يزيل كل الملفات من القائمة وينسى كل قرار؛ ولا يُمس أي ملف.</translation>
    </message>
    <message>
        <source>Takes the approval back; the file needs you again.</source>
        <translation>يسحب الاعتماد؛ ويحتاجك الملف ثانية.</translation>
    </message>
    <message>
        <source>Takes the decision back; undecided is hidden on export.</source>
        <translation>يسحب القرار؛ وغير المقرر يُخفى عند التصدير.</translation>
    </message>
    <message>
        <source>Takes this file off the list; the file itself is not touched.</source>
        <translation>يرفع هذا الملف من القائمة؛ الملف نفسه لا يُمسّ.</translation>
    </message>
    <message>
        <source>Takes what identifies out of a caption, a history or a post.</source>
        <translation>يزيل ما يعرّف بالشخص من تعليق أو سيرة أو منشور.</translation>
    </message>
    <message>
        <source>Tattoos</source>
        <translation>وشوم</translation>
    </message>
    <message>
        <source>Tattoos, scars, jewellery and birthmarks.</source>
        <translation>وشوم وندوب وحلي ووحمات.</translation>
    </message>
    <message>
        <source>Teaching: age group, sex and modality stay</source>
        <translation>تعليم: تبقى الفئة العمرية والجنس ونوع الفحص</translation>
    </message>
    <message>
        <source>Teeth and dental work</source>
        <translation>أسنان وأعمال أسنان</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Text as you wrote it</source>
        <translation>النص كما كتبته</translation>
    </message>
    <message>
        <source>Text in the picture</source>
        <translation>النص في الصورة</translation>
    </message>
    <message>
        <source>Text in the picture; it may name a person, a place or a date.</source>
        <translation>نص في الصورة؛ قد يسمّي شخصاً أو مكاناً أو تاريخاً.</translation>
    </message>
    <message>
        <source>Text of the case</source>
        <translation>نص الحالة</translation>
    </message>
    <message>
        <source>Text that goes out</source>
        <translation>النص الذي يخرج</translation>
    </message>
    <message>
        <source>Text that reads like a date or an age.</source>
        <translation>نص يشبه تاريخاً أو عمراً.</translation>
    </message>
    <message>
        <source>Text that reads like a hospital or a place.</source>
        <translation>نص يشبه مستشفى أو مكاناً.</translation>
    </message>
    <message>
        <source>Text that reads like a measurement or a clinical term.</source>
        <translation>نص يشبه قياساً أو مصطلحاً سريرياً.</translation>
    </message>
    <message>
        <source>Text that reads like a name or a number of a person.</source>
        <translation>نص يشبه اسم شخص أو رقمه.</translation>
    </message>
    <message>
        <source>Text that reads like the name of someone who works there.</source>
        <translation>نص يشبه اسم من يعمل هناك.</translation>
    </message>
    <message>
        <source>That folder holds what is shared. Choose another one.</source>
        <translation>ذلك المجلد فيه ما يُشارَك. اختر غيره.</translation>
    </message>
    <message>
        <source>That folder looks copied online by {service}.</source>
        <translation>يبدو أن {service} ينسخ ذلك المجلد على الإنترنت.</translation>
    </message>
    <message>
        <source>The card tells that the internet does not forget, and what withdrawing can and cannot do. What you write stays as you write it.</source>
        <translation>تقول البطاقة إن الإنترنت لا ينسى، وما الذي يمكن للرجوع أن يفعله وما لا يمكنه. وما تكتبه يبقى كما كتبته.</translation>
    </message>
    <message>
        <source>The case is closed. Its files were not touched.</source>
        <translation>أُغلقت الحالة. ولم تُمس ملفاتها.</translation>
    </message>
    <message>
        <source>The case text could not be written.</source>
        <translation>تعذرت كتابة نص الحالة.</translation>
    </message>
    <message>
        <source>The case text was written: {name}</source>
        <translation>كُتب نص الحالة: {name}</translation>
    </message>
    <message>
        <source>The check failed</source>
        <translation>فشل الفحص</translation>
    </message>
    <message>
        <source>The clean copy cannot be written into this folder.</source>
        <translation>لا يمكن كتابة النسخة النظيفة في هذا المجلد.</translation>
    </message>
    <message>
        <source>The clean copy is written, read back and checked by other code.</source>
        <translation>تُكتب النسخة النظيفة وتُعاد قراءتها وتُفحص بشيفرة أخرى.</translation>
    </message>
    <message>
        <source>The clean copy looked at, for another program; histories are asked to leave it out.</source>
        <translation>النسخة النظيفة المعروضة لبرنامج آخر؛ يُطلب من سجلات الحافظة تركها.</translation>
    </message>
    <message>
        <source>The clean copy was written, read back and checked.</source>
        <translation>كُتبت النسخة النظيفة وأُعيدت قراءتها وفُحصت.</translation>
    </message>
    <message>
        <source>The clean copy would take the place of the original, which is never changed.</source>
        <translation>كانت النسخة النظيفة ستأخذ مكان الأصل، وهو لا يتغير أبداً.</translation>
    </message>
    <message>
        <source>The clean deck then has its notes as plain text, identifying words changed.</source>
        <translation>عندئذٍ تضم النسخة النظيفة من العرض ملاحظاته نصًا عاديًا بعد تغيير الكلمات المعرِّفة.</translation>
    </message>
    <message>
        <source>The clean picture is on the clipboard.</source>
        <translation>الصورة النظيفة في الحافظة.</translation>
    </message>
    <message>
        <source>The colour profile is not carried over; colours may look different.</source>
        <translation>لا يُنقل ملف الألوان؛ قد تبدو الألوان مختلفة.</translation>
    </message>
    <message>
        <source>The content is locked by a password or encrypted, so it cannot be searched.</source>
        <translation>المحتوى مقفل بكلمة مرور أو مشفّر، فلا يمكن البحث فيه.</translation>
    </message>
    <message>
        <source>The disk gave an error while the file was read.</source>
        <translation>أعطى القرص خطأً أثناء قراءة الملف.</translation>
    </message>
    <message>
        <source>The file also carries: {parts}.</source>
        <translation>يحتوي الملف أيضًا على: {parts}.</translation>
    </message>
    <message>
        <source>The file breaks the rules of its own format.</source>
        <translation>يخالف الملف قواعد تنسيقه.</translation>
    </message>
    <message>
        <source>The file does not tell how large a pixel is: no scale bar is drawn.</source>
        <translation>لا يذكر الملف حجم البكسل: لا يُرسم مقياس.</translation>
    </message>
    <message>
        <source>The file ends early; what is missing is empty in the clean copy too.</source>
        <translation>ينتهي الملف قبل أوانه؛ وما ينقص فارغ في النسخة النظيفة أيضًا.</translation>
    </message>
    <message>
        <source>The file ends too early; part of it is missing.</source>
        <translation>ينتهي الملف مبكراً؛ جزء منه ناقص.</translation>
    </message>
    <message>
        <source>The file has no content.</source>
        <translation>لا محتوى للملف.</translation>
    </message>
    <message>
        <source>The file has no metadata fields. Its name is replaced.</source>
        <translation>لا حقول بيانات وصفية في الملف. يُستبدل اسمه.</translation>
    </message>
    <message>
        <source>The file has overlays; they are not shown here and not carried over.</source>
        <translation>في الملف طبقات؛ لا تُعرض هنا ولا تُنقل.</translation>
    </message>
    <message>
        <source>The file holds a second picture; the clean copy has only this one.</source>
        <translation>يحوي الملف صورة ثانية؛ ليس في النسخة النظيفة إلا هذه.</translation>
    </message>
    <message>
        <source>The file holds no picture that can be shown.</source>
        <translation>لا يحوي الملف صورة يمكن عرضها.</translation>
    </message>
    <message>
        <source>The file is no longer where it was.</source>
        <translation>لم يعد الملف حيث كان.</translation>
    </message>
    <message>
        <source>The file name may identify a person; the clean copy gets a neutral one.</source>
        <translation>قد يعرّف اسم الملف بشخص؛ تنال النسخة النظيفة اسماً محايداً.</translation>
    </message>
    <message>
        <source>The file of remembered scanners cannot be read, or would become too large.</source>
        <translation>لا يمكن قراءة ملف الأجهزة المحفوظة، أو سيصبح كبيرًا جدًا.</translation>
    </message>
    <message>
        <source>The file of the key for pseudonyms cannot be read or holds no key.</source>
        <translation>ملف مفتاح الأسماء المستعارة لا يُقرأ أو لا يحوي مفتاحاً.</translation>
    </message>
    <message>
        <source>The file on disk is not the one that was searched.</source>
        <translation>الملف على القرص ليس الذي بُحث فيه.</translation>
    </message>
    <message>
        <source>The file uses a part of its format that CaseVeil cannot clean safely.</source>
        <translation>يستخدم الملف جزءاً من تنسيقه لا يستطيع CaseVeil تنظيفه بأمان.</translation>
    </message>
    <message>
        <source>The files tell “{word}” of the patient: choose another pseudonym.</source>
        <translation>تذكر الملفات «{word}» عن المريض: اختر اسمًا مستعارًا آخر.</translation>
    </message>
    <message>
        <source>The filter above the list shows one kind, what is sure or not, or one decision; Shift+Tab goes there from the list.</source>
        <translation>يعرض المرشِّح فوق القائمة نوعًا واحدًا، أو المؤكد أو المشكوك فيه، أو قرارًا واحدًا؛ وShift+Tab يصل إليه من القائمة.</translation>
    </message>
    <message>
        <source>The finder is not sure.</source>
        <translation>الكاشف غير متأكد.</translation>
    </message>
    <message>
        <source>The finders miss things. Look at every picture before you approve it.</source>
        <translation>يفوت الكواشف أشياء. انظر إلى كل صورة قبل اعتمادها.</translation>
    </message>
    <message>
        <source>The finished file could not be checked, so it was not delivered.</source>
        <translation>تعذّر فحص الملف النهائي، فلم يُسلَّم.</translation>
    </message>
    <message>
        <source>The finished file did not pass a check, so it was not delivered.</source>
        <translation>لم يجتز الملف النهائي فحصاً، فلم يُسلَّم.</translation>
    </message>
    <message>
        <source>The index of a DICOM medium is left out; its images are opened.</source>
        <translation>يُترك فهرس وسيط DICOM جانبًا، وتُفتح صوره.</translation>
    </message>
    <message>
        <source>The newspaper tells the rest of the story.</source>
        <translation>الصحيفة تحكي بقية القصة.</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>The original is never changed, moved or deleted. It still shows the patient.</source>
        <translation>الأصل لا يُغيَّر ولا يُنقل ولا يُحذف أبداً. وما زال يُظهر المريض.</translation>
    </message>
    <message>
        <source>The original still exists, unchanged, in {folder}.</source>
        <translation>ما زال الأصل موجوداً دون تغيير في {folder}.</translation>
    </message>
    <message>
        <source>The other files of the case are opened too, and searched anew.</source>
        <translation>تُفتح ملفات الحالة الأخرى أيضاً ويُبحث فيها من جديد.</translation>
    </message>
    <message>
        <source>The patient agreed</source>
        <translation>وافق المريض</translation>
    </message>
    <message>
        <source>The picture is larger than the limit set for this program.</source>
        <translation>الصورة أكبر من الحد الموضوع لهذا البرنامج.</translation>
    </message>
    <message>
        <source>The picture is stored in a transfer syntax that CaseVeil cannot decode.</source>
        <translation>الصورة مخزنة بصيغة نقل لا يستطيع CaseVeil فكّها.</translation>
    </message>
    <message>
        <source>The picture on the clipboard cannot be opened.</source>
        <translation>لا يمكن فتح الصورة التي في الحافظة.</translation>
    </message>
    <message>
        <source>The position on earth is that of a bed or a home.</source>
        <translation>الموقع على الأرض هو موقع سرير أو بيت.</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing was delivered and the original is untouched.</source>
        <translation>ارتكب البرنامج خطأً. لم يُسلَّم شيء والأصل لم يُمسّ.</translation>
    </message>
    <message>
        <source>The program never uses the network. Nothing leaves this computer.</source>
        <translation>البرنامج لا يستخدم الشبكة أبداً. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>The region begins on this frame.</source>
        <translation>تبدأ المنطقة في هذا الإطار.</translation>
    </message>
    <message>
        <source>The region ends on this frame.</source>
        <translation>تنتهي المنطقة في هذا الإطار.</translation>
    </message>
    <message numerus="yes">
        <source>The same decision in %n more file(s) of the series.</source>
        <translation>
            <numerusform>القرار نفسه في %n ملف آخر من السلسلة.</numerusform>
            <numerusform>القرار نفسه في ملف آخر (%n) من السلسلة.</numerusform>
            <numerusform>القرار نفسه في ملفين آخرين (%n) من السلسلة.</numerusform>
            <numerusform>القرار نفسه في %n ملفات أخرى من السلسلة.</numerusform>
            <numerusform>القرار نفسه في %n ملفًا آخر من السلسلة.</numerusform>
            <numerusform>القرار نفسه في %n ملف آخر من السلسلة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The second look found %n more region(s): {which}.</source>
        <translation>
            <numerusform>لم تجد النظرة الثانية مناطق أخرى (%n): {which}.</numerusform>
            <numerusform>وجدت النظرة الثانية منطقة أخرى (%n): {which}.</numerusform>
            <numerusform>وجدت النظرة الثانية منطقتين أخريين (%n): {which}.</numerusform>
            <numerusform>وجدت النظرة الثانية %n مناطق أخرى: {which}.</numerusform>
            <numerusform>وجدت النظرة الثانية %n منطقة أخرى: {which}.</numerusform>
            <numerusform>وجدت النظرة الثانية %n منطقة أخرى: {which}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The second look found more</source>
        <translation>وجدت النظرة الثانية المزيد</translation>
    </message>
    <message>
        <source>The second look found more; nothing was delivered.</source>
        <translation>وجدت النظرة الثانية المزيد؛ لم يُسلَّم شيء.</translation>
    </message>
    <message>
        <source>The separate process that handled this file ended by itself.</source>
        <translation>انتهت العملية المنفصلة لهذا الملف من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>The settings cannot be saved; they hold until you close.</source>
        <translation>لا يمكن حفظ الإعدادات؛ تسري حتى تغلق.</translation>
    </message>
    <message>
        <source>The settings were not read: {why}</source>
        <translation>لم تُقرأ الإعدادات: {why}</translation>
    </message>
    <message>
        <source>The step did not end within its time limit.</source>
        <translation>لم تنتهِ الخطوة ضمن مهلتها.</translation>
    </message>
    <message>
        <source>The step went over its memory limit.</source>
        <translation>تجاوزت الخطوة حد ذاكرتها.</translation>
    </message>
    <message>
        <source>The text is not written in UTF-8, so it cannot be read safely.</source>
        <translation>النص ليس بترميز UTF-8 فلا يمكن قراءته بأمان.</translation>
    </message>
    <message>
        <source>The whole picture is still being loaded.</source>
        <translation>ما زالت الصورة الكاملة قيد التحميل.</translation>
    </message>
    <message>
        <source>There are regions the finders are not sure about.</source>
        <translation>هناك مناطق لا تتأكد منها الكواشف.</translation>
    </message>
    <message>
        <source>There is a destination of that name already.</source>
        <translation>توجد وجهة بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>يوجد ملف بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is data after the end of the picture; it is not carried over.</source>
        <translation>هناك بيانات بعد نهاية الصورة؛ لا تُنقل.</translation>
    </message>
    <message>
        <source>There is no file in that folder.</source>
        <translation>لا ملف في ذلك المجلد.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>لا صورة في الحافظة.</translation>
    </message>
    <message>
        <source>There is no receipt that belongs to this file.</source>
        <translation>لا إيصال يخص هذا الملف.</translation>
    </message>
    <message>
        <source>There is no receipt yet. Approve the file and export it.</source>
        <translation>لا إيصال بعد. اعتمد الملف وصدّره.</translation>
    </message>
    <message>
        <source>There is no room for the clean copy.</source>
        <translation>لا مكان للنسخة النظيفة.</translation>
    </message>
    <message>
        <source>There is no such destination, or its file is not a whole preset.</source>
        <translation>لا وجهة كهذه، أو ملفها ليس إعداداً كاملاً.</translation>
    </message>
    <message>
        <source>There is something that a person has to decide.</source>
        <translation>هناك ما يجب أن يقرره شخص.</translation>
    </message>
    <message>
        <source>They do not look for tattoos, scars, birthmarks, jewellery or reflections.</source>
        <translation>لا تبحث عن الوشوم أو الندوب أو الوحمات أو الحلي أو الانعكاسات.</translation>
    </message>
    <message>
        <source>This account may not read the file.</source>
        <translation>لا يحق لهذا الحساب قراءة الملف.</translation>
    </message>
    <message>
        <source>This computer has no letters for {language}. Install the font {font}.</source>
        <translation>ليس في هذا الحاسوب حروف للغة {language}. ثبّت الخط {font}.</translation>
    </message>
    <message>
        <source>This file names no maker and model of a scanner.</source>
        <translation>لا يذكر هذا الملف صانع جهاز ولا طرازه.</translation>
    </message>
    <message>
        <source>This format cannot be turned: its geometry must stay as the scanner wrote it.</source>
        <translation>لا يمكن تدوير هذا التنسيق: يجب أن تبقى هندسته كما كتبها الجهاز.</translation>
    </message>
    <message>
        <source>This frame was not exported.</source>
        <translation>لم يُصدَّر هذا الإطار.</translation>
    </message>
    <message>
        <source>This is a folder, a device or a link that leads nowhere.</source>
        <translation>هذا مجلد أو جهاز أو رابط لا يقود إلى شيء.</translation>
    </message>
    <message>
        <source>This may be a face.</source>
        <translation>قد يكون هذا وجهاً.</translation>
    </message>
    <message>
        <source>This may be text, but nothing can be read here.</source>
        <translation>قد يكون هذا نصاً، لكن لا شيء يُقرأ هنا.</translation>
    </message>
    <message>
        <source>This would happen to {file}:</source>
        <translation>هذا ما سيحدث للملف {file}:</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>التخلص منها</translation>
    </message>
    <message>
        <source>Tick and go on</source>
        <translation>أشّر وتابع</translation>
    </message>
    <message>
        <source>Tick with Space what identifies in this picture&apos;s file.</source>
        <translation>علّم بمفتاح المسافة ما يدل على الهوية في ملف هذه الصورة.</translation>
    </message>
    <message>
        <source>Ticks the whole checklist, or takes the ticks back.</source>
        <translation>يؤشّر القائمة كلها، أو يزيل التأشير.</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>للتأكيد</translation>
    </message>
    <message>
        <source>To be signed, kept apart; it never goes with the case.</source>
        <translation>للتوقيع وتُحفظ على حدة؛ لا تذهب مع الحالة أبداً.</translation>
    </message>
    <message>
        <source>Together these slices of a head can be rebuilt into a face; share only a few.</source>
        <translation>يمكن بهذه الشرائح مجتمعة إعادة بناء وجه؛ لا تشارك إلا القليل منها.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>كبير جداً</translation>
    </message>
    <message>
        <source>Too little hidden: {name}</source>
        <translation>أُخفي أقل مما يلزم: {name}</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>استغرق طويلاً</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>جولة</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it together with the code.</source>
        <translation>حاول ثانية؛ إن تكرر فأبلغ عنه مع الرمز.</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>تدوير لليسار</translation>
    </message>
    <message>
        <source>Turn region left</source>
        <translation>تدوير المنطقة لليسار</translation>
    </message>
    <message>
        <source>Turn region right</source>
        <translation>تدوير المنطقة لليمين</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>تدوير لليمين</translation>
    </message>
    <message>
        <source>Turns the clean copy by a quarter.</source>
        <translation>يدوّر النسخة النظيفة ربع دورة.</translation>
    </message>
    <message>
        <source>Two finders saw a face here.</source>
        <translation>رأى كاشفان وجهاً هنا.</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>غير مقرر</translation>
    </message>
    <message>
        <source>Undecided, doubtful</source>
        <translation>غير مقرر، مشكوك فيه</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo the crop or show a larger area.</source>
        <translation>تراجع عن القص أو أظهر مساحة أكبر.</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>تراجع: {step}</translation>
    </message>
    <message>
        <source>Unknown destination</source>
        <translation>وجهة غير معروفة</translation>
    </message>
    <message>
        <source>Use for all DICOM files</source>
        <translation>استخدامه لكل ملفات DICOM</translation>
    </message>
    <message>
        <source>Variant not supported</source>
        <translation>صيغة غير مدعومة</translation>
    </message>
    <message>
        <source>Veins and lines of the hand</source>
        <translation>أوردة اليد وخطوطها</translation>
    </message>
    <message>
        <source>Verbal consent: name of the witness</source>
        <translation>موافقة شفهية: اسم الشاهد</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>مفحوص</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>انتظار…</translation>
    </message>
    <message>
        <source>Walk over the picture</source>
        <translation>المرور على الصورة</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلاً</translation>
    </message>
    <message>
        <source>What else identifies the patient, with commas between</source>
        <translation>ما الذي يعرّف بالمريض أيضاً، بفواصل بينها</translation>
    </message>
    <message>
        <source>What is known of the patient is among them: {which}.</source>
        <translation>من بينها ما هو معروف عن المريض: {which}.</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>ما يُبحث عنه</translation>
    </message>
    <message>
        <source>What is surely clinical may stay.</source>
        <translation>ما هو سريري بالتأكيد قد يبقى.</translation>
    </message>
    <message>
        <source>What it cannot see</source>
        <translation>ما لا يمكنه رؤيته</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ما تقوله</translation>
    </message>
    <message>
        <source>What no finder can see: look yourself</source>
        <translation>ما لا يراه أي كاشف: انظر بنفسك</translation>
    </message>
    <message>
        <source>What no finder sees</source>
        <translation>ما لا يراه أي كاشف</translation>
    </message>
    <message>
        <source>What nobody decided is hidden in the clean copy.</source>
        <translation>ما لم يقرره أحد يُخفى في النسخة النظيفة.</translation>
    </message>
    <message>
        <source>What professional bodies, laws and the destination ask of you.</source>
        <translation>ما تطلبه منك الهيئات المهنية والقوانين والوجهة.</translation>
    </message>
    <message>
        <source>What this destination asks for</source>
        <translation>ما تطلبه هذه الوجهة</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما الذي أُنجز</translation>
    </message>
    <message>
        <source>What you chose for the case was kept. Open its files again?</source>
        <translation>حُفظ ما اخترته للحالة. هل تُفتح ملفاتها من جديد؟</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>العجلة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>عندما يحدث خطأ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Where a check fails nothing is delivered, and you are told why.</source>
        <translation>حيث يفشل فحص لا يُسلَّم شيء، ويُقال لك السبب.</translation>
    </message>
    <message>
        <source>Where it will appear</source>
        <translation>أين ستظهر</translation>
    </message>
    <message>
        <source>Where no photographs of faces are taken, a picture with a face is refused.</source>
        <translation>حيث لا تُقبل صور الوجوه تُرفض كل صورة فيها وجه.</translation>
    </message>
    <message>
        <source>Whiteboards, door signs, paper behind</source>
        <translation>ألواح، لافتات أبواب، أوراق في الخلفية</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Who will see it</source>
        <translation>من سيراها</translation>
    </message>
    <message>
        <source>Whoever knows the person sees it; image searches find it again.</source>
        <translation>من يعرف الشخص يراه؛ والبحث بالصور يجده من جديد.</translation>
    </message>
    <message>
        <source>Why does {name} stay visible?</source>
        <translation>لماذا يبقى {name} ظاهراً؟</translation>
    </message>
    <message>
        <source>Wipe away what a region hides too much.</source>
        <translation>امسح ما تخفيه المنطقة زيادة.</translation>
    </message>
    <message>
        <source>With place and diagnosis a date can point to one person.</source>
        <translation>مع المكان والتشخيص قد يدل تاريخ على شخص واحد.</translation>
    </message>
    <message>
        <source>With the hospital or the illness it points to one person.</source>
        <translation>مع المستشفى أو المرض يشير إلى شخص واحد.</translation>
    </message>
    <message>
        <source>With these decisions no visible part of the picture remains.</source>
        <translation>بهذه القرارات لا يبقى جزء ظاهر من الصورة.</translation>
    </message>
    <message>
        <source>Withdraw approval</source>
        <translation>سحب الاعتماد</translation>
    </message>
    <message>
        <source>Words changed</source>
        <translation>الكلمات المغيَّرة</translation>
    </message>
    <message>
        <source>Words changed as planned</source>
        <translation>غُيّرت الكلمات كما هو مخطط</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Would overwrite the original</source>
        <translation>كان سيكتب فوق الأصل</translation>
    </message>
    <message>
        <source>Wristbands carry name, date of birth and number.</source>
        <translation>تحمل الأساور الاسم وتاريخ الميلاد والرقم.</translation>
    </message>
    <message>
        <source>Write the day on which you spoke with the patient, as 2026-01-31.</source>
        <translation>اكتب اليوم الذي تحدثت فيه مع المريض، مثل 2026-01-31.</translation>
    </message>
    <message>
        <source>Writes a clean copy of every approved file, reads it back and checks it.</source>
        <translation>يكتب نسخة نظيفة من كل ملف معتمد، ويعيد قراءتها ويفحصها.</translation>
    </message>
    <message>
        <source>Writes a clean copy, reads it back and checks it. The original is never changed.</source>
        <translation>يكتب نسخة نظيفة ويعيد قراءتها ويفحصها. الأصل لا يتغير أبداً.</translation>
    </message>
    <message>
        <source>Writing and checking</source>
        <translation>الكتابة والفحص</translation>
    </message>
    <message>
        <source>Writing in the margin of the picture.</source>
        <translation>كتابة في هامش الصورة.</translation>
    </message>
    <message>
        <source>Written in English and translated for this program; the English words count.</source>
        <translation>كُتب بالإنجليزية وتُرجم لهذا البرنامج؛ والعبرة بالنص الإنجليزي.</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>كُتب: {name}</translation>
    </message>
    <message>
        <source>X keeps it, H changes it.</source>
        <translation>‏X يبقيها، H يغيّرها.</translation>
    </message>
    <message>
        <source>Yes, share only with consent</source>
        <translation>نعم، المشاركة بموافقة فقط</translation>
    </message>
    <message>
        <source>You drew one</source>
        <translation>رسمتَ واحداً</translation>
    </message>
    <message>
        <source>You hid this place on another file of this kind of scanner.</source>
        <translation>أخفيت هذا الموضع في ملف آخر من هذا النوع من الأجهزة.</translation>
    </message>
    <message>
        <source>You look, correct and approve. Undecided is hidden.</source>
        <translation>تنظر وتصحح وتعتمد. غير المقرر يُخفى.</translation>
    </message>
    <message>
        <source>You looked and agree; undecided regions will be hidden.</source>
        <translation>نظرتَ ووافقت؛ المناطق غير المقررة ستُخفى.</translation>
    </message>
    <message>
        <source>You stopped this step. Nothing was written.</source>
        <translation>أوقفتَ هذه الخطوة. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Your word, written into the file:</source>
        <translation>كلمتك، تُكتب في الملف:</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom to finding</source>
        <translation>تكبير النتيجة</translation>
    </message>
    <message>
        <source>a barcode</source>
        <translation>رمز شريطي</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>a date of birth</source>
        <translation>تاريخ ميلاد</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>جهاز</translation>
    </message>
    <message>
        <source>a face</source>
        <translation>وجه</translation>
    </message>
    <message>
        <source>a face behind a bar</source>
        <translation>وجه خلف شريط</translation>
    </message>
    <message>
        <source>a measurement: the finding itself</source>
        <translation>قياس: هو النتيجة نفسها</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>a neutral name</source>
        <translation>اسم محايد</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>a part that was cropped away</source>
        <translation>جزء قُصّ</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>a reflection</source>
        <translation>انعكاس</translation>
    </message>
    <message>
        <source>a scale: without it nobody knows the size</source>
        <translation>مقياس: بدونه لا يعرف أحد الحجم</translation>
    </message>
    <message>
        <source>a tattoo</source>
        <translation>وشم</translation>
    </message>
    <message>
        <source>a work or role</source>
        <translation>عمل أو دور</translation>
    </message>
    <message>
        <source>absence</source>
        <translation>غياب</translation>
    </message>
    <message>
        <source>account number</source>
        <translation>رقم حساب</translation>
    </message>
    <message>
        <source>account on a network</source>
        <translation>حساب على شبكة</translation>
    </message>
    <message>
        <source>address of a computer</source>
        <translation>عنوان حاسوب</translation>
    </message>
    <message>
        <source>age of 90 or over</source>
        <translation>عمر 90 أو أكثر</translation>
    </message>
    <message>
        <source>all frames</source>
        <translation>كل الإطارات</translation>
    </message>
    <message>
        <source>all frames for {name}</source>
        <translation>كل الإطارات لـ {name}</translation>
    </message>
    <message>
        <source>all text hidden</source>
        <translation>كل النص مخفي</translation>
    </message>
    <message>
        <source>an age over 89</source>
        <translation>عمر فوق 89</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>answer about a relative</source>
        <translation>جواب عن قريب</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>approve the series</source>
        <translation>اعتماد السلسلة</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>سُئل</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>choose DICOM profile</source>
        <translation>اختيار الملف التعريفي لـ DICOM</translation>
    </message>
    <message>
        <source>choose destination</source>
        <translation>اختيار الوجهة</translation>
    </message>
    <message>
        <source>choose pictures of this file</source>
        <translation>اختيار صور هذا الملف</translation>
    </message>
    <message>
        <source>clinical text may stay</source>
        <translation>النص السريري قد يبقى</translation>
    </message>
    <message>
        <source>code</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>confirm {name}</source>
        <translation>تأكيد {name}</translation>
    </message>
    <message>
        <source>consent card</source>
        <translation>بطاقة الموافقة</translation>
    </message>
    <message>
        <source>could not run</source>
        <translation>تعذّر إجراؤه</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>قصّ</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>مقصوص</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>delete {name}</source>
        <translation>حذف {name}</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <source>draw region</source>
        <translation>رسم منطقة</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>erase from {name}</source>
        <translation>مسح من {name}</translation>
    </message>
    <message>
        <source>exact age</source>
        <translation>عمر دقيق</translation>
    </message>
    <message>
        <source>face</source>
        <translation>وجه</translation>
    </message>
    <message>
        <source>faces hidden</source>
        <translation>الوجوه مخفية</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>فاكس</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>finger or voice print</source>
        <translation>بصمة إصبع أو صوت</translation>
    </message>
    <message>
        <source>frame {frame}</source>
        <translation>الإطار {frame}</translation>
    </message>
    <message>
        <source>frames {first} to {last}</source>
        <translation>الإطارات {first} إلى {last}</translation>
    </message>
    <message>
        <source>frames {first} to {last} for {name}</source>
        <translation>الإطارات {first} إلى {last} لـ {name}</translation>
    </message>
    <message>
        <source>give the reason for {name}</source>
        <translation>ذكر سبب {name}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>hidden only because it is not known</source>
        <translation>مخفي فقط لأنه غير معروف</translation>
    </message>
    <message>
        <source>hidden unless a person kept it</source>
        <translation>مخفي ما لم يُبقه شخص</translation>
    </message>
    <message>
        <source>hidden unless surely clinical, or kept by a person</source>
        <translation>مخفي ما لم يكن سريرياً بالتأكيد أو أبقاه شخص</translation>
    </message>
    <message>
        <source>hidden without need: {pictures} of the pictures, {words} of the text</source>
        <translation>أُخفي بلا حاجة: {pictures} من الصور، {words} من النص</translation>
    </message>
    <message>
        <source>hidden, except what a person kept and proposed measurements and sides that nobody hid</source>
        <translation>مخفي، إلا ما أبقاه شخص والقياسات والجوانب المقترحة التي لم يُخفها أحد</translation>
    </message>
    <message numerus="yes">
        <source>hide %n region(s)</source>
        <translation>
            <numerusform>لا إخفاء (%n)</numerusform>
            <numerusform>إخفاء منطقة واحدة (%n)</numerusform>
            <numerusform>إخفاء منطقتين (%n)</numerusform>
            <numerusform>إخفاء %n مناطق</numerusform>
            <numerusform>إخفاء %n منطقة</numerusform>
            <numerusform>إخفاء %n منطقة</numerusform>
        </translation>
    </message>
    <message>
        <source>hide all text like {name}</source>
        <translation>إخفاء كل نص مثل {name}</translation>
    </message>
    <message>
        <source>hide the place of {name} in all files</source>
        <translation>إخفاء مكان {name} في كل الملفات</translation>
    </message>
    <message>
        <source>hide the whole head of {name}</source>
        <translation>إخفاء رأس {name} كله</translation>
    </message>
    <message>
        <source>hide what was kept</source>
        <translation>إخفاء ما أُبقي</translation>
    </message>
    <message>
        <source>hide {name}</source>
        <translation>إخفاء {name}</translation>
    </message>
    <message>
        <source>hospital, ward or institution</source>
        <translation>مستشفى أو جناح أو مؤسسة</translation>
    </message>
    <message>
        <source>how the picture was exposed: it says nothing of anybody</source>
        <translation>كيف التُقطت الصورة: لا يقول شيئًا عن أحد</translation>
    </message>
    <message>
        <source>insurance number</source>
        <translation>رقم تأمين</translation>
    </message>
    <message>
        <source>it is public already</source>
        <translation>هو معلن من قبل</translation>
    </message>
    <message>
        <source>it is what is taught</source>
        <translation>هو ما يُدرَّس</translation>
    </message>
    <message>
        <source>job or event that leads to one person</source>
        <translation>عمل أو حدث يدل على شخص بعينه</translation>
    </message>
    <message numerus="yes">
        <source>keep %n doubtful region(s)</source>
        <translation>
            <numerusform>لا إبقاء (%n)</numerusform>
            <numerusform>إبقاء منطقة واحدة مشكوك فيها (%n)</numerusform>
            <numerusform>إبقاء منطقتين مشكوك فيهما (%n)</numerusform>
            <numerusform>إبقاء %n مناطق مشكوك فيها</numerusform>
            <numerusform>إبقاء %n منطقة مشكوك فيها</numerusform>
            <numerusform>إبقاء %n منطقة مشكوك فيها</numerusform>
        </translation>
    </message>
    <message>
        <source>keep a part of {name}</source>
        <translation>إبقاء جزء من {name}</translation>
    </message>
    <message>
        <source>keep only this area</source>
        <translation>إبقاء هذه المساحة فقط</translation>
    </message>
    <message>
        <source>keep {name}</source>
        <translation>إبقاء {name}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>مُبقى</translation>
    </message>
    <message>
        <source>label</source>
        <translation>ملصق</translation>
    </message>
    <message>
        <source>leave visible what was kept</source>
        <translation>ترك ما أُبقي ظاهرًا</translation>
    </message>
    <message>
        <source>licence number</source>
        <translation>رقم رخصة</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>هامش</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>بيانات وصفية</translation>
    </message>
    <message>
        <source>move {name}</source>
        <translation>تحريك {name}</translation>
    </message>
    <message>
        <source>name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>name of staff</source>
        <translation>اسم عامل</translation>
    </message>
    <message>
        <source>name of the file</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>national number</source>
        <translation>رقم وطني</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>لم يُعثر على وجه</translation>
    </message>
    <message>
        <source>no photographs of faces</source>
        <translation>لا صور للوجوه</translation>
    </message>
    <message>
        <source>no text found</source>
        <translation>لم يُعثر على نص</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>not found, confirmed by a person</source>
        <translation>لم يُعثر عليه، وأكده إنسان</translation>
    </message>
    <message>
        <source>not on frame {frame} for {name}</source>
        <translation>ليس على الإطار {frame} لـ {name}</translation>
    </message>
    <message>
        <source>notes of slide {number}</source>
        <translation>ملاحظات الشريحة {number}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>nothing that identifies: the finder was wrong</source>
        <translation>لا شيء معرِّف: أخطأ الكاشف</translation>
    </message>
    <message>
        <source>number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>number of a device</source>
        <translation>رقم جهاز</translation>
    </message>
    <message>
        <source>number plate</source>
        <translation>لوحة سيارة</translation>
    </message>
    <message>
        <source>one frame for {name}</source>
        <translation>إطار واحد لـ {name}</translation>
    </message>
    <message>
        <source>only one area kept</source>
        <translation>أُبقيت مساحة واحدة فقط</translation>
    </message>
    <message>
        <source>our default</source>
        <translation>إعدادنا الافتراضي</translation>
    </message>
    <message>
        <source>page {frame}</source>
        <translation>الصفحة {frame}</translation>
    </message>
    <message>
        <source>painted black outside a crop</source>
        <translation>مطلي بالأسود خارج الاقتصاص</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>نجح</translation>
    </message>
    <message numerus="yes">
        <source>paste %n region(s)</source>
        <translation>
            <numerusform>لا لصق (%n)</numerusform>
            <numerusform>لصق منطقة واحدة (%n)</numerusform>
            <numerusform>لصق منطقتين (%n)</numerusform>
            <numerusform>لصق %n مناطق</numerusform>
            <numerusform>لصق %n منطقة</numerusform>
            <numerusform>لصق %n منطقة</numerusform>
        </translation>
    </message>
    <message>
        <source>picture {frame}</source>
        <translation>الصورة {frame}</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>بكسل</translation>
    </message>
    <message>
        <source>place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>profile {name}</source>
        <translation>الملف التعريفي {name}</translation>
    </message>
    <message>
        <source>read on {day}</source>
        <translation>قُرئ في {day}</translation>
    </message>
    <message>
        <source>record number</source>
        <translation>رقم سجل</translation>
    </message>
    <message>
        <source>region</source>
        <translation>منطقة</translation>
    </message>
    <message>
        <source>remove crop</source>
        <translation>إزالة القص</translation>
    </message>
    <message>
        <source>remove keep only this area</source>
        <translation>إزالة «هذه المساحة فقط»</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>reset {name}</source>
        <translation>إعادة ضبط {name}</translation>
    </message>
    <message>
        <source>resize {name}</source>
        <translation>تغيير حجم {name}</translation>
    </message>
    <message>
        <source>rotate {name}</source>
        <translation>تدوير {name}</translation>
    </message>
    <message>
        <source>same decision in the series on {name}</source>
        <translation>القرار نفسه في السلسلة بشأن {name}</translation>
    </message>
    <message>
        <source>slide {number}</source>
        <translation>الشريحة {number}</translation>
    </message>
    <message>
        <source>social security number</source>
        <translation>رقم ضمان اجتماعي</translation>
    </message>
    <message>
        <source>someone who works there</source>
        <translation>شخص يعمل هناك</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>the case needs it</source>
        <translation>الحالة تحتاجه</translation>
    </message>
    <message>
        <source>the lesion: it is what the picture is for</source>
        <translation>الآفة: الصورة من أجلها</translation>
    </message>
    <message>
        <source>the name of the organ</source>
        <translation>اسم العضو</translation>
    </message>
    <message>
        <source>the rules of the settings</source>
        <translation>قواعد الإعدادات</translation>
    </message>
    <message>
        <source>the side marker: it tells left from right</source>
        <translation>علامة الجانب: تميّز اليسار من اليمين</translation>
    </message>
    <message>
        <source>tick guidance</source>
        <translation>التأشير على الإرشاد</translation>
    </message>
    <message>
        <source>tick on the checklist</source>
        <translation>تأشير في القائمة</translation>
    </message>
    <message>
        <source>tick the whole checklist</source>
        <translation>تأشير القائمة كلها</translation>
    </message>
    <message>
        <source>told by the files or by you</source>
        <translation>مذكور في الملفات أو منك</translation>
    </message>
    <message>
        <source>turn left</source>
        <translation>تدوير لليسار</translation>
    </message>
    <message>
        <source>turn right</source>
        <translation>تدوير لليمين</translation>
    </message>
    <message>
        <source>turned 180 degrees</source>
        <translation>مدوّر 180 درجة</translation>
    </message>
    <message>
        <source>turned 270 degrees</source>
        <translation>مدوّر 270 درجة</translation>
    </message>
    <message>
        <source>turned 90 degrees</source>
        <translation>مدوّر 90 درجة</translation>
    </message>
    <message>
        <source>unknown word</source>
        <translation>كلمة غير معروفة</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>عنوان ويب</translation>
    </message>
    <message>
        <source>what was found: the case is about it</source>
        <translation>ما وُجد: الحالة تدور حوله</translation>
    </message>
    <message>
        <source>where it was taken</source>
        <translation>أين التُقطت</translation>
    </message>
    <message>
        <source>withdraw approval</source>
        <translation>سحب الاعتماد</translation>
    </message>
    <message>
        <source>word</source>
        <translation>كلمة</translation>
    </message>
    <message>
        <source>words changed: {count}</source>
        <translation>كلمات مُغيَّرة: {count}</translation>
    </message>
    <message>
        <source>wristband</source>
        <translation>سوار</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>خاصة بك</translation>
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
        <translation>{count} مقترح</translation>
    </message>
    <message>
        <source>{count} to answer</source>
        <translation>{count} للإجابة</translation>
    </message>
    <message>
        <source>{count} to answer: press A to be asked.</source>
        <translation>{count} للإجابة: اضغط A لتُسأل.</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} للمراجعة</translation>
    </message>
    <message>
        <source>{count} undecided</source>
        <translation>{count} غير مقرر</translation>
    </message>
    <message>
        <source>{fields}: {fates}. The file name is replaced.</source>
        <translation>{fields}: {fates}. يُستبدل اسم الملف.</translation>
    </message>
    <message>
        <source>{field} – identifies a person</source>
        <translation>{field} – يعرّف بشخص</translation>
    </message>
    <message>
        <source>{file} is not as wanted. {rule}: {wanted} ({source})</source>
        <translation>{file} ليس كما يُطلب. {rule}: {wanted} ({source})</translation>
    </message>
    <message>
        <source>{found} of {all} found</source>
        <translation>وُجد {found} من {all}</translation>
    </message>
    <message>
        <source>{frames} but not {but}</source>
        <translation>{frames} ما عدا {but}</translation>
    </message>
    <message>
        <source>{kind} series</source>
        <translation>سلسلة {kind}</translation>
    </message>
    <message>
        <source>{kind} series {number}</source>
        <translation>سلسلة {kind} {number}</translation>
    </message>
    <message>
        <source>{level}: {count} done, {found} of {all} found</source>
        <translation>{level}: أُنجز {count}، ووُجد {found} من {all}</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>{names} وغيرها</translation>
    </message>
    <message>
        <source>{name} stays visible: anyone who knows the person will recognise it. Why must it stay, and did the patient agree?</source>
        <translation>يبقى {name} ظاهراً: كل من يعرف الشخص سيتعرّف عليه. لماذا يجب أن يبقى، وهل وافق المريض؟</translation>
    </message>
    <message>
        <source>{name} · kept</source>
        <translation>{name} · مُبقى</translation>
    </message>
    <message>
        <source>{name} · kept?</source>
        <translation>{name} · مُبقى؟</translation>
    </message>
    <message>
        <source>{name}, {size}: not in the clean copy</source>
        <translation>{name}، {size}: ليس في النسخة النظيفة</translation>
    </message>
    <message>
        <source>{name}: not exported. {why}.</source>
        <translation>{name}: لم يُصدَّر. {why}.</translation>
    </message>
    <message>
        <source>{name}: not read</source>
        <translation>{name}: لم يُقرأ</translation>
    </message>
    <message>
        <source>{name}: the second look found more. Decide it and approve again.</source>
        <translation>{name}: وجدت النظرة الثانية المزيد. قرّر واعتمد من جديد.</translation>
    </message>
    <message>
        <source>{name}: verified. The clean copy was written, read back and checked.</source>
        <translation>{name}: مفحوص. كُتبت النسخة النظيفة وأُعيدت قراءتها وفُحصت.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} م.ب</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>{number} pixels</source>
        <translation>{number} بكسل</translation>
    </message>
    <message>
        <source>{regions}; selected: {name}</source>
        <translation>{regions}؛ المختار: {name}</translation>
    </message>
    <message>
        <source>{share} of the picture</source>
        <translation>{share} من الصورة</translation>
    </message>
    <message>
        <source>{step}, {count} files left…</source>
        <translation>{step}، بقي {count} ملفات…</translation>
    </message>
    <message>
        <source>{step}…</source>
        <translation>{step}…‏</translation>
    </message>
    <message>
        <source>{step}… {share}</source>
        <translation>{step}… {share}</translation>
    </message>
    <message>
        <source>{title}, folded</source>
        <translation>{title}، مطويّ</translation>
    </message>
    <message>
        <source>{title}, unfolded</source>
        <translation>{title}، مفتوح</translation>
    </message>
    <message>
        <source>{which} may tell the side, left or right. Hidden unless you keep it.</source>
        <translation>{which}: قد يدل على الجانب، الأيسر أو الأيمن. يُخفى ما لم تُبقه.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, made smaller from {wide} × {high}</source>
        <translation>{width} × {height} بكسل، مصغَّرة من {wide} × {high}</translation>
    </message>
    <message>
        <source>{window}, inverted</source>
        <translation>{window}، معكوس</translation>
    </message>
    <message>
        <source>{window}: on the screen only, the copy keeps its own.</source>
        <translation>{window}: على الشاشة فقط، وتحتفظ النسخة بما لها.</translation>
    </message>
    <message>
        <source>“{before}” becomes “{after}”</source>
        <translation>«{before}» يصبح «{after}»</translation>
    </message>
    <message>
        <source>“{before}” is removed</source>
        <translation>«{before}» يُزال</translation>
    </message>
    <message>
        <source>“{part}” blames or demeans a colleague.</source>
        <translation>«{part}» يلوم زميلاً أو يحط منه.</translation>
    </message>
    <message>
        <source>“{part}” labels a patient in a way that may demean.</source>
        <translation>«{part}» يصف المريض بما قد يحط منه.</translation>
    </message>
    <message>
        <source>“{part}” reads as mockery of a patient.</source>
        <translation>«{part}» يُقرأ سخرية من مريض.</translation>
    </message>
</context>
</TS>
