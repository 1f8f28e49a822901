import { Alert, Button, FileButton, Group, Modal, Select, Stack, Text, Textarea } from '@mantine/core'
import { IconFile } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import type { FieldProblem } from '../../../../shared/result.ts'
import { openTable } from '../../../lib/table-file.ts'
import { useProblem } from '../../../lib/use-sentence.ts'
import { MappedTable } from './mapped-table.tsx'

type Props = { campaigns: Output<'letterCampaigns.list'>; onClose: () => void }
type Opened = { name: string; rows: string[][] }

/** The platform's own figures, from a file or as they were copied: only what is seen and right is kept. */
export const TallyImport = ({ campaigns, onClose }: Props) => {
  const { t } = useTranslation('letters')
  const problem = useProblem()
  const [letterCampaignId, setCampaign] = useState(campaigns[0]?.id ?? '')
  const [pasted, setPasted] = useState('')
  const [opened, setOpened] = useState<Opened | null>(null)
  const [wrong, setWrong] = useState<FieldProblem | null>(null)
  const [reading, setReading] = useState(false)
  // The same file can be chosen again after it was mended.
  const reset = useRef<() => void>(null)
  const open = async (source: File | string, name: string) => {
    reset.current?.()
    setOpened(null)
    setWrong(null)
    setReading(true)
    const answer = await openTable(source)
    setReading(false)
    if (answer.ok) setOpened({ name, rows: answer.rows })
    else setWrong(answer.wrong)
  }
  return (
    <Modal opened onClose={onClose} title={t('import.title')} size="xl" closeOnClickOutside={false}>
      <Stack gap="md">
        <Text>{t('import.text')}</Text>
        <Group align="flex-end">
          <Select
            label={t('tally.campaign')}
            name="letterCampaignId"
            data={campaigns.map(({ id, title }) => ({ value: id, label: title }))}
            value={letterCampaignId}
            allowDeselect={false}
            data-autofocus
            onChange={(value) => setCampaign(value ?? letterCampaignId)}
            miw="18rem"
          />
          <FileButton
            resetRef={reset}
            accept=".csv,.txt,.tsv"
            onChange={(file) => file && void open(file, file.name)}
          >
            {({ onClick }) => (
              <Button
                variant="default"
                leftSection={<IconFile size={16} aria-hidden />}
                loading={reading}
                onClick={onClick}
              >
                {t('import.choose')}
              </Button>
            )}
          </FileButton>
          {opened && <Text>{opened.name}</Text>}
        </Group>
        <Group align="flex-end" wrap="nowrap">
          <Textarea
            label={t('import.paste')}
            name="pasted"
            autoComplete="off"
            rows={3}
            flex={1}
            value={pasted}
            onChange={(event) => setPasted(event.currentTarget.value)}
          />
          <Button
            variant="default"
            disabled={!pasted.trim()}
            onClick={() => void open(pasted, t('import.pasted'))}
          >
            {t('import.read')}
          </Button>
        </Group>
        {wrong && (
          <Alert color="red" role="alert">
            {problem(wrong)}
          </Alert>
        )}
        {opened && (
          <MappedTable
            key={JSON.stringify([opened, letterCampaignId])}
            letterCampaignId={letterCampaignId}
            source={opened.name}
            table={opened.rows}
            onDone={onClose}
          />
        )}
      </Stack>
    </Modal>
  )
}
