// By which headings the fields are known, as lists of unions, lawyers and ministries have them. A heading is compared
// without case, accents and signs; `*` stands for any ending.
import { below } from './header.ts'

const known: Readonly<Record<string, string>> = {
  ref: 'number|numéro|номер|нөмірі|ref|reference|référence|our number|номер карточки|код|code|№ дела программы|нөмір|file number|dossier',
  name: 'name|full name|names|name and surname|nom complet|nom et prénom|noms|фио|ф и о|ф.и.о.|фамилия имя отчество|фамилия, имя, отчество|имя и фамилия|фамилия имя|аты жөні|аты-жөні|т а ә|тегі аты әкесінің аты|person|detainee|worker|prisoner|осужденн*|задержанн*|detenu|détenu|заключенн*|кто|who|піб|прізвище та ім я|adı soyadı|ad soyad|姓名|الاسم|الاسم الكامل',
  family:
    'family name|surname|last name|nom|nom de famille|фамилия|тегі|family|nachname|familienname|soyadı|soyad|прізвище',
  given:
    'given|given name|first name|given names|forename|prénom|prénoms|имя|аты|есімі|vorname|adı|ad|ім я|и',
  patronymic: 'patronymic|middle name|father s name|patronyme|отчество|әкесінің аты|о|по батькові',
  otherName:
    'in cyrillic|en cyrillique|кириллицей|кириллицада|in latin|other name*|alias*|name in latin|latin name|transliteration|autre nom|autres noms|surnom|имя латиницей|фио латиницей|прозвище|другое имя|басқа аты|лақап аты|латынша аты|also known as',
  birth:
    'born|birth|date of birth|dob|birth date|birthday|year of birth|né|née|né le|date de naissance|naissance|год рождения|дата рождения|родился|г р|д р|гр|др|туған күні|туған жылы|туылған күні|дата рожд|год рожд|рожд|рожден|geboren|geburtsdatum|geboren am|geburtsjahr|doğum tarihi|doğum yılı|дата народження|рік народження|出生日期|تاريخ الميلاد',
  nationalId:
    'iin|national id|id number|identity number|numéro d identité|иин|жсн|удостоверение|номер удостоверения',
  passport: 'passport*|passeport|паспорт|номер паспорта|төлқұжат',
  prisonNo: 'prison number|prison no|prisoner number|numéro d écrou|écrou|личное дело|номер заключенного',
  caseNo: 'case number|case no|numéro de dossier|номер дела|уголовное дело|дело №|іс нөмірі',
  sex: 'sex|gender|sexe|пол|жынысы|geschlecht|cinsiyet|стать|ж м|м ж|m f|f m|h f|性别|الجنس',
  citizenship:
    'citizenship|nationality|nationalité|гражданство|азаматтығы|staatsangehörigkeit|staatsbürgerschaft|uyruk|uyruğu|громадянство|国籍|الجنسية',
  occupation:
    'work|occupation|profession|job|position|trade|métier|poste|профессия|должность|работа|кәсібі|лауазымы|мамандығы|beruf|tätigkeit|meslek|mesleği|посада|професія|қызметі|специальность',
  settlement:
    'settlement|town|city|place|residence|village|lieu|ville|commune|domicile|населенный пункт|город|село|место жительства|проживает|елді мекен|қала|тұрғылықты жері|мекені|wohnort|ort|şehir|місто|место проживания|ауыл|ауылы',
  region: 'region|province|oblast|état|région|область|регион|облыс',
  roles: 'role|roles|status of person|rôle|rôles|роль|роли|кем является|рөлі',
  campaign: 'campaign|campagne|кампания|науқан',
  civilStatus:
    'civil status|marital status|état civil|situation familiale|семейное положение|отбасылық жағдайы',
  employer:
    'employer|company|employeur|entreprise|société|работодатель|предприятие|компания|организация работодатель|место работы|place of work|workplace|lieu de travail|жұмыс беруші|кәсіпорын',
  phone:
    'phone|telephone|mobile|tel|téléphone|portable|телефон|тел|моб тел|контактный телефон|telefonnummer|контакт*|contact phone|тел номер|номер телефона|телефонный номер',
  email: 'email|e-mail|mail|courriel|эл почта|электронная почта|почта|пошта',
  address: 'address|adresse|адрес|мекенжай|мекенжайы|anschrift|adres|адреса|адрес проживания',
  diedOn:
    'died|died on|date of death|death|mort|décès|date du décès|décédé le|дата смерти|дата гибели|погиб|умер|қайтыс болған күні|қаза тапқан күні|todesdatum|gestorben am|дата смерті|ölüm tarihi',
  arrestedOn:
    'с какого дня|қай күннен|arrested|arrested on|arrest|date of arrest|arrest date|detained|detained on|date of detention|detained since|custody from|from|since|start|start date|arrêté le|arrestation|date d arrestation|détenu depuis|depuis|début|дата ареста|дата задержания|арестован*|задержан*|арест|задержание|с какого времени|начало|с|ұсталған күні|қамалған күні|қамауға алынған|басталуы|с какого числа|с какого|арест дата|задержание дата|verhaftet|verhaftet am|festgenommen am|tutuklanma tarihi|gözaltı tarihi|дата затримання|дата арешту|қамалған күн',
  facility:
    'place|lieu|место|орны|facility|prison|place of detention|detention place|held at|where|colony|institution|lieu de détention|établissement|prison ou colonie|учреждение|место содержания|колония|где содержится|тюрьма|сизо|ик|мекеме|түрме|қамау орны|куда помещен|куда направлен|находится|қайда отыр|haftort|haftanstalt|gefängnis|cezaevi|місце утримання',
  regime:
    'regime|type of facility|custody type|type of detention|régime|type de détention|режим|вид режима|тип учреждения|вид содержания|режимі',
  legalPhase: 'phase|legal phase|stage|phase procédurale|стадия|этап|кезең',
  term: 'sentence|term|punishment|prison term|sentence length|years|peine|condamnation|durée de la peine|срок|приговор|наказание|мера наказания|срок наказания|үкім|жаза|жаза мерзімі|мерзімі|strafe|strafmaß|urteil|ceza|ceza süresi|строк|вирок|приговор срок|конец срока|окончание срока|срок до|end of term|end of sentence|sentence ends|fin de peine',
  sentencedOn:
    'sentenced|sentenced on|date of sentence|verdict|verdict date|convicted on|jugement|date du jugement|condamné le|дата приговора|осужден*|приговор от|үкім күні|сотталған күні|приговор дата|sentence date|дата вироку|urteil vom|verurteilt am|karar tarihi',
  court: 'court|tribunal|суд|сот|gericht|mahkeme',
  releasedOn:
    'released|released on|release date|date of release|end|end date|until|to|libéré le|libération|date de libération|fin|jusqu au|дата освобождения|освобожден*|вышел|по|конец|до|окончание|босатылған күні|босатылды|аяқталуы|по какое число|по какое|освобождение дата|entlassen|entlassen am|tahliye tarihi|дата звільнення',
  releaseKind:
    'kind of release|release type|how released|type de libération|основание освобождения|вид освобождения|босату түрі',
  source: 'source|sources|источник|источники|дереккөз',
  note: 'note|notes|remark|remarks|comment|comments|remarque|remarques|commentaire|примечание|примечания|комментарий|ескерту|ескертпе|bemerkung|bemerkungen|anmerkung|not|notlar|açıklama|примітка',
  label:
    'household|family|family name of household|household name|foyer|ménage|famille|семья|домохозяйство|отбасы|үй шаруашылығы',
  peopleCount:
    'people|number of people|members|size|family size|household size|persons|nombre de personnes|taille du foyer|membres|человек|количество человек|состав семьи|число членов|адам саны|отбасы құрамы|кол во человек|кол во членов семьи|число человек|число членов семьи',
  dependantsCount:
    'dependants|dependents|children|number of children|personnes à charge|enfants|иждивенцы|иждивенцев|детей|дети|количество детей|асырауындағылар|балалар|кол во детей|число детей|кол во иждивенцев|число иждивенцев',
  ground:
    'ground|reason for aid|why helped|motif|raison de l aide|основание|причина помощи|негіз|себебі|reason|причина',
  groundPerson:
    'ground person|because of|on account of|worker concerned|breadwinner|en raison de|travailleur concerné|soutien de famille|чья семья|за кого|пострадавший|кормилец|кім үшін|асыраушы|из за кого',
  needs:
    'needs|need|besoins|besoin|нужды|потребности|нуждается|қажеттіліктері|мұқтаждығы|что нужно|чем помочь|what is needed',
  riskLevel: 'risk|risk level|risque|риск|уровень риска|тәуекел',
  trustedPerson:
    'trusted person|contact person|personne de confiance|доверенное лицо|контактное лицо|сенімді тұлға',
  member: 'member|family member|member name|membre|membre du foyer|член семьи|имя члена семьи|отбасы мүшесі',
  memberBirth:
    'member born|member date of birth|naissance du membre|дата рождения члена семьи|мүшенің туған күні|год рождения|дата рождения|год рожд|дата рожд|г р|д р|born|birth|date of birth|year of birth|né le|née le|туған жылы|туған күні',
  relation:
    'relation|relationship|relation to head|lien|lien de parenté|родство|степень родства|кем приходится|туыстығы|туыстық қатысы',
  isDependant: 'dependant|dependent|à charge|иждивенец|асырауында',
  isCaregiver: 'caregiver|carer|responsable|опекун|ухаживает|қамқоршы',
  orgName:
    'organisation|organization|name of organisation|organisation name|union|institution|name|nom|nom de l organisation|организация|название|наименование|название организации|ұйым|ұйым атауы|атауы|посольство|embassy|mission|ambassade|представительство|елшілік|verband|gewerkschaft|sendika',
  shortName:
    'short name|acronym|abbreviation|sigle|acronyme|сокращение|краткое название|аббревиатура|қысқаша атауы|сокр|сокр название|abbr',
  nameCyrillic:
    'name in cyrillic|russian name|nom en cyrillique|название на русском|название кириллицей|кирилше атауы|орысша атауы',
  kind: 'kind|type|organisation type|genre|тип|вид|тип организации|түрі',
  country: 'country|pays|страна|ел|елі|мемлекет',
  partnerRelation:
    'relation to us|our relation|attitude|relation avec nous|отношение|отношение к нам|қатынасы',
  website: 'website|site|web|url|site web|сайт|веб сайт',
  notes: 'notes|remarks|remarques|заметки|примечания|жазбалар',
  sendingState:
    'sending state|embassy of|mission of|état accréditant|ambassade de|посольство страны|чье посольство|жіберуші мемлекет',
  hostState:
    'host state|host country|in country|état accréditaire|pays hôte|страна пребывания|қабылдаушы мемлекет|receiving state|receiving country|в какой стране',
  missionType: 'mission type|type of mission|type de mission|тип представительства|өкілдік түрі',
  city: 'city|ville|город|қала',
  headTitle: 'head|ambassador|head of mission|titre|ambassadeur|chef de mission|посол|глава|елші',
  postAddress:
    'address|post address|postal address|adresse|adresse postale|адрес|почтовый адрес|мекенжайы|пошта мекенжайы',
  fax: 'fax|télécopie|факс',
  receivedOn:
    'date|received|received on|date received|donation date|value date|reçu le|date du don|date de réception|дата|дата поступления|дата пожертвования|получено|поступило|күні|түскен күні|datum|tarih|eingang|eingangsdatum|число',
  donor:
    'donor|from|donor name|received from|donateur|don de|de|даритель|жертвователь|от кого|донор|фио|ф и о|плательщик|қайырымдылық жасаушы|кімнен|кто|who|spender|spenderin|auftraggeber|bağışçı|від кого',
  amount: 'amount|sum|total|montant|somme|сумма|сома|сомасы|betrag|summe|gutschrift|tutar|miktar|сума',
  currency: 'currency|devise|monnaie|валюта|währung|para birimi|валюта платежа',
  fee: 'fee|fees|bank fee|charges|frais|комиссия|комиссиясы',
  fund: 'fund|fonds|фонд|қор',
  account: 'account|bank account|compte|счет|шот',
  donationMethod:
    'method|payment method|how received|mode|moyen de paiement|способ|способ оплаты|тәсілі|төлем тәсілі',
  inKind: 'in kind|goods|en nature|в натуральной форме|вещами|заттай',
  anonymity: 'publish name|anonymity|anonymous|anonymat|анонимность|аноним|публиковать имя|жасырын',
  bankRef:
    'bank reference|bank ref|transaction|transaction id|payment reference|référence bancaire|номер платежа|референс|назначение платежа|төлем нөмірі',
  paidOn:
    'date|paid|paid on|payment date|date of payment|date du paiement|payé le|дата|дата выплаты|дата платежа|выплачено|күні|төленген күні|datum|tarih|число',
  household: 'household|family|household code|foyer|famille|code du foyer|семья|код семьи|отбасы|отбасы коды',
  beneficiary:
    'beneficiary|recipient|paid to|payee|name|bénéficiaire|destinataire|nom|получатель|кому|фио|фио получателя|алушы|кімге|аты-жөні',
  aidType:
    'aid|aid type|kind of aid|type|purpose|aide|type d aide|objet|вид помощи|помощь|назначение|тип|көмек түрі|көмек',
  need: 'need|purpose|description|what for|objet|besoin|motif|назначение|на что|цель|описание|мақсаты',
  letterDate:
    'date|letter date|date of letter|sent|date de la lettre|дата|дата письма|күні|хат күні|datum|tarih|дата поступления|дата отправления',
  direction: 'direction|in out|sens|entrant sortant|направление|вх исх|бағыты',
  letterType: 'type|letter type|kind|type de lettre|тип|тип письма|вид письма|хат түрі',
  from: 'from|sender|author|de|expéditeur|от|от кого|отправитель|кімнен|жіберуші',
  to: 'to|recipient|addressee|recipients|à|destinataire|кому|адресат|получатель|кімге|алушы',
  subject:
    'subject|about|title|objet|sujet|тема|предмет|заголовок|о чем|тақырыбы|тақырып|краткое содержание|суть|betreff|konu',
  body: 'text|body|letter|content|texte|corps|текст|содержание|текст письма|мәтіні|мазмұны',
  channel: 'channel|by|sent by|canal|voie|способ отправки|канал|чем отправлено|жіберу тәсілі',
  letterLanguage: 'language|langue|язык|тілі',
  ourFileNo:
    'our number|our ref|our reference|notre référence|наш номер|исходящий номер|исх|біздің нөмір|шығыс нөмірі|исх №|исх номер',
  theirFileNo:
    'their number|their ref|your ref|leur référence|номер ответа|входящий номер|вх|олардың нөмірі|кіріс нөмірі|вх №|вх номер',
  sentOn: 'sent|sent on|date sent|envoyé le|отправлено|дата отправки|жіберілген күні',
  replyDueOn: 'reply due|due|answer by|réponse attendue|échéance|ответ до|срок ответа|жауап мерзімі',
  response: 'response|answer|réponse|ответ|характер ответа|жауап',
  letterCampaign:
    'online campaign|platform|letter campaign|campagne en ligne|плат*форма|онлайн кампания|кампания|онлайн науқан',
  asOf: 'date|as of|day|jour|au|дата|на дату|день|күні',
  measure: 'measure|what|mesure|показатель|что считается|көрсеткіш',
  cumulative:
    'total|letters|number|count|cumulative|senders|lettres|nombre|total cumulé|всего|писем|количество|число|итого|хат саны|саны|барлығы',
  mission: 'mission|embassy|to|ambassade|посольство|кому|елшілік',
  senderCountry: 'country|sender country|pays|страна|страна отправителя|ел',
}

