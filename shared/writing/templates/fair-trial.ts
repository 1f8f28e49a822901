import type { ShippedTemplate } from './index.ts'

export const fairTrial: ShippedTemplate = {
  key: 'fair_trial',
  type: 'formal_protest',
  texts: {
    en: {
      name: 'Fair trial',
      subject: 'Right to a fair trial: {campaign.title}',
      body: `{office.name} follows with great concern the proceedings against these persons:
{persons.names}

Article 14 of the International Covenant on Civil and Political Rights guarantees to everyone a fair and public hearing by an independent and impartial tribunal, the presumption of innocence, adequate time and facilities for the defence, and a lawyer of one’s own choosing. Statements obtained under torture may not be used as evidence (Article 15 of the Convention against Torture).

We ask your Government to guarantee these rights, to open the hearings to observers, to have every allegation of ill-treatment investigated by an independent body, and to have judgments that rest on such statements reviewed.

We shall continue to follow these proceedings.

We ask for your answer by {letter.reply_due}.`,
    },
    fr: {
      name: 'Procès équitable',
      subject: 'Droit à un procès équitable : {campaign.title}',
      body: `Notre organisation ({office.name}) suit avec une vive inquiétude les procédures engagées contre les personnes suivantes :
{persons.names}

L’article 14 du Pacte international relatif aux droits civils et politiques garantit à toute personne un procès équitable et public devant un tribunal indépendant et impartial, la présomption d’innocence, le temps et les moyens nécessaires à sa défense, et l’assistance d’un avocat de son choix. Aucune déclaration obtenue par la torture ne peut être invoquée comme preuve (article 15 de la Convention contre la torture).

Nous demandons à votre Gouvernement de garantir ces droits, d’ouvrir les audiences aux observateurs, de faire enquêter par un organe indépendant sur toute allégation de mauvais traitements, et de faire réviser les jugements fondés sur de telles déclarations.

Nous continuerons de suivre ces procédures.

Nous vous saurions gré de nous répondre d’ici au {letter.reply_due}.`,
    },
    ru: {
      name: 'Справедливое судебное разбирательство',
      subject: 'Право на справедливое судебное разбирательство: {campaign.title}',
      body: `Наша организация ({office.name}) с большой тревогой следит за производством по делам следующих лиц:
{persons.names}

Статья 14 Международного пакта о гражданских и политических правах гарантирует каждому справедливое и публичное разбирательство дела независимым и беспристрастным судом, презумпцию невиновности, достаточное время и возможности для подготовки защиты и помощь избранного им самим защитника. Заявления, полученные под пыткой, не могут использоваться как доказательства (статья 15 Конвенции против пыток).

Мы просим Ваше Правительство обеспечить соблюдение этих прав, открыть судебные заседания для наблюдателей, поручить независимому органу расследование всех сообщений о жестоком обращении и пересмотреть приговоры, основанные на таких заявлениях.

Мы будем и дальше следить за этими делами.

Срок ответа: {letter.reply_due}.`,
    },
    kk: {
      name: 'Әділ сот талқылауы',
      subject: 'Әділ сот талқылауына құқық: {campaign.title}',
      body: `Біздің ұйым ({office.name}) мына адамдарға қатысты істердің барысын үлкен алаңдаушылықпен қадағалап отыр:
{persons.names}

Азаматтық және саяси құқықтар туралы халықаралық пактінің 14-бабы әркімге тәуелсіз және бейтарап соттың әділ әрі жария талқылауына, кінәсіздік презумпциясына, қорғануға жеткілікті уақыт пен мүмкіндікке және өзі таңдаған қорғаушының көмегіне кепілдік береді. Азаптау арқылы алынған мәлімдемелер дәлел ретінде пайдаланылмайды (Азаптауларға қарсы конвенцияның 15-бабы).

Сіздің Үкіметіңізден осы құқықтардың сақталуына кепілдік беруді, сот отырыстарын байқаушыларға ашуды, қатыгез қарым-қатынас туралы әрбір хабарды тәуелсіз органның тергеуін және осындай мәлімдемелерге негізделген үкімдерді қайта қарауды сұраймыз.

Біз бұл істерді қадағалауды жалғастырамыз.

Жауап беру мерзімі: {letter.reply_due}.`,
    },
  },
}
