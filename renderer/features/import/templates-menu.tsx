import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { fieldsOf, type ImportKind, importKinds } from '../../../shared/import/kinds.ts'
import { invoke } from '../../api/invoke.ts'

/** An empty workbook with the headings this program reads, in the language on the screen. */
export const TemplatesMenu = ({ kind }: { kind: ImportKind | null }) => {
  const { t, i18n } = useTranslation('import')
  const save = useMutation({
    mutationFn: async (wanted: ImportKind) => {
      const { xlsxOf } = await import('../../lib/spreadsheet.ts')
      const heads = fieldsOf[wanted].map(({ id }) => t(`fields.${id}` as 'fields.ref'))
      const name = t(`kinds.${wanted}`)
      const empty = async function* () {}
      const bytes = await xlsxOf({ name, heads, rows: empty() }, () => {}, new AbortController().signal)
      return invoke('file.save', {
        suggestedName: `${name} (${i18n.language}).xlsx`,
        bytes: new Uint8Array(bytes),
      })
    },
  })
  if (kind)
    return (
      <Button variant="default" loading={save.isPending} onClick={() => save.mutate(kind)}>
        {t('choose.template')}
      </Button>
    )
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          variant="default"
          loading={save.isPending}
          rightSection={<IconChevronDown size={16} aria-hidden />}
        >
          {t('choose.templates')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {importKinds.map((each) => (
          <Menu.Item key={each} onClick={() => save.mutate(each)}>
            {t(`kinds.${each}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
