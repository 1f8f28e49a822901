import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Language, languages } from '../../../../../shared/contract/shell.ts'
import { languageNames } from '../../../../lib/language-names.ts'
import { useFormat } from '../../../../lib/use-format.ts'
import type { Issued } from './use-issue-run.ts'

/** As many receipts as one file holds. */
const perFile = 200
export type File = { language: Language; receiptIds: string[] }

const filesOf = (issued: readonly Issued[]): File[] =>
  languages.flatMap((language) => {
    const ids = issued.filter((each) => each.language === language).map(({ id }) => id)
    return Array.from({ length: Math.ceil(ids.length / perFile) }, (_, at) => ({
      language,
      receiptIds: ids.slice(at * perFile, (at + 1) * perFile),
    }))
  })

type Props = {
  issued: readonly Issued[]
  stopped: boolean
  onFile: (file: File) => void
  onClose: () => void
}

/** What was issued, to be saved: one file for each language, since a document speaks one. */
export const IssuedList = ({ issued, stopped, onFile, onClose }: Props) => {
  const { t } = useTranslation('receipts')
  const format = useFormat()
  return (
    <Stack gap="md">
      {stopped ? (
        <Alert color="yellow">{t('issue.stopped', { done: format.number(issued.length) })}</Alert>
      ) : (
        <Alert color="brand" role="status">
          {t('issue.done', { count: issued.length })}
        </Alert>
      )}
      <Text>{t('issue.printText')}</Text>
      <Group gap="xs">
        {filesOf(issued).map((each) => (
          <Button
            key={each.receiptIds.join()}
            variant="default"
            onClick={() => onFile(each)}
            lang={each.language}
          >
            {t('issue.print', {
              language: languageNames[each.language],
              number: format.number(each.receiptIds.length),
            })}
          </Button>
        ))}
      </Group>
      <Group justify="flex-end">
        <Button onClick={onClose}>{t('issue.close')}</Button>
      </Group>
    </Stack>
  )
}
