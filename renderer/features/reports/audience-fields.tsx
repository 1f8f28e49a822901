import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { OrganisationField } from '../../components/form/organisation-field.tsx'
import { SelectField } from '../../components/form/select-field.tsx'
import { TextField } from '../../components/form/text-field.tsx'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import type { FieldOf } from './report-form.tsx'
import { levelsOf, type Wanted } from './wanted.ts'

type Props = { wanted: Wanted; field: FieldOf; onChange: (wanted: Wanted) => void }

/** How far it may travel, and to whom: the agreement with a partner must permit it (O1). */
export const AudienceFields = ({ wanted, field, onChange }: Props) => {
  const { t } = useTranslation('reports')
  const { options } = useVocabulary()
  const isPartner = wanted.level === 'partner'
  return (
    <>
      <SelectField
        {...field('level')}
        label={t('level.label')}
        required
        options={options('reportLevels', levelsOf(wanted.kind))}
        onChange={(level) => level && onChange({ ...wanted, level, freeTexts: [] })}
      />
      <Text size="sm" c="dimmed" aria-live="polite">
        {t(`level.${wanted.level}`)}
      </Text>
      {wanted.level === 'restricted' ? (
        <TextField {...field('because')} label={t('because')} hint={t('becauseHint')} required />
      ) : (
        <OrganisationField
          {...field('recipient', 'recipientId')}
          label={t('recipient')}
          hint={t('recipientHint')}
        />
      )}
      {isPartner && wanted.recipient && (
        <SelectField
          {...field('pseudonyms')}
          label={t('pseudonyms.label')}
          required
          options={[
            { value: 'campaign', label: t('pseudonyms.campaign') },
            { value: 'recipient', label: t('pseudonyms.recipient') },
          ]}
          onChange={(pseudonyms) => pseudonyms && onChange({ ...wanted, pseudonyms })}
        />
      )}
    </>
  )
}
