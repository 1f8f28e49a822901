import { Card, Select, SimpleGrid, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import type { ImportSettings } from '../../../../shared/contract/imports.ts'
import { useVocabulary, type VocabularyList } from '../../../lib/use-vocabulary.ts'

type Props = { list: Output<'imports.get'>; onSet: (settings: ImportSettings) => unknown }
const most = 24

/** Words of the list that stand in no vocabulary: what each of them means, said once for all rows. */
export const WordMap = ({ list, onSet }: Props) => {
  const { t } = useTranslation('import')
  const { words } = useVocabulary()
  const { settings, unknownWords } = list
  if (unknownWords.length === 0) return null
  const choose = (field: string, text: string, code: string) =>
    onSet({
      ...settings,
      words: { ...settings.words, [field]: { ...settings.words[field], [text.toLowerCase()]: code } },
    })
  return (
    <Card withBorder>
      <Stack gap="sm">
        <Text fw={600}>{t('words.title')}</Text>
        <SimpleGrid cols={{ base: 2, lg: 4 }}>
          {unknownWords.slice(0, most).map(({ field, list: vocabulary, text, count }) => (
            <Select
              key={`${field} ${text}`}
              searchable
              label={t('words.label', { field: t(`fields.${field}` as 'fields.ref'), text, times: count })}
              placeholder={t('words.choose')}
              data={Object.entries(words(vocabulary as VocabularyList)).map(([code, word]) => ({
                value: code,
                label: word,
              }))}
              onChange={(code) => code && choose(field, text, code)}
            />
          ))}
        </SimpleGrid>
      </Stack>
    </Card>
  )
}
