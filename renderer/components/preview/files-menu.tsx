import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { loadWords } from '../../app/i18n.ts'
import { invoke } from '../../api/invoke.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import type { Wanted } from '../../documents/files/index.ts'
import classes from './preview.module.css'
import { FileDialog } from './file-dialog.tsx'
import type { Run } from './run.ts'

type Props = { run: Run; onSaved: (fileName: string) => void }

/** The report and the names of its tables; null for a sheet, which exists on paper only. */
const readReport = async (runId: string) => {
  const report = await invoke('reports.document', { runId })
  if (!('sections' in report)) return null
  await loadWords(report.language)
  const { tablesOf } = await import('../../documents/files/index.ts')
  return { report, tables: tablesOf(report).map(({ name }) => name) }
}

/** What else a report can be saved as: for a text that is written on, an e-mail, a calculation. */
export const FilesMenu = ({ run, onSaved }: Props) => {
  const { t } = useTranslation('reports')
  const { word } = useVocabulary()
  const [choice, setChoice] = useState<Wanted | null>(null)
  const { data } = useQuery({
    queryKey: ['report.files', run.runId],
    queryFn: () => readReport(run.runId),
    gcTime: 0,
  })
  if (!data) return null
  const item = (format: 'docx' | 'txt' | 'xlsx') => (
    <Menu.Item onClick={() => setChoice({ format })}>{word('reportFormats', format)}</Menu.Item>
  )
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
            {t('files.others')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown className={classes.formats}>
          {item('docx')}
          {item('txt')}
          {data.tables.length > 0 && (
            <>
              {item('xlsx')}
              <Menu.Divider />
              <Menu.Label>{t('files.oneTable')}</Menu.Label>
              {data.tables.map((name, table) => (
                <Menu.Item key={table} onClick={() => setChoice({ format: 'csv', table })}>
                  {name}
                </Menu.Item>
              ))}
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {choice && (
        <FileDialog
          run={run}
          report={data.report}
          choice={choice}
          onClose={() => setChoice(null)}
          onSaved={onSaved}
        />
      )}
    </>
  )
}
