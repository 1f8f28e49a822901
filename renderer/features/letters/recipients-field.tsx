import { Button, SegmentedControl, Stack } from '@mantine/core'
import { IconBuildingBank } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { recipientRoles } from '../../../shared/vocabulary/index.ts'
import { ChosenList } from '../../components/form/chosen-list.tsx'
import type { Chosen } from '../../components/form/lookup-field.tsx'
import { OrganisationField } from '../../components/form/organisation-field.tsx'
import type { FormOf } from '../../components/form/use-record-form.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { MissionsDialog } from './missions-dialog.tsx'
import type { LetterValues, RecipientValue } from './values.ts'

const direct = (chosen: Chosen): RecipientValue => ({ ...chosen, role: 'direct' })

/** To whom a letter goes, one below the other or many missions at once: directly, or as a copy that owes no answer. */
export const RecipientsField = ({ form }: { form: FormOf<LetterValues> }) => {
  const { t } = useTranslation('letters')
  const { options } = useVocabulary()
  const [adding, setAdding] = useState(false)
  const { recipients, direction } = form.values
  const change = (next: RecipientValue[]) => form.setValues({ recipients: next })
  return (
    <Stack gap="xs">
      <OrganisationField
        label={t('form.to')}
        hint={t('form.toHint')}
        required={direction === 'out'}
        {...form.field('recipients')}
        value={null}
        onChange={(found) => {
          if (found && !recipients.some(({ id }) => id === found.id)) change([...recipients, direct(found)])
        }}
      />
      <ChosenList
        label={t('form.to')}
        chosen={recipients}
        onChange={change}
        errorOf={(at) => form.errors[`recipients.${at}`]}
        beside={(each, changed) => (
          <SegmentedControl
            size="xs"
            aria-label={t('form.roleOf', { name: each.label })}
            value={each.role}
            data={options('recipientRoles', recipientRoles)}
            onChange={(value) => changed({ ...each, role: value === 'copy' ? 'copy' : 'direct' })}
          />
        )}
      />
      {direction === 'out' && (
        <Button
          style={{ alignSelf: 'flex-start' }}
          size="compact-sm"
          variant="subtle"
          leftSection={<IconBuildingBank size={14} aria-hidden />}
          onClick={() => setAdding(true)}
        >
          {t('missions.open')}
        </Button>
      )}
      {adding && (
        <MissionsDialog
          taken={recipients.map(({ id }) => id)}
          onAdd={(missions) => change([...recipients, ...missions.map(direct)])}
          onClose={() => setAdding(false)}
        />
      )}
    </Stack>
  )
}
