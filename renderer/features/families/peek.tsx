import { Alert } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { StatusChip } from '../../components/status-chip.tsx'
import { PeekAnswer, PeekFacts } from '../../components/table/peek-facts.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

/** A family beside the list: who lives there, on what ground it is helped, what it got last. */
export const FamilyPeek = ({ row }: { row: Output<'households.list'>['rows'][number] }) => {
  const { t } = useTranslation(['families', 'views'])
  const format = useFormat()
  const { word } = useVocabulary()
  const query = useApiQuery('households.glance', { id: row.id }, { keep: true })
  return (
    <PeekAnswer query={query}>
      {({ members, lastAid, directContactUnsafe }) => (
        <>
          {directContactUnsafe && <Alert color="red">{t('views:peek.unsafe')}</Alert>}
          <PeekFacts
            facts={[
              { label: t('column.ref'), value: row.ref },
              { label: t('column.people'), value: format.number(row.peopleCount) },
              { label: t('column.dependants'), value: format.number(row.dependantsCount) },
              { label: t('column.ground'), value: word('grounds', row.ground) },
              { label: t('column.groundPerson'), value: row.groundPerson },
              { label: t('column.settlement'), value: row.settlement },
              {
                label: t('column.risk'),
                value: <StatusChip list="riskLevels" code={row.riskLevel} />,
              },
              { label: t('column.caregiver'), value: row.caregiver },
              {
                label: t('views:peek.members'),
                value: members
                  .map(({ name, relation }) => `${name} (${word('householdRelations', relation)})`)
                  .join(', '),
              },
              {
                label: t('views:peek.lastAid'),
                value:
                  lastAid &&
                  `${format.date(lastAid.on)} · ${format.money(lastAid.amountMinor, lastAid.currency)} · ${word('aidTypes', lastAid.aidType)}`,
              },
            ]}
          />
        </>
      )}
    </PeekAnswer>
  )
}
