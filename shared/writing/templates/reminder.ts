import type { ShippedTemplate } from './index.ts'

export const reminder: ShippedTemplate = {
  key: 'reminder',
  type: 'formal_protest',
  texts: {
    en: {
      name: 'Reminder',
      subject: 'Reminder: our letter {reminded.number}',
      body: `We have not received an answer to our letter {reminded.number} of {reminded.date}.

It was about these persons:
{persons.names}

Their situation is urgent, and every day counts for them and for their families.

We ask you again to forward our letter to the competent authorities of your country and to tell us what has been done.

We ask for your answer by {letter.reply_due}.`,
    },
    fr: {
      name: 'Rappel',
      subject: 'Rappel : notre lettre {reminded.number}',
      body: `Nous n’avons pas reçu de réponse à notre lettre {reminded.number} du {reminded.date}.

Elle concernait les personnes suivantes :
{persons.names}

Leur situation est urgente ; chaque jour compte pour elles et pour leurs familles.

Nous vous prions à nouveau de transmettre notre lettre aux autorités compétentes de votre pays et de nous faire savoir ce qui a été entrepris.

Nous vous saurions gré de nous répondre d’ici au {letter.reply_due}.`,
    },
    ru: {
      name: 'Напоминание',
      subject: 'Напоминание: наше письмо {reminded.number}',
      body: `Мы не получили ответа на наше письмо {reminded.number} от {reminded.date}.

Речь в нём шла о следующих лицах:
{persons.names}

Их положение не терпит отлагательства, и для них и их семей важен каждый день.

Ещё раз просим Вас передать наше письмо компетентным органам Вашей страны и сообщить нам, что было сделано.

Срок ответа: {letter.reply_due}.`,
    },
    kk: {
      name: 'Еске салу',
      subject: 'Еске салу: біздің {reminded.number} хатымыз',
      body: `Біздің {reminded.number} хатымызға ({reminded.date}) жауап алмадық.

Онда мына адамдар туралы айтылған еді:
{persons.names}

Олардың жағдайы кейінге қалдыруды көтермейді, олар үшін де, отбасылары үшін де әр күн маңызды.

Хатымызды еліңіздің құзырлы органдарына жеткізіп, не істелгенін бізге хабарлауыңызды тағы да өтінеміз.

Жауап беру мерзімі: {letter.reply_due}.`,
    },
  },
}
