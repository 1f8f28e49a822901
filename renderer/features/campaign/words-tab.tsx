import { SimpleGrid, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { languages } from '../../../shared/contract/shell.ts'
import { libertyClasses } from '../../../shared/vocabulary/index.ts'
import { RecordForm } from '../../components/form/record-form.tsx'
import { TextField } from '../../components/form/text-field.tsx'
import { useRecordForm } from '../../components/form/use-record-form.ts'
import { languageNames } from '../../lib/language-names.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import type { Campaign } from './campaign-view.tsx'
import { valuesOf, wordsInput } from './words-values.ts'

/** What this campaign calls each class of liberty, in each language; an empty box keeps the usual word. */
export const WordsTab = ({ campaign }: { campaign: Campaign }) => {
  const { t } = useTranslation('campaign')
  const { word } = useVocabulary()
  const form = useRecordForm({
    channel: 'campaigns.setClassWords',
    initial: valuesOf(campaign.classWords),
    input: (values) => ({ campaignId: campaign.id, words: wordsInput(values) }),
    draft: { screen: 'campaign.words', record: campaign.id },
    onSaved: () => {},
  })
  return (
    <RecordForm form={form}>
      <Text c="dimmed">{t('words.text')}</Text>
      {libertyClasses.map((liberty) => (
        <section key={liberty}>
          <Title order={2} size="h3" mb="xs">
            {word('libertyClasses', liberty)}
          </Title>
          <SimpleGrid cols={2}>
            {languages.map((language) => (
              <TextField
                key={language}
                label={languageNames[language]}
                lang={language}
                {...form.field(`${liberty}.${language}`)}
              />
            ))}
          </SimpleGrid>
        </section>
      ))}
    </RecordForm>
  )
}
