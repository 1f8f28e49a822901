import { Button, Group } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { languages } from '../../../../shared/contract/shell.ts'
import type { templateSorts } from '../../../../shared/contract/writing.ts'
import type { Output } from '../../../../shared/contract/index.ts'
import * as v from '../../../../shared/vocabulary/index.ts'
import { invoke } from '../../../api/invoke.ts'
import { May } from '../../../components/may.tsx'
import { DataTable } from '../../../components/table/data-table.tsx'
import type { ColumnSpec } from '../../../components/table/types.ts'
import { languageNames } from '../../../lib/language-names.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { ShippedButton } from './shipped-button.tsx'

type Row = Output<'templates.list'>['rows'][number]

const useColumns = (): ColumnSpec<Row, (typeof templateSorts)[number]>[] => {
  const { t } = useTranslation('letters')
  const format = useFormat()
  const { words } = useVocabulary()
  return [
    { id: 'name', header: t('templates.name'), sort: 'name' },
    { id: 'type', header: t('column.type'), words: words('letterTypes') },
    { id: 'level', header: t('writing.level'), words: words('agreementLevels') },
    {
      id: 'languages',
      header: t('templates.languages'),
      words: languageNames,
      cell: (row) => row.languages.map((language) => languageNames[language]).join(', '),
    },
    {
      id: 'updatedAt',
      header: t('templates.changed'),
      sort: 'updated',
      cell: ({ updatedAt }) => format.moment(updatedAt),
    },
  ]
}

/** The texts letters begin with: those that came with the program, and the office's own. */
export const TemplatesTab = () => {
  const { t } = useTranslation('letters')
  const navigate = useNavigate()
  const { options } = useVocabulary()
  const add = (
    <May channel="templates.create">
      <Button
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => void navigate({ to: '/letters/templates/new' })}
      >
        {t('templates.new')}
      </Button>
    </May>
  )
  return (
    <DataTable
      list="templates.list"
      label={t('templates.title')}
      load={(query) => invoke('templates.list', query)}
      columns={useColumns()}
      filters={[
        { id: 'type', label: t('column.type'), options: options('letterTypes', v.letterTypes) },
        {
          id: 'language',
          label: t('column.language'),
          options: languages.map((value) => ({ value, label: languageNames[value] })),
        },
      ]}
      sort="name"
      searchLabel={t('templates.search')}
      onOpen={({ id }) => void navigate({ to: '/letters/templates/$id', params: { id } })}
      empty={{
        title: t('templates.emptyTitle'),
        text: t('templates.emptyText'),
        action: (
          <Group>
            <ShippedButton />
            {add}
          </Group>
        ),
      }}
      archivable
      exportName={t('templates.exportName')}
      actions={add}
    />
  )
}
