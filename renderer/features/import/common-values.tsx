import { Alert, Card, Select, SimpleGrid, Stack, TextInput, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import type { ImportSettings } from '../../../shared/contract/imports.ts'
import { type Field, fieldsOf } from '../../../shared/import/kinds.ts'
import { Unmasked } from '../../components/masked.tsx'
import { useVocabulary, type VocabularyList } from '../../lib/use-vocabulary.ts'
import { useChoices } from './use-choices.ts'

type Props = { list: Output<'imports.get'>; onSet: (settings: ImportSettings) => unknown }

/** What holds for every row where no column says it: the campaign, the fund, the source. */
export const CommonValues = ({ list, onSet }: Props) => {
  const { t } = useTranslation('import')
  const { words } = useVocabulary()
  const choices = useChoices()
  const { settings, missing } = list
  const fields = fieldsOf[settings.kind].filter(({ common }) => common !== undefined)
  if (fields.length === 0) return null
  const label = (id: string) => t(`fields.${id}` as 'fields.ref')
  const put = (id: string, value: string) =>
    onSet({ ...settings, common: { ...settings.common, [id]: value } })
  const input = ({ id, common, list: vocabulary }: Field) => {
    const value = settings.common[id] ?? ''
    if (common === 'text')
      return (
        <TextInput
          key={id}
          label={label(id)}
          autoComplete="off"
          defaultValue={value}
          onBlur={(event) =>
            event.currentTarget.value.trim() !== value && put(id, event.currentTarget.value.trim())
          }
        />
      )
    const data =
      common === 'word'
        ? Object.entries(words((vocabulary ?? 'sexes') as VocabularyList)).map(([code, word]) => ({
            value: code,
            label: word,
          }))
        : common
          ? choices[common]
          : []
    return (
      <Select
        key={id}
        searchable
        clearable
        label={label(id)}
        value={value || null}
        data={data}
        onChange={(chosen) => put(id, chosen ?? '')}
      />
    )
  }
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {t('common.title')}
      </Title>
      {missing.length > 0 && (
        <Alert color="yellow">{t('common.missing', { fields: missing.map(label).join(', ') })}</Alert>
      )}
      <Card withBorder>
        <Unmasked>
          <SimpleGrid cols={{ base: 2, lg: 4 }}>{fields.map(input)}</SimpleGrid>
        </Unmasked>
      </Card>
    </Stack>
  )
}
