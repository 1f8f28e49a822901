import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { languages } from '../../../shared/contract/shell.ts'
import { SelectField } from '../../components/form/select-field.tsx'
import type { FormOf } from '../../components/form/use-record-form.ts'
import { languageNames } from '../../lib/language-names.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { inOneLine, isWritten, keyedNames } from './name-values.ts'
import type { PersonValues } from './values.ts'

/** Which of the names a report in each language prints. */
export const PrintedNames = ({ form }: { form: FormOf<PersonValues> }) => {
  const { t } = useTranslation('casework')
  const { word } = useVocabulary()
  const names = keyedNames(form.values)
    .filter(isWritten)
    .map((name) => ({ value: name.key, label: `${inOneLine(name)} (${word('nameScripts', name.script)})` }))
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      {languages.map((language) => (
        <SelectField
          key={language}
          label={t('names.printedIn', { language: languageNames[language] })}
          hint={t('names.asUsual')}
          options={names}
          {...form.field(`printed.${language}`)}
        />
      ))}
    </SimpleGrid>
  )
}
