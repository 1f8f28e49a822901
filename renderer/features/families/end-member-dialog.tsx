import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../api/use-api-query.ts'
import { DayInput } from '../../components/form/day-input.tsx'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { requireDay } from '../../components/form/read.ts'
import { useRecordForm } from '../../components/form/use-record-form.ts'
import type { Member } from './members-tab.tsx'

/** Somebody leaves the family: a divorce, a move, a death. Membership before that day stays. */
export const EndMemberDialog = ({ member, onClose }: { member: Member; onClose: () => void }) => {
  const { t } = useTranslation('families')
  const session = useApiQuery('session.current', {})
  const form = useRecordForm({
    channel: 'households.endMember',
    initial: { to: '' },
    input: ({ to }) => ({ id: member.id, version: member.version, to: requireDay('to', to) }),
    draft: null,
    onSaved: onClose,
  })
  return (
    <FormDialog
      title={t('members.endTitle', { name: member.person.label })}
      form={form}
      onClose={onClose}
      size="md"
    >
      <DayInput
        label={t('members.endOn')}
        required
        first
        {...(session.data && { today: session.data.today })}
        {...form.field('to')}
      />
    </FormDialog>
  )
}
