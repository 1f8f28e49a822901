import { Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../api/use-api-query.ts'
import { useFormat } from '../../lib/use-format.ts'
import { FactCard } from '../fact-card.tsx'
import { DisclosureTable } from '../privacy/disclosure-table.tsx'
import { QueryView } from '../query-view.tsx'
import { CallsCard } from './calls-card.tsx'
import type { Whom } from './trust-panel.tsx'

/** What a partner or courier knows and holds, whether they still are trusted or not. */
export const Exposure = (whom: Whom) => {
  const { t } = useTranslation('casework')
  const format = useFormat()
  const exposure = useApiQuery('trust.exposure', { of: whom.of, ofId: whom.ofId })
  return (
    <QueryView query={exposure}>
      {({ families, persons, advances, papers, calls }) => (
        <Stack gap="md">
          <FactCard
            title={t('trust.knows')}
            facts={[
              {
                label: t('trust.families', { count: families.length }),
                value: families.length > 0 && (
                  <Names
                    to="/families/$id"
                    records={families.map(({ id, label, ref, peopleCount }) => ({
                      id,
                      label: `${label || ref} (${format.number(peopleCount)})`,
                    }))}
                  />
                ),
              },
              {
                label: t('trust.persons', { count: persons.length }),
                value: persons.length > 0 && <Names to="/people/$id" records={persons} />,
              },
              {
                label: t('trust.advances'),
                value: advances
                  .map(({ currency, openMinor }) => format.money(openMinor, currency))
                  .join(' · '),
              },
            ]}
          >
            {families.length + persons.length + advances.length === 0 && (
              <Text c="dimmed">{t('trust.knowsNothing')}</Text>
            )}
          </FactCard>
          {calls.length > 0 && <CallsCard calls={calls} name={whom.name} />}
          {whom.of === 'organisation' && (
            <FactCard title={t('trust.papers')}>
              <DisclosureTable rows={papers} sameRecipient />
            </FactCard>
          )}
        </Stack>
      )}
    </QueryView>
  )
}

type NamesProps = {
  to: '/families/$id' | '/people/$id'
  records: readonly { id: string; label: string }[]
}
const Names = ({ to, records }: NamesProps) => (
  <>
    {records.map(({ id, label }, at) => (
      <span key={id}>
        {at > 0 && ', '}
        <Link to={to} params={{ id }}>
          {label}
        </Link>
      </span>
    ))}
  </>
)
