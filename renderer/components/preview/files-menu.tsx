import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import type { Wanted } from '../../documents/files/index.ts'
import classes from './preview.module.css'
import { FileDialog } from './file-dialog.tsx'
import type { ReadReport } from './papers.ts'
import type { Run } from './run.ts'

type Props = { run: Run; read: ReadReport; onSaved: (fileName: string) => void }

/** What else a report can be saved as: for a text that is written on, an e-mail, a calculation. */
export const FilesMenu = ({ run, read, onSaved }: Props) => {
  const { t } = useTranslation('reports')
  const { word } = useVocabulary()
  const [choice, setChoice] = useState<Wanted | null>(null)
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
          {read.tables.length > 0 && (
            <>
              {item('xlsx')}
              <Menu.Divider />
              <Menu.Label>{t('files.oneTable')}</Menu.Label>
              {read.tables.map((name, table) => (
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
          report={read.report}
          choice={choice}
          onClose={() => setChoice(null)}
          onSaved={onSaved}
        />
      )}
    </>
  )
}
