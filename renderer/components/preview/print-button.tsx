import { Alert, Button, Group, Modal, Select, Stack, Text } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Input } from '../../../shared/contract/index.ts'
import { languages, type Language } from '../../../shared/contract/shell.ts'
import { useApiCommand } from '../../api/use-api-command.ts'
import { languageNames } from '../../lib/language-names.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useSentence } from '../../lib/use-sentence.ts'
import { May } from '../may.tsx'
import { Preview } from './preview.tsx'

type Props = {
  label: string
  title: string
  /** What the paper is, and for whom. */
  text: string
  report: (language: Language) => Input<'reports.prepare'>
}

/** What a screen shows, on paper and in a language one chooses: a report of its own, with number and code. */
export const PrintButton = ({ label, ...props }: Props) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <May channel="reports.prepare">
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconPrinter size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
      {isOpen && <PrintDialog {...props} onClose={() => setOpen(false)} />}
    </May>
  )
}

const PrintDialog = ({ title, text, report, onClose }: Omit<Props, 'label'> & { onClose: () => void }) => {
  const { t } = useTranslation('reports')
  const sentence = useSentence()
  const [language, setLanguage] = useState<Language>(useFormat().language)
  const { mutate, data: run, error, isPending, reset } = useApiCommand('reports.prepare')
  return (
    <Modal opened onClose={onClose} title={title} size={run ? 'xl' : 'md'}>
      {run ? (
        <Preview run={run} onClose={reset} backLabel={t('language')} />
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            mutate(report(language))
          }}
        >
          <Stack gap="md">
            <Text>{text}</Text>
            <Select
              name="language"
              label={t('language')}
              data={languages.map((value) => ({ value, label: languageNames[value] }))}
              value={language}
              onChange={(value) => setLanguage(languages.find((each) => each === value) ?? language)}
              allowDeselect={false}
            />
            {error && (
              <Alert color="red" role="alert">
                {sentence(error)}
              </Alert>
            )}
            <Group>
              <Button type="submit" loading={isPending}>
                {t('preview')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  )
}
