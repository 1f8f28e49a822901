import { Button, Group } from '@mantine/core'
import { IconMailForward } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useMay } from '../../api/use-may.ts'
import { FactCard } from '../../components/fact-card.tsx'
import { RowButtons } from '../../components/row-buttons.tsx'
import { SimpleTable, type SimpleColumn } from '../../components/simple-table.tsx'
import { StatusChip } from '../../components/status-chip.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { RecipientDialog } from './recipient-dialog.tsx'

type Letter = Output<'letters.get'>
export type Recipient = Letter['recipients'][number]

/** Those it went to: for each whether it arrived, by when it was to answer, and what came of it. */
export const RecipientsCard = ({ letter }: { letter: Letter }) => {
  const { t } = useTranslation('letters')
  const [editing, setEditing] = useState<Recipient | null>(null)
  const columns = useColumns(letter, setEditing)
  if (letter.recipients.length === 0) return null
  return (
    <FactCard title={t('recipients.title')}>
      <SimpleTable
        label={t('recipients.title')}
        rows={letter.recipients}
        rowKey={({ id }) => id}
        columns={columns}
      />
      {editing && (
        <RecipientDialog
          recipient={editing}
          waits={letter.direction === 'out' && !letter.byOthers}
          onClose={() => setEditing(null)}
        />
      )}
    </FactCard>
  )
}

const useColumns = (letter: Letter, onEdit: (recipient: Recipient) => void): SimpleColumn<Recipient>[] => {
  const { t } = useTranslation('letters')
  const format = useFormat()
  const { word } = useVocabulary()
  const may = useMay()
  const navigate = useNavigate()
  const isOut = letter.direction === 'out'
  const due = ({ replyDueOn, isOverdue, status }: Recipient) =>
    replyDueOn &&
    [format.date(replyDueOn, 'short'), isOverdue && status === 'open' && t('overdue')]
      .filter(Boolean)
      .join(' · ')
  const reply = ({ organisation }: Recipient) =>
    void navigate({ to: '/letters/new', search: { replyTo: letter.id, from: organisation.id } })
  return [
    {
      header: t('form.to'),
      cell: ({ organisation }) => (
        <Link to="/organisations/$id" params={{ id: organisation.id }}>
          {organisation.label}
        </Link>
      ),
    },
    { header: t('recipients.role'), cell: ({ role }) => word('recipientRoles', role) },
    {
      header: t('form.delivery'),
      cell: ({ deliveryStatus }) => <StatusChip list="deliveryStatuses" code={deliveryStatus} />,
    },
    { header: t('form.replyDue'), cell: due },
    {
      header: t('column.status'),
      cell: ({ status, role }) =>
        isOut &&
        (role === 'direct' || status === 'answered') && <StatusChip list="letterStatuses" code={status} />,
    },
    {
      header: t('column.days'),
      end: true,
      cell: ({ daysToReply }) => daysToReply !== null && format.number(daysToReply),
    },
    {
      header: t('recipients.actions'),
      buttons: true,
      cell: (recipient) => (
        <Group gap="xs" wrap="nowrap" justify="flex-end">
          {isOut && may('letters.create') && (
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<IconMailForward size={14} aria-hidden />}
              aria-label={t('recipients.replyOf', { name: recipient.organisation.label })}
              onClick={() => reply(recipient)}
            >
              {t('recipients.reply')}
            </Button>
          )}
          {may('letters.setRecipient') && (
            <RowButtons name={recipient.organisation.label} onEdit={() => onEdit(recipient)} />
          )}
        </Group>
      ),
    },
  ]
}
