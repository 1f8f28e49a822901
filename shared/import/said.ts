// How codes of the vocabularies are said in lists, beside the words of the program itself.

export const said: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sexes: {
    male: 'm|м|муж|мужской|мужчина|male|man|h|homme|masculin|ер|еркек|e|чол|чоловік|чоловіча|männlich|erkek|男',
    female: 'f|ж|жен|женский|женщина|female|woman|femme|féminin|әйел|жін|жінка|жіноча|weiblich|w|kadın|女',
  },
  regimes: {
    remand_centre:
      'сизо|следственный изолятор|pre trial detention|remand|remand prison|détention provisoire|maison d arrêt|тергеу изоляторы',
    police_cell: 'ивс|police custody|police station|garde à vue|commissariat|кпз|уақытша ұстау изоляторы',
    colony_general:
      'ик общего режима|колония общего режима|general regime|общий режим|penal colony|колония|исправительная колония|colonie pénitentiaire|жалпы режим|ик',
    colony_strict: 'строгий режим|колония строгого режима|strict regime|régime strict|қатаң режим',
    colony_special: 'особый режим|колония особого режима|special regime|ерекше режим',
    colony_settlement: 'колония поселение|кп|поселение|settlement colony|open colony|қоныс колония',
    prison: 'тюрьма|prison|түрме',
    house_arrest: 'домашний арест|house arrest|résidence surveillée|assignation à résidence|үйқамақ',
    bail: 'залог|bail|caution|liberté sous caution|кепіл',
    travel_ban:
      'подписка о невыезде|подписка|travel ban|written undertaking not to leave|ешқайда кетпеу туралы қолхат',
    suspended_term: 'условно|условный срок|suspended|suspended sentence|sursis|шартты',
    restriction_of_liberty: 'ограничение свободы|restricted freedom|бас бостандығын шектеу',
    parole: 'удо|условно досрочно|parole|libération conditionnelle|шартты түрде мерзімінен бұрын',
    prison_hospital: 'тюремная больница|prison hospital|hôpital pénitentiaire',
  },
  legalPhases: {
    pre_trial: 'следствие|под следствием|investigation|pre trial|instruction|тергеу',
    trial: 'суд|под судом|on trial|procès|сот',
    post_conviction:
      'осужден|осуждена|осуждены|convicted|condamné|condamnée|сотталған|отбывает наказание|serving',
    arrest: 'арест|задержан|arrested|arrêté|ұсталған',
  },
  releaseKinds: {
    end_of_sentence: 'отбыл срок|по отбытии срока|served|end of term|fin de peine|мерзімі біткен',
    early_conditional: 'удо|parole|libération conditionnelle|условно досрочное',
    amnesty: 'амнистия|amnesty|amnistie|рақымшылық',
    pardon: 'помилование|pardon|grâce|кешірім',
    acquittal: 'оправдан|оправдана|acquitted|acquitté|ақталды',
    charges_dropped: 'дело прекращено|charges dropped|non lieu|іс тоқтатылды',
    bail: 'под залог|on bail|sous caution|кепілге',
    medical: 'по болезни|по состоянию здоровья|medical|raison médicale|денсаулығына байланысты',
  },
  personRoles: {
    detained_worker:
      'detained|detainee|prisoner|задержанный|заключенный|арестованный|détenu|détenue|detained worker|қамалған|тұтқын|задержан|задержана|задержанная|заключенная|арестован|арестована|арестованная|inhaftiert|tutuklu',
    defendant:
      'defendant|accused|подсудимый|обвиняемый|осужденный|convicted|prévenu|accusé|айыпталушы|сотталушы|осужденная|осуждена|осужден|обвиняемая|подсудимая|обвинен|обвинена|angeklagt|verurteilt|засуджений',
    killed:
      'killed|dead|убит|убитый|погиб|погибший|погибшая|tué|tuée|қаза тапқан|погибла|умер|умерла|убита|погибший рабочий|ölü|getötet',
    wounded:
      'wounded|injured|ранен|раненый|раненая|пострадавший|blessé|blessée|жараланған|ранена|пострадавшая|verletzt|yaralı',
    dismissed:
      'dismissed|fired|уволен|уволенный|уволена|licencié|licenciée|жұмыстан шығарылған|уволенная|entlassen',
    family_member:
      'family|relative|родственник|родственница|член семьи|жена|мать|сын|дочь|famille|proche|туысы|отбасы мүшесі',
    witness: 'witness|свидетель|témoin|куә|куәгер',
    lawyer: 'lawyer|адвокат|avocat|avocate|адвокат|заңгер',
    activist: 'activist|striker|striking worker|активист|забастовщик|militant|militante|gréviste|белсенді',
    donor: 'donor|жертвователь|donateur|donatrice|демеуші',
  },
  civilStatuses: {
    married: 'married|женат|замужем|marié|mariée|үйленген|тұрмыста',
    single: 'single|холост|не замужем|не женат|célibataire|бойдақ',
    divorced: 'divorced|разведен|разведена|divorcé|divorcée|ажырасқан',
    widowed: 'widow|widower|widowed|вдова|вдовец|veuf|veuve|жесір|тұл',
  },
  grounds: {
    imprisoned:
      'imprisoned|prison|detained|в заключении|арестован|осужден|осуждена|осужденный|в тюрьме|в колонии|сидит|in prison|jailed|түрмеде|emprisonné|détenu|қамауда|сотталған',
    killed: 'killed|dead|died|убит|убита|погиб|погибла|умер|tué|mort|қаза тапты|қаза тапқан',
    wounded: 'wounded|injured|ранен|ранена|blessé|жараланған',
    lost_work:
      'lost job|dismissed|fired|уволен|уволена|потерял работу|licencié|perte d emploi|жұмыссыз|жұмыстан шығарылған',
  },
  householdRelations: {
    head: 'head|глава|глава семьи|chef de famille|отбасы басы',
    spouse:
      'wife|husband|жена|муж|супруга|супруг|вдова|вдовец|widow|widower|veuve|veuf|жесір|épouse|époux|mari|femme|әйелі|күйеуі|жұбайы',
    child: 'son|daughter|child|сын|дочь|дочка|ребенок|fils|fille|enfant|ұлы|қызы|баласы',
    parent: 'mother|father|мать|отец|mère|père|анасы|әкесі',
    sibling: 'brother|sister|брат|сестра|frère|soeur|sœur|ағасы|інісі|апасы|қарындасы|сіңлісі',
    grandparent: 'grandmother|grandfather|бабушка|дедушка|grand mère|grand père|әжесі|атасы',
  },
  organisationKinds: {
    union: 'trade union|union|профсоюз|syndicat|кәсіподақ|профком|gewerkschaft|sendika|профспілка',
    global_union: 'global union|fédération syndicale internationale|глобальный союз',
    diplomatic_mission: 'embassy|consulate|посольство|консульство|ambassade|consulat|елшілік|mission',
    ngo: 'ngo|ong|non governmental organisation|non governmental organization|organisation non gouvernementale|нпо|правозащитная организация|үеұ',
    media: 'media|newspaper|сми|газета|média|journal|бақ',
    employer: 'employer|company|работодатель|компания|предприятие|employeur|entreprise|жұмыс беруші',
    law_firm: 'law firm|адвокатская контора|cabinet d avocats',
  },
  missionTypes: {
    embassy: 'embassy|посольство|ambassade|елшілік',
    consulate: 'consulate|консульство|consulat|консулдық',
    consulate_general: 'consulate general|генконсульство|генеральное консульство|consulat général',
    permanent_mission: 'permanent mission|постоянное представительство|mission permanente',
  },
  donationMethods: {
    bank_transfer:
      'bank|transfer|wire|банк|перевод|банковский перевод|virement|б н|безнал|безналичный|банк перевод|virement bancaire|überweisung|havale|аударым|iban|sepa',
    cash: 'cash|наличные|наличными|нал|espèces|liquide|қолма қол',
    card: 'card|карта|carte|карточка',
    cheque: 'cheque|check|чек|chèque',
    collection: 'collection|сбор|quête|жинау',
    in_kind: 'in kind|вещами|en nature|заттай',
  },
  // `yes` and `no` mean the one beneath `Publish name`, the other beneath `Anonymous`.
  anonymities: {
    named: 'named|publish|named publicly|с именем|публично',
    anonymous: 'anonymous|anonyme|аноним|анонимно|жасырын|anonym',
  },
  aidTypes: {
    living: 'living|food|subsistence|пособие|на жизнь|продукты|питание|subsistance|nourriture|күнкөріс|тамақ',
    medical: 'medical|medicine|лечение|лекарства|медицина|médical|soins|емдеу|дәрі',
    legal: 'legal|lawyer|адвокат|юридическая|juridique|avocat|заңгер|құқықтық',
    travel_visit: 'travel|visit|поездка|свидание|voyage|visite|жол|кездесу',
    parcel: 'parcel|передача|посылка|colis|сәлемдеме',
    education: 'school|education|школа|учеба|образование|école|éducation|оқу|мектеп',
    funeral: 'funeral|похороны|obsèques|funérailles|жерлеу',
    housing: 'rent|housing|аренда|жилье|loyer|logement|тұрғын үй',
    emergency: 'emergency|urgent|срочно|экстренная|urgence|шұғыл',
  },
  letterDirections: {
    out: 'out|outgoing|sent|исх|исходящее|отправлено|sortant|envoyé|шығыс',
    in: 'in|incoming|received|вх|входящее|получено|entrant|reçu|кіріс',
  },
  letterChannels: {
    email: 'email|mail|e mail|эл почта|электронная почта|courriel|электрондық пошта',
    post: 'post|letter|почта|courrier|poste|пошта',
    fax: 'fax|факс|télécopie',
    hand: 'by hand|лично|en mains propres|нарочно|қолма қол',
  },
  letterLanguages: {
    en: 'english|eng|англ|английский|anglais|ағылшын',
    fr: 'french|французский|français|француз',
    ru: 'russian|рус|rus|русский|russe|орыс',
    kk: 'kazakh|каз|қаз|kaz|казахский|kazakh|қазақ',
    de: 'german|нем|deutsch|немецкий|allemand|неміс',
    es: 'spanish|испанский|espagnol|испан',
  },
  tallyMeasures: {
    senders: 'senders|people|участники|отправители|expéditeurs|жіберушілер',
    sent: 'sent|letters|письма|отправлено|lettres|envoyées|хаттар|жіберілген',
    delivered: 'delivered|доставлено|remises|жеткізілген',
  },
}
