import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { qualitySorts } from '../../../shared/contract/quality.ts'
import { useMay } from '../../api/use-may.ts'
import type { ColumnSpec } from '../../components/table/types.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import type { Finding } from './use-open-finding.ts'
import { useWrong } from './use-wrong.ts'

type Column = ColumnSpec<Finding, (typeof qualitySorts)[number]>

const Under = ({ children }: { children: string }) => (
  <Text component="span" display="block" size="xs" c="dimmed">
    {children}
  </Text>
)

/** A row is put right on its page, or, where only a source is missing, here. */
export const useQualityColumns = (
  onOpen: (finding: Finding) => void,
  onSource: (finding: Finding) => void,
): Column[] => {
  const { t } = useTranslation('quality')
  const { words } = useVocabulary()
  const wrong = useWrong()
  const may = useMay()
  const mend = (finding: Finding) => {
    const giving = finding.kind === 'no_source' && may('quality.giveSource')
    return (
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={giving ? t('giveTo', { label: finding.label }) : t('openNamed', { label: finding.label })}
        onClick={(event) => {
          event.stopPropagation()
          if (giving) onSource(finding)
          else onOpen(finding)
        }}
      >
        {giving ? t('give') : t('open')}
      </Button>
    )
  }
  return [
    {
      id: 'label',
      header: t('column.about'),
      sort: 'ref',
      beside: [
        { id: 'ref', header: t('column.ref') },
        { id: 'subject', header: t('column.subject'), words: words('qualitySubjects') },
      ],
      cell: ({ label, ref }) => (
        <>
          {label}
          <Under>{ref}</Under>
        </>
      ),
    },
    {
      id: 'on',
      header: t('column.wrong'),
      sort: 'day',
      beside: [
        { id: 'record', header: t('column.record'), words: words('qualityRecords') },
        { id: 'until', header: t('column.until') },
        { id: 'reason', header: t('column.reason'), words: words('qualityReasons') },
        { id: 'metric', header: t('column.metric'), words: words('figureMetrics') },
        { id: 'claimed', header: t('column.claimed') },
        { id: 'recorded', header: t('column.recorded') },
      ],
      cell: (finding) => {
        const { sentence, record } = wrong(finding)
        return (
          <>
            {sentence || record}
            {sentence && <Under>{record}</Under>}
          </>
        )
      },
    },
    { id: 'recordId', header: t('column.mend'), onScreenOnly: true, cell: mend },
    { id: 'kind', header: t('column.kind'), words: words('qualityKinds') },
  ]
}
