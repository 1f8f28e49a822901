import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FactCard } from '../../components/fact-card.tsx'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { useRecordForm } from '../../components/form/use-record-form.ts'
import { NewPassphrase } from '../../components/new-passphrase.tsx'
import { PassphraseField } from '../../components/passphrase-field.tsx'
import { noPassphrase, readNewPassphrase } from './new-passphrase-values.ts'

/** For everybody: one's own passphrase. */
export const MyPassphraseCard = () => {
  const { t } = useTranslation('users')
  const [changing, setChanging] = useState(false)
  return (
    <FactCard title={t('mine.title')}>
      <Text mb="sm">{t('mine.text')}</Text>
      <Group>
        <Button variant="default" onClick={() => setChanging(true)}>
          {t('mine.change')}
        </Button>
      </Group>
      {changing && <ChangeDialog onClose={() => setChanging(false)} />}
    </FactCard>
  )
}

const ChangeDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('users')
  const form = useRecordForm({
    channel: 'users.changePassphrase',
    initial: { current: '', ...noPassphrase },
    input: ({ current, ...typed }) => ({ current, passphrase: readNewPassphrase(typed) }),
    draft: null,
    onSaved: onClose,
  })
  const { passphrase, again } = form.values
  return (
    <FormDialog title={t('mine.change')} form={form} onClose={onClose} saveLabel={t('mine.save')}>
      <PassphraseField label={t('field.current')} autoFocus {...form.field('current')} />
      <NewPassphrase
        label={t('field.newPassphrase')}
        value={{ passphrase, again }}
        onChange={form.setValues}
        errors={form.errors}
      />
    </FormDialog>
  )
}
