import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconPhone } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useWay } from '../../../components/contacts/use-way.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import type { Output } from '../../../../shared/contract/index.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import blocks from '../../../components/blocks.module.css'
import { Chip } from '../../../components/chip.tsx'
import { QueryView } from '../../../components/query-view.tsx'
import { useRegime } from '../../../lib/use-regime.ts'
import type { RoundRow } from './round-tab.tsx'
import classes from './whereabouts.module.css'

type Props = {
  row: RoundRow | null
  today: string
  mayRecord: boolean
  busy: boolean
  onConfirm: (row: RoundRow) => void
  onChanged: (row: RoundRow) => void
}

/** The person in front: whom to call, whether that is safe, and the two answers there are. */
export const ContactPanel = ({ row, today, mayRecord, busy, onConfirm, onChanged }: Props) => {
  const { t } = useTranslation('legal')
  const { regimeOn } = useRegime()
  if (!row)
    return (
      <aside className={`${blocks.card} ${classes.panel}`} aria-label={t('round.panel')}>
        <Text c="dimmed">{t('round.choose')}</Text>
      </aside>
    )
  const name = row.nameLatin || row.nameCyrillic
  return (
    <aside className={`${blocks.card} ${classes.panel}`} aria-label={t('round.panel')}>
      <Stack gap="sm">
        <div>
          <Title order={2}>{name}</Title>
          <Text>{[row.regime && regimeOn(row.regime, today), row.facility].filter(Boolean).join(', ')}</Text>
          <Link to="/people/$id" params={{ id: row.id }} search={{ tab: 'custody' }}>
            {t('round.open')}
          </Link>
        </div>
        {mayRecord && (
          <>
            <Contacts personId={row.id} />
            <Group gap="xs">
              <Button
                leftSection={<IconCheck size={16} aria-hidden />}
                data-key="KeyC"
                loading={busy}
                onClick={() => onConfirm(row)}
              >
                {t('round.noChange')}
              </Button>
              <Button variant="default" data-key="KeyW" onClick={() => onChanged(row)}>
                {t('round.changed')}
              </Button>
            </Group>
            <Text size="xs" c="dimmed">
              {t('round.keys')}
            </Text>
          </>
        )}
      </Stack>
    </aside>
  )
}

const Contacts = ({ personId }: { personId: string }) => {
  const { t } = useTranslation('legal')
  const contacts = useApiQuery('custody.whomToCall', { personId })
  return (
    <section aria-label={t('round.whom')}>
      <Title order={3}>{t('round.whom')}</Title>
      <QueryView query={contacts}>
        {(found) =>
          found.length === 0 ? (
            <Text c="dimmed">{t('round.nobody')}</Text>
          ) : (
            <ul className={classes.contacts}>
              {found.map((contact) => (
                <li key={`${contact.via}${contact.record.id}`}>
                  <Contact contact={contact} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </section>
  )
}

const Contact = ({ contact }: { contact: Output<'custody.whomToCall'>[number] }) => {
  const { t } = useTranslation('legal')
  const { word } = useVocabulary()
  const way = useWay()
  const { via, label, kind, safe, ways, record } = contact
  return (
    <>
      <Text>
        {via === 'trusted_person' ? t('round.trusted', { name: label }) : label}
        {kind && ` · ${word('relationshipKinds', kind)}`}
      </Text>
      <Group gap="xs">
        {safe ? (
          <Chip tone="ok" icon={IconPhone}>
            {t('round.safe')}
          </Chip>
        ) : (
          <Chip tone="danger" icon={IconAlertTriangle}>
            {t('round.unsafe')}
          </Chip>
        )}
        <Link to={record.entity === 'household' ? '/families/$id' : '/people/$id'} params={{ id: record.id }}>
          {record.ref}
        </Link>
      </Group>
      {ways.map((each) => (
        <Text key={each.value} size="sm">
          {way(each)}
        </Text>
      ))}
    </>
  )
}
