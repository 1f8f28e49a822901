import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { PeekAnswer, PeekFacts } from '../../components/table/peek-facts.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

/** An organisation beside the list: what it is, how it stands to the campaign, how to reach it. */
export const OrganisationPeek = ({ row }: { row: Output<'organisations.list'>['rows'][number] }) => {
  const { t } = useTranslation(['organisations', 'views'])
  const format = useFormat()
  const { word } = useVocabulary()
  const query = useApiQuery('organisations.get', { id: row.id }, { keep: true })
  return (
    <PeekAnswer query={query}>
      {(organisation) => (
        <>
          <PeekFacts
            facts={[
              { label: t('column.ref'), value: row.ref },
              { label: t('column.kind'), value: word('organisationKinds', row.kind) },
              { label: t('column.country'), value: format.country(row.country) },
              { label: t('column.city'), value: row.city },
              { label: t('column.relation'), value: word('organisationRelations', row.relation) },
              { label: t('views:peek.cyrillic'), value: organisation.nameCyrillic },
              { label: t('views:peek.address'), value: organisation.mission?.postAddress },
              { label: t('views:peek.email'), value: organisation.email },
              { label: t('views:peek.website'), value: organisation.website },
              { label: t('column.lettersOut'), value: format.number(row.lettersOut) },
              { label: t('column.lettersIn'), value: format.number(row.lettersIn) },
            ]}
          />
          {organisation.notes && <Text style={{ whiteSpace: 'pre-wrap' }}>{organisation.notes}</Text>}
        </>
      )}
    </PeekAnswer>
  )
}

/** A mission beside the list: what passed between it and the campaign, and how it is reached. */
export const MissionPeek = ({ row }: { row: Output<'missions.list'>['rows'][number] }) => {
  const { t } = useTranslation(['organisations', 'views'])
  const format = useFormat()
  const { word } = useVocabulary()
  const query = useApiQuery('organisations.get', { id: row.id }, { keep: true })
  return (
    <PeekAnswer query={query}>
      {({ email, mission }) => (
        <PeekFacts
          facts={[
            { label: t('column.ref'), value: row.ref },
            { label: t('form.missionType'), value: word('missionTypes', row.missionType) },
            { label: t('column.city'), value: row.city },
            { label: t('form.hostState'), value: format.country(row.hostState) },
            { label: t('form.headTitle'), value: mission?.headTitle },
            { label: t('views:peek.address'), value: mission?.postAddress },
            { label: t('views:peek.email'), value: email },
            { label: t('form.fax'), value: mission?.fax },
            { label: t('column.lettersOut'), value: format.number(row.lettersOut) },
            { label: t('column.answered'), value: format.number(row.answered) },
            {
              label: t('column.checked'),
              value: row.isChecked ? t('known.isChecked') : t('known.toCheck'),
            },
          ]}
        />
      )}
    </PeekAnswer>
  )
}
