import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import type { peopleSorts } from '../../../shared/contract/people.ts'
import { invoke } from '../../api/invoke.ts'
import { Marked } from '../../components/marked.tsx'
import { StatusChip } from '../../components/status-chip.tsx'
import type { ColumnSpec } from '../../components/table/types.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useAnswers } from '../../lib/use-answers.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

type Row = Output<'people.list'>['rows'][number]
type Sort = (typeof peopleSorts)[number]

export const usePersonColumns = (): ColumnSpec<Row, Sort>[] => {
  const { t } = useTranslation('people')
  const format = useFormat()
  const { word, words } = useVocabulary()
  const { yesNo } = useAnswers()
  const day = (value: string | null) => value && format.date(value, 'short')
  return [
    {
      id: 'nameLatin',
      header: t('column.name'),
      sort: 'name',
      cell: ({ nameLatin, nameCyrillic, isExample }) => (
        <Marked isExample={isExample}>{nameLatin || nameCyrillic}</Marked>
      ),
    },
    {
      id: 'status',
      header: t('column.status'),
      sort: 'status',
      words: words('libertyClasses'),
      beside: [{ id: 'statusCertain', header: t('column.statusCertain'), words: yesNo }],
      cell: ({ status, statusCertain }) =>
        status && <StatusChip list="libertyClasses" code={status} unsure={!statusCertain} />,
    },
    { id: 'statusSince', header: t('column.since'), sort: 'since', cell: (row) => day(row.statusSince) },
    { id: 'facility', header: t('column.facility') },
    {
      id: 'lastConfirmed',
      header: t('column.confirmed'),
      sort: 'confirmed',
      cell: (row) => day(row.lastConfirmed),
    },
    { id: 'nameCyrillic', header: t('column.cyrillic') },
    {
      id: 'roles',
      header: t('column.roles'),
      words: words('personRoles'),
      cell: ({ roles }) => roles.map((role) => word('personRoles', role)).join(', '),
    },
    { id: 'ref', header: t('column.ref'), sort: 'ref', hidden: true },
    {
      id: 'occupation',
      header: t('form.occupation'),
      hidden: true,
      edit: {
        channel: 'people.setField',
        value: ({ occupation }) => occupation,
        save: ({ id, version }, value) =>
          invoke('people.setField', { id, version, field: 'occupation', value }),
      },
    },
    {
      id: 'settlement',
      header: t('form.settlement'),
      hidden: true,
      edit: {
        channel: 'people.setField',
        value: ({ settlement }) => settlement,
        save: ({ id, version }, value) =>
          invoke('people.setField', { id, version, field: 'settlement', value }),
      },
    },
    {
      id: 'region',
      header: t('form.region'),
      hidden: true,
      edit: {
        channel: 'people.setField',
        value: ({ region }) => region,
        save: ({ id, version }, value) => invoke('people.setField', { id, version, field: 'region', value }),
      },
    },
  ]
}
