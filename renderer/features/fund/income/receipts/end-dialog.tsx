import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { languages } from '../../../../../shared/contract/shell.ts'
import { FormDialog } from '../../../../components/form/form-dialog.tsx'
import { requireCode } from '../../../../components/form/read.ts'
import { SelectField } from '../../../../components/form/select-field.tsx'
import { TextField } from '../../../../components/form/text-field.tsx'
import { useRecordForm } from '../../../../components/form/use-record-form.ts'
import { languageNames } from '../../../../lib/language-names.ts'
import type { Receipt } from './receipt-columns.tsx'

type Props = { receipt: Receipt; onClose: () => void; onDone: () => void }

/** F7: a receipt is replaced or withdrawn, with a reason; it is never changed. */
export const EndDialog = ({ how, ...props }: Props & { how: 'replace' | 'withdraw' }) =>
  how === 'replace' ? <Replace {...props} /> : <Withdraw {...props} />

const Withdraw = ({ receipt: { id, ref, version }, onClose, onDone }: Props) => {
  const { t } = useTranslation('receipts')
  const form = useRecordForm({
    channel: 'receipts.withdraw',
    initial: { reason: '' },
    input: ({ reason }) => ({ id, version, reason }),
    draft: null,
    onSaved: onDone,
  })
  return (
    <FormDialog
      title={t('drawer.withdrawTitle', { ref })}
      form={form}
      onClose={onClose}
      saveLabel={t('drawer.withdrawSave')}
      size="md"
      danger
    >
      <Text>{t('drawer.withdrawText')}</Text>
      <TextField label={t('field.reason')} required first rows={2} {...form.field('reason')} />
    </FormDialog>
  )
}

const Replace = ({ receipt, onClose, onDone }: Props) => {
  const { t } = useTranslation('receipts')
  const { id, ref, version } = receipt
  const initial: { reason: string; language: Receipt['language'] | '' } = {
    reason: '',
    language: receipt.language,
  }
  const form = useRecordForm({
    channel: 'receipts.replace',
    initial,
    input: ({ reason, language }) => ({ id, version, reason, language: requireCode('language', language) }),
    draft: null,
    onSaved: onDone,
  })
  return (
    <FormDialog
      title={t('drawer.replaceTitle', { ref })}
      form={form}
      onClose={onClose}
      saveLabel={t('drawer.replaceSave')}
      size="md"
    >
      <Text>{t('drawer.replaceText')}</Text>
      <TextField label={t('field.reason')} required first rows={2} {...form.field('reason')} />
      <SelectField
        label={t('field.language')}
        required
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
        {...form.field('language')}
      />
    </FormDialog>
  )
}
