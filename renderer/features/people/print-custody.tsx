import { Alert, Button, Group, Modal, Select, Stack, Text } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { languages, type Language } from '../../../shared/contract/shell.ts'
import { useApiCommand } from '../../api/use-api-command.ts'
import { May } from '../../components/may.tsx'
import { Preview } from '../../components/preview/preview.tsx'
import { languageNames } from '../../lib/language-names.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useSentence } from '../../lib/use-sentence.ts'

type Props = { personId: string; on: string }

/** The drawing on paper, in a language one chooses: a report of its own, with number and code. */
export const PrintCustody = (props: Props) => {
  const { t } = useTranslation('people')
  const [isOpen, setOpen] = useState(false)
  return (
    <May channel="reports.prepare">
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconPrinter size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('custody.print')}
      </Button>
      {isOpen && <PrintDialog {...props} onClose={() => setOpen(false)} />}
    </May>
  )
}

const PrintDialog = ({ personId, on, onClose }: Props & { onClose: () => void }) => {
  const { t } = useTranslation(['people', 'reports'])
  const sentence = useSentence()
  const [language, setLanguage] = useState<Language>(useFormat().language)
  const { mutate, data: run, error, isPending, reset } = useApiCommand('reports.prepare')
  return (
    <Modal opened onClose={onClose} title={t('custody.printTitle')} size={run ? 'xl' : 'md'}>
      {run ? (
        <Preview run={run} onClose={reset} backLabel={t('reports:language')} />
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            mutate({ kind: 'custody_history', language, personId, on })
          }}
        >
          <Stack gap="md">
            <Text>{t('custody.printText')}</Text>
            <Select
              name="language"
              label={t('reports:language')}
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
                {t('reports:preview')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  )
}
