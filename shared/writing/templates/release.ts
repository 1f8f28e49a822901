import type { ShippedTemplate } from './index.ts'

export const release: ShippedTemplate = {
  key: 'release',
  type: 'formal_protest',
  texts: {
    en: {
      name: 'Release',
      subject: 'Release of imprisoned trade unionists: {campaign.title}',
      body: `We write on behalf of {office.name} about workers who are deprived of their liberty after they stood up for their rights at work.

It is about these persons:
{persons.names}

Nobody may be imprisoned for taking part in a strike or for speaking for fellow workers. Freedom of association is protected by Article 22 of the International Covenant on Civil and Political Rights and by Conventions No. 87 and No. 98 of the International Labour Organization.

We ask your Government to release them without delay and without conditions, and to let them return to their families and to their work.

We ask for:
{campaign.demands}

Please forward this letter to the competent authorities of your country.

We ask for your answer by {letter.reply_due}.`,
    },
    fr: {
      name: 'Libération',
      subject: 'Libération de syndicalistes emprisonnés : {campaign.title}',
      body: `Au nom de notre organisation ({office.name}), nous vous écrivons au sujet de travailleurs privés de liberté pour avoir défendu leurs droits au travail.

Il s’agit des personnes suivantes :
{persons.names}

Nul ne doit être emprisonné pour avoir pris part à une grève ou pour avoir parlé au nom de ses collègues. La liberté syndicale est protégée par l’article 22 du Pacte international relatif aux droits civils et politiques et par les conventions n° 87 et n° 98 de l’Organisation internationale du Travail.

Nous demandons à votre Gouvernement de les libérer sans délai et sans condition, et de leur permettre de retrouver leur famille et leur travail.

Nous demandons :
{campaign.demands}

Nous vous prions de transmettre la présente lettre aux autorités compétentes de votre pays.

Nous vous saurions gré de nous répondre d’ici au {letter.reply_due}.`,
    },
    ru: {
      name: 'Освобождение',
      subject: 'Освобождение заключённых профсоюзных активистов: {campaign.title}',
      body: `Мы обращаемся к Вам от имени нашей организации ({office.name}) в связи с судьбой работников, лишённых свободы после того, как они выступили в защиту своих трудовых прав.

Речь идёт о следующих лицах:
{persons.names}

Никто не должен находиться в заключении за участие в забастовке или за выступление от имени своих товарищей по работе. Свобода объединения защищена статьёй 22 Международного пакта о гражданских и политических правах и конвенциями № 87 и № 98 Международной организации труда.

Мы просим Ваше Правительство освободить их незамедлительно и без всяких условий и дать им возможность вернуться к семьям и к работе.

Мы требуем:
{campaign.demands}

Просим Вас передать это письмо компетентным органам Вашей страны.

Ждём Вашего ответа. Срок ответа: {letter.reply_due}.`,
    },
    kk: {
      name: 'Босату',
      subject: 'Қамаудағы кәсіподақ белсенділерін босату: {campaign.title}',
      body: `Біз Сізге ұйымымыздың атынан ({office.name}) еңбек құқықтарын қорғағаны үшін бас бостандығынан айырылған жұмысшылар туралы жазып отырмыз.

Әңгіме мына адамдар туралы:
{persons.names}

Ереуілге қатысқаны немесе әріптестерінің атынан сөйлегені үшін ешкім қамауда отырмауға тиіс. Бірлесу бостандығы Азаматтық және саяси құқықтар туралы халықаралық пактінің 22-бабымен және Халықаралық еңбек ұйымының № 87 және № 98 конвенцияларымен қорғалады.

Сіздің Үкіметіңізден оларды кідіріссіз және шартсыз босатуды, отбасына және жұмысына оралуына мүмкіндік беруді сұраймыз.

Біздің талаптарымыз:
{campaign.demands}

Осы хатты еліңіздің құзырлы органдарына жеткізуіңізді өтінеміз.

Жауабыңызды күтеміз. Жауап беру мерзімі: {letter.reply_due}.`,
    },
  },
}
