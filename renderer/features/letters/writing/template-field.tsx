import { Select, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { invoke } from '../../../api/invoke.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import type { FormOf } from '../../../components/form/use-record-form.ts'
import { languageFor } from './recipients-list.tsx'
import { ShippedButton } from './shipped-button.tsx'
import { textsOf, type WritingValues } from './values.ts'

const atMost = 200

/** Takes over the texts of a template; what was written before is in its languages no more. */
export const TemplateField = ({ form }: { form: FormOf<WritingValues> }) => {
  const { t } = useTranslation('letters')
  const templates = useApiQuery('templates.list', { limit: atMost })
  const [chosen, setChosen] = useState<string | null>(null)
  const rows = templates.data?.rows ?? []
  const take = async (id: string | null) => {
    setChosen(id)
    if (id === null) return
    const { type, level, texts } = await invoke('templates.get', { id })
    const written = textsOf(texts)
    form.setValues((now) => ({
      type,
      level,
      texts: written,
      recipients: (now.recipients ?? []).map((each) => ({
        ...each,
        language: languageFor(each.known, written),
      })),
    }))
  }
  if (templates.data && rows.length === 0)
    return (
      <>
        <Text size="sm" c="dimmed">
          {t('templates.emptyText')}
        </Text>
        <ShippedButton />
      </>
    )
  return (
    <Select
      label={t('writing.template')}
      description={t('writing.templateHint')}
      name="template"
      autoComplete="off"
      data={rows.map(({ id, name }) => ({ value: id, label: name }))}
      value={chosen}
      onChange={(id) => void take(id)}
      data-autofocus
    />
  )
}
