import type { ShippedTemplate } from './index.ts'

export const medicalCare: ShippedTemplate = {
  key: 'medical_care',
  type: 'urgent_appeal',
  texts: {
    en: {
      name: 'Medical care',
      subject: 'Urgent appeal: medical care in custody',
      body: `We are deeply concerned about the health of persons held in your country:
{persons.names}

We have received information that they do not get the medical care they need.

Every State answers for the life and health of those it holds. The United Nations Standard Minimum Rules for the Treatment of Prisoners (the Nelson Mandela Rules), Rules 24 to 35, require that prisoners have the same standard of health care as is available in the community, without charge and without discrimination.

We ask your Government to have them examined at once by an independent doctor, to give them the treatment prescribed, to inform their families and lawyers of the findings, and to move them to a hospital where the treatment requires it.

Please tell us what has been done. We ask for your answer by {letter.reply_due}.`,
    },
    fr: {
      name: 'Soins médicaux',
      subject: 'Appel urgent : soins médicaux en détention',
      body: `Nous sommes profondément préoccupés par l’état de santé de personnes détenues dans votre pays :
{persons.names}

Selon les informations qui nous sont parvenues, elles ne reçoivent pas les soins dont elles ont besoin.

Tout État répond de la vie et de la santé de celles et ceux qu’il détient. L’Ensemble de règles minima des Nations Unies pour le traitement des détenus (Règles Nelson Mandela), règles 24 à 35, exige que les détenus aient accès à des soins de même qualité que ceux offerts dans la société, gratuitement et sans discrimination.

Nous demandons à votre Gouvernement de les faire examiner sans délai par un médecin indépendant, de leur donner le traitement prescrit, d’informer leurs familles et leurs avocats des résultats, et de les hospitaliser si leur traitement l’exige.

Nous vous prions de nous faire savoir ce qui a été entrepris. Nous vous saurions gré de nous répondre d’ici au {letter.reply_due}.`,
    },
    ru: {
      name: 'Медицинская помощь',
      subject: 'Срочное обращение: медицинская помощь в местах лишения свободы',
      body: `Мы глубоко обеспокоены состоянием здоровья лиц, находящихся под стражей в Вашей стране:
{persons.names}

По полученным нами сведениям, они не получают необходимой медицинской помощи.

Государство отвечает за жизнь и здоровье тех, кого оно лишает свободы. Минимальные стандартные правила Организации Объединённых Наций в отношении обращения с заключёнными (Правила Нельсона Манделы), правила 24–35, требуют, чтобы заключённым предоставлялась медицинская помощь того же уровня, что и в обществе, бесплатно и без дискриминации.

Мы просим Ваше Правительство незамедлительно обеспечить их осмотр независимым врачом и назначенное лечение, сообщить о результатах родственникам и адвокатам и, если этого требует лечение, перевести их в больницу.

Просим сообщить нам, что было сделано. Срок ответа: {letter.reply_due}.`,
    },
    kk: {
      name: 'Медициналық көмек',
      subject: 'Шұғыл үндеу: қамаудағы адамдарға медициналық көмек',
      body: `Біз Сіздің еліңізде қамауда отырған адамдардың денсаулығына қатты алаңдаймыз:
{persons.names}

Бізге жеткен мәліметтерге қарағанда, олар қажетті медициналық көмек алмай отыр.

Мемлекет бас бостандығынан айырған адамдарының өмірі мен денсаулығы үшін жауап береді. Біріккен Ұлттар Ұйымының Тұтқындармен жұмыс істеудің ең төменгі стандартты ережелері (Нельсон Мандела ережелері), 24–35-ережелер, тұтқындарға қоғамдағымен бірдей деңгейдегі медициналық көмек тегін және кемсітусіз көрсетілуін талап етеді.

Сіздің Үкіметіңізден оларды тәуелсіз дәрігерге кідіріссіз қаратуды, тағайындалған емді қамтамасыз етуді, нәтижесін туыстары мен қорғаушыларына хабарлауды және емі талап етсе, ауруханаға ауыстыруды сұраймыз.

Не істелгенін бізге хабарлауыңызды өтінеміз. Жауап беру мерзімі: {letter.reply_due}.`,
    },
  },
}
