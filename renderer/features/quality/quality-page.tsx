import { Button } from '@mantine/core'
import { IconReport } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { qualityKinds, qualityRecords, qualitySubjects } from '../../../shared/vocabulary/index.ts'
import { invoke } from '../../api/invoke.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { useQualityColumns } from './columns.tsx'
import { KindsList } from './kinds-list.tsx'
import { SourceDialog } from './source-dialog.tsx'
import { type Finding, useOpenFinding } from './use-open-finding.ts'
import { useQualityBulk } from './use-quality-bulk.ts'

/** What is missing among the records, contradicts itself or has grown old, each with the way to put it right. */
export const QualityPage = () => {
  const { t } = useTranslation('quality')
  const { options } = useVocabulary()
  const [sourcing, setSourcing] = useState<Finding | null>(null)
  const open = useOpenFinding()
  const columns = useQualityColumns(open, setSourcing)
  const bulk = useQualityBulk()
  return (
    <>
      <PageHeader title={t('title')}>
        <Link to="/reports">
          <Button
            component="span"
            variant="default"
            leftSection={<IconReport size={16} stroke={1.75} aria-hidden />}
          >
            {t('report')}
          </Button>
        </Link>
      </PageHeader>
      <DataTable
        list="quality.list"
        label={t('title')}
        load={(query) => invoke('quality.list', query)}
        columns={columns}
        filters={[
          { id: 'kind', label: t('column.kind'), options: options('qualityKinds', qualityKinds) },
          { id: 'record', label: t('column.record'), options: options('qualityRecords', qualityRecords) },
          { id: 'subject', label: t('column.subject'), options: options('qualitySubjects', qualitySubjects) },
        ]}
        sort="ref"
        searchLabel={t('search')}
        onOpen={open}
        bulk={bulk}
        aside={(chosen, choose) => <KindsList chosen={chosen} onChoose={choose} />}
        empty={{ title: t('empty.title'), text: t('empty.text') }}
        exportName={t('exportName')}
      />
      {sourcing && <SourceDialog finding={sourcing} onClose={() => setSourcing(null)} />}
    </>
  )
}
