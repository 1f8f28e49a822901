import { Alert, Button, Group, Loader, Modal, Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { languages, type Language } from '../../../../shared/contract/shell.ts'
import { useApiCommand } from '../../../api/use-api-command.ts'
import { Preview } from '../../../components/preview/preview.tsx'
import { languageNames } from '../../../lib/language-names.ts'
import { useSentence } from '../../../lib/use-sentence.ts'
import { useToday } from '../books.tsx'

type Props = { of: { roundId: string } | { paymentId: string }; onClose: () => void }

/** What is carried to the families to be signed, in their language; it names neither them nor us (F17). */
export const FieldSheetDialog = ({ of, onClose }: Props) => {
  const { t } = useTranslation('payouts')
  const sentence = useSentence()
  const today = useToday()
  const [language, setLanguage] = useState<Language>('kk')
  const { mutate, data: run, error, isPending } = useApiCommand('reports.prepare')
  return (
    <Modal opened onClose={onClose} title={t('paymentId' in of ? 'round.slip' : 'round.sheet')} size="xl">
      {run ? (
        <Preview run={run} onClose={onClose} backLabel={t('round.back')} />
      ) : (
        <Stack gap="md">
          <Text>{t('paymentId' in of ? 'round.slipText' : 'round.sheetText')}</Text>
          {error && <Alert color="red">{sentence(error)}</Alert>}
          <Select
            label={t('round.sheetLanguage')}
            data={languages.map((code) => ({ value: code, label: languageNames[code] }))}
            value={language}
            allowDeselect={false}
            onChange={(chosen) => setLanguage(languages.find((code) => code === chosen) ?? language)}
          />
          <Group>
            <Button
              disabled={!today}
              onClick={() => mutate({ kind: 'field_sheet', language, ...of, on: today })}
            >
              {t('round.sheetMake')}
            </Button>
            {isPending && <Loader size="sm" />}
          </Group>
        </Stack>
      )}
    </Modal>
  )
}
