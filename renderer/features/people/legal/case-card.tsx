import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { useMay } from '../../../api/use-may.ts'
import { FactCard } from '../../../components/fact-card.tsx'
import { StatusChip } from '../../../components/status-chip.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { CaseDialog } from './case-dialog.tsx'

type Case = Output<'legal.ofPerson'>['cases'][number]

export const CaseCard = ({ personId, file }: { personId: string; file: Case }) => {
  const { t } = useTranslation('legal')
  const format = useFormat()
  const { word } = useVocabulary()
  const may = useMay()
  const [changing, setChanging] = useState(false)
  return (
    <FactCard
      title={file.title}
      action={
        may('cases.update') && (
          <Button size="compact-sm" variant="subtle" onClick={() => setChanging(true)}>
            {t('case.change')}
          </Button>
        )
      }
      facts={[
        { label: t('case.status'), value: <StatusChip list="caseStatuses" code={file.status} /> },
        { label: t('case.priority'), value: word('casePriorities', file.priority) },
        { label: t('case.ref'), value: file.ref },
        { label: t('case.campaign'), value: file.campaign.label },
        { label: t('case.openedOn'), value: format.date(file.openedOn) },
        { label: t('case.closedOn'), value: file.closedOn && format.date(file.closedOn) },
      ]}
    >
      {file.summary && <Text mt="sm">{file.summary}</Text>}
      {changing && <CaseDialog personId={personId} file={file} onClose={() => setChanging(false)} />}
    </FactCard>
  )
}
