import { Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconPlus, IconShieldCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { contactWriters } from '../../../shared/contract/contacts.ts'
import { mayCall } from '../../../shared/contract/may.ts'
import { useApiCommand } from '../../api/use-api-command.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { ErrorState } from '../error-state.tsx'
import { FactCard } from '../fact-card.tsx'
import { QueryView } from '../query-view.tsx'
import { RowButtons } from '../row-buttons.tsx'
import { SimpleTable } from '../simple-table.tsx'
import { type Contact, ContactDialog, type ContactOwner } from './contact-dialog.tsx'

type Props = ContactOwner & {
  /** Nothing is written of who was erased. */
  isClosed?: boolean
  /** Whose ways they are, where several of these cards stand on a page. */
  of?: string
}

/** How a person, a family or an organisation is reached; what is not safe says so before anybody dials. */
export const ContactsCard = ({ isClosed = false, of, ...whose }: Props) => {
  const { t } = useTranslation('casework')
  const format = useFormat()
  const { word } = useVocabulary()
  const contacts = useApiQuery('contacts.list', whose)
  const remove = useApiCommand('contacts.remove')
  const [open, setOpen] = useState<Contact | 'new' | null>(null)
  const { data: session } = useApiQuery('session.current', {})
  const mayWrite = session !== undefined && mayCall(contactWriters[whose.owner], session.roles) && !isClosed
  const title = of ? t('contacts.titleOf', { name: of }) : t('contacts.title')
  return (
    <FactCard
      title={title}
      action={
        mayWrite && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus size={14} aria-hidden />}
            aria-label={t('addTo', { title })}
            onClick={() => setOpen('new')}
          >
            {t('add')}
          </Button>
        )
      }
    >
      <QueryView query={contacts}>
        {(found) =>
          found.length === 0 ? (
            <Text c="dimmed">{t('contacts.empty')}</Text>
          ) : (
            <SimpleTable
              label={title}
              rows={found}
              rowKey={({ id }) => id}
              columns={[
                { header: t('contacts.value'), cell: ({ value }) => value },
                { header: t('contacts.type'), cell: ({ type }) => word('contactTypes', type) },
                { header: t('contacts.whenSafe'), cell: (contact) => <Safety contact={contact} /> },
                {
                  header: t('contacts.validTo'),
                  cell: ({ validTo }) => validTo && format.date(validTo, 'short'),
                },
                { header: t('told.note'), cell: ({ note }) => note },
                {
                  header: t('facts.column.actions'),
                  buttons: true,
                  cell: (contact) =>
                    mayWrite && (
                      <RowButtons
                        name={contact.value}
                        onEdit={() => setOpen(contact)}
                        onArchive={() => remove.mutate({ id: contact.id, version: contact.version })}
                      />
                    ),
                },
              ]}
            />
          )
        }
      </QueryView>
      {remove.error && <ErrorState error={remove.error} />}
      {open !== null && (
        <ContactDialog {...whose} {...(open !== 'new' && { contact: open })} onClose={() => setOpen(null)} />
      )}
    </FactCard>
  )
}

const Safety = ({ contact: { isSafe, whenSafe } }: { contact: Contact }) => {
  const { t } = useTranslation('casework')
  const Icon = isSafe ? IconShieldCheck : IconAlertTriangle
  return (
    <Group gap={6} wrap="nowrap" align="flex-start">
      <Icon size={16} aria-hidden style={{ flexShrink: 0, marginTop: 2 }} />
      <span>
        {isSafe ? t('contacts.safe') : t('contacts.unsafe')}
        {whenSafe && ` · ${whenSafe}`}
      </span>
    </Group>
  )
}
