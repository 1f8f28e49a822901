import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { SimpleTable } from '../../components/simple-table.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

export const ReleaseTable = ({ releases }: { releases: Output<'custody.timeline'>['releases'] }) => {
  const { t } = useTranslation('people')
  const format = useFormat()
  const { word } = useVocabulary()
  return (
    <SimpleTable
      label={t('custody.releases')}
      rows={releases}
      rowKey={({ id }) => id}
      columns={[
        { header: t('custody.date'), cell: ({ date }) => format.partialDate(date, 'short') },
        { header: t('custody.kind'), cell: ({ kind }) => word('releaseKinds', kind) },
        { header: t('custody.conditions'), cell: ({ conditions }) => conditions },
      ]}
    />
  )
}
