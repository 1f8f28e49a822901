import { Button, Menu, Stack, Tabs } from '@mantine/core'
import { IconBraces, IconCheck } from '@tabler/icons-react'
import { useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Language, languages } from '../../../../shared/contract/shell.ts'
import { letterFieldNames, letterFields, problemsIn } from '../../../../shared/writing/fields.ts'
import type { agreementLevels } from '../../../../shared/vocabulary/index.ts'
import { TextField } from '../../../components/form/text-field.tsx'
import { languageNames } from '../../../lib/language-names.ts'
import { useProblem } from '../../../lib/use-sentence.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { useFieldWords } from './use-field-words.ts'
import { type TextValue, type WritingValues, writtenIn } from './values.ts'

type Level = (typeof agreementLevels)[number]
type Props = {
  texts: WritingValues['texts']
  onChange: (texts: WritingValues['texts']) => void
  level: Level
  language: Language
  onLanguage: (language: Language) => void
  /** Errors of the form, by the place of a text in what is sent. */
  errors: Readonly<Record<string, ReactNode>>
}

/** The same letter in up to four languages; what is wrong with a field stands beside it while one types. */
export const TextsField = ({ texts, onChange, level, language, onLanguage, errors }: Props) => {
  const { t } = useTranslation('letters')
  const problem = useProblem()
  const body = useRef<HTMLDivElement>(null)
  const text = texts[language]
  const at = writtenIn(texts).indexOf(language)
  const change = (part: Partial<TextValue>) => onChange({ ...texts, [language]: { ...text, ...part } })
  const wrong = (part: keyof TextValue): ReactNode => {
    const [first] = problemsIn(text[part], level)
    if (!first) return errors[`texts.${at}.${part}`]
    const { code, field, nearest } = first
    return problem({
      problem: `field_${code}${nearest ? '_nearest' : ''}`,
      values: { field, ...(nearest && { nearest }) },
    })
  }
  const insert = (field: string) => {
    const box = body.current?.querySelector('textarea')
    const [start, end] = [box?.selectionStart ?? text.body.length, box?.selectionEnd ?? text.body.length]
    change({ body: `${text.body.slice(0, start)}{${field}}${text.body.slice(end)}` })
    requestAnimationFrame(() => {
      box?.focus()
      box?.setSelectionRange(start + field.length + 2, start + field.length + 2)
    })
  }
  return (
    <Stack gap="sm">
      <Tabs value={language} onChange={(next) => onLanguage(languages.find((each) => each === next) ?? 'en')}>
        <Tabs.List aria-label={t('writing.languages')}>
          {languages.map((each) => (
            <Tabs.Tab
              key={each}
              value={each}
              rightSection={
                writtenIn(texts).includes(each) ? (
                  <IconCheck size={16} role="img" aria-label={t('writing.isWritten')} />
                ) : null
              }
            >
              {languageNames[each]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={language} pt="sm">
          <Stack gap="sm">
            <TextField
              name={`texts.${language}.subject`}
              label={t('form.subject')}
              lang={language}
              value={text.subject}
              onChange={(subject) => change({ subject })}
              error={wrong('subject') ?? (at === -1 ? errors['texts'] : undefined)}
            />
            <div ref={body}>
              <TextField
                name={`texts.${language}.body`}
                label={t('form.body')}
                hint={t('writing.bodyHint')}
                lang={language}
                rows={8}
                value={text.body}
                onChange={(written) => change({ body: written })}
                error={wrong('body')}
              />
            </div>
            <FieldMenu level={level} onInsert={insert} />
          </Stack>
        </Tabs.Panel>
      </Tabs>
    </Stack>
  )
}

const FieldMenu = ({ level, onInsert }: { level: Level; onInsert: (field: string) => void }) => {
  const { t } = useTranslation('letters')
  const { word } = useVocabulary()
  const words = useFieldWords()
  return (
    <Menu position="bottom-start" returnFocus={false}>
      <Menu.Target>
        <Button
          style={{ alignSelf: 'flex-start' }}
          size="compact-sm"
          variant="default"
          leftSection={<IconBraces size={14} aria-hidden />}
        >
          {t('writing.insert')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="50vh" style={{ overflowY: 'auto' }}>
        {letterFieldNames.map((field) => (
          <Menu.Item
            key={field}
            disabled={problemsIn(`{${field}}`, level).length > 0}
            onClick={() => onInsert(field)}
            rightSection={
              letterFields[field] === 'public' ? null : word('agreementLevels', letterFields[field])
            }
          >
            {words[field]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
