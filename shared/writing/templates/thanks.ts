import type { ShippedTemplate } from './index.ts'

export const thanks: ShippedTemplate = {
  key: 'thanks',
  type: 'thank_you',
  texts: {
    en: {
      name: 'Thanks',
      subject: 'With our thanks: {campaign.title}',
      body: `On behalf of {office.name} and of the families we stand with, we thank you for your solidarity.

Every letter, every gift and every hour given tells those who are held, and those who wait for them, that they are not alone.

We shall tell you how the campaign goes on. Please pass our thanks on to your members.`,
    },
    fr: {
      name: 'Remerciements',
      subject: 'Avec nos remerciements : {campaign.title}',
      body: `Au nom de notre organisation ({office.name}) et des familles que nous soutenons, nous vous remercions de votre solidarité.

Chaque lettre, chaque don et chaque heure donnée disent aux personnes détenues, et à celles qui les attendent, qu’elles ne sont pas seules.

Nous vous tiendrons au courant de la suite de la campagne. Merci de transmettre nos remerciements à vos membres.`,
    },
    ru: {
      name: 'Благодарность',
      subject: 'С благодарностью: {campaign.title}',
      body: `От имени нашей организации ({office.name}) и семей, которым мы помогаем, благодарим вас за солидарность.

Каждое письмо, каждое пожертвование и каждый отданный час говорят тем, кто в заключении, и тем, кто их ждёт: они не одни.

Мы будем сообщать вам о том, как продолжается кампания. Передайте, пожалуйста, нашу благодарность членам вашей организации.`,
    },
    kk: {
      name: 'Алғыс',
      subject: 'Алғыспен: {campaign.title}',
      body: `Ұйымымыздың ({office.name}) және біз көмектесетін отбасылардың атынан ынтымақтастығыңыз үшін алғыс айтамыз.

Әрбір хат, әрбір қайырмалдық және бөлген әрбір сағат қамаудағыларға және оларды күтіп отырғандарға жалғыз емес екенін білдіреді.

Науқанның қалай жалғасып жатқанын хабарлап тұрамыз. Алғысымызды мүшелеріңізге жеткізуіңізді өтінеміз.`,
    },
  },
}
