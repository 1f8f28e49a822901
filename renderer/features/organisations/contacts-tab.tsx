import { Button, Group, Stack } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useApiCommand } from '../../api/use-api-command.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { useMay } from '../../api/use-may.ts'
import { ContactsCard } from '../../components/contacts/contacts-card.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorState } from '../../components/error-state.tsx'
import { FactCards } from '../../components/fact-card.tsx'
import { May } from '../../components/may.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { RowButtons } from '../../components/row-buttons.tsx'
import { SimpleTable } from '../../components/simple-table.tsx'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { ContactDialog } from './contact-dialog.tsx'

type Contact = Output<'orgContacts.list'>[number]

/** Whom to speak to there. */
export const ContactsTab = ({ organisationId }: { organisationId: string }) => {
  const { t } = useTranslation('organisations')
  const { word } = useVocabulary()
  const may = useMay()
  const contacts = useApiQuery('orgContacts.list', { organisationId })
  const remove = useApiCommand('orgContacts.archive')
  const [open, setOpen] = useState<Contact | 'new' | null>(null)
  const nameOf = ({ person, name: alone }: Contact) =>
    person ? (
      <Link to="/people/$id" params={{ id: person.id }}>
        {person.label}
      </Link>
    ) : (
      alone
    )
  return (
    <Stack gap="md">
      <Group>
        <May channel="orgContacts.add">
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen('new')}>
            {t('contact.add')}
          </Button>
        </May>
      </Group>
      <QueryView query={contacts}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState title={t('contact.emptyTitle')} text={t('contact.emptyText')} />
          ) : (
            <>
              <SimpleTable
                framed
                label={t('contact.title')}
                rows={found}
                rowKey={({ id }) => id}
                columns={[
                  { header: t('contact.name'), cell: nameOf },
                  { header: t('contact.function'), cell: (row) => row.function },
                  {
                    header: t('contact.language'),
                    cell: ({ language }) => language && word('letterLanguages', language),
                  },
                  {
                    header: t('contact.channel'),
                    cell: ({ channel }) => channel && word('letterChannels', channel),
                  },
                  { header: t('contact.email'), cell: ({ email }) => email },
                  { header: t('contact.phone'), cell: ({ phone }) => phone },
                  {
                    header: t('contact.reports'),
                    cell: ({ isReportRecipient }) => isReportRecipient && t('contact.getsReports'),
                  },
                  { header: t('form.notes'), cell: ({ note }) => note },
                  {
                    header: t('actions'),
                    buttons: true,
                    cell: (contact) =>
                      may('orgContacts.update') && (
                        <RowButtons
                          name={contact.name}
                          onEdit={() => setOpen(contact)}
                          onArchive={() => remove.mutate({ id: contact.id, version: contact.version })}
                        />
                      ),
                  },
                ]}
              />
              <FactCards>
                {found.map(({ id, name }) => (
                  <ContactsCard key={id} owner="org_contact" ownerId={id} of={name} />
                ))}
              </FactCards>
            </>
          )
        }
      </QueryView>
      {remove.error && <ErrorState error={remove.error} />}
      {open !== null && (
        <ContactDialog
          organisationId={organisationId}
          {...(open !== 'new' && { contact: open })}
          onClose={() => setOpen(null)}
        />
      )}
    </Stack>
  )
}
