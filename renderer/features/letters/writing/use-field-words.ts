import { useTranslation } from 'react-i18next'
import type { LetterField } from '../../../../shared/writing/fields.ts'

/** What each field of a letter stands for, in words. */
export const useFieldWords = (): Record<LetterField, string> => {
  const { t } = useTranslation('letters')
  return {
    today: t('field.today'),
    'letter.number': t('field.number'),
    'letter.reply_due': t('field.replyDue'),
    'mission.salutation': t('field.salutation'),
    'mission.name': t('field.name'),
    'mission.city': t('field.city'),
    'office.name': t('field.office'),
    'campaign.title': t('field.campaign'),
    'campaign.summary_public': t('field.summary'),
    'campaign.demands': t('field.demands'),
    'persons.names': t('field.names'),
    'persons.birth_years': t('field.birthYears'),
    'persons.places': t('field.places'),
    'persons.numbers': t('field.numbers'),
    'reminded.number': t('field.remindedNumber'),
    'reminded.date': t('field.remindedDate'),
  }
}