/** What looks like a field and is none: where somebody was born or died is no prison, and an age no date of birth. */
const others =
  'место рождения|место смерти|место гибели|причина смерти|обстоятельства смерти|place of birth|birthplace|place of death|cause of death|lieu de naissance|lieu du décès|cause du décès|geburtsort|doğum yeri|туған жері|қайтыс болған жері|возраст|age|âge|alter|yaş|жасы|место работы жены|дата внесения|дата записи|испытательный срок|паспорт выдан|кем выдан|дата выдачи|дата выдачи паспорта'

/** A heading without case, accents, signs and what stands in brackets. */
export const plainHeading = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[([{].*?[)\]}]/g, ' ')
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

type Pattern = { text: string; isStart: boolean }
const patterns: ReadonlyMap<string, readonly Pattern[]> = new Map(
  Object.entries(known).map(([field, headings]) => [
    field,
    headings.split('|').map((heading) => ({
      text: plainHeading(heading.replace('*', '')),
      isStart: heading.includes('*'),
    })),
  ]),
)

/** How well a heading names a field, from 0 to 1. */
const fit = (heading: string, field: string): number => {
  let best = 0
  for (const { text, isStart } of patterns.get(field) ?? []) {
    if (text === '') continue
    if (heading === text) return 1
    if (isStart && heading.startsWith(text) && !heading.slice(text.length).includes(' '))
      best = Math.max(best, 0.9)
    else if (text.length > 2 && ` ${heading} `.includes(` ${text} `)) {
      // `Full name of detainee`, and of two rows `Осужденный ФИО`: what matters stands first or last.
      const isEdge = heading.startsWith(`${text} `) || heading.endsWith(` ${text}`)
      const share = text.length / heading.length
      best = Math.max(best, isEdge ? 0.6 + 0.3 * share : 0.5 + 0.4 * share)
    }
  }
  return best
}

