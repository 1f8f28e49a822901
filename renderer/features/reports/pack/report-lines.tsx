import { Checkbox, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type PackReport, packReports } from '../../../../shared/contract/report-pack.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'

type Props = {
  chosen: readonly PackReport[]
  onChange: (chosen: readonly PackReport[]) => void
  /** Why a report may not go to this partner (O1), in words. */
  refused: ReadonlyMap<PackReport, string>
  error?: string
}

/** What lies in the pack; what the agreement does not permit is left out only by whoever takes it out. */
export const ReportLines = ({ chosen, onChange, refused, error }: Props) => {
  const { t } = useTranslation('reports')
  const { word } = useVocabulary()
  return (
    <Checkbox.Group
      label={t('pack.reports')}
      value={[...chosen]}
      onChange={(values) => onChange(packReports.filter((report) => values.includes(report)))}
      error={error}
    >
      <Stack gap="xs" my="xs">
        {packReports.map((report) => {
          const why = refused.get(report)
          return (
            <Checkbox
              key={report}
              value={report}
              label={word('reportKinds', report)}
              {...(why && (chosen.includes(report) ? { error: why } : { description: why }))}
            />
          )
        })}
      </Stack>
    </Checkbox.Group>
  )
}