const nobodys = new Set(others.split('|').map(plainHeading))
/** `Телефон жены`: of somebody else, unless a field is called just so. */
const ofAnother =
  /(?:^| )(?:жены|мужа|супруг\p{L}*|матери|отца|родител\p{L}*|ребенка|детей|родствен\p{L}*|адвоката|wife|husband|spouse|child|children|mother|father|parents|relatives?|next of kin|lawyer|épouse|epouse|mari|conjoint|enfants?|avocat|әйелінің|күйеуінің|баласының|қорғаушының)(?= |$)/u
const least = 0.6
/** `Ф. И. О. › Имя`: of headings beneath each other the lowest counts by itself, and nearly as much as all of them. */
const alone = 0.95
/** A heading that names one field well names no other that it names worse by so much. */
const muchWorse = 0.2
/**
 * Which column holds which field: the best pairs first, each column and each field once.
 * @param labels what the program itself calls each field, in every language: a list it has written fits by those
 */
export const guessColumns = (
  headings: readonly string[],
  fields: readonly string[],
  labels: Readonly<Record<string, readonly string[]>> = {},
): (string | null)[] => {
  const own = new Map(fields.map((field) => [field, new Set((labels[field] ?? []).map(plainHeading))]))
  const pairs = headings.flatMap((heading, column) => {
    const plain = plainHeading(heading)
    if (plain === '' || nobodys.has(plain)) return []
    const lowest = plainHeading(heading.split(below).at(-1) ?? '')
    const scored = fields.map((field, order) => ({
      column,
      field,
      score:
        Math.max(own.get(field)?.has(plain) ? 1.1 : fit(plain, field), alone * fit(lowest, field)) -
        order / 10_000,
    }))
    const best = Math.max(...scored.map(({ score }) => score))
    const enough = ofAnother.test(plain) ? 0.99 : best - muchWorse
    return scored.filter(({ score }) => score > enough)
  })
  const found: (string | null)[] = headings.map(() => null)
  const taken = new Set<string>()
  for (const { column, field, score } of pairs.toSorted((a, b) => b.score - a.score)) {
    if (score < least) break
    if (found[column] !== null || taken.has(field)) continue
    found[column] = field
    taken.add(field)
  }
  return found.map((field) => (isWholeName(field, taken) ? 'name' : field))
}

/** Where one column alone holds a part of the name, it holds the whole of it: `Имя`, `Nom`, `Аты`. */
const isWholeName = (field: string | null, taken: ReadonlySet<string>): boolean =>
  (field === 'given' && !taken.has('family') && !taken.has('name')) ||
  (field === 'family' && !taken.has('given') && !taken.has('name'))

const all = new Set(
  [...patterns.values()]
    .flat()
    .filter(({ text }) => text.length > 1)
    .map(({ text }) => text),
)
/** Whether a heading is one that any field is known by. */
export const isKnownHeading = (heading: string): boolean => all.has(plainHeading(heading))
/** The same of a cell beneath, of which there are many: without what only headings have. */
export const isHeadingAgain = (cell: string): boolean =>
  all.has(
    cell
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  )
